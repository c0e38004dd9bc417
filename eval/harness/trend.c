/*
 * trend.c -- see trend.h.
 */
#include "eval/harness/trend.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/rng.h"

enum { PERMUTATIONS = 1999 };

struct split {
    size_t at;     /* the first value of the right part */
    double square; /* the squared t statistic; INFINITY: neither part varies, and they differ */
};

/* The split of x[n] with the largest squared t statistic of two means with a pooled variance. */
static struct split best_split(const double *x, size_t n)
{
    struct split best = { 0, -1 };
    double sum = 0, squares = 0, left = 0, left_squares = 0;

    for (size_t i = 0; i < n; i++) {
        sum += x[i] - x[0]; /* relative to the first, so that equal values give exactly 0 */
        squares += (x[i] - x[0]) * (x[i] - x[0]);
    }
    for (size_t k = 1; k < n; k++) {
        left += x[k - 1] - x[0];
        left_squares += (x[k - 1] - x[0]) * (x[k - 1] - x[0]);
        double n_left = (double)k, n_right = (double)(n - k), right = sum - left;
        double gap = left / n_left - right / n_right;
        double within = left_squares - left * left / n_left + (squares - left_squares) -
                        right * right / n_right; /* >= 0 */
        double square = gap * gap / (1 / n_left + 1 / n_right) * (double)(n - 2);
        double scale = 1e-12 * (squares + 1e-300);
        square = within > scale ? square / within : gap * gap > scale ? INFINITY : 0;
        if (square > best.square)
            best = (struct split){ k, square };
    }
    return best;
}

/* Share of random orders whose best split is at least as good. */
static double permutation_p(const double *x, size_t n, double square, uint64_t seed, double *scratch)
{
    size_t n_as_good = 1;

    for (size_t b = 0; b < PERMUTATIONS; b++) {
        struct rng rng = rng_new(seed, b);
        memcpy(scratch, x, n * sizeof *x);
        for (size_t i = n - 1; i > 0; i--) {
            size_t j = (size_t)rng_below(&rng, i + 1);
            double t = scratch[i];
            scratch[i] = scratch[j];
            scratch[j] = t;
        }
        n_as_good += best_split(scratch, n).square >= square * (1 - 1e-9);
    }
    return (double)n_as_good / (PERMUTATIONS + 1);
}

static bool all_equal(const double *x, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (x[i] != x[0])
            return false;
    return true;
}

struct search {
    const double *x; /* [n] without NaN */
    double alpha, *scratch;
    uint64_t seed;
    bool *change; /* [n] the value begins a new level */
    double *p;    /* [n] p-values of those */
};

static void search_segment(struct search *s, size_t from, size_t to)
{
    const double *x = s->x + from;
    size_t n = to - from;

    if (n < 3 || all_equal(x, n))
        return;
    struct split best = best_split(x, n);
    double p = permutation_p(x, n, best.square, s->seed + from * 7919 + to, s->scratch);
    if (p >= s->alpha)
        return;
    s->change[from + best.at] = true;
    s->p[from + best.at] = p;
    search_segment(s, from, from + best.at);
    search_segment(s, from + best.at, to);
}

static double mean(const double *x, size_t n)
{
    double sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += x[i] - x[0];
    return x[0] + sum / (double)n;
}

static size_t collect(const struct search *s, const size_t *night, size_t n, struct trend_change *out)
{
    size_t n_out = 0, from = 0;

    for (size_t i = 1; i <= n; i++) {
        if (i < n && !s->change[i])
            continue;
        double level = mean(s->x + from, i - from);
        if (n_out)
            out[n_out - 1].after = level;
        if (i < n)
            out[n_out++] = (struct trend_change){ .at = night[i], .before = level, .p = s->p[i] };
        from = i;
    }
    return n_out;
}

size_t trend_changes(const double *x, size_t n, double alpha, uint64_t seed, struct trend_change **out, struct arena *a)
{
    double *known = ARENA_NEW(a, double, n + 1);
    size_t *night = ARENA_NEW(a, size_t, n + 1), n_known = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(x[i])) {
            night[n_known] = i;
            known[n_known++] = x[i];
        }
    struct search s = {
        known, alpha, ARENA_NEW(a, double, n + 1), seed, ARENA_NEW(a, bool, n + 1), ARENA_NEW(a, double, n + 1)
    };
    search_segment(&s, 0, n_known);
    *out = ARENA_NEW(a, struct trend_change, n + 1);
    return n_known ? collect(&s, night, n_known, *out) : 0;
}

void trend_flips(const double *scores, size_t n_nights, size_t n_items, size_t *flips)
{
    for (size_t i = 0; i < n_items; i++) {
        double last = NAN;
        flips[i] = 0;
        for (size_t k = 0; k < n_nights; k++) {
            double now = scores[k * n_items + i];
            flips[i] += !isnan(now) && !isnan(last) && now != last;
            last = isnan(now) ? last : now;
        }
    }
}
