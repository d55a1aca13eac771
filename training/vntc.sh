#!/usr/bin/env bash
# The public benchmark VNTC with our trainer, scikit-learn's figure beside it. Usage: training/vntc.sh ../shared/data [runs/vntc/benchmark]
# 49 texts of the training split stand in it under two topics, which is VNTC's affair: they are accepted.
# Trains on the training split alone, goes on where that was stopped, and does not when the bundle is there already; measures on the whole test split and without its repeats.
set -euo pipefail
data=$1 run=${2:-runs/vntc/benchmark}
here=$(cd "$(dirname "$0")" && pwd)
trainer="$here/../artifacts/bin/Classifier.Training/release/classifier-train.dll"
columns="$here/recipes/vntc-columns.yaml"
train="$data/corpora/vntc_train.jsonl.gz"
if [[ -e $run/model/manifest.json && ! -e $run/checkpoint ]]; then
  echo "$run has a model"
elif [[ -e $run/run.json ]]; then
  dotnet "$trainer" train --resume "$run"
else
  dotnet "$trainer" train --recipe "$here/recipes/vntc.yaml" --columns "$columns" --data "$train" \
    --accept conflicting-texts --golden "$here/corpus/golden.jsonl" --run "$run"
fi
dotnet "$trainer" evaluate --model "$run/model" --columns "$columns" --data "$data/corpora/vntc_test.jsonl.gz" --without-repeats-of "$train"
echo "scikit-learn, TF-IDF of one and two syllables and LinearSVC, on the whole test split:"
/usr/bin/python3 "$data/../peers/vntc_sklearn.py"
