#!/bin/sh
# Seconds to build a report without LaTeX's part.
# Goals: 1,000 items in under 3 s, 100,000 in under 60 s; a filter of the item browser over 100,000 in 300 ms.  REPORT_ITEMS="1000 100000" chooses the sizes.
assay=${ASSAY:-out/release/assay}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
echo
echo "reports of two models (rouge, error categories; tex, html, md, csv, json):"
for n in ${REPORT_ITEMS:-1000 100000}; do
    awk -v n="$n" -v d="$dir" 'BEGIN {
        split("gradient descent model learning rate loss data batch token weight layer answer question", w, " ")
        srand(1)
        for (i = 0; i < n; i++) {
            r = ""; a = ""; b = ""
            for (k = 0; k < 12; k++) {
                x = w[int(rand() * 13) + 1]; r = r x " "
                a = a (rand() < 0.4 ? x : w[int(rand() * 13) + 1]) " "; b = b (rand() < 0.6 ? x : w[int(rand() * 13) + 1]) " "
            }
            printf "{\"id\":\"i%d\",\"question\":\"What is item %d?\",\"answer\":\"%s\",\"group\":\"g%d\"}\n", i, i, r, i % 7 > (d "/t.jsonl")
            printf "{\"id\":\"i%d\",\"prediction\":\"%s\"}\n", i, a > (d "/a.jsonl")
            printf "{\"id\":\"i%d\",\"prediction\":\"%s\"}\n", i, b > (d "/b.jsonl")
        }
    }'
    cat >"$dir/s.xml" <<X
<suite name="bench"><models><model id="a" backend="replay" path="a.jsonl"/><model id="b" backend="replay" path="b.jsonl"/></models>
<task id="t" data="t.jsonl"><fields group="group"/><prompt>{{ question }}</prompt><metric name="rouge"/><judge name="taxonomy"/></task>
<compare base="a" resamples="200"/><report formats="csv"/></suite>
X
    rm -rf "$dir/run"
    "$assay" run "$dir/s.xml" --out "$dir/run" --quiet --no-report >/dev/null 2>&1 || { echo "  the run failed"; exit 1; }
    start=$(date +%s.%N)
    "$assay" report "$dir/run" --format tex,html,md,csv,json >/dev/null 2>&1 || { echo "  the report failed"; exit 1; }
    end=$(date +%s.%N)
    echo "$n $start $end" | awk '{ printf "  %7d items  %6.2f s\n", $1, $3 - $2 }'
    if command -v chromedriver >/dev/null 2>&1; then
        python3 tests/browser/bench.py "$dir/run/report/report.html" 2>/dev/null || echo "  the browser did not open it"
    fi
done
