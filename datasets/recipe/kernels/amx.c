/* amx.c -- the arithmetic of one training step for train_base.py, for one core with AMX (amx.py calls it).
 *
 * PyTorch needs about a third of a step for matrix products and the rest for copies, softmax, SwiGLU and rotation of
 * small tensors.  Here all of that is one pass each over bfloat16 activations, and products go through AMX tiles:
 * C (32 x 32) in four tiles, from two tiles of A (16 x 32) and two of B (16 pairs x 16).  Sums are float32.
 * The shapes are those of model.py: width 256, 8 heads of 32 on 4 key-value heads, SwiGLU 704, windows of 256 tokens,
 * 4096 tokens of vocabulary.  n is a number of rows (tokens) where nothing else is said.  amx.py --check compares
 * loss and gradients with PyTorch's in float32.
 */
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

typedef uint16_t bf16;
enum { D = 256, T = 256, HD = 32, FF = 704, V = 4096, QKV = 512 };
#define ALIGNED __attribute__((aligned(64)))

/* Rows of a norm: input, weight, 1 / root mean square of each row; gradients of the input (float32 and bfloat16) and
 * weight. */
struct norm {
    const float *x, *w;
    float *inv, *dx;
    bf16 *dxb;
    float *dw;
};

/* Heads of one layer: q, o (b, 4, 2, T, HD), q scaled by 1 / sqrt(HD); k, v (b, 4, T, HD); p (b, 4, 2, T, T). */
struct heads {
    bf16 *q, *k, *v, *p, *o, *dq, *dk, *dv;
    const float *cos, *sin; /* (T, HD / 2) */
};

static inline __m512 load(const bf16 *p)
{
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const void *)p)), 16));
}

static inline void store(bf16 *p, __m512 v)
{
    _mm256_storeu_si256((void *)p, (__m256i)_mm512_cvtneps_pbh(v));
}

static void store_row(bf16 *out, const float *in, long n)
{
    for (long i = 0; i < n; i += 16)
        store(out + i, _mm512_load_ps(in + i));
}

/* exp(x) for x <= 88: 2^n times a polynomial of degree 6, relative error below 1e-6. */
static inline __m512 exp16(__m512 x)
{
    static const float c[] = { 1.0f / 120, 1.0f / 24, 1.0f / 6, 0.5f, 1.0f, 1.0f };
    x = _mm512_max_ps(x, _mm512_set1_ps(-87.0f));
    __m512 n = _mm512_roundscale_ps(_mm512_mul_ps(x, _mm512_set1_ps(1.44269504f)), 8);
    __m512 r = _mm512_fnmadd_ps(n, _mm512_set1_ps(0.693359375f), x);
    r = _mm512_fnmadd_ps(n, _mm512_set1_ps(-2.12194440e-4f), r);
    __m512 p = _mm512_set1_ps(1.0f / 720);
    for (int i = 0; i < 6; i++)
        p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(c[i]));
    return _mm512_scalef_ps(p, n);
}

static inline __m512 sigmoid16(__m512 x)
{
    __m512 one = _mm512_set1_ps(1.0f);
    return _mm512_div_ps(
        one, _mm512_add_ps(one, exp16(_mm512_min_ps(_mm512_sub_ps(_mm512_setzero_ps(), x), _mm512_set1_ps(87.0f)))));
}

/* ---- norms, SwiGLU, rotation, loss -------------------------------------------------------------------------- */

/* out = x + y (y NULL: out is not written), h = RMSNorm(out) * w. */
void add_norm(const struct norm *s, const bf16 *y, float *out, bf16 *h, long n)
{
    for (long r = 0; r < n; r++) {
        const float *x = s->x + r * D;
        if (y) {
            for (int i = 0; i < D; i += 16)
                _mm512_storeu_ps(out + r * D + i, _mm512_add_ps(_mm512_loadu_ps(x + i), load(y + r * D + i)));
            x = out + r * D;
        }
        __m512 sum = _mm512_setzero_ps();
        for (int i = 0; i < D; i += 16)
            sum = _mm512_fmadd_ps(_mm512_loadu_ps(x + i), _mm512_loadu_ps(x + i), sum);
        s->inv[r] = 1.0f / sqrtf(_mm512_reduce_add_ps(sum) / D + 1e-5f);
        __m512 inv = _mm512_set1_ps(s->inv[r]);
        for (int i = 0; i < D; i += 16)
            store(h + r * D + i, _mm512_mul_ps(_mm512_mul_ps(_mm512_loadu_ps(x + i), inv), _mm512_loadu_ps(s->w + i)));
    }
}

/* dx += the gradient dh through the norm (first: dx =); dxb = dx; dw +=. */
void norm_back(const struct norm *s, const bf16 *dh, long n, int first)
{
    for (long r = 0; r < n; r++) {
        const float *x = s->x + r * D, inv = s->inv[r];
        const bf16 *g = dh + r * D;
        float *dx = s->dx + r * D;
        __m512 sum = _mm512_setzero_ps(), iv = _mm512_set1_ps(inv);
        for (int i = 0; i < D; i += 16) {
            __m512 gx = _mm512_mul_ps(load(g + i), _mm512_loadu_ps(x + i));
            sum = _mm512_fmadd_ps(gx, _mm512_loadu_ps(s->w + i), sum);
            _mm512_storeu_ps(s->dw + i, _mm512_fmadd_ps(gx, iv, _mm512_loadu_ps(s->dw + i)));
        }
        __m512 c = _mm512_set1_ps(-_mm512_reduce_add_ps(sum) / D * inv * inv * inv);
        for (int i = 0; i < D; i += 16) {
            __m512 d = _mm512_mul_ps(_mm512_mul_ps(load(g + i), _mm512_loadu_ps(s->w + i)), iv);
            d = _mm512_fmadd_ps(c, _mm512_loadu_ps(x + i), d);
            if (!first)
                d = _mm512_add_ps(d, _mm512_loadu_ps(dx + i));
            _mm512_storeu_ps(dx + i, d);
            store(s->dxb + r * D + i, d);
        }
    }
}

/* a = silu(gate) * up; gu (n, gate FF | up FF). */
void swiglu(const bf16 *gu, bf16 *a, long n)
{
    for (long r = 0; r < n; r++, gu += 2 * FF, a += FF)
        for (int i = 0; i < FF; i += 16) {
            __m512 g = load(gu + i);
            store(a + i, _mm512_mul_ps(_mm512_mul_ps(g, sigmoid16(g)), load(gu + FF + i)));
        }
}

void swiglu_back(const bf16 *gu, const bf16 *da, bf16 *dgu, long n)
{
    for (long r = 0; r < n; r++, gu += 2 * FF, dgu += 2 * FF, da += FF)
        for (int i = 0; i < FF; i += 16) {
            __m512 g = load(gu + i), d = load(da + i), s = sigmoid16(g), gs = _mm512_mul_ps(g, s);
            __m512 slope = _mm512_fmadd_ps(gs, _mm512_sub_ps(_mm512_set1_ps(1.0f), s), s); /* s + g s (1 - s) */
            store(dgu + FF + i, _mm512_mul_ps(d, gs));
            store(dgu + i, _mm512_mul_ps(_mm512_mul_ps(d, load(gu + FF + i)), slope));
        }
}

/* qkv (b, T, 16 heads of HD) to the heads: q and k rotated (halves), q scaled. */
void rotate(const struct heads *h, const bf16 *qkv, long b)
{
    for (long i = 0; i < b * T; i++, qkv += QKV) {
        long w = i / T, t = i % T;
        __m512 c = _mm512_loadu_ps(h->cos + t * 16), s = _mm512_loadu_ps(h->sin + t * 16);
        for (int j = 0; j < 12; j++) {
            __m512 x = load(qkv + j * HD), y = load(qkv + j * HD + 16),
                   f = _mm512_set1_ps(j < 8 ? 0.17677669529f : 1.0f);
            bf16 *o = j < 8 ? h->q + ((w * 8 + j) * T + t) * HD : h->k + ((w * 4 + j - 8) * T + t) * HD;
            store(o, _mm512_mul_ps(f, _mm512_fmsub_ps(x, c, _mm512_mul_ps(y, s))));
            store(o + 16, _mm512_mul_ps(f, _mm512_fmadd_ps(y, c, _mm512_mul_ps(x, s))));
        }
        for (int j = 0; j < 4; j++)
            memcpy(h->v + ((w * 4 + j) * T + t) * HD, qkv + (12 + j) * HD, HD * sizeof(bf16));
    }
}

void rotate_back(const struct heads *h, bf16 *dqkv, long b)
{
    for (long i = 0; i < b * T; i++, dqkv += QKV) {
        long w = i / T, t = i % T;
        __m512 c = _mm512_loadu_ps(h->cos + t * 16), s = _mm512_loadu_ps(h->sin + t * 16);
        for (int j = 0; j < 12; j++) {
            const bf16 *g = j < 8 ? h->dq + ((w * 8 + j) * T + t) * HD : h->dk + ((w * 4 + j - 8) * T + t) * HD;
            __m512 f = _mm512_set1_ps(j < 8 ? 0.17677669529f : 1.0f);
            __m512 x = _mm512_mul_ps(f, load(g)), y = _mm512_mul_ps(f, load(g + 16));
            store(dqkv + j * HD, _mm512_fmadd_ps(x, c, _mm512_mul_ps(y, s)));
            store(dqkv + j * HD + 16, _mm512_fmsub_ps(y, c, _mm512_mul_ps(x, s)));
        }
        for (int j = 0; j < 4; j++)
            memcpy(dqkv + (12 + j) * HD, h->dv + ((w * 4 + j) * T + t) * HD, HD * sizeof(bf16));
    }
}

/* (b, 8, T, HD) to (b, T, 8, HD); back: from the second to the first. */
void merge_heads(bf16 *heads, bf16 *rows, long b, int back)
{
    for (long i = 0; i < b * T; i++)
        for (int j = 0; j < 8; j++) {
            bf16 *h = heads + ((i / T * 8 + j) * T + i % T) * HD, *r = rows + (i * 8 + j) * HD;
            memcpy(back ? h : r, back ? r : h, HD * sizeof(bf16));
        }
}

/* Logits (n, V) become the gradient of scale times the mean loss; returns the sum of the losses in nats. */
double cross_entropy(bf16 *logits, const int64_t *target, long n, float scale)
{
    static float e[V] ALIGNED;
    double total = 0;
    for (long r = 0; r < n; r++, logits += V) {
        __m512 top = load(logits), sum = _mm512_setzero_ps();
        for (int j = 16; j < V; j += 16)
            top = _mm512_max_ps(top, load(logits + j));
        float m = _mm512_reduce_max_ps(top), at;
        uint32_t bits = (uint32_t)logits[target[r]] << 16;
        memcpy(&at, &bits, 4);
        for (int j = 0; j < V; j += 16) {
            __m512 x = exp16(_mm512_sub_ps(load(logits + j), _mm512_set1_ps(m)));
            _mm512_store_ps(e + j, x);
            sum = _mm512_add_ps(sum, x);
        }
        float s = _mm512_reduce_add_ps(sum);
        total += (double)(m + logf(s) - at);
        e[target[r]] -= s;
        for (int j = 0; j < V; j += 16)
            store(logits + j, _mm512_mul_ps(_mm512_load_ps(e + j), _mm512_set1_ps(scale / s / (float)n)));
    }
    return total;
}

void embed(const float *table, const int64_t *ids, float *x, long n)
{
    for (long r = 0; r < n; r++)
        memcpy(x + r * D, table + ids[r] * D, D * sizeof(float));
}

void embed_back(float *table, const int64_t *ids, const float *dx, long n)
{
    for (long r = 0; r < n; r++)
        for (int i = 0; i < D; i++)
            table[ids[r] * D + i] += dx[r * D + i];
}

/* ---- AMX products ---------------------------------------------------------------------------------------------- */

struct tile_config {
    uint8_t palette, start, reserved[14];
    uint16_t bytes_a_row[16];
    uint8_t rows[16];
};

/* Asks the kernel for the tiles; 0 if they may be used. */
int amx_start(void)
{
    return (int)syscall(SYS_arch_prctl, 0x1023 /* ARCH_REQ_XCOMP_PERM */, 18 /* XTILEDATA */);
}

/* PyTorch's own products use the tiles too and rely on their configuration: it is saved and restored. */
static struct tile_config saved ALIGNED;

static void tiles_begin(void)
{
    static const struct tile_config full ALIGNED = { .palette = 1,
                                                     .bytes_a_row = { 64, 64, 64, 64, 64, 64, 64, 64 },
                                                     .rows = { 16, 16, 16, 16, 16, 16, 16, 16 } };
    __asm__ volatile("sttilecfg %0" : "=m"(saved));
    _tile_loadconfig(&full);
}

static void tiles_end(void)
{
    if (saved.palette)
        _tile_loadconfig(&saved);
    else
        _tile_release();
}

/* Transposes 16 x 16 values of 32 bits; ld is the row length of in, in such values. */
static void transpose16(const uint32_t *in, long ld, uint32_t *out)
{
    __m512i r[16], t[16];
    for (int i = 0; i < 16; i++)
        r[i] = _mm512_loadu_si512(in + i * ld);
    for (int i = 0; i < 16; i += 2) {
        t[i] = _mm512_unpacklo_epi32(r[i], r[i + 1]);
        t[i + 1] = _mm512_unpackhi_epi32(r[i], r[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        r[i] = _mm512_unpacklo_epi64(t[i], t[i + 2]);
        r[i + 1] = _mm512_unpackhi_epi64(t[i], t[i + 2]);
        r[i + 2] = _mm512_unpacklo_epi64(t[i + 1], t[i + 3]);
        r[i + 3] = _mm512_unpackhi_epi64(t[i + 1], t[i + 3]);
    }
    for (int i = 0; i < 4; i++) {
        t[i] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0x88);
        t[i + 4] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0xdd);
        t[i + 8] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0x88);
        t[i + 12] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0xdd);
    }
    for (int i = 0; i < 4; i++) {
        _mm512_storeu_si512(out + i * 16, _mm512_shuffle_i32x4(t[i], t[i + 8], 0x88));
        _mm512_storeu_si512(out + (i + 4) * 16, _mm512_shuffle_i32x4(t[i + 4], t[i + 12], 0x88));
        _mm512_storeu_si512(out + (i + 8) * 16, _mm512_shuffle_i32x4(t[i], t[i + 8], 0xdd));
        _mm512_storeu_si512(out + (i + 12) * 16, _mm512_shuffle_i32x4(t[i + 4], t[i + 12], 0xdd));
    }
}

/* 32 rows of 16 values to 16 rows of 16 pairs: row i holds (row 2i, row 2i + 1) of in. */
static void pair_rows(const bf16 *in, long ld, uint32_t *out)
{
    for (int i = 0; i < 16; i++) {
        __m512i a = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const void *)(in + 2 * i * ld)));
        __m512i b = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const void *)(in + (2 * i + 1) * ld)));
        _mm512_storeu_si512(out + i * 16, _mm512_or_si512(a, _mm512_slli_epi32(b, 16)));
    }
}

/* m (K, N) as the right factor: blocks [N / 32][K / 32][2] of 16 x 16 pairs. */
void pack_right(const bf16 *m, long K, long N, bf16 *out)
{
    for (long n = 0; n < N; n += 32)
        for (long k = 0; k < K; k += 32)
            for (int h = 0; h < 2; h++, out += 512)
                pair_rows(m + k * N + n + h * 16, N, (uint32_t *)out);
}

/* The transpose of m (N, K) as the right factor. */
void pack_right_transposed(const bf16 *m, long K, long N, bf16 *out)
{
    for (long n = 0; n < N; n += 32)
        for (long k = 0; k < K; k += 32)
            for (int h = 0; h < 2; h++, out += 512)
                transpose16((const uint32_t *)(m + (n + h * 16) * K + k), K / 2, (uint32_t *)out);
}

/* The transpose of M columns of m (K rows of ld) as the left factor: tiles [M / 16][K / 32] of 16 x 32. */
static void pack_left_transposed(const bf16 *m, long ld, long K, long M, bf16 *out)
{
    static uint32_t pairs[256] ALIGNED;
    for (long i = 0; i < M; i += 16)
        for (long k = 0; k < K; k += 32, out += 512) {
            pair_rows(m + k * ld + i, ld, pairs);
            transpose16(pairs, 16, (uint32_t *)out);
        }
}

/* The two row tiles of a left factor: from one k tile to the next, and from one row to the next (in values). */
struct left {
    const bf16 *top, *bottom;
    long next, row;
};

static struct left rows_of(const bf16 *m, long ld)
{
    return (struct left){ m, m + 16 * ld, 32, ld };
}

static struct left tiles_of(const bf16 *packed, long K)
{
    return (struct left){ packed, packed + K / 32 * 512, 512, 32 };
}

/* A right factor: packed blocks, from one group of 32 columns to the next. */
struct right {
    const bf16 *blocks;
    long next;
};

/* c (32, N; rows of ld) = or (add) += left (32, K) right (K, N). */
static void product(struct left a, struct right b, long N, long K, float *c, long ld, int add)
{
    for (long n = 0; n < N; n += 32, b.blocks += b.next) {
        float *c0 = c + n, *c1 = c + n + 16 * ld;
        _tile_zero(0);
        _tile_zero(1);
        _tile_zero(2);
        _tile_zero(3);
        if (add) {
            _tile_loadd(0, c0, ld * 4);
            _tile_loadd(1, c0 + 16, ld * 4);
            _tile_loadd(2, c1, ld * 4);
            _tile_loadd(3, c1 + 16, ld * 4);
        }
        for (long k = 0; k < K / 32; k++) {
            _tile_loadd(4, a.top + k * a.next, a.row * 2);
            _tile_loadd(5, a.bottom + k * a.next, a.row * 2);
            _tile_loadd(6, b.blocks + k * 1024, 64);
            _tile_loadd(7, b.blocks + k * 1024 + 512, 64);
            _tile_dpbf16ps(0, 4, 6);
            _tile_dpbf16ps(1, 4, 7);
            _tile_dpbf16ps(2, 5, 6);
            _tile_dpbf16ps(3, 5, 7);
        }
        _tile_stored(0, c0, ld * 4);
        _tile_stored(1, c0 + 16, ld * 4);
        _tile_stored(2, c1, ld * 4);
        _tile_stored(3, c1 + 16, ld * 4);
    }
}

/* c (M, N) = a (M, K) b, b packed; M, N and K divisible by 32. */
void multiply(const bf16 *a, const bf16 *b, bf16 *c, long M, long N, long K)
{
    static float sum[32 * V] ALIGNED;
    tiles_begin();
    for (long m = 0; m < M; m += 32) {
        for (long k = 0; k < K; k += 704)
            product(rows_of(a + m * K + k, K), (struct right){ b + k * 32, K * 32 }, N, K - k < 704 ? K - k : 704, sum,
                    N, k > 0);
        store_row(c + m * N, sum, 32 * N);
    }
    tiles_end();
}

/* c (M, N) += transpose of g (R, M) times x (R, N): the gradient of a weight; R divisible by 256. */
void add_outer(const bf16 *g, const bf16 *x, float *c, long M, long N, long R)
{
    static bf16 left[V * 256] ALIGNED, right[FF * 256] ALIGNED;
    tiles_begin();
    for (long r = 0; r < R; r += 256) {
        pack_left_transposed(g + r * M, M, 256, M, left);
        pack_right(x + r * N, 256, N, right);
        for (long m = 0; m < M; m += 32)
            product(tiles_of(left + m * 256, 256), (struct right){ right, 256 * 32 }, N, 256, c + m * N, N, 1);
    }
    tiles_end();
}

/* ---- attention ------------------------------------------------------------------------------------------------- */

/* 32 rows of scores from row t on (rows of T in s) to probabilities; columns above the diagonal become 0. */
static void softmax_rows(float *s, bf16 *p, int t)
{
    for (int r = 0; r < 32; r++, s += T, p += T) {
        int m = (t + r) / 16 * 16 + 16;
        __mmask16 last = (__mmask16)((2u << ((t + r) & 15)) - 1);
        __m512 top = _mm512_set1_ps(-1e30f), sum = _mm512_setzero_ps();
        for (int j = 0; j < m; j += 16)
            top = _mm512_mask_max_ps(top, j + 16 == m ? last : 0xffff, top, _mm512_load_ps(s + j));
        top = _mm512_set1_ps(_mm512_reduce_max_ps(top));
        for (int j = 0; j < m; j += 16) {
            __m512 x = _mm512_maskz_mov_ps(j + 16 == m ? last : 0xffff,
                                           exp16(_mm512_sub_ps(_mm512_load_ps(s + j), top)));
            _mm512_store_ps(s + j, x);
            sum = _mm512_add_ps(sum, x);
        }
        __m512 f = _mm512_set1_ps(1.0f / _mm512_reduce_add_ps(sum));
        for (int j = 0; j < m; j += 16)
            store(p + j, _mm512_mul_ps(_mm512_load_ps(s + j), f));
        if (m < t + 32)
            memset(p + m, 0, 16 * sizeof(bf16));
    }
}

/* ds = p (dp - sum of p dp), 32 rows of w columns. */
static void softmax_rows_back(const bf16 *p, const float *dp, bf16 *ds, int w)
{
    for (int r = 0; r < 32; r++, p += T, dp += T, ds += T) {
        __m512 sum = _mm512_setzero_ps();
        for (int j = 0; j < w; j += 16)
            sum = _mm512_fmadd_ps(load(p + j), _mm512_load_ps(dp + j), sum);
        sum = _mm512_set1_ps(_mm512_reduce_add_ps(sum));
        for (int j = 0; j < w; j += 16)
            store(ds + j, _mm512_mul_ps(load(p + j), _mm512_sub_ps(_mm512_load_ps(dp + j), sum)));
    }
}

/* p and o from q, k, v; n key-value heads, each with two heads of q. */
void attend(const struct heads *h, long n)
{
    static bf16 keys[T * HD] ALIGNED, values[T * HD] ALIGNED;
    static float s[32 * T] ALIGNED, o[32 * HD] ALIGNED;
    tiles_begin();
    for (long i = 0; i < 2 * n; i++) {
        if (i % 2 == 0) {
            pack_right_transposed(h->k + i / 2 * T * HD, HD, T, keys);
            pack_right(h->v + i / 2 * T * HD, T, HD, values);
        }
        for (int t = 0; t < T; t += 32) {
            bf16 *p = h->p + (i * T + t) * T;
            product(rows_of(h->q + (i * T + t) * HD, HD), (struct right){ keys, 1024 }, t + 32, HD, s, T, 0);
            softmax_rows(s, p, t);
            product(rows_of(p, T), (struct right){ values, 0 }, HD, t + 32, o, HD, 0);
            store_row(h->o + (i * T + t) * HD, o, 32 * HD);
        }
    }
    tiles_end();
}

/* 32 rows from j on of one head's share in dk and dv: transposes of ds and p times q and the gradient of o. */
static void keys_back(const bf16 *m, const bf16 *right, int j, float *sum, int add)
{
    static bf16 left[32 * T] ALIGNED;
    long rows = T - j;
    pack_left_transposed(m + j * T + j, T, rows, 32, left);
    product(tiles_of(left, rows), (struct right){ right + j * HD, 0 }, HD, rows, sum + j * HD, HD, add);
}

/* dq, dk, dv from the gradient of o, which o holds. */
void attend_back(const struct heads *h, long n)
{
    static bf16 values[T * HD] ALIGNED, keys[T * HD] ALIGNED, q[T * HD] ALIGNED, g[T * HD] ALIGNED, ds[T * T] ALIGNED;
    static float s[32 * T] ALIGNED, o[32 * HD] ALIGNED, dk[T * HD] ALIGNED, dv[T * HD] ALIGNED;
    tiles_begin();
    for (long i = 0; i < 2 * n; i++) {
        const bf16 *p = h->p + i * T * T, *go = h->o + i * T * HD;
        if (i % 2 == 0) {
            pack_right_transposed(h->v + i / 2 * T * HD, HD, T, values);
            pack_right(h->k + i / 2 * T * HD, T, HD, keys);
        }
        pack_right(h->q + i * T * HD, T, HD, q);
        pack_right(go, T, HD, g);
        for (int t = 0; t < T; t += 32) {
            product(rows_of(go + t * HD, HD), (struct right){ values, 1024 }, t + 32, HD, s, T, 0);
            softmax_rows_back(p + t * T, s, ds + t * T, t + 32);
            product(rows_of(ds + t * T, T), (struct right){ keys, 0 }, HD, t + 32, o, HD, 0);
            store_row(h->dq + (i * T + t) * HD, o, 32 * HD);
        }
        for (int j = 0; j < T; j += 32) {
            keys_back(p, g, j, dv, i % 2);
            keys_back(ds, q, j, dk, i % 2);
        }
        if (i % 2) {
            store_row(h->dk + i / 2 * T * HD, dk, T * HD);
            store_row(h->dv + i / 2 * T * HD, dv, T * HD);
        }
    }
    tiles_end();
}
