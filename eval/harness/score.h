/*
 * score.h -- stages 4 to 6: extraction, metrics, judges and comparisons over
 * the answers that the store holds.
 */
#ifndef EVAL_HARNESS_SCORE_H
#define EVAL_HARNESS_SCORE_H

#include "datasets/dataset.h"
#include "eval/base/map.h"
#include "eval/store/store.h"
#include "metrics/metric.h"

struct suite;
struct suite_task;
struct task_score;

/* State of stages 5 and 6 while they process the tasks. */
struct scoring {
    const struct suite *suite;
    struct store *store;
    struct run_view view;           /* the run as it was before scoring */
    const struct run_view *of_task; /* [n_tasks] see run_split_tasks */
    struct map tasks_by_id;         /* index into view.tasks */
    struct map *warned;             /* texts of scoring_warn, in run_mem */
    struct arena *run_mem;          /* for what outlives a task: task scores, selections */
    struct arena *mem;              /* of the task that is being scored */
    int n_threads;
    const struct run_selection *selections; /* [n_selections] made so far */
    size_t n_selections;
    struct { /* rows written so far */
        size_t scores, comparisons, ranks;
    } position;
    struct { /* corpus scores of all tasks, for ranks over tasks */
        struct task_score *list;
        size_t n, capacity;
    } tasks;
};

/* One metric on every model. */
struct scored_metric {
    struct metric_use use;
    double **rows;   /* [n_models][n_items * n_stats] */
    bool **valid;    /* [n_models][n_items] */
    double **items;  /* [n_models][n_components * n_items], component-major; NaN = missing */
    double **corpus; /* [n_models][n_components] */
};

struct scored_task {
    const struct suite_task *task;
    struct dataset data;
    struct sample *samples;   /* [n], in the store's item order */
    const str *ids;           /* [n] */
    size_t n, first_item;     /* first_item: of this task's items in the view */
    struct generation **gens; /* [n_models][n] */
    struct scored_metric *metrics;
    size_t n_metrics;
    /* Categories of all judges, in order; at most JUDGE_MAX_CATEGORIES (bits of `marks`). */
    const str *categories; /* [n_categories] */
    size_t n_categories;
    uint64_t **marks;  /* [n_models][n] bit c: a label of category c */
    bool **unclear;    /* [n_models][n] a label below the judge's stated confidence */
    double **severity; /* [n_models][n] sum over the judges' labels; NaN without an answer */
};

/* Warns in the terminal and in the report, once of each text, which is in the arena of scoring. */
bool scoring_warn(const struct scoring *sc, str text, struct err *e);

/* Replaces all scores, labels and comparisons of the run.  The caller begins and
 * commits the transaction. */
bool scores_compute(const struct suite *s, struct store *store, int n_threads, struct arena *a, struct err *e);

#endif
