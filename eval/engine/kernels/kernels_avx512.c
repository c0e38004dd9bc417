/*
 * kernels_avx512.c -- AVX-512, without the panels (panel_avx512.c).
 */
#include "eval/engine/kernels/panel_x86.h"

#if defined(__x86_64__)
#include <float.h>
#include <immintrin.h>
#include <math.h>

static bool supported(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vnni");
}

static void dot_panel(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out)
{
    panel_functions_avx512[kind - panel_kinds][n_rows - 1](panel, x, n_blocks, out);
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

static void quantize(const float *x, struct block_act *out, size_t n)
{
    const __m512i sign = _mm512_set1_epi32((int)0x80000000u), half = _mm512_castps_si512(_mm512_set1_ps(0.5f));

    for (size_t b = 0; b < n / 32; b++, x += 32, out++) {
        __m512 v[2] = { _mm512_loadu_ps(x), _mm512_loadu_ps(x + 16) };
        __m512 size[2] = { _mm512_abs_ps(v[0]), _mm512_abs_ps(v[1]) };
        __mmask16 good = _mm512_cmp_ps_mask(size[0], _mm512_set1_ps(FLT_MAX), _CMP_LE_OQ) &
                         _mm512_cmp_ps_mask(size[1], _mm512_set1_ps(FLT_MAX), _CMP_LE_OQ);
        bool finite = good == 0xFFFF;
        float scale = _mm512_reduce_max_ps(_mm512_max_ps(size[0], size[1])) / 127;
        float inverse = scale > QUANT_LEAST ? 1 / scale : 0;
        out->scale = finite ? scale : NAN;
        int sums[2];
        for (int i = 0; i < 2; i++) {
            __m512i rounding = _mm512_or_si512(_mm512_and_si512(_mm512_castps_si512(v[i]), sign), half);
            __m512 whole = _mm512_add_ps(_mm512_mul_ps(v[i], _mm512_set1_ps(inverse)), _mm512_castsi512_ps(rounding));
            __m512i q = finite ? _mm512_cvttps_epi32(whole) : _mm512_setzero_si512();
            _mm_storeu_si128((__m128i *)(void *)(out->q + 16 * i), _mm512_cvtepi32_epi8(q));
            sums[i] = _mm512_reduce_add_epi32(q);
        }
        for (int i = 0; i < 2; i++) {
            out->half_start[i] = -128 * sums[i];
            out->half_sum[i] = out->scale * (float)sums[i];
        }
        out->start = -128 * (sums[0] + sums[1]);
        out->sum = out->scale * (float)(sums[0] + sums[1]);
    }
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

const struct kernels kernels_avx512 = { "avx512", supported, dot_panel, dot_float, add_scaled, quantize, int8_loop, read_loop };
#else
static bool never(void)
{
    return false;
}
const struct kernels kernels_avx512 = { .name = "avx512", .supported = never };
#endif
