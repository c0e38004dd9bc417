"""runs.py -- every fine-tune of the studies, in the order of training."""

ATTENTION = ["q_proj", "k_proj", "v_proj", "o_proj"]
LINEAR = ATTENTION + ["gate_proj", "up_proj", "down_proj"]

# batch: examples of one optimizer step; patience: epochs without a lower validation loss before training stops
COMMON = dict(method="lora", weight_decay=0.01, schedule="cosine", warmup_steps=50, batch=4, epochs=5, patience=2,
              seed=42, dropout=0.05, weights="q4_1", keep="best")

RUNS = {
    "interview": {
        "a": dict(r=8, alpha=16, learning_rate=2e-4, targets=ATTENTION),
        "b": dict(r=4, alpha=8, learning_rate=1e-4, targets=ATTENTION),
        "c": dict(r=2, alpha=4, learning_rate=5e-5, targets=ATTENTION),
    },
    "feedback": {
        "qlora": dict(r=8, alpha=16, learning_rate=3e-4, targets=LINEAR, weights="nf4", epochs=3, patience=None,
                      warmup_steps=10, keep="epochs"),
    },
    "paperqa": {
        "qlora": dict(r=8, alpha=16, learning_rate=2e-4, targets=LINEAR, weights="nf4", epochs=3, warmup_steps=20),
    },
    "tasks": {
        "lora-r8": dict(r=8, alpha=16, learning_rate=3e-4, targets=ATTENTION, epochs=3, warmup_steps=20),
        "lora-r16": dict(r=16, alpha=32, learning_rate=3e-4, targets=LINEAR, epochs=3, warmup_steps=20),
        "dora": dict(method="dora", r=8, alpha=16, learning_rate=3e-4, targets=ATTENTION, epochs=3, warmup_steps=20),
        "ia3": dict(method="ia3", learning_rate=5e-3, targets=["k_proj", "v_proj", "down_proj"], epochs=3,
                    warmup_steps=20),
        "full": dict(method="full", learning_rate=2e-5, epochs=3, warmup_steps=20),
    },
    "questions": {
        "lora": dict(r=8, alpha=16, learning_rate=3e-4, targets=ATTENTION, epochs=4, warmup_steps=10),
    },
}


def settings(study, run):
    return {**COMMON, **RUNS[study][run]}
