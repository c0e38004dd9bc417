/*
 * edit_similarity.c -- 1 minus edits over the length of the longer text, in
 * characters: 1 for equal texts (also two empty ones), 0 if no character can be kept.  With several references the most
 * similar counts.
 */
#include "eval/base/arena.h"
#include "metrics/edit/edits.h"
#include "metrics/means.h"
#include "eval/text/words.h"

static double similarity(struct words *hyp, struct words *ref, struct arena *a)
{
    struct vocabulary v = { 0 };
    size_t longest = hyp->n > ref->n ? hyp->n : ref->n;

    words_number(ref, &v, a);
    words_find(hyp, &v, a);
    size_t edits = edit_distance((struct ids){ hyp->id, hyp->n }, (struct ids){ ref->id, ref->n }, v.n, a);
    return longest ? 1 - (double)edits / (double)longest : 1;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    struct words hyp = words_code_points(c->gen->text, scratch);

    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        struct words ref = words_code_points(c->sample->refs[k], scratch);
        double s = similarity(&hyp, &ref, scratch);
        stats[0] = s > stats[0] ? s : stats[0];
    }
    stats[1] = 1;
    return true;
}

MEAN_COMPONENT(.name = "edit_similarity", .label = "Edit similarity", .higher_is_better = true, .best = 1,
               .decimals = 3)

const struct metric metric_edit_similarity = {
    .name = "edit_similarity",
    .summary = "1 - character edits / length of the longer text (0-1)",
    .needs = NEEDS_REFS,
    .components = components,
    .n_stats = mean_n_stats,
    .row = row,
    .score = mean_score,
};
