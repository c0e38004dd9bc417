/*
 * generic.c -- the kernels in plain C: the reference that the others must equal.
 */
#include <float.h>
#include <math.h>
#include <string.h>

#include "eval/engine/kernels/kernels.h"

static bool always(void)
{
    return true;
}

static void dot_panel(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out)
{
    struct panel_block w;
    size_t n_scales = (size_t)kind->n_scales;

    memset(out, 0, n_rows * PANEL_OUTS * sizeof *out);
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
            for (size_t h = 0; h < n_scales; h++)
                for (size_t j = 0; j < PANEL_OUTS; j++) {
                    float *o = &out[PANEL_OUTS * r + j];
                    *o = fmaf((float)sums[h][j], w.scale[h][j] * a->scale, *o);
                    if (kind->minima)
                        *o = fmaf(w.minimum[h][j], n_scales == 1 ? a->sum : a->half_sum[h], *o);
                }
        }
    }
}

static void dot_float(const float *w, const float *const *x, size_t n_rows, size_t n, float *out)
{
    for (size_t r = 0; r < n_rows; r++) {
        float lane[16] = { 0 };
        for (size_t i = 0; i < n; i++)
            lane[i % 16] = fmaf(w[i], x[r][i], lane[i % 16]);
        out[r] = add_lanes(lane, 16);
    }
}

static void add_scaled(float *y, const float *x, float a, size_t n)
{
    for (size_t i = 0; i < n; i++)
        y[i] = fmaf(a, x[i], y[i]);
}

static void quantize(const float *x, struct block_act *out, size_t n)
{
    for (size_t b = 0; b < n / 32; b++, x += 32) {
        float most = 0;
        bool finite = true;
        for (int i = 0; i < 32; i++) {
            finite &= fabsf(x[i]) <= FLT_MAX;
            most = fabsf(x[i]) > most ? fabsf(x[i]) : most;
        }
        float scale = most / 127, inverse = scale > QUANT_LEAST ? 1 / scale : 0;
        out[b].scale = finite ? scale : NAN;
        for (int i = 0; i < 32; i++)
            out[b].q[i] = finite ? (int8_t)(x[i] * inverse + copysignf(0.5f, x[i])) : 0;
        block_sums(&out[b]);
    }
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

const struct kernels kernels_generic = { "generic", always, dot_panel, dot_float, add_scaled, quantize, int8_loop, read_loop };
