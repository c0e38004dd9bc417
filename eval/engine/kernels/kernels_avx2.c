/*
 * kernels_avx2.c -- AVX2 + FMA, without the panels (panel_avx2.c).
 */
#include "eval/engine/kernels/panel_x86.h"

#if defined(__x86_64__)
#include <float.h>
#include <immintrin.h>
#include <math.h>

static bool supported(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

static void dot_panel(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out)
{
    panel_functions_avx2[kind - panel_kinds][n_rows - 1](panel, x, n_blocks, out);
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

static inline __m256 absolute(__m256 v)
{
    return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v);
}

static inline float greatest(__m256 v)
{
    __m128 m = _mm_max_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    m = _mm_max_ps(m, _mm_movehl_ps(m, m));
    return _mm_cvtss_f32(_mm_max_ss(m, _mm_movehdup_ps(m)));
}

static void quantize(const float *x, struct block_act *out, size_t n)
{
    const __m256 sign = _mm256_set1_ps(-0.0f), half = _mm256_set1_ps(0.5f);

    for (size_t b = 0; b < n / 32; b++, x += 32, out++) {
        __m256 v[4], most = _mm256_setzero_ps(), finite = _mm256_castsi256_ps(_mm256_set1_epi32(-1));
        __m256i q[4];
        for (int i = 0; i < 4; i++) {
            v[i] = _mm256_loadu_ps(x + 8 * i);
            finite = _mm256_and_ps(finite, _mm256_cmp_ps(absolute(v[i]), _mm256_set1_ps(FLT_MAX), _CMP_LE_OQ));
            most = _mm256_max_ps(absolute(v[i]), most);
        }
        float scale = greatest(most) / 127, inverse = scale > QUANT_LEAST ? 1 / scale : 0;
        bool good = _mm256_movemask_ps(finite) == 255;
        out->scale = good ? scale : NAN;
        for (int i = 0; i < 4; i++) {
            __m256 rounding = _mm256_or_ps(_mm256_and_ps(v[i], sign), half);
            q[i] = _mm256_cvttps_epi32(_mm256_add_ps(_mm256_mul_ps(v[i], _mm256_set1_ps(inverse)), rounding));
        }
        __m256i bytes = _mm256_packs_epi16(_mm256_packs_epi32(q[0], q[1]), _mm256_packs_epi32(q[2], q[3]));
        bytes = _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7));
        _mm256_storeu_si256((__m256i *)(void *)out->q, good ? bytes : _mm256_setzero_si256());
        block_sums(out);
    }
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

const struct kernels kernels_avx2 = { "avx2", supported, dot_panel, dot_float, add_scaled, quantize, int8_loop, read_loop };
#else
static bool never(void)
{
    return false;
}
const struct kernels kernels_avx2 = { .name = "avx2", .supported = never };
#endif
