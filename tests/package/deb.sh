#!/bin/sh
# deb.sh -- a Debian package of the built program: out/deb/assay_VERSION_ARCH.deb, installed under /usr.
#
#   sh tests/package/deb.sh PROGRAM
#
# DEBFULLNAME and DEBEMAIL name the maintainer.  Dependencies are those of the program itself: each library that it is linked with, by the package that owns the file.
set -e
program=${1:-out/release/assay}
folder=out/deb/root
version=$("$program" --version | sed -n '1s/^assay //p')
arch=$(dpkg --print-architecture)
command -v dpkg-deb >/dev/null || { echo "make deb needs dpkg-deb: apt install dpkg-dev" >&2; exit 1; }

rm -rf out/deb
mkdir -p "$folder/DEBIAN"
make --no-print-directory install DESTDIR="$PWD/$folder" PREFIX=/usr STRIP=1 >/dev/null
# Word vectors are computed from the WordNet of the machine that has the package, so that the judge need not do so each time.
rm -rf "$folder/usr/share/assay"
cat >"$folder/DEBIAN/postinst" <<'X'
#!/bin/sh
set -e
if [ "$1" = configure ] && [ -d /usr/share/wordnet ]; then
    mkdir -p /usr/share/assay
    assay judge --word-vectors /usr/share/assay/gloss.space || rm -f /usr/share/assay/gloss.space
fi
X
cat >"$folder/DEBIAN/postrm" <<'X'
#!/bin/sh
set -e
if [ "$1" = remove ] || [ "$1" = purge ]; then
    rm -f /usr/share/assay/gloss.space
    rmdir /usr/share/assay 2>/dev/null || true
fi
X
chmod 755 "$folder/DEBIAN/postinst" "$folder/DEBIAN/postrm"

depends=$(objdump -p "$program" | sed -n 's/^ *NEEDED *//p' | while read -r library; do
    file=$(ldconfig -p | sed -n "s/^\t$library (.*=> //p" | head -1)
    owner=$(dpkg -S "$(readlink -f "$file")" 2>/dev/null || dpkg -S "$file" 2>/dev/null || dpkg -S "/usr$file" 2>/dev/null) || true
    [ -n "$owner" ] || { echo "no package owns $library ($file)" >&2; exit 1; }
    echo "${owner%%:*}"
done | sort -u)
[ -n "$depends" ] || exit 1
list=
for package in $depends; do
    minimum=
    [ "$package" = libc6 ] && minimum=" (>= $(dpkg-query -W -f '${Version}' libc6 | sed 's/-.*//'))"
    list="$list${list:+, }$package$minimum"
done
maintainer="${DEBFULLNAME:-assay maintainers} <${DEBEMAIL:-assay@localhost.localdomain}>"
sed "s/@MAINTAINER@/$maintainer/; s/@VERSION@/$version-1/; s/@ARCH@/$arch/; s|@DEPENDS@|$list|" tests/package/control.in >"$folder/DEBIAN/control"

# What Debian's policy asks of a package: copyright, changelog, md5sums, pages and changelog compressed without a date.
doc=$folder/usr/share/doc/assay
mkdir -p "$doc"
{
    printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: assay\n\nFiles: *\n'
    printf 'Copyright: the authors of assay\nLicense: see-below\n'
    sed 's/^$/./; s/^/ /' LICENSE
} >"$doc/copyright"
printf 'assay (%s-1) unstable; urgency=medium\n\n  * Built from the sources of this version.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(date -u -R -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}")" | gzip -9n >"$doc/changelog.Debian.gz"
gzip -9n "$folder"/usr/share/man/man1/*.1
# A package for one's own machines: no upload to Debian, and perhaps no public address.
mkdir -p "$folder/usr/share/lintian/overrides"
printf 'assay: %s *\n' bogus-mail-host bogus-mail-host-in-debian-changelog initial-upload-closes-no-bugs \
    >"$folder/usr/share/lintian/overrides/assay"
(cd "$folder" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$folder/DEBIAN/md5sums"
find "$folder" -type d -exec chmod 755 {} +
find "$folder/usr/share" -type f -exec chmod 644 {} +
dpkg-deb --root-owner-group -Zxz --build "$folder" "out/deb/assay_${version}-1_$arch.deb"
if command -v lintian >/dev/null; then lintian --fail-on error,warning "out/deb/assay_${version}-1_$arch.deb"; fi
