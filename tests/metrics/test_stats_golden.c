/*
 * test_stats_golden.c -- tests, coefficients and corrections against SciPy 1.10.1,
 * statsmodels 0.13.5 and scikit-learn 1.2.1 (tests/golden/metrics/stats.jsonl).
 *
 * p-values to 1e-10, everything else to 1e-12.  The reference's differences are a - b, assay's are b - a, hence the
 * signs.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/json.h"
#include "eval/base/file.h"
#include "metrics/stats/stats.h"

static double number(const struct json *v)
{
    str s = json_as_string(v);

    if (json_kind(v) != JSON_STRING_KIND)
        return json_is_numeric(v) ? json_number(v) : NAN;
    return str_is(s, "inf") ? INFINITY : str_is(s, "-inf") ? -INFINITY : NAN;
}

static size_t numbers(const struct json *list, double **out, struct arena *a)
{
    size_t n = json_length(list);

    *out = ARENA_NEW(a, double, n + 1);
    for (size_t i = 0; i < n; i++)
        (*out)[i] = number(json_at(list, i));
    return n;
}

static double want(const struct json *expected, const char *key, size_t i)
{
    const struct json *v = json_get(expected, key);

    CHECK_MSG(v != NULL, "the golden file has no %s", key);
    return number(json_kind(v) == JSON_ARRAY_KIND ? json_at(v, i) : v);
}

/* Calls `each` for every line of a kind; returns how many there were. */
static size_t for_kind(const char *kind, void (*each)(const struct json *in, const struct json *out, struct arena *a))
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str text = { 0 }, line;
    size_t n = 0;

    CHECK_MSG(file_read("tests/golden/metrics/stats.jsonl", 1u << 24, &a, &text, &e), "%s", e.text);
    while (str_split_next(&text, '\n', &line)) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        if (o && str_is(json_as_string(json_get(o, "kind")), kind)) {
            each(json_get(o, "input"), json_get(o, "expected"), &a);
            n++;
        }
        json_free(o);
    }
    arena_free(&a);
    CHECK_MSG(n > 0, "no line of kind %s", kind);
    return n;
}

/* All combinations of zeros, method and continuity that SciPy has.  Where all
 * differences are zero it answers by method (an error, nan, 1); ours is undefined. */
static void signed_ranks(const struct json *out, const double *a, const double *b, size_t n)
{
    static const struct {
        const char *key;
        enum stats_zeros zeros;
        enum stats_method method;
        bool continuity;
    } ways[] = {
        { "wilcoxon.wilcox.auto.corr0[W,p]", STATS_ZEROS_DROP, STATS_AUTO, false },
        { "wilcoxon.wilcox.exact.corr0[W,p]", STATS_ZEROS_DROP, STATS_EXACT, false },
        { "wilcoxon.wilcox.approx.corr0[W,p]", STATS_ZEROS_DROP, STATS_NORMAL, false },
        { "wilcoxon.wilcox.approx.corr1[W,p]", STATS_ZEROS_DROP, STATS_NORMAL, true },
        { "wilcoxon.pratt.auto.corr0[W,p]", STATS_ZEROS_PRATT, STATS_AUTO, false },
        { "wilcoxon.pratt.exact.corr0[W,p]", STATS_ZEROS_PRATT, STATS_EXACT, false },
        { "wilcoxon.pratt.approx.corr0[W,p]", STATS_ZEROS_PRATT, STATS_NORMAL, false },
        { "wilcoxon.pratt.approx.corr1[W,p]", STATS_ZEROS_PRATT, STATS_NORMAL, true },
        { "wilcoxon.zsplit.auto.corr0[W,p]", STATS_ZEROS_SPLIT, STATS_AUTO, false },
        { "wilcoxon.zsplit.exact.corr0[W,p]", STATS_ZEROS_SPLIT, STATS_EXACT, false },
        { "wilcoxon.zsplit.approx.corr0[W,p]", STATS_ZEROS_SPLIT, STATS_NORMAL, false },
        { "wilcoxon.zsplit.approx.corr1[W,p]", STATS_ZEROS_SPLIT, STATS_NORMAL, true },
    };
    bool varies = false;

    for (size_t i = 0; i < n; i++)
        varies = varies || a[i] != b[i];
    for (size_t k = 0; k < COUNT_OF(ways); k++) {
        struct stats_test t = stats_wilcoxon_as(a, b, n, ways[k].zeros, ways[k].method, ways[k].continuity);
        if (!varies) {
            CHECK(isnan(t.p_value) && t.note);
            continue;
        }
        CHECK_NEAR(t.statistic, want(out, ways[k].key, 0), 1e-12);
        CHECK_NEAR(t.p_value, want(out, ways[k].key, 1), 1e-10 * want(out, ways[k].key, 1));
    }
}

static void paired(const struct json *in, const struct json *out, struct arena *mem)
{
    double *a, *b;
    size_t n = numbers(json_get(in, "a"), &a, mem);

    numbers(json_get(in, "b"), &b, mem);
    struct stats_test t = stats_paired_t(a, b, n, 0.95);
    if (isfinite(want(out, "ttest_rel[t,p]", 0))) {
        CHECK_NEAR(-t.statistic, want(out, "ttest_rel[t,p]", 0), 1e-12 * fmax(1, fabs(t.statistic)));
        CHECK_NEAR(t.p_value, want(out, "ttest_rel[t,p]", 1), 1e-10);
    } else { /* SciPy divides by zero where the differences do not vary; there is no t test */
        CHECK(isnan(t.statistic) && isnan(t.p_value) && t.note);
    }
    signed_ranks(out, a, b, n);
    t = stats_sign(a, b, n);
    CHECK_NEAR(t.n ? t.p_value : 1, want(out, "sign_test_p", 0), 1e-10);
    t = stats_welch(a, n, b, n, 0.95);
    CHECK_NEAR(-t.statistic, want(out, "welch[t,p]", 0), 1e-12);
    CHECK_NEAR(t.p_value, want(out, "welch[t,p]", 1), 1e-10);
    CHECK_NEAR(-stats_cohen_d(a, b, n), want(out, "cohen_d(pooled)", 0), 1e-12);
    CHECK_NEAR(-stats_cohen_dz(a, b, n), want(out, "cohen_dz(paired)", 0), 1e-12);
    CHECK_NEAR(-stats_hedges_g(a, b, n), want(out, "hedges_g(J=1-3/(4*(2n-2)-1))", 0), 1e-12);
    CHECK_NEAR(-stats_cliff_delta(a, n, b, n), want(out, "cliffs_delta", 0), 1e-12);
    CHECK_NEAR(1 - stats_superiority(a, n, b, n), want(out, "a12", 0), 1e-12);
}

void test_stats_paired_equals_scipy(void)
{
    CHECK(for_kind("paired", paired) == 16);
}

static void multiple(const struct json *in, const struct json *out, struct arena *mem)
{
    static const struct {
        const char *name;
        void (*correct)(double *p, size_t n);
    } methods[] = { { "holm", stats_correct_holm },
                    { "fdr_bh", stats_correct_bh },
                    { "bonferroni", stats_correct_bonferroni } };

    for (size_t k = 0; k < COUNT_OF(methods); k++) {
        double *p;
        size_t n = numbers(json_get(in, "p"), &p, mem);
        methods[k].correct(p, n);
        for (size_t i = 0; i < n; i++)
            CHECK_NEAR(p[i], want(out, methods[k].name, i), 1e-10);
    }
}

void test_stats_corrections_equal_statsmodels(void)
{
    for_kind("multiple", multiple);
}

static void mcnemar(const struct json *in, const struct json *out, struct arena *mem)
{
    const struct json *table = json_get(in, "table[[both right,a only],[b only,both wrong]]");
    size_t b = (size_t)json_int(json_at(json_at(table, 0), 1)), c = (size_t)json_int(json_at(json_at(table, 1), 0));
    struct stats_test t = stats_mcnemar(b, c, false);

    (void)mem;
    CHECK_NEAR(t.statistic, want(out, "exact_stat", 0), 1e-12);
    CHECK_NEAR(t.p_value, want(out, "exact_p", 0), 1e-10);
    t = stats_mcnemar_chi2(b, c, false);
    CHECK_NEAR(t.statistic, want(out, "chi2[stat,p]", 0), 1e-12);
    CHECK_NEAR(t.p_value, want(out, "chi2[stat,p]", 1), 1e-10);
    t = stats_mcnemar_chi2(b, c, true);
    if (b + c == 0) { /* the reference divides 1 by 0 and reports p = 0 for no data */
        CHECK(isnan(t.p_value));
        return;
    }
    CHECK_NEAR(t.statistic, want(out, "chi2_corrected[stat,p]", 0), 1e-12);
    CHECK_NEAR(t.p_value, want(out, "chi2_corrected[stat,p]", 1), 1e-10);
}

void test_stats_mcnemar_equals_statsmodels(void)
{
    for_kind("mcnemar", mcnemar);
}

static void correlation(const struct json *in, const struct json *out, struct arena *mem)
{
    double *x, *y;
    size_t n = numbers(json_get(in, "x"), &x, mem);
    static const struct {
        const char *key;
        struct stats_test (*test)(const double *x, const double *y, size_t n);
    } kinds[] = { { "pearson[r,p]", stats_pearson },
                  { "spearman[rho,p]", stats_spearman },
                  { "kendall_b[tau,p]", stats_kendall } };

    numbers(json_get(in, "y"), &y, mem);
    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        struct stats_test t = kinds[k].test(x, y, n);
        CHECK_NEAR(t.estimate, want(out, kinds[k].key, 0), 1e-12);
        CHECK_NEAR(t.p_value, want(out, kinds[k].key, 1), 1e-10);
    }
}

void test_stats_correlations_equal_scipy(void)
{
    for_kind("correlation", correlation);
}

static int label_of(const struct json *labels, const struct json *v, struct arena *a)
{
    for (size_t i = 0; i < json_length(labels); i++)
        if (str_equal(json_to_text(json_at(labels, i), a), json_to_text(v, a)))
            return (int)i;
    return -1;
}

static void kappa(const struct json *in, const struct json *out, struct arena *mem)
{
    const struct json *truth = json_get(in, "y_true"), *said = json_get(in, "y_pred"),
                      *labels = json_get(out, "labels");
    size_t n = json_length(truth), n_labels = json_length(labels);
    int *a = ARENA_NEW(mem, int, n + 1), *b = ARENA_NEW(mem, int, n + 1);

    for (size_t i = 0; i < n; i++) {
        a[i] = label_of(labels, json_at(truth, i), mem);
        b[i] = label_of(labels, json_at(said, i), mem);
    }
    CHECK_NEAR(stats_cohen_kappa(a, b, n, n_labels, STATS_UNWEIGHTED), want(out, "cohen_kappa", 0), 1e-12);
    if (!json_get(out, "kappa_linear"))
        return; /* text labels have no order */
    CHECK_NEAR(stats_cohen_kappa(a, b, n, n_labels, STATS_LINEAR), want(out, "kappa_linear", 0), 1e-12);
    CHECK_NEAR(stats_cohen_kappa(a, b, n, n_labels, STATS_QUADRATIC), want(out, "kappa_quadratic", 0), 1e-12);
}

void test_stats_cohen_kappa_equals_sklearn(void)
{
    CHECK(for_kind("classification", kappa) == 15);
}

static void fleiss(const struct json *in, const struct json *out, struct arena *mem)
{
    const struct json *units = json_get(in, "ratings(unit x rater)");
    enum { MAX = 16 };
    double *counts = ARENA_NEW(mem, double, json_length(units) * MAX);

    for (size_t u = 0; u < json_length(units); u++)
        for (size_t r = 0; r < json_length(json_at(units, u)); r++) {
            int64_t label = json_int(json_at(json_at(units, u), r));
            CHECK(label >= 0 && label < MAX);
            counts[u * MAX + (size_t)label]++;
        }
    CHECK_NEAR(stats_fleiss_kappa(counts, json_length(units), MAX), want(out, "fleiss", 0), 1e-12);
    size_t n_labels = 0; /* the reference counts the labels up to the largest in use */
    for (size_t i = 0; i < json_length(units) * MAX; i++)
        n_labels = counts[i] > 0 && i % MAX + 1 > n_labels ? i % MAX + 1 : n_labels;
    for (size_t u = 0; u < json_length(units); u++)
        for (size_t j = 0; j < n_labels; j++)
            counts[u * n_labels + j] = counts[u * MAX + j];
    CHECK_NEAR(stats_randolph_kappa(counts, json_length(units), n_labels), want(out, "randolph", 0), 1e-12);
}

void test_stats_fleiss_equals_statsmodels(void)
{
    for_kind("fleiss_kappa", fleiss);
}

static void alpha(const struct json *in, const struct json *out, struct arena *mem)
{
    static const char *const levels[] = { "nominal", "ordinal", "interval", "ratio" };
    const struct json *units = json_get(in, "units_by_rater");
    size_t n = json_length(units), raters = json_length(json_at(units, 0));
    double *ratings = ARENA_NEW(mem, double, n *raters);

    for (size_t u = 0; u < n; u++)
        for (size_t r = 0; r < raters; r++)
            ratings[u * raters + r] = number(json_at(json_at(units, u), r));
    for (size_t k = 0; k < COUNT_OF(levels); k++)
        CHECK_NEAR(stats_krippendorff_alpha(ratings, n, raters, (enum stats_level)k), want(out, levels[k], 0), 1e-12);
}

void test_stats_krippendorff_equals_definition(void)
{
    for_kind("krippendorff_alpha", alpha);
}
