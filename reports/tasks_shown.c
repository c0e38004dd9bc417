/*
 * tasks_shown.c -- see tasks_shown.h.
 */
#include "reports/tasks_shown.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/mem.h"
#include "reports/view.h"

/* A place in the order of tasks: the smaller comes first. */
struct place {
    size_t task;
    bool lost;     /* significantly */
    double change; /* positive: better; NaN: unknown, which comes last */
};

/* The change of a comparison in the better direction, relative to the larger of both scores: -2 to 2. */
static struct place place_of(const struct run_comparison *c, const struct run_score *main)
{
    double larger = fmax(fabs(c->score), fabs(c->base_score));
    double change = (main->higher_is_better ? c->difference : -c->difference) / (larger > 0 ? larger : 1);

    return (struct place){ .lost = c->significant && change < 0, .change = change };
}

static int by_place(const void *x, const void *y)
{
    const struct place *a = x, *b = y;

    if (a->lost != b->lost)
        return a->lost ? -1 : 1;
    if (isnan(a->change) != isnan(b->change))
        return isnan(a->change) ? 1 : -1;
    if (a->change < b->change || a->change > b->change)
        return a->change < b->change ? -1 : 1;
    return a->task < b->task ? -1 : a->task > b->task;
}

const struct run_comparison *tasks_worst_comparison(const struct run_view *part, const struct run_score *main)
{
    const struct run_comparison *worst = NULL;

    for (size_t m = 0; m < part->n_models; m++) {
        const struct run_comparison *c = view_find_comparison(part, main, part->models[m].id);
        if (!c || c->n == 0)
            continue;
        struct place own = place_of(c, main), other = worst ? place_of(worst, main) : own;
        if (!worst || by_place(&own, &other) < 0)
            worst = c;
    }
    return worst;
}

/* The lowest score of any model in the better direction: for tasks without a comparison. */
static double worst_score(const struct run_view *part, const struct run_score *main)
{
    double worst = NAN;

    for (size_t m = 0; m < part->n_models; m++) {
        const struct run_score *s = view_find_score(part, main, part->models[m].id);
        double score = !s ? NAN : main->higher_is_better ? s->score : -s->score;
        worst = isnan(worst) || score < worst ? score : worst;
    }
    return worst;
}

static struct place *places_of(const struct run_view *v, const struct run_view *of_task, bool compared)
{
    struct place *list = xcalloc(v->n_tasks, sizeof *list);

    for (size_t t = 0; t < v->n_tasks; t++) {
        struct arena scratch = { 0 };
        const struct run_score *main = view_main_component(&of_task[t], v->tasks[t].id, &scratch);
        const struct run_comparison *c = main ? tasks_worst_comparison(&of_task[t], main) : NULL;
        list[t].change = main && !compared ? worst_score(&of_task[t], main) : NAN;
        if (c)
            list[t] = place_of(c, main);
        list[t].task = t;
        arena_free(&scratch);
    }
    return list;
}

static int by_index(const void *x, const void *y)
{
    size_t a = *(const size_t *)x, b = *(const size_t *)y;

    return a < b ? -1 : a > b;
}

struct tasks_shown tasks_shown_of(const struct run_view *v, const struct run_view *of_task, size_t max, struct arena *a)
{
    struct tasks_shown out = { .compared = v->n_comparisons > 0 };

    max = max ? max : v->n_tasks <= REPORT_MAX_TASKS ? REPORT_MAX_TASKS : REPORT_WORST_TASKS;
    out.n = v->n_tasks < max ? v->n_tasks : max;
    size_t *list = ARENA_NEW(a, size_t, out.n + 1), *worst = ARENA_NEW(a, size_t, out.n + 1);
    for (size_t i = 0; i < out.n; i++)
        list[i] = i;
    out.list = list;
    if (out.n == v->n_tasks)
        return out;
    struct place *places = places_of(v, of_task, out.compared);
    qsort(places, v->n_tasks, sizeof *places, by_place);
    for (size_t i = 0; i < out.n; i++)
        list[i] = worst[i] = places[i].task;
    free(places);
    qsort(list, out.n, sizeof *list, by_index);
    out.worst = worst;
    return out;
}

str tasks_shown_notice(const struct tasks_shown *shown, size_t n_tasks, struct arena *a)
{
    if (!shown->worst)
        return S("");
    return arena_printf(a,
                        "Only %zu of the %zu tasks have tables, charts and examples here: %s. The other %zu are in "
                        "scores.csv, comparisons.csv and items.csv, in report.json, and in the item browser of "
                        "report.html.",
                        shown->n, n_tasks,
                        shown->compared
                            ? "those with a significant loss against the base in their main score, then those with the "
                              "largest loss relative to the score"
                            : "those with the lowest main score of any model",
                        n_tasks - shown->n);
}
