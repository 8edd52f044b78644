#!/usr/bin/env bash
# Takes pictures of docs/design-gallery.html into target/gallery: both widths, light and dark, German and Chinese.
# Needs Chromium and Python 3; CHROMIUM names another browser.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
port=${1:-18159}
work=$(mktemp -d)
out="$here/target/gallery"
mkdir -p "$out"
cp -r "$here/app/src/main/resources/static/." "$work/"
cp "$here/docs/design-gallery.html" "$work/gallery.html"
sed 's/<html lang="de">/<html lang="zh-Hans">/' "$work/gallery.html" > "$work/gallery-zh.html"
(cd "$work" && exec python3 -m http.server --bind 127.0.0.1 "$port" >/dev/null 2>&1) &
server=$!
trap 'kill $server; rm -rf "$work"' EXIT
sleep 1
for page in gallery gallery-zh; do
    for width in 1280 375; do
        "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars \
            --disable-background-networking --disable-component-update --disable-sync --user-data-dir="$work/profile" \
            --window-size="$width,9000" --screenshot="$out/$page-$width.png" \
            "http://127.0.0.1:$port/$page.html" >/dev/null 2>&1
    done
done
ls "$out"
