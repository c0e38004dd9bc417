/*
 * cmd_gate.c -- `gate`: pass or fail, for nightly runs: floors, ceilings and
 * largest drops against another run directory or the last run that passed.
 *
 * A rule is one line: "qa/rougeL_f run-a min=0.20 max-drop=0.02 significant".
 * Rules come from the suite that made the run and from --rule.  With
 * `significant`, a drop fails only if a paired t test over the items that both
 * runs scored finds it at the run's alpha.  What cannot be checked fails: a run
 * that is not finished, a missing score, a score of no items, another metric
 * signature, a test without common items, a rule that only asks for a drop when
 * there is no baseline (with other limits the line says so; --first-run lets it
 * pass, for the night that starts a history).
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/cli/cli.h"
#include "eval/base/log.h"
#include "eval/cli/print.h"
#include "eval/store/store.h"
#include "eval/store/history.h"
#include "metrics/metric.h"
#include "metrics/stats/stats.h"
#include "reports/report.h"

static const struct cli_option options[] = {
    { "--baseline", CLI_TEXT, false, "DIR|last-green", NULL, NULL,
      "run directory to compare with, or the last that passed" },
    { "--last-green", CLI_FLAG, false, NULL, NULL, NULL, "the same as --baseline last-green" },
    { "--history", CLI_TEXT, false, "FILE.db", NULL, NULL,
      "record the outcome there (default, with last-green: history.db beside DIR)" },
    { "--first-run", CLI_FLAG, false, NULL, NULL, NULL, "without a baseline, drops pass unchecked" },
    { "--rule", CLI_TEXT, true, "TEXT", NULL, NULL,
      "one more rule: TASK/COMPONENT MODEL [min=X] [max=X] [max-drop=X] [max-missing=N] [significant]" },
    { "--junit", CLI_TEXT, false, "FILE.xml", NULL, NULL, "also write the results as JUnit XML" },
    { 0 },
};

struct rule {
    str text, task, component, model;
    double min, max, max_drop, max_missing; /* NaN = not asked */
    bool significant;
};

struct gate {
    const struct cli_args *args;
    struct run_view now, before;
    bool has_baseline, first_run;
    str directory, baseline; /* absolute; baseline empty without one */
    struct rule *rules;
    struct gate_result *results;
    double *scores, *old_scores, *p_values; /* [n], NaN = none */
    size_t n, n_failed;
};

/* --- rules ------------------------------------------------------------------ */

static bool parse_limit(str word, size_t eq, struct rule *r)
{
    const struct {
        const char *name;
        double *to;
    } limits[] = {
        { "min", &r->min },
        { "max", &r->max },
        { "max-drop", &r->max_drop },
        { "max-missing", &r->max_missing },
    };

    for (size_t i = 0; i < COUNT_OF(limits) && eq != SIZE_MAX; i++)
        if (str_is(str_slice(word, 0, eq), limits[i].name))
            return str_to_double(str_slice(word, eq + 1, word.n), limits[i].to) && isfinite(*limits[i].to);
    return false;
}

static bool parse_rule(str text, struct rule *r, struct err *e)
{
    str rest = text, word;
    int n = 0;

    *r = (struct rule){ .text = text, .min = NAN, .max = NAN, .max_drop = NAN, .max_missing = NAN };
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
        } else if (n < 2 || !parse_limit(word, eq, r)) {
            return err_set(e, ERR_USAGE,
                           "bad rule (found \"" STR_FMT "\", expected TASK/COMPONENT MODEL [min=X]"
                           " [max=X] [max-drop=X] [max-missing=N] [significant])",
                           STR_ARG(text));
        }
        n++;
    }
    if (r->significant && isnan(r->max_drop))
        return err_set(e, ERR_USAGE,
                       "rule without a drop to test (found \"" STR_FMT "\", expected max-drop= beside "
                       "significant)",
                       STR_ARG(text));
    return n >= 3 ||
           err_set(e, ERR_USAGE, "rule asks nothing (found \"" STR_FMT "\", expected min=, max= or max-drop=)",
                   STR_ARG(text));
}

static bool read_rules(struct gate *g, struct store *s, struct err *e)
{
    const str *given = NULL;
    size_t n_given = cli_texts(g->args, "--rule", &given);
    str lines, line;

    if (!store_get_meta(s, "gates", &lines, g->args->mem, e))
        return false;
    size_t most = n_given + 1;
    for (size_t i = 0; i < lines.n; i++)
        most += lines.s[i] == '\n';
    g->rules = ARENA_NEW(g->args->mem, struct rule, most);
    while (str_split_next(&lines, '\n', &line))
        if (line.n && !parse_rule(line, &g->rules[g->n++], e))
            return false;
    for (size_t i = 0; i < n_given; i++)
        if (!parse_rule(given[i], &g->rules[g->n++], e))
            return false;
    g->results = ARENA_NEW(g->args->mem, struct gate_result, g->n);
    g->scores = ARENA_NEW(g->args->mem, double, g->n);
    g->old_scores = ARENA_NEW(g->args->mem, double, g->n);
    g->p_values = ARENA_NEW(g->args->mem, double, g->n);
    return g->n > 0 || err_set(e, ERR_USAGE, "no rule (expected <gate> in the suite or --rule TEXT)");
}

/* --- checking --------------------------------------------------------------- */

/* With `like`, the score of the same metric arguments if there are several. */
static const struct run_score *score_of(const struct run_view *v, const struct rule *r, const struct run_score *like)
{
    const struct run_score *found = NULL;
    str component = metric_current_name(r->component);

    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        bool same = str_equal(metric_current_name(s->component), component);
        if (!same || !str_equal(s->task, r->task) || !str_equal(s->model, r->model))
            continue;
        if (!found || (like && str_equal(s->metric, like->metric)))
            found = s;
    }
    return found;
}

/* p of a paired t test over items with the same id in both runs. */
static double paired_p(const struct run_view *now, const struct run_score *s, const struct run_view *before,
                       const struct run_score *b, struct arena *a)
{
    double *x = ARENA_NEW(a, double, now->n_items), *y = ARENA_NEW(a, double, now->n_items);
    size_t n = 0, i_now = 0, i_before = 0;
    struct map places = { 0 };

    for (size_t k = 0; k < before->n_items; k++)
        if (str_equal(before->items[k].task, s->task))
            *map_put(&places, before->items[k].id, NULL) = (int64_t)i_before++;
    for (size_t i = 0; i < now->n_items; i++) {
        if (!str_equal(now->items[i].task, s->task))
            continue;
        const int64_t *place = map_find(&places, now->items[i].id);
        if (place) {
            x[n] = b->items[*place];
            y[n++] = s->items[i_now];
        }
        i_now++;
    }
    map_release(&places);
    return stats_paired_t(x, y, n, 0.95).p_value;
}

static void fail(struct gate_result *g, bool missing, str message)
{
    g->passed = false;
    g->missing = g->missing || missing;
    g->message = message;
}

#define TEXT(...) arena_printf(a, __VA_ARGS__)

static void check_limits(const struct rule *r, const struct run_score *s, struct gate_result *g, struct arena *a)
{
    int places = s->decimals + 1;

    g->message = TEXT("found %.*f, n=%zu", places, s->score, s->n);
    if (s->missing)
        g->message = TEXT("found %.*f, n=%zu of %zu", places, s->score, s->n, s->n + s->missing);
    if ((double)s->missing > r->max_missing)
        fail(g, false, TEXT("found %zu items without a score, expected at most %g", s->missing, r->max_missing));
    else if (s->score < r->min)
        fail(g, false, TEXT(STR_FMT ", expected at least %g", STR_ARG(g->message), r->min));
    else if (s->score > r->max)
        fail(g, false, TEXT(STR_FMT ", expected at most %g", STR_ARG(g->message), r->max));
}

static void check_drop(struct gate *gate, size_t i, const struct run_score *s, struct arena *a)
{
    const struct rule *r = &gate->rules[i];
    struct gate_result *g = &gate->results[i];
    const struct run_score *b = score_of(&gate->before, r, s);
    int places = s->decimals + 1;

    if (!b || isnan(b->score)) {
        fail(g, true, S("the baseline has no such score"));
        return;
    }
    gate->old_scores[i] = b->score;
    if (!str_equal(b->signature, s->signature)) {
        fail(g, true,
             TEXT("the baseline was scored in another way (found " STR_FMT ", expected " STR_FMT ")",
                  STR_ARG(b->signature), STR_ARG(s->signature)));
        return;
    }
    double drop = s->higher_is_better ? b->score - s->score : s->score - b->score;
    g->message = TEXT(STR_FMT ", baseline %.*f", STR_ARG(g->message), places, b->score);
    if (!(drop > r->max_drop))
        return;
    double p = r->significant ? paired_p(&gate->now, s, &gate->before, b, a) : 0;
    gate->p_values[i] = r->significant ? p : NAN;
    if (isnan(p))
        fail(g, false, TEXT("worse by %.*f, and the runs share too few items to test it", places, drop));
    else if (p < gate->now.alpha)
        fail(g, false,
             TEXT("worse by %.*f than %.*f, expected at most %g%s", places, drop, places, b->score, r->max_drop,
                  r->significant ? TEXT(" (p = %.4f)", p).s : ""));
    else
        g->message = TEXT("worse by %.*f than %.*f, but not significantly (p = %.4f)", places, drop, places, b->score,
                          p);
}

static void check(struct gate *gate, size_t i, struct arena *a)
{
    const struct rule *r = &gate->rules[i];
    const struct run_score *s = score_of(&gate->now, r, NULL);
    struct gate_result *g = &gate->results[i];

    *g = (struct gate_result){ .rule = r->text, .model = r->model, .metric = r->component, .passed = true };
    gate->scores[i] = gate->old_scores[i] = gate->p_values[i] = NAN;
    if (!gate->now.finished.n) {
        fail(g, true, S("the run is not finished"));
        return;
    }
    if (!s || isnan(s->score) || s->n == 0) {
        fail(g, true, s ? S("the run scored no item of it") : S("the run has no such score"));
        return;
    }
    gate->scores[i] = s->score;
    check_limits(r, s, g, a);
    if (!g->passed || isnan(r->max_drop))
        return;
    if (gate->has_baseline) {
        check_drop(gate, i, s, a);
        return;
    }
    /* A limit that was met is something; a rule of a drop alone has checked nothing. */
    if (isnan(r->min) && isnan(r->max) && !gate->first_run)
        fail(g, true, TEXT(STR_FMT "; drop not checked: no baseline", STR_ARG(g->message)));
    else
        g->message = TEXT(STR_FMT "; drop not checked: no baseline", STR_ARG(g->message));
}

/* --- baseline and history ------------------------------------------------------ */

static str absolute(str path, struct arena *a)
{
    char *real = realpath(arena_cstr(a, path), NULL);
    str out = real ? arena_str(a, str_from(real)) : path;
    free(real);
    return out;
}

/* The newest green run whose directory is still there. */
static bool find_last_green(struct gate *g, struct history *h, struct err *e)
{
    struct history_run *runs;
    size_t n;

    if (!history_green(h, g->now.name, g->directory, g->now.finished, &runs, &n, g->args->mem, e))
        return false;
    for (size_t i = 0; i < n; i++) {
        if (file_exists(path_join(g->args->mem, runs[i].directory, S("run.db")).s)) {
            g->baseline = runs[i].directory;
            log_note("baseline: " STR_FMT ", finished " STR_FMT, STR_ARG(g->baseline), STR_ARG(runs[i].finished));
            return true;
        }
        log_warn("the green run of " STR_FMT " is gone (" STR_FMT "); looking further back", STR_ARG(runs[i].finished),
                 STR_ARG(runs[i].directory));
    }
    log_note("no run of this suite has passed before");
    return true;
}

static bool record(const struct gate *g, struct history *h, struct err *e)
{
    struct history_result *list = ARENA_NEW(g->args->mem, struct history_result, g->n);
    struct tm now = clock_now();
    char text[32];

    strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &now);
    for (size_t i = 0; i < g->n; i++) {
        const struct gate_result *r = &g->results[i];
        list[i] = (struct history_result){ .rule = r->rule,
                                           .model = r->model,
                                           .metric = r->metric,
                                           .message = r->message,
                                           .score = g->scores[i],
                                           .baseline = g->old_scores[i],
                                           .passed = r->passed,
                                           .missing = r->missing };
    }
    struct history_run run = { .suite = g->now.name,
                               .directory = g->directory,
                               .finished = g->now.finished,
                               .recorded = str_from(text),
                               .passed = g->n_failed == 0,
                               .n_rules = g->n,
                               .n_failed = g->n_failed };
    return history_put(h, &run, list, g->n, &g->now, e);
}

/* --- the command ------------------------------------------------------------ */

static void print_result(const struct gate *g, size_t i)
{
    const struct gate_result *r = &g->results[i];

    if (!cli_has(g->args, "--json")) {
        printf("%-4s  " STR_FMT "  (" STR_FMT ")\n", r->passed ? "pass" : "FAIL", STR_ARG(r->rule),
               STR_ARG(r->message));
        return;
    }
    struct json *o = json_new_object();
    json_set(o, "rule", json_new_string(r->rule));
    json_set(o, "model", json_new_string(r->model));
    json_set(o, "metric", json_new_string(r->metric));
    json_set(o, "passed", json_new_bool(r->passed));
    json_set(o, "missing", json_new_bool(r->missing));
    json_set(o, "score", json_new_number(g->scores[i]));
    json_set(o, "baseline", json_new_number(g->old_scores[i]));
    json_set(o, "p", json_new_number(g->p_values[i]));
    json_set(o, "message", json_new_string(r->message));
    print_json(o);
}

/* Baseline, checks, output and history of a run that was read. */
static bool judge(struct gate *g, struct store **before, struct history *h, struct err *e)
{
    const struct cli_args *a = g->args;
    str junit = cli_text(a, "--junit");
    bool last_green = cli_has(a, "--last-green") || str_is(cli_text(a, "--baseline"), "last-green");

    if (last_green && !find_last_green(g, h, e))
        return false;
    if (!last_green)
        g->baseline = cli_text(a, "--baseline");
    g->has_baseline = g->baseline.n > 0;
    if (g->has_baseline) {
        *before = store_open(arena_cstr(a->mem, g->baseline), false, e);
        if (!*before || !store_read_view(*before, &g->before, a->mem, e))
            return err_wrap(e, "--baseline");
    }
    for (size_t i = 0; i < g->n; i++) {
        check(g, i, a->mem);
        g->n_failed += !g->results[i].passed;
        print_result(g, i);
    }
    if (junit.s && !file_write(arena_cstr(a->mem, junit), report_junit("assay gate", g->results, g->n, a->mem), e))
        return false;
    if (h && !record(g, h, e))
        return false;
    return g->n_failed == 0 || err_set(e, ERR_GATE, "%zu of %zu gates failed", g->n_failed, g->n);
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct gate g = { .args = a, .first_run = cli_has(a, "--first-run") };
    struct store *now = store_open(a->words[0], false, e), *before = NULL;
    bool last_green = cli_has(a, "--last-green") || str_is(cli_text(a, "--baseline"), "last-green");
    str path = cli_text(a, "--history");
    struct history *h = NULL;
    bool ok = now && store_read_view(now, &g.now, a->mem, e) && read_rules(&g, now, e);

    g.directory = absolute(str_from(a->words[0]), a->mem);
    if (!path.n && last_green)
        path = path_join(a->mem, path_directory(g.directory), S("history.db"));
    if (ok && path.n)
        ok = (h = history_open(arena_cstr(a->mem, path), true, e)) != NULL;
    ok = ok && judge(&g, &before, h, e);
    history_close(h);
    store_close(before);
    store_close(now);
    return ok;
}

const struct cli_command cmd_gate = {
    .name = "gate",
    .operands = "DIR",
    .summary = "pass or fail a run by floors, ceilings and largest drops",
    .example = "gate runs/tonight --baseline last-green --history nightly.db --junit gate.xml",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
