#!/bin/sh
# Text that pdfLaTeX's fonts lack: drawn with DejaVu, which has Russian and Arabic but no Chinese, and shown as code
# points where no font has it.  Answers cannot inject LaTeX.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/scripts.sh"; fi
}
fonts=/usr/share/fonts/truetype/dejavu
if ! command -v latexmk >/dev/null 2>&1 || ! command -v pdftotext >/dev/null || [ ! -d $fonts ]; then
    for t in drawn lost turned compiles injection searched template same_bytes; do
        echo "skip cli_scripts_$t: latexmk, pdftotext or the DejaVu fonts are not installed"
    done
    exit 0
fi
cd "$dir" || exit 1
echo "<fontconfig><dir>$fonts</dir><cachedir>$dir/cache</cachedir></fontconfig>" >fonts.conf
export FONTCONFIG_FILE=$dir/fonts.conf
cat >t.jsonl <<'X'
{"id":"ru","question":"Что такое градиент?","answer":"Вектор производных."}
{"id":"ar","question":"ما هو التعلم العميق؟","answer":"هو فرع من تعلم الآلة."}
{"id":"zh","question":"什么是梯度？","answer":"梯度是导数的向量。"}
X
cat >p.jsonl <<'X'
{"id":"ru","prediction":"Это вектор из 3 производных."}
{"id":"ar","prediction":"التعلم العميق عام 2016 فرع من PyTorch."}
{"id":"zh","prediction":"中}\\input{t.jsonl}文 \\otherscript{文} ¯\\_(ツ)_/¯ 😀 %中#文"}
X
cat >s.xml <<'X'
<suite name="t" title="Испытание"><models><model id="m" backend="replay" path="p.jsonl" label="Модель 1"/>
<model id="n" backend="replay" path="q.jsonl" label="模型"/></models>
<task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><metric name="chrf"/></task>
<compare base="m" tuned="n"/><report formats="pdf"/></suite>
X
sed 's/3 производных/4 величин/; s/فرع/مثال/; /zh/s/prediction.*/prediction":"梯度是导数的向量。"}/' p.jsonl >q.jsonl
"$ASSAY" run s.xml --out r --quiet >out 2>&1; [ -s r/report/report.pdf ]; check cli_scripts_compiles $?
tex=r/report/figures/scripts.tex
grep -q '^.glyphdef{Модель}{.glyphpage{[0-9]*}{[0-9.]*}}$' $tex; check cli_scripts_drawn $?
grep -q '^.glyphdef{文}{.glyphcode{6587}}$' $tex; check cli_scripts_lost $?
grep -q '^.glyphdef{ما هو التعلم العميق؟}{.glyphR .glyphpage.*.glyphblank .*.glyphendR }$' $tex &&
    grep -q 'glyphL .glyphpage{[0-9]*}{[0-9.]*}.glyphendL' $tex; check cli_scripts_turned $?
pdftotext r/report/report.pdf text; grep -q 'Вектор производных' text && grep -q '\[U+6587\]' text; check cli_scripts_searched $?
grep -q '\\input{t.jsonl}' text && ! grep -q 'gradient"' text; check cli_scripts_injection $?
printf '%s\n' '\documentclass{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{graphicx}' \
    '\input{figures/scripts}\begin{document}\VAR{title}\end{document}' >paper.tex
printf '%s\n' '\VAR{title}' >plain.tex
"$ASSAY" report r --template "$dir/paper.tex" --out t >out 2>&1 && grep -q 'otherscript{Испытание}' t/report/paper.tex &&
    (cd t/report && pdflatex -interaction=batchmode paper.tex >/dev/null) && "$ASSAY" report r --template "$dir/plain.tex" --out u >out 2>&1 &&
    grep -q 'U+0418' u/report/plain.tex; check cli_scripts_template $?
cp $tex one.tex; cp r/report/figures/scripts.pdf one.pdf
"$ASSAY" report r --format tex >out 2>&1; cmp -s one.tex $tex && cmp -s one.pdf r/report/figures/scripts.pdf; check cli_scripts_same_bytes $?
