/*
 * calibration.c -- quality of a model's probabilities of the choices of an item (softmax of their log-likelihoods):
 * Brier score over all choices (as lm-eval: twice the binary one), log loss of the right choice, and the expected
 * calibration error of the chosen option's probability over ten bins of equal width (Naeini et al. 2015).
 */
#include <math.h>

#include "eval/base/err.h"
#include "metrics/metric.h"

enum { SQUARES, LOGS, N_ITEMS, BINS, N_BINS = 10, PER_BIN = 3, N_STATS = BINS + PER_BIN * N_BINS };
enum { COUNT, CONFIDENCE, RIGHT };

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    size_t gold = sample_right_choice(c->sample), n = c->gen->n_choices, best = 0;
    const double *logs = c->gen->choice_logprobs;
    double sum = 0;

    (void)scratch;
    if (n == 0 || n != c->sample->n_choices)
        return err_set(e, ERR_PARSE, "the answer has no log-likelihood for each choice (found %zu, expected %zu)", n,
                       c->sample->n_choices);
    if (gold == SIZE_MAX)
        return err_set(e, ERR_PARSE, "the reference is not one of the choices (found \"" STR_FMT "\")",
                       STR_ARG(c->sample->n_refs ? str_slice(c->sample->refs[0], 0, 60) : S("")));
    for (size_t i = 1; i < n; i++)
        best = logs[i] > logs[best] ? i : best;
    for (size_t i = 0; i < n; i++)
        sum += exp(logs[i] - logs[best]);
    for (size_t i = 0; i < n; i++) {
        double d = exp(logs[i] - logs[best]) / sum - (i == gold);
        stats[SQUARES] += d * d;
    }
    stats[LOGS] = log(sum) - (logs[gold] - logs[best]);
    stats[N_ITEMS] = 1;
    size_t bin = (size_t)ceil(1 / sum * N_BINS) - 1;
    double *b = stats + BINS + PER_BIN * (bin < N_BINS ? bin : N_BINS - 1);
    b[COUNT] = 1;
    b[CONFIDENCE] = 1 / sum;
    b[RIGHT] = best == gold;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[SQUARES] / sum[N_ITEMS];
    scores[1] = sum[LOGS] / sum[N_ITEMS];
    scores[2] = 0;
    for (size_t k = 0; k < N_BINS; k++) {
        const double *b = sum + BINS + PER_BIN * k;
        scores[2] += fabs(b[RIGHT] - b[CONFIDENCE]) / sum[N_ITEMS];
    }
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { .name = "choice_brier", .label = "Brier", .best = 0, .worst = 2, .decimals = 3 },
        { .name = "choice_log_loss", .best = 0, .worst = INFINITY, .decimals = 3 },
        { .name = "choice_ece", .label = "ECE", .best = 0, .worst = 1, .decimals = 3, .of_the_set = true }
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

const struct metric metric_calibration = {
    .name = "calibration",
    .summary = "Brier score, log loss and calibration error of choice probabilities",
    .needs = NEEDS_REFS | NEEDS_CHOICES,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
