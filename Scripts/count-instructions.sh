#!/bin/bash
# Counts the instructions of some kernels in valgrind, which are the same in every run, and compares them with those in
# Benchmarks/instructions.tsv. Fails when a kernel needs over 5 % more. --update writes the file anew.
#
# usage: count-instructions.sh PROGRAM [--update]      PROGRAM: the product `instructions`, built for x86-64-v3
set -euo pipefail
expected=$(dirname "$0")/../Benchmarks/instructions.tsv

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
counted=$folder/counted
# valgrind 3.19 gives up at debug information that clang writes.
program=$folder/instructions
strip --strip-debug "$1" -o "$program"

# Neither the user's environment nor the processor may choose other code: valgrind knows instructions up to AVX2.
count() {
  env -i PATH="$PATH" OMP_NUM_THREADS=1 OPENBLAS_CORETYPE=Haswell ONEDNN_MAX_CPU_ISA=AVX2 DNNL_MAX_CPU_ISA=AVX2 \
    SWIFT_DETERMINISTIC_HASHING=1 \
    valgrind --tool=callgrind --toggle-collect='*8measuredyyF' --callgrind-out-file=/dev/null "$program" "$1" 2>&1 |
    awk '/Collected :/ { print $NF }'
}

for kernel in $("$program"); do
  instructions=$(count "$kernel")
  if [ -z "$instructions" ] || [ "$instructions" = 0 ]; then
    echo "valgrind counted nothing of $kernel"
    exit 1
  fi
  printf '%s\t%s\n' "$kernel" "$instructions" >> "$counted"
done
[ "${2:-}" = --update ] && cp "$counted" "$expected"

awk -F '\t' '
  FNR == NR { before[$1] = $2; next }
  !($1 in before) { printf "%-16s %10d  is new: --update\n", $1, $2; bad = 1; next }
  {
    change = 100 * ($2 / before[$1] - 1)
    verdict = change > 5 ? "  over 5 % more" : change < -5 ? "  better: --update keeps it" : ""
    printf "%-16s %10d %+6.1f %%%s\n", $1, $2, change, verdict
    if (change > 5) bad = 1
  }
  END { exit bad }
' "$expected" "$counted"
