/*
 * meteor15_text.c -- tokenization of METEOR 1.5: its normalizer for English, which
 * follows the Moses tokenizer (Koehn et al. 2007) and then undoes part of it: it
 * unifies quotes and dashes, splits hyphenated words, and removes the points of
 * "U.S.".
 *
 * The steps are substitutions over the whole text, in order, left to right
 * without overlap: context consumed by one match is not context of the next ("a-b-c" keeps its second dash).  Runs of
 * points count as one symbol from the second step on.
 *
 * No step looks further than one character, so a run between spaces or symbols is independent, unless a match has
 * consumed the space before a run that begins with a mark.  Runs whose marks are all simple cases ("don't", "1,000",
 * "well-known,") are split directly; the others go through the steps.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "eval/text/bytes.h"
#include "metrics/meteor/meteor15.h"

enum { POINTS = 0x110000 }; /* + length: a run of points */
enum { PREFIX_ANY = 1, PREFIX_NUMERIC = 2 };

struct meteor15_prefixes {
    struct map words;
    struct arena arena;
};

struct line {
    uint32_t *list; /* [n] symbols */
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
    return c >= POINTS; /* the original replaces them by a word */
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

/* (before) middle (after) -> before `by` after. */
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

/* Adds a space at both ends, splits off symbols, makes runs of points one symbol. */
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

/* Unifies single quotes and dashes; two single quotes become a double one. */
static struct line normalize_quotes(struct line in, struct arena *a)
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
    t = normalize_quotes(t, a);
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

struct tokens {
    str *list; /* as in the text; runs of points expanded */
    size_t n, cap;
    struct arena *arena;
};

static void add_token(struct tokens *t, str token)
{
    if (t->n == t->cap) {
        str *wider = ARENA_UNINIT(t->arena, str, t->cap = 2 * t->cap + 64);
        if (t->n)
            memcpy(wider, t->list, t->n * sizeof *wider);
        t->list = wider;
    }
    t->list[t->n++] = token;
}

static str encode(const uint32_t *list, size_t n, struct arena *a)
{
    size_t bytes = 0, max_bytes = 4 * n;

    for (size_t i = 0; i < n; i++)
        max_bytes += list[i] >= POINTS ? list[i] - POINTS : 0;
    char *out = arena_alloc_uninit(a, max_bytes + TEXT_PADDING);
    for (size_t i = 0; i < n; i++) {
        if (list[i] >= POINTS) {
            memset(out + bytes, '.', list[i] - POINTS);
            bytes += list[i] - POINTS;
        } else {
            bytes += utf8_encode(list[i], out + bytes);
        }
    }
    return (str){ out, bytes };
}

/* Runs the steps on a stretch of text. */
static void add_by_steps(struct tokens *t, str text)
{
    struct line l = substitute_all(text, t->arena);

    for (size_t at = 0; at < l.n;) {
        size_t from = at;
        while (at < l.n && !delimiter(l.list[at]))
            at++;
        if (at > from)
            add_token(t, encode(l.list + from, at - from, t->arena));
        else
            at++;
    }
}

/* ---- runs that are split directly ---- */

enum { MAX_CUTS = 8 };

struct run {
    size_t start, n_cuts;
    size_t cuts[MAX_CUTS]; /* places of ' and - within words */
    bool odd;              /* needs the steps */
};

static bool ascii_alpha(unsigned char c)
{
    return (unsigned char)((c | 32) - 'a') < 26;
}

static bool ascii_alnum(unsigned char c)
{
    return ascii_alpha(c) || digit(c);
}

/* True if the character ends a run; symbols do too. */
static bool ends_run(unsigned char c)
{
    return c < 0x80 && c != 0x0B && c != '.' && c != ',' && c != '-' && c != '\'' && c != '`' && !ascii_alnum(c);
}

/* Handles a mark or a non-ASCII byte in a run of text `t`, which ends in a space. */
static void note_point(struct run *r, const char *t, size_t at)
{
    unsigned char c = (unsigned char)t[at], next = (unsigned char)t[at + 1],
                  before = at > r->start ? (unsigned char)t[at - 1] : 0;
    size_t last = r->n_cuts ? r->cuts[r->n_cuts - 1] : SIZE_MAX - 2;
    bool cut = (c == '\'' && ascii_alpha(before) && ascii_alpha(next)) ||
               (c == '-' && (ascii_alnum(before) || before == '.') && ascii_alnum(next));

    if (c == '.') {
        r->odd |= before == '.';
    } else if (c == ',') { /* between digits, or at the end */
        r->odd |= !(digit(before) && digit(next)) && !(before && ends_run(next));
    } else if (cut && r->n_cuts < MAX_CUTS && (r->n_cuts == 0 || at > last + 2)) {
        r->cuts[r->n_cuts++] = at;
    } else {
        r->odd = true;
    }
}

static void add_run(struct tokens *t, const char *text, const struct run *r, size_t end)
{
    bool comma = text[end - 1] == ',';
    size_t from = r->start;

    for (size_t k = 0; k < r->n_cuts; k++) {
        add_token(t, (str){ text + from, r->cuts[k] - from });
        from = r->cuts[k] + (text[r->cuts[k]] == '-');
    }
    add_token(t, (str){ text + from, end - comma - from });
    if (comma)
        add_token(t, (str){ text + end - 1, 1 });
}

static bytes16 not_alnum_byte(bytes16 v)
{
    return ~(bytes_letter(v) | bytes_digit(v));
}

/* The space before a run that begins with a mark may have been consumed by a match at the end of the previous run: then
 * both go through the steps together. */
static struct tokens cut_text(str text, struct arena *a)
{
    struct tokens t = { .arena = a };
    struct run r = { 0 };
    const char *p = text.s;
    size_t before = 0, before_tokens = 0, odd_from = SIZE_MAX,
           odd_to = 0;   /* the previous run; the stretch for the steps */
    bool joined = false; /* only spaces since the previous run */

    ((char *)text.s)[text.n] = ' ';
    for (size_t block = 0; block <= text.n; block += 64) {
        uint64_t special = bytes_mask(p + block, not_alnum_byte) & bytes_first(text.n + 1 - block);
        for (; special; special &= special - 1) {
            size_t at = block + (size_t)__builtin_ctzll(special);
            if (!ends_run((unsigned char)p[at])) {
                note_point(&r, p, at);
                continue;
            }
            if (at > r.start) {
                unsigned char first = (unsigned char)p[r.start], last = joined ? (unsigned char)p[odd_to - 1] : 'a';
                if (!ascii_alnum(first) && first != '.' && !ascii_alnum(last) && last != '.') {
                    if (odd_from == SIZE_MAX) {
                        odd_from = before;
                        t.n = before_tokens;
                    }
                } else {
                    if (odd_from != SIZE_MAX)
                        add_by_steps(&t, (str){ p + odd_from, odd_to - odd_from });
                    odd_from = r.odd ? r.start : SIZE_MAX;
                    before = r.start;
                    before_tokens = t.n;
                    if (!r.odd)
                        add_run(&t, p, &r, at);
                }
                odd_to = at;
                joined = true;
            }
            if (!delimiter((unsigned char)p[at])) { /* a symbol is a word */
                if (odd_from != SIZE_MAX)
                    add_by_steps(&t, (str){ p + odd_from, odd_to - odd_from });
                odd_from = SIZE_MAX;
                add_token(&t, (str){ p + at, 1 });
                joined = false;
            }
            r = (struct run){ .start = at + 1 };
        }
    }
    if (odd_from != SIZE_MAX)
        add_by_steps(&t, (str){ p + odd_from, odd_to - odd_from });
    return t;
}

/* ---- final points ---- */

static bool any_alpha(str t)
{
    for (size_t at = 0; at < t.n;)
        if (alpha(utf8_next(t, &at)))
            return true;
    return false;
}

static str without_points(str t, struct arena *a)
{
    char *out = arena_alloc_uninit(a, t.n + TEXT_PADDING);
    size_t n = 0;

    for (size_t i = 0; i < t.n; i++)
        if (t.s[i] != '.')
            out[n++] = t.s[i];
    return (str){ out, n };
}

/* Handles a word that ends in a point, before `next` (n == 0: none). */
static size_t place_point(str t, str next, const struct meteor15_prefixes *p, str *out, struct arena *a)
{
    str before = { t.s, t.n - 1 };

    if (memchr(before.s, '.', before.n) && any_alpha(before)) { /* U.S. is US */
        out[0] = without_points(t, a);
        return 1;
    }
    const int64_t *kind = map_find(&p->words, before);
    bool small = next.n && next.s[0] >= 'a' && next.s[0] <= 'z';
    bool number = next.n && digit((unsigned char)next.s[0]);
    if ((kind && *kind == PREFIX_ANY) || small || (kind && number)) {
        out[0] = t;
        return 1;
    }
    out[0] = before;
    out[1] = (str){ t.s + t.n - 1, 1 };
    return 2;
}

/* A run of points is one symbol. */
static bool is_points(str t)
{
    return t.n > 1 && t.s[0] == '.' && t.s[1] == '.';
}

/* Removes what is neither letter nor digit and appends the pieces of the lower-cased words. */
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

/* Lower-cases ASCII words in place: the text is a copy. */
static bool lower_in_place(str word)
{
    unsigned char high = 0;

    for (size_t i = 0; i < word.n; i++)
        high |= (unsigned char)word.s[i];
    for (size_t i = 0; high < 0x80 && i < word.n; i++)
        ((char *)word.s)[i] = (char)(word.s[i] + ((unsigned char)(word.s[i] - 'A') < 26 ? 32 : 0));
    return high < 0x80;
}

struct words meteor15_normalize(str text, const struct meteor15_prefixes *p, bool punctuation, struct arena *a)
{
    text = padded_copy(a, text);
    struct tokens t = cut_text(text, a);
    size_t n = 0, max_pieces = 0;

    for (size_t i = 0; i < t.n; i++)
        max_pieces += t.list[i].n; /* a word has no more pieces than characters */
    str *list = ARENA_UNINIT(a, str, max_pieces + 1);
    for (size_t i = 0; i < t.n; i++) {
        str parts[2] = { t.list[i] };
        size_t n_parts = 1;
        if (parts[0].n > 1 && parts[0].s[parts[0].n - 1] == '.' && !is_points(parts[0]))
            n_parts = place_point(parts[0], i + 1 < t.n ? t.list[i + 1] : S(""), p, parts, a);
        for (size_t k = 0; k < n_parts; k++)
            if (punctuation && lower_in_place(parts[k]))
                list[n++] = parts[k];
            else
                n = add_word(parts[k], punctuation, list, n, a);
    }
    return (struct words){ list, NULL, n };
}

bool meteor15_next_word(str *rest, str *word)
{
    size_t from = 0, to;

    while (from < rest->n && delimiter((unsigned char)rest->s[from]))
        from++;
    for (to = from; to < rest->n && !delimiter((unsigned char)rest->s[to]);)
        to++;
    *word = str_slice(*rest, from, to);
    *rest = str_slice(*rest, to, rest->n);
    return word->n > 0;
}

struct words meteor15_split(str text, struct arena *a)
{
    str *list = ARENA_UNINIT(a, str, text.n / 2 + 2);
    size_t n = 0;

    text = padded_copy(a, text);
    while (meteor15_next_word(&text, &list[n]))
        n++;
    return (struct words){ list, NULL, n };
}
