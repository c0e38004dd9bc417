/*
 * numpy.h -- NumPy's random number generators, for results that must equal those of
 * tools that use them (sacreBLEU, rouge_score).
 *
 * assay's own methods use eval/base/rng.h, whose draws are independent of order;
 * these generators are sequential.
 */
#ifndef METRICS_STATS_NUMPY_H
#define METRICS_STATS_NUMPY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* MT19937: np.random.seed(s). */
struct mt19937 {
    uint32_t state[624];
    int at;
};
void mt19937_seed_numpy(struct mt19937 *g, uint32_t seed);
size_t mt19937_below(struct mt19937 *g, size_t n); /* one draw of np.random.choice(arange(n)), n <= 2^32 */

/* PCG64: np.random.default_rng(s). */
struct pcg64 {
    unsigned __int128 state, increment;
    uint64_t high_half; /* high half of the last 64 bits */
    bool has_high_half;
    uint32_t bits; /* of integers(2, dtype=bool) */
    int n_bits;
};
void pcg64_seed(struct pcg64 *g, uint64_t seed);
size_t pcg64_below(struct pcg64 *g, size_t n); /* one draw of choice(n), n <= 2^32 */
void pcg64_new_bits(struct pcg64 *g);          /* a call of integers(2, dtype=bool) starts */
/* The next value of that call. */
bool pcg64_bit(struct pcg64 *g);

#endif
