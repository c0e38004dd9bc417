/*
 * store.h -- one SQLite file per run directory: everything a run knows.
 *
 * Stages write here before the next stage begins; metrics, judges and reports
 * read only the store.  Writes happen in transactions, so a killed process
 * leaves a store that can be opened and continued.  A generation's key is the
 * request id (see harness/plan): the same request is never asked twice.
 */
#ifndef EVAL_STORE_STORE_H
#define EVAL_STORE_STORE_H

#include "eval/base/record.h"

struct arena;
struct err;
struct map;
struct store;
struct json;
struct history_run;
struct history_series;

/* create: makes DIR and DIR/run.db as needed and locks DIR as store_lock does;
 * otherwise they must exist, and any number of readers may open them.
 * DIR NULL: an empty store in memory. */
struct store *store_open(const char *dir, bool create, struct err *e);
/* Only one process at a time may add to DIR; held until store_close. */
bool store_lock(struct store *s, const char *dir, struct err *e);
/* Ends an open transaction without committing it, releases the lock; NULL is allowed. */
void store_close(struct store *s);

/* Transactions do not nest; a failed commit is followed by store_rollback. */
bool store_begin(struct store *s, struct err *e);
bool store_commit(struct store *s, struct err *e);
/* Syncs all commits to disk; without it, a power cut may lose the last megabytes. */
bool store_sync(struct store *s, struct err *e);
/* Rolls back everything since store_begin. */
bool store_rollback(struct store *s, struct err *e);

/* The parts of a run, written by the harness and read by reports. */
struct run_model {
    str id, label, base, path, adapter, backend, quantize;
    str identity;      /* content hash */
    struct json *info; /* engine_info / adapter info as an object; may be NULL */
    str info_text;     /* the same as JSON text */
    str log;           /* path of trainer_state.json; may be empty */
};

struct train_curve_point {
    double step, epoch, loss, eval_loss, learning_rate; /* NaN = not logged */
};

struct run_curve { /* one model's training log */
    str model;
    const struct train_curve_point *points;
    size_t n;
};

struct run_task {
    str id, kind, data, data_sha256, prompt;
    size_t n_items;
    str settings; /* decoding etc. as JSON text */
    str main;     /* component that the suite names as the main one, from the settings; empty = none */
    /* Not stored: the smallest d_z that its comparisons of n_compared items can detect; 0 = unknown. */
    size_t n_compared;
    double detectable_d, power;
    size_t first_item; /* not stored: see run_first_item */
};

struct run_item {
    str task, id, input, reference, group;
    size_t line;
};

struct run_answer {
    size_t task, model, item; /* indices into run_view arrays; item = index in the view's items */
    struct generation gen;
    str request_id;
    str prompt; /* as sent; empty if unknown */
};

struct run_question { /* what a model was asked about an answer: a verdict, a comparison (eval/harness/questions.h) */
    str task, name;   /* of the run; what it is asked for: "grade", "pairs" */
    str model;        /* the model that was asked */
    str item;         /* ITEM|MODEL|K of the answer */
    str request_id, prompt;
    struct generation gen; /* the reply */
};

struct run_score { /* one metric component of one model on one task */
    str task, model, metric, component, label;
    double score, ci_low, ci_high; /* NaN if unknown */
    str ci_method;                 /* of the interval: "bootstrap", "wilson"; empty = no interval, or not known */
    size_t n, missing;             /* items scored, items in error */
    double common_score;           /* on the n_common items that every model of the task has a score for */
    size_t n_common;               /* 0: not known */
    bool higher_is_better, is_headline;
    int decimals;
    str signature;
    const double *items; /* [task.n_items] item scores in item order; NaN = missing */
};

struct run_comparison { /* tuned against base on one component */
    str task, base, model, metric, component, test;
    double base_score, score, difference, ci_low, ci_high;
    double statistic, df, p_value, p_adjusted; /* adjusted over the family by `correction` */
    str correction;
    double effect_size; /* Cohen's d_z */
    size_t win, tie, loss, n;
    double rope;                                  /* item differences up to this are ties */
    bool significant;                             /* p_adjusted < alpha */
    double detectable;                            /* smallest difference this n could have found (power 0.8) */
    double relative, relative_low, relative_high; /* (score - base_score) / |base_score| and its interval */
    double surface; /* share of the difference that remains when answers are shuffled over the questions; or NaN */
    size_t n_tests; /* number of p-values corrected together, including this one; 0 = unknown */
    double p_floor; /* the smallest p_value the test can give (resampling); 0 = exact or by formula */
    size_t compare; /* index of its <compare> in the suite */
    double alpha;   /* the level of `significant`; NaN in a run of an older version */
    bool family_of_metric; /* corrected over the models on this component, not over the whole task */
    str main;              /* the component that was tested first; empty: none */
};

/* The component of ranks over tasks by each task's own main metric. */
#define RANK_OF_MAIN "main metric of each task"

struct run_rank { /* one of three or more models on one component, over items or tasks */
    str task;     /* empty: over tasks */
    str metric, component, model;
    double mean_rank;              /* 1 = best */
    double statistic, df, p_value; /* Friedman's, of the component */
    double critical;               /* Nemenyi's critical difference at the view's alpha */
    double p_base;                 /* Nemenyi's p against the base; NaN for the base itself */
    size_t n;                      /* blocks: items or tasks that all models have */
};

struct run_label { /* a judge's verdict on one answer */
    str task, model, judge, item, category, rule, evidence;
    double severity;
    size_t from, to; /* bytes of the extracted answer that the evidence points at; 0, 0 = the whole answer */
};

struct run_category { /* the judge's categories, for legends and the appendix */
    str judge, name, label, help;
};

/* X(KIND, name): the name is what run.db, report.json and templates hold. */
#define FINDING_KINDS(X)                                    \
    X(RATE, rate)                                           \
    X(TREND, trend)                                         \
    X(SHIFT, shift)                                         \
    X(REGRESSION, regression)                               \
    X(WORD, word)                                           \
    X(SUGGESTION, suggestion)                               \
    X(UNCLEAR, unclear)                                     \
    X(GROUP, group)   /* see eval/harness/group_scores.h */ \
    X(PEOPLE, people) /* see eval/harness/agreement.h */    \
    X(RATED, rated)                                         \
    X(CALIBRATION, calibration)                             \
    X(JUDGES, judges)                                       \
    X(VERDICTS, verdicts) /* hits: replies of the judging model `bin` without a verdict */

#define X(KIND, name) FINDING_##KIND,
enum finding_kind { FINDING_KINDS(X) };
#undef X

/* The name in run.db, report.json and templates. */
str finding_kind_name(enum finding_kind kind);
bool finding_kind_find(str name, enum finding_kind *kind); /* false if unknown */

/* What the judges' labels say about a task, found by the harness (eval/harness/findings.h). */
struct run_finding {
    enum finding_kind kind;
    str task, model;            /* shift and regression: the fine-tune, against the view's base */
    str category;               /* empty: any error */
    str field, bin;             /* "question words", "10 to 19"; regression: bin is the item */
    str text;                   /* suggestion: the sentence; trend: name of the test */
    size_t hits, n;             /* rate: answers with errors, answers; shift: introduced, introduced and cured */
    double estimate, low, high; /* rate: share with its Wilson interval; word: log-odds; NaN = none */
    double statistic, p_value, p_adjusted;
};
/* A finding without texts or numbers: what it does not say is empty or NaN. */
struct run_finding run_finding_new(enum finding_kind kind, str task, str model);

struct run_selection { /* the best of several models, chosen by a task that is not reported */
    str as, task, data, component;
    str chosen;           /* id; empty = none could be chosen */
    const str *models;    /* [n_models] ids to choose from */
    const double *scores; /* [n_models] on the n items that all of them have a score for */
    size_t n_models, n, n_items;
    int decimals;
};

enum { STORE_MAX_DECIMALS = 17 }; /* max decimals of a score in a table */

/* Everything, for reports.  Order: as in the suite. */
struct run_view {
    str name, title;
    double alpha;
    str base; /* id of the base model of the comparison; may be empty */
    str suite_xml, command_line;
    str versions;          /* JSON text: assay, libraries, machine, isa, threads */
    str started, finished; /* "2026-07-26 09:05" */
    str run_id;            /* of store_new_run_id; empty in stores of older versions */
    double seconds;
    double tokens_per_second;
    uint64_t seed;
    const struct run_model *models;
    size_t n_models;
    const struct run_task *tasks;
    size_t n_tasks;
    const struct run_item *items;
    size_t n_items;
    const struct run_answer *answers;
    size_t n_answers;
    const struct run_question *questions; /* with VIEW_QUESTIONS */
    size_t n_questions;
    const struct run_score *scores;
    size_t n_scores;
    const struct run_comparison *comparisons;
    size_t n_comparisons;
    const struct run_rank *ranks;
    size_t n_ranks;
    const struct run_label *labels;
    size_t n_labels;
    const struct run_category *categories;
    size_t n_categories;
    const struct run_finding *findings; /* by task, in the order of their kinds */
    size_t n_findings;
    const struct run_curve *curves;
    size_t n_curves;
    const str *warnings; /* warnings of the run, as shown on the terminal */
    size_t n_warnings;
    const struct run_selection *selections;
    size_t n_selections;
    double questions_usd; /* what the replies to questions about answers cost; 0 = nothing, or the models that were
                           * asked have no price; NaN = not known */
    size_t n_requests;    /* answers that the run needs; n_answers of them exist */
    /* Not stored: earlier runs of the suite, oldest first, and their scores (history.h); set by `report --history`. */
    const struct history_run *nights;
    size_t n_nights;
    const struct history_series *trend;
    size_t n_trend;
    const struct run_task *own; /* not stored: the task of a view that run_split_tasks made; else NULL */
};

/* Index of a model, or n_models if no model has this id. */
size_t run_model_index(const struct run_view *v, str id);
/* The same, looked for first at `near` and the place after it: for ids in the order of the models. */
size_t run_model_index_near(const struct run_view *v, str id, size_t near);
/* Index of a task's first item in v->items, where its items are contiguous; n_items if it has none. */
size_t run_first_item(const struct run_view *v, size_t task);
/* The items of a task, which are contiguous: v->items[first .. first + n); n = 0 if the run has no such task. */
struct run_items {
    size_t first, n;
};
struct run_items run_items_of(const struct run_view *v, str task);
/* Sets first_item of all tasks, which makes run_first_item independent of their number; `tasks` are v->tasks. */
void run_place_items(const struct run_view *v, struct run_task *tasks);

/* [n_tasks + 1] views of the run whose scores, comparisons, ranks, labels, findings, questions and answers go from the
 * first row of the task to its last: a caller that reads the rows of each task in turn visits each row once.  Rows of
 * other tasks may lie between them, so callers still compare the task.  Models, tasks, items and warnings stay those of
 * the run, and the arrays are shared with it.  The last view is of a task that the run does not have: no tasks, items
 * and rows. */
const struct run_view *run_split_tasks(const struct run_view *v, struct arena *a);
/* Puts the index of each task under its id; the caller releases the map. */
void run_index_tasks(const struct run_view *v, struct map *by_id);
/* Index of a task by that map; n_tasks if no task has this id. */
size_t run_find_task(const struct run_view *v, const struct map *by_id, str id);

/* The chosen model if `id` names a selection (empty if it chose none), else `id` itself. */
str run_chosen_model(const struct run_view *v, str id);
/* USD for an answer by the model's prices; NaN without prices, or if nobody counted tokens that cost something. */
double run_answer_cost(const struct run_model *m, const struct generation *g);
/* Leaves out the tasks with report="false", which only choose models. */
void run_view_drop_unreported(struct run_view *v, struct arena *a);
/* Leaves one category of each name: reports count the items with a category, whichever judge says so. */
void run_view_merge_categories(struct run_view *v, struct arena *a);

/* Everything (VIEW_ALL): see store_read_parts. */
bool store_read_view(struct store *s, struct run_view *out, struct arena *a, struct err *e);

/* Parts of the view, for callers that must not hold the texts of a large run.  Meta data, models and tasks are always
 * read. */
enum view_parts {
    VIEW_RUN = 0,
    VIEW_ANSWERS = 1,   /* answers and items, without prompts and request ids */
    VIEW_PROMPTS = 2,   /* with prompts and request ids */
    VIEW_DERIVED = 4,   /* scores, comparisons, ranks, labels, findings */
    VIEW_QUESTIONS = 8, /* not in VIEW_ALL */
    VIEW_ALL = VIEW_ANSWERS | VIEW_PROMPTS | VIEW_DERIVED
};
#define RUN_QUESTION_MARK '#' /* between task and name in the task id of their requests */
bool store_read_parts(struct store *s, enum view_parts parts, struct run_view *out, struct arena *a, struct err *e);

/* Writing.  Each replaces the row with the same key. */
bool store_put_meta(struct store *s, const char *key, str value, struct err *e);
/* NULL-s str if absent. */
bool store_get_meta(struct store *s, const char *key, str *out, struct arena *a, struct err *e);
/* Gives the run a new random id, which its copies share: it tells a copy from a run with equal times and scores.
 * In no report, which must not differ between two runs. */
bool store_new_run_id(struct store *s, struct err *e);
/* All selections of the run; they replace the earlier ones. */
bool store_put_selections(struct store *s, const struct run_selection *list, size_t n, struct err *e);
/* The stored selections, list[*n] in the arena. */
bool store_get_selections(struct store *s, const struct run_selection **out, size_t *n, struct arena *a, struct err *e);
/* `position`: the place of the row in the suite, which reports keep. */
bool store_put_model(struct store *s, size_t position, const struct run_model *m, struct err *e);
bool store_put_task(struct store *s, size_t position, const struct run_task *t, struct err *e);
bool store_put_item(struct store *s, size_t position, const struct run_item *i, struct err *e);
bool store_put_curve(struct store *s, const struct run_curve *c, struct err *e);

/* Deletes models, tasks, items and requests (not generations) before the plan is rewritten. */
bool store_clear_plan(struct store *s, struct err *e);
/* Maps (task, model, item) to its request. */
bool store_put_request(struct store *s, str task, str model, str item, str request_id, str prompt, struct err *e);

/* A warning that the report also shows.  `stage` is "plan" or "score", which store_clear_plan and
 * store_clear_derived delete, or "run", which stays with the answers. */
bool store_put_warning(struct store *s, const char *stage, str text, struct err *e);
/* Splits a warning "task ID: WHAT" or "task ID, model M: WHAT"; false (and *what is the text) if it is of no task. */
bool run_warning_split(str text, str *task, str *what);

/* Id of the request of this task, model and item; empty if there is none. */
bool store_request_of(struct store *s, str task, str model, str item, str *request_id, struct arena *a, struct err *e);

/* Generations by request id.  found = false if there is none (or it was an
 * error and retry_errors is set). */
bool store_put_generation(struct store *s, str request_id, const struct generation *g, struct err *e);
/* *g lives in the arena. */
bool store_find_generation(struct store *s, str request_id, bool retry_errors, struct generation *g, bool *found,
                           struct arena *a, struct err *e);

/* Adds the plan and answers of another run directory of the same suite, without derived rows.  Different data or
 * models under the same names are an error. */
bool store_merge(struct store *s, const char *dir, struct err *e);
/* After the last: counts the items of each task, and removes the shard information. */
bool store_merge_end(struct store *s, struct err *e);

/* Scores, comparisons and labels are derived: cleared and written as a whole. */
bool store_clear_derived(struct store *s, struct err *e);
/* The answer after extraction, where it differs from the model's output. */
bool store_put_answer_text(struct store *s, str task, str model, str item, str extracted, struct err *e);
/* Why no answer could be extracted. */
bool store_put_extract_error(struct store *s, str task, str model, str item, str error, struct err *e);
/* With score->items, also the n_items item scores; item_ids has the same order. */
bool store_put_score(struct store *s, size_t position, const struct run_score *score, const str *item_ids,
                     size_t n_items, struct err *e);
/* `position`: the order in which reports show the rows. */
bool store_put_comparison(struct store *s, size_t position, const struct run_comparison *c, struct err *e);
bool store_put_rank(struct store *s, size_t position, const struct run_rank *r, struct err *e);
bool store_put_finding(struct store *s, const struct run_finding *f, struct err *e);
bool store_put_label(struct store *s, const struct run_label *l, struct err *e);
bool store_put_category(struct store *s, const struct run_category *c, struct err *e);

#endif
