/*
 * panel_avx2.c -- panels times up to eight rows with AVX2.
 *
 * vpmaddubsw adds pairs of products in 16 bits.  Integers of at most 6 bits cannot overflow it.  Integers stored plus
 * 128 are made signed again and multiplied as |w| times x with the sign of w, which stays below 2 * 128 * 127.
 */
#include "eval/engine/kernels/panel_functions.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))
enum { MAKES_SIGNED = 1 };

INLINE __m256i add_products(__m256i sum, bool is_128, __m256i w, __m256i x)
{
    __m256i pairs = is_128 ? _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(x, w))
                           : _mm256_maddubs_epi16(w, x);
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

#include "eval/engine/kernels/panel_256.h"

PANEL_FUNCTIONS(panel_functions_avx2)
#endif
