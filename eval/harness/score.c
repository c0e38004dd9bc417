/*
 * score.c -- stages 4 to 6 on kept answers: extract, score, label, compare.
 *
 * Everything here is derived from the store and the test sets and is written
 * anew as a whole, so that scores, labels and comparisons always belong
 * together.  An item in error has no row: it counts as missing, never as zero.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/harness/compare.h"
#include "eval/harness/harness.h"
#include "eval/harness/pairwise.h"
#include "eval/harness/ranks.h"
#include "judges/judge.h"
#include "metrics/metric.h"
#include "metrics/stats/stats.h"

enum { MAX_TEXT_BYTES = 1 << 30 };

static void read_choices(const struct suite_task *t, struct sample *s, struct arena *a)
{
    const struct json *list = json_path(s->fields, t->fields.choices.n ? t->fields.choices : S("choices"));
    str *choices = ARENA_NEW(a, str, json_length(list));

    for (size_t i = 0; i < json_length(list); i++)
        choices[i] = str_trim(json_to_text(json_at(list, i), a));
    s->choices = choices;
    s->n_choices = json_length(list);
}

/* The item answered with the likelihood-best choice. */
static void pick_choice(struct generation *g, const struct sample *item)
{
    size_t best = 0;

    if (g->error.n)
        return;
    if (g->n_choices == 0 || g->n_choices != item->n_choices) {
        g->error = S("the answer has no log-likelihood for each choice");
        return;
    }
    for (size_t i = 1; i < g->n_choices; i++)
        if (g->choice_logprobs[i] > g->choice_logprobs[best])
            best = i;
    g->raw = g->text = item->choices[best];
}

static bool load_samples(const struct suite_task *t, const struct run_view *v, struct scored_task *out, struct arena *a,
                         struct err *e)
{
    struct map by_id = { 0 };
    bool text = str_is(t->kind, "perplexity") && str_ends(t->data, S(".txt"));
    bool ok = true;
    str whole = S("");

    out->samples = ARENA_NEW(a, struct sample, v->n_items);
    if (text && !file_read(arena_cstr(a, t->data), MAX_TEXT_BYTES, a, &whole, e))
        return false;
    if (!text && !dataset_open(arena_cstr(a, t->data), &t->fields, 0, &out->data, a, e))
        return false;
    for (size_t i = 0; i < out->data.n; i++)
        *map_put(&by_id, out->data.samples[i].id, NULL) = (int64_t)i;
    out->first_item = SIZE_MAX;
    for (size_t i = 0; ok && i < v->n_items; i++) {
        if (!str_equal(v->items[i].task, t->id))
            continue;
        if (out->first_item == SIZE_MAX)
            out->first_item = i;
        const int64_t *at = map_find(&by_id, v->items[i].id);
        struct sample *to = &out->samples[out->n++];
        if (at)
            *to = out->data.samples[*at];
        else if (text)
            *to = (struct sample){ .id = v->items[i].id, .input = whole };
        else
            ok = err_set(e, ERR_PARSE, STR_FMT ": the data has changed since the run (found no item \"" STR_FMT "\")",
                         STR_ARG(t->data), STR_ARG(v->items[i].id));
        if (str_is(t->kind, "choice"))
            read_choices(t, to, a);
    }
    map_release(&by_id);
    return ok;
}

/* Generations of each model in item order; items without an answer are errors. */
static bool load_answers(const struct suite_task *t, const struct run_view *v, struct scored_task *out,
                         struct store *store, struct arena *a, struct err *e)
{
    out->gens = ARENA_NEW(a, struct generation *, v->n_models);
    for (size_t m = 0; m < v->n_models; m++) {
        out->gens[m] = ARENA_NEW(a, struct generation, out->n);
        for (size_t i = 0; i < out->n; i++)
            out->gens[m][i] = (struct generation){ .error = S("no answer yet"), .logprob = NAN };
    }
    for (size_t k = 0; k < v->n_answers; k++) {
        const struct run_answer *answer = &v->answers[k];
        if (!str_equal(v->tasks[answer->task].id, t->id))
            continue;
        size_t i = answer->item - out->first_item;
        struct generation *g = &out->gens[answer->model][i];
        *g = answer->gen;
        if (str_is(t->kind, "choice"))
            pick_choice(g, &out->samples[i]);
        else if (!g->error.n && !answer_extract(t, g->raw, &g->text, &g->unread, a, e))
            return false;
        if (!store_put_answer_text(store, t->id, v->models[answer->model].id, out->samples[i].id, g->text, e))
            return false;
    }
    return true;
}

/* Rows, scores and intervals of one metric for every model. */
static bool score_metric(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                         struct scored_task *data, str spec, size_t *position, int n_threads, struct store *store,
                         struct arena *a, struct err *e)
{
    struct scored_metric *sm = &data->metrics[data->n_metrics];
    size_t n_refs = 0;
    const str *ids = data->ids;

    if (!metric_use_open(spec, &sm->use, a, e))
        return false;
    data->n_metrics++;
    sm->use.args.segment_level = false;
    for (size_t i = 0; i < data->n; i++)
        n_refs = data->samples[i].n_refs > n_refs ? data->samples[i].n_refs : n_refs;
    str signature = metric_signature(&sm->use, n_refs, a);
    sm->rows = ARENA_NEW(a, double *, v->n_models);
    sm->valid = ARENA_NEW(a, bool *, v->n_models);
    sm->items = ARENA_NEW(a, double *, v->n_models);
    sm->corpus = ARENA_NEW(a, double *, v->n_models);
    for (size_t m = 0; m < v->n_models; m++) {
        size_t nc = sm->use.n_components;
        sm->rows[m] = ARENA_NEW(a, double, data->n * sm->use.n_stats);
        sm->valid[m] = ARENA_NEW(a, bool, data->n);
        sm->items[m] = ARENA_NEW(a, double, data->n *nc);
        sm->corpus[m] = ARENA_NEW(a, double, nc);
        if (!metric_rows(&sm->use, data->samples, data->gens[m], data->n, sm->rows[m], sm->valid[m], n_threads, e))
            return err_wrap(e, "task " STR_FMT ", model " STR_FMT, STR_ARG(t->id), STR_ARG(v->models[m].id));
        metric_corpus_score(&sm->use, sm->rows[m], sm->valid[m], data->n, sm->corpus[m]);
        size_t n_valid = 0;
        sm->use.args.segment_level = true;
        for (size_t i = 0; i < data->n; i++) {
            double scores[METRIC_MAX_COMPONENTS];
            if (sm->valid[m][i])
                metric_item_score(&sm->use, sm->rows[m] + i * sm->use.n_stats, scores);
            for (size_t c = 0; c < nc; c++)
                sm->items[m][c * data->n + i] = sm->valid[m][i] ? scores[c] : NAN;
            n_valid += sm->valid[m][i];
        }
        sm->use.args.segment_level = false;
        struct stats_resampling how = { s->seed, (size_t)s->resamples, 0.95, STATS_PERCENTILE, n_threads };
        struct stats_interval intervals[METRIC_MAX_COMPONENTS];
        stats_bootstrap(&sm->use, sm->rows[m], sm->valid[m], data->n, &how, intervals);
        for (size_t c = 0; c < nc; c++) {
            const struct metric_component *mc = &sm->use.components[c];
            struct stats_interval ci = { .low = NAN, .high = NAN };
            if (mc->label && n_valid > 1)
                ci = intervals[c];
            struct run_score row = { .task = t->id,
                                     .model = v->models[m].id,
                                     .metric = spec,
                                     .component = str_from(mc->name),
                                     .label = str_from(mc->label ? mc->label : ""),
                                     .score = sm->corpus[m][c],
                                     .ci_low = ci.low,
                                     .ci_high = ci.high,
                                     .n = n_valid,
                                     .missing = data->n - n_valid,
                                     .higher_is_better = mc->higher_is_better,
                                     .is_headline = mc->label != NULL,
                                     .decimals = mc->decimals,
                                     .signature = signature,
                                     .items = sm->items[m] + c * data->n };
            if (!store_put_score(store, (*position)++, &row, ids, data->n, e))
                return false;
        }
    }
    return true;
}

static bool label_answers(const struct judge_use *u, const struct suite_task *t, const struct run_view *v,
                          const struct scored_task *data, struct store *store, struct arena *a, struct err *e)
{
    const struct judge *j = u->judge;

    for (size_t m = 0; m < v->n_models; m++) {
        for (size_t i = 0; i < data->n; i++)
            data->severity[m][i] = data->gens[m][i].error.n ? NAN : data->severity[m][i];
        if (j->survey && !j->survey(u->context, data->samples, data->gens[m], data->n, a, e))
            return err_wrap(e, "judge %s", j->name);
        for (size_t i = 0; i < data->n; i++) {
            struct judge_label labels[JUDGE_MAX_LABELS];
            size_t n = 0;
            if (data->gens[m][i].error.n)
                continue;
            if (!j->label(u->context, &data->samples[i], &data->gens[m][i], labels, JUDGE_MAX_LABELS, &n, a, e))
                return err_wrap(e, "judge %s: item " STR_FMT, j->name, STR_ARG(data->samples[i].id));
            for (size_t k = 0; k < n; k++) {
                struct run_label row = { .task = t->id,
                                         .model = v->models[m].id,
                                         .judge = str_from(j->name),
                                         .item = data->samples[i].id,
                                         .category = labels[k].category,
                                         .rule = labels[k].rule,
                                         .evidence = labels[k].evidence,
                                         .severity = labels[k].severity };
                data->severity[m][i] += labels[k].severity;
                if (!store_put_label(store, &row, e))
                    return false;
            }
        }
    }
    return true;
}

static bool run_judge(const struct suite_task *t, const struct run_view *v, const struct scored_task *data, str spec,
                      struct store *store, struct arena *a, struct err *e)
{
    struct judge_use u = { 0 };
    bool ok = judge_use_open(spec, &u, a, e) && judge_use_prepare(&u, data->samples, data->n, a, e);

    for (size_t c = 0; ok && c < u.n_categories; c++) {
        const struct judge_category *cat = &u.categories[c];
        struct run_category row = { str_from(u.judge->name), str_from(cat->name), str_from(cat->label),
                                    str_from(cat->help) };
        ok = store_put_category(store, &row, e);
    }
    ok = ok && label_answers(&u, t, v, data, store, a, e);
    judge_use_close(&u);
    return ok;
}

/* What a kind is scored with when the suite names no metric. */
static size_t default_metrics(const struct suite_task *t, const str **out)
{
    static const str generate[] = { { "rouge", 5 }, { "bleu", 4 }, { "exact_match", 11 } };
    static const str choice[] = { { "acc", 3 } };
    static const str perplexity[] = { { "perplexity", 10 } };
    static const str json[] = { { "json_valid", 10 } };
    struct {
        const char *kind;
        const str *list;
        size_t n;
    } const defaults[] = {
        { "generate", generate, COUNT_OF(generate) },
        { "pairwise", generate, COUNT_OF(generate) },
        { "choice", choice, COUNT_OF(choice) },
        { "perplexity", perplexity, COUNT_OF(perplexity) },
        { "json", json, COUNT_OF(json) },
    };
    for (size_t i = 0; i < COUNT_OF(defaults); i++)
        if (str_is(t->kind, defaults[i].kind)) {
            *out = defaults[i].list;
            return defaults[i].n;
        }
    return 0;
}

/* Where rows stand that stages 5 and 6 write. */
struct positions {
    size_t scores, compared, ranks;
    struct task_scores seen;
};

static bool score_task(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                       struct positions *at, struct store *store, int n_threads, struct arena *a, struct err *e)
{
    struct scored_task data = { 0 };
    const str *metrics = t->metrics;
    size_t n_metrics = t->n_metrics ? t->n_metrics : default_metrics(t, &metrics);
    bool ok = load_samples(t, v, &data, a, e) && load_answers(t, v, &data, store, a, e);

    data.metrics = ARENA_NEW(a, struct scored_metric, n_metrics);
    data.severity = ARENA_NEW(a, double *, v->n_models);
    for (size_t m = 0; m < v->n_models; m++)
        data.severity[m] = ARENA_NEW(a, double, data.n);
    str *ids = ARENA_NEW(a, str, data.n);
    for (size_t i = 0; i < data.n; i++)
        ids[i] = data.samples[i].id;
    data.ids = ids;
    for (size_t k = 0; ok && k < n_metrics; k++)
        ok = score_metric(s, t, v, &data, metrics[k], &at->scores, n_threads, store, a, e);
    for (size_t k = 0; ok && k < t->n_judges; k++)
        ok = run_judge(t, v, &data, t->judges[k], store, a, e);
    ok = ok && compare_task(s, t, v, &data, &at->compared, store, n_threads, a, e) &&
         ranks_of_task(s, t, v, &data, &at->seen, &at->ranks, store, a, e);
    if (ok && str_is(t->kind, "pairwise"))
        ok = pairs_score(s, t, v, &data, &at->scores, &at->compared, store, n_threads, a, e);
    for (size_t k = 0; k < data.n_metrics; k++)
        metric_use_close(&data.metrics[k].use);
    dataset_close(&data.data);
    return ok;
}

bool scores_compute(const struct suite *s, struct store *store, int n_threads, struct arena *a, struct err *e)
{
    struct run_view v;
    struct positions at = { 0 };
    bool ok = store_begin(store, e) && store_clear_derived(store, e) && store_read_view(store, &v, a, e);

    for (size_t t = 0; ok && t < s->n_tasks; t++) {
        size_t k = 0;
        while (k < v.n_tasks && !str_equal(v.tasks[k].id, s->tasks[t].id))
            k++;
        if (k < v.n_tasks)
            ok = score_task(s, &s->tasks[t], &v, &at, store, n_threads, a, e);
    }
    return ok && ranks_over_tasks(s, &v, &at.seen, &at.ranks, store, a, e) && store_commit(store, e);
}
