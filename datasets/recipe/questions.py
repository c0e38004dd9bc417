#!/usr/bin/env python3
"""questions.py -- short questions on machine learning, data and software, none of them in the interview data.

Each topic of topics.txt in each template.  A question is dropped when it is
nearly one of the interview data's own (train, validation or test): a Jaccard
index of the sets of words without stop words above 0.6.

    questions.py INTERVIEW_DIR OUT.jsonl
"""
import hashlib
import json
import os
import re
import sys

TEMPLATES = ["What is {t}?", "Explain {t} in simple words.", "Why does {t} matter in {f}?", "When would you use {t}?",
             "What are the limits of {t}?", "How would you explain {t} to a beginner?", "What is {t} used for?",
             "What are common mistakes with {t}?", "What are the benefits of {t}?", "Describe the main idea of {t}."]
STOP = set("a an the is are of in to for and or what how why when does do would you it with explain describe between "
           "difference compare give short example main idea simple words use used useful work your good".split())


def words(q):
    return frozenset(w for w in re.findall(r"[a-z0-9]+", q.lower()) if w not in STOP)


def topics_by_field():
    """(field, topics) of topics.txt: "# field", then topics between semicolons."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "topics.txt"), encoding="utf-8") as f:
        for part in f.read().split("# ")[1:]:
            field, text = part.split("\n", 1)
            yield field, [" ".join(t.split()) for t in text.split(";")]


def generate():
    for field, topics in topics_by_field():
        for i, t in enumerate(topics):
            for template in TEMPLATES:
                yield template.format(t=t, f=field)
            yield f"What is the difference between {t} and {topics[(i + 1) % len(topics)]}?"


def main():
    taken = []
    for split in ("train", "validation", "test"):
        with open(f"{sys.argv[1]}/{split}.jsonl", encoding="utf-8") as f:
            taken += [words(json.loads(line)["question"]) for line in f]
    taken = [w for w in taken if w]
    kept, dropped, seen = [], 0, set()
    for q in generate():
        w = words(q)
        if q in seen:
            continue
        seen.add(q)
        if any(len(w & o) > 0.6 * len(w | o) for o in taken):
            dropped += 1
            continue
        kept.append(q)
    kept.sort(key=lambda q: hashlib.sha256(q.encode()).hexdigest())
    with open(sys.argv[2], "w", encoding="utf-8") as f:
        for i, q in enumerate(kept):
            f.write(json.dumps({"id": f"q{i:05d}", "question": q}) + "\n")
    print(f"{len(kept)} questions, {dropped} dropped as too near to the interview data")


if __name__ == "__main__":
    main()
