#!/bin/sh
# make bench: rates of the engine beside the machine's ceilings, and what they cost as the work grows.
#   BENCH_MODEL=file.gguf     another model than the shipped one
#   BENCH_ADAPTER=path        an adapter for it (given up to three times beside the base)
#   REPEAT=5  THREADS=2
# Every row is one run of `assay bench --roofline`: medians over REPEAT repetitions, ceilings measured in the same run.
set -eu
model=${BENCH_MODEL:-datasets/checkpoints/base.gguf}
adapter=${BENCH_ADAPTER:-}
[ -n "$adapter" ] || [ -n "${BENCH_MODEL:-}" ] || adapter=datasets/checkpoints/run-a
repeat=${REPEAT:-3}
threads=${THREADS:-0}


# row TITLE ARGUMENTS...
row() {
    title=$1
    shift
    if ! line=$(./assay bench --model "$model" --threads "$threads" --repeat "$repeat" --roofline --json "$@" 2>&1); then
        printf '%-44s %s\n' "$title" "not run: ${line#assay: error: bench: }"
        return
    fi
    printf '%s' "$line" | tr -d '\n ' | awk -v title="$title" '
        function value(key) { return match($0, "\"" key "\":[-0-9.e+]+") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) + 0 : 0 }
        { printf "%-44s %9.1f %5.0f%% %9.1f %5.0f%% %7.2f %6.2f %6.0f   %5.0f %6.1f\n", title, value("prompt_tokens_per_s"),
          100 * value("prefill_fraction"), value("gen_tokens_per_s"), 100 * value("decode_fraction"), value("wall_s"),
          value("load_s"), value("peak_rss_bytes") / 1048576, value("int8_ops_per_s") / 1e9, value("read_bytes_per_s") / 1e9 }'
}

echo "$model"
printf '%-44s %9s %6s %9s %6s %7s %6s %6s   %5s %6s\n' work 'prompt/s' of 'gen/s' of 'wall s' 'load s' MiB 'Gop/s' 'GB/s'
echo "  ('of': fraction of the ceiling measured in the same run; a shared beginning makes prompt/s exceed it)"
for n in 64 128 256 512 1024 2048 4096; do
    row "prompt of $n" --prompt-tokens "$n" --gen-tokens 8
done
for n in 1 2 4 8 16 32 64; do
    row "$n sequences, 128 shared, 24 generated" --prompt-tokens 129 --shared-prefix 128 --gen-tokens 24 --sequences "$n"
done
row '64 items, 400 shared + 60 own, 64 generated' --prompt-tokens 460 --shared-prefix 400 --gen-tokens 64 --sequences 64
if [ -n "$adapter" ]; then
    set --
    for n in 1 2 3; do
        set -- "$@" --adapter "$adapter"
        row "32 sequences, base + $n adapters" --prompt-tokens 129 --shared-prefix 128 --gen-tokens 24 --sequences 32 "$@"
    done
fi
for threads in 1 2 4; do
    [ "$threads" -le "$(nproc)" ] || continue
    row "$threads threads, prompt of 256" --prompt-tokens 256 --gen-tokens 16
done
