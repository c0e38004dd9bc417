"""packed.py -- packs a batch into one row without padding; the loss covers only the answers.

The examples of a batch share a prefix (system message, instruction), which is computed once.  Their own parts follow;
each attends to the prefix and to itself.  The result equals that of a padded batch, for half the work on a CPU.  Logits
are computed only at positions that predict answer tokens.
"""
import torch


def encode(tokenizer, prompt, answer):
    head = tokenizer(prompt, add_special_tokens=False).input_ids
    return {"ids": head + tokenizer(answer, add_special_tokens=False).input_ids + [tokenizer.eos_token_id],
            "n_prompt": len(head)}


def common(examples):
    shortest, n = min(e["n_prompt"] for e in examples) - 1, 0
    while n < shortest and len({e["ids"][n] for e in examples}) == 1:
        n += 1
    return n


def pack(examples):
    """Model inputs of one row, and the tokens to be said at `logits_to_keep`."""
    n = common(examples)
    ids, at, owner = list(examples[0]["ids"][:n]), list(range(n)), [-1] * n
    keep, targets = [], []
    for k, e in enumerate(examples):
        start = len(ids)
        ids += e["ids"][n:-1]
        at += range(n, len(e["ids"]) - 1)
        owner += [k] * (len(ids) - start)
        keep += range(start + e["n_prompt"] - 1 - n, len(ids))
        targets += e["ids"][e["n_prompt"]:]
    owner = torch.tensor(owner)
    length = len(ids)
    seen = (owner[:, None] == owner[None, :]) | (owner[None, :] == -1)
    seen &= torch.ones(length, length, dtype=torch.bool).tril()
    mask = torch.zeros(length, length).masked_fill_(~seen, torch.finfo(torch.float32).min)
    return {"input_ids": torch.tensor([ids]), "position_ids": torch.tensor([at]), "attention_mask": mask[None, None],
            "logits_to_keep": torch.tensor(keep)}, torch.tensor(targets)


def nll(model, examples):
    """Summed negative log-likelihood of the answers, and how many tokens they have."""
    inputs, targets = pack(examples)
    logits = model(**inputs, use_cache=False).logits[0].float()
    return torch.nn.functional.cross_entropy(logits, targets, reduction="sum"), len(targets)
