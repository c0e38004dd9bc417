#!/usr/bin/env python3
"""Reports of ten shapes:  shapes.py ASSAY [--keep DIR] [SHAPE...]      (default: three of them; all: every one)

Each shape is a run of replayed answers, made here.  Its report must compile without an overfull box above 5 pt, leave
the margins of the page white, number tables without a gap, and be the same twice.  Its tables must compile in the
papers of PAPERS, without Type 3 fonts.  --keep DIR leaves the reports in DIR/SHAPE."""
import contextlib, json, os, random, re, shutil, subprocess, sys, tempfile

ASSAY = os.path.abspath(sys.argv[1])
KEEP = os.path.abspath(sys.argv[3]) if sys.argv[2:3] == ["--keep"] else None
CJK = "模型在测试集上回答问题", "النموذج يجيب عن الأسئلة", "モデルは質問に答える", "😀 эмоджи и текст"
WORDS = "the model answers a question about gradient descent with words of the reference and some others".split()
LONG = "a very long model name with words in it " * 8
failures = 0


def check(name, ok, found=""):
    global failures
    failures += not ok
    print(f"{'ok' if ok else 'not ok'} report_shape_{name}" + ("" if ok else f": found {str(found)[:300]}"), flush=True)


def text(rng, n, extra=()):
    return " ".join(rng.choice(list(WORDS) + list(extra)) for _ in range(n))


def suite(models=3, items=24, tasks=1, base=True, names="Model {}", extra=(), missing=0, words=14, words_max=40):
    return dict(models=models, items=items, tasks=tasks, base=base, names=names, extra=extra, missing=missing, words=words,
                words_max=words_max)


SHAPES = {
    "one_model": suite(models=1, base=False),
    "many_models": suite(models=40, items=30),
    "long_names": suite(models=4, names="{} " + LONG[:300]),
    "scripts": suite(extra=CJK, names="模型 {}"),
    "one_item": suite(items=1),
    "many_items": suite(models=2, items=100000),
    "six_tasks": suite(models=4, tasks=6),
    "no_base": suite(base=False),
    "missing": suite(missing=7),
    "long_answers": suite(words=400, words_max=900),
}
USUAL = ["long_names", "scripts", "six_tasks"]


def make(folder, s):
    rng = random.Random(3)
    xml = ["<suite name='shape' title='A report &amp; its shape: 100 % of #1_2'><models>"]
    for m in range(s["models"]):
        xml.append(f"<model id='m{m}' label='{s['names'].format(m)}' backend='replay' path='m{m}.jsonl'/>")
    xml.append("</models>")
    answers = [open(f"{folder}/m{m}.jsonl", "w") for m in range(s["models"])]
    for t in range(s["tasks"]):
        with open(f"{folder}/t{t}.jsonl", "w") as d:
            for i in range(s["items"]):
                reference = text(rng, s["words"], s["extra"])
                d.write(json.dumps({"id": f"item_{i}", "question": text(rng, 12, s["extra"]) + "?", "answer": reference,
                                    "level": rng.choice(["machine_learning", "statistics", "data_engineering"])}) + "\n")
                for m, f in enumerate(answers):
                    if m == 1 and i < s["missing"]:
                        continue
                    said = reference if rng.random() < 0.15 * (m % 5) else text(rng, rng.randint(3, s["words_max"]), s["extra"])
                    f.write(json.dumps({"task": f"task_{t}", "id": f"item_{i}", "prediction": said}) + "\n")
        xml.append(f"<task id='task_{t}' data='t{t}.jsonl'><fields group='level'/><prompt>Question: {{{{ question }}}}"
                   "</prompt><metric name='rouge'/><metric name='bleu'/><metric name='chrf'/><metric name='length'/>"
                   "<judge name='taxonomy'/></task>")
    for f in answers:
        f.close()
    if s["base"]:
        xml.append("<compare base='m0' test='paired-t bootstrap' resamples='200'/>")
    xml.append("<report formats='tex html md csv'/></suite>")
    with open(folder + "/s.xml", "w") as f:
        f.write("\n".join(xml))


def assay(folder, *args):
    return subprocess.run([ASSAY, *args], cwd=folder, capture_output=True, text=True,
                          env={**os.environ, "ASSAY_NOW": "2026-01-02T03:04:05"})


def latex(folder, name, engine="pdflatex"):
    for _ in range(2 if name == "report" else 1):
        done = subprocess.run([engine, "-interaction=nonstopmode", name + ".tex"], cwd=folder, capture_output=True,
                              text=True, errors="replace")
    with open(f"{folder}/{name}.log", errors="replace") as f:
        log = f.read()
    return done.stdout, log


def overfull(log):
    return [line for line in log.split("\n")
            for size in re.findall(r"^Overfull \\[hv]box \(([\d.]+)pt too", line) if float(size) > 5]


def dark_margins(pdf, folder):
    """Pages whose outer 9 mm are not white."""
    subprocess.run(["pdftoppm", "-r", "30", "-gray", pdf, folder + "/page"], check=True)
    bad = []
    for name in sorted(x for x in os.listdir(folder) if x.startswith("page") and x.endswith(".pgm")):
        with open(f"{folder}/{name}", "rb") as f:
            data = f.read()
        os.remove(f"{folder}/{name}")
        head = re.match(rb"P5\s+(\d+) (\d+)\s+255\s", data)
        w, h = int(head.group(1)), int(head.group(2))
        rows = [data[head.end() + y * w:head.end() + (y + 1) * w] for y in range(h)]
        edge = 10
        if any(min(r[:edge]) < 200 or min(r[-edge:]) < 200 for r in rows) or any(min(r) < 200 for r in rows[:edge] + rows[-edge:]):
            bad.append(name)
    return bad


GEOMETRY = "\\usepackage[margin=2.3cm,a4paper]{geometry}\n"
PAPERS = {  # name: (engine, variant of the tables, preamble); the last two imitate IEEEtran's and acmart's
    "article_ot1": ("pdflatex", "wide", "\\documentclass[10pt]{article}\n" + GEOMETRY),
    "article_t1": ("pdflatex", "wide", "\\documentclass[10pt]{article}\n\\usepackage[T1]{fontenc}\n\\usepackage{lmodern}\n"
                   + GEOMETRY),
    "article_lualatex": ("lualatex", "wide", "\\documentclass[10pt]{article}\n" + GEOMETRY),
    "two_column": ("pdflatex", "narrow", "\\documentclass[10pt,twocolumn]{article}\n"),
    "ieee": ("pdflatex", "narrow", "\\documentclass[10pt,letterpaper,twocolumn]{article}\n\\usepackage{times,cite,amsmath}\n"
             "\\usepackage[left=0.64in,right=0.64in,top=0.75in,bottom=1in,columnsep=0.17in]{geometry}\n"),
    "acm": ("pdflatex", "narrow", "\\documentclass[9pt,letterpaper,twocolumn]{extarticle}\n\\usepackage[T1]{fontenc}\n"
            "\\usepackage{lmodern,amsmath,microtype,natbib,caption,hyperref,xcolor}\n"
            "\\usepackage[width=506pt,top=57pt,bottom=73pt,columnsep=24pt]{geometry}\n"),
}
ACM_TOP = "\\title{T}\\author{A}\\affiliation{\\institution{I}\\country{C}}\n"
VENUES = {  # the classes themselves, in `all` where they are installed (Debian: texlive-publishers)
    "IEEEtran": [("ieeetran_conference", "\\documentclass[conference]{IEEEtran}\n"),
                 ("ieeetran_journal", "\\documentclass[journal]{IEEEtran}\n")],
    "acmart": [("acmart_sigconf", "\\documentclass[sigconf,nonacm]{acmart}\n" + ACM_TOP),
               ("acmart_small", "\\documentclass[acmsmall,nonacm]{acmart}\n" + ACM_TOP)],
}


def papers_of(venues):
    papers = dict(PAPERS)
    for style, variants in VENUES.items() if venues else ():
        if subprocess.run(["kpsewhich", style + ".cls"], capture_output=True).returncode == 0:
            papers.update({paper: ("pdflatex", "narrow", preamble) for paper, preamble in variants})
        else:
            print(f"skip report_shape_{style}: its class is not installed (texlive-publishers)")
    return papers


def check_papers(name, report, venues):
    tables = sorted(x[:-4] for x in os.listdir(report + "/tables") if x.endswith(".tex"))
    wide = [t for t in tables if not t.endswith("-narrow") and not t.endswith("-long") and t + "-long" not in tables]
    for paper, (engine, variant, preamble) in papers_of(venues).items():
        ending = "-narrow" if variant == "narrow" else ""
        body = [f"\\begin{{table}}[p]\\centering\\caption{{One.}}\\input{{tables/{t}{ending}}}\\end{{table}}\\clearpage"
                for t in wide]
        with open(f"{report}/{paper}.tex", "w") as f:
            symbols = "" if "{acmart}" in preamble else ",amssymb"  # acmart has them
            f.write(preamble + f"\\usepackage{{booktabs,array,graphicx{symbols}}}\n\\InputIfFileExists{{figures/scripts}}{{}}{{}}\n"
                    "\\begin{document}\n\\input{methods}\n\n" + "\n".join(body) + "\n\\end{document}\n")
        out, log = latex(report, paper, engine)
        errors = re.findall(r"^! .*", log, re.M)
        wide_boxes = [x for x in overfull(log) if "hbox" in x]
        check(f"{name}_tables_in_{paper}", not errors and "Output written" in out and not wide_boxes, errors or wide_boxes)
        fonts = subprocess.run(["pdffonts", f"{report}/{paper}.pdf"], capture_output=True, text=True).stdout
        check(f"{name}_fonts_in_{paper}", "Type 3" not in fonts and "no  no" not in fonts, fonts)


@contextlib.contextmanager
def folder_of(name):
    if KEEP:
        os.makedirs(f"{KEEP}/{name}", exist_ok=True)
        yield f"{KEEP}/{name}"
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield folder


def one(name, venues):
    with folder_of(name) as folder:
        make(folder, SHAPES[name])
        done = assay(folder, "run", "s.xml", "--out", "run", "--quiet")
        report = folder + "/run/report"
        check(f"{name}_is_written", done.returncode in (0, 1) and os.path.exists(report + "/report.tex"), done.stderr)
        with open(report + "/report.tex") as f:
            first = f.read()
        with open(report + "/report.html") as f:
            page = f.read()
        if shutil.which("node"):
            with open(folder + "/page.js", "w") as f:
                f.write(re.search(r"<script>(.*?)</script>", page, re.S).group(1))
            parsed = subprocess.run(["node", "--check", folder + "/page.js"], capture_output=True, text=True)
            check(f"{name}_script_parses", parsed.returncode == 0, parsed.stderr)
        for format in "tex", "html":  # so that the second report is not the first
            os.remove(f"{report}/report.{format}")
        again = assay(folder, "report", "run", "--format", "tex,html")
        check(f"{name}_is_written_again", again.returncode == 0, again.stderr)
        with open(report + "/report.tex") as f:
            check(f"{name}_is_the_same_twice", f.read() == first)
        with open(report + "/report.html") as f:
            check(f"{name}_page_is_the_same_twice", f.read() == page)
        out, log = latex(report, "report")
        check(f"{name}_compiles", "Output written" in out and "\n! " not in log, re.findall(r"^! .*", log, re.M))
        check(f"{name}_no_overfull_box", not overfull(log), overfull(log))
        check(f"{name}_margins_are_white", not (bad := dark_margins(report + "/report.pdf", folder)), bad)
        shown = subprocess.run(["pdftotext", "-layout", report + "/report.pdf", "-"], capture_output=True, text=True).stdout
        numbers = sorted({int(n) for n in re.findall(r"Table (\d+)[.:]", shown)})
        check(f"{name}_tables_are_numbered", numbers == list(range(1, len(numbers) + 1)) and numbers, numbers)
        check_papers(name, report, venues)


def main():
    wanted = sys.argv[4 if KEEP else 2:] or USUAL
    for name in SHAPES if wanted == ["all"] else wanted:
        one(name, wanted == ["all"])
    print(f"{failures} failed")
    return failures > 0


sys.exit(main())
