/*
 * escape.h -- shared parts of the escaping for HTML, LaTeX and Markdown.
 */
#ifndef TEMPLATES_ESCAPE_H
#define TEMPLATES_ESCAPE_H

#include "templates/template.h"

/* The escape of an ASCII character (escape_ascii.c); NULL if it needs none. */
const char *escape_ascii(enum template_escape kind, char c);

/* `scripts`: characters that LaTeX's fonts lack are written as \otherscript{...} instead of U+XXXX. */
void escape_latex(str text, bool scripts, struct strbuf *out);

#endif
