/*
 * shift.c -- how far fine-tuning has moved a model's next-token distributions on
 * given texts, token by token against the base of the suite's comparisons:
 *
 *     shift_kl          KL(base || tuned), the mean over tokens, in nats
 *     shift_kl_reverse  KL(tuned || base)
 *     shift_js          Jensen-Shannon divergence, 0 to ln 2
 *     shift_top1        share of tokens before which both expect the same one most
 *
 * The engine sums them up (eval/engine/run/shift.c).  The base itself, and
 * models that it cannot be compared with, have no value.
 */
#include <math.h>

#include "metrics/metric.h"

enum { KL, KL_REVERSE, JS, AGREE, N_TOKENS, N_STATS };

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct scored_text *t = c->gen->scored;

    (void)scratch;
    (void)e;
    if (!t || !t->shifted || c->gen->n_tokens <= 0) {
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
    static const struct metric_component list[] = { { "shift_kl", "KL from base", false, 0, INFINITY, 4 },
                                                    { "shift_kl_reverse", NULL, false, 0, INFINITY, 4 },
                                                    { "shift_js", "JS from base", false, 0, 0.6931471805599453, 4 },
                                                    { "shift_top1", "Top-1 as base", true, 1, 0, 3 } };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

const struct metric metric_shift = {
    .name = "shift",
    .summary = "kind perplexity: KL, JS and top-1 agreement between base and tuned model",
    .needs = NEEDS_LOGPROBS,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
