/*
 * param.c -- see param.h.
 */
#include "eval/base/param.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

enum { MAX_PARAMS = 64 };

static size_t count(const struct param *table)
{
    size_t n = 0;
    while (table && table[n].name)
        n++;
    return n;
}

static bool out_of_range(const struct param *p, str text, struct err *e)
{
    return err_set(e, ERR_USAGE, "%s: bad value (found \"" STR_FMT "\", expected %s)", p->name, STR_ARG(text),
                   p->range ? p->range : "a number");
}

static bool read_number(const struct param *p, str text, struct param_value *v, struct err *e)
{
    int64_t i;
    double low = -INFINITY, high = INFINITY;

    if (p->kind == PARAM_INT && !str_to_int(text, &i))
        return out_of_range(p, text, e);
    if (!str_to_double(text, &v->number) || isnan(v->number))
        return out_of_range(p, text, e);
    if (p->range) {
        str range = str_from(p->range);
        size_t dots = str_search(range, S(".."));
        if (dots != SIZE_MAX) {
            str_to_double(str_slice(range, 0, dots), &low);
            str_to_double(str_slice(range, dots + 2, range.n), &high);
        }
    }
    return (v->number >= low && v->number <= high) || out_of_range(p, text, e);
}

static bool read_choice(const struct param *p, str text, struct param_value *v, struct err *e)
{
    str rest = str_from(p->range), choice;

    for (int i = 0; str_split_next(&rest, '|', &choice); i++)
        if (str_equal(choice, text)) {
            v->number = i;
            return true;
        }
    return out_of_range(p, text, e);
}

static bool read_bool(const struct param *p, str text, struct param_value *v, struct err *e)
{
    bool yes = str_is(text, "true") || str_is(text, "1") || str_is(text, "yes");
    if (!yes && !str_is(text, "false") && !str_is(text, "0") && !str_is(text, "no"))
        return err_set(e, ERR_USAGE, "%s: bad value (found \"" STR_FMT "\", expected true or false)", p->name,
                       STR_ARG(text));
    v->number = yes;
    return true;
}

static bool read_value(const struct param *p, str text, struct param_value *v, struct err *e)
{
    v->text = text;
    switch (p->kind) {
    case PARAM_INT:
    case PARAM_NUMBER:
        return read_number(p, text, v, e);
    case PARAM_BOOL:
        return read_bool(p, text, v, e);
    case PARAM_CHOICE:
        return read_choice(p, text, v, e);
    case PARAM_TEXT:
    case PARAM_FILE: /* a path; in a suite, relative to the suite file */
        return true;
    }
    return false;
}

bool param_set_pairs(const struct param *table, const str *names, const str *values, size_t n, struct param_set *out,
                     struct arena *a, struct err *e)
{
    size_t n_params = count(table);
    struct param_value *v = ARENA_NEW(a, struct param_value, n_params + 1);
    const char *known[MAX_PARAMS];

    for (size_t i = 0; i < n_params; i++) {
        if (i < MAX_PARAMS)
            known[i] = table[i].name;
        if (table[i].fallback && !read_value(&table[i], str_from(table[i].fallback), &v[i], e))
            return false;
    }
    for (size_t k = 0; k < n; k++) {
        size_t i = 0;
        while (i < n_params && !str_is(names[k], table[i].name))
            i++;
        if (i == n_params) {
            return err_unknown(e, ERR_USAGE, "unknown argument", names[k], known,
                               n_params < MAX_PARAMS ? n_params : MAX_PARAMS, "one that `assay list` shows");
        }
        if (!read_value(&table[i], arena_str(a, values[k]), &v[i], e))
            return false;
        v[i].given = true;
    }
    *out = (struct param_set){ table, v };
    return true;
}

/* Reads the next "name=value" of "a=1,b=\"x,y\",flag". */
static bool next_pair(str *rest, str *name, str *value)
{
    if (!rest->s || rest->n == 0)
        return false;
    size_t i = 0;
    bool quoted = false;
    while (i < rest->n && (quoted || rest->s[i] != ',')) {
        quoted ^= rest->s[i] == '"';
        i++;
    }
    str pair = str_slice(*rest, 0, i);
    *rest = str_slice(*rest, i + 1 < rest->n ? i + 1 : rest->n, rest->n);
    size_t eq = str_search(pair, S("="));
    *name = str_trim(eq == SIZE_MAX ? pair : str_slice(pair, 0, eq));
    *value = eq == SIZE_MAX ? S("true") : str_slice(pair, eq + 1, pair.n);
    if (value->n >= 2 && value->s[0] == '"' && value->s[value->n - 1] == '"')
        *value = str_slice(*value, 1, value->n - 1);
    return true;
}

bool param_parse(const struct param *table, str text, struct param_set *out, struct arena *a, struct err *e)
{
    str names[MAX_PARAMS], values[MAX_PARAMS], name, value;
    size_t n = 0;

    while (next_pair(&text, &name, &value)) {
        if (n == MAX_PARAMS)
            return err_set(e, ERR_USAGE, "too many arguments (found more than %d)", MAX_PARAMS);
        names[n] = name;
        values[n++] = value;
    }
    return param_set_pairs(table, names, values, n, out, a, e);
}

const struct param_value *param_get(const struct param_set *p, const char *name)
{
    size_t i = 0;
    while (p->table && p->table[i].name && strcmp(p->table[i].name, name))
        i++;
    ASSERT(p->table && p->table[i].name);
    return &p->values[i];
}

double param_number(const struct param_set *p, const char *name)
{
    return param_get(p, name)->number;
}

bool param_bool(const struct param_set *p, const char *name)
{
    return param_get(p, name)->number != 0;
}

str param_text(const struct param_set *p, const char *name)
{
    return param_get(p, name)->text;
}
