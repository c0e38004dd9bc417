/*
 * attention.h -- rotary positions, the KV cache, and attention over it.
 */
#ifndef EVAL_ENGINE_RUN_ATTENTION_H
#define EVAL_ENGINE_RUN_ATTENTION_H

#include "eval/engine/run/workspace.h"

/* Collective (workspace.h).  ATTENTION_QUERIES: rotates the queries of all rows, w->q [rows][n_heads * head_dim].
 * ATTENTION_CACHE: rotates the keys and writes keys and values, w->k and w->v [rows][n_kv_heads * head_dim], to the
 * rows' caches. */
enum attention_parts { ATTENTION_QUERIES = 1, ATTENTION_CACHE = 2 };
void attention_store(struct worker *me, const struct pass *p, int layer, enum attention_parts which);
/* Collective.  Computes w->att [rows][n_heads * head_dim] from w->q and the caches. */
void attention_apply(struct worker *me, const struct pass *p, int layer);

/* Groups consecutive rows of one sequence into tiles; called by one thread before a pass. */
void attention_tiles(struct pass *p);
/* Writes cosines and sines of row r's position to w->angles; before the first layer. */
void rope_angles(const struct pass *p, size_t r);

size_t rope_angle_floats(const struct engine_model *m); /* floats in w->angles for one row */
size_t attention_scratch(const struct engine_model *m); /* floats of scratch for each thread */

#endif
