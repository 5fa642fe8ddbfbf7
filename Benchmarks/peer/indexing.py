"""Reading and writing at positions that a tensor names."""

from torch import randint, randn, zeros

from .suite import row

ROWS, PICKS = 50000, 65536


@row("index/index_select")
def _():
    x, i = randn(ROWS, 256), randint(0, ROWS, (PICKS,))
    return lambda: x.index_select(0, i)


@row("index/index_add")
def _():
    x, i, s = zeros(ROWS, 64), randint(0, ROWS, (PICKS,)), randn(PICKS, 64)
    return lambda: x.index_add_(0, i, s)


@row("index/gather")
def _():
    x, i = randn(1 << 20), randint(0, 1 << 20, (1 << 20,))
    return lambda: x.gather(0, i)


@row("index/masked_select")
def _():
    x = randn(1 << 22)
    return lambda: x[x > 0]
