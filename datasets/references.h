/*
 * references.h -- the accepted answers of an item, in the shapes that test sets give them.
 */
#ifndef DATASETS_REFERENCES_H
#define DATASETS_REFERENCES_H

#include "eval/base/str.h"

struct arena;
struct json;

/* From a text or number (one answer), a list (several), or null (none).  An object is what it says where its shape is
 * known: SQuAD's {"text": [...]} or [{"text": ...}, ...], TriviaQA's {"value": ..., "aliases": [...]}; another one is
 * one answer, its JSON text.  As sacreBLEU does, null in a list is no answer; the empty texts with which lists are
 * padded are none either, unless there is nothing else. */
const str *references_read(const struct json *v, size_t *n, struct arena *a);

#endif
