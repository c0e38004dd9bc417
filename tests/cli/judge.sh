#!/bin/sh
# `judge` on text, JSONL and runs; files of rules; `score DIR` as lines.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/judge.sh"; fi
}
root=$PWD
cd "$dir" || exit 1
for i in 1 2 3 4 5; do
    echo "{\"id\":\"i$i\",\"question\":\"What does valve $i regulate?\",\"answer\":\"Valve $i regulates coolant pressure inside turbine housings.\"}"
done >t.jsonl
sed 's/"question":"[^"]*",//; s/answer/prediction/; s/Valve 2.*housings/Bananas, papayas and mangoes thrive yearly/' t.jsonl >p.jsonl
"$ASSAY" judge --hyp p.jsonl --ref t.jsonl --ref-field answer --questions t.jsonl --json >out; check cli_judge_jsonl $?
grep -q '"id":"i2","category":"off_topic"' out; check cli_judge_keeps_ids $?
[ "$(grep -c '"id":"i1"' out)" = 0 ]; check cli_judge_right_answers_have_no_label $?
"$ASSAY" judge --hyp p.jsonl --ref t.jsonl --ref-field answer --summary >out; grep -q '^Off topic .*1 of 5' out; check cli_judge_summary $?
cat >r.xml <<'X'
<judge name="fruit"><category name="fruit" label="Fruit"/><rule name="banana" category="fruit" match="(?i)banana\w*"/></judge>
X
"$ASSAY" judge --hyp p.jsonl --ref t.jsonl --ref-field answer --judge r.xml >out; [ "$(cat out)" = 'i2  fruit            banana: "\"Bananas\""' ] || grep -q '^i2  fruit .*Bananas' out; check cli_judge_file_of_rules $?
cat >s.xml <<'X'
<suite name="t"><models><model id="m" backend="replay" path="p.jsonl"/></models>
<task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1"/><metric name="exact_match"/><judge name="taxonomy"/><judge name="r.xml"/></task></suite>
X
"$ASSAY" run s.xml --out r --quiet --no-report >out 2>&1; check cli_judge_suite_with_rules $?
"$ASSAY" judge r --json >out; grep -q '"model":"m","id":"i2","judge":"rules","category":"fruit"' out; check cli_judge_run_lines $?
# An item counts once, whether one or several judges label it, and a category of two judges is one row.
for f in p q; do echo "<judge><category name='off_topic' label='Off topic too'/><rule name='$f' category='off_topic' match='(?i)valve'/></judge>" >$f.xml; done
sed 's/<judge name="r.xml"\/>/<judge name="p.xml"\/><judge name="q.xml"\/>/; s/<\/task>/<\/task><report formats="md"\/>/' s.xml >twice.xml
"$ASSAY" run twice.xml --out twice --quiet >out 2>&1; "$ASSAY" judge twice >out
grep -q '^Off topic too  *4$' out && grep -q '^Off topic  *1$' out; check cli_judge_counts_an_item_once $?
grep '^| Off topic.* | [0-9]* (' twice/report/report.md >rows; [ "$(grep -c '^| Off topic | 5 (100' rows)" = "$(wc -l <rows)" ] && [ -s rows ]; check cli_judge_report_counts_an_item_once $?
sed 's/valve/valve [13]/' p.xml >p3.xml; sed 's/valve/valve [13]/' q.xml >q3.xml
sed 's/<judge name="taxonomy"\/>//; s/p.xml/p3.xml/; s/q.xml/q3.xml/' twice.xml >thrice.xml; "$ASSAY" run thrice.xml --out thrice --quiet >out 2>&1
grep -q '^| No error found | 3 (60' thrice/report/report.md; check cli_judge_report_counts_answers_without_error $?
# Two files with 40 categories each: an answer has room for 64.
for f in a b; do
    { echo '<judge>'; i=0; while [ $i -lt 40 ]; do echo "<rule name=\"r$i\" category=\"$f$i\" match=\"x\"/>"; i=$((i + 1)); done; echo '</judge>'; } >$f.xml
done
sed 's/<judge name="r.xml"\/>/<judge name="a.xml"\/><judge name="b.xml"\/>/; s/<judge name="taxonomy"\/>//' s.xml >many.xml
"$ASSAY" run many.xml --out many --quiet --no-report >out 2>&1
[ $? = 3 ] && grep -q 'task qa: its judges have too many categories (found 80, at most 64)' out; check cli_judge_too_many_categories $?
"$ASSAY" judge r >out; grep -q '^Fruit  *1$' out; check cli_judge_run_counts $?
"$ASSAY" score r --json >out; [ "$(wc -l <out)" = 2 ] && grep -q '"metric":"exact_match","score":0.8' out; check cli_score_run_json $?
"$ASSAY" score r --segments >out; [ "$(wc -l <out)" = 5 ] && grep -q '"id":"i2",.*"exact_match":0' out; check cli_score_run_segments $?
bad() { # name, exit code, words, command...
    name=$1 code=$2 words=$3; shift 3
    "$ASSAY" "$@" >out 2>errs; rc=$?
    [ $rc = "$code" ] && [ "$(wc -l <errs)" = 1 ] && grep -q "^assay: error: .*$words" errs
    check "cli_judge_bad_$name" $?
}
bad name 2 'unknown judge.*taxonomy' judge --hyp p.jsonl --ref t.jsonl --judge taxonomi
bad file 3 'none.xml' judge --hyp p.jsonl --ref t.jsonl --ref-field answer --judge none.xml
echo '<judge><rule name="x" category="y" match="("/></judge>' >w.xml
bad pattern 3 'w.xml:1' judge --hyp p.jsonl --ref t.jsonl --ref-field answer --judge w.xml
bad directory 3 'not a run directory' judge nowhere
sed 's/r.xml/w.xml/' s.xml >s2.xml; bad suite_rules 3 'w.xml:1' run s2.xml --out r2 --quiet; [ ! -e r2 ]; check cli_wrong_rules_end_a_run_before_it_asks $?

# --fit: figures of labelled answers; the written thresholds serve as a judge and say what they were fitted to
head -60 "$root"/tests/golden/judge/fourth.jsonl >"$dir/gold.jsonl"
"$ASSAY" judge --fit "$dir/gold.jsonl" --json >"$dir/fit.json" && grep -q '"macro_f1"' "$dir/fit.json" &&
    grep -q '"confidence_low"' "$dir/fit.json"
check judge_fit_prints_figures $?
# the plot of each confidence, from column 55 on: its mark stands at the share
"$ASSAY" judge --fit "$dir/gold.jsonl" | awk '/^[01][.][0-9]* to / {
    n++; plot = substr($0, 55); at = match(plot, /[o*]/); wrong += at == 0 || at - 1 - 40 * $6 > 0.7 || 40 * $6 - at + 1 > 0.7
} END { exit n == 0 || wrong }'
check judge_fit_plots_reliability $?
printf '<thresholds judge="taxonomy"><threshold name="confidence" value="1"/></thresholds>\n' >"$dir/t.xml"
"$ASSAY" judge --fit "$dir/gold.jsonl" --judge "$dir/t.xml" --json | grep '"unclear"' | grep -qv '"unclear":0[,}]'
check judge_thresholds_make_labels_unclear $?
printf '<thresholds judge="taxonomy"><threshold name="confidenc" value="1"/></thresholds>\n' >"$dir/t.xml"
"$ASSAY" judge --fit "$dir/gold.jsonl" --judge "$dir/t.xml" 2>&1 | grep -q 'confidence'
check judge_thresholds_of_no_parameter_are_refused $?
printf '{"question":"q","reference":"r","answer":"a","labels":["of_topic"]}\n' >"$dir/bad.jsonl"
"$ASSAY" judge --fit "$dir/bad.jsonl" >"$dir/out" 2>&1
[ $? = 3 ] && grep -q 'of_topic' "$dir/out"
check judge_fit_refuses_unknown_categories $?
# --signals: one line for each answer, with numbers where signals are weighed and null where a rule decides before
"$ASSAY" judge --fit "$dir/gold.jsonl" --signals "$dir/signals.jsonl" >"$dir/out" && [ "$(wc -l <"$dir/signals.jsonl")" = 60 ] &&
    ! grep -v '"id":.*"labels":\[.*\],"category":.*,"rule":.*,"signals":\({"covered":[0-9].*,"p_unsupported_long":[-0-9].*}\|null\)}$' "$dir/signals.jsonl" &&
    grep -q '"category":"format".*"signals":null' "$dir/signals.jsonl" && grep -q '"category":null.*"signals":{' "$dir/signals.jsonl"
check judge_signals_of_labelled_answers $?
bad signals_alone 2 'signals needs --fit' judge --hyp p.jsonl --ref t.jsonl --signals s.jsonl
echo '<judge><rule name="x" category="y" match="b"/></judge>' >y.xml; echo '{"question":"q","reference":"r","answer":"a","labels":["y"]}' >y.jsonl
bad signals_of_rules 3 'weighs no signals' judge --fit y.jsonl --judge y.xml --signals s.jsonl
"$ASSAY" judge --hyp "$root"/tests/golden/judge/fourth.jsonl --hyp-field answer --threads 1 >"$dir/one" 2>/dev/null
"$ASSAY" judge --hyp "$root"/tests/golden/judge/fourth.jsonl --hyp-field answer --threads 5 >"$dir/five" 2>/dev/null
[ -s "$dir/one" ] && cmp -s "$dir/one" "$dir/five"
check judge_labels_do_not_depend_on_threads $?
# The evidence's bytes in the answer.
printf '{"id":"b","question":"What is the melting point of gold in degrees?","reference":"Gold melts at 1064 degrees.","prediction":"Gold melts at 1640 degrees."}\n' >"$dir/span.jsonl"
"$ASSAY" judge --hyp "$dir/span.jsonl" --json | grep -q '"category":"technical_error".*"from":14,"to":18'
check judge_json_has_the_place $?
cat >"$dir/span.xml" <<'X'
<suite name="t"><models><model id="m" backend="replay" path="span.jsonl"/></models>
<task id="qa" data="span.jsonl"><judge name="taxonomy"/></task></suite>
X
"$ASSAY" run "$dir/span.xml" --out "$dir/span" --quiet --no-report >out 2>&1; "$ASSAY" judge "$dir/span" --json >out
grep -q '"category":"technical_error".*"from":14,"to":18' out; check judge_json_of_a_run_has_the_place $?

# Another number in a copy of the reference is an error, however common its words are in the test set.
for i in 1 2 3 4 5 6 7 8; do
    printf '{"id":"q%d","question":"Where does the river %d run?","reference":"the river %d runs through the city","prediction":"the river %d runs through the city"}\n' $i $i $i $((i + (i == 3)))
done >copies.jsonl
"$ASSAY" judge --hyp copies.jsonl --json --quiet >out 2>err
[ "$(grep -c '"technical_error"' out)" = 1 ] && grep '"technical_error"' out | grep -q '"q3"'; check cli_judge_number_of_a_copy $?
