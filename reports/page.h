/*
 * page.h -- one description of the report for all page formats: a sequence of
 * headings, paragraphs, tables, figures and cases, which each format sets in
 * its own way.  So the formats cannot disagree, and a new part of the report
 * is written once.
 */
#ifndef REPORTS_PAGE_H
#define REPORTS_PAGE_H

#include "reports/model.h"

struct page_table {
    const char *id;      /* file name of the LaTeX table */
    str caption;
    const str *head;     /* [n_columns] */
    const str *cells;    /* [n_rows * n_columns] */
    const bool *bold;    /* [n_rows * n_columns] or NULL */
    size_t n_rows, n_columns;
    bool text_columns;   /* columns wrap instead of being aligned right */
    bool is_long;        /* may break over pages */
};

struct page_case {       /* one item, side by side */
    str title, question, reference;
    const str *labels, *answers, *notes; /* [n] */
    size_t n;
};

struct page_writer {
    void *state;
    void (*heading)(void *state, int level, str text);
    void (*paragraph)(void *state, str text);
    void (*table)(void *state, const struct page_table *t);
    void (*figure)(void *state, const char *name, str caption);
    void (*item)(void *state, const struct page_case *c);
};

/* Walks the whole report.  `figures` = which charts were drawn. */
void page_write(const struct run_view *v, str appendix, const bool *figures, const struct page_writer *w,
                struct arena *a);

/* Draws all charts into DIR/figures/NAME.pdf and .svg. */
bool page_draw_figures(const struct run_view *v, str directory, bool *figures, struct arena *a, struct err *e);

enum { MAX_FIGURES = 16 };

#endif
