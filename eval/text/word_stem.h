/*
 * word_stem.h -- English words without their commonest endings: a lighter stemmer than Porter's: words with different
 * stems are different words.
 */
#ifndef EVAL_TEXT_WORD_STEM_H
#define EVAL_TEXT_WORD_STEM_H

#include "eval/base/str.h"

/* Of a lower-case word; points into it. */
str word_stem(str low);

#endif
