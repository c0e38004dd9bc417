#!/bin/sh
# `report --bundle`: another program reads the ZIP; it holds the report in all its forms, suite, hashes and recorded
# answers; the commands of its README work, without network; and no key is in it.
dir=$(mktemp -d) || exit 1
pid=
trap '[ -z "$pid" ] || kill $pid 2>/dev/null; rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/bundle.sh"; fi
}
case $ASSAY in /*) ;; *) ASSAY=$PWD/$ASSAY ;; esac
python=${PYTHON:-python3} M=$PWD/datasets/checkpoints/base.gguf
command -v "$python" >/dev/null || { echo "skip cli_bundle: no Python to read the ZIP with"; exit 0; }
cd "$dir" || exit 1
mkdir made
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
    echo "{\"id\":\"i$i\",\"question\":\"question $i\",\"answer\":\"one two three four $i\"}"
done >made/t.jsonl
sed 's/"question":"[^"]*",//; s/answer/prediction/' made/t.jsonl >made/good.jsonl
sed 's/one two three four/zero/' made/good.jsonl >made/base.jsonl
pdf=; command -v latexmk >/dev/null && pdf=pdf
cat >made/s.xml <<X
<suite name="s"><models><model id="b" backend="replay" path="base.jsonl"/><model id="m" backend="replay" path="good.jsonl"/></models>
<task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1"/><judge name="taxonomy"/></task>
<compare base="b"/><report formats="${pdf:-tex} html md csv"/></suite>
X
"$ASSAY" run made/s.xml --out made/run --quiet >out 2>err || cat err
"$ASSAY" report made/run --bundle one.zip >out 2>err && "$ASSAY" report made/run --bundle two.zip >out 2>err
check cli_bundle_is_written $?
cmp -s one.zip two.zip; check cli_bundle_is_the_same_twice $?

# The checksums and offsets are checked by Python's zipfile.
"$python" - one.zip >names <<'P'
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
z.extractall("read")
print("\n".join(z.namelist()))
P
check cli_bundle_is_a_zip $?
missing=
for name in README.md suite.xml manifest.json run.db recorded/b.jsonl recorded/m.jsonl report/report.tex report/references.bib \
    report/report.html report/report.md report/answers.csv report/scores.csv report/figures/scores.pdf report/tables/results.tex \
    ${pdf:+report/report.pdf}; do
    grep -qx "$name" names || missing="$missing $name"
done
[ -z "$missing" ]; check cli_bundle_is_complete $?
[ "$(sort names | uniq -d | wc -l)" = 0 ] && ! grep -qE '^/|\.\.' names; check cli_bundle_names $?
[ "$(grep -c prediction read/recorded/m.jsonl)" = 12 ] && grep -q '"i12","prediction":"one two three four 12"' read/recorded/m.jsonl
check cli_bundle_has_the_answers $?
grep -q "$(sha256sum made/t.jsonl | cut -c1-64)" read/README.md; check cli_bundle_has_the_hash_of_the_data $?

# Every command of the README, in its order: the first needs nothing, the others the data.
commands() { sed -n 's/^    assay //p' read/README.md; }
again() { line=$(commands | sed -n "$1p"); (cd read && eval "\"\$ASSAY\" $line") >out 2>err; }
mv made/t.jsonl made/base.jsonl made/good.jsonl . # nothing is where the suite names it
rm -rf read/report.old && cp -r read/report read/report.old && rm read/report/report.html read/report/scores.csv
again 1; check cli_bundle_report_again $?
cmp -s read/report/report.html read/report.old/report.html && cmp -s read/report/scores.csv read/report.old/scores.csv &&
    cmp -s read/report/report.tex read/report.old/report.tex
check cli_bundle_report_again_is_equal $?
cp t.jsonl read/
again 2; check cli_bundle_score_again $?
cmp -s read/again/report/items.csv read/report.old/items.csv && cmp -s read/again/report/comparisons.csv read/report.old/comparisons.csv
check cli_bundle_score_again_is_equal $?
grep -q 'how they were decoded is not known' read/again/report/report.md; check cli_bundle_claims_no_decoding $?
cp base.jsonl good.jsonl read/
again 3; check cli_bundle_run_again $?
[ "$(commands | wc -l)" = 3 ]; check cli_bundle_readme_commands $?

# A key that a server asked for is nowhere.
[ -f "$M" ] || { echo "skip cli_bundle_holds_no_key: $M is not there"; exit 0; }
BUNDLE_KEY=sk-this-key-is-secret-4711; export BUNDLE_KEY
"$ASSAY" serve --model "$M" --name base --port 0 --threads 1 --key-env BUNDLE_KEY >url 2>err &
pid=$!
i=0
while [ ! -s url ] && [ $i -lt 600 ]; do sleep 0.1; i=$((i + 1)); done
cat >k.xml <<X
<suite name="k"><models><model id="s" backend="openai-completions" url="$(cat url)" name="base" key-env="BUNDLE_KEY"/></models>
<task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><prompt>{{ question }}</prompt><generate max-tokens="4"/>
<metric name="rouge" types="1"/></task><report formats="html csv"/></suite>
X
"$ASSAY" run k.xml --out keyed --limit 3 --quiet >out 2>err && "$ASSAY" report keyed --bundle key.zip >out 2>err
check cli_bundle_of_a_server $?
kill -TERM $pid 2>/dev/null; wait $pid; pid=
grep -q recorded/s.jsonl key.zip && ! grep -q sk-this-key key.zip; check cli_bundle_holds_no_key $?
