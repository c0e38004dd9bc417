/*
 * run.h -- stage 3: asks every request that has no answer yet.
 */
#ifndef EVAL_HARNESS_RUN_H
#define EVAL_HARNESS_RUN_H

#include <stdbool.h>

struct err;
struct plan;

/* Stores each answer as it comes.  ERR_INTERRUPTED when stopped by a signal or the cost limit. */
bool answers_collect(struct plan *p, struct err *e);

/* After all requests, shows the warnings of the backends, on the terminal and in the report. */
bool answers_warn(struct plan *p, struct err *e);

#endif
