/*
 * json_value.c -- see json_value.h.  json_text_valid() checks the text first, so that
 * the parser may assume that the grammar holds.
 */
#include "metrics/structured/json_value.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/text/json_text.h"

struct parser {
    str text;
    size_t at;
    struct arena *a;
    /* Members of the arrays and objects that are still open, innermost last. */
    struct member {
        str name;
        struct json_value value;
        size_t place; /* in its object */
    } * open;
    size_t n_open, capacity;
    int depth;
};

static void skip_space(struct parser *p)
{
    while (p->at < p->text.n && strchr(" \t\r\n", p->text.s[p->at]) && p->text.s[p->at])
        p->at++;
}

static bool accept(struct parser *p, char c)
{
    skip_space(p);
    if (p->at >= p->text.n || p->text.s[p->at] != c)
        return false;
    p->at++;
    return true;
}

/* ---- strings ---- */

static uint32_t read_hex(struct parser *p)
{
    uint32_t v = 0;

    for (int i = 0; i < 4; i++) {
        char c = p->text.s[p->at++];
        v = v * 16 + (uint32_t)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    return v;
}

/* After "\u": one code point, U+FFFD for half a surrogate pair. */
static uint32_t read_unicode_escape(struct parser *p)
{
    uint32_t c = read_hex(p);

    if (c < 0xD800 || c > 0xDFFF)
        return c;
    if (c > 0xDBFF || !str_starts(str_slice(p->text, p->at, p->text.n), S("\\u")))
        return 0xFFFD;
    size_t before = p->at;
    p->at += 2;
    uint32_t low = read_hex(p);
    if (low >= 0xDC00 && low <= 0xDFFF)
        return 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    p->at = before;
    return 0xFFFD;
}

static str read_string(struct parser *p)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    size_t start = p->at, n = 0;

    accept(p, '"');
    start = p->at;
    while (p->text.s[p->at] != '"')
        p->at += p->text.s[p->at] == '\\' ? 2 : 1;
    char *out = arena_alloc(p->a, p->at - start + 1);
    size_t end = p->at;
    p->at = start;
    while (p->at < end) {
        char c = p->text.s[p->at++];
        if (c != '\\') {
            out[n++] = c;
            continue;
        }
        c = p->text.s[p->at++];
        const char *simple = strchr(from, c);
        if (c == 'u')
            n += utf8_encode(read_unicode_escape(p), out + n);
        else
            out[n++] = simple ? to[simple - from] : c;
    }
    p->at = end + 1;
    return (str){ out, n };
}

/* ---- numbers ---- */

static bool is_digit(const struct parser *p)
{
    return p->at < p->text.n && p->text.s[p->at] >= '0' && p->text.s[p->at] <= '9';
}

static const int64_t max_exponent = 1000000000000000; /* no text that fits in memory reaches this */

static struct decimal read_number(struct parser *p)
{
    struct decimal d = { .negative = accept(p, '-') };
    size_t start = p->at, n = 0, leading = 0;
    int64_t exponent = 0;
    bool negative = false, point = false;

    while (is_digit(p) || (p->at < p->text.n && p->text.s[p->at] == '.'))
        p->at++;
    char *digits = arena_alloc(p->a, p->at - start + 1);
    for (size_t i = start; i < p->at; i++) {
        if (p->text.s[i] == '.') {
            point = true;
            continue;
        }
        digits[n++] = p->text.s[i];
        d.exponent -= point;
    }
    if (p->at < p->text.n && (p->text.s[p->at] == 'e' || p->text.s[p->at] == 'E')) {
        p->at++;
        negative = p->text.s[p->at] == '-';
        p->at += negative || p->text.s[p->at] == '+';
        for (; is_digit(p); p->at++)
            if (exponent < max_exponent)
                exponent = exponent * 10 + (p->text.s[p->at] - '0');
    }
    while (leading < n && digits[leading] == '0')
        leading++;
    for (; n > leading && digits[n - 1] == '0'; n--)
        d.exponent++;
    d.digits = (str){ digits + leading, n - leading };
    d.exponent += negative ? -exponent : exponent;
    if (d.digits.n == 0)
        d = (struct decimal){ .digits = d.digits };
    return d;
}

bool decimal_is_integer(const struct decimal *d)
{
    return d->digits.n == 0 || d->exponent >= 0;
}

/* Compares |x| and |y|: by the place of the first digit, then digit by digit. */
static int compare_magnitudes(const struct decimal *x, const struct decimal *y)
{
    int64_t top_x = (int64_t)x->digits.n + x->exponent, top_y = (int64_t)y->digits.n + y->exponent;

    if (x->digits.n == 0 || y->digits.n == 0)
        return (x->digits.n > 0) - (y->digits.n > 0);
    if (top_x != top_y)
        return top_x > top_y ? 1 : -1;
    size_t both = x->digits.n < y->digits.n ? x->digits.n : y->digits.n;
    int order = memcmp(x->digits.s, y->digits.s, both);
    return order ? (order > 0 ? 1 : -1) : (x->digits.n > y->digits.n) - (x->digits.n < y->digits.n);
}

int decimal_compare(const struct decimal *x, const struct decimal *y)
{
    if (x->negative != y->negative)
        return x->negative ? -1 : 1;
    return x->negative ? compare_magnitudes(y, x) : compare_magnitudes(x, y);
}

struct decimal decimal_from_size(size_t n, char buffer[24])
{
    size_t at = 24;
    int64_t zeros = 0;

    for (; n > 0; n /= 10) {
        if (at == 24 && n % 10 == 0)
            zeros++;
        else
            buffer[--at] = (char)('0' + n % 10);
    }
    return (struct decimal){ .digits = { buffer + at, 24 - at }, .exponent = zeros };
}

/* The remainder of a number below 10^19, given digit by digit. */
static bool divides_short(str digits, size_t zeros, str by)
{
    unsigned __int128 rest = 0, divisor = 0;

    for (size_t i = 0; i < by.n; i++)
        divisor = divisor * 10 + (unsigned)(by.s[i] - '0');
    for (size_t i = 0; i < digits.n + zeros; i++)
        rest = (rest * 10 + (i < digits.n ? (unsigned)(digits.s[i] - '0') : 0)) % divisor;
    return rest == 0;
}

/* The same by long division: rest[] has by.n + 1 decimal digits, the highest first. */
static bool divides_long(str digits, size_t zeros, str by)
{
    char *rest = xcalloc(by.n + 1, 1);
    bool zero = true;

    for (size_t i = 0; i < digits.n + zeros; i++) {
        memmove(rest, rest + 1, by.n);
        rest[by.n] = i < digits.n ? (char)(digits.s[i] - '0') : 0;
        for (;;) { /* at most nine times: rest < 10 * divisor */
            int order = rest[0];
            for (size_t k = 0; k < by.n && order == 0; k++)
                order = rest[k + 1] - (by.s[k] - '0');
            if (order < 0)
                break;
            int borrow = 0;
            for (size_t k = by.n; k-- > 0;) {
                int d = rest[k + 1] - (by.s[k] - '0') - borrow;
                borrow = d < 0;
                rest[k + 1] = (char)(d + 10 * borrow);
            }
            rest[0] = (char)(rest[0] - borrow);
        }
    }
    for (size_t k = 0; k <= by.n; k++)
        zero = zero && rest[k] == 0;
    free(rest);
    return zero;
}

/* x = a 10^p, step = b 10^q, a and b without trailing zeros: with p < q, b times a
 * power of ten cannot divide a; else b must divide a 10^(p - q).  The factors 2 and 5
 * of an m-digit b are all in 10^(4 m), so that more zeros change nothing. */
bool decimal_is_multiple(const struct decimal *x, const struct decimal *step)
{
    size_t max = 4 * step->digits.n;

    if (step->digits.n == 0)
        return false;
    if (x->digits.n == 0)
        return true;
    if (x->exponent < step->exponent)
        return false;
    int64_t zeros = x->exponent - step->exponent;
    size_t n = (uint64_t)zeros < max ? (size_t)zeros : max;
    return (step->digits.n < 19 ? divides_short : divides_long)(x->digits, n, step->digits);
}

/* ---- values ---- */

static bool read_value(struct parser *p, struct json_value *out, struct err *e);

static struct member *push(struct parser *p)
{
    if (p->n_open == p->capacity) {
        p->capacity = p->capacity ? 2 * p->capacity : 64;
        p->open = xrealloc(p->open, p->capacity * sizeof *p->open);
    }
    p->open[p->n_open] = (struct member){ 0 };
    return &p->open[p->n_open++];
}

static int compare_bytes(str x, str y)
{
    int order = memcmp(x.s, y.s, x.n < y.n ? x.n : y.n);
    return order ? order : (x.n > y.n) - (x.n < y.n);
}

static int by_name(const void *x, const void *y)
{
    const struct member *a = x, *b = y;
    int order = compare_bytes(a->name, b->name);
    return order ? order : (a->place > b->place) - (a->place < b->place);
}

/* Pops all members from `first` on. */
static void close_members(struct parser *p, size_t first, struct json_value *out)
{
    struct member *m = p->open + first;
    size_t n = p->n_open - first;
    bool object = out->kind == JSON_VALUE_OBJECT;

    if (object && n)
        qsort(m, n, sizeof *m, by_name);
    out->items = ARENA_NEW(p->a, struct json_value, n + 1);
    out->names = object ? ARENA_NEW(p->a, str, n + 1) : NULL;
    for (size_t i = 0; i < n; i++) {
        if (object && i + 1 < n && str_equal(m[i].name, m[i + 1].name))
            continue; /* the last member with a name counts */
        if (object)
            out->names[out->n] = m[i].name;
        out->items[out->n++] = m[i].value;
    }
    p->n_open = first;
}

static bool read_members(struct parser *p, struct json_value *out, char close, struct err *e)
{
    size_t first = p->n_open;
    bool object = out->kind == JSON_VALUE_OBJECT;

    if (++p->depth > JSON_VALUE_MAX_DEPTH)
        return err_set(e, ERR_PARSE, "byte %zu: nested deeper than %d levels", p->at, JSON_VALUE_MAX_DEPTH);
    p->at++;
    while (!accept(p, close)) {
        struct json_value value;
        str name = { "", 0 };
        accept(p, ',');
        if (object) {
            skip_space(p);
            name = read_string(p);
            accept(p, ':');
        }
        if (!read_value(p, &value, e))
            return false;
        struct member *m = push(p);
        *m = (struct member){ .name = name, .value = value, .place = p->n_open };
    }
    close_members(p, first, out);
    p->depth--;
    return true;
}

static bool read_value(struct parser *p, struct json_value *out, struct err *e)
{
    skip_space(p);
    *out = (struct json_value){ 0 };
    switch (p->text.s[p->at]) {
    case '{':
        out->kind = JSON_VALUE_OBJECT;
        return read_members(p, out, '}', e);
    case '[':
        out->kind = JSON_VALUE_ARRAY;
        return read_members(p, out, ']', e);
    case '"':
        out->kind = JSON_VALUE_STRING;
        out->text = read_string(p);
        return true;
    case 't':
    case 'f':
        out->kind = JSON_VALUE_BOOL;
        out->truth = p->text.s[p->at] == 't';
        p->at += out->truth ? 4 : 5;
        return true;
    case 'n':
        p->at += 4;
        return true;
    default:
        out->kind = JSON_VALUE_NUMBER;
        out->number = read_number(p);
        return true;
    }
}

struct json_value *json_value_parse(str text, struct arena *a, struct err *e)
{
    struct parser p = { .text = text, .a = a };
    struct json_value *out = ARENA_NEW(a, struct json_value, 1);

    if (!json_text_valid(text, a)) {
        err_set(e, ERR_PARSE, "not JSON (expected one value by RFC 8259)");
        return NULL;
    }
    bool ok = read_value(&p, out, e);
    free(p.open);
    return ok ? out : NULL;
}

struct json_value *json_value_get(const struct json_value *v, str name)
{
    size_t low = 0, high = v && v->kind == JSON_VALUE_OBJECT ? v->n : 0, end = high;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (compare_bytes(v->names[middle], name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < end && str_equal(v->names[low], name) ? &v->items[low] : NULL;
}

int json_value_compare(const struct json_value *x, const struct json_value *y)
{
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    if (x->kind == JSON_VALUE_BOOL)
        return x->truth - y->truth;
    if (x->kind == JSON_VALUE_NUMBER)
        return decimal_compare(&x->number, &y->number);
    if (x->kind == JSON_VALUE_STRING)
        return compare_bytes(x->text, y->text);
    if (x->n != y->n)
        return x->n < y->n ? -1 : 1;
    for (size_t i = 0; i < x->n; i++) {
        int order = x->kind == JSON_VALUE_OBJECT ? compare_bytes(x->names[i], y->names[i]) : 0;
        order = order ? order : json_value_compare(&x->items[i], &y->items[i]);
        if (order)
            return order;
    }
    return 0;
}
