/*
 * json_text.h -- finds and checks JSON in the text that a model wrote.
 */
#ifndef EVAL_TEXT_JSON_TEXT_H
#define EVAL_TEXT_JSON_TEXT_H

#include "eval/base/str.h"

struct arena;

/* True if `text` is JSON by the grammar of RFC 8259 (any value, white space around it, valid UTF-8), of any depth. */
bool json_text_valid(str text, struct arena *a);

/* True if the text is the beginning of an object or array that it ends before the closing bracket of. */
bool json_text_is_cut(str text, struct arena *a);

/* The JSON in a text with other text around it: the whole text, otherwise the content of a ``` fence, otherwise the
 * first object or array.  Empty if there is none, or if the end of the text cuts it off: its members are not an
 * answer of their own. */
str json_text_extract(str text, struct arena *a);

#endif
