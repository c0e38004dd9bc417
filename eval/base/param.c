/*
 * param.c -- see param.h.
 */
#include "eval/base/param.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

enum { MAX_PARAMS = 64 };

const char param_required[] = "";

static size_t count(const struct param *table)
{
    size_t n = 0;
    while (table && table[n].name)
        n++;
    return n;
}

/* --- one value -------------------------------------------------------------- */

struct bounds {
    double low, high;
    bool open; /* neither end is allowed */
    bool any;  /* no bounds */
};

static struct bounds read_bounds(const char *text)
{
    struct bounds b = { -INFINITY, INFINITY, false, false };
    str range = str_from(text);
    size_t dots = str_search(range, S(".."));

    if (dots == SIZE_MAX || dots == 0) {
        b.any = true;
        return b;
    }
    b.open = range.s[0] == '(';
    str_to_double(str_slice(range, b.open, dots), &b.low);
    str_to_double(str_slice(range, dots + 2, range.n - b.open), &b.high);
    return b;
}

static const char *describe_number(const char *what, struct bounds b, struct arena *a)
{
    if (b.any)
        return what;
    if (isinf(b.high))
        return arena_printf(a, "%s of %.15g or more", what, b.low).s;
    return arena_printf(a, "%s from %.15g to %.15g%s", what, b.low, b.high, b.open ? ", both excluded" : "").s;
}

const char *param_expected(const struct param *p, struct arena *a)
{
    switch (p->kind) {
    case PARAM_INT:
        return describe_number("a whole number", read_bounds(p->range), a);
    case PARAM_NUMBER:
        return describe_number("a number", read_bounds(p->range), a);
    case PARAM_BOOL:
        return "true or false";
    case PARAM_CHOICE:
        return p->range;
    case PARAM_BYTES:
        return "a size such as 512M";
    case PARAM_TEXT:
    case PARAM_TEXTS:
    case PARAM_FILE:
        break;
    }
    return p->kind == PARAM_FILE ? "a file" : "text";
}

static bool bad_value(const struct param *p, str text, struct err *e)
{
    struct arena a = { 0 };

    err_set(e, ERR_USAGE, "%s: bad value (found \"" STR_FMT "\", expected %s)", p->name, STR_ARG(text),
            param_expected(p, &a));
    arena_free(&a);
    return false;
}

static bool read_number(const struct param *p, str text, struct param_value *v)
{
    struct bounds b = read_bounds(p->range);
    int64_t i;

    if ((p->kind == PARAM_INT && !str_to_int(text, &i)) || !str_to_double(text, &v->number) || !isfinite(v->number))
        return false;
    return b.open ? v->number > b.low && v->number < b.high : v->number >= b.low && v->number <= b.high;
}

static bool read_choice(const struct param *p, str text, struct param_value *v)
{
    str rest = str_from(p->range), choice;

    for (int i = 0; str_split_next(&rest, '|', &choice); i++)
        if (str_equal(choice, text)) {
            v->number = i;
            return true;
        }
    return false;
}

static bool read_bool(str text, struct param_value *v)
{
    v->number = str_is(text, "true") || str_is(text, "1") || str_is(text, "yes");
    return v->number != 0 || str_is(text, "false") || str_is(text, "0") || str_is(text, "no");
}

static bool read_bytes(str text, struct param_value *v)
{
    uint64_t bytes;
    bool ok = str_to_bytes(text, &bytes);

    v->number = ok ? (double)bytes : 0;
    return ok;
}

bool param_read(const struct param *p, str text, struct param_value *v, struct err *e)
{
    bool ok = true;

    v->text = text;
    switch (p->kind) {
    case PARAM_INT:
    case PARAM_NUMBER:
        ok = read_number(p, text, v);
        break;
    case PARAM_BOOL:
        ok = read_bool(text, v);
        break;
    case PARAM_CHOICE:
        ok = read_choice(p, text, v);
        break;
    case PARAM_BYTES:
        ok = read_bytes(text, v);
        break;
    case PARAM_TEXT:
    case PARAM_TEXTS:
    case PARAM_FILE:
        break;
    }
    return ok || bad_value(p, text, e);
}

/* --- a list of values ------------------------------------------------------- */

bool param_set_pairs(const struct param *table, const str *names, const str *values, size_t n, struct param_set *out,
                     struct arena *a, struct err *e)
{
    size_t n_params = count(table);
    struct param_value *v = ARENA_NEW(a, struct param_value, n_params + 1);
    const char *known[MAX_PARAMS];

    for (size_t i = 0; i < n_params; i++) {
        if (i < MAX_PARAMS)
            known[i] = table[i].name;
        if (table[i].fallback && table[i].fallback != PARAM_REQUIRED &&
            !param_read(&table[i], str_from(table[i].fallback), &v[i], e))
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
        if (!param_read(&table[i], arena_str(a, values[k]), &v[i], e))
            return false;
        v[i].given = true;
    }
    for (size_t i = 0; i < n_params; i++)
        if (table[i].fallback == PARAM_REQUIRED && !v[i].given)
            return err_set(e, ERR_USAGE, "%s is missing (expected %s)", table[i].name, param_expected(&table[i], a));
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
