/*
 * number_range.h -- the range that a prompt asks numbers to be in: "rate it from 0 to 10".
 */
#ifndef EVAL_TEXT_NUMBER_RANGE_H
#define EVAL_TEXT_NUMBER_RANGE_H

#include <stdbool.h>

#include "eval/base/str.h"

/* The first "N to M" of whole numbers with N < M; false, and nothing written, if there is none. */
bool text_number_range(str text, double *low, double *high);

#endif
