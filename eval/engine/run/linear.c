/*
 * linear.c -- matrix products.  Every element of the result is one kernel sum,
 * whatever the batch; adapters add B (A x) in the order of the row's list.
 * Threads divide output elements, never a sum.
 */
#include "eval/engine/run/linear.h"

#include <stdlib.h>

/* Output columns from..to of all rows. */
static void multiply_columns(const struct kernels *k, const struct matrix *m, const float *x,
                             const struct block_act *act, size_t n, float *out, size_t from, size_t to, float *unpacked)
{
    size_t blocks = m->n_in / 32;
    float dots[KERNEL_ROWS];

    for (size_t o = from; o < to; o++) {
        if (!m->ints)
            matrix_row(m, o, unpacked);
        for (size_t r = 0; r < n; r += KERNEL_ROWS) {
            size_t count = n - r < KERNEL_ROWS ? n - r : KERNEL_ROWS;
            if (m->ints) {
                const struct block_act *rows[KERNEL_ROWS];
                for (size_t i = 0; i < count; i++)
                    rows[i] = act + (r + i) * blocks;
                k->dot_int(m->ints + o * blocks, rows, count, blocks, dots);
            } else {
                const float *rows[KERNEL_ROWS];
                for (size_t i = 0; i < count; i++)
                    rows[i] = x + (r + i) * m->n_in;
                k->dot_float(unpacked, rows, count, m->n_in, dots);
            }
            for (size_t i = 0; i < count; i++)
                out[(r + i) * m->n_out + o] = dots[i];
        }
    }
}

static const struct lora_linear *lora_of(const struct engine_adapter *a, int layer, int which)
{
    const struct lora_linear *l = layer < 0 ? &a->head : &a->linears[layer * N_LINEARS + which];
    return l->rank ? l : NULL;
}

/* out += scale * B (A x) for each row's adapters. */
static void add_adapters(const struct engine_model *m, const struct row *rows, const float *x, size_t n, size_t n_in,
                         size_t n_out, float *out, int layer, int which, int n_threads)
{
    #pragma omp parallel for schedule(static) num_threads(n_threads)
    for (size_t r = 0; r < n; r++) {
        const float *xr = x + r * n_in;
        for (size_t k = 0; k < rows[r].n_adapters; k++) {
            const struct lora_linear *l = lora_of(rows[r].adapters[k], layer, which);
            float low[64], dot;
            if (!l)
                continue;
            for (int from = 0; from < l->rank; from += 64) {
                int count = l->rank - from < 64 ? l->rank - from : 64;
                for (int i = 0; i < count; i++) {
                    m->kernels->dot_float(l->a + (size_t)(from + i) * n_in, &xr, 1, n_in, &low[i]);
                    low[i] *= l->scale;
                }
                const float *lows = low;
                for (size_t o = 0; o < n_out; o++) {
                    m->kernels->dot_float(l->b + o * (size_t)l->rank + from, &lows, 1, (size_t)count, &dot);
                    out[r * n_out + o] += dot;
                }
            }
        }
    }
}

static bool any_adapter(const struct row *rows, size_t n)
{
    for (size_t r = 0; r < n; r++)
        if (rows[r].n_adapters)
            return true;
    return false;
}

void linear_apply(const struct engine_model *m, struct workspace *w, const struct matrix *mat,
                  const struct row *rows, const float *x, size_t n, float *out, int layer, int which, int n_threads)
{
    size_t blocks = mat->n_in / 32;

    #pragma omp parallel num_threads(n_threads)
    {
        float *unpacked = mat->ints ? NULL : xmalloc(mat->n_in * sizeof(float));
        if (mat->ints) {
            #pragma omp for schedule(static)
            for (size_t r = 0; r < n; r++)
                quant_activations(x + r * mat->n_in, w->act + r * blocks, mat->n_in);
        }
        #pragma omp for schedule(static)
        for (size_t o = 0; o < mat->n_out; o += 16)
            multiply_columns(m->kernels, mat, x, w->act, n, out, o, o + 16 < mat->n_out ? o + 16 : mat->n_out,
                             unpacked);
        free(unpacked);
    }
    if (any_adapter(rows, n))
        add_adapters(m, rows, x, n, mat->n_in, mat->n_out, out, layer, which, n_threads);
}
