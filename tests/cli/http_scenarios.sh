#!/bin/sh
# Scenarios of a hostile server (reference/hostile/http/scenarios.json), against the whole program: limits,
# passing failures, resets, an endless body, a server that is down.  Two more (a silent and a dripping server)
# end at the time limits of http.c after ten minutes and are not part of this.
dir=$(mktemp -d) || exit 1
pid=
trap '[ -z "$pid" ] || kill $pid 2>/dev/null; rm -rf "$dir"' EXIT
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
    ASSAY_HTTP_BACKOFF_MS=5 "$ASSAY" run "$1.xml" --out "$1" --quiet >"$1.out" 2>"$1.err"
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
