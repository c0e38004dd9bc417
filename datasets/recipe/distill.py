#!/usr/bin/env python3
"""distill.py -- short questions and plain answers for the base model to learn from, written by a larger model.

SmolLM2-135M-Instruct answers questions about the subjects of terms.txt (our own list), run by assay itself.
Questions that share most of their words with one of the interview set, whatever its split, are not asked.  An answer
is kept if it ended by itself, is two to five sentences of plain words, and does not repeat itself.

    distill.py ASSAY MODEL.gguf WORK_DIR INTERVIEW_DIR
"""
import json
import pathlib
import re
import subprocess
import sys

TEMPLATES = ["What is {}?", "Explain {} in simple words.", "Why does {} matter?", "When would you use {}?",
             "Give an example of {}.", "What are the advantages and disadvantages of {}?",
             "What is a common mistake with {}?", "How does {} work?", "What should a beginner know about {}?",
             "How do you explain {} to a colleague?", "What problem does {} solve?", "How is {} used in practice?"]
SEEDS = (1, 2)
WORDS = re.compile(r"[a-z]+")
COMMON = set("a an the of in is are to and or for with what how why when do does you would it on from be".split())

SUITE = """<suite name="distill" seed="{seed}">
  <models><model id="teacher" path="{model}"/></models>
  <task id="qa" data="questions.jsonl" kind="generate">
    <fields id="id" input="question"/>
    <prompt chat="always">{{{{ question }}}} Answer in two or three short, plain sentences.</prompt>
    <generate max-tokens="120" temperature="0.7" top-p="0.9"/>
    <metric name="diversity"/>
  </task>
</suite>
"""


def content(text):
    return set(WORDS.findall(text.lower())) - COMMON


def near(question, others):
    words = content(question)
    return any(len(words & o) > 0.6 * len(words | o) for o in others)


def plain(answer):
    words = answer.split()
    sentences = [s for s in re.split(r"(?<=[.!?])\s+", answer) if s]
    if not 12 <= len(words) <= 90 or not 2 <= len(sentences) <= 5 or answer[-1] != "." or "\n" in answer:
        return False
    if not all(32 <= ord(c) < 127 for c in answer) or re.search(r"[*#`<>{}\[\]|\\=]", answer):
        return False
    grams = [" ".join(words[i:i + 4]).lower() for i in range(len(words) - 3)]
    return len(set(grams)) == len(grams) and len(set(s.lower() for s in sentences)) == len(sentences)


def main():
    assay, model, work, interview = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
    terms = [t for t in (pathlib.Path(__file__).parent / "terms.txt").read_text().split("\n") if t and t[0] != "#"]
    known = [content(json.loads(line)["question"]) for split in ("train", "validation", "test")
             for line in (interview / f"{split}.jsonl").open(encoding="utf-8")]
    asked = [t.format(term) for term in terms for t in TEMPLATES]
    questions = [q for q in asked if not near(q, known)]
    print(f"{len(questions)} questions, {len(asked) - len(questions)} left out as near to the interview set", flush=True)
    work.mkdir(parents=True, exist_ok=True)
    with (work / "questions.jsonl").open("w", encoding="utf-8") as f:
        for i, q in enumerate(questions):
            f.write(json.dumps({"id": str(i), "question": q}) + "\n")
    kept, n = {}, 0
    for seed in SEEDS:
        (work / f"distill-{seed}.xml").write_text(SUITE.format(seed=seed, model=pathlib.Path(model).resolve()))
        subprocess.run([assay, "run", work / f"distill-{seed}.xml", "--out", work / f"distill-{seed}", "--record",
                        work / f"answers-{seed}", "--no-report"], check=True)
        for line in (work / f"answers-{seed}" / "teacher.jsonl").open(encoding="utf-8"):
            o = json.loads(line)
            if "id" not in o:
                continue
            n += 1
            answer = re.sub(r"[ \t]+", " ", o["prediction"].strip())
            if o["finish"] == "stop" and plain(answer):
                kept[answer] = f"Question: {questions[int(o['id'])]}\nAnswer: {answer}"
    (work / "distilled.txt").write_text("\0".join(kept.values()), encoding="utf-8")
    print(f"{len(kept)} of {n} answers kept, {sum(map(len, kept.values())) / 1e6:.2f} MB", flush=True)


if __name__ == "__main__":
    main()
