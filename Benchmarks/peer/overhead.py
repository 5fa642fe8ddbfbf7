"""What an operator costs beside its arithmetic."""

from torch import randn

from .suite import row


@row("overhead/add4 x1000", calls=1000)
def _():
    x, y = randn(4), randn(4)
    return lambda: x + y


@row("overhead/mulsum_backward x200", calls=200)
def _():
    x, y = randn(4, requires_grad=True), randn(4)
    return lambda: (x * y).sum().backward()
