#!/usr/bin/env python3
"""ratings.py -- the synthetic ratings of the study "questions": two procedures that look at different things.

Nobody was asked.  Both rate from 1 to 5 by fixed rules, so that agreement, intervals and break-downs have something to
work on; they are not judgements by people.

    ratings.py datasets/questions [MODEL...]    writes recorded/annotator-b.jsonl, recorded/rated-author.jsonl and, of the
                                                questions in recorded/MODEL.jsonl, recorded/rated-MODEL.jsonl and
                                                ratings-recruiter.jsonl, ratings-candidate.jsonl

procedure "recruiter" asks whether a question makes a candidate show thinking: a situation told, a reason or a way asked
for, a length that fits the difficulty, one question only, and a word of the domain.
procedure "candidate" asks whether a question is easy to take in when heard: short sentences, common short words, no
brackets or lists, no more than 30 words, and a question mark at the end.
"""
import json
import pathlib
import re
import sys

FIT = {"easy": (5, 22), "medium": (8, 28), "hard": (10, 36)}


def words(text):
    return re.findall(r"[A-Za-z][A-Za-z'-]*", text)


def recruiter(item, text):
    n, low = len(words(text)), text.lower()
    sentences = [s for s in re.split(r"(?<=[.?!])\s+", text.strip()) if s]
    asked = sum(s.endswith("?") for s in sentences)
    points = 0
    points += any(not s.endswith("?") for s in sentences[:1]) or bool(re.search(r"\b(when|if|suppose|imagine)\b", low))
    points += bool(re.search(r"\b(how|why|explain|which|what would|what do you)\b", low))
    points += FIT[item["difficulty"]][0] <= n <= FIT[item["difficulty"]][1]
    points += asked == 1
    points += any(w[:5] in low for w in words(item["domain"].lower()) + words(item["role"].lower()))
    return max(1, points)


def candidate(item, text):
    w = words(text)
    sentences = max(1, len(re.findall(r"[.?!]", text)))
    points = 0
    points += 0 < len(w) <= 30
    points += len(w) / sentences <= 16
    points += bool(w) and sum(map(len, w)) / len(w) <= 5
    points += not re.search(r"[()\[\]\n:;]|\d\.", text.strip())
    points += text.strip().endswith("?")
    return max(1, points)


def covered(points, answer):
    """Share of the key points of which the answer holds the longest word's stem, and its length: the second annotator."""
    low = answer.lower()
    return sum(max(words(p), key=len).lower()[:6] in low for p in points) / len(points)


def by_points(points, answer):
    n, share = len(words(answer)), covered(points, answer)
    rating = 1 + round(3 * share) + (n >= 15)
    return min(5, rating if n >= 8 else min(rating, 2))


def label(rating):
    return "weak" if rating <= 2 else "fair" if rating <= 4 else "strong"


def replayed(task, item, answer):
    return json.dumps({"task": task, "id": item["id"], "prediction": str(answer)})


def rating(model, item, value):
    return json.dumps({"id": item["id"], "model": model, "rating": value})


def source(text):
    return json.dumps({"model": {"info": {}}, "source": text})


def read(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def main():
    folder = pathlib.Path(sys.argv[1])  # datasets/questions
    items, out = read(folder / "test.jsonl"), folder / "recorded"
    out.mkdir(exist_ok=True)
    rule = source("ratings.py (synthetic ratings)")
    lines = [source("ratings.py (annotator B, a rule)")]
    for item in read(folder / "answers-test.jsonl"):
        lines += [replayed("annotator-a", item, item["label_b"]), replayed("grades", item, item["rating_b"])]
    (out / "annotator-b.jsonl").write_text("\n".join(lines) + "\n")
    lines = [rule]
    for item in items:
        lines += [replayed("recruiter", item, item["rating_recruiter"]),
                  replayed("candidate", item, item["rating_candidate"])]
    (out / "rated-author.jsonl").write_text("\n".join(lines) + "\n")
    people = {"recruiter": [], "candidate": []}  # the same ratings as files of <people>
    for model in sys.argv[2:]:
        answers = {a["id"]: a["prediction"] for a in read(out / f"{model}.jsonl") if a.get("task") == "generate"}
        lines = [rule]
        for item in items:
            if item["id"] in answers:
                text = answers[item["id"]]
                lines += [replayed("recruiter", item, recruiter(item, text)),
                          replayed("candidate", item, candidate(item, text))]
                people["recruiter"].append(rating(model, item, recruiter(item, text)))
                people["candidate"].append(rating(model, item, candidate(item, text)))
        (out / f"rated-{model}.jsonl").write_text("\n".join(lines) + "\n")
    for name, rows in people.items():
        if rows:
            (folder / f"ratings-{name}.jsonl").write_text("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
