/*
 * json.c -- see json.h.  A `struct json` is a json_t; nobody else knows.
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

/* --- integers beyond 64 bits ------------------------------------------------ */

/* jansson has no such integer.  RFC 8259 allows them, and Python writes them
 * (model_max_length of 1e30), so they are kept as a string of their digits behind
 * a mark that no text begins with, and every function here takes such a string
 * for the number that it is. */
static const char big_mark[] = "\x01#";
enum { MARK_BYTES = sizeof big_mark - 1, SAFE_DIGITS = 18 };

/* The digits; NULL for every other value. */
static const char *big_digits(const json_t *v)
{
    const char *text = json_is_string(v) ? json_string_value(v) : NULL;

    if (!text || memcmp(text, big_mark, json_string_length(v) < MARK_BYTES ? 1 : MARK_BYTES) != 0)
        return NULL;
    const char *digits = text + MARK_BYTES, *at = digits + (*digits == '-');
    size_t n = strspn(at, "0123456789");
    return n > SAFE_DIGITS && at[n] == 0 ? digits : NULL;
}

/* The number that begins at `at`: its end, and whether it is an integer that does not fit. */
static size_t number_end(str text, size_t at, bool *big)
{
    size_t end = at + (text.s[at] == '-'), first = end;
    int64_t fits;

    while (end < text.n && text.s[end] >= '0' && text.s[end] <= '9')
        end++;
    bool integer = end == text.n || !strchr(".eE", text.s[end]) || text.s[end] == 0;
    *big = integer && end - first > SAFE_DIGITS && text.s[first] != '0' && !str_to_int(str_slice(text, at, end), &fits);
    while (end < text.n && text.s[end] && strchr("0123456789+-.eE", text.s[end]))
        end++;
    return end;
}

static size_t string_end(str text, size_t at)
{
    for (at++; at < text.n && text.s[at] != '"'; at++)
        at += text.s[at] == '\\';
    return at < text.n ? at + 1 : text.n;
}

/* A number is no key of an object, and must not become one. */
static bool is_key(str text, size_t end)
{
    while (end < text.n && text.s[end] && strchr(" \t\r\n", text.s[end]))
        end++;
    return end < text.n && text.s[end] == ':';
}

/* The text with its big integers marked in `out`; false if there is none. */
static bool mark_big(str text, struct strbuf *out)
{
    size_t copied = 0, at = 0;

    while (at < text.n) {
        char c = text.s[at];
        bool big = false;
        size_t end = c == '"'                             ? string_end(text, at)
                     : c == '-' || (c >= '0' && c <= '9') ? number_end(text, at, &big)
                                                          : at + 1;
        if (big && !is_key(text, end)) {
            strbuf_add(out, str_slice(text, copied, at));
            strbuf_add(out, S("\"\\u0001#"));
            strbuf_add(out, str_slice(text, at, end));
            strbuf_add_char(out, '"');
            copied = end;
        }
        at = end;
    }
    if (copied > 0)
        strbuf_add(out, str_slice(text, copied, text.n));
    return copied > 0;
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
    struct strbuf marked = { 0 };
    if (str_starts(text, S("\xEF\xBB\xBF"))) /* a byte-order mark, as Windows editors write it */
        text = str_slice(text, 3, text.n);
    if (mark_big(text, &marked))
        text = strbuf_str(&marked);
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
    }
    strbuf_release(&marked);
    return (struct json *)v;
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
        return big_digits(inner(v)) ? JSON_REAL_KIND : JSON_STRING_KIND;
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
    return json_is_number(inner(v)) || big_digits(inner(v));
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
    const char *digits = big_digits(inner(v));
    return digits ? strtod(digits, NULL) : json_number_value(inner(v));
}

str json_as_string(const struct json *v)
{
    json_t *s = inner(v);
    return json_is_string(s) && !big_digits(s) ? (str){ json_string_value(s), json_string_length(s) } : (str){ "", 0 };
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

static void dump(json_t *v, int indent, struct strbuf *out)
{
    size_t flags = JSON_ENCODE_ANY | JSON_REAL_PRECISION(17) | (indent ? JSON_INDENT((size_t)indent) : JSON_COMPACT);
    json_dump_callback(v, add_to_buffer, out, flags);
}

/* As Python's repr: the fewest digits that give the number back; 0.1, 5.0, 1e+16, 1e-05. */
static void write_shortest(double v, struct strbuf *out)
{
    char text[40], digits[24];
    int precision = 0, n = 0;

    do
        snprintf(text, sizeof text, "%.*e", precision, v);
    while (strtod(text, NULL) != v && ++precision < 17);
    int exponent = atoi(strchr(text, 'e') + 1);
    for (const char *c = text; *c != 'e'; c++)
        if (*c >= '0' && *c <= '9')
            digits[n++] = *c;
    if (text[0] == '-')
        strbuf_add_char(out, '-');
    if (exponent < -4 || exponent >= 16) {
        strbuf_printf(out, "%c%s%.*se%c%02d", digits[0], n > 1 ? "." : "", n - 1, digits + 1, exponent < 0 ? '-' : '+',
                      abs(exponent));
        return;
    }
    if (exponent < 0)
        strbuf_add(out, S("0."));
    for (int i = exponent < 0 ? exponent + 1 : 0; i < n || i <= exponent; i++) {
        strbuf_add_char(out, i < 0 || i >= n ? '0' : digits[i]);
        if (i == exponent)
            strbuf_add(out, i + 1 < n ? S(".") : S(".0"));
    }
}

struct writer {
    struct strbuf *out;
    int indent;
    bool shortest; /* else 17 digits */
};

static void new_line(const struct writer *w, int depth)
{
    if (w->indent)
        strbuf_printf(w->out, "\n%*s", depth * w->indent, "");
}

static void write_value(const struct writer *w, json_t *v, int depth);

static void write_object(const struct writer *w, json_t *v, int depth)
{
    const char *key;
    json_t *member;
    bool first = true;

    strbuf_add_char(w->out, '{');
    json_object_foreach(v, key, member)
    {
        strbuf_add(w->out, first ? S("") : S(","));
        first = false;
        new_line(w, depth + 1);
        json_write_string(str_from(key), w->out);
        strbuf_add(w->out, w->indent ? S(": ") : S(":"));
        write_value(w, member, depth + 1);
    }
    if (!first)
        new_line(w, depth);
    strbuf_add_char(w->out, '}');
}

static void write_array(const struct writer *w, json_t *v, int depth)
{
    strbuf_add_char(w->out, '[');
    for (size_t i = 0; i < json_array_size(v); i++) {
        strbuf_add(w->out, i ? S(",") : S(""));
        new_line(w, depth + 1);
        write_value(w, json_array_get(v, i), depth + 1);
    }
    if (json_array_size(v))
        new_line(w, depth);
    strbuf_add_char(w->out, ']');
}

static void write_value(const struct writer *w, json_t *v, int depth)
{
    if (json_is_object(v))
        write_object(w, v, depth);
    else if (json_is_array(v))
        write_array(w, v, depth);
    else if (big_digits(v))
        strbuf_add(w->out, str_from(big_digits(v)));
    else if (json_is_real(v) && w->shortest)
        write_shortest(json_real_value(v), w->out);
    else
        dump(v, 0, w->out);
}

/* Most trees are written by jansson, which is faster. */
static bool needs_writer(const json_t *v, bool shortest)
{
    const char *key;
    json_t *member;

    if (json_is_object(v)) {
        json_object_foreach((json_t *)(uintptr_t)v, key, member) if (needs_writer(member, shortest)) return true;
        return false;
    }
    for (size_t i = 0; json_is_array(v) && i < json_array_size(v); i++)
        if (needs_writer(json_array_get(v, i), shortest))
            return true;
    return big_digits(v) != NULL || (shortest && json_is_real(v));
}

void json_write(const struct json *v, int indent, struct strbuf *out)
{
    if (needs_writer(inner(v), false))
        write_value(&(struct writer){ out, indent, false }, inner(v), 0);
    else
        dump(inner(v), indent, out);
}

str json_to_text(const struct json *v, struct arena *a)
{
    struct strbuf b = { 0 };

    if (json_kind(v) == JSON_STRING_KIND)
        return arena_str(a, json_as_string(v));
    if (json_kind(v) != JSON_NULL_KIND) {
        if (needs_writer(inner(v), true))
            write_value(&(struct writer){ &b, 0, true }, inner(v), 0);
        else
            dump(inner(v), 0, &b);
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

void json_write_string(str text, struct strbuf *out)
{
    struct json *v = json_new_string(text);
    json_write(v, 0, out);
    json_free(v);
}
