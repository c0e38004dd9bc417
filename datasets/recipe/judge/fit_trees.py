#!/usr/bin/env python3
"""fit_trees.py -- fits the trees of the judge `taxonomy` to labelled answers.

    fit_trees.py [--assay out/release/assay] [--evaluate] [--write judges/taxonomy/signal_trees.c]

Reads tests/golden/judge/NAME.jsonl (see CARD.md there) and, for each, the signals that
`assay judge --fit NAME.jsonl --signals FILE` writes: for each answer id, labels, the category and the rule that the judge
says, and the signals by name, or null where a rule decides before anything is weighed.  --signals DIR keeps these files as
DIR/NAME.jsonl and reads those that are there.  Run it from the root of the repository, with a program that was built
there.

The model: boosted trees for the multinomial log-likelihood (Friedman 2001), as scikit-learn's
HistGradientBoostingClassifier fits them: in each of --rounds rounds one tree for each category, of at most 8 leaves with at
least 15 answers each; a split chooses among a random part of the signals.  The category is the first label, or correct.
Left out: answers without signals, answers cut at the token limit, and those labelled format, which rules decide.
Answers that repeat the reference are right, and rare in the batches: the references of BLIND and SKEWED are added as correct
answers.  In the batches of SKEWED the labels have other shares than in the batches of BLIND, whose writers knew neither rules
nor other batches; each label counts as much as it does there.  twentyfifth, twentysixth,
fortieth and fortyfirst.jsonl are never fitted to.

--evaluate: figures without fitting to the batch evaluated, one batch of BLIND after the other, by thresholds; here the
rules that decide by themselves for an answer that looks correct (decide.c) are left out, so the program's own figures
differ slightly.
--write: fits to all batches and writes the trees in C.  Build again, and set the defaults of the parameters `error` and
`technical` (judges/taxonomy.c) as the figures suggest.

Written with Python 3.11, numpy 2.4.6 and scikit-learn 1.9.1; another version may give other trees.
Python is for training only: the program reads signal_trees.c.
"""
import argparse
import json
import os
import re
import subprocess
import tempfile
import textwrap

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

GOLD = "tests/golden/judge"
BATCHES = ["tune", "test", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "tenth", "eleventh", "ninth",
           "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
           "nineteenth", "twentieth",
           "twentyfirst", "twentysecond", "twentythird", "twentyfourth", "twentyseventh", "twentyeighth", "twentyninth",
           "thirtieth", "thirtyfirst", "thirtysecond", "thirtythird", "thirtyfourth", "thirtyfifth", "thirtysixth",
           "thirtyseventh", "thirtyeighth", "thirtyninth"]
BATCHES += [f"skewed{i}" for i in range(1, 30)]
SKEWED = [b for b in BATCHES if b.startswith("skewed")]
BLIND = ["ninth"] + BATCHES[BATCHES.index("twelfth"):BATCHES.index(SKEWED[0])]
COPIES = "-copies"
# The order of decided_names in judges/taxonomy/decide.c.
DECIDED = ["hallucination", "generic", "technical_error", "length_mismatch", "incomplete", "repetitive", "off_topic",
           "correct"]
CORRECT = len(DECIDED) - 1
CLASSES = DECIDED + ["format"]
# Of `error` and of `technical`.
THRESHOLDS = ((0.5, 0.5), (0.55, 0.55), (0.6, 0.6), (0.65, 0.65), (0.6, 0.5), (0.65, 0.5), (0.7, 0.5), (0.65, 0.45))


def write_copies(batch, path):
    """The references of a batch as answers: as they are, after an opening, or with the sentences in another order."""
    with open(f"{GOLD}/{batch}.jsonl", encoding="utf-8") as f, open(path, "w", encoding="utf-8") as out:
        for i, line in enumerate(f):
            o = json.loads(line)
            text = o["reference"]
            if text[:1] in "[{" or "JSON" in o["question"]:
                continue
            sentences = re.split(r"(?<=[.!?]) ", text)
            o["answer"] = [text, "Certainly! " + text, " ".join(sentences[1:] + sentences[:1])][i % 3]
            o["labels"] = []
            print(json.dumps(o), file=out)


def read_batch(options, folder, name):
    """Answers of one batch (NAME-copies: of write_copies): batch, labels, said, x (numpy array or None), and the names of the
    signals."""
    path = os.path.join(folder, name + ".jsonl")
    if not os.path.exists(path):
        gold = f"{GOLD}/{name}.jsonl"
        if name.endswith(COPIES):
            gold = os.path.join(folder, name + "-gold.jsonl")
            write_copies(name.removesuffix(COPIES), gold)
        subprocess.run([options.assay, "judge", "--fit", gold, "--signals", path], check=True, stdout=subprocess.DEVNULL)
    answers, names = [], None
    with open(path, encoding="utf-8") as f:
        for line in f:
            o = json.loads(line)
            weighed = o["signals"] is not None and o["rule"] != "token_limit"
            if o["signals"] is not None:
                names = list(o["signals"])
            answers.append({"batch": name, "labels": o["labels"], "said": o["category"] or "correct",
                            "x": np.array(list(o["signals"].values()), np.float32) if weighed else None})
    return answers, names


def first_label(answer):
    return answer["labels"][0] if answer["labels"] else "correct"


def weights(used):
    """Of each answer: 1, or so that the labels of each skewed batch have the shares of BLIND."""
    weight = np.ones(len(used))
    labels = np.array([first_label(a) for a in used])
    batches = np.array([a["batch"] for a in used])
    usual = np.isin(batches, BLIND)
    for batch in set(batches) & set(SKEWED):
        for label in set(labels[batches == batch]):
            here = (batches == batch) & (labels == label)
            share = np.mean(labels[usual] == label)
            weight[here] *= share * np.sum(batches == batch) / np.sum(here)
    return weight


def fit(answers, options):
    used = [a for a in answers if a["x"] is not None and first_label(a) != "format"]
    x = np.array([a["x"] for a in used])
    y = np.array([CLASSES.index(first_label(a)) for a in used])
    model = HistGradientBoostingClassifier(max_iter=options.rounds, learning_rate=options.rate, max_leaf_nodes=8,
                                           min_samples_leaf=15, l2_regularization=5, max_features=options.features,
                                           early_stopping=False, random_state=0)
    model.fit(x, y, sample_weight=weights(used))
    assert list(model.classes_) == list(range(len(DECIDED))), "a category has no answers"
    print(f"fitted to {len(used)} of {len(answers)} answers")
    return model


def decide(probabilities, error, technical):
    best = DECIDED[int(np.argmax(probabilities[:CORRECT]))]
    least = technical if best == "technical_error" else error
    return best if 1 - probabilities[CORRECT] >= least else "correct"


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
        model = fit([a for a in answers if a["batch"] not in (batch, batch + COPIES)], options)
        for a in answers:
            if a["batch"] == batch and a["x"] is not None:
                a["p"] = model.predict_proba(a["x"][None])[0]
    blind = [a for a in answers if a["batch"] in BLIND]
    print("error  technical  macro F1  kappa  error or not  accused        recall")
    for error, technical in THRESHOLDS:
        f1, kappa, error_kappa, accused, correct, recall = figures(
            [(a["labels"], decide(a["p"], error, technical) if a["x"] is not None else a["said"]) for a in blind])
        print(f"{error:5}  {technical:9}  {f1:8.3f}  {kappa:5.3f}  {error_kappa:12.3f}  {accused:3d} of {correct:4d}   ",
              " ".join(f"{c} {r:.2f}" for c, r in zip(CLASSES, recall)))


def at_least(threshold):
    """The float that is equal or next above, in C.  The signals are floats here and in decide.c."""
    x = np.float32(threshold)
    text = f"{x if x >= threshold else np.nextafter(x, np.float32(np.inf)):.9g}"
    return text + ("F" if "." in text or "e" in text else ".0F")


def tree_in_c(category, nodes, names):
    """One tree, or None and the value of its only leaf."""
    inner = [i for i, node in enumerate(nodes) if not node["is_leaf"]]
    leaves = [i for i, node in enumerate(nodes) if node["is_leaf"]]

    def child(i):
        return inner.index(i) if i in inner else -1 - leaves.index(i)

    if not inner:
        return None, float(nodes[0]["value"])
    splits = " ".join(f"AT({names[n['feature_idx']]}, {at_least(n['num_threshold'])}, "
                      f"{child(n['left'])}, {child(n['right'])})" for n in (nodes[i] for i in inner))
    values = ", ".join(f"{nodes[i]['value']:.4f}F" for i in leaves)
    text = f"{{ {category}, {{ {splits} }}, {{ {values} }} }},"
    return "\n".join(textwrap.wrap(text, 120, initial_indent="    ", subsequent_indent="        ")), 0.0


def write_trees(path, names, model):
    bias = np.array(model._baseline_prediction).ravel()
    trees = []
    for one_round in model._predictors:
        for category, predictor in enumerate(one_round):
            text, value = tree_in_c(category, predictor.nodes, names)
            bias[category] += value
            if text:
                trees.append(text)
    with open(path, "w", encoding="utf-8") as f:
        f.write("/*\n * signal_trees.c -- see decide.c: written by datasets/recipe/judge/fit_trees.py.\n *\n"
                " * A tree: category, splits (signal, threshold, left, right) from the first on, values of the leaves.\n */\n"
                '#include "judges/taxonomy/signals.h"\n\n'
                "#define AT(signal, threshold, left, right) { SIGNAL_##signal, left, right, threshold },\n\n"
                "/* clang-format off */\nconst double signal_bias[N_DECIDED] = { ")
        f.write(", ".join(f"{b:.5g}" for b in bias))
        f.write(" };\n\nconst struct signal_tree signal_trees[] = {\n" + "\n".join(trees) + "\n};\n"
                "/* clang-format on */\nconst size_t n_signal_trees = COUNT_OF(signal_trees);\n")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--assay", default="out/release/assay")
    p.add_argument("--signals", metavar="DIR", help="keep the signals here, and read those that are there")
    p.add_argument("--batches", nargs="+", default=BATCHES, choices=BATCHES, metavar="NAME")
    p.add_argument("--rounds", type=int, default=130, help="trees for each category (default 130)")
    p.add_argument("--rate", type=float, default=0.09, help="learning rate (default 0.09)")
    p.add_argument("--features", type=float, default=0.3, help="share of the signals among which a split chooses (default 0.3)")
    p.add_argument("--evaluate", action="store_true")
    p.add_argument("--write", metavar="FILE.c")
    options = p.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.signals or scratch
        os.makedirs(folder, exist_ok=True)
        answers, names = [], None
        for batch in options.batches + [b + COPIES for b in options.batches if b in BLIND + SKEWED]:
            more, found = read_batch(options, folder, batch)
            answers, names = answers + more, found or names
    if options.evaluate:
        evaluate(answers, options)
    if options.write:
        write_trees(options.write, names, fit(answers, options))


if __name__ == "__main__":
    main()
