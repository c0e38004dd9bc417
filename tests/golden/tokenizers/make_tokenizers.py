#!/usr/bin/env python3
"""make_tokenizers.py DIR: small tokenizer.json files that between them use every model, normalizer, pre-tokenizer,
decoder and post-processor; vocabularies are made from the text below.  make_vectors.js then runs them."""
import collections, json, math, re, sys

TEXT = """The model reads a question and writes an answer; the reader compares it with the reference.
We don't know what it'll say, they've said, and I'm sure she'd agree: it's the model's 12 or 345 words, 2026.
A byte is eight bits. A token is one or more bytes, and a text is many tokens. for (int i = 0; i < n; i++) { sum += x[i]; }
Läßt sich das übersetzen? Ça va très bien à l'été. Привет, мир и человек. 你好世界，今天天气很好。 こんにちは世界。 안녕하세요.
the the the and and of to in is that it was for on are as with his they at be this from have or by one had not but what
answer answers answered answering question questions reader readers reading token tokens tokenizer model models
"""
WORDS = re.findall(r"\w+|[^\w\s]", TEXT)


def byte_chars():
    bs = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    cs, n = bs[:], 0
    for b in range(256):
        if b not in bs:
            bs.append(b), cs.append(256 + n)
            n += 1
    return dict(zip(bs, map(chr, cs)))


def train(words, n_merges):
    """Byte-pair encoding: the most frequent pair first, ties by text."""
    seqs = collections.Counter(tuple(w) for w in words)
    merges = []
    for _ in range(n_merges):
        pairs = collections.Counter()
        for s, k in seqs.items():
            for p in zip(s, s[1:]):
                pairs[p] += k
        if not pairs:
            break
        best = min(pairs, key=lambda p: (-pairs[p], p))
        merges.append(best)
        new = collections.Counter()
        for s, k in seqs.items():
            out, i = [], 0
            while i < len(s):
                if i + 1 < len(s) and (s[i], s[i + 1]) == best:
                    out.append(s[i] + s[i + 1])
                    i += 2
                else:
                    out.append(s[i])
                    i += 1
            new[tuple(out)] += k
        seqs = new
    return merges


def added(first, *tokens):
    out = []
    for i, t in enumerate(tokens):
        d = dict(id=first + i, content=t[0], single_word=False, lstrip=False, rstrip=False, normalized=False, special=True)
        d.update(t[1] if len(t) > 1 else {})
        out.append(d)
    return out


def whole(model, adds, normalizer=None, pre=None, post=None, decoder=None):
    return dict(version="1.0", truncation=None, padding=None, added_tokens=adds, normalizer=normalizer, pre_tokenizer=pre,
                post_processor=post, decoder=decoder, model=model)


GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
CASED = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|"
         r"\s+(?!\S)|\s+")
BYTES = byte_chars()
spell = lambda w: "".join(BYTES[b] for b in w.encode())


def byte_bpe(pattern_words, n=220, **more):
    merges = train([spell(w) for w in pattern_words], n)
    vocab = {c: i for i, c in enumerate(BYTES[b] for b in range(256))}
    for a, b in merges:
        vocab.setdefault(a + b, len(vocab))
    m = dict(type="BPE", dropout=None, unk_token=None, continuing_subword_prefix=None, end_of_word_suffix=None,
             fuse_unk=False, byte_fallback=False, ignore_merges=False, vocab=vocab, merges=[list(p) for p in merges])
    m.update(more)
    return m


def spaced():
    return [w for w in re.findall(r" ?\w+| ?[^\w\s]|\s+", TEXT)]


def byte_level(**more):
    return dict(type="ByteLevel", add_prefix_space=False, trim_offsets=True, use_regex=True, **more)


def sp_bpe(**more):
    text = "▁" + TEXT.replace("\n", " ").replace(" ", "▁")
    merges = train(re.findall(r"▁*[^▁]+", text), 200)
    vocab = {"<unk>": 0, "<s>": 1, "</s>": 2}
    for b in range(256):
        vocab["<0x%02X>" % b] = len(vocab)
    for c in sorted(set(text)):
        vocab.setdefault(c, len(vocab))
    for a, b in merges:
        vocab.setdefault(a + b, len(vocab))
    m = dict(type="BPE", dropout=None, unk_token="<unk>", continuing_subword_prefix=None, end_of_word_suffix=None,
             fuse_unk=True, byte_fallback=True, ignore_merges=False, vocab=vocab, merges=["%s %s" % p for p in merges])
    m.update(more)
    return m


def unigram(byte_fallback=False, unk=True):
    text = "▁" + TEXT.replace("\n", " ").replace(" ", "▁")
    count = collections.Counter()
    for w in re.findall(r"▁?[^▁]+", text):
        for i in range(len(w)):
            for j in range(i + 1, min(len(w), i + 9) + 1):
                count[w[i:j]] += j - i
    total = sum(count.values())
    keep = [s for s, k in count.most_common(500) if len(s) > 1][:250] + sorted(set(text.replace("安", "")))
    vocab = [["<unk>", 0.0], ["<s>", 0.0], ["</s>", 0.0]]
    if byte_fallback:
        vocab += [["<0x%02X>" % b, 0.0] for b in range(256)]
    vocab += [[s, round(math.log(count[s] / total), 5)] for s in keep]
    return dict(type="Unigram", unk_id=0 if unk else None, vocab=vocab, byte_fallback=byte_fallback)


def wordpiece(lower=True):
    text = TEXT.lower() if lower else TEXT
    words = re.findall(r"[^\W_]+|[^\w\s]", text)
    pieces = collections.Counter()
    for w in words:
        for n in range(1, 7):
            pieces[w[:n]] += 1
            for i in range(1, len(w)):
                pieces["##" + w[i:i + n]] += 1
        pieces[w] += 3
    vocab = {t: i for i, t in enumerate(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"])}
    for p, _ in sorted(pieces.items(), key=lambda x: (-x[1], x[0]))[:700]:
        vocab.setdefault(p, len(vocab))
    return dict(type="WordPiece", unk_token="[UNK]", continuing_subword_prefix="##", max_input_chars_per_word=20, vocab=vocab)


def template(before, after, ids):
    one = lambda t: {"SpecialToken": {"id": t, "type_id": 0}}
    seq = lambda s: {"Sequence": {"id": s, "type_id": 0}}
    tokens = {t: {"id": t, "ids": [ids[t]], "tokens": [t]} for t in before + after}
    single = [one(t) for t in before] + [seq("A")] + [one(t) for t in after]
    return dict(type="TemplateProcessing", single=single, pair=single + [seq("B")], special_tokens=tokens)


def charsmap():
    """A precompiled normalization table: four entries in a double array."""
    import base64, struct
    entries = {"\u2126": "\u03a9", "\ufb01": "fi", "\u00bd": "1/2", "e\u0301": "\u00e9", "\u3000": " "}
    texts, keys = b"", {}
    for k, v in entries.items():
        keys[k.encode()] = len(texts)
        texts += v.encode() + b"\0"
    units, used = {}, {0}
    def children(prefix):
        return sorted({k[len(prefix)] if len(k) > len(prefix) else -1 for k in keys if k.startswith(prefix)})
    def build(prefix, node):
        labels = children(prefix)
        base = 1
        while any((base ^ max(c, 0)) in used or (base ^ max(c, 0)) == node or (base ^ max(c, 0)) >= 1 << 20 for c in labels):
            base += 1
        offset = node ^ base
        for c in labels:
            used.add(base ^ max(c, 0))
        units[node] = (units.get(node, 0) & 0xFF) | offset << 10 | (1 << 8 if -1 in labels else 0)
        for c in labels:
            at = base ^ max(c, 0)
            if c < 0:
                units[at] = keys[prefix] | 1 << 31
            else:
                units[at] = c
                build(prefix + bytes([c]), at)
    build(b"", 0)
    n = max(units) + 257
    trie = b"".join(struct.pack("<I", units.get(i, 0)) for i in range(n))
    return base64.b64encode(struct.pack("<I", len(trie)) + trie + texts).decode()


def configs():
    eot = lambda m: added(len(m["vocab"]), ["<|begin|>"], ["<|end|>"], ["<tool>", dict(special=False, normalized=False)])
    m = byte_bpe(spaced())
    yield "gpt2", whole(m, eot(m), pre=byte_level(), post=byte_level(), decoder=byte_level())
    m = byte_bpe(spaced(), ignore_merges=True)
    adds = eot(m)
    yield "llama3", whole(m, adds, pre=dict(type="Sequence", pretokenizers=[
        dict(type="Split", pattern={"Regex": CASED}, behavior="Isolated", invert=False),
        dict(type="ByteLevel", add_prefix_space=False, trim_offsets=True, use_regex=False)]),
        post=dict(type="Sequence", processors=[byte_level(), template(["<|begin|>"], [], {"<|begin|>": adds[0]["id"]})]),
        decoder=byte_level())
    m = byte_bpe(spaced())
    yield "qwen2", whole(m, eot(m), normalizer=dict(type="NFC"), pre=dict(type="Sequence", pretokenizers=[
        dict(type="Split", pattern={"Regex": CASED.replace("{1,3}", "")}, behavior="Isolated", invert=False),
        dict(type="ByteLevel", add_prefix_space=False, trim_offsets=False, use_regex=False)]), decoder=byte_level())
    yield "falcon", whole(m, eot(m), pre=dict(type="Sequence", pretokenizers=[
        dict(type="Punctuation", behavior="Contiguous"), byte_level(), dict(type="Digits", individual_digits=False),
        dict(type="Split", pattern={"Regex": "[0-9][0-9][0-9]"}, behavior="Isolated", invert=False)]), decoder=byte_level())
    yield "deepseek", whole(m, eot(m), normalizer=dict(type="Sequence", normalizers=[]), pre=dict(
        type="Sequence", pretokenizers=[dict(type="Split", pattern={"Regex": p}, behavior="Isolated", invert=False) for p in
                                        ["[\r\n]", r"\s?\p{L}+", r"\s?[!-/:-~！-／：-～‘-‟　-。]+", r"\s+$", "[一-龥ࠀ-一가-퟿]+"]]
        + [dict(type="Digits", individual_digits=True),
           dict(type="ByteLevel", add_prefix_space=False, trim_offsets=True, use_regex=False)]), decoder=byte_level())
    r = byte_bpe(spaced())
    adds = added(len(r["vocab"]), ["<s>"], ["</s>"], ["<mask>", dict(lstrip=True, normalized=True)],
                 ["<right>", dict(rstrip=True)], ["word", dict(single_word=True, special=False)],
                 ["both", dict(lstrip=True, rstrip=True, single_word=True, special=False)])
    yield "roberta", whole(r, adds, pre=dict(type="ByteLevel", add_prefix_space=True, trim_offsets=True, use_regex=True),
                           post=dict(type="RobertaProcessing", sep=["</s>", adds[1]["id"]], cls=["<s>", adds[0]["id"]],
                                     trim_offsets=True, add_prefix_space=True), decoder=byte_level())
    yield "bytenorm", whole(m, eot(m), normalizer=dict(type="Sequence", normalizers=[dict(type="NFKC"), dict(type="ByteLevel")]),
                            pre=dict(type="Split", pattern={"String": "Ġ"}, behavior="MergedWithNext", invert=False),
                            decoder=byte_level())

    llama_decoder = dict(type="Sequence", decoders=[dict(type="Replace", pattern={"String": "▁"}, content=" "), dict(type="ByteFallback"),
                                                    dict(type="Fuse"), dict(type="Strip", content=" ", start=1, stop=0)])
    specials = added(0, ["<unk>"], ["<s>"], ["</s>"])
    yield "llama2", whole(sp_bpe(), specials, normalizer=dict(type="Sequence", normalizers=[
        dict(type="Prepend", prepend="▁"), dict(type="Replace", pattern={"String": " "}, content="▁")]),
        post=template(["<s>"], [], {"<s>": 1}), decoder=llama_decoder)
    yield "gemma", whole(sp_bpe(), specials, normalizer=dict(type="Replace", pattern={"String": " "}, content="▁"),
                         pre=dict(type="Split", pattern={"String": " "}, behavior="MergedWithPrevious", invert=False),
                         post=template(["<s>"], ["</s>"], {"<s>": 1, "</s>": 2}),
                         decoder=dict(type="Sequence", decoders=llama_decoder["decoders"][:3]))
    yield "mistral", whole(sp_bpe(), specials, pre=dict(type="Metaspace", replacement="▁", prepend_scheme="first", split=False),
                           decoder=llama_decoder)
    u = sp_bpe(unk_token="<unk>", byte_fallback=False)
    yield "spbpe-unk", whole(u, specials, pre=dict(type="Metaspace", replacement="▁", prepend_scheme="always", split=True),
                             decoder=dict(type="Metaspace", replacement="▁", prepend_scheme="always", split=True))
    u = sp_bpe(byte_fallback=False, fuse_unk=False)
    yield "spbpe-nofuse", whole(u, specials, pre=dict(type="Metaspace", replacement="▁", prepend_scheme="never", split=True),
                                decoder=dict(type="Metaspace", replacement="▁", prepend_scheme="never", split=True))
    merges = train([w + "\0" for w in re.findall(r"[a-z]+", TEXT.lower())], 150)
    fix = lambda s: s.replace("\0", "</w>")
    vocab = {"<unk>": 0}
    for c in sorted(set(TEXT.lower())):
        for t in (c, c + "</w>"):
            vocab.setdefault(t, len(vocab))
    merges = [(fix(a), fix(b)) for a, b in merges if a != "\0" and b != "\0"]
    known = set(vocab)
    kept = []
    for a, b in merges:
        if a in known and b in known:
            known.add(a + b), kept.append((a, b))
            vocab.setdefault(a + b, len(vocab))
    yield "clip", whole(dict(type="BPE", dropout=None, unk_token="<unk>", continuing_subword_prefix="", end_of_word_suffix="</w>",
                             fuse_unk=False, byte_fallback=False, vocab=vocab, merges=["%s %s" % p for p in kept]),
                        added(0, ["<unk>"]), normalizer=dict(type="Sequence", normalizers=[
                            dict(type="NFC"), dict(type="Replace", pattern={"Regex": r"\s+"}, content=" "), dict(type="Lowercase")]),
                        pre=dict(type="Sequence", pretokenizers=[dict(type="Split", pattern={
                            "Regex": r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"}, behavior="Removed", invert=True)]),
                        decoder=dict(type="BPEDecoder", suffix="</w>"))

    meta = dict(type="Metaspace", replacement="▁", prepend_scheme="always", split=True)
    yield "t5", whole(unigram(), specials, normalizer=dict(type="Precompiled", precompiled_charsmap=charsmap()),
                      pre=dict(type="Sequence", pretokenizers=[dict(type="WhitespaceSplit"), meta]),
                      post=template([], ["</s>"], {"</s>": 2}), decoder=meta)
    yield "unigram-bytes", whole(unigram(True), specials, normalizer=dict(type="Sequence", normalizers=[
        dict(type="Nmt"), dict(type="NFKC"), dict(type="Replace", pattern={"Regex": " {2,}"}, content=" ")]),
        pre=meta, decoder=dict(type="Sequence", decoders=[dict(type="ByteFallback"), meta]))
    yield "unigram-first", whole(unigram(), specials + added(len(unigram()["vocab"]), ["<x>", dict(special=False)]),
                                 normalizer=dict(type="Strip", strip_left=True, strip_right=True),
                                 pre=dict(type="Metaspace", replacement="▁", prepend_scheme="first", split=True), decoder=meta)

    names = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    w = wordpiece()
    yield "bert", whole(w, added(0, *[[n] for n in names]),
                        normalizer=dict(type="BertNormalizer", clean_text=True, handle_chinese_chars=True, strip_accents=None,
                                        lowercase=True), pre=dict(type="BertPreTokenizer"),
                        post=dict(type="BertProcessing", sep=["[SEP]", 3], cls=["[CLS]", 2]),
                        decoder=dict(type="WordPiece", prefix="##", cleanup=True))
    yield "bert-cased", whole(wordpiece(False), added(0, *[[n] for n in names]),
                              normalizer=dict(type="BertNormalizer", clean_text=True, handle_chinese_chars=False,
                                              strip_accents=False, lowercase=False),
                              pre=dict(type="Sequence", pretokenizers=[dict(type="Whitespace"),
                                                                        dict(type="Punctuation", behavior="Isolated")]),
                              post=template(["[CLS]"], ["[SEP]"], {"[CLS]": 2, "[SEP]": 3}),
                              decoder=dict(type="WordPiece", prefix="##", cleanup=False))
    yield "wordpiece-nfd", whole(w, added(0, *[[n] for n in names]), normalizer=dict(type="Sequence", normalizers=[
        dict(type="NFD"), dict(type="StripAccents"), dict(type="Lowercase")]), pre=dict(type="Whitespace"))
    vocab = {"[UNK]": 0}
    for t in re.findall(r"\w+|[^\w\s]", TEXT.lower()):
        vocab.setdefault(t, len(vocab))
    yield "wordlevel", whole(dict(type="WordLevel", vocab=vocab, unk_token="[UNK]"), added(0, ["[UNK]"]),
                             normalizer=dict(type="Sequence", normalizers=[dict(type="NFKD"), dict(type="Lowercase")]),
                             pre=dict(type="Whitespace"))
    yield "wordlevel-split", whole(dict(type="WordLevel", vocab=vocab, unk_token="[UNK]"), added(0, ["[UNK]"]),
                                   pre=dict(type="Sequence", pretokenizers=[
                                       dict(type="CharDelimiterSplit", delimiter=" "),
                                       dict(type="Split", pattern={"Regex": r"\w"}, behavior="Contiguous", invert=False)]))


def gguf(path, pairs):
    """A GGUF that holds only a vocabulary."""
    import struct
    text = lambda s: struct.pack("<Q", len(s.encode())) + s.encode()
    def value(v):
        if isinstance(v, bool):
            return struct.pack("<I?", 7, v)
        if isinstance(v, int):
            return struct.pack("<II", 4, v)
        if isinstance(v, str):
            return struct.pack("<I", 8) + text(v)
        kind, items = v
        code, put = {"text": (8, text), "f32": (6, lambda x: struct.pack("<f", x)), "i32": (5, lambda x: struct.pack("<i", x)),
                     "u8": (0, lambda x: bytes([x]))}[kind]
        return struct.pack("<IIQ", 9, code, len(items)) + b"".join(map(put, items))
    with open(path, "wb") as f:
        f.write(b"GGUF" + struct.pack("<IQQ", 3, 0, len(pairs)))
        for k, v in pairs.items():
            f.write(text(k) + value(v))


UPPER, LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
ENDS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
REST = r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
# The patterns of the models' own tokenizer.json, by the name that GGUF files have for them.
NAMED = {
    "llama-bpe": [CASED],
    "qwen2": [CASED.replace("{1,3}", "")],
    "gpt-4o": [r"[^\r\n\p{L}\p{N}]?%s*%s+%s|[^\r\n\p{L}\p{N}]?%s+%s*%s|\p{N}{1,3}" % (UPPER, LOWER, ENDS, UPPER, LOWER, ENDS) + REST],
    "tekken": [r"[^\r\n\p{L}\p{N}]?%s*%s+|[^\r\n\p{L}\p{N}]?%s+%s*|\p{N}" % (UPPER, LOWER, UPPER, LOWER) + REST],
    "deepseek-v3": [r"\p{N}{1,3}", "[一-龥\u3040-ゟ゠-ヿ]+",
                    r"""[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|"""
                    r"""\s*[\r\n]+|\s+(?!\S)|\s+"""],
    "deepseek-coder": ["[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", "[一-龥ࠀ-一가-퟿]+", r"\p{N}"],
}


def named_pretokenizers(folder):
    """pre-NAME.json with the patterns, pre-NAME.gguf with the name, and one vocabulary."""
    for name, patterns in NAMED.items():
        m = byte_bpe(spaced(), ignore_merges=name in ("llama-bpe", "tekken"))
        pre = [dict(type="Split", pattern={"Regex": p}, behavior="Isolated", invert=False) for p in patterns]
        pre.append(dict(type="ByteLevel", add_prefix_space=False, trim_offsets=True, use_regex=False))
        with open("%s/pre-%s.json" % (folder, name), "w") as f:
            json.dump(whole(m, [], pre=dict(type="Sequence", pretokenizers=pre), decoder=byte_level()), f, ensure_ascii=False,
                      separators=(",", ":"))
            f.write("\n")
        gguf("%s/pre-%s.gguf" % (folder, name), {
            "general.architecture": "llama", "tokenizer.ggml.model": "gpt2", "tokenizer.ggml.pre": name,
            "tokenizer.ggml.add_bos_token": False, "tokenizer.ggml.tokens": ("text", sorted(m["vocab"], key=m["vocab"].get)),
            "tokenizer.ggml.merges": ("text", [" ".join(p) for p in m["merges"]])})


def gguf_vocabularies(folder):
    """The vocabularies of bert.json and t5.json as GGUF has them."""
    import base64
    w = wordpiece()
    names = sorted(w["vocab"], key=w["vocab"].get)
    phantom = [t if t[0] == "[" and t[-1] == "]" and len(t) > 2 else t[2:] if t.startswith("##") and len(t) > 2 else "▁" + t for t in names]
    common = {"general.architecture": "bert"}
    gguf(folder + "/bert.gguf", dict(common, **{
        "tokenizer.ggml.model": "bert", "tokenizer.ggml.tokens": ("text", phantom),
        "tokenizer.ggml.token_type": ("i32", [3 if t[0] == "[" and len(t) > 2 else 1 for t in phantom]),
        "tokenizer.ggml.bos_token_id": 2, "tokenizer.ggml.seperator_token_id": 3, "tokenizer.ggml.unknown_token_id": 1}))
    u = unigram()["vocab"]
    gguf(folder + "/t5.gguf", dict(common, **{
        "tokenizer.ggml.model": "t5", "tokenizer.ggml.tokens": ("text", [t for t, _ in u]),
        "tokenizer.ggml.scores": ("f32", [x for _, x in u]),
        "tokenizer.ggml.token_type": ("i32", [2, 3, 3] + [1] * (len(u) - 3)),
        "tokenizer.ggml.eos_token_id": 2, "tokenizer.ggml.unknown_token_id": 0,
        "tokenizer.ggml.precompiled_charsmap": ("u8", list(base64.b64decode(charsmap())))}))


if __name__ == "__main__":
    gguf_vocabularies(sys.argv[1])
    named_pretokenizers(sys.argv[1])
    for name, t in configs():
        with open("%s/%s.json" % (sys.argv[1], name), "w") as f:
            json.dump(t, f, ensure_ascii=False, separators=(",", ":"))
            f.write("\n")
