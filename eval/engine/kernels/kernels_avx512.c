/*
 * kernels_avx512.c -- the kernels for AVX-512, except the panel products (panel_avx512.c,
 * panel_pairs_avx512.c, panel_amx.c).
 */
#include "eval/engine/kernels/cpu.h"
#include "eval/engine/kernels/exp_avx512.h"
#include "eval/engine/kernels/panel_amx.h"
#include "eval/engine/kernels/panel_functions.h"
#include "eval/engine/quant/half.h"

#if defined(__x86_64__)
#include <float.h>
#include <immintrin.h>
#include <math.h>

static bool supported(void)
{
    return cpu_has(CPU_AVX512);
}

static bool bf16_supported(void)
{
    return cpu_has(CPU_AVX512_BF16);
}

static bool amx_supported(void)
{
    return cpu_has(CPU_AVX512_BF16) && cpu_has(CPU_AMX_INT8);
}

static void dot_panel(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead)
{
    size_t step = n_ahead / (n_blocks / (size_t)kind->n_blocks);
    panel_functions_avx512[kind - panel_kinds][n_rows - 1](panel, x, n_blocks, out, out_stride, ahead, step);
}

static void dot_pair(const struct panel_kind *kind, const uint8_t *panel, struct pair_apart apart,
                     const struct block_act *x, size_t n_rows, size_t n_blocks, float *out, size_t out_stride,
                     const uint8_t *ahead, size_t n_ahead)
{
    size_t step = n_ahead / (n_blocks / (size_t)kind->n_blocks);
    pair_functions_avx512[kind - panel_kinds][n_rows - 1](panel, apart, x, n_blocks, out, out_stride, ahead, step);
}

INLINE void dot_step(__mmask16 mask, const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride,
                     size_t n_x, __m512 sum[FLOAT_WEIGHTS][FLOAT_ROWS])
{
    __m512 v[FLOAT_WEIGHTS];

#pragma GCC unroll 4
    for (size_t i = 0; i < n_w; i++)
        v[i] = _mm512_maskz_loadu_ps(mask, w + i * w_stride);
#pragma GCC unroll 6
    for (size_t j = 0; j < n_x; j++) {
        __m512 a = _mm512_maskz_loadu_ps(mask, x + j * x_stride);
#pragma GCC unroll 4
        for (size_t i = 0; i < n_w; i++)
            sum[i][j] = _mm512_mask3_fmadd_ps(v[i], a, sum[i][j], mask);
    }
}

/* The first step of add_lanes() for two vectors: 8 sums of a, then 8 of b. */
INLINE __m512 add_halves(__m512 a, __m512 b)
{
    return _mm512_add_ps(_mm512_shuffle_f32x4(a, b, 0x44), _mm512_shuffle_f32x4(a, b, 0xEE));
}

/* The last two steps for four vectors that hold, in each 128 bits, the four sums that are left of one row: there are
 * the sums of w[0] .. w[3] in their place. */
INLINE __m512 add_quarters(const __m512 w[4])
{
    __m512 a = _mm512_add_ps(_mm512_castpd_ps(_mm512_unpacklo_pd(_mm512_castps_pd(w[0]), _mm512_castps_pd(w[1]))),
                             _mm512_castpd_ps(_mm512_unpackhi_pd(_mm512_castps_pd(w[0]), _mm512_castps_pd(w[1]))));
    __m512 b = _mm512_add_ps(_mm512_castpd_ps(_mm512_unpacklo_pd(_mm512_castps_pd(w[2]), _mm512_castps_pd(w[3]))),
                             _mm512_castpd_ps(_mm512_unpackhi_pd(_mm512_castps_pd(w[2]), _mm512_castps_pd(w[3]))));
    return _mm512_add_ps(_mm512_shuffle_ps(a, b, 0x88), _mm512_shuffle_ps(a, b, 0xDD));
}

/* out[j][i] = add_lanes(sum[i][from + j]) for up to four rows and FLOAT_WEIGHTS weights: 16 sums by one tree of
 * additions and shuffles cost a third of 16 single ones. */
INLINE void store_sums(__m512 sum[FLOAT_WEIGHTS][FLOAT_ROWS], size_t from, size_t n, float *out, size_t out_stride)
{
    __m512 w[FLOAT_WEIGHTS];

#pragma GCC unroll 4
    for (size_t i = 0; i < FLOAT_WEIGHTS; i++) {
        __m512 *s = sum[i] + from, a = add_halves(s[0], s[n > 1 ? 1 : 0]), b = n > 2 ? add_halves(s[2], s[n - 1]) : a;
        w[i] = _mm512_add_ps(_mm512_shuffle_f32x4(a, b, 0x88), _mm512_shuffle_f32x4(a, b, 0xDD));
    }
    __m512 rows = add_quarters(w);
    _mm_storeu_ps(out, _mm512_castps512_ps128(rows));
    if (n > 1)
        _mm_storeu_ps(out + out_stride, _mm512_extractf32x4_ps(rows, 1));
    if (n > 2)
        _mm_storeu_ps(out + 2 * out_stride, _mm512_extractf32x4_ps(rows, 2));
    if (n > 3)
        _mm_storeu_ps(out + 3 * out_stride, _mm512_extractf32x4_ps(rows, 3));
}

/* Lanes are added in the order of add_lanes(), which _mm512_reduce_add_ps has, too. */
INLINE void dot_tile(const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride, size_t n_x, size_t n,
                     float *out, size_t out_stride)
{
    __m512 sum[FLOAT_WEIGHTS][FLOAT_ROWS];

#pragma GCC unroll 4
    for (size_t i = 0; i < n_w; i++)
#pragma GCC unroll 6
        for (size_t j = 0; j < n_x; j++)
            sum[i][j] = _mm512_setzero_ps();
    for (; n >= 16; n -= 16, w += 16, x += 16)
        dot_step(0xFFFF, w, w_stride, n_w, x, x_stride, n_x, sum);
    if (n)
        dot_step((__mmask16)((1u << n) - 1), w, w_stride, n_w, x, x_stride, n_x, sum);
    if (n_w == FLOAT_WEIGHTS) {
        store_sums(sum, 0, n_x < 4 ? n_x : 4, out, out_stride);
        if (n_x > 4)
            store_sums(sum, 4, n_x - 4, out + 4 * out_stride, out_stride);
    } else
        *out = _mm512_reduce_add_ps(sum[0][0]);
}

static void dot_floats(const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride, size_t n_x,
                       size_t n, float *out, size_t out_stride)
{
#define DOT(j)                                                                    \
    case j:                                                                       \
        dot_tile(w, w_stride, FLOAT_WEIGHTS, x, x_stride, j, n, out, out_stride); \
        return;
    if (n_w == FLOAT_WEIGHTS)
        switch (n_x) {
            DOT(1) DOT(2) DOT(3) DOT(4) DOT(5) DOT(6)
        }
#undef DOT
    for (size_t i = 0; i < n_w; i++)
        for (size_t j = 0; j < n_x; j++)
            dot_tile(w + i * w_stride, w_stride, 1, x + j * x_stride, x_stride, 1, n, out + j * out_stride + i, 0);
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
        float inverse = scale > QUANT_MIN ? 1 / scale : 0;
        out->scale = finite ? scale : NAN;
        __m128i fours[2];
        for (int i = 0; i < 2; i++) {
            __m512i rounding = _mm512_or_si512(_mm512_and_si512(_mm512_castps_si512(v[i]), sign), half);
            __m512 whole = _mm512_add_ps(_mm512_mul_ps(v[i], _mm512_set1_ps(inverse)), _mm512_castsi512_ps(rounding));
            __m512i q = finite ? _mm512_cvttps_epi32(whole) : _mm512_setzero_si512();
            __m128i bytes = _mm512_cvtepi32_epi8(q);
            _mm_storeu_si128((__m128i *)(void *)(out->q + 16 * i), bytes);
            fours[i] = _mm_dpbusd_epi32(_mm_setzero_si128(), _mm_set1_epi8(1), bytes);
        }
        __m128i pairs = _mm_hadd_epi32(fours[0], fours[1]), both = _mm_hadd_epi32(pairs, pairs);
        const int sums[2] = { _mm_cvtsi128_si32(both), _mm_extract_epi32(both, 1) };
        for (int i = 0; i < 2; i++) {
            out->half_start[i] = -128 * sums[i];
            out->half_sum[i] = out->scale * (float)sums[i];
        }
        out->start = -128 * (sums[0] + sums[1]);
        out->sum = out->scale * (float)(sums[0] + sums[1]);
    }
}

/* --- floats ----------------------------------------------------------------- */

/* bfloat16 by integer arithmetic: round to nearest, ties to even; NaN stays NaN. */
static void floats_to_bf16(const float *x, uint32_t *out, size_t n)
{
    size_t i = 0;

    for (; i + 16 <= n; i += 16) {
        __m512 v = _mm512_loadu_ps(x + i);
        __m512i bits = _mm512_castps_si512(v),
                odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
        __m512i rounded = _mm512_add_epi32(_mm512_add_epi32(bits, _mm512_set1_epi32(0x7FFF)), odd);
        rounded = _mm512_mask_mov_epi32(rounded, _mm512_cmp_ps_mask(v, v, _CMP_UNORD_Q), bits);
        _mm256_storeu_si256((__m256i *)(void *)(out + i / 2), _mm512_cvtepi32_epi16(_mm512_srli_epi32(rounded, 16)));
    }
    for (; i < n; i += 2)
        out[i / 2] = bfloat_pair(x[i], x[i + 1]);
}

enum { FEW_ROWS = 6 }; /* see gemm_avx512bf16.c */

/* c[n_a][16 * n_vectors] from n_a rows of a and 16 * n_vectors columns of b, which hold floats or bfloat16 pairs. */
INLINE void gemm_tile(bool pairs, const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride,
                      size_t n, size_t n_vectors, float *c, size_t c_stride, const float *scale)
{
    const __m512i mask = _mm512_set1_epi32((int)0xFFFF0000u);
    __m512 sum[8][4];

#pragma GCC unroll 8
    for (size_t i = 0; i < n_a; i++)
#pragma GCC unroll 4
        for (size_t v = 0; v < n_vectors; v++)
            sum[i][v] = scale ? _mm512_mul_ps(_mm512_loadu_ps(c + i * c_stride + 16 * v), _mm512_set1_ps(scale[i]))
                              : _mm512_setzero_ps();
    for (size_t k = 0; k < n; k++) {
        __m512 w[4], low[4];
#pragma GCC unroll 4
        for (size_t v = 0; v < n_vectors; v++) {
            w[v] = _mm512_loadu_ps(b + k * b_stride + 16 * v);
            low[v] = _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_castps_si512(w[v]), 16));
            if (pairs)
                w[v] = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(w[v]), mask));
        }
#pragma GCC unroll 8
        for (size_t i = 0; i < n_a; i++) {
            __m512 x = _mm512_set1_ps(a[i * a_stride + k]), high = x;
            if (pairs)
                high = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(x), mask));
#pragma GCC unroll 4
            for (size_t v = 0; v < n_vectors; v++)
                sum[i][v] = _mm512_fmadd_ps(w[v], high, sum[i][v]);
            x = _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_castps_si512(x), 16));
#pragma GCC unroll 4
            for (size_t v = 0; pairs && v < n_vectors; v++)
                sum[i][v] = _mm512_fmadd_ps(low[v], x, sum[i][v]);
        }
    }
#pragma GCC unroll 8
    for (size_t i = 0; i < n_a; i++)
#pragma GCC unroll 4
        for (size_t v = 0; v < n_vectors; v++)
            _mm512_storeu_ps(c + i * c_stride + 16 * v, sum[i][v]);
}

/* Multiples of 64 columns for up to FEW_ROWS rows; returns how many columns are done. */
static __attribute__((noinline)) size_t gemm_narrow(const float *a, size_t a_stride, size_t n_a, const float *b,
                                                    size_t b_stride, size_t n, size_t n_cols, float *c, size_t c_stride,
                                                    const float *scale)
{
    size_t j = 0;

#define GEMM(r)                                                                              \
    case r:                                                                                  \
        for (; j + 64 <= n_cols; j += 64)                                                    \
            gemm_tile(false, a, a_stride, r, b + j, b_stride, n, 4, c + j, c_stride, scale); \
        break;
    switch (n_a) {
        GEMM(1) GEMM(2) GEMM(3) GEMM(4) GEMM(5) GEMM(6)
    }
#undef GEMM
    return j;
}

INLINE void gemm(bool pairs, const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride, size_t n,
                 size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    size_t tiles = (n_a + 7) / 8, done = 0;

    if (!pairs && n_a <= FEW_ROWS)
        done = gemm_narrow(a, a_stride, n_a, b, b_stride, n, n_cols, c, c_stride, scale);
    for (size_t t = 0; t < tiles; t++) {
        size_t i = n_a * t / tiles, rows = n_a * (t + 1) / tiles - i;
        const float *s = scale ? scale + i : NULL, *from = a + i * a_stride;
        for (size_t j = done; j < n_cols; j += 32) {
            float *to = c + i * c_stride + j;
#define GEMM(r)                                                                          \
    case r:                                                                              \
        if (n_cols - j >= 32)                                                            \
            gemm_tile(pairs, from, a_stride, r, b + j, b_stride, n, 2, to, c_stride, s); \
        else                                                                             \
            gemm_tile(pairs, from, a_stride, r, b + j, b_stride, n, 1, to, c_stride, s); \
        break;
            switch (rows) {
                GEMM(1) GEMM(2) GEMM(3) GEMM(4) GEMM(5) GEMM(6) GEMM(7) GEMM(8)
            }
#undef GEMM
        }
    }
}

static void gemm_bf16(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                      size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    gemm(true, (const float *)(const void *)a, a_stride, n_a, (const float *)(const void *)b, b_stride, n, n_cols, c,
         c_stride, scale);
}

static void gemm_f32(const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride, size_t n,
                     size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    gemm(false, a, a_stride, n_a, b, b_stride, n, n_cols, c, c_stride, scale);
}

static void silu_times(float *gate, const float *up, size_t n)
{
    const __m512 one = _mm512_set1_ps(1);
    size_t i = 0;

    for (; i + 16 <= n; i += 16) {
        __m512 g = _mm512_loadu_ps(gate + i);
        __m512 e = exp_vector(_mm512_sub_ps(_mm512_set1_ps(-0.0f), g));
        __m512 silu = _mm512_div_ps(g, _mm512_add_ps(one, e));
        _mm512_storeu_ps(gate + i, _mm512_mul_ps(silu, _mm512_loadu_ps(up + i)));
    }
    for (; i < n; i++)
        gate[i] = gate[i] / (1 + exp_scalar(-gate[i])) * up[i];
}

static void gelu_tanh(float *x, size_t n)
{
    size_t i = 0;

    for (; i + 16 <= n; i += 16) {
        __m512 v = _mm512_loadu_ps(x + i), cube = _mm512_mul_ps(_mm512_mul_ps(v, v), _mm512_set1_ps(GELU_CUBE));
        __m512 e = exp_vector(_mm512_mul_ps(_mm512_fmadd_ps(cube, v, v), _mm512_set1_ps(GELU_RATE)));
        _mm512_storeu_ps(x + i, _mm512_div_ps(v, _mm512_add_ps(_mm512_set1_ps(1), e)));
    }
    for (; i < n; i++)
        x[i] = gelu_scalar(x[i]);
}

/* Like erf_scalar, but computes both branches and selects. */
INLINE __m512 erf_vector(__m512 x)
{
    __mmask16 far = _mm512_cmp_ps_mask(_mm512_abs_ps(x), _mm512_set1_ps(ERF_SPLIT), _CMP_GT_OQ);
    __m512 t = _mm512_min_ps(_mm512_abs_ps(x), _mm512_set1_ps(ERF_END)), sign = _mm512_and_ps(x, _mm512_set1_ps(-0.0f));
    __m512 square = _mm512_mul_ps(x, x), p = _mm512_set1_ps(ERF_P5), q = _mm512_set1_ps(ERF_Q5);
    p = _mm512_fmadd_ps(p, square, _mm512_set1_ps(ERF_P4));
    p = _mm512_fmadd_ps(p, square, _mm512_set1_ps(ERF_P3));
    p = _mm512_fmadd_ps(p, square, _mm512_set1_ps(ERF_P2));
    p = _mm512_fmadd_ps(p, square, _mm512_set1_ps(ERF_P1));
    p = _mm512_fmadd_ps(p, square, _mm512_set1_ps(ERF_P0));
    q = _mm512_fmadd_ps(q, t, _mm512_set1_ps(ERF_Q4));
    q = _mm512_fmadd_ps(q, t, _mm512_set1_ps(ERF_Q3));
    q = _mm512_fmadd_ps(q, t, _mm512_set1_ps(ERF_Q2));
    q = _mm512_fmadd_ps(q, t, _mm512_set1_ps(ERF_Q1));
    q = _mm512_fmadd_ps(q, t, _mm512_set1_ps(ERF_Q0));
    __m512 large = _mm512_sub_ps(_mm512_set1_ps(1), exp2_vector(_mm512_mul_ps(q, t)));
    return _mm512_mask_or_ps(_mm512_fmadd_ps(p, x, x), far, large, sign);
}

static void gelu_erf(float *x, size_t n)
{
    size_t i = 0;

    for (; i + 16 <= n; i += 16) {
        __m512 v = _mm512_loadu_ps(x + i),
               one_more = _mm512_add_ps(_mm512_set1_ps(1), erf_vector(_mm512_mul_ps(v, _mm512_set1_ps(ROOT_HALF))));
        _mm512_storeu_ps(x + i, _mm512_mul_ps(_mm512_mul_ps(v, _mm512_set1_ps(0.5f)), one_more));
    }
    for (; i < n; i++)
        x[i] = gelu_erf_scalar(x[i]);
}

static void logit_stats(const float *x, size_t n, float *max, size_t *at, float *sum)
{
    size_t whole = n / 16 * 16;
    __m512 best = _mm512_set1_ps(-INFINITY), lanes = _mm512_setzero_ps();
    float lane[16];

    for (size_t i = 0; i < whole; i += 16)
        best = _mm512_max_ps(best, _mm512_loadu_ps(x + i));
    *max = _mm512_reduce_max_ps(best);
    for (size_t i = whole; i < n; i++)
        *max = x[i] > *max ? x[i] : *max;
    for (*at = 0; *at < n && x[*at] != *max;)
        *at += *at + 16 <= whole && !_mm512_cmp_ps_mask(_mm512_loadu_ps(x + *at), _mm512_set1_ps(*max), _CMP_EQ_OQ) ? 16
                                                                                                                    : 1;
    *at = *at < n ? *at : 0;
    for (size_t i = 0; i < whole; i += 16)
        lanes = _mm512_add_ps(lanes, exp_vector(_mm512_sub_ps(_mm512_loadu_ps(x + i), _mm512_set1_ps(*max))));
    _mm512_storeu_ps(lane, lanes);
    for (size_t i = whole; i < n; i++)
        lane[i % 16] += exp_scalar(x[i] - *max);
    *sum = add_lanes(lane, 16);
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

/* clang-format off */
#define COMMON                                                                      \
    .dot_panel = dot_panel, .dot_pair = dot_pair, .dot_floats = dot_floats,         \
    .quantize = quantize, .floats_to_bf16 = floats_to_bf16, .gemm_f32 = gemm_f32,   \
    .silu_times = silu_times, .gelu_tanh = gelu_tanh, .gelu_erf = gelu_erf,         \
    .logit_stats = logit_stats, .int8_loop = int8_loop, .read_loop = read_loop
#define BF16 .gemm_bf16 = gemm_bf16_avx512bf16, .softmax_step = softmax_step_avx512bf16
/* clang-format on */
const struct kernels kernels_avx512 = {
    COMMON, .name = "avx512", .supported = supported, .gemm_bf16 = gemm_bf16, .softmax_step = softmax_step_avx512,
};
const struct kernels kernels_avx512bf16 = { COMMON, BF16, .name = "avx512", .supported = bf16_supported };
const struct kernels kernels_amx = {
    COMMON,
    BF16,
    .name = "amx",
    .supported = amx_supported,
    .dot_tiles = dot_tiles_amx,
    .begin_tiles = begin_tiles_amx,
    .end_tiles = end_tiles_amx,
    .tile_loop = tile_loop_amx,
};
#else
static bool never(void)
{
    return false;
}
const struct kernels kernels_avx512 = { .name = "avx512", .supported = never };
const struct kernels kernels_avx512bf16 = { .name = "avx512", .supported = never };
const struct kernels kernels_amx = { .name = "amx", .supported = never };
#endif
