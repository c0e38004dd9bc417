#!/usr/bin/env python3
"""ratings.py -- the synthetic ratings of the study "questions": two procedures that look at different things.

Nobody was asked.  Both rate from 1 to 5 by fixed rules, so that agreement, intervals and break-downs have something to
work on; what they say about a question is no judgement of people.

    ratings.py DATA.jsonl ANSWERS.jsonl     rates generated questions; writes JSON lines

procedure "recruiter" asks whether a question makes a candidate show thinking: a situation told, a reason or a way asked
for, a length that fits the difficulty, one question only, and a word of the domain.
procedure "candidate" asks whether a question is easy to take in when heard: short sentences, common short words, no
brackets or lists, no more than 30 words, and a question mark at the end.
"""
import json
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


def main():
    items = {i["id"]: i for i in map(json.loads, open(sys.argv[1], encoding="utf-8"))}
    for line in open(sys.argv[2], encoding="utf-8"):
        answer = json.loads(line)
        if "id" not in answer:  # the model's description
            continue
        if answer["id"] in items and answer.get("task", "generate") == "generate":
            item, text = items[answer["id"]], answer["prediction"]
            print(json.dumps({"id": item["id"], "role": item["role"], "recruiter": recruiter(item, text),
                              "candidate": candidate(item, text)}))


if __name__ == "__main__":
    main()
