/*
 * harness.h -- the seven stages of a run, in the order of the corridor:
 * suite -> plan -> run -> extract -> score -> compare -> report.
 *
 * Each stage reads what the one before wrote to the store; each can be done
 * again alone.
 */
#ifndef EVAL_HARNESS_HARNESS_H
#define EVAL_HARNESS_HARNESS_H

#include "datasets/dataset.h"
#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/base/str.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

struct run_options {
    str out; /* run directory; empty = derived from the suite's name */
    const str *only_models, *only_tasks;
    size_t n_only_models, n_only_tasks;
    int64_t limit;       /* items a task; 0 = all */
    int shard, n_shards; /* 1-based; n_shards 0 = no sharding */
    int batch, n_threads;
    uint64_t max_memory;
    double max_cost; /* USD; 0 = no limit */
    bool retry_errors, no_report, no_table, dry_run, quiet;
    str command_line;
};

/* One answer to get: what to ask whom, and under which id to keep it. */
struct request {
    size_t task, model, item; /* indices in suite / task data */
    str id;                   /* request id, 64 hex digits */
    str prompt;
    const str *choices;
    size_t n_choices;
    size_t against;           /* 1 + the model whose distributions a text is compared with; 0 = none */
    bool unconditional;       /* choices are scored without the prompt, too */
    bool prompt_special;      /* rendered by a chat template: its special tokens count */
    const char *prompt_input; /* [prompt.n] 1 = not the template's own text; NULL = not known */
    bool done;                /* the store already has it */
};

struct task_data {
    struct dataset data;
    const size_t *selected; /* items of this run, in data order */
    size_t n_selected;
};

/* All models that share one checkpoint on one backend. */
struct group {
    const struct backend *backend;
    void *state;
    size_t *models; /* indices in the suite */
    size_t n_models;
};

struct plan {
    struct request *requests; /* sorted: by group, then by prompt, so that shared prefixes meet */
    size_t n_requests, n_done;
    struct task_data *tasks; /* [suite.n_tasks] */
    struct group *groups;
    size_t n_groups;
    size_t *group_of, *index_in_group; /* [suite.n_models] */
    struct backend_model *models;      /* [suite.n_models] as backends know them */
};

/* Reads data sets, opens backends, renders prompts, finds kept answers. */
bool plan_build(const struct suite *s, const struct run_options *o, struct store *store, struct plan *out,
                struct arena *a, struct err *e);
void plan_close(struct plan *p, const struct suite *s);
/* Writes models, tasks, items and requests to the store. */
bool plan_write(const struct plan *p, const struct suite *s, const struct run_options *o, struct store *store,
                struct arena *a, struct err *e);

/* A plan of its own for more questions to one model of an opened plan; `s` holds
 * the one task that they belong to.  Nothing of it is to be closed. */
bool plan_extra(const struct suite *s, const struct plan *opened, size_t model, const struct sample *samples, size_t n,
                const struct run_options *o, struct store *store, struct plan *out, struct arena *a, struct err *e);

/* Stage 3: asks what is not yet answered; every answer is stored as it comes. */
bool answers_collect(struct plan *p, const struct suite *s, const struct run_options *o, struct store *store,
                     struct arena *a, struct err *e);

/* Stages 4 to 6 on what the store holds: extraction, metrics, judges, comparisons. */
bool scores_compute(const struct suite *s, struct store *store, int n_threads, struct arena *a, struct err *e);

struct report_options; /* reports/report.h */

/* Stage 7. */
bool reports_write(const struct report_options *o, const struct run_view *v, const str *formats, size_t n_formats,
                   str *best_path, struct arena *a, struct err *e);

/* All of it.  ERR_GATE when items ended in error, ERR_INTERRUPTED when stopped. */
bool harness_run(const struct suite *s, const struct run_options *o, struct arena *a, struct err *e);

struct rescore_options {
    const str *metrics; /* in place of the suite's; NULL = the suite's */
    size_t n_metrics;
    int n_threads;
    void (*print)(const struct run_view *v); /* NULL = the table */
};

/* `assay score DIR`, `assay judge DIR`: stages 4 to 6 again on kept answers, then the output. */
bool harness_rescore(const char *dir, const struct rescore_options *o, struct arena *a, struct err *e);

/* The prompt of one item as text for one model. */
struct prompt_maker;
struct prompt_maker *prompt_maker_new(const struct suite_task *t, const struct sample *shots, size_t n_shots,
                                      struct err *e);
void prompt_maker_free(struct prompt_maker *m);
/* `chat` may have no template; *input as in struct request. */
struct chat_source;
bool prompt_render(struct prompt_maker *m, const struct chat_source *chat, const struct sample *item, str *out,
                   bool *special, const char **input, struct arena *a, struct err *e);

/* Answer out of the raw text; error text in *why if there is none. */
bool answer_extract(const struct suite_task *t, str raw, str *answer, str *why, struct arena *a, struct err *e);

/* Progress line on a terminal, nothing elsewhere. */
struct progress {
    size_t total, done, errors;
    uint64_t tokens;
    double cost; /* USD, by the prices of the suite */
    double started, last_shown;
    bool on;
};
void progress_start(struct progress *p, size_t total, bool quiet);
void progress_show(struct progress *p, str item, str model);
void progress_end(struct progress *p);

/* Versions, machine, threads as JSON text. */
str environment_json(const struct run_options *o, struct arena *a);

#endif
