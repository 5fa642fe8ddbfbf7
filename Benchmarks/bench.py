"""Times swift-torch and PyTorch on the same rows in turn, and prints our time over PyTorch's.

Usually run as `make bench ARGS="..."`, which builds our side first.
"""

import argparse
import os
import sys

from harness import report, scaling
from harness.measure import Bench, geometric_mean
from harness.sides import HERE, SCRATCH, common_order, draw_images, find_peer, set_up_peer


def arguments():
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="REGEX", help="the rows whose name matches")
    parser.add_argument("--threads", type=int, metavar="N", help="of each side (2; all, with --scaling)")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="visits of a row on each side (5)")
    parser.add_argument("--seconds", type=float, default=0.5, metavar="S", help="of measuring a visit (0.5)")
    parser.add_argument("--json", metavar="FILE", help="write the results")
    parser.add_argument("--markdown", metavar="FILE", help="write the table; into a page that has its marks")
    parser.add_argument("--beside", metavar="FILE", help="results of --json with other threads, for the table")
    parser.add_argument("--scaling", metavar="FOLDER", help="draw plots of threads and sizes there instead")
    parser.add_argument("--python", default=os.environ.get("PYTHON"), help="one that can import torch")
    parser.add_argument("--program", default=str(HERE / ".build/release/benchmarks"), help="our side")
    parser.add_argument("--setup", action="store_true", help="install PyTorch in .build/peer first")
    return parser.parse_args()


def compare(bench, names, options):
    rows = {}
    print(report.HEADER)
    try:
        for name in names:
            rows[name] = bench.row(name)
            print(report.line(name, rows[name]), flush=True)
    except KeyboardInterrupt:
        print(f"stopped after {len(rows)} of {len(names)} rows")
    geomean = geometric_mean(rows)
    if geomean:
        print(f"geometric mean of the ratios: {geomean:.3f}")
    if options.markdown:
        beside = options.beside and report.read_json(options.beside)
        report.write_markdown(options.markdown, report.markdown(rows, geomean, beside))
    if options.json:
        report.write_json(
            options.json, rows, geomean, threads=options.threads, rounds=options.rounds, limits=bench.limits)
    return all("ours_error" not in row for row in rows.values())


def main():
    options = arguments()
    if options.setup:
        set_up_peer()
    if not os.access(options.program, os.X_OK):
        sys.exit(f"bench: there is no program {options.program}; make bench builds it")
    python = find_peer(options.python)
    SCRATCH.mkdir(parents=True, exist_ok=True)
    options.threads = options.threads or (os.cpu_count() if options.scaling else 2)
    bench = Bench(options.program, python, options.threads, options.rounds, options.seconds)
    try:
        if options.scaling:
            scaling.draw(bench, options.only, options.scaling)
            return True
        names = common_order(bench.listed["ours"], bench.listed["peer"], options.only)
        if not names:
            sys.exit(f"bench: no row matches '{options.only}'")
        if any(name.startswith("data/") for name in names):
            draw_images(python)
        return compare(bench, names, options)
    finally:
        bench.close()


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
