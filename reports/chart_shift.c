/*
 * chart_shift.c -- heat map: the first error category of each answer, from the base (rows)
 * to the fine-tunes (columns), and how many items moved from one to the other.
 */
#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "reports/chart.h"
#include "reports/heat.h"

enum { MAX_CATEGORIES = 10, MAX_SHOWN = 3, MAX_TITLE = 24 /* characters of both names */ };

/* [n_items] 1 + the first category of the answer's labels; 0 = no error found, SIZE_MAX = no answer. */
static size_t *first_category(const struct run_view *v, str model, struct arena *a)
{
    size_t n = v->tasks[0].n_items, first = view_first_item(v, 0), index = view_model_index(v, model);
    size_t *out = ARENA_NEW(a, size_t, n + 1);
    struct map rows = { 0 };

    for (size_t i = 0; i < n; i++) {
        out[i] = SIZE_MAX;
        *map_put(&rows, v->items[first + i].id, NULL) = (int64_t)i;
    }
    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *w = &v->answers[i];
        if (w->model == index && !w->gen.error.n && w->item >= first && w->item - first < n)
            out[w->item - first] = 0;
    }
    for (size_t k = 0; k < v->n_labels; k++) {
        const struct run_label *l = &v->labels[k];
        const int64_t *row = map_find(&rows, l->item);
        if (!row || !str_equal(l->model, model) || !str_equal(l->task, v->tasks[0].id))
            continue;
        for (size_t c = 0; c < v->n_categories; c++)
            if (str_equal(v->categories[c].name, l->category) && (out[*row] == 0 || c + 1 < out[*row]))
                out[*row] = c + 1;
    }
    map_release(&rows);
    return out;
}

static str category(const struct run_view *v, size_t k)
{
    return k == 0                         ? S("no error")
           : v->categories[k - 1].label.n ? v->categories[k - 1].label
                                          : v->categories[k - 1].name;
}

static size_t shown_categories(const struct run_view *v)
{
    return (v->n_categories < MAX_CATEGORIES ? v->n_categories : MAX_CATEGORIES) + 1;
}

/* counts[k][k]: from the base's category to the model's. */
static size_t *count_shifts(const struct run_view *v, str model, struct arena *a)
{
    const size_t *from = first_category(v, v->base, a), *to = first_category(v, model, a);
    size_t k = shown_categories(v), *counts = ARENA_NEW(a, size_t, k * k);

    for (size_t i = 0; i < v->tasks[0].n_items; i++)
        if (from[i] < k && to[i] < k)
            counts[from[i] * k + to[i]]++;
    return counts;
}

/* The categories that occur in the drawn models, in order: shown[*n]; counts[m] of each drawn model. */
struct shifts {
    size_t shown[MAX_CATEGORIES + 1], n;
    size_t models[MAX_SHOWN], n_models;
    const size_t *counts[MAX_SHOWN];
};

static struct shifts shifts_of(const struct run_view *v, struct arena *a)
{
    struct shifts s = { .n = 0 };
    size_t k = shown_categories(v);
    bool used[MAX_CATEGORIES + 1] = { false };

    for (size_t m = 0; m < v->n_models && s.n_models < MAX_SHOWN; m++) {
        const size_t *counts = str_equal(v->models[m].id, v->base) ? NULL : count_shifts(v, v->models[m].id, a);
        size_t sum = 0;
        for (size_t i = 0; counts && i < k * k; i++) {
            sum += counts[i];
            used[i / k] = used[i / k] || counts[i];
            used[i % k] = used[i % k] || counts[i];
        }
        if (!sum)
            continue;
        s.models[s.n_models] = m;
        s.counts[s.n_models++] = counts;
    }
    for (size_t i = 0; i < k; i++)
        if (used[i])
            s.shown[s.n++] = i;
    return s;
}

static struct heat map_of(const struct run_view *v, const struct shifts *s, size_t m, struct arena *a)
{
    size_t k = shown_categories(v), *counts = ARENA_NEW(a, size_t, s->n * s->n);
    str *names = ARENA_NEW(a, str, s->n);

    for (size_t i = 0; i < s->n; i++) {
        names[i] = category(v, s->shown[i]);
        for (size_t j = 0; j < s->n; j++)
            counts[i * s->n + j] = s->counts[m][s->shown[i] * k + s->shown[j]];
    }
    str base = view_model_name(v, v->base, a), model = view_model_name(v, v->models[s->models[m]].id, a);
    bool fits = utf8_length(base) + utf8_length(model) <= MAX_TITLE; /* else the caption names the base */
    return (struct heat){ .title = fits ? arena_printf(a, STR_FMT " (rows) to " STR_FMT " (columns)", STR_ARG(base),
                                                       STR_ARG(model))
                                        : arena_printf(a, "to " STR_FMT " (columns)", STR_ARG(model)),
                          .names = names,
                          .n_rows = s->n,
                          .n_columns = s->n,
                          .counts = counts };
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    struct shifts s = shifts_of(v, a);
    struct heat *maps = ARENA_NEW(a, struct heat, s.n_models + 1);

    for (size_t m = 0; m < s.n_models; m++)
        maps[m] = map_of(v, &s, m, a);
    return heat_paint(c, maps, s.n_models, a);
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    return v->n_tasks && v->n_models > 1 && v->n_categories > 1 && view_model_index(v, v->base) < v->n_models &&
           view_task_is_judged(v, v->tasks[0].id) && v->n_labels > 0 && shifts_of(v, a).n > 1;
}

static str caption(const struct run_view *v, struct arena *a)
{
    return arena_printf(
        a,
        "First error category of each answer, from " STR_FMT " to the fine-tunes: items in each cell, shaded by "
        "their share of the row. Columns are numbered like the rows; categories that do not occur are left out.%s",
        STR_ARG(view_model_name(v, v->base, a)), v->n_models > MAX_SHOWN + 1 ? " The first three models." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    size_t k = shown_categories(v);

    strbuf_add(out, S("model,base_category,model_category,items\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        if (str_equal(v->models[m].id, v->base))
            continue;
        const size_t *counts = count_shifts(v, v->models[m].id, a);
        for (size_t i = 0; i < k * k; i++) {
            chart_csv_text(out, v->models[m].id, ',');
            chart_csv_text(out, category(v, i / k), ',');
            chart_csv_text(out, category(v, i % k), ',');
            strbuf_printf(out, "%zu\n", counts[i]);
        }
    }
}

const struct report_chart chart_shift = {
    .name = "shift",
    .summary = "Heat map: how the error category of the answers changes from the base to each fine-tune",
    .section = "errors",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
