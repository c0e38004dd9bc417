/*
 * panel_pairs_avx512.c -- pairs of panels times up to six rows with AVX-512 VNNI: one function for each panel kind with
 * one scale in a block, and each number of rows (panel_rows_512.h).  Kinds with two scales would need more registers
 * than the processor has.
 */
#include "eval/engine/kernels/panel_functions.h"

#if defined(__x86_64__)
#include "eval/engine/kernels/panel_rows_512.h"

#define PAIR_FUNCTION(name, bits, offset_bits, n_blocks, minima, rows)                                               \
    static void pair_##name##_##rows(const uint8_t *panel, struct pair_apart apart, const struct block_act *x,       \
                                     size_t count, float *out, size_t out_stride, const uint8_t *ahead, size_t step) \
    {                                                                                                                \
        const struct panel_kind kind = { TYPE_##name, bits, offset_bits, n_blocks, 1, minima };                      \
        rows_times_panels(kind, 2, panel, apart, x, rows, count, out, out_stride, ahead, step);                      \
    }
#define PAIRS_WITH_1(...)         \
    PAIR_FUNCTION(__VA_ARGS__, 1) \
    PAIR_FUNCTION(__VA_ARGS__, 2) \
    PAIR_FUNCTION(__VA_ARGS__, 3) \
    PAIR_FUNCTION(__VA_ARGS__, 4) \
    PAIR_FUNCTION(__VA_ARGS__, 5) PAIR_FUNCTION(__VA_ARGS__, 6)
#define PAIRS_WITH_2(...)
#define PAIRS_OF_KIND(name, number, elements, block, functions, pack, bits, offset_bits, n_blocks, n_scales, minima) \
    PAIRS_WITH_##n_scales(name, bits, offset_bits, n_blocks, minima)

#define PAIR_ROW_WITH_1(name)                                             \
    [PANEL_##name] = { pair_##name##_1, pair_##name##_2, pair_##name##_3, \
                       pair_##name##_4, pair_##name##_5, pair_##name##_6 },
#define PAIR_ROW_WITH_2(name)
#define PAIR_ROW(name, number, elements, block, functions, pack, bits, offset_bits, n_blocks, n_scales, minima) \
    PAIR_ROW_WITH_##n_scales(name)

PANEL_KINDS(PAIRS_OF_KIND)
pair_function *const pair_functions_avx512[N_PANEL_KINDS][PAIR_ROWS] = { PANEL_KINDS(PAIR_ROW) };
#endif
