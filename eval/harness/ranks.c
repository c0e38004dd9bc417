/*
 * ranks.c -- stage 6, beside the pairs: do three or more models differ at all, and
 * which can be told apart?  Friedman 1937 on ranks within blocks, with Nemenyi's
 * critical difference (Demsar 2006).  Blocks are the items of a task that all its
 * models have a score on, or the tasks that a component is scored on; models
 * without any score are left out.  Rank 1 is the best.
 */
#include "eval/harness/ranks.h"

#include <math.h>

#include "metrics/stats/stats.h"

enum { LEAST_MODELS = 3 };

struct task_score {
    str metric, component; /* the metric itself is closed after its task */
    bool higher_is_better;
    const double *scores; /* [n_models]; NaN where there is none */
};

/* values[n_blocks][n_models] to rows of the store; one row a model. */
static bool put_ranks(const struct suite *s, const struct run_view *v, const double *values, size_t n_blocks,
                      struct run_rank row, bool higher_is_better, size_t *position, struct store *store,
                      struct arena *a, struct err *e)
{
    size_t *models = ARENA_NEW(a, size_t, v->n_models), k = 0, base = SIZE_MAX;

    for (size_t m = 0; m < v->n_models; m++) {
        bool any = false;
        for (size_t i = 0; i < n_blocks; i++)
            any = any || !isnan(values[i * v->n_models + m]);
        if (!any)
            continue;
        base = str_equal(v->models[m].id, s->base) ? k : base;
        models[k++] = m;
    }
    if (k < LEAST_MODELS)
        return true;
    double *x = ARENA_NEW(a, double, n_blocks *k), *ranks = ARENA_NEW(a, double, k), *p = ARENA_NEW(a, double, k *k);
    for (size_t i = 0; i < n_blocks; i++)
        for (size_t j = 0; j < k; j++) {
            double value = values[i * v->n_models + models[j]];
            x[i * k + j] = higher_is_better ? -value : value;
        }
    struct stats_test friedman = stats_friedman(x, n_blocks, k);
    row.n = stats_mean_ranks(x, n_blocks, k, ranks);
    if (row.n < 2)
        return true;
    stats_nemenyi(x, n_blocks, k, p);
    row.statistic = friedman.statistic;
    row.df = friedman.df;
    row.p_value = friedman.p_value;
    row.critical = stats_critical_difference(row.n, k, s->alpha);
    for (size_t j = 0; j < k; j++) {
        row.model = v->models[models[j]].id;
        row.mean_rank = ranks[j];
        row.p_base = base < k && base != j ? p[j * k + base] : NAN;
        if (!store_put_rank(store, (*position)++, &row, e))
            return false;
    }
    return true;
}

static void remember(struct task_scores *seen, const struct run_view *v, const struct scored_metric *m, size_t c,
                     struct arena *a)
{
    double *scores = ARENA_NEW(a, double, v->n_models);

    for (size_t i = 0; i < v->n_models; i++)
        scores[i] = m->corpus[i][c];
    if (seen->n == seen->cap) {
        size_t cap = seen->cap ? 2 * seen->cap : 64;
        struct task_score *more = ARENA_NEW(a, struct task_score, cap);
        if (seen->n)
            memcpy(more, seen->list, seen->n * sizeof *more);
        seen->list = more;
        seen->cap = cap;
    }
    seen->list[seen->n++] = (struct task_score){ m->use.spec, arena_str(a, str_from(m->use.components[c].name)),
                                                 m->use.components[c].higher_is_better, scores };
}

bool ranks_of_task(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                   const struct scored_task *d, struct task_scores *seen, size_t *position, struct store *store,
                   struct arena *a, struct err *e)
{
    double *values = ARENA_NEW(a, double, d->n * v->n_models);

    for (size_t m = 0; m < d->n_metrics; m++)
        for (size_t c = 0; c < d->metrics[m].use.n_components; c++) {
            const struct metric_component *mc = &d->metrics[m].use.components[c];
            if (!mc->label)
                continue;
            for (size_t k = 0; k < v->n_models; k++)
                for (size_t i = 0; i < d->n; i++)
                    values[i * v->n_models + k] = d->metrics[m].items[k][c * d->n + i];
            struct run_rank row = { .task = t->id, .metric = d->metrics[m].use.spec, .component = str_from(mc->name) };
            remember(seen, v, &d->metrics[m], c, a);
            if (!put_ranks(s, v, values, d->n, row, mc->higher_is_better, position, store, a, e))
                return false;
        }
    return true;
}

static bool same_component(const struct task_score *x, const struct task_score *y)
{
    return str_equal(x->metric, y->metric) && str_equal(x->component, y->component);
}

bool ranks_over_tasks(const struct suite *s, const struct run_view *v, const struct task_scores *seen, size_t *position,
                      struct store *store, struct arena *a, struct err *e)
{
    double *values = ARENA_NEW(a, double, seen->n * v->n_models);

    for (size_t i = 0; i < seen->n; i++) {
        const struct task_score *first = &seen->list[i];
        size_t before = 0, n = 0;
        for (size_t k = 0; k < i; k++)
            before += same_component(&seen->list[k], first);
        for (size_t k = i; before == 0 && k < seen->n; k++)
            if (same_component(&seen->list[k], first))
                memcpy(values + n++ * v->n_models, seen->list[k].scores, v->n_models * sizeof *values);
        struct run_rank row = { .task = S(""), .metric = first->metric, .component = first->component };
        if (n > 1 && !put_ranks(s, v, values, n, row, first->higher_is_better, position, store, a, e))
            return false;
    }
    return true;
}
