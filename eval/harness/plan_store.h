/*
 * plan_store.h -- writes the plan to the store: models, tasks, items and
 * requests, so that scoring, reports and gates need only the run directory.
 */
#ifndef EVAL_HARNESS_PLAN_STORE_H
#define EVAL_HARNESS_PLAN_STORE_H

#include <stdbool.h>

struct err;
struct plan;

/* Replaces what an earlier plan wrote; answers stay. */
bool plan_store(const struct plan *p, struct err *e);

/* Adds only the requests to the stored plan. */
bool plan_store_requests(const struct plan *p, struct err *e);

#endif
