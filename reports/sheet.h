/*
 * sheet.h -- pieces of text, each on a page of its own in one PDF, for what
 * LaTeX cannot set: pango shapes them, with any font that the machine has.
 *
 * A page is SHEET_EM points a text size, its baseline SHEET_BELOW points above
 * its lower edge, and SHEET_MARGIN points wider than the text on both sides.
 */
#ifndef REPORTS_SHEET_H
#define REPORTS_SHEET_H

#include "eval/base/str.h"

struct err;
struct sheet;

enum { SHEET_EM = 10, SHEET_ABOVE = 12, SHEET_BELOW = 5, SHEET_MARGIN = 1 };

/* Owns: sheet_finish.  The file is written when it is whole. */
struct sheet *sheet_new(void);
bool sheet_finish(struct sheet *s, const char *path, struct err *e);

/* Draws `text` (valid UTF-8) on the next page; its number from 1, and the text's
 * width in points.  0: no font has all its letters, and nothing is drawn. */
size_t sheet_add(struct sheet *s, str text, const char *language, bool right_to_left, double *width);

/* Fills breaks[text.n + 1]: may a line end before this byte? */
void sheet_breaks(str text, const char *language, bool *breaks);

#endif
