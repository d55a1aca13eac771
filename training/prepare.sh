#!/usr/bin/env bash
# Joins the labels in training/labels with the texts they are about. Usage: training/prepare.sh ../shared/data runs/corpora.jsonl
set -euo pipefail
data=$1 out=$2
here=$(cd "$(dirname "$0")" && pwd)
dotnet "$here/../artifacts/bin/Classifier.Training/release/classifier-train.dll" import \
  --labels "$here/labels/corpora.tsv" --heads level topic --out "$out" \
  --texts "$data"/corpora/{admin_news_unlabelled,bloc_mentions,environment_press_2023,official_documents,portals_daknong,press_2025,province_portal_2025,silver_level}.jsonl.gz
