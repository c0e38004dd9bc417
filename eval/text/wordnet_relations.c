/*
 * wordnet_relations.c -- see wordnet_relations.h.  A synset's line, wndb(5WN):
 *
 *     offset file pos n_words(hex) {word lex_id} n_pointers {symbol offset pos source_target(hex)} ... | gloss
 *
 * source_target 0000 relates whole synsets, otherwise word number source to word
 * number target.  Lines come from the user's folder: parsing of a line ends at the
 * first error.
 */
#include "eval/text/wordnet_relations.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

enum { MAX_BASES = 16, MAX_WORDS = 64, PART_SHIFT = 28 };

struct pointer {
    char symbol[3];
    uint32_t synset;
    unsigned source, target; /* word numbers from 1; 0 = the whole synset */
};

struct synset_line {
    str words[MAX_WORDS];
    size_t n_words;
    str rest; /* pointers not read yet */
    size_t n_pointers;
};

struct lemma_set {
    const struct wordnet_entry **list; /* [n] */
    size_t n, cap;
};

static bool next_word(str *rest, str *word)
{
    return str_split_next(rest, ' ', word) && word->n > 0;
}

static bool hex_number(str word, unsigned *out)
{
    *out = 0;
    for (size_t i = 0; i < word.n; i++) {
        const char *digits = "0123456789abcdef", *at = strchr(digits, word.s[i]);
        if (!at || !word.s[i] || *out > 0xFFFFFF)
            return false;
        *out = *out * 16 + (unsigned)(at - digits);
    }
    return word.n > 0;
}

static bool read_synset(const struct wordnet *w, uint32_t synset, struct synset_line *out)
{
    str rest = wordnet_synset_line(w, synset), word;
    unsigned n;
    int64_t n_pointers;

    out->n_words = out->n_pointers = 0;
    for (int i = 0; i < 3; i++)
        if (!next_word(&rest, &word))
            return false;
    if (!next_word(&rest, &word) || !hex_number(word, &n))
        return false;
    for (unsigned i = 0; i < n; i++) {
        str lex_id;
        if (!next_word(&rest, &word) || !next_word(&rest, &lex_id))
            return false;
        size_t open = str_search(word, S("("));
        if (i < MAX_WORDS)
            out->words[out->n_words++] = str_slice(word, 0, open);
    }
    if (!next_word(&rest, &word) || !str_to_int(word, &n_pointers) || n_pointers < 0 || n_pointers > 999)
        return false;
    out->n_pointers = (size_t)n_pointers;
    out->rest = rest;
    return true;
}

static bool next_pointer(struct synset_line *s, struct pointer *p)
{
    str symbol, offset, part, ends;
    int64_t at;
    unsigned both;

    if (s->n_pointers == 0 || !next_word(&s->rest, &symbol) || !next_word(&s->rest, &offset) ||
        !next_word(&s->rest, &part) || !next_word(&s->rest, &ends) || symbol.n > 2 || !str_to_int(offset, &at) ||
        at < 0 || at >= 1 << PART_SHIFT || !hex_number(ends, &both))
        return false;
    s->n_pointers--;
    const char *parts = "nvar", *place = strchr(parts, part.s[0] == 's' ? 'a' : part.s[0]);
    if (!place)
        return false;
    memset(p->symbol, 0, sizeof p->symbol);
    memcpy(p->symbol, symbol.s, symbol.n);
    p->synset = (uint32_t)(place - parts) << PART_SHIFT | (uint32_t)at;
    p->source = both >> 8;
    p->target = both & 0xFF;
    return true;
}

/* Single words, lower-cased as in the index; collocations are left out. */
static void add_lemma(const struct wordnet *w, str word, struct lemma_set *out, struct arena *a)
{
    if (memchr(word.s, '_', word.n))
        return;
    const struct wordnet_entry *entry = wordnet_find(w, text_lower(a, word));
    if (entry)
        VEC_PUSH(out->list, out->n, out->cap) = entry;
}

static void add_words(const struct wordnet *w, const struct synset_line *s, struct lemma_set *out, struct arena *a)
{
    for (size_t i = 0; i < s->n_words; i++)
        add_lemma(w, s->words[i], out, a);
}

static bool is_word(const struct synset_line *s, unsigned number, const struct wordnet_entry *lemma, struct arena *a)
{
    return number == 0 ||
           (number <= s->n_words && str_equal(text_lower(a, s->words[number - 1]), wordnet_entry_text(lemma)));
}

static bool is_one_of(const char *symbol, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(symbol, list[i]) == 0)
            return true;
    return false;
}

struct collected {
    struct lemma_set near, broader, opposite;
};

static void add_synset(const struct wordnet *w, uint32_t synset, const struct wordnet_entry *lemma, struct collected *c,
                       struct arena *a)
{
    static const char *const near[] = { "+", "&", "\\", "=", "*", "^", "<" };
    struct synset_line s, other;
    struct pointer p;

    if (!read_synset(w, synset, &s))
        return;
    add_words(w, &s, &c->near, a);
    while (next_pointer(&s, &p)) {
        bool derived = strcmp(p.symbol, "+") == 0;
        if (is_one_of(p.symbol, near, COUNT_OF(near)) && (!derived || is_word(&s, p.source, lemma, a)) &&
            read_synset(w, p.synset, &other))
            add_words(w, &other, &c->near, a);
        else if ((strcmp(p.symbol, "@") == 0 || strcmp(p.symbol, "~") == 0) && read_synset(w, p.synset, &other))
            add_words(w, &other, &c->broader, a);
        else if (strcmp(p.symbol, "!") == 0 && p.source && is_word(&s, p.source, lemma, a) &&
                 read_synset(w, p.synset, &other) && p.target >= 1 && p.target <= other.n_words)
            add_lemma(w, other.words[p.target - 1], &c->opposite, a);
    }
}

static int by_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t) * (const void *const *)a, y = (uintptr_t) * (const void *const *)b;
    return (x > y) - (x < y);
}

static struct lemmas lemmas_from_set(struct lemma_set *set, struct arena *a)
{
    size_t n = 0;

    if (set->n)
        qsort(set->list, set->n, sizeof *set->list, by_address);
    for (size_t i = 0; i < set->n; i++)
        if (n == 0 || set->list[n - 1] != set->list[i])
            set->list[n++] = set->list[i];
    const struct wordnet_entry **list = ARENA_NEW(a, const struct wordnet_entry *, n);
    if (n)
        memcpy(list, set->list, n * sizeof *list);
    free(set->list);
    struct lemmas out = { .list = list, .n = n };
    _Static_assert(64 * LEMMA_FILTER == 1 << (64 - 55), "lemma_bit");
    for (size_t i = 0; i < n; i++)
        out.filter[lemma_bit(list[i]) / 64] |= (uint64_t)1 << lemma_bit(list[i]) % 64;
    return out;
}

struct wordnet_relations wordnet_relate(const struct wordnet *w, str form, struct arena *a)
{
    const struct wordnet_entry *bases[MAX_BASES];
    struct collected c = { 0 };
    struct arena scratch = { 0 };
    size_t n = wordnet_bases(w, form, bases, MAX_BASES);

    for (size_t i = 0; i < n; i++) {
        struct synsets senses = wordnet_of_lemma(w, bases[i], &scratch);
        VEC_PUSH(c.near.list, c.near.n, c.near.cap) = bases[i];
        for (size_t k = 0; k < senses.n; k++)
            add_synset(w, senses.list[k], bases[i], &c, &scratch);
    }
    struct wordnet_relations r = { lemmas_from_set(&c.near, a), lemmas_from_set(&c.broader, a),
                                   lemmas_from_set(&c.opposite, a) };
    arena_free(&scratch);
    return r;
}

bool lemmas_have(const struct lemmas *l, const struct wordnet_entry *lemma)
{
    size_t from = 0, n = l->n;

    if (!n || lemma < l->list[0] || lemma > l->list[n - 1])
        return false;
    while (n > 1) {
        size_t half = n / 2;
        from = l->list[from + half] <= lemma ? from + half : from;
        n -= half;
    }
    return l->list[from] == lemma;
}

/* --- sisters ------------------------------------------------------------- */

enum { MAX_PARENTS = 256 };

static size_t noun_parents(const struct wordnet *w, str form, uint32_t *out, struct arena *a)
{
    const struct wordnet_entry *bases[MAX_BASES];
    size_t n = wordnet_bases(w, form, bases, MAX_BASES), n_parents = 0;
    struct synset_line s;
    struct pointer p;

    for (size_t i = 0; i < n; i++) {
        struct synsets senses = wordnet_of_lemma(w, bases[i], a);
        for (size_t k = 0; k < senses.n; k++) {
            if (senses.list[k] >> PART_SHIFT != 0 || !read_synset(w, senses.list[k], &s))
                continue;
            while (next_pointer(&s, &p))
                if (p.symbol[0] == '@' && n_parents < MAX_PARENTS)
                    out[n_parents++] = p.synset;
        }
    }
    return n_parents;
}

bool wordnet_may_be_verb(const struct wordnet *w, str form, struct arena *a)
{
    struct synsets senses = wordnet_of_form(w, wordnet_find(w, form), form, a);

    for (size_t i = 0; i < senses.n; i++)
        if (senses.list[i] >> PART_SHIFT == 1)
            return true;
    return false;
}

bool wordnet_are_sisters(const struct wordnet *w, str a, str b, struct arena *mem)
{
    uint32_t parents_a[MAX_PARENTS], parents_b[MAX_PARENTS];

    size_t n = noun_parents(w, a, parents_a, mem), m = noun_parents(w, b, parents_b, mem);

    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < m; k++)
            if (parents_a[i] == parents_b[k])
                return true;
    return false;
}
