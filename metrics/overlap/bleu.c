/*
 * bleu.c -- BLEU (Papineni et al. 2002), equal to sacreBLEU 2 (Post 2018): geometric
 * mean of clipped n-gram precisions times the brevity penalty, with the reference
 * length closest to the candidate's (the shorter of two equally close ones).  Scale 0
 * to 100.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/text/mecab.h"
#include "metrics/metric.h"
#include "eval/text/ngrams.h"
#include "eval/text/words.h"

enum {
    SYS_LEN,
    REF_LEN,
    COUNTS,
    WORDS_MAX_ORDER = 9
}; /* then the matches of each order, then the n-grams of each order */

struct options { /* the arguments, parsed */
    str tokenizer, smooth;
    struct mecab *mecab; /* NULL = a built-in tokenizer */
    bool lowercase, effective, effective_given;
    double value;
    size_t orders;
};

static bool open_bleu(struct metric_args *args, struct err *e)
{
    struct options *o = xcalloc(1, sizeof *o);
    const struct param_value *value = param_get(&args->params, "smooth_value");

    o->tokenizer = param_text(&args->params, "tokenize");
    o->smooth = param_text(&args->params, "smooth");
    o->lowercase = param_bool(&args->params, "lowercase");
    o->effective = param_bool(&args->params, "effective_order");
    o->effective_given = param_get(&args->params, "effective_order")->given;
    o->value = value->given ? value->number : str_is(o->smooth, "floor") ? 0.1 : 1;
    o->orders = (size_t)param_number(&args->params, "max_ngram");
    args->state = o;
    if (!str_ends(o->tokenizer, S("-mecab")) || (o->mecab = mecab_open(o->tokenizer, e)) != NULL)
        return true;
    free(o);
    args->state = NULL;
    return false;
}

static void close_bleu(struct metric_args *args)
{
    struct options *o = args->state;

    mecab_close(o ? o->mecab : NULL);
    free(o);
}

static bool cut(const struct options *o, str text, struct words *out, struct arena *a, struct err *e)
{
    if (o->mecab)
        return mecab_words(o->mecab, o->lowercase ? text_lower_fast(a, text) : text, out, a, e);
    *out = words_bleu(text, o->tokenizer, o->lowercase, a);
    return true;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct options *o = c->args->state;
    struct vocabulary vocabulary = { 0 };
    size_t n_refs = c->sample->n_refs, matches[WORDS_MAX_ORDER];
    struct words hyp, ref;
    struct ids *refs = ARENA_NEW(scratch, struct ids, n_refs);

    if (!cut(o, c->gen->text, &hyp, scratch, e))
        return false;
    stats[SYS_LEN] = (double)hyp.n;
    for (size_t k = 0; k < n_refs; k++) {
        if (!cut(o, c->sample->refs[k], &ref, scratch, e))
            return false;
        words_number(&ref, &vocabulary, scratch);
        refs[k] = (struct ids){ ref.id, ref.n };
        double now = fabs((double)ref.n - stats[SYS_LEN]), best = fabs(stats[REF_LEN] - stats[SYS_LEN]);
        if (k == 0 || now < best || (now == best && (double)ref.n < stats[REF_LEN]))
            stats[REF_LEN] = (double)ref.n;
    }
    words_find(&hyp, &vocabulary, scratch);
    ngram_matches((struct ids){ hyp.id, hyp.n }, refs, n_refs, vocabulary.n, o->orders, matches, scratch);
    for (size_t n = 0; n < o->orders; n++) {
        stats[COUNTS + n] = (double)matches[n];
        stats[COUNTS + o->orders + n] = hyp.n > n ? (double)(hyp.n - n) : 0;
    }
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    const struct options *o = args->state;
    bool effective = o->effective_given ? o->effective : args->segment_level, add_k = str_is(o->smooth, "add-k");
    double precisions[WORDS_MAX_ORDER] = { 0 }, mteval = 1, logs = 0, any = 0;
    size_t order = o->orders;

    for (size_t n = 0; n < o->orders; n++)
        any += sum[COUNTS + n];
    scores[0] = 0;
    if (any == 0)
        return;
    for (size_t n = 0; n < o->orders; n++) {
        double correct = sum[COUNTS + n], total = sum[COUNTS + o->orders + n];
        if (add_k && n > 0) {
            correct += o->value;
            total += o->value;
        }
        if (total == 0)
            break;
        if (effective)
            order = n + 1;
        if (correct > 0) {
            precisions[n] = 100 * correct / total;
        } else if (str_is(o->smooth, "exp")) {
            mteval *= 2;
            precisions[n] = 100 / (mteval * total);
        } else if (str_is(o->smooth, "floor")) {
            precisions[n] = 100 * o->value / total;
        }
    }
    double penalty = sum[SYS_LEN] >= sum[REF_LEN] ? 1 : sum[SYS_LEN] > 0 ? exp(1 - sum[REF_LEN] / sum[SYS_LEN]) : 0;
    for (size_t n = 0; n < order; n++)
        logs += precisions[n] == 0 ? -9999999999.0 : log(precisions[n]);
    scores[0] = penalty * exp(logs / (double)order);
}

/* For a corpus without a match of the highest order: the score is 0 or comes from smoothing alone. */
static void warn(const struct metric_args *args, const double *sum, size_t n_valid, struct strbuf *out)
{
    const struct options *o = args->state;
    double matches = sum[COUNTS + o->orders - 1], any = sum[COUNTS + 2 * o->orders - 1];

    (void)n_valid;
    if (matches > 0 || o->effective || sum[SYS_LEN] == 0)
        return;
    if (any == 0)
        strbuf_printf(out,
                      "no answer has %zu words, so no %zu-gram can match: the score is 0 for any such answers"
                      " (effective_order=true, or a smaller max_ngram, scores short answers)",
                      o->orders, o->orders);
    else if (!str_is(o->smooth, "none"))
        strbuf_printf(out,
                      "no %zu-gram of any answer is in its references: the score comes from smoothing (" STR_FMT
                      ") alone and does not measure quality",
                      o->orders, STR_ARG(o->smooth));
}

/* sacreBLEU's form: case:mixed|eff:no|tok:13a|smooth:floor[0.10]. */
static void sign(const struct metric_args *args, struct strbuf *out)
{
    const struct options *o = args->state;
    bool valued = str_is(o->smooth, "floor") || str_is(o->smooth, "add-k");

    strbuf_printf(out, "|case:%s|eff:%s|tok:" STR_FMT "|smooth:" STR_FMT, o->lowercase ? "lc" : "mixed",
                  o->effective ? "yes" : "no", STR_ARG(o->mecab ? mecab_signature(o->mecab) : o->tokenizer),
                  STR_ARG(o->smooth));
    if (valued)
        strbuf_printf(out, "[%.2f]", o->value);
    if (o->orders != 4)
        strbuf_printf(out, "|n:%zu", o->orders);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { .name = "bleu",
                                                      .label = "BLEU",
                                                      .higher_is_better = true,
                                                      .best = 100,
                                                      .worst = 0,
                                                      .decimals = 2,
                                                      .of_the_set = true } };
    (void)args;
    *out = list;
    return 1;
}

static size_t n_stats(const struct metric_args *args)
{
    return COUNTS + 2 * ((const struct options *)args->state)->orders;
}

static const struct param params[] = {
    { "lowercase", PARAM_BOOL, "false", NULL, "ignore case", NULL },
    { "effective_order", PARAM_BOOL, "false", NULL, "ignore orders without n-grams (segments: true)", NULL },
    { "tokenize", PARAM_CHOICE, "13a", "13a|intl|zh|char|none|ja-mecab|ko-mecab",
      "tokenization (the last two need MeCab and its dictionary)", NULL },
    { "smooth", PARAM_CHOICE, "exp", "exp|floor|add-k|none", "smoothing of orders without a match", NULL },
    { "smooth_value", PARAM_NUMBER, NULL, NULL, "for floor (default 0.1) and add-k (default 1)", NULL },
    { "max_ngram", PARAM_INT, "4", "1..9", "longest n-gram", NULL },
    { 0 },
};

const struct metric metric_bleu = {
    .name = "bleu",
    .summary = "BLEU, equal to sacreBLEU (0-100)",
    .needs = NEEDS_REFS,
    .overlap = true,
    .params = params,
    .open = open_bleu,
    .close = close_bleu,
    .sign = sign,
    .warn = warn,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
