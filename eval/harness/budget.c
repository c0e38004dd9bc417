/*
 * budget.c -- see budget.h.
 */
#include "eval/harness/budget.h"

bool budget_is_spent(const struct budget *b)
{
    return b->limit > 0 && b->spent >= b->limit;
}

bool budget_allows(const struct budget *b, double max_cost)
{
    double share = b->answered_max > 0 ? b->answered_cost / b->answered_max : 1;

    if (b->limit <= 0 || max_cost <= 0)
        return true;
    if (b->n_in_flight == 0)
        return !budget_is_spent(b);
    return b->spent + share * (b->in_flight + max_cost) <= b->limit;
}

void budget_sent(struct budget *b, double max_cost)
{
    b->in_flight += max_cost;
    b->n_in_flight++;
}

void budget_answered(struct budget *b, double max_cost, double cost)
{
    b->n_in_flight--;
    b->in_flight = b->n_in_flight ? b->in_flight - max_cost : 0;
    b->spent += cost;
    if (cost > 0) { /* not a failed item, which may have cost nothing */
        b->answered_max += max_cost;
        b->answered_cost += cost;
    }
}
