#!/usr/bin/env python3
"""amx.py -- loss and gradients of the base model for one core with AMX, by kernels/amx.c.

train_base.py uses it where the processor has AMX (about three times the tokens
a second of PyTorch's autograd on one core) and PyTorch where it has not.
Weights and activations are bfloat16, sums, residuals and gradients float32.

    amx.py --check      compares loss and gradients with autograd's in float32
"""
import ctypes
import os
import subprocess
import sys
import tempfile

import torch
import torch.nn.functional as F

from model import CONFIG, Llama, flatten

D, FF, V = CONFIG["n_embd"], CONFIG["n_ff"], CONFIG["n_vocab"]
NL, NKV, HD, T = CONFIG["n_layers"], CONFIG["n_kv_heads"], CONFIG["n_embd"] // CONFIG["n_heads"], 256
FUSED = {"qkv": ("q_proj", "k_proj", "v_proj"), "o": ("o_proj",), "gu": ("gate_proj", "up_proj"),
         "down": ("down_proj",)}


def load_kernels():
    """The compiled kernels/amx.c, or None where the processor or the kernel has no AMX."""
    with open("/proc/cpuinfo", encoding="utf-8") as f:
        if "amx_bf16" not in f.read():
            return None
    with tempfile.TemporaryDirectory() as folder:
        library = folder + "/kernels.so"
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kernels", "amx.c")
        subprocess.run(["gcc", "-O3", "-march=native", "-shared", "-fPIC", "-o", library, source, "-lm"], check=True)
        kernels = ctypes.CDLL(library)
    kernels.cross_entropy.restype = ctypes.c_double
    return kernels if kernels.amx_start() == 0 else None


def argument(x):
    """Tensors as pointers, integers as long."""
    if isinstance(x, torch.Tensor):
        assert x.is_contiguous()
        return ctypes.c_void_p(x.data_ptr())
    return ctypes.c_long(x) if isinstance(x, int) else x


class Struct:
    """A C struct of pointers to tensors; keeps the tensors alive."""

    def __init__(self, *tensors):
        self.tensors = tensors
        self.pointers = (ctypes.c_void_p * len(tensors))(*(t.data_ptr() for t in tensors))


def half(*shape):
    return torch.empty(*shape, dtype=torch.bfloat16)


class Network:
    """Buffers of one batch of windows; p: the float32 weights as model.flatten() gives them."""

    def __init__(self, kernels, p, batch):
        self.kernels, self.p, self.batch, self.n = kernels, p, batch, batch * T
        n = self.n
        angle = torch.outer(torch.arange(T).float(), CONFIG["rope_theta"] ** (-torch.arange(0, HD, 2).float() / HD))
        self.cos, self.sin = angle.cos().contiguous(), angle.sin().contiguous()
        self.grad = {k: torch.zeros_like(v) for k, v in p.items() if v.dim() == 1 or "norm" in k or k == "embed"}
        self.weights = {k: torch.empty(NL, sum(p[m].shape[1] for m in names), p[names[0]].shape[2])
                        for k, names in FUSED.items()}
        self.wgrad = {k: torch.zeros_like(w) for k, w in self.weights.items()}
        self.dx, self.dxb, self.dh, self.y = torch.empty(n, D), half(n, D), half(n, D), half(n, D)
        self.logits = half(n, V)
        self.qkv, self.da, self.dgu, self.merged = half(n, 2 * D), half(n, FF), half(n, 2 * FF), half(n, D)
        shared = [half(n, D), half(n, D), half(n, D // 2), half(n, D // 2)]  # o, dq, dk, dv of the heads
        self.layers = []
        for i in range(NL):
            s = dict(x0=torch.empty(n, D), x1=torch.empty(n, D), h1=half(n, D), h2=half(n, D), o=half(n, D),
                     gu=half(n, 2 * FF), a=half(n, FF), heads=Struct(half(n, D), half(n, D // 2), half(n, D // 2),
                     half(batch * NKV * 2 * T, T), *shared, self.cos, self.sin))
            s["norm1"], s["norm2"] = self.norm(s["x0"], "attn_norm", i), self.norm(s["x1"], "ffn_norm", i)
            self.layers.append(s)
        self.last = dict(x=torch.empty(n, D), h=half(n, D))
        self.last["norm"] = self.norm(self.last["x"], "norm", None)

    def norm(self, x, name, layer):
        w, g = (t[name] if layer is None else t[name][layer] for t in (self.p, self.grad))
        return Struct(x, w, torch.empty(self.n), self.dx, self.dxb, g)

    def call(self, name, *args):
        args = [ctypes.byref(a.pointers) if isinstance(a, Struct) else argument(a) for a in args]
        return getattr(self.kernels, name)(*args)

    def pack(self, w, name):
        out = half(*w.shape)
        n, k = w.shape
        self.call(name, w, *((n, k) if name == "pack_right" else (k, n)), out)
        return out

    @torch.no_grad()
    def prepare(self):
        """Takes the weights for the next batches and sets the gradients to zero."""
        self.packed = {}
        for key, names in FUSED.items():
            w = torch.cat([self.p[m] for m in names], 1).bfloat16()
            self.packed[key] = [(self.pack(m, "pack_right_transposed"), self.pack(m, "pack_right")) for m in w]
        e = self.p["embed"].detach().bfloat16()
        self.packed["embed"] = [(self.pack(e, "pack_right_transposed"), self.pack(e, "pack_right"))]
        for g in [*self.grad.values(), *self.wgrad.values()]:
            g.zero_()

    def forward(self, x, key, layer, out):
        self.call("multiply", x, self.packed[key][layer][0], out, self.n, out.shape[1], x.shape[1])

    def backward(self, dy, x, key, layer, dx):
        """The gradient of a weight, and of its input into dx."""
        self.call("add_outer", dy, x, self.grad["embed"] if key == "embed" else self.wgrad[key][layer], dy.shape[1],
                  x.shape[1], self.n)
        self.call("multiply", dy, self.packed[key][layer][1], dx, self.n, x.shape[1], dy.shape[1])

    def layer_forward(self, i, s):
        """x0 (first layer) or the last layer's x1 and self.y, to x1 and self.y."""
        source = self.layers[i - 1]["norm2"] if i else s["norm1"]
        norm = Struct(source.tensors[0], *s["norm1"].tensors[1:])
        self.call("add_norm", norm, self.y if i else None, s["x0"], s["h1"], self.n)
        self.forward(s["h1"], "qkv", i, self.qkv)
        self.call("rotate", s["heads"], self.qkv, self.batch)
        self.call("attend", s["heads"], self.batch * NKV)
        self.call("merge_heads", s["heads"].tensors[4], s["o"], self.batch, 0)
        self.forward(s["o"], "o", i, self.y)
        self.call("add_norm", Struct(s["x0"], *s["norm2"].tensors[1:]), self.y, s["x1"], s["h2"], self.n)
        self.forward(s["h2"], "gu", i, s["gu"])
        self.call("swiglu", s["gu"], s["a"], self.n)
        self.forward(s["a"], "down", i, self.y)

    def layer_backward(self, i, s):
        self.backward(self.dxb, s["a"], "down", i, self.da)
        self.call("swiglu_back", s["gu"], self.da, self.dgu, self.n)
        self.backward(self.dgu, s["h2"], "gu", i, self.dh)
        self.call("norm_back", s["norm2"], self.dh, self.n, 0)
        self.backward(self.dxb, s["o"], "o", i, self.merged)
        self.call("merge_heads", s["heads"].tensors[4], self.merged, self.batch, 1)
        self.call("attend_back", s["heads"], self.batch * NKV)
        self.call("rotate_back", s["heads"], self.qkv, self.batch)
        self.backward(self.qkv, s["h1"], "qkv", i, self.dh)
        self.call("norm_back", s["norm1"], self.dh, self.n, 0)

    @torch.no_grad()
    def add(self, ids, target, scale):
        """Adds the gradients of scale times the mean loss of windows (batch, T); returns that value."""
        ids, target = ids.contiguous(), target.contiguous()
        self.call("embed", self.p["embed"], ids, self.layers[0]["x0"], self.n)
        for i, s in enumerate(self.layers):
            self.layer_forward(i, s)
        norm = Struct(self.layers[-1]["x1"], *self.last["norm"].tensors[1:])
        self.call("add_norm", norm, self.y, self.last["x"], self.last["h"], self.n)
        self.forward(self.last["h"], "embed", 0, self.logits)
        total = self.call("cross_entropy", self.logits, target, self.n, ctypes.c_float(scale))
        self.backward(self.logits, self.last["h"], "embed", 0, self.dh)
        self.call("norm_back", self.last["norm"], self.dh, self.n, 1)
        for i in reversed(range(NL)):
            self.layer_backward(i, self.layers[i])
        self.call("embed_back", self.grad["embed"], ids, self.dx, self.n)
        return total / self.n * scale

    def gradients(self):
        """By the names of model.flatten()."""
        out = dict(self.grad)
        for key, names in FUSED.items():
            out.update(zip(names, self.wgrad[key].split([self.p[m].shape[1] for m in names], 1)))
        return out


def check():
    kernels = load_kernels()
    if not kernels:
        print("amx.py: no AMX here: nothing checked")
        return
    torch.manual_seed(1)
    model = Llama()
    with torch.no_grad():  # weights with which attention is not uniform
        for q in model.parameters():
            q.mul_(4) if q.dim() == 2 else q.mul_(1 + 0.2 * torch.randn(q.shape))
    windows = torch.randint(0, V, (4, T + 1))
    network = Network(kernels, flatten(model.state_dict()), 4)
    network.prepare()
    loss = network.add(windows[:, :-1], windows[:, 1:], 1.0)
    expected = F.cross_entropy(model(windows[:, :-1]).reshape(-1, V), windows[:, 1:].reshape(-1))
    expected.backward()
    worst = abs(loss - float(expected.detach())) / float(expected.detach())
    print(f"loss {loss:.5f}, autograd {float(expected.detach()):.5f}")
    got, reference = network.gradients(), flatten({k: v.grad for k, v in model.named_parameters()})
    for k, g in reference.items():
        part = float((got[k] - g).norm() / g.norm())
        worst = max(worst, part)
        print(f"{k}: gradient differs by {100 * part:.1f} %")
    if worst > 0.1:
        sys.exit("amx.py: error: a gradient differs by more than 10 %, which bfloat16 does not explain")


if __name__ == "__main__":
    check()
