"""prompts.py -- what the models read: the prompts of datasets/NAME/suite.xml in the model's own chat template.

Training and recording use the prompts of the suite, which are read from it.
"""
import json
import pathlib
import xml.etree.ElementTree as xml

import jinja2

DATASETS = pathlib.Path(__file__).resolve().parents[2]


def read_jsonl(path):
    return [json.loads(line) for line in pathlib.Path(path).read_text("utf-8").splitlines() if line.strip()]


class Task:
    """One <task> of a suite: its data, prompts and decoding."""

    def __init__(self, study, element):
        self.study, self.element, self.id = study, element, element.get("id")
        self.data = DATASETS / study / element.get("data")
        fields = element.find("fields")
        self.id_field, self.input, self.reference = (fields.get(k) for k in ("id", "input", "reference"))
        generate = element.find("generate")
        self.max_tokens = int(generate.get("max-tokens", "256"))

    def of_model(self, tag, model):
        """The <prompt> or <fewshot> that names the model, else the one that names none."""
        found = self.element.findall(tag)
        named = [e for e in found if model in e.get("models", "").split()]
        return (named + [e for e in found if not e.get("models")] + [None])[0]

    def split(self, name):
        """The task's training or validation data lie beside its test data: test.jsonl, topic-test.jsonl, ..."""
        return read_jsonl(self.data.with_name(self.data.name.replace("test", name)))

    def items(self):
        return read_jsonl(self.data)

    def answer(self, item):
        if "explanations" in item:  # what is asked for is more than what is scored
            return json.dumps({k: item[k] for k in ("scores", "explanations")}, ensure_ascii=False)
        reference = item[self.reference]
        if isinstance(reference, list):
            reference = reference[0]
        return reference if isinstance(reference, str) else json.dumps(reference, ensure_ascii=False)

    def render(self, item, model):
        template = jinja2.Environment(keep_trailing_newline=True).from_string(self.of_model("prompt", model).text)
        shots = self.of_model("fewshot", model)
        text = ""
        if shots is not None:
            for shot in read_jsonl(DATASETS / self.study / shots.get("data"))[:int(shots.get("n", "2"))]:
                text += template.render(input=shot[self.input], **shot) + " " + self.answer(shot) + "\n\n"
        return text + template.render(input=item[self.input], **item)

    def chat(self, tokenizer, item, model=""):
        """The text that the model goes on from."""
        return tokenizer.apply_chat_template([{"role": "user", "content": self.render(item, model)}], tokenize=False,
                                             add_generation_prompt=True)


def tasks_of(study):
    root = xml.parse(DATASETS / study / "suite.xml").getroot()
    return [Task(study, e) for e in root.findall("task")
            if e.get("kind", "generate") in ("generate", "json") and e.get("report", "true") == "true"
            and e.find("generate") is not None]  # what is not asked of a model has no <generate>
