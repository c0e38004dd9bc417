/*
 * wer.c -- word error rate: edit distance in words (insertions, deletions, substitutions) over the length of the
 * reference.  The corpus rate is all edits over all words of the references, as in speech recognition; it has no upper
 * bound.  With several references the lowest rate counts.
 */
#include <math.h>

#include "metrics/edit/error_rate.h"

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    (void)e;
    error_rate_row(c, words_split, param_bool(&c->args->params, "lowercase"), stats, scratch);
    return true;
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { .name = "wer", .label = "WER", .best = 0, .worst = INFINITY, .decimals = 3, .of_the_set = true }
    };
    (void)args;
    *out = list;
    return 1;
}

const struct metric metric_wer = {
    .name = "wer",
    .summary = "word error rate: edits over the reference's length (0-1 and more; lower is better)",
    .needs = NEEDS_REFS,
    .params = error_rate_params,
    .components = components,
    .n_stats = error_rate_n_stats,
    .row = row,
    .score = error_rate_score,
};
