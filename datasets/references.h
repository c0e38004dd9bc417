/*
 * references.h -- the accepted answers of an item, in the shapes that test sets give them.
 */
#ifndef DATASETS_REFERENCES_H
#define DATASETS_REFERENCES_H

#include "eval/base/str.h"

struct arena;
struct json;

/* A text or number is one answer, a list several, null none.  Objects of known shape are SQuAD's {"text": [...]} or
 * [{"text": ...}, ...] and TriviaQA's {"value": ..., "aliases": [...]}; any other object is one answer, its JSON text.
 * Null in a list is dropped, as in sacreBLEU, and so are empty texts, with which lists are padded, unless there is
 * nothing else. */
const str *references_read(const struct json *v, size_t *n, struct arena *a);

#endif
