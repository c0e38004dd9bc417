#!/bin/sh
# Scenarios of a hostile server (reference/hostile/http/scenarios.json), against the whole program: limits,
# passing failures, silence, resets, an endless body, a server that is down, certificates, a killed client.  The
# limit on silence is one second here, in place of 120.
dir=$(mktemp -d) || exit 1
pid=
tls= count=
trap 'for p in $pid $tls $count; do kill $p 2>/dev/null; done; rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/http_scenarios.sh"; fi
}
server=$ASSAY_REFERENCE/hostile/tools/serve_hostile_http.py
if [ -z "$ASSAY_REFERENCE" ] || [ ! -f "$server" ] || ! command -v python3 >/dev/null || ! command -v curl >/dev/null; then
    echo "skip http_scenarios: ASSAY_REFERENCE, python3 or curl is missing"
    exit 0
fi
cd "$dir" || exit 1
python3 "$server" "$ASSAY_REFERENCE/hostile/http" >port &
pid=$!
i=0; while [ ! -s port ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i + 1)); done
port=$(cat port)
i=1; while [ $i -le 100 ]; do echo "{\"id\":\"$i\",\"question\":\"q$i\",\"answer\":\"4\"}"; i=$((i + 1)); done >all.jsonl
run() { # scenario, items, concurrency
    head -"$2" all.jsonl >"$1.jsonl"
    echo "<suite name='s'><models><model id='m' backend='openai' url='http://127.0.0.1:$port/steps/$1' name='n' concurrency='$3'/></models><task id='t' data='$1.jsonl'><prompt>{{ question }}</prompt><metric name='exact_match'/></task><report formats='csv'/></suite>" >"$1.xml"
    ASSAY_HTTP_BACKOFF_MS=5 ASSAY_HTTP_SILENT_MS=1000 "$ASSAY" run "$1.xml" --out "$1" --quiet >"$1.out" 2>"$1.err"
}
asked() { curl -s "http://127.0.0.1:$port/log" | grep -o "\"path\": \"/steps/$1/" | wc -l; }
right() { grep -q "exact_match.*,1,.*,$2,0," "$1/report/scores.csv" || grep -q '"exact_match",1,' "$1/report/scores.csv"; }
run sc-01 1 4; [ $? = 0 ] && right sc-01 1 && [ "$(asked sc-01)" = 2 ]; check http_limit_then_answer $?
run sc-02 1 4; [ $? = 0 ] && right sc-02 1 && [ "$(asked sc-02)" = 3 ]; check http_failures_then_answer $?
run sc-05 1 4; [ $? = 1 ] && [ "$(asked sc-05)" = 5 ]; check http_reset_in_the_body $?
run sc-07 1 4; [ $? = 1 ] && grep -q 'too large' sc-07.err; check http_endless_body $?
run sc-08 100 4; [ $? = 4 ] && [ "$(asked sc-08)" -le 100 ] && grep -q '20 items in a row' sc-08.err; check http_server_that_is_down $?
run sc-09 4 4; [ $? = 0 ] && right sc-09 4; check http_slow_answers $?
run sc-14 10 2; [ $? = 0 ] && [ "$(asked sc-14)" = 10 ]; check http_closed_between_requests $?
run sc-03 1 4; [ $? = 1 ] && [ "$(asked sc-03)" = 5 ] && grep -q 'Less than 2 bytes' sc-03.err; check http_silent_server $?
run sc-04 1 4; [ $? = 1 ] && [ "$(asked sc-04)" = 5 ] && grep -q 'Less than 2 bytes' sc-04.err; check http_dripping_server $?

# Unreachable servers: nothing listens, the name does not resolve, the certificate is not trusted.
ask() { # name, url: one item
    head -1 all.jsonl >"$1.jsonl"
    echo "<suite name='s'><models><model id='m' backend='openai' url='$2' name='n'/></models><task id='t' data='$1.jsonl'><prompt>{{ question }}</prompt><metric name='exact_match'/></task><report formats='csv'/></suite>" >"$1.xml"
    ASSAY_HTTP_BACKOFF_MS=5 "$ASSAY" run "$1.xml" --out "$1" --quiet >"$1.out" 2>"$1.err"
}
ask sc-06 http://127.0.0.1:9/v1; [ $? = 1 ] && grep -q '127.0.0.1:9/.*(5 attempts)' sc-06.err; check http_refused_connection $?
ask sc-13 http://no-such-host.invalid/v1; [ $? = 4 ] && grep -q 'no-such-host.invalid' sc-13.err; check http_unknown_host $?
if command -v openssl >/dev/null; then
    certificate() { # name, subject's name, more options: signed by ca
        openssl req -newkey rsa:2048 -nodes -keyout "$1.key" -out "$1.csr" -subj "/CN=$2" 2>/dev/null
        printf 'subjectAltName=%s\n' "$3" >"$1.ext"
        openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$4" -extfile "$1.ext" -out "$1.pem" 2>/dev/null
    }
    openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=test-ca 2>/dev/null
    certificate right localhost IP:127.0.0.1 2
    certificate wrong-host elsewhere DNS:elsewhere.example 2
    certificate expired localhost IP:127.0.0.1 -1
    cp ca.pem self-signed.pem; cp ca.key self-signed.key
    cat >tls.py <<'X'
"""An HTTPS server for each certificate; counts requests whose body arrived."""
import http.server, ssl, sys, threading, time
class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers['Content-Length']))
        open('tls.log', 'a').write(self.server.name + '\n')
        body = b'{"choices":[{"message":{"content":"4"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1}}'
        self.send_response(200)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *a):
        pass
ports = []
for name in sys.argv[1:]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(name + '.pem', name + '.key')
    if name == 'old':
        context.set_ciphers('ALL:@SECLEVEL=0')
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    server.name = name
    server.socket = context.wrap_socket(server.socket, server_side=True)
    ports.append('%s %d' % (name, server.server_port))
    threading.Thread(target=server.serve_forever, daemon=True).start()
open('tls.ports.new', 'w').write('\n'.join(ports) + '\n')
import os
os.rename('tls.ports.new', 'tls.ports')
time.sleep(300)
X
    cp right.pem old.pem; cp right.key old.key
    python3 tls.py right wrong-host expired self-signed old 2>/dev/null &
    tls=$!
    i=0; while [ ! -s tls.ports ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i + 1)); done
    address() { echo "https://127.0.0.1:$(sed -n "s/^$1 //p" tls.ports)/v1"; }
    SSL_CERT_FILE=$dir/ca.pem; export SSL_CERT_FILE
    : >tls.log
    ask right "$(address right)"; [ $? = 0 ] && right right 1; check http_trusted_certificate $?
    ask sc-11 "$(address wrong-host)"; [ $? = 4 ] && grep -q -i 'subject name\|does not match' sc-11.err; check http_certificate_of_another_host $?
    ask sc-12 "$(address expired)"; [ $? = 4 ] && grep -q -i 'expired' sc-12.err; check http_expired_certificate $?
    # TLS 1.0, which OpenSSL allows by this configuration, so that only the program can refuse it.
    printf '%s\n' 'openssl_conf = o' '[o]' 'ssl_conf = s' '[s]' 'system_default = d' '[d]' 'MinProtocol = TLSv1' 'CipherString = ALL:@SECLEVEL=0' >tls1.cnf
    if OPENSSL_CONF=$dir/tls1.cnf curl -s --tlsv1.0 --cacert ca.pem -d '{}' "$(address old)" >old.out 2>&1 && grep -q choices old.out; then
        : >tls.log
        OPENSSL_CONF=$dir/tls1.cnf; export OPENSSL_CONF
        ask sc-tls1 "$(address old)"; [ $? = 4 ] && grep -q -i 'protocol version\|unsupported protocol' sc-tls1.err && [ ! -s tls.log ]; check http_tls_1_0 $?
        unset OPENSSL_CONF
        echo right >tls.log
    else
        echo "skip http_tls_1_0: this OpenSSL has no TLS 1.0"
    fi
    unset SSL_CERT_FILE
    ask sc-10 "$(address self-signed)"; [ $? = 4 ] && grep -q -i 'self.signed\|certificate' sc-10.err; check http_self_signed_certificate $?
    [ "$(cat tls.log)" = right ]; check http_nothing_is_sent_without_trust $?
    kill $tls
else
    echo "skip http_certificates: openssl is not installed"
fi

# A client that is killed and restarted requests only missing answers; a rate limit (6 requests per second) fails no
# item.
cat >count.py <<'X'
"""Counts the requests for each item; /slow answers after 100 ms, /limit allows 6 requests in any second."""
import http.server, json, threading, time
lock, times = threading.Lock(), []
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def do_POST(self):
        q = json.loads(self.rfile.read(int(self.headers['Content-Length'])))['messages'][-1]['content']
        status = 200
        if self.path.startswith('/slow'):
            time.sleep(0.1)
        else:
            with lock:
                now = time.monotonic()
                times[:] = [t for t in times if now - t < 1]
                status = 429 if len(times) >= 6 else 200
                if status == 200:
                    times.append(now)
        with lock:
            open('count.log', 'a').write('%s %s %d\n' % (self.path.split('/')[1], q, status))
        body = b'{"choices":[{"message":{"content":"4"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1}}' if status == 200 else b'{"error":{"message":"slow down"}}'
        self.send_response(status)
        self.send_header('Content-Length', str(len(body)))
        if status != 200:
            self.send_header('Retry-After', '1')
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *a):
        pass
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
open('count.new', 'w').write(str(server.server_port))
import os
os.rename('count.new', 'count.port')
server.serve_forever()
X
python3 count.py 2>/dev/null &
count=$!
i=0; while [ ! -s count.port ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i + 1)); done
items() { # name, path, items, concurrency
    head -"$3" all.jsonl >"$1.jsonl"
    echo "<suite name='s'><models><model id='m' backend='openai' url='http://127.0.0.1:$(cat count.port)/$2' name='n' concurrency='$4'/></models><task id='t' data='$1.jsonl'><prompt>{{ question }}</prompt><metric name='exact_match'/></task><report formats='csv'/></suite>" >"$1.xml"
}
items sc-15 slow 30 1; : >count.log
"$ASSAY" run sc-15.xml --out sc-15 --quiet >sc-15.out 2>sc-15.err &
client=$!
while [ "$(grep -c slow count.log)" -lt 8 ] && kill -0 $client 2>/dev/null; do sleep 0.02; done
kill -KILL $client; wait $client 2>/dev/null
before=$(grep -c slow count.log)
"$ASSAY" run sc-15.xml --out sc-15 --quiet >sc-15.out 2>sc-15.err; [ $? = 0 ] && right sc-15 30; check http_resumes_after_a_kill $?
# Only the request in flight when the client was killed may be sent twice, since its answer never arrived.
[ "$before" -lt 30 ] && [ "$(awk '{ print $2 }' count.log | sort -u | wc -l)" = 30 ] && [ "$(grep -c slow count.log)" -le 31 ]; check http_asks_nothing_twice $?
items limit limit 24 8; : >count.log
ASSAY_HTTP_BACKOFF_MS=5 "$ASSAY" run limit.xml --out limit --quiet >limit.out 2>limit.err; [ $? = 0 ] && right limit 24; check http_limiter_costs_no_item $?
[ "$(grep -c 'limit.* 200$' count.log)" = 24 ]; check http_limiter_answers_each_item_once $?
kill $count
