/*
 * reply_bytes.h -- an answer as the bytes of a message between the ranks of one run, exactly: every rank runs the same
 * program on the same kind of machine.
 */
#ifndef EVAL_HARNESS_REPLY_BYTES_H
#define EVAL_HARNESS_REPLY_BYTES_H

#include "eval/backends/backend.h"
#include "eval/base/strbuf.h"

/* Replaces the content of `out`. */
void reply_to_bytes(const struct backend_reply *r, struct strbuf *out);

/* False where the bytes are not those of an answer: a length that does not fit, numbers for some choices only, a value
 * that no answer has, or bytes after the end.  Texts and arrays live in `a`. */
bool reply_from_bytes(str bytes, struct backend_reply *r, struct arena *a);

#endif
