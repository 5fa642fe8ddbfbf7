"""One operator over 4 Mi numbers."""

import torch
import torch.nn.functional as F
from torch import randn

from .suite import row

N = 1 << 22
SIDE = 2048
operators = {
    "add": lambda x, y: x + y,
    "mul": lambda x, y: x * y,
    "exp": lambda x, y: x.exp(),
    "log": lambda x, y: x.abs().log(),
    "tanh": lambda x, y: x.tanh(),
    "sigmoid": lambda x, y: x.sigmoid(),
    "gelu": lambda x, y: F.gelu(x),
    "relu": lambda x, y: x.relu(),
    "sqrt": lambda x, y: x.abs().sqrt(),
    "sin": lambda x, y: x.sin(),
    "pow": lambda x, y: x.abs().pow(1.7),
    "erf": lambda x, y: x.erf(),
    "where": lambda x, y: torch.where(x > 0, x, y),
    "clamp": lambda x, y: x.clamp(-1, 1),
    "addT": lambda x, y: x.view(SIDE, SIDE) + y.view(SIDE, SIDE).t(),
    "copyT": lambda x, y: x.view(SIDE, SIDE).t().contiguous(),
    "bcast": lambda x, y: x.view(SIDE, SIDE) + y[:2048],
    "tobf16": lambda x, y: x.to(torch.bfloat16),
}
for name, f in operators.items():

    @row("elementwise/" + name)
    def _(f=f):
        x, y = randn(N), randn(N)
        return lambda: f(x, y)
