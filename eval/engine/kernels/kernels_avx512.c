/*
 * kernels_avx512.c -- AVX-512 with VNNI: one dpbusd for the 32 products of a
 * block (in 256-bit registers, so that lanes are those of the other tables),
 * 16 floats a register for float weights.
 */
#include "eval/engine/kernels/kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>

static bool supported(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vnni");
}

static inline void dot_rows(const struct block_int *w, const struct block_act *const *x, size_t n_rows,
                            size_t n_blocks, float *out)
{
    __m256 acc[KERNEL_ROWS];
    float lane[8];

    for (size_t r = 0; r < n_rows; r++)
        acc[r] = _mm256_setzero_ps();
    for (size_t b = 0; b < n_blocks; b++) {
        __m256i wq = _mm256_loadu_si256((const __m256i *)w[b].q), magnitude = _mm256_abs_epi8(wq);
        for (size_t r = 0; r < n_rows; r++) {
            __m256i xq = _mm256_sign_epi8(_mm256_loadu_si256((const __m256i *)x[r][b].q), wq);
            __m256i sum = _mm256_dpbusd_epi32(_mm256_setzero_si256(), magnitude, xq);
            acc[r] = _mm256_fmadd_ps(_mm256_set1_ps(w[b].scale * x[r][b].scale), _mm256_cvtepi32_ps(sum), acc[r]);
        }
    }
    for (size_t r = 0; r < n_rows; r++) {
        _mm256_storeu_ps(lane, acc[r]);
        out[r] = add_lanes(lane, 8);
    }
}

static void dot_int(const struct block_int *w, const struct block_act *const *x, size_t n_rows, size_t n_blocks,
                    float *out)
{
    if (n_rows == KERNEL_ROWS)
        dot_rows(w, x, KERNEL_ROWS, n_blocks, out); /* unrolled by the compiler */
    else
        dot_rows(w, x, n_rows, n_blocks, out);
}

static void dot_float(const float *w, const float *const *x, size_t n_rows, size_t n, float *out)
{
    size_t whole = n / 16 * 16;

    for (size_t r = 0; r < n_rows; r++) {
        __m512 acc = _mm512_setzero_ps();
        float lane[16];
        for (size_t i = 0; i < whole; i += 16)
            acc = _mm512_fmadd_ps(_mm512_loadu_ps(w + i), _mm512_loadu_ps(x[r] + i), acc);
        _mm512_storeu_ps(lane, acc);
        for (size_t i = whole; i < n; i++)
            lane[i % 16] = fmaf(w[i], x[r][i], lane[i % 16]);
        out[r] = add_lanes(lane, 16);
    }
}

static void add_scaled(float *y, const float *x, float a, size_t n)
{
    size_t i = 0;
    for (; i + 16 <= n; i += 16)
        _mm512_storeu_ps(y + i, _mm512_fmadd_ps(_mm512_set1_ps(a), _mm512_loadu_ps(x + i), _mm512_loadu_ps(y + i)));
    for (; i < n; i++)
        y[i] = fmaf(a, x[i], y[i]);
}

const struct kernels kernels_avx512 = { "avx512", supported, dot_int, dot_float, add_scaled };
#else
static bool never(void)
{
    return false;
}
const struct kernels kernels_avx512 = { "avx512", never, NULL, NULL, NULL };
#endif
