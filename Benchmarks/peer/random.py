"""Random numbers: both sides draw the same."""

import torch
import torch.nn.functional as F

from .suite import row

N = 1 << 22


@row("random/randn4M")
def _():
    return lambda: torch.randn(N)


@row("random/rand4M")
def _():
    return lambda: torch.rand(N)


@row("random/randperm1M")
def _():
    return lambda: torch.randperm(1 << 20)


@row("random/dropout4M")
def _():
    x = torch.randn(N)
    return lambda: F.dropout(x, 0.5, True)
