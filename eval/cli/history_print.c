/*
 * history_print.c -- see history_print.h.
 *
 * Change points come from a permutation test per series (trend.h).  Series are not corrected for multiple testing: one
 * in a hundred series without a change is reported, as the heading says.
 */
#include "eval/cli/history_print.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/cli/print.h"
#include "eval/harness/trend.h"
#include "eval/store/history.h"

static const double alpha = 0.01;

enum { NIGHTS = 8, FLAKY_NIGHTS = 14, FLAKY_ITEMS = 5, DIFF_ITEMS = 10, MAX_LINES = 100 };

bool history_listing_read(struct history_listing *l, struct err *e)
{
    return history_runs(l->h, l->suite, &l->runs, &l->n_runs, l->mem, e) &&
           history_series(l->h, l->suite, &l->series, &l->n_series, l->mem, e) &&
           history_events(l->h, l->suite, &l->events, &l->n_events, l->mem, e);
}

static const struct history_run *find_run(const struct history_listing *l, int64_t id)
{
    for (size_t i = 0; i < l->n_runs; i++)
        if (l->runs[i].id == id)
            return &l->runs[i];
    return NULL;
}

/* Label of a run: "2026-07-26 03:00". */
static str night_of(const struct history_listing *l, int64_t id)
{
    const struct history_run *r = find_run(l, id);
    return r ? r->finished : S("?");
}

/* --- runs ------------------------------------------------------------------------ */

static void print_runs(const struct history_listing *l)
{
    for (size_t i = 0; i < l->n_runs; i++) {
        const struct history_run *r = &l->runs[i];
        if (!l->json) {
            printf("%5lld  %-16.*s  %s  %zu of %zu rules  %-12.*s " STR_FMT "\n", (long long)r->id,
                   STR_ARG(r->finished), r->passed ? "pass" : "FAIL", r->n_rules - r->n_failed, r->n_rules,
                   STR_ARG(r->suite), STR_ARG(r->directory));
            continue;
        }
        struct json *o = json_new_object();
        json_set(o, "run", json_new_int(r->id));
        json_set(o, "suite", json_new_string(r->suite));
        json_set(o, "directory", json_new_string(r->directory));
        json_set(o, "finished", json_new_string(r->finished));
        json_set(o, "recorded", json_new_string(r->recorded));
        json_set(o, "passed", json_new_bool(r->passed));
        json_set(o, "rules", json_new_int((int64_t)r->n_rules));
        json_set(o, "failed", json_new_int((int64_t)r->n_failed));
        print_json(o);
    }
}

/* --- trends ---------------------------------------------------------------------- */

static void test_series(struct history_listing *l, size_t k)
{
    const struct history_series *s = &l->series[k];
    double *x = ARENA_NEW(l->mem, double, s->n_scores + 1);
    struct trend_change *found;

    for (size_t i = 0; i < s->n_scores; i++)
        x[i] = s->scores[i].score;
    l->n_changes[k] = trend_changes(x, s->n_scores, alpha, l->seed, &found, l->mem);
    l->changes[k] = ARENA_NEW(l->mem, struct history_change, l->n_changes[k] + 1);
    for (size_t i = 0; i < l->n_changes[k]; i++)
        l->changes[k][i] = (struct history_change){ s->scores[found[i].at].run, found[i].before, found[i].after,
                                                    found[i].p };
}

void history_listing_test(struct history_listing *l)
{
    l->changes = ARENA_NEW(l->mem, struct history_change *, l->n_series + 1);
    l->n_changes = ARENA_NEW(l->mem, size_t, l->n_series + 1);
    for (size_t k = 0; k < l->n_series; k++)
        if (l->json || history_is_shown(&l->series[k]))
            test_series(l, k);
}

static void print_series_json(const struct history_listing *l, size_t k)
{
    const struct history_series *s = &l->series[k];
    struct json *o = json_new_object(), *list = json_new_array(), *changes = json_new_array();
    const struct history_change *found = l->changes[k];
    size_t n = l->n_changes[k];

    json_set(o, "suite", json_new_string(s->suite));
    json_set(o, "task", json_new_string(s->task));
    json_set(o, "model", json_new_string(s->model));
    json_set(o, "component", json_new_string(s->component));
    for (size_t i = 0; i < s->n_scores; i++) {
        struct json *point = json_new_object();
        json_set(point, "run", json_new_int(s->scores[i].run));
        json_set(point, "score", json_new_number(s->scores[i].score));
        json_set(point, "ci_low", json_new_number(s->scores[i].ci_low));
        json_set(point, "ci_high", json_new_number(s->scores[i].ci_high));
        json_set(point, "n", json_new_int((int64_t)s->scores[i].n));
        json_push(list, point);
    }
    json_set(o, "scores", list);
    for (size_t i = 0; i < n; i++) {
        struct json *change = json_new_object();
        json_set(change, "run", json_new_int(found[i].run));
        json_set(change, "before", json_new_number(found[i].before));
        json_set(change, "after", json_new_number(found[i].after));
        json_set(change, "p", json_new_number(found[i].p));
        json_push(changes, change);
    }
    json_set(o, "changes", changes);
    print_json(o);
}

bool history_is_shown(const struct history_series *s)
{
    return s->n_scores > 0 && !isnan(s->scores[s->n_scores - 1].ci_low);
}

/* A list that only people read ends after MAX_LINES lines; --json has all. */
static void print_left_out(size_t n, const char *what)
{
    if (n > MAX_LINES)
        printf("  ... and %zu more %s: --json lists them all\n", n - MAX_LINES, what);
}

/* The last nights of each score. */
static void print_series(const struct history_listing *l)
{
    size_t n = 0;

    for (size_t i = 0; i < l->n_series; i++) {
        const struct history_series *x = &l->series[i];
        if (!history_is_shown(x) || ++n > MAX_LINES)
            continue;
        printf(STR_FMT "/" STR_FMT " " STR_FMT ":", STR_ARG(x->task), STR_ARG(x->component), STR_ARG(x->model));
        for (size_t k = x->n_scores > NIGHTS ? x->n_scores - NIGHTS : 0; k < x->n_scores; k++)
            printf(" %.4g", x->scores[k].score);
        printf("  (last: %.4g to %.4g, n=%zu)\n", x->scores[x->n_scores - 1].ci_low, x->scores[x->n_scores - 1].ci_high,
               x->scores[x->n_scores - 1].n);
    }
    print_left_out(n, "scores");
}

static void print_changes(const struct history_listing *l)
{
    size_t n_tested = 0, n_printed = 0;

    for (size_t i = 0; i < l->n_series; i++)
        n_tested += history_is_shown(&l->series[i]);
    for (size_t i = 0; i < l->n_series; i++) {
        const struct history_series *s = &l->series[i];
        const struct history_change *found = l->changes[i];
        size_t n = history_is_shown(s) ? l->n_changes[i] : 0;
        for (size_t k = 0; k < n; k++) {
            if (n_printed++ == 0)
                printf(
                    "\nChanges (permutation test, p < %g; without any change, about %.2g of %zu scores would be listed"
                    " by chance on one night, and 14 %% of the scores on some night of sixty):\n",
                    alpha, alpha * (double)n_tested, n_tested);
            if (n_printed > MAX_LINES)
                continue;
            printf("  " STR_FMT "  " STR_FMT "/" STR_FMT " " STR_FMT ": %.4g before, %.4g since then (p = %.4f)\n",
                   STR_ARG(night_of(l, found[k].run)), STR_ARG(s->task), STR_ARG(s->component), STR_ARG(s->model),
                   found[k].before, found[k].after, found[k].p);
        }
    }
    print_left_out(n_printed, "changes");
}

/* --- events ------------------------------------------------------------------------ */

/* A hash is shortened to its first digits. */
static str short_value(str v)
{
    bool hash = v.n == 64;

    for (size_t i = 0; i < v.n && hash; i++)
        hash = (v.s[i] >= '0' && v.s[i] <= '9') || (v.s[i] >= 'a' && v.s[i] <= 'f');
    return hash ? str_slice(v, 0, 8) : v.n ? v : S("nothing");
}

static void print_events(const struct history_listing *l)
{
    for (size_t i = 0; i < l->n_events; i++) {
        const struct history_event *v = &l->events[i];
        if (!l->json) {
            if (i == 0)
                puts("\nEvents:");
            if (i >= MAX_LINES)
                continue;
            printf("  " STR_FMT "  " STR_FMT ": " STR_FMT " is now " STR_FMT "\n", STR_ARG(night_of(l, v->run)),
                   STR_ARG(v->what), STR_ARG(short_value(v->before)), STR_ARG(short_value(v->after)));
            continue;
        }
        struct json *o = json_new_object();
        json_set(o, "event", json_new_string(v->what));
        json_set(o, "suite", json_new_string(v->suite));
        json_set(o, "run", json_new_int(v->run));
        json_set(o, "before", json_new_string(v->before));
        json_set(o, "after", json_new_string(v->after));
        print_json(o);
    }
    if (!l->json)
        print_left_out(l->n_events, "events");
}

/* --- flaky items --------------------------------------------------------------------- */

struct flaky {
    size_t item, flips;
};

static int by_flips(const void *x, const void *y)
{
    const struct flaky *a = x, *b = y;
    return a->flips != b->flips ? (a->flips > b->flips ? -1 : 1) : (a->item > b->item) - (a->item < b->item);
}

/* Items whose score changed at least twice: back and forth, not once for good.  *n_lists: series that had some. */
static bool print_flaky(const struct history_listing *l, const struct history_series *s, size_t *n_lists, struct err *e)
{
    struct history_items items;
    size_t n_flaky = 0;

    if (!history_items(l->h, s, FLAKY_NIGHTS, 0, &items, l->mem, e))
        return false;
    size_t *flips = ARENA_NEW(l->mem, size_t, items.n_items + 1);
    struct flaky *list = ARENA_NEW(l->mem, struct flaky, items.n_items + 1);
    if (items.n_runs)
        trend_flips(items.scores, items.n_runs, items.n_items, flips);
    for (size_t i = 0; i < items.n_items; i++)
        if (flips[i] >= 2)
            list[n_flaky++] = (struct flaky){ i, flips[i] };
    if (n_flaky == 0)
        return true;
    qsort(list, n_flaky, sizeof *list, by_flips);
    if (l->json) {
        struct json *o = json_new_object(), *ids = json_new_array();
        json_set(o, "flaky", json_new_int((int64_t)n_flaky));
        json_set(o, "nights", json_new_int((int64_t)items.n_runs));
        json_set(o, "task", json_new_string(s->task));
        json_set(o, "model", json_new_string(s->model));
        json_set(o, "component", json_new_string(s->component));
        for (size_t i = 0; i < n_flaky; i++) {
            struct json *item = json_new_object();
            json_set(item, "id", json_new_string(items.ids[list[i].item]));
            json_set(item, "changes", json_new_int((int64_t)list[i].flips));
            json_push(ids, item);
        }
        json_set(o, "items", ids);
        print_json(o);
        return true;
    }
    if (++*n_lists == 1)
        puts("\nFlaky items (their score changed at least twice on the same test set):");
    if (*n_lists > MAX_LINES)
        return true;
    printf("  " STR_FMT "/" STR_FMT " " STR_FMT ": %zu of %zu in %zu nights:", STR_ARG(s->task), STR_ARG(s->component),
           STR_ARG(s->model), n_flaky, items.n_items, items.n_runs);
    for (size_t i = 0; i < n_flaky && i < FLAKY_ITEMS; i++)
        printf("%s " STR_FMT " (%zu changes)", i ? "," : "", STR_ARG(items.ids[list[i].item]), list[i].flips);
    puts(n_flaky > FLAKY_ITEMS ? ", ..." : "");
    return true;
}

bool history_listing_print(struct history_listing *l, struct err *e)
{
    size_t n_flaky = 0;
    bool ok = true;

    print_runs(l);
    for (size_t i = 0; l->json && i < l->n_series; i++)
        print_series_json(l, i);
    if (!l->json) {
        if (l->n_series)
            puts("");
        print_series(l);
        print_changes(l);
    }
    print_events(l);
    for (size_t i = 0; ok && i < l->n_series; i++)
        ok = print_flaky(l, &l->series[i], &n_flaky, e);
    print_left_out(n_flaky, "scores with such items");
    return ok;
}

/* --- two nights ------------------------------------------------------------------------ */

struct pair {
    size_t item;
    double before, now;
};

static int by_loss(const void *x, const void *y)
{
    const struct pair *a = x, *b = y;
    double d = (a->now - a->before) - (b->now - b->before);
    return d < 0 ? -1 : d > 0 ? 1 : (a->item > b->item) - (a->item < b->item);
}

/* Two runs of many tasks: a score without a changed item has no line of its own. */
static bool is_quiet(const struct history_listing *l, size_t n_lower, size_t n_higher)
{
    return !l->json && l->n_series > MAX_LINES && n_lower == 0 && n_higher == 0;
}

/* Item scores of one run: those of the newest run up to it, if that is the run itself. */
static bool items_of(const struct history_listing *l, const struct history_series *s, int64_t run,
                     struct history_items *out, struct err *e)
{
    if (!history_items(l->h, s, 1, run, out, l->mem, e))
        return false;
    if (out->n_runs && out->runs[0] != run)
        out->n_runs = 0;
    return true;
}

/* *n_quiet counts the scores that is_quiet leaves out. */
static void print_pairs(const struct history_listing *l, const struct history_series *s,
                        const struct history_items *was, const struct history_items *is, size_t *n_quiet)
{
    struct pair *list = ARENA_NEW(l->mem, struct pair, is->n_items + 1);
    size_t n = 0, n_lower = 0, n_higher = 0;

    for (size_t i = 0; i < is->n_items; i++) {
        struct pair p = { i, was->scores[i], is->scores[i] };
        if (isnan(p.before) || isnan(p.now))
            continue;
        n_lower += p.now < p.before;
        n_higher += p.now > p.before;
        list[n++] = p;
    }
    qsort(list, n, sizeof *list, by_loss);
    if (is_quiet(l, n_lower, n_higher)) {
        ++*n_quiet;
        return;
    }
    if (l->json) {
        struct json *o = json_new_object(), *changed = json_new_array();
        json_set(o, "task", json_new_string(s->task));
        json_set(o, "model", json_new_string(s->model));
        json_set(o, "component", json_new_string(s->component));
        json_set(o, "n", json_new_int((int64_t)n));
        json_set(o, "lower", json_new_int((int64_t)n_lower));
        json_set(o, "higher", json_new_int((int64_t)n_higher));
        for (size_t i = 0; i < n; i++) {
            if (list[i].before == list[i].now)
                continue;
            struct json *item = json_new_object();
            json_set(item, "id", json_new_string(is->ids[list[i].item]));
            json_set(item, "before", json_new_number(list[i].before));
            json_set(item, "now", json_new_number(list[i].now));
            json_push(changed, item);
        }
        json_set(o, "changed", changed);
        print_json(o);
        return;
    }
    printf(STR_FMT "/" STR_FMT " " STR_FMT ": of %zu items %zu are lower, %zu higher\n", STR_ARG(s->task),
           STR_ARG(s->component), STR_ARG(s->model), n, n_lower, n_higher);
    for (size_t i = 0; i < n_lower && i < DIFF_ITEMS; i++)
        printf("  " STR_FMT ": %.4g, before %.4g\n", STR_ARG(is->ids[list[i].item]), list[i].now, list[i].before);
}

bool history_print_diff(struct history_listing *l, int64_t first, int64_t second, struct err *e)
{
    const struct history_run *was = find_run(l, first), *is = find_run(l, second);
    size_t n_printed = 0, n_other = 0, n_quiet = 0;

    if (!was || !is || !str_equal(was->suite, is->suite))
        return err_set(e, ERR_USAGE, "history diff: %s (found %lld and %lld)",
                       was && is ? "runs of two suites" : "no such run in the history", (long long)first,
                       (long long)second);
    for (size_t i = 0; i < l->n_series; i++) {
        struct history_items a, b;
        if (!str_equal(l->series[i].suite, was->suite))
            continue;
        if (!items_of(l, &l->series[i], first, &a, e) || !items_of(l, &l->series[i], second, &b, e))
            return false;
        if (!a.n_runs || !b.n_runs)
            continue;
        bool same = a.n_items == b.n_items && str_equal(a.data_sha256, b.data_sha256);
        for (size_t k = 0; same && k < a.n_items; k++)
            same = str_equal(a.ids[k], b.ids[k]);
        if (same)
            print_pairs(l, &l->series[i], &a, &b, &n_quiet);
        n_printed += same;
        n_other += !same;
    }
    if (n_quiet)
        printf("In %zu scores no item differs.\n", n_quiet);
    if (n_other)
        log_warn("%zu scores come from different test sets in the two runs and are not compared", n_other);
    return n_printed > 0 ||
           err_set(e, ERR_PARSE, "the two runs have no item scores of the same test set in the history");
}
