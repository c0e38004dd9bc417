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

/* 12 independent chains hide the latency of the instruction. */
static double int8_loop(size_t n)
{
    __m512i acc[12], x = _mm512_set1_epi8((char)n);
    volatile int keep;

    for (int k = 0; k < 12; k++)
        acc[k] = _mm512_set1_epi8((char)k);
    for (size_t i = 0; i < n; i += 12)
        for (int k = 0; k < 12; k++)
            acc[k] = _mm512_dpbusd_epi32(acc[k], x, x);
    for (int k = 1; k < 12; k++)
        acc[0] = _mm512_xor_si512(acc[0], acc[k]);
    keep = _mm512_reduce_add_epi32(acc[0]);
    (void)keep;
    return 128.0 * (double)n;
}

static void read_loop(const void *data, size_t bytes)
{
    const char *p = data;
    __m512i a = _mm512_setzero_si512(), b = a, c = a, d = a;
    volatile int keep;

    for (size_t i = 0; i + 256 <= bytes; i += 256) {
        a = _mm512_xor_si512(a, _mm512_loadu_si512(p + i));
        b = _mm512_xor_si512(b, _mm512_loadu_si512(p + i + 64));
        c = _mm512_xor_si512(c, _mm512_loadu_si512(p + i + 128));
        d = _mm512_xor_si512(d, _mm512_loadu_si512(p + i + 192));
    }
    keep = _mm512_reduce_add_epi32(_mm512_xor_si512(_mm512_xor_si512(a, b), _mm512_xor_si512(c, d)));
    (void)keep;
}

const struct kernels kernels_avx512 = { "avx512", supported, dot_int, dot_float, add_scaled, int8_loop, read_loop };
#else
static bool never(void)
{
    return false;
}
const struct kernels kernels_avx512 = { "avx512", never, NULL, NULL, NULL, NULL, NULL };
#endif
