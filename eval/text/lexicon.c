/*
 * lexicon.c -- see lexicon.h: one open-addressing table.  Words of up to 16
 * bytes are compared as two numbers; frequent words are added early and are therefore adjacent.
 */
#include "eval/text/lexicon.h"

#include <stdlib.h>

#include "eval/text/porter.h"
#include "eval/text/words.h"

enum { MAX_WORDS = 200000, MAX_BYTES = 1 << 24, FIRST_SLOTS = 4096 };

static size_t first_slot(const struct lexicon *l, const struct lexeme *w)
{
    return word_mix(word_mix(w->key[0] + w->length) + w->key[1]) & (l->n_slots - 1);
}

static void grow(struct lexicon *l)
{
    free(l->slots);
    l->n_slots = l->n_slots ? 2 * l->n_slots : FIRST_SLOTS;
    l->slots = xcalloc(l->n_slots, sizeof *l->slots);
    for (size_t k = 0; k < l->n; k++) {
        size_t i = first_slot(l, &l->words[k]);
        while (l->slots[i])
            i = (i + 1) & (l->n_slots - 1);
        l->slots[i] = (uint32_t)k + 1;
    }
}

static __attribute__((noinline)) int32_t add_word(struct lexicon *l, const struct lexeme *w, str word)
{
    if (2 * (l->n + 1) > l->n_slots)
        grow(l);
    size_t i = first_slot(l, w), n = l->n;
    while (l->slots[i])
        i = (i + 1) & (l->n_slots - 1);
    VEC_PUSH(l->entries, n, l->cap_entries) = (struct lexicon_entry){ .text = arena_str(&l->arena, word) };
    VEC_PUSH(l->words, l->n, l->cap) = *w;
    l->slots[i] = (uint32_t)l->n;
    l->n_bytes += word.n;
    return (int32_t)l->n - 1;
}

static inline int32_t find_word(struct lexicon *l, const struct lexeme *w, str word)
{
    for (size_t i = l->n_slots ? first_slot(l, w) : 0; l->n_slots; i = (i + 1) & (l->n_slots - 1)) {
        uint32_t at = l->slots[i];
        if (!at)
            break;
        const struct lexeme *s = &l->words[at - 1];
        if (s->key[0] == w->key[0] && s->key[1] == w->key[1] && s->length == w->length &&
            (word.n <= WORD_INLINE || str_equal(l->entries[at - 1].text, word)))
            return (int32_t)at - 1;
    }
    return add_word(l, w, word);
}

static int32_t number_long(struct lexicon *l, str word)
{
    uint64_t hash = word_hash(word);
    struct lexeme w = { .key = { hash, ~hash }, .length = (uint32_t)word.n, .stem = -1 };
    return find_word(l, &w, word);
}

int32_t lexicon_number(struct lexicon *l, str word)
{
    struct lexeme w = { .length = (uint32_t)word.n, .stem = -1 };

    if (word.n > WORD_INLINE)
        return number_long(l, word);
    if (word.n)
        memcpy(w.key, word.s, word.n);
    return find_word(l, &w, word);
}

int32_t lexicon_number_padded(struct lexicon *l, str word)
{
    struct lexeme w = { .length = (uint32_t)word.n, .stem = -1 };

    if (word.n > WORD_INLINE)
        return number_long(l, word);
    memcpy(w.key, word.s, WORD_INLINE);
    w.key[0] &= word_masks.masks[word.n]; /* clear the bytes after the word */
    w.key[1] &= word.n > 8 ? word_masks.masks[word.n - 8] : 0;
    return find_word(l, &w, word);
}

int32_t lexicon_stem(struct lexicon *l, int32_t word)
{
    if (l->words[word].stem >= 0)
        return l->words[word].stem;
    str text = l->entries[word].text;
    char *copy = arena_alloc(&l->arena, text.n + 2);
    memcpy(copy, text.s, text.n);
    int32_t stem = lexicon_number(l, (str){ copy, porter_stem(copy, text.n) });
    l->words[word].stem = stem;
    return stem;
}

void lexicon_trim(struct lexicon *l)
{
    if (l->n > MAX_WORDS || l->n_bytes > MAX_BYTES)
        lexicon_release(l);
}

void lexicon_release(struct lexicon *l)
{
    arena_free(&l->arena);
    free(l->words);
    free(l->entries);
    free(l->slots);
    *l = (struct lexicon){ 0 };
}

/* ---- pools ---- */

struct lexicon_pool {
    struct lexicon *first;
};

struct lexicon_pool *lexicon_pool_new(void)
{
    return xcalloc(1, sizeof(struct lexicon_pool));
}

void lexicon_pool_free(struct lexicon_pool *p)
{
    for (struct lexicon *l = p ? p->first : NULL, *next; l; l = next) {
        next = l->next;
        lexicon_release(l);
        free(l);
    }
    free(p);
}

struct lexicon *lexicon_pool_get(struct lexicon_pool *p)
{
    struct lexicon *l = NULL;

#pragma omp critical(lexicon_pool)
    if (p && (l = p->first))
        p->first = l->next;
    return l ? l : xcalloc(1, sizeof *l);
}

void lexicon_pool_put(struct lexicon_pool *p, struct lexicon *l)
{
    if (!p) {
        lexicon_release(l);
        free(l);
        return;
    }
#pragma omp critical(lexicon_pool)
    {
        l->next = p->first;
        p->first = l;
    }
}
