/*
 * cmd_stats.c -- `stats`: is B better than A, from item scores in two files.
 *
 * A file is one score a line, or JSON lines as `score --segments` prints them;
 * those are paired by id.  Differences are b - a.  All tests are two-sided.
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/harness/harness.h"
#include "metrics/metric.h"
#include "metrics/stats.h"

enum { MAX_BYTES = 1 << 30, RESAMPLES = 10000 };

static const struct cli_option options[] = {
    { "--a", CLI_TEXT, false, "FILE", "Input", NULL, "scores of the first system" },
    { "--b", CLI_TEXT, false, "FILE", "Input", NULL, "scores of the second system" },
    { "--component", CLI_TEXT, false, "NAME", "Input", NULL, "which score of JSON lines (default: the first number)" },
    { "--test", CLI_TEXT, true, "NAME", "Tests", NULL,
      "paired-t wilcoxon sign permutation bootstrap welch mcnemar pearson spearman kendall (default: the first five)" },
    { 0 },
};

struct column {
    double *values;
    str *ids; /* NULL s without ids */
    size_t n;
};

struct pairs {
    const double *a, *b;
    size_t n;
    uint64_t seed;
    int n_threads;
};

/* The named member, or the first number that is not the id. */
static const struct json *pick(const struct json *o, str component)
{
    void *at = NULL;
    str key;
    const struct json *v;

    if (component.n)
        return json_path(o, component);
    while (json_next(o, &at, &key, &v))
        if (!str_is(key, "id") && json_is_numeric(v))
            return v;
    return NULL;
}

static bool read_line(struct column *c, str line, str component, struct arena *a, struct err *e)
{
    size_t i = c->n++;

    c->values[i] = NAN;
    if (line.s[0] != '{') {
        if (str_is(line, "nan") || str_is(line, "NaN") || str_to_double(line, &c->values[i]))
            return true;
        return err_set(e, ERR_PARSE, "not a number (found \"" STR_FMT "\")", (int)(line.n < 40 ? line.n : 40), line.s);
    }
    struct json *o = json_parse(line, e);
    if (!o)
        return false;
    const struct json *v = pick(o, component);
    bool found = v != NULL;
    if (json_is_numeric(v))
        c->values[i] = json_number(v);
    if (json_get(o, "id"))
        c->ids[i] = json_text(json_get(o, "id"), a);
    json_free(o);
    return found || err_set(e, ERR_PARSE, "no such score (expected \"" STR_FMT "\")",
                            STR_ARG(component.n ? component : S("a number")));
}

static bool read_column(str path, str component, struct column *c, struct arena *a, struct err *e)
{
    const char *name = arena_cstr(a, path);
    str text, line;
    size_t lines = 1, number = 0;

    if (!file_read(name, MAX_BYTES, a, &text, e))
        return false;
    for (size_t i = 0; i < text.n; i++)
        lines += text.s[i] == '\n';
    *c = (struct column){ ARENA_NEW(a, double, lines), ARENA_NEW(a, str, lines), 0 };
    while (str_split_next(&text, '\n', &line)) {
        number++;
        line = str_trim(line);
        if (line.n && !read_line(c, line, component, a, e))
            return err_wrap(e, "%s:%zu", name, number);
    }
    return c->n > 0 || err_set(e, ERR_PARSE, "%s: no scores", name);
}

/* By id where both files have ids, else by line. */
static bool pair_up(const struct column *x, const struct column *y, struct pairs *p, struct arena *a, struct err *e)
{
    double *b = ARENA_NEW(a, double, x->n);
    struct map places = { 0 };

    p->a = x->values;
    p->b = y->values;
    p->n = x->n;
    if (!x->ids[0].s || !y->ids[0].s)
        return x->n == y->n || err_set(e, ERR_PARSE, "the files differ in length (found %zu and %zu scores)", x->n, y->n);
    for (size_t i = 0; i < y->n; i++)
        *map_put(&places, y->ids[i], NULL) = (int64_t)i;
    for (size_t i = 0; i < x->n; i++) {
        const int64_t *place = map_find(&places, x->ids[i]);
        b[i] = place ? y->values[*place] : NAN;
    }
    map_release(&places);
    p->b = b;
    return true;
}

/* --- the tests, one row each ---------------------------------------------- */

static struct stats_test run_t(const struct pairs *p)
{
    return stats_paired_t(p->a, p->b, p->n, 0.95);
}

static struct stats_test run_wilcoxon(const struct pairs *p)
{
    return stats_wilcoxon(p->a, p->b, p->n);
}

static struct stats_test run_sign(const struct pairs *p)
{
    return stats_sign(p->a, p->b, p->n);
}

static struct stats_test run_permutation(const struct pairs *p)
{
    return stats_permutation(p->a, p->b, p->n, p->seed, RESAMPLES, p->n_threads);
}

static struct stats_test run_welch(const struct pairs *p)
{
    return stats_welch(p->a, p->n, p->b, p->n, 0.95);
}

static struct stats_test run_pearson(const struct pairs *p)
{
    return stats_pearson(p->a, p->b, p->n);
}

static struct stats_test run_spearman(const struct pairs *p)
{
    return stats_spearman(p->a, p->b, p->n);
}

static struct stats_test run_kendall(const struct pairs *p)
{
    return stats_kendall(p->a, p->b, p->n);
}

/* Right is a score above zero. */
static struct stats_test run_mcnemar(const struct pairs *p)
{
    size_t only_a = 0, only_b = 0;

    for (size_t i = 0; i < p->n; i++)
        if (!isnan(p->a[i]) && !isnan(p->b[i])) {
            only_a += p->a[i] > 0 && !(p->b[i] > 0);
            only_b += p->b[i] > 0 && !(p->a[i] > 0);
        }
    return stats_mcnemar(only_a, only_b, false);
}

/* The mean of single scores, as a metric that can be resampled. */
static void mean_score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[1] > 0 ? sum[0] / sum[1] : NAN;
}

static struct stats_test run_bootstrap(const struct pairs *p)
{
    static const struct metric mean = { .name = "mean", .score = mean_score };
    struct metric_use u = { .metric = &mean, .n_components = 1, .n_stats = 2 };
    struct arena a = { 0 };
    double *rows_a = ARENA_NEW(&a, double, 2 * p->n), *rows_b = ARENA_NEW(&a, double, 2 * p->n);
    bool *valid = ARENA_NEW(&a, bool, p->n);

    for (size_t i = 0; i < p->n; i++) {
        valid[i] = !isnan(p->a[i]) && !isnan(p->b[i]);
        rows_a[2 * i] = p->a[i];
        rows_b[2 * i] = p->b[i];
        rows_a[2 * i + 1] = rows_b[2 * i + 1] = 1;
    }
    struct stats_resampling how = { p->seed, RESAMPLES, 0.95, STATS_PERCENTILE, p->n_threads };
    struct stats_test t;
    stats_paired_bootstraps(&u, &(struct stats_rows){ rows_a, valid }, &(struct stats_rows){ rows_b, valid }, p->n, &how,
                            &t);
    arena_free(&a);
    return t;
}

static const struct {
    const char *name;
    struct stats_test (*run)(const struct pairs *p);
} tests[] = {
    { "paired-t", run_t },           { "wilcoxon", run_wilcoxon },   { "sign", run_sign },
    { "permutation", run_permutation }, { "bootstrap", run_bootstrap }, { "welch", run_welch },
    { "mcnemar", run_mcnemar },      { "pearson", run_pearson },     { "spearman", run_spearman },
    { "kendall", run_kendall },
};
enum { N_USUAL = 5 };

/* --- output --------------------------------------------------------------- */

static void print_json(struct json *o)
{
    struct strbuf b = { 0 };

    json_write(o, 0, &b);
    puts(b.s);
    strbuf_release(&b);
    json_free(o);
}

static void print_test(const struct stats_test *t, bool as_json)
{
    if (!as_json) {
        printf("%-12s n=%-5zu estimate %-12.6g statistic %-12.6g p %-12.6g", t->name, t->n, t->estimate, t->statistic,
               t->p_value);
        if (!isnan(t->ci_low))
            printf(" ci [%.6g, %.6g]", t->ci_low, t->ci_high);
        printf("%s%s%s\n", t->note ? " (" : "", t->note ? t->note : "", t->note ? ")" : "");
        return;
    }
    struct json *o = json_new_object(), *ci = json_new_array();
    json_set(o, "test", json_new_string(str_from(t->name)));
    json_set(o, "n", json_new_int((int64_t)t->n));
    json_set(o, "estimate", json_new_number(t->estimate));
    json_set(o, "statistic", json_new_number(t->statistic));
    json_set(o, "df", json_new_number(t->df));
    json_set(o, "p", json_new_number(t->p_value));
    json_push(ci, json_new_number(t->ci_low));
    json_push(ci, json_new_number(t->ci_high));
    json_set(o, "ci", ci);
    json_set(o, "note", t->note ? json_new_string(str_from(t->note)) : json_new_null());
    print_json(o);
}

static void print_effects(const struct pairs *p, bool as_json)
{
    struct stats_wtl w = stats_win_tie_loss(p->a, p->b, p->n, 0, true);
    double dz = stats_cohen_dz(p->a, p->b, p->n), g = stats_hedges_g(p->a, p->b, p->n);

    if (!as_json) {
        printf("b above a in %zu, equal in %zu, below in %zu pairs; d_z %.4g, Hedges' g %.4g\n", w.win, w.tie, w.loss,
               dz, g);
        return;
    }
    struct json *o = json_new_object();
    json_set(o, "win", json_new_int((int64_t)w.win));
    json_set(o, "tie", json_new_int((int64_t)w.tie));
    json_set(o, "loss", json_new_int((int64_t)w.loss));
    json_set(o, "cohen_dz", json_new_number(dz));
    json_set(o, "hedges_g", json_new_number(g));
    print_json(o);
}

static bool find_test(str name, size_t *out, struct err *e)
{
    const char *names[COUNT_OF(tests)];

    for (size_t i = 0; i < COUNT_OF(tests); i++) {
        names[i] = tests[i].name;
        if (str_is(name, tests[i].name)) {
            *out = i;
            return true;
        }
    }
    const char *near = str_nearest(name, names, COUNT_OF(tests));
    return err_set(e, ERR_USAGE, "unknown test (found \"" STR_FMT "\", expected %s%s)", STR_ARG(name),
                   near ? near : "one of: ", near ? "" : "see `assay help stats`");
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct pairs p = { .seed = (uint64_t)cli_int(a, "--seed"), .n_threads = (int)cli_int(a, "--threads") };
    const str *names = NULL;
    size_t n_names = cli_texts(a, "--test", &names), chosen[64];
    struct column x, y;
    str component = cli_text(a, "--component");

    if (!cli_has(a, "--a") || !cli_has(a, "--b"))
        return err_set(e, ERR_USAGE, "stats needs --a FILE and --b FILE");
    if (n_names > COUNT_OF(chosen))
        return err_set(e, ERR_USAGE, "too many tests (found %zu, at most %zu)", n_names, COUNT_OF(chosen));
    for (size_t i = 0; i < n_names; i++)
        if (!find_test(names[i], &chosen[i], e))
            return false;
    if (!read_column(cli_text(a, "--a"), component, &x, a->mem, e) ||
        !read_column(cli_text(a, "--b"), component, &y, a->mem, e) || !pair_up(&x, &y, &p, a->mem, e))
        return false;
    for (size_t i = 0; i < (n_names ? n_names : N_USUAL); i++) {
        struct stats_test t = tests[n_names ? chosen[i] : i].run(&p);
        print_test(&t, cli_has(a, "--json"));
    }
    print_effects(&p, cli_has(a, "--json"));
    return true;
}

const struct cli_command cmd_stats = {
    .name = "stats",
    .operands = "--a FILE --b FILE",
    .summary = "paired tests and effect sizes on two files of item scores",
    .example = "stats --a base.txt --b tuned.txt --test paired-t --test wilcoxon",
    .options = options,
    .max_words = 0,
    .run = run,
};
