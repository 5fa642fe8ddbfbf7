"""Operators at growing sizes, for the picture of how time grows; measured when asked for by name."""

import torch.nn as nn
from torch import randn

from .suite import inference, row


def size(name, n, elements, prepare):
    """Lists `size/name/n`, with enough calls for the clock."""
    row(f"size/{name}/{n}", calls=max(1, (1 << 16) // elements))(prepare)


def matmul(n):
    x, y = randn(n, n), randn(n, n)
    return lambda: x @ y


def convolution(side):
    layer, x = nn.Conv2d(64, 64, 3, padding=1, bias=False), randn(1, 64, side, side)
    return inference(lambda: layer(x))


for n in (1 << power for power in range(6, 27, 2)):
    size("exp", n, n, lambda n=n: randn(n).exp)
    size("sum", n, n, lambda n=n: randn(n).sum)
for n in (1 << power for power in range(6, 23, 2)):
    size("sort", n, n, lambda n=n: randn(n).sort)
for n in (8, 16, 32, 64, 128, 256, 512, 1024, 2048):
    size("matmul", n, n * n, lambda n=n: matmul(n))
for side in (7, 14, 28, 56, 112, 224):
    size("conv", side, 1 << 16, lambda side=side: convolution(side))
