/*
 * json_valid.c -- is the answer JSON?  Strictly the whole text (json_valid,
 * RFC 8259), and, apart from it, the JSON that stands in it (json_extracted),
 * since models wrap JSON in prose and fences.  With schema=FILE also the shares
 * that keep to that JSON Schema, of all answers, strictly and extracted.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/text/json_text.h"
#include "metrics/metric.h"

enum { STRICT, EXTRACTED, SCHEMA, SCHEMA_EXTRACTED, N_ITEMS, N_STATS };

static bool keeps_schema(const struct json_schema *schema, str text)
{
    struct json *v = schema ? json_parse(text, NULL) : NULL;
    bool ok = v && json_schema_holds(schema, v);
    json_free(v);
    return ok;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    str text = c->gen->raw.n ? c->gen->raw : c->gen->text, inner = json_text_extract(text, scratch);

    (void)e;
    stats[STRICT] = json_text_valid(text, scratch);
    stats[EXTRACTED] = inner.n > 0;
    stats[SCHEMA_EXTRACTED] = inner.n > 0 && keeps_schema(c->args->state, inner);
    stats[SCHEMA] = stats[STRICT] > 0 && stats[SCHEMA_EXTRACTED] > 0;
    stats[N_ITEMS] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    for (int i = 0; i < (args->state ? N_ITEMS : SCHEMA); i++)
        scores[i] = sum[i] / sum[N_ITEMS];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { .name = "json_valid",
                                                      .label = "JSON valid",
                                                      .higher_is_better = true,
                                                      .best = 1,
                                                      .worst = 0,
                                                      .decimals = 3,
                                                      .is_binary = true },
                                                    { .name = "json_extracted",
                                                      .label = "JSON extracted",
                                                      .higher_is_better = true,
                                                      .best = 1,
                                                      .worst = 0,
                                                      .decimals = 3,
                                                      .is_binary = true },
                                                    { .name = "json_schema",
                                                      .label = "JSON schema",
                                                      .higher_is_better = true,
                                                      .best = 1,
                                                      .worst = 0,
                                                      .decimals = 3,
                                                      .is_binary = true },
                                                    { .name = "json_schema_extracted",
                                                      .higher_is_better = true,
                                                      .best = 1,
                                                      .worst = 0,
                                                      .decimals = 3,
                                                      .is_binary = true } };
    *out = list;
    return args->state ? COUNT_OF(list) : 2;
}

static bool open_schema(struct metric_args *args, struct err *e)
{
    str path = param_text(&args->params, "schema");
    struct arena a = { 0 };

    args->state = path.n ? json_schema_open(arena_cstr(&a, path), e) : NULL;
    arena_free(&a);
    return args->state || path.n == 0;
}

static void close_schema(struct metric_args *args)
{
    json_schema_close(args->state);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "schema", PARAM_TEXT, "", NULL, "file with a JSON Schema that answers must keep to", "schema" },
    { 0 },
};

const struct metric metric_json_valid = {
    .name = "json_valid",
    .summary = "share of answers that are JSON: strictly, after extraction, by schema (0-1)",
    .params = params,
    .open = open_schema,
    .close = close_schema,
    .reads_raw = true,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
