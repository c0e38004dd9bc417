/*
 * wordnet_relations.h -- lemmas that WordNet relates to a word: near in meaning,
 * opposite, broader (source: wordnet.h).
 */
#ifndef EVAL_TEXT_WORDNET_RELATIONS_H
#define EVAL_TEXT_WORDNET_RELATIONS_H

#include "eval/text/wordnet.h"

struct arena;

enum { LEMMA_FILTER = 8 }; /* one cache line */

/* Lemmas as WordNet entries, sorted by address, each once. */
struct lemmas {
    const struct wordnet_entry *const *list; /* [n] */
    size_t n;
    uint64_t filter[LEMMA_FILTER]; /* a bit for each entry (Bloom 1970), because most look-ups find nothing */
};

struct wordnet_relations {
    struct lemmas near;     /* synonyms, derived forms, similar adjectives, causes and entailments */
    struct lemmas broader;  /* direct hypernyms and hyponyms */
    struct lemmas opposite; /* antonyms */
};

/* The relations of all base forms and senses of a lower-case form, in the arena; empty for unknown words. */
struct wordnet_relations wordnet_relate(const struct wordnet *w, str form, struct arena *a);

/* The bit of a lemma in a filter. */
static inline unsigned lemma_bit(const struct wordnet_entry *lemma)
{
    return (unsigned)((uint64_t)(uintptr_t)lemma * 0x9E3779B97F4A7C15u >> 55);
}

bool lemmas_have(const struct lemmas *l, const struct wordnet_entry *lemma);

/* True if two noun forms have a direct hypernym in common (oxygen, nitrogen). */
bool wordnet_are_sisters(const struct wordnet *w, str a, str b, struct arena *mem);
/* True if one of the form's senses is a verb. */
bool wordnet_may_be_verb(const struct wordnet *w, str form, struct arena *a);

#endif
