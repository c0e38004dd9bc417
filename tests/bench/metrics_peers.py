"""metrics_peers.py -- pairs a second of the reference tools that are at hand,
on the texts that `out/release/bench_metrics` takes:

    python3 tests/bench/metrics_peers.py REFERENCE_FOLDER [FOLDER_OF_SACREBLEU]

One thread of processor time, imports and loading excluded, WordNet loaded; for
NLTK python3-nltk and Debian's wordnet-base."""
import json
import os
import sys
import tempfile
import time
import types


def pairs(folder, name, systems):
    out = []
    for system in systems:
        for line in open("%s/metrics/text/%s.jsonl" % (folder, name), encoding="utf-8"):
            o = json.loads(line)
            out.append((o["hyps"][system], o["ref"]))
    return out


def show(name, n, start):
    print("# %-34s %9.0f pairs/s" % (name, n / (time.process_time() - start)))


def nltk_meteor(en):
    from nltk.corpus.reader import WordNetCorpusReader
    from nltk.data import FileSystemPathPointer
    from nltk.translate.meteor_score import meteor_score
    folder = tempfile.mkdtemp()  # Debian's folder lacks a list that NLTK wants and METEOR does not use
    for name in os.listdir("/usr/share/wordnet"):
        os.symlink("/usr/share/wordnet/" + name, folder + "/" + name)
    with open(folder + "/lexnames", "w") as f:
        f.writelines("%02d\tx\t1\n" % i for i in range(45))
    wordnet = WordNetCorpusReader(FileSystemPathPointer(folder), None)
    wordnet.synsets("word")
    start = time.process_time()
    for hyp, ref in en:
        meteor_score([ref.split()], hyp.split(), wordnet=wordnet)
    show("meteor (NLTK)", len(en), start)


def sacrebleu_metrics(folder, de):
    sys.path.insert(0, folder)
    for name in ("portalocker", "colorama", "tabulate", "lxml"):  # only its command line and downloads need them
        try:
            __import__(name)
        except ImportError:
            sys.modules[name] = types.ModuleType(name)
            sys.modules[name].tabulate = None
    version = types.ModuleType("sacrebleu.version")  # made by its packaging, not in its repository
    version.__version__ = "git"
    sys.modules["sacrebleu.version"] = version
    from sacrebleu.metrics import BLEU, CHRF, TER
    hyps, refs = [h for h, _ in de], [[r for _, r in de]]
    for name, metric, n in [("bleu", BLEU(), len(de)), ("chrf", CHRF(), 2000), ("ter", TER(), 300)]:
        start = time.process_time()
        metric.corpus_score(hyps[:n], [refs[0][:n]])
        show(name + " (sacreBLEU)", n, start)


if __name__ == "__main__":
    en = pairs(sys.argv[1], "news09-en", ["cmu-combo"]) + pairs(sys.argv[1], "xray-en", ["sys1", "sys2"])
    de = pairs(sys.argv[1], "wmt17-ende", ["uedin-nmt", "online-F", "PROMT-Rule-based"])
    nltk_meteor(en[:1500])
    if len(sys.argv) > 2:
        sacrebleu_metrics(sys.argv[2], de)
