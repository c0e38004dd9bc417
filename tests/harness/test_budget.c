/*
 * test_budget.c -- a limit on the cost, by steps: how many requests are in flight near it, and by how much it is
 * exceeded.
 */
#include "tests/test.h"

#include <math.h>

#include "eval/harness/budget.h"

enum { CONCURRENCY = 8, ITEMS = 1000 };

/* Sends while the budget allows it, and answers the oldest request; answer i costs cost(i).  Returns the number of
 * answers. */
static size_t run(struct budget *b, double at_most, double (*cost)(size_t), size_t *most_in_flight)
{
    size_t sent = 0, answered = 0;

    for (*most_in_flight = 0; answered < ITEMS;) {
        while (sent < ITEMS && sent - answered < CONCURRENCY && budget_allows(b, at_most)) {
            budget_sent(b, at_most);
            sent++;
        }
        if (sent == answered)
            break;
        *most_in_flight = sent - answered > *most_in_flight ? sent - answered : *most_in_flight;
        budget_answered(b, at_most, cost(answered++));
    }
    CHECK(b->n_in_flight == 0 && b->in_flight == 0);
    return answered;
}

static double equal(size_t i)
{
    (void)i;
    return 0.01;
}

static double growing(size_t i)
{
    return 0.001 * (double)(i + 1);
}

static double sometimes_nothing(size_t i)
{
    return i % 2 ? 0 : 0.01;
}

void test_budget_is_used_and_hardly_passed(void)
{
    static const struct {
        const char *why;
        double limit, at_most;
        double (*cost)(size_t);
        double passed; /* by at most this: one answer, or those in flight */
    } cases[] = {
        { "the bound is the cost", 1, 0.01, equal, 0.0101 },
        { "the bound is 40 times the cost", 1, 0.4, equal, 0.0101 },
        { "one request may cost more than the limit", 0.005, 0.4, equal, 0.0051 },
        { "answers grow", 1, 0.4, growing, CONCURRENCY * 0.048 },
        { "half of the items fail without a cost", 1, 0.4, sometimes_nothing, 0.0101 },
    };
    size_t max;

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct budget b = { .limit = cases[i].limit };
        size_t n = run(&b, cases[i].at_most, cases[i].cost, &max);
        CHECK_MSG(b.spent >= b.limit && b.spent <= b.limit + cases[i].passed, "%s: %g of %g USD after %zu answers",
                  cases[i].why, b.spent, b.limit, n);
        CHECK(budget_is_spent(&b) && !budget_allows(&b, cases[i].at_most));
    }
    struct budget whole = { .limit = 1000 };
    CHECK(run(&whole, 0.4, equal, &max) == ITEMS && max == CONCURRENCY && !budget_is_spent(&whole));
    struct budget none = { 0 };
    CHECK(run(&none, 0.4, equal, &max) == ITEMS && max == CONCURRENCY);
    struct budget resumed = { .limit = 1, .spent = 1 }; /* by an earlier run */
    CHECK(run(&resumed, 0.4, equal, &max) == 0);
}
