/*
 * panel_amx.h -- the functions of panel_amx.c, for the table of kernels (kernels_avx512.c); described in kernels.h.
 */
#ifndef EVAL_ENGINE_KERNELS_PANEL_AMX_H
#define EVAL_ENGINE_KERNELS_PANEL_AMX_H

#include "eval/engine/kernels/kernels.h"

/* Each as the member of the same name in struct kernels. */
void dot_tiles_amx(const struct panel_kind *kind, const uint8_t *panel, const struct act_tile *x, size_t n_rows,
                   size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead);
void begin_tiles_amx(void);
void end_tiles_amx(void);
double tile_loop_amx(size_t n);

#endif
