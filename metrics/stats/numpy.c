/*
 * numpy.c -- see numpy.h.  MT19937: Matsumoto and Nishimura 1998, seeded like
 * numpy.random.seed.  PCG64: O'Neill 2014 (XSL-RR 128/64), seeded through NumPy's
 * SeedSequence; bounded integers by Lemire 2019 on 32 bits.  Tested with vectors of
 * NumPy 1.24 (tests/golden/metrics/rng.jsonl).
 */
#include "metrics/stats/numpy.h"

enum { MT_SIZE = 624, MT_SHIFT = 397 };

void mt19937_seed_numpy(struct mt19937 *g, uint32_t seed)
{
    for (uint32_t i = 0; i < MT_SIZE; i++) {
        g->state[i] = seed;
        seed = 1812433253u * (seed ^ seed >> 30) + i + 1;
    }
    g->at = MT_SIZE;
}

static uint32_t mt_next(struct mt19937 *g)
{
    uint32_t *s = g->state;

    if (g->at == MT_SIZE) {
        for (int i = 0; i < MT_SIZE; i++) {
            uint32_t y = (s[i] & 0x80000000u) | (s[(i + 1) % MT_SIZE] & 0x7fffffffu);
            s[i] = s[(i + MT_SHIFT) % MT_SIZE] ^ y >> 1 ^ (y & 1 ? 0x9908b0dfu : 0);
        }
        g->at = 0;
    }
    uint32_t y = s[g->at++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680u;
    y ^= y << 15 & 0xefc60000u;
    return y ^ y >> 18;
}

/* The legacy generator masks to the next power of two and rejects larger numbers. */
size_t mt19937_below(struct mt19937 *g, size_t n)
{
    uint32_t max = (uint32_t)(n - 1), mask = max, v;

    if (n <= 1)
        return 0;
    for (int shift = 1; shift < 32; shift *= 2)
        mask |= mask >> shift;
    do
        v = mt_next(g) & mask;
    while (v > max);
    return v;
}

/* --- PCG64 ---------------------------------------------------------------- */

enum { POOL = 4, STATE_WORDS = 8 };

static uint32_t hash_mix(uint32_t value, uint32_t *constant, uint32_t multiplier)
{
    value ^= *constant;
    *constant *= multiplier;
    value *= *constant;
    return value ^ value >> 16;
}

static uint32_t mix(uint32_t x, uint32_t y)
{
    uint32_t v = 0xca01f9ddu * x - 0x4973f715u * y;
    return v ^ v >> 16;
}

static void seed_sequence(uint64_t seed, uint32_t out[STATE_WORDS])
{
    uint32_t pool[POOL] = { (uint32_t)seed, (uint32_t)(seed >> 32) }, constant = 0x43b0d7e5u;

    for (int i = 0; i < POOL; i++)
        pool[i] = hash_mix(pool[i], &constant, 0x931e8875u);
    for (int from = 0; from < POOL; from++)
        for (int to = 0; to < POOL; to++)
            if (from != to)
                pool[to] = mix(pool[to], hash_mix(pool[from], &constant, 0x931e8875u));
    constant = 0x8b51f9ddu;
    for (int i = 0; i < STATE_WORDS; i++)
        out[i] = hash_mix(pool[i % POOL], &constant, 0x58f38dedu);
}

static unsigned __int128 wide(uint64_t high, uint64_t low)
{
    return (unsigned __int128)high << 64 | low;
}

static void step(struct pcg64 *g)
{
    g->state = g->state * wide(0x2360ed051fc65da4u, 0x4385df649fccf645u) + g->increment;
}

void pcg64_seed(struct pcg64 *g, uint64_t seed)
{
    uint32_t w[STATE_WORDS];
    uint64_t v[4];

    seed_sequence(seed, w);
    for (int i = 0; i < 4; i++)
        v[i] = w[2 * i] | (uint64_t)w[2 * i + 1] << 32;
    *g = (struct pcg64){ .increment = wide(v[2], v[3]) << 1 | 1 };
    step(g);
    g->state += wide(v[0], v[1]);
    step(g);
}

static uint32_t pcg_next(struct pcg64 *g)
{
    if (g->has_high_half) {
        g->has_high_half = false;
        return (uint32_t)g->high_half;
    }
    step(g);
    uint64_t folded = (uint64_t)(g->state >> 64) ^ (uint64_t)g->state;
    int turn = (int)(g->state >> 122);
    uint64_t v = folded >> turn | folded << (-turn & 63);
    g->high_half = v >> 32;
    g->has_high_half = true;
    return (uint32_t)v;
}

size_t pcg64_below(struct pcg64 *g, size_t n)
{
    uint32_t bound = (uint32_t)n;

    if (n <= 1)
        return 0;
    uint64_t product = (uint64_t)pcg_next(g) * bound;
    if ((uint32_t)product < bound)
        for (uint32_t threshold = -bound % bound; (uint32_t)product < threshold;)
            product = (uint64_t)pcg_next(g) * bound;
    return (size_t)(product >> 32);
}

void pcg64_new_bits(struct pcg64 *g)
{
    g->n_bits = 0;
}

bool pcg64_bit(struct pcg64 *g)
{
    if (g->n_bits == 0) {
        g->bits = pcg_next(g);
        g->n_bits = 32;
    }
    bool bit = g->bits & 1;
    g->bits >>= 1;
    g->n_bits--;
    return bit;
}
