#!/usr/bin/env python3
"""collect.py -- English technical prose out of Debian documentation packages.

Only paragraphs (<p>, <dd>, <li> of the HTML pages) that read like prose are
kept: whole sentences, mostly letters, no code.  Duplicates are dropped.
Machine-learning and statistics documentation is repeated so that it weighs
more, but only after the documents of the held-out loss, which come first in
the file, have been taken away.  Which packages, versions and licences: SOURCES.md.

    collect.py DEBS_DIR OUT.txt
"""
import glob
import gzip
import hashlib
import html.parser
import os
import random
import re
import subprocess
import sys
import tempfile

REPEAT = {"python-sklearn-doc": 4, "python-statsmodels-doc": 2, "python-scipy-doc": 2,
          "python-pandas-doc": 2, "python-skimage-doc": 2, "python-dask-doc": 2, "r-doc-html": 2}
HELD_OUT_BYTES = 400_000  # more than the 65,536 tokens that train_base.py takes from the front
KEEP = {"p", "dd", "li", "dt", "h1", "h2", "h3"}
SKIP = {"script", "style", "pre", "code-block", "table", "nav", "footer", "head"}


class Paragraphs(html.parser.HTMLParser):
    """Collects (tag, text) of the innermost kept element."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.parts, self.skip, self.tag = [], [], 0, None

    def flush(self):
        text = re.sub(r"\s+", " ", "".join(self.parts)).replace("\u00b6", "").strip()
        if text:
            self.out.append((self.tag, text))
        self.parts = []

    def handle_starttag(self, tag, attrs):
        if tag in SKIP:
            self.skip += 1
        elif tag in KEEP:
            self.flush()
            self.tag = tag

    def handle_endtag(self, tag):
        if tag in SKIP:
            self.skip = max(0, self.skip - 1)
        elif tag in KEEP:
            self.flush()
            self.tag = None

    def handle_data(self, data):
        if not self.skip and self.tag:
            self.parts.append(data)


QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-",
                        "\u2014": " - ", "\u00a0": " ", "\u2026": "..."})


def is_prose(text):
    words = text.split()
    if not 10 <= len(words) <= 220 or text[-1] not in ".:?!":
        return False
    letters = sum(c.isalpha() or c == " " for c in text)
    plain = sum(1 for w in words if re.fullmatch(r"[A-Za-z][a-z'-]*[,.;:?!)]?|[(]?[a-z]+[)]?", w))
    return letters / len(text) > 0.92 and plain / len(words) > 0.82 and all(ord(c) < 0x250 for c in text)


def page_paragraphs(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rb") as f:
        source = f.read().decode("utf-8", "replace")
    parser = Paragraphs()
    try:
        parser.feed(source)
    except Exception:  # a broken page is left out
        return []
    return [(tag, text.translate(QUOTES)) for tag, text in parser.out]


def questions(paragraphs):
    """A heading such as "Lasso" over prose becomes a question with an answer."""
    for (tag, head), (_, body) in zip(paragraphs, paragraphs[1:]):
        if tag in ("h1", "h2", "h3") and is_prose(body) and len(body.split()) <= 80:
            head = re.sub(r"^[\d.\s]+", "", head).strip(" .:")
            if re.fullmatch(r"[A-Za-z][A-Za-z -]{3,50}", head):
                yield f"Question: What is {head[0].lower() + head[1:]}?\nAnswer: {body}"


def package_documents(deb):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg", "-x", deb, folder], check=True)
        pages = sorted(glob.glob(folder + "/**/*.html*", recursive=True))
        for page in pages:
            if os.path.islink(page) or os.path.getsize(page) > 5_000_000:
                continue
            paragraphs = page_paragraphs(page)
            yield [t for tag, t in paragraphs if is_prose(t)], list(questions(paragraphs))


def main():
    debs, out = sys.argv[1], sys.argv[2]
    seen, documents = set(), []
    for deb in sorted(glob.glob(debs + "/*.deb")):
        name = os.path.basename(deb).split("_")[0]
        size = 0
        for prose, asked in package_documents(deb):
            fresh = []
            for text in prose:
                key = hashlib.md5(text.lower().encode()).digest()
                if key not in seen:
                    seen.add(key)
                    fresh.append(text)
            chunk = ["\n".join(fresh)] if fresh else []
            for text in asked:
                key = hashlib.md5(text.encode()).digest()
                if key not in seen:
                    seen.add(key)
                    chunk.append(text)
            documents += [(text, REPEAT.get(name, 1)) for text in chunk]
            size += sum(map(len, chunk))
        print(f"{name}: {size / 1e6:.2f} MB", flush=True)
    shuffle = random.Random(1).shuffle
    shuffle(documents)
    held_out, size = [], 0
    while size < HELD_OUT_BYTES:
        held_out.append(documents.pop()[0])
        size += len(held_out[-1])
    training = [text for text, times in documents for _ in range(times)]
    shuffle(training)
    with open(out, "w", encoding="utf-8") as f:
        f.write("\0".join(held_out + training))


if __name__ == "__main__":
    main()
