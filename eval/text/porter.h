/*
 * porter.h -- Porter's stemmer as NLTK has it by default (shared by ROUGE,
 * METEOR and keyword overlap).
 */
#ifndef EVAL_TEXT_PORTER_H
#define EVAL_TEXT_PORTER_H

#include "eval/base/str.h"

/* Stem a lower-case word in place; returns the new length, at most n + 1 (the buffer needs room for that). */
size_t porter_stem(char *word, size_t n);

#endif
