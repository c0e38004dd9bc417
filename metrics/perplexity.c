/*
 * perplexity.c -- exp(-log-likelihood / tokens) and bits per byte of texts
 * that a model has scored.
 */
#include <math.h>

#include "metrics/metric.h"

enum { LOGPROB, N_TOKENS, N_BYTES, N_STATS };

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    (void)scratch;
    (void)e;
    stats[LOGPROB] = c->gen->logprob;
    stats[N_TOKENS] = c->gen->n_tokens;
    stats[N_BYTES] = (double)c->sample->input.n;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[N_TOKENS] > 0 ? exp(-sum[LOGPROB] / sum[N_TOKENS]) : NAN;
    scores[1] = sum[N_BYTES] > 0 ? -sum[LOGPROB] / (sum[N_BYTES] * log(2)) : NAN;
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { "perplexity", "Perplexity", false, 1, INFINITY, 2 },
                                                    { "bits_per_byte", NULL, false, 0, INFINITY, 3 } };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

const struct metric metric_perplexity = {
    .name = "perplexity",
    .summary = "perplexity and bits per byte of scored text",
    .needs = NEEDS_LOGPROBS,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
