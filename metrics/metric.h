/*
 * metric.h -- what every metric is: a row of statistics per sample, and scores
 * computed from a sum of such rows.
 *
 * Splitting a metric there is what makes the rest free.  The corpus score is
 * score(sum of all rows); a sample's own score is score(its row); a bootstrap
 * replicate is score(sum of a resampled set of rows); a paired test swaps rows
 * between two systems.  No metric computes any of those itself, and none keeps
 * state between samples: where a row depends on the other items (how common a
 * word is among all answers), survey() sees all of them before the first row is
 * asked for, and what it found is read-only from then on.  (The idea is sacreBLEU's.)
 *
 * One metric may report several components (rouge1_p, rouge1_r, rouge1_f ...).
 * To add a metric: write metrics/NAME.c ending in `const struct metric
 * metric_NAME`, and add X(NAME) in metrics/registry.c.
 */
#ifndef METRICS_METRIC_H
#define METRICS_METRIC_H

#include "eval/base/arena.h"
#include "eval/base/param.h"
#include "eval/base/record.h"

struct err;
struct lexicon;
struct lexicon_pool;
struct metric;

struct metric_args {
    struct param_set params;
    void *state;        /* what open() made (word lists, compiled patterns); read-only afterwards */
    bool segment_level; /* item scores are wanted, e.g. BLEU's effective order */
};

struct metric_case { /* one sample, seen by one metric */
    const struct sample *sample;
    const struct generation *gen;
    const struct metric_args *args;
    struct lexicon *words; /* this thread's memo of words; NULL = none at hand */
    const void *seen;      /* what survey() made of all items; NULL where there is none */
};

/* What one metric keeps of all items of one system; {0} is ready. */
struct metric_survey {
    struct arena mem;
    void *seen; /* the metric's own, in mem; NULL before its first item */
};

struct metric_component {
    const char *name;  /* in tables and JSON: "rouge1_f" */
    const char *label; /* in reports: "ROUGE-1"; NULL = never a report column */
    bool higher_is_better;
    double best, worst; /* range of the score; INFINITY where it has none */
    int decimals;       /* in tables */
};

enum { METRIC_MAX_COMPONENTS = 64 };

struct metric {
    const char *name;           /* in suite files and result tables  */
    const char *summary;        /* one line, shown by `list metrics` */
    unsigned needs;             /* NEEDS_* */
    bool reads_raw;             /* goes by what the model wrote: an answer that cannot be extracted counts */
    const struct param *params; /* may be NULL */

    /* Optional: load word lists, compile patterns into args->state. */
    bool (*open)(struct metric_args *args, struct err *e);
    void (*close)(struct metric_args *args);

    /* Optional: what else belongs in the signature, as "|key:value". */
    void (*sign)(const struct metric_args *args, struct strbuf *out);

    /* Components reported under these arguments; returns the count. */
    size_t (*components)(const struct metric_args *args, const struct metric_component **out);
    size_t (*n_stats)(const struct metric_args *args); /* doubles in one row */

    /* Optional, for rows that depend on the other items: called for each item that
     * has an answer, in order, by one thread, before any row.  What is kept lives in
     * s->mem (texts do not outlast the call), and row() finds it in c->seen. */
    bool (*survey)(const struct metric_case *c, struct metric_survey *s, struct arena *scratch, struct err *e);

    /* Write the row of one sample.  `scratch` is emptied after each call.
     * Safe to call from several threads.  An item with nothing to measure (no
     * number in the answer) sets stats[0] to METRIC_MISSING: it then counts as
     * missing, like one without an answer, not as zero. */
    bool (*row)(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e);

    /* scores[i] of component i from a sum of rows; NaN where undefined. */
    void (*score)(const struct metric_args *args, const double *sum, double *scores);

    /* Optional: for scores that are no function of a sum (correlation, kappa):
     * computed from all rows at once; score() may then be NULL.  Where both are
     * set, a corpus score is score()'s as changed by score_rows(), and items and
     * resamples go by score() alone. */
    void (*score_rows)(const struct metric_args *args, const double *rows, size_t n, double *scores);
    /* Optional beside score_rows(): under these arguments a sum is enough, so that
     * nobody needs to keep the rows.  NULL = they are always wanted. */
    bool (*sum_is_enough)(const struct metric_args *args);
};

#define METRIC_MISSING __builtin_nan("")

enum { NEEDS_REFS = 1, NEEDS_INPUT = 2, NEEDS_LOGPROBS = 4, NEEDS_CHOICES = 8, NEEDS_FIELDS = 16 };

/* Registry. */
size_t metric_count(void);
const struct metric *metric_at(size_t i);
const struct metric *metric_find(str name); /* NULL if unknown */

/* A metric ready to use: "bleu", "rouge:types=1+L,stem=false". */
struct metric_use {
    const struct metric *metric;
    struct metric_args args;
    const struct metric_component *components;
    size_t n_components;
    size_t n_stats;
    str spec;                   /* as given */
    struct lexicon_pool *words; /* memos of words, kept from call to call; may be NULL */
};

/* Unknown names give the nearest known one.  Pair with metric_use_close. */
bool metric_use_open(str spec, struct metric_use *out, struct arena *a, struct err *e);
void metric_use_close(struct metric_use *u);

/* sacreBLEU-style signature, e.g. "bleu|nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|v:1". */
str metric_signature(const struct metric_use *u, size_t n_refs, struct arena *a);

/* rows[n][n_stats] for n samples.  Parallel over items; bit-identical for any
 * thread count.  valid[i] is set false (row zeroed) where gens[i].error is not
 * empty, where it is .extract_error and the metric does not read raw text, and where the
 * row says METRIC_MISSING, or NEEDS_INPUT finds none.  A metric with a survey sees
 * these n samples as all there are.
 * The error reported is that of the lowest failing sample. */
bool metric_rows(const struct metric_use *u, const struct sample *samples, const struct generation *gens, size_t n,
                 double *rows, bool *valid, int n_threads, struct err *e);

/* The same where not all samples are in memory at once: first every stretch is
 * surveyed, then rows are asked for.  Owns: metric_survey_release. */
bool metric_survey(const struct metric_use *u, const struct sample *samples, const struct generation *gens, size_t n,
                   struct metric_survey *s, struct err *e);
void metric_survey_release(struct metric_survey *s);
bool metric_rows_surveyed(const struct metric_use *u, const struct metric_survey *s, const struct sample *samples,
                          const struct generation *gens, size_t n, double *rows, bool *valid, int n_threads,
                          struct err *e);

/* Must the rows be kept for the corpus score? */
bool metric_wants_rows(const struct metric_use *u);

/* Scores of the sum of the valid rows (in sample order). */
void metric_corpus_score(const struct metric_use *u, const double *rows, const bool *valid, size_t n, double *scores);
/* Scores of one row. */
void metric_item_score(const struct metric_use *u, const double *row, double *scores);

#endif
