/*
 * preview.h -- what a suite would ask, without asking: adapters are opened,
 * templates compiled, and the first prompt of each task is rendered as each
 * model would read it.
 */
#ifndef EVAL_HARNESS_PREVIEW_H
#define EVAL_HARNESS_PREVIEW_H

#include "eval/base/str.h"

struct arena;
struct err;
struct suite;

struct preview {
    str task, model; /* model empty: none of the task's models is there */
    str prompt;      /* empty for kinds that read a text as it is */
};

/* Tasks and models whose files are missing are left out; `missing` gets one line for each. */
bool preview_suite(const struct suite *s, struct preview **out, size_t *n, str **missing, size_t *n_missing,
                   struct arena *a, struct err *e);

#endif
