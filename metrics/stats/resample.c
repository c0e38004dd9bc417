/*
 * resample.c -- bootstrap (Efron 1979, 1987; Koehn 2004) and approximate
 * randomization (Noreen 1989) over metric rows.
 *
 * Replicate r draws items from rng_new(seed, r) and scores them, so that corpus
 * metrics are resampled exactly; all components of a metric and all systems get the
 * same items.  Each replicate has a fixed place, so results do not depend on threads.
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include <string.h>

#include "eval/base/machine.h"
#include "eval/base/rng.h"
#include "metrics/metric.h"
#include "metrics/stats/internal.h"

/* One system, or two on the same items (then scores are differences b - a). */
struct systems {
    const struct metric_use *u;
    const double *rows[2];
    int n;            /* 1 or 2 */
    bool relative;    /* (b - a) / |a| instead of b - a */
    size_t *items, k; /* items that are valid in all systems, and their number */
};

static struct systems open_systems(const struct metric_use *u, const double *rows_a, const double *rows_b,
                                   const bool *valid_a, const bool *valid_b, size_t n)
{
    struct systems s = { .u = u, .rows = { rows_a, rows_b }, .n = rows_b ? 2 : 1 };

    s.items = xmalloc((n + 1) * sizeof *s.items);
    for (size_t i = 0; i < n; i++)
        if (valid_a[i] && (!valid_b || valid_b[i]))
            s.items[s.k++] = i;
    return s;
}

/* The input of score() or score_rows(): the sum of the rows drawn, or all of them. */
struct tally {
    const struct systems *s;
    double *sum[2];
    size_t n_rows;
};

static struct tally open_tally(const struct systems *s)
{
    size_t rows = s->u->metric->score ? 1 : s->k + 1;
    struct tally t = { .s = s };

    for (int i = 0; i < s->n; i++)
        t.sum[i] = xcalloc(rows * s->u->n_stats + 1, sizeof *t.sum[i]);
    return t;
}

static void close_tally(struct tally *t)
{
    free(t->sum[0]);
    free(t->sum[1]);
}

static void clear(struct tally *t)
{
    t->n_rows = 0;
    for (int i = 0; i < t->s->n && t->s->u->metric->score; i++)
        memset(t->sum[i], 0, t->s->u->n_stats * sizeof *t->sum[i]);
}

/* With `swap` the systems are exchanged. */
static inline void add(struct tally *t, size_t item, int swap)
{
    size_t n = t->s->u->n_stats;

    for (int i = 0; i < t->s->n; i++) {
        const double *restrict row = t->s->rows[swap ? 1 - i : i] + item * n;
        double *restrict to = t->sum[i];
        if (!t->s->u->metric->score) {
            memcpy(to + t->n_rows * n, row, n * sizeof *row);
            continue;
        }
#pragma omp simd
        for (size_t k = 0; k < n; k++)
            to[k] += row[k];
    }
    t->n_rows++;
}

static void score_tally(const struct tally *t, double *out)
{
    const struct metric_use *u = t->s->u;
    double scores[2][METRIC_MAX_COMPONENTS];

    for (int i = 0; i < t->s->n; i++)
        if (t->n_rows == 0 || (!u->metric->score && !u->metric->score_rows))
            for (size_t c = 0; c < u->n_components; c++)
                scores[i][c] = NAN;
        else if (u->metric->score)
            u->metric->score(&u->args, t->sum[i], scores[i]);
        else
            u->metric->score_rows(&u->args, t->sum[i], t->n_rows, scores[i]);
    for (size_t c = 0; c < u->n_components; c++) {
        double a = scores[0][c], b = scores[t->s->n - 1][c];
        if (t->s->n == 1)
            out[c] = a;
        else if (!t->s->relative)
            out[c] = b - a;
        else /* a quotient first: 0.2 to 0.5 is 1.5 exactly */
            out[c] = a > 0 ? b / a - 1 : a < 0 ? 1 - b / a : NAN;
    }
}

static void compute_observed(const struct systems *s, double *out)
{
    struct tally t = open_tally(s);

    clear(&t);
    for (size_t i = 0; i < s->k; i++)
        add(&t, s->items[i], 0);
    score_tally(&t, out);
    close_tally(&t);
}

/* scores[r * n_components + c] of every replicate; the caller frees it. */
static double *replicate(const struct systems *s, const struct stats_resampling *how, bool swaps)
{
    double *out = xmalloc((how->n_resamples * s->u->n_components + 1) * sizeof *out);
    int threads = machine_threads_for(how->n_threads, how->n_resamples * s->k / STATS_DRAWS_PER_THREAD);

#pragma omp parallel num_threads(threads)
    {
        struct tally t = open_tally(s);
#pragma omp for schedule(static)
        for (size_t r = 0; r < how->n_resamples; r++) {
            struct rng g = rng_new(how->seed, r);
            clear(&t);
            for (size_t i = 0; i < s->k; i++)
                add(&t, s->items[swaps ? i : rng_below(&g, s->k)], swaps ? (int)(rng_u64(&g) >> 63) : 0);
            score_tally(&t, out + r * s->u->n_components);
        }
        close_tally(&t);
    }
    return out;
}

/* One component's replicates, sorted, without NaN. */
static size_t column(const double *scores, const struct stats_resampling *how, size_t n_components, size_t c,
                     double *out)
{
    size_t kept = 0;

    for (size_t r = 0; r < how->n_resamples; r++)
        if (!isnan(scores[r * n_components + c]))
            out[kept++] = scores[r * n_components + c];
    qsort(out, kept, sizeof *out, stats_by_value);
    return kept;
}

/* --- bias correction and acceleration -------------------------------------- */

/* Jackknife: the score without each item, where a sum is enough: the sum before the item plus the sum after it, so that
 * nothing is subtracted. */
static void leave_one_out_of_sums(const struct systems *s, double *left_out)
{
    size_t ns = s->u->n_stats, width = ns * (size_t)s->n;
    double *after = xcalloc((s->k + 1) * width + 1, sizeof *after), *before = xcalloc(width + 1, sizeof *before);
    struct tally t = open_tally(s);

    for (size_t i = s->k; i-- > 0;)
        for (size_t x = 0; x < width; x++)
            after[i * width + x] = after[(i + 1) * width + x] + s->rows[x / ns][s->items[i] * ns + x % ns];
    for (size_t i = 0; i < s->k; i++) {
        for (size_t x = 0; x < width; x++)
            t.sum[x / ns][x % ns] = before[x] + after[(i + 1) * width + x];
        t.n_rows = s->k - 1;
        score_tally(&t, left_out + i * s->u->n_components);
        for (size_t x = 0; x < width; x++)
            before[x] += s->rows[x / ns][s->items[i] * ns + x % ns];
    }
    close_tally(&t);
    free(after);
    free(before);
}

static void leave_one_out_of_rows(const struct systems *s, double *left_out)
{
    struct tally t = open_tally(s);

    for (size_t i = 0; i < s->k; i++) {
        clear(&t);
        for (size_t j = 0; j < s->k; j++)
            if (j != i)
                add(&t, s->items[j], 0);
        score_tally(&t, left_out + i * s->u->n_components);
    }
    close_tally(&t);
}

/* Efron's acceleration: the skewness of the jackknife scores. */
static void accelerations(const struct systems *s, double *out)
{
    size_t nc = s->u->n_components, n = s->k;
    double *left_out = xmalloc((n * nc + 1) * sizeof *left_out);

    (s->u->metric->score ? leave_one_out_of_sums : leave_one_out_of_rows)(s, left_out);
    for (size_t c = 0; c < nc; c++) {
        double mean = 0, squares = 0, cubes = 0;
        for (size_t i = 0; i < n; i++)
            mean += left_out[i * nc + c] / (double)n;
        for (size_t i = 0; i < n; i++) {
            double d = mean - left_out[i * nc + c];
            squares += d * d;
            cubes += d * d * d;
        }
        out[c] = squares > 0 ? cubes / (6 * pow(squares, 1.5)) : 0;
    }
    free(left_out);
}

/* Ends of the interval among sorted replicates; NaN if all are on one side of the estimate, where no bias correction
 * exists. */
static void ends(const double *sorted, size_t n, double estimate, const double *acceleration, double confidence,
                 double *low, double *high)
{
    double tail[2] = { (1 - confidence) / 2, (1 + confidence) / 2 }, below = 0;

    for (size_t r = 0; r < n; r++)
        below += sorted[r] < estimate ? 1 : sorted[r] == estimate ? 0.5 : 0;
    for (int side = 0; side < 2 && acceleration; side++) {
        double bias = qnorm(below / (double)n, 0, 1, 1, 0), z = bias + qnorm(tail[side], 0, 1, 1, 0);
        tail[side] = isfinite(bias) ? pnorm(bias + z / (1 - *acceleration * z), 0, 1, 1, 0) : NAN;
    }
    *low = isnan(tail[0]) ? NAN : stats_percentile(sorted, n, tail[0]);
    *high = isnan(tail[1]) ? NAN : stats_percentile(sorted, n, tail[1]);
}

/* --- public functions ------------------------------------------------------- */

void stats_bootstrap(const struct metric_use *u, const double *rows, const bool *valid, size_t n,
                     const struct stats_resampling *how, struct stats_interval *out)
{
    struct systems s = open_systems(u, rows, NULL, valid, NULL, n);
    double estimate[METRIC_MAX_COMPONENTS], skew[METRIC_MAX_COMPONENTS];
    double *scores = s.k ? replicate(&s, how, false) : NULL;
    double *sorted = xmalloc((how->n_resamples + 1) * sizeof *sorted);

    compute_observed(&s, estimate);
    if (how->interval == STATS_BCA && s.k > 1)
        accelerations(&s, skew);
    for (size_t c = 0; c < u->n_components; c++) {
        size_t kept = scores ? column(scores, how, u->n_components, c, sorted) : 0;
        out[c] = (struct stats_interval){ estimate[c], NAN, NAN, NAN, s.k };
        if (kept == 0 || isnan(estimate[c]) || (how->interval == STATS_BCA && s.k < 2))
            continue;
        ends(sorted, kept, estimate[c], how->interval == STATS_BCA ? &skew[c] : NULL, how->confidence, &out[c].low,
             &out[c].high);
        out[c].standard_error = stats_sd(sorted, kept);
    }
    free(sorted);
    free(scores);
    free(s.items);
}

/* Share of replicates that, with their distribution shifted to mean 0, are at least as far from 0 as the observed
 * difference.  (sacreBLEU takes the absolute value before it centers, which makes its p one-tailed: see
 * stats_sacrebleu_bootstrap.) */
static double shifted_p(const double *sorted, size_t n, double observed)
{
    double mean = stats_mean(sorted, n);
    size_t extreme = 0;

    for (size_t r = 0; r < n; r++)
        extreme += fabs(sorted[r] - mean) >= fabs(observed);
    return (double)(extreme + 1) / (double)(n + 1);
}

void stats_paired_bootstraps(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                             size_t n, const struct stats_resampling *how, struct stats_test *out)
{
    struct systems s = open_systems(u, a->rows, b->rows, a->valid, b->valid, n);
    double estimate[METRIC_MAX_COMPONENTS], skew[METRIC_MAX_COMPONENTS];
    double *scores = s.k ? replicate(&s, how, false) : NULL;
    double *sorted = xmalloc((how->n_resamples + 1) * sizeof *sorted);
    bool bca = how->interval == STATS_BCA && s.k > 1;

    compute_observed(&s, estimate);
    if (bca)
        accelerations(&s, skew);
    for (size_t c = 0; c < u->n_components; c++) {
        size_t kept = scores ? column(scores, how, u->n_components, c, sorted) : 0;
        out[c] = stats_undefined("bootstrap", s.k, s.k ? "the metric has no score" : "no pairs");
        out[c].confidence = how->confidence;
        if (kept == 0 || isnan(estimate[c]))
            continue;
        out[c].note = bca ? "bca" : NULL;
        out[c].estimate = out[c].statistic = estimate[c];
        /* The two systems can be exchanged in 2^k ways, so no p-value of k pairs can be below 2 / 2^k; resamples of two
         * or three pairs would claim a smaller one. */
        out[c].p_floor = fmax(1 / (double)(kept + 1), ldexp(1, 1 - (int)(s.k < 1000 ? s.k : 1000)));
        out[c].p_value = fmax(shifted_p(sorted, kept, estimate[c]), out[c].p_floor);
        ends(sorted, kept, estimate[c], bca ? &skew[c] : NULL, how->confidence, &out[c].ci_low, &out[c].ci_high);
        if (bca && isnan(out[c].ci_low)) { /* e.g. constant differences: the plain interval exists */
            ends(sorted, kept, estimate[c], NULL, how->confidence, &out[c].ci_low, &out[c].ci_high);
            out[c].note = "percentile: bca undefined";
        }
        if (estimate[c] != 0 && sorted[kept - 1] - sorted[0] <= 1e-12 * fabs(estimate[c])) {
            /* One pair, or equal differences: every resample is the sample, and says nothing about chance. */
            out[c].p_value = NAN;
            out[c].note = "the resamples do not vary: no bootstrap test";
        }
    }
    free(sorted);
    free(scores);
    free(s.items);
}

void stats_paired_randomizations(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                                 size_t n, const struct stats_resampling *how, struct stats_test *out)
{
    struct systems s = open_systems(u, a->rows, b->rows, a->valid, b->valid, n), first = s;
    double estimate[METRIC_MAX_COMPONENTS], size[METRIC_MAX_COMPONENTS];
    double *scores = s.k ? replicate(&s, how, true) : NULL;

    first.n = 1;
    compute_observed(&s, estimate);
    compute_observed(&first, size);
    for (size_t c = 0; c < u->n_components; c++) {
        /* Equal up to rounding counts as extreme. */
        double limit = fabs(estimate[c]) - 1e-12 * (fabs(size[c]) + fabs(estimate[c]));
        size_t extreme = 0;
        out[c] = stats_undefined("randomization", s.k, s.k ? "the metric has no score" : "no pairs");
        if (!scores || isnan(estimate[c]))
            continue;
        for (size_t r = 0; r < how->n_resamples; r++)
            extreme += !(fabs(scores[r * u->n_components + c]) < limit); /* without a score: may be extreme */
        out[c].note = NULL;
        out[c].estimate = out[c].statistic = estimate[c];
        out[c].p_value = (double)(extreme + 1) / (double)(how->n_resamples + 1);
        out[c].p_floor = 1 / (double)(how->n_resamples + 1);
    }
    free(scores);
    free(s.items);
}

void stats_paired_relative(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b, size_t n,
                           const struct stats_resampling *how, struct stats_interval *out)
{
    struct systems s = open_systems(u, a->rows, b->rows, a->valid, b->valid, n);
    double estimate[METRIC_MAX_COMPONENTS];
    double *sorted = xmalloc((how->n_resamples + 1) * sizeof *sorted);

    s.relative = true;
    double *changes = s.k ? replicate(&s, how, false) : NULL;
    compute_observed(&s, estimate);
    for (size_t c = 0; c < u->n_components; c++) {
        size_t kept = changes ? column(changes, how, u->n_components, c, sorted) : 0;
        out[c] = (struct stats_interval){
            .estimate = estimate[c], .low = NAN, .high = NAN, .standard_error = NAN, .n = s.k
        };
        if (isnan(estimate[c]) || kept == 0 || kept < how->n_resamples)
            continue;
        ends(sorted, kept, estimate[c], NULL, how->confidence, &out[c].low, &out[c].high);
        out[c].standard_error = stats_sd(sorted, kept);
    }
    free(sorted);
    free(changes);
    free(s.items);
}
