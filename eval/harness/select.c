/*
 * select.c -- see select.h.
 */
#include "eval/harness/select.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/harness/metric_scores.h"
#include "eval/harness/suite.h"

/* The metric and component of this name; false if the task has none. */
static bool find_component(const struct scored_task *d, str name, const struct scored_metric **metric,
                           size_t *component)
{
    for (size_t m = 0; m < d->n_metrics; m++)
        for (size_t c = 0; c < d->metrics[m].use.n_components; c++)
            if (str_is(name, d->metrics[m].use.components[c].name)) {
                *metric = &d->metrics[m];
                *component = c;
                return true;
            }
    return false;
}

/* True if the model answered everything, but no answer has a score (for example, none is the requested JSON).  Such a
 * model cannot be chosen, but does not keep the others from being compared; one whose answers failed does. */
static bool is_unscorable(const struct scored_task *d, const struct scored_metric *sm, size_t m)
{
    for (size_t i = 0; i < d->n; i++)
        if (sm->valid[m][i] || d->gens[m][i].error.n)
            return false;
    return true;
}

/* Models of the run among those to choose from, their scores on common items, and the best. */
static bool choose(const struct scoring *sc, const struct scored_task *d, const struct suite_select *x,
                   const struct scored_metric *sm, size_t c, struct run_selection *out, struct err *e)
{
    struct arena *a = sc->mem;
    bool *common = ARENA_NEW(a, bool, d->n + 1), higher = sm->use.components[c].higher_is_better;
    str *ids = ARENA_NEW(a, str, x->n_from);
    double *scores = ARENA_NEW(a, double, x->n_from), best = NAN;
    size_t *index = ARENA_NEW(a, size_t, x->n_from), n_scored = 0;

    *out = (struct run_selection){ .as = x->as,
                                   .task = x->task,
                                   .data = d->task->data,
                                   .component = x->component,
                                   .chosen = S(""),
                                   .n_items = d->n,
                                   .decimals = sm->use.components[c].decimals,
                                   .models = ids,
                                   .scores = scores };
    memset(common, 1, d->n);
    for (size_t k = 0; k < x->n_from; k++) {
        size_t m = run_model_index(&sc->view, x->from[k]);
        if (m == sc->view.n_models)
            continue;
        bool scored = !is_unscorable(d, sm, m);
        for (size_t i = 0; scored && i < d->n; i++)
            common[i] = common[i] && sm->valid[m][i];
        n_scored += scored;
        index[out->n_models] = m;
        ids[out->n_models++] = x->from[k];
    }
    for (size_t i = 0; i < d->n && n_scored; i++)
        out->n += common[i];
    for (size_t k = 0; k < out->n_models; k++) {
        double all[METRIC_MAX_COMPONENTS];
        const double *rows;
        scores[k] = NAN;
        if (out->n == 0 || is_unscorable(d, sm, index[k]))
            continue;
        if (!metric_scores_rows_of(sc, d, sm, index[k], common, &rows, e))
            return false;
        metric_corpus_score(&sm->use, rows, common, d->n, all);
        scores[k] = all[c];
        if (isnan(best) ? !isnan(scores[k]) : higher ? scores[k] > best : scores[k] < best) {
            best = scores[k];
            out->chosen = ids[k];
        }
    }
    return true;
}

static bool warn_of_no_choice(const struct scoring *sc, const struct run_selection *x, struct err *e)
{
    str text = arena_printf(
        sc->mem,
        "<select> as \"" STR_FMT "\" selected no model: the %zu models have no item of task " STR_FMT
        " in common that " STR_FMT " has a value for (of %zu items); comparisons with it are left out",
        STR_ARG(x->as), x->n_models, STR_ARG(x->task), STR_ARG(x->component), x->n_items);

    return scoring_warn(sc, text, e);
}

static bool warn_of_unscorable(const struct scoring *sc, const struct scored_task *d, const struct run_selection *x,
                               const struct scored_metric *sm, struct err *e)
{
    bool ok = true;

    for (size_t k = 0; ok && k < x->n_models; k++) {
        if (!is_unscorable(d, sm, run_model_index(&sc->view, x->models[k])))
            continue;
        str text = arena_printf(
            sc->mem,
            "<select> as \"" STR_FMT "\": model " STR_FMT " cannot be chosen: none of its %zu answers to task " STR_FMT
            " has a value of " STR_FMT,
            STR_ARG(x->as), STR_ARG(x->models[k]), x->n_items, STR_ARG(x->task), STR_ARG(x->component));
        ok = scoring_warn(sc, text, e);
    }
    return ok;
}

/* Warns if some candidates were not run, because the choice could then differ. */
static bool warn_of_few(const struct scoring *sc, const struct suite_select *x, const struct run_selection *made,
                        struct err *e)
{
    if (made->n_models == x->n_from)
        return true;
    str text = arena_printf(sc->mem,
                            "<select> as \"" STR_FMT "\" chose from %zu of %zu models: the others were not run",
                            STR_ARG(x->as), made->n_models, x->n_from);
    return scoring_warn(sc, text, e);
}

bool select_by_task(struct scoring *sc, const struct scored_task *d, struct err *e)
{
    const struct suite *s = sc->suite;
    struct run_selection *list = ARENA_NEW(sc->mem, struct run_selection, s->n_selects);
    size_t n = sc->n_selections;

    if (n)
        memcpy(list, sc->selections, n * sizeof *list);
    for (size_t i = 0; i < s->n_selects; i++) {
        const struct suite_select *x = &s->selects[i];
        const struct scored_metric *metric;
        size_t c;
        if (!str_equal(x->task, d->task->id))
            continue;
        if (!find_component(d, x->component, &metric, &c))
            return err_set(e, ERR_PARSE, "<select> by a component that task " STR_FMT " lacks (found \"" STR_FMT "\")",
                           STR_ARG(x->task), STR_ARG(x->component)) ||
                   suite_wrap(s, x->line, e);
        if (!choose(sc, d, x, metric, c, &list[n], e) || !warn_of_few(sc, x, &list[n], e) ||
            !warn_of_unscorable(sc, d, &list[n], metric, e) ||
            (!list[n].chosen.n && !warn_of_no_choice(sc, &list[n], e)))
            return false;
        n++;
    }
    sc->selections = list;
    sc->n_selections = n;
    return true;
}

struct suite select_resolved(const struct scoring *sc, struct arena *a)
{
    struct suite out = *sc->suite;
    struct suite_compare *compares = ARENA_NEW(a, struct suite_compare, out.n_compares + 1);

    for (size_t k = 0; k < out.n_compares; k++) {
        const struct suite_compare *from = &sc->suite->compares[k];
        str *tuned = ARENA_NEW(a, str, from->n_tuned + 1);
        size_t n = 0;
        for (size_t u = 0; u < from->n_tuned; u++) {
            str id = from->tuned[u];
            for (size_t i = 0; i < sc->n_selections; i++)
                if (str_equal(sc->selections[i].as, id))
                    id = sc->selections[i].chosen;
            if (id.n && !(n && suite_selects(tuned, n, id)) && !str_equal(id, from->base))
                tuned[n++] = id;
        }
        compares[k] = *from;
        compares[k].tuned = tuned;
        compares[k].n_tuned = n;
    }
    out.compares = compares;
    return out;
}
