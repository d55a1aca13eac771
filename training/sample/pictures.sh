#!/usr/bin/env bash
# Takes the pictures of docs/training.md from the report of a run that was trained --with-text, and from that of a learning curve. Needs Chromium.
# Usage: training/sample/pictures.sh RUN CURVE
set -euo pipefail
report=$1/report.html
images=$(cd "$(dirname "$0")/../../docs/images" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# NAME HEIGHT STYLE: the first head alone, without the parts that STYLE hides.
picture() {
  sed "s|</head>|<style>main > section:not(:nth-of-type(1)), $3 { display: none } h2 { margin-top: 1rem !important } body { max-width: 50rem !important }</style></head>|" \
    "$report" > "$folder/$1.html"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="860,$2" --screenshot="$images/$1.png" "file://$folder/$1.html" 2> "$folder/log" \
    || { cat "$folder/log" >&2; exit 1; }
}

picture training-overview 850 ".part:nth-of-type(n + 4), .part:nth-of-type(1), summary"
picture training-reliability 1200 "nav, h1, .part:not(:nth-of-type(n + 5):nth-of-type(-n + 6)), summary"
picture training-errors 800 "nav, h1, .part:not(.errors), article:nth-of-type(n + 3)"
report=$2/report.html
picture training-curve 680 "nav, h1, summary, .part:nth-of-type(1), .part:nth-of-type(n + 3)"
