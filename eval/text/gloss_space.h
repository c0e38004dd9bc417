/*
 * gloss_space.h -- word vectors from WordNet's definitions, to compare the subjects of two texts.
 *
 * Each synset is a document: its words, its definition, and the words of its hypernyms and derived forms.  Words (by
 * Porter's stems) that occur with the same words get similar vectors (gloss_vectors.h).  "Cash" and "purchasing" are
 * similar, "cash" and "bacteria" are not; contradictions and roles are not detected.
 *
 * The vectors depend only on the copy of WordNet: nothing is trained or shipped.  Making them takes seconds, so they
 * can be kept in a file.
 */
#ifndef EVAL_TEXT_GLOSS_SPACE_H
#define EVAL_TEXT_GLOSS_SPACE_H

#include "eval/base/str.h"
#include "eval/text/gloss_vectors.h"

struct wordnet;
struct err;

struct gloss_space;

/* Builds the space of an open WordNet.  Free with gloss_space_free. */
struct gloss_space *gloss_space_new(const struct wordnet *w);
/* Frees the space; NULL is allowed. */
void gloss_space_free(struct gloss_space *s);

/* The space that gloss_space_save wrote; NULL where there is none, or it was made from another WordNet. */
struct gloss_space *gloss_space_load(const struct wordnet *w, const char *path);
/* The file gloss.space beside the program or in ../share/assay, if it fits; otherwise computes the space. */
struct gloss_space *gloss_space_open(const struct wordnet *w);
/* Writes the space as one file, with a key of its WordNet. */
bool gloss_space_save(const struct gloss_space *s, const char *path, struct err *e);

/* A text: the weighted sum of its words' vectors, rare words weighted more.  Initialize with { 0 }. */
struct gloss_sum {
    double v[GLOSS_DIMENSIONS];
    size_t n; /* words that the space knows */
};

/* Adds a lower-case word; unknown ones change nothing. */
void gloss_sum_add(struct gloss_sum *sum, const struct gloss_space *s, str low);

/* The place of a lower-case word in the space, for the two functions below; -1 if unknown. */
int32_t gloss_find(const struct gloss_space *s, str low);
/* gloss_sum_add and gloss_rarity of the word at a place; -1 is allowed. */
void gloss_sum_add_at(struct gloss_sum *sum, const struct gloss_space *s, int32_t at);
double gloss_rarity_at(const struct gloss_space *s, int32_t at);

/* How rare a lower-case word is in WordNet's definitions, 0..1: squared inverse document frequency; -1 if unknown. */
double gloss_rarity(const struct gloss_space *s, str low);

/* Cosines of the word at a place and each of the words at list[n], in out[n]: -1..1 but for the rounding of the
 * vectors; 0 where a place is -1. */
void gloss_compare_at(const struct gloss_space *s, int32_t at, const int32_t *list, size_t n, float *out);

/* Cosine of two sums, -1..1; 0 where one of them is empty. */
double gloss_cosine(const struct gloss_sum *a, const struct gloss_sum *b);
/* The same, bit for bit, of x and each of list[n], in out[n]; squares[n] is from gloss_squares(list, n, squares). */
void gloss_squares(const struct gloss_sum *list, size_t n, double *squares);
void gloss_cosines(const struct gloss_sum *x, const struct gloss_sum *list, const double *squares, size_t n,
                   double *out);

#endif
