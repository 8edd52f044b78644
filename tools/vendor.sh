#!/usr/bin/env bash
# Fetches the third-party browser assets by name and version from npm into static/vendor.
# Run it after raising a version below; commit the result together with the licence texts it copies.
set -euo pipefail

TABLER=1.6.1
ICONS=3.51.0
HTMX=2.0.10
ARCHIVO=5.3.0

# Outline icons of the sprite /vendor/icons.svg; add a name here, run the script, use <use href="/vendor/icons.svg#name">.
ICON_NAMES="adjustments affiliate alert-circle alert-triangle arrow-left arrow-right arrows-exchange award ban
bell briefcase building-factory-2 bulb calendar-event certificate chart-bar check chevron-down chevron-left
chevron-right circle-check circle-x clock copy download external-link eye eye-off file-text filter flag headset
history home info-circle key language link list lock lock-open login logout mail map map-pin menu-2 message microphone
moon network news pencil phone plus printer qrcode refresh scale search send settings shield-check signature star
sun table tag target trash upload user users video world x"

here=$(cd "$(dirname "$0")/.." && pwd)
vendor="$here/app/src/main/resources/static/vendor"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && npm init -y >/dev/null && npm install --silent --no-save --ignore-scripts --no-audit --no-fund \
    "@tabler/core@$TABLER" "@tabler/icons@$ICONS" "htmx.org@$HTMX" "@fontsource-variable/archivo@$ARCHIVO")
packages="$work/node_modules"

mkdir -p "$vendor/licences"
unmapped() { sed -E '/^[[:space:]]*(\/\/|\/\*)# sourceMappingURL=.*$/d; s/\/\*# sourceMappingURL=[^*]*\*\///' "$1"; }

# Tabler sits in a cascade layer of its own, so that our rules win without !important or longer selectors.
{
    printf '@charset "UTF-8";\n@layer tabler{\n'
    unmapped "$packages/@tabler/core/dist/css/tabler.min.css" | sed 's/^@charset "UTF-8";//'
    printf '\n}\n'
} > "$vendor/tabler.min.css"

unmapped "$packages/htmx.org/dist/htmx.min.js" > "$vendor/htmx.min.js"
cp "$packages/@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2" "$vendor/archivo-latin.woff2"
cp "$packages/@fontsource-variable/archivo/files/archivo-latin-ext-wght-normal.woff2" "$vendor/archivo-latin-ext.woff2"

{
    echo '<svg xmlns="http://www.w3.org/2000/svg">'
    for name in $ICON_NAMES; do
        printf '<symbol id="%s" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" ' "$name"
        printf 'stroke-linecap="round" stroke-linejoin="round">'
        tr '\n' ' ' < "$packages/@tabler/icons/icons/outline/$name.svg" \
            | sed -E 's/<!--.*-->//; s/^[^<]*<svg[^>]*>//; s/<\/svg>.*//; s/<path stroke="none"[^>]*>//; s/ +/ /g; s/> </></g'
        echo '</symbol>'
    done
    echo '</svg>'
} > "$vendor/icons.svg"

cp "$packages/htmx.org/LICENSE" "$vendor/licences/htmx.txt"
cp "$packages/@fontsource-variable/archivo/LICENSE" "$vendor/licences/archivo.txt"
# The package of the style sheet carries no licence file; the one of the icons is the same text by the same authors.
cp "$packages/@tabler/icons/LICENSE" "$vendor/licences/tabler.txt"

cat > "$vendor/README.md" <<TEXT
# Third-party browser assets

Written by \`tools/vendor.sh\`; do not edit. Licence texts are in \`licences/\`.

| File | npm package | Version | Licence |
|---|---|---|---|
| \`tabler.min.css\` (wrapped in a cascade layer) | @tabler/core | $TABLER | MIT |
| \`icons.svg\` (selection, as one sprite) | @tabler/icons | $ICONS | MIT |
| \`htmx.min.js\` | htmx.org | $HTMX | 0BSD |
| \`archivo-*.woff2\` | @fontsource-variable/archivo | $ARCHIVO | OFL-1.1 |
TEXT
