/*
 * word_stem.h -- English words without their commonest endings: lighter than Porter's stemmer, so that two words which
 * differ afterwards are two words.
 */
#ifndef EVAL_TEXT_WORD_STEM_H
#define EVAL_TEXT_WORD_STEM_H

#include "eval/base/str.h"

/* Of a lower-case word; points into it. */
str word_stem(str low);

#endif
