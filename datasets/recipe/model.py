"""model.py -- the Llama architecture in plain PyTorch (Hugging Face layout:
rotate-half RoPE; gguf.py permutes q and k rows when it writes)."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

CONFIG = dict(n_vocab=4096, n_embd=256, n_layers=6, n_heads=8, n_kv_heads=4, n_ff=704,
              context=512, rope_theta=10000.0, eps=1e-5)


class Norm(nn.Module):
    def __init__(self, n, eps):
        super().__init__()
        self.weight, self.eps = nn.Parameter(torch.ones(n)), eps

    def forward(self, x):
        x = x.float()
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps) * self.weight


class Linear(nn.Linear):
    """A linear layer that may carry a LoRA pair beside its frozen weight."""

    def __init__(self, n_in, n_out):
        super().__init__(n_in, n_out, bias=False)
        self.lora_A = self.lora_B = None
        self.lora_scale = 0.0

    def add_lora(self, rank, alpha):
        self.lora_A = nn.Parameter(torch.empty(rank, self.in_features))
        nn.init.kaiming_uniform_(self.lora_A, a=math.sqrt(5))
        self.lora_B = nn.Parameter(torch.zeros(self.out_features, rank))
        self.lora_scale = alpha / rank

    def forward(self, x):
        y = super().forward(x)
        return y if self.lora_A is None else y + F.linear(F.linear(x, self.lora_A), self.lora_B) * self.lora_scale


def rotate(x, cos, sin):
    a, b = x.chunk(2, -1)
    return x * cos + torch.cat((-b, a), -1) * sin


class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        d, self.hd = c["n_embd"], c["n_embd"] // c["n_heads"]
        self.nh, self.nkv = c["n_heads"], c["n_kv_heads"]
        self.attn_norm, self.ffn_norm = Norm(d, c["eps"]), Norm(d, c["eps"])
        self.q_proj, self.o_proj = Linear(d, d), Linear(d, d)
        self.k_proj, self.v_proj = Linear(d, self.nkv * self.hd), Linear(d, self.nkv * self.hd)
        self.gate_proj, self.up_proj, self.down_proj = Linear(d, c["n_ff"]), Linear(d, c["n_ff"]), Linear(c["n_ff"], d)

    def forward(self, x, cos, sin, mask):
        b, t, d = x.shape
        h = self.attn_norm(x)
        q = rotate(self.q_proj(h).view(b, t, self.nh, self.hd).transpose(1, 2), cos, sin)
        k = rotate(self.k_proj(h).view(b, t, self.nkv, self.hd).transpose(1, 2), cos, sin)
        v = self.v_proj(h).view(b, t, self.nkv, self.hd).transpose(1, 2)
        k, v = (z.repeat_interleave(self.nh // self.nkv, 1) for z in (k, v))
        a = torch.softmax((q @ k.transpose(-1, -2)).float() / math.sqrt(self.hd) + mask, -1).to(v.dtype)
        x = x + self.o_proj((a @ v).transpose(1, 2).reshape(b, t, d))
        h = self.ffn_norm(x)
        return x + self.down_proj(F.silu(self.gate_proj(h)) * self.up_proj(h))


class Llama(nn.Module):
    def __init__(self, c=CONFIG):
        super().__init__()
        self.c = c
        self.embed = nn.Embedding(c["n_vocab"], c["n_embd"])
        self.layers = nn.ModuleList(Layer(c) for _ in range(c["n_layers"]))
        self.norm = Norm(c["n_embd"], c["eps"])
        for p in self.parameters():
            if p.dim() > 1:
                nn.init.normal_(p, std=0.02)
        hd = c["n_embd"] // c["n_heads"]
        freq = c["rope_theta"] ** (-torch.arange(0, hd, 2).float() / hd)
        angle = torch.outer(torch.arange(c["context"]).float(), freq)
        angle = torch.cat((angle, angle), -1)
        self.register_buffer("cos", angle.cos(), persistent=False)
        self.register_buffer("sin", angle.sin(), persistent=False)

    def forward(self, ids):
        t = ids.shape[1]
        mask = torch.full((t, t), float("-inf")).triu(1)
        x = self.embed(ids)
        for layer in self.layers:
            x = layer(x, self.cos[:t], self.sin[:t], mask)
        return F.linear(self.norm(x), self.embed.weight)


MATRICES = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


def flatten(state):
    """A state of Llama (or its gradients) as one tensor a kind of weight: layers are the first dimension."""
    n = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
    p = {k: torch.stack([state[f"layers.{i}.{k}.weight"] for i in range(n)]).float().contiguous()
         for k in ("attn_norm", "ffn_norm") + MATRICES}
    return {"embed": state["embed.weight"].clone().float(), "norm": state["norm.weight"].clone().float(), **p}


def unflatten(p):
    """The reverse of flatten()."""
    state = {"embed.weight": p["embed"], "norm.weight": p["norm"]}
    for k in ("attn_norm", "ffn_norm") + MATRICES:
        state.update({f"layers.{i}.{k}.weight": w for i, w in enumerate(p[k])})
    return {k: w.detach().clone() for k, w in state.items()}


@torch.no_grad()
def generate(model, ids, n, end):
    for _ in range(n):
        nxt = int(model(torch.tensor([ids[-256:]]))[0, -1].argmax())
        if nxt == end:
            break
        ids = ids + [nxt]
    return ids
