/*
 * compare_runs.c -- see compare_runs.h.
 *
 * Scores are joined by task, model and component; items by id, where question and reference are the same
 * (item_diff.h).  p is that of a paired t-test over the items that both runs scored, Holm-corrected over all rows;
 * scores that are not the mean of item scores (corpus BLEU, kappa) have none.  Scores that were computed differently
 * are counted and not compared.  Means are taken over the items that both runs scored.
 */
#include "eval/cli/compare_runs.h"

#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/map.h"
#include "eval/cli/cli.h"
#include "eval/cli/print.h"
#include "eval/harness/gate.h"
#include "eval/harness/item_diff.h"
#include "eval/store/store.h"
#include "metrics/stats/stats.h"

struct row {
    const struct run_score *before, *now;
    double before_score, now_score; /* of the common items, where the score is a mean over items */
    struct item_diff diff;
    double p;
};

struct runs {
    struct run_view before, now;
    struct row *rows;
    size_t n, n_other_signature, n_missing, n_removed;
    size_t n_own_items; /* scores of the whole set on different items */
};

/* The same arguments, or the same meaning: the path of a file depends on where the program was started. */
static bool same_metric(const struct run_score *x, const struct run_score *y)
{
    return str_equal(x->metric, y->metric) || str_equal(x->signature, y->signature);
}

static const struct run_score *find(const struct run_view *v, const struct run_score *like)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].task, like->task) && str_equal(v->scores[i].model, like->model) &&
            same_metric(&v->scores[i], like) && str_equal(v->scores[i].component, like->component))
            return &v->scores[i];
    return NULL;
}

/* A difference must not come from items that only one run has. */
static void score_common_items(struct row *row)
{
    const struct item_diff *d = &row->diff;
    double before = 0, now = 0;

    for (size_t i = 0; i < d->n; i++) {
        before += d->changes[i].before;
        now += d->changes[i].now;
    }
    row->before_score = before / (double)d->n;
    row->now_score = now / (double)d->n;
}

static double paired_p(const struct item_diff *d, struct arena *a)
{
    double *x = ARENA_NEW(a, double, d->n), *y = ARENA_NEW(a, double, d->n);

    for (size_t i = 0; i < d->n; i++) {
        x[i] = d->changes[i].before;
        y[i] = d->changes[i].now;
    }
    double p = stats_paired_t(x, y, d->n, 0.95).p_value;
    return isnan(p) && d->n_same < d->n ? stats_sign(x, y, d->n).p_value : p;
}

static void join(struct runs *r, struct arena *a)
{
    double *p = ARENA_NEW(a, double, r->now.n_scores);

    const struct run_view *now_parts = run_split_tasks(&r->now, a), *before_parts = run_split_tasks(&r->before, a);
    struct map now_tasks = { 0 }, before_tasks = { 0 };

    run_index_tasks(&r->now, &now_tasks);
    run_index_tasks(&r->before, &before_tasks);
    r->rows = ARENA_NEW(a, struct row, r->now.n_scores);
    for (size_t i = 0; i < r->now.n_scores; i++) {
        const struct run_score *now = &r->now.scores[i];
        const struct run_view *own = &now_parts[run_find_task(&r->now, &now_tasks, now->task)];
        const struct run_view *other = &before_parts[run_find_task(&r->before, &before_tasks, now->task)];
        const struct run_score *before = find(other, now);
        if (!now->is_headline)
            continue;
        if (!before) {
            r->n_missing++;
            continue;
        }
        if (!str_equal(before->signature, now->signature)) {
            r->n_other_signature++;
            continue;
        }
        struct row *row = &r->rows[r->n];
        *row = (struct row){ before, now, before->score, now->score, .p = NAN };
        row->diff = item_diff_new(own, now, other, before, a);
        bool tested = score_is_item_mean(now, run_items_of(own, now->task).n, a) &&
                      score_is_item_mean(before, run_items_of(other, before->task).n, a);
        bool same_items = row->diff.n == now->n && row->diff.n == before->n;
        if (tested && !same_items && row->diff.n > 0)
            score_common_items(row);
        r->n_own_items += !tested && (now->n != before->n || row->diff.n_changed > 0 || row->diff.n_only_now > 0 ||
                                      row->diff.n_only_before > 0);
        p[r->n++] = tested ? paired_p(&row->diff, a) : NAN;
    }
    for (size_t i = 0; i < r->before.n_scores; i++) {
        const struct run_score *before = &r->before.scores[i];
        r->n_removed += before->is_headline &&
                        !find(&now_parts[run_find_task(&r->now, &now_tasks, before->task)], before);
    }
    map_release(&now_tasks);
    map_release(&before_tasks);
    stats_correct_holm(p, r->n);
    for (size_t i = 0; i < r->n; i++)
        r->rows[i].p = p[i];
}

static void print_row_json(const struct row *row)
{
    struct json *o = json_new_object();

    json_set(o, "task", json_new_string(row->now->task));
    json_set(o, "model", json_new_string(row->now->model));
    json_set(o, "metric", json_new_string(row->now->metric));
    json_set(o, "component", json_new_string(row->now->component));
    json_set(o, "before", json_new_number(row->before_score));
    json_set(o, "now", json_new_number(row->now_score));
    json_set(o, "difference", json_new_number(row->now_score - row->before_score));
    json_set(o, "p", json_new_number(row->p));
    json_set(o, "n", json_new_int((int64_t)row->diff.n));
    json_set(o, "better", json_new_int((int64_t)row->diff.n_better));
    json_set(o, "worse", json_new_int((int64_t)row->diff.n_worse));
    json_set(o, "same", json_new_int((int64_t)row->diff.n_same));
    json_set(o, "changed_items", json_new_int((int64_t)row->diff.n_changed));
    json_set(o, "only_before", json_new_int((int64_t)row->diff.n_only_before));
    json_set(o, "only_now", json_new_int((int64_t)row->diff.n_only_now));
    print_json(o);
}

static void print_table(const struct runs *r)
{
    printf("%-12s %-12s %-18s %9s %9s %9s %9s %6s %6s %6s\n", "task", "model", "component", "before", "now",
           "difference", "p", "better", "worse", "n");
    for (size_t i = 0; i < r->n; i++) {
        const struct row *row = &r->rows[i];
        int places = row->now->decimals + 1;
        char p[16];
        snprintf(p, sizeof p, isnan(row->p) ? "-" : row->p < 0.0001 ? "< 0.0001" : "%.4f", row->p);
        printf("%-12.*s %-12.*s %-18.*s %9.*f %9.*f %+9.*f %9s %6zu %6zu %6zu\n", STR_ARG(row->now->task),
               STR_ARG(row->now->model), STR_ARG(row->now->component), places, row->before_score, places,
               row->now_score, places, row->now_score - row->before_score, p, row->diff.n_better, row->diff.n_worse,
               row->diff.n);
    }
    puts("\np: paired t-test over the items of both runs, Holm-corrected over all rows; none for scores of the whole"
         " set,\n   which are not means of item scores");
}

/* Each task once. */
static void warn_of_test_sets(const struct runs *r)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct item_diff *d = &r->rows[i].diff;
        str task = r->rows[i].now->task;
        bool seen = i > 0 && str_equal(task, r->rows[i - 1].now->task);
        if (!seen && (d->n_changed || d->n_only_now || d->n_only_before))
            log_warn("task " STR_FMT ": the test sets differ: %zu items have a different question or reference, %zu are"
                     " only in the first run, %zu only in the second; they are not compared item by item",
                     STR_ARG(task), d->n_changed, d->n_only_before, d->n_only_now);
    }
}

/* Warns of other differences between the runs that may explain a difference in scores. */
static void warn(const struct runs *r)
{
    if (!r->before.finished.n || !r->now.finished.n)
        log_warn("%s run is not finished", r->before.finished.n ? "the second" : "the first");
    if (r->n_other_signature)
        log_warn("%zu scores were computed differently and are not compared", r->n_other_signature);
    if (r->n_own_items)
        log_warn("%zu scores of the whole set were computed on different items in the two runs", r->n_own_items);
    if (r->n_missing)
        log_warn("%zu scores are only in the second run", r->n_missing);
    if (r->n_removed)
        log_warn("%zu scores are only in the first run", r->n_removed);
    warn_of_test_sets(r);
    struct map before = { 0 };
    run_index_tasks(&r->before, &before);
    for (size_t i = 0; i < r->now.n_tasks; i++) {
        size_t k = run_find_task(&r->before, &before, r->now.tasks[i].id);
        if (k < r->before.n_tasks && !str_equal(r->now.tasks[i].prompt, r->before.tasks[k].prompt))
            log_warn("task " STR_FMT ": the prompts differ", STR_ARG(r->now.tasks[i].id));
    }
    map_release(&before);
}

bool compare_runs(const struct cli_args *a, struct err *e)
{
    struct store *first = store_open(a->words[0], false, e);
    struct store *second = first ? store_open(a->words[1], false, e) : NULL;
    struct runs r = { .n = 0 };

    bool ok = second && store_read_view(first, &r.before, a->mem, e) && store_read_view(second, &r.now, a->mem, e);
    if (ok && gate_same_run(&r.before, &r.now, a->mem))
        ok = err_set(e, ERR_USAGE, "a run cannot be compared with itself (found in %s the run of %s, expected another)",
                     a->words[1], a->words[0]);
    if (ok) {
        join(&r, a->mem);
        warn(&r);
        ok = r.n > 0 || err_set(e, ERR_PARSE,
                                "the two runs have no score in common (expected the same task, model"
                                " and metric in both)");
    }
    for (size_t i = 0; ok && i < r.n && cli_has(a, "--json"); i++)
        print_row_json(&r.rows[i]);
    if (ok && !cli_has(a, "--json"))
        print_table(&r);
    store_close(second);
    store_close(first);
    return ok;
}
