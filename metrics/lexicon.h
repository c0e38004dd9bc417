/*
 * lexicon.h -- what one thread has already worked out about words: a number
 * for each, the number of its stem, its meanings.
 *
 * Texts repeat their words, and a stem costs a hundred times a table access.
 * All kept here follows from the words alone, so no score depends on what was
 * seen before: it is a memo, not state.  One thread uses it; between samples
 * lexicon_trim() empties it when it has grown large, so memory stays flat.
 */
#ifndef METRICS_LEXICON_H
#define METRICS_LEXICON_H

#include "eval/base/arena.h"
#include "eval/base/str.h"

struct lexeme {
    str text;
    uint64_t hash;
    int32_t stem;      /* number of its stem, -1 = not yet asked           */
    int32_t last;      /* scratch of match chains: valid if stamp is now's */
    uint32_t stamp;
    const void *notes; /* a metric's own, in the lexicon's arena; or NULL  */
};

struct lexicon {
    struct arena arena;
    struct lexeme *words; /* [n] */
    size_t n;
    size_t n_bytes;  /* of all words */
    size_t cap;      /* private */
    uint32_t *slots; /* private: 1 + number, 0 = empty */
    size_t n_slots;  /* private: power of two */
    uint32_t now;    /* counts uses of `last` */
};

/* The word's number; a new word is copied. */
int32_t lexicon_number(struct lexicon *l, str word);
/* The same for a word known in lower case by its bytes: number of its stem. */
int32_t lexicon_stem(struct lexicon *l, int32_t word);

/* Between samples: forgets everything once it holds a lot. */
void lexicon_trim(struct lexicon *l);
void lexicon_release(struct lexicon *l);

#endif
