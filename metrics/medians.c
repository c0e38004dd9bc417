/*
 * medians.c -- see medians.h.
 *
 * The generator is MT19937 (Matsumoto and Nishimura 1998, init_genrand); a draw
 * below n is by mask and rejection on 32 bits, as numpy.random.choice did
 * before NumPy's Generator and still does.  Medians of an even count are
 * interpolated as numpy.percentile does.
 */
#include "metrics/medians.h"

#include <stdlib.h>
#include <string.h>

#include "eval/base/arena.h"

enum { WORDS = 624, MIDDLE = 397, SAMPLES = 1000, GROUP = 3 };

struct twister {
    uint32_t state[WORDS];
    size_t at;
};

static void seed_with(struct twister *t, uint32_t seed)
{
    t->state[0] = seed;
    for (uint32_t i = 1; i < WORDS; i++)
        t->state[i] = 1812433253u * (t->state[i - 1] ^ t->state[i - 1] >> 30) + i;
    t->at = WORDS;
}

static uint32_t next(struct twister *t)
{
    if (t->at == WORDS) {
        for (size_t i = 0; i < WORDS; i++) {
            uint32_t y = (t->state[i] & 0x80000000u) | (t->state[(i + 1) % WORDS] & 0x7FFFFFFFu);
            t->state[i] = t->state[(i + MIDDLE) % WORDS] ^ y >> 1 ^ (y & 1 ? 0x9908B0DFu : 0);
        }
        t->at = 0;
    }
    uint32_t y = t->state[t->at++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9D2C5680u;
    y ^= y << 15 & 0xEFC60000u;
    return y ^ y >> 18;
}

static size_t below(struct twister *t, size_t n)
{
    uint32_t mask = (uint32_t)(n - 1), v;

    if (n == 1)
        return 0; /* uses no number up */
    for (unsigned shift = 1; shift < 32; shift *= 2)
        mask |= mask >> shift;
    do
        v = next(t) & mask;
    while (v > n - 1);
    return v;
}

static int compare(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

void resampled_medians(const double *rows, size_t n, size_t stride, size_t columns, uint32_t seed, double *out)
{
    struct twister t;
    double(*means)[SAMPLES] = xmalloc(GROUP * sizeof *means);

    seed_with(&t, seed);
    for (size_t from = 0; n > 0 && from + GROUP <= columns; from += GROUP) {
        for (size_t s = 0; s < SAMPLES; s++) {
            double sum[GROUP] = { 0 };
            for (size_t i = 0; i < n; i++) {
                const double *row = rows + below(&t, n) * stride + from;
                for (size_t k = 0; k < GROUP; k++)
                    sum[k] += row[k];
            }
            for (size_t k = 0; k < GROUP; k++)
                means[k][s] = sum[k] / (double)n;
        }
        for (size_t k = 0; k < GROUP; k++) {
            qsort(means[k], SAMPLES, sizeof means[k][0], compare);
            double low = means[k][SAMPLES / 2 - 1], high = means[k][SAMPLES / 2];
            out[from + k] = high - (high - low) * 0.5;
        }
    }
    free(means);
}
