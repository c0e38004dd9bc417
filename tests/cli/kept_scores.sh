#!/bin/sh
# Scores belong to their data: some are recomputed, some only printed, some never replaced.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/kept_scores.sh"; fi
}
project=$PWD
case $ASSAY in /*) ;; *) ASSAY=$project/$ASSAY ;; esac
cd "$dir" || exit 1
data() { # reference of item 1, group of item 2
    echo "{\"id\":\"1\",\"question\":\"2+2?\",\"answer\":\"$1\",\"level\":\"easy\"}"
    echo "{\"id\":\"2\",\"question\":\"3+3?\",\"answer\":\"6\",\"level\":\"$2\"}"
}
data 5 easy >d.jsonl
printf '{"id":"1","prediction":"4"}\n{"id":"2","prediction":"6"}\n' >m.jsonl
echo '{"type":"integer","maximum":9}' >schema.json
cat >s.xml <<'X'
<suite name="s"><models><model id="m" backend="replay" path="m.jsonl"/></models>
<task id="t" data="d.jsonl"><fields group="level"/><prompt>{{ question }}</prompt><metric name="exact_match"/>
<metric name="json_valid" schema="schema.json"/></task>
<gate metric="t/exact_match" model="m" min="0.9"/><report formats="csv"/></suite>
X
run() { "$ASSAY" run s.xml --out run --quiet >out 2>err; }
score() { sed -n "s/^\"t\",\"m\",[^,]*,\"$1\",\([^,]*\),.*/\1/p" run/report/scores.csv; }
run; check cli_kept_runs $?
[ "$(score exact_match)" = 0.5 ] && [ "$(score json_schema)" = 1 ]; check cli_kept_first_scores $?
"$ASSAY" run s.xml --out run 2>&1 | grep -q 'nothing to do'; check cli_kept_nothing_to_do $?
data 4 easy >d.jsonl; run
[ "$(score exact_match)" = 1 ]; check cli_kept_corrected_reference $?
data 4 hard >d.jsonl; run
grep -q '"hard"' run/report/answers.csv; check cli_kept_corrected_group $?
echo '{"type":"integer","maximum":5}' >schema.json; run
[ "$(score json_schema)" = 0.5 ]; check cli_kept_changed_schema $?

# No answer is not an empty answer.
printf '{"id":"1","prediction":null}\n{"id":"2","prediction":"6"}\n' >null.jsonl
sed 's/path="m.jsonl"/path="null.jsonl"/' s.xml >null.xml; "$ASSAY" run null.xml --out null --quiet >out 2>err; [ $? = 1 ] && grep -q 'prediction is null' err && grep -q '1 of 2' out; check cli_kept_null_is_no_answer $?

# Answers without a log-likelihood for each choice are counted and named.
echo '{"id":"1","question":"q","choices":["a","b"],"answer":0}' >ch.jsonl; echo '{"id":"1","choice_logprobs":[-1,-2,-3]}' >mch.jsonl
echo '<suite name="s"><models><model id="m" backend="replay" path="mch.jsonl"/></models><task id="t" kind="choice" data="ch.jsonl"><metric name="acc"/></task><report formats="csv"/></suite>' >ch.xml
"$ASSAY" run ch.xml --out ch --quiet >out 2>err; grep -q 'Warning: .*1 of 1 answers have no score' out && grep -q 'warning: .*no log-likelihood for each choice' err; check cli_kept_choices_without_likelihoods $?

# Another metric is printed, and stored only with --save.
cp run/run.db before.db
"$ASSAY" score run --metric chrf --quiet >out 2>&1 && grep -qi chrf out; check cli_kept_look_prints $?
"$ASSAY" gate run --quiet >/dev/null; check cli_kept_look_leaves_the_gate $?
"$ASSAY" report run --format csv --quiet >/dev/null 2>&1; [ -z "$(score chrf)" ] && [ "$(score exact_match)" = 1 ]
check cli_kept_look_leaves_the_scores $?
"$ASSAY" score run --metric chrf --save --quiet >out 2>&1 && "$ASSAY" report run --format csv --quiet >/dev/null 2>&1
[ -n "$(score chrf)" ] && [ "$(score exact_match)" = 1 ]; check cli_kept_save_adds $?
"$ASSAY" score run --metric rouge:types=1 --save --quiet >out 2>&1 && "$ASSAY" score run --quiet >out 2>&1 && "$ASSAY" judge run --summary --quiet >out 2>&1
"$ASSAY" report run --format csv --quiet >/dev/null 2>&1; [ -n "$(score chrf)" ] && [ -n "$(score rouge1_f)" ]; check cli_kept_scoring_again_keeps_what_was_saved $?
run; [ -z "$(score chrf)" ] && [ "$(score exact_match)" = 1 ]; check cli_kept_run_has_the_suite_s_metrics $?

# `score` takes the data of the run; other data need `run`, which also knows what was asked.
sed 's/2+2?/What is 2+2?/' d.jsonl >edited && cp d.jsonl d.old && cp edited d.jsonl
"$ASSAY" score run --quiet >out 2>err; [ $? = 3 ] && grep -q 'data has changed since the run' err; check cli_kept_score_refuses_other_data $?
cp d.old d.jsonl; "$ASSAY" score run --quiet >out 2>err; check cli_kept_score_takes_its_data $?
# --seed is part of what scores depend on.
"$ASSAY" run s.xml --out run --seed 7 --quiet >out 2>err; "$ASSAY" score run --quiet >out 2>err; "$ASSAY" report run --format json --quiet >out 2>err
grep -q '"seed": *"7"' run/report/report.json && grep -q '"seed": 7' run/manifest.json; check cli_kept_seed_of_the_run $?
# Messages say what is left out or replaced.
sed 's/suite name="s"/suite name="other"/' s.xml >o.xml; "$ASSAY" run o.xml --out run --quiet >out 2>err; grep -q 'replaces a run of the suite "s"' err; check cli_kept_says_another_suite $?
run; sed 's/min="0.9"/min="1.1"/' s.xml >edited && cp s.xml s.old && cp edited s.xml
"$ASSAY" gate run --quiet >out 2>err; [ $? = 0 ] && grep -q 'differs from the suite stored in the run' err; check cli_kept_gate_says_edited_suite $?
cp s.old s.xml; "$ASSAY" gate run --quiet >out 2>err; ! grep -q differs err; check cli_kept_gate_of_its_suite $?
sed 's|</models>|<model id="n" backend="replay" path="m.jsonl"/></models>|' s.xml >two.xml
"$ASSAY" run two.xml --out two --model m --quiet >out 2>err; grep -q 'only 1 of the 2 models' err && grep -q 'only 1 of the 2 models' out; check cli_kept_says_which_part $?

# A killed run is not finished, even if it was scored before.
"$ASSAY" run s.xml --out part --limit 1 --quiet >out 2>&1; grep -q 'only the first 1 of 2 items' out; check cli_kept_says_limit $?

# compare: fields by name, no silent replacement, existing prompt files.
cp -R "$project/tests/golden/engine-hf/qwen2" m && cp -R m n
printf 'Nr,Frage,Antwort\n7,Farbe?,blau\n8,Form?,rund\n' >d.csv
compare() { "$ASSAY" compare --base m --tuned n --metric exact_match --max-tokens 1 --threads 1 --quiet "$@" >out 2>err; }
compare --data d.csv --out c; [ $? = 3 ] && grep -q 'Nr, Frage, Antwort' err && ! grep -q 'xml' err; check cli_compare_names_the_columns $?
fields="--data d.csv --input Frage --reference Antwort --id Nr"
compare $fields; check cli_compare_fields $?
grep -q '"7"' runs/compare/report/answers.csv; check cli_compare_id $?
sed 's/blau/rot/; s/Farbe/Farbe des Himmels/' d.csv >e.csv
compare --data e.csv --input Frage --reference Antwort --id Nr; check cli_compare_same_data_name_differs "$([ $? = 2 ]; echo $?)"
grep -q 'another comparison' err; check cli_compare_refuses_to_replace $?
compare --data e.csv --input Frage --reference Antwort --id Nr --out runs/compare; check cli_compare_replaces_when_told $?
grep -q 'replaces another comparison' err; check cli_compare_says_so $?
compare $fields --prompt prompt.txt --out p; [ $? = 2 ] && grep -q 'prompt.txt' err; check cli_compare_missing_prompt_file $?
compare $fields --prompt 'Q: {Frage}' --out p; [ $? = 2 ] && grep -q 'double braces' err; check cli_compare_one_brace $?
echo 'Q: {{ Frage }}' >prompt.txt; compare $fields --prompt prompt.txt --out p; check cli_compare_prompt_file $?
"$ASSAY" init --base m --tuned n $fields --out new.xml --quiet && grep -q 'input="Frage"' new.xml; check cli_init_writes $?
mkdir sub && cp d.csv sub && "$ASSAY" init --base m --tuned n $fields --data e.csv sub/d.csv --out tasks.xml --quiet &&
    [ "$(sed -n 's/^  <task id="\([^"]*\)".*/\1/p' tasks.xml | tr '\n' ' ')" = "d-1 e d-3 " ]; check cli_init_of_several_test_sets $?
"$ASSAY" init --base m --tuned n $fields --out new.xml 2>err; [ $? = 2 ] && grep -q 'exists already' err; check cli_init_keeps_files $?
"$ASSAY" init --base m --tuned n $fields --metric nonsense --out other.xml 2>/dev/null; [ $? != 0 ] && [ ! -e other.xml ]; check cli_init_checks_metrics $?
