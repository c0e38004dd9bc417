#!/bin/sh
# Servers and machines that misbehave in the middle of a run: replies that never end, names that stop resolving, clocks
# that are set, several processes with one limit on the cost, keys under mpirun.
dir=$(mktemp -d) || exit 1
pid=
trap '[ -n "$pid" ] && kill $pid 2>/dev/null; rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/server_faults.sh"; fi
}
top=$PWD
if ! command -v python3 >/dev/null; then
    echo "skip server_faults: python3 is not installed"
    exit 0
fi
cd "$dir" || exit 1
cat >server.py <<'P'
"""/ok answers "4"; /comments sends comments of an event stream until the client leaves; /limit allows 6 requests in any
second; /busy fails each question once.  Each request is a line of `log`: path, question, status.  `seen` gets the
arguments of any process that name the key, and /proc says so while the request waits."""
import glob, http.server, json, os, threading, time
lock, times, failed = threading.Lock(), [], set()
key = open('key').read().strip().encode()
class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        q = json.loads(self.rfile.read(int(self.headers['Content-Length'])))['messages'][-1]['content']
        status, path = 200, self.path.split('/')[1]
        with lock:
            now = time.monotonic()
            times[:] = [t for t in times if now - t < 1]
            if path == 'limit' and len(times) >= 6:
                status = 429
            if path == 'busy' and q not in failed:
                status = 503
                failed.add(q)
            if status == 200:
                times.append(now)
            for name in glob.glob('/proc/[0-9]*/cmdline') if path == 'argv' else []:
                try:
                    text = open(name, 'rb').read()
                except OSError:
                    continue
                if key in text:
                    open('seen', 'ab').write(text + b'\n')
            if path == 'argv' and self.headers.get('Authorization') != 'Bearer ' + key.decode():
                status = 401
            open('log', 'a').write('%s %s %d\n' % (path, q, status))
        self.send_response(status)
        if path == 'comments':
            self.send_header('Content-Type', 'text/event-stream')
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b': still working\n\n')
                    time.sleep(0.02)
            except OSError:
                return
        body = b'{"choices":[{"message":{"content":"4"},"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":1}}' if status == 200 else b'{"error":{"message":"no"}}'
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *a):
        pass
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
open('port.new', 'w').write(str(server.server_port))
os.rename('port.new', 'port')
server.serve_forever()
P
echo sk-of-the-ranks-0123456789 >key; chmod 600 key
python3 server.py 2>/dev/null &
pid=$!
i=0; while [ ! -s port ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i + 1)); done
port=$(cat port)
suite() { # url, items, attributes of the model
    i=1; while [ $i -le "$2" ]; do echo "{\"id\":\"$i\",\"question\":\"q$i\",\"answer\":\"4\"}"; i=$((i + 1)); done >d.jsonl
    echo "<suite name='s'><models><model id='m' backend='openai' name='n' url='$1' ${3:-concurrency='1'}/></models><task id='t' data='d.jsonl'><prompt>{{ question }}</prompt><generate max-tokens='8'/><metric name='exact_match'/></task><report formats='csv'/></suite>" >s.xml
}
run() { ASSAY_HTTP_BACKOFF_MS=5 timeout 120 "$ASSAY" run s.xml --quiet --out "$@" >out 2>err; }
right() { grep -q "\"exact_match\",1,[^,]*,[^,]*,$2,0," "$1/report/scores.csv"; }

# A reply that never ends is not silent: the limit on the whole request ends it, and says so.  It is not repeated.
suite "http://127.0.0.1:$port/comments" 2
: >log; ASSAY_HTTP_TOTAL_MS=700 run comments; [ $? = 1 ] && [ "$(wc -l <log)" = 2 ] && grep -q 'not complete within the time limit of a request (1 attempt)' err; check server_sends_comments_for_ever $?

# AddressSanitizer must be the first library of a process, and so excludes another one.
if [ "$MODE" != asan ] && command -v "${CC:-gcc}" >/dev/null 2>&1 && "${CC:-gcc}" -shared -fPIC -D_GNU_SOURCE -o jumps.so "$top/tests/backends/preload/jumps.c" -ldl 2>cc.err; then
    # A name that does not resolve at the start stops the run; one that stops resolving in the middle is retried, as a
    # connection is.  (libcurl forgets a name after a minute, so the clock runs fast.)
    suite "http://flaky.test:$port/ok" 6
    : >log; NAMES_FAIL=1-99 CLOCK_JUMPS=+ LD_PRELOAD=$dir/jumps.so run n1; [ $? = 4 ] && [ ! -s log ] && grep -q 'flaky.test' err; check server_name_fails_at_the_start $?
    : >log; NAMES_FAIL=3-5 CLOCK_JUMPS=+ LD_PRELOAD=$dir/jumps.so run n2; [ $? = 0 ] && right n2 6 && [ "$(wc -l <log)" = 6 ]; check server_name_fails_in_the_middle $?
    : >log; NAMES_FAIL=3-99 CLOCK_JUMPS=+ LD_PRELOAD=$dir/jumps.so run n3; [ $? = 1 ] && [ "$(wc -l <log)" = 2 ] && grep -q '4 of 6 items.*resolve host.*5 attempts' err; check server_name_fails_for_good $?
    # Waits are measured by a clock that nobody sets: an hour forwards does not end them, an hour back does not prolong
    # them.
    for how in + +-; do
        suite "http://127.0.0.1:$port/limit" 20 "concurrency='8'"
        : >log; CLOCK_JUMPS=$how LD_PRELOAD=$dir/jumps.so ASSAY_HTTP_BACKOFF_MS=200 timeout 120 "$ASSAY" run s.xml --quiet --out "limit$how" >out 2>err; [ $? = 0 ] && right "limit$how" 20 && [ "$(grep -c ' 200$' log)" = 20 ]
        check "server_limit_while_the_clock_is_set_$how" $?
    done
    suite "http://127.0.0.1:$port/busy" 6
    : >log; CLOCK_JUMPS=+- LD_PRELOAD=$dir/jumps.so run busy; [ $? = 0 ] && right busy 6 && [ "$(wc -l <log)" = 12 ] && ! grep -q -- '"seconds": -' busy/manifest.json; check server_retries_while_the_clock_is_set $?
else
    echo "skip server_names_and_clocks: no C compiler, no library to preload, or a sanitizer"
fi

# Shards share the limit on the cost: together they cost what one process would.
suite "http://127.0.0.1:$port/ok" 40 "concurrency='2' price-in='1000' price-out='1000'"
: >log
for i in 1 2 3 4; do run "shard$i" --shard $i/4 --max-cost 0.12; [ $? = 5 ] && grep -q "at 0.03[0-9]* USD, this shard's part of the limit" err || echo "shard $i"; done >bad
[ ! -s bad ] && [ "$(wc -l <log)" -ge 20 ] && [ "$(wc -l <log)" -le 24 ]; check server_cost_of_shards $?

# OpenMPI leaks memory in modules that it unloads, which no suppression can name.
[ "$MODE" = asan ] && export ASAN_OPTIONS=detect_leaks=0
mpirun="mpirun --oversubscribe"
[ "$(id -u)" = 0 ] && mpirun="$mpirun --allow-run-as-root"
if ! command -v mpirun >/dev/null; then
    echo "skip server_ranks: mpirun is not installed (apt install openmpi-bin)"
    exit 0
fi
# A rank that cannot open the model says why, once, through rank 0, which does its work.
if [ -f "$top/datasets/checkpoints/base.gguf" ]; then
    commit=0123456789abcdef0123456789abcdef01234567
    mkdir -p hf/hub/models--o--n/refs hf/hub/models--o--n/snapshots/$commit
    printf %s $commit >hf/hub/models--o--n/refs/main
    ln -s "$top/datasets/checkpoints/base.gguf" hf/hub/models--o--n/snapshots/$commit/m.gguf
    head -1 d.jsonl >one.jsonl
    echo "<suite name='s'><models><model id='m' path='hf:o/n/m.gguf'/></models><task id='t' data='one.jsonl'><prompt chat='none'>{{ question }}</prompt><generate max-tokens='4'/><metric name='exact_match'/></task><report formats='csv'/></suite>" >hub.xml
    echo 'HF_HOME=$PWD/hf exec "$ASSAY" "$@"' >with_cache.sh
    export ASSAY
    timeout 120 $mpirun -n 1 sh with_cache.sh run hub.xml --quiet --offline --out hub : -n 2 env HF_HOME=none "$ASSAY" run hub.xml --quiet --offline --out hub >out 2>err
    [ $? != 0 ] && grep -q 'rank [12].*hf:o/n' err && [ "$(grep -c 'rank 1.*hf:o/n' err)" -le 1 ]; check server_rank_without_the_model $?
    # All ranks fail in the same way: one message.
    timeout 120 $mpirun -n 3 env HF_HOME=none "$ASSAY" run hub.xml --quiet --offline --out hub2 >out 2>err; [ $? != 0 ] && [ "$(grep -c 'assay: .*hf:o/n' err)" = 1 ]; check server_ranks_without_the_model $?
fi
# Eight ranks share the limit, and only rank 0 sends requests.
: >log; timeout 120 $mpirun -n 8 "$ASSAY" run s.xml --quiet --out eight --max-cost 0.06 >out 2>err; [ $? != 0 ] && [ "$(wc -l <log)" -ge 10 ] && [ "$(wc -l <log)" -le 12 ]; check server_cost_of_ranks $?
# The key is in no argument of any process, whether it comes from the environment or from a file, and in no
# file of the run.
suite "http://127.0.0.1:$port/argv" 3 "concurrency='1' key-env='RANK_KEY'"
# A rank on a node without the key: rank 0 alone needs it.
echo 'RANK_KEY=$(cat key) exec "$ASSAY" "$@"' >with_key.sh
export ASSAY
: >log; : >seen; timeout 120 $mpirun -n 1 sh with_key.sh run s.xml --quiet --out rank0 : -n 1 "$ASSAY" run s.xml --quiet --out rank0 >out 2>err; [ $? = 0 ] && right rank0 3 && [ ! -s seen ]; check server_key_of_rank_0_alone $?
export RANK_KEY; RANK_KEY=$(cat key)
: >log; : >seen; timeout 120 $mpirun -n 2 "$ASSAY" run s.xml --quiet --out exported >out 2>err; [ $? = 0 ] && right exported 3 && [ ! -s seen ]; check server_key_of_ranks_by_environment $?
suite "http://127.0.0.1:$port/argv" 3 "concurrency='1' key-file='key'"
: >log; : >seen; timeout 120 $mpirun -n 2 "$ASSAY" run s.xml --quiet --out file >out 2>err; [ $? = 0 ] && right file 3 && [ ! -s seen ]; check server_key_of_ranks_by_file $?
! grep -rqF "$(cat key)" exported file out err; check server_key_of_ranks_is_not_stored $?
