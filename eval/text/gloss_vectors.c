/*
 * gloss_vectors.c -- see gloss_vectors.h.
 */
#include "eval/text/gloss_vectors.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "eval/base/mem.h"

enum { D = GLOSS_DIMENSIONS, PRODUCTS = 5, COMMON = 5, MAX_SWEEPS = 30 };
static const double SMOOTHING = 0.875; /* of each side of a pair; 1 = none */

/* Positive entries of a symmetric matrix, row by row. */
struct sparse {
    size_t *first; /* [n + 1] */
    uint32_t *columns;
    float *values;
    size_t n, n_entries, cap_columns, cap_values;
};

typedef float row[D];
typedef double square[D][D];

/* --- the matrix ----------------------------------------------------------- */

/* Documents of each stem, in their order. */
static uint32_t *invert(const struct gloss_documents *d, const uint32_t *frequency, size_t n, size_t *first)
{
    uint32_t *list = xmalloc((d->n_stems + 1) * sizeof *list);
    size_t *next = xcalloc(n + 1, sizeof *next);

    first[0] = 0;
    for (size_t i = 0; i < n; i++) {
        next[i] = first[i];
        first[i + 1] = first[i] + frequency[i];
    }
    for (size_t i = 0; i < d->n; i++)
        for (size_t k = d->first[i]; k < d->first[i + 1]; k++)
            list[next[d->stems[k]]++] = (uint32_t)i;
    free(next);
    return list;
}

static bool is_used(const uint32_t *frequency, size_t stem)
{
    return frequency[stem] >= GLOSS_MIN_DOCUMENTS;
}

/* log(pairs * all / (smoothed margins)), where it is positive. */
static struct sparse count_pairs(const struct gloss_documents *d, const uint32_t *frequency, size_t n)
{
    struct sparse m = { .n = n, .first = xcalloc(n + 1, sizeof *m.first) };
    size_t *first = xcalloc(n + 1, sizeof *first);
    uint32_t *documents = invert(d, frequency, n, first), *counts = xcalloc(n + 1, sizeof *counts),
             *met = xmalloc((n + 1) * sizeof *met);
    double *margin = xcalloc(n + 1, sizeof *margin), all = 0, smooth = 0;

    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t k = first[i]; k < first[i + 1]; k++)
            sum += (double)(d->first[documents[k] + 1] - d->first[documents[k]] - 1);
        margin[i] = pow(sum, SMOOTHING);
        all += sum;
        smooth += margin[i];
    }
    double scale = all > 0 ? smooth * smooth / all : 0;
    for (size_t i = 0; i < n; i++) {
        size_t n_met = 0;
        for (size_t k = first[i]; is_used(frequency, i) && k < first[i + 1]; k++)
            for (size_t j = d->first[documents[k]]; j < d->first[documents[k] + 1]; j++)
                if (d->stems[j] != i && is_used(frequency, d->stems[j]) && counts[d->stems[j]]++ == 0)
                    met[n_met++] = d->stems[j];
        for (size_t k = 0; k < n_met; k++) {
            double v = log(counts[met[k]] * scale / (margin[i] * margin[met[k]]));
            if (v > 0) {
                VEC_PUSH(m.columns, m.n_entries, m.cap_columns) = met[k];
                m.n_entries--;
                VEC_PUSH(m.values, m.n_entries, m.cap_values) = (float)v;
            }
            counts[met[k]] = 0;
        }
        m.first[i + 1] = m.n_entries;
    }
    free(first);
    free(documents);
    free(counts);
    free(met);
    free(margin);
    return m;
}

static void multiply(const struct sparse *m, const row *from, row *to)
{
#pragma omp parallel for schedule(static, 256)
    for (size_t i = 0; i < m->n; i++) {
        float sum[D] = { 0 };
        for (size_t k = m->first[i]; k < m->first[i + 1]; k++) {
            const float *v = from[m->columns[k]], x = m->values[k];
            for (int j = 0; j < D; j++)
                sum[j] += x * v[j];
        }
        memcpy(to[i], sum, sizeof sum);
    }
}

/* --- a basis ---------------------------------------------------------------- */

static bool is_empty(const struct sparse *m, size_t i)
{
    return m->first[i] == m->first[i + 1];
}

/* out = a' b over the rows that m uses.  Each thread has columns of its own, so the order of every sum is fixed; blocks
 * of rows are summed in single precision, the blocks in double. */
static void inner(const struct sparse *m, const row *a, const row *b, square out)
{
    enum { CHUNK = 16, BLOCK = 64 };

#pragma omp parallel for schedule(static, 1)
    for (int from = 0; from < D; from += CHUNK) {
        memset(out[from], 0, CHUNK * sizeof out[from]);
        for (size_t start = 0; start < m->n; start += BLOCK) {
            float sum[CHUNK][D] = { { 0 } };
            for (size_t k = start; k < m->n && k < start + BLOCK; k++)
                for (int i = 0; i < CHUNK && !is_empty(m, k); i++)
                    for (int j = 0; j < D; j++)
                        sum[i][j] += a[k][from + i] * b[k][j];
            for (int i = 0; i < CHUNK; i++)
                for (int j = 0; j < D; j++)
                    out[from + i][j] += (double)sum[i][j];
        }
    }
}

/* rows = rows * w */
static void combine(const struct sparse *m, row *rows, square w)
{
    float(*narrow)[D] = xmalloc(D * sizeof *narrow);

    for (int i = 0; i < D; i++)
        for (int j = 0; j < D; j++)
            narrow[i][j] = (float)w[i][j];
#pragma omp parallel for schedule(static, 256)
    for (size_t k = 0; k < m->n; k++) {
        float sum[D] = { 0 };
        for (int i = 0; i < D && !is_empty(m, k); i++)
            for (int j = 0; j < D; j++)
                sum[j] += rows[k][i] * narrow[i][j];
        memcpy(rows[k], sum, sizeof sum);
    }
    free(narrow);
}

/* Makes the columns orthonormal by Cholesky's factor of their products; a column that depends on earlier ones
 * becomes 0. */
static void orthonormalize(const struct sparse *m, row *rows, square l, square inverse)
{
    inner(m, (const row *)rows, (const row *)rows, l);
    memset(inverse, 0, sizeof(square));
    for (int j = 0; j < D; j++) {
        double own = l[j][j], left = own;
        for (int k = 0; k < j; k++)
            left -= l[j][k] * l[j][k];
        bool dependent = !(left > 1e-9 * own);
        l[j][j] = dependent ? 0 : sqrt(left);
        for (int i = j + 1; i < D; i++) {
            double x = l[i][j];
            for (int k = 0; k < j; k++)
                x -= l[i][k] * l[j][k];
            l[i][j] = dependent ? 0 : x / l[j][j];
        }
    }
    for (int j = 0; j < D; j++) /* column j of the transposed factor's inverse */
        for (int i = j; i >= 0 && l[j][j] > 0; i--) {
            double x = i == j ? 1 : 0;
            for (int k = i + 1; k <= j; k++)
                x -= l[k][i] * inverse[k][j];
            inverse[i][j] = l[i][i] > 0 ? x / l[i][i] : 0;
        }
    combine(m, rows, inverse);
}

/* Jacobi's method: on return m is diagonal and w holds the eigenvectors as columns. */
static void find_eigenvectors(square m, square w)
{
    for (int i = 0; i < D; i++)
        for (int j = 0; j < D; j++) {
            w[i][j] = i == j;
            if (j > i)
                m[i][j] = m[j][i] = (m[i][j] + m[j][i]) / 2;
        }
    for (int sweep = 0; sweep < MAX_SWEEPS; sweep++)
        for (int p = 0; p < D; p++)
            for (int q = p + 1; q < D; q++) {
                if (fabs(m[p][q]) <= 1e-12 * (fabs(m[p][p]) + fabs(m[q][q])))
                    continue;
                double t = (m[q][q] - m[p][p]) / (2 * m[p][q]);
                t = (t >= 0 ? 1 : -1) / (fabs(t) + sqrt(t * t + 1));
                double c = 1 / sqrt(t * t + 1), s = t * c;
                for (int k = 0; k < D; k++) {
                    double x = m[k][p], y = m[k][q];
                    m[k][p] = c * x - s * y;
                    m[k][q] = s * x + c * y;
                }
                for (int k = 0; k < D; k++) {
                    double x = m[p][k], y = m[q][k], v = w[k][p], u = w[k][q];
                    m[p][k] = c * x - s * y;
                    m[q][k] = s * x + c * y;
                    w[k][p] = c * v - s * u;
                    w[k][q] = s * v + c * u;
                }
            }
}

static void fill_random(row *rows, size_t n)
{
    uint64_t x = 88172645463325252u; /* xorshift (Marsaglia 2003) */

    for (size_t i = 0; i < n; i++)
        for (int k = 0; k < D; k++) {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
            rows[i][k] = x & 1 << 20 ? 1.0f : -1.0f;
        }
}

/* Eigenvectors of the largest eigenvalues, each times the root of its value. */
static void reduce(const struct sparse *m, row **rows, row **other)
{
    double(*room)[D][D] = xcalloc(2, sizeof *room);

    fill_random(*rows, m->n);
    for (int i = 0; i < PRODUCTS; i++) {
        multiply(m, (const row *)*rows, *other);
        row *swap = *rows;
        *rows = *other;
        *other = swap;
        orthonormalize(m, *rows, room[0], room[1]);
    }
    multiply(m, (const row *)*rows, *other);
    inner(m, (const row *)*rows, (const row *)*other, room[0]);
    find_eigenvectors(room[0], room[1]);
    for (int j = 0; j < D; j++)
        for (int i = 0; i < D; i++)
            room[1][i][j] *= sqrt(fabs(room[0][j][j]));
    combine(m, *rows, room[1]);
    free(room);
}

/* --- vectors ---------------------------------------------------------------- */

static void normalize(row v)
{
    double sum = 0;

    for (int i = 0; i < D; i++)
        sum += (double)v[i] * (double)v[i];
    float scale = sum > 0 ? (float)(1 / sqrt(sum)) : 0;
    for (int i = 0; i < D; i++)
        v[i] *= scale;
}

static void remove_common_direction(row *rows, const uint32_t *frequency, size_t n)
{
    row mean = { 0 };

    for (size_t i = 0; i < n; i++) {
        normalize(rows[i]);
        for (int k = 0; k < D && frequency[i] >= COMMON; k++)
            mean[k] += rows[i][k];
    }
    normalize(mean);
    for (size_t i = 0; i < n; i++) {
        double along = 0;
        for (int k = 0; k < D; k++)
            along += (double)rows[i][k] * (double)mean[k];
        for (int k = 0; k < D; k++)
            rows[i][k] -= (float)along * mean[k];
        normalize(rows[i]);
    }
}

int8_t *gloss_vectors_new(const struct gloss_documents *d, const uint32_t *frequency, size_t n)
{
    struct sparse m = count_pairs(d, frequency, n);
    row *rows = xcalloc(n + 1, sizeof *rows), *other = xcalloc(n + 1, sizeof *other);
    int8_t *out = xmalloc(n * D + 1);

    reduce(&m, &rows, &other);
    remove_common_direction(rows, frequency, n);
    for (size_t i = 0; i < n; i++)
        for (int k = 0; k < D; k++)
            out[i * D + (size_t)k] = (int8_t)lrintf(127 * rows[i][k]);
    free(rows);
    free(other);
    free(m.first);
    free(m.columns);
    free(m.values);
    return out;
}
