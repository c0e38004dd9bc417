/*
 * kv_q8.h -- keys and values as 8-bit integers (--kv-cache q8): about half the memory of the bfloat16 cache.
 *
 * Blocks of up to 32 numbers of one key or value share a bfloat16 scale.  They are stored in pairs like the bfloat16
 * cache (kv.h) and unpacked to bfloat16 pairs in a thread's scratch when a page is read; the kernels are the same.
 */
#ifndef EVAL_ENGINE_RUN_KV_Q8_H
#define EVAL_ENGINE_RUN_KV_Q8_H

#include <stddef.h>
#include <stdint.h>

/* Bytes of the keys and values of one head in a page. */
size_t kv_q8_head_bytes(size_t head_dim, size_t value_stride);
/* 32-bit words of scratch for one head of a page. */
size_t kv_q8_scratch(size_t head_dim, size_t value_stride);

/* Quantizes and stores the key and value of position `at` (0..63) in a head of a page; k and v are [head_dim]. */
void kv_q8_store(void *head, const float *k, const float *v, size_t at, size_t head_dim, size_t value_stride);
/* Unpacks positions 0 .. n - 1, n a multiple of 16, to bfloat16 pairs: keys [(head_dim + 1) / 2][64], values
 * [32][value_stride]. */
void kv_q8_unpack(const void *head, size_t n, size_t head_dim, size_t value_stride, uint32_t *keys, uint32_t *values);

#endif
