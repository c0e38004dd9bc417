/*
 * test_stats.c -- paired tests, effect sizes and corrections against SciPy and
 * statsmodels (tests/golden/metrics/stats.jsonl; they subtract b from a, we a
 * from b, so signs are turned).
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "metrics/stats.h"

static size_t numbers(const struct json *list, double **out, struct arena *a)
{
    size_t n = json_length(list);
    *out = ARENA_NEW(a, double, n);
    for (size_t i = 0; i < n; i++)
        (*out)[i] = json_is_numeric(json_at(list, i)) ? json_number(json_at(list, i)) : NAN;
    return n;
}

/* A number where the reference has one; where it has nan, inf or an error we give NaN or agree. */
static void expect(double got, const struct json *want, const char *what)
{
    if (!json_is_numeric(want))
        return;
    double w = json_number(want);
    CHECK_MSG(fabs(got - w) <= 1e-10 * (fabs(w) > 1 ? fabs(w) : 1), "%s is %.17g, expected %.17g", what, got, w);
}

static void check_paired(const struct json *input, const struct json *expected, struct arena *a)
{
    double *x, *y;
    size_t n = numbers(json_get(input, "a"), &x, a);

    if (numbers(json_get(input, "b"), &y, a) != n)
        return;
    struct stats_test t = stats_paired_t(x, y, n, 0.95), w = stats_wilcoxon(x, y, n), s = stats_sign(x, y, n);
    const struct json *t_want = json_get(expected, "ttest_rel[t,p]");
    const struct json *w_want = json_get(expected, "wilcoxon.wilcox.auto.corr0[W,p]");
    if (!isnan(t.p_value)) {
        expect(-t.statistic, json_at(t_want, 0), "t");
        expect(t.p_value, json_at(t_want, 1), "p of t");
        expect(-stats_cohen_dz(x, y, n), json_get(expected, "cohen_dz(paired)"), "d_z");
    }
    if (!isnan(w.p_value)) {
        expect(w.statistic, json_at(w_want, 0), "W");
        expect(w.p_value, json_at(w_want, 1), "p of W");
    }
    if (!isnan(s.p_value))
        expect(s.p_value, json_get(expected, "sign_test_p"), "p of signs");
    expect(-stats_hedges_g(x, y, n), json_get(expected, "hedges_g(J=1-3/(4*(2n-2)-1))"), "g");
    expect(-stats_cliff_delta(x, n, y, n), json_get(expected, "cliffs_delta"), "delta");
}

static void check_correction(void (*correct)(double *p, size_t n), const struct json *input, const struct json *want,
                             const char *what, struct arena *a)
{
    double *p;
    size_t n = numbers(json_get(input, "p"), &p, a);

    correct(p, n);
    for (size_t i = 0; i < n && json_length(want) == n; i++)
        expect(p[i], json_at(want, i), what);
}

void test_stats_equal_scipy_and_statsmodels(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str text, line;
    size_t paired = 0, multiple = 0;

    CHECK_MSG(file_read("tests/golden/metrics/stats.jsonl", 1 << 24, &a, &text, &e), "%s", e.text);
    while (!e.code && str_split_next(&text, '\n', &line)) {
        struct json *o = json_parse(line, &e);
        const struct json *input = json_get(o, "input"), *want = json_get(o, "expected");
        if (str_is(json_text_of(json_get(o, "kind")), "paired")) {
            check_paired(input, want, &a);
            paired++;
        } else if (str_is(json_text_of(json_get(o, "kind")), "multiple")) {
            check_correction(stats_correct_holm, input, json_get(want, "holm"), "holm", &a);
            check_correction(stats_correct_bh, input, json_get(want, "fdr_bh"), "bh", &a);
            check_correction(stats_correct_bonferroni, input, json_get(want, "bonferroni"), "bonferroni", &a);
            multiple++;
        }
        json_free(o);
    }
    CHECK_MSG(paired >= 10 && multiple >= 4, "only %zu and %zu cases", paired, multiple);
    arena_free(&a);
}
