"""make_corpus_peers.py -- golden numbers of this folder for metrics whose
defining tool is a library at hand: NLTK 3.8, scikit-learn 1.2, NumPy 1.24,
SciPy 1.10 and python3-levenshtein 0.12.  Run in this folder with Debian 12's
own interpreter: /usr/bin/python3 make_corpus_peers.py

texts-peers.tsv    edge.jsonl, one text an item: set sizes of nltk.ngrams over
                   their numbers (distinct-n), scipy.stats.entropy in bits,
                   moving type-token ratio by numpy's sliding_window_view
                   (windows of 50 and 3), edit similarity by Levenshtein
corpus-peers.tsv   texts of squad-like.jsonl and edge.jsonl together: self-BLEU
                   by NLTK's sentence_bleu with method1 (what Texygen calls),
                   distinct-n over all, cosine of TfidfVectorizer (prompt = first
                   reference, answer = hyp), fitted on both or on prompts
choices-peers.jsonl  log-likelihoods of choices: log_loss, Brier (over all
                   classes) and accuracy by scikit-learn on scipy's softmax,
                   calibration error by numpy.histogram's bins
"""
import collections
import json
import Levenshtein
import numpy as np
import scipy.special
import scipy.stats
import sklearn.metrics
from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu
from nltk.util import ngrams
from sklearn.feature_extraction.text import TfidfVectorizer


def read(name):
    rows = []
    for line in open(name, encoding="utf-8"):
        o = json.loads(line)
        refs = o.get("refs") or [o.get("ref")]
        if isinstance(o.get("hyp"), str) and all(isinstance(r, str) for r in refs) and refs:
            rows.append((o["id"], o["hyp"], refs))
    return rows


def distinct(texts, n):
    grams = [g for t in texts for g in ngrams(t.split(), n)]
    return len(set(grams)) / len(grams) if grams else 0.0


def entropy(text, n):
    counts = list(collections.Counter(ngrams(text.split(), n)).values())
    return float(scipy.stats.entropy(counts, base=2)) if counts else 0.0


def mattr(text, window):
    words = text.split()
    if len(words) <= window:
        return len(set(words)) / len(words) if words else 0.0
    numbers = np.unique(words, return_inverse=True)[1]
    return float(np.mean([len(np.unique(w)) / window for w in np.lib.stride_tricks.sliding_window_view(numbers, window)]))


def similarity(h, refs):
    return max(1 - Levenshtein.distance(h, r) / max(len(h), len(r)) if h or r else 1.0 for r in refs)


def texts_peers(rows):
    out = open("texts-peers.tsv", "w")
    out.write("id\tdistinct1\tdistinct2\tdistinct3\tdistinct4\tentropy1\tentropy2\tmattr\tmattr3\trepetition\tsimilarity\n")
    for name, h, refs in rows:
        d = [distinct([h], n) for n in (1, 2, 3, 4)]
        again = 1 - d[3] if len(h.split()) >= 4 else 0.0
        cells = d + [entropy(h, 1), entropy(h, 2), mattr(h, 50), mattr(h, 3), again, similarity(h, refs)]
        out.write("\t".join([name] + [repr(float(c)) for c in cells]) + "\n")


def corpus_peers(rows):
    texts = [h for _, h, _ in rows]
    words, out = [t.split() for t in texts], open("corpus-peers.tsv", "w")
    for order in (2, 3, 4):
        scores = [sentence_bleu(words[:i] + words[i + 1:], w, [1 / order] * order, SmoothingFunction().method1)
                  for i, w in enumerate(words)]
        out.write("self_bleu:order=%d\tself_bleu\t%r\n" % (order, float(np.mean(scores))))
    for n in (1, 2, 3, 4):
        out.write("corpus_distinct\tcorpus_distinct%d\t%r\n" % (n, distinct(texts, n)))
    prompts, texts = zip(*[(r[0], h) for _, h, r in rows if r[0]])
    prompts, texts = list(prompts), list(texts)
    for fit, documents in (("both", prompts + texts), ("prompts", prompts)):
        v = TfidfVectorizer().fit(documents)
        cosines = np.asarray(v.transform(prompts).multiply(v.transform(texts)).sum(axis=1)).ravel()
        out.write("tfidf_relevance:fit=%s\ttfidf_relevance\t%r\n" % (fit, float(np.mean(cosines))))


def choices_peers():
    rng, out = np.random.default_rng(7), open("choices-peers.jsonl", "w")
    for n, classes in ((1, 2), (40, 2), (300, 4), (120, 5)):
        logs = np.round(rng.normal(-12, 2.5, (n, classes)), 4)
        gold = rng.integers(classes, size=n)
        p = scipy.special.softmax(logs, axis=1)
        top, hit = p.max(axis=1), p.argmax(axis=1) == gold
        edges = np.linspace(0, 1, 11)
        count = np.histogram(top, edges)[0]
        right, sure = (np.histogram(top, edges, weights=w)[0] for w in (hit.astype(float), top))
        out.write(json.dumps({
            "logs": logs.tolist(), "gold": gold.tolist(),
            "log_loss": float(sklearn.metrics.log_loss(gold, p, labels=range(classes))),
            "brier": float(sum(sklearn.metrics.brier_score_loss(gold == k, p[:, k], pos_label=True)
                               for k in range(classes))),
            "acc": float(sklearn.metrics.accuracy_score(gold, p.argmax(axis=1))),
            "ece": float(np.abs(right - sure)[count > 0].sum() / n)}) + "\n")


edge = read("edge.jsonl")
texts_peers(edge)
corpus_peers(read("squad-like.jsonl") + edge)
choices_peers()
