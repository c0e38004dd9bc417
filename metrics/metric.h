/*
 * metric.h -- the interface of all metrics: a row of sufficient statistics per sample,
 * and scores computed from a sum of such rows.
 *
 * Everything else follows from this split.  The corpus score is
 * score(sum of all rows); a sample's own score is score(its row); a bootstrap
 * replicate is score(sum of a resampled set of rows); a paired test swaps rows
 * between two systems.  No metric computes any of these itself, and none keeps state
 * between samples: if a row depends on the other items (how frequent a word is among
 * all answers), collect() sees all of them before the first row is computed, and its
 * result is read-only afterwards.  (The idea is sacreBLEU's: Post 2018,
 * sacrebleu/metrics/base.py.)
 *
 * One metric may report several components (rouge1_p, rouge1_r, rouge1_f ...).
 * To add a metric: write metrics/FOLDER/NAME.c ending in `const struct metric
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
    void *state;        /* made by open() (word lists, compiled patterns); read-only afterwards */
    bool segment_level; /* score single items, e.g. with BLEU's effective order */
    bool json_answers;  /* the task asks for JSON: equal values are equal answers */
};

struct metric_case { /* one sample and its answer, the input of row() */
    const struct sample *sample;
    const struct generation *gen;
    const struct metric_args *args;
    struct lexicon *words; /* this thread's cache of words; NULL = no cache */
    const void *seen;      /* the result of collect(); NULL without one */
};

/* Data that one metric collects over all items of one system.  Initialize with { 0 }. */
struct metric_corpus {
    struct arena mem;
    void *seen; /* the metric's own data, in mem; NULL before the first item */
};

struct metric_component {
    const char *name;  /* in tables and JSON: "rouge1_f" */
    const char *label; /* column head in reports: "ROUGE-1"; NULL = not a report column */
    bool higher_is_better;
    double best, worst; /* range of the score; INFINITY where it is unbounded */
    bool is_target;     /* `best` is a value to meet: a score above it is as wrong as one below it */
    int decimals;       /* in tables */
    bool is_binary;     /* an item's score is 0 or 1: McNemar's test applies */
    bool of_the_set;    /* a statistic of the whole test set (kappa, macro F1, corpus BLEU), not a mean of item
                         * scores: tests of item scores do not apply, resampling does */
};

enum { METRIC_MAX_COMPONENTS = 160 };

/* Inputs that a metric needs in addition to the answer. */
enum {
    NEEDS_REFS = 1,           /* at least one reference per item */
    NEEDS_INPUT = 2,          /* the question */
    NEEDS_LOGPROBS = 4,       /* log-likelihood of the text (kind perplexity) */
    NEEDS_CHOICES = 8,        /* log-likelihood of each choice (kind choice) */
    NEEDS_UNCONDITIONAL = 16, /* log-likelihood of each choice without the question */
    NEEDS_BASE = 32           /* the base model's next-token distributions on the same text */
};

struct metric {
    const char *name;           /* in suite files and result tables */
    const char *summary;        /* one line, shown by `list metrics` */
    unsigned needs;             /* NEEDS_* under any arguments; see metric_needs() */
    bool reads_raw;             /* scores the raw reply, so that an answer that could not be extracted counts */
    bool overlap;               /* counts shared words or characters: reports add the surface-form control */
    const struct param *params; /* may be NULL */

    /* Optional: NEEDS_* that these arguments add to `needs`. */
    unsigned (*needs_more)(const struct metric_args *args);

    /* Optional: loads word lists or compiles patterns into args->state; false on error. */
    bool (*open)(struct metric_args *args, struct err *e);
    void (*close)(struct metric_args *args);

    /* Optional: appends further parts of the signature, "|key:value". */
    void (*sign)(const struct metric_args *args, struct strbuf *out);

    /* Components reported under these arguments; returns their number. */
    size_t (*components)(const struct metric_args *args, const struct metric_component **out);
    size_t (*n_stats)(const struct metric_args *args); /* doubles in one row */

    /* Optional, for rows that depend on the other items: called in order, by one
     * thread, for each item with an answer, before any row.  Allocate in s->mem
     * (texts are valid only during the call); row() finds s->seen in c->seen. */
    bool (*collect)(const struct metric_case *c, struct metric_corpus *s, struct arena *scratch, struct err *e);

    /* Optional: false, naming what was found and expected, if no answer can be compared with the item's references
     * (text where a number is expected).  That is an error in the test set, found before a request is sent to a
     * model. */
    bool (*check_reference)(const struct metric_args *args, const struct sample *s, struct err *e);

    /* Writes the row of one sample: stats[n_stats], zeroed before the call.
     * `scratch` is emptied after each call.  Called by several threads at once.
     * For an item that cannot be measured (an answer without a number), stats[0] is
     * METRIC_MISSING: the item counts as missing, not as zero. */
    bool (*row)(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e);

    /* scores[i] of component i from a sum of rows; NaN where undefined. */
    void (*score)(const struct metric_args *args, const double *sum, double *scores);

    /* Optional, for scores that are not a function of a sum (correlation, kappa):
     * computed from all rows[n][n_stats]; score() may then be NULL.  If both are set,
     * score_rows() corrects the corpus scores of score(); items and resamples use
     * score() alone. */
    void (*score_rows)(const struct metric_args *args, const double *rows, size_t n, double *scores);
    /* Optional: appends a sentence if the sum of n_valid rows shows that the scores are
     * doubtful: no matching 4-gram, references without words under this tokenizer. */
    void (*warn)(const struct metric_args *args, const double *sum, size_t n_valid, struct strbuf *out);

    /* The same for metrics of whole rows[n][n_stats]: answers that are not a label of the references. */
    void (*warn_rows)(const struct metric_args *args, const double *rows, size_t n, struct strbuf *out);

    /* Optional with score_rows(): true if score() suffices under these arguments, so
     * that rows need not be kept.  NULL = rows are always needed. */
    bool (*uses_sum)(const struct metric_args *args);
};

#define METRIC_MISSING __builtin_nan("")

/* ---- the registry ---- */

/* The table of metrics. */
size_t metric_count(void);
const struct metric *metric_at(size_t i);   /* i < metric_count(), in the order of `list metrics` */
const struct metric *metric_find(str name); /* former names work too; NULL if unknown */

/* The current name of a metric or component whose name has changed ("shift_kl":
 * "divergence_kl"); any other name is returned unchanged. */
str metric_current_name(str name);

/* ---- one metric with its arguments ---- */

/* A metric ready to use: "bleu", "rouge:types=1+L,stem=false". */
struct metric_use {
    const struct metric *metric;
    struct metric_args args;
    const struct metric_component *components; /* [n_components] */
    size_t n_components;
    size_t n_stats;
    str spec;                   /* as given */
    struct lexicon_pool *words; /* caches of words, reused by later calls; may be NULL */
};

/* Parses `spec` and opens the metric; arguments live in `a`.  Errors: an unknown name (with the nearest known one), a
 * bad argument, a missing file.  Close with metric_use_close. */
bool metric_use_open(str spec, struct metric_use *out, struct arena *a, struct err *e);
/* Frees the metric's state. */
void metric_use_close(struct metric_use *u);

/* NEEDS_* of the metric under its arguments. */
unsigned metric_needs(const struct metric_use *u);

/* True if the score of one item is meaningful: BLEU's and accuracy's are; kappa and macro F1 of one item are not. */
bool metric_component_has_items(const struct metric_use *u, size_t component);

/* False if the metric cannot compare anything with the item's references; the message has no file and line prefix. */
bool metric_check_reference(const struct metric_use *u, const struct sample *s, struct err *e);

/* An error if the item has several references: for metrics that read one. */
bool metric_one_reference(const struct sample *s, struct err *e);

/* sacreBLEU-style signature, "bleu|nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|v:assay-0.1.0".
 * Arguments appear as parsed: `1`, `yes` and `true` give one signature.  n_refs: number of
 * references per item; METRIC_REFS_VARY if it differs ("nrefs:var"). */
enum { METRIC_REFS_VARY = -1 };
str metric_signature(const struct metric_use *u, int n_refs, struct arena *a);
/* Number of references per item, or METRIC_REFS_VARY. */
int metric_count_refs(const struct sample *samples, size_t n);

/* ---- rows ---- */

struct metric_items {
    const struct sample *samples;  /* [n] */
    const struct generation *gens; /* [n], of one system */
    size_t n;
};

/* Computes rows[n][n_stats] and valid[n].  Parallel over items (n_threads; 0 = all processors), with the same bits for
 * any number of threads.  valid[i] is false, and the row zero, if the answer has an error or could not be extracted
 * (unless the metric reads raw text), if the row is METRIC_MISSING, or if NEEDS_INPUT finds no input.  A metric with a
 * collect() sees these n items only.  The error is that of the first failing item. */
bool metric_rows(const struct metric_use *u, const struct metric_items *items, double *rows, bool *valid, int n_threads,
                 struct err *e);

/* The same if not all items are in memory at once: first collect from all chunks of items, then compute their rows.
 * Free what was collected with metric_corpus_release. */
bool metric_corpus_collect(const struct metric_use *u, const struct metric_items *items, struct metric_corpus *s,
                           struct err *e);
/* Frees what was collected and empties the struct. */
void metric_corpus_release(struct metric_corpus *s);
bool metric_rows_in_corpus(const struct metric_use *u, const struct metric_corpus *s, const struct metric_items *items,
                           double *rows, bool *valid, int n_threads, struct err *e);

/* ---- scores ---- */

/* True if the corpus score needs all rows, not only their sum. */
bool metric_wants_rows(const struct metric_use *u);

/* scores[n_components] of the sum of the valid rows (in sample order); `valid` NULL = all.  NaN if no row is valid. */
void metric_corpus_score(const struct metric_use *u, const double *rows, const bool *valid, size_t n, double *scores);
/* Appends "metric NAME: " and the metric's warning about these rows, if there is one. */
void metric_warn(const struct metric_use *u, const double *sum, size_t n_valid, struct strbuf *out);
/* The same for a metric that must see all rows (`valid` NULL = all are valid). */
void metric_warn_rows(const struct metric_use *u, const double *rows, const bool *valid, size_t n, struct strbuf *out);
/* sum[n_stats] of the valid rows; returns their number. */
size_t metric_sum_rows(const struct metric_use *u, const double *rows, const bool *valid, size_t n, double *sum);
/* scores[n_components] of one row. */
void metric_item_score(const struct metric_use *u, const double *row, double *scores);

#endif
