/*
 * cmd_history.c -- `history`: the runs that `gate --history` recorded, how their
 * scores have moved, and deleting old ones.  The file is self-contained: run
 * directories may be deleted.
 */
#include <math.h>
#include <stdio.h>
#include <time.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/cli/cli.h"
#include "eval/cli/print.h"
#include "eval/store/history.h"

enum { MAX_DAYS = 100000 };

static const struct cli_option options[] = {
    { "--history", CLI_TEXT, false, "FILE.db", NULL, "history.db", "the file that `gate --history` writes" },
    { "--suite", CLI_TEXT, false, "NAME", NULL, NULL, "only runs of this suite" },
    { "--keep", CLI_TEXT, false, "Nd", NULL, NULL, "prune: delete what was recorded more than N days ago" },
    { 0 },
};

static void print_runs(const struct history_run *runs, size_t n, bool json)
{
    for (size_t i = 0; i < n && json; i++) {
        struct json *o = json_new_object();
        json_set(o, "run", json_new_int(runs[i].id));
        json_set(o, "suite", json_new_string(runs[i].suite));
        json_set(o, "directory", json_new_string(runs[i].directory));
        json_set(o, "finished", json_new_string(runs[i].finished));
        json_set(o, "recorded", json_new_string(runs[i].recorded));
        json_set(o, "passed", json_new_bool(runs[i].passed));
        json_set(o, "rules", json_new_int((int64_t)runs[i].n_rules));
        json_set(o, "failed", json_new_int((int64_t)runs[i].n_failed));
        print_json(o);
    }
    for (size_t i = 0; i < n && !json; i++)
        printf("%5lld  %-16.*s  %s  %zu of %zu rules  %-12.*s " STR_FMT "\n", (long long)runs[i].id,
               STR_ARG(runs[i].finished), runs[i].passed ? "pass" : "FAIL", runs[i].n_rules - runs[i].n_failed,
               runs[i].n_rules, STR_ARG(runs[i].suite), STR_ARG(runs[i].directory));
}

static void print_series_json(const struct history_series *s)
{
    struct json *o = json_new_object(), *list = json_new_array();

    json_set(o, "suite", json_new_string(s->suite));
    json_set(o, "task", json_new_string(s->task));
    json_set(o, "model", json_new_string(s->model));
    json_set(o, "component", json_new_string(s->component));
    for (size_t i = 0; i < s->n_scores; i++) {
        struct json *point = json_new_object();
        json_set(point, "run", json_new_int(s->scores[i].run));
        json_set(point, "score", json_new_number(s->scores[i].score));
        json_set(point, "ci", interval_json(s->scores[i].ci_low, s->scores[i].ci_high));
        json_set(point, "n", json_new_int((int64_t)s->scores[i].n));
        json_push(list, point);
    }
    json_set(o, "scores", list);
    print_json(o);
}

/* The last nights of each score that has an interval: what tables show. */
static void print_series(const struct history_series *s, size_t n)
{
    enum { NIGHTS = 8 };

    for (size_t i = 0; i < n; i++) {
        const struct history_series *x = &s[i];
        if (x->n_scores == 0 || isnan(x->scores[x->n_scores - 1].ci_low))
            continue;
        printf(STR_FMT "/" STR_FMT " " STR_FMT ":", STR_ARG(x->task), STR_ARG(x->component), STR_ARG(x->model));
        for (size_t k = x->n_scores > NIGHTS ? x->n_scores - NIGHTS : 0; k < x->n_scores; k++)
            printf(" %.4g", x->scores[k].score);
        printf("  (last: %.4g to %.4g, n=%zu)\n", x->scores[x->n_scores - 1].ci_low, x->scores[x->n_scores - 1].ci_high,
               x->scores[x->n_scores - 1].n);
    }
}

static bool list(const struct cli_args *a, struct history *h, struct err *e)
{
    struct history_run *runs;
    struct history_series *series;
    size_t n_runs, n_series;
    str suite = cli_has(a, "--suite") ? cli_text(a, "--suite") : S("");
    bool json = cli_has(a, "--json");

    if (!history_runs(h, suite, &runs, &n_runs, a->mem, e) || !history_series(h, suite, &series, &n_series, a->mem, e))
        return false;
    print_runs(runs, n_runs, json);
    for (size_t i = 0; json && i < n_series; i++)
        print_series_json(&series[i]);
    if (!json) {
        if (n_series)
            puts("");
        print_series(series, n_series);
    }
    return true;
}

static bool prune(const struct cli_args *a, struct history *h, struct err *e)
{
    str keep = cli_text(a, "--keep");
    int64_t days = 0;
    size_t n = 0;

    if (!keep.n || !str_ends(keep, S("d")) || !str_to_int(str_slice(keep, 0, keep.n - 1), &days) || days < 1 ||
        days > MAX_DAYS)
        return err_set(e, ERR_USAGE,
                       "history prune needs --keep DAYS (found \"" STR_FMT "\", expected for example 90d)",
                       STR_ARG(keep));
    struct tm now = clock_now();
    char date[32];
    now.tm_mday -= (int)days;
    now.tm_isdst = -1;
    mktime(&now);
    strftime(date, sizeof date, "%Y-%m-%d %H:%M:%S", &now);
    if (!history_prune(h, str_from(date), &n, e))
        return false;
    printf("%zu runs recorded before %s deleted\n", n, date);
    return true;
}

static bool run(const struct cli_args *a, struct err *e)
{
    bool pruning = a->n_words == 1 && strcmp(a->words[0], "prune") == 0;

    if (a->n_words == 1 && !pruning)
        return err_set(e, ERR_USAGE, "history: unknown action (found %s, expected prune or nothing)", a->words[0]);
    struct history *h = history_open(arena_cstr(a->mem, cli_text(a, "--history")), false, e);
    bool ok = h && (pruning ? prune(a, h, e) : list(a, h, e));
    history_close(h);
    return ok;
}

const struct cli_command cmd_history = {
    .name = "history",
    .operands = "[prune]",
    .summary = "runs that gates have judged, and how their scores have moved",
    .example = "history prune --keep 90d --history nightly.db",
    .options = options,
    .max_words = 1,
    .run = run,
};
