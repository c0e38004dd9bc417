/*
 * cpu.h -- which instruction sets this processor and its operating system offer.
 *
 * Uses CPUID directly: the names that __builtin_cpu_supports() knows differ between compilers, and none tells whether
 * the operating system grants the tile registers of AMX.
 */
#ifndef EVAL_ENGINE_KERNELS_CPU_H
#define EVAL_ENGINE_KERNELS_CPU_H

#include <stdbool.h>

enum cpu_feature {
    CPU_AVX2,        /* AVX2, FMA and F16C */
    CPU_AVXVNNI,     /* vpdpbusd on 256-bit vectors, VEX encoded */
    CPU_AVX512,      /* F, VL, BW, DQ and VNNI */
    CPU_AVX512_BF16, /* vdpbf16ps, vcvtne2ps2bf16 */
    CPU_AMX_INT8,    /* tdpbssd and the tile registers, granted by the kernel */
    CPU_DOTPROD,     /* arm64: sdot */
};

/* False for features of another architecture. */
bool cpu_has(enum cpu_feature f);

#endif
