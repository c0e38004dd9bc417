/*
 * panel_amx.c -- panels times any number of rows with AMX (Sapphire Rapids and later): see panel_tiles.h.
 *
 * While tile instructions execute, only one of the two units that multiply 512-bit vectors works (measured;
 * PERFORMANCE.md).
 */
#include "eval/engine/kernels/panel_functions.h"
#include "eval/engine/kernels/panel_amx.h"

#if defined(__x86_64__)
#include "eval/engine/kernels/panel_512.h"

/* Written as inline assembly: gcc 12's _tile_loadd does not tell the compiler that it reads memory, and its
 * _tile_loadconfig only that it reads eight bytes, so that stores before them may be dropped. */
#define TILE_LOAD(t, from, stride) \
    __asm__ volatile("tileloadd (%0,%1,1), %%tmm" #t ::"r"((const void *)(from)), "r"((size_t)(stride)) : "memory")
#define TILE_STORE(t, to, stride) \
    __asm__ volatile("tilestored %%tmm" #t ", (%0,%1,1)" ::"r"((void *)(to)), "r"((size_t)(stride)) : "memory")
#define TILE_ZERO(c)      __asm__ volatile("tilezero %%tmm" #c ::)
#define TILE_DOT(c, a, b) __asm__ volatile("tdpbssd %%tmm" #b ", %%tmm" #a ", %%tmm" #c ::)

typedef __m512 lanes;

INLINE lanes lanes_zero(void)
{
    return _mm512_setzero_ps();
}

INLINE lanes lanes_load(const float *p)
{
    return _mm512_loadu_ps(p);
}

INLINE void lanes_store(float *p, lanes v)
{
    _mm512_storeu_ps(p, v);
}

INLINE lanes lanes_ints(const int32_t *p)
{
    return _mm512_cvtepi32_ps(_mm512_loadu_si512(p));
}

INLINE lanes lanes_all(float x)
{
    return _mm512_set1_ps(x);
}

INLINE lanes lanes_times(lanes a, lanes b)
{
    return _mm512_mul_ps(a, b);
}

INLINE lanes lanes_fma(lanes a, lanes b, lanes c)
{
    return _mm512_fmadd_ps(a, b, c);
}

#include "eval/engine/kernels/panel_tiles.h"

/* Stores a vector of weights(), whose integers have the kind's offset, without it. */
INLINE void store_signed(const struct panel_kind *kind, int8_t *to, __m512i v)
{
    if (kind->offset_bits == 7)
        v = _mm512_xor_si512(v, mask_of(128));
    else if (kind->offset_bits >= 0)
        v = _mm512_sub_epi8(v, mask_of(1 << kind->offset_bits));
    _mm512_storeu_si512(to, v);
}

INLINE void unpack_blocks(struct panel_kind kind, const uint8_t *panel, size_t from, size_t n, struct tile_weights *w)
{
    const __m512i levels = iq4_vector();
    size_t own = panel_scale_bytes(&kind), block = own + panel_vectors(kind.bits) * PANEL_VECTOR;

    panel += from / (size_t)kind.n_blocks * panel_super_bytes(&kind);
    for (size_t b = 0; b < n; b += (size_t)kind.n_blocks) {
        const struct super s = load_super(&kind, panel);
        panel += panel_header_bytes(&kind);
        for (size_t i = b; i < b + (size_t)kind.n_blocks; i++, panel += block) {
            __m512 scale[2], minimum[2];
            block_scales(&kind, &s, panel, scale, minimum);
            for (size_t h = 0; h < (size_t)kind.n_scales; h++) {
                _mm512_storeu_ps(w->scale[i][h], scale[h]);
                if (kind.minima)
                    _mm512_storeu_ps(w->minimum[i][h], minimum[h]);
            }
#pragma GCC unroll 4
            for (int k = 0; k < 4; k++) {
                __m512i low, high;
                weights(kind.bits, panel + own, k, levels, &low, &high);
                store_signed(&kind, w->q[i][k], low);
                store_signed(&kind, w->q[i][k + 4], high);
            }
        }
    }
}

#define UNPACK_OF_KIND(name, number, elements, block, functions, pack, bits, offset_bits, n_blocks, n_scales, minima) \
    static void unpack_##name(const uint8_t *panel, size_t from, size_t n, struct tile_weights *w)                    \
    {                                                                                                                 \
        unpack_blocks((struct panel_kind){ TYPE_##name, bits, offset_bits, n_blocks, n_scales, minima }, panel, from, \
                      n, w);                                                                                          \
    }
#define UNPACK_ROW(name, ...) [PANEL_##name] = unpack_##name,

PANEL_KINDS(UNPACK_OF_KIND)
static tile_unpack *const unpack_functions[N_PANEL_KINDS] = { PANEL_KINDS(UNPACK_ROW) };

void dot_tiles_amx(const struct panel_kind *kind, const uint8_t *panel, const struct act_tile *x, size_t n_rows,
                   size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead)
{
    tiles_times_panel(kind, unpack_functions[kind - panel_kinds], panel, x, n_rows, n_blocks, out, out_stride, ahead,
                      n_ahead);
}

void begin_tiles_amx(void)
{
    __asm__ volatile("ldtilecfg %0" ::"m"(tile_shapes));
}

void end_tiles_amx(void)
{
    __asm__ volatile("tilerelease" ::);
}

/* Products of whole registers, K = 64: four independent chains hide the latency. */
double tile_loop_amx(size_t n)
{
    static const struct tile_config whole = { .palette = 1,
                                              .row_bytes = { 64, 64, 64, 64, 64, 64 },
                                              .rows = { 16, 16, 16, 16, 16, 16 } };

    __asm__ volatile("ldtilecfg %0" ::"m"(whole));
    for (size_t i = 0; i < n; i += 4) {
        TILE_DOT(0, 4, 5);
        TILE_DOT(1, 4, 5);
        TILE_DOT(2, 4, 5);
        TILE_DOT(3, 4, 5);
    }
    end_tiles_amx();
    return 2.0 * 16 * 16 * 64 * (double)n;
}
#endif
