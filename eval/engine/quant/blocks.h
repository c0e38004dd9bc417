/*
 * blocks.h -- memory layout of the GGUF tensor types: one struct per block type.
 *
 * Source: ggml's block layouts (github.com/ggml-org/ggml).  Members are bytes or 16-bit numbers, so the structs have no
 * padding and need an alignment of 2 at most; static assertions check the sizes that files rely on.
 */
#ifndef EVAL_ENGINE_QUANT_BLOCKS_H
#define EVAL_ENGINE_QUANT_BLOCKS_H

#include <stdint.h>

/* --- 32 weights ------------------------------------------------------------- */

/* q[i] of the types with nibbles: element i in the low nibble, element i + 16 in the high one. */

struct block_q8_0 {
    uint16_t d; /* half float; weight = d * q */
    int8_t q[32];
};

struct block_q4_0 {
    uint16_t d; /* weight = d * (q - 8) */
    uint8_t q[16];
};

struct block_q4_1 {
    uint16_t d, m; /* weight = d * q + m */
    uint8_t q[16];
};

struct block_q5_0 {
    uint16_t d;      /* weight = d * (q - 16) */
    uint8_t high[4]; /* bit i: the fifth bit of element i */
    uint8_t q[16];
};

struct block_q5_1 {
    uint16_t d, m; /* weight = d * q + m */
    uint8_t high[4];
    uint8_t q[16];
};

struct block_iq4_nl {
    uint16_t d; /* weight = d * iq4_levels[q] */
    uint8_t q[16];
};

/* --- super-blocks of 256 weights: eight blocks of 32 (or 16 of 16) that share d --------------------------------- */

struct block_q2_k {
    uint8_t scales[16]; /* of 16 weights each: scale in the low nibble, minimum in the high one */
    uint8_t q[64];      /* 2 bits each */
    uint16_t d, dmin;   /* weight = d * scale * q - dmin * minimum */
};

struct block_q3_k {
    uint8_t high[32];   /* bit b of byte i: the third bit of element 32 b + i; 0 means minus 4 */
    uint8_t q[64];      /* the two lower bits */
    uint8_t scales[12]; /* sixteen of 6 bits, minus 32 */
    uint16_t d;
};

struct block_q4_k {
    uint16_t d, dmin;   /* weight = d * scale * q - dmin * minimum */
    uint8_t scales[12]; /* eight scales and eight minima of 6 bits */
    uint8_t q[128];
};

struct block_q5_k {
    uint16_t d, dmin;
    uint8_t scales[12];
    uint8_t high[32]; /* bit b of byte i: the fifth bit of element 32 b + i */
    uint8_t q[128];
};

struct block_q6_k {
    uint8_t low[128];  /* lower four bits */
    uint8_t high[64];  /* upper two bits */
    int8_t scales[16]; /* of 16 weights each */
    uint16_t d;        /* weight = d * scale * (q - 32) */
};

struct block_iq4_xs {
    uint16_t d;            /* weight = d * (scale - 32) * iq4_levels[q] */
    uint16_t scales_high;  /* upper two bits of the eight scales */
    uint8_t scales_low[4]; /* lower four bits */
    uint8_t q[128];
};

/* --- bitsandbytes' 4-bit NormalFloat, 64 weights (nf4.h) ------------------------ */

struct block_nf4 {
    float magnitude; /* weight = nf4_levels[q] * magnitude, rounded to the type that the layer had */
    uint8_t q[32];   /* first element in the high nibble */
};

/* clang-format off */
_Static_assert(sizeof(struct block_q8_0)   ==  34, "Q8_0");
_Static_assert(sizeof(struct block_q4_0)   ==  18, "Q4_0");
_Static_assert(sizeof(struct block_q4_1)   ==  20, "Q4_1");
_Static_assert(sizeof(struct block_q5_0)   ==  22, "Q5_0");
_Static_assert(sizeof(struct block_q5_1)   ==  24, "Q5_1");
_Static_assert(sizeof(struct block_iq4_nl) ==  18, "IQ4_NL");
_Static_assert(sizeof(struct block_q2_k)   ==  84, "Q2_K");
_Static_assert(sizeof(struct block_q3_k)   == 110, "Q3_K");
_Static_assert(sizeof(struct block_q4_k)   == 144, "Q4_K");
_Static_assert(sizeof(struct block_q5_k)   == 176, "Q5_K");
_Static_assert(sizeof(struct block_q6_k)   == 210, "Q6_K");
_Static_assert(sizeof(struct block_iq4_xs) == 136, "IQ4_XS");
_Static_assert(sizeof(struct block_nf4)    ==  36, "NF4");
/* clang-format on */

#endif
