/*
 * kv_q8.h -- keys and values as 8-bit integers, on request: 0.53 of the memory
 * of the usual cache, so nearly twice as many sequences or tokens.
 *
 * Blocks of up to 32 numbers of one key or value share a scale, a bfloat16.
 * They lie in pairs as in the usual cache (kv.h), and become such pairs, in a
 * thread's scratch, when a page is read: the products are the same ones.
 */
#ifndef EVAL_ENGINE_RUN_KV_Q8_H
#define EVAL_ENGINE_RUN_KV_Q8_H

#include <stddef.h>
#include <stdint.h>

size_t kv_q8_head_bytes(size_t head_dim, size_t value_stride);
/* Words of scratch for a page of one head. */
size_t kv_q8_scratch(size_t head_dim, size_t value_stride);

/* Position `at` of a page of one head. */
void kv_q8_store(void *head, const float *k, const float *v, size_t at, size_t head_dim, size_t value_stride);
/* Positions 0 .. n - 1, n a multiple of 16, as pairs: keys[(head_dim + 1) / 2][64], then values[32][value_stride]. */
void kv_q8_unpack(const void *head, size_t n, size_t head_dim, size_t value_stride, uint32_t *keys, uint32_t *values);

#endif
