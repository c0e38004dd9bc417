"""make_peers.py -- golden numbers of this folder that are made here, by other
people's implementations: python3-nltk, python3-jsonschema, python3-sklearn and
Python's own json.  Run in this folder: python3 make_peers.py

peers.tsv           edge.jsonl: NLTK's sentence_gleu and edit_distance
json_validity.jsonl texts and whether json.loads takes them (without NaN, Infinity)
json_schema.jsonl   schemas, texts and whether jsonschema validates them
"""
import json
from nltk.translate.gleu_score import sentence_gleu
from nltk.metrics.distance import edit_distance
import jsonschema


def refuse(name):
    raise ValueError(name)


def peers():
    rows = ["id\tgleu\tgleu.2-3\twords\tcharacters"]
    for line in open("edge.jsonl", encoding="utf-8"):
        o = json.loads(line)
        refs = [r for r in o["refs"] if r is not None] if o.get("refs") else []
        if not isinstance(o.get("hyp"), str) or not refs or len(refs) != len(o["refs"]):
            continue
        h, first = o["hyp"], refs[0]
        if max(len(h), len(first)) > 400:
            continue
        split = [r.split() for r in refs]
        rows.append("\t".join([o["id"], repr(float(sentence_gleu(split, h.split()))),
                               repr(float(sentence_gleu(split, h.split(), 2, 3))),
                               "%d/%d" % (edit_distance(h.split(), first.split()), len(first.split())),
                               "%d/%d" % (edit_distance(h, first), len(first))]))
    open("peers.tsv", "w").write("\n".join(rows) + "\n")


TEXTS = ['{}', '[]', '0', '-0', '-', '01', '1.', '.5', '1.5e', '1e5', '1E+5', '1e-05', '+1', '0x10', 'true', 'True', 'nul',
         'null', 'NaN', 'Infinity', '-Infinity', '""', '"a', "'a'", '"\\u00e9"', '"\\u00g9"', '"\\x41"', '"a\tb"', '"a\\tb"',
         '"\x7f"', '"\u2028"', '"é"', '{"a":1}', '{"a":1,}', '{,}', '{"a"}', '{"a":}', '{a:1}', '{"a":1 "b":2}', '[1,2]',
         '[1,2,]', '[,1]', '[1 2]', '[[[[]]]]', '[[[[]]]', '[}', '{]', ' {} ', '\n[1]\n', '\u00a0[1]', '{} {}', '{}x', '',
         ' ', '12345678901234567890', '1e400', '-1.5E-300', '{"a":{"b":[1,{"c":null}]}}', '{"a":1}//x', '/*x*/{}',
         '```json\n{}\n```', 'Here: {"a": 1}', '"\\ud83d\\ude00"', '[1,\n2]', '["a",\r\n"b"]', '[\x0b1]', '{"":""}',
         '{"a":truefalse}', '[true,false,null]', '1 2', '--1', '1e1.5', '"\\"', '"\\\\"', '["\\/"]', '[-]', '[1.0,1.00e0]']


def validity():
    out = open("json_validity.jsonl", "w")
    for text in TEXTS:
        try:
            json.loads(text, parse_constant=refuse)
            ok = True
        except ValueError:
            ok = False
        out.write(json.dumps({"text": text, "valid": ok}) + "\n")


SCHEMAS = [
    ({"type": "object", "properties": {"clarity": {"type": "integer", "minimum": 1, "maximum": 10},
                                       "note": {"type": "string", "maxLength": 5}}, "required": ["clarity"]},
     ['{"clarity": 3}', '{"clarity": 3.0}', '{"clarity": 3.5}', '{"clarity": 0}', '{"clarity": 11}', '{}', '[]',
      '{"clarity": "3"}', '{"clarity": 3, "note": "abcde"}', '{"clarity": 3, "note": "abcdef"}',
      '{"clarity": 3, "note": "äöüßé"}', '{"clarity": true}', '{"clarity": 3, "more": null}']),
    ({"type": "object", "properties": {"a": True}, "additionalProperties": False},
     ['{"a": 1}', '{"b": 1}', '{}', '{"a": 1, "b": 2}']),
    ({"properties": {"a": {"type": "number"}}, "additionalProperties": {"type": "string"}, "maxProperties": 2},
     ['{"a": 1}', '{"b": 1}', '{"b": "x"}', '{"a": 1, "b": "x", "c": "y"}', '3']),
    ({"enum": ["yes", "no", 1, None, [1], {"a": 1}]},
     ['"yes"', '"Yes"', '1', '1.0', 'true', 'null', '[1]', '[1.0]', '{"a": 1}', '{"a": 2}', '[]']),
    ({"const": {"a": [1, 2]}}, ['{"a": [1, 2]}', '{"a": [2, 1]}', '{}']),
    ({"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3, "uniqueItems": True},
     ['[1]', '[]', '[1, 2, 3]', '[1, 2, 3, 4]', '[1, 1]', '[1, 1.0]', '[1, "x"]', '{}', '[2.5]']),
    ({"exclusiveMinimum": 0, "exclusiveMaximum": 1}, ['0', '0.5', '1', '"x"', '-1']),
    ({"multipleOf": 0.5}, ['1', '1.5', '1.25', '0', '"x"']),
    ({"type": ["string", "null"], "pattern": "^[a-z]+$", "minLength": 2}, ['"ab"', '"a"', 'null', '"A1"', '3', '"abc"']),
    ({"anyOf": [{"type": "integer"}, {"type": "string", "minLength": 3}]}, ['1', '"ab"', '"abc"', '1.5', 'null']),
    ({"oneOf": [{"minimum": 5}, {"maximum": 7}]}, ['4', '6', '8', '"x"']),
    ({"allOf": [{"type": "integer"}, {"not": {"const": 3}}]}, ['2', '3', '3.5']),
    (True, ['1']), (False, ['1']), ({}, ['null', '{"a": [1]}']),
]


def schemas():
    out = open("json_schema.jsonl", "w")
    for schema, texts in SCHEMAS:
        checker = jsonschema.Draft202012Validator(schema)
        for text in texts:
            out.write(json.dumps({"schema": schema, "text": text, "valid": checker.is_valid(json.loads(text))}) + "\n")


peers()
validity()
schemas()
