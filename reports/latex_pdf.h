/*
 * latex_pdf.h -- a PDF from report.tex by latexmk.
 */
#ifndef REPORTS_LATEX_PDF_H
#define REPORTS_LATEX_PDF_H

#include "eval/base/str.h"

struct arena;
struct err;

/* Compiles DIRECTORY/report.tex to DIRECTORY/report.pdf, which appears only when it is whole; `epoch` is the date in
 * its metadata.  ERR_UNSUPPORTED without latexmk or where LaTeX fails (then report.log stays and no report.pdf of an
 * earlier report does). */
bool latex_pdf_make(str directory, long long epoch, struct arena *a, struct err *e);

#endif
