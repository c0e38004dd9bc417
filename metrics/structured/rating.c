/*
 * rating.c -- answers that are ratings on a Likert scale: their mean, and the share
 * of the two best grades ("top-two box").  An answer that is not a grade of the scale is
 * missing.  Whether a mean of ordinal grades is meaningful is for the reader to judge;
 * the share needs no such assumption.
 */
#include <math.h>

#include "eval/base/err.h"
#include "eval/text/words.h"
#include "metrics/metric.h"

enum { GRADES, TOP_TWO, N_ITEMS, N_STATS };

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    double low = param_number(&c->args->params, "min"), high = param_number(&c->args->params, "max"), grade;

    (void)scratch;
    (void)e;
    if (!str_to_double(text_strip(c->gen->text), &grade) || !(grade >= low && grade <= high)) {
        stats[0] = METRIC_MISSING;
        return true;
    }
    stats[GRADES] = grade;
    stats[TOP_TWO] = grade >= high - 1;
    stats[N_ITEMS] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[GRADES] = sum[GRADES] / sum[N_ITEMS];
    scores[TOP_TWO] = sum[TOP_TWO] / sum[N_ITEMS];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { .name = "rating",
          .label = "Rating",
          .higher_is_better = true,
          .best = INFINITY,
          .worst = -INFINITY,
          .decimals = 2 },
        { .name = "top_two",
          .label = "Top two grades",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .is_binary = true },
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

static const struct param params[] = {
    { "min", PARAM_NUMBER, "1", NULL, "lowest grade of the scale", "min" },
    { "max", PARAM_NUMBER, "5", NULL, "highest grade of the scale", "max" },
    { 0 },
};

const struct metric metric_rating = {
    .name = "rating",
    .summary = "mean of answers that are ratings on a scale, and the share of its two best grades",
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
