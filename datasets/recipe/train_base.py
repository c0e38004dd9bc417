#!/usr/bin/env python3
"""train_base.py -- the base model, from texts to base.pt; run again to resume.

Stage 1 reads the documents and writes documents.pt.  Stages 2 and 3 start
from the last one's weights as Q8_0 stores them, read the documents and the
questions with answers (pairs.py), and write mixed.pt and base.pt.  Held out:
the first 65,536 tokens of the documents; 8192 of them are looked at every five
minutes.

Hidden matrices are trained with Muon (momentum orthogonalised by five
Newton-Schulz steps: Jordan et al. 2024), which needs about two thirds of
AdamW's tokens at this size; embedding and norms with AdamW.  The learning
rate follows the share of the budget used: flat, then linear to zero.  The
budget is CPU time, so other work on the machine does not change the schedule.

    train_base.py WORK_DIR STAGE CPU_MINUTES
"""
import json
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import amx
from bpe import Encoder
from gguf import dequantize
from model import MATRICES, Llama, flatten, generate, unflatten

LENGTH, BATCH, HELD_OUT = 256, 8, 65536
# batches a step; of a batch's 8 windows, how many are of pairs at first and from the share `mix` of the time on;
# full rate as a share of Muon's 0.02 and AdamW's 0.003; steps to reach it; share of the time it is kept
STAGES = {1: dict(batches=2, pairs=(0, 0), mix=1.0, peak=1.0, warm_up=50, flat=0.5, start=None, out="documents.pt"),
          2: dict(batches=3, pairs=(1, 3), mix=0.6, peak=0.7, warm_up=60, flat=0.4, start="documents.pt",
                  out="mixed.pt"),
          3: dict(batches=3, pairs=(1, 3), mix=0.6, peak=0.7, warm_up=60, flat=0.4, start="mixed.pt", out="base.pt")}


class Autograd:
    """Loss and gradients by PyTorch: what amx.Network does, on any processor."""

    def __init__(self, p):
        self.p, self.model = p, Llama()

    def prepare(self):
        self.model.load_state_dict(unflatten(self.p))
        self.model.zero_grad()

    def add(self, ids, target, scale):
        with torch.autocast("cpu", torch.bfloat16):
            logits = self.model(ids)
        loss = F.cross_entropy(logits.float().view(-1, logits.shape[-1]), target.reshape(-1)) * scale
        loss.backward()
        return loss.item()

    def gradients(self):
        return flatten({k: v.grad for k, v in self.model.named_parameters()})


@torch.no_grad()
def muon(p, momentum, g, rate):
    """One step of all layers' matrices of one kind (layers, out, in)."""
    momentum.mul_(0.95).add_(g)
    g = g + 0.95 * momentum
    x = (g / (g.norm(dim=(1, 2), keepdim=True) + 1e-7)).bfloat16()
    flip = x.shape[1] > x.shape[2]
    x = x.transpose(1, 2).contiguous() if flip else x
    for _ in range(5):
        a = torch.bmm(x, x.transpose(1, 2))
        x = torch.baddbmm(x, torch.baddbmm(a, a, a, beta=-4.7750, alpha=2.0315), x, beta=3.4445)
    x = (x.transpose(1, 2) if flip else x).float()
    p.mul_(1 - 0.01 * rate).add_(x, alpha=-rate * max(1, p.shape[1] / p.shape[2]) ** 0.5)


def load_tokens(work, name, encoder):
    """Token ids of NAME.txt, an end token after each document; kept in NAME.npy."""
    path = f"{work}/{name}.npy"
    if not os.path.exists(path):
        ids = []
        with open(f"{work}/{name}.txt", encoding="utf-8") as f:
            for document in f.read().split("\0"):
                ids += encoder.encode(document) + [encoder.end]
        np.save(path, np.array(ids, dtype=np.uint16))
    return np.load(path)


class Windows:
    """Windows of LENGTH + 1 tokens by number: every pass reads all of them, in another order and from another start."""

    def __init__(self, tokens, seed):
        self.tokens, self.seed, self.n, self.current = tokens, seed, (len(tokens) - LENGTH - 1) // LENGTH, None

    def get(self, number):
        turn, i = divmod(number, self.n)
        if turn != self.current:
            rng = np.random.default_rng((self.seed, turn))
            self.current, self.order, self.start = turn, rng.permutation(self.n), rng.integers(0, LENGTH)
        at = min(self.order[i] * LENGTH + self.start, len(self.tokens) - LENGTH - 1)
        return self.tokens[at:at + LENGTH + 1]


@torch.no_grad()
def held_out_loss(p, tokens, encoder):
    """Nats a token and bits a byte of 32 windows of the held-out tokens, in float32."""
    model = Llama()
    model.load_state_dict(unflatten(p))
    windows = torch.from_numpy(tokens[:32 * 257].reshape(32, 257).astype(np.int64))
    nats = sum(float(F.cross_entropy(model(w[None, :-1])[0], w[1:], reduction="sum")) for w in windows)
    n_bytes = sum(len(encoder.tokens[i]) for i in windows[:, 1:].flatten().tolist() if i != encoder.end)
    return nats / windows[:, 1:].numel(), nats / np.log(2) / n_bytes


class Training:
    """Weights, optimisers and the state of a stage, which its file keeps."""

    def __init__(self, work, stage):
        self.stage, self.path = stage, f"{work}/{stage['out']}"
        saved = torch.load(self.path) if os.path.exists(self.path) else {}
        if saved:
            weights = saved["model"]
        elif stage["start"]:
            weights = {k: torch.from_numpy(dequantize(v.numpy())) if v.dim() == 2 else v
                       for k, v in torch.load(f"{work}/{stage['start']}")["model"].items()}
        else:
            weights = Llama().state_dict()
        self.p = flatten(weights)
        self.momentum = saved.get("muon", {k: torch.zeros_like(self.p[k]) for k in MATRICES})
        self.others = [k for k in self.p if k not in MATRICES]
        self.adam = torch.optim.AdamW([self.p[k] for k in self.others], lr=3e-3, betas=(0.9, 0.95), weight_decay=0.0)
        if saved:
            self.adam.load_state_dict(saved["adam"])
        self.state = saved.get("state", dict(step=0, seconds=0.0, documents=0, pairs=0))
        kernels = amx.load_kernels()
        self.network = amx.Network(kernels, self.p, BATCH) if kernels else Autograd(self.p)

    def save(self):
        torch.save(dict(model=unflatten(self.p), muon=self.momentum, adam=self.adam.state_dict(), state=self.state),
                   self.path + ".tmp")
        os.replace(self.path + ".tmp", self.path)

    def batch(self, documents, pairs, n_pairs):
        rows = []
        for i in range(BATCH):
            source, count = (pairs, "pairs") if i < n_pairs else (documents, "documents")
            rows.append(source.get(self.state[count]))
            self.state[count] += 1
        return torch.from_numpy(np.stack(rows).astype(np.int64))

    def step(self, documents, pairs, share):
        """One step at SHARE of the time budget; returns the mean loss."""
        stage = self.stage
        rate = stage["peak"] * min(1.0, (self.state["step"] + 1) / stage["warm_up"], (1 - share) / (1 - stage["flat"]))
        self.network.prepare()
        loss = 0.0
        for _ in range(stage["batches"]):
            windows = self.batch(documents, pairs, stage["pairs"][share >= stage["mix"]])
            loss += self.network.add(windows[:, :-1], windows[:, 1:], 1 / stage["batches"])
        g = self.network.gradients()
        for k in MATRICES:
            muon(self.p[k], self.momentum[k], g[k], 0.02 * rate)
        for k in self.others:
            self.p[k].grad = g[k]
        self.adam.param_groups[0]["lr"] = 3e-3 * rate
        self.adam.step()
        self.state["step"] += 1
        return loss


def train(run, documents, pairs, budget, report):
    state, losses, saved_at = run.state, [], run.state["seconds"]
    while state["seconds"] < budget:
        began = time.process_time()
        losses.append(run.step(documents, pairs, state["seconds"] / budget))
        state["seconds"] += time.process_time() - began
        if state["step"] % 20 == 0:
            tokens = (state["documents"] + state["pairs"]) * LENGTH
            print(f"step {state['step']} loss {np.mean(losses[-20:]):.3f} {tokens / state['seconds']:.0f} tokens a CPU second, "
                  f"{state['seconds']:.0f} CPU s", flush=True)
        if state["seconds"] - saved_at > 300:
            saved_at = state["seconds"]
            run.save()
            report()
    run.save()


def main():
    work, number, minutes = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    stage = STAGES[number]
    torch.manual_seed(1)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    with open(work + "/vocabulary.json", encoding="utf-8") as f:
        encoder = Encoder(json.load(f))
    tokens = load_tokens(work, "text", encoder)
    documents = Windows(tokens[HELD_OUT:], number)
    pairs = Windows(load_tokens(work, "pairs", encoder), 10 + number) if max(stage["pairs"]) else None
    run = Training(work, stage)

    def report():
        nats, bits = held_out_loss(run.p, tokens, encoder)
        print(f"held out: {nats:.4f} nats a token, {bits:.4f} bits a byte after {run.state['step']} steps, "
              f"{run.state['documents'] * LENGTH} tokens of documents, {run.state['pairs'] * LENGTH} of pairs",
              flush=True)

    report()
    train(run, documents, pairs, minutes * 60, report)
    report()
    model = Llama()
    model.load_state_dict(unflatten(run.p))
    for prompt in ("Machine learning is", "The database", "Question: What is a decision tree?\nAnswer:"):
        print(repr(encoder.decode(generate(model, encoder.encode(prompt), 60, encoder.end))), flush=True)


if __name__ == "__main__":
    main()
