/*
 * porter.h -- Porter's stemmer as NLTK has it by default (shared by ROUGE,
 * METEOR and keyword overlap).
 */
#ifndef EVAL_TEXT_PORTER_H
#define EVAL_TEXT_PORTER_H

#include "eval/base/str.h"

/* Lower-case text in, its stem in place; returns the new length (never longer
 * than n + 1: room for one more byte is needed). */
size_t porter_stem(char *word, size_t n);

#endif
