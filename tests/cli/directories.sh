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
# Files of a suite are found from any working directory, and the directory is not part of a score's meaning.
mkdir -p from/suite elsewhere
echo '{"type":"object","required":["a"]}' >from/suite/s.json; echo '{"type":"array"}' >elsewhere/s.json
echo '{"id":"1","input":"q","reference":"{}"}' >from/suite/d.jsonl; echo '{"id":"1","prediction":"{\"a\": 1}"}' >from/suite/p.jsonl
echo '<suite name="s"><models><model id="m" backend="replay" path="p.jsonl"/></models><task id="t" data="d.jsonl" kind="json"><prompt>{{ input }}</prompt><metric name="json_valid" schema="s.json"/></task><report formats="csv"/></suite>' >from/suite/s.xml
(cd from && "$ASSAY" run suite/s.xml --out ../one --quiet && cd ../elsewhere && "$ASSAY" run ../from/suite/s.xml --out ../two --quiet) >out 2>err; check directories_suite_from_elsewhere $?
(cd elsewhere && "$ASSAY" score ../one --json) >out 2>err && grep 'json_schema"' out | grep -q '"score":1'; check directories_score_from_elsewhere $?
"$ASSAY" gate two --baseline one --rule 't/json_schema m max-drop=0' >out 2>err; check directories_gate_of_another_directory $?
"$ASSAY" compare one two >out 2>err && grep -q json_schema out && ! grep -q 'only in' err; check directories_compare_of_another_directory $?
mkdir moved && cp -r from one moved && rm -r from one && "$ASSAY" score moved/one >out 2>err; check directories_score_of_a_moved_project $?
rm moved/from/suite/s.json; cp elsewhere/s.json .; "$ASSAY" run moved/from/suite/s.xml --out three --quiet >out 2>err; [ $? = 3 ] && grep -q 'moved/from/suite/s.json: No such file' err; check directories_no_file_of_the_same_name $?
