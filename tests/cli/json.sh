#!/bin/sh
# `--json`: every command and sub-command prints JSON values only, one a line, or refuses the option with exit status 2.
# The walk fails for a command that it does not know, so that a new one cannot be forgotten.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/json.sh"; fi
}
python=${PYTHON:-python3} M=$PWD/datasets/checkpoints/base.gguf L=$PWD/datasets/checkpoints/run-a
command -v "$python" >/dev/null || { echo "skip cli_json: no Python to read JSON with"; exit 0; }
[ -f "$M" ] || { echo "skip cli_json: $M is not there"; exit 0; }
cd "$dir" || exit 1
cat >lines.py <<'P'
import json, sys
def unique(pairs):
    keys = [k for k, _ in pairs]
    assert len(set(keys)) == len(keys), "a member twice: %s" % keys
    return dict(pairs)
def constant(name): raise ValueError(name)
text = open("out", encoding="utf-8").read()
assert text == "" or text.endswith("\n"), "no end of line"
lines = text.split("\n")[:-1]
for line in lines: json.loads(line, object_pairs_hook=unique, parse_constant=constant)
low = int(sys.argv[1])
assert len(lines) >= low, "%d lines, expected at least %d" % (len(lines), low)
P
: >why
walked= failed=0
# Lines at least ("refused": exit status 2, nothing printed), command...
walk() {
    least=$1
    shift
    walked="$walked $1"
    "$ASSAY" "$@" --json >out 2>err </dev/null
    rc=$?
    if [ "$least" = refused ]; then
        [ $rc = 2 ] && [ ! -s out ] && [ "$(wc -l <err)" = 1 ] && return
    elif [ $rc -le 1 ] && "$python" lines.py "$least" 2>why; then
        return
    fi
    echo "# $* --json: exit status $rc: $(head -c 200 out) $(tail -1 err) $(tail -1 why)"
    failed=1
}
for i in 1 2 3 4 5 6 7 8; do echo "{\"id\":\"$i \\\"\\u2028<é\",\"question\":\"q$i\",\"answer\":\"one two three four $i\"}"; done >t.jsonl
sed 's/"question":"[^"]*",//; s/answer/prediction/' t.jsonl >good.jsonl
sed 's/ four \([1-4]\)"/"/' good.jsonl >worse.jsonl
cat >s.xml <<'S'
<suite name="s"><models><model id="m" backend="replay" path="good.jsonl"/><model id="w" backend="replay" path="worse.jsonl"/></models>
<task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1"/><judge name="taxonomy"/></task>
<compare base="m"/><report formats="csv"/></suite>
S
sed 's/"m" backend="replay" path="good/"m" backend="replay" path="worse/' s.xml >s2.xml
printf 'one two\nthree\n' >hyp
printf 'one two\nfour\n' >ref
printf '0.1\n0.5\n0.9\n0.3\n' >a
printf '0.2\n0.6\n0.8\n0.1\n' >b
echo '[{"role":"user","content":"hi"}]' >msg.json
echo '{{ messages[0].content }}' >t.jinja
printf '{"id":"1","answer":"one two","reference":"one two three","labels":[]}\n' >gold.jsonl

walk 1 run s.xml --out r1 --dry-run
walk 0 run s.xml --out r1 --prompts p.jsonl
walk 2 run s.xml --out r1
walk 2 run s.xml --out r1
walk 2 run s2.xml --out r2 --no-report
walk 1 run s.xml --out sh1 --shard 1/2
walk 1 run s.xml --out sh2 --shard 2/2
walk 2 merge sh1 sh2 --out merged
walk 2 compare --base "$M" --tuned "$L" --data t.jsonl --limit 2 --max-tokens 2 --out r3
walk 1 compare r1 r2
walk refused init --base "$M" --tuned "$L" --data t.jsonl
walk 1 report r1 --format csv
walk 1 report r1 --format json --bundle b.zip
walk 1 report r1 --counts
walk 1 show r1 "$(printf '1 "\342\200\250<\303\251')"
walk 2 show r1 --worst 2 --model w
walk 0 show r1 --regressed r2 --model m
walk refused show r1
walk 1 gate r1 --rule 'qa/rouge1_f m min=0.5' --history h.db --first-run
walk 1 gate r2 --rule 'qa/rouge1_f m max-drop=0.01' --rule 'qa/none m min=0' --history h.db --baseline r1
walk refused gate r1
walk 2 history --history h.db
walk 2 history --history h.db --chart c.svg
walk 1 history diff 1 2 --history h.db
walk refused history diff 1 9 --history h.db
walk 1 history prune --keep 9d --history h.db
walk refused history sweep --history h.db
ASSAY_NOW=2099-01-01T00:00:00 walk 1 history prune --keep 9d --history h.db
walk 0 history --history h.db
walk 1 score --hyp hyp --ref ref
walk 2 score --hyp hyp --ref ref --segments
walk 1 score --hyp hyp --metric self_bleu
walk 2 score r1
walk 16 score r1 --segments
walk 0 judge --hyp hyp --ref ref
walk 0 judge r1
walk 1 judge --fit gold.jsonl
for t in paired-t wilcoxon sign permutation bootstrap friedman; do walk 1 stats --a a --b b a --test $t; done
walk 1 stats --a a --b b --agreement
walk 1 generate --model "$M" --prompt hi --max-tokens 2 --top 2
walk 1 perplexity --model "$M" --file hyp
walk 1 tokenize --model "$M" --text hi
walk 1 tokenize --model "$M" --decode 72,195
walk 1 render --template t.jinja --messages msg.json
walk 1 logits --model "$M" --tokens 1,2 --output l.f32
walk 1 quantize --model "$M" --type q8_0 --output q.gguf
walk refused serve --model "$M" --port 0
walk 1 bench --model "$M" --prompt-tokens 4 --gen-tokens 2 --repeat 1
for p in "$M" "$L" t.jsonl s.xml r1; do walk 1 inspect "$p"; done
walk 1 inspect "$M" --strict
for l in $("$ASSAY" help list | sed -n '1s/^assay list //; 1s/|models DIR//; 1s/|/ /gp'); do walk 1 list "$l"; done
walk 2 list models r1
walk refused list nothing
walk 1 doctor
for t in '' run exit suite backends replay template 'man run' 'completion bash'; do walk refused help $t; done
walk refused --version
check cli_json_is_json_or_refused $failed
for c in $("$ASSAY" help completion commands); do
    case " $walked " in *" $c "*) ;; *) echo "# $c: not walked" ;; esac
done >missing
cat missing
[ ! -s missing ]; check cli_json_of_every_command $?
