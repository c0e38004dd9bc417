#!/bin/sh
# `gate`: limits, baselines, the last green run of a history, what cannot be checked.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/gate.sh"; fi
}
for i in 1 2 3 4 5 6 7 8; do
    echo "{\"id\":\"$i\",\"question\":\"q$i\",\"answer\":\"one two three four $i\"}"
done >"$dir/t.jsonl"
sed 's/"question":"[^"]*",//; s/answer/prediction/' "$dir/t.jsonl" >"$dir/good.jsonl"
sed 's/ four \([1-4]\)"/"/' "$dir/good.jsonl" >"$dir/worse.jsonl"
sed 's/one two three/x/; s/ four \([1-8]\)"/"/' "$dir/good.jsonl" >"$dir/bad.jsonl"
grep -v '"id":"[12]"' "$dir/good.jsonl" >"$dir/part.jsonl"
run() { # directory, predictions, task attributes
    cat >"$dir/s.xml" <<X
<suite name="nightly"><models><model id="m" backend="replay" path="$2"/></models>
<task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1${3:-}"/></task>
<gate metric="qa/rouge1_f" model="m" min="0.5" max-drop="0.02"/><report formats="csv"/></suite>
X
    ASSAY_NOW=2026-07-2$4T03:00:00 "$ASSAY" run "$dir/s.xml" --out "$dir/$1" --quiet --no-report >/dev/null 2>&1
}
gate() { "$ASSAY" gate "$@" --quiet; }
run mon good.jsonl "" 0; run tue worse.jsonl "" 1; run wed good.jsonl "" 2; run part part.jsonl "" 3; run other good.jsonl "+2" 4
h="$dir/h.db"
gate "$dir/mon" --last-green --history "$h" >"$dir/out"; check cli_gate_first_night_passes_by_its_floor $?
grep -q 'drop not checked' "$dir/out"; check cli_gate_says_what_it_did_not_check $?
gate "$dir/tue" --baseline last-green --history "$h" >"$dir/out" 2>&1; [ $? = 1 ]; check cli_gate_last_green_finds_the_drop $?
grep -q 'worse by .* than 1.00' "$dir/out"; check cli_gate_names_drop_and_baseline $?
# Tuesday failed, so Wednesday is compared with Monday.
gate "$dir/wed" --baseline last-green --history "$h" --json >"$dir/out"; check cli_gate_skips_red_runs $?
grep -q '"baseline":1.0,' "$dir/out" && grep -q '"passed":true' "$dir/out"; check cli_gate_json $?
rm -rf "$dir/mon" "$dir/wed"
run thu worse.jsonl "" 5
"$ASSAY" gate "$dir/thu" --last-green --history "$h" >"$dir/out" 2>"$dir/err"; grep -q 'no longer exists' "$dir/err"; check cli_gate_warns_of_lost_baselines $?
gate "$dir/tue" --rule 'qa/rouge1_f m max-drop=0.5' --last-green --history "$dir/new.db" >/dev/null 2>&1; [ $? = 1 ]; check cli_gate_drop_alone_needs_a_baseline $?
gate "$dir/tue" --rule 'qa/rouge1_f m max-drop=0.5' --last-green --history "$dir/new.db" --first-run >/dev/null; check cli_gate_first_run_starts_a_history $?
gate "$dir/tue" --rule 'qa/rouge1_f m max=0.2' >"$dir/out" 2>&1; [ $? = 1 ] && grep -q 'at most 0.2' "$dir/out"; check cli_gate_ceiling $?
gate "$dir/part" --rule 'qa/rouge1_f m max-missing=1' >"$dir/out" 2>&1; [ $? = 1 ] && grep -q 'found 2 items without a score' "$dir/out"; check cli_gate_missing_items $?
gate "$dir/part" >"$dir/out"; grep -q 'n=6 of 8' "$dir/out"; check cli_gate_prints_n $?
gate "$dir/other" --baseline "$dir/tue" >/dev/null 2>&1; rc=$?; [ $rc = 0 ] || [ $rc = 1 ]; check cli_gate_other_settings $?
gate "$dir/tue" --rule 'qa/answer_tokens m max=100' --rule 'qa/cost m max=1' >"$dir/out" 2>&1; [ $? = 1 ] && ! grep -q '^pass  qa/[ac]' "$dir/out"; check cli_gate_unknown_token_counts_do_not_pass $?
gate "$dir/tue" --rule 'qa/rouge1f m min=0' >"$dir/out" 2>&1; [ $? = 1 ] && grep -q 'no component rouge1f (expected rouge1_f)' "$dir/out"; check cli_gate_names_the_nearest_component $?
gate "$dir/tue" --rule "$(printf 'qa/rouge1_f m\377 min=0')" >"$dir/out" 2>&1; [ $? = 2 ]; check cli_gate_wants_plain_text $?
gate "$dir/tue" --rule 'qa/rouge1_f nobody min=0' >"$dir/out" 2>&1; [ $? = 1 ] && grep -q 'no such score' "$dir/out"; check cli_gate_unknown_model_fails $?
gate "$dir/tue" --rule 'qa/rouge1_f m min=low' >/dev/null 2>"$dir/err"; [ $? = 2 ] && [ "$(wc -l <"$dir/err")" = 1 ]; check cli_gate_bad_rule $?
gate "$dir/tue" --baseline "$dir/none" >/dev/null 2>"$dir/err"; [ $? = 3 ] && grep -q 'not a run directory' "$dir/err"; check cli_gate_no_baseline_directory $?
gate "$dir/tue" --history "$dir/tue/run.db" >/dev/null 2>"$dir/err"; [ $? = 3 ] && grep -q 'not a gate history' "$dir/err"; check cli_gate_refuses_a_run_as_history $?
: >"$dir/empty.jsonl"; run none empty.jsonl "" 6
gate "$dir/none" >"$dir/out" 2>&1; rc=$?; [ $rc = 1 ] || [ $rc = 3 ]; check cli_gate_only_errors_is_never_green $?
gate "$dir/tue" --junit "$dir/j.xml" >/dev/null 2>&1; grep -q 'failures="0"' "$dir/j.xml"; check cli_gate_junit_counts $?
# Output for CI services.
GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY="$dir/summary.md" "$ASSAY" gate "$dir/tue" --rule 'qa/rouge1_f m max=0.2' --quiet >"$dir/out" 2>"$dir/err"
grep -q '^::error title=gate failed::qa/rouge1_f m max=0.2: ' "$dir/err" && ! grep -q '::' "$dir/out"; check cli_gate_annotates $?
grep -q '^| FAIL | qa/rouge1\\_f m max=0.2 |' "$dir/summary.md"; check cli_gate_step_summary $?
run sum worse.jsonl "" 1; GITHUB_STEP_SUMMARY="$dir/s.md" "$ASSAY" run "$dir/s.xml" --out "$dir/sum" --quiet >/dev/null 2>&1; grep -q '^| qa | m | ROUGE-1 | 0.875 | 0.781 to 0.969 | 8 | 0 |' "$dir/s.md"; check cli_run_step_summary $?
GITHUB_STEP_SUMMARY="$dir/s.md" "$ASSAY" report "$dir/sum" --format csv --quiet >/dev/null; [ "$(grep -c '^### Scores of nightly$' "$dir/s.md")" = 2 ]; check cli_report_step_summary $?
GITHUB_STEP_SUMMARY="$dir" "$ASSAY" report "$dir/sum" --format csv --quiet >/dev/null 2>"$dir/err"; [ $? = 4 ] && grep -q 'GITHUB_STEP_SUMMARY: ' "$dir/err"; check cli_step_summary_that_cannot_be_written $?
[ "$(grep -o 'hostname="[^"]\|<properties/>\|<system-[a-z]*/>' "$dir/j.xml" | cut -c1-13 | sort -u | wc -l)" = 4 ]; check cli_gate_junit_has_what_ant_wants $?
# A gate that ends in an error does not leave the green file of the night before.
cp "$dir/j.xml" "$dir/old.xml"; gate "$dir/nowhere" --junit "$dir/old.xml" --markdown "$dir/old.md" >/dev/null 2>&1
[ $? = 3 ] && grep -q 'tests="1" failures="0" errors="1"' "$dir/old.xml" && grep -q 'nowhere: not a run directory' "$dir/old.xml" && grep -q '^| NOT CHECKED |.*not a run directory' "$dir/old.md"; check cli_gate_error_is_in_junit $?
# A limit outside the range of its score can never fail: a slip in the scale.
gate "$dir/tue" --rule 'qa/rouge1_f m max-drop=2' --rule 'qa/errors m max=2' --rule 'qa/rouge1_f m min=0 max=1' >"$dir/out" 2>/dev/null
[ $? = 1 ] && [ "$(grep -c '^FAIL.*can never fail: the score lies between 0 and 1' "$dir/out")" = 2 ] && grep -q '^pass  qa/rouge1_f m min=0 max=1 ' "$dir/out"; check cli_gate_limits_can_fail $?
# A run that this user may not write can be gated, shown and reported; not one whose log was not merged yet.
chmod 755 "$dir"; cp -r "$dir/tue" "$dir/odd?%41#"; chmod -R a+rX,a-w "$dir/odd?%41#"
if [ "$(id -u)" = 0 ]; then as_user() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }; else as_user() { "$@"; }; fi
as_user "$ASSAY" gate "$dir/odd?%41#" --quiet >"$dir/out" 2>&1; [ $? = 0 ] && grep -q '^pass  qa/rouge1_f' "$dir/out" && as_user "$ASSAY" show "$dir/odd?%41#" --worst 1 >/dev/null 2>&1; check cli_gate_reads_runs_of_others $?
chmod u+w "$dir/odd?%41#"; echo x >"$dir/odd?%41#/run.db-wal"; chmod a-w "$dir/odd?%41#"
as_user "$ASSAY" gate "$dir/odd?%41#" >/dev/null 2>"$dir/err"; [ $? = 4 ] && grep -q 'found changes in .*run.db-wal' "$dir/err"; check cli_gate_does_not_miss_a_log $?
chmod -R u+w "$dir/odd?%41#"
grep -q '<failure type="gate" message=' "$dir/j.xml" || ! grep -q 'failures="[1-9]' "$dir/j.xml"; check cli_gate_junit_types $?
# JUnit XML of every kind of outcome is valid, and its counts are those of its elements.
rule_of_each_kind() { gate "$dir/tue" --rule 'qa/rouge1_f m min=0.5' --rule 'qa/rouge1_f m min=0.99 max-missing=0' --rule 'qa/none <&"> min=0' --rule 'qa/rouge1_f m max-drop=0.1' "$@" >/dev/null 2>&1; }
rule_of_each_kind --last-green --history "$dir/kinds.db" --first-run --junit "$dir/kinds.xml" --markdown "$dir/kinds.md"
for k in failure error skipped; do [ "$(grep -c "<$k " "$dir/kinds.xml")" = 1 ] || echo "$k"; done >"$dir/missing"; [ ! -s "$dir/missing" ] && grep -q 'tests="5" failures="1" errors="1" skipped="1"' "$dir/kinds.xml"; check cli_gate_junit_of_each_kind $?
grep -q '^| skipped | qa/rouge1\\_f m max-drop=0.1 |' "$dir/kinds.md"; check cli_gate_markdown_says_skipped $?
if command -v xmllint >/dev/null; then
    for f in kinds j; do xmllint --nonet --noout --schema tests/package/junit/strict.xsd "$dir/$f.xml" 2>&1; done >"$dir/out"; [ "$(grep -c ' validates$' "$dir/out")" = 2 ]; check cli_gate_junit_is_valid $?
    # The schema is strict: each of these would be refused by some reader.
    for change in 's/ hostname="[^"]*"//' 's/ type="gate"//' 's/<system-out\/>//' 's/T[0-9][0-9]:/ /' 's/time="0"/time=""/' 's/ classname="m"//'; do
        sed "$change" "$dir/kinds.xml" >"$dir/wrong.xml"; xmllint --nonet --noout --schema tests/package/junit/strict.xsd "$dir/wrong.xml" 2>/dev/null && echo "$change"
    done >"$dir/out"; [ ! -s "$dir/out" ]; check cli_gate_junit_schema_is_strict $?
else
    echo "skip cli_gate_junit_is_valid: xmllint (apt install libxml2-utils) is missing"
fi
# A run cannot be its own baseline; nights in one directory are distinguished.
gate "$dir/tue" --baseline "$dir/tue" >/dev/null 2>"$dir/err"; [ $? = 2 ] && grep -q 'cannot be its own baseline' "$dir/err"; check cli_gate_not_against_itself $?
cp -r "$dir/tue" "$dir/copy"; gate "$dir/tue" --baseline "$dir/copy" >/dev/null 2>"$dir/err"; [ $? = 2 ] && grep -q 'cannot be its own baseline' "$dir/err"; check cli_gate_not_against_a_copy $?
"$ASSAY" score "$dir/copy" --metric wer --save --quiet >/dev/null; gate "$dir/tue" --baseline "$dir/copy" >/dev/null 2>&1; [ $? = 2 ]; check cli_gate_not_against_a_copy_scored_again $?
for two in "$dir/tue $dir/tue" "$dir/tue $dir/copy"; do
    "$ASSAY" compare $two >"$dir/out" 2>"$dir/err"; [ $? = 2 ] && [ ! -s "$dir/out" ] && grep -q 'cannot be compared with itself' "$dir/err"; check cli_compare_runs_wants_another_run $?
done
"$ASSAY" show "$dir/tue" "$dir/copy" --regressed >/dev/null 2>"$dir/err"; [ $? = 2 ] && grep -q 'against itself' "$dir/err"; check cli_show_regressed_wants_another_run $?
# A second run with the same times, answers and scores is another run.
run twin worse.jsonl "" 1; run twin2 worse.jsonl "" 1; gate "$dir/twin" --baseline "$dir/twin2" >"$dir/out"; grep -q "baseline 0.8750" "$dir/out"; check cli_gate_takes_a_second_equal_run $?
rule='qa/rouge1_f m max-drop=0.05'
run same good.jsonl "" 1; gate "$dir/same" --rule "$rule" --last-green --history "$dir/same.db" --first-run >/dev/null; check cli_gate_starts_a_history $?
run same bad.jsonl "" 2; "$ASSAY" gate "$dir/same" --rule "$rule" --last-green --history "$dir/same.db" >"$dir/out" 2>"$dir/err"; [ $? = 1 ] && grep -q 'has been overwritten' "$dir/err"; check cli_gate_detects_overwritten_runs $?
# A night that finds its directory full asks nothing: its gate fails, and the history keeps the verdict of the night
# whose run it is.  On the same day, a job may be repeated.
again() { day=$1; shift; ASSAY_NOW=2026-08-$day "$ASSAY" gate "$dir/full" --rule "$rule" --last-green --history "$dir/full.db" --quiet "$@" >"$dir/out" 2>"$dir/err"; }
run full good.jsonl "" 1; again 01T03:00:00 --first-run; check cli_gate_of_the_first_night $?
again 01T04:00:00 --first-run; check cli_gate_repeated_on_the_same_day $?
run full good.jsonl "" 2; again 02T03:00:00 --first-run --junit "$dir/full.xml"; [ $? = 1 ] && [ "$(grep -c 'judged before, on 2026-08-01 04:00:00, and no model was asked since' "$dir/out")" = 2 ] && grep -q 'errors="2"' "$dir/full.xml"; check cli_gate_of_a_full_directory $?
"$ASSAY" history --history "$dir/full.db" >"$dir/out"; [ "$(grep -c 'pass  2 of 2' "$dir/out")" = 1 ] && ! grep -q FAIL "$dir/out"; check cli_gate_keeps_the_first_verdict $?
again 02T03:00:00 --first-run --again; check cli_gate_again $?
# Different test sets are not compared.
run before good.jsonl "" 1; sed 's/q3/another question/' "$dir/t.jsonl" >"$dir/u.jsonl"; cp "$dir/u.jsonl" "$dir/t.jsonl"; run after good.jsonl "" 2
gate "$dir/after" --rule "$rule" --baseline "$dir/before" >"$dir/out" 2>/dev/null; [ $? = 1 ] && grep -q '1 with another question' "$dir/out"; check cli_gate_other_questions $?
# Two finished runs, item by item.
"$ASSAY" compare "$dir/before" "$dir/after" --json >"$dir/out" 2>"$dir/err"; check cli_compare_runs $?
grep -q '"difference":0.0,.*"n":7,"better":0,"worse":0,"same":7,"changed_items":1' "$dir/out"; check cli_compare_runs_joins_items $?
grep -q 'task qa: the test sets differ: 1 items' "$dir/err"; check cli_compare_runs_says_what_differs $?
"$ASSAY" compare "$dir/before" >/dev/null 2>&1; [ $? = 2 ]; check cli_compare_runs_wants_two $?
# The history needs no run directory.
rm -rf "$dir/same"; "$ASSAY" history --history "$dir/same.db" >"$dir/out"; grep -q '2026-07-21.*pass' "$dir/out" && grep -q '2026-07-22.*FAIL' "$dir/out"; check cli_history_lists_nights $?
"$ASSAY" history --history "$dir/same.db" --json | grep '"component":"rouge1_f"' | grep -q '"score":1.0,.*"score":0.0'; check cli_history_has_scores $?
"$ASSAY" history prune --keep 2x --history "$dir/same.db" 2>/dev/null; [ $? = 2 ]; check cli_history_keep_wants_days $?
ASSAY_NOW=2031-01-01T00:00:00 "$ASSAY" history prune --keep 90d --history "$dir/same.db" | grep -q '^2 runs'; check cli_history_prunes $?
[ -z "$("$ASSAY" history --history "$dir/same.db")" ]; check cli_history_is_empty_then $?
: >"$dir/zero.db"; "$ASSAY" history --history "$dir/zero.db" >/dev/null 2>"$dir/err"; [ $? = 3 ] && grep -q 'an empty file' "$dir/err"; check cli_history_is_no_empty_file $?
if command -v sqlite3 >/dev/null; then
    sqlite3 "$dir/foreign.db" 'CREATE TABLE bookmarks(url TEXT)'; cp "$dir/foreign.db" "$dir/foreign.copy"
    gate "$dir/tue" --history "$dir/foreign.db" >/dev/null 2>"$dir/err"; [ $? = 3 ] && grep -q 'another program' "$dir/err" && cmp -s "$dir/foreign.db" "$dir/foreign.copy"; check cli_gate_leaves_foreign_databases_alone $?
fi
"$ASSAY" history --history "$dir/no.db" >/dev/null 2>&1; [ $? = 3 ]; check cli_history_wants_a_file $?
# Corpus BLEU is not the mean of its item scores: a test of those does not test it.
sed -i 's|<metric name="rouge" types="1"/>|<metric name="bleu"/><metric name="rouge" types="1"/>|' "$dir/s.xml"
for p in good bad; do sed "s|path=\"[^\"]*\"|path=\"$p.jsonl\"|" "$dir/s.xml" >"$dir/$p.xml"; "$ASSAY" run "$dir/$p.xml" --out "$dir/b$p" --quiet --no-report >/dev/null 2>&1; done
gate "$dir/bbad" --baseline "$dir/bgood" --rule 'qa/bleu m max-drop=1 significant' >"$dir/out" 2>/dev/null; [ $? = 1 ] && grep -q 'cannot be tested: the score is computed over the whole set' "$dir/out"; check cli_gate_does_not_test_corpus_scores $?
gate "$dir/bbad" --baseline "$dir/bgood" --rule 'qa/rouge1_f m max-drop=0.1 significant' >"$dir/out" 2>/dev/null; [ $? = 1 ] && grep -q '(p ' "$dir/out"; check cli_gate_tests_means_of_items $?
"$ASSAY" compare "$dir/bgood" "$dir/bbad" --json >"$dir/out" 2>/dev/null; grep -q '"component":"bleu".*"p":null' "$dir/out" && grep -q '"component":"rouge1_f".*"p":[0-9]' "$dir/out"; check cli_compare_runs_tests_means_only $?
# Means are compared on the items that both runs scored.
run miss part.jsonl "" 2; run full good.jsonl "" 1; "$ASSAY" compare "$dir/full" "$dir/miss" --json >"$dir/out" 2>/dev/null
grep -q '"component":"rouge1_f".*"difference":0.0,.*"n":6' "$dir/out"; check cli_compare_runs_on_common_items $?
