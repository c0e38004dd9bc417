/*
 * gloss_space.h -- how near two texts are in subject, learnt from WordNet's definitions.
 *
 * Each synset with its words, its definition and the words of its hypernyms and derived forms is a small document.
 * Words that stand in like documents get like vectors: random indexing (Kanerva, Kristoferson and Holst 2000) in three
 * rounds (Cohen, Schvaneveldt and Widdows 2010), common direction removed (Mu, Bhat and Viswanath 2018).  "Cash" and
 * "purchasing" are near, "cash" and "bacteria" are not; contradictions and roles are not seen at all.
 *
 * The vectors depend on the copy of WordNet alone: no training, no file of weights.
 */
#ifndef EVAL_TEXT_GLOSS_SPACE_H
#define EVAL_TEXT_GLOSS_SPACE_H

#include "eval/base/str.h"

struct wordnet;

enum { GLOSS_DIMENSIONS = 256 };

struct gloss_space;

/* Builds the space of an open WordNet.  Free with gloss_space_free. */
struct gloss_space *gloss_space_new(const struct wordnet *w);
void gloss_space_free(struct gloss_space *s);

/* A text as the sum of its words, rare ones counting more.  Start with zeros. */
struct gloss_sum {
    double v[GLOSS_DIMENSIONS];
    size_t n; /* words that the space knows */
};

/* Adds a word by its stem (word_stem.h); unknown ones change nothing. */
void gloss_sum_add(struct gloss_sum *sum, const struct gloss_space *s, str stem);

/* Cosine of two sums, -1..1; 0 where one of them is empty. */
double gloss_cosine(const struct gloss_sum *a, const struct gloss_sum *b);

#endif
