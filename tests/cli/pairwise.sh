#!/bin/sh
# Kind pairwise: by a component, by a rule judge, by a model asked in both orders.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/pairwise.sh"; fi
}
i=1
while [ $i -le 12 ]; do
    echo "{\"id\":\"$i\",\"question\":\"what is $i?\",\"answer\":\"the number $i comes after another number\"}" >&3
    echo "{\"id\":\"$i\",\"prediction\":\"no idea\"}" >&4
    echo "{\"id\":\"$i\",\"prediction\":\"the number $i comes after one\"}" >&5
    [ $i -gt 3 ] && echo "{\"id\":\"$i\",\"prediction\":\"no idea\"}" >&6
    # The judge likes the fine-tune in both orders, but for items 1 to 4 it always says A.
    if [ $i -le 4 ]; then first=A second=A; else first=B second=A; fi
    echo "{\"id\":\"$i|t|ab\",\"prediction\":\"$first\"}" >&7
    printf '{"id":"%s|t|ba","prediction":"B has merits.\\nVerdict: %s"}\n' $i $second >&7
    i=$((i + 1))
done 3>"$dir/t.jsonl" 4>"$dir/base.jsonl" 5>"$dir/tuned.jsonl" 6>"$dir/part.jsonl" 7>"$dir/judge.jsonl"
suite() { # pairwise element, tuned file
    cat >"$dir/s.xml" <<X
<suite name="duel"><models><model id="b" backend="replay" path="base.jsonl"/><model id="t" backend="replay" path="${2:-tuned.jsonl}"/>
<model id="j" backend="replay" path="judge.jsonl"/></models>
<task id="qa" data="t.jsonl" kind="pairwise"><fields input="question" reference="answer"/><metric name="rouge" types="1"/><judge name="taxonomy"/>$1</task>
<compare base="b" tuned="t" test="paired-t"/><report formats="csv"/></suite>
X
}
run() { rm -rf "$dir/r"; "$ASSAY" run "$dir/s.xml" --out "$dir/r" --quiet >"$dir/out" 2>"$dir/err"; }
scores() { grep '"t"' "$dir/r/report/scores.csv" | grep win_rate; }
suite '<pairwise component="rouge1_f" rope="0.01"/>'
run; scores | grep -q ',1,'; check cli_pairwise_by_component $?
grep '"sign"\|sign' "$dir/r/report/comparisons.csv" | grep -q '12,0,0,12'; check cli_pairwise_sign_test $?
suite ''; run; scores | grep -q ',1,'; check cli_pairwise_default $?
sed 's/no idea//' "$dir/base.jsonl" >"$dir/empty.jsonl"; suite '<pairwise judge="taxonomy"/>'
sed 's/base.jsonl/empty.jsonl/' "$dir/s.xml" >"$dir/s2.xml"; mv "$dir/s2.xml" "$dir/s.xml"; run; scores | grep -q ',1,'; check cli_pairwise_by_judge $?
suite '<pairwise component="rouge1_f" rope="0.01"/>' part.jsonl; run; scores | grep -q ',0.5,.*,9,3,'; check cli_pairwise_ties_and_missing $?
suite '<pairwise model="j"/>'
run; "$ASSAY" run "$dir/s.xml" --out "$dir/r" --quiet >"$dir/out" 2>"$dir/err"
# Eight wins, four that do not survive the swap: (8 + 4 / 2) / 12.
scores | grep -q '0.83333333333333'; check cli_pairwise_by_model_in_both_orders $?
grep -q 'chose_first' "$dir/r/report/scores.csv"; check cli_pairwise_tells_position_bias $?
"$ASSAY" run "$dir/s.xml" --out "$dir/r" 2>&1 | grep -q 'nothing to do'; check cli_pairwise_resumes $?
# Prose and replies with two verdicts are not verdicts: their pairs are missing, and counted.
sed '/"5|t|ba"/s/Verdict: A/A is better/; /"6|t|ba"/s/Verdict: A/Verdict: A\\nVerdict: B/' "$dir/judge.jsonl" >"$dir/j2.jsonl"
cp "$dir/j2.jsonl" "$dir/judge.jsonl"; run; grep -q '2 of 24 replies of j have no verdict; the first, 5|t|ba' "$dir/err"
check cli_pairwise_counts_replies_without_verdict $?
scores | grep -q ',10,2,'; check cli_pairwise_without_verdict_is_missing $?
bad() { # name, exit code, words
    "$ASSAY" run "$dir/s.xml" --out "$dir/x" --quiet >/dev/null 2>"$dir/err"; rc=$?
    [ $rc = "$2" ] && [ "$(grep -vc warning: "$dir/err")" = 1 ] && grep -q "$3" "$dir/err"; check "cli_pairwise_bad_$1" $?
}
suite '<pairwise model="nobody"/>'; bad model 3 'unknown model'
suite '<pairwise judge="taxonomy" model="j"/>'; bad two 3 'one of component, judge and model'
suite '<pairwise component="rouge9_x"/>'; bad component 3 'no component'
suite '<pairwise judge="other"/>'; bad judge 3 'a judge that the task lacks'
suite ''; sed 's/<report/<compare base="t" tuned="b"\/><report/' "$dir/s.xml" >"$dir/two.xml"; "$ASSAY" run "$dir/two.xml" --out "$dir/two" --quiet >"$dir/out" 2>"$dir/err"
grep -q 'no win rates for the <compare> with base t on line 4' "$dir/err" && grep -q 'no win rates' "$dir/out"; check cli_pairwise_says_which_pairs $?
suite ''; sed -i 's/tuned="t"/tuned="b"/' "$dir/s.xml"; bad one_model 3 's.xml:4: kind pairwise needs a second model (found only the base "b"'
# A run of one side has no win rates, and says so.
one() { # name, words, options
    suite ''; sed -i "s/kind=\"pairwise\"/& $3/" "$dir/s.xml"; rm -rf "$dir/r"; shift 3
    "$ASSAY" run "$dir/s.xml" --out "$dir/r" --quiet "$@" >"$dir/out" 2>"$dir/err" && grep -q "$words" "$dir/err" && grep -q "$words" "$dir/out"
}
words='qa: no win rates: only the base, b, answers'; one base "$words" '' --model b; check cli_pairwise_says_that_only_the_base_answers $?
words='qa: no win rates: the base, b, does not answer'; one tuned "$words" '' --model t; check cli_pairwise_says_that_the_base_is_missing $?
one task "$words" 'models="t"'; check cli_pairwise_says_that_the_base_is_not_asked $?
suite ''; sed 's/<compare.*test="paired-t"\/>//' "$dir/s.xml" >"$dir/s2.xml"; mv "$dir/s2.xml" "$dir/s.xml"; bad base 3 'needs a base'
