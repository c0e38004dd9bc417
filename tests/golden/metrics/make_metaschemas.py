"""Verdicts of Python's jsonschema (4.26, jsonschema-specifications 2025.9) on schemas: metaschemas.jsonl.

Each line names a meta-schema and a keyword; character i of "valid" is 1 if {keyword: value i} is valid by that
meta-schema.  The first line has the values, as JSON texts.  Run: pip install jsonschema==4.26; python make_metaschemas.py
"""
import json

import jsonschema.validators
from jsonschema_specifications import REGISTRY

VALUES = [None, True, 0, -1, 2.0, 1.5, "integer", "#x", "http://x.org/y#", "(", [], ["null"], ["a", "a"], [1], [{}],
          [{"type": 5}], {}, {"a": 1}, {"a": {"minimum": "x"}}, {"a": {"minimum": 1}}, {"a": ["b"]}, {"a": ["b", "b"]},
          {"a": []}, {"http://x.org": True}, {"type": "strin"}]
KEYWORDS = """$id $schema $ref $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $comment
$defs definitions type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength
maxItems minItems maxProperties minProperties maxContains minContains pattern uniqueItems required dependentRequired
allOf anyOf oneOf not if then else dependentSchemas dependencies properties patternProperties additionalProperties
propertyNames prefixItems items additionalItems contains unevaluatedItems unevaluatedProperties title description
default examples readOnly writeOnly deprecated format contentMediaType contentEncoding contentSchema other""".split()
OLD = ["http://json-schema.org/draft-0%d/schema" % n for n in (6, 7)]
NEW = {"2019-09": "core applicator validation meta-data format content",
       "2020-12": "core applicator unevaluated validation meta-data format-annotation format-assertion content"}
DEFINITIONS = {OLD[1] + "#/definitions/": "schemaArray nonNegativeInteger nonNegativeIntegerDefault0 simpleTypes",
               "https://json-schema.org/draft/2020-12/meta/validation#/$defs/": "nonNegativeInteger stringArray",
               "https://json-schema.org/draft/2020-12/meta/core#/$defs/": "anchorString uriString uriReferenceString",
               "https://json-schema.org/draft/2020-12/schema#/properties/": "dependencies"}


def validator(uri):
    draft = next(d for d in OLD + ["https://json-schema.org/draft/%s/schema" % n for n in NEW] if uri.startswith(d[:-6]))
    schema = {"$schema": draft, "allOf": [{"$ref": uri}]}
    return jsonschema.validators.validator_for(schema)(schema, registry=REGISTRY)


def verdicts(check, values):
    return "".join("01"[check.is_valid(v)] for v in values)


uris = OLD + ["https://json-schema.org/draft/%s/%s" % (d, f)
              for d in NEW for f in ["schema"] + ["meta/" + v for v in NEW[d].split()]]
with open("metaschemas.jsonl", "w") as out:
    print(json.dumps({"values": [json.dumps(v) for v in VALUES]}), file=out)
    for uri in uris:
        check = validator(uri)
        keywords = KEYWORDS if uri.endswith("/schema") else [k for k in KEYWORDS if k in json.dumps(REGISTRY.contents(uri))]
        for keyword in keywords:
            valid = verdicts(check, [{keyword: v} for v in VALUES])
            print(json.dumps({"ref": uri, "keyword": keyword, "valid": valid}), file=out)
    for prefix, names in DEFINITIONS.items():
        for name in names.split():
            check = validator(prefix + name)
            print(json.dumps({"ref": prefix + name, "valid": verdicts(check, VALUES)}), file=out)
