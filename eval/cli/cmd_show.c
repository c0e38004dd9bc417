/*
 * cmd_show.c -- `show`: single items of a run in the terminal: one item, the best
 * or worst ones, those with an error label, or those that got worse.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/cli/cli.h"
#include "eval/cli/print.h"
#include "eval/harness/gate.h"
#include "eval/harness/item_diff.h"
#include "eval/store/store.h"
#include "reports/report.h"

static const struct param options[] = {
    { "--item", CLI_TEXT, NULL, "ID", "this item and its prompts (the same as a second operand)", NULL },
    { "--worst", CLI_INT, NULL, "N", "the N items with the worst score of the model", NULL },
    { "--best", CLI_INT, NULL, "N", "the N items with the best score of the model", NULL },
    { "--regressed", CLI_FLAG, NULL, NULL,
      "items with a lower score than in the run DIR2 or, without DIR2, than the base model's", NULL },
    { "--label", CLI_TEXT, NULL, "CATEGORY", "items whose answer has an error of this category", NULL },
    { "--model", CLI_TEXT, NULL, "ID", "the model (default: the first that is not the base)", NULL },
    { "--task", CLI_TEXT, NULL, "ID", "the task (default: the first)", NULL },
    { "--limit", CLI_INT, "20", "N", "show at most N items", NULL },
    { 0 },
};

struct show {
    const struct cli_args *args;
    struct run_view v;
    size_t task;
    str model; /* id */
    size_t n_shown;
    bool prompts;      /* a single item is shown with its prompts */
    double difference; /* of the next item, for JSON; NaN = none */
};

/* --- choosing ---------------------------------------------------------------- */

static bool choose_task(struct show *s, struct err *e)
{
    str id = cli_text(s->args, "--task");

    while (id.n && s->task < s->v.n_tasks && !str_equal(s->v.tasks[s->task].id, id))
        s->task++;
    return s->task < s->v.n_tasks ||
           err_set(e, ERR_USAGE, "--task: no such task in the run (found \"" STR_FMT "\")", STR_ARG(id));
}

static bool choose_model(struct show *s, struct err *e)
{
    str id = cli_text(s->args, "--model");
    size_t m = 0;

    while (m < s->v.n_models &&
           (id.n ? !str_equal(s->v.models[m].id, id) : str_equal(s->v.models[m].id, s->v.base) && s->v.n_models > 1))
        m++;
    if (m == s->v.n_models)
        return err_set(e, ERR_USAGE, "--model: no such model in the run (found \"" STR_FMT "\")", STR_ARG(id));
    s->model = s->v.models[m].id;
    return true;
}

static void print_item(struct show *s, size_t item)
{
    struct report_item_options o = { .model = cli_text(s->args, "--model"),
                                     .colour = terminal_colour(STDOUT_FILENO),
                                     .prompts = s->prompts,
                                     .width = terminal_width(STDOUT_FILENO) };
    struct strbuf b = { 0 };

    if (cli_has(s->args, "--json")) {
        struct json *object = report_item_json(&s->v, item, &o);
        if (isfinite(s->difference))
            json_set(object, "difference", json_new_number(s->difference));
        print_json(object);
    } else {
        if (s->n_shown)
            putchar('\n');
        report_item(&s->v, item, &o, &b);
        fwrite(b.s ? b.s : "", 1, b.n, stdout);
        strbuf_release(&b);
    }
    s->n_shown++;
}

static bool show_one(struct show *s, str id, struct err *e)
{
    bool any = false;

    s->prompts = true;
    for (size_t i = 0; i < s->v.n_items; i++)
        if (str_equal(s->v.items[i].id, id) &&
            (!cli_has(s->args, "--task") || str_equal(s->v.items[i].task, s->v.tasks[s->task].id))) {
            print_item(s, i);
            any = true;
        }
    return any || err_set(e, ERR_USAGE, "no such item in the run (found \"" STR_FMT "\")", STR_ARG(id));
}

static size_t first_item(const struct show *s)
{
    size_t i = 0;
    while (i < s->v.n_items && !str_equal(s->v.items[i].task, s->v.tasks[s->task].id))
        i++;
    return i;
}

struct ranked {
    double score; /* higher is better */
    size_t item;
};

static int by_score(const void *x, const void *y)
{
    const struct ranked *a = x, *b = y;
    if (a->score != b->score)
        return a->score < b->score ? -1 : 1;
    return a->item < b->item ? -1 : a->item > b->item;
}

static const struct run_score *main_score(const struct show *s, struct err *e)
{
    const struct run_score *score = report_main_score(&s->v, s->v.tasks[s->task].id, s->model, s->args->mem);
    if (!score)
        err_set(e, ERR_USAGE, "model " STR_FMT " has no scores for task " STR_FMT, STR_ARG(s->model),
                STR_ARG(s->v.tasks[s->task].id));
    return score;
}

/* The n items at one end of the order by score; items without a score are at neither end. */
static bool show_ends(struct show *s, int64_t n, bool best, struct err *e)
{
    const struct run_score *score = main_score(s, e);
    size_t n_items = s->v.tasks[s->task].n_items, n_ranked = 0, first = first_item(s);
    struct ranked *order = ARENA_NEW(s->args->mem, struct ranked, n_items + 1);

    if (!score)
        return false;
    for (size_t i = 0; i < n_items; i++)
        if (score->items && isfinite(score->items[i]))
            order[n_ranked++] = (struct ranked){ (score->higher_is_better ? 1 : -1) * score->items[i] * (best ? -1 : 1),
                                                 first + i };
    qsort(order, n_ranked, sizeof *order, by_score);
    for (size_t i = 0; i < n_ranked && (int64_t)i < n; i++)
        print_item(s, order[i].item);
    return true;
}

/* The category with this name or label ("off_topic", "Off topic"); empty if the run has none. */
static str category_of(const struct show *s, str name)
{
    for (size_t k = 0; k < s->v.n_categories; k++)
        if (str_equal(s->v.categories[k].name, name) || str_equal(s->v.categories[k].label, name))
            return s->v.categories[k].name;
    return S("");
}

static bool no_category(const struct show *s, str name, struct err *e)
{
    const char **known = ARENA_NEW(s->args->mem, const char *, s->v.n_categories + 1);

    for (size_t k = 0; k < s->v.n_categories; k++)
        known[k] = arena_cstr(s->args->mem, s->v.categories[k].name);
    return err_unknown(e, ERR_USAGE, "--label: no such category in the run", name, known, s->v.n_categories,
                       s->v.n_categories ? "a category of the report's error analysis" : "a run with a judge");
}

static bool show_labelled(struct show *s, str label, struct err *e)
{
    size_t first = first_item(s), n_found = 0;
    str asked = label;

    label = category_of(s, asked);
    if (!label.n)
        return no_category(s, asked, e);
    for (size_t i = 0; i < s->v.tasks[s->task].n_items; i++) {
        bool has = false;
        for (size_t k = 0; k < s->v.n_labels && !has; k++)
            has = str_equal(s->v.labels[k].item, s->v.items[first + i].id) &&
                  str_equal(s->v.labels[k].task, s->v.tasks[s->task].id) && str_equal(s->v.labels[k].model, s->model) &&
                  str_equal(s->v.labels[k].category, label);
        if (has && (int64_t)++n_found <= cli_int(s->args, "--limit"))
            print_item(s, first + i);
    }
    log_note("%zu items with an error of category " STR_FMT " in the answers of " STR_FMT, n_found, STR_ARG(label),
             STR_ARG(s->model));
    return true;
}

static bool show_changes(struct show *s, const struct run_view *before, const struct run_score *score,
                         const struct run_score *old)
{
    struct item_diff d = item_diff_new(&s->v, score, before, old, s->args->mem);
    for (size_t i = 0; i < d.n && d.changes[i].gain < 0 && (int64_t)i < cli_int(s->args, "--limit"); i++) {
        s->difference = d.changes[i].now - d.changes[i].before;
        if (!cli_has(s->args, "--json"))
            printf("%s" STR_FMT "  " STR_FMT ": %.*f, before %.*f\n", i ? "\n" : "",
                   STR_ARG(s->v.items[d.changes[i].now_item].id), STR_ARG(score->label), score->decimals,
                   d.changes[i].now, score->decimals, d.changes[i].before);
        s->n_shown = 0;
        print_item(s, d.changes[i].now_item);
    }
    log_note("of %zu items scored in both, %zu are worse, %zu better, %zu equal", d.n, d.n_worse, d.n_better, d.n_same);
    if (d.n_changed || d.n_unscored || d.n_only_now || d.n_only_before)
        log_warn(
            "not compared: %zu items with a different question or reference, %zu without a score, %zu only in this "
            "run, %zu only in the other",
            d.n_changed, d.n_unscored, d.n_only_now, d.n_only_before);
    return true;
}

/* The score of another run that is compared with this run's: the same component of the same metric. */
static const struct run_score *same_score(const struct show *s, const struct run_view *before,
                                          const struct run_score *now, struct err *e)
{
    const char *dir = s->args->words[1];
    const struct run_score *other = NULL;

    for (size_t i = 0; i < before->n_scores; i++) {
        const struct run_score *x = &before->scores[i];
        if (!str_equal(x->task, now->task) || !str_equal(x->model, now->model) ||
            !str_equal(x->component, now->component))
            continue;
        if (str_equal(x->signature, now->signature))
            return x;
        other = x;
    }
    if (other)
        err_set(e, ERR_USAGE, "%s: " STR_FMT " was computed differently (found " STR_FMT ", expected " STR_FMT ")", dir,
                STR_ARG(now->component), STR_ARG(other->signature), STR_ARG(now->signature));
    else
        err_set(e, ERR_USAGE, "%s: model " STR_FMT " has no " STR_FMT " for task " STR_FMT, dir, STR_ARG(now->model),
                STR_ARG(now->component), STR_ARG(now->task));
    return NULL;
}

/* Against the same model of another run, or against the base of this one. */
static bool show_regressed(struct show *s, struct err *e)
{
    const struct run_score *old, *now = main_score(s, e);
    struct run_view before;

    if (!now)
        return false;
    if (s->args->n_words < 2) {
        old = report_main_score(&s->v, s->v.tasks[s->task].id, s->v.base, s->args->mem);
        if (!old)
            return err_set(e, ERR_USAGE, "--regressed needs DIR2, or a run with a base model");
        return show_changes(s, &s->v, now, old);
    }
    struct store *store = store_open(s->args->words[1], false, e);
    bool ok = store && store_read_view(store, &before, s->args->mem, e);
    if (ok && gate_same_run(&before, &s->v, s->args->mem))
        ok = err_set(e, ERR_USAGE, "--regressed: a run has no regressions against itself (found in %s the run of %s)",
                     s->args->words[1], s->args->words[0]);
    old = ok ? same_score(s, &before, now, e) : NULL;
    ok = old && show_changes(s, &before, now, old);
    store_close(store);
    return ok;
}

static bool show_chosen(struct show *s, struct err *e)
{
    str item = cli_text(s->args, "--item"), label = cli_text(s->args, "--label");

    if (!choose_task(s, e) || !choose_model(s, e))
        return false;
    if (cli_has(s->args, "--regressed"))
        return show_regressed(s, e);
    if (item.n || s->args->n_words > 1)
        return show_one(s, item.n ? item : str_from(s->args->words[1]), e);
    if (cli_has(s->args, "--worst"))
        return show_ends(s, cli_int(s->args, "--worst"), false, e);
    if (cli_has(s->args, "--best"))
        return show_ends(s, cli_int(s->args, "--best"), true, e);
    if (label.n)
        return show_labelled(s, label, e);
    return err_set(e, ERR_USAGE, "show needs an item, --worst N, --best N, --regressed or --label CATEGORY");
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct show s = { .args = a, .difference = NAN };
    struct store *store = store_open(a->words[0], false, e);
    bool ok = store && store_read_parts(store, VIEW_ALL | VIEW_QUESTIONS, &s.v, a->mem, e) && show_chosen(&s, e);

    store_close(store);
    return ok;
}

const struct cli_command cmd_show = {
    .name = "show",
    .operands = "DIR [ID | DIR2]",
    .summary = "show single items of a run with every answer",
    .example = "show runs/today --worst 5 --model run-a",
    .options = options,
    .min_words = 1,
    .max_words = 2,
    .run = run,
};
