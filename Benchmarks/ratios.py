"""Prints the table of medians and their ratio. usage: ratios.py FOLDER, which holds torch.N.json and swift.N.json"""

import glob
import json
import statistics
import sys


def medians(side):
    runs = [json.load(open(path))["results"] for path in glob.glob(f"{sys.argv[1]}/{side}.*.json")]
    return {name: statistics.median(run[name]["median"] for run in runs) for name in runs[0]}


theirs, ours = medians("torch"), medians("swift")
print("| work | PyTorch, µs | swift-torch, µs | ratio |\n|---|---:|---:|---:|")
for name in theirs:
    if name in ours:
        t, s = theirs[name] * 1e6, ours[name] * 1e6
        print(f"| {name} | {t:.1f} | {s:.1f} | {s / t:.2f} |")
