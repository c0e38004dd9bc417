"""make_mecab.py -- mecab.jsonl: sacreBLEU's own tokenizer ja-mecab and BLEU on
sentences written for this. Run in this folder with sacreBLEU 2.6.0 on the path and
Debian's python3-mecab and mecab-ipadic-utf8:
    PYTHONPATH=SACREBLEU /usr/bin/python3 make_mecab.py
Debian has the dictionary without the Python package `ipadic` that sacreBLEU looks
for, and with one entry more: a module of that name is made here.
"""
import importlib.machinery
import json
import sys
import types


def stub(name, **members):
    module = types.ModuleType(name)
    module.__spec__ = importlib.machinery.ModuleSpec(name, None)
    module.__dict__.update(members)
    sys.modules[name] = module


stub("ipadic", MECAB_ARGS="-r /dev/null -d /var/lib/mecab/dic/ipadic-utf8")
for name in ("portalocker", "colorama", "tabulate"):
    stub(name, tabulate=None, Fore=None, Style=None, init=lambda **k: 0)
import MeCab
import sacrebleu.tokenizers.tokenizer_ja_mecab as ja


class Tagger(MeCab.Tagger):
    def dictionary_info(self):
        return types.SimpleNamespace(size=392126, next=None)


ja.MeCab = types.SimpleNamespace(Tagger=Tagger)
from sacrebleu.metrics import BLEU

PAIRS = [
    ("すもももももももものうち", "すももも桃も桃のうち"),
    ("今日は東京で雨が降っています。", "今日は京都で雪が降っています。"),
    ("私は学生です。", "私は学生です。"),
    ("彼女は本を読むのが好きだ", "彼女は読書が好きです"),
    ("面接では、具体的な例を挙げて説明してください。", "面接の際は具体例を挙げて説明してください。"),
    ("BLEUスコアは28.6でした(前回は27.9)。", "BLEU スコアは 28.6 でした。"),
    ("", "空の文"), ("空の文", ""), ("  前後に空白　", "前後に空白"),
    ("Hello, world!", "Hello world"), ("ﾊﾝｶｸ カタカナ", "半角 カタカナ"),
    ("隣の客はよく柿食う客だ。隣の客はよく柿食う客だ。", "隣の客はよく柿を食う客だ。"),
    ("モデルの学習率を下げると、損失は安定する。", "学習率を下げればモデルの損失が安定します。"),
    ("絵文字😀と漢字の混ざった文", "絵文字😀と漢字が混ざる文"),
]
out, tokenizer = open("mecab.jsonl", "w"), ja.TokenizerJaMecab()
bleu = BLEU(tokenize="ja-mecab", effective_order=True)
for hyp, ref in PAIRS:
    score = bleu.sentence_score(hyp, [ref])
    out.write(json.dumps({"hyp": hyp, "ref": ref, "words": tokenizer(hyp.rstrip()), "bleu": score.score,
                          "lengths": [score.sys_len, score.ref_len], "counts": score.counts}) + "\n")
corpus = BLEU(tokenize="ja-mecab").corpus_score([h for h, _ in PAIRS], [[r for _, r in PAIRS]])
out.write(json.dumps({"corpus": corpus.score}) + "\n")
