#!/usr/bin/env bash
# Classifying in process beside its peers, in turns, in one session. Usage: tests/Benchmarks.Peers/run.sh [SHARED_DATA] [ROUNDS]
# SHARED_DATA: the folder with corpora/vntc_*.jsonl.gz (default ../shared/data); ROUNDS: default 5. About six minutes the first time, of which four train the
# peers' models, which are kept in runs/peers; then about one minute a round.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
data=${1:-$root/../shared/data} rounds=${2:-5} work=$root/runs/peers
"$here/install.sh"
dotnet build -c Release -v quiet "$root/tests/Classifier.Benchmarks"
mkdir -p "$work"
/usr/bin/python3 "$here/prepare.py" "$data" "$work"
/usr/bin/python3 "$here/compare.py" "$work" "$rounds" "$root/artifacts/bin/Classifier.Benchmarks/release/Classifier.Benchmarks.dll"
