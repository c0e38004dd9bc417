#!/bin/sh
# Every kind of file undamaged, then damaged twice: the same files every time (tests/fuzz/fuzz.c; `make fuzz` goes on).
out=out/${MODE:-release}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
[ -x "$out/fuzz" ] || { echo "skip fuzz_corpus: $out/fuzz is not built"; exit 0; }
if why=$("$out/fuzz" rounds:3 1 "$dir" 2>&1); then echo "ok fuzz_corpus"; else echo "not ok fuzz_corpus: $(echo "$why" | tail -1)"; fi
