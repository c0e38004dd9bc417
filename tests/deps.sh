#!/bin/sh
# deps.sh PACKAGE... -- install the Debian packages that are missing.
# Prints what it installs; needs root or sudo only if something is missing.
missing=
for p in "$@"; do
    dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing="$missing $p"
done
[ -z "$missing" ] && exit 0
echo "installing:$missing" >&2
sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq >&2 &&
    $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
    { echo "assay: error: cannot install:$missing (found no way, expected apt-get to succeed)" >&2; exit 4; }
