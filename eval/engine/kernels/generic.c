/*
 * generic.c -- the kernels in plain C: the reference that the others must equal.
 */
#include <math.h>
#include <string.h>

#include "eval/engine/kernels/kernels.h"

static bool always(void)
{
    return true;
}

/* Lane j of a block holds elements 4 j .. 4 j + 3. */
static void dot_int(const struct block_int *w, const struct block_act *const *x, size_t n_rows, size_t n_blocks,
                    float *out)
{
    for (size_t r = 0; r < n_rows; r++) {
        float lane[8] = { 0 };
        for (size_t b = 0; b < n_blocks; b++) {
            float scale = w[b].scale * x[r][b].scale;
            for (int j = 0; j < 8; j++) {
                int sum = 0;
                for (int k = 4 * j; k < 4 * j + 4; k++)
                    sum += w[b].q[k] * x[r][b].q[k];
                lane[j] = fmaf(scale, (float)sum, lane[j]);
            }
        }
        out[r] = add_lanes(lane, 8);
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

static double int8_loop(size_t n)
{
    static const int8_t q[32] = { 1, 2, 3 };
    struct block_int w[4] = { 0 };
    volatile int keep;

    n /= 64;
    memcpy(w[0].q, q, sizeof q);
    for (size_t i = 0; i < n; i++) {
        int sum = 0;
        for (int k = 0; k < 32; k++)
            sum += w[i % 4].q[k] * w[(i + 1) % 4].q[k];
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

const struct kernels kernels_generic = { "generic", always, dot_int, dot_float, add_scaled, int8_loop, read_loop };
