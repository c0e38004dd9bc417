#!/bin/sh
# Chat servers of a suite: several equal ones, costs without the server's numbers, requests that a server cannot
# serve.
dir=$(mktemp -d) || exit 1
pid=
trap '[ -n "$pid" ] && kill $pid 2>/dev/null; rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/servers.sh"; fi
}
if ! command -v python3 >/dev/null; then
    echo "skip servers: python3 is not installed"
    exit 0
fi
cd "$dir" || exit 1
cat >server.py <<'X2'
"""Two servers.  /ok answers "4"; /null without usage; /words gives log-likelihoods of words, without top_logprobs; /dies
answers 10 requests and then fails.  Each request is a line of `log`: port, path, body."""
import http.server, json, os, threading
lock, count = threading.Lock(), {}
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
        with lock:
            n = count[self.path] = count.get(self.path, 0) + 1
            open('auth', 'a').write(str(self.headers.get('Authorization')) + '\n')
            open('log', 'a').write('%d %s %s\n' % (self.server.server_port, self.path, json.dumps(body)))
        reply = {'choices': [{'index': 0, 'text': '4', 'message': {'content': '4'}, 'finish_reason': 'stop'}]}
        reply['usage'] = None if self.path.startswith('/null') else {'prompt_tokens': 5, 'completion_tokens': 1}
        if self.path.startswith('/words'):
            tokens = body['prompt'][0].replace(' ', '\n ').split('\n')
            reply['choices'][0]['logprobs'] = {'tokens': tokens, 'token_logprobs': [None] + [-1.5] * (len(tokens) - 1)}
        text = json.dumps(reply).encode()
        self.send_response(503 if self.path.startswith('/dies') and n > 10 else 200)
        self.send_header('Content-Length', str(len(text)))
        self.end_headers()
        self.wfile.write(text)
    def log_message(self, *a):
        pass
servers = [http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler) for i in range(2)]
open('ports.new', 'w').write(' '.join(str(s.server_port) for s in servers))
os.rename('ports.new', 'ports')
for s in servers[1:]:
    threading.Thread(target=s.serve_forever, daemon=True).start()
servers[0].serve_forever()
X2
python3 server.py 2>/dev/null &
pid=$!
i=0; while [ ! -s ports ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i + 1)); done
read -r a b <ports
i=1; while [ $i -le 60 ]; do echo "{\"id\":\"$i\",\"question\":\"q$i\",\"answer\":\"4\"}"; i=$((i + 1)); done >d.jsonl
suite() { # attributes of the model, of the prompt
    echo "<suite name='s'><models><model id='m' backend='openai' name='n' $1/></models><task id='t' data='d.jsonl'><prompt $2>{{ question }}</prompt><generate max-tokens='8'/><metric name='exact_match'/></task><report formats='csv md'/></suite>" >s.xml
}
run() { ASSAY_HTTP_BACKOFF_MS=5 "$ASSAY" run s.xml --out "$@" >out 2>err; }
right() { grep -q '"exact_match",1,[^,]*,[^,]*,60,0,' "$1/report/scores.csv"; }

# Proxies, .netrc and .curlrc of the user change nothing: the address and the key are the suite's.
suite "url='http://127.0.0.1:$a/ok'"
echo 'machine 127.0.0.1 login x password of-netrc' >.netrc; chmod 600 .netrc; echo 'proxy = http://127.0.0.1:9' >.curlrc
: >auth; HOME=$dir CURL_HOME=$dir http_proxy=http://127.0.0.1:9 HTTP_PROXY=http://127.0.0.1:9 ALL_PROXY=http://127.0.0.1:9 all_proxy=http://127.0.0.1:9 run proxy
[ $? = 0 ] && right proxy && [ "$(sort -u auth)" = None ]; check servers_proxies_and_netrc_are_ignored $?
rm .netrc .curlrc
# A key that would end its header line is refused before anything is sent, and not quoted.
suite "url='http://127.0.0.1:$a/ok' key-env='K'"
: >log; K=$(printf 'sk-1234567890\nX-Evil: 1') run header; [ $? = 2 ] && [ ! -s log ] && grep -q 'cannot be a header value' err && ! grep -q 'sk-123\|Evil' err; check servers_key_with_a_newline $?

# Several equal servers.
: >log
suite "url='http://127.0.0.1:$a/ok http://127.0.0.1:$b/ok'"
run two; [ $? = 0 ] && right two && [ "$(wc -l <log)" = 60 ] && [ "$(grep -c "^$a " log)" -ge 15 ] && [ "$(grep -c "^$b " log)" -ge 15 ]; check servers_share_the_items $?
suite "url='http://127.0.0.1:$a/ok'"
run one && cmp -s one/report/scores.csv two/report/scores.csv; check servers_give_the_same_scores $?
# The first address identifies them all: others join and leave, and no question is sent again.
suite "url='http://127.0.0.1:$a/ok http://127.0.0.1:$b/ok'"
: >log; run one; [ $? = 0 ] && [ ! -s log ]; check servers_may_join_later $?
suite "url='http://127.0.0.1:$a/dies http://127.0.0.1:9/v1 http://127.0.0.1:$b/ok'"
run left; [ $? = 0 ] && right left; check servers_lose_no_item $?
grep -q "warning: http://127.0.0.1:$a/dies/chat/completions was excluded.*503" err && grep -q 'warning: http://127.0.0.1:9/.* was excluded' err && grep -q '127.0.0.1:9/.* was excluded' left/report/report.md; check servers_left_out_are_named $?
suite "url='http://127.0.0.1:$a/ok http://127.0.0.1:$a/ok'"
run twice; [ $? = 3 ] && grep -q 'the same server twice' err; check servers_are_different $?

suite "url='http://127.0.0.1:$a/ok,http://127.0.0.1:$b/ok'"
run comma; [ $? = 3 ] && grep -q 's.xml:1: .*two addresses in one' err; check servers_separated_by_a_comma $?

# A server that does not say how many tokens it used: the cost limit uses the maximum possible number.
: >log
suite "url='http://127.0.0.1:$a/null' price-in='1000' price-out='1000' concurrency='2'"
run cost --max-cost 0.1; [ $? = 5 ] && grep -q 'at most 0.1[0-9]* USD' err && [ "$(wc -l <log)" -le 14 ]; check servers_cost_without_usage_stops $?
: >log; run cost --max-cost 0.1; [ $? = 5 ] && [ ! -s log ]; check servers_cost_holds_over_resumes $?
run cost --max-cost 2; [ $? = 0 ] && grep -q 'warning: --max-cost: .* charged at their maximum cost' err && right cost; check servers_cost_says_that_it_is_a_bound $?
# Answers that are in flight when the limit is reached are kept: none is paid for twice, and the limit is hardly passed.
suite "url='http://127.0.0.1:$a/ok' price-in='1000' price-out='1000' concurrency='8'"
: >log; run flight --max-cost 0.1; [ $? = 5 ] && [ "$(wc -l <log)" -ge 17 ] && [ "$(wc -l <log)" -le 18 ] && grep -q "stopped after $(wc -l <log) of 60" err; check servers_cost_keeps_what_is_in_flight $?
run flight --max-cost 5; [ $? = 0 ] && right flight && [ "$(wc -l <log)" = 60 ]; check servers_cost_pays_nothing_twice $?
# A limit that the last answer reaches leaves nothing to resume.
: >log; run last --max-cost 0.36; [ $? = 0 ] && right last; check servers_cost_reached_by_the_last_answer $?
# Earlier replies of a judge count, too, before anything else is asked; items that share a request cost it once.
echo "<suite name='s'><models><model id='m' backend='openai' name='n' url='http://127.0.0.1:$a/ok' price-in='1000' price-out='1000' concurrency='1'/><model id='j' backend='openai' name='j' url='http://127.0.0.1:$b/ok' price-in='1000' price-out='1000'/></models><task id='t' data='d.jsonl' models='m'><prompt>{{ question }}</prompt><generate max-tokens='8'/><metric name='exact_match'/><judge name='grade' models='j'/></task><report formats='csv'/></suite>" >s.xml
spent() { [ "$(printf %.4f "$("$ASSAY" run s.xml --out "$1" --dry-run --json 2>/dev/null | sed 's/.*"spent_usd":\([^,]*\),.*/\1/')")" = "$2" ]; }
sed -i "s/formats='csv'/formats='csv md'/" s.xml
run judged --limit 5; [ $? = 0 ] && spent judged 0.0600; check servers_cost_of_a_judge $?
grep -q 'cost 0.03 USD. The replies of the judging models cost 0.03 USD more.' judged/report/report.md; check servers_cost_of_a_judge_in_the_report $?
: >log; run judged --limit 20 --max-cost 0.09; [ $? = 5 ] && [ "$(wc -l <log)" = 5 ] && grep -q 'at 0.0900 USD' err; check servers_cost_of_earlier_replies_of_a_judge $?
"$ASSAY" run s.xml --out judged --dry-run >out 2>err; grep -q '^60 questions to the judging models, 5 already answered' out && grep -q 'USD to come, assuming that no answer' out; check servers_cost_of_a_dry_run_with_a_judge $?
i=1; while [ $i -le 4 ]; do echo "{\"id\":\"$i\",\"question\":\"again\",\"answer\":\"4\"}"; i=$((i + 1)); done >same.jsonl
sed -i "s/d.jsonl/same.jsonl/; s/<judge[^>]*>//" s.xml
: >log; run same; [ $? = 0 ] && [ "$(wc -l <log)" = 1 ] && spent same 0.0060; check servers_cost_of_equal_questions $?
suite "url='http://127.0.0.1:$a/ok' price-in='1000' price-out='1000' concurrency='1'"
# The line on a terminal and the lines of a log show what was spent and what the whole will cost.
ASSAY_HEARTBEAT_MS=1 run beat; [ $? = 0 ] && grep -q ' answers, .* USD of about 0.36' err; check servers_cost_in_a_log $?
rm -rf beat
TERM=xterm python3 -c 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) != 0)' "$ASSAY" run s.xml --out beat >out 2>err </dev/null
grep -q '\[[#.]*\] [0-9]*/60  0.[0-9]* USD of about 0.36' out; check servers_cost_on_a_terminal $?

# A chat server applies its own template: another one cannot be requested, and a message says that chat="none" is
# ignored.
: >log
echo '{% for m in messages %}{{ m.content }}{% endfor %}' >chat.jinja
suite "url='http://127.0.0.1:$a/ok' chat-template='chat.jinja'"
run template; [ $? = 3 ] && grep -q 's.xml:1: model "m": chat-template' err && [ ! -s log ]; check servers_chat_template_of_a_file $?
suite "url='http://127.0.0.1:$a/ok'" "chat='none'"
run none; [ $? = 0 ] && grep -q 'warning: task t: chat="none" has no effect on model m' err &&
    grep -q 'has no effect on model m' none/report/report.md; check servers_chat_none $?
suite "url='http://127.0.0.1:$a/ok'"
run own; grep -q "chat template: the backend's own" own/report/report.md; check servers_template_in_the_report $?
# Completions get text: the template is the suite's, and the report names it.
sed "s/backend='openai'/backend='openai-completions'/;s/name='n'/name='n' chat-template='chat.jinja'/" s.xml >c.xml
echo '{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}' >chat.jinja
: >log; "$ASSAY" run c.xml --out text >out 2>err; grep -q '"prompt": "<user>q7"' log && grep -q 'chat template: chat.jinja' text/report/report.md; check servers_template_of_completions $?
grep -A3 'as it was sent to m' text/report/report.md | grep -q '<user>q1$'; check servers_rendered_prompt_in_the_report $?

# Without the likeliest tokens there is no token accuracy: nothing is shown in its place.
printf 'one two three' >p.txt
echo "<suite name='s'><models><model id='m' backend='openai-completions' name='n' url='http://127.0.0.1:$a/words'/></models><task id='p' data='p.txt' kind='perplexity'/><report formats='csv md'/></suite>" >s.xml
run words; [ $? = 0 ] && grep -q 'returns no top_logprobs' err && grep -q '"token_accuracy",,' words/report/scores.csv && grep -q '"perplexity",4.48' words/report/scores.csv; check servers_without_top_logprobs $?
