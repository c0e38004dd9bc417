/*
 * effects.c -- effect sizes: d_z and d (Cohen 1988), g (Hedges
 * 1981), Cliff's delta (1993), probability of superiority (McGraw and Wong 1992;
 * with ties half: Vargha and Delaney's A, 2000), wins, ties and losses.
 *
 * All compare b with a: positive (or above 1/2) if b is larger.
 */
#include "metrics/stats/internal.h"

struct stats_wtl stats_win_tie_loss(const double *a, const double *b, size_t n, double rope, bool higher_is_better)
{
    struct stats_wtl w = { 0 };

    for (size_t i = 0; i < n; i++) {
        double d = higher_is_better ? b[i] - a[i] : a[i] - b[i];
        if (isnan(d))
            continue;
        w.win += d > rope;
        w.loss += d < -rope;
        w.tie += fabs(d) <= rope;
    }
    return w;
}

double stats_cohen_dz(const double *a, const double *b, size_t n)
{
    size_t k;
    double *d = stats_differences(a, b, n, &k), mean = stats_mean(d, k), sd = stats_sd(d, k);
    free(d);
    return sd > 1e-12 * fabs(mean) ? mean / sd : NAN; /* differences that are equal up to rounding count as constant */
}

/* Mean difference over the root of the mean variance; *pairs = number of complete pairs. */
static double pooled_d(const double *a, const double *b, size_t n, size_t *pairs)
{
    double *x = xmalloc((n + 1) * sizeof *x), *y = xmalloc((n + 1) * sizeof *y);
    size_t k = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            x[k] = a[i];
            y[k++] = b[i];
        }
    double s_x = stats_sd(x, k), s_y = stats_sd(y, k), pooled = sqrt((s_x * s_x + s_y * s_y) / 2);
    double difference = stats_mean(y, k) - stats_mean(x, k);
    free(x);
    free(y);
    *pairs = k;
    return pooled > 0 ? difference / pooled : NAN;
}

double stats_cohen_d(const double *a, const double *b, size_t n)
{
    size_t k;
    return pooled_d(a, b, n, &k);
}

/* With the usual approximation of Hedges' small-sample factor. */
double stats_hedges_g(const double *a, const double *b, size_t n)
{
    size_t k;
    double d = pooled_d(a, b, n, &k);
    return d * (1 - 3 / (4 * (2 * (double)k - 2) - 1));
}

/* Numbers of pairs (a_i, b_j) with b above and below, by binary search in sorted b. */
static bool dominance(const double *a, size_t n_a, const double *b, size_t n_b, double *above, double *below,
                      double *pairs)
{
    size_t k_a, k_b;
    double *x = stats_present(a, n_a, &k_a), *y = stats_present(b, n_b, &k_b);

    *above = *below = 0;
    *pairs = (double)k_a * (double)k_b;
    qsort(y, k_b, sizeof *y, stats_by_value);
    for (size_t i = 0; i < k_a; i++) {
        size_t less = 0, not_more = 0;
        for (size_t step = k_b + 1; step > 0; step /= 2) {
            while (less + step <= k_b && y[less + step - 1] < x[i])
                less += step;
            while (not_more + step <= k_b && y[not_more + step - 1] <= x[i])
                not_more += step;
        }
        *below += (double)less;
        *above += (double)(k_b - not_more);
    }
    free(x);
    free(y);
    return *pairs > 0;
}

double stats_cliff_delta(const double *a, size_t n_a, const double *b, size_t n_b)
{
    double above, below, pairs;
    return dominance(a, n_a, b, n_b, &above, &below, &pairs) ? (above - below) / pairs : NAN;
}

double stats_superiority(const double *a, size_t n_a, const double *b, size_t n_b)
{
    double above, below, pairs;
    return dominance(a, n_a, b, n_b, &above, &below, &pairs) ? (above + (pairs - above - below) / 2) / pairs : NAN;
}
