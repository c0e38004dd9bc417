#!/bin/sh
# Kind json: an answer that cannot be read is invalid JSON, not a missing item.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/json_task.sh"; fi
}
cat >"$dir/t.jsonl" <<'J'
{"id":"a","prompt":"Score it","answer":{"clarity":4,"depth":3}}
{"id":"b","prompt":"Score it","answer":{"clarity":2,"depth":5}}
{"id":"c","prompt":"Score it","answer":{"clarity":1,"depth":1}}
J
cat >"$dir/p.jsonl" <<'J'
{"id":"a","prediction":"{\"scores\":{\"clarity\":4,\"depth\":2}}"}
{"id":"b","prediction":"Here: ```json\n{\"scores\":{\"clarity\":3,\"depth\":5}}\n```"}
{"id":"c","prediction":"I cannot say."}
J
cat >"$dir/s.xml" <<'X'
<suite name="traits"><models><model id="p" backend="replay" path="p.jsonl"/></models>
<task id="traits" data="t.jsonl" kind="json"><fields input="prompt" reference="answer"/><extract json="$.scores"/>
<metric name="mse"/><metric name="json_valid"/><judge name="taxonomy"/></task><report formats="csv"/></suite>
X
"$ASSAY" run "$dir/s.xml" --out "$dir/r" --quiet >"$dir/out" 2>&1; check cli_json_task_runs $?
grep -q '"json_valid","json_valid",0.3333333333333333[0-9]*,.*,3,0,' "$dir/r/report/scores.csv"; check cli_json_strict_over_all_items $?
grep -q '"json_valid","json_extracted",0.6666666666666666[0-9]*,.*,3,0,' "$dir/r/report/scores.csv"; check cli_json_extracted_over_all_items $?
grep -q '"mse","mse",0.5,.*,2,1,' "$dir/r/report/scores.csv"; check cli_json_mse_over_readable_items $?
grep -q 'c.*format.*not_extracted' "$dir/r/report/labels.csv"; check cli_json_unreadable_is_a_format_error $?
