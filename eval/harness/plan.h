/*
 * plan.h -- stage 2: turns a suite into the exact list of its requests.
 *
 * A plan is built before any model is asked.  It opens the backends and reads
 * the test sets; requests that already have a stored answer are done.
 */
#ifndef EVAL_HARNESS_PLAN_H
#define EVAL_HARNESS_PLAN_H

#include "datasets/dataset.h"
#include "eval/harness/groups.h"
#include "eval/harness/overlap.h"
#include "eval/harness/prompt.h"

struct run_options;
struct spending;
struct store;
struct suite;

/* One answer to get. */
struct request {
    size_t task, model, item; /* indices in the suite and in the task's data */
    str id;                   /* see request_id.h */
    struct prompt prompt;
    const str *choices; /* [n_choices] continuations to score; kinds with choices */
    size_t n_choices;
    bool unconditional;     /* choices are also scored without the prompt */
    size_t divergence_base; /* 1 + the model whose distributions a text is compared with; 0 = none */
    bool done;              /* the store already has the answer */
};

struct task_data {
    struct dataset data;
    const size_t *selected; /* [n_selected] items of this run, in data order */
    size_t n_selected;
};

/* Questions to judging models, counted before they are asked (only_counts). */
struct question_count {
    size_t n, n_done;  /* about stored answers; of these, with a stored reply */
    size_t n_expected; /* about answers that are not stored yet */
    /* The most that all without a reply cost, where an answer is max-tokens of the judge's tokens. */
    double usd_expected;
};

struct plan {
    const struct suite *suite;
    const struct run_options *options;
    struct store *store;
    struct arena *mem;
    struct request *requests; /* by group, then by prompt, so that shared prefixes are adjacent */
    size_t n_requests, n_done;
    struct spending *spent; /* on the stored answers (cost.h); shared with the plans of questions about them */
    bool is_followup;       /* questions about the answers of another plan */
    bool
        only_counts; /* questions are not asked: they are counted, and the cost of stored replies is added to `spent` */
    struct question_count *questions; /* shared like `spent` */
    struct task_data *tasks;          /* [suite.n_tasks] */
    struct groups groups;
    str *warnings; /* [n_warnings] shown on the terminal and in the report */
    size_t n_warnings, cap_warnings;
    struct overlap *inputs, *train; /* [suite.n_tasks] inputs that occur twice; that occur in the training data */
};

/* Keeps all four; plan_close, also after an error. */
bool plan_build(const struct suite *s, const struct run_options *o, struct store *store, struct plan *out,
                struct arena *a, struct err *e);
/* Closes backends and data; the requests stay in the arena. */
void plan_close(struct plan *p);

/* Further questions to one model of an opened plan; `s` holds the one task that
 * they belong to.  The result shares the opened plan's backends: do not close it. */
bool plan_questions(const struct plan *opened, const struct suite *s, size_t model, const struct dataset *questions,
                    struct plan *out, struct err *e);

#endif
