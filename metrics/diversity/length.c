/*
 * length.c -- words of the answers over words of the first references: 1 = as long as the references.  If no reference
 * has a word, they count as one word; if both sides are empty, the ratio is 1.
 */
#include "eval/base/arena.h"
#include "metrics/means.h"
#include "eval/text/words.h"

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    (void)e;
    stats[0] = (double)words_split(c->gen->text, scratch).n;
    stats[1] = (double)words_split(c->sample->refs[0], scratch).n;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[1] > 0 ? sum[0] / sum[1] : sum[0] > 0 ? sum[0] : 1;
}

MEAN_COMPONENT(.name = "length_ratio", .higher_is_better = true, .best = 1, .is_target = true, .decimals = 2,
               .of_the_set = true)

const struct metric metric_length = {
    .name = "length",
    .summary = "words of the answers divided by words of the references",
    .needs = NEEDS_REFS,
    .components = components,
    .n_stats = mean_n_stats,
    .row = row,
    .score = score,
};
