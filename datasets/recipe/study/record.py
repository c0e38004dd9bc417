#!/usr/bin/env python3
"""record.py -- greedy answers by Transformers and PEFT, as JSON lines of the replay backend.

    record.py STUDY MODEL --work DIR [--adapter DIR] [--full DIR] [--weights q4_1|nf4|f16] [--out FILE]

For models that assay's engine does not open (full fine-tune, DoRA, IA3), and to compare the engine's answers with
another implementation.  A line has the task and item, the answer, token counts, why it ended, seconds, the smallest
margin between the two best tokens on the way, and the source.  An interrupted recording resumes.
"""
import argparse
import hashlib
import json
import pathlib
import time

import peft
import torch
import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer

from prompts import DATASETS, tasks_of
from train import base_model


NAMES = {"q4_1": "Q4_1", "nf4": "nf4", "f16": "F16"}  # as assay writes them


@torch.no_grad()
def greedy(model, ids, most, end):
    """Answer tokens, and the smallest distance of the two best logits at a step."""
    out, past, step, margin = [], None, torch.tensor([ids]), float("inf")
    while len(out) < most:
        result = model(input_ids=step, past_key_values=past, use_cache=True, logits_to_keep=1)
        past, best = result.past_key_values, result.logits[0, -1].float().topk(2)
        margin = min(margin, float(best.values[0] - best.values[1]))
        token = int(best.indices[0])
        if token == end:
            return out, "stop", margin
        out.append(token)
        step = torch.tensor([[token]])
    return out, "length", margin


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("study")
    p.add_argument("model")
    p.add_argument("--work", type=pathlib.Path, required=True)
    p.add_argument("--adapter", type=pathlib.Path)
    p.add_argument("--full", type=pathlib.Path)
    p.add_argument("--weights", default="q4_1", choices=("q4_1", "nf4", "f16"))
    p.add_argument("--limit", type=int)
    p.add_argument("--out", type=pathlib.Path)
    a = p.parse_args()
    out = a.out or DATASETS / a.study / "recorded" / f"{a.model}.jsonl"
    out.parent.mkdir(parents=True, exist_ok=True)
    tokenizer = AutoTokenizer.from_pretrained(a.work / "base-f32")
    if a.full:
        model = AutoModelForCausalLM.from_pretrained(a.full, dtype=torch.float32)
    else:
        model = base_model(a.work, a.weights)
    if a.adapter:
        model = peft.PeftModel.from_pretrained(model, a.adapter).float()
    model.eval()
    done = {(o["task"], o["id"]) for o in map(json.loads, out.open()) if "id" in o} if out.exists() else set()
    source = f"Transformers {transformers.__version__}, PEFT {peft.__version__}, float32"
    with out.open("a", encoding="utf-8") as f:
        if not done:
            info = {"arch": model.config.model_type, "quantization": NAMES[a.weights] if not a.full else "F32",
                    "parameters": sum(p.numel() for n, p in model.named_parameters() if "lora_" not in n and "ia3_" not in n)}
            f.write(json.dumps({"model": {"id": a.model, "info": info}, "source": source}) + "\n")
        for task in tasks_of(a.study):
            for item in task.items()[:a.limit]:
                if (task.id, item[task.id_field]) in done:
                    continue
                prompt = task.chat(tokenizer, item, a.model)
                ids = tokenizer(prompt, add_special_tokens=False).input_ids
                start = time.monotonic()
                tokens, finish, margin = greedy(model, ids, task.max_tokens, tokenizer.eos_token_id)
                f.write(json.dumps({
                    "task": task.id, "id": item[task.id_field], "prediction": tokenizer.decode(tokens),
                    "prompt_sha256": hashlib.sha256(prompt.encode()).hexdigest(), "n_prompt_tokens": len(ids),
                    "n_tokens": len(tokens) + (finish == "stop"), "finish": finish,
                    "seconds": round(time.monotonic() - start, 3), "margin": round(margin, 4), "source": source,
                }, ensure_ascii=False) + "\n")
                f.flush()


if __name__ == "__main__":
    main()
