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
 *   paragraph  text, own               list   entries[], own (an author's text, with Markdown markup)
 *   code       text, fence             facts  rows[] of name, value
 *   table      id, number, caption, rows[] of rule and cells[] of text, bold, mark;
 *              sortable, long (breaks over pages), wide and narrow: how print lays it
 *              out, see table.h
 *   figure     name, number, caption, alt
 *   notice     entries[]: what qualifies the numbers; comes first
 *   case       title, question, reference, sides[] of label, score, answer,
 *              failed, notes[]; stacked: the sides are too long to be printed side by side
 */
#ifndef REPORTS_PAGE_H
#define REPORTS_PAGE_H

#include "reports/table.h"
#include "reports/tasks_shown.h"
#include "reports/view.h"

struct json;
struct map;

struct page {
    const struct run_view *run;     /* with all comparisons */
    const struct run_view *v;       /* with the first comparisons of each task only; the others are in `compares` */
    const struct run_view *of_task; /* [n_tasks] see compares_split */
    const struct run_view *const *compares; /* [n_tasks][n_compares[t]] see compares_of_task; [t][0] is of_task[t] */
    const size_t *n_compares;               /* [n_tasks] */
    struct tasks_shown shown;               /* tasks with tables, charts and examples of their own */
    const struct map *figure_names;         /* of `drawn` */
    const struct report_text *text;
    const struct report_drawn *drawn; /* figures */
    struct json *blocks;              /* of the section being written */
    struct arena *a;
};

/* The whole document, owned by the caller (json_free).  `drawn`: the figures. */
struct json *document_new(const struct run_view *v, const struct report_options *o, const struct report_drawn *drawn,
                          struct arena *a);
/* Adds `items` with inputs, references, answers, item scores and labels; for the JSON format and templates of users. */
void document_add_items(struct json *document, const struct run_view *v, struct arena *a);
/* Writes a document of RAW_TASKS_LATER, then `tasks` and the same `items`, without holding them. */
bool document_write(const struct json *document, const struct run_view *v, const char *path, struct err *e);

/* Draws all charts into DIR/figures/NAME.pdf, .svg and .png, with their numbers in NAME.csv. */
bool document_draw_figures(const struct run_view *v, const struct report_options *o, struct report_drawn *drawn,
                           struct arena *a, struct err *e);

/* The figures that document_draw_figures would draw, without a file.  `o` may be NULL. */
void document_list_figures(const struct run_view *v, const struct report_options *o, struct report_drawn *drawn,
                           struct arena *a);

/* A copy of the sections that have blocks, with numbers of tables and figures in place of the markers of
 * page_reference; a table or figure that no text refers to gets a sentence.  Owned by the caller. */
struct json *document_number(const struct json *sections, struct arena *a);

/* A copy of the sections without tables and charts that repeat each other (document_repeats.c). */
struct json *document_without_repeats(struct page *p, const struct json *sections);

/* --- blocks ---------------------------------------------------------------- */

#define TEXT(...) arena_printf(p->a, __VA_ARGS__)

/* Each appends a block to the current section; text may be untrusted, and is escaped when it is written. */
void page_paragraph(struct page *p, str text);
void page_code(struct page *p, str text);
void page_figure(struct page *p, const struct report_figure *f);
/* A block of another kind, already appended to the section. */
struct json *page_block(struct page *p, const char *kind);

/* "results", or "results-2-qa" in a run of several tasks; safe as a file name. */
str page_table_id(struct page *p, const char *what, size_t task);

/* " on task qa" in a run of several tasks, else empty. */
str page_task_phrase(struct page *p, size_t task);

/* "46 items of test.jsonl", "the first 5 of 30 items of test.jsonl" */
str page_items_phrase(struct page *p, size_t task);

/* The page of one task: its view has only that task's rows and the base of its comparisons. */
struct page *page_of_task(struct page *p, size_t task);

/* The page of comparisons k of a task, k < p->n_compares[task]. */
struct page *page_of_compare(struct page *p, size_t task, size_t k);
/* True if all comparisons of the run have the same base, tests, correction and level. */
bool page_has_one_compare(const struct page *p);
/* "comparisons" of the first comparisons of a task, "comparisons-with2" of the second. */
const char *page_compare_id(struct page *p, const char *what, size_t k);

/* True if this figure was drawn. */
bool page_has_figure(const struct page *p, str name);

/* In a paragraph or list entry: "Table 3", once the document is numbered.  kind: "table" or "figure"; id: one or
 * several, with "|" between them: "Tables 3-5 and 7". */
str page_reference(struct page *p, const char *kind, str id);

/* --- parts (page_*.c) ------------------------------------------------------ */

/* Warnings and failures in front of everything. */
void page_notice(struct page *p);
/* What the run found, in sentences. */
void page_summary(struct page *p);
/* Models, data, prompts, decoding and tests. */
void page_setup(struct page *p);
/* Items, groups and words of the test data, of the tasks shown. */
void page_data_table(struct page *p);
/* In a run of more tasks than are shown in full: all tasks summed up, and the worst with a row each. */
void page_tasks(struct page *p);
/* The table of headline scores, and the same over the items that all models answered. */
void page_results(struct page *p, size_t task);
void page_common_subset(struct page *p, size_t task);
/* Comparisons k of the task; `p` is their page. */
void page_comparisons(struct page *p, size_t task, size_t k);
/* Relative change of each fine-tune against the base. */
void page_improvement(struct page *p, size_t task, size_t k);
/* True if any model is compared with its base in this component on more than one item. */
bool page_is_compared(struct page *p, const struct run_score *column);
/* A sentence that names the components of columns[n] for which that does not hold; empty if there is none. */
str page_uncompared(struct page *p, const struct run_score *columns, size_t n);
/* Each model against each other one; for three or more. */
void page_all_pairs(struct page *p, size_t task);
/* Mean ranks over the items of a task, and over the tasks. */
void page_ranks(struct page *p, size_t task);
void page_ranks_over_tasks(struct page *p);
/* Every task's main score of each model in one table. */
void page_across_tasks(struct page *p);
/* The main score in each group of items. */
void page_groups(struct page *p, size_t task);
/* The judge's error categories by model; faults of answers that should be JSON. */
void page_errors(struct page *p, size_t task);
void page_json_faults(struct page *p, size_t task);
/* One example of each error category, with its share of all answers. */
void page_error_examples(struct page *p, size_t task);
/* Appendix: the rules of the categories; up to two answers of each category in full. */
void page_error_rules(struct page *p);
/* Up to two answers of each category in full. */
void page_error_cases(struct page *p, size_t task);
/* Ratings by people, the agreement of scores with them, and of judges with each other. */
void page_ratings(struct page *p, size_t task);
/* If the suite asks for it: items by outcome (better, similar, worse), N of each. */
void page_listing(struct page *p, size_t task);
/* With the listing: what worked for each fine-tune and what to improve. */
void page_outcome(struct page *p, size_t task);
/* If the suite asks for it: related work in three sentences; a place for ethics. */
void page_related(struct page *p);
void page_ethics(struct page *p);
/* Answers with and without errors, base and fine-tunes. */
void page_shift(struct page *p, size_t task);
/* Findings about errors: rates by fields, cured and introduced, words, suggestions. */
void page_patterns(struct page *p, size_t task);
/* Settings, course and cost of the trainings. */
void page_training(struct page *p);
/* The choice of a model by each <select>. */
void page_selections(struct page *p);
/* Tokens, seconds and price of the answers. */
void page_efficiency(struct page *p);
/* Computed from the suite's prices; NaN without prices, or if the token count of an answer is unknown. */
double page_cost_usd(const struct run_view *v, size_t model);
/* True if the suite gives the model a price. */
bool page_has_price(const struct run_view *v, size_t model);
/* What the numbers show and what they do not, in sentences. */
void page_discussion(struct page *p);
void page_limitations(struct page *p);
/* The items with the largest gain and loss, with both answers. */
void page_cases(struct page *p, size_t task);
/* Appendix: every component, every test; architectures; prompts as sent; versions and command line; scores of
 * items. */
void page_all_metrics(struct page *p);
void page_model_details(struct page *p);
void page_prompts(struct page *p);
void page_environment(struct page *p);
void page_item_scores(struct page *p, size_t task);
/* The stored numbers under the keys of report.json, as members of `document`, but for the tasks. */
void page_raw(struct json *document, const struct run_view *v, struct arena *a);
/* Adds the member `tasks`; NULL = all. */
void page_raw_tasks(struct json *document, const struct run_view *v, const struct tasks_shown *shown, struct arena *a);
/* Parts of the stored numbers, owned by the caller: words of questions and references, mean and extremes; tokens and
 * seconds of a model's answers; parameters that it trained, with their share and the bytes saved. */
struct json *page_raw_words(const struct run_view *v, const struct run_task *t);
struct json *page_raw_usage(const struct run_view *v, size_t model);
struct json *page_raw_parameters(const struct run_model *m);
/* The last and the lowest losses of a model's training; nulls without a log. */
struct json *page_raw_losses(const struct run_view *v, const struct run_model *m);
/* One of them, owned by the caller; `v`: the rows of the task (run_split_tasks). */
struct json *page_raw_task(const struct run_view *v, const struct run_task *t, struct arena *a);
/* The suite's own text: Markdown as paragraphs, lists and headings; LaTeX unchanged. */
void page_own_text(struct page *p, str text, bool is_latex);

/* --- references (references.c) ----------------------------------------------- */

/* What the run uses, with the publications that define it; rows in alphabetical order. */
struct reference {
    const char *key, *authors, *year, *title, *where; /* where: venue, pages */
    const char *type;                                 /* BibTeX entry type */
};
size_t references_of(const struct run_view *v, const struct reference **out, struct arena *a);
/* The key of what defines a metric, test, correction or architecture; NULL = none is known. */
const char *reference_key(const char *kind, str id);
/* All publications for a name, at most `max`; returns how many. */
size_t references_for(const char *kind, str id, const struct reference **out, size_t max);
/* "rouge:types=1" is the metric rouge. */
str metric_base_name(str metric);
/* "chrF", "word error rate"; the id in words if it has no name of its own. */
str metric_display_name(str id, struct arena *a);
/* The whole references.bib. */
str references_bibtex(const struct run_view *v, struct arena *a);

#endif
