#!/bin/sh
# nightly-example.sh -- five nights of a nightly job, simulated in a few seconds from recorded answers: what a gate
# lets pass, and what it stops.  Run it in the sources after `make`:
#
#   sh tests/package/nightly-example.sh [FOLDER]
#
# The suite asks 46 questions.  An answer is recorded as a number of right words out of 50, so that ROUGE-1 is that
# number / 50; the gate fails on a significant drop of more than one point against the last green night, and on more
# than two missing answers.
assay=${ASSAY:-$PWD/out/release/assay}
folder=${1:-$(mktemp -d)}
mkdir -p "$folder" && cd "$folder" || exit 1

# Test set: question I has the words wI-1 ... wI-50 as its reference.
awk 'BEGIN { for (i = 1; i <= 46; i++) { r = ""; for (k = 1; k <= 50; k++) r = r (k > 1 ? " " : "") "w" i "x" k
    printf "{\"id\":\"q%d\",\"question\":\"Question %d?\",\"answer\":\"%s\"}\n", i, i, r } }' >test.jsonl

# answers FILE SHIFT SEED MISSING: 40 right words each, moved by SHIFT and by noise of one or two words either way.
answers() {
    awk -v shift="$2" -v seed="$3" -v missing="$4" 'BEGIN { srand(seed)
        for (i = 1; i <= 46 - missing; i++) {
            n = 40 + shift + int(rand() * 5) - 2; r = ""
            for (k = 1; k <= 50; k++) r = r (k > 1 ? " " : "") (k <= n ? "w" i "x" k : "other" k)
            printf "{\"id\":\"q%d\",\"prediction\":\"%s\"}\n", i, r } }' >"$1"
}

cat >suite.xml <<'X'
<suite name="nightly" title="A nightly run">
  <models><model id="m" backend="replay" path="answers.jsonl"/></models>
  <task id="qa" data="test.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1"/></task>
  <gate metric="qa/rouge1_f" model="m" min="0.5" max-drop="0.01" significant="true" max-missing="2"/>
  <report formats="csv"/>
</suite>
X

# night NAME DIRECTORY DAY EXPECTED [GATE OPTIONS]: runs the suite on answers.jsonl and judges it.
night() {
    name=$1 dir=$2 day=$3 expected=$4
    shift 4
    printf '\n--- night of 2026-07-%s: %s\n' "$day" "$name"
    ASSAY_NOW=2026-07-${day}T03:00:00 "$assay" run suite.xml --out "$dir" --quiet --no-report >run.out 2>run.err
    ASSAY_NOW=2026-07-${day}T03:10:00 "$assay" gate "$dir" --baseline last-green --history nightly.db \
        --junit "junit-$day.xml" "$@" 2>&1
    status=$?
    if [ $status = "$expected" ]; then
        echo "as expected: exit status $status"
    else
        echo "NOT AS EXPECTED: exit status $status, expected $expected"
        failed=1
    fi
}

failed=0
answers answers.jsonl 0 1 0
night "the first" runs/20 20 0 --first-run
answers answers.jsonl 0 2 0
night "noise alone passes" runs/21 21 0
answers answers.jsonl -1 3 0
night "two points less, and by mistake in the directory of the night before" runs/21 22 1
answers answers.jsonl -1 4 0
night "two points less" runs/23 23 1
answers answers.jsonl 0 5 36
night "36 of 46 answers are missing" runs/24 24 1
answers answers.jsonl 0 6 0
head -40 test.jsonl >shorter.jsonl && mv shorter.jsonl test.jsonl
night "the test set has shrunk by six questions" runs/25 25 1

printf '\n--- the history\n'
"$assay" history --history nightly.db
exit $failed
