/*
 * workspace.h -- the buffers and threads of one forward pass, for up to max_rows rows.
 *
 * "Collective" functions take a worker: every thread of the team calls them with
 * equal arguments; they share the work out and end when all of it is done.
 */
#ifndef EVAL_ENGINE_RUN_WORKSPACE_H
#define EVAL_ENGINE_RUN_WORKSPACE_H

#include "eval/engine/run/forward.h"
#include "eval/engine/run/team.h"

struct workspace {
    size_t max_rows;
    float *x, *h;              /* [rows][n_embd] residual, normed */
    float *q, *k, *v, *att;    /* [rows][heads * head_dim] */
    float *gate, *up;          /* [rows][n_ff] */
    float *logits;             /* [wanted][n_vocab], grown */
    size_t cap_logits;
    struct block_act *act;     /* [rows][max_in / 32] */
    size_t max_in;
    float *low;                /* [rows][low_stride] A x of the rows' adapters, grown */
    size_t low_stride, cap_low;
    float **scratch;           /* [threads][cap_scratch] of one thread each, grown */
    size_t cap_scratch;
    struct team *team;
};

/* What all of a pass's collective functions need. */
struct pass {
    const struct engine_model *m;
    struct workspace *w;
    const struct row *rows;
    size_t n;
};

/* out = x / sqrt(mean(x^2) + eps) * weight; out may be x. */
void rms_norm(const float *x, const float *weight, float *out, size_t n, float eps);

#endif
