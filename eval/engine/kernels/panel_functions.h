/*
 * panel_functions.h -- generates one function for each panel kind and number of rows, in files that define the body.
 */
#ifndef EVAL_ENGINE_KERNELS_PANEL_FUNCTIONS_H
#define EVAL_ENGINE_KERNELS_PANEL_FUNCTIONS_H

#include <string.h>

#include "eval/engine/kernels/kernels.h"

/* Every super-block prefetches `step` bytes at `ahead` into the second-level cache. */
typedef void panel_function(const uint8_t *panel, const struct block_act *x, size_t n_blocks, float *out,
                            size_t out_stride, const uint8_t *ahead, size_t step);

/* Two panels; the others as above. */
typedef void pair_function(const uint8_t *panel, struct pair_apart apart, const struct block_act *x, size_t n_blocks,
                           float *out, size_t out_stride, const uint8_t *ahead, size_t step);

extern pair_function *const pair_functions_avx512[N_PANEL_KINDS][PAIR_ROWS];
extern panel_function *const panel_functions_avx512[N_PANEL_KINDS][PANEL_ROWS];
extern panel_function *const panel_functions_avx2[N_PANEL_KINDS][PANEL_ROWS];
extern panel_function *const panel_functions_avxvnni[N_PANEL_KINDS][PANEL_ROWS];
extern panel_function *const panel_functions_neon[N_PANEL_KINDS][PANEL_ROWS];

#define PANEL_FUNCTION(name, number, elements, block, functions, pack, bits, offset_bits, n_blocks, n_scales, minima, \
                       rows)                                                                                          \
    static void times_##name##_##rows(const uint8_t *panel, const struct block_act *x, size_t count, float *out,      \
                                      size_t out_stride, const uint8_t *ahead, size_t step)                           \
    {                                                                                                                 \
        const struct panel_kind kind = { TYPE_##name, bits, offset_bits, n_blocks, n_scales, minima };                \
        rows_times_panel(kind, panel, x, rows, count, out, out_stride, ahead, step);                                  \
    }
#define PANEL_FUNCTIONS_OF_KIND(...) \
    PANEL_FUNCTION(__VA_ARGS__, 1)   \
    PANEL_FUNCTION(__VA_ARGS__, 2)   \
    PANEL_FUNCTION(__VA_ARGS__, 3)   \
    PANEL_FUNCTION(__VA_ARGS__, 4)   \
    PANEL_FUNCTION(__VA_ARGS__, 5)   \
    PANEL_FUNCTION(__VA_ARGS__, 6) PANEL_FUNCTION(__VA_ARGS__, 7) PANEL_FUNCTION(__VA_ARGS__, 8)
#define PANEL_ROW_OF_KIND(name, ...)                                                           \
    [PANEL_##name] = { times_##name##_1, times_##name##_2, times_##name##_3, times_##name##_4, \
                       times_##name##_5, times_##name##_6, times_##name##_7, times_##name##_8 },

/* Defines all functions and their table; rows_times_panel(kind, panel, x, n_rows, n_blocks, out, out_stride, ahead,
 * step) must be defined before. */
#define PANEL_FUNCTIONS(table)           \
    PANEL_KINDS(PANEL_FUNCTIONS_OF_KIND) \
    panel_function *const table[N_PANEL_KINDS][PANEL_ROWS] = { PANEL_KINDS(PANEL_ROW_OF_KIND) };

#endif
