/*
 * attention.h -- rotary positions, the cache, and softmax over it.
 */
#ifndef EVAL_ENGINE_RUN_ATTENTION_H
#define EVAL_ENGINE_RUN_ATTENTION_H

#include "eval/engine/run/workspace.h"

/* Collective.  w->att of all rows from w->q, w->k, w->v, which it rotates; keys and values go to the caches. */
void attention_apply(struct worker *me, const struct pass *p, int layer);

/* Before a pass, by one thread: rows that follow each other in one sequence; returns how many tiles. */
size_t attention_tiles(const struct engine_model *m, const struct row *rows, size_t n, struct tile *tiles);
/* Before the first layer, for each row: sines and cosines of its position. */
void attention_place(const struct pass *p, size_t r);

size_t attention_angles(const struct engine_model *m);  /* floats of a row in w->angles */
size_t attention_scratch(const struct engine_model *m); /* floats of scratch that a thread needs */

#endif
