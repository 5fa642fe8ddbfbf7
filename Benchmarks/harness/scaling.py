"""How time falls with threads and grows with size, as two plots."""

import pathlib

from . import plots
from .report import HEADER, line
from .sides import common_order

# One of each kind of work; a pattern of the user's own replaces them.
KINDS = (
    "elementwise/(add|exp|gelu)$|reduce/(sum|softmax|sort|unique|cumsum)$|index/(gather|masked_select)|random/randn|"
    "gemm/(512|2048|mv.*)$|linalg/svd|conv/(c3x3_64|dw3x3_128)_|nn/(maxpool|batchnorm|lstm|sdpa_causal|cross).*|"
    "optim/adam|model/(mlp|lenet|resnet18|gpt).*train")

SIZES = {
    "exp": "numbers", "sum": "numbers", "sort": "numbers", "matmul": "rows and columns",
    "conv": "pixels a side, 64 channels",
}


def draw(bench, pattern, folder):
    """Measures the rows of `pattern` with 1, 2, 4 ... threads and the rows `size/`, and draws both into `folder`."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _draw_threads(bench, pattern or KINDS, folder / "threads.svg")
    _draw_sizes(bench, folder / "sizes.svg")


def _draw_threads(bench, pattern, path):
    counts = [1]
    while counts[-1] < bench.threads:
        counts.append(min(2 * counts[-1], bench.threads))
    rows = {}
    for name in common_order(bench.listed["ours"], bench.listed["peer"], pattern):
        found = {threads: _shown(f"{name}, {threads} threads", bench.row(name, threads)) for threads in counts}
        sides = [
            {threads: found[1][key] / found[threads][key] for threads in counts[1:]}
            for key in ("ours", "peer") if all(key in row for row in found.values())]
        if len(sides) == 2:
            rows[name] = sides
    plots.speedups(path, f"{' and '.join(map(str, counts[1:]))} threads over one", rows, bench.threads)


def _draw_sizes(bench, path):
    print(HEADER)
    panels = {name: ({}, {}) for name in SIZES}
    for name in common_order(bench.listed["ours"], bench.listed["peer"], "^size/"):
        row = _shown(name, bench.row(name))
        _, kind, size = name.split("/")
        for curve, key in zip(panels[kind], ("ours", "peer")):
            if key in row:
                curve[int(size)] = row[key] / bench.work[name]["calls"]
    plots.growth(
        path, f"time by size, {bench.threads} threads",
        [(name, SIZES[name], *curves) for name, curves in panels.items() if all(curves)])


def _shown(name, row):
    print(line(name, row), flush=True)
    return row
