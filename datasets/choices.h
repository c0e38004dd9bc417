/*
 * choices.h -- the options of an item of kind choice, and which one is right.
 *
 * Options are an array of texts, or {"text": [...], "label": [...]} as ARC has
 * them, or [{"text": ..., "label": ...}] as CommonsenseQA has them, or
 * {"A": text, "B": text}.  The right one is named in one of five ways: an index
 * from 0 (a whole number, or its digits as text), a letter from A in either case,
 * the name that the data give to the option, its text, or a list with 1 for the
 * right option and 0 for the others as TruthfulQA has it.
 */
#ifndef DATASETS_CHOICES_H
#define DATASETS_CHOICES_H

#include "datasets/dataset.h"

struct choice_options {
    const str *texts; /* [n] stripped of white space */
    const str *names; /* [n] the data's own names; NULL = none */
    size_t n;
};

/* out->n is 0 if the item has no options.  ERR_PARSE if an option is not a text; the message has no file and line
 * prefix. */
bool choice_options_read(const struct json *item, const struct dataset_fields *f, struct choice_options *out,
                         struct arena *a, struct err *e);

/* *right is SIZE_MAX where the label names no option (it may be a free
 * answer, or a list of them). ERR_PARSE where it can be read in two ways, or is a number out of
 * range; the message has no file and line prefix. */
bool choice_find_right(const struct choice_options *o, const struct json *label, size_t *right, struct arena *a,
                       struct err *e);

#endif
