"""Layers other than convolutions and attention."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import randint, randn

from .suite import inference, row


@row("nn/maxpool")
def _():
    x = randn(16, 64, 112, 112)
    return lambda: F.max_pool2d(x, 3, 2, 1)


@row("nn/batchnorm_fwdbwd")
def _():
    layer, x, g = nn.BatchNorm2d(64), randn(16, 64, 56, 56, requires_grad=True), torch.ones(16, 64, 56, 56)
    return lambda: layer(x).backward(g)


@row("nn/layernorm_fwdbwd")
def _():
    layer, x, g = nn.LayerNorm(768), randn(32, 128, 768, requires_grad=True), torch.ones(32, 128, 768)
    return lambda: layer(x).backward(g)


for name, kind in {"lstm": nn.LSTM, "gru": nn.GRU}.items():

    @row(f"nn/{name}_fwd")
    def _(kind=kind):
        layer, x = kind(128, 256, 2), randn(64, 32, 128)
        return inference(lambda: layer(x))

    @row(f"nn/{name}_fwdbwd")
    def _(kind=kind):
        layer, x = kind(128, 256, 2), randn(64, 32, 128)
        return lambda: layer(x)[0].sum().backward()


@row("nn/embedding_fwdbwd")
def _():
    layer, i = nn.Embedding(30000, 256), randint(0, 30000, (64, 128))
    return lambda: layer(i).sum().backward()


@row("nn/cross_entropy_fwdbwd")
def _():
    x, t = randn(4096, 1000, requires_grad=True), randint(0, 1000, (4096,))
    return lambda: F.cross_entropy(x, t).backward()


@row("nn/ctc_fwdbwd")
def _():
    x, t = randn(200, 16, 50, requires_grad=True), randint(1, 50, (16, 40))
    return lambda: F.ctc_loss(x.log_softmax(2), t, (200,) * 16, (40,) * 16).backward()
