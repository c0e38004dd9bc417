/*
 * lora.h -- adapters: adds scale * B (A x) for the rows that carry them.
 */
#ifndef EVAL_ENGINE_RUN_LORA_H
#define EVAL_ENGINE_RUN_LORA_H

#include "eval/engine/run/linear.h"

/* Before a pass, one thread: groups rows with equal adapters into spans and grows the buffers for A x. */
void lora_prepare(struct pass *p);

/* Collective, without a barrier: A x of all rows for all products, to w->ax or w->ax_bf16. */
void lora_down(struct worker *me, const struct pass *p, const struct products *t);

/* DoRA scales the sum of base and update, so such an adapter runs alone: an error otherwise. */
bool lora_may_combine(struct engine_adapter *const *adapters, size_t n, struct err *e);

/* dots[rows][stride] += B (A x) (DoRA: then *= gain) for PANEL_OUTS output columns of product i, starting at column
 * `from`. */
void lora_up(const struct pass *p, const struct products *t, size_t i, size_t from, float *dots, size_t stride);

/* x[n_embd] += scale * B (column of A for the row's token, or for its position) of the row's adapters. */
void lora_embed(const struct engine_model *m, const struct row *row, bool position, float *x);

/* Copies A and B into the layout that the products read, when an adapter is opened. */
void lora_bind(const struct engine_model *m, struct engine_adapter *ad);
void lora_unbind(struct engine_adapter *ad);

#endif
