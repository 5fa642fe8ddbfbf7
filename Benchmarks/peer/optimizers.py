"""A step over 20 parameters of 512 x 512."""

import torch

from .suite import row


def parameters():
    made = [torch.nn.Parameter(torch.randn(512, 512)) for _ in range(20)]
    for parameter in made:
        parameter.grad = torch.randn(512, 512)
    return made


@row("optim/sgd_5M")
def _():
    return torch.optim.SGD(parameters(), 1e-3, momentum=0.9).step


@row("optim/adam_5M")
def _():
    return torch.optim.Adam(parameters(), 1e-3).step
