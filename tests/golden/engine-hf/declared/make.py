"""How Transformers 5.24 reads tokens that files other than tokenizer.json declare: tokenizer.json and cases.jsonl.

Each line of cases.jsonl has the files of a folder, the ids of texts, and a chat template's special tokens.
Run: pip install transformers==5.24.0; python make.py
"""
import json
import os
import tempfile

import transformers

TEXTS = ["a <x> b", " <x>  y", "a<x>b", "<|endoftext|>a", "a <y> b", "a b <|endoftext|>"]
TEMPLATE = ("{% for m in messages %}{% endfor %}[{{ bos_token }}|{{ eos_token }}|{{ pad_token }}|{{ unk_token }}|"
            "{{ image_token }}|{{ tool_token }}]")


def token(text, **flags):
    return dict({"content": text, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
                 "special": False}, **flags)


END = token("<|endoftext|>", special=True)
NAMES = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|endoftext|>"}


def decoder(x, **more):
    return {"added_tokens_decoder": dict({"280": END, "281": x}, **more)}


def config(**members):
    return {"tokenizer_config.json": dict(NAMES, **members)}


CASES = [
    {}, config(), {"tokenizer_config.json": {"tokenizer_class": "PreTrainedTokenizerFast"}},
    config(bos_token="<|endoftext|>", pad_token="<x>", unk_token=None, image_token="<x>"),
    config(pad_token=token("<|endoftext|>", special=True, __type="AddedToken")),
    config(**decoder(token("<x>"))), config(**decoder(token("<x>", lstrip=True))),
    config(**decoder(token("<x>", rstrip=True))), config(**decoder(token("<x>", single_word=True))),
    config(**decoder(token("<x>", special=True))), config(**decoder(token("<x>"), **{"282": token("<y>")})),
    config(**decoder(token("<x>"), **{"290": token("<y>", lstrip=True)})),
    config(additional_special_tokens=["<y>"]), config(extra_special_tokens={"tool_token": "<y>"}),
    config(pad_token="<y>"), config(split_special_tokens=True), config(add_bos_token=True, add_eos_token=True),
    dict(config(), **{"added_tokens.json": {"<y>": 282}}),
    dict(config(**decoder(token("<x>"))), **{"added_tokens.json": {"<y>": 282}}),
    dict(config(), **{"special_tokens_map.json": {"eos_token": token("<x>"), "pad_token": "<y>"}}),
    dict(config(**decoder(token("<x>"))), **{"special_tokens_map.json": {"eos_token": "<x>", "pad_token": "<y>"}}),
]


def write(path, value):
    with open(path, "w") as f:
        json.dump(value, f, ensure_ascii=False)
        f.write("\n")


full = json.load(open("../qwen2/tokenizer.json"))
for text in ("<|im_start|>", "<|im_end|>"):
    full["model"]["vocab"].pop(text, None)
full["added_tokens"] = [dict(END, id=280), dict(token("<x>"), id=281)]
write("tokenizer.json", full)
with open("cases.jsonl", "w") as out:
    for files in CASES:
        with tempfile.TemporaryDirectory() as folder:
            write(os.path.join(folder, "tokenizer.json"), full)
            write(os.path.join(folder, "config.json"), {"model_type": "llama"})
            for name, value in files.items():
                write(os.path.join(folder, name), value)
            t = transformers.AutoTokenizer.from_pretrained(folder)
            ids = [t(text)["input_ids"] for text in TEXTS]
            tokens = t.apply_chat_template([{"role": "user", "content": "q"}], tokenize=False, chat_template=TEMPLATE)
        row = {"files": {k: json.dumps(v) for k, v in files.items()}, "texts": TEXTS, "ids": ids, "tokens": tokens}
        if files: # the class of a folder without tokenizer_config.json has tokens of its own
            print(json.dumps(row), file=out)
