#!/bin/sh
# Why answers are not the requested JSON: one answer for each reason, and a correct one.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/json_faults.sh"; fi
}
project=$PWD
case $ASSAY in /*) ;; *) ASSAY=$project/$ASSAY ;; esac
cd "$dir" || exit 1
for id in 1 2 3 4 5 6 7 8 9; do echo "{\"id\":\"$id\",\"q\":\"q$id\",\"scores\":{\"a\":1,\"b\":2}}"; done >d.jsonl
answer() { printf '{"id":"%s","prediction":"%s","finish":"%s","n_tokens":5}\n' "$1" "$2" "${3:-stop}"; }
{
    answer 1 '{\"s\":{\"a\":1,\"b\":2}}'
    answer 2 '{\"s\":{\"a\":1,' length
    answer 3 'I would say one.'
    answer 4 '{\"t\":{\"a\":1,\"b\":2}}'
    answer 5 'Here: {\"s\":{\"a\":1,\"b\":2}}'
    answer 6 '{\"s\":{\"a\":1}}'
    answer 7 '{\"s\":{\"a\":1,\"b\":2,\"c\":3}}'
    answer 8 '{\"s\":{\"a\":\"one\",\"b\":2}}'
    answer 9 '{\"s\":{\"a\":1,\"b\":12}}'
} >m.jsonl
cat >s.xml <<'X'
<suite name="s"><models><model id="m" backend="replay" path="m.jsonl"/></models>
<task id="t" data="d.jsonl" kind="json"><fields id="id" input="q" reference="scores"/>
<prompt>Rate {{ q }} from 0 to 10.</prompt><extract json="$.s"/><metric name="json_valid"/></task>
<report formats="md"/></suite>
X
"$ASSAY" run s.xml --out run --quiet >out 2>err; check cli_json_faults_runs $?
row() { grep -F "| $1 |" run/report/report.md | grep -q "| 1 (11"; }
for reason in "Nothing extracted, cut at the token limit" "No JSON" "JSON without the requested members" \
    "Text around the JSON" "Members missing" "Too many members" "A member of the wrong type" \
    "A number out of range" "No fault"; do
    row "$reason"; check "cli_json_faults_$(echo "$reason" | tr ' ,A-Z' '__a-z')" $?
done
grep -F '| No object |' run/report/report.md | grep -q '| 0 (0'; check cli_json_faults_none_of_another $?
# The row of the metric and its words in the caption: neither without the metric.
caption='JSON valid: the whole text is JSON'
grep -q '^| JSON valid |' run/report/report.md && grep -q "$caption" run/report/report.md; check cli_json_faults_has_valid $?
sed 's/<metric name="json_valid"\/>/<metric name="length"\/>/' s.xml >s2.xml
"$ASSAY" run s2.xml --out run2 --quiet >out 2>err; check cli_json_faults_runs_without_the_metric $?
grep -q 'Faults of JSON answers' run2/report/report.md && ! grep -q "JSON valid" run2/report/report.md; check cli_json_faults_has_no_valid $?
