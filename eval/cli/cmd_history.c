/*
 * cmd_history.c -- `history`: the runs that `gate --history` recorded, and deleting
 * old ones.  Output of scores, events and items: history_print.c.  The
 * file is self-contained: run directories may be deleted.
 */
#include <stdio.h>
#include <time.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/cli/cli.h"
#include "eval/cli/history_print.h"
#include "eval/cli/print.h"
#include "eval/store/history.h"

enum { MAX_DAYS = 100000 };

static const struct param options[] = {
    { "--history", CLI_TEXT, "history.db", "FILE.db", "the file that `gate --history` writes", NULL },
    { "--suite", CLI_TEXT, NULL, "NAME", "only runs of this suite", NULL },
    { "--chart", CLI_TEXT, NULL, "FILE",
      "draw the scores of all nights with their intervals, changes and events (.svg, .pdf or .png)", NULL },
    { "--keep", CLI_TEXT, NULL, "Nd", "prune: delete what was recorded more than N days ago", NULL },
    { 0 },
};

static bool list(const struct cli_args *a, struct history *h, struct err *e)
{
    struct history_listing l = { .h = h,
                                 .mem = a->mem,
                                 .suite = cli_has(a, "--suite") ? cli_text(a, "--suite") : S(""),
                                 .json = cli_has(a, "--json"),
                                 .seed = (uint64_t)cli_int(a, "--seed") };
    str chart = cli_text(a, "--chart");

    if (!history_listing_read(&l, e))
        return false;
    history_listing_test(&l);
    return (!chart.s || history_chart(&l, chart, e)) && history_listing_print(&l, e);
}

/* `history diff 12 13`: two nights, item by item. */
static bool diff(const struct cli_args *a, struct history *h, struct err *e)
{
    int64_t first = 0, second = 0;

    if (a->n_words != 3 || !str_to_int(str_from(a->words[1]), &first) || !str_to_int(str_from(a->words[2]), &second))
        return err_set(e, ERR_USAGE, "history diff needs two runs (expected numbers that `history` lists)");
    struct history_listing l = { .h = h, .mem = a->mem, .suite = S(""), .json = cli_has(a, "--json") };
    return history_listing_read(&l, e) && history_print_diff(&l, first, second, e);
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
    if (cli_has(a, "--json")) {
        struct json *o = json_new_object();
        json_set(o, "deleted", json_new_int((int64_t)n));
        json_set(o, "before", json_new_string(str_from(date)));
        print_json(o);
    } else {
        printf("%zu runs recorded before %s deleted\n", n, date);
    }
    return true;
}

static bool run(const struct cli_args *a, struct err *e)
{
    const char *action = a->n_words ? a->words[0] : "";
    bool pruning = a->n_words == 1 && strcmp(action, "prune") == 0, comparing = strcmp(action, "diff") == 0;

    if (a->n_words && !pruning && !comparing)
        return err_set(e, ERR_USAGE, "history: unknown action (found %s, expected prune, diff RUN RUN or nothing)",
                       action);
    struct history *h = history_open(arena_cstr(a->mem, cli_text(a, "--history")), false, e);
    bool ok = h && (pruning ? prune(a, h, e) : comparing ? diff(a, h, e) : list(a, h, e));
    history_close(h);
    return ok;
}

const struct cli_command cmd_history = {
    .name = "history",
    .operands = "[prune | diff RUN RUN]",
    .summary = "runs recorded by gate: trends, changes, flaky items",
    .example = "history prune --keep 90d --history nightly.db",
    .options = options,
    .max_words = 3,
    .run = run,
};
