#!/usr/bin/python3
"""Writes stats-peers.jsonl: what SciPy answers where stats.jsonl has no line.

Run by hand; the tests read the file only.  For the bootstrap, replicates are
drawn with assay's counter-based generator (splitmix64, see eval/base/rng.c) and
SciPy computes the intervals from them.
"""
import json
import warnings

import numpy as np
from scipy import optimize, stats
from scipy.stats import _resampling

warnings.simplefilter("ignore")
M = (1 << 64) - 1
GAMMA = 0x9E3779B97F4A7C15


def mix(x):
    x &= M
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & M
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & M
    return x ^ (x >> 31)


class Rng:
    def __init__(self, seed, stream):
        self.key, self.n = mix(mix(seed + GAMMA) ^ ((stream + 1) * 0xD1342543DE82EF95 & M)), 0

    def u64(self):
        self.n += 1
        return mix(self.key + self.n * GAMMA)

    def below(self, n):
        product = self.u64() * n
        while (product & M) < n and (product & M) < ((1 << 64) - n) % n:
            product = self.u64() * n
        return product >> 64


def out(kind, given, expected):
    print(json.dumps({"kind": kind, "input": given, "expected": expected}))


def t_quantile(tail, df):
    """t.isf is off by 1e-9 in this version; the root of t.sf is not."""
    return optimize.brentq(lambda c: stats.t.sf(c, df) - tail, 1, 700, xtol=1e-15, rtol=1e-15)


r = np.random.default_rng(2026)
for k, n, conf in [(0, 1, 0.95), (1, 1, 0.95), (0, 46, 0.95), (46, 46, 0.99), (7, 46, 0.95), (23, 46, 0.9),
                   (999, 1000, 0.95), (120000, 1000000, 0.95)]:
    b = stats.binomtest(k, n)
    w, c = b.proportion_ci(conf, "wilson"), b.proportion_ci(conf, "exact")
    out("proportion", {"k": k, "n": n, "confidence": conf}, {"wilson": [w.low, w.high], "exact": [c.low, c.high]})

for n, k, ties in [(5, 3, False), (10, 4, True), (46, 5, True), (200, 7, False), (3, 2 + 1, True)]:
    x = r.normal(size=(n, k)) + np.arange(k) / 4
    if ties:
        x = np.round(x)
    f = stats.friedmanchisquare(*x.T)
    ranks = stats.rankdata(x, axis=1).mean(0)
    se = np.sqrt(k * (k + 1) / (6 * n))
    p = [[float(stats.studentized_range.sf(abs(a - b) / se * np.sqrt(2), k, np.inf)) if i != j else 1.0
          for j, b in enumerate(ranks)] for i, a in enumerate(ranks)]
    cd = [float(stats.studentized_range.isf(alpha, k, np.inf)) / np.sqrt(2) * se for alpha in (0.05, 0.1)]
    out("friedman", {"x": x.tolist()}, {"chi2,p": [f.statistic, f.pvalue], "ranks": ranks.tolist(), "nemenyi": p,
                                        "cd[.05,.1]": cd})

for n, d in [(2, 0.5), (10, 0.3), (46, 0.4), (46, 0.0), (1000, 0.05), (200, 1.5)]:
    for alpha in (0.05, 0.01):
        crit, nc = t_quantile(alpha / 2, n - 1), d * np.sqrt(n)
        out("power", {"n": n, "effect": d, "alpha": alpha},
            {"power": float(stats.nct.sf(crit, n - 1, nc) + stats.nct.cdf(-crit, n - 1, nc))})

for n in (3, 6, 9, 12):
    for scale in (0, 1):
        a, b = r.normal(size=n), r.normal(size=n) + 0.4 * scale
        if scale == 0:
            a, b = np.round(a), np.round(b)
        p = stats.permutation_test((b, a), lambda x, y, axis: np.mean(x - y, axis=axis), permutation_type="samples",
                                   n_resamples=1e9, vectorized=True)
        out("permutation", {"a": a.tolist(), "b": b.tolist()}, {"p": float(p.pvalue)})

for n, seed, B in [(12, 5, 400), (30, 42, 999)]:
    x = r.gamma(2, size=n)
    reps = np.array([np.mean([x[g.below(n)] for _ in range(n)]) for g in (Rng(seed, i) for i in range(B))])
    exp = {"percentile": [float(v) for v in np.percentile(reps, [2.5, 97.5])], "se": float(np.std(reps, ddof=1))}
    a1, a2 = _resampling._bca_interval((x,), lambda s, axis: np.mean(s, axis=axis), -1, 0.025, reps, None)[:2]
    exp["bca"] = [float(v) for v in np.percentile(reps, [100 * float(a1), 100 * float(a2)])]
    out("bootstrap", {"x": x.tolist(), "seed": seed, "n_resamples": B}, exp)

for n in (60, 400):
    a = np.round(r.normal(size=n), 1)
    b = np.round(a + r.normal(size=n) * 0.5 + 0.3, 1)
    t, w = stats.ttest_rel(a, b), stats.wilcoxon(a, b)
    e = {"t,p": [t.statistic, t.pvalue], "W,p": [w.statistic, w.pvalue],
         "kendall": list(stats.kendalltau(a, b)), "spearman": list(stats.spearmanr(a, b)),
         "pearson": [stats.pearsonr(a, b)[0], stats.pearsonr(a, b)[1]],
         "pearson_ci": list(stats.pearsonr(a, b).confidence_interval(0.95)),
         "mean_ci": [np.mean(a - b) + sign * t_quantile(0.025, n - 1) * stats.sem(a - b) for sign in (-1, 1)]}
    out("pairs", {"a": a.tolist(), "b": b.tolist()}, e)
