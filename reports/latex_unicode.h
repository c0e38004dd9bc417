/*
 * latex_unicode.h -- Chinese, Arabic, emoji and other text that pdfLaTeX's fonts
 * lack: pango draws it on the pages of figures/scripts.pdf, and
 * figures/scripts.tex, which defines \otherscript, places them in the line.
 *
 * This works in every LaTeX and needs only graphicx; lines break where the script
 * allows it, right-to-left text runs from right to left, and the PDF can be
 * searched and copied.  Characters without a font are shown as code points.
 *
 * Alternatives considered: XeLaTeX and LuaLaTeX need lists of fonts that a machine
 * may lack, and publishers ask for pdfLaTeX; CJK, T2A and others need one TeX
 * package per script and there is none for emoji or Hindi.  To use fonts of your
 * own, redefine the command: \renewcommand\otherscript[1]{#1}.
 */
#ifndef REPORTS_LATEX_UNICODE_H
#define REPORTS_LATEX_UNICODE_H

#include "eval/base/map.h"

struct arena;
struct err;

struct latex_unicode {
    struct map runs; /* the arguments of \otherscript{...} */
    struct arena *a;
};

/* True if this LaTeX template reads figures/scripts.tex; otherwise text must not use \otherscript. */
bool latex_unicode_wanted(str template_source);

/* Collects the arguments of \otherscript{...} in a rendered LaTeX text; true if there was one. */
bool latex_unicode_collect(struct latex_unicode *s, str latex);

/* Writes figures/scripts.tex and .pdf below `directory`, or removes them if nothing was collected. */
bool latex_unicode_write(struct latex_unicode *s, str directory, struct err *e);
/* Frees the map; the texts live in the arena. */
void latex_unicode_release(struct latex_unicode *s);

#endif
