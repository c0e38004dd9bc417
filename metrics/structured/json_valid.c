/*
 * json_valid.c -- share of answers that are JSON: the whole text (json_valid, RFC
 * 8259), and the JSON inside the text (json_extracted), because models put JSON into
 * prose and fences; JSON that the end of the text cuts off does not count.  With schema=FILE, also the shares of all
 * answers whose whole text, or extracted JSON, is valid under that JSON Schema.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/text/json_text.h"
#include "metrics/metric.h"
#include "metrics/structured/json_schema.h"

enum { STRICT, EXTRACTED, SCHEMA, SCHEMA_EXTRACTED, N_ITEMS, N_STATS };

struct options { /* NULL if there is no schema */
    struct json_schema *schema;
    char sha256[65]; /* of its file */
};

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct options *o = c->args->state;
    str text = c->gen->raw.n ? c->gen->raw : c->gen->text, inner = json_text_extract(text, scratch);
    bool valid = false;

    if (o && inner.n > 0 && !json_schema_validate(o->schema, inner, &valid, e))
        return false;
    stats[STRICT] = json_text_valid(text, scratch);
    stats[EXTRACTED] = inner.n > 0;
    stats[SCHEMA_EXTRACTED] = valid;
    stats[SCHEMA] = stats[STRICT] > 0 && valid;
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
                                                      .label = "JSON in the text",
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
    bool asserted = str_is(param_text(&args->params, "format"), "assert");
    struct arena a = { 0 };

    if (path.n == 0)
        return true;
    struct options *o = xcalloc(1, sizeof *o);
    o->schema = json_schema_open(arena_cstr(&a, path),
                                 asserted ? JSON_SCHEMA_FORMATS_ASSERTED : JSON_SCHEMA_FORMATS_ANNOTATED, e);
    if (o->schema && file_sha256(arena_cstr(&a, path), o->sha256, e)) {
        args->state = o;
    } else {
        err_wrap(e, "schema");
        json_schema_close(o->schema);
        free(o);
    }
    arena_free(&a);
    return args->state != NULL;
}

static void close_schema(struct metric_args *args)
{
    struct options *o = args->state;

    json_schema_close(o ? o->schema : NULL);
    free(o);
}

/* The draft and a hash of the schema, because the file may change. */
static void sign(const struct metric_args *args, struct strbuf *out)
{
    const struct options *o = args->state;

    if (o)
        strbuf_printf(out, "|draft:%s|sha256:%.16s", json_schema_draft(o->schema), o->sha256);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "schema", PARAM_FILE, "", NULL, "file with a JSON Schema (draft 2020-12 or 7) for the answers", "schema" },
    { "format", PARAM_CHOICE, "annotate", "annotate|assert",
      "whether the schema's formats (date, email ...) are checked", "format" },
    { 0 },
};

const struct metric metric_json_valid = {
    .name = "json_valid",
    .summary = "share of answers that are JSON: strictly, after extraction, by schema (0-1)",
    .params = params,
    .open = open_schema,
    .close = close_schema,
    .sign = sign,
    .reads_raw = true,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
