/*
 * chart_confusion.c -- confusion matrix of each model: the labels of the references (rows) against the labels of the
 * answers (columns).  Drawn where the answers are class labels: a task with the metric `classification`, or a choice
 * among the same few options.
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/text/class_label.h"
#include "reports/chart.h"
#include "reports/heat.h"
#include "reports/view.h"

enum { MAX_LABELS = 12, MAX_SHOWN = 8, ITEMS_PER_LABEL = 2 };

struct labels {
    str names[MAX_LABELS];
    struct class_label keys[MAX_LABELS];
    size_t n;
};

static const struct run_score *classification(const struct run_view *v)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].task, v->tasks[0].id) && str_starts(v->scores[i].metric, S("classification")))
            return &v->scores[i];
    return NULL;
}

static bool is_lowercased(const struct run_view *v)
{
    const struct run_score *s = classification(v);
    return s && str_search(s->signature, S("lc:true")) != SIZE_MAX;
}

static size_t find(const struct labels *l, struct class_label key)
{
    size_t i = 0;
    while (i < l->n && class_label_compare(&l->keys[i], &key) != 0)
        i++;
    return i;
}

/* Numbers by value, other labels by their bytes. */
static bool is_before(const struct labels *l, str name, struct class_label key, size_t i)
{
    if (key.kind == CLASS_TEXT && l->keys[i].kind == CLASS_TEXT)
        return str_compare(name, l->names[i]) < 0;
    return class_label_compare(&key, &l->keys[i]) < 0;
}

static void insert(struct labels *l, str name, struct class_label key)
{
    size_t i = l->n++;

    for (; i > 0 && is_before(l, name, key, i - 1); i--) {
        l->names[i] = l->names[i - 1];
        l->keys[i] = l->keys[i - 1];
    }
    l->names[i] = name;
    l->keys[i] = key;
}

/* The labels of the references; false if there are too many for a matrix, or too few items. */
static bool read_labels(const struct run_view *v, struct labels *l, struct arena *a)
{
    size_t first = view_first_item(v, 0), n = v->tasks[0].n_items;
    bool lowercase = is_lowercased(v);

    l->n = 0;
    for (size_t i = 0; i < n && first + i < v->n_items; i++) {
        str name = lowercase ? text_lower(a, str_trim(v->items[first + i].reference))
                             : str_trim(v->items[first + i].reference);
        struct class_label key = class_label_read(name, lowercase, a);
        if (find(l, key) < l->n)
            continue;
        if (!name.n || l->n == MAX_LABELS)
            return false;
        insert(l, name, key);
    }
    return l->n > 1 && n >= ITEMS_PER_LABEL * l->n;
}

/* counts[n][n + 1]: the last column is for answers that are not labels.  Returns the number of answers. */
static size_t count(const struct run_view *v, size_t model, const struct labels *l, size_t *counts, struct arena *a)
{
    bool lowercase = is_lowercased(v);
    size_t all = 0;

    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *w = &v->answers[i];
        if (w->model != model || w->gen.error.n || w->item >= v->n_items)
            continue;
        size_t row = find(l, class_label_read(v->items[w->item].reference, lowercase, a));
        counts[row * (l->n + 1) + find(l, class_label_read(w->gen.text, lowercase, a))]++;
        all++;
    }
    return all;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    static const str others[] = { { "other", 5 } };
    struct heat maps[MAX_SHOWN];
    struct labels l;
    size_t n = 0;

    read_labels(v, &l, a);
    for (size_t m = 0; m < v->n_models && m < MAX_SHOWN; m++) {
        size_t *counts = ARENA_NEW(a, size_t, l.n * (l.n + 1)), all = count(v, m, &l, counts, a);
        if (all)
            maps[n++] = (struct heat){ .title = arena_printf(a, STR_FMT " (n = %zu)",
                                                             STR_ARG(view_model_name(v, v->models[m].id, a)), all),
                                       .names = l.names,
                                       .others = others,
                                       .n_rows = l.n,
                                       .n_columns = l.n + 1,
                                       .counts = counts };
    }
    return heat_paint(c, maps, n, a);
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    struct labels l;
    size_t answers = 0, known = 0;

    if (!v->n_tasks || !(classification(v) || view_task_kind(&v->tasks[0])->choices) || !read_labels(v, &l, a))
        return false;
    for (size_t i = 0; i < v->n_answers; i++)
        if (!v->answers[i].gen.error.n) {
            answers++;
            known += find(&l, class_label_read(v->answers[i].gen.text, is_lowercased(v), a)) < l.n;
        }
    return answers > 0 && (classification(v) || known == answers); /* options that differ by item have no matrix */
}

static str caption(const struct run_view *v, struct arena *a)
{
    return arena_printf(a,
                        "Confusion matrices: label of the reference (rows) against label of the answer (columns, with "
                        "the numbers of the rows), shaded by the share of the row; other: answers that match no "
                        "label.%s",
                        v->n_models > MAX_SHOWN ? " The first eight models." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    struct labels l;

    read_labels(v, &l, a);
    strbuf_add(out, S("model,reference,answer,items\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        size_t *counts = ARENA_NEW(a, size_t, l.n * (l.n + 1));
        count(v, m, &l, counts, a);
        for (size_t i = 0; i < l.n; i++)
            for (size_t j = 0; j <= l.n; j++) {
                chart_csv_text(out, v->models[m].id, ',');
                chart_csv_text(out, l.names[i], ',');
                chart_csv_text(out, j < l.n ? l.names[j] : S("(other)"), ',');
                strbuf_printf(out, "%zu\n", counts[i * (l.n + 1) + j]);
            }
    }
}

const struct report_chart chart_confusion = {
    .name = "confusion",
    .summary = "Heat map: the label of the reference against the label of the answer, for each model",
    .section = "errors",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
