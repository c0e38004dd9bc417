/*
 * words.c -- see internal.h: words and their stems.
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"

/* --- passages --------------------------------------------------------------- */

static bool is_digit(str text, size_t at)
{
    return at < text.n && text.s[at] >= '0' && text.s[at] <= '9';
}

static bool is_letter_byte(str text, size_t at)
{
    unsigned char c = at < text.n ? (unsigned char)text.s[at] : 0;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

static inline bool is_plain(unsigned char c)
{
    return (unsigned char)((c | 32) - 'a') < 26 || (unsigned char)(c - '0') < 10 || c == '_';
}

/* Runs of letters, digits and marks; an apostrophe, hyphen or underscore inside stays,
 * and so does the point or comma of a number.  `at` is the offset after c. */
static bool is_inside(str text, size_t at, uint32_t c)
{
    if (unicode_is_letter(c) || unicode_is_number(c) || unicode_category(c)[0] == 'M')
        return true;
    if (c == '.' || c == ',')
        return at >= 2 && is_digit(text, at - 2) && is_digit(text, at);
    if (c == '-')
        return at >= 2 && is_letter_byte(text, at - 2) && (is_letter_byte(text, at) || is_digit(text, at));
    if (c != '\'' && c != 0x2019)
        return false;
    uint32_t next = at < text.n ? utf8_next(text, &at) : ' ';
    return unicode_is_letter(next);
}

str word_lower(char room[WORD_ROOM], str text, struct arena *a)
{
    unsigned char high = 0;

    if (text.n > WORD_ROOM)
        return text_lower(a, text);
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.s[i];
        high |= c;
        room[i] = (char)(c + ((unsigned char)(c - 'A') < 26 ? 32 : 0));
    }
    return high < 0x80 ? (str){ room, text.n } : text_lower(a, text);
}

static void add_word(struct passage *p, struct word *w, struct span bytes, const struct judge_context *c,
                     struct arena *a)
{
    char room[WORD_ROOM];
    str text = str_slice(p->text, bytes.from, bytes.to), low = word_lower(room, text, a);
    const struct word *known = c && c->words ? word_table_find(c->words, low, c) : NULL;

    *w = known ? *known : word_describe(low.s == room ? arena_str(a, low) : low, c);
    if (!known)
        w->gloss = ARENA_NEW(a, _Atomic int32_t, 1);
    w->text = text;
    w->at = bytes.from;
    int64_t *times = map_put_hashed(&p->stems, w->stem, w->hash, NULL);
    (*times)++;
    w->stem_number = (uint32_t)map_place(&p->stems, times);
    p->n++;
}

/* A symbol in backquotes, such as `==`, is a word. */
static size_t code_end(str text, size_t at)
{
    size_t end = at;

    if (at == 0 || text.s[at - 1] != '`')
        return at;
    while (end < text.n && text.s[end] != '`' && text.s[end] != ' ' && text.s[end] != '\n')
        end++;
    return end < text.n && text.s[end] == '`' ? end : at;
}

/* An upper bound on the number of words: each but the last is followed by a byte that is not a letter, digit or
 * underscore. */
static size_t max_words(str text)
{
    size_t n = 2;

    for (size_t i = 0; i < text.n; i++)
        n += !is_plain((unsigned char)text.s[i]);
    return n;
}

/* The character at `*at` belongs to a word; moves past it.  At the end there is a blank. */
static bool read_character(str text, size_t *at)
{
    if (*at >= text.n)
        return false;
    unsigned char c = (unsigned char)text.s[*at];
    if (is_plain(c) || c == ' ') {
        ++*at;
        return c != ' ';
    }
    uint32_t v = utf8_next(text, at);
    return is_inside(text, *at, v);
}

bool word_next(str text, size_t *at, struct span *bytes)
{
    size_t start = SIZE_MAX;

    for (size_t from; from = *at, from <= text.n;) {
        size_t end = start == SIZE_MAX && from < text.n ? code_end(text, from) : from;
        if (end > from) {
            *at = end;
            *bytes = (struct span){ from, end };
            return true;
        }
        bool inside = read_character(text, at);
        if (inside && start == SIZE_MAX)
            start = from;
        while (inside && *at < text.n && is_plain((unsigned char)text.s[*at]))
            ++*at;
        if (!inside && start != SIZE_MAX) {
            *bytes = (struct span){ start, from };
            return true;
        }
        if (from == text.n)
            break;
    }
    return false;
}

void passage_read(struct passage *p, str text, const struct judge_context *c, struct arena *a)
{
    enum { MAX_RESERVED = 128 };
    size_t max_n = max_words(text), at = 0;
    struct word *list = ARENA_UNINIT(a, struct word, max_n);
    struct span bytes;

    *p = (struct passage){ .text = text, .words = list, .splits = ARENA_NEW(a, struct spans, N_SPLITS) };
    map_reserve(&p->stems, max_n < MAX_RESERVED ? max_n : MAX_RESERVED);
    while (word_next(text, &at, &bytes))
        add_word(p, &list[p->n], bytes, c, a);
}

void passage_release(struct passage *p)
{
    map_release(&p->stems);
}

bool passage_has(const struct passage *p, str stem)
{
    return map_find(&p->stems, stem) != NULL;
}

bool passage_has_word(const struct passage *p, const struct word *w)
{
    return map_find_hashed(&p->stems, w->stem, w->hash) != NULL;
}

str span_text(const struct passage *p, struct span s)
{
    if (s.from >= s.to || s.to > p->n)
        return (str){ "", 0 };
    const struct word *first = &p->words[s.from], *last = &p->words[s.to - 1];
    return str_slice(p->text, first->at, last->at + last->text.n);
}

bool passage_runs_on(const struct passage *p, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        for (size_t b = p->words[i].at + p->words[i].text.n; b < p->words[i + 1].at; b++)
            if (!strchr(" -", p->text.s[b]))
                return false;
    return true;
}

/* --- evidence --------------------------------------------------------------- */

void add_label_at(struct analysis *r, const char *category, const char *rule, double confidence, str evidence,
                  struct span words)
{
    str place = span_text(&r->answer, words);
    size_t from = place.n ? (size_t)(place.s - r->answer.text.s) : 0;

    if (r->n < r->max)
        r->labels[r->n++] = (struct judge_label){ .category = str_from(category),
                                                  .rule = str_from(rule),
                                                  .evidence = evidence,
                                                  .severity = confidence,
                                                  .from = from,
                                                  .to = from + place.n };
}

void add_label(struct analysis *r, const char *category, const char *rule, double confidence, str evidence)
{
    add_label_at(r, category, rule, confidence, evidence, (struct span){ 0, 0 });
}

bool has_label(const struct analysis *r, const char *category)
{
    for (size_t i = 0; i < r->n; i++)
        if (str_is(r->labels[i].category, category))
            return true;
    return false;
}

str text_tail(str text, size_t max)
{
    size_t from = text.n > max ? text.n - max : 0;
    while (from < text.n && from > 0 && ((unsigned char)text.s[from] & 0xC0) == 0x80)
        from++;
    /* Begin with a whole word where one begins soon. */
    for (size_t i = from; from > 0 && i < text.n && i < from + 12; i++)
        if (text.s[i] == ' ')
            return str_slice(text, i + 1, text.n);
    return str_slice(text, from, text.n);
}

/* Letters and digits only, in lower case, as a hash in hex. */
str answer_key(str text, char key[17])
{
    uint64_t h = 14695981039346656037u; /* FNV-1a */

    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.s[i];
        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c + 32);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
            h = (h ^ c) * 1099511628211u;
    }
    for (int i = 15; i >= 0; i--, h >>= 4)
        key[i] = "0123456789abcdef"[h & 15];
    key[16] = 0;
    return (str){ key, 16 };
}
