/*
 * score_files.h -- answer files scored by metrics, for `assay score --hyp`.
 *
 * With several answer files, each is compared with the first.  Texts are read
 * one chunk at a time and then freed.  Rows of statistics are kept only for
 * intervals and tests, and dropped (with a note) when they grow past 256 MiB,
 * so memory stays flat however long the input is.  Metrics that look at all
 * items (self_bleu) collect from them first, which reads the files twice.
 */
#ifndef EVAL_CLI_SCORE_FILES_H
#define EVAL_CLI_SCORE_FILES_H

#include "eval/cli/cli.h"
#include "eval/harness/paired_tests.h"
#include "eval/harness/segments.h"
#include "metrics/metric.h"
#include "metrics/stats/stats.h"

/* One metric on one system. */
struct metric_column {
    double *sum;   /* [n_stats] over the valid items */
    double *rows;  /* [capacity][n_stats]; NULL unless rows are kept */
    double *items; /* [capacity][n_components]; NULL unless rows are kept and there are several systems */
    bool *valid;   /* [capacity] */
    struct metric_corpus corpus;
    size_t n, n_valid, capacity;
};

struct score_files {
    struct segments files;
    struct metric_use *uses; /* [n_metrics] */
    size_t n_metrics;
    struct metric_column *columns; /* [n_metrics][n_systems] */
    size_t n;                      /* segments scored */
    size_t min_refs, max_refs;     /* references of a segment */
    struct stats_resampling how;
    bool keep_rows;      /* rows are kept for intervals and tests */
    bool print_segments; /* --segments: one JSON line per item, nothing else */
    bool as_json;

    /* Comparisons with the first system; NULL until score_files_compare. */
    const struct paired_test *test;
    str correct; /* correction method */
    double alpha;
    struct stats_test *results; /* [n_metrics][n_systems][METRIC_MAX_COMPONENTS] */
    double *p_adjusted;         /* the same shape */
};

/* The column of one metric on one system, both below their counts. */
struct metric_column *score_files_column(const struct score_files *s, size_t metric, size_t system);
/* Index of one component's comparison with the first system in results and p_adjusted. */
size_t score_files_test_index(const struct score_files *s, size_t metric, size_t system, size_t component);

/* Reads and scores everything.  `files` and `uses` are open; allocates the columns in `a`. */
bool score_files_run(struct score_files *s, struct arena *a, struct err *e);
/* Closes files and metrics, frees rows. */
void score_files_close(struct score_files *s);

/* Tests each system against the first (score_compare.c); p-values corrected over metrics and systems. */
void score_files_compare(struct score_files *s, struct arena *a);
/* Scores, intervals and tests on stdout (score_print.c). */
void score_files_print(const struct score_files *s, struct arena *a);

#endif
