/*
 * words.c -- see words.h: splitting, numbering, n-gram counts.
 *
 * N-grams are counted without comparing texts: the number of an n-gram is
 * looked up by (number of its first n-1 words, number of its last word), which
 * is exact at any order and one table access a word.  Only n-grams of the
 * hypothesis get numbers; what else the references hold cannot match.
 */
#include "metrics/words.h"

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/base/text.h"
#include "metrics/porter.h"

static bool is_space(uint32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
    return (c == 0x85 || c == 0xA0 || c >= 0x1680) && unicode_is_space(c);
}

/* One character that ends at byte `end` of the text. */
static uint32_t last_character(str text, size_t *from)
{
    size_t at = text.n;
    while (at > 0 && text.n - at < 4 && ((unsigned char)text.s[at - 1] & 0xC0) == 0x80)
        at--;
    *from = at > 0 ? at - 1 : 0;
    size_t next = *from;
    uint32_t c = utf8_next(text, &next);
    if (next != text.n)
        *from = text.n - 1; /* a stray byte */
    return next == text.n ? c : 0xFFFD;
}

str text_rstrip(str text)
{
    size_t from;
    while (text.n > 0 && is_space(last_character(text, &from)))
        text.n = from;
    return text;
}

str text_strip(str text)
{
    text = text_rstrip(text);
    for (size_t at = 0; at < text.n && is_space(utf8_next(text, &at));) {
        text = str_slice(text, at, text.n);
        at = 0;
    }
    return text;
}

str text_lower_fast(struct arena *a, str text)
{
    bool upper = false;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.s[i];
        if (c >= 0x80)
            return text_lower(a, text);
        upper |= c >= 'A' && c <= 'Z';
    }
    if (!upper)
        return text;
    char *low = arena_alloc(a, text.n);
    for (size_t i = 0; i < text.n; i++)
        low[i] = (char)(text.s[i] >= 'A' && text.s[i] <= 'Z' ? text.s[i] + 32 : text.s[i]);
    return (str){ low, text.n };
}

struct words words_split(str text, struct arena *a)
{
    str *list = ARENA_NEW(a, str, text.n / 2 + 1);
    size_t n = 0, start = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        unsigned char byte = (unsigned char)text.s[at];
        uint32_t c = byte;
        if (byte < 0x80)
            at++;
        else
            c = utf8_next(text, &at);
        if (!is_space(c))
            continue;
        if (from > start)
            list[n++] = str_slice(text, start, from);
        start = at;
    }
    if (text.n > start)
        list[n++] = str_slice(text, start, text.n);
    return (struct words){ list, NULL, n };
}

static str stemmed(str word, struct arena *a)
{
    char *copy = arena_alloc(a, word.n + 2);
    memcpy(copy, word.s, word.n);
    return (str){ copy, porter_stem(copy, word.n) };
}

void words_stem(struct words *w, struct arena *a)
{
    str *stems = ARENA_NEW(a, str, w->n);
    for (size_t i = 0; i < w->n; i++)
        stems[i] = stemmed(w->text[i], a);
    w->text = stems;
}

struct words words_rouge(str text, bool stem, bool unicode, struct arena *a)
{
    str low = text_lower_fast(a, text);
    str *list = ARENA_NEW(a, str, low.n / 2 + 2);
    size_t n = 0, start = 0;

    for (size_t at = 0; at <= low.n;) {
        size_t from = at;
        uint32_t c = at < low.n ? (unsigned char)low.s[at] : ' ';
        if (c < 0x80)
            at++;
        else
            c = utf8_next(low, &at);
        bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                    (unicode && c >= 0x80 && (unicode_is_letter(c) || unicode_is_number(c)));
        if (keep)
            continue;
        if (from > start) {
            str word = str_slice(low, start, from);
            list[n++] = stem && word.n > 3 ? stemmed(word, a) : word;
        }
        start = at;
    }
    return (struct words){ list, NULL, n };
}

/* ---- numbers of words ---- */

static void grow(struct vocabulary *v, size_t n_words)
{
    size_t n_slots = 64, n_old = v->n_slots;
    const str **slots = v->slots;
    int32_t *numbers = v->numbers;

    while (n_slots < 2 * (v->n + n_words))
        n_slots *= 2;
    if (n_slots <= v->n_slots)
        return;
    v->slots = ARENA_NEW(v->arena, const str *, n_slots);
    v->numbers = ARENA_NEW(v->arena, int32_t, n_slots);
    v->n_slots = n_slots;
    for (size_t k = 0; k < n_old; k++) {
        if (!slots[k])
            continue;
        size_t i = hash64(*slots[k]) & (n_slots - 1);
        while (v->slots[i])
            i = (i + 1) & (n_slots - 1);
        v->slots[i] = slots[k];
        v->numbers[i] = numbers[k];
    }
}

void words_number(struct words *w, struct vocabulary *v, struct arena *a)
{
    v->arena = a;
    grow(v, w->n);
    w->id = ARENA_NEW(a, int32_t, w->n);
    for (size_t k = 0; k < w->n; k++) {
        size_t i = hash64(w->text[k]) & (v->n_slots - 1);
        while (v->slots[i] && !str_equal(*v->slots[i], w->text[k]))
            i = (i + 1) & (v->n_slots - 1);
        if (!v->slots[i]) {
            v->slots[i] = &w->text[k];
            v->numbers[i] = (int32_t)v->n++;
        }
        w->id[k] = v->numbers[i];
    }
}

/* ---- numbers of n-grams ---- */

struct gram_slot {
    uint64_t key; /* first part << 32 | last word, plus 1; 0 = empty */
    int32_t number;
};

struct gram_table {
    struct gram_slot *slots;
    size_t n_slots;
    int32_t n;
};

static size_t gram_slot(const struct gram_table *t, uint64_t key)
{
    size_t i = (key * 0x9E3779B97F4A7C15u >> 32) & (t->n_slots - 1);
    while (t->slots[i].key && t->slots[i].key != key)
        i = (i + 1) & (t->n_slots - 1);
    return i;
}

static uint64_t gram_key(int32_t first, int32_t last)
{
    return ((uint64_t)(uint32_t)first << 32 | (uint32_t)last) + 1;
}

/* prefix[i] becomes the number of the n-gram that starts at i, from that of
 * its first n-1 words; counts how often each is there. */
static void number_hyp(struct gram_table *t, int32_t *prefix, const int32_t *last, size_t n, int32_t *count)
{
    memset(t->slots, 0, t->n_slots * sizeof *t->slots);
    t->n = 0;
    for (size_t i = 0; i < n; i++) {
        uint64_t key = gram_key(prefix[i], last[i]);
        size_t s = gram_slot(t, key);
        if (!t->slots[s].key) {
            t->slots[s] = (struct gram_slot){ key, t->n };
            count[t->n++] = 0;
        }
        prefix[i] = t->slots[s].number;
        count[prefix[i]]++;
    }
}

/* most[g] = the most often a reference has n-gram g. */
static void count_ref(const struct gram_table *t, int32_t *prefix, const int32_t *last, size_t n, int32_t *count,
                      int32_t *most)
{
    memset(count, 0, (size_t)t->n * sizeof *count);
    for (size_t i = 0; i < n; i++) {
        if (prefix[i] < 0)
            continue;
        size_t s = gram_slot(t, gram_key(prefix[i], last[i]));
        prefix[i] = t->slots[s].key ? t->slots[s].number : -1;
        if (prefix[i] >= 0 && ++count[prefix[i]] > most[prefix[i]])
            most[prefix[i]] = count[prefix[i]];
    }
}

void ngram_matches(const struct words *hyp, const struct words *refs, size_t n_refs, size_t max_order,
                   size_t *matches, struct arena *a)
{
    struct gram_table t = { .n_slots = 16 };
    int32_t *prefix = ARENA_NEW(a, int32_t, hyp->n), *count = ARENA_NEW(a, int32_t, hyp->n);
    int32_t *in_ref = ARENA_NEW(a, int32_t, hyp->n), *most = ARENA_NEW(a, int32_t, hyp->n);
    int32_t **ref_prefix = ARENA_NEW(a, int32_t *, n_refs);

    while (t.n_slots < 2 * hyp->n)
        t.n_slots *= 2;
    t.slots = ARENA_NEW(a, struct gram_slot, t.n_slots);
    for (size_t k = 0; k < n_refs; k++)
        ref_prefix[k] = ARENA_NEW(a, int32_t, refs[k].n);
    for (size_t o = 0; o < max_order; o++) {
        matches[o] = 0;
        if (hyp->n <= o)
            continue;
        number_hyp(&t, prefix, hyp->id + o, hyp->n - o, count);
        memset(most, 0, (size_t)t.n * sizeof *most);
        for (size_t k = 0; k < n_refs; k++)
            if (refs[k].n > o)
                count_ref(&t, ref_prefix[k], refs[k].id + o, refs[k].n - o, in_ref, most);
        for (int32_t g = 0; g < t.n; g++)
            matches[o] += (size_t)(count[g] < most[g] ? count[g] : most[g]);
    }
}
