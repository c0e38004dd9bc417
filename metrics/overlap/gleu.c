/*
 * gleu.c -- Google's GLEU (Wu et al. 2016, section 7.2), equal to NLTK's corpus_gleu:
 * matching n-grams of order min_len to max_len over the larger of both counts, that
 * is the smaller of precision and recall.  With several references the one with the
 * best ratio counts.  A corpus is scored on summed counts.  Scale 0 to 1.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "metrics/metric.h"
#include "eval/text/ngrams.h"
#include "eval/text/words.h"

enum { MATCHES, MAX, N_STATS };

/* The number of n-grams of orders min_len to max_len in n words. */
static double count_ngrams(size_t n, size_t min, size_t max)
{
    size_t total = 0;
    for (size_t o = min; o <= max && o <= n; o++)
        total += n - o + 1;
    return (double)total;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct param_set *p = &c->args->params;
    size_t min = (size_t)param_number(p, "min_len"), max = (size_t)param_number(p, "max_len");
    str tokenizer = param_text(p, "tokenize");
    struct words hyp = words_bleu(c->gen->text, tokenizer, false, scratch);

    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        struct vocabulary v = { 0 };
        size_t matches[NGRAM_MAX_ORDER];
        struct words ref = words_bleu(c->sample->refs[k], tokenizer, false, scratch);
        words_number(&ref, &v, scratch);
        words_find(&hyp, &v, scratch);
        struct ids r = { ref.id, ref.n };
        ngram_matches((struct ids){ hyp.id, hyp.n }, &r, 1, v.n, max, matches, scratch);
        double both = 0, n_hyp = count_ngrams(hyp.n, min, max), n_ref = count_ngrams(ref.n, min, max);
        for (size_t o = min; o <= max; o++)
            both += (double)matches[o - 1];
        double larger = n_hyp > n_ref ? n_hyp : n_ref;
        if (larger > 0 && (stats[MAX] == 0 || both / larger > stats[MATCHES] / stats[MAX])) {
            stats[MATCHES] = both;
            stats[MAX] = larger;
        }
    }
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[MAX] > 0 ? sum[MATCHES] / sum[MAX] : 0;
}

static bool check_orders(struct metric_args *args, struct err *e)
{
    double min = param_number(&args->params, "min_len"), max = param_number(&args->params, "max_len");
    return min <= max || err_set(e, ERR_USAGE, "min_len is above max_len (found %g and %g)", min, max);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { .name = "gleu",
                                                      .label = "GLEU",
                                                      .higher_is_better = true,
                                                      .best = 1,
                                                      .worst = 0,
                                                      .decimals = 3,
                                                      .of_the_set = true } };
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
    { "tokenize", PARAM_CHOICE, "13a", "13a|intl|zh|char|none", "tokenization (NLTK expects words: none)", "tok" },
    { "min_len", PARAM_INT, "1", "1..9", "shortest n-gram", "min" },
    { "max_len", PARAM_INT, "4", "1..9", "longest n-gram", "max" },
    { 0 },
};

const struct metric metric_gleu = {
    .name = "gleu",
    .summary = "Google's GLEU: the smaller of n-gram precision and recall (0-1)",
    .needs = NEEDS_REFS,
    .overlap = true,
    .params = params,
    .open = check_orders,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
