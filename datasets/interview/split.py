#!/usr/bin/env python3
"""split.py -- splits the interview set again, and says whether the files agree.

The set was written in two parts; what was held out of the first stays held out. In each part the items go in the order
of SHA-256 of their id. Part one: test, then validation, take their items from the subfields in turn. Part two: each
takes its next item from the subfield that it has fewest of (first by name if several). The rest is for training.

    python3 datasets/interview/split.py            # checks; exit status 1 if a file differs
    python3 datasets/interview/split.py --write    # writes the three files
"""
import hashlib
import itertools
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
NAMES = ("train", "validation", "test")
FIRST_PART = 121
HELD_OUT = ({"test": 18, "validation": 18}, {"test": 46, "validation": 45})


def split(items):
    out = {name: [] for name in NAMES}
    parts = ([i for i in items if int(i["id"][3:]) <= FIRST_PART], [i for i in items if int(i["id"][3:]) > FIRST_PART])
    for k, (part, sizes) in enumerate(zip(parts, HELD_OUT)):
        part = sorted(part, key=lambda i: hashlib.sha256(i["id"].encode()).hexdigest())
        left = {s: [i for i in part if i["subfield"] == s] for s in sorted({i["subfield"] for i in part})}
        for name, size in sizes.items():
            turn = itertools.cycle(left)
            while len(out[name]) < size:
                has = lambda s: sum(i["subfield"] == s for i in out[name])
                out[name].append(left[next(turn) if k == 0 else min(left, key=has)].pop(0))
        out["train"] += itertools.chain(*left.values())
    return {name: sorted(out[name], key=lambda i: i["id"]) for name in NAMES}


def main():
    text = {name: (HERE / f"{name}.jsonl").read_text("utf-8") for name in NAMES}
    items = [json.loads(line) for name in NAMES for line in text[name].splitlines()]
    status = 0
    for name, part in split(items).items():
        lines = "".join(json.dumps(i, ensure_ascii=False) + "\n" for i in part)
        if "--write" in sys.argv[1:]:
            (HERE / f"{name}.jsonl").write_text(lines, "utf-8")
        elif lines != text[name]:
            print(f"{name}.jsonl: not the split of these items", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
