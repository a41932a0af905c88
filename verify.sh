#!/bin/sh
# Runs every test, real-browser tests included. Installs chromium and fonts-noto-cjk from Debian's packages when they are missing.
set -eu
cd "$(dirname "$0")"

missing=""
[ -x "/usr/bin/chromium" ] || missing="$missing chromium"
[ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || missing="$missing fonts-noto-cjk"
if [ -n "$missing" ]; then
  if [ "$(id -u)" = 0 ]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
  else
    echo "Missing:$missing. Run this line and start again:"
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing"
    exit 1
  fi
fi

exec mvn -B -Dstyle.color=never verify "$@"
