"""Sums, orders and their kind over 2048 x 2048 numbers."""

import torch
import torch.nn.functional as F
from torch import randn

from .suite import row

SIDE = 2048
operators = {
    "sum": lambda x: x.sum(),
    "sum0": lambda x: x.sum(0),
    "sum1": lambda x: x.sum(1),
    "mean": lambda x: x.mean(),
    "var1": lambda x: x.var(1),
    "max1": lambda x: x.max(1),
    "argmax": lambda x: x.argmax(1),
    "norm": lambda x: x.norm(),
    "softmax": lambda x: x.softmax(1),
    "logsoftmax0": lambda x: x.log_softmax(0),
    "cumsum": lambda x: x.cumsum(1),
    "sort": lambda x: x.sort(1),
    "topk": lambda x: x.topk(10, 1),
    "median": lambda x: x.median(1),
    "layernorm": lambda x: F.layer_norm(x, (SIDE,)),
    "cat": lambda x: torch.cat([x, x], 1),
    "nonzero": lambda x: (x > 0).nonzero(),
    "unique": lambda x: (x * 100).long().unique(),
}
for name, f in operators.items():

    @row("reduce/" + name)
    def _(f=f):
        x = randn(SIDE, SIDE)
        return lambda: f(x)


of_integers = {
    "sum_i64": lambda x: x.sum(),
    "max1_i64": lambda x: x.max(1),
    "cumsum_i64": lambda x: x.cumsum(1),
}
for name, f in of_integers.items():

    @row("reduce/" + name)
    def _(f=f):
        x = torch.randint(-1000, 1000, (SIDE, SIDE))
        return lambda: f(x)
