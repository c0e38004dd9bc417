#!/usr/bin/python3
"""make_meteor15.py OUT: sentences, a paraphrase table, and what METEOR 1.5 (Java) makes of them.

    METEOR=folder with the compiled classes and resources of github.com/cmu-mtlab/meteor
    /usr/bin/python3 make_meteor15.py tests/golden/metrics

The sentences are drawn from few words, so that most words have several candidates, phrases
overlap, and the beam fills up; the table has phrases of one to four words in both directions.
"""
import json, os, random, subprocess, sys

random.seed(20141)
words = ("the a of to in committee panel experts said says decided quickly fast at pace report reports reported "
         "house home big large car automobile was were not new plan plans , . don't U.S. well-known 1,000").split()
table = [("quickly", "at a fast pace"), ("at a fast pace", "quickly"), ("the committee", "the panel of experts"),
         ("panel of experts", "committee"), ("big", "large"), ("big house", "large home"), ("the", "a"),
         ("said", "reported"), ("said", "says"), ("decided to", "plans to"), ("was not", "were not"),
         ("new plan", "plan"), ("in the", "of the"), ("of", "in"), (", the", "the"), ("us", "the us")]
plain = [w.lower() for w in words if w.isalpha()]
for _ in range(40):
    table.append(tuple(" ".join(random.choice(plain) for _ in range(random.choice([1, 1, 2, 2, 3, 4]))) for _ in "ab"))
pairs = []
for i in range(400):
    n = random.choice([1, 2, 4, 8, 12, 20, 30])
    ref = [random.choice(words) for _ in range(n)]
    hyp = list(ref) if i % 2 else [random.choice(words) for _ in range(random.choice([1, 3, 9, 15, 25]))]
    for _ in range(random.choice([0, 1, 3])):
        a, b = random.choice(table)
        at = random.randrange(len(ref) + 1)
        ref[at:at] = a.split()
        at = min(len(hyp), max(0, at + random.randrange(-3, 4)))
        hyp[at:at] = b.split()
    for _ in range(random.choice([0, 1, 4])):
        at = random.randrange(len(hyp))
        hyp[at] = random.choice(words)
    pairs.append((" ".join(hyp), " ".join(ref)))
out = sys.argv[1]
text = "".join("0.5\n%s\n%s\n" % row for row in table)
open(out + "/meteor15-paraphrases.txt", "w").write(text)
subprocess.run(["gzip", "-n", "-c"], input=text.encode(), stdout=open("/tmp/p.gz", "wb"), check=True)
for k, name in enumerate(("/tmp/h.txt", "/tmp/r.txt")):
    open(name, "w").write("".join(p[k] + "\n" for p in pairs))
base = ["java", "-cp", os.environ["METEOR"], "Meteor", "/tmp/h.txt", "/tmp/r.txt", "-norm", "-m",
        "exact stem synonym paraphrase", "-a", "/tmp/p.gz"]
stats = subprocess.run(base + ["-ssOut"], capture_output=True, text=True, check=True).stdout.split("\n")
lines = subprocess.run(base, capture_output=True, text=True, check=True).stdout.split("\n")
scores = [l.split("\t")[-1].strip() for l in lines if l.startswith("Segment ")]
final = [l.split()[-1] for l in lines if l.startswith("Final score")][0]
with open(out + "/meteor15-paraphrases.jsonl", "w") as f:
    for i, (h, r) in enumerate(pairs):
        f.write(json.dumps({"id": "p%d" % i, "hyp": h, "ref": r}) + "\n")
with open(out + "/meteor15-paraphrases.tsv", "w") as f:
    f.write("id\tscore\tstats\n")
    for i in range(len(pairs)):
        f.write("p%d\t%s\t%s\n" % (i, scores[i], ",".join(str(int(float(x))) for x in stats[i].split())))
print("corpus", final, len(pairs))
