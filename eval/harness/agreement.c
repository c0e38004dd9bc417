/*
 * agreement.c -- see agreement.h.  The statistics are those of `assay stats --agreement`.
 */
#include "eval/harness/agreement.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/harness/suite.h"
#include "metrics/stats/stats.h"

enum { MAX_GRADES = 1000 };

static const double confidence = 0.95;

static struct run_finding finding_of(const struct scored_task *d, const struct agreement *x)
{
    struct run_finding f = run_finding_new(x->kind, d->task->id, x->model);

    f.field = x->first;
    f.bin = x->second;
    return f;
}

static bool put_test(struct scoring *sc, struct run_finding f, const char *name, struct stats_test t, struct err *e)
{
    f.text = str_from(name);
    f.n = t.n;
    f.estimate = t.estimate;
    f.low = t.ci_low;
    f.high = t.ci_high;
    f.p_value = t.p_value;
    return store_put_finding(sc->store, &f, e);
}

static bool put_value(struct scoring *sc, struct run_finding f, const char *name, double value, size_t n, struct err *e)
{
    f.text = str_from(name);
    f.n = n;
    f.estimate = value;
    return store_put_finding(sc->store, &f, e);
}

/* The pairs with both ratings. */
struct complete {
    double *a, *b, *both; /* [n], [n], [n][2] */
    int *label_a, *label_b;
    size_t n;
    bool whole; /* all ratings are whole grades of the scale */
};

static struct complete complete_pairs(const struct agreement *x, struct arena *mem)
{
    struct complete c = { .a = ARENA_NEW(mem, double, x->n),
                          .b = ARENA_NEW(mem, double, x->n),
                          .both = ARENA_NEW(mem, double, 2 * x->n),
                          .label_a = ARENA_NEW(mem, int, x->n),
                          .label_b = ARENA_NEW(mem, int, x->n),
                          .whole = x->high - x->low < MAX_GRADES };

    for (size_t i = 0; i < x->n; i++) {
        double a = x->a[i], b = x->b[i];
        if (isnan(a) || isnan(b))
            continue;
        c.a[c.n] = c.both[2 * c.n] = a;
        c.b[c.n] = c.both[2 * c.n + 1] = b;
        c.whole = c.whole && a == round(a) && b == round(b) && a >= x->low && a <= x->high && b >= x->low &&
                  b <= x->high;
        if (c.whole) {
            c.label_a[c.n] = (int)(a - x->low);
            c.label_b[c.n] = (int)(b - x->low);
        }
        c.n++;
    }
    return c;
}

bool agreement_put(struct scoring *sc, const struct scored_task *d, const struct agreement *x, struct err *e)
{
    struct complete c = complete_pairs(x, sc->mem);
    struct run_finding f = finding_of(d, x);
    size_t n_labels = c.whole ? (size_t)(x->high - x->low) + 1 : 0;
    bool binary = n_labels == 2;

    if (c.n < 2)
        return true;
    if (!put_test(sc, f, "pearson", stats_pearson(c.a, c.b, c.n), e) ||
        !put_test(sc, f, "spearman", stats_spearman(c.a, c.b, c.n), e))
        return false;
    if (!x->same_scale)
        return true;
    if (n_labels &&
        !put_value(sc, f, binary ? "kappa" : "weighted kappa",
                   stats_cohen_kappa(c.label_a, c.label_b, c.n, n_labels, binary ? STATS_UNWEIGHTED : STATS_QUADRATIC),
                   c.n, e))
        return false;
    return put_value(sc, f, "alpha", stats_krippendorff_alpha(c.both, c.n, 2, binary ? STATS_NOMINAL : STATS_ORDINAL),
                     c.n, e) &&
           put_test(sc, f, "mae", stats_absolute_error(c.a, c.b, c.n), e) &&
           put_test(sc, f, "bias", stats_bias(c.a, c.b, c.n, confidence), e);
}

enum { CALIBRATION_BINS = 10 };

/* A scale of at most CALIBRATION_BINS whole grades has a bin for each grade, any other one bins of equal width. */
static size_t bin_of(const struct agreement *x, double score)
{
    double width = x->high - x->low;
    double bin = width < CALIBRATION_BINS ? round(score - x->low) : floor((score - x->low) / width * CALIBRATION_BINS);

    return (size_t)fmin(fmax(bin, 0), CALIBRATION_BINS - 1);
}

bool agreement_put_calibration(struct scoring *sc, const struct scored_task *d, const struct agreement *x,
                               struct err *e)
{
    double *ratings = ARENA_NEW(sc->mem, double, x->n + 1);
    struct run_finding f = finding_of(d, x);

    f.kind = FINDING_CALIBRATION;
    f.category = arena_printf(sc->mem, "%g to %g", x->low, x->high);
    for (size_t bin = 0; bin < CALIBRATION_BINS; bin++) {
        double sum = 0;
        size_t n = 0;
        for (size_t i = 0; i < x->n; i++)
            if (!isnan(x->a[i]) && !isnan(x->b[i]) && bin_of(x, x->b[i]) == bin) {
                ratings[n++] = x->a[i];
                sum += x->b[i];
            }
        if (!n)
            continue;
        struct stats_summary s = stats_describe(ratings, n, confidence);
        f.hits = bin;
        f.n = n;
        f.statistic = sum / (double)n;
        f.estimate = s.mean;
        f.low = s.ci_low < x->low ? x->low : s.ci_low; /* Student's interval of few ratings can leave the scale */
        f.high = s.ci_high > x->high ? x->high : s.ci_high;
        if (!store_put_finding(sc->store, &f, e))
            return false;
    }
    return true;
}

bool agreement_put_alpha(struct scoring *sc, const struct scored_task *d, const struct agreement *names,
                         const double *ratings, size_t n_raters, struct err *e)
{
    bool binary = names->high - names->low == 1;
    size_t n = 0;

    for (size_t i = 0; i < names->n; i++) {
        size_t rated = 0;
        for (size_t r = 0; r < n_raters; r++)
            rated += isnan(ratings[i * n_raters + r]) ? 0 : 1;
        n += rated > 1;
    }
    return n < 2 ||
           put_value(sc, finding_of(d, names), "alpha",
                     stats_krippendorff_alpha(ratings, names->n, n_raters, binary ? STATS_NOMINAL : STATS_ORDINAL), n,
                     e);
}
