/*
 * score_file.c -- see score_file.h.
 */
#include "eval/harness/score_file.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"

enum { MAX_LINE = 16 << 20 };

/* The named member; without a name "score", or the only number that is not the id. */
static bool find_score(const struct json *o, str component, const struct json **out, struct err *e)
{
    void *at = NULL;
    str key, first = S("");
    const struct json *v;

    *out = component.n ? json_get(o, component.s) : json_get(o, "score");
    *out = !*out && component.n ? json_path(o, component) : *out;
    while (!*out && !component.n && json_next(o, &at, &key, &v)) {
        if (str_is(key, "id") || !json_is_numeric(v))
            continue;
        if (first.n)
            return err_set(e, ERR_PARSE,
                           "several numbers (found \"" STR_FMT "\" and \"" STR_FMT "\", expected --component NAME)",
                           STR_ARG(first), STR_ARG(key));
        first = key;
    }
    *out = first.n ? json_path(o, first) : *out;
    return true;
}

static bool read_object(str line, str component, double *value, str *id, struct arena *a, struct err *e)
{
    struct json *o = json_parse(line, e);
    const struct json *v = NULL;

    if (!o || !find_score(o, component, &v, e)) {
        json_free(o);
        return false;
    }
    bool ok = v != NULL;
    if (json_is_numeric(v))
        *value = json_number(v);
    else if (json_kind(v) == JSON_BOOL_KIND)
        *value = json_bool(v);
    else if (ok && json_kind(v) != JSON_NULL_KIND)
        ok = false;
    if (json_get(o, "id"))
        *id = json_to_text(json_get(o, "id"), a);
    json_free(o);
    return ok || err_set(e, ERR_PARSE, "no such score (expected \"" STR_FMT "\")",
                         STR_ARG(component.n ? component : S("a number")));
}

static bool read_line(str line, str component, double *value, str *id, struct arena *a, struct err *e)
{
    *value = NAN;
    *id = (str){ NULL, 0 };
    if (line.s[0] == '{')
        return read_object(line, component, value, id, a, e);
    if (str_is(line, "nan") || str_is(line, "NaN") || str_is(line, "null"))
        return true;
    if (str_to_double(line, value) && !isinf(*value))
        return true;
    struct strbuf quoted = { 0 };
    strbuf_add_quoted(&quoted, line, 40);
    err_set(e, ERR_PARSE, "not a number (found %s)", quoted.s);
    strbuf_release(&quoted);
    return false;
}

bool score_file_read(str path, str component, struct score_column *out, struct arena *a, struct err *e)
{
    bool piped = str_is(path, "-"), ok = true;
    const char *name = piped ? "standard input" : arena_cstr(a, path);
    FILE *f = piped ? stdin : file_open_stream(name);
    char *buffer = NULL;
    size_t room = 0, capacity = 0, number = 0;
    double *values = NULL;
    str *ids = NULL;
    ssize_t got;

    if (!f)
        return err_set(e, ERR_PARSE, "%s: %s (expected a readable file)", name, strerror(errno));
    *out = (struct score_column){ .name = piped ? S("-") : str_from(name) };
    while (ok && (got = getline(&buffer, &room, f)) >= 0) {
        str line = { buffer, (size_t)got };
        line = str_trim(number++ ? line : str_without_bom(line));
        if (got > MAX_LINE)
            ok = err_set(e, ERR_PARSE, "line too long (found %zd bytes, at most %d)", got, MAX_LINE);
        if (!ok || line.n == 0)
            continue;
        if (out->n == capacity) {
            capacity = capacity ? 2 * capacity : 1024;
            values = xrealloc(values, capacity * sizeof *values);
            ids = xrealloc(ids, capacity * sizeof *ids);
        }
        ok = read_line(line, component, &values[out->n], &ids[out->n], a, e);
        out->n++;
    }
    if (!ok)
        err_wrap(e, "%s:%zu", name, number);
    else if (ferror(f))
        ok = err_set(e, ERR_PARSE, "%s: %s", name, strerror(errno));
    else if (out->n == 0)
        ok = err_set(e, ERR_PARSE, "%s: no scores", name);
    out->values = ARENA_NEW(a, double, out->n);
    out->ids = ARENA_NEW(a, str, out->n);
    if (ok) {
        memcpy(out->values, values, out->n * sizeof *values);
        memcpy(out->ids, ids, out->n * sizeof *ids);
    }
    free(values);
    free(ids);
    free(buffer);
    if (!piped)
        fclose(f);
    return ok;
}

static bool has_ids(const struct score_column *c)
{
    for (size_t i = 0; i < c->n; i++)
        if (!c->ids[i].s)
            return false;
    return true;
}

static bool map_ids(const struct score_column *c, struct map *places, struct err *e)
{
    for (size_t i = 0; i < c->n; i++) {
        bool is_new;
        *map_put(places, c->ids[i], &is_new) = (int64_t)i;
        if (!is_new)
            return err_set(e, ERR_PARSE,
                           STR_FMT ": duplicate id (found \"" STR_FMT "\"; `score` with several "
                                   "systems prints one line each: give one system's lines)",
                           STR_ARG(c->name), STR_ARG(c->ids[i]));
    }
    return true;
}

bool score_file_align(struct score_column *columns, size_t n, size_t *dropped, struct arena *a, struct err *e)
{
    const struct score_column *first = &columns[0];
    bool by_id = true, ok = true;

    *dropped = 0;
    for (size_t k = 0; k < n; k++)
        by_id = by_id && has_ids(&columns[k]);
    for (size_t k = 0; !by_id && k < n; k++)
        if (columns[k].n != first->n)
            return err_set(e, ERR_PARSE, STR_FMT ": wrong number of scores (found %zu, expected %zu as in " STR_FMT ")",
                           STR_ARG(columns[k].name), columns[k].n, first->n, STR_ARG(first->name));
    for (size_t k = 0; ok && by_id && k < n; k++) {
        struct score_column *c = &columns[k];
        double *values = ARENA_NEW(a, double, first->n);
        struct map places = { 0 };
        size_t met = 0;
        ok = map_ids(c, &places, e);
        for (size_t i = 0; ok && i < first->n; i++) {
            const int64_t *place = map_find(&places, first->ids[i]);
            values[i] = place ? c->values[*place] : NAN;
            met += place != NULL;
        }
        map_release(&places);
        *dropped += c->n - met;
        if (k > 0) {
            c->values = values;
            c->n = first->n;
        }
    }
    return ok;
}
