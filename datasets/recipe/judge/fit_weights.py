#!/usr/bin/env python3
"""fit_weights.py -- fits the weights of the judge `taxonomy` to labelled answers.

    fit_weights.py [--assay out/release/assay] [--evaluate] [--write judges/taxonomy/signal_weights.c]

Reads tests/golden/judge/NAME.jsonl (see CARD.md there) and, for each, the signals that
`assay judge --fit NAME.jsonl --signals FILE` writes: for each answer id, labels, the category and the rule that the judge
says, and the signals by name, or null where a rule decides before anything is weighed.  --signals DIR keeps these files as
DIR/NAME.jsonl and reads those that are there.  Run it from the root of the repository, with a program that was built
there.

The model: multinomial logistic regression with an L2 penalty over the signals, each centred and scaled to
variance 1.  The category is the first label, or correct.  Left out: answers without signals, answers cut at the token
limit, and those labelled format, which rules decide.  Answers of the batches in BLIND, whose writers knew neither
rules nor other batches, count --weight times.

--evaluate: figures without fitting to the batch evaluated, one batch of BLIND after the other, by threshold `error`; here the
rules that decide by themselves for an answer that looks correct (decide.c) are left out, so the program's own figures
differ slightly.
--write: fits to all batches and writes the weights in C.  Build again, and set the default of the parameter `error`
(judges/taxonomy.c) as the figures suggest.

Written with Python 3.11, numpy 2.4.6, scipy 1.17.1 and scikit-learn 1.9.1; another version may change the last digits.
Python is for training only: the program reads signal_weights.c.
"""
import argparse
import json
import os
import subprocess
import tempfile

import numpy as np
from sklearn.linear_model import LogisticRegression

GOLD = "tests/golden/judge"
BATCHES = ["tune", "test", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "tenth", "eleventh", "ninth",
           "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"]
BLIND = ["ninth"] + BATCHES[BATCHES.index("twelfth"):]
# The order of decided_names in judges/taxonomy/decide.c.
DECIDED = ["hallucination", "generic", "technical_error", "length_mismatch", "incomplete", "repetitive", "off_topic",
           "correct"]
CORRECT = len(DECIDED) - 1
CLASSES = DECIDED + ["format"]
THRESHOLDS = (0.5, 0.55, 0.6, 0.65)


def read_batch(options, folder, name):
    """Answers of one batch: batch, labels, said, x (numpy array or None), and the names of the signals."""
    path = os.path.join(folder, name + ".jsonl")
    if not os.path.exists(path):
        subprocess.run([options.assay, "judge", "--fit", f"{GOLD}/{name}.jsonl", "--signals", path], check=True,
                       stdout=subprocess.DEVNULL)
    answers, names = [], None
    with open(path, encoding="utf-8") as f:
        for line in f:
            o = json.loads(line)
            weighed = o["signals"] is not None and o["rule"] != "token_limit"
            if o["signals"] is not None:
                names = list(o["signals"])
            answers.append({"batch": name, "labels": o["labels"], "said": o["category"] or "correct",
                            "x": np.array(list(o["signals"].values())) if weighed else None})
    return answers, names


def first_label(answer):
    return answer["labels"][0] if answer["labels"] else "correct"


def fit(answers, options):
    used = [a for a in answers if a["x"] is not None and first_label(a) != "format"]
    x = np.array([a["x"] for a in used])
    y = np.array([CLASSES.index(first_label(a)) for a in used])
    weight = np.array([options.weight if a["batch"] in BLIND else 1 for a in used], float)
    mean, scale = x.mean(0), x.std(0)
    scale[scale < 1e-9] = 1
    model = LogisticRegression(C=options.penalty, max_iter=5000, tol=1e-7)
    model.fit((x - mean) / scale, y, sample_weight=weight)
    assert list(model.classes_) == list(range(len(DECIDED))), "a category has no answers"
    print(f"fitted to {len(used)} of {len(answers)} answers")
    return model, mean, scale


def decide(probabilities, threshold):
    return DECIDED[int(np.argmax(probabilities[:CORRECT]))] if 1 - probabilities[CORRECT] >= threshold else "correct"


def figures(pairs):
    """Macro F1, kappa of nine classes, kappa of "error or not", accused, correct, recall by class; pairs: labels, said."""
    table = np.zeros((len(CLASSES), len(CLASSES)))
    for labels, said in pairs:
        gold = said if said in labels else labels[0] if labels else "correct"
        table[CLASSES.index(gold), CLASSES.index(said)] += 1
    n, rows, columns, hits = table.sum(), table.sum(1), table.sum(0), np.diag(table)
    f1 = np.mean(2 * hits / np.maximum(rows + columns, 1))
    chance = (rows * columns).sum() / n / n
    same = (n - rows[CORRECT] - columns[CORRECT] + 2 * hits[CORRECT]) / n
    p, q = rows[CORRECT] / n, columns[CORRECT] / n
    by_luck = p * q + (1 - p) * (1 - q)
    return (f1, (hits.sum() / n - chance) / (1 - chance), (same - by_luck) / (1 - by_luck),
            int(rows[CORRECT] - hits[CORRECT]), int(rows[CORRECT]), hits / np.maximum(rows, 1))


def evaluate(answers, options):
    for batch in [b for b in BLIND if b in options.batches]:
        model, mean, scale = fit([a for a in answers if a["batch"] != batch], options)
        for a in answers:
            if a["batch"] == batch and a["x"] is not None:
                a["p"] = model.predict_proba(((a["x"] - mean) / scale)[None])[0]
    blind = [a for a in answers if a["batch"] in BLIND]
    print("threshold  macro F1  kappa  error or not  accused        recall")
    for t in THRESHOLDS:
        f1, kappa, error_kappa, accused, correct, recall = figures(
            [(a["labels"], decide(a["p"], t) if a["x"] is not None else a["said"]) for a in blind])
        print(f"{t:9}  {f1:8.3f}  {kappa:5.3f}  {error_kappa:12.3f}  {accused:3d} of {correct:4d}   ",
              " ".join(f"{c} {r:.2f}" for c, r in zip(CLASSES, recall)))


def write_weights(path, names, model, mean, scale):
    with open(path, "w", encoding="utf-8") as f:
        f.write("/*\n * signal_weights.c -- see decide.c: mean and scale of each signal, and its weight for each category.\n */\n"
                '#include "judges/taxonomy/signals.h"\n\n/* clang-format off */\nconst double signal_bias[N_DECIDED] = { ')
        f.write(", ".join(f"{b:.5g}" for b in model.intercept_))
        f.write(" };\n\nconst struct signal_weight signal_weights[N_SIGNALS] = {\n")
        for i, name in enumerate(names):
            weights = ", ".join(f"{w:.4f}" for w in model.coef_[:, i])
            f.write(f"    [SIGNAL_{name}] = {{ {mean[i]:.6g}, {scale[i]:.6g}, {{ {weights} }} }},\n")
        f.write("};\n/* clang-format on */\n")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--assay", default="out/release/assay")
    p.add_argument("--signals", metavar="DIR", help="keep the signals here, and read those that are there")
    p.add_argument("--batches", nargs="+", default=BATCHES, choices=BATCHES, metavar="NAME")
    p.add_argument("--weight", type=float, default=4, help="of each answer of a batch in BLIND (default 4)")
    p.add_argument("--penalty", type=float, default=0.005, help="C of scikit-learn (default 0.005)")
    p.add_argument("--evaluate", action="store_true")
    p.add_argument("--write", metavar="FILE.c")
    options = p.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.signals or scratch
        os.makedirs(folder, exist_ok=True)
        answers, names = [], None
        for batch in options.batches:
            more, found = read_batch(options, folder, batch)
            answers, names = answers + more, found or names
    if options.evaluate:
        evaluate(answers, options)
    if options.write:
        write_weights(options.write, names, *fit(answers, options))


if __name__ == "__main__":
    main()
