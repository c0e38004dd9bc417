/*
 * means.h -- for metrics that are the mean of one number over items: a row is
 * {value, 1}, and score() is shared.
 */
#ifndef METRICS_MEANS_H
#define METRICS_MEANS_H

#include "metrics/metric.h"

/* `n_stats` of a metric whose row is one value: {value, 1}. */
static inline size_t mean_n_stats(const struct metric_args *args)
{
    (void)args;
    return 2;
}

/* Its `score`: the mean of the valid items. */
static inline void mean_score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[0] / sum[1];
}

/* components() of a metric with one component; the arguments are its designated initializers. */
#define MEAN_COMPONENT(...)                                                                       \
    static size_t components(const struct metric_args *args, const struct metric_component **out) \
    {                                                                                             \
        static const struct metric_component one[] = { { __VA_ARGS__ } };                         \
        (void)args;                                                                               \
        *out = one;                                                                               \
        return 1;                                                                                 \
    }

#endif
