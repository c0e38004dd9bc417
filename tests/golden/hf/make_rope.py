#!/usr/bin/env python3
"""make_rope.py >rope.jsonl: inverse frequencies and the factor on cosine and sine of llama_yarn_exact with other rotary
settings, as Transformers 5.24 computes them: {why, context, rope, inverse, long (beyond the original context), scale}."""
import json
import torch
from transformers import LlamaConfig
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

LISTS = {"short_factor": [1, 1.1, 1.2, 1.5, 2, 2, 3, 4], "long_factor": [1, 2, 3, 5, 8, 13, 21, 34]}


def yarn(**members):
    return {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 64, **members}


def llama3(**members):
    return {"rope_type": "llama3", "rope_theta": 500000.0, "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
            "original_max_position_embeddings": 64, **members}


def longrope(**members):
    return {"rope_type": "longrope", "rope_theta": 10000.0, **LISTS, **members}


CASES = [
    ("no scaling", 256, {"rope_type": "default", "rope_theta": 10000.0}),
    ("another base", 256, {"rope_type": "default", "rope_theta": 123.5}),
    ("linear", 256, {"rope_type": "linear", "rope_theta": 10000.0, "factor": 2.5}),
    ("linear, smaller than 1", 256, {"rope_type": "linear", "rope_theta": 10000.0, "factor": 0.5}),
    ("yarn", 256, yarn()),
    ("yarn, a factor that is not the ratio of the contexts", 256, yarn(factor=3.0)),
    ("yarn, factor 1", 64, yarn(factor=1.0)),
    ("yarn, a factor below 1", 64, yarn(factor=0.5)),
    ("yarn, a long original context", 16384, yarn(original_max_position_embeddings=4096)),
    ("yarn, bounds not rounded", 16384, yarn(original_max_position_embeddings=4096, truncate=False)),
    ("yarn, other bounds", 16384, yarn(original_max_position_embeddings=4096, beta_fast=16, beta_slow=2)),
    ("yarn, bounds far apart", 16384, yarn(original_max_position_embeddings=4096, beta_fast=1000, beta_slow=0.01)),
    ("yarn, equal weights of the factor", 256, yarn(mscale=0.7, mscale_all_dim=0.7)),
    ("yarn, unequal weights of the factor", 256, yarn(mscale=1.0, mscale_all_dim=0.5)),
    ("yarn, one weight of the factor", 256, yarn(mscale=0.7)),
    ("yarn, the other weight of the factor", 256, yarn(mscale_all_dim=0.7)),
    ("yarn, a weight of zero", 256, yarn(mscale=0.0, mscale_all_dim=0.7)),
    ("yarn, a factor on the attention", 256, yarn(attention_factor=0.9)),
    ("yarn, a factor on the attention and weights", 256, yarn(attention_factor=1.0, mscale=1.0, mscale_all_dim=0.5)),
    ("llama3", 512, llama3()),
    ("llama3, a long original context", 131072, llama3(original_max_position_embeddings=8192)),
    ("llama3, factor 1", 512, llama3(factor=1.0)),
    ("llama3, narrow bounds", 512, llama3(low_freq_factor=2.0, high_freq_factor=2.5)),
    ("longrope", 256, longrope(original_max_position_embeddings=64, factor=4.0)),
    ("longrope, a factor that is not the ratio of the contexts", 256, longrope(original_max_position_embeddings=64, factor=2.0)),
    ("longrope, a factor on the attention", 256, longrope(original_max_position_embeddings=64, factor=4.0, attention_factor=1.5)),
    ("longrope, no factor", 256, longrope(original_max_position_embeddings=64)),
]

base = json.load(open("llama_yarn_exact/config.json"))
for why, context, rope in CASES:
    members = {k: v for k, v in base.items() if k not in ("rope_parameters", "rope_scaling", "rope_theta")}
    config = LlamaConfig(**{**members, "max_position_embeddings": context, "rope_parameters": dict(rope)})
    module = LlamaRotaryEmbedding(config)
    row = {"why": why, "context": context, "rope": rope, "inverse": module.inv_freq.double().tolist(), "scale": float(module.attention_scaling)}
    if rope["rope_type"] == "longrope":
        far, _ = ROPE_INIT_FUNCTIONS["longrope"](config, torch.device("cpu"), seq_len=context)
        row["long"] = far.double().tolist()
    print(json.dumps(row))
