/*
 * str.c -- see str.h.
 */
#include "eval/base/str.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>

enum { MAX_NAME = 64 };

int str_compare(str a, str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.s, b.s, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool str_is_all(str a, const char *c_string)
{
    size_t i = 0;

    while (i < a.n && c_string[i] && a.s[i] == c_string[i])
        i++;
    return i == a.n && !c_string[i];
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
    /* memchr for one byte: under sanitizers each memmem first checks the whole text, which may be all of WordNet */
    const char *at = !text.n         ? NULL
                     : needle.n == 1 ? memchr(text.s, needle.s[0], text.n)
                                     : memmem(text.s, text.n, needle.s, needle.n);
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

str str_without_bom(str text)
{
    return str_starts(text, S("\xEF\xBB\xBF")) ? str_slice(text, 3, text.n) : text;
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

/* strtod needs a NUL, so the text is copied; a longer text is not a number. */
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

/* Levenshtein distance in bytes; SIZE_MAX for texts too long to be names. */
static size_t typo_distance(str a, str b)
{
    size_t row[MAX_NAME + 1]; /* edits from the first i bytes of a to the first j bytes of b */

    if (a.n > MAX_NAME || b.n > MAX_NAME)
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
        size_t d = typo_distance(word, str_from(candidates[i]));
        if (d < best_distance) {
            best_distance = d;
            best = candidates[i];
        }
    }
    return best;
}

str utf8_truncate(str text, size_t max)
{
    size_t n = text.n < max ? text.n : max;

    while (n > 0 && n < text.n && utf8_is_continuation(text.s[n]))
        n--;
    return (str){ text.s, n };
}

size_t utf8_next_start(str text, size_t at)
{
    while (at < text.n && utf8_is_continuation(text.s[at]))
        at++;
    return at;
}

size_t utf8_incomplete_tail(str text)
{
    for (size_t back = 1; back <= 3 && back <= text.n; back++) {
        unsigned char c = (unsigned char)text.s[text.n - back];
        if (utf8_is_continuation((char)c))
            continue;
        size_t need = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 ? 2 : 1;
        return need > back ? back : 0;
    }
    return 0;
}
