#!/bin/bash
# Puts a program, the libraries it needs but those of the C library, and its data into one folder that runs on a bare
# Debian 12; prints how large the folder is and how long the program takes to its first line.
# usage: Scripts/bundle.sh PROGRAM FOLDER [ARGUMENTS …]    ARGUMENTS are for the timed runs
set -euo pipefail

program=$1 folder=$2
shift 2
name=$(basename "$program")
rm -rf "$folder"
mkdir -p "$folder/lib"
strip -o "$folder/$name" "$program"

# What every Debian has: the C library, which must be the machine's own.
own='^(linux-vdso|ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libutil|libanl)[.-]'
ldd "$program" | while read -r library arrow path _; do
  [[ $library =~ $own || $library == /lib* ]] && continue
  [[ $arrow == '=>' && -f $path ]] || { echo "bundle: $library is missing: $path" >&2; exit 1; }
  cp -L "$path" "$folder/lib/$library"
  strip --strip-unneeded "$folder/lib/$library" 2> /dev/null || true
done

# Data: what the package manager put beside the program, or else the target's folder of resources.
for data in "$(dirname "$program")"/*_"$name".resources; do
  if [ -d "$data" ]; then cp -r "$data" "$folder/"; fi
done
source=$(dirname "$0")/../Sources/$name/Resources
if [ -d "$source" ] && ! ls -d "$folder"/*.resources > /dev/null 2>&1; then
  cp -r "$source" "$folder/$name.resources"
fi

echo "$folder: $(($(du -sb "$folder" | cut -f1) / 1000000)) MB, $(ls "$folder/lib" | wc -l) libraries"
program=$(realpath "$folder/$name")
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
cd "$results"
best=
for _ in 1 2 3 4 5; do
  start=$(date +%s%N)
  # The pipe closes after the first line, which ends the program with its second.
  end=$({ "$program" "$@" 2> errors || true; } | { read -r _ && date +%s%N; }) || { cat errors >&2; exit 1; }
  took=$(((end - start) / 1000000))
  if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
done
echo "$folder: $best ms to the first line"
