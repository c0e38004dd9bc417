/*
 * attention.h -- rotary positions, the cache, and softmax over it.
 */
#ifndef EVAL_ENGINE_RUN_ATTENTION_H
#define EVAL_ENGINE_RUN_ATTENTION_H

#include "eval/engine/run/workspace.h"

/* Collective.  Keys and values of all rows from w->k and w->v to the caches; queries, in w->q, rotated. */
enum attention_parts { ATTENTION_QUERIES = 1, ATTENTION_CACHE = 2 };
void attention_store(struct worker *me, const struct pass *p, int layer, enum attention_parts which);
/* Collective.  w->att of all rows from w->q and the caches. */
void attention_apply(struct worker *me, const struct pass *p, int layer);

/* Before a pass, by one thread: its rows in tiles that follow each other in one sequence. */
void attention_tiles(struct pass *p);
/* Before the first layer, for each row: sines and cosines of its position. */
void rope_angles(const struct pass *p, size_t r);

size_t rope_angle_floats(const struct engine_model *m); /* floats of a row in w->angles */
size_t attention_scratch(const struct engine_model *m); /* floats of scratch that a thread needs */

#endif
