/*
 * local.h -- private to the local backend: a checkpoint, its variants, and the pending requests.
 *
 *     local.c             opening, identity, the backend's functions
 *     local_submit.c      turns a harness request into engine requests
 *     local_results.c     turns engine results into a reply
 *     local_divergence.c  compares next-token distributions with another model's
 */
#ifndef EVAL_BACKENDS_LOCAL_H
#define EVAL_BACKENDS_LOCAL_H

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/engine.h"

/* A harness request and the engine requests (parts) that it became: one, one per choice, or one per window of a text.
 */
struct job {
    size_t index;
    size_t n_parts, n_done, n_choices;
    double *logprobs; /* [n_parts] */
    int *lengths;     /* [n_parts] bytes of each choice */
    bool is_choice, is_text;
    struct scored_text scored;
    int n_prompt_tokens, n_scored;
    double seconds;
    char *error; /* the first error of a part, or NULL */
    err_code code;
};

struct part {
    struct job *job;
    size_t number;
};

/* A text whose next-token distributions are compared with another model's. */
struct divergence {
    struct job *job;
    size_t model, n_tokens, n_windows, n_done;
    int32_t *tokens;               /* [n_tokens] */
    struct engine_window *windows; /* [n_windows] */
    const struct backend_model *divergence_base;
};

struct variant {
    str id;
    struct engine_adapter *adapter; /* NULL = the base */
    char identity[65];
};

struct local {
    struct engine_model *model;
    struct engine_batch *batch;
    struct engine_info info;
    char sha256[65];          /* of the checkpoint */
    struct variant *variants; /* [n_variants] */
    size_t n_variants;
    struct divergence *divergences; /* [next_divergence .. n_divergences) wait */
    size_t next_divergence, n_divergences, cap_divergences;
    str other_id;               /* the model of another checkpoint with which texts are compared */
    struct engine_model *other; /* NULL = none is open */
    struct engine_adapter *other_adapter;
    struct engine_options options;
    struct arena replies; /* texts of the replies of one poll */
    struct arena names;
};

/* --- jobs (local_results.c) -------------------------------------------------- */

/* The caller owns the job until local_finish_part returns its reply. */
struct job *local_job_new(size_t index, size_t n_parts);
void local_job_free(struct job *j);
/* `error`: NULL, or why the part has no result; the first one is kept. */
void local_part_done(struct job *j, const char *error);

/* True if the part was the last of its job: *out is the reply, and the job is freed. */
bool local_finish_part(struct local *l, const struct engine_result *r, struct backend_reply *out);
/* Combines a job of scored choices or windows into one generation. */
struct generation local_scored(struct local *l, const struct job *j);
/* A generation with an error. */
struct generation local_failed(struct local *l, const char *why);

/* --- submitting (local_submit.c) --------------------------------------------- */

/* `submit` of struct backend: makes a job of the request and queues its parts in the engine's batch, or a
 * divergence. */
bool local_submit(void *state, const struct backend_request *r, struct err *e);

/* --- divergences (local_divergence.c) ---------------------------------------- */

/* Queues a text; the struct is copied, and its job, tokens and windows belong to the queue. */
void local_add_divergence(struct local *l, const struct divergence *d);
/* Computes the next window of the text that has waited longest; true if it was its last window: *out is the reply. */
bool local_step_divergence(struct local *l, struct backend_reply *out);
/* Frees the queue, with jobs that have not finished, and closes the other model. */
void local_close_divergences(struct local *l);

#endif
