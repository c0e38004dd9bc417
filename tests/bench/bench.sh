#!/bin/sh
# make bench: rates of the engine relative to the machine's ceilings, and how costs grow with the work.
#   BENCH_MODEL=file.gguf     another model than the shipped one
#   BENCH_ADAPTER='path ...'  adapters for it, up to three (one is given three times)
#   REPEAT=5  THREADS=2
# Every row is one run of `assay bench --roofline`: medians over REPEAT repetitions, ceilings measured in the same run.
set -eu
model=${BENCH_MODEL:-datasets/checkpoints/base.gguf}
adapter=${BENCH_ADAPTER:-}
[ -n "$adapter" ] || [ -n "${BENCH_MODEL:-}" ] || adapter='datasets/checkpoints/run-a datasets/checkpoints/run-b datasets/checkpoints/run-c'
repeat=${REPEAT:-3}
threads=${THREADS:-0}
first=

# bench ARGUMENTS...: one line of JSON, or why not
bench() {
    ./assay bench --model "$model" --threads "$threads" --repeat "$repeat" --json "$@" 2>&1
}

# block TITLE COST: rows that follow are compared in COST (prompt: time of a prompt token; gen: of a generated one;
# wall: of the whole) with the first of them.
block() {
    echo
    echo "$1"
    cost=$2
    first=
}

# row TITLE ARGUMENTS...
row() {
    title=$1
    shift
    if ! line=$(bench --roofline "$@"); then
        printf '  %-42s %s\n' "$title" "not run: ${line#assay: error: bench: }"
        return
    fi
    now=$(printf '%s' "$line" | tr -d '\n ' | awk -v cost="$cost" '
        function value(key) { return match($0, "\"" key "\":[-0-9.e+]+") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) + 0 : 0 }
        { v = cost == "prompt" ? value("prompt_tokens_per_s") : cost == "gen" ? value("gen_tokens_per_s") : value("wall_s")
          printf "%.9g", cost == "wall" || v == 0 ? v : 1 / v }')
    first=${first:-$now}
    printf '%s' "$line" | tr -d '\n ' | awk -v title="$title" -v now="$now" -v first="$first" '
        function value(key) { return match($0, "\"" key "\":[-0-9.e+]+") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) + 0 : 0 }
        { printf "  %-42s %8.1f %5.0f%% %8.1f %5.0f%% %7.2f %5.2f  %5.2f %6.0f  %5.0f %5.1f\n", title, value("prompt_tokens_per_s"),
          100 * value("prefill_fraction"), value("gen_tokens_per_s"), 100 * value("decode_fraction"), value("wall_s"),
          first ? now / first : 0, value("first_token_s"), value("peak_rss_bytes") / 1048576,
          value("int8_ops_per_s") / 1e9, value("read_bytes_per_s") / 1e9 }'
}

# choices TITLE ARGUMENTS...
choices() {
    title=$1
    shift
    if ! line=$(bench --choices 4 "$@"); then
        printf '  %-42s %s\n' "$title" "not run: ${line#assay: error: bench: }"
        return
    fi
    printf '%s' "$line" | tr -d '\n ' | awk -v title="$title" '
        function value(key) { return match($0, "\"" key "\":[-0-9.e+]+") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) + 0 : 0 }
        { printf "  %-42s %8.1f options/s, %.1f as separate prompts: %.1f times\n", title, value("options_per_s"),
          value("options_alone_per_s"), value("choice_ratio") }'
}

echo "$model, $(wc -c < "$model" 2>/dev/null || echo '?') bytes"
printf '  %-42s %8s %6s %8s %6s %7s %5s  %5s %6s  %5s %5s\n' '' 'prompt/s' of 'gen/s' of 'wall s' cost 'first' MiB 'Gop/s' 'GB/s'
echo "  (of: of the ceiling measured in the same run, which a shared beginning lifts prompt/s above; cost: relative to"
echo "   the block's first row; first: seconds from opening the file to a first token; MiB: peak of memory)"

block 'longer prompts, by the time of a prompt token' prompt
for n in 64 128 256 512 1024 2048 4096; do
    row "prompt of $n" --prompt-tokens "$n" --gen-tokens 8
done
block 'more sequences, by the time of a generated token' gen
for n in 1 2 4 8 16 32 64; do
    row "$n sequences, 128 shared, 24 generated" --prompt-tokens 129 --shared-prefix 128 --gen-tokens 24 --sequences "$n"
done
block 'an evaluation' wall
row '64 items, 400 shared + 60 own, 64 generated' --prompt-tokens 460 --shared-prefix 400 --gen-tokens 64 --sequences 64
if [ -n "$adapter" ]; then
    block 'more variants over the same number of sequences, by the whole time' wall
    row '32 sequences, base' --prompt-tokens 129 --shared-prefix 128 --gen-tokens 24 --sequences 32
    # shellcheck disable=SC2086
    set -- $adapter
    given=
    for n in 1 2 3; do
        next=$1
        [ $# -le 1 ] || shift
        given="$given --adapter $next"
        # shellcheck disable=SC2086
        row "32 sequences, base + $n adapters" --prompt-tokens 129 --shared-prefix 128 --gen-tokens 24 --sequences 32 $given
    done
fi
block 'more threads, by the whole time' wall
kept=$threads
for threads in 1 2 4 8 16; do
    [ "$threads" -le "$(nproc)" ] || continue
    row "$threads threads, prompt of 256" --prompt-tokens 256 --gen-tokens 16
done
threads=$kept
block 'text that repeats itself, by the time of a generated token' gen
row '1 sequence, 128 generated' --prompt-tokens 64 --gen-tokens 128
row '1 sequence, 128 generated, with guesses' --prompt-tokens 64 --gen-tokens 128 --lookup
block '4 options of 4 tokens behind each question' wall
choices '16 questions, 200 own tokens' --prompt-tokens 200 --gen-tokens 4 --sequences 16
choices '16 questions, 200 own tokens, one-token options' --prompt-tokens 200 --gen-tokens 1 --sequences 16
choices '16 questions, 200 shared + 60 own tokens' --prompt-tokens 260 --shared-prefix 200 --gen-tokens 4 --sequences 16
