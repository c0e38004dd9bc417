/*
 * json_text.h -- find and check JSON in the text that a model wrote.
 */
#ifndef EVAL_TEXT_JSON_TEXT_H
#define EVAL_TEXT_JSON_TEXT_H

#include "eval/base/str.h"

struct arena;

/* One JSON text by the grammar of RFC 8259 (any value, white space around it,
 * valid UTF-8), of any depth. */
bool json_text_valid(str text, struct arena *a);

/* The JSON that stands in a text with other things around it: the text itself,
 * else the content of a ``` fence, else the first object or array.  Empty if
 * there is none. */
str json_text_extract(str text, struct arena *a);

#endif
