#!/usr/bin/env bash
# What a document costs the server, by its length: processor time (not wall time, so that other work on the machine changes it little) and memory.
# Needs the built server, python3 and h2load (Debian: nghttp2-client). Usage: deploy/measure-sizing.sh [calls for each length, default 300]
set -euo pipefail
cd "$(dirname "$0")/.."
calls=${1:-300}
folder=$(mktemp -d)
dotnet artifacts/bin/Classifier.Server/release/Classifier.Server.dll --Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0 --Kestrel:Endpoints:Web:Url=http://127.0.0.1:0 \
  --Lifecycle:DrainGrace=0 --Limits:QueueWait=0:01:00 > "$folder/log" &
server=$!
trap 'kill $server 2> /dev/null || true; rm -rf "$folder"' EXIT
until web=$(sed -n 's/^HTTP  //p' "$folder/log") && [[ -n $web ]] && curl -fs "${web}readyz" > /dev/null; do
  kill -0 $server
  sleep 0.2
done
address=$(sed -n 's/^gRPC  //p' "$folder/log")

# Texts written for this project, one after the other up to the length, as the body of one ClassifyRequest in a gRPC frame.
payload() {
  python3 - "$1" > "$folder/$1" << 'PYTHON'
import glob, json, struct, sys
texts = " ".join(json.loads(line)["text"] for line in open("training/corpus/documents.jsonl", encoding="utf-8"))
body = texts.encode()[:int(sys.argv[1])].decode(errors="ignore").encode()
def varint(n):
    out = b""
    while n > 127:
        out, n = out + bytes([n & 127 | 128]), n >> 7
    return out + bytes([n])
document = bytes([3 << 3 | 2]) + varint(len(body)) + body
request = bytes([1 << 3 | 2]) + varint(len(document)) + document
sys.stdout.buffer.write(b"\0" + struct.pack(">I", len(request)) + request)
PYTHON
}
ticks() { awk '{ print $14 + $15 }' /proc/$server/stat; }
load() {
  h2load -n "$2" -c 2 -m 2 -d "$folder/$1" -H 'content-type: application/grpc' -H 'te: trailers' \
    "${address}classifier.v1.DocumentClassifier/Classify" > "$folder/h2load"
  grep -q " $2 succeeded" "$folder/h2load"
}

# The runtime compiles what runs often once more; that is not what a document costs.
payload 4096
load 4096 2000

printf '| bytes | ms of one core | documents/s and core | KiB/s and core | RSS MiB |\n|---|---|---|---|---|\n'
for bytes in 1024 4096 16384 65536 262144; do
  payload $bytes
  n=$((bytes > 16384 ? calls / 4 : calls))
  load $bytes "$n"
  before=$(ticks)
  load $bytes "$n"
  used=$(($(ticks) - before))
  awk -v b=$bytes -v n="$n" -v t="$used" -v hz="$(getconf CLK_TCK)" -v rss="$(awk '/VmRSS/ { print $2 }' /proc/$server/status)" \
    'BEGIN { s = t / hz / n; printf "| %d | %.2f | %.0f | %.0f | %.0f |\n", b, s * 1000, 1 / s, b / 1024 / s, rss / 1024 }'
done
# Refused or failed calls would be counted as cheap ones.
curl -fs "${web}metrics" | grep '^classifier_calls_total' | grep Classify
