#!/bin/sh
# `assay serve` and the backends that speak to it: the server's answers and log-likelihoods are the
# engine's own, bad requests get a 4xx, and a key is required if set.
dir=$(mktemp -d) || exit 1
pid=
trap '[ -z "$pid" ] || kill $pid 2>/dev/null; rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/serve.sh"; fi
}
M=$PWD/datasets/checkpoints/base.gguf A=$PWD/datasets/checkpoints/run-a
[ -f "$M" ] || { echo "skip cli_serve: $M is not there"; exit 0; }
cd "$dir" || exit 1
echo '{% for m in messages %}{{ m.role }}: {{ m.content }}
{% endfor %}assistant:' >chat.jinja
start() { # arguments of serve; sets url and pid
    rm -f url
    "$ASSAY" serve --model "$M" --adapter "$A" --name base --chat-template chat.jinja --port 0 --threads 1 "$@" >url 2>err &
    pid=$!
    i=0
    while [ ! -s url ] && [ $i -lt 600 ]; do sleep 0.1; i=$((i + 1)); done
    url=$(cat url)
}
finish() { kill -TERM $pid 2>/dev/null; wait $pid; rc=$?; pid=; }

cat >c.jsonl <<'X'
{"id":"1","question":"The sky is","choices":["blue","red","a model"],"answer":"blue"}
{"id":"2","question":"A gradient is","choices":["a vector of derivatives","a fruit"],"answer":"a vector of derivatives"}
{"id":"3","question":"Überfit ist 👍","choices":["gut","schlecht"],"answer":"schlecht"}
X
suite() { # id, model attributes: scored choices, answers, perplexity
    cat >"$1.xml" <<X
<suite name="$1"><models><model id="base" $2/><model id="run-a" $3/></models>
<task id="c" kind="choice" data="c.jsonl"><fields input="question" choices="choices" label="answer"/><prompt chat="none">{{ question }}</prompt><metric name="acc"/></task>
<task id="g" data="c.jsonl"><fields input="question" reference="answer"/><prompt chat="none">{{ question }}</prompt><generate max-tokens="12"/><metric name="exact_match"/></task>
<report formats="csv"/></suite>
X
    "$ASSAY" run "$1.xml" --out "$1" --quiet --threads 1 >"$1.out" 2>"$1.err"
}
start
suite local "path=\"$M\"" "base=\"base\" adapter=\"$A\""; check cli_serve_local $?
suite server "backend=\"openai-completions\" url=\"$url\" name=\"base\"" "backend=\"openai-completions\" url=\"$url\" name=\"run-a\""; check cli_serve_answers $?
sed 's/,[0-9]*,[0-9.e-]*$//' local/report/answers.csv >a; sed 's/,[0-9]*,[0-9.e-]*$//' server/report/answers.csv >b
[ -s a ] && cmp -s a b; check cli_serve_same_answers $?
cut -d, -f1-5 local/report/scores.csv >a; cut -d, -f1-5 server/report/scores.csv >b
cmp -s a b; check cli_serve_same_scores $?

# A chat over HTTP gives the same answers as a local chat.
cat >chat.xml <<X
<suite name="chat"><models><model id="here" path="$M" chat-template="chat.jinja"/><model id="there" backend="openai" url="$url" name="base"/></models>
<task id="g" data="c.jsonl"><fields input="question" reference="answer"/><system>Be brief.</system><prompt>{{ question }}?</prompt><generate max-tokens="10"/><metric name="exact_match"/></task>
<report formats="csv"/></suite>
X
"$ASSAY" run chat.xml --out chat --quiet --threads 1 >out 2>err
grep '"here"' chat/report/answers.csv | sed 's/"here"//; s/,[0-9.,e-]*$//' >a; grep '"there"' chat/report/answers.csv | sed 's/"there"//; s/,[0-9.,e-]*$//' >b
[ -s a ] && cmp -s a b; check cli_serve_same_chats $?
"$ASSAY" doctor --url "$url" >out 2>err; [ $? = 0 ] && grep -q '^models  *base run-a' out && [ ! -s err ]; check cli_serve_doctor $?
"$ASSAY" doctor --url "${url%/v1}" >out 2>err; [ $? = 4 ] && grep -q 'error: --url: 1 of 1 servers cannot be used: .*status 404' err; check cli_doctor_wrong_address $?
"$ASSAY" doctor --url "http://127.0.0.1:9/v1 $url" 2>/dev/null | grep -q '^models 2  *base run-a'; check cli_doctor_several_servers $?
"$ASSAY" doctor --url http://127.0.0.1:9/v1 2>/dev/null | grep '^server ' | grep -q -- '-- '; check cli_doctor_no_server $?
if command -v curl >/dev/null; then
    post() { curl -s -o out -w '%{http_code}' -H 'Content-Type: application/json' -d "$2" "$url$1"; }
    [ "$(curl -s "$url/models" | grep -o '"id":"[^"]*"' | tr '\n' ' ')" = '"id":"base" "id":"run-a" ' ]; check cli_serve_models $?
    n=$(post /completions '{"model":"base","prompt":"The model","max_tokens":0,"echo":true,"logprobs":1}')
    [ "$n" = 200 ] && grep -q '"text":"The model"' out && grep -q '"token_logprobs":\[null,-' out; check cli_serve_echo_of_the_prompt $?
    n=$(post /completions '{"prompt":[[1,2,3],[4,5,6]],"max_tokens":1,"temperature":0,"n":2}')
    [ "$n" = 200 ] && [ "$(grep -o '"index"' out | wc -l)" = 4 ]; check cli_serve_lists_of_ids $?
    n=$(post /completions '{"prompt":"The model","max_tokens":3,"temperature":0,"stream":true}')
    [ "$n" = 200 ] && grep -q '^data: \[DONE\]' out; check cli_serve_stream $?
    # A stream matches the whole reply, in several chunks, for chats and completions, stop texts included.
    for kind in chat/completions completions; do
        ask='"messages":[{"role":"user","content":"The model"}]'
        [ $kind = completions ] && ask='"prompt":"The model","echo":true'
        for more in '"max_tokens":24' '"max_tokens":40,"stop":["model","he "]' '"max_tokens":12,"n":2,"seed":3,"temperature":1' '"max_tokens":9,"logprobs":LP'; do
            if [ $kind = completions ]; then more=$(echo "$more" | sed 's/LP/2/'); else more=$(echo "$more" | sed 's/LP/true,"top_logprobs":2/'); fi
            case $more in *temperature*) ;; *) more="$more,\"temperature\":0" ;; esac
            post /$kind "{$ask,$more}" >/dev/null; cp out whole
            post /$kind "{$ask,$more,\"stream\":true,\"stream_options\":{\"include_usage\":true}}" >/dev/null; cp out stream
            python3 - <<'X' || echo "$kind $more"
import json, sys
whole = json.load(open('whole'))
events = [line[6:] for line in open('stream') if line.startswith('data: ')]
assert events[-1].strip() == '[DONE]'
chunks = [json.loads(e) for e in events[:-1]]
n = len(whole['choices'])
text, reason, tokens, pieces = [''] * n, [None] * n, [[] for _ in range(n)], 0
for c in chunks:
    for choice in c['choices']:
        i = choice['index']
        assert reason[i] is None, 'a chunk after the end'
        piece = choice['text'] if 'text' in choice else choice['delta'].get('content', '')
        text[i] += piece
        pieces += piece != ''
        reason[i] = choice['finish_reason']
        lp = choice['logprobs']
        if lp:
            tokens[i] += list(zip(lp['tokens'], lp['token_logprobs'], lp['text_offset'])) if 'tokens' in lp else [(t['token'], t['logprob']) for t in lp['content']]
assert chunks[-1]['usage'] == whole['usage'], 'usage'
for i, choice in enumerate(whole['choices']):
    assert text[i] == (choice['text'] if 'text' in choice else choice['message']['content']), (text[i], choice)
    assert reason[i] == choice['finish_reason'], reason
    lp = choice['logprobs']
    if lp:
        assert tokens[i] == (list(zip(lp['tokens'], lp['token_logprobs'], lp['text_offset'])) if 'tokens' in lp else [(t['token'], t['logprob']) for t in lp['content']]), (tokens[i], lp)
assert whole['usage']['completion_tokens'] < 8 or pieces > 2, pieces
X
        done
    done >streams 2>&1
    [ ! -s streams ]; check cli_serve_streams_token_by_token $?
    # A client that hangs up in the middle of its answer ends that answer; others go on.
    curl -s -m 0.3 -o out -d '{"prompt":"The","max_tokens":500,"temperature":1,"stream":true}' "$url/completions"
    n=$(post /completions '{"prompt":"The model","max_tokens":3,"temperature":0}'); [ "$n" = 200 ]; check cli_serve_client_that_leaves $?
    for bad in 'x' '[]' '{"prompt":5}' '{"prompt":"a","tools":[{}]}' '{"prompt":[99999999]}' '{"prompt":""}' '{"prompt":"a","temperature":-1}' \
        '{"prompt":"a","max_tokens":"5"}' '{"prompt":"a","prompt":"b"}' '{"prompt":"a","stop":[1]}' '{"prompt":"a","n":1e9}' \
        '{"prompt":"a","n":1.5}' '{"prompt":"a","max_tokens":1.5}' '{"prompt":"a","logprobs":1.5}' '{"prompt":"a","seed":0.5}' \
        '{"prompt":"a","model":5}' '{"prompt":"a","stream_options":5}' '{"prompt":"a","tool_choice":"required"}' \
        '{"prompt":["a",[]]}' '{"prompt":[[]]}' '{"prompt":["a",1]}' '{"prompt":"a","modalities":["audio"]}'; do
        n=$(post /completions "$bad")
        [ "$n" = 400 ] && grep -q '"error":{"message"' out; check "cli_serve_refuses $bad" $?
    done | sed 's/^ok .*/ok/' | sort | uniq -c | grep -q '^ *22 ok$'; check cli_serve_refuses_bad_requests $?
    n=$(post /chat/completions '{"messages":[{"role":"user","content":"a"}],"top_logprobs":2}'); [ "$n" = 400 ] && grep -q top_logprobs out; check cli_serve_top_logprobs_alone $?
    for bad in '{}' '{"tokens":5}' '{"tokens":[-1]}'; do curl -s -o out -w '%{http_code} ' -d "$bad" "${url%/v1}/detokenize"; done | grep -q '^400 400 400 $'; check cli_serve_detokenize_refuses $?
    n=$(post /completions '{"model":"nobody","prompt":"a"}'); [ "$n" = 404 ]; check cli_serve_unknown_model $?
    n=$(curl -s -o out -w '%{http_code}' "$url/completions"); [ "$n" = 405 ]; check cli_serve_method $?
    head -c 9000000 /dev/zero | tr '\0' 'a' >big
    n=$(curl -s -o out -w '%{http_code}' --data-binary @big "$url/completions"); [ "$n" = 413 ]; check cli_serve_body_limit $?
    # Refused because of its length, before it is sent.
    n=$(curl -s -o out -w '%{http_code} %{size_upload}' -H 'Expect: 100-continue' --data-binary @big "$url/completions"); [ "$n" = '413 0' ]; check cli_serve_body_limit_before_the_body $?
    root=${url%/v1}
    ids=$(curl -s -d '{"prompt":"The model"}' "$root/tokenize" | sed 's/.*"tokens":\(\[[0-9,]*\]\).*/\1/')
    curl -s -d "{\"tokens\":$ids}" "$root/detokenize" | grep -q 'The model'; check cli_serve_tokenize $?
    # What a remote tokenizer asks for: the texts of the special tokens, each of which is one id.
    eos=$(curl -s "$root/tokenizer_info" | sed -n 's/.*"eos_token":"\([^"]*\)".*/\1/p')
    [ -n "$eos" ] && curl -s -d "{\"prompt\":\"$eos\",\"add_special_tokens\":false}" "$root/tokenize" | grep -q '"tokens":\[[0-9]*\]' &&
        curl -s -d "{\"prompt\":\"$eos\",\"add_special_tokens\":false,\"parse_special\":false}" "$root/tokenize" | grep -q '"tokens":\[[0-9]*,'; check cli_serve_tokenizer_info $?
else
    echo "skip cli_serve_requests: curl is not installed"
fi
finish; [ $rc = 5 ]; check cli_serve_stops $?

export SERVE_KEY=sk-test-0123456789
start --key-env SERVE_KEY
if command -v curl >/dev/null; then
    [ "$(curl -s -o out -w '%{http_code}' "$url/models")" = 401 ] && [ "$(curl -s -o out -w '%{http_code}' -H "Authorization: Bearer $SERVE_KEY" "$url/models")" = 200 ]
    check cli_serve_key $?
fi
printf '%s\n' "$SERVE_KEY" >secret; chmod 644 secret
suite keyfile "backend=\"openai-completions\" url=\"$url\" name=\"base\" key-file=\"secret\"" "backend=\"openai-completions\" url=\"$url\" name=\"run-a\" key-file=\"secret\""
[ $? = 0 ] && grep -q 'other users may read it' keyfile.err && ! grep -rq "$SERVE_KEY" keyfile; check cli_serve_key_of_a_file $?
suite key "backend=\"openai-completions\" url=\"$url\" name=\"base\" key-env=\"SERVE_KEY\"" "backend=\"openai-completions\" url=\"$url\" name=\"run-a\" key-env=\"SERVE_KEY\""; check cli_serve_key_of_a_suite $?
finish

# An adapter's own chat template is used for it.
if command -v curl >/dev/null; then
    cp -r "$A" own && echo '{"chat_template": "{% for m in messages %}Q: {{ m.content }} A:{% endfor %}"}' >own/tokenizer_config.json
    rm -f url
    "$ASSAY" serve --model "$M" --adapter own --name base --port 0 --threads 1 >url 2>err &
    pid=$!
    i=0; while [ ! -s url ] && [ $i -lt 600 ]; do sleep 0.1; i=$((i + 1)); done
    url=$(cat url)
    more='"max_tokens":8,"temperature":0'
    n=$(post /chat/completions "{\"model\":\"own\",\"messages\":[{\"role\":\"user\",\"content\":\"The model\"}],$more}"); cp out chat.own
    m=$(post /chat/completions "{\"model\":\"base\",\"messages\":[{\"role\":\"user\",\"content\":\"The model\"}],$more}"); cp out chat.base
    [ "$n" = 200 ] && [ "$(grep -o '"prompt_tokens":[0-9]*' chat.own)" != "$(grep -o '"prompt_tokens":[0-9]*' chat.base)" ]; check cli_serve_template_of_an_adapter $?
    finish
fi
