/*
 * collection.h -- the words and n-grams of many texts, each different one
 * numbered once: what metrics that look at all items count on.
 *
 * Numbers are exact (an n-gram's key is the number of its first n-1 words and
 * its last word), go from 0 in the order in which they are first seen, and stay
 * the same as more texts are added.  Texts are not kept, words are copied.
 */
#ifndef EVAL_TEXT_COLLECTION_H
#define EVAL_TEXT_COLLECTION_H

#include "eval/text/ngrams.h"
#include "eval/text/words.h"

struct gram_table {
    uint64_t *keys;    /* private: key + 1; 0 = empty */
    uint32_t *numbers; /* private */
    size_t n_slots, n; /* n: how many different n-grams there are */
};

struct collection {
    struct arena *mem; /* to be set first */
    struct vocabulary words;
    struct gram_table grams[NGRAM_MAX_ORDER]; /* [order - 2] */
};

/* id[k] = the number of words or n-grams of one order at each place. */
struct grams {
    uint32_t *id;
    size_t n;
};

/* The words of a text, new ones added. */
struct grams collection_add_words(struct collection *c, struct words *w, struct arena *scratch);
/* From the n-grams of the order below (the words, for order 2) those of `order`, new ones added. */
void collection_add_grams(struct collection *c, struct grams *g, const struct words *w, size_t order);

/* The same of a text that was added before: all are known. */
struct grams collection_words(const struct collection *c, struct words *w, struct arena *scratch);
void collection_grams(const struct collection *c, struct grams *g, const struct words *w, size_t order);

/* How many different ones there are of an order. */
size_t collection_size(const struct collection *c, size_t order);

/* list[0..n) and zeroed room for more behind it, at least for entry `at`. */
void *collection_room(struct collection *c, void *list, size_t *room, size_t at, size_t size);

/* Numbers in ascending order, so that equal ones stand together. */
void grams_sort(struct grams *g);

#endif
