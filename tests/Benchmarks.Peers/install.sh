#!/usr/bin/env bash
# Installs the peers that run.sh measures beside the classifier: Debian's fasttext, python3-sklearn, nghttp2-client (h2load) and time.
# What is there is left alone. Needs root for what is missing.
set -euo pipefail
missing=()
for package in fasttext python3-sklearn nghttp2-client time; do
  dpkg -s "$package" > /dev/null 2>&1 || missing+=("$package")
done
if ((${#missing[@]} == 0)); then
  echo "fasttext, python3-sklearn, nghttp2-client and time are installed."
  exit 0
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
