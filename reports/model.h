/*
 * model.h -- look-ups in a run_view that every format and chart shares.
 */
#ifndef REPORTS_MODEL_H
#define REPORTS_MODEL_H

#include "reports/report.h"

str model_label(const struct run_view *v, str id);
size_t model_number(const struct run_view *v, str id);

/* Headline components of a task, in suite order, each once. */
size_t headline_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a);

const struct run_score *find_score(const struct run_view *v, str task, str model, str component);
/* The comparison by the first test of the suite; NULL if there is none. */
const struct run_comparison *find_comparison(const struct run_view *v, str task, str model, str component);

/* Is this model's score the best of the column? */
bool is_best(const struct run_view *v, const struct run_score *s);

/* Stands where there is no number: an en dash. */
#define NO_NUMBER  S("\xE2\x80\x93")

/* "0.123" with the component's decimals; an en dash where undefined. */
str number_text(double x, int decimals, struct arena *a);
/* "0.012", "< 0.001" */
str p_text(double p, struct arena *a);

size_t count_labels(const struct run_view *v, str task, str model, str category);

/* Did a judge look at this task?  True also if it found nothing wrong in any answer. */
bool task_is_judged(const struct run_view *v, str task);

/* Answer of a model on an item of view->items; NULL if none. */
const struct run_answer *find_answer(const struct run_view *v, str model, size_t item);
size_t task_first_item(const struct run_view *v, size_t task);

/* One true sentence a comparison on the task's main component, for the summary. */
str summary_sentence(const struct run_view *v, size_t task, str component, struct arena *a);
/* The component that summary and cases are about: ROUGE-L if there, else the first headline. */
const struct run_score *main_component(const struct run_view *v, str task, struct arena *a);

#endif
