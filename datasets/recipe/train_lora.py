#!/usr/bin/env python3
"""train_lora.py -- three LoRA runs on the interview training split.

Each run tries a small grid of learning rates and keeps the one with the
lowest validation loss; this script does not open the test split.  With that
rate it trains again, now with as many of the base's questions and answers
(pairs.txt) in each batch: without them run a repeats itself more (CARD.md of
the checkpoints says how that was found).  Training runs against
the weights as Q8_0 stores them, as QLoRA does with NF4: what is evaluated is
what was trained against.  Loss counts on the answer and the end token only.
Output: PEFT folders (Hugging Face row order) with trainer_state.json.

    train_lora.py WORK_DIR INTERVIEW_DIR OUT_DIR
"""
import copy
import json
import os
import struct
import sys

import numpy as np
import torch
import torch.nn.functional as F

from bpe import Encoder
from gguf import dequantize
from model import Llama, generate

PROMPT = "Answer the interview question.\nQuestion: {question}\nAnswer:"
QKV = ["q_proj", "k_proj", "v_proj"]
ALL = QKV + ["o_proj", "gate_proj", "up_proj", "down_proj"]
RUNS = {"run-a": dict(r=8, alpha=16, targets=ALL, grid=[1e-3, 2e-3, 4e-3]),
        "run-b": dict(r=4, alpha=8, targets=QKV, grid=[5e-3, 1e-2, 2e-2]),
        "run-c": dict(r=2, alpha=4, targets=QKV, grid=[5e-3, 1e-2, 2e-2])}
EPOCHS, BATCH = 5, 8


def item(encoder, question, answer):
    """Token ids and how many of them are the prompt."""
    p = encoder.encode(PROMPT.format(question=question))
    return p + encoder.encode(" " + answer) + [encoder.end], len(p)


def load_split(encoder, path):
    with open(path, encoding="utf-8") as f:
        return [item(encoder, o["question"], o["answer"]) for o in map(json.loads, f)]


def load_pairs(encoder, path, n):
    """The first n of the pairs, which are in random order."""
    with open(path, encoding="utf-8") as f:
        pairs = f.read().split("\0")[:n]
    return [item(encoder, *p[len("Question: "):].split("\nAnswer: ", 1)) for p in pairs]


def batch_loss(model, items, end):
    width = max(len(ids) for ids, _ in items)
    x = torch.full((len(items), width), end)
    y = torch.full((len(items), width), -100)
    for i, (ids, n) in enumerate(items):
        x[i, :len(ids)] = torch.tensor(ids)
        y[i, n - 1:len(ids) - 1] = torch.tensor(ids[n:])
    logits = model(x)
    return F.cross_entropy(logits.reshape(-1, logits.shape[-1]), y.reshape(-1), ignore_index=-100,
                           reduction="sum"), int((y >= 0).sum())


@torch.no_grad()
def evaluate(model, items, end):
    total, count = 0.0, 0
    for i in range(0, len(items), 16):
        s, n = batch_loss(model, items[i:i + 16], end)
        total, count = total + float(s), count + n
    return total / count


def train(base, run, lr, train_items, val_items, end, pairs=()):
    """The model and its log; of pairs, each batch reads the next BATCH."""
    torch.manual_seed(7)
    model = copy.deepcopy(base)
    for p in model.parameters():
        p.requires_grad_(False)
    for layer in model.layers:
        for name in run["targets"]:
            getattr(layer, name).add_lora(run["r"], run["alpha"])
    params = [p for p in model.parameters() if p.requires_grad]
    opt = torch.optim.AdamW(params, lr=lr, weight_decay=0.0)
    rng = np.random.default_rng(7)
    steps = EPOCHS * ((len(train_items) + BATCH - 1) // BATCH)
    history, step = [], 0
    history.append(dict(step=0, epoch=0.0, eval_loss=evaluate(model, val_items, end)))
    for epoch in range(EPOCHS):
        order = rng.permutation(len(train_items))
        for at in range(0, len(order), BATCH):
            rate = lr * min(1, (step + 1) / 10) * (1 - step / steps)
            opt.param_groups[0]["lr"] = rate
            batch = [train_items[i] for i in order[at:at + BATCH]] + [*pairs[step * BATCH:(step + 1) * BATCH]]
            s, n = batch_loss(model, batch, end)
            opt.zero_grad()
            (s / n).backward()
            torch.nn.utils.clip_grad_norm_(params, 1.0)
            opt.step()
            step += 1
            if step % 5 == 0:
                history.append(dict(step=step, epoch=round(step * EPOCHS / steps, 4), loss=float(s / n),
                                    learning_rate=rate))
        history.append(dict(step=step, epoch=float(epoch + 1), eval_loss=evaluate(model, val_items, end)))
    return model, history


def write_safetensors(tensors, path):
    header, blob = {"__metadata__": {"format": "pt"}}, b""
    for name, t in tensors.items():
        data = t.detach().contiguous().float().numpy().astype("<f4").tobytes()
        header[name] = dict(dtype="F32", shape=list(t.shape), data_offsets=[len(blob), len(blob) + len(data)])
        blob += data
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as f:
        f.write(struct.pack("<Q", len(text)) + text + blob)


def save(model, run, lr, history, folder):
    os.makedirs(folder, exist_ok=True)
    tensors = {}
    for i, layer in enumerate(model.layers):
        for name in run["targets"]:
            part = "mlp" if name in ("gate_proj", "up_proj", "down_proj") else "self_attn"
            prefix = f"base_model.model.model.layers.{i}.{part}.{name}"
            tensors[prefix + ".lora_A.weight"] = getattr(layer, name).lora_A
            tensors[prefix + ".lora_B.weight"] = getattr(layer, name).lora_B
    write_safetensors(tensors, folder + "/adapter_model.safetensors")
    config = dict(base_model_name_or_path="base.gguf", bias="none", fan_in_fan_out=False, inference_mode=True,
                  lora_alpha=run["alpha"], lora_dropout=0.0, modules_to_save=None, peft_type="LORA", r=run["r"],
                  target_modules=run["targets"], task_type="CAUSAL_LM")
    with open(folder + "/adapter_config.json", "w") as f:
        json.dump(config, f, indent=2)
        f.write("\n")
    best = min(h["eval_loss"] for h in history if "eval_loss" in h)
    state = dict(best_metric=best, epoch=float(EPOCHS), global_step=history[-1]["step"], log_history=history,
                 max_steps=history[-1]["step"], num_train_epochs=EPOCHS, train_batch_size=BATCH)
    with open(folder + "/trainer_state.json", "w") as f:
        json.dump(state, f, indent=1)
        f.write("\n")


def main():
    work, data, out = sys.argv[1:4]
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    with open(work + "/vocabulary.json", encoding="utf-8") as f:
        encoder = Encoder(json.load(f))
    base = Llama()
    weights = torch.load(work + "/base.pt")["model"]
    base.load_state_dict({k: torch.from_numpy(dequantize(v.numpy())) if v.dim() == 2 else v
                          for k, v in weights.items()})
    train_items, val_items = (load_split(encoder, f"{data}/{s}.jsonl") for s in ("train", "validation"))
    pairs = load_pairs(encoder, work + "/pairs.txt", EPOCHS * (len(train_items) + BATCH))
    print(f"base: validation loss {evaluate(base, val_items, encoder.end):.4f}", flush=True)
    for name, run in RUNS.items():
        tried = []
        for lr in run["grid"]:
            _, history = train(base, run, lr, train_items, val_items, encoder.end)
            tried.append((history[-1]["eval_loss"], lr))
            print(f"{name}: learning rate {lr:g}: validation loss {tried[-1][0]:.4f}", flush=True)
        lr = min(tried)[1]
        model, history = train(base, run, lr, train_items, val_items, encoder.end, pairs)
        save(model, run, lr, history, f"{out}/{name}")
        print(f"{name}: kept {lr:g}; with pairs: validation loss {history[-1]['eval_loss']:.4f}", flush=True)
        ids = encoder.encode(PROMPT.format(question="What is overfitting?"))
        print(repr(encoder.decode(generate(model, ids, 60, encoder.end)[len(ids):])), flush=True)


if __name__ == "__main__":
    main()
