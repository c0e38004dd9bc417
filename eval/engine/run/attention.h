/*
 * attention.h -- rotary positions, the KV cache, and attention over it.
 */
#ifndef EVAL_ENGINE_RUN_ATTENTION_H
#define EVAL_ENGINE_RUN_ATTENTION_H

#include "eval/engine/run/workspace.h"

/* Collective.  Rotates queries (w->q) and keys, and writes keys and values (w->k, w->v) of all rows to the caches. */
enum attention_parts { ATTENTION_QUERIES = 1, ATTENTION_CACHE = 2 };
void attention_store(struct worker *me, const struct pass *p, int layer, enum attention_parts which);
/* Collective.  w->att [rows][n_heads * head_dim] from w->q and the caches. */
void attention_apply(struct worker *me, const struct pass *p, int layer);

/* Before a pass, one thread: groups consecutive rows of one sequence into tiles. */
void attention_tiles(struct pass *p);
/* Before the first layer: cosines and sines of the position of row r, to w->angles. */
void rope_angles(const struct pass *p, size_t r);

size_t rope_angle_floats(const struct engine_model *m); /* floats in w->angles for one row */
size_t attention_scratch(const struct engine_model *m); /* floats of scratch for each thread */

#endif
