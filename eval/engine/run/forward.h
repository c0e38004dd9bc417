/*
 * forward.h -- one pass of many rows through the model.
 *
 * A row is one token of one sequence at one position.  Rows of different
 * sequences, prefill and decode, base and adapters, share the pass: weights
 * are read once.  No row's result depends on which others are there.
 */
#ifndef EVAL_ENGINE_RUN_FORWARD_H
#define EVAL_ENGINE_RUN_FORWARD_H

#include "eval/engine/models/model.h"

/* Keys and values of one sequence: [n_layers][capacity][kv_dim] floats each. */
struct kv_cache {
    float *k, *v;
    size_t capacity;
};

struct row {
    int32_t token;
    int position;
    struct kv_cache *cache;
    struct engine_adapter *const *adapters;
    size_t n_adapters;
    bool wants_logits;
    const struct rope *rope; /* of this text's class, instead of the model's; NULL = the model's */
};

struct workspace; /* buffers for up to max_rows rows */

struct workspace *workspace_new(const struct engine_model *m, size_t max_rows, int n_threads);
void workspace_free(struct workspace *w);

/* Rows of one sequence come in order of position and after all earlier ones.
 * Returns logits of the rows that want them, in row order: [n_wanted][n_vocab]. */
const float *forward(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n);

#endif
