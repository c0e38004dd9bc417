/*
 * budget.c -- see budget.h.
 */
#include "eval/harness/budget.h"

bool budget_is_spent(const struct budget *b)
{
    return b->limit > 0 && b->spent >= b->limit;
}

bool budget_allows(const struct budget *b, double at_most)
{
    double share = b->bounds > 0 ? b->really / b->bounds : 1;

    if (b->limit <= 0 || at_most <= 0)
        return true;
    if (b->n_in_flight == 0)
        return !budget_is_spent(b);
    return b->spent + share * (b->in_flight + at_most) <= b->limit;
}

void budget_sent(struct budget *b, double at_most)
{
    b->in_flight += at_most;
    b->n_in_flight++;
}

void budget_answered(struct budget *b, double at_most, double cost)
{
    b->n_in_flight--;
    b->in_flight = b->n_in_flight ? b->in_flight - at_most : 0;
    b->spent += cost;
    if (cost > 0) { /* not a failed item, which may have cost nothing */
        b->bounds += at_most;
        b->really += cost;
    }
}
