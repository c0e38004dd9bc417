/*
 * correlation.c -- Pearson, Spearman (Pearson on mid-ranks), Kendall's tau-b.
 *
 * p-values equal SciPy's: t distribution with n - 2 degrees of freedom for the first
 * two; for tau exact (Kendall 1970) without ties and n <= 33 or at most one
 * discordant (or concordant) pair, otherwise normal with tie correction.
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include <stdlib.h>
#include <string.h>

#include "eval/base/arena.h"
#include "metrics/stats/stats.h"

struct pairs {
    double *x, *y; /* [n] */
    size_t n;
};

static struct pairs complete(const double *x, const double *y, size_t n)
{
    struct pairs p = { xmalloc((n + 1) * sizeof(double)), xmalloc((n + 1) * sizeof(double)), 0 };

    for (size_t i = 0; i < n; i++)
        if (!isnan(x[i]) && !isnan(y[i])) {
            p.x[p.n] = x[i];
            p.y[p.n++] = y[i];
        }
    return p;
}

static void release(struct pairs *p)
{
    free(p->x);
    free(p->y);
}

static double coefficient(const double *x, const double *y, size_t n)
{
    double mx = 0, my = 0, xx = 0, yy = 0, xy = 0;

    for (size_t i = 0; i < n; i++) {
        mx += x[i];
        my += y[i];
    }
    mx /= (double)n;
    my /= (double)n;
    for (size_t i = 0; i < n; i++) {
        xx += (x[i] - mx) * (x[i] - mx);
        yy += (y[i] - my) * (y[i] - my);
        xy += (x[i] - mx) * (y[i] - my);
    }
    return xx > 0 && yy > 0 ? fmax(-1, fmin(1, xy / sqrt(xx) / sqrt(yy))) : NAN;
}

static struct stats_test linear(const char *name, const double *x, const double *y, size_t n)
{
    struct stats_test t = stats_undefined(name, n, NULL);

    if (n < 2) {
        t.note = "fewer than two pairs";
        return t;
    }
    double r = coefficient(x, y, n);
    t.statistic = t.estimate = r;
    t.df = (double)n - 2;
    if (isnan(r))
        t.note = "one side does not vary";
    else if (n == 2) /* as in SciPy: any line fits two points */
        t.p_value = strcmp(name, "pearson") == 0 ? 1 : NAN;
    else
        t.p_value = fabs(r) == 1 ? 0 : 2 * pt(fabs(r) * sqrt(t.df / ((1 + r) * (1 - r))), t.df, 0, 0);
    return t;
}

struct stats_test stats_pearson(const double *x, const double *y, size_t n)
{
    struct pairs p = complete(x, y, n);
    struct stats_test t = linear("pearson", p.x, p.y, p.n);

    if (p.n > 3 && fabs(t.estimate) < 1) { /* Fisher's z */
        double wide = qnorm(0.975, 0, 1, 1, 0) / sqrt((double)p.n - 3);
        t.confidence = 0.95;
        t.ci_low = tanh(atanh(t.estimate) - wide);
        t.ci_high = tanh(atanh(t.estimate) + wide);
    }
    release(&p);
    return t;
}

static int by_value(const void *x, const void *y)
{
    double a = **(const double *const *)x, b = **(const double *const *)y;
    return (a > b) - (a < b);
}

/* Replaces each value by its rank, equal values by the mean of their ranks. */
static void to_ranks(double *x, size_t n)
{
    const double **order = xmalloc((n + 1) * sizeof *order);
    double *ranks = xmalloc((n + 1) * sizeof *ranks);

    for (size_t i = 0; i < n; i++)
        order[i] = x + i;
    qsort(order, n, sizeof *order, by_value);
    for (size_t i = 0, j; i < n; i = j) {
        for (j = i + 1; j < n && *order[j] == *order[i]; j++)
            continue;
        for (size_t m = i; m < j; m++)
            ranks[order[m] - x] = (double)(i + 1 + j) / 2;
    }
    for (size_t i = 0; i < n; i++)
        x[i] = ranks[i];
    free(order);
    free(ranks);
}

struct stats_test stats_spearman(const double *x, const double *y, size_t n)
{
    struct pairs p = complete(x, y, n);

    to_ranks(p.x, p.n);
    to_ranks(p.y, p.n);
    struct stats_test t = linear("spearman", p.x, p.y, p.n);
    release(&p);
    return t;
}

/* Over groups of t equal values of a sorted list: sums of t(t-1)/2, t(t-1)(t-2), t(t-1)(2t+5). */
static void count_ties(const double *sorted, size_t n, double out[3])
{
    out[0] = out[1] = out[2] = 0;
    for (size_t i = 0, j; i < n; i = j) {
        for (j = i + 1; j < n && sorted[j] == sorted[i]; j++)
            continue;
        double t = (double)(j - i);
        out[0] += t * (t - 1) / 2;
        out[1] += t * (t - 1) * (t - 2);
        out[2] += t * (t - 1) * (2 * t + 5);
    }
}

struct point {
    double x, y;
};

static int by_x_then_y(const void *p, const void *q)
{
    const struct point *a = p, *b = q;
    return a->x != b->x ? (a->x > b->x) - (a->x < b->x) : (a->y > b->y) - (a->y < b->y);
}

/* Sorts y by merging and counts its inversions (Knight 1966). */
static double sort_counting(double *y, size_t n, double *spare)
{
    double swaps = 0;

    for (size_t width = 1; width < n; width *= 2) {
        for (size_t from = 0; from < n; from += 2 * width) {
            size_t mid = from + width < n ? from + width : n, end = mid + width < n ? mid + width : n;
            for (size_t i = from, j = mid, k = from; k < end; k++) {
                bool left = i < mid && (j == end || y[i] <= y[j]);
                swaps += left ? 0 : (double)(mid - i);
                spare[k] = left ? y[i++] : y[j++];
            }
        }
        memcpy(y, spare, n * sizeof *y);
    }
    return swaps;
}

/* Numbers of concordant minus discordant pairs, of discordant pairs, and of ties on both sides. */
static void count_pairs(const struct pairs *p, double *balance, double *discordant, double tx[3], double ty[3])
{
    struct point *points = xmalloc((p->n + 1) * sizeof *points);
    double *x = xmalloc((p->n + 1) * sizeof *x), *y = xmalloc((p->n + 1) * sizeof *y), both = 0, run = 1;
    double *spare = xmalloc((p->n + 1) * sizeof *spare), m = (double)p->n;

    for (size_t i = 0; i < p->n; i++)
        points[i] = (struct point){ p->x[i], p->y[i] };
    qsort(points, p->n, sizeof *points, by_x_then_y);
    for (size_t i = 0; i < p->n; i++) {
        x[i] = points[i].x;
        y[i] = points[i].y;
        run = i && x[i] == x[i - 1] && y[i] == y[i - 1] ? run + 1 : 1;
        both += run - 1; /* the run-th equal point adds run - 1 tied pairs */
    }
    *discordant = sort_counting(y, p->n, spare);
    count_ties(x, p->n, tx);
    count_ties(y, p->n, ty);
    *balance = m * (m - 1) / 2 - tx[0] - ty[0] + both - 2 * *discordant;
    free(points);
    free(x);
    free(y);
    free(spare);
}

/* Both tails of the number of discordant pairs, by counting permutations. */
static double kendall_exact(size_t n, double pairs, double discordant)
{
    double c = fmin(discordant, pairs - discordant), sum = 0;

    if (n <= 2 || 4 * c == (double)n * (double)(n - 1))
        return 1;
    if (c <= 1)
        return exp(M_LN2 - lgammafn((double)n + (c == 0 ? 1 : 0)));
    /* share[d]: fraction of the permutations of j elements with d inversions */
    size_t max = (size_t)c;
    double *share = xcalloc(max + 1, sizeof *share), *next = xcalloc(max + 1, sizeof *next);
    share[0] = 1;
    for (size_t j = 2; j <= n; j++) {
        double window = 0;
        for (size_t d = 0; d <= max; d++) {
            window += share[d] - (d >= j ? share[d - j] : 0);
            next[d] = window / (double)j;
        }
        memcpy(share, next, (max + 1) * sizeof *share);
    }
    for (size_t d = 0; d <= max; d++)
        sum += share[d];
    free(share);
    free(next);
    return fmin(1, 2 * sum);
}

struct stats_test stats_kendall(const double *x, const double *y, size_t n)
{
    struct pairs p = complete(x, y, n);
    struct stats_test t = stats_undefined("kendall", p.n, NULL);
    double m = (double)p.n, pairs = m * (m - 1) / 2, balance = 0, discordant = 0, tx[3], ty[3];

    count_pairs(&p, &balance, &discordant, tx, ty);
    release(&p);
    if (p.n < 2 || tx[0] == pairs || ty[0] == pairs) {
        t.note = p.n < 2 ? "fewer than two pairs" : "one side does not vary";
        return t;
    }
    t.statistic = t.estimate = fmax(-1, fmin(1, balance / sqrt(pairs - tx[0]) / sqrt(pairs - ty[0])));
    if (tx[0] == 0 && ty[0] == 0 && (p.n <= 33 || fmin(discordant, pairs - discordant) <= 1)) {
        t.p_value = kendall_exact(p.n, pairs, discordant);
        t.note = "exact";
        return t;
    }
    double size = m * (m - 1), variance = (size * (2 * m + 5) - tx[2] - ty[2]) / 18 + 2 * tx[0] * ty[0] / size +
                                          (p.n > 2 ? tx[1] * ty[1] / (9 * size * (m - 2)) : 0);
    t.p_value = 2 * pnorm(fabs(balance) / sqrt(variance), 0, 1, 0, 0);
    t.note = "normal approximation";
    return t;
}
