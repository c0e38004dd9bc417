/*
 * heat.h -- heat maps of counts, for confusion matrices and changes between error categories.
 */
#ifndef REPORTS_HEAT_H
#define REPORTS_HEAT_H

#include "eval/base/str.h"

struct arena;
struct canvas;

struct heat {
    str title;
    const str *names;  /* [n_rows]; row i is headed "NAME i", column i by its number */
    const str *others; /* [n_columns - n_rows] headings of the columns without a row; may be NULL */
    size_t n_rows, n_columns;
    const size_t *counts; /* [n_rows][n_columns] */
};

/* Draws maps of the same labels from height 0, two side by side where the width allows it, each cell shaded by its
 * share of the row.  Maps that do not fit on the page are left out and counted.  Returns the height below. */
double heat_paint(struct canvas *c, const struct heat *maps, size_t n, struct arena *a);

#endif
