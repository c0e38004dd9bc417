/*
 * view.h -- look-ups in a run_view that every format and chart shares.
 *
 * Nothing here computes a score: scores, tests and labels are read as stored.
 */
#ifndef REPORTS_VIEW_H
#define REPORTS_VIEW_H

#include "eval/base/task_kind.h"
#include "reports/format.h"
#include "reports/report.h"

/* The label of a model, or its id if it has none. */
str view_model_label(const struct run_view *v, str id);
/* For tables and charts: the label, or "M3" (the third model) where the label is too long for them. */
str view_model_name(const struct run_view *v, str id, struct arena *a);
/* A copy in which the checkpoints of one training run (equal logs) are one model, the first of them, with all their
 * labels and one curve; the others have no log and no info.  For tables and charts of training only. */
struct run_view view_of_trainings(const struct run_view *v, struct arena *a);
/* The row of the task's kind; one without any property if this program does not know the kind. */
const struct task_kind *view_task_kind(const struct run_task *t);

/* True if the model's answers came from a file: how they were decoded is not known. */
bool view_is_replayed(const struct run_model *m);
/* True if any model's answers were recorded by `run --record` or another program: their times may come from
 * different machines. */
bool view_has_recorded(const struct run_view *v);
/* " (synthetic ratings)": the suite's note on the task, or on the people who rated its answers, for captions; empty
 * without one. */
str view_task_note(const struct run_task *t, struct arena *a);
str view_ratings_note(const struct run_task *t, struct arena *a);
/* True if any model has such a name, which the table of models must explain. */
bool view_has_short_names(const struct run_view *v);
/* Index into v->models; n_models if no model has that id. */
size_t view_model_index(const struct run_view *v, str id);

/* The run with one task only: for charts that are drawn for each task.  `part`: the task's rows (compares_split).  The
 * answers keep the index that the task has in the run. */
struct run_view view_of_task(const struct run_view *part, size_t task, struct arena *a);

/* Headline components of a task, in suite order, each once: returns how many, the list lives in `a`. */
size_t view_headline_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a);
/* All components of a task, each once. */
size_t view_all_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a);

/* The score of `model` in the column (task, metric, component) of `column`; NULL if it has none. */
const struct run_score *view_find_score(const struct run_view *v, const struct run_score *column, str model);
/* The base of the task's comparisons; the run's base if it has none. */
str view_task_base(const struct run_view *v, str task);
/* True if the task asks this model.  A task may name the models that it asks. */
bool view_task_has_model(const struct run_view *v, str task, str model);
/* Its comparison with the base by the suite's first test; NULL if there is none. */
const struct run_comparison *view_find_comparison(const struct run_view *v, const struct run_score *column, str model);
/* The same by the test of that name. */
const struct run_comparison *view_find_comparison_by(const struct run_view *v, const struct run_score *column,
                                                     str model, str test);
/* Heading of column i: its label, or the metric or component where two columns share a label. */
str view_column_label(const struct run_score *columns, size_t n, size_t i);
/* The suite's tests in its order, at most `max`; returns how many. */
size_t view_tests(const struct run_view *v, str *tests, size_t max);

/* The score that models are ranked by: over the items that all of them have a score for.  If no item is missing, or
 * the run does not record it, that is the score itself. */
double view_ranked_by(const struct run_score *s);
/* The same as a table prints it: scores that look equal there are equally good. */
double view_printed_score(const struct run_score *s);
/* True if this model's score is the best of its column; false if all scores are equal. */
bool view_is_best(const struct run_view *v, const struct run_score *s);
/* "*" significantly better than the base, a dagger significantly worse, else "". */
const char *view_significance_mark(const struct run_score *s, const struct run_comparison *c);

/* Names for readers: "paired t-test", "Holm". */
str view_test_name(str test);
str view_correction_name(str correction);
/* How the intervals of the headline scores were computed, for the end of a phrase: " (bootstrap over items)",
 * " (Wilson's)", " (Wilson's for Exact match; for the others a bootstrap over items)"; empty if not known. `main_only`:
 * those of the main component of each task. */
str view_interval_methods(const struct run_view *v, bool main_only, struct arena *a);
/* "paired t-test, Holm-corrected p < 0.05"; empty without comparisons. */
str view_significance_rule(const struct run_view *v, struct arena *a);

/* Number of a model's answers with a label of this category; an answer counts once. */
size_t view_count_labels(const struct run_view *v, str task, str model, str category);

/* True if a judge examined this task's answers, even if it found no errors. */
bool view_task_is_judged(const struct run_view *v, str task);

/* faulty[n_items]: the judge labels the model's answer; answered[n_items]: there is one.  Both start as false. */
void view_faulty(const struct run_view *v, size_t task, str model, bool *faulty, bool *answered);

/* Answer of a model to v->items[item]; NULL if there is none. */
const struct run_answer *view_find_answer(const struct run_view *v, str model, size_t item);
/* Index of the task's first item in v->items; its items are contiguous. */
size_t view_first_item(const struct run_view *v, size_t task);

/* Groups of a task's items (subfields, ...) in order of appearance; returns 0 if there is only one. */
struct item_group {
    str name;
    size_t n;
};
size_t view_item_groups(const struct run_view *v, size_t task, const struct item_group **out, struct arena *a);
/* Mean of the stored item scores of one group; NaN if it has none. */
double view_group_mean(const struct run_view *v, size_t task, const struct run_score *s, str group);

/* One sentence on the comparison of a model in the task's main component; empty if there is none. */
str view_summary_sentence(const struct run_view *v, const struct run_score *main, size_t model, struct arena *a);
/* The component that summary and cases use: the one that the suite names if it is a headline, else ROUGE-L F1 if the
 * task has it, else the first headline. */
const struct run_score *view_main_component(const struct run_view *v, str task, struct arena *a);

/* Number of items in the comparisons of the view's tasks: "n = 46", "n = 40 to 46 by metric and model"; `only`: in
 * those of this component ("n = 40 to 46 by model"); NULL: of all. */
str view_compared_items(const struct run_view *v, const struct run_score *only, struct arena *a);

/* The separator between names of models in a list: a semicolon if any of them has a comma. */
const char *view_name_separator(const struct run_view *v);

/* The run's versions and machine, an object; NULL if there are none; owned by the caller.  Where the clock is fixed,
 * without the processor and the number of threads, so that reports of one run on other machines, by shards or by ranks
 * have the same bytes; manifest.json has them. */
struct json *view_environment(const struct run_view *v);

/* The end of the run in seconds since 1970: PDF files are stamped with it, not with the clock. */
long long view_epoch(const struct run_view *v);

/* The peak learning rate of a fine-tune: as its settings state it, else the highest that was logged; NaN if neither. */
double view_peak_learning_rate(const struct run_view *v, size_t model);

/* Number of items in a model's scores of columns[from..to): "46", "45 of 46", or "2 to 3 of 3" where they differ. */
/* The text for a model whose columns have between `min` and `max` scored items. */
str view_count_of_items(size_t min, size_t max, size_t n_items, struct arena *a);
str view_scored_items(const struct run_view *v, const struct run_score *columns, size_t from, size_t to, str model,
                      size_t n_items, struct arena *a);

#endif
