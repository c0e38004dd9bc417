#!/bin/sh
# Exit statuses: each that `assay help exit` lists is provoked (70 by a unit test); readers that close early; terminals
# without colour.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/exit.sh"; fi
}
cd "$dir" || exit 1
i=1
while [ $i -le 400 ]; do echo "{\"id\":\"$i\",\"question\":\"Question number $i of many?\",\"answer\":\"one two three $i\"}"; i=$((i + 1)); done >t.jsonl
sed 's/"question":"[^"]*",//; s/answer/prediction/' t.jsonl >p.jsonl
head -399 p.jsonl >short.jsonl
sed 's/.*"prediction":"//; s/".*//' p.jsonl >lines
suite() { # model attributes
    echo "<suite name='s'><models><model id='m' $1/></models><task id='qa' data='t.jsonl'><fields input='question' reference='answer'/><metric name='rouge' types='1'/></task><report formats='csv'/></suite>"
}
suite "backend='replay' path='p.jsonl'" >s.xml
suite "backend='replay' path='short.jsonl'" >missing.xml
suite "backend='process' command='sh slow.sh' concurrency='1'" >slow.xml
echo 'while IFS= read -r line; do sleep 0.2; echo "{\"text\":\"x\"}"; done' >slow.sh

provoked=
expect() { # status, name, command...
    want=$1 name=$2
    shift 2
    "$@" >out 2>err </dev/null
    rc=$?
    [ $rc = "$want" ] || { echo "# $name: exit status $rc: $(tail -1 err)"; false; }
    check "cli_exit_${want}_$name" $?
    provoked="$provoked $want"
}
expect 0 version "$ASSAY" --version
expect 0 run "$ASSAY" run s.xml --out r
expect 1 gate "$ASSAY" gate r --rule 'qa/rouge1_f m max=0.5'
expect 1 items_in_error "$ASSAY" run missing.xml --out e
expect 2 unknown_option "$ASSAY" run s.xml --no-such-option
expect 2 unknown_command "$ASSAY" evaluate
expect 2 missing_operand "$ASSAY" report
expect 2 bad_value "$ASSAY" run s.xml --limit many
expect 2 version_and_more "$ASSAY" --version --json
echo '<suite name="x"><models>' >bad.xml
expect 3 damaged_suite "$ASSAY" run bad.xml
expect 3 no_run "$ASSAY" report .
expect 4 closed_output sh -c '"$ASSAY" list metrics >/dev/full'
expect 4 directory_that_cannot_be "$ASSAY" run s.xml --out s.xml/r
expect 5 signal timeout --preserve-status -s TERM 1 "$ASSAY" run slow.xml --out slow
for s in $("$ASSAY" help exit | sed -n 's/^ *\([0-9][0-9]*\)  .*/\1/p'); do
    case " $provoked 70 " in *" $s "*) ;; *) echo "# status $s is never provoked" ;; esac
done >never
cat never; [ ! -s never ]; check cli_exit_every_status $?
[ "$("$ASSAY" help exit | grep -c '^ *[0-9]')" = 7 ]; check cli_exit_help_lists_them $?
for c in '' run gate; do "$ASSAY" help man $c | grep -q '^.B 70$' || echo "$c"; done >never; [ ! -s never ]; check cli_exit_in_manual_pages $?

# A reader that has seen enough is no error: no word, and the status of the work.
quiet() { # status, command...: the reader is gone before anything is written
    want=$1
    shift
    { { sleep 0.1; "$@" 2>err; echo $? >rc; } | :; } 2>/dev/null
    [ "$(cat rc)" = "$want" ] && ! grep -q 'error: .*write\|Broken' err || echo "# $*: exit status $(cat rc): $(cat err)"
}
"$ASSAY" gate r --rule 'qa/rouge1_f m min=0.5' --history h.db --first-run >/dev/null 2>&1
{
    quiet 0 "$ASSAY" --version
    quiet 0 "$ASSAY" help
    quiet 0 "$ASSAY" help suite
    quiet 0 "$ASSAY" help man run
    quiet 0 "$ASSAY" help completion bash
    quiet 0 "$ASSAY" list metrics
    quiet 0 "$ASSAY" run s.xml --out r2
    quiet 0 "$ASSAY" run s.xml --out r --dry-run
    quiet 1 "$ASSAY" run missing.xml --out e2
    quiet 0 "$ASSAY" score --hyp lines --ref lines --resamples 0 --segments
    quiet 0 "$ASSAY" score r --segments
    quiet 0 "$ASSAY" show r --worst 50
    quiet 0 "$ASSAY" show r --worst 50 --json
    quiet 0 "$ASSAY" report r --format csv
    quiet 0 "$ASSAY" compare r r2
    quiet 0 "$ASSAY" history --history h.db
    quiet 1 "$ASSAY" gate r --rule 'qa/rouge1_f m max=0.5'
    quiet 0 "$ASSAY" inspect r
    quiet 0 "$ASSAY" doctor
} >loud
cat loud; [ ! -s loud ]; check cli_head_is_quiet $?
"$ASSAY" score --hyp lines --ref lines --resamples 0 --segments 2>err | head -1 | grep -q . && ! grep -q error err; check cli_head_reads_one_line $?

# A server that was asked for and is dead: the findings are printed, and the status says so.
"$ASSAY" doctor --url http://127.0.0.1:9/v1 >out 2>err; [ $? = 4 ] && grep -q '^server  *http://127.0.0.1:9/v1/models' out && [ "$(grep -c 'error: --url: 1 of 1 servers cannot be used' err)" = 1 ]; check cli_doctor_dead_server $?
"$ASSAY" doctor --url 'http://127.0.0.1:9/v1 http://127.0.0.1:8/v1' --json >out 2>err; [ $? = 4 ] && grep -q '"advice"' out && grep -q '2 of 2 servers' err; check cli_doctor_dead_servers_json $?

# Colour and a moving line only on a terminal that has them.
python=${PYTHON:-python3}
command -v "$python" >/dev/null || { echo "skip cli_terminal: no Python to open a terminal with"; exit 0; }
cat >terminal.py <<'P'
import os, pty, subprocess, sys
ours, theirs = pty.openpty()
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs)
os.close(theirs)
while True:
    try: data = os.read(ours, 65536)
    except OSError: break
    if not data: break
    os.write(1, data)
child.wait()
P
terminal() { # a variable of env, then a command: prints what a terminal would get
    rm -rf on
    # shellcheck disable=SC2086
    env -u NO_COLOR TERM=xterm $1 "$python" terminal.py "$ASSAY" $2
}
escapes() { grep -c "$(printf '\033')"; }
[ "$(terminal TERM=xterm 'run s.xml --out on' | escapes)" -gt 0 ]; check cli_terminal_has_colour $?
for c in 'run s.xml --out on' 'run slow.xml --limit 3 --out on' 'show r --worst 3' 'score r' 'compare r r2' 'history --history h.db' 'help' 'doctor' 'list metrics'; do
    [ "$(terminal TERM=dumb "$c" | sed "s/$(printf '\r')*\$//" | grep -c "$(printf '[\033\r]')")" = 0 ] || echo "# TERM=dumb: $c"
    [ "$(terminal NO_COLOR=1 "$c" | sed "s/$(printf '\033')\\[[0-9]*K//g" | escapes)" = 0 ] || echo "# NO_COLOR: $c"
done >coloured
cat coloured; [ ! -s coloured ]; check cli_terminal_without_colour $?
