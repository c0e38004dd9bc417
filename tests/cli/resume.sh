#!/bin/sh
# Answers are requested once and kept: kills, shards, a second run at the same time, dry runs.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/resume.sh"; fi
}
suite=datasets/demo.xml
run() { ASSAY_NOW=2026-07-26T09:05:03 "$ASSAY" run $suite --no-report --quiet --limit 6 "$@"; }

run --out "$dir/whole" >"$dir/whole.txt" 2>"$dir/whole.err"; check cli_resume_whole_run $?

# Killed as soon as the first answers are in the store, again and again.
tries=0
while [ $tries -lt 5 ]; do
    timeout -s KILL 0.4 "$ASSAY" run $suite --no-report --quiet --limit 6 --batch 2 --out "$dir/killed" >/dev/null 2>&1
    tries=$((tries + 1))
done
run --out "$dir/killed" >"$dir/killed.txt" 2>"$dir/killed.err"; check cli_resume_after_kill $?
cmp -s "$dir/whole.txt" "$dir/killed.txt"; check cli_resume_gives_the_same_table $?

run --out "$dir/shards" --shard 1/2 >/dev/null 2>&1
run --out "$dir/shards" --shard 2/2 >/dev/null 2>&1
ASSAY_NOW=2026-07-26T09:05:03 "$ASSAY" run $suite --no-report --limit 6 --out "$dir/shards" >"$dir/shards.txt" 2>/dev/null
cmp -s "$dir/whole.txt" "$dir/shards.txt"; check cli_shards_make_the_whole $?

# Shards in directories of their own, merged.
run --out "$dir/s1" --shard 1/2 >/dev/null 2>&1; run --out "$dir/s2" --shard 2/2 >/dev/null 2>&1
ASSAY_NOW=2026-07-26T09:05:03 "$ASSAY" merge "$dir/s2" "$dir/s1" --out "$dir/merged" --no-report >"$dir/merged.txt" 2>/dev/null
cmp -s "$dir/whole.txt" "$dir/merged.txt"; check cli_merged_shards_are_the_whole $?
"$ASSAY" merge "$dir/s1" --out "$dir/half" >"$dir/out" 2>&1; [ $? = 3 ] && [ ! -e "$dir/half" ]; check cli_merge_wants_all_shards $?
"$ASSAY" merge "$dir/s1" "$dir/s1" --out "$dir/half" >"$dir/out" 2>&1; [ $? = 3 ] && grep -q twice "$dir/out"; check cli_merge_wants_each_once $?
"$ASSAY" merge "$dir/whole" "$dir/s1" --out "$dir/half" >"$dir/out" 2>&1; [ $? = 3 ] && grep -q 'not a shard' "$dir/out"; check cli_merge_refuses_whole_runs $?


# More shards than items, and counts of the whole test set (terms of the questions, equal questions): the merged report
# has the bytes of the whole run's.
i=1
while [ $i -le 6 ]; do echo "{\"id\":\"$i\",\"question\":\"What is HTTP$((i / 2))?\",\"answer\":\"one two $i\"}"; i=$((i + 1)); done >"$dir/t.jsonl"
head -2 "$dir/t.jsonl" >"$dir/u.jsonl"
sed 's/"question":"[^"]*",//; s/answer/prediction/' "$dir/t.jsonl" >"$dir/p.jsonl"
cat >"$dir/s.xml" <<'X'
<suite name="e"><models><model id="m" backend="replay" path="p.jsonl"/></models>
<task id="t" data="t.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1"/></task>
<task id="u" data="u.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1"/></task>
<report formats="csv md json"/></suite>
X
small() { ASSAY_NOW=2026-07-26T09:05:03 "$ASSAY" run "$dir/s.xml" --quiet "$@" >/dev/null 2>&1; }
small --out "$dir/e"
for n in 4 8; do
    i=1 list=
    while [ $i -le $n ]; do small --out "$dir/e$n-$i" --shard $i/$n --no-report || echo "shard $i/$n"; list="$list $dir/e$n-$i"; i=$((i + 1)); done
    ASSAY_NOW=2026-07-26T09:05:03 "$ASSAY" merge $list --out "$dir/e$n" >/dev/null 2>&1
    diff -r "$dir/e/report" "$dir/e$n/report"
done >"$dir/differ"
cat "$dir/differ"; [ ! -s "$dir/differ" ]; check cli_more_shards_than_items_are_the_whole $?
small --out "$dir/l1" --shard 1/2 --limit 3; small --out "$dir/l2" --shard 2/2
"$ASSAY" merge "$dir/l1" "$dir/l2" --out "$dir/l" >"$dir/out" 2>&1; [ $? = 3 ] && grep -q 'other options' "$dir/out"; check cli_merge_refuses_other_options $?

"$ASSAY" run $suite --dry-run --out "$dir/dry" >"$dir/out" 2>&1 && [ -s "$dir/out" ] && [ ! -e "$dir/dry" ]; check cli_dry_run_writes_nothing $?

if command -v flock >/dev/null; then
    flock "$dir/whole" "$ASSAY" run $suite --no-report --quiet --limit 7 --out "$dir/whole" 2>&1 | grep -q 'another run is working'
    check cli_one_run_at_a_time $?
fi
sed 's|interview/test.jsonl|interview/none.jsonl|' $suite >"$dir/wrong.xml"
"$ASSAY" run "$dir/wrong.xml" --out "$dir/wrong" >/dev/null 2>&1; [ $? = 3 ] && [ ! -e "$dir/wrong" ]; check cli_wrong_suite_leaves_nothing $?
