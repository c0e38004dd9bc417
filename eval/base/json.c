/*
 * json.c -- see json.h.  A `struct json` is a json_t of jansson.
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

static const json_t *inner(const struct json *v)
{
    return (const json_t *)v;
}

static json_t *own(struct json *v)
{
    return (json_t *)v;
}

static struct json *outer(json_t *v)
{
    ASSERT(v);
    return (struct json *)v;
}

__attribute__((constructor)) static void use_our_memory(void)
{
    json_set_alloc_funcs(xmalloc, free);
}

/* --- integers beyond 64 bits ------------------------------------------------ */

/* jansson has none: they become strings that begin with this mark; no string from a file can begin with it. */
static const str mark = { "\0#", 2 };
static const str mark_in_text = { "\"\\u0000#", 8 };

static bool is_large_int(const json_t *v)
{
    return json_is_string(v) && json_string_length(v) > mark.n && memcmp(json_string_value(v), mark.s, mark.n) == 0;
}

static str large_int(const json_t *v)
{
    return (str){ json_string_value(v) + mark.n, json_string_length(v) - mark.n };
}

/* `text` with marks around the integers that do not fit 64 bits. */
static void mark_large_ints(str text, struct strbuf *out)
{
    size_t done = 0;

    for (size_t i = 0; i < text.n;) {
        size_t from = i;
        int64_t fits;
        if (text.s[i] == '"') {
            for (i++; i < text.n && text.s[i] != '"'; i++)
                i += text.s[i] == '\\';
            i++;
            continue;
        }
        i += text.s[i] == '-';
        while (i < text.n && text.s[i] >= '0' && text.s[i] <= '9')
            i++;
        str digits = str_slice(text, from, i);
        bool is_real = i < text.n && (text.s[i] == '.' || text.s[i] == 'e' || text.s[i] == 'E');
        if (i > from + 18 && !is_real && !str_starts(digits, S("0")) && !str_to_int(digits, &fits)) {
            strbuf_add(out, str_slice(text, done, from));
            strbuf_printf(out, STR_FMT STR_FMT "\"", STR_ARG(mark_in_text), STR_ARG(digits));
            done = i;
        }
        while (is_real && i < text.n && strchr("0123456789+-.eE", text.s[i]))
            i++;
        i += i == from;
    }
    strbuf_add(out, str_slice(text, done, text.n));
}

/* Converts an error's place in the marked text to its place in the text. */
static void place_in_unmarked(str marked, json_error_t *error)
{
    const int extra = (int)mark_in_text.n + 1; /* and the closing quote */
    str before = str_slice(marked, 0, error->position > 0 ? (size_t)error->position : 0), line;
    size_t at;

    for (int n = 1; str_split_next(&before, '\n', &line); n++)
        while ((at = str_search(line, mark_in_text)) != SIZE_MAX) {
            error->position -= extra;
            error->column -= n == error->line ? extra : 0;
            line = str_slice(line, at + 1, line.n);
        }
}

/* --- reading ---------------------------------------------------------------- */

/* Depth is limited to jansson's 2048. */
static json_t *load(str text, json_error_t *error)
{
    return json_loadb(text.s ? text.s : "", text.n, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL, error);
}

static bool invalid(str text, const json_error_t *error, struct err *e)
{
    struct strbuf quoted = { 0 };
    size_t at = error->position > 0 ? (size_t)error->position : 0;
    size_t from = utf8_next_start(text, at > 40 ? at - 40 : 0);

    strbuf_add_quoted(&quoted, str_from(error->text), 160);
    strbuf_printf(&quoted, " after ");
    strbuf_add_quoted(&quoted, str_slice(text, from, at), 60);
    err_set(e, ERR_PARSE, "line %d, column %d (byte %d): invalid JSON (found %s, expected one JSON value)", error->line,
            error->column, error->position, quoted.s);
    strbuf_release(&quoted);
    return false;
}

struct json *json_parse(str text, struct err *e)
{
    json_error_t error;
    size_t bad;

    if (!utf8_valid(text, &bad)) {
        err_set(e, ERR_PARSE, "byte %zu: not UTF-8 (found 0x%02x, expected a valid sequence)", bad,
                (unsigned char)text.s[bad]);
        return NULL;
    }
    json_t *v = load(text, &error);
    if (!v && json_error_code(&error) == json_error_numeric_overflow) {
        struct strbuf marked = { 0 };
        mark_large_ints(text, &marked);
        v = load(strbuf_str(&marked), &error);
        if (!v)
            place_in_unmarked(strbuf_str(&marked), &error);
        strbuf_release(&marked);
    }
    if (!v)
        invalid(text, &error, e);
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
    json_decref(own(root));
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
        return is_large_int(inner(v)) ? JSON_INT_KIND : JSON_STRING_KIND;
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

static const struct json *member(const struct json *v, str name)
{
    int64_t index;

    if (json_is_array(inner(v)))
        return str_to_int(name, &index) && index >= 0 ? json_at(v, (size_t)index) : NULL;
    return (const struct json *)json_object_getn(inner(v), name.s ? name.s : "", name.n);
}

const struct json *json_path(const struct json *v, str dotted)
{
    const struct json *found = v ? member(v, dotted) : NULL;

    for (size_t i = 0; v && !found && i < dotted.n; i++)
        if (dotted.s[i] == '.') {
            const struct json *inside = member(v, str_slice(dotted, 0, i));
            found = inside ? json_path(inside, str_slice(dotted, i + 1, dotted.n)) : NULL;
        }
    return found;
}

bool json_next(const struct json *object, void **iterator, str *key, const struct json **value)
{
    json_t *o = (json_t *)object; /* jansson's iterators take a json_t that is not const */

    if (!json_is_object(o))
        return false;
    *iterator = *iterator ? json_object_iter_next(o, *iterator) : json_object_iter(o);
    if (!*iterator)
        return false;
    *key = (str){ json_object_iter_key(*iterator), json_object_iter_key_len(*iterator) };
    *value = (const struct json *)json_object_iter_value(*iterator);
    return true;
}

const struct json *json_single(const struct json *v)
{
    while (json_kind(v) == JSON_ARRAY_KIND && json_length(v) == 1)
        v = json_at(v, 0);
    return v;
}

bool json_is_numeric(const struct json *v)
{
    return json_is_number(inner(v)) || is_large_int(inner(v));
}

bool json_bool(const struct json *v)
{
    return json_is_true(inner(v));
}

bool json_fits_int(const struct json *v)
{
    return json_is_integer(inner(v));
}

int64_t json_int(const struct json *v)
{
    if (json_is_integer(inner(v)))
        return json_integer_value(inner(v));
    double d = json_number(v);
    return d >= 0x1p63 ? INT64_MAX : d < -0x1p63 ? INT64_MIN : (int64_t)d;
}

double json_number(const struct json *v)
{
    /* jansson ends its strings with a NUL */
    return is_large_int(inner(v)) ? strtod(large_int(inner(v)).s, NULL) : json_number_value(inner(v));
}

str json_as_string(const struct json *v)
{
    const json_t *s = inner(v);
    return json_kind(v) == JSON_STRING_KIND ? (str){ json_string_value(s), json_string_length(s) } : (str){ "", 0 };
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
    json_object_set_new_nocheck(own(object), key, own(value));
}

struct json *json_edit(struct json *object, const char *key)
{
    return (struct json *)json_object_get(own(object), key);
}

struct json *json_edit_at(struct json *array, size_t i)
{
    return (struct json *)json_array_get(own(array), i);
}

void json_push(struct json *array, struct json *value)
{
    json_array_append_new(own(array), own(value));
}

/* --- writing -------------------------------------------------------------- */

static void new_line(int indent, int depth, struct strbuf *out)
{
    if (indent)
        strbuf_printf(out, "\n%*s", indent * depth, "");
}

static void write_value(const struct json *v, int indent, int depth, struct strbuf *out)
{
    const struct json *one;
    void *at = NULL;
    str key;
    size_t n = 0;

    switch (json_kind(v)) {
    case JSON_NULL_KIND:
        strbuf_add(out, S("null"));
        break;
    case JSON_BOOL_KIND:
        strbuf_add(out, json_bool(v) ? S("true") : S("false"));
        break;
    case JSON_INT_KIND:
        if (json_fits_int(v))
            strbuf_printf(out, "%lld", (long long)json_int(v));
        else
            strbuf_add(out, large_int(inner(v)));
        break;
    case JSON_REAL_KIND:
        strbuf_add_double(out, json_number(v));
        break;
    case JSON_STRING_KIND:
        json_write_string(json_as_string(v), out);
        break;
    case JSON_ARRAY_KIND:
        strbuf_add_char(out, '[');
        for (; n < json_length(v); n++) {
            if (n)
                strbuf_add_char(out, ',');
            new_line(indent, depth + 1, out);
            write_value(json_at(v, n), indent, depth + 1, out);
        }
        if (n)
            new_line(indent, depth, out);
        strbuf_add_char(out, ']');
        break;
    case JSON_OBJECT_KIND:
        strbuf_add_char(out, '{');
        for (; json_next(v, &at, &key, &one); n++) {
            if (n)
                strbuf_add_char(out, ',');
            new_line(indent, depth + 1, out);
            json_write_string(key, out);
            strbuf_add(out, indent ? S(": ") : S(":"));
            write_value(one, indent, depth + 1, out);
        }
        if (n)
            new_line(indent, depth, out);
        strbuf_add_char(out, '}');
        break;
    }
}

void json_write(const struct json *v, int indent, struct strbuf *out)
{
    write_value(v, indent, 0, out);
}

void json_write_inside(const struct json *v, int indent, int depth, struct strbuf *out)
{
    write_value(v, indent, depth, out);
}

void json_write_string(str text, struct strbuf *out)
{
    static const char named[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    size_t done = 0;

    strbuf_add_char(out, '"');
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        unsigned char c = (unsigned char)text.s[at];
        uint32_t code = c < 0x80 ? (at++, c) : utf8_next(text, &at);
        const char *name = c && c < 0x80 ? strchr(named, c) : NULL;
        bool broken = code == 0xFFFD && at == from + 1;
        if (!name && c >= 0x20 && !broken)
            continue;
        strbuf_add(out, str_slice(text, done, from));
        if (name)
            strbuf_printf(out, "\\%c", letters[name - named]);
        else if (broken)
            strbuf_add(out, S("\xEF\xBF\xBD"));
        else
            strbuf_printf(out, "\\u%04X", c);
        done = at;
    }
    strbuf_add(out, str_slice(text, done, text.n));
    strbuf_add_char(out, '"');
}
