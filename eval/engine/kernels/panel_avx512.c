/*
 * panel_avx512.c -- panels times up to eight rows with AVX-512 VNNI: one function for each panel kind and number of
 * rows (panel_rows_512.h).
 */
#include "eval/engine/kernels/panel_functions.h"

#if defined(__x86_64__)
#include "eval/engine/kernels/panel_rows_512.h"

INLINE void rows_times_panel(struct panel_kind kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                             size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t step)
{
    rows_times_panels(kind, 1, panel, (struct pair_apart){ 0, 0 }, x, n_rows, n_blocks, out, out_stride, ahead, step);
}

PANEL_FUNCTIONS(panel_functions_avx512)
#endif
