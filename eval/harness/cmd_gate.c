/*
 * cmd_gate.c -- `gate`: pass or fail, for nightly runs: floors, ceilings and
 * largest drops against another run directory.
 *
 * A rule is one line: "qa/rougeL_f run-a min=0.20 max-drop=0.02 significant".
 * Rules come from the suite that made the run and from --rule.  With
 * `significant`, a drop fails only if a paired t test over the items that both
 * runs scored finds it at the run's alpha.  What cannot be checked fails: a
 * missing score, a test without common items, a rule that only asks for a drop
 * when there is no baseline (with other limits the line says so).
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/harness/harness.h"
#include "metrics/stats.h"
#include "reports/report.h"

static const struct cli_option options[] = {
    { "--baseline", CLI_TEXT, false, "DIR", NULL, NULL, "run directory to compare with" },
    { "--rule", CLI_TEXT, true, "TEXT", NULL, NULL, "one more rule: TASK/COMPONENT MODEL [min=X] [max=X] [max-drop=X] [significant]" },
    { "--junit", CLI_TEXT, false, "FILE.xml", NULL, NULL, "also write the results as JUnit XML" },
    { 0 },
};

struct rule {
    str text, task, component, model;
    double min, max, max_drop; /* NaN = not asked */
    bool significant;
};

static bool parse_rule(str text, struct rule *r, struct err *e)
{
    str rest = text, word;
    int n = 0;

    *r = (struct rule){ .text = text, .min = NAN, .max = NAN, .max_drop = NAN };
    while (str_split_next(&rest, ' ', &word)) {
        size_t eq = str_search(word, S("=")), slash = str_search(word, S("/"));
        if (word.n == 0)
            continue;
        if (n == 0 && slash != SIZE_MAX) {
            r->task = str_slice(word, 0, slash);
            r->component = str_slice(word, slash + 1, word.n);
        } else if (n == 1) {
            r->model = word;
        } else if (n > 1 && str_is(word, "significant")) {
            r->significant = true;
        } else {
            str name = str_slice(word, 0, eq);
            double *to = str_is(name, "min") ? &r->min : str_is(name, "max") ? &r->max
                         : str_is(name, "max-drop")                          ? &r->max_drop
                                                                             : NULL;
            if (n < 2 || !to || eq == SIZE_MAX || !str_to_double(str_slice(word, eq + 1, word.n), to))
                return err_set(e, ERR_USAGE, "bad rule (found \"" STR_FMT "\", expected TASK/COMPONENT MODEL [min=X]"
                               " [max=X] [max-drop=X] [significant])", STR_ARG(text));
        }
        n++;
    }
    return n >= 3 || err_set(e, ERR_USAGE, "rule asks nothing (found \"" STR_FMT "\")", STR_ARG(text));
}

static const struct run_score *score_of(const struct run_view *v, const struct rule *r)
{
    for (size_t i = 0; v && i < v->n_scores; i++)
        if (str_equal(v->scores[i].task, r->task) && str_equal(v->scores[i].component, r->component) &&
            str_equal(v->scores[i].model, r->model))
            return &v->scores[i];
    return NULL;
}

/* p of a paired t test over items with the same id in both runs. */
static double paired_p(const struct run_view *now, const struct run_score *s, const struct run_view *before,
                       const struct run_score *b, struct arena *a)
{
    double *x = ARENA_NEW(a, double, now->n_items), *y = ARENA_NEW(a, double, now->n_items);
    size_t n = 0, i_now = 0;

    for (size_t i = 0; i < now->n_items; i++) {
        size_t i_before = 0;
        if (!str_equal(now->items[i].task, s->task))
            continue;
        for (size_t k = 0; k < before->n_items; k++) {
            if (!str_equal(before->items[k].task, s->task))
                continue;
            if (str_equal(before->items[k].id, now->items[i].id)) {
                x[n] = b->items[i_before];
                y[n++] = s->items[i_now];
                break;
            }
            i_before++;
        }
        i_now++;
    }
    return stats_paired_t(x, y, n, 0.95).p_value;
}

static struct gate_result check(const struct rule *r, const struct run_view *now, const struct run_view *before,
                                struct arena *a)
{
    const struct run_score *s = score_of(now, r), *b = score_of(before, r);
    struct gate_result g = { .rule = r->text, .model = r->model, .metric = r->component, .passed = true };

    if (!s || isnan(s->score)) {
        g.missing = true;
        g.passed = false;
        g.message = S("the run has no such score");
        return g;
    }
    g.message = arena_printf(a, "found %.*f", s->decimals + 1, s->score);
    if (s->score < r->min || s->score > r->max) {
        g.passed = false;
        g.message = arena_printf(a, "found %.*f, expected %s %g", s->decimals + 1, s->score,
                                 s->score < r->min ? "at least" : "at most", s->score < r->min ? r->min : r->max);
    }
    if (!isnan(r->max_drop) && !before && g.passed) {
        g.missing = isnan(r->min) && isnan(r->max); /* nothing else was asked */
        g.passed = !g.missing;
        g.message = arena_printf(a, STR_FMT "; drop not checked: no --baseline", STR_ARG(g.message));
    }
    if (!isnan(r->max_drop) && before) {
        double drop = b ? (s->higher_is_better ? b->score - s->score : s->score - b->score) : NAN;
        double p = b && r->significant ? paired_p(now, s, before, b, a) : 0;
        if (!b) {
            g.passed = false;
            g.missing = true;
            g.message = S("the baseline has no such score");
        } else if (drop > r->max_drop && isnan(p)) {
            g.passed = false;
            g.message = arena_printf(a, "fell by %.*f, and the runs share too few items to test it", s->decimals + 1,
                                     drop);
        } else if (drop > r->max_drop && p < now->alpha) {
            g.passed = false;
            g.message = arena_printf(a, "fell by %.*f from %.*f, expected at most %g", s->decimals + 1, drop,
                                     s->decimals + 1, b->score, r->max_drop);
        }
    }
    return g;
}

static bool read_rules(const struct cli_args *a, struct store *s, struct rule **out, size_t *n, struct err *e)
{
    const str *given = NULL;
    size_t n_given = cli_texts(a, "--rule", &given);
    str lines, line;

    if (!store_get_meta(s, "gates", &lines, a->mem, e))
        return false;
    size_t most = n_given + 1;
    for (size_t i = 0; i < lines.n; i++)
        most += lines.s[i] == '\n';
    *out = ARENA_NEW(a->mem, struct rule, most);
    *n = 0;
    while (str_split_next(&lines, '\n', &line))
        if (line.n && !parse_rule(line, &(*out)[(*n)++], e))
            return false;
    for (size_t i = 0; i < n_given; i++)
        if (!parse_rule(given[i], &(*out)[(*n)++], e))
            return false;
    return *n > 0 || err_set(e, ERR_USAGE, "no rule (expected <gate> in the suite or --rule TEXT)");
}

static bool run(const struct cli_args *a, struct err *e)
{
    str baseline = cli_text(a, "--baseline"), junit = cli_text(a, "--junit");
    struct store *now = store_open(a->words[0], false, e), *before = NULL;
    struct run_view v, old;
    struct rule *rules;
    size_t n = 0, failed = 0;
    bool ok = now && store_read_view(now, &v, a->mem, e) && read_rules(a, now, &rules, &n, e);

    if (ok && str_is(baseline, "last-green"))
        ok = err_set(e, ERR_UNSUPPORTED, "--baseline last-green is not supported yet (expected a run directory)");
    if (ok && baseline.s) {
        before = store_open(arena_cstr(a->mem, baseline), false, e);
        ok = before && store_read_view(before, &old, a->mem, e);
    }
    struct gate_result *results = ARENA_NEW(a->mem, struct gate_result, n);
    for (size_t i = 0; ok && i < n; i++) {
        results[i] = check(&rules[i], &v, before ? &old : NULL, a->mem);
        failed += !results[i].passed;
        printf("%-4s  " STR_FMT "  (" STR_FMT ")\n", results[i].passed ? "pass" : "FAIL", STR_ARG(rules[i].text),
               STR_ARG(results[i].message));
    }
    if (ok && junit.s)
        ok = file_write(arena_cstr(a->mem, junit), report_junit("assay gate", results, n, a->mem), e);
    if (ok && failed)
        ok = err_set(e, ERR_GATE, "%zu of %zu gates failed", failed, n);
    store_close(before);
    store_close(now);
    return ok;
}

const struct cli_command cmd_gate = {
    .name = "gate",
    .operands = "DIR",
    .summary = "pass or fail a run by floors and largest drops",
    .example = "gate runs/tonight --baseline runs/yesterday --junit gate.xml",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
