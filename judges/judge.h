/*
 * judge.h -- verdicts on answers: which kinds of error an answer shows, and why.
 *
 * Rule judges label an answer from the sample, the answer and statistics of the
 * test set (computed once by prepare()).  Each label keeps its evidence: the
 * text that a reader needs to check the verdict by eye.
 * Model judges (`model`) are a prompt and a strict reader of its replies: one
 * number for each answer.
 * A judge never calls a model itself and never computes a metric: the harness
 * asks (eval/harness/verdicts.h).
 *
 * To add a judge: judges/NAME.c ending in `const struct judge judge_NAME`, and
 * one row in registry.c.
 */
#ifndef JUDGES_JUDGE_H
#define JUDGES_JUDGE_H

#include "eval/base/param.h"
#include "eval/base/record.h"

struct arena;
struct err;
struct json;

enum {
    JUDGE_MAX_LABELS = 32,
    JUDGE_MAX_CATEGORIES = 64 /* of all judges of a task: an answer's are the bits of a word */
};

struct judge_label {
    str category;    /* one of the judge's categories */
    str rule;        /* name of the rule that fired */
    str evidence;    /* quoted part, count or ratio, readable on its own */
    double severity; /* 0..1: how sure the rule is, or the weight that a rule file gives */
    bool unclear;    /* below the confidence threshold: counted, not shown */
    size_t from, to; /* bytes of the answer that the evidence points at; 0, 0 = the whole answer */
};

struct judge_category {
    const char *name;  /* "technical_error" */
    const char *label; /* "Technical error" */
    const char *help;  /* the documented rule, one or two sentences */
};

struct judge_context; /* private to the judge: statistics from prepare() */

/* A judge that asks a model about each answer.  Its params begin with MODEL_JUDGE_PARAMS. */
struct model_judge {
    /* Default template (Jinja2) over question, reference, references, answer, item (the fields of the test set), mark
     * (a code that does not occur in the answer, for the lines around it) and what add_variables() sets. */
    const char *prompt;
    const char *label; /* "Grade": column head of the score */
    bool is_binary;    /* a verdict is 0 or 1, and several are combined by majority vote; otherwise by their mean */

    /* The worst and the best verdict possible with these arguments. */
    void (*range)(const struct param_set *params, double *worst, double *best);
    /* Optional: adds the variables of one item to the object.  ERR_PARSE: the item has nothing to judge it by. */
    bool (*add_variables)(const struct param_set *params, const struct sample *sample, struct json *variables,
                          struct err *e);
    /* The verdict in what the model said after "Verdict:" (see verdict.h).  False, with the reason in *why, for
     * anything but one value of the requested form. */
    bool (*read)(const struct param_set *params, const struct sample *sample, str said, double *value, str *why,
                 struct arena *a);
};

/* clang-format off */
#define MODEL_JUDGE_PARAMS \
    { "models", PARAM_TEXT, PARAM_REQUIRED, NULL, "ids of the models that judge, separated by blanks", NULL }, \
    { "as", PARAM_TEXT, NULL, NULL, "name of the score (default: the judge's)", NULL }, \
    { "template", PARAM_FILE, NULL, NULL, "file with a prompt (Jinja2) in place of the judge's own; or write it into the element", NULL }, \
    { "samples", PARAM_INT, "1", "1..100", "verdicts of each model on each answer", NULL }, \
    { "temperature", PARAM_NUMBER, "0", "0..100", "sampling temperature; must be above 0 for several samples", NULL }, \
    { "max_tokens", PARAM_INT, "256", "1..1000000", "maximum length of a reply", NULL }
/* clang-format on */

struct judge {
    const char *name, *summary;
    const struct param *params;      /* may be NULL */
    const struct model_judge *model; /* a model judge, which has none of the members below; NULL = a rule judge */
    const struct judge_category *categories;
    size_t n_categories;
    /* In place of `categories`, where they come from a file that prepare() read. */
    size_t (*list_categories)(const struct judge_context *ctx, const struct judge_category **out);

    /* Collects statistics of the whole test set (term frequencies, typical
     * lengths).  The context lives in the arena. */
    bool (*prepare)(const struct param_set *params, const struct sample *samples, size_t n, struct judge_context **out,
                    struct arena *a, struct err *e);

    /* Optional: collects statistics of all answers of one model before they are
     * labelled (equal answers to many questions).  Called once per model. */
    bool (*collect)(struct judge_context *ctx, const struct sample *samples, const struct generation *gens, size_t n,
                    struct arena *a, struct err *e);

    /* Frees the context's memory outside the arena; may be NULL. */
    void (*release)(struct judge_context *ctx);

    /* Labels of one answer in labels[JUDGE_MAX_LABELS], in the order of `categories`; none = no error found.
     * Thread-safe. */
    bool (*label)(const struct judge_context *ctx, const struct sample *sample, const struct generation *gen,
                  struct judge_label *labels, size_t *n_labels, struct arena *a, struct err *e);

    /* Optional, for a judge whose weights are fitted to labelled answers: the numbers that label() weighs, in
     * values[n_signals].  False where a rule decides before anything is weighed; the values are 0 then. */
    bool (*measure)(const struct judge_context *ctx, const struct sample *sample, const struct generation *gen,
                    double *values, struct arena *a);
    const char *const *signal_names; /* [n_signals] */
    size_t n_signals;
};

/* Distinct technical terms of a text: words that contain a digit, an underscore or a capital inside a sentence, and
 * words of eight letters or more that are not general English words. */
size_t judge_count_terms(str text);

/* The table of judges in the order of `list judges`; i < judge_count(). */
size_t judge_count(void);
const struct judge *judge_at(size_t i);
/* The judge of that name; NULL if unknown. */
const struct judge *judge_find(str name);

/* A judge ready to use: "taxonomy", "taxonomy:length_low=0.3", "policy.xml" (a file of rules, or of thresholds). */
struct judge_use {
    const struct judge *judge;
    struct param_set params;
    struct judge_context *context; /* after judge_use_prepare */
    const struct judge_category *categories;
    size_t n_categories;
};
/* An unknown name is an error that suggests the nearest; files are read by prepare(). */
bool judge_use_open(str spec, struct judge_use *out, struct arena *a, struct err *e);
/* Reads the judge's files and the test set's statistics, before the first label.  ERR_USAGE for a model judge. */
bool judge_use_prepare(struct judge_use *u, const struct sample *samples, size_t n, struct arena *a, struct err *e);
/* Frees what judge_use_prepare made outside the arena. */
void judge_use_close(struct judge_use *u);

#endif
