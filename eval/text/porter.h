/*
 * porter.h -- Porter's stemmer with the default extensions of NLTK (used by ROUGE,
 * METEOR and keyword overlap; source: porter.c).
 */
#ifndef EVAL_TEXT_PORTER_H
#define EVAL_TEXT_PORTER_H

#include "eval/base/str.h"

/* Stems a lower-case word in place; returns the new length, at most n + 1 (the buffer needs room for that). */
size_t porter_stem(char *word, size_t n);

#endif
