#!/bin/sh
# Judges that ask a server: --dry-run counts their questions, --max-cost, shards and merge, --record, replays.
dir=$(mktemp -d) || exit 1
pid=
trap '[ -n "$pid" ] && kill $pid 2>/dev/null; rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/judge_costs.sh"; fi
}
if ! command -v python3 >/dev/null; then
    echo "skip judge_costs: python3 is not installed"
    exit 0
fi
cd "$dir" || exit 1
cat >server.py <<'X2'
"""Answers 7 words.  /judge gives verdicts from 1 to 10 and /pair A or B, by the prompt.  A token is a word.  Each request is a
line of `log`: its path."""
import http.server, json, os, threading, zlib
lock = threading.Lock()
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def do_POST(self):
        body = self.rfile.read(int(self.headers['Content-Length']))
        prompt = ' '.join(m['content'] for m in json.loads(body)['messages'])
        kind, n = self.path.split('/')[1], zlib.crc32((self.path + prompt).encode())
        with lock:
            open('log', 'a').write(kind + '\n')
        text = {'judge': 'Verdict: %d' % (n % 10 + 1), 'pair': 'Verdict: ' + 'AB'[n % 2]}.get(kind, 'one two three four five six %d' % (n % 97))
        reply = {'choices': [{'index': 0, 'message': {'content': text}, 'finish_reason': 'stop'}]}
        reply['usage'] = {'prompt_tokens': len(prompt.split()), 'completion_tokens': len(text.split())}
        data = json.dumps(reply).encode()
        self.send_response(200)
        self.send_header('Content-Length', str(len(data)))
        self.end_headers()
        self.wfile.write(data)
    def log_message(self, *a):
        pass
s = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
open('ports.new', 'w').write(str(s.server_port))
os.rename('ports.new', 'ports')
s.serve_forever()
X2
python3 server.py 2>/dev/null &
pid=$!
i=0; while [ ! -s ports ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i + 1)); done
read -r port <ports
i=1; while [ $i -le 12 ]; do echo "{\"id\":\"$i\",\"question\":\"what is the number after $i?\",\"answer\":\"$((i + 1))\"}"; i=$((i + 1)); done >d.jsonl
url="backend='openai' name='n' url='http://127.0.0.1:$port"
cat >s.xml <<S
<suite name='s'><models><model id='b' $url/b' price-in='100' price-out='100'/><model id='t' $url/t' price-in='100' price-out='100'/>
<model id='j' $url/judge' price-in='1000' price-out='1000' concurrency='1'/><model id='k' backend='openai' name='m' url='http://127.0.0.1:$port/judge' price-in='10' price-out='10'/><model id='p' $url/pair' price-in='50' price-out='50'/></models>
<task id='q' data='d.jsonl' models='b t'><prompt>{{ question }}</prompt><generate max-tokens='16'/><metric name='rouge' types='1'/><judge name='grade' models='j k' samples='2' temperature='0.5'/></task>
<task id='w' data='d.jsonl' kind='pairwise' models='b t'><prompt>Once more: {{ question }}</prompt><generate max-tokens='16'/><metric name='rouge' types='1'/><pairwise model='p'/></task>
<compare base='b' tuned='t'/><report formats='csv'/></suite>
S
run() { "$ASSAY" run s.xml --quiet "$@" >out 2>err; }
dry() { "$ASSAY" run s.xml --dry-run "$@" >out 2>err; }
asked() { grep -c "$1" log; }
usd() { sed -n 's/^spent \([0-9.]*\) USD so far.*/\1/p' out; }
coming() { sed -n 's/.* at most \([0-9.]*\) USD to come.*/\1/p' out; }
judged() { grep '"grade[_"]\|"win_rate\|"chose' "$1/report/scores.csv" | cut -d, -f2-9; }

# q: 12 items, 2 models, 2 judges, 2 samples; w: 12 pairs in both orders.
: >log; dry --out r; grep -q '^48 requests, 0 already answered' out && grep -q '^120 questions to the judging models, 0 already answered' out && [ ! -s log ]
check judge_dry_run_counts_questions $?
grep -q "assuming that no answer has more tokens than max-tokens in the judging model's tokenizer" out; check judge_dry_run_says_what_it_assumes $?
before=$(coming)
: >log; run --out r; [ $? = 0 ] && [ "$(asked judge)" = 96 ] && [ "$(asked pair)" = 24 ]; check judge_asks_what_was_counted $?
dry --out r; grep -q '^120 questions to the judging models, 120 already answered' out && [ "$(coming)" = 0.0000 ] && awk "BEGIN { exit !($(usd) > 0 && $(usd) <= $before) }"
check judge_costs_less_than_the_bound $?
whole=$(usd)
# Rules on the cost count answers and the judges' replies about them: together they are what the run cost.
"$ASSAY" gate r --rule 'q/cost b max=9' --rule 'q/cost t max=9' --rule 'w/cost b max=9' --rule 'w/cost t max=9' --json >out 2>err
[ $? = 0 ] && python3 -c "import json,sys; s=sum(json.loads(x)['score'] for x in open('out')); sys.exit(abs(s-$whole)>1e-4)"; check judge_cost_rules_sum_to_the_run $?
"$ASSAY" gate r --rule 'q/cost t max=0.01' >out 2>err; [ $? = 1 ] && grep -q 'found [0-9.]*, n=12 (answers 0.015600, replies of judges [1-9][0-9.]*), expected at most 0.01' out; check judge_cost_rule_says_both $?
"$ASSAY" run s.xml --dry-run --json --out r 2>/dev/null | grep -q '"questions":120,"questions_answered":120'; check judge_dry_run_in_json $?
dry --out r --limit 5; grep -q '^50 questions to the judging models, 50 already answered' out; check judge_dry_run_of_a_part $?
sed "s/<judge name='grade'/& low='0'/" s.xml >s2.xml; "$ASSAY" run s2.xml --dry-run --out r >out 2>err
grep -q '^120 questions to the judging models, 24 already answered' out; check judge_dry_run_of_another_scale $?

# The limit stops between two questions; resumed, nothing is asked twice.
: >log; run --out limited --max-cost 0.5; [ $? = 5 ]; check judge_max_cost_stops $?
dry --out limited; awk "BEGIN { exit !($(usd) >= 0.5 && $(usd) < 0.7) }"; check judge_max_cost_is_kept $?
run --out limited; [ $? = 0 ] && [ "$(wc -l <log)" = 168 ]; check judge_max_cost_pays_nothing_twice $?
dry --out limited; [ "$(usd)" = "$whole" ]; check judge_cost_of_a_stopped_run $?
[ "$(judged limited)" = "$(judged r)" ]; check judge_scores_of_a_stopped_run $?

# Shards and their merge give the scores of the whole, and ask as much.
: >log; run --out r1 --shard 1/2 && run --out r2 --shard 2/2 && [ "$(wc -l <log)" = 168 ]; check judge_shards_ask_each_question_once $?
: >log; "$ASSAY" merge r1 r2 --out m --quiet >out 2>err && [ "$(judged m)" = "$(judged r)" ] && [ ! -s log ]; check judge_merge_equals_the_whole $?
dry --out m; grep -q '120 already answered' out && [ "$(usd)" = "$whole" ]; check judge_cost_of_a_merge $?

# Recorded verdicts replace the judges.
: >log; run --out r3 --record rec; [ -s rec/j.jsonl ] && [ -s rec/k.jsonl ] && [ -s rec/p.jsonl ]; check judge_record $?
kill $pid; wait $pid 2>/dev/null; pid=
run --out r4 --recorded rec; [ $? = 0 ] && [ "$(judged r4)" = "$(judged r)" ]; check judge_recorded $?
