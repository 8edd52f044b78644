#!/usr/bin/env bash
# Provides a Chromium with Chinese fonts for the browser tests and prints its path as the last line.
# Takes an installed one; as root installs Debian's packages; as an ordinary user unpacks the same packages
# into a folder of its own (first argument), touching nothing else.
set -euo pipefail

cache=${1:?folder for what is downloaded}
packages=(chromium fonts-noto-cjk fonts-dejavu-core)

fail() {
    echo "kardan: no browser for the tests: $1" >&2
    echo "kardan: install one yourself (apt install ${packages[*]}) or name it: KARDAN_BROWSER=/path/to/chromium" >&2
    exit 1
}

works() {
    [ -n "$1" ] && "$1" --headless --no-sandbox --version >/dev/null 2>&1
}

has_chinese_font() {
    command -v fc-list >/dev/null && fc-list :lang=zh-cn | grep -q .
}

install_as_root() {
    echo "Installing ${packages[*]} …" >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update >&2 || fail "apt-get update did not work."
    apt-get -qq install -y --no-install-recommends "${packages[@]}" >/dev/null || fail "apt-get install did not work."
}

unpack_as_user() {
    local root=$cache/browser apt=$cache/apt deb
    echo "Unpacking ${packages[*]} into $cache …" >&2
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$root"
    local options=(-qq -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o "Dir::Cache::archives=$apt/cache/archives"
        -o Dir::State::status=/var/lib/dpkg/status -o Debug::NoLocking=1 -o "APT::Sandbox::User=")
    apt-get "${options[@]}" update >&2 || fail "the package lists could not be read."
    apt-get "${options[@]}" -y --no-install-recommends --download-only install "${packages[@]}" >&2 ||
        fail "the packages could not be downloaded."
    for deb in "$apt"/cache/archives/*.deb; do
        dpkg-deb -x "$deb" "$root"
    done
    cat >"$root/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$root/usr/share/fonts</dir><dir>/usr/share/fonts</dir><cachedir>$root/fontcache</cachedir></fontconfig>
XML
    cat >"$root/chromium" <<SH
#!/bin/sh
export LD_LIBRARY_PATH="$root/usr/lib/x86_64-linux-gnu:$root/usr/lib/aarch64-linux-gnu:$root/lib/x86_64-linux-gnu"
export FONTCONFIG_FILE="$root/fonts.conf"
exec "$root/usr/lib/chromium/chromium" "\$@"
SH
    chmod +x "$root/chromium"
}

find_browser() {
    local candidate
    for candidate in "${KARDAN_BROWSER:-}" "$(command -v chromium || true)" "$cache/browser/chromium"; do
        if works "$candidate"; then
            echo "$candidate"
            return
        fi
    done
}

found=$(find_browser)
if [ -n "$found" ] && { [ "$found" = "$cache/browser/chromium" ] || has_chinese_font || [ "$(id -u)" -ne 0 ]; }; then
    echo "$found"
    exit
fi
[ -x "$(command -v apt-get)" ] || fail "this is not a Debian, and no chromium is installed."
if [ "$(id -u)" -eq 0 ]; then
    install_as_root
else
    unpack_as_user
fi
found=$(find_browser)
[ -n "$found" ] || fail "what was installed does not start."
echo "$found"
