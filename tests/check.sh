#!/bin/sh
# check.sh -- all tests of one build mode; the last line is the count.
#
# Parts: unit, golden and property tests (one program), command-line tests
# (tests/cli/*.sh, run by scripts.sh), and the layer check.
MODE=${MODE:-release}
out=out/$MODE
ASSAY=$PWD/$out/assay
export ASSAY MODE
log=$out/check.log
: >"$log"
[ "$MODE" = asan ] && export ASAN_OPTIONS=detect_leaks=${LEAKS:-1} LSAN_OPTIONS=suppressions=$PWD/tests/lsan.supp:print_suppressions=0

"$out/unit" >>"$log" 2>&1 || echo "not ok unit: exit status $?" >>"$log"
sh tests/scripts.sh tests/cli >>"$log" 2>&1 || echo "not ok scripts: exit status $?" >>"$log"
if make --no-print-directory layers >>"$log" 2>&1; then echo "ok layers" >>"$log"; else echo "not ok layers" >>"$log"; fi

grep '^not ok' "$log"
grep '^skip' "$log"
passed=$(grep -c '^ok ' "$log")
failed=$(grep -c '^not ok' "$log")
skipped=$(grep -c '^skip ' "$log")
if [ "$failed" -gt 0 ]; then echo "full log: $log"; fi
if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
else
    echo "$passed passed, $failed failed"
fi
[ "$failed" = 0 ]
