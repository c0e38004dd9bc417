/*
 * json_valid.c -- is the answer JSON?  Strictly the whole text (json_valid),
 * and, apart from it, the first object or array found in it (json_extracted),
 * since models wrap JSON in prose and fences.
 */
#include "eval/base/json.h"
#include "metrics/metric.h"

enum { STRICT, EXTRACTED, N_ITEMS, N_STATS };

static bool parses(str text)
{
    struct json *v = json_parse(text, NULL);
    json_free(v);
    return v != NULL;
}

/* From the first bracket to the last one of its kind. */
static str bracketed(str text)
{
    size_t from = 0, to = text.n;

    while (from < text.n && text.s[from] != '{' && text.s[from] != '[')
        from++;
    char close = from < text.n && text.s[from] == '{' ? '}' : ']';
    while (to > from && text.s[to - 1] != close)
        to--;
    return str_slice(text, from, to);
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    str text = str_trim(c->gen->raw.n ? c->gen->raw : c->gen->text), inner = bracketed(text);

    (void)scratch;
    (void)e;
    stats[STRICT] = text.n && parses(text);
    stats[EXTRACTED] = stats[STRICT] > 0 || (inner.n && parses(inner));
    stats[N_ITEMS] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[STRICT] / sum[N_ITEMS];
    scores[1] = sum[EXTRACTED] / sum[N_ITEMS];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { "json_valid", "JSON valid", true, 1, 0, 3 },
                                                    { "json_extracted", NULL, true, 1, 0, 3 } };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

const struct metric metric_json_valid = {
    .name = "json_valid",
    .summary = "share of answers that are JSON: strictly, and after extraction (0-1)",
    .reads_raw = true,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
