/*
 * scripts.h -- Chinese, Arabic, emoji and all else that pdfLaTeX's fonts lack,
 * in a LaTeX report: drawn by pango on the pages of figures/scripts.pdf, and
 * set into the line by figures/scripts.tex, which defines \otherscript.
 *
 * It works in every LaTeX, needs no TeX package but graphicx, wraps at the end
 * of a line where the script allows it, reads from right to left where it
 * should, and can be searched and copied in the PDF.  What no font of this
 * machine has stands there by its code points.
 *
 * Other ways that were weighed: XeLaTeX and LuaLaTeX choose no font by
 * themselves (their fallbacks are lists of font names that each machine has or
 * lacks), publishers ask for pdfLaTeX, and CJK, T2A and the like need a TeX
 * package for each script and have none for emoji or Hindi.  Who wants true
 * fonts has the text itself in report.tex: \renewcommand\otherscript[1]{#1}.
 */
#ifndef REPORTS_SCRIPTS_H
#define REPORTS_SCRIPTS_H

#include "eval/base/map.h"

struct arena;
struct err;

struct scripts {
    struct map runs; /* what stands in \otherscript{...} */
    struct arena *a;
};

/* Does this LaTeX template read figures/scripts.tex?  Else text must be set without \otherscript. */
bool scripts_wanted(str template_source);

/* Notes every \otherscript{...} of a finished LaTeX text; true if there was one. */
bool scripts_collect(struct scripts *s, str latex);

/* Writes figures/scripts.tex and .pdf below `directory`, or takes away those of an earlier report. */
bool scripts_write(struct scripts *s, str directory, struct err *e);
void scripts_release(struct scripts *s);

#endif
