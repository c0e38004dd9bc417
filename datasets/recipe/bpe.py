#!/usr/bin/env python3
"""bpe.py -- our own byte-level BPE: train it on a text, encode with it.

Words are cut by GPT-2's pattern (written with classes that Python's re
knows), merges are learnt from word counts, most frequent pair first, ties by
the pair itself, so that the vocabulary is a function of the text.

    bpe.py TEXT VOCABULARY.json SIZE
"""
import collections
import functools
import json
import re
import sys

END = "<|endoftext|>"
PATTERN = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?[^\W\d_]+| ?\d+| ?(?:[^\s\w]|_)+|\s+(?!\S)|\s+")


def byte_names():
    """GPT-2's printable name of each byte."""
    keep = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    names, extra = {}, 0
    for b in range(256):
        if b in keep:
            names[b] = chr(b)
        else:
            names[b] = chr(256 + extra)
            extra += 1
    return names


NAMES = byte_names()


def spell(word):
    return tuple(NAMES[b] for b in word.encode("utf-8"))


def train(text, size):
    counts = collections.Counter(PATTERN.findall(text.replace("\0", "\n")))
    words = [[list(spell(w)), n] for w, n in counts.most_common(60000)]
    pairs, where = collections.Counter(), collections.defaultdict(set)
    for i, (symbols, n) in enumerate(words):
        for pair in zip(symbols, symbols[1:]):
            pairs[pair] += n
            where[pair].add(i)
    merges = []
    for _ in range(size - 257):
        best = max(pairs, key=lambda p: (pairs[p], p))
        merges.append(best)
        for i in list(where[best]):
            symbols, n = words[i]
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] -= n
                if pairs[pair] <= 0:
                    del pairs[pair]
                where[pair].discard(i)
            merged, k = [], 0
            while k < len(symbols):
                if k + 1 < len(symbols) and (symbols[k], symbols[k + 1]) == best:
                    merged.append(symbols[k] + symbols[k + 1])
                    k += 2
                else:
                    merged.append(symbols[k])
                    k += 1
            words[i][0] = merged
            for pair in zip(merged, merged[1:]):
                pairs[pair] += n
                where[pair].add(i)
    tokens = [NAMES[b] for b in range(256)] + [a + b for a, b in merges] + [END]
    return {"tokens": tokens, "merges": [f"{a} {b}" for a, b in merges]}


class Encoder:
    def __init__(self, vocabulary):
        self.tokens = vocabulary["tokens"]
        self.ids = {t: i for i, t in enumerate(self.tokens)}
        self.ranks = {tuple(m.split(" ")): i for i, m in enumerate(vocabulary["merges"])}
        self.end = self.ids[END]
        self.word = functools.lru_cache(maxsize=200000)(self.word)

    def word(self, word):
        symbols = list(spell(word))
        while len(symbols) > 1:
            rank, k = min((self.ranks.get(p, 1 << 30), k) for k, p in enumerate(zip(symbols, symbols[1:])))
            if rank == 1 << 30:
                break
            symbols[k:k + 2] = [symbols[k] + symbols[k + 1]]
        return [self.ids[s] for s in symbols]

    def encode(self, text):
        return [i for w in PATTERN.findall(text) for i in self.word(w)]

    def decode(self, ids):
        back = {name: b for b, name in NAMES.items()}
        return bytes(back[c] for i in ids if i != self.end for c in self.tokens[i]).decode("utf-8", "replace")


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as f:
        vocabulary = train(f.read(), int(sys.argv[3]))
    with open(sys.argv[2], "w", encoding="utf-8") as f:
        json.dump(vocabulary, f)
