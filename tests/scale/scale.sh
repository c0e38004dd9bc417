#!/bin/sh
# scale.sh -- steps of each command over suites of N, 2N and 4N tasks, counted by a program of MODE=steps: work must
# grow with the number of tasks, not with its square.  (Over models it grows with the square: each is compared with
# the others.)
#
#   sh tests/scale/scale.sh PROGRAM [N] [tasks|models]...
#
# With steps(n) = c + l n + q n^2, the three counts give l and q.  A line fails where the quadratic part would be larger
# than the linear one at 20,000.
assay=$(realpath "${1:-out/steps/assay}")
n=${2:-100}
if [ $# -gt 2 ]; then shift 2; else set -- tasks; fi
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
OMP_NUM_THREADS=1 OMP_WAIT_POLICY=passive NO_COLOR=1
export OMP_NUM_THREADS OMP_WAIT_POLICY NO_COLOR

suite() { # kind, n: two items a task; recorded answers; a gate for each; a comparison where there is one
    printf '{"id":"q1","question":"What is one?","answer":"one and two"}\n{"id":"q2","question":"What is two?","answer":"two and three"}\n' >test.jsonl
    printf '{"id":"q1","prediction":"one and two"}\n{"id":"q2","prediction":"two and four"}\n' >m1.jsonl
    printf '{"id":"q1","prediction":"one and three"}\n{"id":"q2","prediction":"two and three"}\n' >m2.jsonl
    awk -v n="$2" -v kind="$1" 'BEGIN {
        tasks = kind == "tasks" ? n : 1; models = kind == "tasks" ? 2 : n
        print "<suite name=\"scale\"><models>"
        for (i = 1; i <= models; i++) printf "<model id=\"m%d\" backend=\"replay\" path=\"m%d.jsonl\"/>\n", i, 2 - i % 2
        print "</models>"
        for (i = 1; i <= tasks; i++) printf "<task id=\"t%d\" data=\"test.jsonl\"><fields input=\"question\" reference=\"answer\"/><metric name=\"exact_match\"/><metric name=\"rouge\" types=\"1\"/></task>\n", i
        print "<compare base=\"m1\" resamples=\"100\"/>"
        for (i = 1; i <= n; i++) printf "<gate metric=\"t%d/exact_match\" model=\"m%d\" min=\"0.1\" max-drop=\"0.1\" significant=\"true\"/>\n", kind == "tasks" ? i : 1, kind == "tasks" ? 1 : i
        print "<report formats=\"csv\"/></suite>" }' >suite.xml
}

count() { # name, expected statuses, command...: "NAME STEPS" to the file `counts`
    name=$1 allowed=$2
    shift 2
    ASSAY_STEPS=steps "$assay" "$@" >out 2>err
    status=$?
    case " $allowed " in *" $status "*) ;; *) echo "not ok scale_$name: exit status $status: $(tail -1 err)"; failed=1 ;; esac
    echo "$name $(cat steps)" >>counts
}

one() { # kind, n
    rm -rf run next counts h.db
    suite "$1" "$2"
    count inspect "0 1" inspect suite.xml
    count dry-run 0 run suite.xml --out run --dry-run
    count run 0 run suite.xml --out run --no-report
    count resume 0 run suite.xml --out run --no-report
    "$assay" run suite.xml --out next --no-report >/dev/null 2>&1
    count gate "0 1" gate run --history h.db --first-run
    count gate-again "0 1" gate next --history h.db --baseline last-green --junit g.xml --markdown g.md
    count history 0 history --history h.db
    count history-json 0 history --history h.db --json
    count history-diff 0 history diff 1 2 --history h.db
    count compare 0 compare run next
    count show 0 show run --worst 3
    count score 0 score run --segments
    count inspect-run 0 inspect run
    count csv 0 report run --format csv
    [ "$1" = models ] || count report 0 report run --format md,json,tex,html
    # Files, and bytes of what people read (the page without its data): a report of more tasks is not longer.
    [ "$1" = models ] || sizes >"sizes.$2"
}

sizes() {
    echo "files $(find run/report/figures run/report/tables -type f | wc -l)"
    echo "md $(wc -c <run/report/report.md)"
    echo "tex $(wc -c <run/report/report.tex)"
}

not_longer() { # n: from n to 4 n tasks, the numbers of a task grow by a digit and counts too, so up to 2 % more
    paste -d' ' "sizes.$1" "sizes.$(($1 * 4))" | awk '{
        printf "%s scale_report_%s: %d of few tasks, %d of four times as many\n", $4 <= $2 * 1.02 ? "ok" : "not ok", $1, $2, $4
        bad += $4 > $2 * 1.02 } END { exit bad > 0 }'
}

failed=0
for kind in "$@"; do
    for k in 1 2 4; do one "$kind" $((n * k)); mv counts "counts.$k"; done
    paste -d' ' counts.1 counts.2 counts.4 | awk -v n="$n" -v kind="$kind" '{
        first = $4 - $2; second = $6 - $4
        q = (second - 2 * first) / 6 / n / n; l = (first - 3 * q * n * n) / n
        share = q * 20000 / (l > 1 ? l : 1)
        printf "%s scale_%s_%s: %.0f steps for each of %s, and %.2f times n^2; at 20,000 the square is %.2f of the rest\n",
            share <= 1 ? "ok" : "not ok", kind, $1, l, kind, q, share
        bad += share > 1 } END { exit bad > 0 }' || failed=1
    [ "$kind" = models ] || not_longer "$n" || failed=1
done
exit $failed
