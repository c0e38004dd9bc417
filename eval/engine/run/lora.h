/*
 * lora.h -- adapters beside the matrices: scale * B (A x) for the rows that carry them.
 */
#ifndef EVAL_ENGINE_RUN_LORA_H
#define EVAL_ENGINE_RUN_LORA_H

#include "eval/engine/run/linear.h"

/* Before a pass, by one thread: its rows in runs of equal adapters, and room for A x. */
void lora_prepare(struct pass *p);

/* Collective, without a barrier: A x of all rows for all products. */
void lora_lower(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                size_t n_list, int layer);

/* dots[n][stride] += B (A x), columns from .. from + wide of product i; wide is a multiple of PANEL_OUTS. */
void lora_raise(const struct pass *p, const struct product *list, size_t i, int layer, size_t from, size_t wide,
                float *dots, size_t stride);

/* Embeddings (position: of that place): x[n_embd] += scale * B (A's column of the row) of the row's adapters. */
void lora_look_up(const struct engine_model *m, const struct row *row, bool position, float *x);

/* B of every linear with its columns side by side, when an adapter is opened. */
void lora_transpose(const struct engine_model *m, struct engine_adapter *ad);
void lora_untranspose(struct engine_adapter *ad);

#endif
