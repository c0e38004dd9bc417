/*
 * model.c -- see model.h.  Selects and formats; computes no score.
 */
#include "reports/model.h"

#include <math.h>

#include "eval/base/arena.h"

size_t model_number(const struct run_view *v, str id)
{
    size_t i = 0;
    while (i < v->n_models && !str_equal(v->models[i].id, id))
        i++;
    return i;
}

str model_label(const struct run_view *v, str id)
{
    size_t i = model_number(v, id);
    return i < v->n_models && v->models[i].label.n ? v->models[i].label : id;
}

size_t headline_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a)
{
    struct run_score *list = ARENA_NEW(a, struct run_score, v->n_scores);
    size_t n = 0;

    for (size_t i = 0; i < v->n_scores; i++) {
        size_t k = 0;
        if (!v->scores[i].is_headline || !str_equal(v->scores[i].task, task))
            continue;
        while (k < n && !str_equal(list[k].component, v->scores[i].component))
            k++;
        if (k == n)
            list[n++] = v->scores[i];
    }
    *out = list;
    return n;
}

const struct run_score *find_score(const struct run_view *v, str task, str model, str component)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].task, task) && str_equal(v->scores[i].model, model) &&
            str_equal(v->scores[i].component, component))
            return &v->scores[i];
    return NULL;
}

const struct run_comparison *find_comparison(const struct run_view *v, str task, str model, str component)
{
    for (size_t i = 0; i < v->n_comparisons; i++)
        if (str_equal(v->comparisons[i].task, task) && str_equal(v->comparisons[i].model, model) &&
            str_equal(v->comparisons[i].component, component))
            return &v->comparisons[i];
    return NULL;
}

bool is_best(const struct run_view *v, const struct run_score *s)
{
    size_t worse = 0; /* a column of equal scores has no best */

    for (size_t i = 0; i < v->n_models; i++) {
        const struct run_score *other = find_score(v, s->task, v->models[i].id, s->component);
        if (!other || isnan(other->score))
            continue;
        if (s->higher_is_better ? other->score > s->score : other->score < s->score)
            return false;
        worse += other->score != s->score;
    }
    return worse > 0 && !isnan(s->score);
}

str number_text(double x, int decimals, struct arena *a)
{
    return isfinite(x) ? arena_printf(a, "%.*f", decimals, x) : NO_NUMBER;
}

str p_text(double p, struct arena *a)
{
    if (isnan(p))
        return NO_NUMBER;
    return p < 0.001 ? S("< 0.001") : arena_printf(a, "%.3f", p);
}

size_t count_labels(const struct run_view *v, str task, str model, str category)
{
    size_t n = 0;
    str last = { "", 0 };

    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        if (str_equal(l->task, task) && str_equal(l->model, model) && str_equal(l->category, category)) {
            n += !str_equal(last, l->item); /* an item counts once a category */
            last = l->item;
        }
    }
    return n;
}

/* The store keeps no list of judged tasks; with one task the categories tell. */
bool task_is_judged(const struct run_view *v, str task)
{
    for (size_t i = 0; i < v->n_labels; i++)
        if (str_equal(v->labels[i].task, task))
            return true;
    return v->n_categories > 0 && v->n_tasks == 1;
}

size_t task_first_item(const struct run_view *v, size_t task)
{
    size_t i = 0;
    while (i < v->n_items && !str_equal(v->items[i].task, v->tasks[task].id))
        i++;
    return i;
}

const struct run_answer *find_answer(const struct run_view *v, str model, size_t item)
{
    for (size_t i = 0; i < v->n_answers; i++)
        if (v->answers[i].item == item && str_equal(v->models[v->answers[i].model].id, model))
            return &v->answers[i];
    return NULL;
}

const struct run_score *main_component(const struct run_view *v, str task, struct arena *a)
{
    const struct run_score *list;
    size_t n = headline_components(v, task, &list, a);

    for (size_t i = 0; i < n; i++)
        if (str_is(list[i].component, "rougeL_f"))
            return &list[i];
    return n ? &list[0] : NULL;
}

str summary_sentence(const struct run_view *v, size_t task, str component, struct arena *a)
{
    struct strbuf b = { 0 };
    str id = v->tasks[task].id, name = component;

    for (size_t i = 0; i < v->n_models; i++) {
        const struct run_comparison *c = find_comparison(v, id, v->models[i].id, component);
        const struct run_score *s = find_score(v, id, v->models[i].id, component);
        if (!c || !s)
            continue;
        if (s->label.n)
            name = s->label;
        bool better = s->higher_is_better ? c->difference > 0 : c->difference < 0;
        strbuf_printf(&b, STR_FMT " is %s " STR_FMT " on " STR_FMT " (" STR_FMT " against " STR_FMT
                      ", n = %zu, adjusted p = " STR_FMT "). ",
                      STR_ARG(model_label(v, v->models[i].id)),
                      c->significant ? (better ? "significantly better than" : "significantly worse than")
                                     : "not significantly different from",
                      STR_ARG(model_label(v, c->base)), STR_ARG(name), STR_ARG(number_text(c->score, s->decimals, a)),
                      STR_ARG(number_text(c->base_score, s->decimals, a)), c->n, STR_ARG(p_text(c->p_adjusted, a)));
    }
    str out = arena_str(a, str_trim(strbuf_str(&b)));
    strbuf_release(&b);
    return out;
}
