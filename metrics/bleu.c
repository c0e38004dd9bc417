/*
 * bleu.c -- BLEU (Papineni et al. 2002) as sacreBLEU 2 computes it (Post 2018):
 * geometric mean of clipped n-gram precisions times the brevity penalty,
 * against the reference length nearest to the candidate's (the shorter of two
 * equally near).  Scale 0 to 100.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "metrics/metric.h"
#include "metrics/words.h"

enum { SYS_LEN, REF_LEN, COUNTS }; /* then the matches of each order, then the n-grams of each order */

static size_t max_order(const struct metric_args *args)
{
    return (size_t)param_number(&args->params, "max_ngram");
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    struct vocabulary vocabulary = { 0 };
    str tokenizer = param_text(&c->args->params, "tokenize");
    bool lower = param_bool(&c->args->params, "lowercase");
    size_t orders = max_order(c->args), matches[WORDS_MAX_ORDER];
    struct words hyp = words_bleu(c->gen->text, tokenizer, lower, scratch);
    struct words *refs = ARENA_NEW(scratch, struct words, c->sample->n_refs);

    (void)e;
    words_number(&hyp, &vocabulary, scratch);
    stats[SYS_LEN] = (double)hyp.n;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        refs[k] = words_bleu(c->sample->refs[k], tokenizer, lower, scratch);
        words_number(&refs[k], &vocabulary, scratch);
        double now = fabs((double)refs[k].n - stats[SYS_LEN]), best = fabs(stats[REF_LEN] - stats[SYS_LEN]);
        if (k == 0 || now < best || (now == best && (double)refs[k].n < stats[REF_LEN]))
            stats[REF_LEN] = (double)refs[k].n;
    }
    ngram_matches(&hyp, refs, c->sample->n_refs, orders, matches, scratch);
    for (size_t o = 0; o < orders; o++) {
        stats[COUNTS + o] = (double)matches[o];
        stats[COUNTS + orders + o] = hyp.n > o ? (double)(hyp.n - o) : 0;
    }
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    str smooth = param_text(&args->params, "smooth");
    const struct param_value *given = param_get(&args->params, "smooth_value");
    double value = given->given ? given->number : str_is(smooth, "floor") ? 0.1 : 1, mteval = 1, logs = 0, any = 0;
    bool effective = param_get(&args->params, "effective_order")->given
                         ? param_bool(&args->params, "effective_order")
                         : args->segment_level;
    double precisions[WORDS_MAX_ORDER] = { 0 };
    int orders = (int)max_order(args), order = orders;

    for (int n = 0; n < orders; n++)
        any += sum[COUNTS + n];
    scores[0] = 0;
    if (any == 0)
        return;
    for (int n = 0; n < orders; n++) {
        double correct = sum[COUNTS + n], total = sum[COUNTS + orders + n];
        if (str_is(smooth, "add-k") && n > 0) {
            correct += value;
            total += value;
        }
        if (total == 0)
            break;
        if (effective)
            order = n + 1;
        if (correct > 0) {
            precisions[n] = 100 * correct / total;
        } else if (str_is(smooth, "exp")) {
            mteval *= 2;
            precisions[n] = 100 / (mteval * total);
        } else if (str_is(smooth, "floor")) {
            precisions[n] = 100 * value / total;
        }
    }
    double penalty = sum[SYS_LEN] >= sum[REF_LEN] ? 1 : sum[SYS_LEN] > 0 ? exp(1 - sum[REF_LEN] / sum[SYS_LEN]) : 0;
    for (int n = 0; n < order; n++)
        logs += precisions[n] == 0 ? -9999999999.0 : log(precisions[n]);
    scores[0] = penalty * exp(logs / order);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { "bleu", "BLEU", true, 100, 0, 2 } };
    (void)args;
    *out = list;
    return 1;
}

static size_t n_stats(const struct metric_args *args)
{
    return COUNTS + 2 * max_order(args);
}

static const struct param params[] = {
    { "lowercase", PARAM_BOOL, "false", NULL, "ignore case", "lc" },
    { "effective_order", PARAM_BOOL, "false", NULL, "leave out orders without n-grams (segments: true)", "eff" },
    { "tokenize", PARAM_CHOICE, "13a", "13a|intl|zh|char|none", "how words are cut", "tok" },
    { "smooth", PARAM_CHOICE, "exp", "exp|floor|add-k|none", "of orders without a match", "smooth" },
    { "smooth_value", PARAM_NUMBER, NULL, NULL, "for floor (default 0.1) and add-k (default 1)", "value" },
    { "max_ngram", PARAM_INT, "4", "1..9", "longest n-gram", NULL },
    { 0 },
};

const struct metric metric_bleu = {
    .name = "bleu",
    .summary = "BLEU as sacreBLEU computes it (0-100)",
    .needs = NEEDS_REFS,
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
