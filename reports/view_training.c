/*
 * view_training.c -- checkpoints of one training run as one run: their log, settings and cost are the same, and tables
 * and charts of training show them once.
 */
#include <string.h>

#include "eval/base/arena.h"
#include "reports/view.h"

static const struct run_curve *curve_of(const struct run_view *v, size_t m)
{
    for (size_t k = 0; k < v->n_curves; k++)
        if (str_equal(v->curves[k].model, v->models[m].id))
            return &v->curves[k];
    return NULL;
}

/* True if model m belongs to the run of model `first`.  Logs with the same name may differ: relative paths of two
 * suites. */
static bool same_run(const struct run_view *v, size_t first, size_t m)
{
    const struct run_curve *x = curve_of(v, first), *y = curve_of(v, m);

    return v->models[first].log.n > 0 && str_equal(v->models[first].log, v->models[m].log) && x && y && x->n == y->n &&
           memcmp(x->points, y->points, x->n * sizeof *x->points) == 0;
}

/* Length in bytes of the common prefix of all labels of the run, up to a space: "QLoRA, epoch ". */
static size_t common_start(const struct run_view *v, size_t first)
{
    str label = view_model_label(v, v->models[first].id);
    size_t n = label.n;

    for (size_t m = first + 1; m < v->n_models; m++) {
        str other = view_model_label(v, v->models[m].id);
        size_t same = 0;
        if (!same_run(v, first, m))
            continue;
        while (same < n && same < other.n && other.s[same] == label.s[same])
            same++;
        n = same;
    }
    while (n > 0 && label.s[n - 1] != ' ')
        n--;
    return n;
}

/* "QLoRA, epoch 1, 2, 3" */
static str run_label(const struct run_view *v, size_t first, struct arena *a)
{
    size_t start = common_start(v, first);
    str text = view_model_label(v, v->models[first].id);

    for (size_t m = first + 1; m < v->n_models; m++)
        if (same_run(v, first, m)) {
            str label = view_model_label(v, v->models[m].id);
            text = arena_printf(a, STR_FMT ", " STR_FMT, STR_ARG(text), STR_ARG(str_slice(label, start, label.n)));
        }
    return text;
}

static bool is_repeated(const struct run_view *v, size_t m)
{
    for (size_t k = 0; k < m; k++)
        if (same_run(v, k, m))
            return true;
    return false;
}

struct run_view view_of_trainings(const struct run_view *v, struct arena *a)
{
    struct run_view own = *v;
    struct run_model *models = ARENA_NEW(a, struct run_model, v->n_models + 1);
    struct run_curve *curves = ARENA_NEW(a, struct run_curve, v->n_curves + 1);

    own.n_curves = 0;
    for (size_t m = 0; m < v->n_models; m++) {
        models[m] = v->models[m];
        if (is_repeated(v, m)) {
            models[m].log = S("");
            models[m].info = NULL;
        } else {
            models[m].label = run_label(v, m, a);
        }
    }
    for (size_t k = 0; k < v->n_curves; k++) {
        size_t m = view_model_index(v, v->curves[k].model);
        if (m < v->n_models && !is_repeated(v, m))
            curves[own.n_curves++] = v->curves[k];
    }
    own.models = models;
    own.curves = curves;
    return own;
}
