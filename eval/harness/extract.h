/*
 * extract.h -- stage 4: extracts the answer from the text that a model wrote.
 */
#ifndef EVAL_HARNESS_EXTRACT_H
#define EVAL_HARNESS_EXTRACT_H

#include "eval/base/str.h"

struct arena;
struct err;
struct suite_task;

struct extractor; /* a task's rules, compiled */

/* Owns: extractor_close.  Keeps `t`. */
struct extractor *extractor_open(const struct suite_task *t, struct err *e);
/* Frees the compiled rules; NULL is allowed. */
void extractor_close(struct extractor *x);

/* The answer in `raw`; true if there is one, else the reason in *error.  Without rules it is the stripped text. */
bool answer_extract(const struct extractor *x, str raw, str *answer, str *error, struct arena *a);

#endif
