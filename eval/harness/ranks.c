/*
 * ranks.c -- see ranks.h.  Friedman's test (1937) on ranks within blocks says whether the
 * models differ at all, Nemenyi's critical difference (Demsar 2006) which of them differ.
 * Blocks are the items of a task that all its models have a score on, or the tasks that a
 * component is scored on; models without any score are left out.  Rank 1 is the best.
 */
#include "eval/harness/ranks.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/harness/suite.h"
#include "metrics/stats/stats.h"

enum { MIN_MODELS = 3 };

struct task_score {
    str task;
    str metric, component; /* the metric itself is closed after its task */
    bool higher_is_better;
    const double *scores; /* [n_models]; NaN where there is none */
};

/* Scores of one component: one row for each block, one column for each model. */
struct blocks {
    const double *values; /* [n][view.n_models]; NaN = none */
    size_t n;
    bool higher_is_better;
};

/* The first <compare> whose base is among models[k], and the place of the base; without one the first <compare> and
 * SIZE_MAX.  A task of other models than the first comparison's has another base. */
static const struct suite_compare *compare_of(const struct scoring *sc, const size_t *models, size_t k, size_t *base)
{
    for (size_t c = 0; c < sc->suite->n_compares; c++)
        for (*base = 0; *base < k; ++*base)
            if (str_equal(sc->view.models[models[*base]].id, sc->suite->compares[c].base))
                return &sc->suite->compares[c];
    *base = SIZE_MAX;
    return &sc->suite->compares[0];
}

/* The models that have any score, ascending. */
static size_t ranked_models(const struct scoring *sc, const struct blocks *b, size_t *models)
{
    const struct run_view *v = &sc->view;
    size_t k = 0;

    for (size_t m = 0; m < v->n_models; m++) {
        bool any = false;
        for (size_t i = 0; i < b->n; i++)
            any = any || !isnan(b->values[i * v->n_models + m]);
        if (!any)
            continue;
        models[k++] = m;
    }
    return k;
}

/* Scores of the ranked models [b->n][k] as values of which the smallest is the best. */
static double *ranked_scores(const struct scoring *sc, const struct blocks *b, const size_t *models, size_t k,
                             struct arena *a)
{
    double *x = ARENA_NEW(a, double, b->n *k);

    for (size_t i = 0; i < b->n; i++)
        for (size_t j = 0; j < k; j++) {
            double value = b->values[i * sc->view.n_models + models[j]];
            x[i * k + j] = b->higher_is_better ? -value : value;
        }
    return x;
}

/* One row of the store for each model; `row` holds task, metric and component. */
static bool put_ranks_in(struct scoring *sc, const struct blocks *b, struct run_rank row, struct arena *a,
                         struct err *e)
{
    const struct run_view *v = &sc->view;
    size_t *models = ARENA_NEW(a, size_t, v->n_models), base, k = ranked_models(sc, b, models);
    const struct suite_compare *compare = compare_of(sc, models, k, &base);

    if (k < MIN_MODELS)
        return true;
    double *x = ranked_scores(sc, b, models, k, a), *ranks = ARENA_NEW(a, double, k);
    struct stats_test friedman = stats_friedman(x, b->n, k);
    row.n = stats_mean_ranks(x, b->n, k, ranks);
    if (row.n < 2)
        return true;
    row.statistic = friedman.statistic;
    row.df = friedman.df;
    row.p_value = friedman.p_value;
    row.critical = stats_critical_difference(row.n, k, compare->alpha);
    for (size_t j = 0; j < k; j++) {
        row.model = v->models[models[j]].id;
        row.mean_rank = ranks[j];
        row.p_base = base < k && base != j ? stats_nemenyi_pair(ranks[j] - ranks[base], row.n, k) : NAN;
        if (!store_put_rank(sc->store, sc->position.ranks++, &row, e))
            return false;
    }
    return true;
}

static bool put_ranks(struct scoring *sc, const struct blocks *b, struct run_rank row, struct err *e)
{
    struct arena a = { 0 };
    bool ok = put_ranks_in(sc, b, row, &a, e);

    arena_free(&a);
    return ok;
}

static void note_task_score(struct scoring *sc, str task, const struct scored_metric *m, size_t c)
{
    size_t n_models = sc->view.n_models;
    double *scores = ARENA_NEW(sc->run_mem, double, n_models);

    for (size_t i = 0; i < n_models; i++)
        scores[i] = m->corpus[i][c];
    if (sc->tasks.n == sc->tasks.capacity) {
        size_t capacity = sc->tasks.capacity ? 2 * sc->tasks.capacity : 64;
        struct task_score *more = ARENA_NEW(sc->run_mem, struct task_score, capacity);
        if (sc->tasks.n)
            memcpy(more, sc->tasks.list, sc->tasks.n * sizeof *more);
        sc->tasks.list = more;
        sc->tasks.capacity = capacity;
    }
    sc->tasks.list[sc->tasks.n++] = (struct task_score){ task, arena_str(sc->run_mem, m->use.spec),
                                                         arena_str(sc->run_mem, str_from(m->use.components[c].name)),
                                                         m->use.components[c].higher_is_better, scores };
}

bool ranks_of_task(struct scoring *sc, const struct scored_task *d, struct err *e)
{
    size_t n_models = sc->view.n_models;
    double *values = ARENA_NEW(sc->mem, double, d->n *n_models);

    for (size_t m = 0; m < d->n_metrics; m++)
        for (size_t c = 0; c < d->metrics[m].use.n_components; c++) {
            const struct metric_component *mc = &d->metrics[m].use.components[c];
            if (!mc->label)
                continue;
            note_task_score(sc, d->task->id, &d->metrics[m], c);
            if (!metric_component_has_items(&d->metrics[m].use, c))
                continue;
            for (size_t k = 0; k < n_models; k++)
                for (size_t i = 0; i < d->n; i++)
                    values[i * n_models + k] = d->metrics[m].items[k][c * d->n + i];
            struct blocks blocks = { values, d->n, mc->higher_is_better };
            struct run_rank row = { .task = d->task->id,
                                    .metric = d->metrics[m].use.spec,
                                    .component = str_from(mc->name) };
            if (!put_ranks(sc, &blocks, row, e))
                return false;
        }
    return true;
}

static bool same_component(const struct task_score *x, const struct task_score *y)
{
    return str_equal(x->metric, y->metric) && str_equal(x->component, y->component);
}

/* The component that <compare main="..."> names, else ROUGE-L, else the first component that the task has: as reports
 * choose the main metric.  The task is that of entry *i, whose entries are adjacent; *i moves past them. */
static const struct task_score *next_main(const struct scoring *sc, size_t *i)
{
    const struct task_score *first = &sc->tasks.list[*i], *named = NULL, *rouge = NULL;
    size_t t = run_find_task(&sc->view, &sc->tasks_by_id, first->task);
    str main = t < sc->view.n_tasks ? sc->view.tasks[t].main : S("");

    for (; *i < sc->tasks.n && str_equal(sc->tasks.list[*i].task, first->task); (*i)++) {
        const struct task_score *x = &sc->tasks.list[*i];
        if (!named && main.n && str_equal(x->component, main))
            named = x;
        if (!rouge && str_is(x->component, "rougeL_f"))
            rouge = x;
    }
    return named ? named : rouge ? rouge : first;
}

/* Over the tasks by each one's main metric, where they do not all have the same. */
static bool ranks_of_mains(struct scoring *sc, struct err *e)
{
    size_t n_models = sc->view.n_models, n = 0;
    double *values = ARENA_NEW(sc->mem, double, sc->tasks.n *n_models);
    const struct task_score *first = NULL;
    bool differ = false;

    for (size_t i = 0; i < sc->tasks.n;) {
        const struct task_score *x = next_main(sc, &i);
        differ = differ || (first && !same_component(x, first));
        first = first ? first : x;
        for (size_t m = 0; m < n_models; m++)
            values[n * n_models + m] = x->higher_is_better ? x->scores[m] : -x->scores[m];
        n++;
    }
    struct blocks blocks = { values, n, true };
    struct run_rank row = { .task = S(""), .metric = S(""), .component = S(RANK_OF_MAIN) };
    return n < 2 || !differ || put_ranks(sc, &blocks, row, e);
}

/* The entries of each component as a list: next[i] is the next of entry i, SIZE_MAX after the last; is_first[i]: none
 * of its component comes before it. */
static void link_components(const struct scoring *sc, size_t *next, bool *is_first)
{
    struct map last = { 0 };

    for (size_t i = 0; i < sc->tasks.n; i++) {
        const struct task_score *x = &sc->tasks.list[i];
        str key = arena_printf(sc->mem, STR_FMT "\n" STR_FMT, STR_ARG(x->metric), STR_ARG(x->component));
        int64_t *place = map_put(&last, key, &is_first[i]);
        if (!is_first[i])
            next[*place] = i;
        next[i] = SIZE_MAX;
        *place = (int64_t)i;
    }
    map_release(&last);
}

bool ranks_over_tasks(struct scoring *sc, struct err *e)
{
    size_t n_models = sc->view.n_models;

    if (n_models < MIN_MODELS)
        return true;

    double *values = ARENA_NEW(sc->mem, double, sc->tasks.n *n_models);
    size_t *next = ARENA_NEW(sc->mem, size_t, sc->tasks.n);
    bool *is_first = ARENA_NEW(sc->mem, bool, sc->tasks.n);
    link_components(sc, next, is_first);
    for (size_t i = 0; i < sc->tasks.n; i++) {
        const struct task_score *first = &sc->tasks.list[i];
        size_t n = 0;
        for (size_t k = is_first[i] ? i : SIZE_MAX; k != SIZE_MAX; k = next[k])
            memcpy(values + n++ * n_models, sc->tasks.list[k].scores, n_models * sizeof *values);
        struct blocks blocks = { values, n, first->higher_is_better };
        struct run_rank row = { .task = S(""), .metric = first->metric, .component = first->component };
        if (n > 1 && !put_ranks(sc, &blocks, row, e))
            return false;
    }
    return ranks_of_mains(sc, e);
}
