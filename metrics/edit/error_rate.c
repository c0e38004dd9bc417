/*
 * error_rate.c -- see error_rate.h.
 */
#include "metrics/edit/error_rate.h"

#include "eval/base/arena.h"
#include "metrics/edit/edits.h"

double error_rate(double edits, double ref_len)
{
    return ref_len > 0 ? edits / ref_len : edits > 0;
}

void error_rate_row(const struct metric_case *c, words_cut *cut, bool lowercase, double *stats, struct arena *scratch)
{
    struct words hyp = cut(lowercase ? text_lower_fast(scratch, c->gen->text) : c->gen->text, scratch);

    for (size_t k = 0; k < c->sample->n_refs; k++) {
        struct vocabulary v = { 0 };
        str text = c->sample->refs[k];
        struct words ref = cut(lowercase ? text_lower_fast(scratch, text) : text, scratch);
        words_number(&ref, &v, scratch);
        words_find(&hyp, &v, scratch);
        double edits = (double)edit_distance((struct ids){ hyp.id, hyp.n }, (struct ids){ ref.id, ref.n }, v.n,
                                             scratch);
        if (k > 0 && error_rate(edits, (double)ref.n) >= error_rate(stats[RATE_EDITS], stats[RATE_REF_LEN]))
            continue;
        stats[RATE_EDITS] = edits;
        stats[RATE_REF_LEN] = (double)ref.n;
    }
}

const struct param error_rate_params[] = {
    { "lowercase", PARAM_BOOL, "false", NULL, "ignore case", "lc" },
    { 0 },
};

size_t error_rate_n_stats(const struct metric_args *args)
{
    (void)args;
    return RATE_N_STATS;
}

void error_rate_score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = error_rate(sum[RATE_EDITS], sum[RATE_REF_LEN]);
}
