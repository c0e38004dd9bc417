/*
 * amx_kernels.h -- datasets/recipe/kernels/amx.c, compiled as amx.py compiles it and opened as a library.
 *
 * Types and functions are as in amx.c.
 */
#ifndef TESTS_RECIPE_AMX_KERNELS_H
#define TESTS_RECIPE_AMX_KERNELS_H

#include <stdbool.h>
#include <stdint.h>

typedef uint16_t bf16;
enum { D = 256, T = 256, HD = 32, FF = 704, V = 4096, QKV = 512 }; /* as in amx.c */

/* As in amx.c. */
struct norm {
    const float *x, *w;
    float *inv, *dx;
    bf16 *dxb;
    float *dw;
};

struct heads {
    bf16 *q, *k, *v, *p, *o, *dq, *dk, *dv;
    const float *cos, *sin; /* [T][HD / 2] */
};

extern struct amx_kernels {
    int (*amx_start)(void);
    void (*add_norm)(const struct norm *, const bf16 *, float *, bf16 *, long);
    void (*norm_back)(const struct norm *, const bf16 *, long, int);
    void (*swiglu)(const bf16 *, bf16 *, long);
    void (*swiglu_back)(const bf16 *, const bf16 *, bf16 *, long);
    void (*rotate)(const struct heads *, const bf16 *, long);
    void (*rotate_back)(const struct heads *, bf16 *, long);
    void (*merge_heads)(bf16 *, bf16 *, long, int);
    double (*cross_entropy)(bf16 *, const int64_t *, long, float);
    void (*embed)(const float *, const int64_t *, float *, long);
    void (*embed_back)(float *, const int64_t *, const float *, long);
    void (*pack_right)(const bf16 *, long, long, bf16 *);
    void (*pack_right_transposed)(const bf16 *, long, long, bf16 *);
    void (*multiply)(const bf16 *, const bf16 *, bf16 *, long, long, long);
    void (*add_outer)(const bf16 *, const bf16 *, float *, long, long, long);
    void (*attend)(const struct heads *, long);
    void (*attend_back)(const struct heads *, long);
} amx_kernels;

/* Fills amx_kernels, once.  False, and the test skips, where this machine cannot run them. */
bool amx_kernels_open(void);

#endif
