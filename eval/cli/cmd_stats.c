/*
 * cmd_stats.c -- `stats`: is B better than A, from item scores in files; with
 * several B, each against A and all together.
 *
 * Differences are b - a and all tests are two-sided.  p-values of one test are
 * corrected over the B files.  What is undefined (n = 1, constant differences)
 * is null in JSON and "-" in text, with the reason beside it.
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/cli/cli.h"
#include "eval/cli/print_json.h"
#include "eval/harness/harness.h"
#include "eval/harness/paired_tests.h"
#include "eval/harness/score_file.h"

enum { MAX_FILES = 64, MAX_TESTS = 64 };

static const struct cli_option options[] = {
    { "--a", CLI_TEXT, false, "FILE", "Input", NULL, "scores of the first system (- is standard input)" },
    { "--b", CLI_TEXT, true, "FILE...", "Input", NULL, "scores of a system to compare with it" },
    { "--component", CLI_TEXT, false, "NAME", "Input", NULL, "which score of JSON lines (default: the first number)" },
    { "--lower-is-better", CLI_FLAG, false, NULL, "Input", NULL, "for wins, losses and ranks" },
    { "--test", CLI_TEXT, true, "NAME", "Tests", NULL,
      "default paired-t wilcoxon sign permutation bootstrap; --list-tests shows all" },
    { "--list-tests", CLI_FLAG, false, NULL, "Tests", NULL, "print the tests and coefficients, and stop" },
    { "--correct", CLI_TEXT, false, "METHOD", "Tests", "holm", "over several --b: holm, bh, bonferroni, none" },
    { "--alpha", CLI_NUMBER, false, "X", "Tests", "0.05", "level of critical differences and power" },
    { "--confidence", CLI_NUMBER, false, "X", "Tests", "0.95", "of intervals" },
    { "--resamples", CLI_INT, false, "N", "Tests", "10000", "of bootstrap, randomization, permutation" },
    { "--rope", CLI_NUMBER, false, "X", "Tests", "0", "differences up to this count as ties" },
    { "--power", CLI_NUMBER, false, "X", "Tests", "0.8", "of the smallest detectable difference" },
    { "--difference", CLI_NUMBER, false, "X", "Tests", NULL,
      "how likely is a true mean difference of X found, and how many pairs does it take" },
    { "--likert", CLI_TEXT, false, "LOW..HIGH", "Tests", NULL, "summarise each file as answers on this scale" },
    { 0 },
};

struct comparison {
    const struct score_column *columns; /* [0] is A */
    size_t n_files, n;
    const char *names[MAX_TESTS];
    size_t n_tests;
    double alpha, rope, power, difference; /* difference: NaN if none was asked for */
    bool lower_is_better, as_json;
    str correct;
    struct stats_resampling how;
    struct arena *mem;
};

/* --- tests over all files at once ------------------------------------------ */

static double *matrix(const struct comparison *c)
{
    double *x = ARENA_NEW(c->mem, double, c->n * c->n_files);

    for (size_t k = 0; k < c->n_files; k++)
        for (size_t i = 0; i < c->n; i++)
            x[i * c->n_files + k] = c->columns[k].values[i];
    return x;
}

static struct stats_test group_coefficient(const char *name, double v, size_t n)
{
    return (struct stats_test){ .name = name,
                                .statistic = v,
                                .estimate = v,
                                .df = NAN,
                                .p_value = NAN,
                                .ci_low = NAN,
                                .ci_high = NAN,
                                .confidence = NAN,
                                .n = n,
                                .note = isnan(v) ? "undefined: nothing varies, or too few ratings" : NULL };
}

static struct stats_test run_friedman(const struct comparison *c)
{
    return stats_friedman(matrix(c), c->n, c->n_files);
}

/* Ratings as counts of each distinct value, units that all raters rated. */
static struct stats_test multi_kappa(const struct comparison *c, const char *name,
                                     double (*kappa)(const double *counts, size_t n_units, size_t n_labels))
{
    const double *x = matrix(c);
    double *values = ARENA_NEW(c->mem, double, c->n * c->n_files);
    size_t n_values = 0, units = 0;

    for (size_t i = 0; i < c->n * c->n_files && n_values < 256; i++) {
        size_t k = 0;
        while (k < n_values && values[k] != x[i])
            k++;
        if (k == n_values && !isnan(x[i]))
            values[n_values++] = x[i];
    }
    double *counts = ARENA_NEW(c->mem, double, c->n *(n_values + 1));
    for (size_t i = 0; i < c->n; i++) {
        size_t rated = 0;
        for (size_t r = 0; r < c->n_files; r++)
            for (size_t k = 0; k < n_values; k++)
                if (x[i * c->n_files + r] == values[k]) {
                    counts[units * n_values + k]++;
                    rated++;
                }
        if (rated == c->n_files)
            units++;
        else
            memset(counts + units * n_values, 0, n_values * sizeof *counts);
    }
    return group_coefficient(name, n_values ? kappa(counts, units, n_values) : NAN, units);
}

static struct stats_test run_fleiss(const struct comparison *c)
{
    return multi_kappa(c, "fleiss", stats_fleiss_kappa);
}

static struct stats_test run_randolph(const struct comparison *c)
{
    return multi_kappa(c, "randolph", stats_randolph_kappa);
}

static struct stats_test krippendorff(const struct comparison *c, const char *name, enum stats_level level)
{
    return group_coefficient(name, stats_krippendorff_alpha(matrix(c), c->n, c->n_files, level), c->n);
}

static struct stats_test run_alpha_nominal(const struct comparison *c)
{
    return krippendorff(c, "alpha-nominal", STATS_NOMINAL);
}

static struct stats_test run_alpha_ordinal(const struct comparison *c)
{
    return krippendorff(c, "alpha-ordinal", STATS_ORDINAL);
}

static struct stats_test run_alpha_interval(const struct comparison *c)
{
    return krippendorff(c, "alpha-interval", STATS_INTERVAL);
}

static const struct {
    const char *name, *summary;
    struct stats_test (*run)(const struct comparison *c);
} group_tests[] = {
    { "friedman", "ranks of all files; with critical difference and Nemenyi's p", run_friedman },
    { "fleiss", "Fleiss' kappa over all files", run_fleiss },
    { "randolph", "Randolph's free-marginal kappa over all files", run_randolph },
    { "alpha-nominal", "Krippendorff's alpha over all files, nominal", run_alpha_nominal },
    { "alpha-ordinal", "Krippendorff's alpha, ordinal", run_alpha_ordinal },
    { "alpha-interval", "Krippendorff's alpha, interval", run_alpha_interval },
};

static size_t group_index(const char *name)
{
    size_t i = 0;
    while (i < COUNT_OF(group_tests) && strcmp(group_tests[i].name, name) != 0)
        i++;
    return i;
}

/* --- output --------------------------------------------------------------- */

/* Right-aligned in `width`; "-" for what is undefined. */
static const char *number(double v, int width, struct arena *a)
{
    return isfinite(v) ? arena_printf(a, "%*.6g", width, v).s : arena_printf(a, "%*s", width, "-").s;
}

static struct json *interval(double low, double high)
{
    struct json *ci = json_new_array();
    json_push(ci, json_new_number(low));
    json_push(ci, json_new_number(high));
    return ci;
}

static void print_test(const struct comparison *c, const struct stats_test *t, size_t other, double adjusted)
{
    bool several = c->n_files > 2, corrected = several && other && !isnan(adjusted);

    if (!c->as_json) {
        printf("%-15s n=%-5zu estimate %s  statistic %s  p %s", t->name, t->n, number(t->estimate, 10, c->mem),
               number(t->statistic, 10, c->mem), number(t->p_value, 10, c->mem));
        if (corrected)
            printf("  p " STR_FMT " %s", STR_ARG(c->correct), number(adjusted, 10, c->mem));
        if (isfinite(t->df))
            printf("  df %.6g", t->df);
        if (isfinite(t->ci_low) && isfinite(t->ci_high))
            printf("  %g%% [%.6g, %.6g]", 100 * t->confidence, t->ci_low, t->ci_high);
        printf("%s%s%s\n", t->note ? "  (" : "", t->note ? t->note : "", t->note ? ")" : "");
        return;
    }
    struct json *o = json_new_object();
    json_set(o, "test", json_new_string(str_from(t->name)));
    if (several && other) {
        json_set(o, "a", json_new_string(c->columns[0].name));
        json_set(o, "b", json_new_string(c->columns[other].name));
    }
    json_set(o, "n", json_new_int((int64_t)t->n));
    json_set(o, "estimate", json_new_number(t->estimate));
    json_set(o, "statistic", json_new_number(t->statistic));
    json_set(o, "df", json_new_number(t->df));
    json_set(o, "p", json_new_number(t->p_value));
    if (several && other) {
        json_set(o, "p_adjusted", json_new_number(adjusted));
        json_set(o, "correction", json_new_string(c->correct));
    }
    json_set(o, "ci", interval(t->ci_low, t->ci_high));
    json_set(o, "confidence", json_new_number(t->confidence));
    json_set(o, "note", t->note ? json_new_string(str_from(t->note)) : json_new_null());
    print_json(o);
}

static void print_effects(const struct comparison *c, size_t other)
{
    const double *a = c->columns[0].values, *b = c->columns[other].values;
    struct stats_wtl w = stats_win_tie_loss(a, b, c->n, c->rope, !c->lower_is_better);
    size_t pairs = w.win + w.tie + w.loss;
    const struct {
        const char *key;
        double value;
    } effects[] = {
        { "cohen_dz", stats_cohen_dz(a, b, c->n) },
        { "cohen_d", stats_cohen_d(a, b, c->n) },
        { "hedges_g", stats_hedges_g(a, b, c->n) },
        { "cliff_delta", stats_cliff_delta(a, c->n, b, c->n) },
        { "superiority", stats_superiority(a, c->n, b, c->n) },
        { "detectable", stats_detectable_difference(pairs, paired_sd(a, b, c->n), c->alpha, c->power) },
        { "mean_a", stats_describe(a, c->n, c->how.confidence).mean },
        { "mean_b", stats_describe(b, c->n, c->how.confidence).mean },
    };
    double sd = paired_sd(a, b, c->n), chance = stats_power(pairs, c->difference, sd, c->alpha);
    size_t needed = stats_pairs_needed(c->difference, sd, c->alpha, c->power);

    if (c->as_json) {
        struct json *o = json_new_object();
        if (c->n_files > 2)
            json_set(o, "b", json_new_string(c->columns[other].name));
        json_set(o, "pairs", json_new_int((int64_t)pairs));
        json_set(o, "win", json_new_int((int64_t)w.win));
        json_set(o, "tie", json_new_int((int64_t)w.tie));
        json_set(o, "loss", json_new_int((int64_t)w.loss));
        json_set(o, "rope", json_new_number(c->rope));
        for (size_t i = 0; i < COUNT_OF(effects); i++)
            json_set(o, effects[i].key, json_new_number(effects[i].value));
        if (!isnan(c->difference)) {
            json_set(o, "difference", json_new_number(c->difference));
            json_set(o, "power", json_new_number(chance));
            json_set(o, "pairs_needed", needed ? json_new_int((int64_t)needed) : json_new_null());
        }
        print_json(o);
        return;
    }
    printf("b %s a in %zu, equal%s in %zu, %s in %zu of %zu pairs\n", c->lower_is_better ? "below" : "above", w.win,
           c->rope > 0 ? " within the rope" : "", w.tie, c->lower_is_better ? "above" : "below", w.loss, pairs);
    printf("d_z %s, d %s, Hedges' g %s, Cliff's delta %s, P(b > a) %s\n", number(effects[0].value, 0, c->mem),
           number(effects[1].value, 0, c->mem), number(effects[2].value, 0, c->mem),
           number(effects[3].value, 0, c->mem), number(effects[4].value, 0, c->mem));
    if (isfinite(effects[5].value))
        printf("with %zu pairs a mean difference of %.6g can be seen (power %g, alpha %g)\n", pairs, effects[5].value,
               c->power, c->alpha);
    if (!isnan(chance))
        printf("a true mean difference of %g is found with power %.6g; power %g takes %zu pairs\n", c->difference,
               chance, c->power, needed);
}

/* Mean ranks, 1 = best, with what Nemenyi's test says of each pair. */
static void print_ranks(const struct comparison *c)
{
    size_t k = c->n_files;
    double *x = matrix(c), *ranks = ARENA_NEW(c->mem, double, k), *p = ARENA_NEW(c->mem, double, k *k);

    for (size_t i = 0; i < c->n * k && !c->lower_is_better; i++)
        x[i] = -x[i];
    size_t blocks = stats_mean_ranks(x, c->n, k, ranks);
    double critical = stats_critical_difference(blocks, k, c->alpha);
    stats_nemenyi(x, c->n, k, p);
    if (!c->as_json)
        printf("mean ranks over %zu items (1 = best); critical difference %s (Nemenyi, alpha %g)\n", blocks,
               number(critical, 0, c->mem), c->alpha);
    for (size_t i = 0; i < k; i++) {
        struct json *o = json_new_object(), *row = json_new_array();
        if (!c->as_json)
            printf("  %s  " STR_FMT "  p", number(ranks[i], 8, c->mem), STR_ARG(c->columns[i].name));
        for (size_t j = 0; j < k; j++) {
            if (!c->as_json)
                printf(" %s", number(p[i * k + j], 9, c->mem));
            json_push(row, json_new_number(p[i * k + j]));
        }
        if (!c->as_json)
            puts("");
        json_set(o, "system", json_new_string(c->columns[i].name));
        json_set(o, "mean_rank", json_new_number(ranks[i]));
        json_set(o, "critical_difference", json_new_number(critical));
        json_set(o, "nemenyi_p", row);
        if (c->as_json)
            print_json(o);
        else
            json_free(o);
    }
}

static void print_likert(const struct comparison *c, const struct score_column *col, int low, int high)
{
    struct stats_likert l = stats_likert(col->values, col->n, low, high, c->how.confidence);
    struct json *counts = json_new_array();

    for (int p = low; p <= high; p++)
        json_push(counts, json_new_int((int64_t)l.counts[p - low]));
    if (c->as_json) {
        struct json *o = json_new_object();
        json_set(o, "likert", json_new_string(col->name));
        json_set(o, "n", json_new_int((int64_t)l.summary.n));
        json_set(o, "missing", json_new_int((int64_t)(col->n - l.summary.n - l.outside)));
        json_set(o, "outside", json_new_int((int64_t)l.outside));
        json_set(o, "counts", counts);
        json_set(o, "mean", json_new_number(l.summary.mean));
        json_set(o, "sd", json_new_number(l.summary.sd));
        json_set(o, "median", json_new_number(l.summary.median));
        json_set(o, "mode", l.summary.n ? json_new_int(l.mode) : json_new_null());
        json_set(o, "agree", json_new_number(l.agree.estimate));
        json_set(o, "agree_ci", interval(l.agree.low, l.agree.high));
        json_set(o, "disagree", json_new_number(l.disagree.estimate));
        json_set(o, "disagree_ci", interval(l.disagree.low, l.disagree.high));
        print_json(o);
        return;
    }
    json_free(counts);
    printf(STR_FMT ": n=%zu, median %s, mean %s, agree %s [%s, %s], counts", STR_ARG(col->name), l.summary.n,
           number(l.summary.median, 0, c->mem), number(l.summary.mean, 0, c->mem), number(l.agree.estimate, 0, c->mem),
           number(l.agree.low, 0, c->mem), number(l.agree.high, 0, c->mem));
    for (int p = low; p <= high; p++)
        printf(" %d:%zu", p, l.counts[p - low]);
    printf("%s\n", l.outside ? " (some values are no point of the scale)" : "");
}

/* Scores that are all 0 or 1 are right and wrong answers: their share with exact and score intervals. */
static void print_share(const struct comparison *c, const struct score_column *col)
{
    size_t right = 0, n = 0;

    for (size_t i = 0; i < col->n; i++) {
        if (!isnan(col->values[i]) && col->values[i] != 0 && col->values[i] != 1)
            return;
        right += col->values[i] == 1;
        n += !isnan(col->values[i]);
    }
    struct stats_interval exact = stats_clopper_pearson(right, n, c->how.confidence),
                          wilson = stats_wilson(right, n, c->how.confidence);
    if (!c->as_json) {
        printf(STR_FMT ": %zu of %zu right, %s; %g%% [%.6g, %.6g] by Clopper and Pearson, [%.6g, %.6g] by Wilson\n",
               STR_ARG(col->name), right, n, number(exact.estimate, 0, c->mem), 100 * c->how.confidence, exact.low,
               exact.high, wilson.low, wilson.high);
        return;
    }
    struct json *o = json_new_object();
    json_set(o, "share", json_new_string(col->name));
    json_set(o, "right", json_new_int((int64_t)right));
    json_set(o, "n", json_new_int((int64_t)n));
    json_set(o, "estimate", json_new_number(exact.estimate));
    json_set(o, "clopper_pearson", interval(exact.low, exact.high));
    json_set(o, "wilson", interval(wilson.low, wilson.high));
    json_set(o, "confidence", json_new_number(c->how.confidence));
    print_json(o);
}

/* --- the command ------------------------------------------------------------ */

static void compare_files(const struct comparison *c)
{
    struct stats_test *results = ARENA_NEW(c->mem, struct stats_test, c->n_files * c->n_tests);
    double *adjusted = ARENA_NEW(c->mem, double, c->n_files);

    for (size_t k = 0; k < c->n_tests; k++) {
        const struct paired_test *test = paired_test_find(str_from(c->names[k]), false, NULL);
        for (size_t f = 1; f < c->n_files && test; f++) {
            struct paired p;
            paired_from_items(&p, c->columns[0].values, c->columns[f].values, c->n, c->mem);
            p.how = c->how;
            test->run(&p, &results[k * c->n_files + f]);
        }
    }
    for (size_t f = 1; f < c->n_files; f++) {
        if (c->n_files > 2 && !c->as_json)
            printf("%s" STR_FMT " against " STR_FMT "\n", f > 1 ? "\n" : "", STR_ARG(c->columns[f].name),
                   STR_ARG(c->columns[0].name));
        for (size_t k = 0; k < c->n_tests; k++) {
            if (group_index(c->names[k]) < COUNT_OF(group_tests))
                continue;
            for (size_t g = 1; g < c->n_files; g++)
                adjusted[g - 1] = results[k * c->n_files + g].p_value;
            paired_correct(c->correct, adjusted, c->n_files - 1);
            print_test(c, &results[k * c->n_files + f], f, adjusted[f - 1]);
        }
        print_effects(c, f);
    }
    for (size_t k = 0; k < c->n_tests; k++) {
        size_t g = group_index(c->names[k]);
        if (g == COUNT_OF(group_tests))
            continue;
        struct stats_test t = group_tests[g].run(c);
        print_test(c, &t, 0, NAN);
        if (strcmp(c->names[k], "friedman") == 0)
            print_ranks(c);
    }
}

static bool choose_tests(const struct cli_args *a, struct comparison *c, struct err *e)
{
    static const char *const usual[] = { "paired-t", "wilcoxon", "sign", "permutation", "bootstrap" };
    const str *names = NULL;
    size_t n = cli_texts(a, "--test", &names);

    if (n > MAX_TESTS - COUNT_OF(usual))
        return err_set(e, ERR_USAGE, "too many tests (found %zu)", n);
    for (size_t i = 0; i < n; i++) {
        const char *name = arena_cstr(a->mem, names[i]);
        if (group_index(name) == COUNT_OF(group_tests) && !paired_test_find(names[i], false, e))
            return false;
        c->names[c->n_tests++] = name;
    }
    for (size_t i = 0; n == 0 && i < COUNT_OF(usual); i++)
        c->names[c->n_tests++] = usual[i];
    if (n == 0 && c->n_files > 2)
        c->names[c->n_tests++] = "friedman";
    return true;
}

static bool read_likert(str text, int *low, int *high, struct err *e)
{
    size_t dots = str_search(text, S(".."));
    int64_t l, h;

    if (dots == SIZE_MAX || !str_to_int(str_slice(text, 0, dots), &l) ||
        !str_to_int(str_slice(text, dots + 2, text.n), &h) || l < -1000 || h <= l || h - l >= STATS_LIKERT_POINTS)
        return err_set(e, ERR_USAGE,
                       "--likert: bad scale (found \"" STR_FMT "\", expected e.g. 1..5, at most %d "
                       "points)",
                       STR_ARG(text), STATS_LIKERT_POINTS);
    *low = (int)l;
    *high = (int)h;
    return true;
}

static void list_tests(void)
{
    for (size_t i = 0; i < paired_test_count(); i++)
        printf("%-16s %s\n", paired_test_at(i)->name, paired_test_at(i)->summary);
    for (size_t i = 0; i < COUNT_OF(group_tests); i++)
        printf("%-16s %s\n", group_tests[i].name, group_tests[i].summary);
}

static bool check_numbers(const struct cli_args *a, struct err *e)
{
    static const char *const shares[] = { "--alpha", "--confidence", "--power" };
    double v;

    for (size_t i = 0; i < COUNT_OF(shares); i++)
        if (!((v = cli_number(a, shares[i])) > 0 && v < 1))
            return err_set(e, ERR_USAGE, "%s: out of range (found %g, expected between 0 and 1)", shares[i], v);
    if (cli_int(a, "--resamples") < 1 || cli_int(a, "--resamples") > 1000000)
        return err_set(e, ERR_USAGE, "--resamples: out of range (found %lld, expected 1 to 1000000)",
                       (long long)cli_int(a, "--resamples"));
    if (!(cli_number(a, "--rope") >= 0))
        return err_set(e, ERR_USAGE, "--rope: out of range (found %g, expected 0 or more)", cli_number(a, "--rope"));
    double none = 0;
    return paired_correct(cli_text(a, "--correct"), &none, 0) ||
           err_set(e, ERR_USAGE,
                   "--correct: unknown method (found \"" STR_FMT "\", expected holm, bh, bonferroni or "
                   "none)",
                   STR_ARG(cli_text(a, "--correct")));
}

static bool run(const struct cli_args *a, struct err *e)
{
    const str *others = NULL;
    size_t n_others = cli_texts(a, "--b", &others), dropped = 0;
    struct score_column columns[MAX_FILES];
    int low = 0, high = 0;
    bool likert = cli_has(a, "--likert");
    struct comparison c = { .columns = columns,
                            .n_files = n_others + 1,
                            .as_json = cli_has(a, "--json"),
                            .lower_is_better = cli_has(a, "--lower-is-better"),
                            .alpha = cli_number(a, "--alpha"),
                            .rope = cli_number(a, "--rope"),
                            .power = cli_number(a, "--power"),
                            .difference = cli_has(a, "--difference") ? cli_number(a, "--difference") : NAN,
                            .correct = cli_text(a, "--correct"),
                            .mem = a->mem };

    if (cli_has(a, "--list-tests")) {
        list_tests();
        return true;
    }
    if (!cli_has(a, "--a") || (n_others == 0 && !likert))
        return err_set(e, ERR_USAGE, "stats needs --a FILE and --b FILE");
    if (n_others >= MAX_FILES)
        return err_set(e, ERR_USAGE, "too many files (found %zu, at most %d)", n_others, MAX_FILES - 1);
    if (!check_numbers(a, e) || (likert && !read_likert(cli_text(a, "--likert"), &low, &high, e)) ||
        !choose_tests(a, &c, e))
        return false;
    c.how = (struct stats_resampling){ (uint64_t)cli_int(a, "--seed"), (size_t)cli_int(a, "--resamples"),
                                       cli_number(a, "--confidence"), STATS_PERCENTILE, (int)cli_int(a, "--threads") };
    for (size_t k = 0; k <= n_others; k++)
        if (!score_file_read(k ? others[k - 1] : cli_text(a, "--a"), cli_text(a, "--component"), &columns[k], a->mem,
                             e))
            return false;
    for (size_t k = 0; likert && k <= n_others; k++)
        print_likert(&c, &columns[k], low, high);
    if (n_others == 0)
        return true;
    if (!score_file_align(columns, c.n_files, &dropped, a->mem, e))
        return false;
    if (dropped)
        log_warn("%zu scores have no partner in " STR_FMT " and are left out", dropped, STR_ARG(columns[0].name));
    c.n = columns[0].n;
    for (size_t k = 0; k < c.n_files; k++)
        print_share(&c, &columns[k]);
    compare_files(&c);
    return true;
}

const struct cli_command cmd_stats = {
    .name = "stats",
    .operands = "--a FILE --b FILE...",
    .summary = "paired tests, effect sizes and agreement on files of item scores",
    .example = "stats --a base.txt --b tuned.txt --test paired-t --test wilcoxon",
    .options = options,
    .max_words = 0,
    .run = run,
};
