/*
 * collection.h -- numbers for the distinct words and n-grams of many texts, for metrics that look at all items.
 *
 * Numbers are exact (an n-gram's key is the number of its first n-1 words and
 * its last word), start at 0 in order of first occurrence, and do not change when
 * texts are added.  Texts are not kept; words are copied.
 */
#ifndef EVAL_TEXT_COLLECTION_H
#define EVAL_TEXT_COLLECTION_H

#include "eval/text/ngrams.h"
#include "eval/text/words.h"

struct gram_table {
    uint64_t *keys;    /* [n_slots] private: key + 1; 0 = empty */
    uint32_t *numbers; /* [n_slots] private */
    size_t n_slots, n; /* n: distinct n-grams */
};

struct collection {
    struct arena *mem; /* to be set first */
    struct vocabulary words;
    struct gram_table grams[NGRAM_MAX_ORDER]; /* [order - 2] */
};

/* The words or n-grams of one order at each place of a text. */
struct grams {
    uint32_t *id; /* [n] their numbers */
    size_t n;
};

/* Numbers of the words of a text; new words are added. */
struct grams collection_add_words(struct collection *c, struct words *w, struct arena *scratch);
/* Replaces the n-grams of order - 1 in g (for order 2: the words) by those of `order`; new ones are added. */
void collection_add_grams(struct collection *c, struct grams *g, const struct words *w, size_t order);

/* The same for a text that was added before; adds nothing. */
struct grams collection_words(const struct collection *c, struct words *w, struct arena *scratch);
void collection_grams(const struct collection *c, struct grams *g, const struct words *w, size_t order);

/* Number of distinct words (order 1) or n-grams of an order. */
size_t collection_size(const struct collection *c, size_t order);

/* Grows `list` so that entry `at` exists; new entries are zeroed.  Returns the list, which may have moved. */
void *collection_grow(struct collection *c, void *list, size_t *room, size_t at, size_t size);

/* Sorts the numbers, so that equal ones are adjacent. */
void grams_sort(struct grams *g);

#endif
