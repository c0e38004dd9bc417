#!/bin/sh
# Three shapes of report through LaTeX: nothing overfull, nothing in the margins, tables in other people's papers.
# All ten: make check-reports.
for tool in pdflatex pdftoppm pdftotext; do
    command -v $tool >/dev/null || { echo "skip report_shapes: $tool is not installed"; exit 0; }
done
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
${PYTHON:-python3} tests/reports/shapes.py "$ASSAY" long_names six_tasks missing >"$dir/out" 2>"$dir/err"
grep -v ' failed$' "$dir/out"
if grep -q '^[0-9]* failed$' "$dir/out"; then echo "ok report_shapes_ran_to_the_end"; else
    echo "not ok report_shapes_ran_to_the_end: $(tail -n 1 "$dir/err")"
fi
