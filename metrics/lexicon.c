/*
 * lexicon.c -- see lexicon.h: one open-addressing table of words.
 */
#include "metrics/lexicon.h"

#include <stdlib.h>

#include "metrics/porter.h"
#include "metrics/words.h"

enum { MAX_WORDS = 400000, MAX_BYTES = 1 << 26 };

static void grow(struct lexicon *l)
{
    size_t n_slots = l->n_slots ? 2 * l->n_slots : 1024;

    free(l->slots);
    l->slots = xcalloc(n_slots, sizeof *l->slots);
    l->n_slots = n_slots;
    for (size_t k = 0; k < l->n; k++) {
        size_t i = l->words[k].hash & (n_slots - 1);
        while (l->slots[i])
            i = (i + 1) & (n_slots - 1);
        l->slots[i] = (uint32_t)k + 1;
    }
}

int32_t lexicon_number(struct lexicon *l, str word)
{
    uint64_t hash = word_hash(word);

    if (2 * (l->n + 1) > l->n_slots)
        grow(l);
    size_t i = hash & (l->n_slots - 1);
    for (; l->slots[i]; i = (i + 1) & (l->n_slots - 1)) {
        const struct lexeme *w = &l->words[l->slots[i] - 1];
        if (w->hash == hash && word_equal(w->text, word))
            return (int32_t)l->slots[i] - 1;
    }
    struct lexeme new = { .text = arena_str(&l->arena, word), .hash = hash, .stem = -1 };
    VEC_PUSH(l->words, l->n, l->cap) = new;
    l->slots[i] = (uint32_t)l->n;
    l->n_bytes += word.n;
    return (int32_t)l->n - 1;
}

int32_t lexicon_stem(struct lexicon *l, int32_t word)
{
    if (l->words[word].stem >= 0)
        return l->words[word].stem;
    str text = l->words[word].text;
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
    free(l->slots);
    *l = (struct lexicon){ 0 };
}
