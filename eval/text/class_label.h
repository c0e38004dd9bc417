/*
 * class_label.h -- answers that are class labels: which of them are equal, and in which order they are listed.
 *
 * A label is the text without white space around it.  Labels that are numbers are equal by value ("1" and "1.0") and
 * come first, in their order.
 */
#ifndef EVAL_TEXT_CLASS_LABEL_H
#define EVAL_TEXT_CLASS_LABEL_H

#include "eval/base/str.h"

struct arena;

enum { CLASS_NUMBER, CLASS_TEXT };

struct class_label {
    double kind, value; /* CLASS_NUMBER: the number; CLASS_TEXT: 52 bits of a hash of the text */
};

/* A label as answers and references write it; a text that is a number equals any other spelling of it. */
struct class_label class_label_read(str text, bool lowercase, struct arena *a);

/* For qsort: numbers by value, then texts in an arbitrary order; 0 if they are the same label. */
int class_label_compare(const void *x, const void *y);

#endif
