/*
 * stats_files.h -- score files joined by item, for `assay stats`: tests over
 * all files at once (stats_group.c) and the output (stats_print.c).
 */
#ifndef EVAL_CLI_STATS_FILES_H
#define EVAL_CLI_STATS_FILES_H

#include "eval/base/str.h"
#include "eval/harness/score_file.h"
#include "metrics/stats/stats.h"

struct arena;

struct stats_files {
    const struct score_column *columns; /* [n_files]; [0] is A */
    size_t n_files;
    size_t n; /* items, the same in all columns */
    double alpha, rope, power;
    double difference; /* --difference; NaN if not given */
    bool lower_is_better, as_json;
    str correct; /* correction method */
    struct stats_resampling how;
    struct arena *mem;
};

/* Scores as [n][n_files], in the arena. */
double *stats_matrix(const struct stats_files *f);

/* --- tests over all files: Friedman and coefficients of agreement ---------- */

struct group_test {
    const char *name, *summary;
    struct stats_test (*run)(const struct stats_files *f);
};

/* The table of group tests; i < group_test_count(). */
size_t group_test_count(void);
const struct group_test *group_test_at(size_t i);
const struct group_test *group_test_find(str name); /* NULL if there is none */

/* --- output ------------------------------------------------------------------ */

/* `other`: the file tested against A; 0 = a test over all files.  `adjusted`: corrected p, or NaN. */
void stats_print_test(const struct stats_files *f, const struct stats_test *t, size_t other, double adjusted);
/* Wins, effect sizes, detectable difference and power of one file against A. */
void stats_print_effects(const struct stats_files *f, size_t other);
/* Mean ranks (1 = best), critical difference, Nemenyi's p of each pair. */
void stats_print_ranks(const struct stats_files *f);
/* One file as answers on the scale low..high. */
void stats_print_likert(const struct stats_files *f, const struct score_column *c, int low, int high);
/* Scores that are all 0 or 1: the share of ones with Clopper-Pearson and Wilson intervals; else nothing. */
void stats_print_share(const struct stats_files *f, const struct score_column *c);

#endif
