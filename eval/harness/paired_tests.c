/*
 * paired_tests.c -- see paired_tests.h.  A test of item scores runs component by
 * component; a test that resamples rows does all components on the same resamples.
 *
 * To add one: a function and a row in `tests`.
 */
#include "eval/harness/paired_tests.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

typedef struct stats_test (*item_test)(const double *a, const double *b, const struct paired *p);

static void each(const struct paired *p, item_test test, struct stats_test *out)
{
    for (size_t c = 0; c < p->use->n_components; c++)
        out[c] = test(p->items[0] + c * p->n, p->items[1] + c * p->n, p);
}

/* Wraps a test of two arrays of item scores as a paired_test.run function. */
#define ITEM_TEST(name, call)                                                                     \
    static struct stats_test one_##name(const double *a, const double *b, const struct paired *p) \
    {                                                                                             \
        return call;                                                                              \
    }                                                                                             \
    static void run_##name(const struct paired *p, struct stats_test *out)                        \
    {                                                                                             \
        each(p, one_##name, out);                                                                 \
    }

/* A score of 1 is right; paired_test_objection() rejects scores other than 0 and 1. */
static struct stats_test right_or_wrong(const double *a, const double *b, size_t n,
                                        struct stats_test (*test)(size_t only_a, size_t only_b, bool variant),
                                        bool variant)
{
    size_t only_a = 0, only_b = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            only_a += a[i] > 0 && !(b[i] > 0);
            only_b += b[i] > 0 && !(a[i] > 0);
        }
    return test(only_a, only_b, variant);
}

static struct stats_test coefficient(const char *name, double value, size_t n)
{
    struct stats_test t = stats_undefined(name, n, isnan(value) ? "undefined: all values are equal" : NULL);

    t.statistic = t.estimate = value;
    return t;
}

static int by_value(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

/* The labels are the distinct values of both sides, in ascending order, as in scikit-learn. */
static struct stats_test kappa(const char *name, const double *a, const double *b, size_t n, enum stats_weights weights)
{
    double *values = xmalloc((2 * n + 1) * sizeof *values);
    int *x = xmalloc((n + 1) * sizeof *x), *y = xmalloc((n + 1) * sizeof *y);
    size_t k = 0, n_values = 0, kept = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            values[n_values++] = a[i];
            values[n_values++] = b[i];
        }
    qsort(values, n_values, sizeof *values, by_value);
    for (size_t i = 0; i < n_values; i++)
        if (k == 0 || values[i] != values[k - 1])
            values[k++] = values[i];
    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            x[kept] = (int)((double *)bsearch(&a[i], values, k, sizeof *values, by_value) - values);
            y[kept++] = (int)((double *)bsearch(&b[i], values, k, sizeof *values, by_value) - values);
        }
    double value = stats_cohen_kappa(x, y, kept, k, weights);
    free(values);
    free(x);
    free(y);
    return coefficient(name, value, kept);
}

/* Differences within the rope are ties, which the sign test leaves out. */
static struct stats_test sign(const double *a, const double *b, const struct paired *p)
{
    double *equal = xmalloc((p->n + 1) * sizeof *equal);

    for (size_t i = 0; i < p->n; i++)
        equal[i] = fabs(a[i] - b[i]) <= p->rope ? a[i] : b[i];
    struct stats_test out = stats_sign(a, equal, p->n);
    free(equal);
    return out;
}

/* clang-format off */
ITEM_TEST(t, stats_paired_t(a, b, p->n, p->how.confidence))
ITEM_TEST(wilcoxon, stats_wilcoxon(a, b, p->n))
ITEM_TEST(wilcoxon_normal, stats_wilcoxon_as(a, b, p->n, STATS_ZEROS_DROP, STATS_NORMAL, false))
ITEM_TEST(sign, sign(a, b, p))
ITEM_TEST(permutation, stats_permutation(a, b, p->n, p->how.seed, p->how.n_resamples, p->how.n_threads))
ITEM_TEST(mcnemar, right_or_wrong(a, b, p->n, stats_mcnemar, false))
ITEM_TEST(mcnemar_mid_p, right_or_wrong(a, b, p->n, stats_mcnemar, true))
ITEM_TEST(mcnemar_chi2, right_or_wrong(a, b, p->n, stats_mcnemar_chi2, true))
ITEM_TEST(welch, stats_welch(a, p->n, b, p->n, p->how.confidence))
ITEM_TEST(pearson, stats_pearson(a, b, p->n))
ITEM_TEST(spearman, stats_spearman(a, b, p->n))
ITEM_TEST(kendall, stats_kendall(a, b, p->n))
ITEM_TEST(kappa, kappa("kappa", a, b, p->n, STATS_UNWEIGHTED))
ITEM_TEST(kappa_linear, kappa("kappa-linear", a, b, p->n, STATS_LINEAR))
ITEM_TEST(kappa_quadratic, kappa("kappa-quadratic", a, b, p->n, STATS_QUADRATIC))
ITEM_TEST(mae, stats_absolute_error(a, b, p->n))
ITEM_TEST(bias, stats_bias(a, b, p->n, p->how.confidence))
/* clang-format on */

static void run_bootstrap(const struct paired *p, struct stats_test *out)
{
    stats_paired_bootstraps(p->use, &p->rows[0], &p->rows[1], p->n, &p->how, out);
}

static void run_bca(const struct paired *p, struct stats_test *out)
{
    struct stats_resampling how = p->how;

    how.interval = STATS_BCA;
    stats_paired_bootstraps(p->use, &p->rows[0], &p->rows[1], p->n, &how, out);
    for (size_t c = 0; c < p->use->n_components; c++)
        out[c].name = "bootstrap-bca";
}

static void run_randomization(const struct paired *p, struct stats_test *out)
{
    stats_paired_randomizations(p->use, &p->rows[0], &p->rows[1], p->n, &p->how, out);
}

static void run_sacrebleu_bs(const struct paired *p, struct stats_test *out)
{
    stats_sacrebleu_bootstrap(p->use, &p->rows[0], &p->rows[1], p->n, &p->how, out);
}

static void run_sacrebleu_ar(const struct paired *p, struct stats_test *out)
{
    stats_sacrebleu_randomization(p->use, &p->rows[0], &p->rows[1], p->n, &p->how, out);
}

/* clang-format off */
static const struct paired_test tests[] = {
    { .name = "paired-t", .summary = "t test of the mean difference",
      .run = run_t, .statistic = "t", .is_test = true, .scope = PAIRED_MEANS },
    { .name = "wilcoxon", .summary = "signed ranks; exact up to 50 pairs without zeros, else normal",
      .run = run_wilcoxon, .statistic = "W", .is_test = true, .scope = PAIRED_MEANS },
    { .name = "wilcoxon-normal", .summary = "signed ranks, normal approximation",
      .run = run_wilcoxon_normal, .statistic = "W", .is_test = true, .scope = PAIRED_MEANS },
    { .name = "sign", .summary = "signs of the differences, exact",
      .run = run_sign, .statistic = "wins", .is_test = true, .scope = PAIRED_MEANS },
    { .name = "permutation", .summary = "random sign flips of the mean difference; exact when all fit",
      .run = run_permutation, .statistic = "diff", .is_test = true, .scope = PAIRED_MEANS },
    { .name = "bootstrap", .summary = "paired bootstrap of the score, percentile interval",
      .run = run_bootstrap, .statistic = "diff", .is_test = true, .scope = PAIRED_ANY_SCORE },
    { .name = "bootstrap-bca", .summary = "the same with a bias-corrected and accelerated interval",
      .run = run_bca, .statistic = "diff", .is_test = true, .scope = PAIRED_ANY_SCORE },
    { .name = "randomization", .summary = "paired approximate randomization of the score",
      .run = run_randomization, .statistic = "diff", .is_test = true, .scope = PAIRED_ANY_SCORE },
    { .name = "mcnemar", .summary = "right or wrong (scores of 1 and 0), exact",
      .run = run_mcnemar, .statistic = "min", .is_test = true, .scope = PAIRED_BINARY },
    { .name = "mcnemar-mid-p", .summary = "the same, mid-p",
      .run = run_mcnemar_mid_p, .statistic = "min", .is_test = true, .scope = PAIRED_BINARY },
    { .name = "mcnemar-chi2", .summary = "the same by chi-square, with continuity correction",
      .run = run_mcnemar_chi2, .statistic = "chi2", .is_test = true, .scope = PAIRED_BINARY },
    { .name = "welch", .summary = "t test of independent groups",
      .run = run_welch, .statistic = "t", .is_test = true, .scope = PAIRED_MEANS },
    { .name = "sacrebleu-bs", .summary = "sacreBLEU's paired bootstrap (its p is one-tailed)",
      .run = run_sacrebleu_bs, .statistic = "diff", .is_test = true, .scope = PAIRED_ANY_SCORE },
    { .name = "sacrebleu-ar", .summary = "sacreBLEU's approximate randomization",
      .run = run_sacrebleu_ar, .statistic = "diff", .is_test = true, .scope = PAIRED_ANY_SCORE },
    { .name = "pearson", .summary = "linear correlation",
      .run = run_pearson, .statistic = "r", .is_test = false, .scope = PAIRED_MEANS },
    { .name = "spearman", .summary = "rank correlation",
      .run = run_spearman, .statistic = "rho", .is_test = false, .scope = PAIRED_MEANS },
    { .name = "kendall", .summary = "rank correlation, tau-b",
      .run = run_kendall, .statistic = "tau", .is_test = false, .scope = PAIRED_MEANS },
    { .name = "kappa", .summary = "Cohen's kappa",
      .run = run_kappa, .statistic = "kappa", .is_test = false, .scope = PAIRED_MEANS },
    { .name = "kappa-linear", .summary = "Cohen's kappa, linear weights",
      .run = run_kappa_linear, .statistic = "kappa", .is_test = false, .scope = PAIRED_MEANS },
    { .name = "kappa-quadratic", .summary = "Cohen's kappa, quadratic weights",
      .run = run_kappa_quadratic, .statistic = "kappa", .is_test = false, .scope = PAIRED_MEANS },
    { .name = "mae", .summary = "mean absolute difference, for two ratings on one scale",
      .run = run_mae, .statistic = "mae", .is_test = false, .scope = PAIRED_MEANS },
    { .name = "bias", .summary = "mean difference with its interval, for two ratings on one scale",
      .run = run_bias, .statistic = "bias", .is_test = false, .scope = PAIRED_MEANS },
};
/* clang-format on */

size_t paired_test_count(void)
{
    return COUNT_OF(tests);
}

const struct paired_test *paired_test_at(size_t i)
{
    return &tests[i];
}

const struct paired_test *paired_test_find(str name, bool only_tests, struct err *e)
{
    const char *known[COUNT_OF(tests)];
    size_t n = 0;

    for (size_t i = 0; i < COUNT_OF(tests); i++) {
        if (only_tests && !tests[i].is_test)
            continue;
        if (str_is(name, tests[i].name))
            return &tests[i];
        known[n++] = tests[i].name;
    }
    err_unknown(e, ERR_USAGE, "unknown test", name, known, n, "one that `assay help stats` lists");
    return NULL;
}

const char *paired_test_objection(const struct paired_test *t, const struct metric_component *c)
{
    if (t->scope == PAIRED_BINARY && !c->is_binary)
        return "needs item scores of 0 or 1 (right or wrong)";
    if (t->scope != PAIRED_ANY_SCORE && c->of_the_set)
        return "compares means of item scores; this score of the whole set is not such a mean";
    return NULL;
}

void paired_test_run(const struct paired_test *t, const struct paired *p, struct stats_test *out)
{
    t->run(p, out);
    for (size_t c = 0; c < p->use->n_components; c++) {
        const char *why = paired_test_objection(t, &p->use->components[c]);
        if (why)
            out[c] = stats_undefined(t->name, out[c].n, why);
    }
}

bool paired_correct(str method, double *p, size_t n)
{
    if (str_is(method, "holm"))
        stats_correct_holm(p, n);
    else if (str_is(method, "bh"))
        stats_correct_bh(p, n);
    else if (str_is(method, "bonferroni"))
        stats_correct_bonferroni(p, n);
    else
        return str_is(method, "none");
    return true;
}

static void mean_score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[1] > 0 ? sum[0] / sum[1] : NAN;
}

static bool all_binary(const double *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!isnan(x[i]) && x[i] != 0 && x[i] != 1)
            return false;
    return true;
}

void paired_from_items(struct paired *out, const double *a_items, const double *b_items, size_t n, struct arena *a)
{
#define MEAN \
    .name = "mean", .label = "Mean", .higher_is_better = true, .best = INFINITY, .worst = -INFINITY, .decimals = 3
    static const struct metric mean = { .name = "mean", .score = mean_score };
    static const struct metric_component any = { MEAN }, binary = { MEAN, .is_binary = true };
#undef MEAN
    const double *from[2] = { a_items, b_items };
    struct metric_use *use = ARENA_NEW(a, struct metric_use, 1);

    *use = (struct metric_use){ .metric = &mean, .n_components = 1, .n_stats = 2 };
    use->components = all_binary(a_items, n) && all_binary(b_items, n) ? &binary : &any;
    *out = (struct paired){ .use = use, .n = n };
    for (int s = 0; s < 2; s++) {
        double *rows = ARENA_NEW(a, double, 2 * n);
        bool *valid = ARENA_NEW(a, bool, n);
        for (size_t i = 0; i < n; i++) {
            valid[i] = !isnan(from[s][i]);
            rows[2 * i] = from[s][i];
            rows[2 * i + 1] = 1;
        }
        out->rows[s] = (struct stats_rows){ rows, valid };
        out->items[s] = from[s];
    }
}

double paired_sd(const double *a, const double *b, size_t n)
{
    double sum = 0, squares = 0;
    size_t k = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            sum += b[i] - a[i];
            k++;
        }
    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            double d = b[i] - a[i] - sum / (double)k;
            squares += d * d;
        }
    double sd = k > 1 ? sqrt(squares / (double)(k - 1)) : NAN;
    return sd <= 1e-12 * fabs(sum / (double)k) ? 0 : sd; /* only rounding tells the differences apart */
}
