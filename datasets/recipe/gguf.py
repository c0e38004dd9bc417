#!/usr/bin/env python3
"""gguf.py -- base.pt as a GGUF file: matrices Q8_0, norms F32.

q and k rows go from Hugging Face's rotate-half order to the interleaved order
that GGUF's llama architecture means: row (h, j) of half s stands at 2 j + s.

    gguf.py WORK_DIR OUT.gguf
"""
import json
import struct
import sys

import numpy as np

from bpe import END
from model import CONFIG

F32, Q8_0 = 0, 8
U32, FLOAT, BOOL, STRING, ARRAY, INT32 = 4, 6, 7, 8, 9, 5


def quantize(x):
    """Blocks of 32: scale = max/127 as half, values rounded half away from zero."""
    b = x.astype(np.float32).reshape(-1, 32)
    scale = np.abs(b).max(1, keepdims=True) / 127
    inverse = np.where(scale > 0, 1 / np.where(scale > 0, scale, 1), 0)
    q = b * inverse
    q = np.clip(np.sign(q) * np.floor(np.abs(q) + 0.5), -127, 127).astype(np.int8)
    out = np.zeros(len(b), dtype=[("d", "<f2"), ("q", "i1", 32)])
    out["d"], out["q"] = scale[:, 0].astype(np.float16), q
    return out


def dequantize(x):
    """What a float32 matrix becomes after storing it as Q8_0."""
    q = quantize(x)
    return (q["d"].astype(np.float32)[:, None] * q["q"]).reshape(x.shape)


def to_interleaved(w, n_heads):
    rows, n = w.shape
    return w.reshape(n_heads, 2, rows // n_heads // 2, n).swapaxes(1, 2).reshape(rows, n)


def tensors(state):
    c = CONFIG
    yield "token_embd.weight", state["embed.weight"]
    for i in range(c["n_layers"]):
        names = dict(attn_norm="attn_norm.weight", ffn_norm="ffn_norm.weight", attn_q="q_proj.weight",
                     attn_k="k_proj.weight", attn_v="v_proj.weight", attn_output="o_proj.weight",
                     ffn_gate="gate_proj.weight", ffn_up="up_proj.weight", ffn_down="down_proj.weight")
        for ours, theirs in names.items():
            w = state[f"layers.{i}.{theirs}"]
            if ours in ("attn_q", "attn_k"):
                w = to_interleaved(w, c["n_heads"] if ours == "attn_q" else c["n_kv_heads"])
            yield f"blk.{i}.{ours}.weight", w
    yield "output_norm.weight", state["norm.weight"]


def string(s):
    b = s.encode("utf-8")
    return struct.pack("<Q", len(b)) + b


def pair(key, kind, value):
    if kind == STRING:
        body = string(value)
    elif kind == ARRAY:
        sub, items = value
        body = struct.pack("<IQ", sub, len(items))
        body += b"".join(string(v) if sub == STRING else struct.pack("<i", v) for v in items)
    else:
        body = struct.pack({U32: "<I", FLOAT: "<f", BOOL: "<?"}[kind], value)
    return string(key) + struct.pack("<I", kind) + body


def write(state, vocabulary, path):
    c, tokens = CONFIG, vocabulary["tokens"]
    end = tokens.index(END)
    meta = [
        pair("general.architecture", STRING, "llama"),
        pair("general.name", STRING, "assay demo base"),
        pair("general.license", STRING, "mit"),
        pair("general.file_type", U32, 7),
        pair("llama.context_length", U32, c["context"]),
        pair("llama.embedding_length", U32, c["n_embd"]),
        pair("llama.block_count", U32, c["n_layers"]),
        pair("llama.feed_forward_length", U32, c["n_ff"]),
        pair("llama.attention.head_count", U32, c["n_heads"]),
        pair("llama.attention.head_count_kv", U32, c["n_kv_heads"]),
        pair("llama.attention.layer_norm_rms_epsilon", FLOAT, c["eps"]),
        pair("llama.rope.dimension_count", U32, c["n_embd"] // c["n_heads"]),
        pair("llama.rope.freq_base", FLOAT, c["rope_theta"]),
        pair("llama.vocab_size", U32, c["n_vocab"]),
        pair("tokenizer.ggml.model", STRING, "gpt2"),
        pair("tokenizer.ggml.pre", STRING, "gpt-2"),
        pair("tokenizer.ggml.tokens", ARRAY, (STRING, tokens)),
        pair("tokenizer.ggml.token_type", ARRAY, (INT32, [3 if t == END else 1 for t in tokens])),
        pair("tokenizer.ggml.merges", ARRAY, (STRING, vocabulary["merges"])),
        pair("tokenizer.ggml.bos_token_id", U32, end),
        pair("tokenizer.ggml.eos_token_id", U32, end),
        pair("tokenizer.ggml.add_bos_token", BOOL, False),
    ]
    infos, blobs, offset = [], [], 0
    for name, w in tensors(state):
        kind = Q8_0 if w.ndim == 2 else F32
        data = quantize(w).tobytes() if kind == Q8_0 else w.astype("<f4").tobytes()
        infos.append(string(name) + struct.pack("<I", w.ndim) + b"".join(struct.pack("<Q", n) for n in w.shape[::-1])
                     + struct.pack("<IQ", kind, offset))
        data += b"\0" * (-len(data) % 32)
        blobs.append(data)
        offset += len(data)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(infos), len(meta)) + b"".join(meta) + b"".join(infos)
    with open(path, "wb") as f:
        f.write(head + b"\0" * (-len(head) % 32) + b"".join(blobs))


def main():
    import torch
    saved = torch.load(sys.argv[1] + "/base.pt")
    with open(sys.argv[1] + "/vocabulary.json", encoding="utf-8") as f:
        vocabulary = json.load(f)
    write({k: v.float().numpy() for k, v in saved["model"].items()}, vocabulary, sys.argv[2])


if __name__ == "__main__":
    main()
