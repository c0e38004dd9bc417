/*
 * pairwise.c -- who wins, from what is known of both answers (see pairwise.h).
 *
 * A verdict is 1 (the fine-tune's answer is better), 0 (the base's) or 1/2 (tie);
 * NaN where either has no answer or the judge gave no verdict.  The win rate is
 * their mean, so ties count half; the test is the sign test over wins and losses.
 */
#include "eval/harness/pairwise.h"

#include <math.h>

#include "eval/base/json.h"
#include "eval/base/version.h"
#include "eval/harness/paired_tests.h"

enum { ORDERS = 2 }; /* base first, fine-tune first */

static const char *const order_names[ORDERS] = { "ab", "ba" };

/* What a model is asked when the suite does not say. */
static const char usual_prompt[] = "Compare two answers to a question.\n\nQuestion: {{ question }}\n"
                                   "{% if reference %}Model answer: {{ reference }}\n{% endif %}\n"
                                   "Answer A: {{ answer_a }}\n\nAnswer B: {{ answer_b }}\n\n"
                                   "Which answer is better? Reply with A or B only.\nThe better answer is";

static size_t model_index(const struct suite *s, str id)
{
    size_t i = 0;
    while (i < s->n_models && !str_equal(s->models[i].id, id))
        i++;
    return i;
}

static str pair_id(str item, str model, int order, struct arena *a)
{
    return arena_printf(a, STR_FMT "|" STR_FMT "|%s", STR_ARG(item), STR_ARG(model), order_names[order]);
}

static str pairs_task_id(const struct suite_task *t, struct arena *a)
{
    return arena_printf(a, STR_FMT "#pairs", STR_ARG(t->id));
}

/* --- asking ------------------------------------------------------------------- */

/* Only the engine gives likelihoods; others are asked to write the letter. */
static struct suite_task question_of(const struct suite *s, const struct suite_task *t, struct arena *a)
{
    const struct suite_model *judge = &s->models[model_index(s, t->pairwise.model)];
    struct suite_task q = { .id = pairs_task_id(t, a),
                            .kind = str_is(judge->backend, "local") ? S("choice") : S("generate"),
                            .data = t->data,
                            .chat = S("auto"),
                            .line = t->line,
                            .prompt_line = t->pairwise.line,
                            .prompt = t->pairwise.prompt.n ? t->pairwise.prompt : str_from(usual_prompt) };

    q.decoding.max_tokens = 8;
    q.fields.choices = S("choices");
    return q;
}

static struct sample pair_sample(const struct sample *item, str base, str tuned, str model, int order, struct json *all,
                                 struct arena *a)
{
    struct json *o = json_new_object(), *choices = json_new_array();

    json_push(choices, json_new_string(S("A")));
    json_push(choices, json_new_string(S("B")));
    json_set(o, "question", json_new_string(item->input));
    json_set(o, "reference", json_new_string(item->n_refs ? item->refs[0] : S("")));
    json_set(o, "answer_a", json_new_string(order == 0 ? base : tuned));
    json_set(o, "answer_b", json_new_string(order == 0 ? tuned : base));
    json_set(o, "choices", choices);
    json_push(all, o);
    return (struct sample){
        .id = pair_id(item->id, model, order, a), .input = item->input, .fields = o, .line = item->line
    };
}

/* The extracted answer of a planned request, if it has one. */
static bool answer_of(const struct plan *p, const struct suite_task *t, size_t request, struct store *store, str *out,
                      bool *found, struct arena *a, struct err *e)
{
    struct generation g;

    if (!store_find_generation(store, p->requests[request].id, false, &g, found, a, e))
        return false;
    *found = *found && g.error.n == 0;
    return !*found || (answer_extract(t, g.raw, out, &g.unread, a, e) && (*found = g.unread.n == 0, true));
}

/* Requests of one task as [model][item] -> index; SIZE_MAX where not planned. */
static size_t *index_requests(const struct plan *p, const struct suite *s, size_t task, struct arena *a)
{
    size_t n = p->tasks[task].data.n, *out = ARENA_NEW(a, size_t, n * s->n_models);

    for (size_t i = 0; i < n * s->n_models; i++)
        out[i] = SIZE_MAX;
    for (size_t i = 0; i < p->n_requests; i++)
        if (p->requests[i].task == task)
            out[p->requests[i].model * n + p->requests[i].item] = i;
    return out;
}

static bool list_pairs(const struct plan *p, const struct suite *s, size_t task, struct store *store, struct json *all,
                       struct sample **out, size_t *n, struct arena *a, struct err *e)
{
    const struct suite_task *t = &s->tasks[task];
    const struct dataset *data = &p->tasks[task].data;
    size_t *at = index_requests(p, s, task, a), base = model_index(s, s->base);

    *out = ARENA_NEW(a, struct sample, ORDERS * data->n * s->n_tuned);
    *n = 0;
    for (size_t u = 0; u < s->n_tuned; u++) {
        size_t tuned = model_index(s, s->tuned[u]);
        for (size_t i = 0; i < data->n; i++) {
            size_t first = at[base * data->n + i], second = at[tuned * data->n + i];
            bool has_first = false, has_second = false;
            str x = S(""), y = S("");
            if (first == SIZE_MAX || second == SIZE_MAX || tuned == base)
                continue;
            if (!answer_of(p, t, first, store, &x, &has_first, a, e) ||
                !answer_of(p, t, second, store, &y, &has_second, a, e))
                return false;
            for (int order = 0; order < ORDERS && has_first && has_second; order++)
                (*out)[(*n)++] = pair_sample(&data->samples[i], x, y, s->tuned[u], order, all, a);
        }
    }
    return true;
}

static bool ask_task(const struct plan *p, const struct suite *s, size_t task, const struct run_options *o,
                     struct store *store, struct arena *a, struct err *e)
{
    const struct suite_task *t = &s->tasks[task];
    struct suite_task q = question_of(s, t, a);
    size_t judge = model_index(s, t->pairwise.model), n = 0;
    struct suite one = *s;
    struct json *all = json_new_array();
    struct sample *samples = NULL;
    struct plan extra;

    one.tasks = &q;
    one.n_tasks = 1;
    bool ok = p->group_of[judge] != SIZE_MAX ||
              err_set(e, ERR_USAGE,
                      "task " STR_FMT ": its judge is not among the models of this run (found no \"" STR_FMT "\")",
                      STR_ARG(t->id), STR_ARG(t->pairwise.model));
    ok = ok && list_pairs(p, s, task, store, all, &samples, &n, a, e) &&
         plan_extra(&one, p, judge, samples, n, o, store, &extra, a, e) && store_begin(store, e);
    for (size_t i = 0; ok && i < extra.n_requests; i++)
        ok = store_put_request(store, q.id, s->models[judge].id, samples[extra.requests[i].item].id,
                               extra.requests[i].id, extra.requests[i].prompt, e);
    ok = ok && store_commit(store, e) && answers_collect(&extra, &one, o, store, a, e);
    json_free(all);
    return ok;
}

bool pairs_collect(const struct plan *p, const struct suite *s, const struct run_options *o, struct store *store,
                   struct arena *a, struct err *e)
{
    for (size_t t = 0; t < s->n_tasks; t++)
        if (str_is(s->tasks[t].kind, "pairwise") && s->tasks[t].pairwise.model.n && p->tasks[t].n_selected > 0 &&
            !ask_task(p, s, t, o, store, a, e))
            return false;
    return true;
}

/* --- verdicts ------------------------------------------------------------------- */

/* 1 = the first answer, 0 = the second, 1/2 = tie, NaN = none. */
static double read_verdict(const struct generation *g)
{
    str rest = str_slice(g->raw, 0, 200);
    double found = NAN;

    if (g->error.n)
        return NAN;
    if (g->n_choices == 2)
        return g->choice_logprobs[0] > g->choice_logprobs[1]   ? 1
               : g->choice_logprobs[0] < g->choice_logprobs[1] ? 0
                                                               : 0.5;
    for (size_t i = 0; i < rest.n && isnan(found);) {
        size_t from = i;
        while (i < rest.n && ((rest.s[i] | 32) >= 'a' && (rest.s[i] | 32) <= 'z'))
            i++;
        str word = str_slice(rest, from, i);
        if (str_is(word, "A") || str_is(word, "B"))
            found = str_is(word, "A");
        else if (str_is(word, "tie") || str_is(word, "Tie") || str_is(word, "equal"))
            found = 0.5;
        i += i == from;
    }
    return found;
}

/* Both orders of one pair; *first counts how often the answer shown first was chosen. */
static bool ask_store(struct store *store, const struct suite_task *t, str item, str model, double *verdict,
                      double *first, struct arena *a, struct err *e)
{
    double shown[ORDERS];

    for (int order = 0; order < ORDERS; order++) {
        struct generation g;
        bool found = false;
        str id;
        if (!store_request_of(store, pairs_task_id(t, a), t->pairwise.model, pair_id(item, model, order, a), &id, a,
                              e) ||
            (id.n && !store_find_generation(store, id, false, &g, &found, a, e)))
            return false;
        shown[order] = found ? read_verdict(&g) : NAN;
    }
    /* In the first order the base is shown first, in the second the fine-tune. */
    double in_first = 1 - shown[0], in_second = shown[1];
    *verdict = isnan(in_first) || isnan(in_second) ? NAN : in_first == in_second ? in_first : 0.5;
    *first = (shown[0] + shown[1]) / 2;
    return true;
}

static double by_difference(double base, double tuned, double rope, bool higher_is_better)
{
    double d = higher_is_better ? tuned - base : base - tuned;
    return isnan(d) ? NAN : d > rope ? 1 : d < -rope ? 0 : 0.5;
}

/* The component that decides: as named, else the first that reports show. */
static const struct metric_component *find_component(const struct scored_task *d, str name, size_t *metric, size_t *c)
{
    for (*metric = 0; *metric < d->n_metrics; (*metric)++)
        for (*c = 0; *c < d->metrics[*metric].use.n_components; (*c)++) {
            const struct metric_component *mc = &d->metrics[*metric].use.components[*c];
            if (name.n ? str_is(name, mc->name) : mc->label != NULL)
                return mc;
        }
    return NULL;
}

static bool judge_pairs(const struct suite_task *t, const struct run_view *v, const struct scored_task *d, size_t base,
                        size_t tuned, struct store *store, double *verdicts, double *first, struct arena *a,
                        struct err *e)
{
    size_t m = 0, c = 0;
    const struct metric_component *mc = NULL;

    if (!t->pairwise.model.n && !t->pairwise.judge.n && !(mc = find_component(d, t->pairwise.component, &m, &c)))
        return err_set(e, ERR_PARSE,
                       "task " STR_FMT ": <pairwise> names no component of its metrics (found \"" STR_FMT "\")",
                       STR_ARG(t->id), STR_ARG(t->pairwise.component));
    for (size_t i = 0; i < d->n; i++) {
        first[i] = NAN;
        if (t->pairwise.model.n) {
            if (!ask_store(store, t, d->ids[i], v->models[tuned].id, &verdicts[i], &first[i], a, e))
                return false;
        } else if (mc) {
            const struct scored_metric *sm = &d->metrics[m];
            verdicts[i] = by_difference(sm->items[base][c * d->n + i], sm->items[tuned][c * d->n + i], t->pairwise.rope,
                                        mc->higher_is_better);
        } else {
            verdicts[i] = by_difference(d->severity[base][i], d->severity[tuned][i], t->pairwise.rope, false);
        }
    }
    return true;
}

/* --- what is written -------------------------------------------------------------- */

static str signature(const struct suite_task *t, const struct scored_task *d, struct arena *a)
{
    size_t m, c;
    const struct metric_component *mc = find_component(d, t->pairwise.component, &m, &c);

    if (t->pairwise.model.n)
        return arena_printf(a, "pairwise|model:" STR_FMT "|swap:yes|ties:half|v:%s", STR_ARG(t->pairwise.model),
                            ASSAY_VERSION);
    return arena_printf(a, "pairwise|by:%s|rope:%g|ties:half|v:%s",
                        t->pairwise.judge.n ? arena_cstr(a, t->pairwise.judge)
                        : mc                ? mc->name
                                            : "",
                        t->pairwise.rope, ASSAY_VERSION);
}

struct rate {
    double score, low, high;
    size_t n;
};

static struct rate mean_rate(const double *x, const struct suite *s, size_t n, int n_threads, struct arena *a)
{
    struct stats_resampling how = { s->seed, (size_t)s->resamples, 0.95, STATS_PERCENTILE, n_threads };
    struct stats_interval ci;
    struct paired p;

    paired_from_items(&p, x, x, n, a);
    stats_bootstrap(p.use, p.rows[0].rows, p.rows[0].valid, n, &how, &ci);
    return (struct rate){ ci.estimate, ci.n > 1 ? ci.low : NAN, ci.n > 1 ? ci.high : NAN, ci.n };
}

static bool put_score(const struct suite_task *t, const struct scored_task *d, str model, const char *component,
                      const char *label, const double *items, const struct suite *s, size_t *position, int n_threads,
                      struct store *store, struct arena *a, struct err *e)
{
    struct rate r = mean_rate(items, s, d->n, n_threads, a);
    struct run_score row = { .task = t->id,
                             .model = model,
                             .metric = S("pairwise"),
                             .component = str_from(component),
                             .label = str_from(label),
                             .score = r.score,
                             .ci_low = r.low,
                             .ci_high = r.high,
                             .n = r.n,
                             .missing = d->n - r.n,
                             .higher_is_better = true,
                             .is_headline = label[0] != 0,
                             .decimals = 3,
                             .signature = signature(t, d, a),
                             .items = items };

    return store_put_score(store, (*position)++, &row, d->ids, d->n, e);
}

/* The fine-tune's rate against the base's: 1 minus it. */
static struct run_comparison compare_rates(const struct suite *s, const struct suite_task *t, str model,
                                           const double *x, size_t n, int n_threads, struct arena *a)
{
    double *other = ARENA_NEW(a, double, n);
    struct rate r = mean_rate(x, s, n, n_threads, a);

    for (size_t i = 0; i < n; i++)
        other[i] = 1 - x[i];
    struct stats_test sign = stats_sign(other, x, n);
    struct stats_wtl w = stats_win_tie_loss(other, x, n, 0, true);
    return (
        struct run_comparison){ .task = t->id,
                                .base = s->base,
                                .model = model,
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
                                .correction = s->correct,
                                .effect_size = stats_cohen_dz(other, x, n),
                                .win = w.win,
                                .tie = w.tie,
                                .loss = w.loss,
                                .n = r.n,
                                .detectable = stats_detectable_difference(r.n, paired_sd(other, x, n), s->alpha, 0.8) };
}

static size_t view_index(const struct run_view *v, str id)
{
    size_t i = 0;
    while (i < v->n_models && !str_equal(v->models[i].id, id))
        i++;
    return i;
}

bool pairs_score(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                 const struct scored_task *d, size_t *position, size_t *compared, struct store *store, int n_threads,
                 struct arena *a, struct err *e)
{
    size_t base = view_index(v, s->base), n = 0;
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, s->n_tuned + 1);
    double *p_values = ARENA_NEW(a, double, s->n_tuned + 1);

    for (size_t u = 0; u < s->n_tuned && base < v->n_models; u++) {
        size_t tuned = view_index(v, s->tuned[u]);
        double *verdicts = ARENA_NEW(a, double, d->n), *first = ARENA_NEW(a, double, d->n);
        if (tuned == v->n_models || tuned == base)
            continue;
        if (!judge_pairs(t, v, d, base, tuned, store, verdicts, first, a, e) ||
            !put_score(t, d, s->tuned[u], "win_rate", "Win rate", verdicts, s, position, n_threads, store, a, e) ||
            (t->pairwise.model.n &&
             !put_score(t, d, s->tuned[u], "chose_first", "", first, s, position, n_threads, store, a, e)))
            return false;
        list[n] = compare_rates(s, t, s->tuned[u], verdicts, d->n, n_threads, a);
        p_values[n] = list[n].p_value;
        n++;
    }
    paired_correct(s->correct, p_values, n);
    for (size_t i = 0; i < n; i++) {
        list[i].p_adjusted = p_values[i];
        list[i].significant = p_values[i] < s->alpha;
        if (!store_put_comparison(store, (*compared)++, &list[i], e))
            return false;
    }
    return true;
}
