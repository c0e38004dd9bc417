/*
 * plan_store.h -- the plan into the store: models, tasks, items and requests,
 * so that scoring, reports and gates need nothing but the run directory.
 */
#ifndef EVAL_HARNESS_PLAN_STORE_H
#define EVAL_HARNESS_PLAN_STORE_H

#include <stdbool.h>

struct err;
struct plan;

/* Replaces what an earlier plan wrote; answers stay. */
bool plan_store(const struct plan *p, struct err *e);

/* Only the requests, beside what is there. */
bool plan_store_requests(const struct plan *p, struct err *e);

#endif
