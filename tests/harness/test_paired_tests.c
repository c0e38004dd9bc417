/*
 * test_paired_tests.c -- tests are reported only where they are valid, and p-values come with their smallest possible
 * value.
 */
#include "tests/test.h"

#include "eval/harness/paired_tests.h"
#include "metrics/stats/stats.h"

static struct stats_test run(const char *test, const double *a, const double *b, size_t n, struct arena *mem)
{
    struct err e = { 0 };
    const struct paired_test *t = paired_test_find(str_from(test), false, &e);
    struct stats_test out;
    struct paired p;

    CHECK_MSG(t != NULL, "%s", e.text);
    paired_from_items(&p, a, b, n, mem);
    p.how = (struct stats_resampling){ .seed = 1, .n_resamples = 99, .confidence = 0.95, .n_threads = 1 };
    paired_test_run(t, &p, &out);
    return out;
}

/* n = 3, each one better by 1: SciPy's t test has p = 0; by the signs it is 2 / 2^3. */
void test_stats_constant_differences_have_no_t_test(void)
{
    static const double a[3] = { 1, 2, 3 }, b[3] = { 2, 3, 4 }, c[3] = { 1.1, 2.1, 3.1 };
    struct arena mem = { 0 };

    CHECK(isnan(run("paired-t", a, b, 3, &mem).p_value) && run("paired-t", a, b, 3, &mem).estimate == 1);
    CHECK(isnan(run("paired-t", a, c, 3, &mem).p_value)); /* constant but for rounding */
    CHECK_NEAR(run("permutation", a, b, 3, &mem).p_value, 0.25, 1e-15);
    CHECK(run("permutation", a, b, 3, &mem).p_floor == 0);
    arena_free(&mem);
}

/* Resamples of one pair, or of equal differences, are all the same: 1 / (resamples + 1) would not be a p-value. */
void test_stats_constant_differences_have_no_bootstrap_test(void)
{
    static const double a[3] = { 1, 2, 3 }, b[3] = { 2, 3, 4 }, c[3] = { 1.1, 2.1, 3.1 }, d[3] = { 2, 3, 5 };
    static const char *const tests[] = { "bootstrap", "bootstrap-bca" };
    struct arena mem = { 0 };

    for (size_t i = 0; i < COUNT_OF(tests); i++) {
        CHECK(isnan(run(tests[i], a, b, 3, &mem).p_value) && run(tests[i], a, b, 3, &mem).estimate == 1);
        CHECK(isnan(run(tests[i], a, c, 3, &mem).p_value));
        CHECK(isnan(run(tests[i], a, b, 1, &mem).p_value));
        CHECK(run(tests[i], a, a, 3, &mem).p_value == 1);
        CHECK(run(tests[i], a, d, 3, &mem).p_value < 1);
    }
    arena_free(&mem);
}

void test_stats_mcnemar_is_for_right_and_wrong(void)
{
    static const double a[4] = { 0, 0, 1, 0 }, b[4] = { 1, 1, 1, 1 }, half[4] = { 0.5, 0, 1, 0 };
    struct arena mem = { 0 };

    CHECK_NEAR(run("mcnemar", a, b, 4, &mem).p_value, 0.25, 1e-15);
    CHECK(isnan(run("mcnemar", half, b, 4, &mem).p_value) && strstr(run("mcnemar", half, b, 4, &mem).note, "0 or 1"));
    CHECK(isnan(run("mcnemar-chi2", a, half, 4, &mem).p_value));
    arena_free(&mem);
}

/* Tests of item scores, against a score that is not their mean. */
void test_stats_item_tests_object_to_scores_of_the_set(void)
{
    const struct metric_component mean = { .name = "m" }, set = { .name = "s", .of_the_set = true };
    const struct metric_component binary = { .name = "b", .is_binary = true };

    for (size_t i = 0; i < paired_test_count(); i++) {
        const struct paired_test *t = paired_test_at(i);
        bool rows = strncmp(t->name, "boot", 4) == 0 || strncmp(t->name, "rand", 4) == 0 ||
                    strncmp(t->name, "sacre", 5) == 0;
        CHECK_MSG((paired_test_objection(t, &set) == NULL) == rows, "%s", t->name);
        CHECK_MSG((paired_test_objection(t, &mean) == NULL) == (strncmp(t->name, "mcnemar", 7) != 0), "%s", t->name);
        CHECK_MSG(paired_test_objection(t, &binary) == NULL, "%s", t->name);
    }
}

void test_stats_resampling_says_its_smallest_p(void)
{
    static const char *const tests[] = { "bootstrap", "randomization", "permutation", "sacrebleu-bs", "sacrebleu-ar" };
    double a[40], b[40];
    struct arena mem = { 0 };

    for (int i = 0; i < 40; i++) {
        a[i] = i % 7;
        b[i] = a[i] + 10 + i % 3;
    }
    for (size_t k = 0; k < COUNT_OF(tests); k++) {
        struct stats_test t = run(tests[k], a, b, 40, &mem);
        CHECK_MSG(t.p_floor == 0.01 && t.p_value == t.p_floor, "%s: p %g, floor %g", tests[k], t.p_value, t.p_floor);
    }
    CHECK(run("wilcoxon", a, b, 40, &mem).p_floor == 0);
    arena_free(&mem);
}

/* 1 - 0.2857... differs in the last bit between items: that is not a spread, and not an effect of 10^15. */
void test_stats_constant_differences_have_no_effect_size(void)
{
    double a[3] = { 2.0 / 7, 2.0 / 7, 0.2857142857142857 }, b[3] = { 1, 1, 1 };

    a[1] += 5e-17;
    a[2] -= 6e-17;
    CHECK(isnan(stats_cohen_dz(a, b, 3)));
    CHECK(paired_sd(a, b, 3) == 0);
    a[2] = 0.4;
    CHECK(stats_cohen_dz(a, b, 3) != 0 && paired_sd(a, b, 3) > 0.05);
}

void test_stats_relative_change(void)
{
    static const double a[10] = { 1, 1, 0, 0, 0, 0, 0, 0, 0, 0 }, b[10] = { 1, 1, 1, 1, 1, 0, 0, 0, 0, 0 };
    static const double c[10] = { 1, 1, 1, 1, 1, 1, 1, 1, 0, 0 }, zero[10] = { 0 };
    struct arena mem = { 0 };
    struct stats_resampling how = { .seed = 3, .n_resamples = 500, .confidence = 0.95, .n_threads = 1 };
    struct stats_interval out;
    struct paired p;

    paired_from_items(&p, c, a, 10, &mem);
    stats_paired_relative(p.use, &p.rows[0], &p.rows[1], 10, &how, &out);
    CHECK_NEAR(out.estimate, 0.2 / 0.8 - 1, 0);
    CHECK(out.low >= -1 && out.low < out.estimate && out.high > out.estimate && out.high <= 0);
    paired_from_items(&p, a, b, 10, &mem);
    stats_paired_relative(p.use, &p.rows[0], &p.rows[1], 10, &how, &out);
    CHECK_NEAR(out.estimate, 1.5, 0);
    CHECK(isnan(out.low)); /* some resamples have a base of 0 */
    paired_from_items(&p, zero, b, 10, &mem);
    stats_paired_relative(p.use, &p.rows[0], &p.rows[1], 10, &how, &out);
    CHECK(isnan(out.estimate) && isnan(out.low));
    arena_free(&mem);
}
