#!/bin/sh
# The studies' reports from recorded answers: every number in the PDF is in report.json, and sentences follow the
# data.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/studies.sh"; fi
}
project=$PWD
case $ASSAY in /*) ;; *) ASSAY=$project/$ASSAY ;; esac
study=$project/datasets/interview
cd "$dir" || exit 1
# The study's suite with another list of formats, in the same folder so that its paths stay valid.
suite() { sed -e "s/formats=\"[^\"]*\"/formats=\"$1\"/" -e "s|\"\.\./|\"$project/datasets/|g" \
    -e "s|data=\"test|data=\"$study/test|" -e "s|train=\"train|train=\"$study/train|" "$study/suite.xml"; }
run() { "$ASSAY" run "$1" --recorded "$2" --out "$3" --quiet --threads 1 >out 2>err; }
# Words that are numbers, each once.
numbers() { tr -s ' \t[](),;:%*=/' '\n' | sed -e 's/[†‡≤<>|.]*$//' -e 's/^[-+−–≤<>]*//' | grep -E '^[0-9]+(\.[0-9]+)?$' | sort -u; }

# Spaces that do not break, quotes and line ends of JSON as blanks.
plain() { sed -e 's/\xe2\x80\xaf/ /g; s/\xc2\xa0/ /g; s/"/ /g; s/\\n/ /g'; }

suite json >s.xml
run s.xml "$study/recorded" run; check cli_studies_report_from_recorded_answers $?
sentence() { grep -o 'Run A is significantly [a-z]* than Base on ROUGE-L' "$1/report/report.json" | head -1; }
[ "$(sentence run)" = "Run A is significantly better than Base on ROUGE-L" ]; check cli_studies_sentence $?
# The base was not trained here: advice on training answers is for the runs.
advice() { grep -o '"[0-9]* of 46 answers (rule: at least 5 %): [a-z ]*' "$1/report/report.json" | sort -u; }
advice run >said; [ "$(grep -c ': ask for shorter answers' said)" = 1 ] &&
    [ "$(grep -c ': check that training answers end with' said)" = 3 ]; check cli_studies_advice_by_training $?
mkdir turned && cp "$study/recorded/base.jsonl" turned/a.jsonl && cp "$study/recorded/a.jsonl" turned/base.jsonl
run s.xml turned turned-run
[ "$(sentence turned-run)" = "Run A is significantly worse than Base on ROUGE-L" ]; check cli_studies_sentence_turns $?
mkdir equal && cp "$study/recorded/base.jsonl" equal/ && cp "$study/recorded/base.jsonl" equal/a.jsonl
run s.xml equal equal-run
[ -z "$(sentence equal-run)" ]; check cli_studies_sentence_goes $?

if command -v latexmk >/dev/null && command -v pdftotext >/dev/null; then
    # Names of the figures that the PDF has.
    figures() { sed -n 's/.*\\fitfigure{\(figures\/[^}]*\)}.*/\1/p' "$1/report.tex"; }
    # Prints the numbers of a PDF that are not in its report.json.
    unknown_numbers() { # report directory
        # Figures have axes of their own, pages their numbers.
        for figure in $(figures "$1"); do pdftotext -layout "$1/$figure" -; done >drawn
        pages=$(pdfinfo "$1/report.pdf" | sed -n 's/^Pages: *//p')
        { cat "$1/report.json" drawn; seq 1 "$pages"; } | plain | numbers >known
        pdftotext -layout "$1/report.pdf" - | plain | sed 's/arXiv:[0-9.]*//g' | numbers >printed
        comm -23 printed known
    }
    # Every number of report.json outside its sections, which hold the printed text, as it may be printed: with up to
    # four decimals, and in per cent.
    rounded() {
        sed '/^ "sections": \[/,/^ \]/d' "$1/report.json" | plain | tr -c '0-9.eE+-' '\n' |
            grep -E '^[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$' | sort -u |
            awk '{ x = $1 < 0 ? -$1 : $1 + 0
                   for (k = 1; k <= 4; k++) { printf "%.*f\n%.*f\n", k, x, k, 100 * x } }' | sort -u
    }
    # Numbers of figures without the ticks of axes: those of at most two digits, with 5 after two digits, or with up to
    # two decimals and a neighbour at a step of 1, 2 or 5.
    no_ticks() {
        awk '{ x[NR] = $1; seen[$1 + 0] = 1 }
             END { for (i = 1; i <= NR; i++) {
                       d = x[i]; sub(/\./, "", d); sub(/^0+/, "", d); sub(/0+$/, "", d)
                       n = length(x[i]) - index(x[i], "."); step = 10 ^ -n; tick = length(d) <= 2 || d ~ /^..5$/
                       for (k = -5; n <= 2 && k <= 5; k++)
                           if ((k * k == 1 || k * k == 4 || k * k == 25) && (sprintf("%.*f", n, x[i] + k * step) + 0 in seen))
                               tick = 1
                       if (!tick) print x[i] } }'
    }
    # Decimal numbers of text, tables and drawn labels.
    unstored_numbers() {
        rounded "$1" >stored
        plain <drawn | numbers >labels
        { grep -F . printed | comm -23 - labels
          grep -F . labels | no_ticks; } | sort -u | comm -23 - stored
    }
    for name in interview feedback paperqa tasks questions; do
        rm -rf pdf-run
        "$ASSAY" run "$project/datasets/$name/suite.xml" --recorded "$project/datasets/$name/recorded" --out pdf-run \
            --no-report --quiet --threads 1 >out 2>err
        "$ASSAY" report pdf-run --format json,pdf --quiet >out 2>err
        [ -f pdf-run/report/report.pdf ]; check cli_studies_pdf_$name $?
        unknown_numbers pdf-run/report >unknown
        [ "$(wc -l <printed)" -gt 100 ] && [ ! -s unknown ]
        check cli_studies_every_printed_number_is_in_the_json_$name $?
        [ ! -s unknown ] || sed 's/^/# not in report.json: /' unknown | head -20
        unstored_numbers pdf-run/report >unknown
        [ "$(wc -l <stored)" -gt 100 ] && [ ! -s unknown ]
        check cli_studies_every_decimal_is_a_stored_number_$name $?
        [ ! -s unknown ] || sed 's/^/# no number of report.json: /' unknown | head -20
    done
else
    echo "skip cli_studies_pdf: latexmk or pdftotext is missing"
fi
