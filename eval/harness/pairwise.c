/*
 * pairwise.c -- see pairwise.h.
 *
 * A verdict is 1 (the fine-tune's answer is better), 0 (the base's) or 1/2 (tie);
 * NaN where either has no answer or the judge gave no verdict.  The win rate is
 * their mean, so that ties count half; the test is the sign test over wins and
 * losses.  Pairs are those of the suite's first <compare>.
 */
#include "eval/harness/pairwise.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/version.h"
#include "eval/harness/environment.h"
#include "eval/harness/paired_tests.h"
#include "eval/harness/plan.h"
#include "eval/harness/questions.h"
#include "eval/harness/suite.h"
#include "judges/verdict.h"

enum { ORDERS = 2 }; /* base first, fine-tune first */

static const double confidence = 0.95, power = 0.8;

static const char *const order_names[ORDERS] = { "ab", "ba" };

static str pair_id(str item, str model, int order, struct arena *a)
{
    return arena_printf(a, STR_FMT "|" STR_FMT "|%s", STR_ARG(item), STR_ARG(model), order_names[order]);
}

/* --- asking ------------------------------------------------------------------- */

/* The questions about one pairwise task. */
struct pair_questions {
    struct answers answers;
    struct json *fields; /* owns the fields of the questions */
    struct sample *list; /* [n] */
    size_t n;
};

/* A model on a backend without likelihoods must write the letter. */
static struct suite_task question_task(const struct plan *p, const struct suite_task *t, size_t judge)
{
    bool likelihoods = groups_of(&p->groups, judge)->backend->likelihoods;
    struct suite_task q = { .id = questions_task_id(t, S("pairs"), p->mem),
                            .kind = task_kind_for_options(likelihoods),
                            .data = t->data,
                            .chat = S("auto"),
                            .line = t->line,
                            .prompt_line = t->pairwise.line,
                            .prompt = t->pairwise.prompt.n ? t->pairwise.prompt : str_from(verdict_pair_prompt) };

    q.decoding.max_tokens = 16;
    return q;
}

/* answers[0] is the base's. */
static void add_question(struct pair_questions *q, const struct sample *item, str model, const str answers[2],
                         int order)
{
    static const str letters[] = { { "A", 1 }, { "B", 1 } };
    const str texts[] = { item->input, answers[0], answers[1] };
    struct arena *mem = q->answers.plan->mem;
    struct json *o = json_new_object();

    json_set(o, "question", json_new_string(item->input));
    json_set(o, "reference", json_new_string(item->n_refs ? item->refs[0] : S("")));
    json_set(o, "answer_a", json_new_string(answers[order]));
    json_set(o, "answer_b", json_new_string(answers[1 - order]));
    json_set(o, "mark", json_new_string(questions_mark(texts, COUNT_OF(texts), mem)));
    json_push(q->fields, o);
    q->list[q->n++] = (struct sample){ .id = pair_id(item->id, model, order, mem),
                                       .input = item->input,
                                       .fields = o,
                                       .line = item->line,
                                       .choices = letters,
                                       .n_choices = COUNT_OF(letters) };
}

/* Both answers will be there after this run, and at least one is not yet. */
static bool expects_pair(const struct answers *x, size_t base, size_t tuned, size_t item,
                         const enum answer_state state[2])
{
    bool first = answers_expect(x, base, item), second = answers_expect(x, tuned, item);
    return (first || second) && (first || state[0] == ANSWER_READ) && (second || state[1] == ANSWER_READ);
}

/* not_stored: instead, the questions about answers that are not stored yet. */
static bool list_questions(struct pair_questions *q, bool not_stored, struct err *e)
{
    const struct plan *p = q->answers.plan;
    const struct suite_compare *c = &p->suite->compares[0];
    const struct dataset *data = &p->tasks[q->answers.task].data;
    size_t base = suite_model_index(p->suite, c->base);

    q->n = 0;
    q->list = ARENA_NEW(p->mem, struct sample, ORDERS * data->n * c->n_tuned);
    for (size_t u = 0; u < c->n_tuned; u++) {
        size_t tuned = suite_model_index(p->suite, c->tuned[u]);
        for (size_t i = 0; i < data->n && tuned != base; i++) {
            str answers[2] = { { "", 0 }, { "", 0 } };
            enum answer_state state[2];
            if (!answers_find(&q->answers, base, i, &answers[0], &state[0], e) ||
                !answers_find(&q->answers, tuned, i, &answers[1], &state[1], e))
                return false;
            bool asked = not_stored ? expects_pair(&q->answers, base, tuned, i, state)
                                    : state[0] == ANSWER_READ && state[1] == ANSWER_READ;
            for (int order = 0; order < ORDERS && asked; order++)
                add_question(q, &data->samples[i], c->tuned[u], answers, order);
        }
    }
    return true;
}

static bool add_task_questions(struct plan *p, size_t task, struct err *e)
{
    const struct suite_task *t = &p->suite->tasks[task];
    size_t judge = suite_model_index(p->suite, t->pairwise.model);
    struct pair_questions q = { .n = 0 };

    if (!groups_of(&p->groups, judge))
        return err_set(e, ERR_USAGE,
                       "task " STR_FMT ": its judge is not among the models of this run (found no \"" STR_FMT "\")",
                       STR_ARG(t->id), STR_ARG(t->pairwise.model));
    if (!answers_open(p, task, &q.answers, e))
        return false;
    q.fields = json_new_array();
    struct suite_task as = question_task(p, t, judge);
    bool ok = list_questions(&q, false, e) && questions_run(p, &as, judge, q.list, q.n, e);
    if (ok && p->only_counts)
        ok = list_questions(&q, true, e) &&
             questions_estimate(p, &as, judge, q.list, q.n, 2 * t->decoding.max_tokens, e);
    json_free(q.fields);
    answers_close(&q.answers);
    return ok;
}

bool pairs_collect(struct plan *p, struct err *e)
{
    for (size_t t = 0; t < p->suite->n_tasks; t++) {
        const struct suite_task *task = &p->suite->tasks[t];
        if (task->kind->pairs && task->pairwise.model.n && p->tasks[t].n_selected > 0 && !add_task_questions(p, t, e))
            return false;
    }
    return true;
}

/* --- verdicts ------------------------------------------------------------------- */

/* The pairs of the base and one fine-tune. */
struct pairs {
    const struct scored_task *data;
    const struct suite_pairwise *how;
    size_t base, tuned; /* models of the view */
    str tuned_id;
    double *verdicts;    /* [data.n] */
    double *chose_first; /* [data.n] share of the two orders in which the answer shown first won; NaN = not asked */
    size_t n_replies, n_unread;
    str first_unread, first_why;
};

/* 1 = the first answer, 0 = the second, 1/2 = tie; false: no verdict. */
static bool read_verdict(const struct generation *g, double *value, str *why, struct arena *a)
{
    if (g->error.n || g->n_choices != 2)
        return verdict_read_pair(g, value, why, a);
    *value = g->choice_logprobs[0] > g->choice_logprobs[1]   ? 1
             : g->choice_logprobs[0] < g->choice_logprobs[1] ? 0
                                                             : 0.5;
    return true;
}

/* Both orders of the pair of item i. */
static bool read_answers(const struct scoring *sc, struct pairs *p, size_t i, struct err *e)
{
    str task = questions_task_id(p->data->task, S("pairs"), sc->mem);
    double shown[ORDERS] = { NAN, NAN };

    for (int order = 0; order < ORDERS; order++) {
        struct generation g;
        bool found;
        str why, pair = pair_id(p->data->ids[i], p->tuned_id, order, sc->mem);
        if (!questions_find_reply(sc->store, &(struct question_key){ task, p->how->model, pair }, &g, &found, sc->mem,
                                  e))
            return false;
        p->n_replies += found;
        if (found && !read_verdict(&g, &shown[order], &why, sc->mem)) {
            shown[order] = NAN;
            p->first_unread = p->n_unread++ ? p->first_unread : pair;
            p->first_why = p->n_unread == 1 ? why : p->first_why;
        }
    }
    /* In the first order the base is shown first, in the second the fine-tune. */
    double in_first = 1 - shown[0], in_second = shown[1];
    p->verdicts[i] = isnan(in_first) || isnan(in_second) ? NAN : in_first == in_second ? in_first : 0.5;
    p->chose_first[i] = (shown[0] + shown[1]) / 2;
    return true;
}

/* Replies that are not verdicts leave their pair without one; warns of them. */
static bool warn_of_unread(const struct scoring *sc, const struct pairs *p, struct err *e)
{
    if (p->n_unread == 0)
        return true;
    str text = arena_printf(sc->mem,
                            "task " STR_FMT ", pairwise: %zu of %zu replies of " STR_FMT
                            " have no verdict; the first, " STR_FMT ": " STR_FMT,
                            STR_ARG(p->data->task->id), p->n_unread, p->n_replies, STR_ARG(p->how->model),
                            STR_ARG(p->first_unread), STR_ARG(p->first_why));
    return scoring_warn(sc, text, e);
}

static double by_difference(double base, double tuned, double rope, bool higher_is_better)
{
    double d = higher_is_better ? tuned - base : base - tuned;
    return isnan(d) ? NAN : d > rope ? 1 : d < -rope ? 0 : 0.5;
}

/* A score component of the task. */
struct deciding_component {
    const struct scored_metric *metric; /* NULL = no component of this name */
    size_t c;
};

/* The component of this name, otherwise the first that reports show. */
static struct deciding_component find_component(const struct scored_task *d, str name)
{
    for (size_t m = 0; m < d->n_metrics; m++)
        for (size_t c = 0; c < d->metrics[m].use.n_components; c++) {
            const struct metric_component *mc = &d->metrics[m].use.components[c];
            if (name.n ? str_is(name, mc->name) : mc->label != NULL)
                return (struct deciding_component){ &d->metrics[m], c };
        }
    return (struct deciding_component){ 0 };
}

static bool judge_pairs(const struct scoring *sc, struct pairs *p, struct err *e)
{
    const struct scored_task *d = p->data;
    struct deciding_component by = find_component(d, p->how->component);

    for (size_t i = 0; i < d->n; i++) {
        p->chose_first[i] = NAN;
        if (p->how->model.n) {
            if (!read_answers(sc, p, i, e))
                return false;
        } else if (p->how->judge.n) {
            p->verdicts[i] = by_difference(d->severity[p->base][i], d->severity[p->tuned][i], p->how->rope, false);
        } else if (by.metric) {
            size_t at = by.c * d->n + i;
            p->verdicts[i] = by_difference(by.metric->items[p->base][at], by.metric->items[p->tuned][at], p->how->rope,
                                           by.metric->use.components[by.c].higher_is_better);
        } else {
            return err_set(e, ERR_PARSE,
                           "task " STR_FMT ": <pairwise> names no component of its metrics (found \"" STR_FMT "\")",
                           STR_ARG(d->task->id), STR_ARG(p->how->component));
        }
    }
    return warn_of_unread(sc, p, e);
}

/* --- output ----------------------------------------------------------------------- */

static str signature(const struct pairs *p, struct arena *a)
{
    struct deciding_component by = find_component(p->data, p->how->component);

    if (p->how->model.n)
        return arena_printf(a, "pairwise|model:" STR_FMT "|swap:yes|ties:half|v:%s", STR_ARG(p->how->model),
                            ASSAY_VERSION);
    return arena_printf(a, "pairwise|by:%s|rope:%g|ties:half|v:%s",
                        p->how->judge.n ? arena_cstr(a, p->how->judge)
                        : by.metric     ? by.metric->use.components[by.c].name
                                        : "",
                        p->how->rope, ASSAY_VERSION);
}

struct rate {
    double score, low, high;
    size_t n;
};

static struct rate mean_rate(const struct scoring *sc, const double *x, size_t n)
{
    const struct suite *s = sc->suite;
    struct stats_resampling how = { .seed = s->seed,
                                    .n_resamples = (size_t)s->compares[0].resamples,
                                    .confidence = confidence,
                                    .n_threads = sc->n_threads };
    struct stats_interval ci;
    struct paired p;

    paired_from_items(&p, x, x, n, sc->mem);
    stats_bootstrap(p.use, p.rows[0].rows, p.rows[0].valid, n, &how, &ci);
    return (struct rate){ ci.estimate, ci.n > 1 ? ci.low : NAN, ci.n > 1 ? ci.high : NAN, ci.n };
}

/* An empty label keeps the component out of the tables. */
static bool put_score(struct scoring *sc, const struct pairs *p, const char *component, const char *label,
                      const double *items, struct err *e)
{
    const struct scored_task *d = p->data;
    struct rate r = mean_rate(sc, items, d->n);
    struct run_score row = { .task = d->task->id,
                             .model = p->tuned_id,
                             .metric = S("pairwise"),
                             .component = str_from(component),
                             .label = str_from(label),
                             .score = r.score,
                             .ci_low = r.low,
                             .ci_high = r.high,
                             .ci_method = isnan(r.low) ? S("") : S("bootstrap"),
                             .n = r.n,
                             .missing = d->n - r.n,
                             .higher_is_better = true,
                             .is_headline = label[0] != 0,
                             .decimals = 3,
                             .signature = signature(p, sc->mem),
                             .items = items };

    return store_put_score(sc->store, sc->position.scores++, &row, d->ids, d->n, e);
}

/* The fine-tune's rate against the base's: 1 minus it. */
static struct run_comparison compare_rates(const struct scoring *sc, const struct pairs *p)
{
    const struct suite_compare *how = &sc->suite->compares[0];
    const double *x = p->verdicts;
    size_t n = p->data->n;
    double *other = ARENA_NEW(sc->mem, double, n);
    struct rate r = mean_rate(sc, x, n);

    for (size_t i = 0; i < n; i++)
        other[i] = 1 - x[i];
    struct stats_test sign = stats_sign(other, x, n);
    struct stats_wtl w = stats_win_tie_loss(other, x, n, 0, true);
    return (struct run_comparison){
        .task = p->data->task->id,
        .base = how->base,
        .model = p->tuned_id,
        .metric = S("pairwise"),
        .component = S("win_rate"),
        .test = S("sign"),
        .base_score = 1 - r.score,
        .score = r.score,
        .difference = 2 * r.score - 1,
        .ci_low = 2 * r.low - 1,
        .ci_high = 2 * r.high - 1,
        .statistic = sign.statistic,
        .df = NAN,
        .p_value = sign.p_value,
        .p_adjusted = sign.p_value,
        .correction = how->correct,
        .alpha = how->alpha,
        .effect_size = stats_cohen_dz(other, x, n),
        .win = w.win,
        .tie = w.tie,
        .loss = w.loss,
        .n = r.n,
        .detectable = stats_detectable_difference(r.n, paired_sd(other, x, n), how->alpha, power),
        .relative = NAN,
        .relative_low = NAN,
        .relative_high = NAN,
        .surface = NAN,
    };
}

static bool write_comparisons(struct scoring *sc, struct run_comparison *list, size_t n, struct err *e)
{
    const struct suite_compare *how = &sc->suite->compares[0];
    double *p_values = ARENA_NEW(sc->mem, double, n);
    size_t n_tests = 0; /* without pairs that only have ties */

    for (size_t i = 0; i < n; i++) {
        p_values[i] = list[i].p_value;
        n_tests += isnan(p_values[i]) ? 0 : 1;
    }
    paired_correct(how->correct, p_values, n);
    for (size_t i = 0; i < n; i++) {
        list[i].p_adjusted = p_values[i];
        list[i].n_tests = n_tests;
        list[i].significant = p_values[i] < how->alpha;
        if (!store_put_comparison(sc->store, sc->position.comparisons++, &list[i], e))
            return false;
    }
    return true;
}

bool pairs_score(struct scoring *sc, const struct scored_task *d, struct err *e)
{
    const struct suite_compare *how = &sc->suite->compares[0];
    size_t base = run_model_index(&sc->view, how->base), n = 0;
    struct run_comparison *list = ARENA_NEW(sc->mem, struct run_comparison, how->n_tuned + 1);

    for (size_t u = 0; u < how->n_tuned && base < sc->view.n_models; u++) {
        struct pairs p = { .data = d,
                           .how = &d->task->pairwise,
                           .base = base,
                           .tuned = run_model_index(&sc->view, how->tuned[u]),
                           .tuned_id = how->tuned[u],
                           .verdicts = ARENA_NEW(sc->mem, double, d->n),
                           .chose_first = ARENA_NEW(sc->mem, double, d->n) };
        if (p.tuned == sc->view.n_models || p.tuned == base)
            continue;
        if (!judge_pairs(sc, &p, e) || !put_score(sc, &p, "win_rate", "Win rate", p.verdicts, e) ||
            (p.how->model.n && !put_score(sc, &p, "chose_first", "", p.chose_first, e)))
            return false;
        list[n++] = compare_rates(sc, &p);
    }
    return write_comparisons(sc, list, n, e);
}
