/*
 * kernels_avx2.c -- the kernels for AVX2 and FMA, except the panel products (panel_avx2.c).
 */
#include "eval/engine/kernels/cpu.h"
#include "eval/engine/kernels/panel_functions.h"
#include "eval/engine/quant/half.h"

#if defined(__x86_64__)
#include <float.h>
#include <immintrin.h>
#include <math.h>

#define INLINE static inline __attribute__((always_inline))

static bool supported(void)
{
    return cpu_has(CPU_AVX2);
}

static bool vnni_supported(void)
{
    return cpu_has(CPU_AVXVNNI);
}

static void dot_panel(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead)
{
    size_t step = n_ahead / (n_blocks / (size_t)kind->n_blocks);
    panel_functions_avx2[kind - panel_kinds][n_rows - 1](panel, x, n_blocks, out, out_stride, ahead, step);
}

static void dot_panel_vnni(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x,
                           size_t n_rows, size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead,
                           size_t n_ahead)
{
    size_t step = n_ahead / (n_blocks / (size_t)kind->n_blocks);
    panel_functions_avxvnni[kind - panel_kinds][n_rows - 1](panel, x, n_blocks, out, out_stride, ahead, step);
}

/* Rows of weights and of activations of one dot_tile: with 12 sums of two registers and the operands of a step all 16
 * registers are in use. */
enum { TILE_WEIGHTS = 2, TILE_ACTS = 3 };

/* Adds the lanes of two registers in the order of add_lanes(). */
static inline float add_lanes_256(__m256 low, __m256 high)
{
    __m256 eight = _mm256_add_ps(low, high);
    __m128 four = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
    __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_add_ss(two, _mm_movehdup_ps(two)));
}

/* The last n < 16 columns: lanes from n on keep their sums. */
static inline void dot_rest(const float *w, const float *x, size_t n, __m256 sum[2])
{
    for (size_t h = 0; h < 2; h++) {
        __m256i lane = _mm256_add_epi32(_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), _mm256_set1_epi32(8 * (int)h));
        __m256i mask = _mm256_cmpgt_epi32(_mm256_set1_epi32((int)n), lane);
        __m256 next = _mm256_fmadd_ps(_mm256_maskload_ps(w + 8 * h, mask), _mm256_maskload_ps(x + 8 * h, mask), sum[h]);
        sum[h] = _mm256_blendv_ps(sum[h], next, _mm256_castsi256_ps(mask));
    }
}

INLINE void dot_tile(const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride, size_t n_x, size_t n,
                     float *out, size_t out_stride)
{
    __m256 sum[TILE_WEIGHTS][TILE_ACTS][2];
    size_t whole = n / 16 * 16;

#pragma GCC unroll 2
    for (size_t i = 0; i < n_w; i++)
#pragma GCC unroll 3
        for (size_t j = 0; j < n_x; j++)
            sum[i][j][0] = sum[i][j][1] = _mm256_setzero_ps();
    for (size_t c = 0; c < whole; c += 16)
#pragma GCC unroll 2
        for (size_t h = 0; h < 2; h++) {
            __m256 v[TILE_WEIGHTS];
#pragma GCC unroll 2
            for (size_t i = 0; i < n_w; i++)
                v[i] = _mm256_loadu_ps(w + i * w_stride + c + 8 * h);
#pragma GCC unroll 3
            for (size_t j = 0; j < n_x; j++) {
                __m256 a = _mm256_loadu_ps(x + j * x_stride + c + 8 * h);
#pragma GCC unroll 2
                for (size_t i = 0; i < n_w; i++)
                    sum[i][j][h] = _mm256_fmadd_ps(v[i], a, sum[i][j][h]);
            }
        }
#pragma GCC unroll 2
    for (size_t i = 0; i < n_w; i++)
#pragma GCC unroll 3
        for (size_t j = 0; j < n_x; j++) {
            if (n > whole)
                dot_rest(w + i * w_stride + whole, x + j * x_stride + whole, n - whole, sum[i][j]);
            out[j * out_stride + i] = add_lanes_256(sum[i][j][0], sum[i][j][1]);
        }
}

static void dot_floats(const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride, size_t n_x,
                       size_t n, float *out, size_t out_stride)
{
    for (size_t i = 0, wide; i < n_w; i += wide) {
        wide = n_w - i < TILE_WEIGHTS ? 1 : TILE_WEIGHTS;
        for (size_t j = 0, tall; j < n_x; j += tall) {
            const float *rows = x + j * x_stride;
            float *to = out + j * out_stride + i;
            tall = n_x - j < TILE_ACTS ? 1 : TILE_ACTS;
            if (wide == TILE_WEIGHTS && tall == TILE_ACTS)
                dot_tile(w + i * w_stride, w_stride, TILE_WEIGHTS, rows, x_stride, TILE_ACTS, n, to, out_stride);
            else if (wide == TILE_WEIGHTS)
                dot_tile(w + i * w_stride, w_stride, TILE_WEIGHTS, rows, x_stride, 1, n, to, out_stride);
            else
                for (size_t r = 0; r < tall; r++)
                    dot_tile(w + i * w_stride, w_stride, 1, rows + r * x_stride, x_stride, 1, n, to + r * out_stride,
                             out_stride);
        }
    }
}

static inline __m256 absolute(__m256 v)
{
    return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v);
}

static inline float horizontal_max(__m256 v)
{
    __m128 m = _mm_max_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    m = _mm_max_ps(m, _mm_movehl_ps(m, m));
    return _mm_cvtss_f32(_mm_max_ss(m, _mm_movehdup_ps(m)));
}

static void quantize(const float *x, struct block_act *out, size_t n)
{
    const __m256 sign = _mm256_set1_ps(-0.0f), half = _mm256_set1_ps(0.5f);

    for (size_t b = 0; b < n / 32; b++, x += 32, out++) {
        __m256 v[4], max = _mm256_setzero_ps(), finite = _mm256_castsi256_ps(_mm256_set1_epi32(-1));
        __m256i q[4];
        for (int i = 0; i < 4; i++) {
            v[i] = _mm256_loadu_ps(x + 8 * i);
            finite = _mm256_and_ps(finite, _mm256_cmp_ps(absolute(v[i]), _mm256_set1_ps(FLT_MAX), _CMP_LE_OQ));
            max = _mm256_max_ps(absolute(v[i]), max);
        }
        float scale = horizontal_max(max) / 127, inverse = scale > QUANT_MIN ? 1 / scale : 0;
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

/* --- floats; lanes 0..7 and 8..15 are two registers ---------------------------- */

/* bfloat16 by integer arithmetic: round to nearest, ties to even; NaN stays NaN. */
INLINE __m256i to_bfloat(__m256 x)
{
    __m256i bits = _mm256_castps_si256(x), odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
    __m256i rounded = _mm256_add_epi32(_mm256_add_epi32(bits, _mm256_set1_epi32(0x7FFF)), odd);
    __m256 nan = _mm256_cmp_ps(x, x, _CMP_UNORD_Q);
    return _mm256_srli_epi32(_mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(rounded), x, nan)), 16);
}

static void floats_to_bf16(const float *x, uint32_t *out, size_t n)
{
    size_t i = 0;

    for (; i + 16 <= n; i += 16) {
        __m256i packed = _mm256_packus_epi32(to_bfloat(_mm256_loadu_ps(x + i)), to_bfloat(_mm256_loadu_ps(x + i + 8)));
        _mm256_storeu_si256((__m256i *)(void *)(out + i / 2), _mm256_permute4x64_epi64(packed, 0xD8));
    }
    for (; i < n; i += 2)
        out[i / 2] = bfloat_pair(x[i], x[i + 1]);
}

/* c[n_a][16] from n_a rows of a and 16 columns of b, which hold floats or bfloat16 pairs. */
INLINE void gemm_tile(bool pairs, const void *a, size_t a_stride, size_t n_a, const void *b, size_t b_stride, size_t n,
                      float *c, size_t c_stride, const float *scale)
{
    const __m256i mask = _mm256_set1_epi32((int)0xFFFF0000u);
    __m256 sum[4][2];

    for (size_t i = 0; i < n_a; i++)
        for (size_t v = 0; v < 2; v++)
            sum[i][v] = scale ? _mm256_mul_ps(_mm256_loadu_ps(c + i * c_stride + 8 * v), _mm256_set1_ps(scale[i]))
                              : _mm256_setzero_ps();
    for (size_t k = 0; k < n; k++) {
        __m256 w[2], low[2];
        for (size_t v = 0; v < 2; v++) {
            w[v] = _mm256_loadu_ps((const float *)b + k * b_stride + 8 * v);
            low[v] = _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_castps_si256(w[v]), 16));
            if (pairs)
                w[v] = _mm256_and_ps(w[v], _mm256_castsi256_ps(mask));
        }
        for (size_t i = 0; i < n_a; i++) {
            __m256 x = _mm256_set1_ps(((const float *)a)[i * a_stride + k]), high = x;
            if (pairs)
                high = _mm256_and_ps(x, _mm256_castsi256_ps(mask));
            for (size_t v = 0; v < 2; v++)
                sum[i][v] = _mm256_fmadd_ps(w[v], high, sum[i][v]);
            x = _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_castps_si256(x), 16));
            for (size_t v = 0; pairs && v < 2; v++)
                sum[i][v] = _mm256_fmadd_ps(low[v], x, sum[i][v]);
        }
    }
    for (size_t i = 0; i < n_a; i++)
        for (size_t v = 0; v < 2; v++)
            _mm256_storeu_ps(c + i * c_stride + 8 * v, sum[i][v]);
}

INLINE void gemm(bool pairs, const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride, size_t n,
                 size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    for (size_t i = 0; i < n_a; i += 4)
        for (size_t j = 0; j < n_cols; j += 16) {
            const float *s = scale ? scale + i : NULL, *from = a + i * a_stride, *w = b + j;
            float *to = c + i * c_stride + j;
            switch (n_a - i) {
            case 1:
                gemm_tile(pairs, from, a_stride, 1, w, b_stride, n, to, c_stride, s);
                break;
            case 2:
                gemm_tile(pairs, from, a_stride, 2, w, b_stride, n, to, c_stride, s);
                break;
            case 3:
                gemm_tile(pairs, from, a_stride, 3, w, b_stride, n, to, c_stride, s);
                break;
            default:
                gemm_tile(pairs, from, a_stride, 4, w, b_stride, n, to, c_stride, s);
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

/* 2^t, where t = n + r: n whole, |r| <= 1/2. */
INLINE __m256 exp2_of(__m256 t, __m256 n, __m256 r)
{
    __m256 p = _mm256_fmadd_ps(_mm256_set1_ps(EXP2_C5), r, _mm256_set1_ps(EXP2_C4));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(EXP2_C3));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(EXP2_C2));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(EXP2_C1));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1));
    __m256i power = _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127)), 23);
    __m256 zero = _mm256_cmp_ps(t, _mm256_set1_ps(EXP2_LOWEST), _CMP_LT_OQ);
    return _mm256_andnot_ps(zero, _mm256_mul_ps(p, _mm256_castsi256_ps(power)));
}

INLINE __m256 nearest_whole(__m256 t)
{
    return _mm256_round_ps(t, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}

INLINE __m256 exp_vector(__m256 x)
{
    x = _mm256_min_ps(_mm256_set1_ps(EXP_HIGHEST), x); /* returns the second operand if one is NaN */
    __m256 t = _mm256_mul_ps(x, _mm256_set1_ps(EXP_LOG2E)), n = nearest_whole(t);
    __m256 r = _mm256_fmsub_ps(x, _mm256_set1_ps(EXP_LOG2E), n);
    return exp2_of(t, n, _mm256_fmadd_ps(x, _mm256_set1_ps(EXP_LOG2E_LOW), r));
}

static void softmax_row(float *x, size_t n, float *max, float *sum, float *factor)
{
    __m256 block = _mm256_set1_ps(-INFINITY), lanes[2];

    for (size_t i = 0; i < n; i += 8)
        block = _mm256_max_ps(_mm256_loadu_ps(x + i), block);
    const __m256 from = _mm256_set1_ps(softmax_rescale(horizontal_max(block), max, factor));
    for (size_t v = 0; v < 2; v++)
        lanes[v] = _mm256_mul_ps(_mm256_loadu_ps(sum + 8 * v), _mm256_set1_ps(*factor));
    for (size_t i = 0; i < n; i += 8) {
        __m256 t = _mm256_fmsub_ps(_mm256_loadu_ps(x + i), _mm256_set1_ps(EXP_LOG2E), from), whole = nearest_whole(t);
        __m256 e = exp2_of(t, whole, _mm256_sub_ps(t, whole));
        _mm256_storeu_ps(x + i, e);
        lanes[i / 8 % 2] = _mm256_add_ps(lanes[i / 8 % 2], e);
    }
    _mm256_storeu_ps(sum, lanes[0]);
    _mm256_storeu_ps(sum + 8, lanes[1]);
}

static void softmax_step(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                         float *factor)
{
    for (size_t r = 0; r < n_rows; r++) {
        softmax_row(x + r * stride, n, &max[r], sum + 16 * r, &factor[r]);
        if (pairs)
            floats_to_bf16(x + r * stride, pairs + r * stride, n);
    }
}

static void silu_times(float *gate, const float *up, size_t n)
{
    size_t i = 0;

    for (; i + 8 <= n; i += 8) {
        __m256 g = _mm256_loadu_ps(gate + i), e = exp_vector(_mm256_sub_ps(_mm256_set1_ps(-0.0f), g));
        __m256 silu = _mm256_div_ps(g, _mm256_add_ps(_mm256_set1_ps(1), e));
        _mm256_storeu_ps(gate + i, _mm256_mul_ps(silu, _mm256_loadu_ps(up + i)));
    }
    for (; i < n; i++)
        gate[i] = gate[i] / (1 + exp_scalar(-gate[i])) * up[i];
}

static void gelu_tanh(float *x, size_t n)
{
    size_t i = 0;

    for (; i + 8 <= n; i += 8) {
        __m256 v = _mm256_loadu_ps(x + i), cube = _mm256_mul_ps(_mm256_mul_ps(v, v), _mm256_set1_ps(GELU_CUBE));
        __m256 e = exp_vector(_mm256_mul_ps(_mm256_fmadd_ps(cube, v, v), _mm256_set1_ps(GELU_RATE)));
        _mm256_storeu_ps(x + i, _mm256_div_ps(v, _mm256_add_ps(_mm256_set1_ps(1), e)));
    }
    for (; i < n; i++)
        x[i] = gelu_scalar(x[i]);
}

/* Like erf_scalar, but computes both branches and selects. */
INLINE __m256 erf_vector(__m256 x)
{
    __m256 far = _mm256_cmp_ps(absolute(x), _mm256_set1_ps(ERF_SPLIT), _CMP_GT_OQ);
    __m256 t = _mm256_min_ps(absolute(x), _mm256_set1_ps(ERF_END)), sign = _mm256_and_ps(x, _mm256_set1_ps(-0.0f));
    __m256 square = _mm256_mul_ps(x, x), p = _mm256_set1_ps(ERF_P5), q = _mm256_set1_ps(ERF_Q5);
    p = _mm256_fmadd_ps(p, square, _mm256_set1_ps(ERF_P4));
    p = _mm256_fmadd_ps(p, square, _mm256_set1_ps(ERF_P3));
    p = _mm256_fmadd_ps(p, square, _mm256_set1_ps(ERF_P2));
    p = _mm256_fmadd_ps(p, square, _mm256_set1_ps(ERF_P1));
    p = _mm256_fmadd_ps(p, square, _mm256_set1_ps(ERF_P0));
    q = _mm256_fmadd_ps(q, t, _mm256_set1_ps(ERF_Q4));
    q = _mm256_fmadd_ps(q, t, _mm256_set1_ps(ERF_Q3));
    q = _mm256_fmadd_ps(q, t, _mm256_set1_ps(ERF_Q2));
    q = _mm256_fmadd_ps(q, t, _mm256_set1_ps(ERF_Q1));
    q = _mm256_fmadd_ps(q, t, _mm256_set1_ps(ERF_Q0));
    q = _mm256_mul_ps(q, t);
    __m256 n = nearest_whole(q), large = _mm256_sub_ps(_mm256_set1_ps(1), exp2_of(q, n, _mm256_sub_ps(q, n)));
    return _mm256_blendv_ps(_mm256_fmadd_ps(p, x, x), _mm256_or_ps(large, sign), far);
}

static void gelu_erf(float *x, size_t n)
{
    size_t i = 0;

    for (; i + 8 <= n; i += 8) {
        __m256 v = _mm256_loadu_ps(x + i),
               one_more = _mm256_add_ps(_mm256_set1_ps(1), erf_vector(_mm256_mul_ps(v, _mm256_set1_ps(ROOT_HALF))));
        _mm256_storeu_ps(x + i, _mm256_mul_ps(_mm256_mul_ps(v, _mm256_set1_ps(0.5f)), one_more));
    }
    for (; i < n; i++)
        x[i] = gelu_erf_scalar(x[i]);
}

static void logit_stats(const float *x, size_t n, float *max, size_t *at, float *sum)
{
    size_t whole = n / 16 * 16;
    __m256 best = _mm256_set1_ps(-INFINITY), lanes[2] = { _mm256_setzero_ps(), _mm256_setzero_ps() };
    float lane[16];

    for (size_t i = 0; i < whole; i += 8)
        best = _mm256_max_ps(best, _mm256_loadu_ps(x + i));
    *max = horizontal_max(best);
    for (size_t i = whole; i < n; i++)
        *max = x[i] > *max ? x[i] : *max;
    for (*at = 0; *at < n && x[*at] != *max;)
        ++*at;
    *at = *at < n ? *at : 0;
    for (size_t i = 0; i < whole; i += 8)
        lanes[i / 8 % 2] = _mm256_add_ps(lanes[i / 8 % 2],
                                         exp_vector(_mm256_sub_ps(_mm256_loadu_ps(x + i), _mm256_set1_ps(*max))));
    _mm256_storeu_ps(lane, lanes[0]);
    _mm256_storeu_ps(lane + 8, lanes[1]);
    for (size_t i = whole; i < n; i++)
        lane[i % 16] += exp_scalar(x[i] - *max);
    *sum = add_lanes(lane, 16);
}

/* A product and its sum take 11 cycles; 12 independent chains in registers hide them. */
static double int8_loop(size_t n)
{
    __m256i acc[12], x = _mm256_set1_epi8((char)n);
    volatile int keep;

#pragma GCC unroll 12
    for (int k = 0; k < 12; k++)
        acc[k] = _mm256_set1_epi8((char)k);
    for (size_t i = 0; i < n; i += 12)
#pragma GCC unroll 12
        for (int k = 0; k < 12; k++)
            acc[k] = _mm256_add_epi32(acc[k], _mm256_madd_epi16(_mm256_maddubs_epi16(x, acc[k]), x));
#pragma GCC unroll 12
    for (int k = 1; k < 12; k++)
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

/* clang-format off */
#define COMMON                                                                                \
    .dot_floats = dot_floats, .quantize = quantize, .floats_to_bf16 = floats_to_bf16,         \
    .gemm_bf16 = gemm_bf16, .gemm_f32 = gemm_f32, .softmax_step = softmax_step,               \
    .silu_times = silu_times, .gelu_tanh = gelu_tanh, .gelu_erf = gelu_erf,                   \
    .logit_stats = logit_stats, .int8_loop = int8_loop, .read_loop = read_loop
/* clang-format on */
const struct kernels kernels_avx2 = { COMMON, .name = "avx2", .supported = supported, .dot_panel = dot_panel };
const struct kernels kernels_avxvnni = {
    COMMON,
    .name = "avxvnni",
    .supported = vnni_supported,
    .dot_panel = dot_panel_vnni,
};
#else
static bool never(void)
{
    return false;
}
const struct kernels kernels_avx2 = { .name = "avx2", .supported = never };
const struct kernels kernels_avxvnni = { .name = "avxvnni", .supported = never };
#endif
