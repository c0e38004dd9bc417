#!/bin/sh
# `stats`, `judge`, and gates that cannot be checked.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/stats.sh"; fi
}
printf '1\n2\n3\n4\n' >"$dir/a"
printf '2\n1\n4\n3\n' >"$dir/b"
"$ASSAY" stats --a "$dir/a" --b "$dir/b" --test wilcoxon --json | grep -q '"p":1[,.}]'; check cli_stats_wilcoxon $?
printf '{"id":"y","bleu":2}\n{"id":"x","bleu":1}\n' >"$dir/a.jsonl"
printf '{"id":"x","bleu":11}\n{"id":"y","bleu":13}\n' >"$dir/b.jsonl"
"$ASSAY" stats --a "$dir/a.jsonl" --b "$dir/b.jsonl" --test sign | grep -q 'b above a in 2'; check cli_stats_pairs_by_id $?
"$ASSAY" stats --a "$dir/a.jsonl" --b "$dir/b.jsonl" --test paired-t --json | grep -q '"estimate":10.5'; check cli_stats_estimate $?
"$ASSAY" stats --a "$dir/a" --b "$dir/b" --test wilcoxn 2>&1 | grep -q 'expected "wilcoxon"'; check cli_stats_nearest_name $?
# Ratings by people and by a judge.  SciPy 1.17 (pearsonr, spearmanr, kendalltau, ttest_rel), scikit-learn 1.9
# (cohen_kappa_score, mean_absolute_error), krippendorff 0.9 (alpha).
printf '%s\n' 7 5 9 3 8 6 2 10 4 7 6 8 1 5 9 7 3 6 8 4 10 2 5 7 >"$dir/people"
printf '%s\n' 8 6 9 5 7 7 4 9 5 8 6 9 3 6 8 8 5 6 9 4 9 4 7 7 >"$dir/rater"
"$ASSAY" stats --a "$dir/people" --b "$dir/rater" --agreement --json >"$dir/out"; check cli_stats_agreement $?
while read -r test value; do
    grep -q "\"test\":\"$test\".*\"estimate\":$value[0-9]*[,}]" "$dir/out"; check "cli_stats_agreement_$test" $?
done <<'X'
pearson 0.939034988404
spearman 0.938892562784
kendall 0.855759911322
kappa 0.104125736738
kappa-quadratic 0.848049281314
alpha-ordinal 0.885328667660
alpha-interval 0.847442758136
mae 1.041666666666
bias 0.708333333333
X
grep '"test":"bias"' "$dir/out" | grep -q '"ci":.0.2684607774[0-9]*,1.148205889[0-9]*'; check cli_stats_agreement_interval $?
"$ASSAY" stats --a "$dir/people" --b "$dir/rater" --agreement --test sign >/dev/null 2>&1; [ $? = 2 ]; check cli_stats_agreement_without_test $?
printf '1\n1\n1\n1\n1\n1\n1\n0\n0\n0\n' >"$dir/right7"
printf '1\n0\n0\n0\n0\n0\n0\n1\n0\n0\n' >"$dir/right2"
# SciPy 1.10: binomtest(7, 10).proportion_ci(), the same with method="wilson", chi2.sf(16 / 7, 1)
"$ASSAY" stats --a "$dir/right7" --b "$dir/right2" --test mcnemar-chi2 --json >"$dir/out"
grep -q '"right":7,"n":10,"estimate":0.7,"clopper_pearson":.0.3475471499[0-9]*,0.933260488.*"wilson":.0.39677814[0-9]*,0.89220873' "$dir/out"; check cli_stats_share_of_right_answers $?
grep -q '"statistic":2.285714.*"p":0.13057001811' "$dir/out"; check cli_stats_mcnemar_chi2 $?
! "$ASSAY" stats --a "$dir/a" --b "$dir/b" --test sign | grep -q right; check cli_stats_share_only_of_right_and_wrong $?
"$ASSAY" stats --a "$dir/a" --b "$dir/b" --test sign --difference 2 --json >"$dir/out"; needed=$(sed -n 's/.*"pairs_needed":\([0-9]*\).*/\1/p' "$dir/out")
[ "$needed" -ge 4 ] && "$ASSAY" stats --a "$dir/a" --b "$dir/b" --test sign --difference 2 | grep -q "power to detect a true mean difference of 2: .*needs $needed pairs"; check cli_stats_power $?
printf '1\n' >"$dir/c"
"$ASSAY" stats --a "$dir/a" --b "$dir/c" 2>/dev/null; [ $? = 3 ]; check cli_stats_lengths_differ $?
printf 'x\n' >"$dir/d"
"$ASSAY" stats --a "$dir/d" --b "$dir/c" 2>&1 | grep -q 'd:1: not a number'; check cli_stats_names_the_line $?
printf 'The cat sat on the mat.\nIt increases the loss of the model.\n' >"$dir/h"
printf 'The cat sat on the mat.\nIt decreases the loss of the model.\n' >"$dir/r"
"$ASSAY" judge --hyp "$dir/h" --ref "$dir/r" >"$dir/out"; check cli_judge_runs $?
[ "$(wc -l <"$dir/out")" = 1 ] && grep -q '^2  technical_error' "$dir/out"; check cli_judge_labels $?
"$ASSAY" judge --hyp "$dir/h" --ref "$dir/c" 2>/dev/null; [ $? = 3 ]; check cli_judge_lengths_differ $?

for i in 1 2 3 4 5 6 7 8; do printf '{"id":"%s","question":"q %s","answer":"the cat sat on mat %s"}\n' $i $i $i; done >"$dir/t.jsonl"
sed 's/^/ /' "$dir/t.jsonl" | sed 's/"question":"q [0-9]",//; s/answer/prediction/' >"$dir/good.jsonl"
sed 's/"prediction":"[^"]*"/"prediction":"no"/' "$dir/good.jsonl" >"$dir/bad.jsonl"
suite() { # name, predictions
    printf '<suite name="t"><models><model id="m" backend="replay" path="%s"/></models><task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><metric name="rouge"/></task></suite>' "$2" >"$dir/$1.xml"
    "$ASSAY" run "$dir/$1.xml" --out "$dir/$1" --quiet --no-report >/dev/null 2>&1
}
suite before good.jsonl; check cli_gate_baseline_run $?
suite after bad.jsonl
rule='qa/rouge1_f m max-drop=0.02'
"$ASSAY" gate "$dir/before" --baseline "$dir/before" --rule "$rule significant" >/dev/null 2>&1; [ $? -ge 2 ]; check cli_gate_refuses_itself_as_baseline $?
# Every item falls from 1 to 0: the differences do not vary, but eight of eight have an exact p of 0.008.
"$ASSAY" gate "$dir/after" --baseline "$dir/before" --rule "$rule significant" >/dev/null 2>&1; [ $? = 1 ]; check cli_gate_constant_drop_fails $?
"$ASSAY" gate "$dir/before" --rule "$rule" >/dev/null 2>&1; [ $? = 1 ]; check cli_gate_drop_needs_baseline $?
sed 's/"id":"/"id":"z/' "$dir/t.jsonl" >"$dir/t2"; sed 's/"id":"/"id":"z/' "$dir/bad.jsonl" >"$dir/bad2.jsonl"; mv "$dir/t2" "$dir/t.jsonl"
suite other bad2.jsonl
"$ASSAY" gate "$dir/other" --baseline "$dir/before" --rule "$rule significant" >"$dir/out" 2>/dev/null; [ $? = 1 ] && grep -q 'the test set differs' "$dir/out"; check cli_gate_untestable_drop_fails $?
