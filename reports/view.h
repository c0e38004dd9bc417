/*
 * view.h -- look-ups in a run_view that every format and chart shares, and
 * how numbers are written.
 */
#ifndef REPORTS_VIEW_H
#define REPORTS_VIEW_H

#include "reports/report.h"

str model_label(const struct run_view *v, str id);
size_t model_number(const struct run_view *v, str id);

/* Headline components of a task, in suite order, each once. */
size_t headline_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a);
/* All components of a task, each once. */
size_t all_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a);

/* A row of the table of components: its task, metric and component say which
 * column is meant, whatever model it is of. */
const struct run_score *find_score(const struct run_view *v, const struct run_score *column, str model);
/* The comparison by the first test of the suite; NULL if there is none. */
const struct run_comparison *find_comparison(const struct run_view *v, const struct run_score *column, str model);
const struct run_comparison *find_comparison_by(const struct run_view *v, const struct run_score *column, str model,
                                                str test);
/* What stands over column i: its label, or more where two have the same. */
str column_label(const struct run_score *columns, size_t n, size_t i);
/* The tests of the suite, in its order; at most `most`. */
size_t comparison_tests(const struct run_view *v, str *tests, size_t most);

/* Is this model's score the best of the column? */
bool is_best(const struct run_view *v, const struct run_score *s);
/* "*" significantly better than the base, a dagger for significantly worse, else "". */
const char *significance_mark(const struct run_score *s, const struct run_comparison *c);

/* Names as a reader knows them: "paired t-test", "Holm". */
str test_name(str test);
str correction_name(str correction);
/* "paired t-test, Holm-corrected p < 0.05"; empty without comparisons. */
str significance_rule(const struct run_view *v, struct arena *a);

/* Stands where there is no number: an en dash. */
#define NO_NUMBER S("\xE2\x80\x93")
#define MINUS     "\xE2\x88\x92"
#define THIN      "\xE2\x80\xAF" /* a thin space at which no line breaks */

/* "0.123" with the component's decimals and a true minus sign; an en dash where undefined. */
str number_text(double x, int decimals, struct arena *a);
/* The same with a sign: "+0.123"; zero has none. */
str difference_text(double x, int decimals, struct arena *a);
/* "[0.012, 0.345]" */
str interval_text(double low, double high, int decimals, struct arena *a);
/* "0.012", "< 0.001" */
str p_text(double p, struct arena *a);
/* "= 0.012", "< 0.001" */
str p_relation(double p, struct arena *a);
/* 1234567 as "1 234 567" */
str count_text(uint64_t n, struct arena *a);

/* Line ends become spaces: for names, captions, cells. */
str one_line(str text, struct arena *a);

size_t count_labels(const struct run_view *v, str task, str model, str category);

/* Did a judge look at this task?  True also if it found nothing wrong in any answer. */
bool task_is_judged(const struct run_view *v, str task);

/* Answer of a model on an item of view->items; NULL if none. */
const struct run_answer *find_answer(const struct run_view *v, str model, size_t item);
size_t task_first_item(const struct run_view *v, size_t task);

/* Groups of a task's items (subfields, ...) in order of appearance; 0 if there is only one. */
struct item_group {
    str name;
    size_t n;
};
size_t item_groups(const struct run_view *v, size_t task, const struct item_group **out, struct arena *a);
/* Mean of the stored item scores of one group; NaN if it has none. */
double group_mean(const struct run_view *v, size_t task, const struct run_score *s, str group);

/* One true sentence a comparison on the task's main component, for the summary. */
str summary_sentence(const struct run_view *v, const struct run_score *main, size_t model, struct arena *a);
/* The component that summary and cases are about: ROUGE-L if there, else the first headline. */
const struct run_score *main_component(const struct run_view *v, str task, struct arena *a);

/* A date of the run as seconds since 1970, for what must be stamped without a clock. */
long long run_epoch(const struct run_view *v);

/* Items that a model's scores rest on, "46", "45 of 46", or "2 to 3 of 3" where its metrics differ in it. */
str scored_items_text(const struct run_view *v, const struct run_score *columns, size_t from, size_t to, str model,
                      size_t n_items, struct arena *a);

#endif
