/*
 * cost.h -- what requests cost, in USD, by the suite's prices per million tokens.
 */
#ifndef EVAL_HARNESS_COST_H
#define EVAL_HARNESS_COST_H

#include "eval/base/map.h"
#include "eval/base/record.h"

struct plan;
struct request;

/* An upper bound before the request is sent: a token is at least one byte of a prompt, and an answer has at most
 * max-tokens. */
double cost_at_most(const struct plan *p, const struct request *r);

/* The cost of its answer.  Where the server reports no token counts, the upper bound is used and *estimated set to true
 * (otherwise unchanged). */
double cost_of_answer(const struct plan *p, const struct request *r, const struct generation *g, bool *estimated);

/* What a run has cost: its stored answers and the replies to its questions about them, each of them once. */
struct spending {
    double usd;
    bool is_estimated; /* a server gave no numbers of tokens */
    struct map ids;    /* of the requests that are counted and cost something */
};

/* A new answer.  Its request's id must outlive the spending. */
void spending_add(struct spending *s, const struct plan *p, const struct request *r, const struct generation *g);
/* A stored answer: counted once, though several items can share it. */
void spending_add_stored(struct spending *s, const struct plan *p, const struct request *r, const struct generation *g);

#endif
