/*
 * meteor.c -- METEOR as NLTK computes it (Banerjee and Lavie 2005; Lavie and
 * Agarwal 2007 for the parameters): words are matched exactly, then by Porter
 * stem, each word once and from the end of the texts; the harmonic mean of
 * precision and recall is lowered by fragmentation.  With several references
 * the best counts.  The corpus score is the mean over items.
 *
 * The WordNet stage is not built in: the signature says mod:exact+stem, and
 * the numbers equal NLTK's with that stage switched off.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "metrics/metric.h"
#include "metrics/porter.h"
#include "metrics/words.h"

enum { SCORE, N_ITEMS, N_STATS };

static void stem_words(struct words *w, struct arena *a)
{
    str *stems = ARENA_NEW(a, str, w->n);

    for (size_t i = 0; i < w->n; i++) {
        char *copy = arena_alloc(a, w->text[i].n + 2);
        memcpy(copy, w->text[i].s, w->text[i].n);
        stems[i] = (str){ copy, porter_stem(copy, w->text[i].n) };
    }
    w->text = stems;
}

/* match[i] = the reference word of hypothesis word i, or -1. */
static void match_stage(const struct words *hyp, const struct words *ref, int *match, bool *used)
{
    for (size_t i = hyp->n; i-- > 0;)
        for (size_t j = ref->n; match[i] < 0 && j-- > 0;)
            if (!used[j] && str_equal(hyp->text[i], ref->text[j])) {
                match[i] = (int)j;
                used[j] = true;
            }
}

static double meteor(struct words hyp, struct words ref, const struct param_set *p, struct arena *a)
{
    int *match = ARENA_NEW(a, int, hyp.n);
    bool *used = ARENA_NEW(a, bool, ref.n);
    double matches = 0, chunks = 0;
    int last = -2;

    for (size_t i = 0; i < hyp.n; i++)
        match[i] = -1;
    match_stage(&hyp, &ref, match, used);
    if (!str_is(param_text(p, "modules"), "exact")) {
        stem_words(&hyp, a);
        stem_words(&ref, a);
        match_stage(&hyp, &ref, match, used);
    }
    size_t last_i = 0;
    for (size_t i = 0; i < hyp.n; i++) {
        if (match[i] < 0)
            continue;
        chunks += !(matches > 0 && i == last_i + 1 && match[i] == last + 1);
        matches++;
        last = match[i];
        last_i = i;
    }
    if (matches == 0)
        return 0;
    double precision = matches / (double)hyp.n, recall = matches / (double)ref.n, alpha = param_number(p, "alpha");
    double mean = precision * recall / (alpha * precision + (1 - alpha) * recall);
    double penalty = param_number(p, "gamma") * pow(chunks / matches, param_number(p, "beta"));
    return (1 - penalty) * mean;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        struct words hyp = words_split(text_lower(scratch, c->gen->text), scratch);
        struct words ref = words_split(text_lower(scratch, c->sample->refs[k]), scratch);
        double s = meteor(hyp, ref, &c->args->params, scratch);
        stats[SCORE] = k == 0 || s > stats[SCORE] ? s : stats[SCORE];
    }
    stats[N_ITEMS] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[SCORE] / sum[N_ITEMS];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { "meteor", "METEOR", true, 1, 0, 3 } };
    (void)args;
    *out = list;
    return 1;
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "version", PARAM_CHOICE, "nltk", "nltk", "whose METEOR", "ver" },
    { "tokenize", PARAM_CHOICE, "ws", "ws", "white space", "tok" },
    { "modules", PARAM_CHOICE, "exact+stem", "exact+stem|exact", "matching stages", "mod" },
    { "alpha", PARAM_NUMBER, "0.9", "0..1", "weight of recall", NULL },
    { "beta", PARAM_NUMBER, "3", NULL, "exponent of fragmentation", NULL },
    { "gamma", PARAM_NUMBER, "0.5", "0..1", "largest penalty", NULL },
    { 0 },
};

const struct metric metric_meteor = {
    .name = "meteor",
    .summary = "METEOR as NLTK computes it without its WordNet stage (0-1)",
    .needs = NEEDS_REFS,
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
