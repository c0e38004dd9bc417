#!/bin/sh
# Nightly jobs: the example of five nights, what the history says about them, heartbeats, events as JSON, manual pages
# and completions, and the scripts of a cluster.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/nightly.sh"; fi
}
top=$PWD
sh tests/package/nightly-example.sh "$dir/nights" >"$dir/out" 2>&1; check cli_nightly_example $?
grep -q 'overwritten' "$dir/out"; check cli_nightly_same_directory_is_noticed $?
[ "$(grep -c 'worse by' "$dir/out")" -ge 2 ]; check cli_nightly_drop_of_two_points $?
grep -q '36 items without a score' "$dir/out"; check cli_nightly_missing_answers $?
grep -q '6 items removed' "$dir/out"; check cli_nightly_shrunk_test_set $?
h=$dir/nights/nightly.db
"$ASSAY" history --history "$h" | grep -q '^ *2026-07-25 .*data of qa: .* is now '; check cli_history_names_events $?
rm -rf "$dir/nights/runs"
"$ASSAY" history diff 1 2 --history "$h" >"$dir/diff"; grep -q '^qa/rouge1_f m: of 46 items' "$dir/diff"; check cli_history_compares_two_nights $?
"$ASSAY" history diff 1 2 --history "$h" --json | grep -q '"changed":\[{"id":"q'; check cli_history_diff_json $?
"$ASSAY" history diff 1 99 --history "$h" 2>/dev/null; [ $? = 2 ]; check cli_history_diff_unknown_run $?
"$ASSAY" history --history "$h" --chart "$dir/t.svg" >/dev/null && grep -q '</svg>' "$dir/t.svg"; check cli_history_chart $?
"$ASSAY" history --history "$h" --chart "$dir/t.doc" >/dev/null 2>&1; [ $? = 2 ]; check cli_history_chart_format $?

# 250 tasks, one of them worse: lists for people are short and begin with what matters; JSON and JUnit have all.
(mkdir -p "$dir/many" && cd "$dir/many" || exit 1
for i in 1 2; do echo '{"id":"'$i'","question":"q","answer":"one two"}' >>t.jsonl; echo '{"id":"'$i'","prediction":"one two"}' >>a.jsonl; echo '{"id":"'$i'","prediction":"one"}' >>b.jsonl; done
awk 'BEGIN { print "<suite name=\"many\"><models><model id=\"m\" backend=\"replay\" path=\"a.jsonl\"/><model id=\"w\" backend=\"replay\" path=\"w.jsonl\"/></models>"
    for (i = 1; i <= 250; i++) printf "<task id=\"t%d\" data=\"t.jsonl\" models=\"%s\"><fields input=\"question\" reference=\"answer\"/><metric name=\"rouge\" types=\"1\"/></task><gate metric=\"t%d/rouge1_f\" model=\"%s\" min=\"0.9\"/>", i, i == 240 ? "w" : "m", i, i == 240 ? "w" : "m"
    print "</suite>" }' >s.xml
for n in 1 2; do
    if [ $n = 1 ]; then cp a.jsonl w.jsonl; else cp b.jsonl w.jsonl; fi
    "$ASSAY" run s.xml --out r$n --quiet --no-report >r$n.out 2>r$n.err
    GITHUB_ACTIONS=1 "$ASSAY" gate r$n --history h.db --first-run --junit g.xml --markdown g.md >gate.out 2>gate.err
done
"$ASSAY" history --history h.db >h.out; "$ASSAY" history --history h.db --json >h.json; "$ASSAY" history diff 1 2 --history h.db >d.out)
m=$dir/many
[ "$(grep -c '^| ' "$m/g.md")" = 201 ] && sed -n 5p "$m/g.md" | grep -q '^| FAIL | t240/' && grep -q '^50 more rules, of which 0 did not pass' "$m/g.md" && grep -q 'tests="250" failures="1"' "$m/g.xml"; check cli_gate_summary_of_many_rules $?
grep -q '^  ... and [0-9]* more scores: --json lists them all' "$m/h.out" && [ "$(wc -l <"$m/h.out")" -lt 120 ] && [ "$(grep -c '"component":"rouge1_f"' "$m/h.json")" = 250 ]; check cli_history_of_many_tasks_is_short $?
grep -q '^t240/rouge1_f w: of 2 items 2 are lower' "$m/d.out" && grep -q 'scores no item differs' "$m/d.out" && ! grep -q '^t1/' "$m/d.out"; check cli_history_diff_of_many_tasks_is_short $?
grep -q '^20 of 250 tasks shown, the worst' "$m/r2.out" && grep -q '^t240' "$m/r2.out"; check cli_run_table_of_many_tasks $?
# A lasting change is reported: 20 nights at 0.8, three at 0.76 (of a made-up history, written by the gate itself).
cd "$dir/nights" || exit 1
awk 'BEGIN { for (i = 1; i <= 46; i++) { r = ""; for (k = 1; k <= 50; k++) r = r (k > 1 ? " " : "") "w" i "x" k
    printf "{\"id\":\"q%d\",\"question\":\"Question %d?\",\"answer\":\"%s\"}\n", i, i, r } }' >test.jsonl
d=1
while [ $d -le 17 ]; do
    awk -v n=$((d <= 14 ? 40 : 38)) -v seed=$d 'BEGIN { srand(seed)
        for (i = 1; i <= 46; i++) { m = n + int(rand() * 3) - 1; r = ""
            for (k = 1; k <= 50; k++) r = r (k > 1 ? " " : "") (k <= m ? "w" i "x" k : "other" k)
            printf "{\"id\":\"q%d\",\"prediction\":\"%s\"}\n", i, r } }' >answers.jsonl
    now=2026-08-$(printf %02d $d)T03:00:00
    ASSAY_NOW=$now "$ASSAY" run suite.xml --out "long/$d" --quiet --no-report >/dev/null 2>&1
    ASSAY_NOW=$now "$ASSAY" gate "long/$d" --history long.db --quiet >/dev/null 2>&1
    d=$((d + 1))
done
"$ASSAY" history --history long.db >"$dir/out"
grep -q '^  2026-08-15 .*qa/rouge1_f m: 0\.[78].* before, 0\.7.* since then' "$dir/out"; check cli_history_names_the_change $?
grep -q '^Flaky items' "$dir/out"; check cli_history_names_flaky_items $?
"$ASSAY" history --history long.db --json | grep '"component":"rouge1_f"' | grep -q '"changes":\[{"run":15,'; check cli_history_changes_json $?

# Heartbeats in a log, and events as JSON.
printf '%s\n' 'while IFS= read -r line; do sleep 0.05; echo "{\"text\":\"x\"}"; done' >slow.sh
sed 's|<model id.*/>|<model id="m" backend="process" command="sh slow.sh" concurrency="1"/>|' suite.xml >slow.xml
ASSAY_HEARTBEAT_MS=200 "$ASSAY" run slow.xml --out slow --no-report >/dev/null 2>err; grep -q '^[0-9]* of 46 answers, 0 errors, .*ETA' err; check cli_run_heartbeat $?
rm -rf slow
ASSAY_HEARTBEAT_MS=200 "$ASSAY" run slow.xml --out slow --no-report --log-json >/dev/null 2>err; grep -q '"event": "progress", "done": [0-9]*, "total": 46' err && ! grep -v '^{"time": ".*}$' err; check cli_run_events_as_json $?
"$ASSAY" run none.xml --log-json >/dev/null 2>err; grep -q '^{"time": .*"event": "error", "message": "none.xml' err; check cli_error_as_json $?

# Manual pages and completions come from the option tables.
n=0; for c in $("$ASSAY" help completion commands); do
    "$ASSAY" help man "$c" >page || echo "$c"
    "$ASSAY" help "$c" | sed -n 's/^  \(--[a-z0-9-]*\).*/\1/p' | while read -r o; do grep -q "^.fB$(echo "$o" | sed 's/-/\\\\-/g').fR" page || echo "$c $o"; done
    n=$((n + 1))
done >missing
[ ! -s missing ] && "$ASSAY" help man | grep -q '^.TH assay 1'; check cli_man_pages_have_every_option $?
"$ASSAY" help completion bash >c.bash && bash -n c.bash && bash -c 'source ./c.bash; COMP_WORDS=(assay run --max-c); COMP_CWORD=2; compopt() { :; }; _assay; echo "${COMPREPLY[*]}"' | grep -q -- '--max-cost'; check cli_completion_bash $?
bash_completes() { bash -c 'source ./c.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { :; }; _assay; echo "${COMPREPLY[*]}"' - "$@"; }
[ "$(bash_completes assay history '')" = "prune diff" ] && [ "$(bash_completes assay list mo)" = models ] && [ "$(bash_completes assay help completion '')" = "bash zsh fish" ]; check cli_completion_bash_actions $?
if command -v zsh >/dev/null; then
    "$ASSAY" help completion zsh >c.zsh && zsh -n c.zsh; check cli_completion_zsh $?
    zsh -fc '_arguments() { print -l -- "$@"; }; words=(assay history p); CURRENT=3; source ./c.zsh' | grep -qFx '1:action:(prune diff)'; check cli_completion_zsh_actions $?
fi
if command -v fish >/dev/null; then "$ASSAY" help completion fish >c.fish && fish -n c.fish; check cli_completion_fish $?
    [ "$(fish -c 'source ./c.fish; complete -C "assay history p"')" = prune ]; check cli_completion_fish_actions $?; fi
"$ASSAY" help completion tcsh 2>/dev/null; [ $? = 2 ]; check cli_completion_unknown_shell $?
if command -v man >/dev/null; then "$ASSAY" help man run >assay-run.1 && [ -z "$(man --warnings -l assay-run.1 2>&1 >/dev/null)" ]; check cli_man_page_is_well_formed $?; fi

# The examples of a timer and of CI services run the gate after a run with items in error, and not after a run that
# failed or was stopped, whose status is the job's.
mkdir jobs bin
cat >bin/assay <<'X'
#!/bin/sh
echo "$1" >>jobs/called
[ "$1" = run ] && exit "$RUN_STATUS"
[ "$1" = gate ] && exit 1
exit 0
X
chmod +x bin/assay
sed -n 's/^ExecStart=.bin.sh -c .\(.*\).$/\1/p' "$top/tests/package/assay-nightly.service" | sed 's/[$][$]/$/g; s/%%/%/g' >jobs/systemd
sed -n 's/^ *- run: \(assay run .*\|assay gate .*\)/\1/p' "$top/tests/package/github.yml" | sed 's/[$]{{[^}]*}}/1/g' >jobs/github
sed -n 's/^ *- \(assay .*\)/\1/p' "$top/tests/package/gitlab.yml" >jobs/gitlab
for job in systemd github gitlab; do
    for RUN_STATUS in 0 1 4 5; do
        export RUN_STATUS; : >jobs/called
        PATH=$dir/nights/bin:$PATH SUITE=s.xml sh -e jobs/$job >/dev/null 2>&1; rc=$?
        case $RUN_STATUS in
        [01]) [ $rc = 1 ] && [ "$(tail -1 jobs/called)" = gate ] ;;
        *) [ $rc != 0 ] && ! grep -q gate jobs/called ;;
        esac || echo "$job after status $RUN_STATUS: $rc"
    done
done >differ
cat differ; [ ! -s differ ] && [ "$(wc -l <jobs/systemd)" = 1 ] && [ "$(wc -l <jobs/github)" = 2 ] && [ "$(wc -l <jobs/gitlab)" = 2 ]; check cli_nightly_jobs_reach_the_gate $?

# The scripts of a cluster, with the variables that Slurm sets: two shards and their merge are the whole run.
cd "$dir/nights" && cat >local.xml <<'X'
<suite name="shards"><models><model id="m" backend="replay" path="answers.jsonl"/></models>
<task id="qa" data="test.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1"/></task><report formats="csv"/></suite>
X
PATH=$(dirname "$ASSAY"):$PATH; export PATH
ASSAY_NOW=2026-07-26T09:05:03; export ASSAY_NOW
array() { SLURM_ARRAY_TASK_ID=$1 SLURM_ARRAY_TASK_MIN=$2 SLURM_ARRAY_TASK_MAX=$3 SLURM_ARRAY_TASK_COUNT=$4 sh "$top/tests/package/slurm-array.sh" local.xml array >/dev/null 2>err; }
array 2 2 2 1; [ $? = 2 ] && grep -q "expected --array=1-N" err; check cli_slurm_array_of_one_is_no_start $?
array 1 1 2 2; array 2 2 2 1; check cli_slurm_array_resumes_one_task $?
sh "$top/tests/package/slurm-merge.sh" array >/dev/null 2>err; check cli_slurm_array_and_merge $?
assay run local.xml --out whole --quiet >/dev/null 2>&1
for f in scores.csv answers.csv; do cmp -s "array/whole/report/$f" "whole/report/$f" || echo "$f"; done >differ; [ ! -s differ ]; check cli_shards_merged_are_the_whole $?

# The ranks of mpirun: 2 and 3 of them write what one process writes; a lost rank ends the job, and another number of
# ranks resumes it.
M=$top/datasets/checkpoints/base.gguf
# OpenMPI leaks memory in modules that it unloads, which no suppression can name.
[ "$MODE" = asan ] && export ASAN_OPTIONS=detect_leaks=0
mpirun="mpirun --oversubscribe"
[ "$(id -u)" = 0 ] && mpirun="$mpirun --allow-run-as-root"
if ! command -v mpirun >/dev/null || [ ! -f "$M" ]; then
    echo "skip cli_mpirun: mpirun (apt install openmpi-bin) or $M is missing"
    exit 0
fi
cat >mpi.xml <<X
<suite name="mpi"><models><model id="base" path="$M"/><model id="run-a" base="base" adapter="$top/datasets/checkpoints/run-a"/></models>
<task id="qa" data="$top/datasets/interview/test.jsonl"><fields input="question" reference="answer"/><prompt chat="none">{{ question }}</prompt><generate max-tokens="12"/><metric name="rouge" types="1"/></task>
<task id="pick" kind="choice" data="pick.jsonl"><fields input="question" choices="choices" label="answer"/><prompt chat="none">{{ question }}</prompt><metric name="acc"/></task>
<report formats="csv html md"/></suite>
X
i=1; while [ $i -le 9 ]; do echo "{\"id\":\"$i\",\"question\":\"Model $i is\",\"choices\":[\"a model\",\"red\"],\"answer\":\"a model\"}"; i=$((i + 1)); done >pick.jsonl
run() { # directory, ranks or nothing
    if [ "$2" ]; then timeout 300 $mpirun -n "$2" "$ASSAY" run mpi.xml --out "$1" --limit 12 --threads 1 >"$1.out" 2>"$1.err"
    else "$ASSAY" run mpi.xml --out "$1" --limit 12 --threads 1 >"$1.out" 2>"$1.err"; fi
}
same() { # directories: reports with all their files
    (cd "$1/report" && find . -type f | sort) >files.1; (cd "$2/report" && find . -type f | sort) >files.2
    cmp -s files.1 files.2 && while read -r f; do cmp -s "$1/report/$f" "$2/report/$f" || echo "$f"; done <files.1 >differ && [ ! -s differ ]
}
run alone; run two 2; [ $? = 0 ] && same alone two; check cli_mpirun_of_two $?
run three 3; [ $? = 0 ] && same alone three; check cli_mpirun_of_three $?
grep -q '3 ranks, 3 on this machine' three.err three.out; check cli_mpirun_says_what_it_uses $?
"$ASSAY" run mpi.xml --out s1 --limit 12 --shard 1/2 --no-report >/dev/null 2>&1; "$ASSAY" run mpi.xml --out s2 --limit 12 --shard 2/2 --no-report >/dev/null 2>&1
"$ASSAY" merge s1 s2 --out merged >/dev/null 2>&1; same alone merged; check cli_shards_merged_write_the_same_report $?
# One of two ranks is killed in the middle; three ranks finish the run.
ASSAY_HEARTBEAT_MS=20 $mpirun -n 2 "$ASSAY" run mpi.xml --out lost --limit 12 --threads 1 >lost.out 2>lost.err &
job=$!
i=0; while ! grep -qs 'of 42 answers' lost.err lost.out && kill -0 $job 2>/dev/null && [ $i -lt 600 ]; do sleep 0.05; i=$((i + 1)); done
victim=$(pgrep -P "$job" -f 'run mpi.xml --out lost' | tail -1)
[ -z "$victim" ] || kill -KILL "$victim"
i=0; while kill -0 $job 2>/dev/null && [ $i -lt 600 ]; do sleep 0.05; i=$((i + 1)); done
! kill -0 $job 2>/dev/null; check cli_mpirun_ends_when_a_rank_is_lost $?
wait $job; lost=$?
run lost 3; [ $? = 0 ] && [ $lost != 0 ] && same alone lost; check cli_mpirun_resumes_with_other_ranks $?
