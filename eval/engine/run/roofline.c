/*
 * roofline.c -- measures this machine's ceilings (Williams et al. 2009): int8 products from registers, of vectors and
 * of tiles, and reads of memory that is in no cache.
 */
#include <omp.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/engine/models/model.h"

enum { READ_BYTES = 512 << 20, N_TRIES = 5, FIRST_PRODUCTS = 1 << 22 };

/* A try of a millisecond measures how late a thread wakes up on a busy machine. */
static const double min_try_s = 0.02;

static double int8_rate(double (*loop)(size_t), int n_threads)
{
    double best = 0;
    size_t n = FIRST_PRODUCTS;

    for (int i = 0; i < N_TRIES;) {
        double start = clock_seconds(), ops = 0;
#pragma omp parallel num_threads(n_threads) reduction(+ : ops) /* an exact count */
        ops += loop(n);
        double seconds = clock_seconds() - start;
        best = ops / seconds > best ? ops / seconds : best;
        if (seconds < min_try_s)
            n *= 2;
        else
            i++;
    }
    return best;
}

static double read_rate(const struct kernels *k, int n_threads)
{
    char *data = xmalloc(READ_BYTES);
    double best = 0;
    size_t share = READ_BYTES / (size_t)n_threads / 4096 * 4096;

    memset(data, 1, READ_BYTES);
    for (int i = 0; i < N_TRIES; i++) {
        double start = clock_seconds();
#pragma omp parallel num_threads(n_threads)
        k->read_loop(data + (size_t)omp_get_thread_num() * share, share);
        double rate = (double)share * n_threads / (clock_seconds() - start);
        best = rate > best ? rate : best;
    }
    free(data);
    return best;
}

void engine_roofline(const struct engine_model *m, int n_threads, struct engine_roofline *out)
{
    double d = m->n_embd, q = (double)m->n_heads * m->head_dim, kv = (double)m->n_kv_heads * m->head_dim;
    double layer = 2 * d * q + 2 * d * kv + 3 * d * m->n_ff, head = d * m->n_vocab;
    double (*tile_loop)(size_t) = m->kernels->tile_loop;

    n_threads = n_threads > 0 ? n_threads : m->n_threads;
    *out = (struct engine_roofline){ .int8_ops_per_s = int8_rate(m->kernels->int8_loop, n_threads),
                                     .amx_int8_ops_per_s = tile_loop ? int8_rate(tile_loop, n_threads) : 0,
                                     .read_bytes_per_s = read_rate(m->kernels, n_threads),
                                     .ops_per_prompt_token = 2 * layer * m->n_layers,
                                     .ops_per_decoded_token = 2 * (layer * m->n_layers + head),
                                     .bytes_per_step = (double)checkpoint_file_bytes(m->checkpoint) };
}
