#!/bin/sh
# Answers are recorded, replayed without the model, and checked against the model byte by byte.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/recorded.sh"; fi
}
project=$PWD
case $ASSAY in /*) ;; *) ASSAY=$project/$ASSAY ;; esac
cd "$dir" || exit 1
cat >s.xml <<X
<suite name="s"><models><model id="base" path="$project/datasets/checkpoints/base.gguf"/>
<model id="again" base="base"/><model id="other" backend="replay" path="other.jsonl"/></models>
<task id="t" data="d.jsonl"><prompt>{{ question }}</prompt><prompt models="again">Question: {{ question }}</prompt>
<generate max-tokens="4"/><metric name="exact_match"/></task><compare base="base"/><report formats="json"/></suite>
X
echo '{"id":"1","question":"What is a list?","answer":"x"}' >d.jsonl
echo '{"model":{"info":{"parameters":5}},"source":"another program"}
{"task":"t","id":"1","prediction":"x","n_prompt_tokens":7,"n_tokens":3,"finish":"length","seconds":0.5}' >other.jsonl
run() { "$ASSAY" run s.xml --quiet --threads 1 "$@" >out 2>err; }
prediction() { sed -n 's/.*"prediction": *"\([^"]*\)".*/\1/p' "$1"; }

run --out live --record rec; check cli_recorded_writes $?
[ -f rec/base.jsonl ] && [ -f rec/again.jsonl ] && [ ! -f rec/other.jsonl ]; check cli_recorded_not_what_was_replayed $?
! cmp -s rec/base.jsonl rec/again.jsonl; check cli_recorded_another_prompt_is_another_request $?
head -1 rec/base.jsonl | grep -q '"parameters"' && sed -n 2p rec/base.jsonl | grep -q '"request"'; check cli_recorded_says_what $?

cp other.jsonl rec/
sed 's/base.gguf/none.gguf/' s.xml >moved.xml # no model is opened
"$ASSAY" run moved.xml --quiet --recorded rec --out replayed >out 2>err; check cli_recorded_replays $?
for run in live replayed; do
    sed 's/.*"scores"/"scores"/' $run/report/report.json | grep -o '"score":[^,]*' >$run.scores
done
[ -s live.scores ] && cmp -s live.scores replayed.scores; check cli_recorded_same_scores $?
grep -q 'recorded by assay' replayed/report/report.json; check cli_recorded_says_by_whom $?

run --out checked --check rec; check cli_recorded_check_passes $?
grep -q 'other: not checked: 1 answers' out && grep -q '^checked: 2 answers; not checked: 1 answers' out
check cli_recorded_check_counts $?
mkdir changed && sed '2s/"prediction": *"/&z/' rec/base.jsonl >changed/base.jsonl
run --out changed-run --check changed; status=$?
[ $status = 1 ] && grep -q 'base: 0 of 1 answers equal the recorded ones' out; check cli_recorded_check_fails $?
grep -q 'model again: no recorded answers' err; check cli_recorded_left_out_is_said $?
mkdir -p member
for member in logprob finish; do
    if [ $member = logprob ]; then change='s/"logprob": *-/&1/'; else change='s/"finish": *"[a-z]*"/"finish": "error"/'; fi
    sed "2$change" rec/base.jsonl >member/base.jsonl
    ! cmp -s member/base.jsonl rec/base.jsonl && run --out member-run --check member; [ $? = 1 ]
    check cli_recorded_check_sees_$member $?
done
echo '{"task":"t","id":"2","prediction":"y","finish":"stop"}' | cat rec/base.jsonl - >member/base.jsonl
run --out member-run --check member && grep -q 'base: 1 recorded answers were not needed' out
check cli_recorded_check_counts_what_was_not_asked $?
sed 's/What is/Which is/' d.jsonl >e.jsonl && sed 's/d.jsonl/e.jsonl/' s.xml >asked.xml
"$ASSAY" run asked.xml --quiet --threads 1 --out asked --check rec >out 2>err; [ $? = 1 ]; check cli_recorded_check_of_prompts $?
run --recorded none --out x; [ $? = 3 ]; check cli_recorded_without_files $?
