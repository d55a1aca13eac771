#!/usr/bin/env bash
# How long our trainer and fastText take for VNTC's 33,759 training documents, one after the other, several times, and what each reaches on the
# 50,373 test documents. Usage: training/benchmark-vntc.sh ../shared/data [ROUNDS]   (default 3 rounds; about two minutes each)
# Ours: from the compressed JSON lines to a bundle that the server loads, calibration included. fastText: from plain text, lower-cased before
# (not counted), to its model: five epochs, two-syllable n-grams, two threads, the settings of its best published figure here (91.2 %). Needs Debian's fasttext, time and python3.
set -euo pipefail
data=$1 rounds=${2:-3}
here=$(cd "$(dirname "$0")" && pwd)
trainer="$here/../artifacts/bin/Classifier.Training/release/classifier-train.dll"
recipe="$here/recipes/vntc-fast.yaml" columns="$here/recipes/vntc-columns.yaml"
for tool in fasttext /usr/bin/time python3; do
  command -v "$tool" > /dev/null || { echo "$tool is missing: apt-get install fasttext time python3" >&2; exit 2; }
done
[[ -e $trainer ]] || { echo "$trainer is missing: dotnet build -c Release" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$data" "$work" <<'PYTHON'
import gzip, json, random, re, sys
data, work = sys.argv[1:]
for part in ("train", "test"):
    with gzip.open(f"{data}/corpora/vntc_{part}.jsonl.gz", "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    # The files are sorted by topic, which fastText takes badly: it reads them in their order.
    random.Random(1).shuffle(documents)
    with open(f"{work}/{part}.txt", "w", encoding="utf-8") as out:
        for document in documents:
            text = re.sub(r"\s+", " ", document["text"].lower())
            out.write(f"__label__{document['label'].replace(' ', '_')} {text}\n")
PYTHON
for round in $(seq "$rounds"); do
  rm -rf "$work/run"
  /usr/bin/time -f "ours %e %M" -a -o "$work/times" dotnet "$trainer" train --accept conflicting-texts --recipe "$recipe" --columns "$columns" \
    --data "$data/corpora/vntc_train.jsonl.gz" --golden "$here/corpus/golden.jsonl" --run "$work/run" > /dev/null 2>> "$work/log" || { tail "$work/log" >&2; exit 1; }
  /usr/bin/time -f "fastText %e %M" -a -o "$work/times" fasttext supervised -input "$work/train.txt" -output "$work/model" \
    -epoch 5 -wordNgrams 2 -dim 50 -lr 0.5 -minCount 3 -bucket 1000000 -thread 2 2>> "$work/log" > /dev/null
  echo "round $round: $(tail -2 "$work/times" | tr '\n' ' ')(seconds, kilobytes)"
done
echo "fastText on the test split: $(fasttext test "$work/model.bin" "$work/test.txt" | tr '\n' ' ')"
dotnet "$trainer" evaluate --model "$work/run/model" --columns "$columns" --data "$data/corpora/vntc_test.jsonl.gz" | head -3
python3 - "$work/times" <<'PYTHON'
import statistics, sys
rows = [line.split() for line in open(sys.argv[1])]
times = {who: [float(r[1]) for r in rows if r[0] == who] for who in ("ours", "fastText")}
for who, seconds in times.items():
    print(f"{who}: median {statistics.median(seconds):.1f} s, {min(seconds):.1f} to {max(seconds):.1f}; at most {max(int(r[2]) for r in rows if r[0] == who) / 1e6:.1f} GB")
print(f"ours / fastText: {statistics.median(times['ours']) / statistics.median(times['fastText']):.2f}")
PYTHON
