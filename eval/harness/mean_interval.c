/*
 * mean_interval.c -- see mean_interval.h.
 */
#include "eval/harness/mean_interval.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/harness/score.h"
#include "eval/harness/suite.h"
#include "metrics/metric.h"

static const size_t n_resamples = 1000;

/* A row is {value, 1}. */
static void mean_score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[0] / sum[1];
}

static const struct metric metric_mean = { .name = "mean", .score = mean_score };
static const struct metric_component mean_component = { .name = "mean" };

struct stats_interval mean_interval(const struct scoring *sc, const double *values, size_t n)
{
    struct metric_use mean = { .metric = &metric_mean, .components = &mean_component, .n_components = 1, .n_stats = 2 };
    struct stats_resampling how = { .seed = sc->suite->seed,
                                    .n_resamples = n_resamples,
                                    .confidence = 0.95,
                                    .interval = STATS_PERCENTILE,
                                    .n_threads = n < 1000 ? 1 : sc->n_threads }; /* same bits for any number */
    struct stats_interval out = { .estimate = NAN, .low = NAN, .high = NAN };
    struct arena a = { 0 };
    double *rows = ARENA_NEW(&a, double, 2 * n + 1), sum = 0;
    bool *valid = ARENA_NEW(&a, bool, n + 1);
    size_t n_valid = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(values[i])) {
            rows[2 * n_valid] = values[i];
            rows[2 * n_valid + 1] = 1;
            valid[n_valid++] = true;
            sum += values[i];
        }
    if (n_valid > 1)
        stats_bootstrap(&mean, rows, valid, n_valid, &how, &out);
    else if (n_valid)
        out.estimate = sum;
    out.n = n_valid;
    arena_free(&a);
    return out;
}
