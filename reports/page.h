/*
 * page.h -- the report's data model: one JSON document that the LaTeX, HTML and
 * Markdown templates set, that user templates see, and that `report --format
 * json` writes.  So the formats cannot disagree, and a new part of the report
 * is written once.
 *
 * A section has id, title, blocks[] and, in the appendix, a letter.
 *
 * The document holds the numbers as they are stored (models, tasks with their
 * scores and comparisons) and `sections`: what the report says, in order, as
 * blocks of a few kinds with every number already formatted.  A block is an
 * object with a `kind`:
 *   paragraph  text                    list   entries[]
 *   code       text, fence             facts  rows[] of name, value
 *   table      id, caption, columns[] of label, align, width, tall; rows[] of rule,
 *              cells[] of text, bold, mark; long, sortable, half
 *   figure     name, caption, alt
 *   case       title, question, reference, sides[] of label, score, answer,
 *              failed, notes[]
 */
#ifndef REPORTS_PAGE_H
#define REPORTS_PAGE_H

#include "reports/view.h"

struct json;

struct page {
    const struct run_view *v;
    const bool *figures; /* [report_chart_count()] which were drawn */
    struct json *blocks; /* of the section being written */
    struct arena *a;
};

/* The whole document; owned by the caller (json_free).  `figures` says which
 * charts were drawn. */
struct json *page_document(const struct run_view *v, str appendix, const bool *figures, struct arena *a);
/* Adds `items` with inputs, references, answers and item scores: for the JSON format alone. */
void page_add_items(struct json *document, const struct run_view *v, struct arena *a);

/* Draws all charts into DIR/figures/NAME.pdf and .svg. */
bool page_draw_figures(const struct run_view *v, const struct report_options *o, struct report_drawn *drawn,
                       struct arena *a, struct err *e);

/* --- blocks ---------------------------------------------------------------- */

#define TEXT(...) arena_printf(p->a, __VA_ARGS__)

void page_paragraph(struct page *p, str text);
void page_code(struct page *p, str text);
void page_figure(struct page *p, const char *name);
/* Blocks of other kinds: an object with its kind, already in the section. */
struct json *page_block(struct page *p, const char *kind);

struct table {
    struct json *object, *columns, *rows, *cells;
    size_t n_rows;
    bool grouped; /* rows belong together: no sorting */
    bool narrow;  /* print may set its two halves side by side */
    struct arena *a;
};

enum column { COLUMN_TEXT, COLUMN_NUMBER, COLUMN_WRAPPED };

/* id names the file tables/ID.tex; its text may come from outside. */
struct table table_start(struct page *p, str id);
/* width: share of the text width in per cent, for wrapped columns. */
void table_column(struct table *t, str label, enum column kind, int width);
void table_row(struct table *t, bool rule);
void table_cell(struct table *t, str text);
void table_cell_marked(struct table *t, str text, bool bold, const char *mark);
void table_end(struct table *t, str caption);

/* "results", or "results-2-qa" where there are several tasks: safe as a file name. */
str page_table_id(struct page *p, const char *what, size_t task);

/* Columns of names: wrapped, WIDTH per cent wide, if the longest is long. */
void page_name_column(struct table *t, str head, size_t longest, int width);
void page_model_column(struct page *p, struct table *t, str head);
size_t page_longest(str text, size_t longest);

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
