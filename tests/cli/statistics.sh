#!/bin/sh
# Comparisons of a suite: valid tests only, families, the main score first, enough resamples.
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
check() { [ "$2" = 0 ] && echo "ok $1" || echo "not ok $1: see tests/cli/statistics.sh"; }
p() { printf '{"id":"%s","%s":"%s"}\n' "$1" "$2" "$3"; }
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
    case $((i % 3)) in 0) w="one fish" ;; 1) w="two fish" ;; 2) w="red fish" ;; esac
    printf '{"id":"%s","question":"q%s","answer":"%s"}\n' $i $i "$w" >>"$dir/d.jsonl"
    p $i prediction "$([ $((i % 4)) = 0 ] && echo "one fish" || echo "$w")" >>"$dir/m.jsonl"
    p $i prediction "$w" >>"$dir/n.jsonl"
done
suite() { # NAME COMPARE METRICS
    printf '<suite name="s"><models><model id="m" backend="replay" path="m.jsonl"/><model id="n" backend="replay" path="n.jsonl"/></models><task id="t" data="d.jsonl"><prompt>{{ question }}</prompt>%s</task><compare base="m" %s/><report formats="csv"/></suite>' "$3" "$2" >"$dir/$1.xml"
    "$ASSAY" run "$dir/$1.xml" --out "$dir/$1" >"$dir/out" 2>"$dir/err"
    csv="$dir/$1/report/comparisons.csv"
}
column() { awk -F, -v want="$1" 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == want) c = i; next } { gsub(/"/, ""); print $c }' "$csv"; }
rows() { awk -F, -v c="$1" -v t="$2" '{ gsub(/"/, ""); n += $4 == c && $5 == t } END { print n + 0 }' "$csv"; }

suite set 'test="paired-t mcnemar"' '<metric name="classification"/>'
[ "$(rows kappa paired-t)$(rows kappa mcnemar)$(rows f1_macro paired-t)" = 000 ]; check cli_statistics_no_item_test_of_kappa $?
[ "$(rows kappa randomization)$(rows accuracy paired-t)$(rows accuracy mcnemar)" = 111 ]; check cli_statistics_randomization_stands_in $?
grep -q 'warning: task t: the test paired-t is not valid for some scores, which use another one: .*kappa (randomization)' "$dir/err"; check cli_statistics_stand_in_is_said $?

suite words 'test="mcnemar"' '<metric name="rouge"/>'
[ "$(rows rougeL_f mcnemar)" = 0 ]; check cli_statistics_mcnemar_not_of_rouge $?

suite main 'test="paired-t" main="cer"' '<metric name="rouge"/><metric name="exact_match"/><metric name="cer"/>'
[ "$(column component | head -1)" = cer ] && [ "$(column n_tests | head -1)" = 1 ] && [ "$(column n_tests | tail -1)" = 4 ]; check cli_statistics_main_score_first $?
suite all 'test="paired-t"' '<metric name="rouge"/><metric name="exact_match"/><metric name="cer"/>'
[ "$(column n_tests | sort -u)" = 5 ]; check cli_statistics_family_of_a_task $?
suite each 'test="paired-t" family="metric"' '<metric name="rouge"/><metric name="exact_match"/><metric name="cer"/>'
[ "$(column n_tests | sort -u)" = 1 ]; check cli_statistics_family_of_a_metric $?

suite few 'test="bootstrap" resamples="100" alpha="0.01"' '<metric name="exact_match"/><metric name="rouge"/>'
grep -q 'warning: task t: too few resamples.*at least 400' "$dir/err"; check cli_statistics_too_few_resamples_are_said $?
[ "$(column p_floor | sort -u | cut -c1-9)" = 0.0099009 ]; check cli_statistics_floor_of_p $?
suite many 'test="randomization"' '<metric name="exact_match"/>'
[ "$(column p_floor | cut -c1-10)" = 9.99900009 ]; check cli_statistics_ten_thousand_resamples $?
echo "$(column relative) $(column base_score)" | awk 'END { d = $1 - (1 / $2 - 1); exit !(NR == 1 && d * d < 1e-20) }'; check cli_statistics_relative_change $?

# Of two <compare> with the same objection one warning is enough, in the terminal and in the report.
cat >"$dir/two.xml" <<'S'
<suite name="s"><models><model id="m" backend="replay" path="m.jsonl"/><model id="n" backend="replay" path="n.jsonl"/></models>
<task id="t" data="d.jsonl"><prompt>{{ question }}</prompt><metric name="classification"/></task>
<compare base="m" test="mcnemar" main="accuracy"/><compare base="n" test="mcnemar"/><report formats="md"/></suite>
S
"$ASSAY" run "$dir/two.xml" --out "$dir/two" >/dev/null 2>"$dir/err"
[ "$(grep -c 'the test mcnemar is not valid' "$dir/err")" = 1 ]; check cli_statistics_stand_in_is_said_once $?
[ "$(grep -c 'the test mcnemar is not valid' "$dir/two/report/report.md")" = 1 ]; check cli_statistics_stand_in_is_in_the_report_once $?
# The models of which a warning is true are all named.
for f in m n; do sed 's/"prediction":"[a-z ]*"/"prediction":"a b c d"/' "$dir/$f.jsonl" >"$dir/$f.tmp"; mv "$dir/$f.tmp" "$dir/$f.jsonl"; done
suite odd 'test="bootstrap"' '<metric name="bleu"/>'
grep -q 'warning: task t, models m, n: ' "$dir/err"; check cli_statistics_warns_of_all_models $?
