#!/usr/bin/env python3
"""pairs.py -- questions and recorded answers to the text of pairs that train_base.py reads.

An answer that was cut at max-tokens ends at its last whole sentence.  Dropped:
answers of fewer than 6 words, without an end of sentence, with four words
twice in a row, and repeats of an answer.

    pairs.py QUESTIONS.jsonl ANSWERS.jsonl OUT.txt
"""
import json
import re
import sys

import numpy as np

REPEATED = re.compile(r"\b(\w+\W+\w+\W+\w+\W+\w+)\W+\1\b")


def main():
    with open(sys.argv[1], encoding="utf-8") as f:
        questions = {o["id"]: o["question"] for o in map(json.loads, f)}
    pairs, seen, n = [], set(), 0
    with open(sys.argv[2], encoding="utf-8") as f:
        records = sorted((o for o in map(json.loads, f) if "id" in o), key=lambda o: (o["id"], o["task"]))
    for o in records:
        answer = " ".join(o["prediction"].split())
        if o["finish"] != "stop":
            answer = answer[:answer.rfind(". ") + 1]
        if len(answer.split()) < 6 or answer[-1] not in ".!?" or answer in seen or REPEATED.search(answer):
            continue
        seen.add(answer)
        pairs.append(f"Question: {questions[o['id']]}\nAnswer: {answer}")
    np.random.default_rng(3).shuffle(pairs)
    with open(sys.argv[3], "w", encoding="utf-8") as f:
        f.write("\0".join(pairs))
    print(f"{len(records)} answers, {len(pairs)} kept")


if __name__ == "__main__":
    main()
