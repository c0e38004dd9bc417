/*
 * acc.c -- accuracy of multiple choice by log-likelihood, as EleutherAI's
 * lm-evaluation-harness defines it (api/task.py, process_results).
 *
 *     acc              the option with the highest log-likelihood is the right one
 *     acc_norm         after dividing by the option's length in characters
 *     acc_bytes        after dividing by its length in bytes of UTF-8
 *     acc_mutual_info  after subtracting its log-likelihood without the question
 *                      (with unconditional=true, because it needs a second scoring)
 *
 * Ties go to the first.  Lengths are those of the option without surrounding white space.  The right option:
 * choices.h.
 */
#include <math.h>

#include "eval/base/err.h"
#include "eval/base/text.h"
#include "metrics/metric.h"

enum { RAW, BY_CHARS, BY_BYTES, MUTUAL, N_MUTUAL, N_ITEMS, N_STATS };

static double value(const struct generation *g, const struct sample *s, size_t i, int rule)
{
    double l = g->choice_logprobs[i], n;
    str option = str_trim(s->choices[i]);

    switch (rule) {
    case BY_CHARS:
        n = (double)utf8_length(option);
        return l / (n > 0 ? n : 1);
    case BY_BYTES:
        n = (double)option.n;
        return l / (n > 0 ? n : 1);
    case MUTUAL:
        return l - g->choice_unconditional[i];
    default:
        return l;
    }
}

static size_t best(const struct generation *g, const struct sample *s, int rule)
{
    size_t at = 0;

    for (size_t i = 1; i < g->n_choices; i++)
        if (value(g, s, i, rule) > value(g, s, at, rule))
            at = i;
    return at;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct generation *g = c->gen;
    const struct sample *s = c->sample;
    size_t right = sample_right_choice(s);

    (void)scratch;
    if (g->n_choices == 0 || g->n_choices != s->n_choices)
        return err_set(e, ERR_PARSE, "the answer has no log-likelihood for each choice (found %zu, expected %zu)",
                       g->n_choices, s->n_choices);
    if (right == SIZE_MAX)
        return err_set(e, ERR_PARSE, "the reference is not one of the choices (found \"" STR_FMT "\")",
                       STR_ARG(s->n_refs ? str_slice(s->refs[0], 0, 60) : S("")));
    stats[RAW] = best(g, s, RAW) == right;
    stats[BY_CHARS] = best(g, s, BY_CHARS) == right;
    stats[BY_BYTES] = best(g, s, BY_BYTES) == right;
    stats[MUTUAL] = g->choice_unconditional && best(g, s, MUTUAL) == right;
    stats[N_MUTUAL] = g->choice_unconditional != NULL;
    stats[N_ITEMS] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[RAW] / sum[N_ITEMS];
    scores[1] = sum[BY_CHARS] / sum[N_ITEMS];
    scores[2] = sum[BY_BYTES] / sum[N_ITEMS];
    scores[3] = sum[N_MUTUAL] > 0 ? sum[MUTUAL] / sum[N_MUTUAL] : NAN;
}

static unsigned needs_more(const struct metric_args *args)
{
    return param_bool(&args->params, "unconditional") ? NEEDS_UNCONDITIONAL : 0;
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { .name = "acc",
          .label = "Accuracy",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .is_binary = true },
        { .name = "acc_norm",
          .label = "Accuracy (norm.)",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .is_binary = true },
        { .name = "acc_bytes", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3, .is_binary = true },
        { .name = "acc_mutual_info",
          .label = "Accuracy (mutual inf.)",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .is_binary = true },
    };
    *out = list;
    return param_bool(&args->params, "unconditional") ? 4 : 3;
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "unconditional", PARAM_BOOL, "false", NULL, "also score each option without the question (acc_mutual_info)",
      "uncond" },
    { 0 },
};

const struct metric metric_acc = {
    .name = "acc",
    .summary = "accuracy of multiple choice by log-likelihood: raw, per character, per byte, unconditional (0-1)",
    .needs = NEEDS_REFS | NEEDS_CHOICES,
    .needs_more = needs_more,
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
