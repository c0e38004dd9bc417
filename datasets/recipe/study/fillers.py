"""fillers.py -- how the trait filler_words is set: counted, not judged.

Fillers per hundred words, halved and rounded, at most 10.
"""
import re

WORDS = re.compile(r"\b(um|uh|er|hmm|you know|i mean|sort of|kind of|basically|actually|honestly|literally)\b"
                   r"|, (like)\b(?=,)", re.IGNORECASE)


def found(text):
    return [(m.group(1) or m.group(2)).lower() for m in WORDS.finditer(text)]


def score(text):
    return min(10, int(100 * len(found(text)) / len(text.split()) / 2 + 0.5))
