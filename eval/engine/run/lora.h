/*
 * lora.h -- LoRA adapters: adds scale * B (A x) to the products of the rows that have them (sources: lora.c).
 */
#ifndef EVAL_ENGINE_RUN_LORA_H
#define EVAL_ENGINE_RUN_LORA_H

#include "eval/engine/run/linear.h"

/* Groups rows with equal adapters into spans and grows the buffers for A x; called by one thread before a pass. */
void lora_prepare(struct pass *p);

/* Collective, without a barrier.  Writes A x of all rows for all products to w->ax or w->ax_bf16. */
void lora_down(struct worker *me, const struct pass *p, const struct products *t);

/* False with an error if a DoRA adapter is combined with others: it scales the sum of base and update. */
bool lora_may_combine(struct engine_adapter *const *adapters, size_t n, struct err *e);

/* dots[rows][stride] += B (A x) (DoRA: then *= gain) for PANEL_OUTS output columns of product i, starting at column
 * `from`. */
void lora_up(const struct pass *p, const struct products *t, size_t i, size_t from, float *dots, size_t stride);

/* x[n_embd] += scale * B A[:, i] of the row's adapters, i the row's token, or its position if `position`. */
void lora_embed(const struct engine_model *m, const struct row *row, bool position, float *x);

/* Copies A and B into the layout that the products read, when an adapter is opened. */
void lora_bind(const struct engine_model *m, struct engine_adapter *ad);
void lora_unbind(struct engine_adapter *ad);

#endif
