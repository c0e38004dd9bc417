/*
 * cost.h -- what requests cost, in USD, by the suite's prices per million tokens.
 */
#ifndef EVAL_HARNESS_COST_H
#define EVAL_HARNESS_COST_H

#include "eval/base/record.h"

struct plan;
struct request;

/* An upper bound before the request is sent: a token is at least one byte of a prompt, and an answer has at most
 * max-tokens. */
double cost_at_most(const struct plan *p, const struct request *r);

/* The cost of its answer.  Where the server reports no token counts, the upper bound is used and *estimated set to true
 * (otherwise unchanged). */
double cost_of_answer(const struct plan *p, const struct request *r, const struct generation *g, bool *estimated);

#endif
