/*
 * lexicon.h -- what one thread has already worked out about words: a number
 * for each, the number of its stem, its meanings.
 *
 * Texts repeat their words, and a stem costs a hundred times a table access.
 * All kept here follows from the words alone, so no score depends on what was
 * seen before: it is a memo, not state.  One thread uses it; between samples
 * lexicon_trim() empties it when it has grown large, so memory stays flat.
 * A pool keeps them from one call to the next: text that comes a stretch at a
 * time, or several systems on one test set, would otherwise start cold each time.
 */
#ifndef EVAL_TEXT_LEXICON_H
#define EVAL_TEXT_LEXICON_H

#include "eval/base/arena.h"
#include "eval/base/str.h"

struct lexeme {      /* half a cache line: what every use touches                 */
    uint64_t key[2]; /* the first 16 bytes, zeros behind; of a longer word hashes */
    uint32_t length; /* of the word                                               */
    int32_t stem;    /* number of its stem, -1 = not yet asked                    */
    int32_t last;    /* scratch of one use: valid if stamp is now's               */
    uint32_t stamp;
};

struct lexicon_entry { /* what few uses touch */
    str text;
    void *note; /* a metric's own, in the lexicon's arena; or NULL */
};

struct lexicon {
    struct arena arena;
    struct lexeme *words;          /* [n] */
    struct lexicon_entry *entries; /* [n] */
    size_t n;
    size_t n_bytes;          /* of all words */
    size_t cap, cap_entries; /* private */
    uint32_t *slots;         /* private: number + 1, 0 = empty */
    size_t n_slots;          /* private: power of two */
    uint32_t now;            /* counts uses of `last` */
    struct lexicon *next;    /* private: in a pool */
};

/* The word's number; a new word is copied. */
int32_t lexicon_number(struct lexicon *l, str word);
/* The same where at least 16 bytes can be read from word.s on. */
int32_t lexicon_number_padded(struct lexicon *l, str word);

/* Of a lower-case word: the number of its Porter stem. */
int32_t lexicon_stem(struct lexicon *l, int32_t word);

static inline str lexicon_text(const struct lexicon *l, int32_t word)
{
    return l->entries[word].text;
}

/* Between samples: forgets everything once it holds a lot. */
void lexicon_trim(struct lexicon *l);
void lexicon_release(struct lexicon *l);

/* Lexicons not in use by any thread.  A NULL pool keeps none. */
struct lexicon_pool;
struct lexicon_pool *lexicon_pool_new(void);
void lexicon_pool_free(struct lexicon_pool *p);
struct lexicon *lexicon_take(struct lexicon_pool *p);
void lexicon_give_back(struct lexicon_pool *p, struct lexicon *l);

#endif
