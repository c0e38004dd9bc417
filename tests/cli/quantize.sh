#!/bin/sh
# quantize and inspect: files that are written can be run; unsupported requests are rejected.
A=${ASSAY:-out/release/assay}
T=$(mktemp -d)
M=tests/golden/engine/llama.F16.gguf
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: $3"; fi
}

"$A" quantize --model "$M" --type q8_0 --output "$T/m.gguf" >"$T/out" 2>&1
check quantize_writes $? "$(cat "$T/out")"
"$A" inspect --strict "$T/m.gguf" --json | grep -q '"quantization":"Q8_0"'
check quantize_result_is_sound $? "inspect does not say Q8_0"
"$A" generate --model "$T/m.gguf" --prompt a --max-tokens 2 >/dev/null 2>"$T/err"
check quantize_result_runs $? "$(cat "$T/err")"
"$A" quantize "$M" "$T/nf4.gguf" --type NF4 >/dev/null && "$A" generate --model "$T/nf4.gguf" --prompt a --max-tokens 2 >"$T/file" &&
    "$A" generate --model "$M:quantize=nf4" --prompt a --max-tokens 2 >"$T/load" && cmp -s "$T/file" "$T/load"
check quantize_on_load_equals_file $? "a file of NF4 and quantizing on load differ"
"$A" quantize --model "$M" --type q9 --output "$T/no.gguf" 2>"$T/err"
[ $? = 2 ] && grep -q 'q9' "$T/err" && [ ! -e "$T/no.gguf" ]
check quantize_refuses_unknown_types $? "$(cat "$T/err")"
"$A" quantize --model "$M" --type q8_0 --output "$T/none/m.gguf" 2>"$T/err"
[ $? = 4 ] && [ "$(wc -l <"$T/err")" = 1 ]
check quantize_says_where_it_cannot_write $? "$(cat "$T/err")"
rm -rf "$T"
