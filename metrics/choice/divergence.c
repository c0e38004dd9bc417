/*
 * divergence.c -- how far fine-tuning has moved a model's next-token distributions
 * on given texts, token by token, compared with the base model of the suite's
 * comparisons:
 *
 *     divergence_kl          KL(base || tuned), the mean over tokens, in nats
 *     divergence_kl_reverse  KL(tuned || base)
 *     divergence_js          Jensen-Shannon divergence, 0 to ln 2 (Lin 1991)
 *     divergence_top1        share of tokens for which both models predict the same
 *                            most likely token
 *
 * The engine computes the sums (eval/engine/run/divergence.c).  The base, and models whose vocabulary differs from
 * the base's, have no value.
 */
#include <math.h>

#include "metrics/metric.h"

enum { KL, KL_REVERSE, JS, AGREE, N_TOKENS, N_STATS };

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct scored_text *t = c->gen->scored;

    (void)scratch;
    (void)e;
    if (!t || !t->compared || c->gen->n_tokens <= 0) {
        stats[0] = METRIC_MISSING;
        return true;
    }
    stats[KL] = t->kl;
    stats[KL_REVERSE] = t->kl_reverse;
    stats[JS] = t->js;
    stats[AGREE] = t->n_agree;
    stats[N_TOKENS] = c->gen->n_tokens;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    for (int k = 0; k < N_TOKENS; k++)
        scores[k] = sum[N_TOKENS] > 0 ? sum[k] / sum[N_TOKENS] : NAN;
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { .name = "divergence_kl",
          .label = "KL from base",
          .best = 0,
          .worst = INFINITY,
          .decimals = 4,
          .of_the_set = true },
        { .name = "divergence_kl_reverse", .best = 0, .worst = INFINITY, .decimals = 4, .of_the_set = true },
        { .name = "divergence_js",
          .label = "JS from base",
          .best = 0,
          .worst = 0.6931471805599453,
          .decimals = 4,
          .of_the_set = true },
        { .name = "divergence_top1",
          .label = "Top-1 as base",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .of_the_set = true }
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

const struct metric metric_divergence = {
    .name = "divergence",
    .summary = "KL and Jensen-Shannon divergence and top-1 agreement of tuned model and base (kind perplexity)",
    .needs = NEEDS_LOGPROBS | NEEDS_BASE,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
