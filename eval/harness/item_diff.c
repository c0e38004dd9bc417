/*
 * item_diff.c -- see item_diff.h.
 */
#include "eval/harness/item_diff.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/map.h"
#include "eval/store/store.h"
#include "metrics/metric.h"

static int by_gain(const void *x, const void *y)
{
    const struct item_change *a = x, *b = y;
    if (a->gain != b->gain)
        return a->gain < b->gain ? -1 : 1;
    return a->now_item < b->now_item ? -1 : a->now_item > b->now_item;
}

static void count(struct item_diff *d, double gain)
{
    d->n_better += gain > 0;
    d->n_worse += gain < 0;
    d->n_same += gain == 0;
}

struct item_diff item_diff_new(const struct run_view *now, const struct run_score *score, const struct run_view *before,
                               const struct run_score *old, struct arena *a)
{
    struct run_items now_items = run_items_of(now, score->task), before_items = run_items_of(before, old->task);
    struct item_change *changes = ARENA_NEW(a, struct item_change, now_items.n + 1);
    struct item_diff d = { .changes = changes };
    struct map by_id = { 0 };
    size_t n_found = 0;

    for (size_t i = 0; i < before_items.n; i++)
        *map_put(&by_id, before->items[before_items.first + i].id, NULL) = (int64_t)i;
    for (size_t i = 0; i < now_items.n; i++) {
        const struct run_item *item = &now->items[now_items.first + i];
        const int64_t *k = map_find(&by_id, item->id);
        if (!k) {
            d.n_only_now++;
            continue;
        }
        n_found++;
        const struct run_item *other = &before->items[before_items.first + (size_t)*k];
        double x = score->items ? score->items[i] : NAN, y = old->items ? old->items[*k] : NAN;
        if (!str_equal(item->input, other->input) || !str_equal(item->reference, other->reference)) {
            d.n_changed++;
        } else if (!isfinite(x) || !isfinite(y)) {
            d.n_unscored++;
        } else {
            double gain = score->higher_is_better ? x - y : y - x;
            changes[d.n++] = (struct item_change){ now_items.first + i, before_items.first + (size_t)*k, y, x, gain };
            count(&d, gain);
        }
    }
    d.n_only_before = before_items.n - n_found;
    qsort(changes, d.n, sizeof *changes, by_gain);
    map_release(&by_id);
    return d;
}

/* The score's component; false if this program does not know its metric. */
static bool find_component(const struct run_score *score, struct metric_component *out, struct arena *a)
{
    struct metric_use use;
    struct err ignored;
    bool found = false;

    if (!metric_use_open(score->metric, &use, a, &ignored))
        return false;
    for (size_t c = 0; c < use.n_components && !found; c++)
        if (str_is(score->component, use.components[c].name)) {
            *out = use.components[c];
            found = true;
        }
    metric_use_close(&use);
    return found;
}

static bool is_of_the_set(const struct run_score *score, struct arena *a)
{
    struct metric_component c;

    return find_component(score, &c, a) && c.of_the_set;
}

bool score_range(const struct run_score *score, double *low, double *high, struct arena *a)
{
    struct metric_component c;

    if (!find_component(score, &c, a) || c.is_target)
        return false;
    *low = fmin(c.best, c.worst);
    *high = fmax(c.best, c.worst);
    return true;
}

bool score_is_target(const struct run_score *score, struct arena *a)
{
    struct metric_component c;

    return find_component(score, &c, a) && c.is_target;
}

/* The numbers themselves are compared, too: the metric may need files that no longer exist. */
bool score_is_item_mean(const struct run_score *score, size_t n_items, struct arena *a)
{
    double sum = 0;
    size_t n = 0;

    for (size_t i = 0; i < n_items && score->items; i++)
        if (!isnan(score->items[i])) {
            sum += score->items[i];
            n++;
        }
    return n > 0 && fabs(sum / (double)n - score->score) <= 1e-9 * fmax(1, fabs(score->score)) &&
           !is_of_the_set(score, a);
}
