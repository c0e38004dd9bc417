/*
 * tokenize.c -- sacreBLEU's tokenizers (Post 2018): 13a after mteval-v13a.pl,
 * intl after mteval-v14.pl, zh, char.
 *
 * Each substitution runs over the whole text, left to right without overlap,
 * as a regular expression would: a character taken as context by one match is
 * not context of the next, which matters on runs such as "...".  A pass reads
 * one buffer and writes the other; both are as large as the last pass can need.
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "metrics/words.h"

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool point(char c)
{
    return c == '.' || c == ',';
}

/* All ASCII punctuation and symbols but ' , - and . */
static bool split_off(char c)
{
    return (c >= '{' && c <= '~') || (c >= '[' && c <= '`') || (c >= ' ' && c <= '&') || (c >= '(' && c <= '+') ||
           (c >= ':' && c <= '@') || c == '/';
}

/* Every `from` in text[0..n) becomes `by`, which is not longer. */
static size_t substitute(char *text, size_t n, str from, str by)
{
    size_t out = 0;

    for (size_t i = 0; i < n;) {
        if (n - i >= from.n && text[i] == from.s[0] && memcmp(text + i, from.s, from.n) == 0) {
            memcpy(text + out, by.s, by.n);
            out += by.n;
            i += from.n;
        } else {
            text[out++] = text[i++];
        }
    }
    return out;
}

static size_t cut_symbols(const char *in, size_t n, char *out)
{
    char *p = out;
    for (size_t i = 0; i < n; i++) {
        bool cut = split_off(in[i]);
        *p = ' ';
        p += cut;
        *p++ = in[i];
        *p = ' ';
        p += cut;
    }
    return (size_t)(p - out);
}

static size_t cut_points_after_text(const char *in, size_t n, char *out)
{
    char *p = out;
    for (size_t i = 0; i < n;) {
        *p++ = in[i++];
        if (i < n && point(in[i]) && !digit(in[i - 1])) {
            *p++ = ' ';
            *p++ = in[i++];
            *p++ = ' ';
        }
    }
    return (size_t)(p - out);
}

static size_t cut_points_before_text(const char *in, size_t n, char *out)
{
    char *p = out;
    for (size_t i = 0; i < n; i++) {
        if (i + 1 < n && point(in[i]) && !digit(in[i + 1])) {
            *p++ = ' ';
            *p++ = in[i++];
            *p++ = ' ';
        }
        *p++ = in[i];
    }
    return (size_t)(p - out);
}

static size_t cut_dashes_after_digits(const char *in, size_t n, char *out)
{
    char *p = out;
    for (size_t i = 0; i < n;) {
        *p++ = in[i++];
        if (i < n && in[i] == '-' && digit(in[i - 1])) {
            *p++ = ' ';
            *p++ = in[i++];
            *p++ = ' ';
        }
    }
    return (size_t)(p - out);
}

/* The four substitutions that 13a and zh share. */
static str cut_western(const char *text, size_t n, struct arena *a)
{
    size_t most = n + 4;
    for (size_t i = 0; i < n; i++)
        most += split_off(text[i]) ? 2 : point(text[i]) ? 4 : text[i] == '-' ? 2 : 0;
    char *x = arena_alloc(a, most), *y = arena_alloc(a, most);
    n = cut_symbols(text, n, x);
    n = cut_points_after_text(x, n, y);
    n = cut_points_before_text(y, n, x);
    n = cut_dashes_after_digits(x, n, y);
    return (str){ y, n };
}

static str tokenize_13a(str text, struct arena *a)
{
    char *b = arena_alloc(a, text.n + 2), *t = b + 1;
    size_t n = text.n;

    b[0] = ' ';
    if (n)
        memcpy(t, text.s, n);
    if (n && memchr(t, '<', n))
        n = substitute(t, n, S("<skipped>"), S(""));
    if (n && memchr(t, '\n', n)) {
        n = substitute(t, n, S("-\n"), S(""));
        n = substitute(t, n, S("\n"), S(" "));
    }
    if (n && memchr(t, '&', n)) {
        n = substitute(t, n, S("&quot;"), S("\""));
        n = substitute(t, n, S("&amp;"), S("&"));
        n = substitute(t, n, S("&lt;"), S("<"));
        n = substitute(t, n, S("&gt;"), S(">"));
    }
    t[n] = ' ';
    return cut_western(b, n + 2, a);
}

/* What the reference takes for Chinese.  The two rows at the end are its slip:
 * five-digit escapes that Python reads as a four-digit one and a digit, so that
 * quotes, dashes and arrows are cut and real extension B is not. */
static bool is_chinese(uint32_t c)
{
    static const uint32_t ranges[][2] = {
        { 0x3400, 0x4DB5 }, { 0x4E00, 0x9FBB }, { 0xF900, 0xFA2D }, { 0xFA30, 0xFA6A }, { 0xFA70, 0xFAD9 },
        { 0xFF00, 0xFFEF }, { 0x2E80, 0x2EFF }, { 0x3000, 0x303F }, { 0x31C0, 0x31EF }, { 0x2F00, 0x2FDF },
        { 0x2FF0, 0x2FFF }, { 0x3100, 0x312F }, { 0x31A0, 0x31BF }, { 0xFE10, 0xFE1F }, { 0xFE30, 0xFE4F },
        { 0x2600, 0x26FF }, { 0x2700, 0x27BF }, { 0x3200, 0x32FF }, { 0x3300, 0x33FF }, { 0x2001, 0x2A6D },
        { 0x2F81, 0x2FA1 },
    };
    for (size_t i = 0; c >= 0x2001 && i < COUNT_OF(ranges); i++)
        if (c >= ranges[i][0] && c <= ranges[i][1])
            return true;
    return false;
}

static str tokenize_zh(str text, struct arena *a)
{
    text = text_strip(text);
    char *b = arena_alloc(a, 2 * text.n + 2); /* such a character has at least two bytes */
    size_t n = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        bool cut = is_chinese(utf8_next(text, &at));
        if (cut)
            b[n++] = ' ';
        memcpy(b + n, text.s + from, at - from);
        n += at - from;
        if (cut)
            b[n++] = ' ';
    }
    return cut_western(b, n, a);
}

/* ---- intl: by Unicode category ---- */

static char kind(uint32_t c)
{
    return unicode_category(c)[0];
}

static size_t intl_after(const uint32_t *in, size_t n, uint32_t *out)
{
    size_t k = 0;
    for (size_t i = 0; i < n;) {
        out[k++] = in[i++];
        if (i < n && kind(in[i - 1]) != 'N' && kind(in[i]) == 'P') {
            out[k++] = ' ';
            out[k++] = in[i++];
            out[k++] = ' ';
        }
    }
    return k;
}

static size_t intl_before(const uint32_t *in, size_t n, uint32_t *out)
{
    size_t k = 0;
    for (size_t i = 0; i < n; i++) {
        if (i + 1 < n && kind(in[i]) == 'P' && kind(in[i + 1]) != 'N') {
            out[k++] = ' ';
            out[k++] = in[i++];
            out[k++] = ' ';
        }
        out[k++] = in[i];
    }
    return k;
}

static str tokenize_intl(str text, struct arena *a)
{
    uint32_t *x = ARENA_NEW(a, uint32_t, text.n);
    size_t n = utf8_decode(text, x), most = n, bytes = 0;

    for (size_t i = 0; i < n; i++)
        most += kind(x[i]) == 'P' ? 4 : kind(x[i]) == 'S' ? 2 : 0;
    uint32_t *y = ARENA_NEW(a, uint32_t, most), *z = ARENA_NEW(a, uint32_t, most);
    n = intl_before(y, intl_after(x, n, y), z);
    char *out = arena_alloc(a, 4 * most + 4);
    for (size_t i = 0; i < n; i++) {
        bool symbol = kind(z[i]) == 'S';
        if (symbol)
            out[bytes++] = ' ';
        bytes += utf8_encode(z[i], out + bytes);
        if (symbol)
            out[bytes++] = ' ';
    }
    return (str){ out, bytes };
}

static struct words characters(str text, struct arena *a)
{
    str *list = ARENA_NEW(a, str, text.n + 1);
    size_t n = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        if (!unicode_is_space(utf8_next(text, &at)))
            list[n++] = str_slice(text, from, at);
    }
    return (struct words){ list, NULL, n };
}

struct words words_bleu(str text, str tokenizer, bool lowercase, struct arena *a)
{
    text = text_rstrip(lowercase ? text_lower_fast(a, text) : text);
    if (str_is(tokenizer, "13a"))
        return words_split(tokenize_13a(text, a), a);
    if (str_is(tokenizer, "intl"))
        return words_split(tokenize_intl(text, a), a);
    if (str_is(tokenizer, "zh"))
        return words_split(tokenize_zh(text, a), a);
    return str_is(tokenizer, "char") ? characters(text, a) : words_split(text, a);
}
