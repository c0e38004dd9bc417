/*
 * forward.h -- one pass of many rows through the model.
 *
 * A row is one token of one sequence at one position.  Rows of different
 * sequences, prefill and decode, base and adapters, share the pass: weights
 * are read once.  No row's result depends on which others are there.
 */
#ifndef EVAL_ENGINE_RUN_FORWARD_H
#define EVAL_ENGINE_RUN_FORWARD_H

#include "eval/engine/run/kv.h"

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
/* What it takes, with the logits; adapters need a little more. */
size_t workspace_bytes(const struct engine_model *m, size_t max_rows, int n_threads);
void workspace_free(struct workspace *w);

/* Of a row's logits. */
struct logit_stats {
    int32_t best;       /* the lowest id among the largest */
    float max;          /* its logit */
    double log_sum_exp; /* log of the sum of all exponentials; NaN if a logit is not a number */
};

/* Told of a row that wants logits; logits[n_vocab] are gone afterwards. */
typedef void logits_callback(void *arg, size_t row, const float *logits, const struct logit_stats *u);

/* Rows of one sequence come in order of position and after all earlier ones; pages for
 * them are reserved.  take is called in row order by the thread that called; before it, for some rows at a time,
 * consider (or NULL) by any thread, which must change nothing but what is that row's. */
void forward(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n,
             logits_callback *sample_row, logits_callback *on_logits, void *arg);

#endif
