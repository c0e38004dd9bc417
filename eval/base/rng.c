/*
 * rng.c -- see rng.h.  splitmix64 (Steele, Lea, Flood 2014) as a counter-based
 * generator: output i is mix(key + i * golden gamma).
 */
#include "eval/base/rng.h"

#include "eval/base/hash.h"

static const uint64_t gamma_step = 0x9e3779b97f4a7c15u;

struct rng rng_new(uint64_t seed, uint64_t stream)
{
    return (struct rng){ .key = hash64_mix(hash64_mix(seed + gamma_step) ^ (stream + 1) * 0xd1342543de82ef95u) };
}

uint64_t rng_u64(struct rng *r)
{
    return hash64_mix(r->key + ++r->counter * gamma_step);
}

double rng_double(struct rng *r)
{
    return (double)(rng_u64(r) >> 11) * 0x1p-53;
}

/* Lemire's multiply-and-reject (2019): unbiased. */
uint64_t rng_below(struct rng *r, uint64_t n)
{
    unsigned __int128 product = (unsigned __int128)rng_u64(r) * n;

    if ((uint64_t)product < n)
        for (uint64_t threshold = -n % n; (uint64_t)product < threshold;)
            product = (unsigned __int128)rng_u64(r) * n;
    return (uint64_t)(product >> 64);
}
