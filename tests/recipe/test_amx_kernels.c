/*
 * test_amx_kernels.c -- datasets/recipe/kernels/amx.c, with which the demo's base is trained, against plain C.
 *
 * The kernels are compiled as amx.py compiles them.  What they compute forward is compared with sums in double of the
 * same bfloat16 inputs.  Gradients are compared with differences of those forward sums along random directions, so
 * that no derivative is written down twice.
 */
#include <math.h>
#include <string.h>

#include "tests/recipe/amx_kernels.h"
#include "tests/test.h"

enum { DIRECTIONS = 6 };

/* --- numbers -------------------------------------------------------------------------- */

static double to_double(bf16 x)
{
    uint32_t bits = (uint32_t)x << 16;
    float f;

    memcpy(&f, &bits, sizeof f);
    return (double)f;
}

/* Nearest, ties to even. */
static bf16 to_bf16(double x)
{
    float f = (float)x;
    uint32_t bits;

    memcpy(&bits, &f, sizeof bits);
    return (bf16)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

static uint32_t state;

/* In [-1, 1). */
static double random_number(void)
{
    state = state * 1664525u + 1013904223u;
    return (double)(state >> 8) / (1 << 23) - 1;
}

static struct arena mem; /* of the running test */

static void *zeros(size_t n, size_t size)
{
    return arena_alloc_array(&mem, n, size);
}

static bf16 *random_halves(size_t n, double scale)
{
    bf16 *out = zeros(n, sizeof *out);

    for (size_t i = 0; i < n; i++)
        out[i] = to_bf16(scale * random_number());
    return out;
}

static float *random_floats(size_t n, double scale)
{
    float *out = zeros(n, sizeof *out);

    for (size_t i = 0; i < n; i++)
        out[i] = (float)(scale * random_number());
    return out;
}

/* True if bfloat16 values are the doubles, rounded: half a unit in the last of 8 bits, and `noise` of float32 sums. */
static bool are_rounded(const bf16 *got, const double *want, size_t n, double noise)
{
    for (size_t i = 0; i < n; i++)
        if (!(fabs(to_double(got[i]) - want[i]) <= fabs(want[i]) / 256 + noise))
            return false;
    return true;
}

/* --- gradients -------------------------------------------------------------------------- */

/* A function of x[n] that the kernels compute forward and whose gradient they compute backward. */
struct problem {
    double (*loss)(const struct problem *, const double *x);
    size_t n;
    const double *x;
    const double *outer;  /* the loss is the sum of outer times the result */
    const double *others; /* further inputs */
    size_t rows;
};

/* The relative error of a gradient: the largest difference from a difference quotient along random signs, by its
 * length.  Differences in a share r of the elements give about sqrt(r). */
static double gradient_error(const struct problem *p, const double *g)
{
    double *at = zeros(p->n, sizeof *at), *signs = zeros(p->n, sizeof *signs), length = 0, worst = 0;
    const double step = 1e-4;

    for (size_t i = 0; i < p->n; i++)
        length += g[i] * g[i];
    for (int k = 0; k < DIRECTIONS; k++) {
        double along = 0, sides[2];
        for (size_t i = 0; i < p->n; i++) {
            signs[i] = random_number() < 0 ? -1 : 1;
            along += signs[i] * g[i];
        }
        for (int side = 0; side < 2; side++) {
            for (size_t i = 0; i < p->n; i++)
                at[i] = p->x[i] + (side ? step : -step) * signs[i];
            sides[side] = p->loss(p, at);
        }
        worst = fmax(worst, fabs((sides[1] - sides[0]) / (2 * step) - along) / sqrt(length));
    }
    return length > 0 ? worst : INFINITY;
}

static double *doubles_of_halves(const bf16 *x, size_t n)
{
    double *out = zeros(n, sizeof *out);

    for (size_t i = 0; i < n; i++)
        out[i] = to_double(x[i]);
    return out;
}

static double *doubles_of_floats(const float *x, size_t n)
{
    double *out = zeros(n, sizeof *out);

    for (size_t i = 0; i < n; i++)
        out[i] = (double)x[i];
    return out;
}

static double dot(const double *a, const double *b, size_t n)
{
    double sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

/* --- products ----------------------------------------------------------------------------- */

/* c (M, N) = a (M, K) b (K, N) */
static double *plain_product(const double *a, const double *b, size_t M, size_t N, size_t K)
{
    double *c = zeros(M * N, sizeof *c);

    for (size_t i = 0; i < M; i++)
        for (size_t k = 0; k < K; k++)
            for (size_t j = 0; j < N; j++)
                c[i * N + j] += a[i * K + k] * b[k * N + j];
    return c;
}

static double *transposed(const double *m, size_t rows, size_t columns)
{
    double *out = zeros(rows * columns, sizeof *out);

    for (size_t i = 0; i < rows; i++)
        for (size_t j = 0; j < columns; j++)
            out[j * rows + i] = m[i * columns + j];
    return out;
}

/* More than 704 values a row are summed in two passes. */
void test_recipe_amx_products(void)
{
    static const size_t shapes[][3] = { { 32, 32, 32 }, { 64, 96, 736 }, { 32, 64, 1440 } };

    if (!amx_kernels_open())
        return;
    state = 1;
    for (size_t s = 0; s < COUNT_OF(shapes); s++) {
        size_t M = shapes[s][0], N = shapes[s][1], K = shapes[s][2];
        bf16 *a = random_halves(M * K, 1), *b = random_halves(K * N, 1), *bt = zeros(K * N, sizeof *bt);
        bf16 *packed = zeros(K * N, sizeof *packed), *c = zeros(M * N, sizeof *c);
        double *x = doubles_of_halves(a, M * K), *y = doubles_of_halves(b, K * N), *yt = transposed(y, K, N);
        double *want = plain_product(x, y, M, N, K);

        for (size_t i = 0; i < K * N; i++)
            bt[i] = to_bf16(yt[i]);
        amx_kernels.pack_right(b, (long)K, (long)N, packed);
        amx_kernels.multiply(a, packed, c, (long)M, (long)N, (long)K);
        CHECK_MSG(are_rounded(c, want, M * N, 1e-4), "shape %zu", s);
        memset(c, 0, M * N * sizeof *c);
        amx_kernels.pack_right_transposed(bt, (long)K, (long)N, packed);
        amx_kernels.multiply(a, packed, c, (long)M, (long)N, (long)K);
        CHECK_MSG(are_rounded(c, want, M * N, 1e-4), "shape %zu, transposed", s);
    }
}

/* c += g' x, of two blocks of 256 rows. */
void test_recipe_amx_outer_products(void)
{
    enum { M = 64, N = 96, R = 512 };

    if (!amx_kernels_open())
        return;
    state = 2;
    bf16 *g = random_halves(R * M, 1), *x = random_halves(R * N, 1);
    float *c = random_floats(M * N, 4);
    double *before = doubles_of_floats(c, M * N), *gd = doubles_of_halves(g, R * M), *gt = transposed(gd, R, M);
    double *xd = doubles_of_halves(x, R * N), *want = plain_product(gt, xd, M, N, R);

    amx_kernels.add_outer(g, x, c, M, N, R);
    for (size_t i = 0; i < M * N; i++)
        CHECK_NEAR((double)c[i], before[i] + want[i], 1e-4);
    arena_free(&mem);
}

/* --- norm --------------------------------------------------------------------------------- */

/* x [rows][D]; others: w [D] */
static double loss_of_norm(const struct problem *p, const double *x)
{
    double loss = 0;

    for (size_t r = 0; r < p->rows; r++) {
        const double *row = x + r * D, *outer = p->outer + r * D;
        double inv = 1 / sqrt(dot(row, row, D) / D + 1e-5);
        for (size_t i = 0; i < D; i++)
            loss += outer[i] * row[i] * inv * p->others[i];
    }
    return loss;
}

/* The same as a function of w; others: x */
static double loss_of_norm_weight(const struct problem *p, const double *w)
{
    struct problem swapped = *p;

    swapped.others = w;
    return loss_of_norm(&swapped, p->others);
}

void test_recipe_amx_norm(void)
{
    enum { N = 32 };

    if (!amx_kernels_open())
        return;
    state = 3;
    float *x = random_floats(N * D, 2), *w = random_floats(D, 1), *inv = zeros(N, sizeof *inv);
    float *out = zeros(N * D, sizeof *out), *dx = zeros(N * D, sizeof *dx), *dw = zeros(D, sizeof *dw);
    bf16 *y = random_halves(N * D, 1), *h = zeros(N * D, sizeof *h), *dh = random_halves(N * D, 1);
    bf16 *dxb = zeros(N * D, sizeof *dxb);
    struct norm s = { x, w, inv, dx, dxb, dw };
    double *xd = doubles_of_floats(x, N * D), *wd = doubles_of_floats(w, D), *yd = doubles_of_halves(y, N * D);
    double *outer = doubles_of_halves(dh, N * D), *want = zeros(N * D, sizeof *want);

    for (int added = 0; added < 2; added++) {
        for (size_t r = 0; r < N; r++) {
            double sum[D];
            for (size_t i = 0; i < D; i++)
                sum[i] = xd[r * D + i] + (added ? yd[r * D + i] : 0);
            double scale = 1 / sqrt(dot(sum, sum, D) / D + 1e-5);
            for (size_t i = 0; i < D; i++)
                want[r * D + i] = sum[i] * scale * wd[i];
        }
        amx_kernels.add_norm(&s, added ? y : NULL, added ? out : NULL, h, N);
        CHECK(are_rounded(h, want, N * D, 1e-6));
    }
    for (size_t i = 0; i < N * D; i++)
        CHECK_NEAR((double)out[i], xd[i] + yd[i], 1e-6);
    amx_kernels.add_norm(&s, NULL, NULL, h, N); /* sets inv of x */
    amx_kernels.norm_back(&s, dh, N, 1);
    double *g = doubles_of_floats(dx, N * D), *gw = doubles_of_floats(dw, D);
    const struct problem of_x = { loss_of_norm, N * D, xd, outer, wd, N };
    const struct problem of_w = { loss_of_norm_weight, D, wd, outer, xd, N };
    CHECK(gradient_error(&of_x, g) < 1e-3 && gradient_error(&of_w, gw) < 1e-3);
    CHECK(are_rounded(dxb, g, N * D, 0));
    amx_kernels.norm_back(&s, dh, N, 0); /* once more, added */
    for (size_t i = 0; i < N * D; i++)
        CHECK_NEAR((double)dx[i], 2 * g[i], 1e-5 * (1 + fabs(g[i])));
    for (size_t i = 0; i < D; i++)
        CHECK_NEAR((double)dw[i], 2 * gw[i], 1e-4 * (1 + fabs(gw[i])));
    arena_free(&mem);
}

/* --- SwiGLU -------------------------------------------------------------------------------- */

static double silu(double x)
{
    return x / (1 + exp(-x));
}

static double loss_of_swiglu(const struct problem *p, const double *gu)
{
    double loss = 0;

    for (size_t r = 0; r < p->rows; r++)
        for (size_t i = 0; i < FF; i++)
            loss += p->outer[r * FF + i] * silu(gu[r * 2 * FF + i]) * gu[r * 2 * FF + FF + i];
    return loss;
}

/* Gates from -6 to 6, and two far outside, where the exponential would overflow. */
void test_recipe_amx_swiglu(void)
{
    enum { N = 4 };

    if (!amx_kernels_open())
        return;
    state = 4;
    bf16 *gu = random_halves(N * 2 * FF, 6), *a = zeros(N * FF, sizeof *a), *da = random_halves(N * FF, 1);
    bf16 *dgu = zeros(N * 2 * FF, sizeof *dgu);
    gu[3] = to_bf16(-120);
    gu[4] = to_bf16(120);
    double *x = doubles_of_halves(gu, N * 2 * FF), *outer = doubles_of_halves(da, N * FF);
    double *want = zeros(N * FF, sizeof *want);

    for (size_t r = 0; r < N; r++)
        for (size_t i = 0; i < FF; i++)
            want[r * FF + i] = silu(x[r * 2 * FF + i]) * x[r * 2 * FF + FF + i];
    amx_kernels.swiglu(gu, a, N);
    CHECK(are_rounded(a, want, N * FF, 1e-5));
    amx_kernels.swiglu_back(gu, da, dgu, N);
    double *g = doubles_of_halves(dgu, N * 2 * FF);
    const struct problem p = { loss_of_swiglu, N * 2 * FF, x, outer, NULL, N };
    CHECK(gradient_error(&p, g) < 0.01);
    arena_free(&mem);
}

/* --- loss, embedding -------------------------------------------------------------------------- */

enum { LOSS_ROWS = 3 };
static const int64_t targets[LOSS_ROWS] = { 0, 4095, 1234 };
static const double LOSS_SCALE = 0.5;

/* The sum in nats, and by the scale the mean that the gradient belongs to. */
static double plain_cross_entropy(const double *x, size_t rows)
{
    double total = 0;

    for (size_t r = 0; r < rows; r++) {
        double top = -INFINITY, sum = 0;
        for (size_t j = 0; j < V; j++)
            top = fmax(top, x[r * V + j]);
        for (size_t j = 0; j < V; j++)
            sum += exp(x[r * V + j] - top);
        total += top + log(sum) - x[r * V + (size_t)targets[r]];
    }
    return total;
}

static double loss_of_logits(const struct problem *p, const double *x)
{
    return LOSS_SCALE * plain_cross_entropy(x, p->rows) / (double)p->rows;
}

void test_recipe_amx_cross_entropy(void)
{
    if (!amx_kernels_open())
        return;
    state = 5;
    bf16 *logits = random_halves(LOSS_ROWS * V, 8);
    double *x = doubles_of_halves(logits, LOSS_ROWS * V);
    double want = plain_cross_entropy(x, LOSS_ROWS);

    CHECK_NEAR(amx_kernels.cross_entropy(logits, targets, LOSS_ROWS, (float)LOSS_SCALE), want, 2e-5);
    double *g = doubles_of_halves(logits, LOSS_ROWS * V);
    const struct problem p = { loss_of_logits, LOSS_ROWS * V, x, NULL, NULL, LOSS_ROWS };
    CHECK(gradient_error(&p, g) < 0.01);
    arena_free(&mem);
}

void test_recipe_amx_embedding(void)
{
    static const int64_t ids[] = { 3, 0, 3 };

    if (!amx_kernels_open())
        return;
    state = 6;
    float *table = random_floats(5 * D, 1), *x = zeros(3 * D, sizeof *x), *dx = random_floats(3 * D, 1);
    float *g = zeros(5 * D, sizeof *g);

    amx_kernels.embed(table, ids, x, 3);
    amx_kernels.embed_back(g, ids, dx, 3);
    for (size_t i = 0; i < D; i++) {
        for (size_t r = 0; r < 3; r++)
            CHECK(x[r * D + i] == table[(size_t)ids[r] * D + i]);
        CHECK(g[3 * D + i] == dx[i] + dx[2 * D + i] && g[i] == dx[D + i] && g[D + i] == 0 && g[4 * D + i] == 0);
    }
    arena_free(&mem);
}

/* --- heads ------------------------------------------------------------------------------------- */

static void heads_new(struct heads *h, size_t b)
{
    float *c = zeros(T * HD / 2, sizeof *c), *s = zeros(T * HD / 2, sizeof *s);

    for (size_t t = 0; t < T; t++)
        for (size_t i = 0; i < HD / 2; i++) {
            double angle = (double)t * pow(10000.0, -2.0 * (double)i / HD);
            c[t * HD / 2 + i] = (float)cos(angle);
            s[t * HD / 2 + i] = (float)sin(angle);
        }
    *h = (struct heads){ .q = random_halves(b * 8 * T * HD, 1),
                         .k = random_halves(b * 4 * T * HD, 1),
                         .v = random_halves(b * 4 * T * HD, 1),
                         .p = random_halves(b * 8 * T * T, 1), /* what was in it before must not count */
                         .o = zeros(b * 8 * T * HD, sizeof(bf16)),
                         .dq = random_halves(b * 8 * T * HD, 1),
                         .dk = random_halves(b * 4 * T * HD, 1),
                         .dv = random_halves(b * 4 * T * HD, 1),
                         .cos = c,
                         .sin = s };
}

/* One row of qkv to its places: q (8, T, HD), k (4, T, HD), v (4, T, HD), q scaled. */
static void plain_rotate(const double *qkv, double *out)
{
    for (size_t t = 0; t < T; t++)
        for (size_t j = 0; j < 16; j++) {
            const double *in = qkv + t * QKV + j * HD;
            double *to = out + (j * T + t) * HD, scale = j < 8 ? 1 / sqrt(HD) : 1;
            for (size_t i = 0; i < HD / 2; i++) {
                double angle = j < 12 ? (double)t * pow(10000.0, -2.0 * (double)i / HD) : 0;
                to[i] = scale * (in[i] * cos(angle) - in[i + HD / 2] * sin(angle));
                to[i + HD / 2] = scale * (in[i + HD / 2] * cos(angle) + in[i] * sin(angle));
            }
        }
}

static double loss_of_rotate(const struct problem *p, const double *qkv)
{
    double *out = zeros(T * QKV, sizeof *out);

    plain_rotate(qkv, out);
    double loss = dot(out, p->outer, T * QKV);
    return loss;
}

void test_recipe_amx_rotation(void)
{
    struct heads h;

    if (!amx_kernels_open())
        return;
    state = 7;
    heads_new(&h, 1);
    bf16 *qkv = random_halves(T * QKV, 1), *dqkv = zeros(T * QKV, sizeof *dqkv), *outs = zeros(T * QKV, sizeof *outs);
    double *x = doubles_of_halves(qkv, T * QKV), *want = zeros(T * QKV, sizeof *want);

    plain_rotate(x, want);
    amx_kernels.rotate(&h, qkv, 1);
    CHECK(are_rounded(h.q, want, 8 * T * HD, 1e-6) && are_rounded(h.k, want + 8 * T * HD, 4 * T * HD, 1e-6) &&
          are_rounded(h.v, want + 12 * T * HD, 4 * T * HD, 0));
    memcpy(outs, h.dq, 8 * T * HD * sizeof *outs);
    memcpy(outs + 8 * T * HD, h.dk, 4 * T * HD * sizeof *outs);
    memcpy(outs + 12 * T * HD, h.dv, 4 * T * HD * sizeof *outs);
    double *outer = doubles_of_halves(outs, T * QKV);
    amx_kernels.rotate_back(&h, dqkv, 1);
    double *g = doubles_of_halves(dqkv, T * QKV);
    const struct problem p = { loss_of_rotate, T * QKV, x, outer, NULL, 1 };
    CHECK(gradient_error(&p, g) < 0.01);
    arena_free(&mem);
}

/* (b, 8, T, HD) and (b, T, 8, HD) have the same values, each in its place. */
void test_recipe_amx_merged_heads(void)
{
    enum { B = 2, N = B * 8 * T * HD };

    if (!amx_kernels_open())
        return;
    state = 8;
    bf16 *heads = random_halves(N, 1), *rows = zeros(N, sizeof *rows), *back = zeros(N, sizeof *back);
    bool same = true;

    amx_kernels.merge_heads(heads, rows, B, 0);
    for (size_t i = 0; i < N; i++) {
        size_t b = i / (8 * T * HD), j = i / (T * HD) % 8, t = i / HD % T;
        same = same && rows[((b * T + t) * 8 + j) * HD + i % HD] == heads[i];
    }
    amx_kernels.merge_heads(back, rows, B, 1);
    CHECK(same && memcmp(back, heads, N * sizeof *heads) == 0);
    arena_free(&mem);
}

/* --- attention ------------------------------------------------------------------------------------ */

enum { KV_HEADS = 2, N_Q = KV_HEADS * 2 * T * HD, N_KV = KV_HEADS * T * HD };

/* Causal attention of two query heads on each key-value head; x: q, k, v; out [KV_HEADS][2][T][HD] */
static void plain_attention(const double *x, double *out)
{
    const double *q = x, *k = x + N_Q, *v = k + N_KV;
    double p[T];

    memset(out, 0, N_Q * sizeof *out);
    for (size_t h = 0; h < 2 * KV_HEADS; h++)
        for (size_t t = 0; t < T; t++) {
            double top = -INFINITY, sum = 0, *o = out + (h * T + t) * HD;
            for (size_t s = 0; s <= t; s++) {
                p[s] = dot(q + (h * T + t) * HD, k + (h / 2 * T + s) * HD, HD);
                top = fmax(top, p[s]);
            }
            for (size_t s = 0; s <= t; s++)
                sum += p[s] = exp(p[s] - top);
            for (size_t s = 0; s <= t; s++)
                for (size_t i = 0; i < HD; i++)
                    o[i] += p[s] / sum * v[(h / 2 * T + s) * HD + i];
        }
}

static double loss_of_attention(const struct problem *p, const double *x)
{
    double *out = zeros(N_Q, sizeof *out);

    plain_attention(x, out);
    double loss = dot(out, p->outer, N_Q);
    return loss;
}

/* Probabilities and what they are multiplied with are rounded to bfloat16 once more than in the reference: 1 %. */
void test_recipe_amx_attention(void)
{
    struct heads h;
    double *x = zeros(N_Q + 2 * N_KV, sizeof *x), *want = zeros(N_Q, sizeof *want);
    double *g = zeros(N_Q + 2 * N_KV, sizeof *g);

    if (!amx_kernels_open())
        return;
    state = 9;
    heads_new(&h, 1);
    for (size_t i = 0; i < N_Q + 2 * N_KV; i++)
        x[i] = to_double(i < N_Q ? h.q[i] : i < N_Q + N_KV ? h.k[i - N_Q] : h.v[i - N_Q - N_KV]);
    plain_attention(x, want);
    amx_kernels.attend(&h, KV_HEADS);
    CHECK(are_rounded(h.o, want, N_Q, 0.01));
    bf16 *outs = random_halves(N_Q, 1);
    double *outer = doubles_of_halves(outs, N_Q);
    memcpy(h.o, outs, N_Q * sizeof *outs);
    amx_kernels.attend_back(&h, KV_HEADS);
    for (size_t i = 0; i < N_Q + 2 * N_KV; i++)
        g[i] = to_double(i < N_Q ? h.dq[i] : i < N_Q + N_KV ? h.dk[i - N_Q] : h.dv[i - N_Q - N_KV]);
    const struct problem p = { loss_of_attention, N_Q + 2 * N_KV, x, outer, NULL, 1 };
    CHECK_MSG(gradient_error(&p, g) < 0.02, "%g", gradient_error(&p, g));
    arena_free(&mem);
}
