/*
 * cmd_gate.c -- `gate`: pass or fail, for nightly runs (rules: eval/harness/gate.h).
 *
 * Rules come from the suite that made the run and from --rule.  The baseline is
 * another run directory, or the suite's last passing run from the history; a
 * directory that has been overwritten since is detected and not used.
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
#include "eval/base/log.h"
#include "eval/cli/cli.h"
#include "eval/cli/gate_ci.h"
#include "eval/cli/print.h"
#include "eval/harness/gate.h"
#include "eval/harness/suite_place.h"
#include "eval/store/history.h"
#include "eval/store/store.h"
#include "reports/report.h"

static const struct param options[] = {
    { "--baseline", CLI_TEXT, NULL, "DIR|last-green", "run directory to compare with, or the last run that passed",
      NULL },
    { "--last-green", CLI_FLAG, NULL, NULL, "the same as --baseline last-green", NULL },
    { "--history", CLI_TEXT, NULL, "FILE.db",
      "record the outcome in this file (default with last-green: history.db next to DIR)", NULL },
    { "--first-run", CLI_FLAG, NULL, NULL, "first run of a history: a drop without a baseline passes with a note",
      NULL },
    { "--again", CLI_FLAG, NULL, NULL,
      "accept a run that the history already has from an earlier day; otherwise it fails, because `assay run` in a"
      " directory with all answers asks no model",
      NULL },
    { "--rule", CLI_TEXTS, NULL, "TEXT",
      "additional rule: TASK/COMPONENT MODEL [min=X] [max=X] [max-drop=X] [max-missing=N] [max-unextracted=N]"
      " [significant]; COMPONENT may also be truncated, errors, unextracted, seconds, tokens_per_second, "
      "answer_tokens, cost (USD of all answers and of the judges' replies about them) or label:CATEGORY",
      NULL },
    { "--junit", CLI_TEXT, NULL, "FILE.xml", "also write the results as JUnit XML", NULL },
    { "--markdown", CLI_TEXT, NULL, "FILE.md", "also write the results as a table in Markdown", NULL },
    { 0 },
};

struct gate {
    const struct cli_args *args;
    struct run_view now, before;
    struct store *store, *baseline_store;
    struct history *history; /* NULL = none */
    str directory, baseline; /* absolute; baseline empty without one */
    bool last_green, baseline_missing;
    struct gate_rule *rules;       /* [n] */
    struct gate_outcome *outcomes; /* [n] */
    size_t n, n_failed;
};

enum { MAX_SUITE_BYTES = 1 << 26 };

/* A rule that was edited after the run does not count yet. */
static bool warn_of_changed_suite(const struct gate *g, struct err *e)
{
    struct arena *a = g->args->mem;
    str path, kept, text;
    struct err ignored;

    if (!suite_place_get(g->store, str_from(g->args->words[0]), &path, a, e) ||
        !store_get_meta(g->store, "suite", &kept, a, e))
        return false;
    if (path.n && kept.n && file_exists(path.s) && file_read(path.s, MAX_SUITE_BYTES, a, &text, &ignored) &&
        !str_equal(kept, text))
        log_warn(STR_FMT ": differs from the suite stored in the run, which the gate uses (assay run updates"
                         " the run)",
                 STR_ARG(path));
    return true;
}

static bool read_rules(struct gate *g, struct err *e)
{
    struct arena *a = g->args->mem;
    const str *given = NULL;
    size_t n_given = cli_texts(g->args, "--rule", &given), max = n_given + 1;
    str lines, line;

    if (!warn_of_changed_suite(g, e) || !store_get_meta(g->store, "gates", &lines, a, e))
        return false;
    for (size_t i = 0; i < lines.n; i++)
        max += lines.s[i] == '\n';
    g->rules = ARENA_NEW(a, struct gate_rule, max);
    while (str_split_next(&lines, '\n', &line))
        if (line.n && !gate_rule_parse(line, &g->rules[g->n++], e))
            return false;
    for (size_t i = 0; i < n_given; i++)
        if (!gate_rule_parse(given[i], &g->rules[g->n++], e))
            return false;
    g->outcomes = ARENA_NEW(a, struct gate_outcome, g->n);
    return g->n > 0 || err_set(e, ERR_USAGE, "no rule (expected <gate> in the suite or --rule TEXT)");
}

/* --- baseline and history ------------------------------------------------------ */

static str absolute(str path, struct arena *a)
{
    char *real = realpath(arena_cstr(a, path), NULL);
    str out = real ? arena_str(a, str_from(real)) : path;
    free(real);
    return out;
}

/* Replies of judges are only read where a rule needs their cost. */
static bool read_run(const struct gate *g, struct store *s, struct run_view *out, struct err *e)
{
    bool costs = false;

    for (size_t i = 0; i < g->n; i++)
        costs = costs || str_is(g->rules[i].component, "cost");
    return store_read_parts(s, costs ? VIEW_ALL | VIEW_QUESTIONS : VIEW_ALL, out, g->args->mem, e);
}

/* True if a run is still what the history recorded; then leaves it open as the baseline. */
static bool open_passed_run(struct gate *g, const struct history_run *run)
{
    struct arena *a = g->args->mem;
    struct err ignored;

    g->baseline_store = store_open(arena_cstr(a, run->directory), false, &ignored);
    if (g->baseline_store && read_run(g, g->baseline_store, &g->before, &ignored) &&
        (!run->identity.n || str_equal(run->identity, gate_run_identity(&g->before, a))))
        return true;
    store_close(g->baseline_store);
    g->baseline_store = NULL;
    return false;
}

/* The newest green run that still exists unchanged. */
static bool find_last_passed(struct gate *g, struct err *e)
{
    struct arena *a = g->args->mem;
    struct history_run run = { .suite = g->now.name, .directory = g->directory, .finished = g->now.finished }, *runs;
    size_t n;

    if (!history_passed_runs(g->history, &run, &runs, &n, a, e))
        return false;
    for (size_t i = 0; i < n; i++) {
        if (!file_exists(path_join(a, runs[i].directory, S("run.db")).s)) {
            log_warn("the last passing run of " STR_FMT " no longer exists (" STR_FMT "); trying an earlier one",
                     STR_ARG(runs[i].finished), STR_ARG(runs[i].directory));
        } else if (str_equal(runs[i].directory, g->directory) || !open_passed_run(g, &runs[i])) {
            log_warn("the last passing run of " STR_FMT " has been overwritten (" STR_FMT "); trying an earlier one",
                     STR_ARG(runs[i].finished), STR_ARG(runs[i].directory));
        } else {
            g->baseline = runs[i].directory;
            log_note("baseline: " STR_FMT ", finished " STR_FMT, STR_ARG(g->baseline), STR_ARG(runs[i].finished));
            return true;
        }
    }
    g->baseline_missing = n > 0;
    log_note(n ? "no passing run of this suite still exists" : "no earlier run of this suite passed");
    return true;
}

static bool open_baseline(struct gate *g, struct err *e)
{
    struct arena *a = g->args->mem;

    if (g->last_green)
        return find_last_passed(g, e);
    g->baseline = cli_text(g->args, "--baseline");
    if (!g->baseline.n)
        return true;
    g->baseline_store = store_open(arena_cstr(a, g->baseline), false, e);
    if (!g->baseline_store || !read_run(g, g->baseline_store, &g->before, e))
        return err_wrap(e, "--baseline");
    return !gate_same_run(&g->before, &g->now, a) ||
           err_set(e, ERR_USAGE,
                   "--baseline: a run cannot be its own baseline (found in " STR_FMT " the run of %s, expected"
                   " another run)",
                   STR_ARG(g->baseline), g->args->words[0]);
}

static bool open_history(struct gate *g, struct err *e)
{
    struct arena *a = g->args->mem;
    str path = cli_text(g->args, "--history");

    if (!path.n && g->last_green)
        path = path_join(a, path_directory(g->directory), S("history.db"));
    return !path.n || (g->history = history_open(arena_cstr(a, path), true, e)) != NULL;
}

enum { DATE_BYTES = 10 };

static str time_text(struct arena *a)
{
    struct tm now = clock_now();
    char text[32];

    strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &now);
    return arena_str(a, str_from(text));
}

/* When this very run was recorded on an earlier day; empty if it was not.  On the same day, a job may be repeated. */
static bool find_judged(const struct gate *g, str *out, struct err *e)
{
    struct arena *a = g->args->mem;
    str identity = gate_run_identity(&g->now, a), today = str_slice(time_text(a), 0, DATE_BYTES);
    struct history_run *runs;
    size_t n = 0;

    *out = S("");
    if (!g->history || cli_has(g->args, "--again") || !g->now.finished.n)
        return true;
    if (!history_runs(g->history, g->now.name, &runs, &n, a, e))
        return false;
    for (size_t i = 0; i < n; i++)
        if (str_equal(runs[i].identity, identity) && str_compare(str_slice(runs[i].recorded, 0, DATE_BYTES), today) < 0)
            *out = runs[i].recorded;
    return true;
}

static bool record(const struct gate *g, struct err *e)
{
    struct arena *a = g->args->mem;
    struct history_result *list = ARENA_NEW(a, struct history_result, g->n);

    for (size_t i = 0; i < g->n; i++)
        list[i] = (struct history_result){ .rule = g->rules[i].text,
                                           .model = g->rules[i].model,
                                           .metric = g->rules[i].component,
                                           .message = g->outcomes[i].message,
                                           .score = g->outcomes[i].score,
                                           .baseline = g->outcomes[i].baseline,
                                           .passed = g->outcomes[i].passed,
                                           .missing = !g->outcomes[i].checked };
    struct history_run run = { .suite = g->now.name,
                               .directory = g->directory,
                               .finished = g->now.finished,
                               .recorded = time_text(a),
                               .identity = gate_run_identity(&g->now, a),
                               .passed = g->n_failed == 0,
                               .n_rules = g->n,
                               .n_failed = g->n_failed };
    return history_put(g->history, &run, list, g->n, &g->now, e);
}

/* --- output ------------------------------------------------------------------- */

static void print_outcome(const struct gate_rule *r, const struct gate_outcome *o)
{
    struct json *line = json_new_object();

    json_set(line, "rule", json_new_string(r->text));
    json_set(line, "task", json_new_string(r->task));
    json_set(line, "model", json_new_string(r->model));
    json_set(line, "metric", json_new_string(r->component));
    json_set(line, "passed", json_new_bool(o->passed));
    json_set(line, "missing", json_new_bool(!o->checked));
    json_set(line, "skipped", json_new_bool(o->skipped));
    json_set(line, "score", json_new_number(o->score));
    json_set(line, "baseline", json_new_number(o->baseline));
    json_set(line, "p", json_new_number(o->p));
    json_set(line, "detectable", json_new_number(o->detectable));
    json_set(line, "message", json_new_string(o->message));
    print_json(line);
}

static void print_outcomes(const struct gate *g)
{
    for (size_t i = 0; i < g->n; i++) {
        const struct gate_outcome *o = &g->outcomes[i];
        if (cli_has(g->args, "--json"))
            print_outcome(&g->rules[i], o);
        else
            printf("%-4s  " STR_FMT "  (" STR_FMT ")\n", o->passed ? "pass" : "FAIL", STR_ARG(g->rules[i].text),
                   STR_ARG(o->message));
    }
}

static bool write_junit(const struct gate *g, str path, struct err *e)
{
    struct arena *a = g->args->mem;
    struct gate_result *list = ARENA_NEW(a, struct gate_result, g->n);

    for (size_t i = 0; i < g->n; i++)
        list[i] = (struct gate_result){ .rule = g->rules[i].text,
                                        .model = g->rules[i].model,
                                        .metric = g->rules[i].component,
                                        .passed = g->outcomes[i].passed,
                                        .missing = !g->outcomes[i].checked,
                                        .skipped = g->outcomes[i].skipped,
                                        .message = g->outcomes[i].message };
    return file_write(arena_cstr(a, path), report_junit("assay gate", list, g->n, a), e);
}

/* A gate that could not be checked at all: the files of an earlier night must not stand for this one. */
static void write_failure(const struct cli_args *args, const struct err *why)
{
    struct arena *a = args->mem;
    str junit = cli_text(args, "--junit"), markdown = cli_text(args, "--markdown");
    str directory = str_from(args->words[0]);
    struct gate_rule rule = { .text = arena_printf(a, "gate of " STR_FMT, STR_ARG(directory)), .model = S("assay") };
    struct gate_outcome outcome = { .message = str_from(why->text), .score = NAN, .baseline = NAN };
    struct gate_result result = { .rule = rule.text, .model = rule.model, .missing = true, .message = outcome.message };
    struct err ignored;

    if (junit.s)
        file_write(arena_cstr(a, junit), report_junit("assay gate", &result, 1, a), &ignored);
    if (markdown.s)
        file_write(arena_cstr(a, markdown), gate_markdown(directory, &rule, &outcome, 1, a), &ignored);
}

static bool judge(struct gate *g, struct err *e)
{
    str junit = cli_text(g->args, "--junit");

    if (!open_baseline(g, e))
        return false;
    struct gate_runs runs = { .now = &g->now,
                              .before = g->baseline.n ? &g->before : NULL,
                              .baseline_missing = g->baseline_missing,
                              .first_run = cli_has(g->args, "--first-run") };
    if (!find_judged(g, &runs.judged, e))
        return false;
    g->n_failed = gate_check(g->rules, g->n, &runs, g->outcomes, g->args->mem);
    print_outcomes(g);
    gate_annotate(g->rules, g->outcomes, g->n, g->args->mem);
    if (!gate_step_summary(g->now.name, g->rules, g->outcomes, g->n, g->args->mem, e))
        return false;
    str markdown = cli_text(g->args, "--markdown");
    if (markdown.s && !file_write(arena_cstr(g->args->mem, markdown),
                                  gate_markdown(g->now.name, g->rules, g->outcomes, g->n, g->args->mem), e))
        return false;
    if ((junit.s && !write_junit(g, junit, e)) || (g->history && !runs.judged.n && !record(g, e)))
        return false;
    return g->n_failed == 0 || err_set(e, ERR_GATE, "%zu of %zu gates failed", g->n_failed, g->n);
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct gate g = { .args = a,
                      .last_green = cli_has(a, "--last-green") || str_is(cli_text(a, "--baseline"), "last-green") };

    g.store = store_open(a->words[0], false, e);
    g.directory = absolute(str_from(a->words[0]), a->mem);
    bool ok = g.store && read_rules(&g, e) && read_run(&g, g.store, &g.now, e) && open_history(&g, e) && judge(&g, e);
    history_close(g.history);
    store_close(g.baseline_store);
    store_close(g.store);
    if (!ok && e->code != ERR_GATE)
        write_failure(a, e);
    return ok;
}

const struct cli_command cmd_gate = {
    .name = "gate",
    .operands = "DIR",
    .summary = "pass or fail a run by minimum and maximum scores and maximum drops",
    .example = "gate runs/tonight --baseline last-green --history nightly.db --junit gate.xml",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
