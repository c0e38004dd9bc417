/*
 * gloss_space.h -- word vectors from WordNet's definitions, to compare the subjects of two texts.
 *
 * Each synset is a document: its words, its definition, and the words of its hypernyms and derived forms.  Words that
 * occur in similar documents get similar vectors: random indexing (Kanerva, Kristoferson and Holst 2000) in three
 * rounds (Cohen, Schvaneveldt and Widdows 2010), common direction removed (Mu, Bhat and Viswanath 2018).  "Cash" and
 * "purchasing" are similar, "cash" and "bacteria" are not; contradictions and roles are not detected.
 *
 * The vectors depend only on the copy of WordNet: nothing is trained or shipped.
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

/* A text: the weighted sum of its words' vectors, rare words weighted more.  Initialize with { 0 }. */
struct gloss_sum {
    double v[GLOSS_DIMENSIONS];
    size_t n; /* words that the space knows */
};

/* Adds a word by its stem (word_stem.h); unknown ones change nothing. */
void gloss_sum_add(struct gloss_sum *sum, const struct gloss_space *s, str stem);

/* Cosine of two sums, -1..1; 0 where one of them is empty. */
double gloss_cosine(const struct gloss_sum *a, const struct gloss_sum *b);

#endif
