#!/usr/bin/env bash
# Installs what the tests need and is not there (Debian's chromium), then runs all of them.
# Further arguments go to dotnet test.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null && [ ! -x "${CHROMIUM:-}" ]; then
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
      echo "The browser tests need Chromium, and this user may not install it." >&2
      echo "Ask for: apt-get install chromium; or name a Chromium in CHROMIUM; or run 'dotnet test', which skips them." >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  if ! command -v apt-get >/dev/null; then
    echo "The browser tests need Chromium, and this system has no apt-get to install it with. Install it and name it in CHROMIUM." >&2
    exit 1
  fi
  "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends chromium >/dev/null
fi

export REQUIRE_BROWSER=1
exec dotnet test MoroccoIsraelArchive.sln "$@"
