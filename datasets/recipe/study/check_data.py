#!/usr/bin/env python3
"""check_data.py -- checks the studies' data against their cards.

Ids are unique; splits share no paper, passage or question; extractive answers occur in their text; counted traits and
rule-made ratings are reproduced.  Prints the most similar texts across splits.  Exit status 1 on a violation.

    check_data.py [--numbers]
"""
import collections
import json
import sys

from fillers import score
from prompts import DATASETS, read_jsonl
from ratings import by_points, candidate, label, recruiter
from shingles import nearest

SPLITS = ("train", "validation", "test")
LIMIT = 0.25  # shared word triples of two texts in different splits
TEXTS = {"feedback": "transcript", "paperqa": "abstract", "tasks": "passage", "questions": "question"}
OWNER = {"paperqa": "paper"}
failed = []


def check(ok, what):
    if not ok:
        failed.append(what)


def splits_apart(study, parts):
    field, owner = TEXTS[study], OWNER.get(study, "id")
    ids = [i["id"] for p in parts.values() for i in p]
    check(len(ids) == len(set(ids)), f"{study}: an id stands twice")
    owners = [{i[owner] for i in p} for p in parts.values()]
    check(not (owners[0] & owners[1] | owners[0] & owners[2] | owners[1] & owners[2]), f"{study}: {owner} in two splits")
    texts = {(i[owner], name): i[field] for name, p in parts.items() for i in p}
    share, a, b = nearest([(key[0], key[1], text) for key, text in texts.items()])
    check(share <= LIMIT, f"{study}: {a} and {b} share {share:.0%} of their word triples")
    print(f"{study}: " + ", ".join(f"{n} {len(p)}" for n, p in parts.items())
          + f"; nearest texts across splits share {share:.1%} of their word triples ({a}, {b})")


def main():
    data = {s: {n: read_jsonl(DATASETS / s / f"{n}.jsonl") for n in SPLITS} for s in TEXTS}
    for study, parts in data.items():
        splits_apart(study, parts)
    every = {s: [i for p in parts.values() for i in p] for s, parts in data.items()}
    for i in every["feedback"]:
        check(i["scores"]["filler_words"] == score(i["transcript"]), f"{i['id']}: filler_words is not what is counted")
        check(all(isinstance(v, int) and 0 <= v <= 10 for v in i["scores"].values()), f"{i['id']}: score out of range")
        check(list(i["scores"]) == list(i["explanations"]), f"{i['id']}: traits of scores and explanations differ")
    for i in every["tasks"]:
        check(i["answer"] in i["passage"], f"{i['id']}: the answer does not stand in the passage")
    for i in every["questions"]:
        check((i["rating_recruiter"], i["rating_candidate"]) == (recruiter(i, i["question"]), candidate(i, i["question"])),
              f"{i['id']}: ratings differ")
    answers = [i for n in SPLITS for i in read_jsonl(DATASETS / "questions" / f"answers-{n}.jsonl")]
    for i in answers:
        check(i["rating_b"] == by_points(i["key_points"], i["answer"]), f"{i['id']}: rating_b differs")
        check((i["label_a"], i["label_b"]) == (label(i["rating_a"]), label(i["rating_b"])), f"{i['id']}: label differs")
    copied = sum(i["answer"].lower() in i["abstract"].lower() for i in every["paperqa"])
    print(f"paperqa: {copied} of {len(every['paperqa'])} answers stand word for word in the abstract")
    if "--numbers" in sys.argv:
        for trait in every["feedback"][0]["scores"]:
            print(trait, sorted(collections.Counter(i["scores"][trait] for i in every["feedback"]).items()))
        print("labels of the annotators", collections.Counter((i["label_a"], i["label_b"]) for i in answers))
    print(json.dumps(failed, indent=1) if failed else "all agree")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
