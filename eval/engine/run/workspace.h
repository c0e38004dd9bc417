/*
 * workspace.h -- the buffers of one forward pass, for up to max_rows rows.
 */
#ifndef EVAL_ENGINE_RUN_WORKSPACE_H
#define EVAL_ENGINE_RUN_WORKSPACE_H

#include "eval/engine/run/forward.h"

struct workspace {
    size_t max_rows;
    float *x, *h;              /* [rows][n_embd] residual, normed */
    float *q, *k, *v, *att;    /* [rows][heads * head_dim] */
    float *gate, *up;          /* [rows][n_ff] */
    float *out;                /* [rows][n_embd] */
    float *logits;             /* [wanted][n_vocab], grown */
    size_t cap_logits;
    struct block_act *act;     /* [rows][max_in / 32] */
    size_t max_in;
};

/* out = x / sqrt(mean(x^2) + eps) * weight; out may be x. */
void rms_norm(const float *x, const float *weight, float *out, size_t n, float eps);

#endif
