/*
 * json.c -- see json.h.  A `struct json` is a json_t; only this file knows.
 */
#include "eval/base/json.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/text.h"

static json_t *inner(const struct json *v)
{
    return (json_t *)(uintptr_t)v;
}

static struct json *outer(json_t *v)
{
    if (!v)
        err_out_of_memory(0);
    return (struct json *)v;
}

/* jansson recurses up to 2048 levels and accepts bare scalars when asked to. */
struct json *json_parse(str text, struct err *e)
{
    json_error_t error;
    size_t bad;

    if (!utf8_valid(text, &bad)) {
        err_set(e, ERR_PARSE, "byte %zu: not UTF-8 (found 0x%02x, expected a valid sequence)", bad,
                (unsigned char)text.s[bad]);
        return NULL;
    }
    json_t *v = json_loadb(text.s ? text.s : "", text.n, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL,
                           &error);
    if (!v) {
        struct strbuf quoted = { 0 };
        size_t at = error.position > 0 ? (size_t)error.position : 0,
               from = utf8_next_start(text, at > 40 ? at - 40 : 0);
        strbuf_add_quoted(&quoted, str_from(error.text), 160);
        strbuf_printf(&quoted, " after ");
        strbuf_add_quoted(&quoted, str_slice(text, from, at), 60);
        err_set(e, ERR_PARSE, "line %d, column %d (byte %d): invalid JSON (found %s, expected one JSON value)",
                error.line, error.column, error.position, quoted.s);
        strbuf_release(&quoted);
        return NULL;
    }
    return outer(v);
}

struct json *json_parse_file(const char *path, size_t max_bytes, struct err *e)
{
    struct arena a = { 0 };
    str text;
    struct json *v = NULL;

    if (file_read(path, max_bytes, &a, &text, e)) {
        v = json_parse(text, e);
        if (!v)
            err_wrap(e, "%s", path);
    }
    arena_free(&a);
    return v;
}

void json_free(struct json *root)
{
    json_decref(inner(root));
}

enum json_kind json_kind(const struct json *v)
{
    if (!v)
        return JSON_NULL_KIND;
    switch (json_typeof(inner(v))) {
    case JSON_TRUE:
    case JSON_FALSE:
        return JSON_BOOL_KIND;
    case JSON_INTEGER:
        return JSON_INT_KIND;
    case JSON_REAL:
        return JSON_REAL_KIND;
    case JSON_STRING:
        return JSON_STRING_KIND;
    case JSON_ARRAY:
        return JSON_ARRAY_KIND;
    case JSON_OBJECT:
        return JSON_OBJECT_KIND;
    case JSON_NULL:
        break;
    }
    return JSON_NULL_KIND;
}

const char *json_kind_name(const struct json *v)
{
    static const char *const names[] = { "null",     "a boolean", "an integer", "a number",
                                         "a string", "an array",  "an object" };
    return names[json_kind(v)];
}

size_t json_length(const struct json *v)
{
    return json_is_array(inner(v))    ? json_array_size(inner(v))
           : json_is_object(inner(v)) ? json_object_size(inner(v))
                                      : 0;
}

const struct json *json_at(const struct json *array, size_t i)
{
    return (const struct json *)json_array_get(inner(array), i);
}

const struct json *json_get(const struct json *object, const char *key)
{
    return (const struct json *)json_object_get(inner(object), key);
}

const struct json *json_path(const struct json *v, str dotted)
{
    str key;

    while (v && str_split_next(&dotted, '.', &key)) {
        char name[256];
        int64_t index;
        if (key.n >= sizeof name)
            return NULL;
        memcpy(name, key.s, key.n);
        name[key.n] = 0;
        if (json_is_array(inner(v)))
            v = str_to_int(key, &index) && index >= 0 ? json_at(v, (size_t)index) : NULL;
        else
            v = json_get(v, name);
    }
    return v;
}

bool json_next(const struct json *object, void **iterator, str *key, const struct json **value)
{
    json_t *o = inner(object);

    if (!json_is_object(o))
        return false;
    *iterator = *iterator ? json_object_iter_next(o, *iterator) : json_object_iter(o);
    if (!*iterator)
        return false;
    *key = str_from(json_object_iter_key(*iterator));
    *value = (const struct json *)json_object_iter_value(*iterator);
    return true;
}

bool json_is_numeric(const struct json *v)
{
    return json_is_number(inner(v));
}

bool json_bool(const struct json *v)
{
    return json_is_true(inner(v));
}

int64_t json_int(const struct json *v)
{
    if (json_is_integer(inner(v)))
        return json_integer_value(inner(v));
    double d = json_number(v);
    return d > -9.2e18 && d < 9.2e18 ? (int64_t)d : 0;
}

double json_number(const struct json *v)
{
    return json_number_value(inner(v));
}

str json_as_string(const struct json *v)
{
    json_t *s = inner(v);
    return json_is_string(s) ? (str){ json_string_value(s), json_string_length(s) } : (str){ "", 0 };
}

str json_to_text(const struct json *v, struct arena *a)
{
    struct strbuf b = { 0 };

    if (json_kind(v) == JSON_STRING_KIND)
        return arena_str(a, json_as_string(v));
    if (json_kind(v) != JSON_NULL_KIND)
        json_write(v, 0, &b);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* --- making --------------------------------------------------------------- */

struct json *json_new_object(void)
{
    return outer(json_object());
}

struct json *json_new_array(void)
{
    return outer(json_array());
}

struct json *json_new_string(str text)
{
    if (utf8_valid(text, NULL))
        return outer(json_stringn(text.s ? text.s : "", text.n));
    struct strbuf b = { 0 };
    for (size_t at = 0; at < text.n;) {
        char encoded[4];
        size_t n = utf8_encode(utf8_next(text, &at), encoded);
        strbuf_add(&b, (str){ encoded, n });
    }
    struct json *v = outer(json_stringn(b.s, b.n));
    strbuf_release(&b);
    return v;
}

struct json *json_new_int(int64_t v)
{
    return outer(json_integer(v));
}

struct json *json_new_number(double v)
{
    return isfinite(v) ? outer(json_real(v)) : json_new_null();
}

struct json *json_new_bool(bool v)
{
    return outer(v ? json_true() : json_false());
}

struct json *json_new_null(void)
{
    return (struct json *)json_null();
}

struct json *json_clone(const struct json *v)
{
    return outer(json_deep_copy(inner(v)));
}

void json_set(struct json *object, const char *key, struct json *value)
{
    json_object_set_new_nocheck(inner(object), key, inner(value));
}

void json_push(struct json *array, struct json *value)
{
    json_array_append_new(inner(array), inner(value));
}

/* --- writing -------------------------------------------------------------- */

static int add_to_buffer(const char *text, size_t n, void *buffer)
{
    strbuf_add(buffer, (str){ text, n });
    return 0;
}

void json_write(const struct json *v, int indent, struct strbuf *out)
{
    size_t flags = JSON_ENCODE_ANY | JSON_REAL_PRECISION(17) | (indent ? JSON_INDENT((size_t)indent) : JSON_COMPACT);
    json_dump_callback(inner(v), add_to_buffer, out, flags);
}

void json_write_string(str text, struct strbuf *out)
{
    struct json *v = json_new_string(text);
    json_write(v, 0, out);
    json_free(v);
}
