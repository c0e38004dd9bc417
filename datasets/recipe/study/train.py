#!/usr/bin/env python3
"""train.py -- trains the fine-tunes of one study.

    train.py STUDY [RUN...] --work DIR [--out DIR]

A run is saved after each epoch in DIR/STUDY/RUN and resumes from there; a finished run is skipped.  The
adapter (float16) goes to OUT/STUDY/RUN (datasets/adapters) with trainer_state.json, the log of the training, and
training_args.json, what it was trained with and how long.  The full fine-tune stays in the work folder.
"""
import argparse
import json
import os
import pathlib
import platform
import shutil
import time

import peft
import torch
import transformers
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM, AutoTokenizer, EarlyStoppingCallback, Trainer, TrainerCallback

import packed
from prompts import DATASETS, tasks_of
from runs import RUNS, settings

SAVED = ("adapter_config.json", "adapter_model.safetensors")
EVAL_ROWS = 6
NOT_TRAINED = {"annotator-b"}  # asks the same as annotator-a and compares with other annotations


def examples(study, split, tokenizer):
    out = []
    for task in tasks_of(study):
        if task.id in NOT_TRAINED:
            continue
        for item in task.split(split):
            out.append(packed.encode(tokenizer, task.chat(tokenizer, item), task.answer(item)))
    return out


def base_model(work, weights):
    """The base of a run, in float32; nf4: linear layers as bitsandbytes stores them, read back once.

    Linear4bit unpacks its weights in every pass, to the same numbers (float16); on a CPU that takes longer than the
    product.
    """
    model = AutoModelForCausalLM.from_pretrained(work / ("base-f16" if weights == "nf4" else "base-f32"),
                                                 dtype=torch.float32, attn_implementation="sdpa")
    if weights == "nf4":
        from bitsandbytes.functional import dequantize_4bit, quantize_4bit
        for name, module in model.named_modules():
            if isinstance(module, torch.nn.Linear) and name != "lm_head":
                codes, state = quantize_4bit(module.weight.data.half(), blocksize=64, compress_statistics=True,
                                             quant_type="nf4")
                module.weight.data = dequantize_4bit(codes, state).to(torch.float32).reshape(module.weight.shape)
    return model


def with_method(model, s):
    if s["method"] == "full":
        return model
    for p in model.parameters():
        p.requires_grad_(False)
    if s["method"] == "ia3":
        config = peft.IA3Config(task_type="CAUSAL_LM", target_modules=s["targets"], feedforward_modules=["down_proj"])
    else:
        config = peft.LoraConfig(task_type="CAUSAL_LM", r=s["r"], lora_alpha=s["alpha"], lora_dropout=s["dropout"],
                                 target_modules=s["targets"], use_dora=s["method"] == "dora")
    return peft.get_peft_model(model, config)


def products_in(model, s, precision):
    """bfloat16: where the linear layers of the base stay as they are, they are stored so, and not converted at each step.

    Sums, norms, the loss, what is trained and the optimizer are in float32 either way.
    """
    if precision == "bfloat16" and s["method"] in ("lora", "ia3"):
        for name, module in model.named_modules():
            if isinstance(module, torch.nn.Linear) and "lora_" not in name and "lm_head" not in name:
                module.weight.data = module.weight.data.to(torch.bfloat16)
    return model


class Clock(TrainerCallback):
    """Seconds of training and of validation, over all stops and starts; kept with each save."""

    def __init__(self, folder):
        self.file, self.seconds, self.cpu, self.eval_seconds = folder / "clock.json", 0.0, 0.0, 0.0

    def on_train_begin(self, args, state, control, **kwargs):
        kept = json.loads(self.file.read_text()) if self.file.exists() else {}
        if str(state.global_step) in kept:
            self.seconds, self.cpu, self.eval_seconds = kept[str(state.global_step)]
        self.start, self.cpu_start = time.monotonic(), time.process_time()

    def now(self):
        return (self.seconds + time.monotonic() - self.start, self.cpu + time.process_time() - self.cpu_start,
                self.eval_seconds)

    def on_save(self, args, state, control, **kwargs):
        kept = json.loads(self.file.read_text()) if self.file.exists() else {}
        kept[str(state.global_step)] = self.now()
        self.file.write_text(json.dumps(kept))


class Packed(Trainer):
    """Batches as packed.py makes them; the validation loss is a mean over answer tokens."""
    clock, precision = None, "float32"

    def nll(self, model, examples):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.precision == "bfloat16"):
            return packed.nll(model, examples)

    def compute_loss(self, model, inputs, return_outputs=False, **kwargs):
        loss, n = self.nll(model, inputs["examples"])
        return loss / n

    def _prepare_inputs(self, inputs):
        return inputs

    @torch.no_grad()
    def evaluate(self, eval_dataset=None, ignore_keys=None, metric_key_prefix="eval"):
        self.model.eval()
        start, total, count = time.monotonic(), 0.0, 0
        for i in range(0, len(self.eval_dataset), EVAL_ROWS):
            loss, n = self.nll(self.model, self.eval_dataset[i:i + EVAL_ROWS])
            total, count = total + float(loss), count + n
        self.clock.eval_seconds += time.monotonic() - start
        metrics = {"eval_loss": total / count, "eval_tokens": count}
        self.log(dict(metrics))
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        return metrics


def export(source, to):
    """An adapter in float16, without the paths of the machine that trained it."""
    to.mkdir(parents=True, exist_ok=True)
    tensors = load_file(source / SAVED[1])
    save_file({k: v.to(torch.float16).contiguous() for k, v in tensors.items()}, str(to / SAVED[1]),
              metadata={"format": "pt"})
    (to / SAVED[1]).chmod(0o644)
    config = json.loads((source / SAVED[0]).read_text())
    config["base_model_name_or_path"] = "SmolLM2-135M-Instruct"
    for key in ("target_modules", "feedforward_modules"):
        if isinstance(config.get(key), list):
            config[key] = sorted(config[key])
    (to / SAVED[0]).write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
    state = json.loads((source / "trainer_state.json").read_text())
    if state.get("best_model_checkpoint"):
        state["best_model_checkpoint"] = pathlib.Path(state["best_model_checkpoint"]).name
    (to / "trainer_state.json").write_text(json.dumps(state, indent=1) + "\n")


def last_epoch_loss(log):
    """Mean of the training losses logged in the last epoch."""
    losses = [(e["epoch"], e["loss"]) for e in log if "loss" in e]
    last = [loss for epoch, loss in losses if epoch > losses[-1][0] - 1]
    return sum(last) / len(last)


def train(study, run, work, out, precision):
    s, folder = settings(study, run), work / study / run
    if (folder / "done").exists():
        print(f"{study}/{run}: done before", flush=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    transformers.set_seed(s["seed"])
    tokenizer = AutoTokenizer.from_pretrained(work / "base-f32")
    data = {split: examples(study, split, tokenizer) for split in ("train", "validation")}
    model = products_in(with_method(base_model(work, s["weights"]), s), s, precision)
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    total = sum(p.numel() for p in model.parameters())
    print(f"{study}/{run}: {len(data['train'])} examples, {len(data['validation'])} to validate, "
          f"{trainable} of {total} parameters", flush=True)
    best = s["keep"] == "best"
    args = transformers.TrainingArguments(
        output_dir=str(folder), use_cpu=True, per_device_train_batch_size=s["batch"], num_train_epochs=s["epochs"],
        learning_rate=s["learning_rate"], weight_decay=s["weight_decay"], lr_scheduler_type=s["schedule"],
        warmup_steps=s["warmup_steps"], optim="adamw_torch", max_grad_norm=1.0, seed=s["seed"], logging_steps=5,
        eval_strategy="epoch", save_strategy="epoch", save_total_limit=2 if best else None, load_best_model_at_end=best,
        metric_for_best_model="eval_loss", greater_is_better=False,
        remove_unused_columns=False, report_to="none", disable_tqdm=True, dataloader_pin_memory=False)
    clock = Clock(folder)
    callbacks = [clock] + ([EarlyStoppingCallback(s["patience"])] if best else [])
    trainer = Packed(model=model, args=args, train_dataset=data["train"], eval_dataset=data["validation"],
                     data_collator=lambda batch: {"examples": batch}, callbacks=callbacks)
    trainer.clock, trainer.precision = clock, precision
    saves = sorted(folder.glob("checkpoint-*"), key=lambda p: int(p.name.split("-")[1]))
    first = folder / "base_eval.json"
    if not first.exists():
        first.write_text(json.dumps({**trainer.evaluate(), "epoch": 0.0, "step": 0}))
    result = trainer.train(resume_from_checkpoint=str(saves[-1]) if saves else None)
    seconds, cpu, eval_seconds = clock.now()
    seen = trainer.state.global_step * s["batch"]
    facts = {k: s[k] for k in ("method", "learning_rate", "weight_decay", "schedule", "warmup_steps", "batch", "epochs",
                               "patience", "seed", "weights")}
    facts.update({k: s[k] for k in ("r", "alpha", "dropout", "targets") if s["method"] != "full" and k in s})
    facts.update(optimizer="AdamW", betas=[args.adam_beta1, args.adam_beta2], max_grad_norm=1.0, precision=precision,
                 base="SmolLM2-135M-Instruct, Q4_1 dequantized", train_items=len(data["train"]),
                 validation_items=len(data["validation"]), steps=trainer.state.global_step,
                 epochs_run=round(trainer.state.epoch, 4), trainable_parameters=trainable, total_parameters=total,
                 minutes=round(seconds / 60, 2), cpu_minutes=round(cpu / 60, 2),
                 validation_minutes=round(eval_seconds / 60, 2),
                 samples_per_second=round(seen / (seconds - eval_seconds), 4), final_loss=last_epoch_loss(trainer.state.log_history), mean_loss=result.training_loss,
                 threads=torch.get_num_threads(), machine=platform.machine(), torch=torch.__version__,
                 transformers=transformers.__version__, peft=peft.__version__)
    saves = sorted(folder.glob("checkpoint-*"), key=lambda p: int(p.name.split("-")[1]))
    state = json.loads((saves[-1] / "trainer_state.json").read_text())
    log = [json.loads(first.read_text())] + trainer.state.log_history
    state["log_history"] = log
    if state.get("best_model_checkpoint"):
        state["best_model_checkpoint"] = pathlib.Path(state["best_model_checkpoint"]).name
    for save in saves:
        (save / "trainer_state.json").write_text(json.dumps(state, indent=1) + "\n")
    (folder / "training_args.json").write_text(json.dumps(facts, indent=1) + "\n")
    (folder / "trainer_state.json").write_text(json.dumps(state, indent=1) + "\n")
    to = out / study / run
    if s["method"] == "full":
        to.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / "trainer_state.json", to / "trainer_state.json")
    elif best:
        export(pathlib.Path(trainer.state.best_model_checkpoint), to)
    else:
        for save in saves:
            export(save, to / save.name)
        shutil.copy(folder / "trainer_state.json", to / "trainer_state.json")
    saved = pathlib.Path(trainer.state.best_model_checkpoint) if s["method"] == "full" else to
    facts["saved_bytes"] = next(saved.rglob("*.safetensors")).stat().st_size  # of one checkpoint
    (to / "training_args.json").write_text(json.dumps(facts, indent=1) + "\n")
    (folder / "done").touch()
    print(f"{study}/{run}: {facts['minutes']} minutes, {facts['samples_per_second']} samples a second", flush=True)


def fastest():
    """Without AMX a product in bfloat16 takes longer than in float32."""
    return "bfloat16" if torch.cpu._is_amx_tile_supported() else "float32"


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("study", choices=RUNS)
    p.add_argument("run", nargs="*")
    p.add_argument("--work", type=pathlib.Path, required=True)
    p.add_argument("--out", type=pathlib.Path, default=DATASETS / "adapters")
    p.add_argument("--precision", choices=("float32", "bfloat16"), default=fastest(),
                   help="of matrix products (default: bfloat16 where the processor has AMX)")
    a = p.parse_args()
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "2")))
    for run in a.run or RUNS[a.study]:
        train(a.study, run, a.work, a.out, a.precision)


if __name__ == "__main__":
    main()
