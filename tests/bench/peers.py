#!/usr/bin/env python3
"""One row of tests/bench/peers.sh for an engine with a Python interface.

    peers.py vllm|openvino|transformers FOLDER [ADAPTER]

Prints "rates" and tokens/s of: a prompt of 512, one sequence, 8 and 32 sequences decoded together, and the seconds of a whole job
("-": not measured).  Every figure is the median of REPEAT runs after one that compiles and allocates.  The time of a
run with one new token is subtracted from that of 33, so that decode rates hold no prefill.  Text is random token ids,
decoding is greedy and ignores end tokens.

Caches of prefixes are on where the engine has one.  No prompt whose prefill is timed was seen before, in the rate of
prompts and in the whole job; prompts of the decode rates repeat.
"""
import itertools
import os
import random
import statistics
import sys
import time

THREADS = int(os.environ.get("THREADS", os.cpu_count()))
REPEAT = int(os.environ.get("REPEAT", "3"))
NEW = 32
SEEDS = itertools.count(1000)


def ids(n, seed=None):
    """n random tokens; without a seed, other ones at each call."""
    r = random.Random(next(SEEDS) if seed is None else seed)
    return [r.randrange(1000, 20000) for _ in range(n)]


def job():
    """64 prompts that share 400 tokens and have 60 of their own."""
    shared = ids(400)
    return [shared + ids(60) for _ in range(64)]


def median_s(generate, prompts, n_new):
    """Seconds of generate(prompts(), n_new)."""
    times = []
    for run in range(REPEAT + 1):
        batch = prompts()
        start = time.perf_counter()
        generate(batch, n_new)
        if run:
            times.append(time.perf_counter() - start)
    return statistics.median(times)


def measure(generate, batches, whole_job):
    """generate(prompts, n_new): all prompts together."""
    out = [f"{512 / median_s(generate, lambda: [ids(512)], 1):.1f}"]
    for n in (1, 8, 32):
        if n not in batches:
            out.append("-")
            continue
        prompts = [ids(129, seed) for seed in range(n)]
        long, short = (median_s(generate, lambda: prompts, k) for k in (NEW + 1, 1))
        out.append(f"{n * NEW / max(long - short, 1e-9):.1f}")
    out.append(f"{median_s(generate, job, 64):.2f}" if whole_job else "-")
    print("rates", *out, flush=True)


def vllm(folder):
    os.environ.setdefault("VLLM_CPU_OMP_THREADS_BIND", f"0-{THREADS - 1}")
    os.environ.setdefault("VLLM_CPU_KVCACHE_SPACE", "4")
    from vllm import LLM, SamplingParams

    engine = LLM(folder, dtype="bfloat16", enable_prefix_caching=True, max_model_len=2048)

    def generate(prompts, n):
        engine.generate([{"prompt_token_ids": p} for p in prompts],
                        SamplingParams(temperature=0, max_tokens=n, ignore_eos=True), use_tqdm=False)

    measure(generate, (1, 8, 32), True)


def openvino(folder):
    import numpy
    import openvino
    import openvino_genai

    scheduler = openvino_genai.SchedulerConfig()
    scheduler.cache_size = 4
    scheduler.enable_prefix_caching = True
    pipe = openvino_genai.LLMPipeline(folder, "CPU", scheduler_config=scheduler, INFERENCE_NUM_THREADS=THREADS)

    def generate(prompts, n):
        config = openvino_genai.GenerationConfig(max_new_tokens=n, ignore_eos=True, do_sample=False)
        tokens = openvino.Tensor(numpy.array(prompts, dtype=numpy.int64))
        mask = openvino.Tensor(numpy.ones((len(prompts), len(prompts[0])), dtype=numpy.int64))
        pipe.generate(openvino_genai.TokenizedInputs(tokens, mask), config)

    measure(generate, (1, 8, 32), True)


def transformers(folder, adapter=None):
    import torch
    from transformers import AutoModelForCausalLM

    torch.set_num_threads(THREADS)
    model = AutoModelForCausalLM.from_pretrained(folder)
    if adapter:
        from peft import PeftModel

        model = PeftModel.from_pretrained(model, adapter)
    model.eval()

    def generate(prompts, n):
        tokens = torch.tensor(prompts)
        with torch.no_grad():
            model.generate(input_ids=tokens, attention_mask=torch.ones_like(tokens), max_new_tokens=n, min_new_tokens=n,
                           do_sample=False)

    measure(generate, (1, 8), False)


if __name__ == "__main__":
    {"vllm": vllm, "openvino": openvino, "transformers": transformers}[sys.argv[1]](*sys.argv[2:])
