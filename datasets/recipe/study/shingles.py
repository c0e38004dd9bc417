"""shingles.py -- how much two texts share: Jaccard index of their word triples."""
import re


def triples(text):
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {tuple(words[i:i + 3]) for i in range(len(words) - 2)}


def jaccard(a, b):
    return len(a & b) / len(a | b) if a | b else 0.0


def nearest(texts):
    """The most similar pair of different owners: (share, key, key); texts is a list of (key, owner, text)."""
    sets = [(key, owner, triples(text)) for key, owner, text in texts]
    best = (0.0, None, None)
    for i, (k, o, s) in enumerate(sets):
        for k2, o2, s2 in sets[:i]:
            if o != o2:
                best = max(best, (jaccard(s, s2), k2, k), key=lambda t: t[0])
    return best
