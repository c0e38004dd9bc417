/*
 * result_cells.c -- see result_cells.h.
 */
#include "reports/result_cells.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "reports/view.h"

/* The column of a metric's component, or n. */
static size_t column_of(const struct run_score *columns, size_t n, str metric, str component)
{
    size_t c = 0;

    while (c < n && !(str_equal(columns[c].metric, metric) && str_equal(columns[c].component, component)))
        c++;
    return c;
}

static void mark_best(struct result_cell *cells, size_t n_models, size_t n)
{
    for (size_t c = 0; c < n; c++) {
        double low = NAN, high = NAN;
        for (size_t m = 0; m < n_models; m++) {
            double x = cells[m * n + c].score ? view_printed_score(cells[m * n + c].score) : NAN;
            low = fmin(low, x); /* of a number and NaN, the number */
            high = fmax(high, x);
        }
        for (size_t m = 0; m < n_models; m++) {
            const struct run_score *s = cells[m * n + c].score;
            if (s && low < high)
                cells[m * n + c].best = view_printed_score(s) == (s->higher_is_better ? high : low);
        }
    }
}

struct result_cells result_cells_of(const struct run_view *v, str task, const struct run_score *columns, size_t n,
                                    struct arena *a)
{
    struct result_cell *cells = ARENA_NEW(a, struct result_cell, v->n_models * n + 1);
    bool *has_model = ARENA_NEW(a, bool, v->n_models + 1), scored = false;
    struct map models = { 0 };

    for (size_t m = v->n_models; m-- > 0;)
        *map_put(&models, v->models[m].id, NULL) = (int64_t)m;
    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        const int64_t *m = str_equal(s->task, task) ? map_find(&models, s->model) : NULL;
        if (!m)
            continue;
        scored = has_model[*m] = true;
        size_t c = column_of(columns, n, s->metric, s->component);
        if (c < n && !cells[(size_t)*m * n + c].score)
            cells[(size_t)*m * n + c].score = s;
    }
    for (size_t i = 0; i < v->n_comparisons; i++) {
        const struct run_comparison *x = &v->comparisons[i];
        const int64_t *m = str_equal(x->task, task) ? map_find(&models, x->model) : NULL;
        size_t c = m ? column_of(columns, n, x->metric, x->component) : n;
        if (c < n && !cells[(size_t)*m * n + c].comparison)
            cells[(size_t)*m * n + c].comparison = x;
    }
    for (size_t m = 0; m < v->n_models && !scored; m++)
        has_model[m] = true; /* without scores nothing is known */
    mark_best(cells, v->n_models, n);
    map_release(&models);
    return (struct result_cells){ cells, has_model };
}
