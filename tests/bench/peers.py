#!/usr/bin/env python3
"""One row of tests/bench/peers.sh for an engine with a Python interface.

    peers.py vllm|openvino|transformers FOLDER [ADAPTER]

Prints tokens/s of: a prompt of 512, one sequence, 8 and 32 sequences decoded together ("-": not measured).
Every rate is the median of REPEAT runs; the time of a run with one new token is subtracted from that of 33, so that
decode rates hold no prefill.  Text is random token ids, decoding is greedy and ignores end tokens.
"""
import os
import random
import statistics
import sys
import time

THREADS = int(os.environ.get("THREADS", os.cpu_count()))
REPEAT = int(os.environ.get("REPEAT", "3"))
NEW = 32


def ids(n, seed=1):
    r = random.Random(seed)
    return [r.randrange(1000, 20000) for _ in range(n)]


def median_s(run):
    times = []
    for _ in range(REPEAT):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def rates(generate, batches):
    """generate(prompts, n_new): all prompts together."""
    generate([ids(64)], 2)  # compile and allocate
    out = [512 / median_s(lambda: generate([ids(512)], 1))]
    for n in (1, 8, 32):
        if n not in batches:
            out.append("-")
            continue
        prompts = [ids(129, seed) for seed in range(n)]
        long, short = (median_s(lambda: generate(prompts, k)) for k in (NEW + 1, 1))
        out.append(n * NEW / max(long - short, 1e-9))
    print(*(x if isinstance(x, str) else f"{x:.1f}" for x in out))


def vllm(folder):
    from vllm import LLM, SamplingParams

    os.environ.setdefault("VLLM_CPU_OMP_THREADS_BIND", f"0-{THREADS - 1}")
    engine = LLM(folder, dtype="bfloat16", enable_prefix_caching=False, max_model_len=2048)

    def generate(prompts, n):
        engine.generate([{"prompt_token_ids": p} for p in prompts],
                        SamplingParams(temperature=0, max_tokens=n, ignore_eos=True), use_tqdm=False)

    rates(generate, (1, 8, 32))


def openvino(folder):
    import numpy
    import openvino
    import openvino_genai

    pipe = openvino_genai.LLMPipeline(folder, "CPU", INFERENCE_NUM_THREADS=THREADS)

    def generate(prompts, n):
        config = openvino_genai.GenerationConfig(max_new_tokens=n, ignore_eos=True, do_sample=False)
        tokens = openvino.Tensor(numpy.array(prompts, dtype=numpy.int64))
        mask = openvino.Tensor(numpy.ones((len(prompts), len(prompts[0])), dtype=numpy.int64))
        pipe.generate(openvino_genai.TokenizedInputs(tokens, mask), config)

    rates(generate, (1, 8, 32))


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

    rates(generate, (1, 8))


if __name__ == "__main__":
    {"vllm": vllm, "openvino": openvino, "transformers": transformers}[sys.argv[1]](*sys.argv[2:])
