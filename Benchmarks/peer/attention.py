"""Attention: causal, over many positions, and over sequences of several lengths."""

import torch
import torch.nn as nn
from torch import randn
from torch.nn.functional import scaled_dot_product_attention

from .suite import inference, row

SHAPE = (4, 12, 256, 64)


def leaves(*shape):
    """A query, a key and a value that gradients are wanted of."""
    return [randn(shape, requires_grad=True) for _ in range(3)]


def padding():
    """True behind the end of four sequences of 256, 200, 144 and 88 positions."""
    return torch.arange(256)[None] >= torch.tensor([256, 200, 144, 88])[:, None]


@row("nn/sdpa_causal")
def _():
    q = randn(SHAPE)
    return lambda: scaled_dot_product_attention(q, q, q, is_causal=True)


@row("nn/sdpa_causal_fwdbwd")
def _():
    x, g = leaves(*SHAPE), randn(SHAPE)
    return lambda: scaled_dot_product_attention(*x, is_causal=True).backward(g)


@row("nn/sdpa_16k_fwdbwd")
def _():
    x, g = leaves(1, 1, 16384, 64), randn(1, 1, 16384, 64)
    return lambda: scaled_dot_product_attention(*x).backward(g)


@row("nn/sdpa_padding")
def _():
    q, mask = randn(SHAPE), ~padding()[:, None, None]
    return lambda: scaled_dot_product_attention(q, q, q, mask)


@row("nn/sdpa_padding_fwdbwd")
def _():
    x, g, mask = leaves(*SHAPE), randn(SHAPE), ~padding()[:, None, None]
    return lambda: scaled_dot_product_attention(*x, mask).backward(g)


@row("nn/mha_padding_fwd")
def _():
    layer, x, mask = nn.MultiheadAttention(768, 12, batch_first=True), randn(4, 256, 768), padding()
    return inference(lambda: layer(x, x, x, key_padding_mask=mask, need_weights=False))
