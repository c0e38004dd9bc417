/*
 * panel_avxvnni.c -- panels times up to eight rows with AVX-VNNI (Alder Lake, Zen 5 and later without AVX-512).
 *
 * vpdpbusd multiplies unsigned by signed bytes and adds four products to 32 bits without saturation, so integers are
 * used as stored, and sums start at minus the offset times the sum of the activations.
 */
#include "eval/engine/kernels/panel_functions.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))
enum { MAKES_SIGNED = 0 };

INLINE __m256i add_products(__m256i sum, bool is_128, __m256i w, __m256i x)
{
    (void)is_128;
    return _mm256_dpbusd_avx_epi32(sum, w, x);
}

#include "eval/engine/kernels/panel_256.h"

PANEL_FUNCTIONS(panel_functions_avxvnni)
#endif
