/*
 * blocks.h -- what each kind of block of a layer computes (models/model.h lists the kinds).
 *
 * All functions are collective.  They read the normalized residual w->h [rows][n_embd] and return the input of the
 * block's last linear, whose product forward.c adds to the residual.
 */
#ifndef EVAL_ENGINE_RUN_BLOCKS_H
#define EVAL_ENGINE_RUN_BLOCKS_H

#include "eval/engine/run/workspace.h"

typedef const struct input *block_compute(struct worker *me, const struct pass *p, int layer);

struct block_ops {
    block_compute *compute;
    /* For blocks that may come first in a layer: `compute` in two steps.  `store` saves what later positions read from
     * these rows; `compute_stored` does the rest, and may run for fewer rows. */
    void (*store)(struct worker *me, const struct pass *p, int layer);
    block_compute *compute_stored;
    enum linear output; /* the last linear: [n_embd][width of the returned input] */
};

/* The functions of a kind of block; static. */
const struct block_ops *block_ops_of(enum block_kind kind);

#endif
