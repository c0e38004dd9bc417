/*
 * rng.h -- random numbers as a pure function of (seed, stream, counter).
 *
 * Counter-based (splitmix64 over a mixed key), so that draw i of replicate k is the
 * same in any order and for any number of threads.
 */
#ifndef EVAL_BASE_RNG_H
#define EVAL_BASE_RNG_H

#include <stdint.h>

struct rng {
    uint64_t key;
    uint64_t counter;
};

/* A generator determined by seed and stream alone: different streams of one seed are independent of each other. */
struct rng rng_new(uint64_t seed, uint64_t stream);
/* The next 64 random bits. */
uint64_t rng_u64(struct rng *r);
double rng_double(struct rng *r);              /* [0, 1), 53 bits            */
uint64_t rng_below(struct rng *r, uint64_t n); /* [0, n), unbiased; n > 0    */

#endif
