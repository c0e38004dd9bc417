/*
 * mse.c -- errors of predicted numbers: mean squared, its root, mean absolute,
 * and bias (prediction minus reference), over all numbers of all items.
 *
 * An answer and its reference are each one number, or JSON objects whose
 * numeric members are compared by name.  An answer that is no number, or lacks
 * a member, has no error to measure: it does not count here (the JSON metrics
 * count it), and mse_n says over how many numbers the mean goes.
 */
#include <math.h>

#include "eval/base/json.h"
#include "metrics/metric.h"

enum { SQUARES, ABSOLUTE, SIGNED, N_NUMBERS, N_STATS };

static void add(double *stats, double predicted, double wanted)
{
    double d = predicted - wanted;
    stats[SQUARES] += d * d;
    stats[ABSOLUTE] += fabs(d);
    stats[SIGNED] += d;
    stats[N_NUMBERS]++;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    struct json *hyp = json_parse(str_trim(c->gen->text), NULL), *ref = json_parse(str_trim(c->sample->refs[0]), NULL);
    void *it = NULL;
    str key;
    const struct json *wanted;

    (void)scratch;
    (void)e;
    if (json_is_numeric(hyp) && json_is_numeric(ref))
        add(stats, json_number(hyp), json_number(ref));
    while (json_next(ref, &it, &key, &wanted)) {
        const struct json *predicted = json_kind(hyp) == JSON_OBJECT_KIND ? json_get(hyp, key.s) : NULL;
        if (json_is_numeric(wanted) && json_is_numeric(predicted))
            add(stats, json_number(predicted), json_number(wanted));
    }
    json_free(hyp);
    json_free(ref);
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    double n = sum[N_NUMBERS];

    (void)args;
    scores[0] = n > 0 ? sum[SQUARES] / n : NAN;
    scores[1] = n > 0 ? sqrt(sum[SQUARES] / n) : NAN;
    scores[2] = n > 0 ? sum[ABSOLUTE] / n : NAN;
    scores[3] = n > 0 ? sum[SIGNED] / n : NAN;
    scores[4] = n;
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { "mse", "MSE", false, 0, INFINITY, 3 },  { "rmse", NULL, false, 0, INFINITY, 3 },
        { "mae", NULL, false, 0, INFINITY, 3 },   { "bias", NULL, false, 0, INFINITY, 3 },
        { "mse_n", NULL, true, INFINITY, 0, 0 },
    };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

const struct metric metric_mse = {
    .name = "mse",
    .summary = "squared, absolute and signed error of numbers or JSON traits",
    .needs = NEEDS_REFS,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
