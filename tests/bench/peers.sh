#!/bin/sh
# make bench-peers: the same work on assay and on other engines that are installed here, in one run, with ratios.
#
#   PEER_MODEL=FILE.gguf     for assay, llama.cpp and ik_llama.cpp (needed)
#   PEER_HF=FOLDER           the same checkpoint as a Hugging Face folder, for vLLM, OpenVINO and Transformers
#   PEER_ADAPTER=FOLDER      a PEFT adapter of it, for the row of Transformers + PEFT
#   PEER_OPENVINO=FOLDER     what `optimum-cli export openvino -m FOLDER --weight-format int8 OUT` wrote
#   LLAMA_CPP=FOLDER IK=FOLDER   with their llama-bench and llama-batched-bench (else those on PATH; ik has no default)
#   THREADS=2 REPEAT=3 PYTHON=python3
#
# How the peers are built and installed:
#   llama.cpp      cmake -B build -DGGML_NATIVE=ON && cmake --build build -t llama-bench llama-batched-bench
#   ik_llama.cpp   the same; runs repacked (-rtr)
#   vLLM           the CPU build (VLLM_TARGET_DEVICE=cpu), runs bfloat16
#   OpenVINO       pip: openvino-genai
#   Transformers   pip: torch transformers peft; batch of 8
#
# Only what is measured in this run is printed; a peer that is absent is a row that says so.
set -u
model=${PEER_MODEL:-}
threads=${THREADS:-$(nproc)}
repeat=${REPEAT:-3}
python=${PYTHON:-python3}
[ -n "$model" ] && [ -f "$model" ] || { echo 'bench-peers: PEER_MODEL names no GGUF file'; exit 2; }
here=$(dirname "$0")

# number KEY: its value in a JSON object on standard input
number() {
    tr -d '\n ' | awk -v key="$1" '{ if (match($0, "\"" key "\":[-0-9.e+]+")) print substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) }'
}

assay() {
    ./assay bench --model "$model" --threads "$threads" --repeat "$repeat" --json "$@" 2>/dev/null
}

# row NAME PROMPT ONE EIGHT MANY: rates in tokens/s; "-" where the peer cannot do it
row() {
    printf '%s\t%s\t%s\t%s\t%s\n' "$@" | awk -F'\t' -v ours="$ours" '
        function cell(x, mine) { return x + 0 > 0 ? sprintf("%9.1f %5.2fx", x, mine / x) : sprintf("%9s %6s", x == "" ? "-" : x, "") }
        { split(ours, o, " "); printf "%-22s %s %s %s %s\n", $1, cell($2, o[1]), cell($3, o[2]), cell($4, o[3]), cell($5, o[4]) }'
}

absent() {
    printf '%-22s not measured: %s\n' "$1" "$2"
}

# llama NAME FOLDER OPTIONS: llama-bench and llama-batched-bench of that folder
llama() {
    name=$1 folder=$2 options=$3
    bench=${folder:+$folder/}llama-bench
    batched=${folder:+$folder/}llama-batched-bench
    command -v "$bench" >/dev/null || { absent "$name" "no $bench"; return; }
    # shellcheck disable=SC2086
    table=$("$bench" -m "$model" -t "$threads" -p 512 -n 32 -r "$repeat" -o csv $options 2>/dev/null)
    rate() { # N_PROMPT N_GEN
        printf '%s\n' "$table" | tr -d '"' | awk -F, -v p="$1" -v g="$2" '
            NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
            $at["n_prompt"] == p && $at["n_gen"] == g { print $at["avg_ts"] }'
    }
    eight='' many=''
    if command -v "$batched" >/dev/null; then
        # shellcheck disable=SC2086
        lines=$("$batched" -m "$model" -t "$threads" -c 8192 -npp 128 -ntg 24 -npl 8,32 -pps $options 2>/dev/null)
        eight=$(printf '%s\n' "$lines" | awk -F'|' '$4 + 0 == 8 { print $9 + 0 }')
        many=$(printf '%s\n' "$lines" | awk -F'|' '$4 + 0 == 32 { print $9 + 0 }')
    fi
    row "$name" "$(rate 512 0)" "$(rate 0 32)" "$eight" "$many"
}

# module NAME MODULE NEEDED KIND FOLDER...: a Python engine by peers.py
module() {
    name=$1 module=$2 needed=$3 kind=$4
    shift 4
    [ -n "$1" ] || { absent "$name" "$needed is not set"; return; }
    "$python" -c "import $module" 2>/dev/null || { absent "$name" "no Python module $module"; return; }
    rates=$(THREADS=$threads REPEAT=$repeat "$python" "$here/peers.py" "$kind" "$@" 2>/dev/null | tail -1)
    [ -n "$rates" ] || { absent "$name" 'it failed'; return; }
    # shellcheck disable=SC2086
    row "$name" $rates
}

echo "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $threads threads, $(date +%F), $model"
printf '%-22s %16s %16s %16s %16s\n' 'tokens/s, ours/theirs' 'prompt of 512' '1 sequence' '8 sequences' '32 sequences'
one=$(assay --prompt-tokens 512 --gen-tokens 32)
ours="$(printf '%s' "$one" | number prompt_tokens_per_s) $(printf '%s' "$one" | number gen_tokens_per_s)"
for n in 8 32; do
    ours="$ours $(assay --prompt-tokens 129 --shared-prefix 128 --gen-tokens 24 --sequences $n | number gen_tokens_per_s)"
done
# shellcheck disable=SC2086
row assay $ours
llama llama.cpp "${LLAMA_CPP:-}" ''
if [ -n "${IK:-}" ]; then llama ik_llama.cpp "$IK" '-rtr 1'; else absent ik_llama.cpp 'IK is not set'; fi
module 'vLLM (CPU)' vllm PEER_HF vllm "${PEER_HF:-}"
module 'OpenVINO GenAI' openvino_genai PEER_OPENVINO openvino "${PEER_OPENVINO:-}"
module 'Transformers' transformers PEER_HF transformers "${PEER_HF:-}"
if [ -n "${PEER_ADAPTER:-}" ]; then
    module 'Transformers + PEFT' peft PEER_HF transformers "${PEER_HF:-}" "$PEER_ADAPTER"
else
    absent 'Transformers + PEFT' 'PEER_ADAPTER is not set'
fi
