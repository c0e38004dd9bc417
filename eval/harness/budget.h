/*
 * budget.h -- the limit on the cost of a run (--max-cost): whether one more request may be sent.
 *
 * Requests in flight count at their probable cost: the most that each can cost, scaled by what earlier answers cost.
 * So a run approaches its limit with fewer and fewer requests in flight, exceeds it by about one answer (where later
 * answers cost more than earlier ones, by no more than those in flight), and no paid answer is thrown away at the end.
 */
#ifndef EVAL_HARNESS_BUDGET_H
#define EVAL_HARNESS_BUDGET_H

#include <stdbool.h>
#include <stddef.h>

struct budget {
    double limit; /* USD; 0 = none */
    double spent;
    double in_flight;                   /* the most that the requests in flight can cost */
    double answered_max, answered_cost; /* answers so far: the most that they could cost, and what they cost */
    size_t n_in_flight;
};

/* max_cost: what the request can cost. */
bool budget_allows(const struct budget *b, double max_cost);
/* True if the limit is reached; answers in flight may still arrive. */
bool budget_is_spent(const struct budget *b);
/* A request that can cost at most max_cost was sent. */
void budget_sent(struct budget *b, double max_cost);
/* It was answered and cost `cost` USD, 0 for an error. */
void budget_answered(struct budget *b, double max_cost, double cost);

#endif
