/*
 * cpu.c -- see cpu.h.  Sources: Intel SDM volume 2A (CPUID) and volume 1,
 * chapter 13 (XGETBV) and 18 (AMX); Linux, Documentation/arch/x86/xstate.rst.
 */
#include "eval/engine/kernels/cpu.h"

#include <stdint.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { ARCH_REQ_XCOMP_PERM = 0x1023, XFEATURE_TILEDATA = 18 };

/* Bits of XCR0: register state that the operating system saves. */
enum { XCR0_AVX = 0x6, XCR0_AVX512 = 0xE6, XCR0_TILES = 0x60000 };

struct leaf {
    unsigned eax, ebx, ecx, edx;
};

static struct leaf cpuid(unsigned number, unsigned sub)
{
    struct leaf l = { 0 };

    if (!__get_cpuid_count(number, sub, &l.eax, &l.ebx, &l.ecx, &l.edx))
        return (struct leaf){ 0 };
    return l;
}

static bool has(unsigned word, int bit)
{
    return word >> bit & 1;
}

static bool os_saves(unsigned states)
{
    unsigned low, high;

    if (!has(cpuid(1, 0).ecx, 27)) /* OSXSAVE */
        return false;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (low & states) == states;
}

static bool has_avx2(void)
{
    struct leaf one = cpuid(1, 0);
    return os_saves(XCR0_AVX) && has(one.ecx, 12) /* FMA */ && has(one.ecx, 29) /* F16C */ && has(cpuid(7, 0).ebx, 5);
}

static bool has_avx512(void)
{
    struct leaf seven = cpuid(7, 0);
    return os_saves(XCR0_AVX512) && has_avx2() && has(seven.ebx, 16) /* F */ && has(seven.ebx, 17) /* DQ */ &&
           has(seven.ebx, 30) /* BW */ && has(seven.ebx, 31) /* VL */ && has(seven.ecx, 11) /* VNNI */;
}

/* Linux grants the 8 KiB of tile registers only to processes that ask for them. */
static bool has_amx_int8(void)
{
    unsigned edx = cpuid(7, 0).edx;
    return has(edx, 24) /* AMX-TILE */ && has(edx, 25) /* AMX-INT8 */ && os_saves(XCR0_TILES) &&
           syscall(SYS_arch_prctl, ARCH_REQ_XCOMP_PERM, XFEATURE_TILEDATA) == 0;
}

bool cpu_has(enum cpu_feature f)
{
    switch (f) {
    case CPU_AVX2:
        return has_avx2();
    case CPU_AVXVNNI:
        return has_avx2() && has(cpuid(7, 1).eax, 4);
    case CPU_AVX512:
        return has_avx512();
    case CPU_AVX512_BF16:
        return has_avx512() && has(cpuid(7, 1).eax, 5);
    case CPU_AMX_INT8:
        return has_avx512() && has_amx_int8();
    default:
        return false;
    }
}

#elif defined(__aarch64__)
#include <sys/auxv.h>

enum { HWCAP_DOT_PRODUCT = 1 << 20 };

bool cpu_has(enum cpu_feature f)
{
    return f == CPU_DOTPROD && (getauxval(AT_HWCAP) & HWCAP_DOT_PRODUCT) != 0;
}

#else

bool cpu_has(enum cpu_feature f)
{
    (void)f;
    return false;
}
#endif
