/*
 * metric_scores.c -- see metric_scores.h.
 */
#include "eval/harness/metric_scores.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/harness/suite.h"
#include "metrics/stats/stats.h"

static const double confidence = 0.95;
/* Intervals of scores keep sacreBLEU's number; tests take more (see compare.c). */
enum { INTERVAL_RESAMPLES = 1000 };

void metric_scores_init(const struct scoring *sc, struct scored_metric *sm)
{
    size_t n_models = sc->view.n_models;

    sm->rows = ARENA_NEW(sc->mem, double *, n_models);
    sm->valid = ARENA_NEW(sc->mem, bool *, n_models);
    sm->items = ARENA_NEW(sc->mem, double *, n_models);
    sm->corpus = ARENA_NEW(sc->mem, double *, n_models);
}

void metric_scores_init_rows(const struct scoring *sc, struct scored_metric *sm, size_t m, size_t n)
{
    sm->rows[m] = ARENA_NEW(sc->mem, double, n * sm->use.n_stats);
    sm->valid[m] = ARENA_NEW(sc->mem, bool, n);
    sm->corpus[m] = ARENA_NEW(sc->mem, double, sm->use.n_components);
}

static void score_items(const struct scoring *sc, struct scored_metric *sm, size_t m, size_t n)
{
    size_t nc = sm->use.n_components;

    sm->items[m] = ARENA_NEW(sc->mem, double, n *nc);
    sm->use.args.segment_level = true;
    for (size_t i = 0; i < n; i++) {
        double scores[METRIC_MAX_COMPONENTS];
        if (sm->valid[m][i])
            metric_item_score(&sm->use, sm->rows[m] + i * sm->use.n_stats, scores);
        for (size_t c = 0; c < nc; c++)
            sm->items[m][c * n + i] = sm->valid[m][i] ? scores[c] : NAN;
    }
    sm->use.args.segment_level = false;
}

struct common_items {
    bool *valid; /* [n items of the task] */
    size_t n;
    bool *included; /* [n_models] models whose items are counted */
};

static void find_common(const struct scored_metric *sm, size_t n_models, size_t n, struct common_items *c)
{
    c->n = 0;
    for (size_t i = 0; i < n; i++) {
        c->valid[i] = true;
        for (size_t m = 0; m < n_models; m++)
            c->valid[i] = c->valid[i] && (!c->included[m] || sm->valid[m][i]);
        c->n += c->valid[i];
    }
}

/* The items that every model has a score for, except models without any score.  While these are fewer than a quarter of
 * the items, the model with the fewest scores is left out (of equal ones the last), as long as two remain: one model
 * that answers almost nothing would leave no items to compare the others on. */
static struct common_items common_items(const struct scoring *sc, const struct scored_metric *sm, size_t n)
{
    size_t n_models = sc->view.n_models, n_included = 0, *n_scored = ARENA_NEW(sc->mem, size_t, n_models + 1);
    struct common_items c = { .valid = ARENA_NEW(sc->mem, bool, n), .included = ARENA_NEW(sc->mem, bool, n_models) };

    for (size_t m = 0; m < n_models; m++) {
        for (size_t i = 0; i < n; i++)
            n_scored[m] += sm->valid[m][i];
        c.included[m] = n_scored[m] > 0;
        n_included += c.included[m];
    }
    if (!n_included)
        return c;
    find_common(sm, n_models, n, &c);
    while (4 * c.n < n && n_included > 2) {
        size_t fewest = SIZE_MAX;
        for (size_t m = 0; m < n_models; m++)
            if (c.included[m] && (fewest == SIZE_MAX || n_scored[m] <= n_scored[fewest]))
                fewest = m;
        c.included[fewest] = false;
        n_included--;
        find_common(sm, n_models, n, &c);
    }
    return c;
}

/* A share of right answers has Wilson's interval: a bootstrap interval of 0 % or 100 % right has no width. */
static struct stats_interval interval_of(const struct scored_metric *sm, size_t m, size_t c, size_t n,
                                         struct stats_interval bootstrap, const char **method)
{
    const struct metric_component *mc = &sm->use.components[c];
    size_t right = 0, valid = 0;

    for (size_t i = 0; i < n; i++) {
        double x = sm->items[m][c * n + i];
        right += x == mc->best;
        valid += sm->valid[m][i];
    }
    bool is_share = mc->is_binary && valid && fabs(sm->corpus[m][c] - mc->best * (double)right / (double)valid) < 1e-9;
    *method = is_share ? "wilson" : "bootstrap";
    if (!is_share)
        return bootstrap;
    struct stats_interval x = stats_wilson(right, valid, confidence);
    x.low *= mc->best;
    x.high *= mc->best;
    return x;
}

/* An answer that could not be extracted must not match an empty reference. */
const struct generation *metric_scores_answers(const struct scored_task *d, size_t m, const struct metric *metric,
                                               struct arena *a)
{
    size_t n_unread = 0;

    for (size_t i = 0; i < d->n; i++)
        n_unread += d->gens[m][i].extract_error.n > 0;
    if (n_unread == 0 || metric->reads_raw || d->task->unextracted_missing)
        return d->gens[m];
    struct generation *out = ARENA_NEW(a, struct generation, d->n);
    for (size_t i = 0; i < d->n; i++) {
        out[i] = d->gens[m][i];
        if (!out[i].extract_error.n)
            continue;
        out[i].extract_error = out[i].text = S("");
        for (size_t r = 0; r < d->samples[i].n_refs; r++)
            if (str_trim(d->samples[i].refs[r]).n == 0)
                out[i].text = S("\xEF\xBF\xBD"); /* U+FFFD */
    }
    return out;
}

bool metric_scores_rows_of(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                           size_t m, const bool *items, const double **rows, struct err *e)
{
    struct arena scratch = { 0 };
    bool all = true, ok;

    *rows = sm->rows[m];
    for (size_t i = 0; i < d->n; i++)
        all = all && (items[i] || !sm->valid[m][i]);
    if (all || !sm->use.metric->collect)
        return true;
    const struct generation *answers = metric_scores_answers(d, m, sm->use.metric, &scratch);
    struct generation *gens = ARENA_NEW(&scratch, struct generation, d->n);
    double *own = ARENA_NEW(sc->mem, double, d->n * sm->use.n_stats);
    for (size_t i = 0; i < d->n; i++) {
        gens[i] = answers[i];
        if (!items[i])
            gens[i].error = S("not one of these items");
    }
    ok = metric_rows(&sm->use, &(struct metric_items){ d->samples, gens, d->n }, own, ARENA_NEW(&scratch, bool, d->n),
                     sc->n_threads, e);
    *rows = own;
    arena_free(&scratch);
    return ok;
}

static bool store_model(struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm, size_t m,
                        const struct common_items *common, str signature, struct err *e)
{
    double common_scores[METRIC_MAX_COMPONENTS];
    const struct suite *s = sc->suite;
    size_t n_resamples = (size_t)s->compares[0].resamples;
    struct stats_resampling how = { .seed = s->seed,
                                    .n_resamples = n_resamples < INTERVAL_RESAMPLES ? n_resamples : INTERVAL_RESAMPLES,
                                    .confidence = confidence,
                                    .interval = STATS_PERCENTILE,
                                    .n_threads = sc->n_threads };
    struct stats_interval intervals[METRIC_MAX_COMPONENTS];
    const double *common_rows;
    size_t n_valid = 0;

    if (!metric_scores_rows_of(sc, d, sm, m, common->valid, &common_rows, e))
        return false;
    for (size_t i = 0; i < d->n; i++)
        n_valid += sm->valid[m][i];
    stats_bootstrap(&sm->use, sm->rows[m], sm->valid[m], d->n, &how, intervals);
    metric_corpus_score(&sm->use, common_rows, common->valid, d->n, common_scores);
    for (size_t c = 0; c < sm->use.n_components; c++) {
        const struct metric_component *mc = &sm->use.components[c];
        bool has_interval = mc->label && n_valid > 1;
        const char *method;
        intervals[c] = interval_of(sm, m, c, d->n, intervals[c], &method);
        struct run_score row = { .task = d->task->id,
                                 .model = sc->view.models[m].id,
                                 .metric = sm->use.spec,
                                 .component = str_from(mc->name),
                                 .label = str_from(mc->label ? mc->label : ""),
                                 .score = sm->corpus[m][c],
                                 .ci_low = has_interval ? intervals[c].low : NAN,
                                 .ci_high = has_interval ? intervals[c].high : NAN,
                                 .ci_method = str_from(has_interval ? method : ""),
                                 .n = n_valid,
                                 .missing = d->n - n_valid,
                                 .common_score = common->included[m] ? common_scores[c] : NAN,
                                 .n_common = common->included[m] ? common->n : 0,
                                 .higher_is_better = mc->higher_is_better,
                                 .is_headline = mc->label != NULL,
                                 .decimals = mc->decimals,
                                 .signature = signature,
                                 .items = sm->items[m] + c * d->n };
        if (!store_put_score(sc->store, sc->position.scores++, &row, d->ids, d->n, e))
            return false;
    }
    return true;
}

void metric_scores_compute(const struct scoring *sc, struct scored_metric *sm, size_t m, size_t n)
{
    metric_corpus_score(&sm->use, sm->rows[m], sm->valid[m], n, sm->corpus[m]);
    score_items(sc, sm, m, n);
}

bool metric_scores_store(struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm, str signature,
                         struct err *e)
{
    struct common_items common = common_items(sc, sm, d->n);

    for (size_t m = 0; m < sc->view.n_models; m++) /* a model that the task does not ask has no score */
        if (suite_selects(d->task->models, d->task->n_models, sc->view.models[m].id) &&
            !store_model(sc, d, sm, m, &common, signature, e))
            return false;
    return true;
}
