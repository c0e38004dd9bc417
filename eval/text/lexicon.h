/*
 * lexicon.h -- one thread's cache of words: a number for each word, the number of its stem, its WordNet senses.
 *
 * Words repeat, and computing a stem is slow.  Everything cached depends on the word alone, so no score depends on
 * earlier texts.  One thread uses a lexicon at a time; between samples lexicon_trim() empties it when it is large,
 * which bounds memory.  A pool keeps lexicons between calls, so that later texts and further systems start with a full
 * cache.
 */
#ifndef EVAL_TEXT_LEXICON_H
#define EVAL_TEXT_LEXICON_H

#include "eval/base/arena.h"
#include "eval/base/str.h"

struct lexeme {      /* 32 bytes: the part that every look-up reads */
    uint64_t key[2]; /* the first 16 bytes, zero-padded; hashes for a longer word */
    uint32_t length; /* of the word                                               */
    int32_t stem;    /* number of its stem; -1 = not computed yet                    */
    int32_t last;    /* scratch value of one text pair; valid if stamp == lexicon.now               */
    uint32_t stamp;
};

struct lexicon_entry { /* the rarely read part */
    str text;
    void *note; /* a metric's data about the word, in the lexicon's arena; or NULL */
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
/* The same; at least 16 bytes must be readable at word.s. */
int32_t lexicon_number_padded(struct lexicon *l, str word);

/* The number of the Porter stem of a lower-case word. */
int32_t lexicon_stem(struct lexicon *l, int32_t word);

/* The text of a word by its number. */
static inline str lexicon_text(const struct lexicon *l, int32_t word)
{
    return l->entries[word].text;
}

/* Call between samples: empties the lexicon once it is large. */
void lexicon_trim(struct lexicon *l);
/* Frees everything and empties the lexicon. */
void lexicon_release(struct lexicon *l);

/* Lexicons that no thread is using.  A NULL pool keeps none. */
struct lexicon_pool;
struct lexicon_pool *lexicon_pool_new(void);
void lexicon_pool_free(struct lexicon_pool *p);
/* A lexicon for one thread, full if another thread has returned one; lexicon_pool_put returns it. */
struct lexicon *lexicon_pool_get(struct lexicon_pool *p);
void lexicon_pool_put(struct lexicon_pool *p, struct lexicon *l);

#endif
