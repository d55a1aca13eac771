#!/usr/bin/env bash
# VNTC from its folder layout to a model that a server hosts, by commands of the guide (docs/training.md) alone.
# Usage: training/vntc-folders.sh ../shared/data WORK [DOCUMENTS]
# WORK is an absent or empty folder; DOCUMENTS takes only so many of each topic (default all: a minute and a half on two cores). The texts stay in WORK, which must not be passed on.
set -euo pipefail
data=$(realpath "$1") work=$2 most=${3:-0}
here=$(cd "$(dirname "$0")" && pwd)
bin="$here/../artifacts/bin"
classifier-train() { dotnet "$bin/Classifier.Training/release/classifier-train.dll" "$@"; }
classifier() { dotnet "$bin/Classifier.Cli/release/classifier.dll" "$@"; }
if [[ -n $(ls -A "$work" 2> /dev/null) ]]; then
  echo "$work holds something already: name another folder" >&2
  exit 2
fi
mkdir -p "$work"
cd "$work"

# The original layout: a folder for each topic, a text in UTF-16 for each document.
python3 - "$data" "$most" <<'PYTHON'
import collections, gzip, json, os, sys
data, most = sys.argv[1], int(sys.argv[2])
for part, folder in (("train", "Train_Full"), ("test", "Test_Full")):
    counts = collections.Counter()
    with gzip.open(f"{data}/corpora/vntc_{part}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            document = json.loads(line)
            topic = document["label"]
            if most and counts[topic] == most:
                continue
            counts[topic] += 1
            os.makedirs(f"{folder}/{topic}", exist_ok=True)
            with open(f"{folder}/{topic}/{number:05}.txt", "w", encoding="utf-16", newline="") as file:
                file.write(document["text"])
    print(f"{folder}: {sum(counts.values())} documents of {len(counts)} topics")
PYTHON

recipe="$here/recipes/vntc-fast.yaml" columns="$here/recipes/vntc-columns.yaml"
train=(--recipe "$recipe" --columns "$columns" --data Train_Full --accept conflicting-texts)
classifier-train data check "${train[@]}" | tail -n 1
classifier-train data report "${train[@]}" --out data.md --json data.json
classifier-train train "${train[@]}" --run runs/vntc-fast/first > train.log
classifier-train runs
classifier-train evaluate --model runs/vntc-fast/first/model --columns "$columns" --data Test_Full --metrics metrics.json | sed -n 1,3p
classifier-train publish --run runs/vntc-fast/first --to models/vntc-fast/1.0.0
classifier-train promote models/vntc-fast 1.0.0 --alias champion

dotnet "$bin/Classifier.Server/release/Classifier.Server.dll" \
  --Model:Path models/vntc-fast@champion \
  --Kestrel:Endpoints:Grpc:Url http://127.0.0.1:0 --Kestrel:Endpoints:Web:Url http://127.0.0.1:0 > server.log 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null || true' EXIT
address() { sed -n "s/^$1  *//p" server.log; }
until [[ -n $(address HTTP) ]] && curl --silent --fail "$(address HTTP)readyz" > ready.txt; do
  kill -0 "$server" 2> /dev/null || { cat server.log >&2; exit 1; }
  sleep 0.2
done
echo 'Đội tuyển thắng ba bàn không gỡ trong trận chung kết, huấn luyện viên khen hàng thủ và cổ động viên ăn mừng suốt đêm.' |
  classifier classify - --server "$(address gRPC)"
