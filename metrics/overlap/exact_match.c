/*
 * exact_match.c -- the answer equals one of the references.
 *
 * Before the comparison, in this order, after Hugging Face's exact_match and lm-eval:
 * matches of the regular expression `ignore` are removed, then on request case, ASCII
 * punctuation and digits, then white space at both ends.  Hugging Face keeps that
 * white space (strip=false), so that "Paris" and "Paris " differ.  NULs at the end are
 * ignored (the reference tools keep texts in NumPy arrays, which drop them).
 *
 * An empty reference in a list with others is padding, not an accepted answer.
 *
 * JSON answers (values=json, the default in tasks of kind json) are equal when
 * their values are: spacing and the order of members do not matter, 1 and 1.0 are
 * one number, "4" and 4 are not.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/regex.h"
#include "eval/base/text.h"
#include "eval/text/words.h"
#include "metrics/means.h"
#include "metrics/structured/json_value.h"

/* False if the pattern reached its limit of steps: what it would have removed is not known. */
static bool remove_matches(const struct regex *r, str *t, struct arena *a, struct err *e)
{
    struct strbuf out = { 0 };
    struct regex_match m;
    struct err why = { 0 };
    str text = *t;
    size_t at = 0;

    if (!utf8_valid(text, NULL))
        return true;
    while (at < text.n && regex_find_valid(r, text, at, &m, &why)) {
        size_t end = m.end > m.start ? m.end : utf8_next_start(text, m.end + 1);
        strbuf_add(&out, str_slice(text, at, m.end > m.start ? m.start : end));
        at = end;
    }
    strbuf_add(&out, str_slice(text, at, text.n));
    *t = arena_str(a, strbuf_str(&out));
    strbuf_release(&out);
    return why.code == ERR_OK || err_set(e, why.code, "ignore: %s", why.text);
}

static bool normalize(const struct metric_args *args, str text, str *out, struct arena *a, struct err *e)
{
    const struct param_set *p = &args->params;
    bool punctuation = param_bool(p, "ignore_punctuation"), numbers = param_bool(p, "ignore_numbers");

    if (args->state && !remove_matches(args->state, &text, a, e))
        return false;
    if (param_bool(p, "ignore_case"))
        text = text_lower_fast(a, text);
    if (punctuation || numbers) {
        char *kept = arena_alloc(a, text.n);
        size_t n = 0;
        for (size_t i = 0; i < text.n; i++) {
            unsigned char c = (unsigned char)text.s[i];
            if (!(punctuation && ascii_punctuation(c)) && !(numbers && c >= '0' && c <= '9'))
                kept[n++] = text.s[i];
        }
        text = (str){ kept, n };
    }
    while (text.n && text.s[text.n - 1] == '\0')
        text.n--;
    *out = param_bool(p, "strip") ? text_strip(text) : text;
    return true;
}

static bool compares_values(const struct metric_args *args)
{
    str values = param_text(&args->params, "values");
    return str_is(values, "json") || (str_is(values, "auto") && args->json_answers);
}

/* True if both are JSON with equal values.  An answer that is not JSON equals only the same text. */
static bool equal_values(const struct json_value *hyp, str ref, struct arena *a)
{
    struct err ignored = { 0 };
    const struct json_value *value = hyp ? json_value_parse(ref, a, &ignored) : NULL;

    return value && json_value_compare(hyp, value) == 0;
}

static bool has_text(const str *refs, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (refs[k].n)
            return true;
    return false;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct sample *s = c->sample;
    str hyp, *refs = ARENA_NEW(scratch, str, s->n_refs);
    struct err ignored = { 0 };
    const struct json_value *value = compares_values(c->args) ? json_value_parse(c->gen->text, scratch, &ignored)
                                                              : NULL;

    if (!normalize(c->args, c->gen->text, &hyp, scratch, e))
        return false;
    for (size_t k = 0; k < s->n_refs; k++)
        if (!normalize(c->args, s->refs[k], &refs[k], scratch, e))
            return false;
    /* Of several references, empty ones pad the list: an empty answer does not equal them. */
    bool padded = has_text(refs, s->n_refs);
    for (size_t k = 0; k < s->n_refs; k++) {
        bool padding = refs[k].n == 0 && hyp.n == 0 && padded;
        if ((str_equal(hyp, refs[k]) && !padding) || equal_values(value, s->refs[k], scratch))
            stats[0] = 1;
    }
    stats[1] = 1;
    return true;
}

static void sign(const struct metric_args *args, struct strbuf *out)
{
    strbuf_printf(out, "|values:%s", compares_values(args) ? "json" : "text");
}

static bool open_ignored(struct metric_args *args, struct err *e)
{
    str pattern = param_text(&args->params, "ignore");

    args->state = pattern.n ? regex_open(pattern, 0, e) : NULL;
    return args->state || pattern.n == 0 || err_wrap(e, "ignore");
}

static void close_ignored(struct metric_args *args)
{
    regex_close(args->state);
}

MEAN_COMPONENT(.name = "exact_match", .label = "Exact match", .higher_is_better = true, .best = 1, .decimals = 3,
               .is_binary = true)

static const struct param params[] = {
    { "ignore_case", PARAM_BOOL, "false", NULL, "compare in lower case", "case" },
    { "ignore_punctuation", PARAM_BOOL, "false", NULL, "ignore ASCII punctuation", "punct" },
    { "ignore_numbers", PARAM_BOOL, "false", NULL, "ignore digits", "num" },
    { "ignore", PARAM_TEXT, "", NULL, "regular expression whose matches are removed from both texts", "ignore" },
    { "strip", PARAM_BOOL, "true", NULL, "ignore white space at both ends (false: as Hugging Face)", "strip" },
    { "values", PARAM_CHOICE, "auto", "auto|text|json",
      "compare texts or JSON values (auto: values in tasks of kind json)", NULL },
    { 0 },
};

const struct metric metric_exact_match = {
    .name = "exact_match",
    .summary = "share of answers that equal a reference (0-1)",
    .needs = NEEDS_REFS,
    .params = params,
    .open = open_ignored,
    .close = close_ignored,
    .sign = sign,
    .components = components,
    .n_stats = mean_n_stats,
    .row = row,
    .score = mean_score,
};
