/*
 * words.c -- see words.h.
 *
 * The 13a tokenizer follows mteval-v13a.pl as sacreBLEU has it; its four
 * substitutions are applied one after another, left to right without overlap,
 * exactly as the regular expressions would be.
 */
#include "metrics/words.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "metrics/porter.h"

struct words words_split(str text, struct arena *a)
{
    str *list = ARENA_NEW(a, str, text.n / 2 + 1);
    size_t n = 0, start = 0;

    for (size_t at = 0; at <= text.n;) {
        size_t from = at;
        uint32_t c = at < text.n ? utf8_next(text, &at) : ' ';
        if (from == text.n || unicode_is_space(c)) {
            if (from > start)
                list[n++] = str_slice(text, start, from);
            start = at;
        }
        if (from == text.n)
            break;
    }
    return (struct words){ list, NULL, n };
}

struct words words_rouge(str text, bool stem, bool unicode, struct arena *a)
{
    str low = text_lower(a, text);
    str *list = ARENA_NEW(a, str, low.n / 2 + 2);
    size_t n = 0, start = 0;

    for (size_t at = 0; at <= low.n;) {
        size_t from = at;
        uint32_t c = at < low.n ? utf8_next(low, &at) : ' ';
        bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                    (unicode && c >= 0x80 && (unicode_is_letter(c) || unicode_is_number(c)));
        if (!keep) {
            if (from > start) {
                str word = str_slice(low, start, from);
                if (stem && word.n > 3) {
                    char *copy = arena_alloc(a, word.n + 2);
                    memcpy(copy, word.s, word.n);
                    word = (str){ copy, porter_stem(copy, word.n) };
                }
                list[n++] = word;
            }
            start = at;
        }
        if (from == low.n)
            break;
    }
    return (struct words){ list, NULL, n };
}

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool point(char c)
{
    return c == '.' || c == ',';
}

/* [\{-\~\[-\` -\&\(-\+\:-\@\/] */
static bool split_off(char c)
{
    return (c >= '{' && c <= '~') || (c >= '[' && c <= '`') || (c >= ' ' && c <= '&') || (c >= '(' && c <= '+') ||
           (c >= ':' && c <= '@') || c == '/';
}

static void unescape(str text, struct strbuf *out)
{
    static const struct { const char *from, *to; } rows[] = { { "<skipped>", "" }, { "-\n", "" }, { "\n", " " },
                                                              { "&quot;", "\"" }, { "&amp;", "&" }, { "&lt;", "<" },
                                                              { "&gt;", ">" } };
    struct strbuf a = { 0 }, b = { 0 };
    strbuf_add(&a, text);
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        str from = str_from(rows[k].from);
        strbuf_reset(&b);
        for (size_t i = 0; i < a.n;) {
            if (str_starts(str_slice(strbuf_str(&a), i, a.n), from)) {
                strbuf_add(&b, str_from(rows[k].to));
                i += from.n;
            } else {
                strbuf_add_char(&b, a.s[i++]);
            }
        }
        struct strbuf swap = a;
        a = b;
        b = swap;
    }
    strbuf_add(out, strbuf_str(&a));
    strbuf_release(&a);
    strbuf_release(&b);
}

static str tokenize_13a(str text, struct arena *a)
{
    struct strbuf x = { 0 }, y = { 0 };

    strbuf_add_char(&x, ' ');
    unescape(text, &x);
    strbuf_add_char(&x, ' ');
    for (size_t i = 0; i < x.n; i++) {
        bool cut = split_off(x.s[i]);
        strbuf_printf(&y, cut ? " %c " : "%c", x.s[i]);
    }
    strbuf_reset(&x);
    for (size_t i = 0; i < y.n;) {
        if (i + 1 < y.n && !digit(y.s[i]) && point(y.s[i + 1])) {
            strbuf_printf(&x, "%c %c ", y.s[i], y.s[i + 1]);
            i += 2;
        } else {
            strbuf_add_char(&x, y.s[i++]);
        }
    }
    strbuf_reset(&y);
    for (size_t i = 0; i < x.n;) {
        if (i + 1 < x.n && point(x.s[i]) && !digit(x.s[i + 1])) {
            strbuf_printf(&y, " %c %c", x.s[i], x.s[i + 1]);
            i += 2;
        } else {
            strbuf_add_char(&y, x.s[i++]);
        }
    }
    strbuf_reset(&x);
    for (size_t i = 0; i < y.n;) {
        if (i + 1 < y.n && digit(y.s[i]) && y.s[i + 1] == '-') {
            strbuf_printf(&x, "%c - ", y.s[i]);
            i += 2;
        } else {
            strbuf_add_char(&x, y.s[i++]);
        }
    }
    str out = arena_str(a, strbuf_str(&x));
    strbuf_release(&x);
    strbuf_release(&y);
    return out;
}

struct words words_bleu(str text, str tokenizer, bool lowercase, struct arena *a)
{
    if (lowercase)
        text = text_lower(a, text);
    if (str_is(tokenizer, "13a"))
        return words_split(tokenize_13a(text, a), a);
    if (!str_is(tokenizer, "char"))
        return words_split(text, a);
    str *list = ARENA_NEW(a, str, text.n + 1);
    size_t n = 0;
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        if (!unicode_is_space(utf8_next(text, &at)))
            list[n++] = str_slice(text, from, at);
    }
    return (struct words){ list, NULL, n };
}

void words_number(struct words *w, struct map *vocabulary, struct arena *a)
{
    bool is_new;

    w->id = ARENA_NEW(a, int32_t, w->n);
    for (size_t i = 0; i < w->n; i++) {
        int64_t *id = map_put(vocabulary, w->text[i], &is_new);
        if (is_new)
            *id = (int64_t)vocabulary->n;
        w->id[i] = (int32_t)*id;
    }
}
