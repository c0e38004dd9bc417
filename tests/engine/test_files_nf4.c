/*
 * test_files_nf4.c -- NF4, FP4 and 8 bits against bitsandbytes: stored weights,
 * and weights quantized on load, are the numbers that its layers compute with.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/files/quantize.h"
#include "eval/engine/quant/nf4.h"
#include "eval/engine/quant/quant.h"

#define FOLDER "tests/golden/engine/nf4/"

static float *floats_of(const struct tensor *t, size_t *n)
{
    *n = (size_t)(t->shape[0] * t->shape[1]);
    float *x = xmalloc(*n * sizeof *x);
    quant_find(t->type)->unpack(t->data, x, *n);
    return x;
}

/* Number of values that differ, over all tensors. */
static size_t differences(const struct checkpoint *got, const struct checkpoint *want, size_t *n_quantized)
{
    struct arena a = { 0 };
    size_t n_different = 0;

    for (size_t i = 0; i < checkpoint_tensor_count(want); i++) {
        const struct tensor *w = checkpoint_tensor_at(want, i), *g = checkpoint_tensor(got, arena_cstr(&a, w->name));
        size_t n, m;
        CHECK_MSG(g != NULL, "no tensor " STR_FMT, STR_ARG(w->name));
        if (!g)
            continue;
        float *x = floats_of(g, &n), *y = floats_of(w, &m);
        CHECK(n == m);
        for (size_t k = 0; k < n; k++)
            n_different += x[k] != y[k];
        *n_quantized += type_block_elements(g->type) == NF4_BLOCK;
        free(x);
        free(y);
    }
    arena_free(&a);
    return n_different;
}

static struct checkpoint *open_folder(const char *path)
{
    struct err e = { 0 };
    struct checkpoint *c = checkpoint_open(path, &e);
    CHECK_MSG(c != NULL, "%s", e.text);
    return c;
}

void test_files_nf4_stored_is_what_bitsandbytes_computes_with(void)
{
    struct checkpoint *stored = open_folder(FOLDER "stored"), *want = open_folder(FOLDER "dequantized");
    size_t n_quantized = 0;

    if (stored && want) {
        size_t n = differences(stored, want, &n_quantized);
        CHECK_MSG(n == 0, "%zu weights differ", n);
        CHECK_MSG(n_quantized == 6, "%zu matrices are in blocks, expected 6", n_quantized);
    }
    checkpoint_close(stored);
    checkpoint_close(want);
}

/* Types that are dequantized when read; FP4 stored as bfloat16, with plain magnitudes. */
void test_files_fp4_and_int8_stored_are_what_bitsandbytes_computes_with(void)
{
    static const char *const pairs[][2] = { { FOLDER "stored-fp4", FOLDER "dequantized-fp4" },
                                            { FOLDER "stored-int8", FOLDER "dequantized-int8" } };

    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        struct checkpoint *stored = open_folder(pairs[i][0]), *want = open_folder(pairs[i][1]);
        size_t n_quantized = 0;
        if (stored && want) {
            size_t n = differences(stored, want, &n_quantized);
            CHECK_MSG(n == 0, "%s: %zu weights differ", pairs[i][0], n);
            CHECK(!checkpoint_warning_at(stored, 1)); /* the first: no tokenizer */
        }
        checkpoint_close(stored);
        checkpoint_close(want);
    }
}

void test_files_nf4_on_load_is_what_bitsandbytes_computes_with(void)
{
    struct checkpoint *base = open_folder(FOLDER "base"), *want = open_folder(FOLDER "dequantized");
    struct err e = { 0 };
    size_t n_quantized = 0;

    if (base && want) {
        CHECK_MSG(checkpoint_quantize(base, "nf4", 2, &e), "%s", e.text);
        size_t n = differences(base, want, &n_quantized);
        CHECK_MSG(n == 0, "%zu weights differ", n);
    }
    checkpoint_close(base);
    checkpoint_close(want);
}

void test_files_nf4_dynamic_map(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    float map[256];
    str want;

    nf4_dynamic_map(map);
    CHECK_MSG(file_read_bytes(FOLDER "dynamic_map.f32", 1 << 16, &a, &want, &e), "%s", e.text);
    CHECK(want.n == sizeof map);
    for (int i = 0; i < 256; i++) {
        float v;
        memcpy(&v, want.s + 4 * i, 4);
        CHECK_MSG(map[i] == v, "number %d is %.9g, expected %.9g", i, (double)map[i], (double)v);
    }
    arena_free(&a);
}
