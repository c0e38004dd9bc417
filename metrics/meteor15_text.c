/*
 * meteor15_text.c -- the words of METEOR 1.5: its normalizer for English, which
 * follows the Moses tokenizer (Koehn et al. 2007) and then undoes part of it:
 * quotes and dashes made alike, hyphenated words cut, points dropped from
 * "U.S.".
 *
 * The steps are substitutions over the whole text, in order, left to right
 * without overlap: what one match consumed as context is no context of the
 * next ("a-b-c" keeps its second dash).  Runs of points count as one symbol
 * from the second step on.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "metrics/meteor15.h"

enum { POINTS = 0x110000 }; /* + how many: a run of points */
enum { PREFIX_ANY = 1, PREFIX_NUMERIC = 2 };

struct meteor15_prefixes {
    struct map words;
    struct arena arena;
};

struct line {
    uint32_t *list;
    size_t n;
};

static bool digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static bool alpha(uint32_t c)
{
    static const uint32_t ranges[][2] = {
        { 'A', 'Z' },     { 'a', 'z' },       { 0xC0, 0xD6 },     { 0xD8, 0xF6 },     { 0xF8, 0x17E },
        { 0x400, 0x527 }, { 0xA640, 0xA66E }, { 0xA67E, 0xA697 }, { 0x1D00, 0x1D7F },
    };
    for (size_t i = 0; i < COUNT_OF(ranges); i++)
        if (c >= ranges[i][0] && c <= ranges[i][1])
            return true;
    return c >= POINTS; /* the original writes a word in their place */
}

static bool alnum(uint32_t c)
{
    return digit(c) || alpha(c);
}

static bool java_space(uint32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D);
}

static bool not_digit(uint32_t c)
{
    return !digit(c);
}

static bool not_alpha(uint32_t c)
{
    return !alpha(c);
}

static bool not_alnum(uint32_t c)
{
    return !alnum(c);
}

static bool letter_s(uint32_t c)
{
    return c == 's';
}

static bool alnum_or_point(uint32_t c)
{
    return alnum(c) || c == '.';
}

/* (before) middle (behind) -> before `by` behind. */
static struct line between(struct line in, bool (*before)(uint32_t), uint32_t middle, bool (*behind)(uint32_t),
                           const char *by, struct arena *a)
{
    size_t n_by = strlen(by), found = 0;

    for (size_t i = 0; i < in.n; i++)
        found += in.list[i] == middle;
    if (found == 0)
        return in;
    struct line out = { ARENA_NEW(a, uint32_t, in.n + n_by * found), 0 };
    for (size_t i = 0; i < in.n;) {
        bool match = i + 2 < in.n && in.list[i + 1] == middle && before(in.list[i]) && behind(in.list[i + 2]);
        out.list[out.n++] = in.list[i++];
        if (!match)
            continue;
        for (size_t k = 0; k < n_by; k++)
            out.list[out.n++] = (unsigned char)by[k];
        out.list[out.n++] = in.list[i + 1];
        i += 2;
    }
    return out;
}

static void put_spaced(struct line *out, uint32_t c)
{
    out->list[out->n++] = ' ';
    out->list[out->n++] = c;
    out->list[out->n++] = ' ';
}

/* A space at both ends, other symbols apart, runs of points as one symbol. */
static struct line separate(str text, struct arena *a)
{
    uint32_t *points = ARENA_NEW(a, uint32_t, text.n);
    size_t n = utf8_decode(text, points);
    struct line out = { ARENA_NEW(a, uint32_t, 3 * n + 2), 0 };

    out.list[out.n++] = ' ';
    for (size_t i = 0; i < n; i++) {
        uint32_t c = points[i];
        size_t run = i;
        while (c == '.' && run < n && points[run] == '.')
            run++;
        if (run > i + 1) {
            put_spaced(&out, POINTS + (uint32_t)(run - i));
            i = run - 1;
        } else if (alnum(c) || java_space(c) || c == '.' || c == '\'' || c == '`' || c == ',' || c == '-' ||
                   c == 0x2018 || c == 0x2019) {
            out.list[out.n++] = c;
        } else {
            put_spaced(&out, c);
        }
    }
    out.list[out.n++] = ' ';
    return out;
}

/* Single quotes and dashes made alike; two single quotes are a double one. */
static struct line unify(struct line in, struct arena *a)
{
    struct line out = { ARENA_NEW(a, uint32_t, 3 * in.n), 0 };

    for (size_t i = 0; i < in.n; i++)
        if (in.list[i] == '`' || in.list[i] == 0x2018 || in.list[i] == 0x2019)
            in.list[i] = '\'';
        else if (in.list[i] == 0x2013)
            in.list[i] = '-';
    for (size_t i = 0; i < in.n; i++) {
        uint32_t c = in.list[i], next = i + 1 < in.n ? in.list[i + 1] : 0;
        bool pair = c == next && (c == '\'' || c == '-');
        i += pair;
        if (c == 0x201C || c == 0x201D || (pair && c == '\''))
            put_spaced(&out, '"');
        else
            out.list[out.n++] = c;
    }
    return out;
}

static struct line substitute_all(str text, struct arena *a)
{
    struct line t = separate(text, a);

    t = between(t, not_digit, ',', not_digit, " , ", a);
    t = between(t, digit, ',', not_digit, " , ", a);
    t = between(t, not_digit, ',', digit, " , ", a);
    t = unify(t, a);
    t = between(t, alnum_or_point, '-', alnum, " ", a);
    t = between(t, not_alpha, '\'', not_alpha, " ' ", a);
    t = between(t, not_alnum, '\'', alpha, " ' ", a);
    t = between(t, alpha, '\'', not_alpha, " ' ", a);
    t = between(t, alpha, '\'', alpha, " '", a);
    return between(t, digit, '\'', letter_s, " '", a);
}

/* ---- final points ---- */

struct meteor15_prefixes *meteor15_prefixes_read(str text)
{
    struct meteor15_prefixes *p = xcalloc(1, sizeof *p);
    str line;

    while (str_split_next(&text, '\n', &line)) {
        struct words w = meteor15_split(line, &p->arena);
        if (w.n == 0 || w.text[0].s[0] == '#')
            continue;
        bool numeric = w.n > 1 && str_is(w.text[1], "#NUMERIC_ONLY#");
        *map_put(&p->words, arena_str(&p->arena, w.text[0]), NULL) = numeric ? PREFIX_NUMERIC : PREFIX_ANY;
    }
    return p;
}

void meteor15_prefixes_free(struct meteor15_prefixes *p)
{
    if (p) {
        map_release(&p->words);
        arena_free(&p->arena);
    }
    free(p);
}

static bool delimiter(uint32_t c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

struct token {
    const uint32_t *list;
    size_t n;
};

static str encode(const uint32_t *list, size_t n, bool points, struct arena *a)
{
    size_t bytes = 0, most = 4 * n;

    for (size_t i = 0; i < n; i++)
        most += list[i] >= POINTS ? list[i] - POINTS : 0;
    char *out = arena_alloc(a, most + 1);
    for (size_t i = 0; i < n; i++) {
        if (list[i] >= POINTS) {
            memset(out + bytes, '.', list[i] - POINTS);
            bytes += list[i] - POINTS;
        } else if (points || list[i] != '.') {
            bytes += utf8_encode(list[i], out + bytes);
        }
    }
    return (str){ out, bytes };
}

static bool any_alpha(struct token t)
{
    for (size_t i = 0; i < t.n; i++)
        if (alpha(t.list[i]))
            return true;
    return false;
}

static bool any_point(struct token t)
{
    for (size_t i = 0; i < t.n; i++)
        if (t.list[i] == '.')
            return true;
    return false;
}

/* What becomes of a word that ends in a point, before `next` (n 0: none). */
static size_t place_point(struct token t, struct token next, const struct meteor15_prefixes *p, str *out,
                          struct arena *a)
{
    struct token before = { t.list, t.n - 1 };
    str prefix = encode(before.list, before.n, true, a);

    if (any_point(before) && any_alpha(before)) { /* U.S. is US */
        out[0] = encode(t.list, t.n, false, a);
        return 1;
    }
    const int64_t *kind = map_find(&p->words, prefix);
    bool small = next.n && next.list[0] >= 'a' && next.list[0] <= 'z';
    bool number = next.n && digit(next.list[0]);
    if ((kind && *kind == PREFIX_ANY) || small || (kind && number)) {
        out[0] = encode(t.list, t.n, true, a);
        return 1;
    }
    out[0] = prefix;
    out[1] = S(".");
    return 2;
}

static struct token next_token(const struct line *t, size_t *at)
{
    while (*at < t->n && delimiter(t->list[*at]))
        ++*at;
    size_t from = *at;
    while (*at < t->n && !delimiter(t->list[*at]))
        ++*at;
    return (struct token){ t->list + from, *at - from };
}

/* Without what is no letter or digit; pieces of lower-cased words. */
static size_t add_word(str word, bool punctuation, str *list, size_t n, struct arena *a)
{
    size_t start = 0;

    for (size_t at = 0; at <= word.n;) {
        size_t from = at;
        uint32_t c = at < word.n ? utf8_next(word, &at) : ' ';
        bool space = c == ' ' || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xA0;
        if (space || (!punctuation && !alnum(c))) {
            if (from > start)
                list[n++] = text_lower_fast(a, str_slice(word, start, from));
            start = at;
        }
        if (from == word.n)
            break;
    }
    return n;
}

struct words meteor15_normalize(str text, const struct meteor15_prefixes *p, bool punctuation, struct arena *a)
{
    struct line t = substitute_all(text, a);
    str *list = ARENA_NEW(a, str, t.n + 2);
    size_t at = 0, n = 0;

    for (struct token now = next_token(&t, &at); now.n;) {
        struct token next = next_token(&t, &at);
        str parts[2];
        size_t n_parts = 1;
        if (now.n > 1 && now.list[now.n - 1] == '.')
            n_parts = place_point(now, next, p, parts, a);
        else
            parts[0] = encode(now.list, now.n, true, a);
        for (size_t k = 0; k < n_parts; k++)
            n = add_word(parts[k], punctuation, list, n, a);
        now = next;
    }
    return (struct words){ list, NULL, n };
}

struct words meteor15_split(str text, struct arena *a)
{
    str *list = ARENA_NEW(a, str, text.n / 2 + 1);
    size_t n = 0, start = 0;

    for (size_t i = 0; i <= text.n; i++) {
        if (i < text.n && !delimiter((unsigned char)text.s[i]))
            continue;
        if (i > start)
            list[n++] = str_slice(text, start, i);
        start = i + 1;
    }
    return (struct words){ list, NULL, n };
}
