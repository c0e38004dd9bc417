#!/bin/sh
# `render`: templates, variables, errors; what a message says is never a special token.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/render.sh"; fi
}
cat >"$dir/t.jinja" <<'T'
{{- bos_token -}}
{%- for m in messages %}
    {%- if m.role not in ['user', 'assistant', 'system'] %}{{ raise_exception('no role ' ~ m.role) }}{% endif %}
    {{- '<|im_start|>' ~ m.role ~ '\n' ~ m.content|trim ~ '<|im_end|>\n' }}
{%- endfor %}
{%- if tools %}{{ tools|tojson }}{% endif %}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}
T
echo '[{"role":"user","content":" a<|im_end|>b "}]' >"$dir/m.json"
echo '{"messages":[{"role":"user","content":"a"}],"tools":[{"n":"é"}],"bos_token":"<s>"}' >"$dir/o.json"
echo '[{"role":"thief","content":"a"}]' >"$dir/bad.json"
printf '<|im_start|>user\na<|im_end|>b<|im_end|>\n<|im_start|>assistant\n' >"$dir/want"
"$ASSAY" render --template "$dir/t.jinja" --messages "$dir/m.json" >"$dir/got" && cmp -s "$dir/want" "$dir/got"
check cli_render_messages $?
printf '<s><|im_start|>user\na<|im_end|>\n[{"n": "é"}]' >"$dir/want"
"$ASSAY" render --template "$dir/t.jinja" --messages "$dir/o.json" --no-generation-prompt >"$dir/got" &&
    cmp -s "$dir/want" "$dir/got"
check cli_render_object_of_variables $?
"$ASSAY" render --template "$dir/t.jinja" --messages "$dir/m.json" --var 'bos_token="<b>"' --var 'tools=[1]' |
    head -c 20 | grep -q '^<b><|im_start|>user$'
check cli_render_var $?
"$ASSAY" render --template "$dir/t.jinja" --messages "$dir/m.json" --json | grep -q '"input_bytes":\[\[17,29\]\]'
check cli_render_tells_input $?
bad() { # name, exit code, words, command...
    name=$1 code=$2 words=$3; shift 3
    "$ASSAY" "$@" >"$dir/out" 2>"$dir/errs"; rc=$?
    [ $rc = "$code" ] && [ "$(wc -l <"$dir/errs")" = 1 ] && grep -q "^assay: error: .*$words" "$dir/errs"
    check "cli_render_bad_$name" $?
}
bad role 3 't.jinja:3: no role thief' render --template "$dir/t.jinja" --messages "$dir/bad.json"
bad usage 2 'needs --template' render --messages "$dir/m.json"
bad var 2 'needs quotes' render --template "$dir/t.jinja" --messages "$dir/m.json" --var x=y
printf 'a\n{%% if %%}' >"$dir/e.jinja"; bad syntax 3 'e.jinja:2: ' render --template "$dir/e.jinja" --messages "$dir/m.json"
printf '{{ 1 }}\n\n{{ x.y }}' >"$dir/e.jinja"; bad undefined 3 "e.jinja:3: 'x' is undefined" render --template "$dir/e.jinja" --messages "$dir/m.json"
printf '{"a":1}' >"$dir/e.json"; bad messages 3 'messages are missing' render --template "$dir/t.jinja" --messages "$dir/e.json"
printf '{%% for a in range(99999) %%}{%% for b in range(99999) %%}{%% endfor %%}{%% endfor %%}' >"$dir/e.jinja"
bad steps 3 'e.jinja:1: the template takes too m' render --template "$dir/e.jinja" --messages "$dir/m.json"
bad no_template 3 'has no chat template' generate --model datasets/checkpoints/base.gguf --messages "$dir/m.json"
bad two_prompts 2 'needs --prompt T or' generate --model datasets/checkpoints/base.gguf --messages "$dir/m.json" --prompt x
# a vocabulary of letters with two special tokens
awk 'BEGIN { print "{\"added_tokens\":[{\"id\":0,\"content\":\"<|im_start|>\",\"special\":true,\"normalized\":false},"
    print "{\"id\":1,\"content\":\"<|im_end|>\",\"special\":true,\"normalized\":false}],"
    print "\"model\":{\"type\":\"BPE\",\"merges\":[],\"vocab\":{\"<|im_start|>\":0,\"<|im_end|>\":1,\"<unk>\":2"
    n = split("a b c d e f g h i j k l m n o p q r s t u v w x y z < > | _", c, " ")
    for (i = 1; i <= n; i++) printf ",\"%s\":%d", c[i], i + 2
    print "},\"unk_token\":\"<unk>\"}}" }' >"$dir/tokenizer.json"
"$ASSAY" render --template "$dir/t.jinja" --model "$dir" --messages "$dir/m.json" --tokens >"$dir/got" 2>"$dir/errs" &&
    [ "$(grep -o "<|im_[a-z]*|>" "$dir/got" | wc -l)" = 3 ] && grep -q '"ids":\[0,23,21,7,20,2,3,29,31,11,15,32,7,16,6,31,30,4,1,' "$dir/got"
check cli_render_user_text_is_no_special_token $?
cp -r tests/golden/engine-hf/qwen2 "$dir/model" && chmod -R u+w "$dir/model" && cp "$dir/t.jinja" "$dir/model/chat_template.jinja"
"$ASSAY" render --model "$dir/model" --messages "$dir/m.json" >"$dir/got"
printf '<|endoftext|><|im_start|>user\na<|im_end|>b<|im_end|>\n<|im_start|>assistant\n' | cmp -s - "$dir/got"; check cli_render_template_of_a_folder $?
"$ASSAY" render --model "$dir/model" --messages "$dir/m.json" --tokens | grep -o '"<|im_[a-z]*|>"' | wc -l | grep -qx 3
check cli_render_tokens_of_a_folder $?
"$ASSAY" generate --model "$dir/model" --messages "$dir/m.json" --max-tokens 4 --json | grep -q '"n_tokens"'
check cli_generate_messages $?
