/*
 * power.c -- power analysis of the paired t test (Cohen 1988): power at a true
 * difference, the smallest difference detected with a given power, and the number of
 * pairs needed.  Noncentral t, both tails, equal to statsmodels' TTestPower.
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include "metrics/stats/internal.h"

/* P(|T| > critical) for T = (Z + shift) / S, S^2 a chi-square over its degrees of
 * freedom: the normal tail beyond critical * S, averaged over S by double
 * exponential quadrature (Takahasi and Mori 1974).  R's pnt is accurate only to 1e-10. */
static double noncentral_tails(double critical, double shift, double df)
{
    double low = sqrt(qchisq(1e-18, df, 1, 0) / df), high = sqrt(qchisq(1e-18, df, 0, 0) / df);
    double half = (high - low) / 2, width = 1.0 / 64, sum = 0;

    for (int i = -256; i <= 256; i++) {
        double t = i * width, u = M_PI_2 * sinh(t), s = low + half * (1 + tanh(u));
        double weight = half * M_PI_2 * cosh(t) / (cosh(u) * cosh(u)) * width;
        if (!(weight > 0) || !(s > 0))
            continue;
        double density = 2 * df * s * dchisq(df * s * s, df, 0);
        double tails = pnorm(critical * s - shift, 0, 1, 0, 0) + pnorm(-critical * s - shift, 0, 1, 1, 0);
        sum += weight * density * tails;
    }
    return fmin(sum, 1);
}

static double power_of(double n, double effect, double alpha)
{
    return noncentral_tails(qt(1 - alpha / 2, n - 1, 1, 0), fabs(effect) * sqrt(n), n - 1);
}

double stats_power(size_t n, double difference, double sd, double alpha)
{
    return n < 2 || !(sd > 0) || isnan(difference) ? NAN : power_of((double)n, difference / sd, alpha);
}

/* In standard deviations.  Bisection: power grows with the difference. */
static double detectable_effect(size_t n, double alpha, double power)
{
    double low = 0, high = 1;

    while (power_of((double)n, high, alpha) < power && high < 1e6)
        high *= 2;
    for (int i = 0; i < 60; i++) {
        double mid = (low + high) / 2;
        *(power_of((double)n, mid, alpha) < power ? &low : &high) = mid;
    }
    return high;
}

double stats_detectable_difference(size_t n, double sd, double alpha, double power)
{
    /* The search takes 10 ms and comparisons come in thousands, nearly all with the same n. */
    static _Thread_local struct {
        size_t n;
        double alpha, power, effect;
    } last;

    if (n < 2 || !(sd > 0))
        return NAN;
    if (n != last.n || alpha != last.alpha || power != last.power) {
        last.effect = detectable_effect(n, alpha, power);
        last.n = n;
        last.alpha = alpha;
        last.power = power;
    }
    return last.effect * sd;
}

size_t stats_pairs_needed(double difference, double sd, double alpha, double power)
{
    size_t low = 1, high = 2;

    if (!(sd > 0) || !(fabs(difference) > 0) || !(power < 1))
        return 0;
    while (power_of((double)high, difference / sd, alpha) < power && high < (size_t)1 << 40) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        size_t mid = low + (high - low) / 2;
        *(power_of((double)mid, difference / sd, alpha) < power ? &low : &high) = mid;
    }
    return high;
}
