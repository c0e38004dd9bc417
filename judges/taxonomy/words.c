/*
 * words.c -- see internal.h: words and their stems.
 */
#include "judges/taxonomy/internal.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

/* --- passages --------------------------------------------------------------- */

/* With fewer samples, document frequency is not used. */
enum { MIN_SAMPLES = 4 };

static bool is_specific(const struct judge_context *c, const struct word *w)
{
    const int64_t *n = c ? map_find(&c->frequency, w->stem) : NULL;
    bool digit = false;

    for (size_t i = 0; i < w->low.n; i++)
        digit = digit || (w->low.s[i] >= '0' && w->low.s[i] <= '9');
    if (!c || (w->low.n < 3 && !digit) || word_is_general(w->low) || !isnan(number_of_word(w->low)))
        return false;
    return !n || c->n_samples < MIN_SAMPLES || (size_t)*n * 2 <= c->n_samples;
}

static bool is_digit(str text, size_t at)
{
    return at < text.n && text.s[at] >= '0' && text.s[at] <= '9';
}

static bool is_letter_byte(str text, size_t at)
{
    unsigned char c = at < text.n ? (unsigned char)text.s[at] : 0;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/* Runs of letters, digits and marks; an apostrophe, hyphen or underscore inside stays,
 * and so does the point or comma of a number.  `at` is the offset after c. */
static bool is_inside(str text, size_t at, uint32_t c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_')
        return true;
    if (c == ' ')
        return false;
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

static double digits_value(str low)
{
    char clean[32];
    size_t n = 0;
    double value;

    if (low.n == 0 || low.s[0] < '0' || low.s[0] > '9')
        return NAN;
    for (size_t i = 0; i < low.n && n + 1 < sizeof clean; i++)
        if (low.s[i] != ',')
            clean[n++] = low.s[i];
    return str_to_double((str){ clean, n }, &value) ? value : NAN;
}

static void add_word(struct passage *p, struct word *w, struct span bytes, const struct judge_context *c,
                     struct arena *a)
{
    *w = (struct word){ .text = str_slice(p->text, bytes.from, bytes.to), .at = bytes.from };
    w->low = text_lower(a, w->text);
    w->stem = word_stem(w->low);
    w->number = digits_value(w->low);
    w->specific = is_specific(c, w);
    w->function = word_is_function(w->low);
    w->negation = word_is_negation(w->low);
    w->content = w->low.n >= 2 && !w->function;
    if (c && c->wordnet && w->content && w->low.n > 2)
        find_word_relations(c, w);
    (*map_put(&p->stems, w->stem, NULL))++;
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

    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.s[i];
        n += !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
    }
    return n;
}

void passage_read(struct passage *p, str text, const struct judge_context *c, struct arena *a)
{
    struct word *list = ARENA_NEW(a, struct word, max_words(text));
    size_t start = SIZE_MAX;

    *p = (struct passage){ .text = text, .words = list };
    for (size_t at = 0, from; from = at, from <= text.n;) {
        if (start == SIZE_MAX && from < text.n && code_end(text, from) > from) {
            at = code_end(text, from);
            add_word(p, &list[p->n], (struct span){ from, at }, c, a);
            continue;
        }
        uint32_t v = from < text.n ? utf8_next(text, &at) : ' ';
        bool inside = from < text.n && is_inside(text, at, v);
        if (inside && start == SIZE_MAX)
            start = from;
        if (!inside && start != SIZE_MAX) {
            add_word(p, &list[p->n], (struct span){ start, from }, c, a);
            start = SIZE_MAX;
        }
        if (from == text.n)
            break;
    }
}

void passage_release(struct passage *p)
{
    map_release(&p->stems);
}

bool passage_has(const struct passage *p, str stem)
{
    return map_find(&p->stems, stem) != NULL;
}

str span_text(const struct passage *p, struct span s)
{
    if (s.from >= s.to || s.to > p->n)
        return (str){ "", 0 };
    const struct word *first = &p->words[s.from], *last = &p->words[s.to - 1];
    return str_slice(p->text, first->at, last->at + last->text.n);
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
