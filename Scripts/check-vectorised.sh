#!/bin/bash
# A function call inside a float32 loop keeps LLVM from vectorising it. Prints every loop over `Float` in the release
# build that calls something, and what it calls. Formulas that call Glibc are named in `allowed`.
set -euo pipefail
cd "$(dirname "$0")/.."

allowed='lgamma|digamma|polygamma|zeta'
objects=${1:-.build/release/TorchCore.build}
found=$(objdump -dr --no-show-raw-insn "$objects"/*.o | awk '
  /^[0-9a-f]+ <.*>:$/ { name = substr($2, 2, length($2) - 3); inside = name ~ /(4l|[a-z]L)oop.*_SfT/; next }
  inside && $2 == "call" { calls = 1; what = $NF; next }
  inside && calls && /R_X86_64_|R_AARCH64_/ { what = $3; sub(/[-+]0x[0-9a-f]+$/, "", what) }
  inside && calls { print name, what; calls = 0 }
  ' | sort -u | swift demangle --compact | grep -vE "$allowed" |
  sed -E 's/.*generic specialization <(.*), Swift\.Float> of TorchCore\.([a-zA-Z]*)<.*/\2 of \1/; s/ in _[0-9A-F]{32}//g' |
  sort -u || true)
count=$(nm "$objects"/*.o | grep -cE '(4l|[a-z]L)oop.*_SfT' || true)
if [ "$count" -eq 0 ]; then
  echo "no float32 loops in $objects: run make build first"
  exit 1
fi
if [ -n "$found" ]; then
  echo "float32 loops with a call:"
  echo "$found"
  exit 1
fi
echo "$count float32 loops, none with a call but those of $allowed"
