#!/bin/sh
# Three shapes of report through LaTeX: nothing overfull, nothing in the margins, tables in other people's papers.
# All ten: make check-reports.
for tool in pdflatex pdftoppm pdftotext; do
    command -v $tool >/dev/null || { echo "skip report_shapes: $tool is not installed"; exit 0; }
done
${PYTHON:-python3} tests/reports/shapes.py "$ASSAY" long_names six_tasks missing | grep -v ' failed$'
