#!/usr/bin/env python3
"""make_holes.py DIR LLAMA_CPP_PYTHON: small BPE vocabularies of GGUF files whose merges build symbols that are no tokens, and
bytes that have no token: DIR/holes*.gguf (gguf 0.19), and the ids by llama.cpp (llama-cpp-python 0.3.36) in .jsonl."""
import json, os, sys, types
import gguf

DIR, LLAMA = sys.argv[1], sys.argv[2]
package = types.ModuleType("llama_cpp")
package.__path__ = [LLAMA + "/llama_cpp"]
sys.modules["llama_cpp"] = package
import llama_cpp.llama_cpp as L  # without the package's own imports

TEXTS = ["abc", "abcd", "abcde", "ab", "cd", " abc abcd", "xabc", "aabbcc", "abcabcabc", "\u00e9", "a\u00e9b", "zzz", "abz", "",
         "eee", "e", "deed", " ", "  ", "bcd bcde", "a b c d e", "abcd\n", "\u4f60", "cde", "dcba"]


def byte_chars():
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    rest = [b for b in range(256) if b not in plain]
    return {**{b: chr(b) for b in plain}, **{b: chr(256 + i) for i, b in enumerate(rest)}}


CHARS = byte_chars()


def write(path, tokens, merges, unknown=None):
    w = gguf.GGUFWriter(path, "llama")
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre("gpt-2")
    w.add_token_list(tokens)
    w.add_token_types([1] * len(tokens))
    w.add_token_merges(merges)
    if unknown is not None:
        w.add_unk_token_id(unknown)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


def ids_of(path):
    p = L.llama_model_default_params()
    p.vocab_only = True
    model = L.llama_model_load_from_file(path.encode(), p)
    vocab = L.llama_model_get_vocab(model)
    for text in TEXTS:
        out, b = (L.llama_token * 256)(), text.encode()
        n = L.llama_tokenize(vocab, b, len(b), out, 256, True, False)
        yield {"text": text, "ids": list(out[:n])}
    L.llama_model_free(model)


L.llama_backend_init()
letters = [CHARS[b] for b in b"abcde \n"]
CASES = {
    # "abc" is built by merges and is no token; "abcd" is one.
    "holes": (letters + ["ab", "abcd", "cd"], ["a b", "ab c", "abc d", "c d"], None),
    # The same with a token for what is unknown, and with every byte.
    "holes-unknown": (["<unk>", *letters, "ab", "abcd", CHARS[32] + "a"], [CHARS[32] + " a", "a b", "ab c", "abc d", "e e"], 0),
    "holes-bytes": ([*CHARS.values(), "ab", "abcd"], ["a b", "ab c", "abc d", "d e", "de e"], None),
}
for name, (tokens, merges, unknown) in CASES.items():
    path = f"{DIR}/{name}.gguf"
    write(path, tokens, merges, unknown)
    with open(f"{DIR}/{name}.jsonl", "w") as f:
        for row in ids_of(path):
            f.write(json.dumps(row, ensure_ascii=False) + "\n")
