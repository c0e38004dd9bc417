/*
 * exact_match.c -- the answer equals one of the references.
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "metrics/means.h"

static str normalize(const struct param_set *p, str text, struct arena *a)
{
    struct strbuf b = { 0 };
    bool punctuation = param_bool(p, "ignore_punctuation"), numbers = param_bool(p, "ignore_numbers");

    if (param_bool(p, "ignore_case"))
        text = text_lower(a, text);
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        bool ascii_punctuation = c < 0x80 && c > 0x20 && !(c >= '0' && c <= '9') && !unicode_is_letter(c);
        if ((punctuation && ascii_punctuation) || (numbers && c >= '0' && c <= '9'))
            continue;
        strbuf_add(&b, str_slice(text, from, at));
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    str hyp = normalize(&c->args->params, c->gen->text, scratch);

    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++)
        if (str_equal(hyp, normalize(&c->args->params, c->sample->refs[k], scratch)))
            stats[0] = 1;
    stats[1] = 1;
    return true;
}

MEAN_COMPONENT("exact_match", "Exact match", true, 1, 0, 3)

static const struct param params[] = {
    { "ignore_case", PARAM_BOOL, "false", NULL, "compare in lower case", "case" },
    { "ignore_punctuation", PARAM_BOOL, "false", NULL, "leave out ASCII punctuation", "punct" },
    { "ignore_numbers", PARAM_BOOL, "false", NULL, "leave out digits", "num" },
    { 0 },
};

const struct metric metric_exact_match = {
    .name = "exact_match",
    .summary = "share of answers that equal a reference (0-1)",
    .needs = NEEDS_REFS,
    .params = params,
    .components = components,
    .n_stats = mean_n_stats,
    .row = row,
    .score = mean_score,
};
