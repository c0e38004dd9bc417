/*
 * hash.c -- see hash.h.  SHA-256 (FIPS 180-4, section 6.2) uses the CPU's SHA instructions where available, because
 * whole checkpoints are hashed.  That of libcrypto is not used because of its start-up time
 * (eval/engine/PERFORMANCE.md, "Start-up").  The table hash reads eight bytes at a time and ends with splitmix64's
 * finalizer.
 */
#include "eval/base/hash.h"

#include <stdio.h>
#include <stdlib.h>
#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

#include "eval/base/mem.h"

static const uint32_t round_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
};

static inline uint32_t rotate(uint32_t x, int n)
{
    return x >> n | x << (32 - n);
}

static void compress_plain(struct sha256 *s, const uint8_t *p)
{
    uint32_t w[64], v[8];

    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    memcpy(v, s->h, sizeof v);
    for (int i = 0; i < 64; i++) {
        uint32_t s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25);
        uint32_t choose = (v[4] & v[5]) ^ (~v[4] & v[6]);
        uint32_t t1 = v[7] + s1 + choose + round_constants[i] + w[i];
        uint32_t s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22);
        uint32_t majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + s0 + majority;
    }
    for (int i = 0; i < 8; i++)
        s->h[i] += v[i];
}

#if defined(__x86_64__)
static bool has_sha(void)
{
    unsigned a, b = 0, c, d;
    return __builtin_cpu_supports("sse4.1") && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
}

/* The instructions keep the state in two registers, a b e f and c d g h. */
__attribute__((target("sha,sse4.1,ssse3"))) static void compress_fast(struct sha256 *s, const uint8_t *p)
{
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    __m128i *h = (__m128i *)(void *)s->h, w[4];
    __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(h), 0xB1), hgfe = _mm_shuffle_epi32(_mm_loadu_si128(h + 1), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8), cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    const __m128i abef_before = abef, cdgh_before = cdgh;

    for (int i = 0; i < 16; i++) { /* four rounds each */
        __m128i *now = &w[i % 4];
        if (i < 4) {
            *now = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i)), swap);
        } else {
            __m128i older = w[(i + 2) % 4], last = w[(i + 3) % 4];
            __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(*now, w[(i + 1) % 4]), _mm_alignr_epi8(last, older, 4));
            *now = _mm_sha256msg2_epu32(sum, last);
        }
        __m128i k = _mm_add_epi32(*now, _mm_loadu_si128((const __m128i *)(const void *)(round_constants + 4 * i)));
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, k);
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(k, 0x0E));
    }
    __m128i feba = _mm_shuffle_epi32(_mm_add_epi32(abef, abef_before), 0x1B);
    __m128i dchg = _mm_shuffle_epi32(_mm_add_epi32(cdgh, cdgh_before), 0xB1);
    _mm_storeu_si128(h, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(h + 1, _mm_alignr_epi8(dchg, feba, 8));
}
#endif

static void compress(struct sha256 *s, const uint8_t *p)
{
#if defined(__x86_64__)
    static int fast; /* 0 = not checked yet; two threads may check at the same time */
    if (!fast)
        fast = has_sha() ? 1 : -1;
    if (fast > 0) {
        compress_fast(s, p);
        return;
    }
#endif
    compress_plain(s, p);
}

void sha256_init(struct sha256 *s)
{
    *s = (struct sha256){ .h = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab,
                                 0x5be0cd19 } };
}

void sha256_add(struct sha256 *s, const void *data, size_t n)
{
    const uint8_t *p = data;
    size_t held = s->n_bytes % 64;

    s->n_bytes += n;
    while (n > 0) {
        if (held == 0 && n >= 64) {
            compress(s, p);
            p += 64;
            n -= 64;
            continue;
        }
        size_t take = 64 - held < n ? 64 - held : n;
        memcpy(s->block + held, p, take);
        held = (held + take) % 64;
        p += take;
        n -= take;
        if (held == 0)
            compress(s, s->block);
    }
}

void sha256_add_str(struct sha256 *s, str text)
{
    uint64_t n = text.n;
    uint8_t length[8];

    for (int i = 0; i < 8; i++)
        length[i] = (uint8_t)(n >> (8 * i));
    sha256_add(s, length, sizeof length);
    sha256_add(s, text.s, text.n);
}

void sha256_hex(struct sha256 *s, char out[65])
{
    uint64_t bits = s->n_bytes * 8;
    uint8_t tail[72] = { 0x80 };
    size_t pad = (119 - s->n_bytes % 64) % 64 + 1;

    for (int i = 0; i < 8; i++)
        tail[pad + (size_t)i] = (uint8_t)(bits >> (56 - 8 * i));
    sha256_add(s, tail, pad + 8);
    for (int i = 0; i < 8; i++)
        snprintf(out + 8 * i, 9, "%08x", s->h[i]);
}

uint64_t hash64_mix(uint64_t x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

/* n < 8 bytes as a little-endian number; loads that overlap, because a memcpy of unknown length is a call. */
static uint64_t load_rest(const char *s, size_t n)
{
    uint32_t first, last;

    if (n >= 4) {
        memcpy(&first, s, 4);
        memcpy(&last, s + n - 4, 4);
        return first | (uint64_t)last << 8 * (n - 4);
    }
    if (n == 0)
        return 0;
    return (uint64_t)(unsigned char)s[0] | (uint64_t)(unsigned char)s[n / 2] << 8 * (n / 2) |
           (uint64_t)(unsigned char)s[n - 1] << 8 * (n - 1);
}

uint64_t hash64(str text)
{
    uint64_t h = 0x9e3779b97f4a7c15u ^ text.n;
    size_t i = 0;

    for (; i + 8 <= text.n; i += 8) {
        uint64_t word;
        memcpy(&word, text.s + i, 8);
        h = (h ^ word) * 0x9fb21c651e98df25u;
        h ^= h >> 32;
    }
    return hash64_mix((h ^ load_rest(text.s + i, text.n - i)) * 0x9fb21c651e98df25u);
}

/* --- set ------------------------------------------------------------------ */

static size_t place_of(const struct hash_set *s, uint64_t hash)
{
    size_t i = hash & (s->n_slots - 1);

    while (s->slots[i] && s->slots[i] != hash)
        i = (i + 1) & (s->n_slots - 1);
    return i;
}

static void grow_set(struct hash_set *s)
{
    struct hash_set old = *s;

    s->n_slots = old.n_slots ? 2 * old.n_slots : 1024;
    s->slots = xcalloc(s->n_slots, sizeof *s->slots);
    for (size_t i = 0; i < old.n_slots; i++)
        if (old.slots[i])
            s->slots[place_of(s, old.slots[i])] = old.slots[i];
    free(old.slots);
}

bool hash_set_add(struct hash_set *s, uint64_t hash)
{
    hash = hash ? hash : 1;
    if (4 * (s->n + 1) > 3 * s->n_slots)
        grow_set(s);
    uint64_t *slot = &s->slots[place_of(s, hash)];
    if (*slot)
        return false;
    *slot = hash;
    s->n++;
    return true;
}

bool hash_set_has(const struct hash_set *s, uint64_t hash)
{
    return s->n && s->slots[place_of(s, hash ? hash : 1)];
}

void hash_set_release(struct hash_set *s)
{
    free(s->slots);
    *s = (struct hash_set){ 0 };
}
