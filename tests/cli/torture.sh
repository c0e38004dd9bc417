#!/bin/sh
# A sample of `make torture`: failing calls, kills with PDF, damaged databases, a run of 5,000 items (tests/torture/torture.c).
out=out/${MODE:-release}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
parts="memory files kills power databases soak"
# The sanitizers' own malloc cannot be made to fail, and a PDF under them takes minutes.
[ "$MODE" = asan ] && parts=databases
command -v latexmk >/dev/null || { parts="memory files power databases soak"; echo "skip torture_kills: latexmk is not installed"; }
[ -x "$out/torture" ] || { echo "skip torture: $out/torture is not built"; exit 0; }
for part in $parts; do
    "$out/torture" "$ASSAY" "$PWD/$out/faults.so" "$dir/$part" sample "$part" 2>&1
    [ $? -le 1 ] || echo "not ok torture_$part: the program of the test itself ended early"
done
