/*
 * keyword_overlap.c -- the share of the reference's distinct words that are in the
 * answer: |set(hyp) & set(ref)| / |set(ref)|, or over the union (Jaccard).
 *
 * By default: lower case, split at white space, punctuation kept on the words, all words count.  tokenize=words strips
 * ASCII punctuation from both ends of words (and removes words of punctuation only); stopwords=en then removes English
 * function words; stem=true compares Porter stems (eval/text/keywords.h).  With several references the best
 * share counts; a reference without words gives 0.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "metrics/means.h"
#include "eval/text/keywords.h"

struct options {
    struct keyword_rule rule;
    bool over_union;
};

static double overlap(const struct options *o, struct words *hyp, str text, struct arena *a)
{
    struct vocabulary v = { 0 };
    struct words ref = keywords_split(&o->rule, text, a);
    size_t both = 0;

    words_number(&ref, &v, a);
    size_t n_ref = v.n;
    words_number(hyp, &v, a);
    bool *seen = ARENA_NEW(a, bool, v.n);
    for (size_t i = 0; i < hyp->n; i++) {
        int32_t id = hyp->id[i];
        both += !seen[id] && (size_t)id < n_ref;
        seen[id] = true;
    }
    double below = (double)(o->over_union ? v.n : n_ref);
    return below > 0 ? (double)both / below : 0;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct options *o = c->args->state;
    struct words hyp = keywords_split(&o->rule, c->gen->text, scratch);

    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        double s = overlap(o, &hyp, c->sample->refs[k], scratch);
        stats[0] = s > stats[0] ? s : stats[0];
    }
    stats[1] = 1;
    return true;
}

static bool open_keywords(struct metric_args *args, struct err *e)
{
    struct options *o = xcalloc(1, sizeof *o);
    const struct param_set *p = &args->params;

    (void)e;
    o->rule.words = str_is(param_text(p, "tokenize"), "words");
    o->rule.stopwords = str_is(param_text(p, "stopwords"), "en");
    o->rule.stem = param_bool(p, "stem");
    o->rule.lowercase = param_bool(p, "lowercase");
    o->over_union = str_is(param_text(p, "denominator"), "union");
    args->state = o;
    return true;
}

static void close_keywords(struct metric_args *args)
{
    free(args->state);
}

MEAN_COMPONENT(.name = "keyword_overlap", .label = "Keyword overlap", .higher_is_better = true, .best = 1,
               .decimals = 3)

static const struct param params[] = {
    { "tokenize", PARAM_CHOICE, "whitespace", "whitespace|words",
      "tokenization; words: without punctuation at their ends", "tok" },
    { "stopwords", PARAM_CHOICE, "none", "none|en", "words that are ignored", "stop" },
    { "stem", PARAM_BOOL, "false", NULL, "compare Porter stems", "stem" },
    { "lowercase", PARAM_BOOL, "true", NULL, "ignore case", "lc" },
    { "denominator", PARAM_CHOICE, "reference", "reference|union", "denominator of the share", "den" },
    { 0 },
};

const struct metric metric_keyword_overlap = {
    .name = "keyword_overlap",
    .summary = "share of the reference's distinct words in the answer (0-1)",
    .needs = NEEDS_REFS,
    .overlap = true,
    .params = params,
    .open = open_keywords,
    .close = close_keywords,
    .components = components,
    .n_stats = mean_n_stats,
    .row = row,
    .score = mean_score,
};
