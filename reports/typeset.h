/*
 * typeset.h -- from the document (page.h) to text, through templates: the
 * built-in ones, or the user's (`report --template`).
 *
 * A template folder may hold any of latex/report.tex, latex/table.tex,
 * html/report.html, html/report.css, html/report.js and markdown/report.md; what
 * is missing there is taken from the built-in ones.
 */
#ifndef REPORTS_TYPESET_H
#define REPORTS_TYPESET_H

#include "reports/page.h"
#include "templates/template.h"

/* A template's text, the user's before the built-in. */
bool typeset_source(const struct report_options *o, const char *name, str *text, struct arena *a, struct err *e);

/* Sets the template NAME ("latex/report.tex"); its folder says how text is escaped. */
bool typeset(const struct report_options *o, const char *name, const struct value *vars, struct strbuf *out,
             struct arena *a, struct err *e);

/* typeset + write to o->directory/FILE. */
bool typeset_file(const struct report_options *o, const char *name, const struct value *vars, str file, struct arena *a,
                  struct err *e);

#endif
