/*
 * answer_rows.c -- see answer_rows.h.
 */
#include "reports/answer_rows.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/map.h"

static int compare_places(const struct answer_label *x, const struct answer_label *y)
{
    if (x->row != y->row)
        return x->row < y->row ? -1 : 1;
    return x->model == y->model ? 0 : x->model < y->model ? -1 : 1;
}

static int by_place(const void *x, const void *y)
{
    const struct answer_label *a = x, *b = y;
    int order = compare_places(a, b);

    return order ? order : a->label == b->label ? 0 : a->label < b->label ? -1 : 1;
}

static void add_labels(struct answer_rows *r, const struct map *models, struct arena *a)
{
    const struct run_view *v = r->v;
    struct map rows = { 0 };

    r->labels = ARENA_NEW(a, struct answer_label, v->n_labels + 1);
    for (size_t i = 0; i < r->n && v->n_labels; i++)
        *map_put(&rows, v->items[r->first + i].id, NULL) = (int64_t)i;
    for (size_t k = 0; k < v->n_labels; k++) {
        const struct run_label *l = &v->labels[k];
        const int64_t *row = map_find(&rows, l->item), *model = map_find(models, l->model);
        if (row && model && str_equal(l->task, v->tasks[r->task].id))
            r->labels[r->n_labels++] = (struct answer_label){ (size_t)*row, (size_t)*model, l };
    }
    qsort(r->labels, r->n_labels, sizeof *r->labels, by_place);
    map_release(&rows);
}

/* Finds what view_find_score finds, for every model and column in one pass. */
static void add_scores(struct answer_rows *r, const struct map *models)
{
    const struct run_view *v = r->v;

    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        const int64_t *m = map_find(models, s->model);
        for (size_t c = 0; m && c < r->n_columns; c++) {
            const struct run_score *column = &r->columns[c], **place = &r->scores[(size_t)*m * r->n_columns + c];
            if (!*place && str_equal(s->task, column->task) && str_equal(s->metric, column->metric) &&
                str_equal(s->component, column->component))
                *place = s;
        }
    }
}

struct answer_rows answer_rows_of(const struct run_view *v, size_t task, struct arena *a)
{
    struct answer_rows r = { .v = v, .task = task, .first = view_first_item(v, task) };
    struct map models = { 0 };

    r.n = r.first + v->tasks[task].n_items <= v->n_items ? v->tasks[task].n_items : v->n_items - r.first;
    r.n_columns = view_headline_components(v, v->tasks[task].id, &r.columns, a);
    r.answers = ARENA_NEW(a, const struct run_answer *, v->n_models *r.n + 1);
    r.scores = ARENA_NEW(a, const struct run_score *, v->n_models *r.n_columns + 1);
    for (size_t m = 0; m < v->n_models; m++) {
        bool is_new;
        int64_t *place = map_put(&models, v->models[m].id, &is_new);
        if (is_new)
            *place = (int64_t)m;
    }
    for (size_t k = 0; k < v->n_answers; k++) {
        const struct run_answer *w = &v->answers[k];
        if (w->task == task && w->model < v->n_models && w->item >= r.first && w->item - r.first < r.n)
            r.answers[(w->item - r.first) * v->n_models + w->model] = w;
    }
    add_scores(&r, &models);
    add_labels(&r, &models, a);
    map_release(&models);
    return r;
}

const struct run_answer *answer_rows_get(const struct answer_rows *r, size_t model, size_t row)
{
    return r->answers[row * r->v->n_models + model];
}

const struct answer_label *answer_rows_labels(const struct answer_rows *r, size_t model, size_t row, size_t *n)
{
    const struct answer_label wanted = { .row = row, .model = model };
    size_t low = 0, high = r->n_labels;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_places(&r->labels[middle], &wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (*n = 0; low + *n < r->n_labels && compare_places(&r->labels[low + *n], &wanted) == 0; (*n)++)
        ;
    return r->labels + low;
}
