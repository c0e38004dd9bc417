/*
 * forward.h -- one pass of many rows through the model.
 *
 * A row is one token of one sequence at one position.  Rows of different sequences, prefill and decode, base and
 * adapters share the pass, so that weights are read once.  No row's result depends on the other rows.
 */
#ifndef EVAL_ENGINE_RUN_FORWARD_H
#define EVAL_ENGINE_RUN_FORWARD_H

#include <string.h>

#include "eval/engine/run/kv.h"

struct row {
    int32_t token;
    int position;
    struct kv_cache *cache;
    struct engine_adapter *const *adapters; /* [n_adapters] */
    size_t n_adapters;
    bool wants_logits;
    const struct rope *rope; /* rotation of this sequence's RoPE class; NULL = the model's */
};

/* Orders lists of adapters; 0 if both have the same adapters in the same order. */
static inline int adapters_compare(struct engine_adapter *const *x, size_t n_x, struct engine_adapter *const *y,
                                   size_t n_y)
{
    return n_x != n_y ? (n_x > n_y) - (n_x < n_y) : n_x ? memcmp(x, y, n_x * sizeof *x) : 0;
}

struct workspace; /* buffers for up to max_rows rows */

/* Buffers and threads for a model; the caller frees them with workspace_free. */
struct workspace *workspace_new(const struct engine_model *m, size_t max_rows, int n_threads);
/* Bytes of a workspace, logits included; adapters need a little more. */
size_t workspace_bytes(const struct engine_model *m, size_t max_rows, int n_threads);
void workspace_free(struct workspace *w);

/* Statistics of a row's logits. */
struct logit_stats {
    int32_t best;       /* the lowest id among the largest logits */
    float max;          /* the largest logit */
    double log_sum_exp; /* log of the sum of exp(logit); NaN if a logit is not a number */
};

/* Called once per requested row; `logits` [n_vocab] is valid only during the call.  `row` is the row's index in the
 * pass. */
typedef void logits_callback(void *arg, size_t row, const float *logits, const struct logit_stats *u);

/* Computes n rows (up to the workspace's max_rows).  Rows of one sequence are in order of position, all earlier
 * positions are computed, and KV pages are reserved.  sample_row (or NULL) is called by any thread and may write only
 * data of its row; then on_logits is called in row order by the calling thread. */
void forward(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n,
             logits_callback *sample_row, logits_callback *on_logits, void *arg);

#endif
