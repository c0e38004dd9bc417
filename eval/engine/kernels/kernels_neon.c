/*
 * kernels_neon.c -- the kernels for arm64 with the dot product extension (Armv8.2 and later, servers and laptops since
 * 2018), except the panel products (panel_neon.c).  Older cores use the table in C.
 */
#include "eval/engine/kernels/cpu.h"
#include "eval/engine/kernels/panel_functions.h"
#include "eval/engine/quant/half.h"

#if defined(__aarch64__)
#include <arm_neon.h>
#include <float.h>
#include <math.h>

#define INLINE static inline __attribute__((always_inline))

static bool supported(void)
{
    return cpu_has(CPU_DOTPROD);
}

static void dot_panel(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead)
{
    size_t step = n_ahead / (n_blocks / (size_t)kind->n_blocks);
    panel_functions_neon[kind - panel_kinds][n_rows - 1](panel, x, n_blocks, out, out_stride, ahead, step);
}

static float dot_one(const float *w, const float *x, size_t n)
{
    float32x4_t sum[4] = { vdupq_n_f32(0), vdupq_n_f32(0), vdupq_n_f32(0), vdupq_n_f32(0) };
    size_t whole = n / 16 * 16;
    float lane[16];

    for (size_t i = 0; i < whole; i += 16)
        for (size_t v = 0; v < 4; v++)
            sum[v] = vfmaq_f32(sum[v], vld1q_f32(w + i + 4 * v), vld1q_f32(x + i + 4 * v));
    for (size_t v = 0; v < 4; v++)
        vst1q_f32(lane + 4 * v, sum[v]);
    for (size_t i = whole; i < n; i++)
        lane[i % 16] = fmaf(w[i], x[i], lane[i % 16]);
    return add_lanes(lane, 16);
}

static void dot_floats(const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride, size_t n_x,
                       size_t n, float *out, size_t out_stride)
{
    for (size_t j = 0; j < n_x; j++)
        for (size_t i = 0; i < n_w; i++)
            out[j * out_stride + i] = dot_one(w + i * w_stride, x + j * x_stride, n);
}

static void quantize(const float *x, struct block_act *out, size_t n)
{
    for (size_t b = 0; b < n / 32; b++, x += 32, out++) {
        float32x4_t v[8], max = vdupq_n_f32(0);
        uint32x4_t finite = vdupq_n_u32(~0u);
        int16x4_t q[8];
        for (int i = 0; i < 8; i++) {
            v[i] = vld1q_f32(x + 4 * i);
            finite = vandq_u32(finite, vcleq_f32(vabsq_f32(v[i]), vdupq_n_f32(FLT_MAX)));
            max = vmaxnmq_f32(max, vabsq_f32(v[i]));
        }
        float scale = vmaxnmvq_f32(max) / 127, inverse = scale > QUANT_MIN ? 1 / scale : 0;
        bool good = vminvq_u32(finite) != 0;
        out->scale = good ? scale : NAN;
        for (int i = 0; i < 8; i++) {
            uint32x4_t sign = vandq_u32(vreinterpretq_u32_f32(v[i]), vdupq_n_u32(0x80000000));
            float32x4_t half = vreinterpretq_f32_u32(vorrq_u32(sign, vreinterpretq_u32_f32(vdupq_n_f32(0.5f))));
            q[i] = vmovn_s32(vcvtq_s32_f32(vaddq_f32(vmulq_n_f32(v[i], inverse), half)));
        }
        for (int i = 0; i < 8; i += 2)
            vst1_s8(out->q + 4 * i, good ? vmovn_s16(vcombine_s16(q[i], q[i + 1])) : vdup_n_s8(0));
        block_sums(out);
    }
}

/* --- floats; the 16 lanes are four registers ---------------------------------- */

static void floats_to_bf16(const float *x, uint32_t *out, size_t n)
{
    for (size_t i = 0; i < n / 2; i++)
        out[i] = bfloat_pair(x[2 * i], x[2 * i + 1]);
}

INLINE float32x4_t high_half(float32x4_t x)
{
    return vreinterpretq_f32_u32(vandq_u32(vreinterpretq_u32_f32(x), vdupq_n_u32(0xFFFF0000)));
}

INLINE float32x4_t low_half(float32x4_t x)
{
    return vreinterpretq_f32_u32(vshlq_n_u32(vreinterpretq_u32_f32(x), 16));
}

/* c[n_a][16] from n_a rows of a and 16 columns of b, which hold floats or bfloat16 pairs. */
INLINE void gemm_tile(bool pairs, const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride,
                      size_t n, float *c, size_t c_stride, const float *scale)
{
    float32x4_t sum[4][4];

    for (size_t i = 0; i < n_a; i++)
        for (size_t v = 0; v < 4; v++)
            sum[i][v] = scale ? vmulq_n_f32(vld1q_f32(c + i * c_stride + 4 * v), scale[i]) : vdupq_n_f32(0);
    for (size_t k = 0; k < n; k++)
        for (size_t v = 0; v < 4; v++) {
            float32x4_t w = vld1q_f32(b + k * b_stride + 4 * v);
            for (size_t i = 0; i < n_a; i++) {
                float32x4_t x = vld1q_dup_f32(a + i * a_stride + k);
                if (pairs)
                    sum[i][v] = vfmaq_f32(vfmaq_f32(sum[i][v], high_half(w), high_half(x)), low_half(w), low_half(x));
                else
                    sum[i][v] = vfmaq_f32(sum[i][v], w, x);
            }
        }
    for (size_t i = 0; i < n_a; i++)
        for (size_t v = 0; v < 4; v++)
            vst1q_f32(c + i * c_stride + 4 * v, sum[i][v]);
}

INLINE void gemm(bool pairs, const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride, size_t n,
                 size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    for (size_t i = 0; i < n_a; i += 4)
        for (size_t j = 0; j < n_cols; j += 16) {
            const float *s = scale ? scale + i : NULL, *from = a + i * a_stride;
            float *to = c + i * c_stride + j;
            if (n_a - i >= 4)
                gemm_tile(pairs, from, a_stride, 4, b + j, b_stride, n, to, c_stride, s);
            else
                gemm_tile(pairs, from, a_stride, n_a - i, b + j, b_stride, n, to, c_stride, s);
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
INLINE float32x4_t exp2_of(float32x4_t t, float32x4_t n, float32x4_t r)
{
    float32x4_t p = vfmaq_f32(vdupq_n_f32(EXP2_C4), vdupq_n_f32(EXP2_C5), r);
    p = vfmaq_f32(vdupq_n_f32(EXP2_C3), p, r);
    p = vfmaq_f32(vdupq_n_f32(EXP2_C2), p, r);
    p = vfmaq_f32(vdupq_n_f32(EXP2_C1), p, r);
    p = vfmaq_f32(vdupq_n_f32(1), p, r);
    float32x4_t power = vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(vcvtq_s32_f32(n), vdupq_n_s32(127)), 23));
    uint32x4_t zero = vcltq_f32(t, vdupq_n_f32(EXP2_LOWEST));
    return vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(vmulq_f32(p, power)), zero));
}

INLINE float32x4_t exp_vector(float32x4_t x)
{
    float32x4_t highest = vdupq_n_f32(EXP_HIGHEST);
    x = vbslq_f32(vcgtq_f32(x, highest), highest, x); /* NaN stays */
    float32x4_t t = vmulq_n_f32(x, EXP_LOG2E), n = vrndnq_f32(t);
    float32x4_t r = vfmaq_n_f32(vnegq_f32(n), x, EXP_LOG2E);
    return exp2_of(t, n, vfmaq_n_f32(r, x, EXP_LOG2E_LOW));
}

static void softmax_row(float *x, size_t n, float *max, float *sum, float *factor)
{
    float32x4_t block = vdupq_n_f32(-INFINITY), lanes[4];

    for (size_t i = 0; i < n; i += 4)
        block = vmaxnmq_f32(block, vld1q_f32(x + i));
    const float32x4_t minus = vdupq_n_f32(-softmax_rescale(vmaxnmvq_f32(block), max, factor));
    for (size_t v = 0; v < 4; v++)
        lanes[v] = vmulq_n_f32(vld1q_f32(sum + 4 * v), *factor);
    for (size_t i = 0; i < n; i += 4) {
        float32x4_t t = vfmaq_n_f32(minus, vld1q_f32(x + i), EXP_LOG2E), whole = vrndnq_f32(t);
        float32x4_t e = exp2_of(t, whole, vsubq_f32(t, whole));
        vst1q_f32(x + i, e);
        lanes[i / 4 % 4] = vaddq_f32(lanes[i / 4 % 4], e);
    }
    for (size_t v = 0; v < 4; v++)
        vst1q_f32(sum + 4 * v, lanes[v]);
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

    for (; i + 4 <= n; i += 4) {
        float32x4_t g = vld1q_f32(gate + i), e = exp_vector(vnegq_f32(g));
        float32x4_t silu = vdivq_f32(g, vaddq_f32(vdupq_n_f32(1), e));
        vst1q_f32(gate + i, vmulq_f32(silu, vld1q_f32(up + i)));
    }
    for (; i < n; i++)
        gate[i] = gate[i] / (1 + exp_scalar(-gate[i])) * up[i];
}

static void gelu_tanh(float *x, size_t n)
{
    size_t i = 0;

    for (; i + 4 <= n; i += 4) {
        float32x4_t v = vld1q_f32(x + i), cube = vmulq_n_f32(vmulq_f32(v, v), GELU_CUBE);
        float32x4_t e = exp_vector(vmulq_n_f32(vfmaq_f32(v, cube, v), GELU_RATE));
        vst1q_f32(x + i, vdivq_f32(v, vaddq_f32(vdupq_n_f32(1), e)));
    }
    for (; i < n; i++)
        x[i] = gelu_scalar(x[i]);
}

/* Like erf_scalar, but computes both branches and selects. */
INLINE float32x4_t erf_vector(float32x4_t x)
{
    uint32x4_t far = vcagtq_f32(x, vdupq_n_f32(ERF_SPLIT)), sign = vdupq_n_u32(0x80000000);
    float32x4_t t = vminq_f32(vabsq_f32(x), vdupq_n_f32(ERF_END));
    float32x4_t square = vmulq_f32(x, x), p = vdupq_n_f32(ERF_P5), q = vdupq_n_f32(ERF_Q5);
    p = vfmaq_f32(vdupq_n_f32(ERF_P4), p, square);
    p = vfmaq_f32(vdupq_n_f32(ERF_P3), p, square);
    p = vfmaq_f32(vdupq_n_f32(ERF_P2), p, square);
    p = vfmaq_f32(vdupq_n_f32(ERF_P1), p, square);
    p = vfmaq_f32(vdupq_n_f32(ERF_P0), p, square);
    q = vfmaq_f32(vdupq_n_f32(ERF_Q4), q, t);
    q = vfmaq_f32(vdupq_n_f32(ERF_Q3), q, t);
    q = vfmaq_f32(vdupq_n_f32(ERF_Q2), q, t);
    q = vfmaq_f32(vdupq_n_f32(ERF_Q1), q, t);
    q = vfmaq_f32(vdupq_n_f32(ERF_Q0), q, t);
    q = vmulq_f32(q, t);
    float32x4_t n = vrndnq_f32(q), large = vsubq_f32(vdupq_n_f32(1), exp2_of(q, n, vsubq_f32(q, n)));
    return vbslq_f32(far, vbslq_f32(sign, x, large), vfmaq_f32(x, p, x));
}

static void gelu_erf(float *x, size_t n)
{
    size_t i = 0;

    for (; i + 4 <= n; i += 4) {
        float32x4_t v = vld1q_f32(x + i),
                    one_more = vaddq_f32(vdupq_n_f32(1), erf_vector(vmulq_f32(v, vdupq_n_f32(ROOT_HALF))));
        vst1q_f32(x + i, vmulq_f32(vmulq_f32(v, vdupq_n_f32(0.5f)), one_more));
    }
    for (; i < n; i++)
        x[i] = gelu_erf_scalar(x[i]);
}

static void logit_stats(const float *x, size_t n, float *max, size_t *at, float *sum)
{
    size_t whole = n / 16 * 16;
    float32x4_t best = vdupq_n_f32(-INFINITY), lanes[4];
    float lane[16];

    for (size_t v = 0; v < 4; v++)
        lanes[v] = vdupq_n_f32(0);
    for (size_t i = 0; i < whole; i += 4)
        best = vmaxnmq_f32(best, vld1q_f32(x + i));
    *max = vmaxnmvq_f32(best);
    for (size_t i = whole; i < n; i++)
        *max = x[i] > *max ? x[i] : *max;
    for (*at = 0; *at < n && x[*at] != *max;)
        ++*at;
    *at = *at < n ? *at : 0;
    for (size_t i = 0; i < whole; i += 4)
        lanes[i / 4 % 4] = vaddq_f32(lanes[i / 4 % 4], exp_vector(vsubq_f32(vld1q_f32(x + i), vdupq_n_f32(*max))));
    for (size_t v = 0; v < 4; v++)
        vst1q_f32(lane + 4 * v, lanes[v]);
    for (size_t i = whole; i < n; i++)
        lane[i % 16] += exp_scalar(x[i] - *max);
    *sum = add_lanes(lane, 16);
}

static double int8_loop(size_t n)
{
    int32x4_t acc[16];
    int8x16_t x = vdupq_n_s8((int8_t)n);
    volatile int keep;

    for (int k = 0; k < 16; k++)
        acc[k] = vdupq_n_s32(k);
    for (size_t i = 0; i < n; i += 16)
        for (int k = 0; k < 16; k++)
            acc[k] = vdotq_s32(acc[k], x, vreinterpretq_s8_s32(acc[k]));
    for (int k = 1; k < 16; k++)
        acc[0] = veorq_s32(acc[0], acc[k]);
    keep = vgetq_lane_s32(acc[0], 0);
    (void)keep;
    return 32.0 * (double)n;
}

static void read_loop(const void *data, size_t bytes)
{
    const uint8_t *p = data;
    uint8x16_t sum = vdupq_n_u8(0);
    volatile int keep;

    for (size_t i = 0; i + 16 <= bytes; i += 16)
        sum = veorq_u8(sum, vld1q_u8(p + i));
    keep = vgetq_lane_u8(sum, 0);
    (void)keep;
}

const struct kernels kernels_neon = {
    .name = "neon",
    .supported = supported,
    .dot_panel = dot_panel,
    .dot_floats = dot_floats,
    .quantize = quantize,
    .floats_to_bf16 = floats_to_bf16,
    .gemm_bf16 = gemm_bf16,
    .gemm_f32 = gemm_f32,
    .softmax_step = softmax_step,
    .silu_times = silu_times,
    .gelu_tanh = gelu_tanh,
    .gelu_erf = gelu_erf,
    .logit_stats = logit_stats,
    .int8_loop = int8_loop,
    .read_loop = read_loop,
};
#else
static bool never(void)
{
    return false;
}
const struct kernels kernels_neon = { .name = "neon", .supported = never };
#endif
