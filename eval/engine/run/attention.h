/*
 * attention.h -- rotary positions, the cache, and softmax over it.
 */
#ifndef EVAL_ENGINE_RUN_ATTENTION_H
#define EVAL_ENGINE_RUN_ATTENTION_H

#include "eval/engine/run/workspace.h"

/* Collective.  w->att of all rows from w->q, w->k, w->v, which it rotates; keys and values go to the caches. */
void attention_apply(struct worker *me, const struct pass *p, int layer);

/* Floats of scratch that a thread needs for these rows. */
size_t attention_scratch(const struct engine_model *m, const struct row *rows, size_t n);

#endif
