/*
 * compares.c -- see compares.h.
 */
#include "reports/compares.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "reports/view.h"

bool compares_have_same_rules(const struct run_comparison *x, const struct run_comparison *y)
{
    bool same_level = isnan(x->alpha) ? isnan(y->alpha) : x->alpha == y->alpha;

    return same_level && str_equal(x->base, y->base) && str_equal(x->correction, y->correction) &&
           str_equal(x->main, y->main) && x->family_of_metric == y->family_of_metric && x->rope == y->rope;
}

bool compares_all_have_same_rules(const struct run_view *v)
{
    for (size_t i = 1; i < v->n_comparisons; i++)
        if (!compares_have_same_rules(&v->comparisons[0], &v->comparisons[i]))
            return false;
    return true;
}

/* True if the part has a row of this model, or of this test. */
static bool has_model(const struct run_view *part, str model)
{
    for (size_t i = 0; i < part->n_comparisons; i++)
        if (str_equal(part->comparisons[i].model, model))
            return true;
    return false;
}

static bool has_test(const struct run_view *part, str test)
{
    for (size_t i = 0; i < part->n_comparisons; i++)
        if (str_equal(part->comparisons[i].test, test))
            return true;
    return false;
}

/* True if the rows of `more` can share a table with those of `part`: the same tests, other models. */
static bool can_share_table(const struct run_view *part, const struct run_view *more)
{
    if (!compares_have_same_rules(&part->comparisons[0], &more->comparisons[0]))
        return false;
    for (size_t i = 0; i < more->n_comparisons; i++)
        if (has_model(part, more->comparisons[i].model) || !has_test(part, more->comparisons[i].test))
            return false;
    for (size_t i = 0; i < part->n_comparisons; i++)
        if (!has_test(more, part->comparisons[i].test))
            return false;
    return true;
}

/* True if this is the <compare> of the rows of `of`.  Older runs store only the base of a <compare>, not its place. */
static bool same_compare(const struct run_comparison *x, const struct run_comparison *of)
{
    return x->compare == of->compare && str_equal(x->base, of->base);
}

/* The task's rows that belong to the same <compare> as row `from`. */
static struct run_view rows_of_compare(const struct run_view *rows, size_t from, struct arena *a)
{
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, rows->n_comparisons + 1);
    const struct run_comparison *first = &rows->comparisons[from];
    struct run_view part = *rows;

    part.comparisons = list;
    part.n_comparisons = 0;
    for (size_t i = from; i < rows->n_comparisons; i++)
        if (str_equal(rows->comparisons[i].task, first->task) && same_compare(&rows->comparisons[i], first))
            list[part.n_comparisons++] = rows->comparisons[i];
    part.base = first->base;
    part.alpha = first->alpha > 0 ? first->alpha : rows->alpha;
    return part;
}

/* True if row i is the first of its <compare>.  The rows of a <compare> are usually contiguous. */
static bool is_first_row(const struct run_view *rows, size_t i)
{
    const struct run_comparison *list = rows->comparisons;

    if (rows->own && !str_equal(list[i].task, rows->own->id))
        return false;
    for (size_t k = i; k-- > 0;)
        if (str_equal(list[k].task, list[i].task) && same_compare(&list[k], &list[i]))
            return false;
    return true;
}

static void append(struct run_view *part, const struct run_view *more, struct arena *a)
{
    size_t n = part->n_comparisons + more->n_comparisons;
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, n);

    memcpy(list, part->comparisons, part->n_comparisons * sizeof *list);
    memcpy(list + part->n_comparisons, more->comparisons, more->n_comparisons * sizeof *list);
    part->comparisons = list;
    part->n_comparisons = n;
}

size_t compares_of_task(const struct run_view *rows, const struct run_view **out, struct arena *a)
{
    size_t n = 0, max = 0;

    for (size_t i = 0; i < rows->n_comparisons; i++)
        max += is_first_row(rows, i);
    struct run_view *parts = ARENA_NEW(a, struct run_view, max + 1);
    *out = parts;
    parts[0] = *rows;
    parts[0].n_comparisons = 0;
    for (size_t i = 0; i < rows->n_comparisons; i++) {
        size_t k = 0;
        if (!is_first_row(rows, i))
            continue;
        struct run_view part = rows_of_compare(rows, i, a);
        while (k < n && !can_share_table(&parts[k], &part))
            k++;
        if (k < n)
            append(&parts[k], &part, a);
        else
            parts[n++] = part;
    }
    return n ? n : 1;
}

struct run_view compares_first(const struct run_view *v, const struct run_view *first, struct arena *a)
{
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, v->n_comparisons + 1);
    struct run_view out = *v;

    out.comparisons = list;
    out.n_comparisons = 0;
    for (size_t t = 0; t < v->n_tasks; t++)
        for (size_t i = 0; i < first[t].n_comparisons; i++)
            list[out.n_comparisons++] = first[t].comparisons[i];
    if (out.n_comparisons && list[0].alpha > 0)
        out.alpha = list[0].alpha;
    return out;
}

size_t compares_models(const struct run_view *part, str *names, struct arena *a)
{
    enum { MAX_NAMED = 8 };
    str task = part->n_comparisons ? part->comparisons[0].task : S(""), text = S(""), last = S("");
    size_t n = 0;
    bool all = true;

    for (size_t m = 0; m < part->n_models; m++) {
        str id = part->models[m].id;
        if (str_equal(id, part->base) || !view_task_has_model(part, task, id))
            continue;
        if (!has_model(part, id)) {
            all = false;
            continue;
        }
        if (n++ && n <= MAX_NAMED + 1)
            text = text.n ? arena_printf(a, STR_FMT ", " STR_FMT, STR_ARG(text), STR_ARG(last)) : last;
        last = view_model_name(part, id, a);
    }
    *names = n > MAX_NAMED ? arena_printf(a, STR_FMT " and %zu more models", STR_ARG(text), n - MAX_NAMED)
             : n > 1       ? arena_printf(a, STR_FMT " and " STR_FMT, STR_ARG(text), STR_ARG(last))
                           : last;
    return all ? 0 : n;
}

const struct run_view *compares_split(const struct run_view *v, struct arena *a)
{
    const struct run_view *rows = run_split_tasks(v, a);
    struct run_view *parts = ARENA_NEW(a, struct run_view, v->n_tasks + 1);

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_view *of_task;
        compares_of_task(&rows[t], &of_task, a);
        parts[t] = of_task[0];
    }
    return parts;
}

bool compares_have_one_test(const struct run_view *v)
{
    struct map by_id = { 0 }, seen = { 0 };
    bool one = true;

    run_index_tasks(v, &by_id);
    for (size_t i = 0; one && i < v->n_comparisons; i++) {
        const struct run_comparison *first = &v->comparisons[0], *c = &v->comparisons[i];
        bool is_new;
        if (run_find_task(v, &by_id, c->task) == v->n_tasks)
            continue;
        map_put(&seen, c->task, &is_new); /* the task's first one decides */
        one = !is_new || (compares_have_same_rules(c, first) && str_equal(c->test, first->test));
    }
    map_release(&by_id);
    map_release(&seen);
    return one;
}
