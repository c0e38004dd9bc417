"""make_divergence.py -- divergence.tsv: SciPy's rel_entr and jensenshannon on pairs of logits
of this folder (llama.cpp's of a quantized model, and of the same weights widened),
a row a position: KL(a || b), KL(b || a), JS, in nats, and whether both have the same
likeliest token.  Run in this folder: /usr/bin/python3 make_divergence.py
"""
import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.special import rel_entr, softmax

VOCABULARY, out = 320, open("divergence.tsv", "w")
for a, b in (("llama.Q8_0.exact", "llama.Q8_0.logits"), ("llama.Q8_0.exact", "qwen2.Q8_0.exact"),
             ("lora-all-r16.exact", "llama.Q4_0.exact")):
    x, y = (np.fromfile(n + ".f32", "<f4").reshape(-1, VOCABULARY).astype(np.float64) for n in (a, b))
    for i, (p, q) in enumerate(zip(softmax(x, axis=1), softmax(y, axis=1))):
        out.write("\t".join([a, b, str(i), repr(float(rel_entr(p, q).sum())), repr(float(rel_entr(q, p).sum())),
                             repr(float(jensenshannon(p, q) ** 2)), str(int(p.argmax() == q.argmax()))]) + "\n")
