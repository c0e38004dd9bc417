/*
 * lora.h -- adapters beside the matrices: scale * B (A x) for the rows that carry them.
 */
#ifndef EVAL_ENGINE_RUN_LORA_H
#define EVAL_ENGINE_RUN_LORA_H

#include "eval/engine/run/linear.h"

/* Before a pass, by one thread: its rows in runs of equal adapters, and room for A x. */
void lora_prepare(struct pass *p);

/* Collective, without a barrier: A x of all rows for all products. */
void lora_down(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
               size_t n_list, int layer);

/* dots[n][stride] += B (A x), PANEL_OUTS columns of product i. */
void lora_up(const struct pass *p, const struct product *list, size_t i, int layer, size_t from, float *dots,
             size_t stride);

/* Embeddings (position: of that place): x[n_embd] += scale * B (A's column of the row) of the row's adapters. */
void lora_embed(const struct engine_model *m, const struct row *row, bool position, float *x);

/* When an adapter is opened: A and B as the products read them, in memory of their own. */
void lora_bind(const struct engine_model *m, struct engine_adapter *ad);
void lora_unbind(struct engine_adapter *ad);

#endif
