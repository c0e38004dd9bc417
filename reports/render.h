/*
 * render.h -- renders the document (page.h) through templates: the built-in ones
 * or the user's (`report --template`).
 *
 * A template folder may hold any of latex/report.tex, latex/table.tex,
 * html/report.html, html/report.css, html/report.js, html/browser.js and markdown/report.md; the
 * built-in templates replace those that are missing.
 */
#ifndef REPORTS_RENDER_H
#define REPORTS_RENDER_H

#include "reports/page.h"
#include "templates/template.h"

/* The source of a template: the user's, else the built-in one. */
bool render_source(const struct report_options *o, const char *name, str *text, struct arena *a, struct err *e);

/* Renders the template NAME ("latex/report.tex"); its folder decides how text is escaped. */
bool render_template(const struct report_options *o, const char *name, const struct value *vars, struct strbuf *out,
                     struct arena *a, struct err *e);

/* Renders a template into o->directory/FILE. */
bool render_file(const struct report_options *o, const char *name, const struct value *vars, str file, struct arena *a,
                 struct err *e);

#endif
