/*
 * safetensors.c -- see safetensors.h.
 *
 * The header has its own small parser, one pass without a tree: the grammar is
 * two levels deep, so there is no recursion, and a number that is too large for a
 * size is reported with its tensor.
 */
#include "eval/engine/files/safetensors.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "eval/engine/quant/types.h"

enum { MAX_HEADER_BYTES = 100000000, MAX_NAME_BYTES = 1024 };

struct header {
    const char *path;
    str text;
    size_t at;
    struct arena *a;
    struct st_tensor *list; /* [n] */
    size_t n, cap;
    struct map names;
    str tensor; /* name of the tensor being read, for messages */
    struct err *e;
};

static bool fail(struct header *h, const char *fmt, ...) PRINTF(2, 3);
static bool fail(struct header *h, const char *fmt, ...)
{
    struct strbuf b = { 0 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    if (h->tensor.n)
        err_set(h->e, ERR_PARSE, "%s: tensor " STR_FMT ": %s", h->path, STR_ARG(h->tensor), b.s);
    else
        err_set(h->e, ERR_PARSE, "%s: byte %zu: header: %s", h->path, h->at + 8, b.s);
    strbuf_release(&b);
    return false;
}

static char peek(struct header *h)
{
    while (h->at < h->text.n && strchr(" \t\n\r", h->text.s[h->at]) && h->text.s[h->at])
        h->at++;
    return h->at < h->text.n ? h->text.s[h->at] : '\0';
}

static bool expect(struct header *h, char c)
{
    char found = peek(h);
    if (found != c || h->at == h->text.n)
        return fail(h, "invalid JSON (found %s, expected \"%c\"%s)",
                    h->at == h->text.n ? "the end" : "another character", c,
                    h->at < h->text.n && (found == '[' || found == '{') ? "; nested too deep" : "");
    h->at++;
    return true;
}

static bool hex4(struct header *h, uint32_t *out)
{
    *out = 0;
    for (int i = 0; i < 4; i++, h->at++) {
        char c = h->at < h->text.n ? h->text.s[h->at] : 'x';
        uint32_t digit = c >= '0' && c <= '9'   ? (uint32_t)(c - '0')
                         : c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a' + 10)
                         : c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A' + 10)
                                                : 16;
        if (digit == 16)
            return fail(h, "invalid JSON (expected four hexadecimal digits)");
        *out = *out * 16 + digit;
    }
    return true;
}

static bool escaped(struct header *h, struct strbuf *b)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char c = h->at < h->text.n ? h->text.s[h->at++] : '\0', utf8[4];
    const char *found = c ? strchr(from, c) : NULL;
    uint32_t code, low;

    if (found) {
        strbuf_add_char(b, to[found - from]);
        return true;
    }
    if (c != 'u' || !hex4(h, &code))
        return c != 'u' ? fail(h, "invalid JSON (expected an escape)") : false;
    if (code >= 0xD800 && code < 0xDC00) {
        if (!str_starts(str_slice(h->text, h->at, h->text.n), S("\\u")))
            return fail(h, "invalid JSON (found half a surrogate pair)");
        h->at += 2;
        if (!hex4(h, &low))
            return false;
        code = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xD800;
    }
    if (code >= 0xD800 && code < 0xE000)
        return fail(h, "invalid JSON (found half a surrogate pair)");
    strbuf_add(b, (str){ utf8, utf8_encode(code, utf8) });
    return true;
}

/* A view of the header if there is no escape, otherwise a copy. */
static bool string(struct header *h, str *out)
{
    if (!expect(h, '"'))
        return false;
    size_t start = h->at;
    struct strbuf b = { 0 };
    bool ok = true, copied = false;
    for (;; h->at++) {
        unsigned char c = h->at < h->text.n ? (unsigned char)h->text.s[h->at] : 0;
        if (c == '"')
            break;
        if (c < 0x20) {
            ok = fail(h, "invalid JSON (found %s in a string)", h->at < h->text.n ? "a control character" : "the end");
            break;
        }
        if (c == '\\') {
            strbuf_add(&b, str_slice(h->text, copied ? h->at : start, h->at));
            copied = true;
            h->at++;
            if (!(ok = escaped(h, &b)))
                break;
            h->at--;
        } else if (copied) {
            strbuf_add_char(&b, (char)c);
        }
    }
    if (ok) {
        *out = copied ? arena_str(h->a, strbuf_str(&b)) : str_slice(h->text, start, h->at);
        h->at++;
    }
    strbuf_release(&b);
    return ok;
}

/* A number without sign, fraction and exponent. */
static bool number(struct header *h, const char *what, uint64_t *out)
{
    uint64_t v = 0;
    size_t start;

    peek(h);
    for (start = h->at; h->at < h->text.n && h->text.s[h->at] >= '0' && h->text.s[h->at] <= '9'; h->at++) {
        unsigned digit = (unsigned)(h->text.s[h->at] - '0');
        if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, digit, &v) || v > INT64_MAX)
            return fail(h, "%s: number is too large (found more than 63 bits)", what);
    }
    char after = h->at < h->text.n ? h->text.s[h->at] : '\0';
    if (h->at == start || after == '.' || after == 'e' || after == 'E')
        return fail(h, "%s: bad number (expected a whole number from 0)", what);
    *out = v;
    return true;
}

static bool numbers(struct header *h, const char *what, uint64_t *out, int max, int *n)
{
    if (!expect(h, '['))
        return false;
    *n = 0;
    if (peek(h) == ']') {
        h->at++;
        return true;
    }
    for (;;) {
        if (*n == max)
            return fail(h, "%s: too many numbers (expected at most %d)", what, max);
        if (!number(h, what, &out[(*n)++]))
            return false;
        if (peek(h) != ',')
            return expect(h, ']');
        h->at++;
    }
}

static const struct {
    const char *name;
    unsigned bits;
} dtypes[] = {
#define X(name, bits) { #name, bits },
    ST_DTYPES(X)
#undef X
};

static bool field(struct header *h, str key, struct st_tensor *t, unsigned *seen)
{
    uint64_t offsets[2];
    int n;

    if (str_is(key, "dtype")) {
        str name;
        if (*seen & 1 || !string(h, &name))
            return *seen & 1 ? fail(h, "duplicate field dtype") : false;
        *seen |= 1;
        for (t->dtype = 0; t->dtype < ST_N_DTYPES; t->dtype++)
            if (str_is(name, dtypes[t->dtype].name))
                return true;
        return fail(h, "unknown dtype (found \"" STR_FMT "\", expected a dtype of the format)", STR_ARG(name));
    }
    if (str_is(key, "shape")) {
        if (*seen & 2)
            return fail(h, "duplicate field shape");
        *seen |= 2;
        return numbers(h, "shape", t->shape, ST_MAX_DIMS, &t->n_dims);
    }
    if (!str_is(key, "data_offsets"))
        return fail(h, "unknown field (found \"" STR_FMT "\", expected dtype, shape and data_offsets)", STR_ARG(key));
    if (*seen & 4)
        return fail(h, "duplicate field data_offsets");
    *seen |= 4;
    if (!numbers(h, "data_offsets", offsets, 2, &n))
        return false;
    if (n != 2 || offsets[0] > offsets[1])
        return fail(h, "bad data_offsets (expected two numbers, begin <= end)");
    t->from = (size_t)offsets[0];
    t->n_bytes = (size_t)(offsets[1] - offsets[0]);
    return true;
}

static bool check_size(struct header *h, struct st_tensor *t, unsigned seen, size_t n_data)
{
    size_t bits = dtypes[t->dtype].bits;

    if (seen != 7)
        return fail(h, "%s is missing", !(seen & 1) ? "dtype" : !(seen & 2) ? "shape" : "data_offsets");
    for (int i = 0; i < t->n_dims; i++)
        if (!mul_ok(bits, (size_t)t->shape[i], &bits))
            return fail(h, "shape is too large (its product overflows)");
    if (t->from > n_data || t->n_bytes > n_data - t->from)
        return fail(h,
                    "data_offsets reach beyond the file, which may be truncated (found end %zu, expected at most"
                    " %zu)",
                    t->from + t->n_bytes, n_data);
    if (bits % 8 || bits / 8 != t->n_bytes)
        return fail(h, "shape and data_offsets do not agree in size (found %zu bytes, expected %zu)", t->n_bytes,
                    bits / 8);
    return true;
}

static bool entry(struct header *h, str name, size_t n_data)
{
    struct st_tensor t = { .name = name };
    unsigned seen = 0;
    bool is_new;
    str key;

    if (name.n == 0 || name.n > MAX_NAME_BYTES)
        return fail(h, "bad tensor name (found %zu bytes, expected 1 to %d)", name.n, MAX_NAME_BYTES);
    map_put(&h->names, name, &is_new);
    if (!is_new)
        return fail(h, "duplicate tensor name (found \"" STR_FMT "\" twice)", STR_ARG(name));
    h->tensor = name;
    if (!expect(h, '{'))
        return false;
    if (peek(h) == '}')
        h->at++;
    else
        for (;;) {
            if (!string(h, &key) || !expect(h, ':') || !field(h, key, &t, &seen))
                return false;
            if (peek(h) != ',') {
                if (!expect(h, '}'))
                    return false;
                break;
            }
            h->at++;
        }
    if (!check_size(h, &t, seen, n_data))
        return false;
    h->tensor = (str){ 0 };
    VEC_PUSH(h->list, h->n, h->cap) = t;
    return true;
}

/* An object of strings, checked and skipped. */
static bool metadata(struct header *h)
{
    str key, value;

    if (peek(h) != '{')
        return fail(h, "__metadata__ is not an object (expected text to text)");
    h->at++;
    if (peek(h) == '}') {
        h->at++;
        return true;
    }
    for (;;) {
        if (!string(h, &key) || !expect(h, ':'))
            return false;
        if (peek(h) != '"')
            return fail(h, "__metadata__: a value is not a string (expected text to text)");
        if (!string(h, &value))
            return false;
        if (peek(h) != ',')
            return expect(h, '}');
        h->at++;
    }
}

static bool parse(struct header *h, size_t n_data)
{
    bool has_metadata = false;
    str name;

    if (!expect(h, '{'))
        return false;
    if (peek(h) == '}')
        h->at++;
    else
        for (;;) {
            if (!string(h, &name) || !expect(h, ':'))
                return false;
            bool is_metadata = str_is(name, "__metadata__");
            if (is_metadata && has_metadata)
                return fail(h, "duplicate __metadata__");
            has_metadata |= is_metadata;
            if (!(is_metadata ? metadata(h) : entry(h, name, n_data)))
                return false;
            if (peek(h) != ',') {
                if (!expect(h, '}'))
                    return false;
                break;
            }
            h->at++;
        }
    peek(h);
    return h->at == h->text.n || fail(h, "trailing bytes after the JSON object");
}

static int compare_offsets(const void *x, const void *y)
{
    const struct st_tensor *a = x, *b = y;
    return a->from != b->from ? (a->from > b->from) - (a->from < b->from)
                              : (a->n_bytes > b->n_bytes) - (a->n_bytes < b->n_bytes);
}

static bool check_cover(struct header *h, size_t n_data)
{
    size_t at = 0;

    if (h->n)
        qsort(h->list, h->n, sizeof *h->list, compare_offsets);
    for (size_t i = 0; i < h->n; at = h->list[i].from + h->list[i].n_bytes, i++)
        if (h->list[i].from != at) {
            h->tensor = h->list[i].name;
            return fail(h, "%s before it (found offset %zu, expected %zu)",
                        h->list[i].from < at ? "overlap with the tensor" : "a hole", h->list[i].from, at);
        }
    if (at != n_data)
        return err_set(h->e, ERR_PARSE,
                       "%s: trailing bytes: the tensors do not cover the data (found %zu bytes,"
                       " expected %zu)",
                       h->path, n_data, at);
    return true;
}

bool safetensors_open(const char *path, struct file_map *m, struct arena *a, struct st_tensor **list, size_t *n,
                      struct err *e)
{
    uint64_t n_header = 0;
    struct header h = { .path = path, .a = a, .e = e };
    size_t bad;

    if (!file_map_open(m, path, e))
        return false;
    if (m->n < 8)
        return err_set(e, ERR_PARSE,
                       "%s: byte 0: the file is truncated (found %zu bytes, expected an 8-byte header"
                       " length)",
                       path, m->n);
    memcpy(&n_header, m->data, 8);
    if (n_header > MAX_HEADER_BYTES || n_header > m->n - 8)
        return err_set(e, ERR_PARSE,
                       "%s: byte 0: header length is too large or the file is truncated (found %llu,"
                       " expected at most %zu)",
                       path, (unsigned long long)n_header, m->n - 8 < MAX_HEADER_BYTES ? m->n - 8 : MAX_HEADER_BYTES);
    h.text = (str){ (const char *)m->data + 8, (size_t)n_header };
    if (n_header == 0 || h.text.s[0] != '{')
        return err_set(e, ERR_PARSE, "%s: byte 8: header is not a JSON object (expected \"{\")", path);
    if (!utf8_valid(h.text, &bad))
        return err_set(e, ERR_PARSE, "%s: byte %zu: header is not UTF-8", path, bad + 8);
    size_t n_data = m->n - 8 - h.text.n;
    bool ok = parse(&h, n_data) && check_cover(&h, n_data);
    if (ok) {
        *list = ARENA_NEW(a, struct st_tensor, h.n);
        *n = h.n;
        for (size_t i = 0; i < h.n; i++) {
            (*list)[i] = h.list[i];
            (*list)[i].data = m->data + 8 + h.text.n + h.list[i].from;
        }
    }
    free(h.list);
    map_release(&h.names);
    return ok;
}

const char *st_dtype_name(enum st_dtype d)
{
    return dtypes[d].name;
}

size_t st_elements(const struct st_tensor *t)
{
    size_t n = 1;
    for (int i = 0; i < t->n_dims; i++)
        n *= (size_t)t->shape[i];
    return n;
}

int st_float_type(const struct st_tensor *t)
{
    return t->dtype == ST_F32    ? TYPE_F32
           : t->dtype == ST_F16  ? TYPE_F16
           : t->dtype == ST_BF16 ? TYPE_BF16
                                 : TYPE_UNKNOWN;
}

str st_shape_text(const struct st_tensor *t, struct arena *a)
{
    str s = S("[");
    for (int i = 0; i < t->n_dims; i++)
        s = arena_printf(a, STR_FMT "%s%llu", STR_ARG(s), i ? ", " : "", (unsigned long long)t->shape[i]);
    return arena_printf(a, STR_FMT "]", STR_ARG(s));
}
