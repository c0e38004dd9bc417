/*
 * word_stem.h -- strips the commonest endings from English words: a lighter stemmer than Porter's.  Words with
 * different stems are different words.
 */
#ifndef EVAL_TEXT_WORD_STEM_H
#define EVAL_TEXT_WORD_STEM_H

#include "eval/base/str.h"

/* The stem of a lower-case word; points into the word. */
str word_stem(str low);

#endif
