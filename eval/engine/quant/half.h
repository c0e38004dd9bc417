/*
 * half.h -- conversions between float32 and 16-bit floats (IEEE 754 half, bfloat16), in plain C (exact on any CPU).
 */
#ifndef EVAL_ENGINE_QUANT_HALF_H
#define EVAL_ENGINE_QUANT_HALF_H

#include <stdint.h>
#include <string.h>

/* The bits of a float32 as a number, and back. */
static inline float bits_to_float(uint32_t bits)
{
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

static inline uint32_t float_to_bits(float f)
{
    uint32_t bits;
    memcpy(&bits, &f, sizeof bits);
    return bits;
}

/* Exact, including subnormals, infinities and NaN. */
static inline float half_to_float(uint16_t h)
{
    uint32_t sign = (uint32_t)(h & 0x8000) << 16, exponent = h >> 10 & 31, mantissa = h & 1023;

    if (exponent == 31)
        return bits_to_float(sign | 0x7F800000u | mantissa << 13);
    if (exponent == 0) /* zero and subnormals: mantissa * 2^-24 */
        return bits_to_float(sign | float_to_bits((float)mantissa * 0x1p-24f));
    return bits_to_float(sign | (exponent + 112) << 23 | mantissa << 13);
}

/* Round to nearest, ties to even. */
static inline uint16_t float_to_half(float f)
{
    uint32_t bits = float_to_bits(f), sign = bits >> 16 & 0x8000, magnitude = bits & 0x7FFFFFFF;

    if (magnitude > 0x7F800000)
        return (uint16_t)(sign | 0x7E00);
    if (magnitude >= 0x477FF000) /* rounds to 65536 or more */
        return (uint16_t)(sign | 0x7C00);
    if (magnitude < 0x38800000) /* subnormal: let the float adder round at 2^-24 */
        return (uint16_t)(sign | (float_to_bits(bits_to_float(magnitude) + 0.5f) - 0x3F000000));
    magnitude += 0xC8000FFF + (magnitude >> 13 & 1);
    return (uint16_t)(sign | magnitude >> 13);
}

/* Exact. */
static inline float bfloat_to_float(uint16_t b)
{
    return bits_to_float((uint32_t)b << 16);
}

/* To the nearest bfloat16, ties to even; for finite numbers. */
static inline float bfloat_round(float f)
{
    uint32_t bits = float_to_bits(f);
    return bits_to_float((bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF0000u);
}

/* Two bfloat16 numbers in a word, `low` in the low half; NaN stays NaN. */
static inline uint32_t bfloat_pair(float low, float high)
{
    uint32_t l = float_to_bits(low == low ? bfloat_round(low) : low) >> 16;
    uint32_t h = float_to_bits(high == high ? bfloat_round(high) : high) & 0xFFFF0000u;
    return l | h;
}

/* The halves of a bfloat_pair as float32. */
static inline float pair_low(uint32_t pair)
{
    return bits_to_float(pair << 16);
}

static inline float pair_high(uint32_t pair)
{
    return bits_to_float(pair & 0xFFFF0000u);
}

#endif
