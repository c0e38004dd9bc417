/*
 * report.h -- from a finished run to pages: terminal, LaTeX/PDF, HTML, Markdown, CSV, JSON.
 *
 * Reads a run_view and nothing else; computes no score, so that no two formats
 * can disagree.  To add a format: reports/NAME.c ending in `const struct
 * report_format report_NAME`, one row in registry.c; a chart: reports/chart_NAME.c.
 */
#ifndef REPORTS_REPORT_H
#define REPORTS_REPORT_H

#include "eval/base/str.h"
#include "eval/store/store.h"

struct scripts;

enum { MAX_CHARTS = 16 };

/* Charts already drawn into the folder: formats of one run share them. */
struct report_drawn {
    bool done, has[MAX_CHARTS];
};

struct report_options {
    str directory;              /* DIR/report */
    str template_dir;           /* folder of user templates that override the built-in ones; may be empty */
    str appendix;               /* "A B C D"; empty = all parts */
    struct report_drawn *drawn; /* NULL: every format draws anew */
    struct scripts *scripts;    /* within reports: where LaTeX's \otherscript is noted; NULL = letters by number */
};

struct report_format {
    const char *name, *summary;
    /* Writes its files below o->directory; *path is the file to open first. */
    bool (*write)(const struct run_view *v, const struct report_options *o, str *path, struct arena *a, struct err *e);
};

size_t report_format_count(void);
const struct report_format *report_format_at(size_t i);
const struct report_format *report_format_find(str name);

/* Sets the user's template over the report's data model (see page.h), into
 * o->directory under the template's own name. */
bool report_from_template(const struct run_view *v, const struct report_options *o, str template_path, str *path,
                          struct arena *a, struct err *e);

struct report_chart {
    const char *name, *summary;
    /* false in *drawn if the run has no data for it. */
    bool (*draw)(const struct run_view *v, const char *path_pdf, const char *path_svg, bool *drawn, struct arena *a,
                 struct err *e);
    /* What stands below it: n, interval, marks.  NULL = the summary. */
    str (*caption)(const struct run_view *v, struct arena *a);
};
size_t report_chart_count(void);
const struct report_chart *report_chart_at(size_t i);

/* The results table for a terminal: models x metrics, best in bold (colour
 * only if asked), significance marks, n. */
void report_terminal(const struct run_view *v, bool colour, int width, struct strbuf *out);

/* JUnit XML of gate results. */
struct gate_result {
    str rule; /* as written or rendered */
    str model, metric;
    bool passed, missing;
    str message; /* what was found, what was asked */
};
str report_junit(const char *suite, const struct gate_result *results, size_t n, struct arena *a);

#endif
