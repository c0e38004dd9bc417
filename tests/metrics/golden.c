/*
 * golden.c -- see golden.h.
 */
#include "tests/metrics/golden.h"

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "metrics/metric.h"

enum { MAX = 1 << 28, MAX_STATS = 256 };

int golden_column(str header, const char *name)
{
    str word;
    for (int i = 0; str_split_next(&header, '\t', &word); i++)
        if (str_is(word, name))
            return i;
    return -1;
}

str golden_cell(str line, int column)
{
    str word = { "", 0 };
    for (int i = 0; i <= column; i++)
        if (!str_split_next(&line, '\t', &word))
            return S("");
    return word;
}

str golden_read(const char *where, const char *folder, const char *name, struct arena *a)
{
    struct err e = { 0 };
    str text = { "", 0 };
    str path = where ? arena_printf(a, "%s/metrics/%s/%s", where, folder, name)
                     : arena_printf(a, "tests/golden/metrics/%s", name);
    CHECK_MSG(file_read(path.s, MAX, a, &text, &e), "%s", e.text);
    return text;
}

/* All records of a JSONL file as an array; by_id gives their places. */
static struct json *read_records(str text, struct map *by_id, struct arena *a)
{
    struct json *all = json_new_array();
    struct err e = { 0 };
    str line;

    while (str_split_next(&text, '\n', &line)) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        CHECK_MSG(o || !line.n, "%s", e.text);
        if (!o)
            continue;
        *map_put(by_id, json_to_text(json_get(o, "id"), a), NULL) = (int64_t)json_length(all);
        json_push(all, o);
    }
    return all;
}

static size_t read_refs(const struct json *o, const str **out, struct arena *a)
{
    const struct json *refs = json_get(o, "refs") ? json_get(o, "refs") : json_get(o, "ref");
    bool many = json_kind(refs) == JSON_ARRAY_KIND;
    size_t n = many ? json_length(refs) : 1;
    str *list = ARENA_NEW(a, str, n + 1);

    for (size_t k = 0; k < n; k++)
        list[k] = json_to_text(many ? json_at(refs, k) : refs, a);
    *out = list;
    return n;
}

static void compare_row(const char *label, str id, const double *row, str want)
{
    str word;
    double number;

    char separator = str_search(want, S("/")) == SIZE_MAX ? ',' : '/';
    for (size_t k = 0; str_split_next(&want, separator, &word); k++)
        CHECK_MSG(str_to_double(word, &number) && row[k] == number,
                  "%s " STR_FMT ": statistic %zu is %.17g, expected " STR_FMT, label, STR_ARG(id), k, row[k],
                  STR_ARG(word));
}

/* Compares one number; false when the table has none here. */
static bool compare_one(const struct golden_check *check, const struct metric_use *u, const struct sample *s,
                        const struct generation *g, str cell, double tolerance)
{
    double row[MAX_STATS] = { 0 }, got[METRIC_MAX_COMPONENTS], want;
    struct metric_case c = { .sample = s, .gen = g, .args = &u->args };
    struct arena scratch = { 0 };
    struct err e = { 0 };
    size_t k = 0;

    if (cell.n == 0)
        return false;
    CHECK_MSG(u->metric->row(&c, row, &scratch, &e), "%s", e.text);
    arena_free(&scratch);
    if (!check->component) {
        compare_row(check->column, s->id, row, cell);
        return true;
    }
    while (k < u->n_components && strcmp(u->components[k].name, check->component))
        k++;
    if (k == u->n_components || !str_to_double(cell, &want)) {
        test_fail(__FILE__, __LINE__, "%s: no number to compare in %s", check->spec, check->column);
        return true;
    }
    metric_item_score(u, row, got);
    if (isnan(want)) /* where a tool divides by zero, assay gives 0 */
        want = 0;
    CHECK_MSG(fabs(got[k] - want) <= tolerance * (fabs(want) > 1 ? fabs(want) : 1),
              "%s " STR_FMT " %s: %.17g, expected %.17g", check->spec, STR_ARG(s->id), check->column, got[k], want);
    return true;
}

void golden_items(struct golden_files files, int refs_mode, const struct golden_check *checks, size_t n,
                  double tolerance)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct map by_id = { 0 };
    struct json *all = read_records(golden_read(files.where, "text", files.texts, &a), &by_id, &a);
    str table = golden_read(files.where, "scores", files.scores, &a), header, line;
    struct metric_use *uses = ARENA_NEW(&a, struct metric_use, n);
    size_t compared = 0;

    str_split_next(&table, '\n', &header);
    for (size_t c = 0; c < n; c++) {
        CHECK_MSG(metric_use_open(str_from(checks[c].spec), &uses[c], &a, &e), "%s", e.text);
        CHECK_MSG(golden_column(header, checks[c].column) >= 0, "%s: no column %s", files.scores, checks[c].column);
        uses[c].args.segment_level = true;
        if (e.code)
            goto done;
    }
    while (str_split_next(&table, '\n', &line)) {
        const int64_t *at = map_find(&by_id, golden_cell(line, 0));
        const struct json *o = at ? json_at(all, (size_t)*at) : NULL, *hyp = json_path(o, str_from(files.hyp));
        struct sample s = { .id = golden_cell(line, 0) };
        struct generation g = { .text = json_as_string(hyp), .raw = json_as_string(hyp) };
        if (!hyp || (s.n_refs = read_refs(o, &s.refs, &a)) == 0)
            continue;
        if (refs_mode == GOLDEN_FIRST_REF)
            s.n_refs = 1;
        for (size_t c = 0; c < n; c++) {
            str cell = golden_cell(line, golden_column(header, checks[c].column));
            compared += compare_one(&checks[c], &uses[c], &s, &g, cell, tolerance);
        }
    }
    CHECK_MSG(compared >= n, "%s: only %zu numbers compared", files.scores, compared);
done:
    for (size_t c = 0; c < n; c++)
        metric_use_close(&uses[c]);
    json_free(all);
    map_release(&by_id);
    arena_free(&a);
}

bool golden_score(const char *spec, str hyp, const str *refs, size_t n_refs, double *scores)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct metric_use u = { 0 };
    struct sample s = { .id = S("1"), .refs = refs, .n_refs = n_refs };
    struct generation g = { .text = hyp, .raw = hyp };
    double row[MAX_STATS] = { 0 };
    bool valid, ok = metric_use_open(str_from(spec), &u, &a, &e);

    u.args.segment_level = true;
    ok = ok && metric_rows(&u, &(struct metric_items){ &s, &g, 1 }, row, &valid, 1, &e) && valid;
    CHECK_MSG(ok, "%s: %s", spec, e.text);
    if (ok)
        metric_item_score(&u, row, scores);
    metric_use_close(&u);
    arena_free(&a);
    return ok;
}
