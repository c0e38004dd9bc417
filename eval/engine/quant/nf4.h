/*
 * nf4.h -- 4-bit NormalFloat, with the results of bitsandbytes.
 *
 * Source: Dettmers et al. 2023 (QLoRA) and bitsandbytes' functional.py: blocks of
 * 64 with their largest magnitude, sixteen levels; double quantization keeps
 * those magnitudes as 8-bit dynamic numbers in blocks of 256 around their mean.  A
 * weight is level * magnitude in float32, rounded to the type that the weights had
 * before.  A block in memory is the magnitude after double quantization (float32)
 * and 32 bytes, first element in the high nibble.
 */
#ifndef EVAL_ENGINE_QUANT_NF4_H
#define EVAL_ENGINE_QUANT_NF4_H

#include <stddef.h>
#include <stdint.h>

enum { NF4_BLOCK = 64, NF4_NESTED_BLOCK = 256 };

extern const float nf4_levels[16];

/* Index of the level nearest to x, the lower one of a tie.  x in [-1, 1]. */
int nf4_index(float x);

/* Packs n values (up to NF4_BLOCK) into n / 2 bytes; returns the largest magnitude. */
float nf4_pack(const float *x, size_t n, uint8_t *nibbles);

/* The 256 numbers of the 8-bit dynamic type, ascending. */
void nf4_dynamic_map(float map[256]);

/* Replaces magnitudes [n] by their values after double quantization. */
void nf4_double_quantize(float *magnitudes, size_t n);

/* One weight, rounded to the float type behind `type`: TYPE_NF4, TYPE_NF4_BF16, TYPE_NF4_F16. */
float nf4_value(int type, int index, float magnitude);

/* For quant.c's table. */
void nf4_unpack(const void *data, float *out, size_t n);
void nf4_bf16_unpack(const void *data, float *out, size_t n);
void nf4_f16_unpack(const void *data, float *out, size_t n);

#endif
