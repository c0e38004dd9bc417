/*
 * describe.c -- descriptive statistics of a list of numbers, and of answers on a
 * rating scale (Likert 1932): counts, median and shares of agreement in addition to
 * the mean, because the points are ordered but have no distances.
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include <string.h>

#include "metrics/stats/internal.h"

const char stats_library_version[] = R_VERSION_STRING;

struct stats_summary stats_describe(const double *x, size_t n, double confidence)
{
    struct stats_summary s = { .mean = NAN,
                               .sd = NAN,
                               .ci_low = NAN,
                               .ci_high = NAN,
                               .minimum = NAN,
                               .quartile_1 = NAN,
                               .median = NAN,
                               .quartile_3 = NAN,
                               .maximum = NAN };
    double *v = stats_present(x, n, &s.n);

    s.missing = n - s.n;
    if (s.n) {
        s.mean = stats_mean(v, s.n);
        s.sd = stats_sd(v, s.n);
        qsort(v, s.n, sizeof *v, stats_by_value);
        s.minimum = v[0];
        s.maximum = v[s.n - 1];
        s.quartile_1 = stats_percentile(v, s.n, 0.25);
        s.median = stats_percentile(v, s.n, 0.5);
        s.quartile_3 = stats_percentile(v, s.n, 0.75);
    }
    if (s.n > 1) {
        double wide = qt(0.5 + confidence / 2, (double)s.n - 1, 1, 0) * s.sd / sqrt((double)s.n);
        s.ci_low = s.mean - wide;
        s.ci_high = s.mean + wide;
    }
    free(v);
    return s;
}

struct stats_likert stats_likert(const double *x, size_t n, int low, int high, double confidence)
{
    struct stats_likert out = { .low = low, .high = high };
    double *kept = xmalloc((n + 1) * sizeof *kept);
    size_t n_points = high >= low ? (size_t)(high - low) + 1 : 0, agree = 0, disagree = 0, k = 0;

    for (size_t i = 0; i < n; i++) {
        double point = x[i] - low;
        if (isnan(x[i]))
            continue;
        if (!(point >= 0) || point >= (double)n_points || n_points > STATS_LIKERT_POINTS || point != floor(point)) {
            out.outside++;
            continue;
        }
        out.counts[(size_t)point]++;
        kept[k++] = x[i];
        agree += x[i] > (low + high) / 2.0;
        disagree += x[i] < (low + high) / 2.0;
    }
    out.summary = stats_describe(kept, k, confidence);
    out.agree = stats_wilson(agree, k, confidence);
    out.disagree = stats_wilson(disagree, k, confidence);
    out.mode = low;
    for (size_t p = 1; p < n_points && p < STATS_LIKERT_POINTS; p++)
        if (out.counts[p] > out.counts[out.mode - low])
            out.mode = low + (int)p;
    free(kept);
    return out;
}
