#!/bin/bash
# Runs PyTorch's suite and ours in turn, and prints our median over PyTorch's for each name.
# usage: Benchmarks/compare.sh PYTHON [ROUNDS [OPTION…]]     PYTHON: one that can import torch
set -euo pipefail
cd "$(dirname "$0")"
python=$1
rounds=${2:-3}
shift $(($# < 2 ? $# : 2))
export TORCH_CPU=${TORCH_CPU:-native} GOMP_SPINCOUNT=${GOMP_SPINCOUNT:-1000}

swift build -c release
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for round in $(seq "$rounds"); do
  "$python" torch_suite.py "$@" > "$results/torch.$round.json"
  .build/release/benchmarks "$@" > "$results/swift.$round.json"
done
"$python" ratios.py "$results"
