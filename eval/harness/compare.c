/*
 * compare.c -- see compare.h.
 *
 * A comparison uses only the common subset: the items that both models answered (n is their number).  Scores of each
 * model's own items, which may be more, are what stage 5 wrote.  Differences are tuned minus base on the corpus score
 * of the common subset; their interval is a paired bootstrap over its items, whatever test gives the p-value.
 *
 * A test is run only where it is valid.  A test of item scores does not test a score
 * that is not their mean (corpus BLEU, macro F1, kappa), and a t test is undefined if
 * all differences are equal: approximate randomization or the permutation test then
 * replaces it, under its own name.
 *
 * A family for the multiple-testing correction is all (model, component) pairs of
 * one task, or all models on one component, of one <compare> under one test.  With
 * a main component, tests are sequential (serial gatekeeping: Dmitrienko and Tamhane
 * 2007): its family is tested first, and the adjusted p-values of the others are at
 * least the largest of that family, which controls the familywise error rate.
 */
#include "eval/harness/compare.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/base/strbuf.h"
#include "eval/harness/metric_scores.h"
#include "eval/harness/paired_tests.h"
#include "eval/harness/suite.h"
#include "eval/harness/surface.h"

static const double confidence = 0.95, power = 0.8;
enum { INTERVAL_RESAMPLES = 1000, MAX_RESAMPLES = 1000000 };

/* One <compare> on one task; `mem` is freed with it. */
struct comparing {
    struct scoring *sc;
    const struct suite_compare *how;
    const struct scored_task *d;
    struct arena mem;
};

/* One metric, one fine-tune, all its components: arrays are [metric->use.n_components]. */
struct match {
    const struct scored_metric *metric;
    size_t base, tuned, n; /* models of the view; items */
    struct paired pair;
    double *scores[2]; /* of the common subset */
    struct stats_test *boot, *result;
    struct stats_interval *relative;
    double *surface;                          /* see surface.h */
    struct stats_test *randomized, *permuted; /* substitutes, computed when first needed */
    bool *substituted;                        /* randomization is already one of the tests */
};

/* A resampling test cannot give p < 1 / (B + 1), and Holm multiplies the smallest p by the family size m, so with
 * B + 1 < m / alpha nothing could be significant.  Unless the suite gives a number, B is at least 2 m / alpha. */
static size_t n_resamples(const struct suite_compare *c, size_t family)
{
    double wanted = 2 * (double)family / c->alpha, given = c->resamples;

    return (size_t)(c->resamples_given || wanted < given ? given : wanted < MAX_RESAMPLES ? wanted : MAX_RESAMPLES);
}

/* `family`: comparisons corrected together. */
static void open_match(struct comparing *x, struct match *m, size_t family)
{
    const struct scored_metric *sm = m->metric;
    size_t base = m->base, tuned = m->tuned, k = sm->use.n_components;

    m->n = x->d->n;
    for (size_t i = 0; i < COUNT_OF(m->scores); i++)
        m->scores[i] = ARENA_NEW(&x->mem, double, k);
    m->surface = ARENA_NEW(&x->mem, double, k);
    m->boot = ARENA_NEW(&x->mem, struct stats_test, k);
    m->result = ARENA_NEW(&x->mem, struct stats_test, k);
    m->relative = ARENA_NEW(&x->mem, struct stats_interval, k);
    m->substituted = ARENA_NEW(&x->mem, bool, k);
    m->pair = (struct paired){ .use = &sm->use,
                               .n = m->n,
                               .rope = x->how->rope,
                               .items = { sm->items[base], sm->items[tuned] },
                               .rows = { { sm->rows[base], sm->valid[base] }, { sm->rows[tuned], sm->valid[tuned] } },
                               .how = { .seed = x->sc->suite->seed,
                                        .n_resamples = n_resamples(x->how, family),
                                        .confidence = confidence,
                                        .interval = STATS_PERCENTILE,
                                        .n_threads = x->sc->n_threads } };
}

/* What does not depend on the test: scores of the common subset, intervals, the part of the surface. */
static bool score_match(struct comparing *x, struct match *m, struct err *e)
{
    const struct scored_metric *sm = m->metric;
    struct stats_rows *base = &m->pair.rows[0], *tuned = &m->pair.rows[1];
    bool *common = ARENA_NEW(&x->mem, bool, m->n);

    for (size_t i = 0; i < m->n; i++)
        common[i] = base->valid[i] && tuned->valid[i];
    if (!metric_scores_rows_of(x->sc, x->d, sm, m->base, common, &base->rows, e) ||
        !metric_scores_rows_of(x->sc, x->d, sm, m->tuned, common, &tuned->rows, e))
        return false;
    metric_corpus_score(&sm->use, base->rows, common, m->n, m->scores[0]);
    metric_corpus_score(&sm->use, tuned->rows, common, m->n, m->scores[1]);
    struct stats_resampling how = m->pair.how;
    how.n_resamples = how.n_resamples < INTERVAL_RESAMPLES ? how.n_resamples : INTERVAL_RESAMPLES;
    stats_paired_bootstraps(&sm->use, base, tuned, m->n, &how, m->boot);
    stats_paired_relative(&sm->use, base, tuned, m->n, &how, m->relative);
    struct surface_pair pair = {
        .base = m->base, .tuned = m->tuned, .common = common, .scores = { m->scores[0], m->scores[1] }
    };
    return surface_shares(x->sc, x->d, sm, &pair, m->surface, e);
}

/* Keeps infinities out of tables: t is infinite if all differences are equal. */
static double finite_or_nan(double v)
{
    return isfinite(v) ? v : NAN;
}

/* Row of component c with the result of one test; task and test are filled in by the caller. */
static struct run_comparison describe(const struct match *m, size_t c, const struct stats_test *result,
                                      const struct run_view *v, const struct suite_compare *how)
{
    const struct metric_component *mc = &m->metric->use.components[c];
    const double *a = m->pair.items[0] + c * m->n, *b = m->pair.items[1] + c * m->n;
    struct stats_wtl wtl = stats_win_tie_loss(a, b, m->n, how->rope, mc->higher_is_better);
    const struct stats_test *boot = &m->boot[c];
    bool by_item = wtl.win + wtl.tie + wtl.loss == boot->n && metric_component_has_items(&m->metric->use, c);
    /* A percentage of a score that may be negative (kappa, a correlation) is meaningless: 0.01 to 0.50 is not +4900 %.
     */
    bool is_ratio = !(fmin(mc->best, mc->worst) < 0 && fmax(mc->best, mc->worst) > 0);
    bool varies = boot->n > 1; /* resampling one item says nothing about others */

    return (struct run_comparison){
        .base = v->models[m->base].id,
        .model = v->models[m->tuned].id,
        .metric = m->metric->use.spec,
        .component = str_from(mc->name),
        .base_score = finite_or_nan(m->scores[0][c]),
        .score = finite_or_nan(m->scores[1][c]),
        .difference = finite_or_nan(m->scores[1][c] - m->scores[0][c]),
        .ci_low = varies ? finite_or_nan(boot->ci_low) : NAN,
        .ci_high = varies ? finite_or_nan(boot->ci_high) : NAN,
        .statistic = finite_or_nan(result->statistic),
        .df = result->df,
        .p_value = varies ? result->p_value : NAN,
        .p_floor = varies ? result->p_floor : 0,
        .correction = how->correct,
        .rope = how->rope,
        .alpha = how->alpha,
        .family_of_metric = how->family_of_metric,
        .main = how->main,
        .effect_size = by_item ? finite_or_nan(stats_cohen_dz(a, b, m->n)) : NAN,
        .win = by_item ? wtl.win : 0,
        .tie = by_item ? wtl.tie : 0,
        .loss = by_item ? wtl.loss : 0,
        .n = boot->n,
        .detectable = by_item ? stats_detectable_difference(boot->n, paired_sd(a, b, m->n), how->alpha, power) : NAN,
        .relative = is_ratio ? finite_or_nan(m->relative[c].estimate) : NAN,
        .relative_low = varies && is_ratio ? finite_or_nan(m->relative[c].low) : NAN,
        .relative_high = varies && is_ratio ? finite_or_nan(m->relative[c].high) : NAN,
        .surface = finite_or_nan(m->surface[c]),
    };
}

/* ---- which test ---- */

static const struct stats_test *substitute_test(struct match *m, const char *name, struct stats_test **kept,
                                                struct arena *a)
{
    const struct paired_test *test = paired_test_find(str_from(name), true, &(struct err){ 0 });

    if (!*kept) {
        *kept = ARENA_NEW(a, struct stats_test, m->metric->use.n_components);
        paired_test_run(test, &m->pair, *kept);
    }
    return *kept;
}

static bool lists(const struct suite_compare *how, const char *test)
{
    for (size_t k = 0; k < how->n_tests; k++)
        if (str_is(how->tests[k], test))
            return true;
    return false;
}

static bool resamples_scores(const struct suite_compare *how)
{
    for (size_t k = 0; k < how->n_tests; k++)
        if (paired_test_find(how->tests[k], true, &(struct err){ 0 })->scope == PAIRED_ANY_SCORE)
            return true;
    return false;
}

/* The result of a test or of its substitute; NULL if another test of the <compare> covers it. */
static const struct stats_test *result_of(struct comparing *x, struct match *m, size_t c,
                                          const struct paired_test *test)
{
    const struct metric_component *mc = &m->metric->use.components[c];
    const struct stats_test *own = &m->result[c];

    if (paired_test_objection(test, mc)) {
        if (resamples_scores(x->how) || m->substituted[c])
            return NULL;
        m->substituted[c] = true;
        return &substitute_test(m, "randomization", &m->randomized, &x->mem)[c];
    }
    bool constant = isnan(own->p_value) && fabs(own->estimate) > 0 && own->n > 1;
    if (constant && !mc->of_the_set && !lists(x->how, "permutation"))
        return &substitute_test(m, "permutation", &m->permuted, &x->mem)[c];
    return own;
}

/* One warning per test: where it was not valid, and its substitute. */
static bool warn_of_substitutes(const struct scoring *sc, const struct scored_task *d, const char *test,
                                const struct run_comparison *list, size_t n, struct err *e)
{
    struct strbuf b = { 0 };
    bool ok = true;

    for (size_t i = 0; i < n; i++) {
        bool first = !str_is(list[i].test, test);
        for (size_t k = 0; k < i && first; k++)
            first = !str_equal(list[k].component, list[i].component) || !str_equal(list[k].test, list[i].test);
        if (first)
            strbuf_printf(&b, "%s" STR_FMT " (" STR_FMT ")", b.n ? ", " : "", STR_ARG(list[i].component),
                          STR_ARG(list[i].test));
    }
    if (b.n) {
        str text = arena_printf(sc->mem,
                                "task " STR_FMT ": the test %s is not valid for some scores, which use another one: %s",
                                STR_ARG(d->task->id), test, b.s);
        ok = scoring_warn(sc, text, e);
    }
    strbuf_release(&b);
    return ok;
}

/* ---- correction ---- */

/* One family, or one component after the other: p_adjusted and n_tests of list[n]. */
static void correct(const struct suite_compare *how, struct run_comparison *list, double *p, size_t n)
{
    for (size_t i = 0, end; i < n; i = end) {
        size_t n_tests = 0;
        for (end = i; end < n; end++) {
            bool same = str_equal(list[end].component, list[i].component) &&
                        str_equal(list[end].metric, list[i].metric);
            if (how->family_of_metric && !same)
                break;
            n_tests += isnan(p[end]) ? 0 : 1;
        }
        paired_correct(how->correct, p + i, end - i);
        for (size_t k = i; k < end; k++) {
            list[k].p_adjusted = p[k];
            list[k].n_tests = n_tests;
        }
    }
}

/* With a main component: its rows come first, then the others. */
static void correct_in_sequence(const struct suite_compare *how, struct run_comparison *list, size_t n, size_t n_main,
                                struct arena *a)
{
    double *p = ARENA_NEW(a, double, n), gate = 0;

    for (size_t i = 0; i < n; i++)
        p[i] = list[i].p_value;
    correct(how, list, p, n_main);
    correct(how, list + n_main, p + n_main, n - n_main);
    for (size_t i = 0; i < n_main; i++) /* a main comparison without a p-value stops the sequence */
        gate = isnan(p[i]) ? 1 : fmax(gate, p[i]);
    for (size_t i = n_main; i < n; i++)
        list[i].p_adjusted = isnan(p[i]) ? NAN : fmax(p[i], gate);
}

/* Warns if resampling cannot reach the level. */
static bool warn_of_floor(const struct scoring *sc, const struct suite_compare *how, const struct run_comparison *c,
                          struct err *e)
{
    bool multiplied = str_is(how->correct, "holm") || str_is(how->correct, "bonferroni");
    double times = multiplied ? (double)c->n_tests : 1;

    if (!(c->p_floor > 0) || c->p_floor * times < how->alpha)
        return true;
    bool few_pairs = c->n < 60 && c->p_floor == ldexp(1, 1 - (int)c->n);
    str more = few_pairs ? S("more items")
                         : arena_printf(sc->mem, "resamples of at least %.0f", ceil(times / how->alpha));
    str text = arena_printf(sc->mem,
                            "task " STR_FMT ": too few %s: the smallest p of " STR_FMT " is %.3g, times %.0f "
                            "comparisons not below %g (expected " STR_FMT ")",
                            STR_ARG(c->task), few_pairs ? "items" : "resamples", STR_ARG(c->test), c->p_floor, times,
                            how->alpha, STR_ARG(more));
    return scoring_warn(sc, text, e);
}

/* The main component's rows come first, and both parts keep their order; returns how many rows are the main's. */
static size_t move_main_first(const struct suite_compare *how, struct run_comparison *list, size_t n, struct arena *a)
{
    struct run_comparison *others = ARENA_UNINIT(a, struct run_comparison, how->main.n ? n : 0);
    size_t n_main = 0, n_others = 0;

    for (size_t i = 0; i < n && how->main.n; i++)
        if (str_equal(list[i].component, how->main))
            list[n_main++] = list[i];
        else
            others[n_others++] = list[i];
    if (n_others)
        memcpy(list + n_main, others, n_others * sizeof *list);
    return n_main;
}

static bool write_family(struct comparing *x, struct run_comparison *list, size_t n, struct err *e)
{
    const struct suite_compare *how = x->how;
    struct scoring *sc = x->sc;
    size_t n_main = move_main_first(how, list, n, &x->mem), largest = 0;

    correct_in_sequence(how, list, n, n_main, &x->mem);
    for (size_t i = 0; i < n; i++) {
        list[i].significant = list[i].p_adjusted < how->alpha;
        if (!store_put_comparison(sc->store, sc->position.comparisons++, &list[i], e))
            return false;
        if (list[i].p_floor * (double)list[i].n_tests > list[largest].p_floor * (double)list[largest].n_tests)
            largest = i;
    }
    return n == 0 || warn_of_floor(sc, how, &list[largest], e);
}

/* Nothing can be tested where the base answered but a metric has no value for its answers (divergence from the base).
 */
static bool base_has_value(const struct scored_task *d, const struct scored_metric *m, size_t base)
{
    bool answered = false;

    for (size_t i = 0; i < d->n; i++) {
        if (m->valid[base][i])
            return true;
        answered = answered || d->gens[base][i].error.n == 0;
    }
    return !answered;
}

/* Maximum number of comparisons of a family. */
static size_t family_size(const struct suite_compare *how, const struct scored_task *d)
{
    size_t n = 0;

    for (size_t m = 0; m < d->n_metrics; m++)
        for (size_t c = 0; c < d->metrics[m].use.n_components; c++)
            n += d->metrics[m].use.components[c].label != NULL;
    return how->n_tuned * (how->family_of_metric || n == 0 ? 1 : n);
}

/* <task models="..."> may leave a model out: then there is nothing to compare. */
static bool is_selected(const struct scored_task *d, str model)
{
    return suite_selects(d->task->models, d->task->n_models, model);
}

/* matches[n_tuned][d->n_metrics] of one <compare>. */
static bool open_matches(struct comparing *x, size_t base, struct match **out, size_t *n_tuned, struct err *e)
{
    const struct suite_compare *how = x->how;
    const struct scored_task *d = x->d;
    const struct run_view *v = &x->sc->view;
    size_t family = family_size(how, d), near = 0;

    *n_tuned = 0;
    *out = ARENA_NEW(&x->mem, struct match, d->n_metrics * how->n_tuned + 1);
    for (size_t u = 0; u < how->n_tuned; u++) {
        size_t tuned = is_selected(d, how->tuned[u]) ? run_model_index_near(v, how->tuned[u], near) : v->n_models;
        near = tuned < v->n_models ? tuned : near;
        for (size_t m = 0; m < d->n_metrics && tuned < v->n_models; m++) {
            struct match *match = &(*out)[*n_tuned * d->n_metrics + m];
            *match = (struct match){ .metric = &d->metrics[m], .base = base, .tuned = tuned };
            open_match(x, match, family);
            if (!score_match(x, match, e))
                return err_wrap(e, "task " STR_FMT, STR_ARG(d->task->id));
        }
        *n_tuned += tuned < v->n_models;
    }
    return true;
}

/* Rows of one test: list[] in the order of metrics, components, models. */
static size_t run_test(struct comparing *x, const struct paired_test *test, struct match *matches, size_t n_tuned,
                       struct run_comparison *list)
{
    const struct scored_task *d = x->d;
    size_t n = 0;

    for (size_t i = 0; i < n_tuned * d->n_metrics; i++)
        paired_test_run(test, &matches[i].pair, matches[i].result);
    for (size_t m = 0; m < d->n_metrics; m++)
        for (size_t c = 0; c < d->metrics[m].use.n_components && base_has_value(d, &d->metrics[m], matches[0].base);
             c++)
            for (size_t u = 0; u < n_tuned && d->metrics[m].use.components[c].label; u++) {
                struct match *match = &matches[u * d->n_metrics + m];
                const struct stats_test *result = result_of(x, match, c, test);
                if (!result)
                    continue;
                list[n] = describe(match, c, result, &x->sc->view, x->how);
                list[n].compare = (size_t)(x->how - x->sc->suite->compares);
                list[n].test = str_from(result == &match->result[c] ? test->name : result->name);
                list[n++].task = d->task->id;
            }
    return n;
}

static bool run_comparison(struct comparing *x, struct err *e)
{
    const struct suite_compare *how = x->how;
    size_t base = run_model_index(&x->sc->view, how->base), n_tuned, n_columns = 0;
    struct match *matches;

    if (!how->base.n || base == x->sc->view.n_models || !is_selected(x->d, how->base))
        return true;
    if (!open_matches(x, base, &matches, &n_tuned, e))
        return false;
    for (size_t m = 0; m < x->d->n_metrics; m++)
        n_columns += x->d->metrics[m].use.n_components;
    struct run_comparison *list = ARENA_NEW(&x->mem, struct run_comparison, n_columns * n_tuned + 1);
    for (size_t k = 0; k < how->n_tests && n_tuned; k++) {
        const struct paired_test *test = paired_test_find(how->tests[k], true, e);
        if (!test)
            return false;
        size_t n = run_test(x, test, matches, n_tuned, list);
        if (!warn_of_substitutes(x->sc, x->d, test->name, list, n, e) || !write_family(x, list, n, e))
            return false;
    }
    return true;
}

bool compare_task(struct scoring *sc, const struct scored_task *d, struct err *e)
{
    bool ok = true;

    for (size_t k = 0; ok && k < sc->suite->n_compares; k++) {
        struct comparing x = { .sc = sc, .how = &sc->suite->compares[k], .d = d };
        ok = run_comparison(&x, e);
        arena_free(&x.mem);
    }
    return ok;
}

void comparisons_add_power(struct run_view *v, struct arena *a)
{
    struct run_task *tasks = ARENA_NEW(a, struct run_task, v->n_tasks);

    const struct run_view *of_task = run_split_tasks(v, a);

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_view *own = &of_task[t];
        tasks[t] = v->tasks[t];
        for (size_t i = 0; i < own->n_comparisons; i++)
            if (str_equal(own->comparisons[i].task, tasks[t].id) && own->comparisons[i].n > tasks[t].n_compared)
                tasks[t].n_compared = own->comparisons[i].n;
        double d = stats_detectable_difference(tasks[t].n_compared, 1, v->alpha, power);
        tasks[t].detectable_d = isfinite(d) ? d : 0;
        tasks[t].power = power;
    }
    v->tasks = tasks;
}
