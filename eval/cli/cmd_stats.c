/*
 * cmd_stats.c -- `stats`: is B better than A, from item scores in files; with
 * several B, each against A, and tests over all files.
 *
 * Differences are b - a and all tests are two-sided.  The p-values of one test
 * are corrected over the B files.
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/cli/cli.h"
#include "eval/cli/stats_files.h"
#include "eval/harness/paired_tests.h"

enum { MAX_FILES = 64, MAX_TESTS = 64 };

static const struct param options[] = {
    { "--a", CLI_TEXT, NULL, "FILE", "scores of the first system (- is standard input)", "Input" },
    { "--b", CLI_TEXTS, NULL, "FILE...", "scores of a system to compare with it", "Input" },
    { "--component", CLI_TEXT, NULL, "NAME", "which score to read from JSON lines (default: score, or the only number)",
      "Input" },
    { "--lower-is-better", CLI_FLAG, NULL, NULL, "lower scores are better", "Input" },
    { "--test", CLI_TEXTS, NULL, "NAME",
      "test (default paired-t wilcoxon sign permutation bootstrap; --list-tests lists all)", "Tests" },
    { "--agreement", CLI_FLAG, NULL, NULL,
      "how well each --b (a judge, a metric) agrees with the people of --a: correlations, weighted kappa, alpha, mean "
      "absolute error, bias",
      "Tests" },
    { "--list-tests", CLI_FLAG, NULL, NULL, "list tests and coefficients, then exit", "Tests" },
    { "--correct", CLI_CHOICE, "holm", "holm|bh|bonferroni|none", "correction of p-values over several --b", "Tests" },
    { "--alpha", CLI_NUMBER, "0.05", "(0..1)", "significance level of critical differences and power", "Tests" },
    { "--confidence", CLI_NUMBER, "0.95", "(0..1)", "level of intervals", "Tests" },
    { "--resamples", CLI_INT, "10000", "1..1000000", "resamples of bootstrap, randomization and permutation tests",
      "Tests" },
    { "--rope", CLI_NUMBER, "0", "0..", "region of practical equivalence: smaller differences are ties", "Tests" },
    { "--power", CLI_NUMBER, "0.8", "(0..1)", "power for the smallest detectable difference", "Tests" },
    { "--difference", CLI_NUMBER, NULL, "X",
      "print the power to detect a true mean difference of X, and the number of pairs needed", "Tests" },
    { "--likert", CLI_TEXT, NULL, "LOW..HIGH", "summarise each file as answers on this scale", "Tests" },
    { 0 },
};

struct tests {
    str names[MAX_TESTS];
    size_t n;
};

/* One test on all B files, in results[1..n_files). */
static void test_each(const struct stats_files *f, const struct paired_test *test, struct stats_test *results)
{
    for (size_t k = 1; k < f->n_files; k++) {
        struct paired p;
        paired_from_items(&p, f->columns[0].values, f->columns[k].values, f->n, f->mem);
        p.how = f->how;
        paired_test_run(test, &p, &results[k]);
    }
}

/* File by file: every paired test, then effects. */
static void compare_pairs(const struct stats_files *f, const struct tests *tests)
{
    struct stats_test *results = ARENA_NEW(f->mem, struct stats_test, f->n_files * tests->n);
    double *adjusted = ARENA_NEW(f->mem, double, f->n_files * tests->n);

    for (size_t k = 0; k < tests->n; k++) {
        const struct paired_test *test = paired_test_find(tests->names[k], false, NULL);
        struct stats_test *row = results + k * f->n_files;
        if (!test)
            continue;
        test_each(f, test, row);
        for (size_t i = 1; i < f->n_files; i++)
            adjusted[k * f->n_files + i] = row[i].p_value;
        paired_correct(f->correct, adjusted + k * f->n_files + 1, f->n_files - 1);
    }
    for (size_t i = 1; i < f->n_files; i++) {
        if (f->n_files > 2 && !f->as_json)
            printf("%s" STR_FMT " against " STR_FMT "\n", i > 1 ? "\n" : "", STR_ARG(f->columns[i].name),
                   STR_ARG(f->columns[0].name));
        for (size_t k = 0; k < tests->n; k++)
            if (!group_test_find(tests->names[k]))
                stats_print_test(f, &results[k * f->n_files + i], i, adjusted[k * f->n_files + i]);
        stats_print_effects(f, i);
    }
}

static void compare_all(const struct stats_files *f, const struct tests *tests)
{
    for (size_t k = 0; k < tests->n; k++) {
        const struct group_test *g = group_test_find(tests->names[k]);
        if (!g)
            continue;
        struct stats_test t = g->run(f);
        stats_print_test(f, &t, 0, NAN);
        if (strcmp(g->name, "friedman") == 0)
            stats_print_ranks(f);
    }
}

/* --- options ---------------------------------------------------------------- */

static bool choose_tests(const struct cli_args *a, size_t n_files, struct tests *out, struct err *e)
{
    static const char *const usual[] = { "paired-t", "wilcoxon", "sign", "permutation", "bootstrap" };
    const str *names = NULL;
    static const char *const agreement[] = { "pearson",       "spearman",       "kendall", "kappa", "kappa-quadratic",
                                             "alpha-ordinal", "alpha-interval", "mae",     "bias" };
    size_t n = cli_texts(a, "--test", &names);

    out->n = 0;
    for (size_t i = 0; cli_has(a, "--agreement") && i < COUNT_OF(agreement); i++)
        out->names[out->n++] = str_from(agreement[i]);
    if (out->n && n)
        return err_set(e, ERR_USAGE, "--agreement chooses the tests: give it without --test");
    if (out->n)
        return true;
    if (n > MAX_TESTS)
        return err_set(e, ERR_USAGE, "--test: too many tests (found %zu, expected at most %d)", n, MAX_TESTS);
    for (size_t i = 0; i < n; i++) {
        if (!group_test_find(names[i]) && !paired_test_find(names[i], false, e))
            return false;
        out->names[out->n++] = names[i];
    }
    for (size_t i = 0; n == 0 && i < COUNT_OF(usual); i++)
        out->names[out->n++] = str_from(usual[i]);
    if (n == 0 && n_files > 2)
        out->names[out->n++] = S("friedman");
    return true;
}

static bool read_likert(str text, int *low, int *high, struct err *e)
{
    size_t dots = str_search(text, S(".."));
    int64_t l, h;

    if (dots == SIZE_MAX || !str_to_int(str_slice(text, 0, dots), &l) ||
        !str_to_int(str_slice(text, dots + 2, text.n), &h) || l < -1000 || h <= l || h - l >= STATS_LIKERT_POINTS)
        return err_set(e, ERR_USAGE,
                       "--likert: bad scale (found \"" STR_FMT "\", expected e.g. 1..5, at most %d points)",
                       STR_ARG(text), STATS_LIKERT_POINTS);
    *low = (int)l;
    *high = (int)h;
    return true;
}

static void list_tests(void)
{
    for (size_t i = 0; i < paired_test_count(); i++)
        printf("%-16s %s\n", paired_test_at(i)->name, paired_test_at(i)->summary);
    for (size_t i = 0; i < group_test_count(); i++)
        printf("%-16s %s\n", group_test_at(i)->name, group_test_at(i)->summary);
}

static struct stats_files read_options(const struct cli_args *a)
{
    return (struct stats_files){
        .as_json = cli_has(a, "--json"),
        .lower_is_better = cli_has(a, "--lower-is-better"),
        .alpha = cli_number(a, "--alpha"),
        .rope = cli_number(a, "--rope"),
        .power = cli_number(a, "--power"),
        .difference = cli_has(a, "--difference") ? cli_number(a, "--difference") : NAN,
        .correct = cli_text(a, "--correct"),
        .how = { (uint64_t)cli_int(a, "--seed"), (size_t)cli_int(a, "--resamples"), cli_number(a, "--confidence"),
                 STATS_PERCENTILE, (int)cli_int(a, "--threads") },
        .mem = a->mem,
    };
}

/* --- the command ------------------------------------------------------------ */

/* Reduces the files to their common items and counts the others. */
static bool align(struct score_column *columns, struct stats_files *f, struct err *e)
{
    size_t dropped = 0;

    if (!score_file_align(columns, f->n_files, &dropped, f->mem, e))
        return false;
    if (dropped)
        log_warn("%zu scores have no counterpart in " STR_FMT " and are dropped", dropped, STR_ARG(columns[0].name));
    f->n = columns[0].n;
    return true;
}

static bool run(const struct cli_args *a, struct err *e)
{
    const str *others = NULL;
    struct score_column columns[MAX_FILES];
    struct tests tests;
    struct stats_files f = read_options(a);
    bool likert = cli_has(a, "--likert");
    int low = 0, high = 0;

    if (cli_has(a, "--list-tests")) {
        list_tests();
        return true;
    }
    f.columns = columns;
    f.n_files = cli_texts(a, "--b", &others) + 1;
    if (!cli_has(a, "--a") || (f.n_files == 1 && !likert))
        return err_set(e, ERR_USAGE, "stats needs --a FILE and --b FILE");
    if (f.n_files > MAX_FILES)
        return err_set(e, ERR_USAGE, "--b: too many files (found %zu, expected at most %d)", f.n_files - 1,
                       MAX_FILES - 1);
    if ((likert && !read_likert(cli_text(a, "--likert"), &low, &high, e)) || !choose_tests(a, f.n_files, &tests, e))
        return false;
    for (size_t k = 0; k < f.n_files; k++)
        if (!score_file_read(k ? others[k - 1] : cli_text(a, "--a"), cli_text(a, "--component"), &columns[k], a->mem,
                             e))
            return false;
    for (size_t k = 0; likert && k < f.n_files; k++)
        stats_print_likert(&f, &columns[k], low, high);
    if (f.n_files == 1)
        return true;
    if (!align(columns, &f, e))
        return false;
    for (size_t k = 0; k < f.n_files; k++)
        stats_print_share(&f, &columns[k]);
    compare_pairs(&f, &tests);
    compare_all(&f, &tests);
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
