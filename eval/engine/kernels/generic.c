/*
 * generic.c -- the kernels in plain C: the reference that all other tables must equal bit for bit.
 */
#include <float.h>
#include <math.h>
#include <string.h>

#include "eval/engine/kernels/kernels.h"
#include "eval/engine/quant/half.h"

static bool always(void)
{
    return true;
}

static void dot_panel(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead)
{
    struct panel_block w;
    size_t n_scales = (size_t)kind->n_scales;

    (void)ahead;
    (void)n_ahead;
    for (size_t r = 0; r < n_rows; r++)
        memset(out + r * out_stride, 0, PANEL_OUTS * sizeof *out);
    for (size_t b = 0; b < n_blocks; b++) {
        panel_unpack(kind, panel, b, &w);
        for (size_t r = 0; r < n_rows; r++) {
            const struct block_act *a = &x[r * n_blocks + b];
            int sums[2][PANEL_OUTS];
            for (size_t h = 0; h < n_scales; h++)
                for (size_t j = 0; j < PANEL_OUTS; j++) {
                    int start = n_scales == 1 ? a->start : a->half_start[h];
                    sums[h][j] = kind->offset_bits < 0 ? 0 : start / (128 >> kind->offset_bits);
                }
            for (size_t i = 0; i < 32; i++)
                for (size_t j = 0; j < PANEL_OUTS; j++)
                    sums[i / 16 * (n_scales - 1)][j] += w.u[i][j] * a->q[i];
            for (size_t j = 0; j < PANEL_OUTS; j++) {
                float *o = &out[out_stride * r + j];
                if (n_scales == 1)
                    *o = fmaf((float)sums[0][j], w.scale[0][j] * a->scale, *o);
                else
                    *o = fmaf(fmaf((float)sums[1][j], w.scale[1][j], (float)sums[0][j] * w.scale[0][j]), a->scale, *o);
                for (size_t h = 0; kind->minima && h < n_scales; h++)
                    *o = fmaf(w.minimum[h][j], n_scales == 1 ? a->sum : a->half_sum[h], *o);
            }
        }
    }
}

static void dot_floats(const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride, size_t n_x,
                       size_t n, float *out, size_t out_stride)
{
    for (size_t j = 0; j < n_x; j++)
        for (size_t i = 0; i < n_w; i++) {
            float lane[16] = { 0 };
            for (size_t k = 0; k < n; k++)
                lane[k % 16] = fmaf(w[i * w_stride + k], x[j * x_stride + k], lane[k % 16]);
            out[j * out_stride + i] = add_lanes(lane, 16);
        }
}

static void quantize(const float *x, struct block_act *out, size_t n)
{
    for (size_t b = 0; b < n / 32; b++, x += 32) {
        float max = 0;
        bool finite = true;
        for (int i = 0; i < 32; i++) {
            finite &= fabsf(x[i]) <= FLT_MAX;
            max = fabsf(x[i]) > max ? fabsf(x[i]) : max;
        }
        float scale = max / 127, inverse = scale > QUANT_MIN ? 1 / scale : 0;
        out[b].scale = finite ? scale : NAN;
        for (int i = 0; i < 32; i++)
            out[b].q[i] = finite ? (int8_t)(x[i] * inverse + copysignf(0.5f, x[i])) : 0;
        block_sums(&out[b]);
    }
}

static void floats_to_bf16(const float *x, uint32_t *out, size_t n)
{
    for (size_t i = 0; i < n / 2; i++)
        out[i] = bfloat_pair(x[2 * i], x[2 * i + 1]);
}

static void gemm_bf16(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                      size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    for (size_t i = 0; i < n_a; i++)
        for (size_t j = 0; j < n_cols; j++) {
            float sum = scale ? c[i * c_stride + j] * scale[i] : 0;
            for (size_t k = 0; k < n; k++) {
                uint32_t x = a[i * a_stride + k], y = b[k * b_stride + j];
                sum = fmaf(pair_high(y), pair_high(x), sum);
                sum = fmaf(pair_low(y), pair_low(x), sum);
            }
            c[i * c_stride + j] = sum;
        }
}

static void gemm_f32(const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride, size_t n,
                     size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    for (size_t i = 0; i < n_a; i++)
        for (size_t j = 0; j < n_cols; j++) {
            float sum = scale ? c[i * c_stride + j] * scale[i] : 0;
            for (size_t k = 0; k < n; k++)
                sum = fmaf(b[k * b_stride + j], a[i * a_stride + k], sum);
            c[i * c_stride + j] = sum;
        }
}

/* 2^(n + r), where n + r is NaN or at least EXP2_LOWEST. */
static float exp2_of(float n, float r)
{
    float p = EXP2_C5;

    if (isnan(r))
        return r;
    p = fmaf(p, r, EXP2_C4);
    p = fmaf(p, r, EXP2_C3);
    p = fmaf(p, r, EXP2_C2);
    p = fmaf(p, r, EXP2_C1);
    p = fmaf(p, r, 1);
    return p * bits_to_float((uint32_t)((int32_t)n + 127) << 23);
}

static float exp2_scalar(float t)
{
    return t < EXP2_LOWEST ? 0 : exp2_of(rintf(t), t - rintf(t));
}

float exp_scalar(float x)
{
    x = x > EXP_HIGHEST ? EXP_HIGHEST : x;
    float t = x * EXP_LOG2E, n = rintf(t);
    return t < EXP2_LOWEST ? 0 : exp2_of(n, fmaf(x, EXP_LOG2E_LOW, fmaf(x, EXP_LOG2E, -n)));
}

float softmax_rescale(float block_max, float *max, float *factor)
{
    float old = *max, last = block_max * EXP_LOG2E;

    *max = last > old ? last : old;
    float from = *max == -INFINITY ? 0 : *max;
    *factor = exp2_scalar(old - from);
    return from;
}

static void softmax_step(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                         float *factor)
{
    for (size_t r = 0; r < n_rows; r++, x += stride, sum += 16) {
        float block_max = -INFINITY;
        for (size_t i = 0; i < n; i++)
            block_max = x[i] > block_max ? x[i] : block_max;
        float from = softmax_rescale(block_max, &max[r], &factor[r]);
        for (size_t i = 0; i < 16; i++)
            sum[i] *= factor[r];
        for (size_t i = 0; i < n; i++) {
            x[i] = exp2_scalar(fmaf(x[i], EXP_LOG2E, -from));
            sum[i % 16] += x[i];
        }
        if (pairs)
            floats_to_bf16(x, pairs + r * stride, n);
    }
}

static void silu_times(float *gate, const float *up, size_t n)
{
    for (size_t i = 0; i < n; i++)
        gate[i] = gate[i] / (1 + exp_scalar(-gate[i])) * up[i];
}

float gelu_scalar(float x)
{
    return x / (1 + exp_scalar(fmaf(x * x * GELU_CUBE, x, x) * GELU_RATE));
}

static void gelu_tanh(float *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        x[i] = gelu_scalar(x[i]);
}

float erf_scalar(float x)
{
    float t = fabsf(x), square = x * x, p = ERF_P5, q = ERF_Q5;

    if (!(t > ERF_SPLIT)) {
        p = fmaf(p, square, ERF_P4);
        p = fmaf(p, square, ERF_P3);
        p = fmaf(p, square, ERF_P2);
        p = fmaf(p, square, ERF_P1);
        p = fmaf(p, square, ERF_P0);
        return fmaf(p, x, x);
    }
    t = t < ERF_END ? t : ERF_END;
    q = fmaf(q, t, ERF_Q4);
    q = fmaf(q, t, ERF_Q3);
    q = fmaf(q, t, ERF_Q2);
    q = fmaf(q, t, ERF_Q1);
    q = fmaf(q, t, ERF_Q0);
    return copysignf(1 - exp2_scalar(q * t), x);
}

float gelu_erf_scalar(float x)
{
    return 0.5f * x * (1 + erf_scalar(x * ROOT_HALF));
}

static void gelu_erf(float *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        x[i] = gelu_erf_scalar(x[i]);
}

static void logit_stats(const float *x, size_t n, float *max, size_t *at, float *sum)
{
    float lane[16] = { 0 };

    *at = 0;
    for (size_t i = 0; i < n; i++)
        *at = x[i] > x[*at] ? i : *at;
    *max = x[*at];
    for (size_t i = 0; i < n; i++)
        lane[i % 16] += exp_scalar(x[i] - *max);
    *sum = add_lanes(lane, 16);
}

static double int8_loop(size_t n)
{
    static const int8_t q[4][32] = { { 1, 2, 3 }, { 4 }, { 5, 6 }, { 7 } };
    volatile int keep;

    n /= 64;
    for (size_t i = 0; i < n; i++) {
        int sum = 0;
        for (int k = 0; k < 32; k++)
            sum += q[i % 4][k] * q[(i + 1) % 4][k];
        keep = sum;
    }
    (void)keep;
    return 64.0 * (double)n;
}

static void read_loop(const void *data, size_t bytes)
{
    const uint64_t *p = data;
    volatile uint64_t keep;
    uint64_t sum = 0;

    for (size_t i = 0; i < bytes / 8; i++)
        sum ^= p[i];
    keep = sum;
    (void)keep;
}

const struct kernels kernels_generic = {
    .name = "generic",
    .supported = always,
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
