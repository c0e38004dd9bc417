/*
 * keyword_overlap.c -- the share of the reference's distinct words that the
 * answer has: |set(hyp) & set(ref)| / |set(ref)|, lower-cased, cut at white
 * space with punctuation left on (denominator=union gives Jaccard's).
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "metrics/means.h"
#include "metrics/words.h"

static double overlap(str hyp, str ref, bool over_union, struct arena *a)
{
    struct words h = words_split(text_lower(a, hyp), a), r = words_split(text_lower(a, ref), a);
    struct map seen = { 0 };
    size_t both = 0;
    bool is_new;

    for (size_t i = 0; i < r.n; i++)
        *map_put(&seen, r.text[i], NULL) = 1;
    size_t n_ref = seen.n;
    for (size_t i = 0; i < h.n; i++) {
        int64_t *state = map_put(&seen, h.text[i], &is_new);
        both += !is_new && *state == 1;
        *state = 2;
    }
    double below = (double)(over_union ? seen.n : n_ref);
    map_release(&seen);
    return below > 0 ? (double)both / below : 0;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    bool over_union = str_is(param_text(&c->args->params, "denominator"), "union");

    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        double s = overlap(c->gen->text, c->sample->refs[k], over_union, scratch);
        stats[0] = s > stats[0] ? s : stats[0];
    }
    stats[1] = 1;
    return true;
}

MEAN_COMPONENT("keyword_overlap", "Keyword overlap", true, 1, 0, 3)

static const struct param params[] = {
    { "tokenize", PARAM_CHOICE, "whitespace", "whitespace", "how words are cut", "tok" },
    { "denominator", PARAM_CHOICE, "reference", "reference|union", "share of what", "den" },
    { 0 },
};

const struct metric metric_keyword_overlap = {
    .name = "keyword_overlap",
    .summary = "share of the reference's distinct words in the answer (0-1)",
    .needs = NEEDS_REFS,
    .params = params,
    .components = components,
    .n_stats = mean_n_stats,
    .row = row,
    .score = mean_score,
};
