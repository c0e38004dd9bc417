/*
 * page.h -- the document of a report: one JSON object that the LaTeX, HTML and
 * Markdown templates render, that user templates see, and that `report --format
 * json` writes.  All formats therefore show the same numbers, and a new part of the
 * report is written once.
 *
 * The document holds the stored numbers (models, tasks with their scores and
 * comparisons) and `sections`.  A section has id, title, blocks[] and, in the
 * appendix, a letter; its blocks have all numbers formatted.  A block is an object
 * with a `kind`:
 *   paragraph  text                    list   entries[]
 *   code       text, fence             facts  rows[] of name, value
 *   table      id, number, caption, rows[] of rule and cells[] of text, bold, mark;
 *              sortable, long (breaks over pages), wide and narrow: how print lays it
 *              out, see table.h
 *   figure     name, number, caption, alt
 *   notice     text: a warning that must not be missed
 *   case       title, question, reference, sides[] of label, score, answer,
 *              failed, notes[]
 */
#ifndef REPORTS_PAGE_H
#define REPORTS_PAGE_H

#include "reports/table.h"
#include "reports/view.h"

struct json;

struct page {
    const struct run_view *v;
    const bool *figures; /* [report_chart_count()] which were drawn */
    struct json *blocks; /* of the section being written */
    struct arena *a;
};

/* The whole document, owned by the caller (json_free).  figures[report_chart_count()]:
 * which charts were drawn. */
struct json *document_new(const struct run_view *v, str appendix, const bool *figures, struct arena *a);
/* Adds `items` with inputs, references, answers and item scores; only the JSON format has them. */
void document_add_items(struct json *document, const struct run_view *v, struct arena *a);

/* Draws all charts into DIR/figures/NAME.pdf and .svg. */
bool document_draw_figures(const struct run_view *v, const struct report_options *o, struct report_drawn *drawn,
                           struct arena *a, struct err *e);

/* --- blocks ---------------------------------------------------------------- */

#define TEXT(...) arena_printf(p->a, __VA_ARGS__)

void page_paragraph(struct page *p, str text);
void page_code(struct page *p, str text);
void page_figure(struct page *p, const char *name);
/* A block of another kind, already appended to the section. */
struct json *page_block(struct page *p, const char *kind);

/* "results", or "results-2-qa" in a run of several tasks; safe as a file name. */
str page_table_id(struct page *p, const char *what, size_t task);

/* --- parts (page_*.c) ------------------------------------------------------ */

void page_setup(struct page *p);
void page_results(struct page *p, size_t task);
void page_comparisons(struct page *p, size_t task);
void page_ranks(struct page *p, size_t task);
void page_ranks_over_tasks(struct page *p);
void page_groups(struct page *p, size_t task);
void page_errors(struct page *p, size_t task);
void page_cases(struct page *p, size_t task);
void page_all_metrics(struct page *p);
void page_prompts(struct page *p);
void page_environment(struct page *p);
void page_item_scores(struct page *p, size_t task);
void page_raw(struct json *document, const struct run_view *v, struct arena *a);

#endif
