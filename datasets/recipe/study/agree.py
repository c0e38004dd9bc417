#!/usr/bin/env python3
"""agree.py -- answers of two implementations side by side, and metrics by the tools that define them.

    agree.py A.jsonl B.jsonl                  share of identical answers; where they part, the smallest margin of B
    agree.py --score STUDY ANSWERS.jsonl      sacrebleu, rouge-score, scikit-learn on recorded answers
"""
import json
import sys

from prompts import tasks_of


def read(path):
    return {(o.get("task", ""), o["id"]): o for o in map(json.loads, open(path, encoding="utf-8")) if "id" in o}


def compare(a, b):
    both = [k for k in a if k in b]
    apart = [k for k in both if a[k]["prediction"] != b[k]["prediction"]]
    print(f"{len(both) - len(apart)} of {len(both)} answers are identical")
    for k in apart:
        x, y = a[k]["prediction"], b[k]["prediction"]
        at = next((i for i, (c, d) in enumerate(zip(x, y)) if c != d), min(len(x), len(y)))
        print(f"  {k[0]} {k[1]}: apart at character {at}, smallest margin {b[k].get('margin')}: "
              f"{x[at:at + 30]!r} {y[at:at + 30]!r}")


def scores(study, answers):
    import re
    import sacrebleu
    from rouge_score.rouge_scorer import RougeScorer
    from sklearn.metrics import accuracy_score, f1_score
    scorer = RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    for task in tasks_of(study):
        pairs = [(answers[(task.id, i[task.id_field])]["prediction"], task.answer(i)) for i in task.items()
                 if (task.id, i[task.id_field]) in answers]
        if not pairs or task.element.get("kind") == "json":
            continue
        out = {"n": len(pairs)}
        if task.element.find("metric[@name='classification']") is not None:
            pattern = task.element.find("extract")
            if pattern is not None:
                found = [re.search(pattern.get("regex"), h) for h, _ in pairs]
                pairs = [(m.group(1).lower() if m else "", r) for m, (_, r) in zip(found, pairs)]
            said, right = [h for h, _ in pairs], [r for _, r in pairs]
            out.update(accuracy=accuracy_score(right, said),
                       macro_f1=f1_score(right, said, average="macro", zero_division=0))
        else:
            rows = [scorer.score(r, h) for h, r in pairs]
            out.update({k: sum(x[k].fmeasure for x in rows) / len(rows) for k in rows[0]})
            out["bleu"] = sacrebleu.corpus_bleu([h for h, _ in pairs], [[r for _, r in pairs]]).score
        print(task.id, json.dumps(out))


if __name__ == "__main__":
    if sys.argv[1] == "--score":
        scores(sys.argv[2], read(sys.argv[3]))
    else:
        compare(read(sys.argv[1]), read(sys.argv[2]))
