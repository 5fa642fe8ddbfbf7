#!/bin/sh
# Installs what this package builds with, from Debian's or Ubuntu's packages. Does nothing when all is there.
# usage: setup.sh [PACKAGE...]      further packages, which single checks need
set -eu

# Under the Swift toolchain: C headers and the linker's parts, git for packages, and libraries of its own tools; downloads
# open libcurl too.
toolchain="g++ binutils git ca-certificates tzdata libcurl4 libncurses6 libsqlite3-0 libxml2"
# Under the library: convolutions and matrix products, linear algebra, threads, Fourier transforms, archives, images.
libraries="libdnnl-dev libopenblas-openmp-dev libgomp1 libkissfft-dev zlib1g-dev libturbojpeg0-dev
  libwebp-dev"
# Under the conformance tests: their cases are a compressed archive.
tests="xz-utils"

say() { echo "setup: $*" >&2; }

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  for header in dnnl.h cblas.h kissfft.hh zlib.h turbojpeg.h webp/decode.h; do
    found=$(find -L /usr/include /usr/local/include -maxdepth 3 -path "*/$header" 2>/dev/null | head -n 1)
    [ -n "$found" ] || absent="${absent:+$absent }$header"
  done
  for program in "$@"; do
    command -v "$program" >/dev/null || absent="${absent:+$absent }$program"
  done
  [ -z "${absent:-}" ] && exit 0
  say "this system has no apt-get, and $absent cannot be found." \
    "Install with its package manager what Debian calls: $libraries $*"
  exit 1
fi

installed=" $(dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' |
  sed -n 's/^installed //p' | tr -d ',' | tr '\n' ' ') "
missing=""
for package in $toolchain $libraries $tests "$@"; do
  case "$installed" in
    *" $package "*) ;;
    *) missing="${missing:+$missing }$package" ;;
  esac
done

if [ -n "$missing" ]; then
  if [ "$(id -u)" = 0 ]; then
    root="env"
  elif command -v sudo >/dev/null; then
    root="sudo env"
  else
    say "missing packages, and neither root nor sudo to install them: apt-get install $missing"
    exit 1
  fi
  say "installing $missing"
  $root DEBIAN_FRONTEND=noninteractive apt-get update -qq
  # shellcheck disable=SC2086
  $root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
fi

if ! command -v swift >/dev/null; then
  say "swift is not in PATH: install Swift 6.2 or later from swift.org and run this again"
  exit 1
fi
