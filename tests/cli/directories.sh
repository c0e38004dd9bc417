#!/bin/sh
# Reports and runs write only into directories of their own: not through links, not over other people's files.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/directories.sh"; fi
}
suite=$PWD/tests/torture/suite
cd "$dir" || exit 1
mkdir s theirs && cp "$suite"/* s/ && grep -v '<judge' "$suite/suite.xml" >s/suite.xml
"$ASSAY" run s/suite.xml --no-report --quiet --out r >/dev/null 2>&1; check directories_run $?
for name in scores.csv scores.svg forest.png report.html results.tex; do echo theirs >"theirs/$name"; done
before=$(cat theirs/* | cksum; ls theirs)

untouched() { [ "$(cat theirs/* | cksum; ls theirs)" = "$before" ]; }
# The directory of the report, and each one below it, as a link.
for name in report report/figures report/tables; do
    rm -rf r/report; mkdir -p "r/$(dirname "$name")"; ln -s "$dir/theirs" "r/$name"
    "$ASSAY" report r --format html,md,csv,json,tex >out 2>err; code=$?
    [ "$code" -ge 3 ] && [ "$code" -le 4 ] && grep -q "^assay: error: .*r/$name: " err && untouched
    check "directories_link_$(basename "$name")" $?
done
# Each file of the report as a link: replaced or refused, never followed.
rm -rf r/report; mkdir r/report; touch r/report/.assay
for name in report.html report.json scores.csv report.tex report.md; do ln -s "$dir/theirs/scores.csv" "r/report/$name"; done
"$ASSAY" report r --format html,md,csv,json,tex >out 2>err; untouched; check directories_linked_files $?
rm -rf r/report
"$ASSAY" run s/suite.xml --no-report --quiet --out theirs >out 2>err; [ -f theirs/run.db ]; check directories_beside_other_files $?
rm -f theirs/run.db* theirs/manifest.json; untouched; check directories_others_stay $?
