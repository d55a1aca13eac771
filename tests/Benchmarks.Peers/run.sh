#!/usr/bin/env bash
# Measures the classifier beside its peers, in the same run on the same machine, several rounds that alternate between them, and writes
# results.md and results.json. What each part measures: docs/performance.md.
# Usage: tests/Benchmarks.Peers/run.sh [--data ../shared/data] [--rounds 5] [--out FOLDER] [--work FOLDER] [part…]     without a part: all
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
for project in tests/Classifier.Benchmarks tests/Classifier.Benchmarks.Echo src/Classifier.Cli; do
  dotnet build -c Release -v quiet --nologo "$here/../../$project" >&2
done
dotnet publish -c Release -v quiet --nologo -o "$here/../../artifacts/benchmarks/server" "$here/../../src/Classifier.Server" >&2
exec python3 "$here/run.py" "$@"
