/*
 * bytes.h -- bit masks of 64 bytes of text: letters, spaces, punctuation.  Tokenizers loop over the set bits only
 * (timings: metrics/PERFORMANCE.md).
 */
#ifndef EVAL_TEXT_BYTES_H
#define EVAL_TEXT_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t bytes16 __attribute__((vector_size(16)));

/* One bit from each byte, which must be 0 or 255. */
#ifdef __SSE2__
static inline uint64_t bytes_bits(bytes16 v)
{
    typedef char chars16 __attribute__((vector_size(16)));
    return (uint32_t)__builtin_ia32_pmovmskb128((chars16)v);
}
#else
static inline uint64_t bytes_bits(bytes16 v)
{
    uint64_t half[2];
    memcpy(half, &v, sizeof half);
    for (int i = 0; i < 2; i++)
        half[i] = (half[i] & 0x8040201008040201u) * 0x0101010101010101u >> 56;
    return half[0] | half[1] << 8;
}
#endif

/* The 16 bytes at p. */
static inline bytes16 bytes_at(const char *p)
{
    bytes16 v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* from <= byte < from + n */
static inline bytes16 bytes_within(bytes16 v, uint8_t from, uint8_t n)
{
    return (bytes16)((bytes16)(v - from) < n);
}

/* Each of these gives 255 where the byte is of the kind, else 0: equal to c; an ASCII letter, digit, or white
 * space of Python's str.isspace. */
static inline bytes16 bytes_equal(bytes16 v, uint8_t c)
{
    return (bytes16)(v == c);
}

/* A-Z become a-z. */
static inline bytes16 bytes_lower(bytes16 v)
{
    return v + (bytes_within(v, 'A', 26) & 32);
}

static inline bytes16 bytes_letter(bytes16 v)
{
    return bytes_within(v | 32, 'a', 26);
}

static inline bytes16 bytes_digit(bytes16 v)
{
    return bytes_within(v, '0', 10);
}

/* Lead bytes of characters that may be non-ASCII white space. */
static inline bytes16 bytes_maybe_space(bytes16 v)
{
    return bytes_equal(v, 0xC2) | bytes_within(v, 0xE1, 3);
}

static inline bytes16 bytes_ascii_space(bytes16 v)
{
    return bytes_equal(v, ' ') | bytes_within(v, 0x09, 5) | bytes_within(v, 0x1C, 4);
}

/* The mask of the 64 bytes at p. */
typedef bytes16 bytes_kind(bytes16 v);

/* One bit for each of the 64 bytes at p that is of the kind. */
static inline __attribute__((always_inline)) uint64_t bytes_mask(const char *p, bytes_kind *kind)
{
    return bytes_bits(kind(bytes_at(p))) | bytes_bits(kind(bytes_at(p + 16))) << 16 |
           bytes_bits(kind(bytes_at(p + 32))) << 32 | bytes_bits(kind(bytes_at(p + 48))) << 48;
}

/* The first n bits. */
static inline uint64_t bytes_first(size_t n)
{
    return n >= 64 ? ~0ull : (1ull << n) - 1;
}

#endif
