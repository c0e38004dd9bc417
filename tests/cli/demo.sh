#!/bin/sh
# A whole run from recorded answers (replay), resuming, gates, bad input.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/demo.sh"; fi
}
printf '{"id":"1","question":"q one?","answer":"the cat sat on the mat"}\n{"id":"2","question":"q two?","answer":"a dog"}\n{"id":"3","question":"q?","answer":"blue sky above"}\n' >"$dir/t.jsonl"
printf '{"id":"1","prediction":"the cat sat"}\n{"id":"2","prediction":"a bird"}\n{"id":"3","prediction":"blue"}\n' >"$dir/a.jsonl"
printf '{"id":"1","prediction":"the cat sat on the mat"}\n{"id":"2","prediction":"a dog"}\n{"id":"3","prediction":"blue sky"}\n' >"$dir/b.jsonl"
cat >"$dir/s.xml" <<X
<suite name="t"><models><model id="a" backend="replay" path="a.jsonl"/><model id="b" backend="replay" path="b.jsonl"/></models>
<task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><metric name="rouge"/><metric name="bleu"/><judge name="taxonomy"/></task>
<compare base="a" test="paired-t"/><gate metric="qa/rougeL_f" model="b" min="0.5"/><report formats="html md csv"/></suite>
X
"$ASSAY" run "$dir/s.xml" --out "$dir/r" --quiet >"$dir/out" 2>&1; check cli_run_replay $?
grep -q 'ROUGE-L' "$dir/out"; check cli_table_has_metrics $?
[ -s "$dir/r/report/report.html" ] && [ -s "$dir/r/manifest.json" ]; check cli_report_written $?
"$ASSAY" run "$dir/s.xml" --out "$dir/r" 2>&1 | grep -q 'nothing to do'; check cli_second_run_has_nothing_to_do $?
"$ASSAY" gate "$dir/r" --junit "$dir/j.xml" >/dev/null; check cli_gate_passes $?
"$ASSAY" gate "$dir/r" --rule 'qa/rougeL_f a min=0.99' >/dev/null 2>&1; [ $? = 1 ]; check cli_gate_fails_with_1 $?
grep -q '<testsuite' "$dir/j.xml"; check cli_junit_written $?
for t in 1 2 7; do
    ASSAY_NOW=2026-07-26T09:05:03 "$ASSAY" run "$dir/s.xml" --out "$dir/r$t" --threads $t --quiet >/dev/null 2>&1
done
cmp -s "$dir/r1/report/scores.csv" "$dir/r7/report/scores.csv" && cmp -s "$dir/r2/report/comparisons.csv" "$dir/r7/report/comparisons.csv"
check cli_same_numbers_on_any_threads $?
# three models: ranks as `stats` gives them from the item scores; metrics over all items in a run
printf '{"id":"1","prediction":"a cat sat on mats"}\n{"id":"2","prediction":"a dog and a bird"}\n{"id":"3","prediction":"sky"}\n' >"$dir/c.jsonl"
sed 's|<model id="b"|<model id="c" backend="replay" path="c.jsonl"/><model id="b"|;s|<metric name="bleu"/>|<metric name="self_bleu" order="2"/><metric name="tfidf_relevance"/><metric name="corpus_distinct"/><metric name="classification"/>|' "$dir/s.xml" >"$dir/three.xml"
"$ASSAY" run "$dir/three.xml" --out "$dir/r3" --quiet >"$dir/out" 2>&1; check cli_three_models $?
grep -q '^mean ranks, ROUGE-L: a .*; critical difference 1.91, Friedman p ' "$dir/out"; check cli_ranks_in_the_table $?
for m in a c b; do grep "\"$m\",\"[0-9]\",\"rougeL_f\"" "$dir/r3/report/items.csv" | sed 's/.*,//' >"$dir/i$m"; done
"$ASSAY" stats --a "$dir/ia" --b "$dir/ic" --b "$dir/ib" --test friedman --json >"$dir/f" 2>/dev/null || "$ASSAY" stats --a "$dir/ia" --b "$dir/ic" "$dir/ib" --test friedman --json >"$dir/f"
grep -o '"mean_rank":[0-9.]*' "$dir/f" | cut -d: -f2 | while read -r x; do printf '%.6f\n' "$x"; done >"$dir/f1"
grep '"rougeL_f"' "$dir/r3/report/ranks.csv" | cut -d, -f5 | while read -r x; do printf '%.6f\n' "$x"; done >"$dir/f2"
[ "$(wc -l <"$dir/f1")" = 3 ] && cmp -s "$dir/f1" "$dir/f2"; check cli_ranks_equal_stats $?
grep -q '"accuracy"' "$dir/r3/report/ranks.csv" && ! grep -qE '"(kappa|f1_macro)"' "$dir/r3/report/ranks.csv"; check cli_ranks_need_item_scores $?
grep -q '"self_bleu","self_bleu",[0-9]' "$dir/r3/report/scores.csv" || grep -q '"self_bleu:order=2","self_bleu",[0-9]' "$dir/r3/report/scores.csv"; check cli_run_self_bleu $?
grep -q '"corpus_distinct","corpus_distinct1",[0-9]' "$dir/r3/report/scores.csv" && grep -q '"tfidf_relevance","tfidf_relevance",[0-9]' "$dir/r3/report/scores.csv"; check cli_run_distinct_and_relevance $?
grep -q '"self_bleu","paired-t"' "$dir/r3/report/comparisons.csv" && grep -q 'All models side by side' "$dir/r3/report/report.md"; check cli_run_compares_and_reports_them $?
grep -q '"libxml2"' "$dir/r3/manifest.json" && grep -q '"libRmath"' "$dir/r3/manifest.json"; check cli_manifest_names_libraries $?
sed 's|path="a.jsonl"|path="r"|;s|path="b.jsonl"|path="r"|' "$dir/s.xml" >"$dir/again.xml"
"$ASSAY" run "$dir/again.xml" --out "$dir/r9" --quiet >/dev/null 2>&1; cmp -s "$dir/r/report/items.csv" "$dir/r9/report/items.csv"
check cli_replay_of_a_run_gives_its_scores $?
"$ASSAY" inspect "$dir/r" | grep -q '^answers *6$' && "$ASSAY" inspect "$dir/t.jsonl" | grep -q '^items *3$' &&
    "$ASSAY" inspect "$dir/s.xml" | grep -q '^models *a b$'
check cli_inspect_run_data_suite $?
bad() { # name, exit code, words, command...
    name=$1 code=$2 words=$3; shift 3
    "$ASSAY" "$@" >"$dir/out" 2>"$dir/errs"; rc=$?
    [ $rc = "$code" ] && [ "$(wc -l <"$dir/errs")" = 1 ] && grep -q "^assay: error: .*$words" "$dir/errs"
    check "cli_bad_$name" $?
}
bad missing_suite 3 'No such file' run "$dir/none.xml"
bad unknown_command 2 'unknown command' rum
bad unknown_option 2 'unknown option' run "$dir/s.xml" --limt 3
sed 's/<metric name="bleu"/<metric name="blue"/' "$dir/s.xml" >"$dir/m.xml"; bad unknown_metric 3 'm.xml:2: .*bleu' run "$dir/m.xml" --out "$dir/x"
sed 's/<judge /<jugde /' "$dir/s.xml" >"$dir/e.xml"; bad unknown_element 3 'e.xml:2: .*judge' run "$dir/e.xml" --out "$dir/x"
printf '{"id":"1","question":\n' >>"$dir/t.jsonl"; bad broken_json_line 3 't.jsonl:4' run "$dir/s.xml" --out "$dir/x"
printf 'GGUF garbage' >"$dir/x.gguf"; bad broken_gguf 3 'x.gguf: byte' tokenize --model "$dir/x.gguf" --text hi
