/*
 * test_stats_peers.c -- against SciPy 1.10.1 where stats.jsonl has no line
 * (tests/golden/metrics/stats-peers.jsonl, written by stats-peers.py), and
 * sacreBLEU's paired tests on third-party text where that is available.
 *
 * p-values to a relative 1e-10.
 */
#include "tests/test.h"

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "metrics/metric.h"
#include "metrics/stats/stats.h"

static double at(const struct json *o, const char *key, size_t i)
{
    const struct json *v = json_get(o, key);
    CHECK_MSG(v != NULL, "the golden file has no %s", key);
    return json_number(json_kind(v) == JSON_ARRAY_KIND ? json_at(v, i) : v);
}

static double *list(const struct json *o, const char *key, size_t *n, struct arena *a)
{
    const struct json *v = json_get(o, key);
    double *out = ARENA_NEW(a, double, json_length(v) + 1);

    *n = json_length(v);
    for (size_t i = 0; i < *n; i++)
        out[i] = json_number(json_at(v, i));
    return out;
}

static void check_p(double got, double want)
{
    CHECK_NEAR(got, want, 1e-10 * want);
}

static void proportion(const struct json *in, const struct json *out, struct arena *a)
{
    size_t k = (size_t)json_int(json_get(in, "k")), n = (size_t)json_int(json_get(in, "n"));
    struct stats_interval w = stats_wilson(k, n, at(in, "confidence", 0));
    struct stats_interval c = stats_clopper_pearson(k, n, at(in, "confidence", 0));

    (void)a;
    CHECK_NEAR(w.low, at(out, "wilson", 0), 1e-10);
    CHECK_NEAR(w.high, at(out, "wilson", 1), 1e-10);
    CHECK_NEAR(c.low, at(out, "exact", 0), 1e-10);
    CHECK_NEAR(c.high, at(out, "exact", 1), 1e-10);
}

static void friedman(const struct json *in, const struct json *out, struct arena *a)
{
    const struct json *rows = json_get(in, "x");
    size_t n = json_length(rows), k = json_length(json_at(rows, 0));
    double *x = ARENA_NEW(a, double, n *k), *p = ARENA_NEW(a, double, k *k), *ranks = ARENA_NEW(a, double, k);

    for (size_t i = 0; i < n * k; i++)
        x[i] = json_number(json_at(json_at(rows, i / k), i % k));
    struct stats_test t = stats_friedman(x, n, k);
    CHECK_NEAR(t.statistic, at(out, "chi2,p", 0), 1e-12 * t.statistic);
    check_p(t.p_value, at(out, "chi2,p", 1));
    CHECK(stats_mean_ranks(x, n, k, ranks) == n);
    stats_nemenyi(x, n, k, p);
    for (size_t i = 0; i < k; i++) {
        CHECK_NEAR(ranks[i], at(out, "ranks", i), 1e-12);
        for (size_t j = 0; j < k; j++)
            CHECK_NEAR(p[i * k + j], json_number(json_at(json_at(json_get(out, "nemenyi"), i), j)), 1e-10);
    }
    CHECK_NEAR(stats_critical_difference(n, k, 0.05), at(out, "cd[.05,.1]", 0), 1e-9);
    CHECK_NEAR(stats_critical_difference(n, k, 0.1), at(out, "cd[.05,.1]", 1), 1e-9);
}

static void power(const struct json *in, const struct json *out, struct arena *a)
{
    size_t n = (size_t)json_int(json_get(in, "n"));
    double effect = at(in, "effect", 0), alpha = at(in, "alpha", 0);

    (void)a;
    CHECK_NEAR(stats_power(n, effect, 1, alpha), at(out, "power", 0), 1e-10);
    if (effect > 0) {
        /* The other two functions are the inverses of this one. */
        double p = at(out, "power", 0);
        if (p < 0.999)
            CHECK_NEAR(stats_detectable_difference(n, 2, alpha, p), 2 * effect, 1e-6);
        if (p < 0.999 && n > 2)
            CHECK(stats_pairs_needed(effect, 1, alpha, p - 1e-9) == n);
    }
}

static void permutation(const struct json *in, const struct json *out, struct arena *mem)
{
    size_t n;
    double *a = list(in, "a", &n, mem), *b = list(in, "b", &n, mem);

    check_p(stats_permutation(a, b, n, 1, 10000, 2).p_value, at(out, "p", 0));
}

static void mean_score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[0] / sum[1];
}

static void bootstrap(const struct json *in, const struct json *out, struct arena *a)
{
    static const struct metric mean = { .name = "mean", .score = mean_score };
    struct metric_use u = { .metric = &mean, .n_components = 1, .n_stats = 2 };
    struct stats_resampling how = { (uint64_t)json_int(json_get(in, "seed")),
                                    (size_t)json_int(json_get(in, "n_resamples")), 0.95, STATS_PERCENTILE, 2 };
    size_t n;
    double *x = list(in, "x", &n, a), *rows = ARENA_NEW(a, double, 2 * n);
    bool *valid = ARENA_NEW(a, bool, n);
    struct stats_interval ci;

    for (size_t i = 0; i < n; i++) {
        rows[2 * i] = x[i];
        rows[2 * i + 1] = 1;
        valid[i] = true;
    }
    stats_bootstrap(&u, rows, valid, n, &how, &ci);
    CHECK_NEAR(ci.low, at(out, "percentile", 0), 1e-12);
    CHECK_NEAR(ci.high, at(out, "percentile", 1), 1e-12);
    CHECK_NEAR(ci.standard_error, at(out, "se", 0), 1e-12);
    how.interval = STATS_BCA;
    stats_bootstrap(&u, rows, valid, n, &how, &ci);
    CHECK_NEAR(ci.low, at(out, "bca", 0), 1e-10);
    CHECK_NEAR(ci.high, at(out, "bca", 1), 1e-10);
}

static void pairs(const struct json *in, const struct json *out, struct arena *mem)
{
    size_t n;
    double *a = list(in, "a", &n, mem), *b = list(in, "b", &n, mem);
    struct stats_test t = stats_paired_t(b, a, n, 0.95), w = stats_wilcoxon(a, b, n), k = stats_kendall(a, b, n),
                      s = stats_spearman(a, b, n), p = stats_pearson(a, b, n);

    check_p(t.p_value, at(out, "t,p", 1));
    CHECK_NEAR(t.ci_low, at(out, "mean_ci", 0), 1e-12);
    CHECK_NEAR(t.ci_high, at(out, "mean_ci", 1), 1e-12);
    CHECK_NEAR(w.statistic, at(out, "W,p", 0), 1e-9);
    check_p(w.p_value, at(out, "W,p", 1));
    CHECK_NEAR(k.estimate, at(out, "kendall", 0), 1e-12);
    check_p(k.p_value, at(out, "kendall", 1));
    CHECK_NEAR(s.estimate, at(out, "spearman", 0), 1e-12);
    check_p(s.p_value, at(out, "spearman", 1));
    CHECK_NEAR(p.estimate, at(out, "pearson", 0), 1e-12);
    check_p(p.p_value, at(out, "pearson", 1));
    CHECK_NEAR(p.ci_low, at(out, "pearson_ci", 0), 1e-12);
    CHECK_NEAR(p.ci_high, at(out, "pearson_ci", 1), 1e-12);
}

void test_stats_equal_scipy_peers(void)
{
    static const struct {
        const char *kind;
        void (*check)(const struct json *in, const struct json *out, struct arena *a);
    } kinds[] = {
        { "proportion", proportion },   { "friedman", friedman },   { "power", power },
        { "permutation", permutation }, { "bootstrap", bootstrap }, { "pairs", pairs },
    };
    struct arena a = { 0 };
    struct err e = { 0 };
    str text = { 0 }, line;
    size_t n = 0;

    CHECK_MSG(file_read("tests/golden/metrics/stats-peers.jsonl", 1u << 24, &a, &text, &e), "%s", e.text);
    while (str_split_next(&text, '\n', &line)) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        for (size_t k = 0; k < COUNT_OF(kinds) && o; k++)
            if (str_is(json_as_string(json_get(o, "kind")), kinds[k].kind)) {
                kinds[k].check(json_get(o, "input"), json_get(o, "expected"), &a);
                n++;
            }
        json_free(o);
    }
    CHECK(n == 37);
    arena_free(&a);
}

/* --- sacreBLEU ------------------------------------------------------------- */

struct corpus {
    struct sample *samples;
    struct generation *hyps[2];
    size_t n;
};

static void read_corpus(const char *base, const char *other, size_t max, struct corpus *c, struct arena *a)
{
    struct err e = { 0 };
    str text = { 0 }, line;
    const char *systems[2] = { base, other };

    CHECK_MSG(
        file_read(arena_printf(a, "%s/metrics/text/wmt17-ende.jsonl", test_reference()).s, 1u << 26, a, &text, &e),
        "%s", e.text);
    c->samples = ARENA_NEW(a, struct sample, max);
    for (int s = 0; s < 2; s++)
        c->hyps[s] = ARENA_NEW(a, struct generation, max);
    while (c->n < max && str_split_next(&text, '\n', &line)) {
        struct json *o = json_parse(line, &e);
        str *ref = ARENA_NEW(a, str, 1);
        *ref = json_to_text(json_get(o, "ref"), a);
        c->samples[c->n] = (struct sample){ .refs = ref, .n_refs = 1 };
        for (int s = 0; s < 2; s++)
            c->hyps[s][c->n].text = json_to_text(json_get(json_get(o, "hyps"), systems[s]), a);
        c->n++;
        json_free(o);
    }
}

/* The p-values of sacrebleu-significance*.tsv: BLEU with default settings, seed 12345. */
void test_stats_equal_sacrebleu_paired_tests(void)
{
    static const struct {
        size_t n;
        const char *base, *other;
        double bootstrap, randomization;
        size_t n_randomizations;
    } cases[] = {
        { 30, "online-F", "PROMT-Rule-based", 0.03696303696303696, 0.04195804195804196, 1000 },
        { 100, "online-F", "PROMT-Rule-based", 0.34165834165834164, 0.8601398601398601, 1000 },
        { 400, "uedin-nmt", "online-F", 0.000999000999000999, 0.0004997501249375312, 2000 },
    };

    if (!test_reference()) {
        test_skip("needs the WMT texts");
        return;
    }
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        struct corpus c = { 0 };
        struct metric_use u;
        struct stats_rows side[2];
        struct stats_test t[METRIC_MAX_COMPONENTS];
        struct stats_resampling how = { 12345, 1000, 0.95, STATS_PERCENTILE, 1 };
        read_corpus(cases[i].base, cases[i].other, cases[i].n, &c, &a);
        CHECK(metric_use_open(S("bleu"), &u, &a, &e));
        for (int s = 0; s < 2; s++) {
            double *rows = ARENA_NEW(&a, double, c.n *u.n_stats);
            bool *valid = ARENA_NEW(&a, bool, c.n);
            CHECK(metric_rows(&u, &(struct metric_items){ c.samples, c.hyps[s], c.n }, rows, valid, 1, &e));
            side[s] = (struct stats_rows){ rows, valid };
        }
        stats_sacrebleu_bootstrap(&u, &side[0], &side[1], c.n, &how, t);
        CHECK_NEAR(t[0].p_value, cases[i].bootstrap, 1e-12);
        how.n_resamples = cases[i].n_randomizations;
        stats_sacrebleu_randomization(&u, &side[0], &side[1], c.n, &how, t);
        CHECK_NEAR(t[0].p_value, cases[i].randomization, 1e-12);
        metric_use_close(&u);
        arena_free(&a);
    }
}
