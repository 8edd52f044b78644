#!/usr/bin/env bash
# Takes pictures of docs/design-gallery.html into target/gallery: wide and narrow, light and dark, German and Chinese.
# A window of headless Chromium is at least 500 px wide; look at 375 and 320 px with the browser's own tools.
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
# Blink counts its colour schemes: 0 is dark, 1 is light.
for page in gallery gallery-zh; do
    for width in 1280 500; do
        for scheme in dark light; do
            number=$([ "$scheme" = dark ] && echo 0 || echo 1)
            "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
                --hide-scrollbars --disable-background-networking --disable-component-update --disable-sync \
                --user-data-dir="$work/profile" --blink-settings=preferredColorScheme="$number" \
                --window-size="$width,9000" --screenshot="$out/$page-$width-$scheme.png" \
                "http://127.0.0.1:$port/$page.html" >/dev/null 2>&1
        done
    done
done
ls "$out"
