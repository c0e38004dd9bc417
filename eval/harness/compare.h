/*
 * compare.h -- what scoring hands to comparing: rows and item scores of one task.
 */
#ifndef EVAL_HARNESS_COMPARE_H
#define EVAL_HARNESS_COMPARE_H

#include "eval/harness/harness.h"
#include "metrics/metric.h"

struct scored_metric {
    struct metric_use use;
    double **rows;   /* [n_models][n_items * n_stats] */
    bool **valid;    /* [n_models][n_items] */
    double **items;  /* [n_models][n_components * n_items], component-major; NaN = missing */
    double **corpus; /* [n_models][n_components] */
};

struct scored_task {
    struct dataset data;
    struct sample *samples; /* [n], in the store's item order */
    const str *ids;
    size_t n, first_item;     /* of this task's items in the view */
    struct generation **gens; /* [n_models][n] */
    struct scored_metric *metrics;
    size_t n_metrics;
    double **severity; /* [n_models][n] sum over the judges' labels; NaN without an answer */
};

/* Stage 6 for one task: every tuned model against the base on every headline
 * component, corrected over that family for each test apart. */
bool compare_task(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                  const struct scored_task *d, size_t *position, struct store *store, int n_threads, struct arena *a,
                  struct err *e);

/* Fills in what can be found with each task's items: n_compared, detectable_d, power. */
void comparisons_add_power(struct run_view *v, struct arena *a);

#endif
