#!/bin/sh
# The engine's commands: tokenize, generate, logits, perplexity, doctor; and
# suites of kind choice and perplexity, with a model and with replayed answers.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/engine.sh"; fi
}
bad() { # name, exit code, words, command...
    name=$1 code=$2 words=$3; shift 3
    "$ASSAY" "$@" >"$dir/out" 2>"$dir/errs"; rc=$?
    [ $rc = "$code" ] && [ "$(wc -l <"$dir/errs")" = 1 ] && grep -q "^assay: error: .*$words" "$dir/errs"
    check "cli_bad_$name" $?
}
T=tests/golden/tokenizers
M=datasets/checkpoints/base.gguf

# tokenize
"$ASSAY" tokenize --model $T/llama2.json --text 'the model' | grep -q '^{"ids":\[1,[0-9,]*\],"pieces":\["<s>",'; check cli_tokenize_ids_and_pieces $?
"$ASSAY" tokenize --model $T/llama2.json --text '<s>' --no-special | grep -qv '"ids":\[1\]'; check cli_tokenize_text_stays_text $?
"$ASSAY" tokenize --model $T/llama2.json --text '<s>' --no-special --parse-special | grep -q '"ids":\[1\]'; check cli_tokenize_parse_special $?
printf 'na\303\257ve \360\237\221\215 text\n\n  x' >"$dir/text"
ids=$("$ASSAY" tokenize --model $T/gpt2.json --file "$dir/text" | sed 's/.*"ids":\[\([0-9,]*\)\].*/\1/')
"$ASSAY" tokenize --model $T/gpt2.json --decode "$ids" >"$dir/back"; printf '\n' >>"$dir/text"; cmp -s "$dir/text" "$dir/back"; check cli_tokenize_decode $?
"$ASSAY" tokenize --model $T/gpt2.json --file "$dir/text" --count | grep -q '"n_bytes":22}'; check cli_tokenize_count $?
bad tokenize_id 3 'token out of range' tokenize --model $T/gpt2.json --decode 999999
bad tokenize_nothing 2 'needs --text' tokenize --model $T/gpt2.json
bad tokenize_file 3 'tokenizer.json: model' tokenize --model tests/golden/hostile/tokenizer/009-modeltype.json --text x
"$ASSAY" tokenize --model tests/golden/hostile/tokenizer/042-trunc-pad.json --text x 2>&1 >/dev/null | grep -q '^assay: warning: .*truncation'; check cli_tokenize_warns $?

# doctor
"$ASSAY" doctor | grep -q '^kernels '; check cli_doctor $?
"$ASSAY" doctor --json | grep -q '"SQLite":".*"advice":{'; check cli_doctor_json $?
ASSAY_ISA=nonsense "$ASSAY" --version 2>&1 >/dev/null | grep -q 'ASSAY_ISA.*"nonsense"'; check cli_unknown_isa_is_said $?
ASSAY_ISA=generic "$ASSAY" doctor | grep '^kernels' | grep -q 'ASSAY_ISA forces'; check cli_doctor_says_what_is_slow $?

[ -f $M ] || { echo "skip cli_engine: $M is not there"; exit 0; }

# generate, logits
"$ASSAY" generate --model $M --prompt 'The model' --max-tokens 6 --json --top 2 >"$dir/g"
grep -q '"n_tokens":6,' "$dir/g" && grep -q '"top":\[\[{"id":' "$dir/g"; check cli_generate_top $?
"$ASSAY" generate --model $M --prompt 'The model' --max-tokens 6 --seed 1 --temperature 1 --threads 1 >"$dir/1"
"$ASSAY" generate --model $M --prompt 'The model' --max-tokens 6 --seed 1 --temperature 1 --threads 2 >"$dir/2"
[ -s "$dir/1" ] && cmp -s "$dir/1" "$dir/2"; check cli_generate_seed $?
ids=$("$ASSAY" tokenize --model $M --text 'The model' | sed 's/.*"ids":\[\([0-9,]*\)\].*/\1/')
a=$("$ASSAY" generate --model $M --prompt 'The model' --max-tokens 6) b=$("$ASSAY" generate --model $M --tokens "$ids" --max-tokens 6)
[ "$a" = "$b" ]; check cli_generate_tokens $?
bad generate_nothing 2 'needs --prompt T or' generate --model $M
bad generate_no_template 3 'no chat template' generate --model $M --messages "$dir/text"
"$ASSAY" logits --model $M --tokens "$ids" --output "$dir/l.f32" --json >"$dir/l"
n=$(grep -o '"n_tokens":[0-9]*' "$dir/l" | cut -d: -f2) v=$(grep -o '"n_vocab":[0-9]*' "$dir/l" | cut -d: -f2)
[ "$(wc -c <"$dir/l.f32")" = $((n * v * 4)) ]; check cli_logits_size $?
"$ASSAY" logits --model $M --tokens "$ids" --top 1 | grep -q '"top":\[\[\[[0-9]*,-'; check cli_logits_top $?
bad logits_tokens 2 'bad id' logits --model $M --tokens 1,x --output "$dir/l"

# the instruction set is not part of a request's identity: answers of another machine are not asked again
printf '{"id":"1","question":"What is it?","answer":"x"}\n' >"$dir/one.jsonl"
echo "<suite name='i'><models><model id='m' path='$PWD/$M'/></models><task id='t' data='one.jsonl'><fields input='question' reference='answer'/><generate max-tokens='4'/><metric name='exact_match'/></task></suite>" >"$dir/isa.xml"
ASSAY_ISA=generic "$ASSAY" run "$dir/isa.xml" --quiet --no-report --out "$dir/isa" >"$dir/i1" && "$ASSAY" run "$dir/isa.xml" --no-report --out "$dir/isa" >"$dir/i2" 2>&1 &&
    grep -q 'nothing to do: all 1 answers' "$dir/i2"; check cli_identity_without_instruction_set $?

# how far an adapter moves the distributions: by file, by suite, from the kept run
printf 'I would ask my team what they need first.\nThen I would do it.\n' >"$dir/s.txt"
"$ASSAY" perplexity --model $M --adapter datasets/checkpoints/run-a --against $M --file "$dir/s.txt" --json >"$dir/sh"
grep -q '"token_accuracy":0.*"divergence_kl":0.*"divergence_js":0.*"divergence_top1":0' "$dir/sh"; check cli_perplexity_against_the_base $?
"$ASSAY" perplexity --model $M --adapter datasets/checkpoints/run-a --file "$dir/s.txt" --json >"$dir/sp"
[ "$(grep -o '"perplexity.*token_accuracy":[0-9.]*' "$dir/sh")" = "$(grep -o '"perplexity.*token_accuracy":[0-9.]*' "$dir/sp")" ]; check cli_perplexity_same_beside_the_base $?
"$ASSAY" perplexity --model $M --against $M:quantize=q4_0 --file "$dir/s.txt" --json >"$dir/sq"; grep -q '"divergence_kl":[0-9]' "$dir/sq" && ! grep -q '"divergence_kl":0,' "$dir/sq"; check cli_perplexity_against_a_quantized_one $?
bad perplexity_against 3 'cannot be compared\|differently' perplexity --model $M --against tests/golden/engine/llama.Q8_0.gguf --file "$dir/s.txt"
cat >"$dir/shift.xml" <<END
<suite name="shift"><models><model id="base" path="$PWD/$M"/><model id="a" base="base" adapter="$PWD/datasets/checkpoints/run-a"/>
<model id="q" path="$PWD/$M" quantize="q4_0"/></models>
<task id="p" data="s.txt" kind="perplexity"><metric name="perplexity"/><metric name="shift"/></task>
<compare base="base" tuned="a q"/></suite>
END
"$ASSAY" run "$dir/shift.xml" --out "$dir/shift" --no-report >"$dir/out" 2>&1; check cli_shift_in_a_suite $?
"$ASSAY" score "$dir/shift" --json >"$dir/ss"
kl() { grep -o '"divergence_kl":[0-9.e-]*' "$1" | head -1; }
grep '"model":"a"' "$dir/ss" | grep -q "\"divergence_kl\",.*\"score\":$(kl "$dir/sh" | cut -d: -f2)\|$(kl "$dir/sh")"; check cli_shift_kept_and_equal $?
grep -qi 'nan' "$dir/out" "$dir/ss"; [ $? = 1 ]; check cli_shift_no_nan $?

# perplexity: windows score every token once, whatever the stride
printf 'A language model is trained to predict the next token of a text.\nThe loss falls as training goes on, and the answers get better.\n' >"$dir/p.txt"
"$ASSAY" perplexity --model $M --file "$dir/p.txt" | grep -q '^bits_per_byte'; check cli_perplexity $?
p() { "$ASSAY" perplexity --model $M --file "$dir/p.txt" --json "$@"; }
n1=$(p | grep -o '"n_tokens":[0-9]*') n2=$(p --context 8 --stride 3 | grep -o '"n_tokens":[0-9]*') n3=$(p --context 16 --stride 15 | grep -o '"n_tokens":[0-9]*')
[ -n "$n1" ] && [ "$n1" = "$n2" ] && [ "$n1" = "$n3" ]; check cli_perplexity_every_token_once $?
bad perplexity_stride 2 'stride' perplexity --model $M --file "$dir/p.txt" --context 16 --stride 16
: >"$dir/empty"; bad perplexity_empty 3 'too short' perplexity --model $M --file "$dir/empty"

# suites: choice and perplexity
cat >"$dir/c.jsonl" <<'J'
{"id":"1","q":"A model is trained on","choices":["data","xq zv kk"],"answer":"data"}
{"id":"2","q":"The loss of the model goes","choices":["zzqx","down"],"answer":1}
{"id":"3","q":"The answer is","choices":["correct","qqq","jjj"],"answer":"A"}
J
suite() { # models
    cat >"$dir/s.xml" <<X
<suite name="t"><models>$1</models>
<task id="c" data="c.jsonl" kind="choice"><fields input="q" reference="answer"/><prompt>{{ q }}</prompt><metric name="acc" unconditional="true"/></task>
<task id="p" data="p.txt" kind="perplexity"/><report formats="csv"/></suite>
X
}
suite "<model id=\"m\" path=\"$PWD/$M\"/>"
"$ASSAY" run "$dir/s.xml" --out "$dir/r" --quiet >"$dir/out" 2>&1; check cli_choice_run $?
for c in acc acc_norm acc_bytes acc_mutual_info perplexity bits_per_byte; do
    grep -q ",\"$c\",[0-9]" "$dir/r/report/scores.csv"; check "cli_choice_has_$c" $?
done
whole=$(p | grep -o '"bits_per_byte":[0-9.]*' | cut -d: -f2 | cut -c1-8)
grep '"bits_per_byte"' "$dir/r/report/scores.csv" | grep -q "$whole"; check cli_suite_and_command_agree $?
# The same from replayed answers: 1 right by sum, 2 right only by length, 3 wrong.
cat >"$dir/a.jsonl" <<'J'
{"id":"1","task":"c","choice_logprobs":[[-1,4],[-9,8]]}
{"id":"2","task":"c","choice_logprobs":[[-2,4],[-3,4]]}
{"id":"3","task":"c","choice_logprobs":[[-6,7],[-2.9,3],[-2.5,3]]}
{"id":"1","task":"p","logprob":-69.314718055994531,"n_tokens":100}
J
sed -i 's/"zzqx","down"/"z","down"/' "$dir/c.jsonl"
suite '<model id="m" backend="replay" path="a.jsonl"/>'; sed -i 's/ unconditional="true"//' "$dir/s.xml"
"$ASSAY" run "$dir/s.xml" --out "$dir/q" --quiet >"$dir/out" 2>&1; check cli_choice_replay_run $?
grep -q '"acc",0\.33333' "$dir/q/report/scores.csv" && grep -q '"acc_norm",0\.66666' "$dir/q/report/scores.csv"
check cli_choice_replay_scores $?
grep -q '"perplexity",\(2\|2\.00000[0-9]*\|1\.99999[0-9]*\),' "$dir/q/report/scores.csv"; check cli_perplexity_replay_score $?
echo '{"id":"1","task":"c","choice_logprobs":[null,1]}' >"$dir/a.jsonl"; bad choice_replay 3 'a.jsonl:1: choice_logprobs' run "$dir/s.xml" --out "$dir/z"
