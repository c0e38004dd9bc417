/*
 * attention.h -- rotary positions, the cache, and softmax over it.
 */
#ifndef EVAL_ENGINE_RUN_ATTENTION_H
#define EVAL_ENGINE_RUN_ATTENTION_H

#include "eval/engine/run/workspace.h"

/* w->att of all rows from w->q, w->k, w->v, which it rotates; keys and values go to the caches. */
void attention_apply(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n, int layer,
                     int n_threads);

#endif
