"""Times PyTorch on the work that Sources/benchmarks does, under the same names.

usage: python -m peer --serve                                        for a harness: one line of JSON for each request
       python -m peer [--threads N] [--seconds S] [--only TEXT]      rows whose name contains TEXT, by hand
"""

import argparse
import json
import sys

from . import (  # in the order of Suite.swift; each lists its rows when it is imported
    overhead, pointwise, reductions, indexing, random, products, decompositions, convolutions, layers, attention,
    optimizers, models, files, sizes)
from .suite import measure, rows


def answer(request):
    """Answers `list` and `row THREADS SECONDS NAME`."""
    kind, *words = request.split(" ", 3)
    if kind == "list":
        return {"rows": [{"name": name, "calls": calls} for name, (calls, _) in rows.items()]}
    threads, seconds, name = words
    if name not in rows:
        return {"error": f"no row '{name}'"}
    return measure(name, float(seconds), int(threads))


def serve():
    for request in sys.stdin:
        try:
            reply = answer(request.strip())
        except Exception as error:
            reply = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--serve", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=0.7)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    if options.serve:
        serve()
    else:
        names = [name for name in rows if options.only in name and (options.only or not name.startswith("size/"))]
        results = {name: measure(name, options.seconds, options.threads) for name in names}
        json.dump({"results": results}, sys.stdout, indent=1)
