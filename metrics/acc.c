/*
 * acc.c -- accuracy of multiple choice by log-likelihood: of the raw sums
 * (acc), and of sums divided by the option's length in bytes (acc_norm).
 */
#include "metrics/metric.h"

enum { RAW, NORMED, N_ITEMS, N_STATS };

#include "eval/base/err.h"
#include "eval/base/json.h"

static size_t best(const struct generation *g, bool by_length)
{
    size_t at = 0;
    double most = 0;

    for (size_t i = 0; i < g->n_choices; i++) {
        int n = g->choice_lengths[i] > 0 ? g->choice_lengths[i] : 1;
        double v = by_length ? g->choice_logprobs[i] / n : g->choice_logprobs[i];
        if (i == 0 || v > most) {
            most = v;
            at = i;
        }
    }
    return at;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct json *choices = json_get(c->sample->fields, "choices");
    str raw = json_text(json_at(choices, best(c->gen, false)), scratch);
    str normed = json_text(json_at(choices, best(c->gen, true)), scratch);

    if (c->gen->n_choices == 0)
        return err_set(e, ERR_PARSE, "the answer has no log-likelihoods of choices");
    stats[RAW] = str_equal(raw, c->sample->refs[0]);
    stats[NORMED] = str_equal(normed, c->sample->refs[0]);
    stats[N_ITEMS] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[RAW] / sum[N_ITEMS];
    scores[1] = sum[NORMED] / sum[N_ITEMS];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { "acc", "Accuracy", true, 1, 0, 3 },
                                                    { "acc_norm", "Accuracy (norm.)", true, 1, 0, 3 } };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

const struct metric metric_acc = {
    .name = "acc",
    .summary = "accuracy of multiple choice by log-likelihood, raw and per byte (0-1)",
    .needs = NEEDS_REFS | NEEDS_CHOICES | NEEDS_FIELDS,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
