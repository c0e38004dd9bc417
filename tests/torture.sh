#!/bin/sh
# torture.sh OUT full|long [PART] -- faults, kills, damaged files and a large run (tests/torture/torture.c), and under the
# sanitizers (out/asan) the hostile inputs of the reference, if ASSAY_REFERENCE names it, and 20 seconds of fuzzing for
# each kind of input.  PART is one of torture.c's, `hostile` or `fuzz`.
#
# The fuzzing waits half of its time, so it runs beside the others and prints at the end.  FUZZ=LIMIT: as fuzz takes it.
out=$1
size=$2
part=$3
export LSAN_OPTIONS=suppressions=$PWD/tests/lsan.supp:print_suppressions=0
fuzz_log=$(mktemp) || exit 1
trap 'rm -f "$fuzz_log" "$fuzz_log.http"' EXIT
is_part() { [ -z "$part" ] || [ "$part" = "$1" ]; }
status=0
fuzzing=

if is_part fuzz; then
    out/asan/fuzz "${FUZZ:-each:20}" 1 out/fuzz >"$fuzz_log" 2>&1 &
    fuzzing=$!
fi
if is_part hostile; then
    echo "# hostile inputs, under the sanitizers"
    ASSAY=$PWD/out/asan/assay out/asan/unit hostile || status=1
    if [ -n "$ASSAY_REFERENCE" ]; then
        MODE=asan ASSAY=$PWD/out/asan/assay sh tests/cli/http_scenarios.sh >"$fuzz_log.http" 2>&1 || status=1
        cat "$fuzz_log.http"
        ! grep -q '^not ok' "$fuzz_log.http" || status=1
    fi
fi
if [ "$part" != fuzz ] && [ "$part" != hostile ]; then
    "$out/torture" "$out/assay" "$out/faults.so" out/torture "$size" $part || status=1
fi
if [ -n "$fuzzing" ]; then
    if wait "$fuzzing"; then echo "ok fuzz"; else echo "not ok fuzz" && status=1; fi
    tail -n 3 "$fuzz_log"
fi
exit $status
