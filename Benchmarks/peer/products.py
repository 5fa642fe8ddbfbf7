"""Products of matrices, vectors and batches."""

import torch.nn as nn
from torch import randn

from .suite import row

for n in (16, 64, 128, 256, 512, 1024, 2048):

    @row(f"gemm/{n}")
    def _(n=n):
        x, y = randn(n, n), randn(n, n)
        return lambda: x @ y


@row("gemm/f64_512")
def _():
    x, y = randn(512, 512).double(), randn(512, 512).double()
    return lambda: x @ y


@row("gemm/bf16_1024")
def _():
    x, y = randn(1024, 1024).bfloat16(), randn(1024, 1024).bfloat16()
    return lambda: x @ y


for size, batch, n, k, m in (("128x64", 96, 128, 64, 128), ("16x16", 512, 16, 16, 16), ("4x4", 4096, 4, 4, 4)):

    @row(f"gemm/bmm{batch}x{size}")
    def _(batch=batch, n=n, k=k, m=m):
        x, y = randn(batch, n, k), randn(batch, k, m)
        return lambda: x @ y


@row("gemm/mv4096x1024")
def _():
    w, x = randn(4096, 1024), randn(1024)
    return lambda: w @ x


@row("gemm/linear512x768x3072")
def _():
    layer, x = nn.Linear(768, 3072), randn(512, 768)
    return lambda: layer(x)
