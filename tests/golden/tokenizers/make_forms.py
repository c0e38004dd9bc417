#!/usr/bin/env python3
"""make_forms.py >forms.jsonl: rare forms of tokenizer.json and faults in them, each a file of a few tokens, with what the
Hugging Face library makes of it (tokenizers 0.23.3): {why, json, loads, texts: [{text, ids, plain, decoded} or {text, error}]}."""
import json
from tokenizers import Tokenizer

ALPHABET = "abcdefgh ,.1\u2581\u00e9"
BYTES = {f"<0x{b:02X}>": 100 + b for b in range(256)}
PLAIN = ["abc de", "ab,cd. ee", "  a  b ", "a1b11c\u00e9"]


def vocab(*more, alphabet=ALPHABET):
    return {t: i for i, t in enumerate([*alphabet, *more])}


def bpe(*more, merges=(), **members):
    return {"type": "BPE", "vocab": vocab("ab", "cd", *more), "merges": [["a", "b"], ["c", "d"], *merges], **members}


def unigram(*pairs, **members):
    return {"type": "Unigram", "vocab": [["<unk>", 0.0], *[[c, -3.0] for c in "abcde"], ["ab", -2.0], *pairs], **members}


def wordpiece(*more, **members):
    return {"type": "WordPiece", "vocab": vocab("##b", "##c", "ab", "##cd", *more, alphabet="abcde"), "unk_token": "[UNK]",
            "continuing_subword_prefix": "##", "max_input_chars_per_word": 100, **members}


def wordlevel(*words, **members):
    return {"type": "WordLevel", "vocab": {w: i for i, w in enumerate(words)}, **members}


def without_type(model):
    return {k: v for k, v in model.items() if k != "type"}


def added(token, content, **flags):
    return {"id": token, "content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
            "special": True, **flags}


def split(pattern, behavior="Isolated", invert=False):
    return {"type": "Split", "pattern": pattern, "behavior": behavior, "invert": invert}


def regex(text):
    return {"Regex": text}


def string(text):
    return {"String": text}


def sequence(member, *steps):
    return {"type": "Sequence", member: list(steps)}


def nested(member, step, depth):
    for _ in range(depth):
        step = sequence(member, step)
    return step


def template(*single, tokens=()):
    return {"type": "TemplateProcessing", "single": list(single), "pair": [],
            "special_tokens": {n: {"id": n, "ids": ids, "tokens": [n] * len(ids)} for n, ids in tokens}}


A = {"Sequence": {"id": "A", "type_id": 0}}
BYTE_LEVEL = {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}
FUSE, BLANKS = {"type": "Fuse"}, {"type": "WhitespaceSplit"}
UNKNOWN = dict(unk_token="<unk>")


def special(name):
    return {"SpecialToken": {"id": name, "type_id": 0}}


def normal(pattern, content):
    return {"type": "Replace", "pattern": pattern, "content": content}


# (why, model, members beside the model, texts)
CASES = [
    # --- models without a type, and members that are absent or null
    ("BPE without a type", without_type(bpe()), {}, PLAIN),
    ("Unigram without a type", without_type(unigram(unk_id=0)), {}, ["abc", "ab ab"]),
    ("WordPiece without a type", without_type(wordpiece("[UNK]")), {}, ["abc", "ab", "xyz"]),
    ("WordLevel without a type", without_type(wordlevel("<unk>", "ab", "cd", unk_token="<unk>")),
     {"pre_tokenizer": BLANKS}, ["ab cd", "ab x"]),
    ("Unigram, unk_id null, known text", unigram(unk_id=None), {}, ["abab", "edcba"]),
    ("Unigram, unk_id null, unknown text", unigram(unk_id=None), {}, ["axb"]),
    ("Unigram, unk_id beyond the vocabulary", unigram(unk_id=99), {}, ["ab"]),
    ("Unigram, unk_id negative", unigram(unk_id=-1), {}, ["ab"]),
    ("Unigram, a text instead of a pair", {"type": "Unigram", "unk_id": 0, "vocab": [["<unk>", 0.0], "a"]}, {}, ["a"]),
    ("Unigram, a score that is a text", {"type": "Unigram", "unk_id": 0, "vocab": [["<unk>", 0.0], ["a", "b"]]}, {}, ["a"]),
    ("Unigram, three in a pair", {"type": "Unigram", "unk_id": 0, "vocab": [["<unk>", 0.0], ["a", 1.0, 2.0]]}, {}, ["a"]),
    ("Unigram, the vocabulary is an object", {"type": "Unigram", "unk_id": 0, "vocab": {"<unk>": 0}}, {}, ["a"]),
    ("Unigram, no vocabulary", {"type": "Unigram", "unk_id": 0}, {}, ["a"]),
    ("Unigram, bytes of unknown characters", {"type": "Unigram", "unk_id": 0, "byte_fallback": True, "vocab":
                                              [["<unk>", 0.0], ["a", -1.0], *[[b, -9.0] for b in BYTES]]}, {},
     ["a\u00e9a", "\u4f60a"]),
    ("WordPiece, a word that is unknown, without an unknown token", wordpiece(), {}, ["xyz", "ab"]),
    ("WordLevel, an unknown word, without an unknown token", wordlevel("ab", unk_token="<unk>"), {"pre_tokenizer": BLANKS},
     ["ab x", "ab"]),
    ("WordPiece, a word longer than the limit", wordpiece("[UNK]", max_input_chars_per_word=2), {"pre_tokenizer": BLANKS},
     ["ab", "abc", "ab abc ab"]),
    # --- BPE
    ("whole words before merges", bpe("abe", "e ", ignore_merges=True), {"pre_tokenizer": BLANKS}, ["abe abe", "abea", "cd abcd"]),
    ("whole words with merges first", bpe("abe", ignore_merges=False), {"pre_tokenizer": BLANKS}, ["abe abe"]),
    ("a merge written with two spaces", bpe(merges=["a b c"]), {}, ["ab"]),
    ("a merge without a space", bpe(merges=["ab"]), {}, ["ab"]),
    ("a merge of three", bpe(merges=[["a", "b", "c"]]), {}, ["ab"]),
    ("a merge of nothing", bpe(merges=[["", "a"]]), {}, ["ab"]),
    ("a merge whose result is not in the vocabulary", bpe(merges=[["e", "f"]]), {}, ["ef"]),
    ("a merge of an unknown token", bpe(merges=[["x", "a"]]), {}, ["xa"]),
    ("merges is an object", {"type": "BPE", "vocab": vocab(), "merges": {}}, {}, ["a"]),
    ("no merges", {"type": "BPE", "vocab": vocab()}, {}, ["a"]),
    ("unknown characters without an unknown token", bpe(), {}, ["axb", "xx"]),
    ("unknown characters, each", bpe("<unk>", **UNKNOWN), {}, ["axb", "xxyab"]),
    ("unknown characters, fused", bpe("<unk>", fuse_unk=True, **UNKNOWN), {}, ["axxb", "xxyabx"]),
    ("a prefix of inner parts", {"type": "BPE", "vocab": vocab("##b", "##c", "ab", "abc", "<unk>"), "continuing_subword_prefix":
                                 "##", "merges": [["a", "##b"], ["ab", "##c"]], **UNKNOWN}, {"pre_tokenizer": BLANKS},
     ["abc", "bcab cab"]),
    ("a suffix of words", {"type": "BPE", "vocab": vocab("b</w>", "ab</w>", "c</w>", "<unk>"), "end_of_word_suffix": "</w>",
                           "merges": [["a", "b</w>"]], **UNKNOWN},
     {"pre_tokenizer": BLANKS, "decoder": {"type": "BPEDecoder", "suffix": "</w>"}}, ["ab ab", "abc cab b"]),
    ("no bytes of a character", bpe("<0xC3>", "<unk>", byte_fallback=True, **UNKNOWN), {}, ["a\u00eaa"]),
    # --- byte level
    ("a token outside the alphabet of bytes", {"type": "BPE", "vocab": vocab("\u4f60", "\u0120", "\u0120a"),
                                               "merges": [["\u0120", "a"]]},
     {"pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}, "decoder": BYTE_LEVEL,
      "added_tokens": [added(17, "\u4f60\u597d", special=False)]}, ["a a", "a\u4f60\u597d a"]),
    ("whole words at byte level", {"type": "BPE", "vocab": vocab("\u0120", "ab", "abc", "\u0120abc"), "merges": [["a", "b"]],
                                   "ignore_merges": True},
     {"pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}, "decoder": BYTE_LEVEL},
     ["abc abc", "abcd ab"]),
    # --- normalizers
    ("a pattern that matches nothing puts its text everywhere", bpe(), {"normalizer": normal(regex("e*"), ",")}, ["aeb", "\u00e9a", "ee", ""]),
    ("Replace by a pattern", bpe(), {"normalizer": normal(regex("[12]+"), "a")}, ["b121b", "1"]),
    ("no table of characters", bpe(), {"normalizer": {"type": "Precompiled", "precompiled_charsmap": ""}}, ["abc"]),
    ("a table of characters that is null", bpe(), {"normalizer": {"type": "Precompiled", "precompiled_charsmap": None}}, ["abc"]),
    ("a table of characters that is not base64", bpe(), {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "?$!"}},
     ["abc"]),
    ("a table of characters that is cut", bpe(), {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "AAQAAA=="}},
     ["abc"]),
    ("a table of characters of two bytes", bpe(), {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "AAQ="}}, ["abc"]),
    ("nested normalizers", bpe(), {"normalizer": nested("normalizers", {"type": "Lowercase"}, 3)}, ["AB"]),
    ("an unknown normalizer", bpe(), {"normalizer": {"type": "Upper"}}, ["AB"]),
    ("an added token is found in normalized text", bpe(), {"normalizer": {"type": "Lowercase"}, "added_tokens":
                                                           [added(16, "<E>", normalized=True, special=False)]}, ["A<E>b", "a<e>B"]),
    ("an added token is found in the text as it is", bpe(), {"normalizer": {"type": "Lowercase"}, "added_tokens":
                                                             [added(16, "<E>")]}, ["A<E>b", "a<e>B"]),
    ("an added token that is normalized to nothing", bpe(), {"normalizer": normal(string("X"), ""), "added_tokens":
                                                             [added(16, "X", normalized=True)]}, ["aXb"]),
    # --- pre-tokenizers
    *[(f"Split by a text, {b}{', inverted' if i else ''}", bpe(), {"pre_tokenizer": sequence("pretokenizers", split(string(","), b, i),
                                                                                             split(regex("$"), "Isolated"))},
       ["ab,cd", ",,ab,,", "ab"]) for b in ("Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous")
      for i in (False, True)],
    *[(f"Split between a and b by {p}", bpe("a,", "ab,", merges=[["a", ","]]), {"pre_tokenizer": split(regex(p), b)}, PLAIN + ["aaabbb"])
      for p, b in ((r"[[:alpha:]]", "Isolated"), (r"[[:^alpha:]]", "Isolated"), (r"\h", "Contiguous"), (r"\H", "Isolated"),
                   (r"\W", "MergedWithPrevious"), (r"[\w,]", "Isolated"), (r"[]a]", "Isolated"), (r"[^]a]", "Isolated"),
                   (r"[\]b]", "Isolated"), (r"a*", "Isolated"), (r"(?=b)", "Isolated"), (r"[a-c&&[^b]]", "Isolated"),
                   (r"[a[b]]", "Isolated"), (r"[[:alpha:", "Isolated"), (r"[a", "Isolated"))],
    ("an unknown behavior", bpe(), {"pre_tokenizer": split(string(","), "Merged")}, ["a"]),
    ("no behavior", bpe(), {"pre_tokenizer": {"type": "Split", "pattern": string(","), "invert": False}}, ["a,b"]),
    ("no pattern", bpe(), {"pre_tokenizer": {"type": "Split", "behavior": "Isolated", "invert": False}}, ["a,b"]),
    *[(f"Punctuation, {b}", bpe(",,", merges=[[",", ","]]), {"pre_tokenizer": {"type": "Punctuation", "behavior": b}}, ["a,,b.", ",a"])
      for b in ("Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous")],
    ("single digits", bpe("11", merges=[["1", "1"]]), {"pre_tokenizer": {"type": "Digits", "individual_digits": True}}, ["a11b"]),
    ("runs of digits", bpe("11", "a1", merges=[["a", "1"], ["1", "1"]]), {"pre_tokenizer": {"type": "Digits", "individual_digits":
                                                                                      False}}, ["a11b"]),
    ("a delimiter", bpe(), {"pre_tokenizer": {"type": "CharDelimiterSplit", "delimiter": ","}}, ["a,,b"]),
    ("an empty delimiter", bpe(), {"pre_tokenizer": {"type": "CharDelimiterSplit", "delimiter": ""}}, ["a,b"]),
    ("a replacement of two characters", bpe(), {"pre_tokenizer": {"type": "Metaspace", "replacement": "__", "prepend_scheme":
                                                                  "always", "split": True}}, ["a b"]),
    # --- decoders
    ("Strip at the end", bpe("aa", merges=[["a", "a"]]), {"decoder": {"type": "Strip", "content": "a", "start": 0, "stop": 1}},
     ["aab", "caa"]),
    ("Strip more than there is", bpe("aa", merges=[["a", "a"]]), {"decoder": {"type": "Strip", "content": "a", "start": 5, "stop": 0}},
     ["aab", "caa"]),
    ("Strip, a negative count", bpe(), {"decoder": {"type": "Strip", "content": "a", "start": -1, "stop": 1}}, ["a"]),
    ("Strip, no character", bpe(), {"decoder": {"type": "Strip", "content": "", "start": 1, "stop": 1}}, ["a"]),
    ("Fuse between", bpe("\u2581a", merges=[["\u2581", "a"]]), {"decoder": sequence("decoders", normal(string("\u2581"), " "), FUSE,
                                                                                  {"type": "Strip", "content": " ", "start": 1, "stop": 0})},
     ["\u2581a\u2581a", "a\u2581b"]),
    ("an unknown decoder", bpe(), {"decoder": {"type": "Unfuse"}}, ["a"]),
    ("the decoder of WordPiece without cleaning", wordpiece("[UNK]"), {"decoder": {"type": "WordPiece", "prefix": "##", "cleanup": False}}, ["abc", "abcd"]),
    # --- post-processors
    ("two ids of one token", bpe("<s>", "<t>"), {"post_processor": template(special("st"), A, special("t"), tokens=[("st", [16, 17]),
                                                                                                                  ("t", [17])])}, ["ab", ""]),
    ("a token that is not defined", bpe("<s>"), {"post_processor": template(special("s"), A)}, ["ab"]),
    ("a token's id beyond the vocabulary", bpe("<s>"), {"post_processor": template(special("s"), A, tokens=[("s", [99])])}, ["ab"]),
    ("no place for the text", bpe("<s>"), {"post_processor": template(special("s"), tokens=[("s", [16])])}, ["ab"]),
    ("Roberta's in a sequence", bpe("<s>", "</s>"), {"post_processor": sequence("processors", {
        "type": "RobertaProcessing", "sep": ["</s>", 17], "cls": ["<s>", 16], "trim_offsets": True, "add_prefix_space": False})}, ["ab"]),
    ("two processors", bpe("<s>", "</s>"), {"post_processor": sequence("processors", {
        "type": "BertProcessing", "sep": ["</s>", 17], "cls": ["<s>", 16]}, template(A, special("</s>"), tokens=[("</s>", [17])]))},
     ["ab"]),
    ("an unknown processor", bpe(), {"post_processor": {"type": "T5Processing"}}, ["ab"]),
    ("processors that are nested", bpe("<s>"), {"post_processor": nested("processors", template(special("s"), A, tokens=[("s", [16])]), 3)},
     ["ab"]),
    # --- added tokens
    ("an added token beyond the vocabulary", bpe(), {"added_tokens": [added(20, "<x>")]}, ["a<x>b"]),
    ("an added token at the next id", bpe(), {"added_tokens": [added(16, "<x>"), added(17, "<y>")]}, ["a<x>b<y>"]),
    ("added tokens with a gap before them", bpe(), {"added_tokens": [added(20, "<x>"), added(30, "<y>")]}, ["a<x>b<y>"]),
    ("added tokens in another order", bpe(), {"added_tokens": [added(17, "<y>"), added(16, "<x>")]}, ["a<x>b<y>"]),
    ("a vocabulary with a gap, an added token behind it", {"type": "BPE", "vocab": {**vocab(), "ab": 20}, "merges": [["a", "b"]]},
     {"added_tokens": [added(21, "<x>")]}, ["ab<x>c"]),
    ("a vocabulary with a gap, an added token in it", {"type": "BPE", "vocab": {**vocab(), "ab": 20}, "merges": [["a", "b"]]},
     {"added_tokens": [added(15, "<x>")]}, ["ab<x>c"]),
    ("an added token that the vocabulary has", bpe(), {"added_tokens": [added(4, "e")]}, ["aeb"]),
    ("an added token that the vocabulary has with another id", bpe(), {"added_tokens": [added(16, "e")]}, ["aeb"]),
    ("a vocabulary with a gap, one of its tokens added before another", {"type": "BPE", "vocab": {**vocab(), "ab": 20}, "merges": [["a", "b"]]},
     {"added_tokens": [added(20, "ab"), added(21, "<x>")]}, ["ab<x>c"]),
    ("an added token gets the id of another one", {"type": "BPE", "vocab": {**vocab(), "ab": 15}, "merges": [["a", "b"]]},
     {"added_tokens": [added(16, "<x>")]}, ["ab<x>c"]),
    ("an added token twice", bpe(), {"added_tokens": [added(16, "<x>"), added(17, "<x>")]}, ["a<x>b"]),
    ("an added token alone in words", bpe(), {"added_tokens": [added(16, "<x>", single_word=True)]}, ["<x> b<x> a", "<x>,<x>"]),
    ("an added token takes the blanks before it", bpe(), {"added_tokens": [added(16, "<x>", lstrip=True)]}, ["a  <x> b"]),
    ("an added token takes the blanks behind it", bpe(), {"added_tokens": [added(16, "<x>", rstrip=True)]}, ["a  <x>  b"]),
    # --- white space and prefixes around added tokens
    *[(f"Metaspace, {scheme}{'' if cut else ', not split'}, around added tokens", bpe("\u2581a", "\u2581ab", "<x>", merges=[["\u2581", "a"], ["\u2581", "ab"]]), {
        "pre_tokenizer": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": scheme, "split": cut},
        "decoder": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": scheme, "split": cut},
        "added_tokens": [added(18, "<x>")]}, ["ab<x>ab a", "<x>ab", " ab  a", "a<x> ab", "", " ", "\u2581ab"])
      for scheme in ("always", "first", "never") for cut in (True, False)],
    *[(f"Metaspace, first, and {pattern} removed", bpe("\u2581a", "\u2581ab", merges=[["\u2581", "a"], ["\u2581", "ab"]]), {
        "normalizer": normal(pattern, ""), "pre_tokenizer": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "first",
                                                             "split": False}}, ["ab cd", "eab", " ab", "abe a", "e", "eeab e"])
      for pattern in (regex(r"\s+"), string("e"), regex("b|cd"))],
    ("Prepend around added tokens", bpe("\u2581a", "<x>", merges=[["\u2581", "a"]]), {
        "normalizer": sequence("normalizers", {"type": "Prepend", "prepend": "\u2581"}, normal(string(" "), "\u2581")),
        "added_tokens": [added(17, "<x>")]}, ["a<x>a a", "<x>", " a", "", "<x> a"]),
    ("Prepend, an added token in normalized text", bpe("\u2581a", "<x>", merges=[["\u2581", "a"]]), {
        "normalizer": sequence("normalizers", {"type": "Prepend", "prepend": "\u2581"}, normal(string(" "), "\u2581")),
        "added_tokens": [added(17, "<x>", normalized=True, special=False)]}, ["a<x>a a", "<x>", " <x>a"]),
    ("a space before bytes, around added tokens", bpe("\u0120", "\u0120a", "<x>", merges=[["\u0120", "a"]]), {
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        "decoder": BYTE_LEVEL, "added_tokens": [added(18, "<x>")]}, ["a<x>a a", "<x>a", " a<x> a"]),
    # --- added tokens: which is found, and what it takes
    ("added tokens with a common beginning", bpe(), {"added_tokens": [added(16, "<x"), added(17, "<x>"), added(18, "<xx>")]},
     ["a<x>b<xx>c<x", "<x<x>", "<<x>>"]),
    ("added tokens that overlap", bpe(), {"added_tokens": [added(16, "abc"), added(17, "cde"), added(18, "bcd")]}, ["abcde", "abcd", "bcde"]),
    ("an added token inside another", bpe(), {"added_tokens": [added(16, "b"), added(17, "abc")]}, ["abcb", "ab", "cab"]),
    ("blanks on both sides", bpe(), {"added_tokens": [added(16, "<x>", lstrip=True, rstrip=True)]}, ["a  <x>  b", "<x> <x>", " <x> ", "a\t\n<x>\u00a0b"]),
    ("blanks between two that take them", bpe(), {"added_tokens": [added(16, "<x>", rstrip=True), added(17, "<y>", lstrip=True)]},
     ["<x>  <y>", "a <x> b <y> c"]),
    ("alone in words, beside punctuation", bpe(), {"added_tokens": [added(16, "ab", single_word=True)]}, ["ab ab,abc .ab 1ab ab1 \u00e9ab ab_", "ab", "cab ab"]),
    ("alone in words, with blanks", bpe(), {"added_tokens": [added(16, "ab", single_word=True, lstrip=True, rstrip=True)]}, ["c ab c", "cab ab"]),
    ("an added token of blanks", bpe(), {"added_tokens": [added(16, "  ")]}, ["a  b   c", "    "]),
    ("an added token of one letter that the vocabulary has", bpe(), {"added_tokens": [added(0, "a", special=False)]}, ["abab"]),
    # --- normalizers
    *[(f"BertNormalizer, {', '.join(k for k, v in flags.items() if v) or 'nothing'}", wordlevel("<unk>", "a", "b", "e", "\u00e9", "E", "\u4f60", **UNKNOWN), {
        "normalizer": {"type": "BertNormalizer", **flags}, "pre_tokenizer": BLANKS}, ["a \u00e9 E \u00c9 e\u0301", "a\u4f60b", "a\u0000b\u200da\tb\u00a0e"])
      for flags in (dict(clean_text=True, handle_chinese_chars=False, strip_accents=False, lowercase=False),
                    dict(clean_text=False, handle_chinese_chars=True, strip_accents=False, lowercase=False),
                    dict(clean_text=False, handle_chinese_chars=False, strip_accents=True, lowercase=False),
                    dict(clean_text=False, handle_chinese_chars=False, strip_accents=False, lowercase=True),
                    dict(clean_text=False, handle_chinese_chars=False, strip_accents=None, lowercase=True),
                    dict(clean_text=False, handle_chinese_chars=False, strip_accents=None, lowercase=False))],
    *[(f"{kind}", wordlevel("<unk>", "a", "e", "\u00e9", "fi", "1", **UNKNOWN), {"normalizer": {"type": kind}, "pre_tokenizer": BLANKS},
       ["\u00e9 e\u0301 \ufb01 \u2460", "a\u0301\u0323 a\u0323\u0301", "\uac00 \u1100\u1161"]) for kind in ("NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents", "Nmt")],
    ("Strip on the left", bpe(), {"normalizer": {"type": "Strip", "strip_left": True, "strip_right": False}}, ["  a  ", "\t\u00a0a", "   "]),
    ("Strip on the right", bpe(), {"normalizer": {"type": "Strip", "strip_left": False, "strip_right": True}}, ["  a  ", "a\n"]),
    ("bytes as a normalizer", bpe("\u0120", merges=[]), {"normalizer": {"type": "ByteLevel"}}, ["a b", "\u00e9"]),
    ("Replace by a literal that overlaps", bpe(), {"normalizer": normal(string("aa"), "b")}, ["aaaaa", "aba"]),
    ("Replace by groups", bpe(), {"normalizer": normal(regex("(a)(b)"), "$2$1")}, ["ab", "aab"]),
    ("Replace at line ends", bpe(), {"normalizer": normal(regex("^a|b$"), "c")}, ["ab\nab", "a"]),
    ("Replace without regard to case", bpe(), {"normalizer": normal(regex("(?i)A"), "c")}, ["aAb"]),
    # --- pre-tokenizers
    *[(f"Split by {p}, {b}{', inverted' if i else ''}", bpe("ab,", "  ", merges=[["ab", ","], [" ", " "]]), {"pre_tokenizer": split(regex(p), b, i)},
       ["ab  cd", "ab, cd", " ab ", "ab"]) for p in (r"\s+", r"\w+") for b in ("Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous") for i in (False, True)],
    ("FixedLength", bpe(), {"pre_tokenizer": {"type": "FixedLength", "length": 3}}, ["abcdab", "ab"]),
    ("UnicodeScripts", bpe(), {"pre_tokenizer": {"type": "UnicodeScripts"}}, ["ab\u4f60cd"]),
    ("Whitespace", bpe("b,", merges=[["b", ","]]), {"pre_tokenizer": {"type": "Whitespace"}}, ["ab, cd", "a,,b  .", "\u00e9,a"]),
    ("BertPreTokenizer", bpe("b,", merges=[["b", ","]]), {"pre_tokenizer": {"type": "BertPreTokenizer"}}, ["ab, cd", "a,,b  ."]),
    ("digits, then bytes", bpe("11", "1a", "\u0120", merges=[["1", "1"], ["1", "a"]]), {"pre_tokenizer": sequence("pretokenizers", {
        "type": "Digits", "individual_digits": False}, {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}),
        "decoder": BYTE_LEVEL}, ["a11a b", "11"]),
    ("bytes without the pattern", bpe("\u0120", "\u0120a", "b\u0120", merges=[["b", "\u0120"], ["\u0120", "a"]]), {"pre_tokenizer": {
        "type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}, "decoder": BYTE_LEVEL}, ["ab ab", "b a"]),
    # --- decoders
    ("WordPiece with cleaning", wordpiece("[UNK]", "do", "n't", ".", "'s"), {"pre_tokenizer": BLANKS, "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True}},
     ["ab . abc", "do n't ab", "ab 's"]),
    ("the decoder CTC", bpe("|"), {"decoder": {"type": "CTC", "pad_token": "a", "word_delimiter_token": "|", "cleanup": True}}, ["aab", "ab"]),
    ("ByteFallback with wrong bytes", bpe(*[f"<0x{b:02X}>" for b in range(256)], byte_fallback=True), {"decoder": sequence("decoders", {
        "type": "ByteFallback"}, FUSE)}, ["\u00ea", "a\u4f60b"]),
    ("Replace in a decoder", bpe(), {"decoder": normal(string("a"), "e")}, ["abc"]),
    ("Replace by a pattern in a decoder", bpe(), {"decoder": normal(regex("[ab]"), "e")}, ["abc"]),
    # --- Unigram and WordPiece
    ("Unigram, equal scores", unigram(["bc", -3.0], ["abc", -6.0], ["cd", -3.0], unk_id=0), {}, ["abc", "abcd", "bcd"]),
    ("Unigram, unknown characters in a row", unigram(unk_id=0), {}, ["xyab", "abxyz", "x"]),
    ("Unigram, an unknown token in the middle", {"type": "Unigram", "unk_id": 1, "vocab": [["a", -1.0], ["<unk>", -2.0], ["b", -1.5]]}, {}, ["axb", "ba"]),
    ("Unigram, the same text twice", {"type": "Unigram", "unk_id": 0, "vocab": [["<unk>", 0.0], ["a", -1.0], ["a", -2.0], ["b", -1.0]]}, {}, ["ab", "ba"]),
    ("Unigram, Metaspace", unigram(["\u2581", -2.0], ["\u2581ab", -2.5], unk_id=0), {"pre_tokenizer": {"type": "Metaspace", "replacement":
     "\u2581", "prepend_scheme": "always", "split": True}, "decoder": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": True}},
     ["ab ab", "a  b", ""]),
    ("WordPiece, no prefix of inner parts", wordpiece("[UNK]", "bc", continuing_subword_prefix=""), {}, ["abc", "abbc"]),
    ("WordPiece, the longest part first", wordpiece("[UNK]", "##bc", "##bcd"), {}, ["abcd", "abc", "abcde"]),
    ("WordLevel, with blanks in words", wordlevel("<unk>", "a b", "a", **UNKNOWN), {}, ["a b", "a", "b"]),
    # --- BPE
    ("merges of equal rank order", bpe("bc", "abc", merges=[["b", "c"], ["ab", "c"]]), {}, ["abc", "bcabc", "abcd"]),
    ("a suffix and a prefix of parts", {"type": "BPE", "vocab": vocab("##b", "##b</w>", "c</w>", "a##b</w>", "ab</w>", "<unk>"), "continuing_subword_prefix": "##",
                                        "end_of_word_suffix": "</w>", "merges": [["a", "##b</w>"]], **UNKNOWN}, {"pre_tokenizer": BLANKS}, ["ab", "ab c b"]),
    ("bytes and whole words", bpe(*[f"<0x{b:02X}>" for b in range(256)], "a\u00ea", byte_fallback=True, ignore_merges=True), {}, ["a\u00ea", "\u00ea", "ab"]),
]


# Version 0.22 decodes these tokens as they are written, 0.23 as they are normalized.
NOT_DECODED = ("an added token is found in normalized text", "Prepend, an added token in normalized text")


def run(model, members, texts):
    data = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": None, "pre_tokenizer": None,
            "post_processor": None, "decoder": None, **members, "model": model}
    text = json.dumps(data, ensure_ascii=False)
    try:
        t = Tokenizer.from_str(text)
    except BaseException:  # the library's panics are no Exception
        return {"json": text, "loads": False, "texts": []}
    out = []
    for x in texts:
        try:
            ids, plain = t.encode(x).ids, t.encode(x, add_special_tokens=False).ids
            out.append({"text": x, "ids": ids, "plain": plain, "decoded": t.decode(ids, skip_special_tokens=True) if ids else ""})
        except BaseException:
            out.append({"text": x, "error": True})
    return {"json": text, "loads": True, "texts": out}


for why, model, members, texts in CASES:
    result = run(model, members, texts)
    if why in NOT_DECODED:
        for x in result["texts"]:
            del x["decoded"]
    print(json.dumps({"why": why, **result}, ensure_ascii=False))
