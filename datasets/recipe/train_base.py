#!/usr/bin/env python3
"""train_base.py -- the base model, from a text to base.pt; run again to resume.

Hidden matrices are trained with Muon (momentum orthogonalised by five
Newton-Schulz steps: Jordan et al. 2024), which needs about two thirds of
AdamW's tokens at this size; embedding and norms with AdamW.  The learning
rate follows the share of the time budget used: flat, then linear to zero.

    train_base.py WORK_DIR MINUTES
"""
import json
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

from bpe import Encoder
from model import CONFIG, Llama, generate

BATCH, LENGTH = 16, 256


class Muon:
    def __init__(self, params):
        self.params, self.lr = params, 0.0
        self.buffers = [torch.zeros_like(p) for p in params]

    @torch.no_grad()
    def step(self):
        for p, m in zip(self.params, self.buffers):
            m.mul_(0.95).add_(p.grad)
            g = p.grad + 0.95 * m
            x = (g / (g.norm() + 1e-7)).bfloat16()
            flip = x.shape[0] > x.shape[1]
            x = x.t() if flip else x
            for _ in range(5):
                a = x @ x.t()
                x = 3.4445 * x + (-4.7750 * a + 2.0315 * a @ a) @ x
            x = (x.t() if flip else x).float()
            p.mul_(1 - 0.01 * self.lr).add_(x, alpha=-self.lr * max(1, p.shape[0] / p.shape[1]) ** 0.5)


def load_tokens(work):
    path = work + "/tokens.npy"
    with open(work + "/vocabulary.json", encoding="utf-8") as f:
        encoder = Encoder(json.load(f))
    if not os.path.exists(path):
        ids = []
        with open(work + "/text.txt", encoding="utf-8") as f:
            for document in f.read().split("\0"):
                ids += encoder.encode(document) + [encoder.end]
        np.save(path, np.array(ids, dtype=np.uint16))
    return np.load(path), encoder


def main():
    work, minutes = sys.argv[1], float(sys.argv[2])
    torch.manual_seed(1)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    tokens, encoder = load_tokens(work)
    held_out, tokens = tokens[:65536], tokens[65536:]
    model = Llama()
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and "embed" not in n]
    others = [p for n, p in model.named_parameters() if p.dim() == 1 or "embed" in n]
    muon, adam = Muon(matrices), torch.optim.AdamW(others, lr=3e-3, betas=(0.9, 0.95), weight_decay=0.0)
    state = dict(step=0, seconds=0.0, log=[])
    if os.path.exists(work + "/base.pt"):
        saved = torch.load(work + "/base.pt")
        model.load_state_dict(saved["model"])
        muon.buffers, state = saved["muon"], saved["state"]
        adam.load_state_dict(saved["adam"])
    rng = np.random.default_rng(state["step"])
    print(f"{sum(p.numel() for p in model.parameters())} parameters, {len(tokens)} tokens", flush=True)

    def save():
        torch.save(dict(model=model.state_dict(), muon=muon.buffers, adam=adam.state_dict(), state=state),
                   work + "/base.tmp")
        os.replace(work + "/base.tmp", work + "/base.pt")

    budget, saved_at = minutes * 60, state["seconds"]
    while state["seconds"] < budget:
        began = time.time()
        share = state["seconds"] / budget
        rate = min(1.0, (state["step"] + 1) / 50, (1 - share) / 0.5)
        muon.lr, adam.param_groups[0]["lr"] = 0.02 * rate, 3e-3 * rate
        at = rng.integers(0, len(tokens) - LENGTH - 1, BATCH)
        batch = torch.from_numpy(np.stack([tokens[i:i + LENGTH + 1] for i in at]).astype(np.int64))
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(batch[:, :-1])
        loss = F.cross_entropy(logits.float().view(-1, logits.shape[-1]), batch[:, 1:].reshape(-1))
        model.zero_grad()
        loss.backward()
        muon.step()
        adam.step()
        state["step"] += 1
        state["seconds"] += time.time() - began
        if state["step"] % 50 == 0:
            state["log"].append((state["step"], float(loss)))
            print(f"step {state['step']} loss {loss:.3f} {state['step'] * BATCH * LENGTH / state['seconds']:.0f} "
                  f"tokens/s {state['seconds']:.0f} s", flush=True)
        if state["seconds"] - saved_at > 180:
            saved_at = state["seconds"]
            save()
    with torch.no_grad():
        h = torch.from_numpy(held_out[:32 * 257].reshape(32, 257).astype(np.int64))
        logits = model(h[:, :-1])
        state["held_out"] = float(F.cross_entropy(logits.reshape(-1, logits.shape[-1]), h[:, 1:].reshape(-1)))
    save()
    print(f"held-out loss {state['held_out']:.4f} after {state['step'] * BATCH * LENGTH} tokens", flush=True)
    for prompt in ("Machine learning is", "The database", "Question: What is a decision tree?\nAnswer:"):
        print(repr(encoder.decode(generate(model, encoder.encode(prompt), 60, encoder.end))), flush=True)


if __name__ == "__main__":
    main()
