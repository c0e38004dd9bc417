/*
 * test_kernels.c -- every kernel table gives the same bits as the table in plain C.
 *
 * Tables whose instructions this processor does not have are skipped.  The file uses only kernels/ and quant/ of the
 * engine, so that it can be built for another machine and run there alone.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <string.h>

#include "eval/base/rng.h"
#include "eval/engine/kernels/kernels.h"
#include "eval/engine/quant/types.h"

static float number(struct rng *r)
{
    return (float)(rng_double(r) * 4 - 2);
}

static void fill(struct rng *r, float *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        x[i] = number(r);
}

static bool same(const void *a, const void *b, size_t bytes)
{
    return memcmp(a, b, bytes) == 0;
}

static void check_panels(const struct kernels *k, struct rng *r)
{
    enum { N_IN = 512, BLOCKS = N_IN / 32 };
    float x[PANEL_ROWS * N_IN], got[2 * PANEL_ROWS * PANEL_OUTS], want[2 * PANEL_ROWS * PANEL_OUTS];
    struct block_act act[PANEL_ROWS * BLOCKS];

    fill(r, x, COUNT_OF(x));
    kernels_generic.quantize(x, act, COUNT_OF(x));
    for (size_t i = 0; i < N_PANEL_KINDS; i++) {
        const struct panel_kind *kind = &panel_kinds[i];
        size_t n = panel_bytes(kind, N_IN), super = panel_super_bytes(kind);
        uint8_t *panel = xmalloc(n);
        for (size_t b = 0; b < n; b++)
            panel[b] = (uint8_t)rng_below(r, 256);
        for (size_t at = 0; at < n; at += super) /* half-float scales of ordinary size */
            for (size_t h = 0; h < panel_header_bytes(kind); h += 2)
                panel[at + h + 1] = (uint8_t)(0x20 + rng_below(r, 16) + 0x80 * rng_below(r, 2));
        for (size_t rows = 1; rows <= PANEL_ROWS; rows++) {
            kernels_generic.dot_panel(kind, panel, act, rows, BLOCKS, want, PANEL_OUTS, NULL, 0);
            k->dot_panel(kind, panel, act, rows, BLOCKS, got, PANEL_OUTS, panel, sizeof act / 4);
            CHECK_MSG(same(got, want, rows * PANEL_OUTS * sizeof *got), "%s: kind %zu, %zu rows", k->name, i, rows);
        }
        for (size_t rows = 1; k->dot_pair && kind->n_scales == 1 && rows <= PAIR_ROWS; rows++) {
            const struct pair_apart apart = { n / 2, sizeof got / 2 / sizeof *got };
            memset(got, 0, sizeof got);
            memset(want, 0, sizeof want);
            for (size_t p = 0; p < 2; p++)
                kernels_generic.dot_panel(kind, panel + p * apart.panels, act, rows, BLOCKS / 2, want + p * apart.outs,
                                          PANEL_OUTS, NULL, 0);
            k->dot_pair(kind, panel, apart, act, rows, BLOCKS / 2, got, PANEL_OUTS, panel, sizeof act / 4);
            CHECK_MSG(same(got, want, sizeof got), "%s: pair of kind %zu, %zu rows", k->name, i, rows);
        }
        free(panel);
    }
}

static void check_floats(const struct kernels *k, struct rng *r)
{
    float w[4 * 100], x[4 * 100], got[16], want[16];

    fill(r, w, COUNT_OF(w));
    fill(r, x, COUNT_OF(x));
    for (size_t n = 1; n <= 100; n += 11) {
        kernels_generic.dot_floats(w, 100, 4, x, 100, 3, n, want, 4);
        k->dot_floats(w, 100, 4, x, 100, 3, n, got, 4);
        CHECK_MSG(same(got, want, 12 * sizeof *got), "%s: dot of %zu floats", k->name, n);
    }
}

static void check_quantize(const struct kernels *k, struct rng *r)
{
    float x[5 * 32];
    struct block_act got[5] = { 0 }, want[5] = { 0 };

    fill(r, x, COUNT_OF(x));
    memset(x + 32, 0, 32 * sizeof *x);
    x[64] = 127.5f;
    x[100] = INFINITY;
    for (size_t i = 128; i < 160; i++)
        x[i] = ((float)i - 143.5f) / 2; /* ties at halves */
    kernels_generic.quantize(x, want, COUNT_OF(x));
    k->quantize(x, got, COUNT_OF(x));
    for (size_t b = 0; b < 5; b++)
        CHECK_MSG(same(got[b].q, want[b].q, 32) && got[b].start == want[b].start &&
                      (same(&got[b].scale, &want[b].scale, 4) || (isnan(got[b].scale) && isnan(want[b].scale))),
                  "%s: quantized block %zu", k->name, b);
}

static void check_mix(const struct kernels *k, struct rng *r)
{
    float a[7 * 33], b[33 * 48], got[7 * 48], want[7 * 48], scale[7];
    uint32_t pairs[33 * 24], other[33 * 24], left[7 * 16];

    fill(r, a, COUNT_OF(a));
    fill(r, b, COUNT_OF(b));
    fill(r, scale, COUNT_OF(scale));
    fill(r, want, COUNT_OF(want));
    memcpy(got, want, sizeof got);
    for (size_t i = 0; i < 8; i++) /* halfway between two bfloat16 numbers, infinity, not a number */
        b[i] = i == 6 ? INFINITY : i == 7 ? NAN : 1 + (float)(2 * i + 1) * 0x1p-8f;
    kernels_generic.floats_to_bf16(b, pairs, COUNT_OF(b));
    k->floats_to_bf16(b, other, COUNT_OF(b));
    CHECK_MSG(same(pairs, other, sizeof pairs), "%s: pairs", k->name);
    fill(r, b, 8);
    kernels_generic.floats_to_bf16(b, pairs, COUNT_OF(b));
    kernels_generic.floats_to_bf16(a, left, 2 * COUNT_OF(left));
    for (size_t rows = 1; rows <= 7; rows++) {
        kernels_generic.gemm_f32(a, 33, rows, b, 48, 33, 48, want, 48, rows % 2 ? scale : NULL);
        k->gemm_f32(a, 33, rows, b, 48, 33, 48, got, 48, rows % 2 ? scale : NULL);
        CHECK_MSG(same(got, want, sizeof got), "%s: gemm_f32 of %zu rows", k->name, rows);
        kernels_generic.gemm_bf16(left, 16, rows, pairs, 48, 16, 48, want, 48, rows % 2 ? NULL : scale);
        k->gemm_bf16(left, 16, rows, pairs, 48, 16, 48, got, 48, rows % 2 ? NULL : scale);
        CHECK_MSG(same(got, want, sizeof got), "%s: gemm_bf16 of %zu rows", k->name, rows);
    }
}

struct softmax_rows {
    float x[19 * 64], max[19], sum[19 * 16], factor[19];
    uint32_t pairs[19 * 64];
};

/* Blocks of different lengths in succession, as floats and as bfloat16 pairs. */
static void check_softmax(const struct kernels *k, struct rng *r)
{
    struct softmax_rows a = { .x = { 0 } }, b;
    float none[19];

    for (size_t i = 0; i < COUNT_OF(a.max); i++)
        a.max[i] = -INFINITY;
    b = a;
    for (size_t round = 0; round < 12; round++) {
        size_t rows = 1 + (7 * round) % 19, n = round % 3 ? 64 : 16 + 16 * (round % 4);
        bool pairs = round % 2;
        for (size_t i = 0; i < COUNT_OF(a.x); i++)
            a.x[i] = round ? number(r) * (float)(1 << round) : -INFINITY;
        for (size_t i = 0; i < COUNT_OF(a.x); i += 5)
            a.x[i] = -INFINITY;
        memcpy(b.x, a.x, sizeof a.x);
        kernels_generic.softmax_step(a.x, 64, rows, n, pairs ? a.pairs : NULL, a.max, a.sum, a.factor);
        k->softmax_step(b.x, 64, rows, n, pairs ? b.pairs : NULL, b.max, b.sum, b.factor);
        CHECK_MSG(same(a.max, b.max, sizeof a.max) && same(a.sum, b.sum, sizeof a.sum) &&
                      same(a.factor, b.factor, sizeof a.factor) && same(a.pairs, b.pairs, sizeof a.pairs) &&
                      (pairs || same(a.x, b.x, sizeof a.x)),
                  "%s: softmax, round %zu", k->name, round);
        k->softmax_step(b.x, 64, rows, 0, NULL, b.max, b.sum, none);
        CHECK_MSG(same(a.max, b.max, sizeof a.max) && same(a.sum, b.sum, sizeof a.sum), "%s: of nothing", k->name);
    }
    a.x[3] = NAN;
    a.x[64 + 3] = INFINITY;
    k->softmax_step(a.x, 64, 2, 64, a.pairs, a.max, a.sum, a.factor);
    CHECK(isnan(add_lanes(a.sum, 16)) && isnan(add_lanes(a.sum + 16, 16)));
}

static void check_exponentials(const struct kernels *k, struct rng *r)
{
    float x[80], y[80], up[80];
    size_t at[2];

    for (int round = 0; round < 4; round++) {
        fill(r, up, COUNT_OF(up));
        for (size_t i = 0; i < COUNT_OF(x); i++)
            y[i] = x[i] = number(r) * (float)(1 << (3 * round));
        kernels_generic.silu_times(x, up, 77);
        k->silu_times(y, up, 77);
        CHECK_MSG(same(x, y, 77 * sizeof *x), "%s: silu, round %d", k->name, round);
        for (size_t i = 0; i < COUNT_OF(x); i++)
            y[i] = x[i] = number(r) * (float)(1 << (3 * round));
        float first = x[0], cube = 0.79788456f * (first + 0.044715f * first * first * first);
        kernels_generic.gelu_tanh(x, 77);
        k->gelu_tanh(y, 77);
        CHECK_MSG(same(x, y, 77 * sizeof *x), "%s: gelu, round %d", k->name, round);
        CHECK_NEAR((double)x[0], (double)(0.5f * first * (1 + tanhf(cube))), 1e-6 * (1 + fabs((double)first)));
        for (size_t i = 0; i < COUNT_OF(x); i++)
            y[i] = x[i] = number(r) * (float)(1 << (3 * round));
        first = x[0];
        kernels_generic.gelu_erf(x, 77);
        k->gelu_erf(y, 77);
        CHECK_MSG(same(x, y, 77 * sizeof *x), "%s: gelu by erf, round %d", k->name, round);
        CHECK_NEAR((double)x[0], 0.5 * (double)first * erfc(-(double)first * sqrt(0.5)),
                   1e-7 * (1 + fabs((double)first)));
        float best[2], total[2];
        kernels_generic.logit_stats(x, 77, &best[0], &at[0], &total[0]);
        k->logit_stats(x, 77, &best[1], &at[1], &total[1]);
        CHECK_MSG(at[0] == at[1] && same(&best[0], &best[1], 4) && same(&total[0], &total[1], 4),
                  "%s: summary, round %d", k->name, round);
    }
}

void test_kernels_all_tables_give_the_same_bits(void)
{
    size_t n;
    const struct kernels *const *tables = kernels_tables(&n);

    for (size_t i = 0; i < n; i++) {
        const struct kernels *k = tables[i];
        struct rng r = rng_new(7, i);
        if (!k->supported())
            continue;
        check_panels(k, &r);
        check_floats(k, &r);
        check_quantize(k, &r);
        check_mix(k, &r);
        check_softmax(k, &r);
        check_exponentials(k, &r);
    }
}

/* Errors of the powers of two, of SiLU and of the softmax, within the bounds in kernels.h. */
void test_kernels_exponentials_are_near(void)
{
    double worst = 0;

    for (float x = -87.3f; x < 88.3f; x += 0.00037f) {
        double y = (double)exp_scalar(x) / exp((double)x) - 1;
        worst = fabs(y) > worst ? fabs(y) : worst;
    }
    CHECK_MSG(worst < 1.8e-7, "%g", worst);
    CHECK(exp_scalar(-INFINITY) == 0 && exp_scalar(-88) == 0 && exp_scalar(0) == 1 && isnan(exp_scalar(NAN)));
    CHECK(isfinite(exp_scalar(INFINITY)));
    worst = 0;
    for (float x = 1e-3f; x < 5; x *= 1.00001f) {
        double y = fabs((double)erf_scalar(-x) + erf((double)x)) / ((double)nextafterf(erff(x), 9) - (double)erff(x));
        worst = y > worst ? y : worst;
    }
    CHECK_MSG(worst < 1.6, "%g units in the last place", worst);
    CHECK(erf_scalar(INFINITY) == 1 && erf_scalar(-9) == -1 && isnan(erf_scalar(NAN)) && erf_scalar(0) == 0);
}
