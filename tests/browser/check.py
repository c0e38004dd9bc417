#!/usr/bin/env python3
"""The item browser of report.html in a real browser:  check.py ASSAY

Makes a run of replayed answers, opens its report from file:// in headless Chromium, and checks that filters filter,
sorting sorts, links open, the keyboard works, every answer is in the data, nothing is cut at 1280 and 420 px, and the
console stays empty.  A second report has its data in report_data/.  Costs are counted, not timed: a filter reads each
row once and builds one page."""
import json, os, random, sqlite3, subprocess, sys, tempfile
from webdriver import Browser

ASSAY = os.path.abspath(sys.argv[1])
N = 230
failures = 0


def check(name, ok, found=""):
    global failures
    failures += not ok
    print(f"{'ok' if ok else 'not ok'} browser_{name}" + ("" if ok else f": found {found}"))


def make_run(folder, n, filler=""):
    rng = random.Random(7)
    words = "alpha beta gamma delta epsilon zeta eta theta iota kappa".split()
    text = lambda k: " ".join(rng.choice(words) for _ in range(k))
    with open(f"{folder}/d.jsonl", "w") as d, open(f"{folder}/b.jsonl", "w") as b, open(f"{folder}/t.jsonl", "w") as t:
        for i in range(n):
            answer = text(8)
            d.write(json.dumps({"id": f"i/{i} ü", "question": f"question {i}? <b>&\"'</b>{filler}", "answer": answer,
                                "level": rng.choice(["easy", "hard_one"])}) + "\n")
            b.write(json.dumps({"id": f"i/{i} ü", "prediction": text(8) + f" base{i}x"}) + "\n")
            t.write(json.dumps({"id": f"i/{i} ü", "prediction": answer if i % 3 else text(4) + " </script>"}) + "\n")
    with open(f"{folder}/s.xml", "w") as f:
        f.write("""<suite name='s'><models><model id='b' label='Base' backend='replay' path='b.jsonl'/>
<model id='t' label='Tuned' backend='replay' path='t.jsonl'/></models>
<task id='qa' data='d.jsonl'><fields group='level'/><prompt>Q: {{ question }}</prompt><metric name='rouge' types='1+L'/>
<metric name='exact_match'/><judge name='taxonomy'/></task><compare base='b'/><report formats='html'/></suite>""")
    subprocess.run([ASSAY, "run", f"{folder}/s.xml", "--out", f"{folder}/run", "--quiet"], check=True,
                   stdout=subprocess.DEVNULL)
    return f"{folder}/run/report/report.html"


def choose(b, field, value):
    b.run("const f = document.getElementById(arguments[0]); f.value = arguments[1];"
          "f.dispatchEvent(new Event(f.tagName === 'SELECT' ? 'change' : 'input'))", field, value)


def shown(b):
    return b.run("return [...document.querySelectorAll('#b-list tbody tr')].map(r => [...r.cells].map(c => c.textContent))")


def count(b):
    return int(b.run("return document.getElementById('b-count').textContent").split()[0])


def no_errors(b, name):
    log = [x for x in b.log() if x["level"] in ("SEVERE", "WARNING")]
    check(name, not log, log[:2])


def check_small(b, page, folder):
    url = "file://" + page
    b.open(url + "#browse")
    check("counts_all", count(b) == N, count(b))
    check("one_page", len(shown(b)) == 50, len(shown(b)))
    check("rows_read_once", b.run("return assayBrowser.touched") == N)
    check("builds_one_page", b.run("return assayBrowser.built") < 50 * 12)
    choose(b, "f-outcome", "won")
    won = count(b)
    data = sqlite3.connect(f"{folder}/run/run.db")
    scores = {m: dict(data.execute("SELECT item, score FROM item_scores WHERE model=? AND component='rougeL_f'", m))
              for m in "bt"}
    check("won", won == sum(scores["t"][i] > scores["b"][i] for i in scores["t"]), won)
    choose(b, "f-outcome", "")
    choose(b, "f-group", "1")
    groups = {r[1] for r in shown(b)}
    check("group", len(groups) == 1 and 0 < count(b) < N, groups)
    choose(b, "f-group", "")
    choose(b, "f-search", "base17X")
    check("search", [r[0] for r in shown(b)] == ["i/17 ü"], shown(b)[:2])
    for text, where in (("QUESTION 41?", "question"), ("i/229 Ü", "id"), ("base0x", "first row"), ("base229x", "last row")):
        choose(b, "f-search", text)
        check(f"search_in_{where.replace(' ', '_')}", count(b) == 1, count(b))
    choose(b, "f-search", "alpha")
    texts = b.run("return assayBrowser.tasks[0].rows.map(r => [r.id, r.chunk.input[r.k], r.chunk.reference[r.k],"
                  "...r.chunk.answers.map(a => a.text[r.k])])")
    check("search_finds_all", 0 < count(b) == sum(any("alpha" in x for x in row) for row in texts) < N, count(b))
    check("texts_are_folded_once", b.run("return assayBrowser.folded") == N, b.run("return assayBrowser.folded"))
    choose(b, "f-search", "")
    choose(b, "f-low", "0.99")
    check("range", count(b) == sum(x >= 0.99 for x in scores["t"].values()), count(b))
    choose(b, "f-low", "")
    choose(b, "f-sort", "diff")
    order = [float(r[-1].replace("\u2212", "-")) for r in shown(b)]
    check("sort", order == sorted(order) and order[0] < order[-1], order[:5])
    choose(b, "f-sort", "")
    b.run("document.getElementById('b-next').click()")
    check("next_page", shown(b)[0][0] == "i/50 ü", shown(b)[0])
    b.run("document.querySelector('#b-list tbody tr').click()")
    check("row_opens", "i/50" in b.run("return document.getElementById('b-item').textContent"))
    check("link", b.run("return location.hash") == "#qa/i%2F50%20%C3%BC", b.run("return location.hash"))
    b.press("\ue014")
    check("arrow_right", "i/51" in b.run("return document.querySelector('#b-item h3').textContent"))
    b.press("\ue00c")
    check("escape_closes", b.run("return document.getElementById('b-item').hidden"))
    b.press("/")
    check("slash_searches", b.run("return document.activeElement.id") == "f-search")
    b.press("\ue00c")
    b.press("?")
    check("question_mark_helps", not b.run("return document.getElementById('b-help').hidden"))
    for kind, head in (("markdown", "| item |"), ("csv", '"item"'), ("latex", "\\begin{tabular}")):
        b.run(f"document.getElementById('b-{kind}').click()")
        copied = b.run("return new Promise(done => setTimeout(() => done(window.assayCopied), 50))")
        check(f"copies_{kind}", copied and copied.startswith(head) and copied.count("\n") > N, (copied or "")[:60])
    answers = dict(((m, i), x) for m, i, x in data.execute(
        "SELECT r.model, r.item, coalesce(a.text, g.text) FROM requests r JOIN generations g USING(request) LEFT JOIN"
        " answers a ON a.task=r.task AND a.model=r.model AND a.item=r.item"))
    texts = b.run("const t = assayBrowser.tasks[0]; return t.rows.map(r => r.chunk.answers.map(a => a.text[r.k]))")
    ids = b.run("return assayBrowser.tasks[0].rows.map(r => r.id)")
    check("every_answer_is_in_the_data", len(ids) == N and all(
        texts[k][m] == answers["bt"[m], ids[k]] for k in range(N) for m in (0, 1)))
    same = True
    for k in random.Random(1).sample(range(N), 20):
        b.open(f"{url}#qa/i%2F{k}%20%C3%BC")
        shown_scores = b.run("return [...document.querySelectorAll('#b-item .side')].map(s => s.querySelector('.scores')"
                             ".textContent)")
        for m, text in zip("bt", shown_scores):
            same = same and f"ROUGE-L {scores[m][f'i/{k} ü']:.3f}" in text
    check("twenty_items_show_their_scores", same, shown_scores)
    for width in (1280, 420):
        b.size(width, 900)
        for place in ("#browse", "#qa/i%2F3%20%C3%BC", "#summary"):
            b.open(url + place)
            wide = b.run("return [document.documentElement.scrollWidth, innerWidth]")
            check(f"nothing_cut_at_{width}_{place[1:4]}", wide[0] <= wide[1], wide)
        b.open(url + "#browse")
        named = b.run("const c = document.querySelector('#b-list td.r'); return getComputedStyle(c, '::before').content")
        check(f"scores_are_named_at_{width}", ("Base" in named) == (width < 640), named)
        cut = b.run("return [...document.querySelectorAll('.scroll')].filter(s => s.scrollWidth > s.clientWidth + 1).length")
        check(f"tables_have_their_width_at_{width}", cut == 0 or width < 640, cut)
    check("charts_have_tooltips", b.run("return document.querySelectorAll('figure svg title').length") > 5)
    check("charts_are_named", b.run("return [...document.querySelectorAll('figure svg')].every(s => "
                                    "s.getAttribute('aria-label'))"))
    no_errors(b, "no_console_message")


HOSTILE = {
    "html": "<img src=x onerror=alert(1)></script><script>document.title='hit'</script><b>&amp;",
    "long-word": "x" * 200000,
    "rtl": "\u0645\u0631\u062d\u0628\u0627 \u202e abc \u05e9\u05dc\u05d5\u05dd (1) \u2067 x",
    "cjk": "\u6df1\u5ea6\u5b66\u4e60\u662f\u4ec0\u4e48\uff1f" * 40,
    "emoji": "x" + "\U0001f469\u200d\U0001f680 " * 60,
    "empty": "",
    "json": '{"a": [1, 2, {"b": "</script>"}], "c": null}',
    "code": "```c\nint main(void)\n{\n\treturn 0; // a | b\n}\n```",
    "latex": "\\input{/etc/passwd} $x_1$ 50% & #1 ~ ^ {",
    "formula": "=cmd|' /C calc'!A1",
    "megabyte": "the quick brown fox " * 52429,
}


def check_hostile(b, folder):
    with open(f"{folder}/d.jsonl", "w") as d, open(f"{folder}/b.jsonl", "w") as x, open(f"{folder}/t.jsonl", "w") as t:
        for name, text in HOSTILE.items():
            d.write(json.dumps({"id": name, "question": f"q {text[:300]}", "answer": "brown fox", "level": "one"}) + "\n")
            x.write(json.dumps({"id": name, "prediction": "brown fox"}) + "\n")
            t.write(json.dumps({"id": name, "prediction": text}) + "\n")
    with open(f"{folder}/s.xml", "w") as f:
        f.write("""<suite name='s'><models><model id='b' label='Base' backend='replay' path='b.jsonl'/>
<model id='t' label='Tuned' backend='replay' path='t.jsonl'/></models><task id='qa' data='d.jsonl'>
<prompt>Q: {{ question }}</prompt><metric name='exact_match'/></task><compare base='b'/><report formats='html'/></suite>""")
    subprocess.run([ASSAY, "run", f"{folder}/s.xml", "--out", f"{folder}/run", "--quiet"], check=True,
                   stdout=subprocess.DEVNULL)
    url = f"file://{folder}/run/report/report.html"
    for width in (1280, 420):
        b.size(width, 900)
        b.open(url + f"?{width}#browse")
        wide = b.run("return [document.documentElement.scrollWidth, innerWidth]")
        check(f"hostile_list_fits_{width}", count(b) == len(HOSTILE) and wide[0] <= wide[1], wide)
        for name, text in HOSTILE.items():
            b.open(url + f"?{width}#qa/{name}")
            shown_text = b.run("return document.querySelectorAll('#b-item .side')[1].querySelector('p.text').textContent")
            want = text.strip() or "(empty)"
            check(f"hostile_{name}_is_shown_{width}", shown_text.strip() == want if len(want) <= 20000
                  else shown_text.startswith(want[:19000]) and "show the other" in shown_text, shown_text[:60])
            wide = b.run("return [document.documentElement.scrollWidth, innerWidth]")
            check(f"hostile_{name}_fits_{width}", wide[0] <= wide[1], wide)
    check("hostile_title_is_unchanged", b.run("return document.title") != "hit")
    built = b.run("return assayBrowser.built")
    check("long_text_is_few_nodes", built < 6000, built)
    b.open(url + "?long#qa/long-word")
    b.run("[...document.querySelectorAll('#b-item button')].find(x => x.textContent.startsWith('show the other')).click()")
    shown_text = b.run("return document.querySelectorAll('#b-item .side')[1].querySelector('p.text').textContent")
    check("rest_of_a_long_text", shown_text == HOSTILE["long-word"], len(shown_text))
    b.open(url + "?long#qa/megabyte")
    b.run("[...document.querySelectorAll('#b-item button')].find(x => x.textContent === 'difference to reference').click()")
    check("difference_of_a_megabyte", "quick" in b.run("return document.getElementById('b-item').textContent"))
    b.size(1280, 900)
    b.open(url + "?copy#browse")
    lone = b.run("return /[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])/.test(document.getElementById('b-list').textContent)")
    check("snippets_cut_no_character", not lone)
    for kind, has in (("csv", "\"'=cmd"), ("latex", "\\textbackslash{}input\\{/etc"), ("markdown", "&lt;img src=x")):
        b.run(f"document.getElementById('b-{kind}').click()")
        copied = b.run("return new Promise(done => setTimeout(() => done(window.assayCopied), 200))")
        check(f"hostile_{kind}_is_escaped", has in copied, copied[:80])
    no_errors(b, "hostile_no_console_message")


def check_media(b, page):
    """Dark colours, and a print without buttons; filters together, and with search and sort."""
    ink = lambda: b.run("const s = getComputedStyle(document.body); return [s.color, s.backgroundColor]")
    b.open("file://" + page + "?media#browse")
    light = ink()
    b.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    check("dark_mode", ink() != light, ink())
    b.cdp("Emulation.setEmulatedMedia", media="print")
    check("print_has_no_filters", b.run("return getComputedStyle(document.getElementById('b-filters')).display") == "none")
    b.cdp("Emulation.setEmulatedMedia", media="", features=[])
    for field, value in (("f-outcome", "lost"), ("f-group", "0"), ("f-search", "alpha"), ("f-high", "0.5"), ("f-sort", "abs")):
        choose(b, field, value)
    want = b.run("""const t = assayBrowser.tasks[0], text = r => [r.id, r.chunk.input[r.k], r.chunk.reference[r.k],
        ...r.chunk.answers.map(a => a.text[r.k])], at = (r, m) => r.chunk.answers[m].scores[t.main][r.k];
        return t.rows.filter(r => at(r, 1) < at(r, 0) && r.chunk.group[r.k] === 0 && at(r, 1) <= 0.5
            && text(r).some(x => x.includes("alpha"))).map(r => r.id)""")
    ids = b.run("return assayBrowser.state.order.map(i => assayBrowser.tasks[0].rows[i].id)")
    check("filters_together", sorted(ids) == sorted(want) and len(want) > 3, (len(ids), len(want)))
    b.run("document.getElementById('b-reset').click()")
    check("reset_shows_all", count(b) == N, count(b))


def check_large(b, page):
    b.open("file://" + page + "#browse")
    files = os.listdir(os.path.dirname(page) + "/report_data")
    check("large_data_is_beside_the_page", len(files) > 5 and os.path.getsize(page) < 5 << 20, files)
    check("large_data_opens_from_a_file", count(b) == 3000, count(b))
    choose(b, "f-outcome", "lost")
    check("large_rows_read_once", b.run("return assayBrowser.touched") == 3000)
    check("large_builds_one_page", b.run("return assayBrowser.built") < 50 * 12, b.run("return assayBrowser.built"))
    no_errors(b, "large_no_console_message")
    os.remove(os.path.dirname(page) + "/report_data/" + sorted(files)[-1])
    b.open("file://" + page + "?again#browse")
    check("missing_data_is_said", "Items are missing" in b.run("return document.getElementById('b-problem').textContent"))


def main():
    with tempfile.TemporaryDirectory() as folder:
        [os.mkdir(f"{folder}/{name}") for name in ("small", "large", "hostile")]
        small, large = make_run(folder + "/small", N), make_run(folder + "/large", 3000, " filler" * 1100)
        b = Browser()
        try:
            check_small(b, small, folder + "/small")
            check_media(b, small)
            check_hostile(b, folder + "/hostile")
            check_large(b, large)
        finally:
            b.close()
    print(f"{failures} failed")
    return failures > 0


sys.exit(main())
