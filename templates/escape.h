/*
 * escape.h -- what the files of escaping share.
 */
#ifndef TEMPLATES_ESCAPE_H
#define TEMPLATES_ESCAPE_H

#include "templates/template.h"

/* How an ASCII character is written; NULL = as it is. */
const char *escape_ascii(enum template_escape kind, char c);

/* `scripts`: what LaTeX's fonts lack stands in \otherscript{...} instead of by number. */
void escape_latex(str text, bool scripts, struct strbuf *out);

#endif
