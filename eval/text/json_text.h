/*
 * json_text.h -- JSON in texts that models write: is it JSON, and where.
 */
#ifndef EVAL_TEXT_JSON_TEXT_H
#define EVAL_TEXT_JSON_TEXT_H

#include "eval/base/str.h"

struct arena;
struct err;
struct json;
struct json_schema;

/* One JSON text by the grammar of RFC 8259 (any value, white space around it,
 * valid UTF-8), of any depth. */
bool json_text_valid(str text, struct arena *a);

/* The JSON that stands in a text with other things around it: the text itself,
 * else the content of a ``` fence, else the first object or array.  Empty if
 * there is none. */
str json_text_extract(str text, struct arena *a);

/* A JSON Schema, as far as it goes here: type, enum, const, properties,
 * required, additionalProperties, min/maxProperties, items, min/maxItems,
 * uniqueItems, minimum, maximum, exclusiveMinimum, exclusiveMaximum,
 * multipleOf, min/maxLength, pattern, allOf, anyOf, oneOf, not.  Other
 * keywords that would restrict are an error, not ignored. */
struct json_schema *json_schema_open(const char *path, struct err *e); /* Owns: json_schema_close */
struct json_schema *json_schema_new(struct json *root, struct err *e); /* takes over `root`, also on failure */
void json_schema_close(struct json_schema *s);
bool json_schema_holds(const struct json_schema *s, const struct json *value);

#endif
