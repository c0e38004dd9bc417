/*
 * glyph_pdf.h -- draws pieces of text that LaTeX's fonts lack, each on its own page of one PDF.  Pango shapes them
 * with the installed fonts.
 *
 * Text is GLYPH_EM points in size, its baseline GLYPH_BELOW points above the
 * lower edge of the page, with a margin of GLYPH_MARGIN points on both sides.
 */
#ifndef REPORTS_GLYPH_PDF_H
#define REPORTS_GLYPH_PDF_H

#include "eval/base/str.h"

struct err;
struct glyph_pdf;

enum { GLYPH_EM = 10, GLYPH_ABOVE = 12, GLYPH_BELOW = 5, GLYPH_MARGIN = 1 };

/* Owns: glyph_pdf_finish, which writes the file. */
struct glyph_pdf *glyph_pdf_new(void);
/* Writes the file and frees the struct, also on failure. */
bool glyph_pdf_finish(struct glyph_pdf *s, const char *path, struct err *e);

/* Draws `text` (valid UTF-8) on the next page.  Returns the page number from 1, and
 * the width of the text in points; 0 if no font has all its characters. */
size_t glyph_pdf_add(struct glyph_pdf *s, str text, const char *language, bool right_to_left, double *width);

/* True if an installed font has this character.  Results are cached in blocks of 128 code points. */
bool glyph_pdf_covers(uint32_t c);

/* Fills breaks[text.n + 1]: true if a line may break before this byte. */
void glyph_pdf_breaks(str text, const char *language, bool *breaks);

#endif
