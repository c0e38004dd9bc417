/*
 * wordnet_relations.h -- which lemmas WordNet relates to a word: near in meaning,
 * opposite, broader.
 */
#ifndef EVAL_TEXT_WORDNET_RELATIONS_H
#define EVAL_TEXT_WORDNET_RELATIONS_H

#include "eval/text/wordnet.h"

struct arena;

/* Lemmas as WordNet entries, sorted by address, each once. */
struct lemmas {
    const struct wordnet_entry *const *list;
    size_t n;
};

struct wordnet_relations {
    struct lemmas near;     /* synonyms, derived forms, similar adjectives, causes and entailments */
    struct lemmas broader;  /* direct hypernyms and hyponyms */
    struct lemmas opposite; /* antonyms */
};

/* Of a lower-case form in all its base forms and senses; in the arena.
 * Empty where WordNet does not have the word. */
struct wordnet_relations wordnet_relate(const struct wordnet *w, str form, struct arena *a);

bool lemmas_have(struct lemmas l, const struct wordnet_entry *lemma);

/* Whether two noun forms have a direct hypernym in common (oxygen, nitrogen). */
bool wordnet_are_sisters(const struct wordnet *w, str a, str b, struct arena *mem);
/* Whether a form has a verb among its senses. */
bool wordnet_may_be_verb(const struct wordnet *w, str form, struct arena *a);

#endif
