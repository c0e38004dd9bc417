/*
 * str.c -- see str.h.
 */
#include "eval/base/str.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

int str_compare(str a, str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.s, b.s, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool str_is(str a, const char *c_string)
{
    return str_equal(a, str_from(c_string));
}

bool str_starts(str text, str prefix)
{
    return text.n >= prefix.n && (prefix.n == 0 || memcmp(text.s, prefix.s, prefix.n) == 0);
}

bool str_ends(str text, str suffix)
{
    return text.n >= suffix.n && (suffix.n == 0 || memcmp(text.s + text.n - suffix.n, suffix.s, suffix.n) == 0);
}

size_t str_search(str text, str needle)
{
    if (needle.n == 0)
        return 0;
    const char *at = text.n ? memmem(text.s, text.n, needle.s, needle.n) : NULL;
    return at ? (size_t)(at - text.s) : SIZE_MAX;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

str str_trim(str text)
{
    while (text.n && is_blank(text.s[0])) {
        text.s++;
        text.n--;
    }
    while (text.n && is_blank(text.s[text.n - 1]))
        text.n--;
    return text;
}

str str_slice(str text, size_t from, size_t to)
{
    if (to > text.n)
        to = text.n;
    if (from > to)
        from = to;
    return (str){ text.s + from, to - from };
}

bool str_split_next(str *rest, char separator, str *piece)
{
    if (!rest->s || rest->n == 0)
        return false;
    const char *cut = memchr(rest->s, separator, rest->n);
    if (!cut) {
        *piece = *rest;
        *rest = (str){ NULL, 0 };
        return true;
    }
    *piece = (str){ rest->s, (size_t)(cut - rest->s) };
    rest->n -= piece->n + 1;
    rest->s = cut + 1;
    return true;
}

/* strtod needs a NUL; numbers are short, so a longer text is no number. */
static bool to_c_number(str text, char buffer[64])
{
    if (text.n == 0 || text.n >= 64 || is_blank(text.s[0]))
        return false;
    memcpy(buffer, text.s, text.n);
    buffer[text.n] = 0;
    return strlen(buffer) == text.n;
}

bool str_to_double(str text, double *out)
{
    char buffer[64], *end;

    if (!to_c_number(text, buffer))
        return false;
    double v = strtod(buffer, &end);
    if (*end || end == buffer)
        return false;
    *out = v;
    return true;
}

bool str_to_int(str text, int64_t *out)
{
    char buffer[64], *end;

    if (!to_c_number(text, buffer))
        return false;
    errno = 0;
    long long v = strtoll(buffer, &end, 10);
    if (*end || end == buffer || errno == ERANGE)
        return false;
    *out = v;
    return true;
}

bool str_to_bytes(str text, uint64_t *out)
{
    static const char units[] = "KMGT";
    size_t digits = 0;
    double v;

    while (digits < text.n && (isdigit((unsigned char)text.s[digits]) || text.s[digits] == '.'))
        digits++;
    if (!str_to_double(str_slice(text, 0, digits), &v))
        return false;
    str unit = str_slice(text, digits, text.n);
    if (unit.n) {
        const char *u = strchr(units, toupper((unsigned char)unit.s[0]));
        if (u && *u)
            v *= pow(1024, (double)(u - units + 1));
        else if (!str_is(unit, "B"))
            return false;
        str tail = str_slice(unit, 1, unit.n);
        if (tail.n && !str_is(tail, "iB") && !str_is(tail, "B"))
            return false;
    }
    if (!(v >= 0 && v < 9e18))
        return false;
    *out = (uint64_t)v;
    return true;
}

static size_t edit_distance(str a, str b)
{
    size_t row[65];

    if (a.n > 64 || b.n > 64)
        return SIZE_MAX;
    for (size_t j = 0; j <= b.n; j++)
        row[j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            size_t best = diagonal + (a.s[i - 1] != b.s[j - 1]);
            if (row[j] + 1 < best)
                best = row[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row[b.n];
}

const char *str_nearest(str word, const char *const *candidates, size_t n)
{
    const char *best = NULL;
    size_t best_distance = word.n < 4 ? 2 : 2 + word.n / 4;

    for (size_t i = 0; i < n; i++) {
        size_t d = edit_distance(word, str_from(candidates[i]));
        if (d < best_distance) {
            best_distance = d;
            best = candidates[i];
        }
    }
    return best;
}

/* --- strbuf --------------------------------------------------------------- */

enum { DEFAULT_MAX = 1 << 30 };

void strbuf_release(struct strbuf *b)
{
    free(b->s);
    *b = (struct strbuf){ .max = b->max };
}

void strbuf_reset(struct strbuf *b)
{
    b->n = 0;
    b->full = false;
    if (b->s)
        b->s[0] = 0;
}

void strbuf_add(struct strbuf *b, str text)
{
    size_t max = b->max ? b->max : DEFAULT_MAX;

    if (text.n > max - b->n) {
        text.n = max - b->n;
        b->full = true;
    }
    if (b->n + text.n + 1 > b->cap) {
        size_t cap = b->cap ? b->cap * 2 : 64;
        while (cap < b->n + text.n + 1)
            cap *= 2;
        b->s = xrealloc(b->s, cap);
        b->cap = cap;
    }
    if (text.n)
        memcpy(b->s + b->n, text.s, text.n);
    b->n += text.n;
    b->s[b->n] = 0;
}

void strbuf_add_char(struct strbuf *b, char c)
{
    strbuf_add(b, (str){ &c, 1 });
}

void strbuf_vprintf(struct strbuf *b, const char *fmt, va_list ap)
{
    char small[256];
    va_list again;

    va_copy(again, ap);
    int n = vsnprintf(small, sizeof small, fmt, ap);
    if (n >= 0 && (size_t)n < sizeof small) {
        strbuf_add(b, (str){ small, (size_t)n });
    } else if (n >= 0) {
        char *large = xmalloc((size_t)n + 1);
        vsnprintf(large, (size_t)n + 1, fmt, again);
        strbuf_add(b, (str){ large, (size_t)n });
        free(large);
    }
    va_end(again);
}

void strbuf_printf(struct strbuf *b, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(b, fmt, ap);
    va_end(ap);
}

void strbuf_add_quoted(struct strbuf *b, str text, size_t max)
{
    size_t at = 0, start = b->n;

    strbuf_add_char(b, '"');
    while (at < text.n) {
        if (b->n - start > max) {
            strbuf_add(b, S("..."));
            break;
        }
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (c == 0xFFFD && at == from + 1)
            strbuf_printf(b, "\\x%02x", (unsigned char)text.s[from]);
        else if (c == '"' || c == '\\')
            strbuf_printf(b, "\\%c", (char)c);
        else if (c == '\n')
            strbuf_add(b, S("\\n"));
        else if (c == '\t')
            strbuf_add(b, S("\\t"));
        else if (c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
                 (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029)
            strbuf_printf(b, "\\u%04x", c);
        else
            strbuf_add(b, str_slice(text, from, at));
    }
    strbuf_add_char(b, '"');
}
