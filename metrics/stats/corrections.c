/*
 * corrections.c -- corrections of p-values for multiple testing: Bonferroni, Holm 1979
 * (step-down), Benjamini and Hochberg 1995 (step-up).  Equal to R's p.adjust.
 */
#include "metrics/stats/internal.h"

struct placed {
    double p;
    size_t place;
};

static int by_p(const void *x, const void *y)
{
    const struct placed *a = x, *b = y;
    return a->p != b->p ? (a->p > b->p) - (a->p < b->p) : (a->place > b->place) - (a->place < b->place);
}

/* Indices of the p-values that are numbers, smallest first. */
static size_t *order_of(const double *p, size_t n, size_t *count)
{
    struct placed *list = xmalloc((n + 1) * sizeof *list);
    size_t *order = xmalloc((n + 1) * sizeof *order);

    *count = 0;
    for (size_t i = 0; i < n; i++)
        if (!isnan(p[i]))
            list[(*count)++] = (struct placed){ p[i], i };
    qsort(list, *count, sizeof *list, by_p);
    for (size_t i = 0; i < *count; i++)
        order[i] = list[i].place;
    free(list);
    return order;
}

void stats_correct_holm(double *p, size_t n)
{
    size_t m;
    size_t *order = order_of(p, n, &m);
    double max = 0;

    for (size_t i = 0; i < m; i++) {
        double v = p[order[i]] * (double)(m - i);
        max = v > max ? v : max;
        p[order[i]] = max < 1 ? max : 1;
    }
    free(order);
}

void stats_correct_bh(double *p, size_t n)
{
    size_t m;
    size_t *order = order_of(p, n, &m);
    double min = 1;

    for (size_t i = m; i-- > 0;) {
        double v = p[order[i]] * (double)m / (double)(i + 1);
        min = v < min ? v : min;
        p[order[i]] = min;
    }
    free(order);
}

void stats_correct_bonferroni(double *p, size_t n)
{
    size_t m = 0;

    for (size_t i = 0; i < n; i++)
        m += isnan(p[i]) ? 0 : 1;
    for (size_t i = 0; i < n; i++)
        if (!isnan(p[i]))
            p[i] = p[i] * (double)m < 1 ? p[i] * (double)m : 1;
}
