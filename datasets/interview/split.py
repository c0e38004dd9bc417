#!/usr/bin/env python3
"""split.py -- recomputes the split of the interview set and checks the files.

Items are sorted by subfield, kind and the SHA-256 of their id.  The test set takes 46 of the 302 at even distances, the
validation set 45 of the rest, and training the remainder.  So every split has its share of each subfield and kind, and
the hash makes the choice random.

    python3 datasets/interview/split.py            # checks; exit status 1 if a file differs
    python3 datasets/interview/split.py --write    # writes the three files
"""
import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
HELD_OUT = {"test": 46, "validation": 45}
NAMES = ("train", "validation", "test")


def place(item):
    return item["subfield"], item["kind"], hashlib.sha256(item["id"].encode()).hexdigest()


def split(items):
    left, out = sorted(items, key=place), {}
    for name, size in HELD_OUT.items():
        taken = {(2 * k + 1) * len(left) // (2 * size) for k in range(size)}
        out[name] = [item for i, item in enumerate(left) if i in taken]
        left = [item for i, item in enumerate(left) if i not in taken]
    out["train"] = left
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
