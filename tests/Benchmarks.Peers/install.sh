#!/usr/bin/env bash
# Installs the programs that the benchmarks compare with, from Debian: fastText, scikit-learn, h2load. Does nothing where they are.
set -euo pipefail
missing=()
for package in fasttext python3-sklearn nghttp2-client time; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if ((${#missing[@]})); then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
fi
