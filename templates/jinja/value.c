/*
 * value.c -- see value.h.  Everything lives in the caller's arena.
 */
#include "templates/jinja/value.h"

#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"

static struct value *make(struct arena *a, enum value_kind kind)
{
    struct value *v = ARENA_NEW(a, struct value, 1);
    v->kind = kind;
    return v;
}

struct value *value_none(struct arena *a)
{
    return make(a, VALUE_NONE);
}

struct value *value_bool(struct arena *a, bool b)
{
    struct value *v = make(a, VALUE_BOOL);
    v->i = b;
    return v;
}

struct value *value_int(struct arena *a, int64_t i)
{
    struct value *v = make(a, VALUE_INT);
    v->i = i;
    return v;
}

struct value *value_float(struct arena *a, double f)
{
    struct value *v = make(a, VALUE_FLOAT);
    v->f = f;
    return v;
}

struct value *value_string(struct arena *a, str s)
{
    struct value *v = make(a, VALUE_STRING);
    v->s = s;
    return v;
}

struct value *value_safe_string(struct arena *a, str s)
{
    struct value *v = value_string(a, s);
    v->safe = true;
    return v;
}

struct value *value_list(struct arena *a)
{
    return make(a, VALUE_LIST);
}

struct value *value_dict(struct arena *a)
{
    return make(a, VALUE_DICT);
}

static void grow(struct arena *a, struct value *v)
{
    if (v->n < v->cap)
        return;
    size_t cap = v->cap ? v->cap * 2 : 8;
    struct value **items = ARENA_NEW(a, struct value *, cap);
    str *keys = v->kind == VALUE_DICT ? ARENA_NEW(a, str, cap) : NULL;
    if (v->n)
        memcpy(items, v->items, v->n * sizeof *items);
    if (v->n && keys)
        memcpy(keys, v->keys, v->n * sizeof *keys);
    v->items = items;
    v->keys = keys;
    v->cap = cap;
}

void value_push(struct arena *a, struct value *list, struct value *item)
{
    grow(a, list);
    list->items[list->n++] = item;
}

void value_set(struct arena *a, struct value *dict, str key, struct value *v)
{
    for (size_t i = 0; i < dict->n; i++)
        if (str_equal(dict->keys[i], key)) {
            dict->items[i] = v;
            return;
        }
    grow(a, dict);
    dict->keys[dict->n] = arena_str(a, key);
    dict->items[dict->n++] = v;
}

struct value *value_get(const struct value *dict, str key)
{
    if (dict->kind == VALUE_DICT)
        for (size_t i = 0; i < dict->n; i++)
            if (str_equal(dict->keys[i], key))
                return dict->items[i];
    return NULL;
}

struct value *value_from_json(struct arena *a, const struct json *j)
{
    struct value *v;
    void *it = NULL;
    str key;
    const struct json *member;

    switch (json_kind(j)) {
    case JSON_BOOL_KIND:
        return value_bool(a, json_bool(j));
    case JSON_INT_KIND:
        return value_int(a, json_int(j));
    case JSON_REAL_KIND:
        return value_float(a, json_number(j));
    case JSON_STRING_KIND:
        return value_string(a, arena_str(a, json_text_of(j)));
    case JSON_ARRAY_KIND:
        v = value_list(a);
        for (size_t i = 0; i < json_length(j); i++)
            value_push(a, v, value_from_json(a, json_at(j, i)));
        return v;
    case JSON_OBJECT_KIND:
        v = value_dict(a);
        while (json_next(j, &it, &key, &member))
            value_set(a, v, key, value_from_json(a, member));
        return v;
    case JSON_NULL_KIND:
        break;
    }
    return value_none(a);
}

bool value_truth(const struct value *v)
{
    switch (v->kind) {
    case VALUE_BOOL:
    case VALUE_INT:
        return v->i != 0;
    case VALUE_FLOAT:
        return v->f != 0;
    case VALUE_STRING:
        return v->s.n > 0;
    case VALUE_LIST:
    case VALUE_DICT:
        return v->n > 0;
    default:
        return false;
    }
}

static bool number(const struct value *v, double *out)
{
    *out = v->kind == VALUE_FLOAT ? v->f : (double)v->i;
    return v->kind == VALUE_FLOAT || v->kind == VALUE_INT || v->kind == VALUE_BOOL;
}

bool value_equal(const struct value *a, const struct value *b)
{
    double x, y;

    if (number(a, &x) && number(b, &y))
        return x == y;
    if (a->kind != b->kind)
        return false;
    if (a->kind == VALUE_STRING)
        return str_equal(a->s, b->s);
    if (a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++) {
        const struct value *other = a->kind == VALUE_DICT ? value_get(b, a->keys[i]) : b->items[i];
        if (!other || !value_equal(a->items[i], other))
            return false;
    }
    return true;
}

/* The shortest digits that read back as the same double, as Python prints. */
static void float_text(double f, struct strbuf *out)
{
    char text[40] = "";
    double back = NAN;

    if (isnan(f) || isinf(f)) {
        strbuf_add(out, isnan(f) ? S("nan") : f < 0 ? S("-inf") : S("inf"));
        return;
    }
    for (int digits = 1; digits <= 17 && back != f; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, f);
        str_to_double(str_from(text), &back);
    }
    strbuf_add(out, str_from(text));
    if (!strpbrk(text, ".en"))
        strbuf_add(out, S(".0"));
}

static void repr(const struct value *v, struct strbuf *out)
{
    if (v->kind != VALUE_STRING) {
        value_text(v, out);
        return;
    }
    char quote = str_search(v->s, S("'")) != SIZE_MAX && str_search(v->s, S("\"")) == SIZE_MAX ? '"' : '\'';
    strbuf_add_char(out, quote);
    for (size_t i = 0; i < v->s.n; i++) {
        char c = v->s.s[i];
        if (c == '\\' || c == quote)
            strbuf_printf(out, "\\%c", c);
        else if (c == '\n')
            strbuf_add(out, S("\\n"));
        else
            strbuf_add_char(out, c);
    }
    strbuf_add_char(out, quote);
}

void value_text(const struct value *v, struct strbuf *out)
{
    switch (v->kind) {
    case VALUE_UNDEFINED:
        break;
    case VALUE_NONE:
        strbuf_add(out, S("None"));
        break;
    case VALUE_BOOL:
        strbuf_add(out, v->i ? S("True") : S("False"));
        break;
    case VALUE_INT:
        strbuf_printf(out, "%lld", (long long)v->i);
        break;
    case VALUE_FLOAT:
        float_text(v->f, out);
        break;
    case VALUE_STRING:
        strbuf_add(out, v->s);
        break;
    case VALUE_LIST:
    case VALUE_DICT:
        strbuf_add_char(out, v->kind == VALUE_LIST ? '[' : '{');
        for (size_t i = 0; i < v->n; i++) {
            strbuf_add(out, i ? S(", ") : S(""));
            if (v->kind == VALUE_DICT) {
                repr(&(struct value){ .kind = VALUE_STRING, .s = v->keys[i] }, out);
                strbuf_add(out, S(": "));
            }
            repr(v->items[i], out);
        }
        strbuf_add_char(out, v->kind == VALUE_LIST ? ']' : '}');
        break;
    }
}

void value_json(const struct value *v, struct strbuf *out)
{
    switch (v->kind) {
    case VALUE_UNDEFINED:
    case VALUE_NONE:
        strbuf_add(out, S("null"));
        break;
    case VALUE_BOOL:
        strbuf_add(out, v->i ? S("true") : S("false"));
        break;
    case VALUE_STRING:
        json_write_string(v->s, out);
        break;
    case VALUE_LIST:
    case VALUE_DICT:
        strbuf_add_char(out, v->kind == VALUE_LIST ? '[' : '{');
        for (size_t i = 0; i < v->n; i++) {
            strbuf_add(out, i ? S(", ") : S(""));
            if (v->kind == VALUE_DICT) {
                json_write_string(v->keys[i], out);
                strbuf_add(out, S(": "));
            }
            value_json(v->items[i], out);
        }
        strbuf_add_char(out, v->kind == VALUE_LIST ? ']' : '}');
        break;
    default:
        value_text(v, out);
    }
}
