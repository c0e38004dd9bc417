/*
 * kernels_avx2.c -- AVX2 + FMA: 32 int8 products by maddubs on |w| and x with
 * w's sign; pairs stay below 2 * 127 * 128, so 16 bits do not saturate.
 */
#include "eval/engine/kernels/kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>

static bool supported(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

static inline __m256i block_dot(__m256i w, __m256i x)
{
    __m256i products = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(x, w));
    return _mm256_madd_epi16(products, _mm256_set1_epi16(1));
}

static void dot_int(const struct block_int *w, const struct block_act *const *x, size_t n_rows, size_t n_blocks,
                    float *out)
{
    __m256 acc[KERNEL_ROWS];
    float lane[8];

    for (size_t r = 0; r < n_rows; r++)
        acc[r] = _mm256_setzero_ps();
    for (size_t b = 0; b < n_blocks; b++) {
        __m256i wq = _mm256_loadu_si256((const __m256i *)w[b].q);
        for (size_t r = 0; r < n_rows; r++) {
            __m256i sum = block_dot(wq, _mm256_loadu_si256((const __m256i *)x[r][b].q));
            acc[r] = _mm256_fmadd_ps(_mm256_set1_ps(w[b].scale * x[r][b].scale), _mm256_cvtepi32_ps(sum), acc[r]);
        }
    }
    for (size_t r = 0; r < n_rows; r++) {
        _mm256_storeu_ps(lane, acc[r]);
        out[r] = add_lanes(lane, 8);
    }
}

static void dot_float(const float *w, const float *const *x, size_t n_rows, size_t n, float *out)
{
    size_t whole = n / 16 * 16;

    for (size_t r = 0; r < n_rows; r++) {
        __m256 low = _mm256_setzero_ps(), high = _mm256_setzero_ps();
        float lane[16];
        for (size_t i = 0; i < whole; i += 16) {
            low = _mm256_fmadd_ps(_mm256_loadu_ps(w + i), _mm256_loadu_ps(x[r] + i), low);
            high = _mm256_fmadd_ps(_mm256_loadu_ps(w + i + 8), _mm256_loadu_ps(x[r] + i + 8), high);
        }
        _mm256_storeu_ps(lane, low);
        _mm256_storeu_ps(lane + 8, high);
        for (size_t i = whole; i < n; i++)
            lane[i % 16] = fmaf(w[i], x[r][i], lane[i % 16]);
        out[r] = add_lanes(lane, 16);
    }
}

static void add_scaled(float *y, const float *x, float a, size_t n)
{
    size_t i = 0;
    for (; i + 8 <= n; i += 8)
        _mm256_storeu_ps(y + i, _mm256_fmadd_ps(_mm256_set1_ps(a), _mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i)));
    for (; i < n; i++)
        y[i] = fmaf(a, x[i], y[i]);
}

static double int8_loop(size_t n)
{
    __m256i acc[8], x = _mm256_set1_epi8((char)n);
    volatile int keep;

    for (int k = 0; k < 8; k++)
        acc[k] = _mm256_set1_epi8((char)k);
    for (size_t i = 0; i < n; i += 8)
        for (int k = 0; k < 8; k++)
            acc[k] = _mm256_add_epi32(acc[k], _mm256_madd_epi16(_mm256_maddubs_epi16(x, acc[k]), x));
    for (int k = 1; k < 8; k++)
        acc[0] = _mm256_xor_si256(acc[0], acc[k]);
    keep = _mm256_extract_epi32(acc[0], 0);
    (void)keep;
    return 64.0 * (double)n;
}

static void read_loop(const void *data, size_t bytes)
{
    const __m256i *p = data;
    __m256i sum = _mm256_setzero_si256();
    volatile int keep;

    for (size_t i = 0; i < bytes / 32; i++)
        sum = _mm256_xor_si256(sum, _mm256_loadu_si256(p + i));
    keep = _mm256_extract_epi32(sum, 0);
    (void)keep;
}

const struct kernels kernels_avx2 = { "avx2", supported, dot_int, dot_float, add_scaled, int8_loop, read_loop };
#else
static bool never(void)
{
    return false;
}
const struct kernels kernels_avx2 = { "avx2", never, NULL, NULL, NULL, NULL, NULL };
#endif
