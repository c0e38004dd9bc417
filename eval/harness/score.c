/*
 * score.c -- see score.h.
 *
 * Everything here is derived from the store and the test sets and is rewritten
 * as a whole, so that scores, labels and comparisons are always consistent.  An
 * item in error has no row: it counts as missing.  An answer that cannot be
 * extracted is scored as the empty answer, the worst possible, unless the suite
 * says unextracted="missing"; metrics of the raw text (json_valid) read what
 * the model wrote.
 */
#include "eval/harness/score.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/log.h"
#include "eval/base/machine.h"
#include "eval/base/map.h"
#include "eval/base/strbuf.h"
#include "eval/harness/compare.h"
#include "eval/harness/extract.h"
#include "eval/harness/findings.h"
#include "eval/harness/group_scores.h"
#include "eval/harness/metric_scores.h"
#include "eval/harness/pairwise.h"
#include "eval/harness/people.h"
#include "eval/harness/ranks.h"
#include "eval/harness/select.h"
#include "eval/harness/suite.h"
#include "eval/harness/verdicts.h"
#include "judges/judge.h"
#include "metrics/stats/stats.h"

enum { MAX_TEXT_BYTES = 1 << 30 };

/* --- items and answers -------------------------------------------------------- */

static bool open_data(const struct scoring *sc, struct scored_task *d, bool *is_text, str *text, struct err *e)
{
    const struct suite_task *t = d->task;
    const char *path = arena_cstr(sc->mem, t->data);

    *is_text = t->kind->whole_text && str_ends(t->data, S(".txt"));
    return *is_text ? file_read(path, MAX_TEXT_BYTES, sc->mem, text, e)
                    : dataset_open(path, &t->fields, 0, &d->data, sc->mem, e);
}

/* Answers belong to the questions and options that were asked: other data would be scored by the old answers. */
static bool is_data_of_run(const struct scoring *sc, const struct scored_task *d, size_t t, bool is_text, struct err *e)
{
    const char *path = arena_cstr(sc->mem, d->task->data);
    str expected = t < sc->view.n_tasks ? sc->view.tasks[t].data_sha256 : S("");
    char hex[65];

    if (is_text && !file_sha256(path, hex, e))
        return false;
    str found = str_from(is_text ? hex : d->data.sha256);
    return !expected.n || !found.n || str_equal(expected, found) ||
           err_set(e, ERR_PARSE,
                   "%s: the data has changed since the run (found SHA-256 %.12s, expected " STR_FMT "; assay run with"
                   " the same --out scores with the new data and runs only what changed)",
                   path, found.s, STR_ARG(str_slice(expected, 0, 12)));
}

/* The items of the run, by id, from its data. */
static bool load_samples(const struct scoring *sc, struct scored_task *d, struct err *e)
{
    const struct run_view *v = &sc->view;
    struct map by_id = { 0 };
    bool is_text, ok = true;
    str text = S("");

    /* Visits only the task's own items, so that time stays linear in the number of tasks. */
    size_t t = run_find_task(&sc->view, &sc->tasks_by_id, d->task->id),
           first = t < v->n_tasks ? run_first_item(v, t) : v->n_items, end = first;
    while (end < v->n_items && str_equal(v->items[end].task, d->task->id))
        end++;
    d->samples = ARENA_NEW(sc->mem, struct sample, end - first + 1);
    d->first_item = SIZE_MAX;
    if (!open_data(sc, d, &is_text, &text, e) || !is_data_of_run(sc, d, t, is_text, e))
        return false;
    for (size_t i = 0; i < d->data.n; i++)
        *map_put(&by_id, d->data.samples[i].id, NULL) = (int64_t)i;
    for (size_t i = first; ok && i < end; i++) {
        if (d->first_item == SIZE_MAX)
            d->first_item = i;
        const int64_t *at = map_find(&by_id, v->items[i].id);
        if (at)
            d->samples[d->n++] = d->data.samples[*at];
        else if (is_text)
            d->samples[d->n++] = (struct sample){ .id = v->items[i].id, .input = text };
        else
            ok = err_set(e, ERR_PARSE, STR_FMT ": the data has changed since the run (found no item \"" STR_FMT "\")",
                         STR_ARG(d->task->data), STR_ARG(v->items[i].id));
    }
    for (size_t i = 0; i < d->n; i++)
        d->samples[i].prompt = d->task->prompt;
    map_release(&by_id);
    return ok;
}

static const char no_likelihoods[] = "the answer has no log-likelihood for each choice";

/* The item is answered with the option of the highest log-likelihood. */
static void pick_choice(struct generation *g, const struct sample *item)
{
    size_t best = 0;

    if (g->error.n)
        return;
    if (g->n_choices == 0 || g->n_choices != item->n_choices) {
        g->error = str_from(no_likelihoods);
        return;
    }
    for (size_t i = 1; i < g->n_choices; i++)
        if (g->choice_logprobs[i] > g->choice_logprobs[best])
            best = i;
    g->raw = g->text = item->choices[best];
}

static void no_answers(const struct scoring *sc, struct scored_task *d)
{
    d->gens = ARENA_NEW(sc->mem, struct generation *, sc->view.n_models);
    for (size_t m = 0; m < sc->view.n_models; m++) {
        d->gens[m] = ARENA_NEW(sc->mem, struct generation, d->n);
        for (size_t i = 0; i < d->n; i++)
            d->gens[m][i] = (struct generation){ .error = S("no answer yet"), .logprob = NAN };
    }
}

/* Such answers have no score; the store does not know why. */
static bool warn_of_choices(const struct scoring *sc, const struct scored_task *d, struct err *e)
{
    bool ok = true;

    for (size_t m = 0; ok && m < sc->view.n_models; m++) {
        size_t n = 0;
        for (size_t i = 0; i < d->n; i++)
            n += str_is(d->gens[m][i].error, no_likelihoods);
        if (n == 0)
            continue;
        str text = arena_printf(sc->mem, "task " STR_FMT ", model " STR_FMT ": %zu of %zu answers have no score: %s",
                                STR_ARG(d->task->id), STR_ARG(sc->view.models[m].id), n, d->n, no_likelihoods);
        ok = scoring_warn(sc, text, e);
    }
    return ok;
}

/* Generations of each model in item order; items without an answer are errors. */
static bool load_answers(const struct scoring *sc, struct scored_task *d, struct err *e)
{
    const struct run_view *v = &sc->view;
    struct extractor *extract = extractor_open(d->task, e);
    bool ok = extract != NULL;

    size_t task = run_find_task(&sc->view, &sc->tasks_by_id, d->task->id);
    const struct run_view *own = &sc->of_task[task];
    no_answers(sc, d);
    for (size_t k = 0; ok && k < own->n_answers; k++) {
        const struct run_answer *answer = &own->answers[k];
        if (answer->task != task)
            continue;
        size_t i = answer->item - d->first_item;
        struct generation *g = &d->gens[answer->model][i];
        *g = answer->gen;
        if (d->task->kind->choices)
            pick_choice(g, &d->samples[i]);
        else if (!g->error.n)
            answer_extract(extract, g->raw, &g->text, &g->extract_error, sc->mem);
        str model = v->models[answer->model].id;
        ok = store_put_answer_text(sc->store, d->task->id, model, d->ids[i], g->text, e) &&
             (!g->extract_error.n ||
              store_put_extract_error(sc->store, d->task->id, model, d->ids[i], g->extract_error, e));
    }
    extractor_close(extract);
    return ok && warn_of_choices(sc, d, e);
}

static void list_ids(const struct scoring *sc, struct scored_task *d)
{
    str *ids = ARENA_NEW(sc->mem, str, d->n);

    for (size_t i = 0; i < d->n; i++)
        ids[i] = d->samples[i].id;
    d->ids = ids;
}

/* --- metrics ------------------------------------------------------------------ */

static bool score_model(struct scoring *sc, const struct scored_task *d, struct scored_metric *sm, size_t m,
                        struct err *e)
{
    struct arena scratch = { 0 };
    const struct generation *gens = metric_scores_answers(d, m, sm->use.metric, &scratch);

    metric_scores_init_rows(sc, sm, m, d->n);
    bool ok = true;
    for (size_t i = 0; ok && i < d->n; i++)
        ok = metric_check_reference(&sm->use, &d->samples[i], e) ||
             err_wrap(e, "task " STR_FMT ", metric %s: item " STR_FMT, STR_ARG(d->task->id), sm->use.metric->name,
                      STR_ARG(d->samples[i].id));
    if (ok && !metric_rows(&sm->use, &(struct metric_items){ d->samples, gens, d->n }, sm->rows[m], sm->valid[m],
                           sc->n_threads, e))
        ok = err_wrap(e, "task " STR_FMT ", model " STR_FMT, STR_ARG(d->task->id), STR_ARG(sc->view.models[m].id));
    arena_free(&scratch);
    if (!ok)
        return false;
    metric_scores_compute(sc, sm, m, d->n);
    return true;
}

/* What is odd about the scores of a model; empty if nothing is. */
static str odd_scores(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                      size_t model)
{
    double *sum = ARENA_NEW(sc->mem, double, sm->use.n_stats);
    struct strbuf b = { 0 };

    metric_warn(&sm->use, sum, metric_sum_rows(&sm->use, sm->rows[model], sm->valid[model], d->n, sum), &b);
    metric_warn_rows(&sm->use, sm->rows[model], sm->valid[model], d->n, &b);
    str text = arena_str(sc->mem, strbuf_str(&b));
    strbuf_release(&b);
    return text;
}

/* One warning for all models of which the same is true. */
static bool warn_of_scores(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                           struct err *e)
{
    struct map texts = { 0 }; /* what is odd: index into names */
    struct strbuf *names = ARENA_NEW(sc->mem, struct strbuf, sc->view.n_models + 1);
    size_t *n_names = ARENA_NEW(sc->mem, size_t, sc->view.n_models + 1);
    bool ok = true;

    for (size_t m = 0; m < sc->view.n_models; m++) {
        str odd = odd_scores(sc, d, sm, m);
        if (!odd.n)
            continue;
        bool is_new;
        int64_t *group = map_put(&texts, odd, &is_new);
        *group = is_new ? (int64_t)texts.n - 1 : *group;
        strbuf_printf(&names[*group], "%s" STR_FMT, n_names[*group]++ ? ", " : "", STR_ARG(sc->view.models[m].id));
    }
    for (size_t g = 0; g < texts.n; g++) {
        ok = ok && scoring_warn(sc,
                                arena_printf(sc->mem, "task " STR_FMT ", model%s %s: " STR_FMT, STR_ARG(d->task->id),
                                             n_names[g] > 1 ? "s" : "", names[g].s, STR_ARG(texts.entries[g].key)),
                                e);
        strbuf_release(&names[g]);
    }
    map_release(&texts);
    return ok;
}

static bool score_metric(struct scoring *sc, struct scored_task *d, str spec, struct err *e)
{
    struct scored_metric *sm = &d->metrics[d->n_metrics];
    size_t n_models = sc->view.n_models;

    if (!metric_use_open(spec, &sm->use, sc->mem, e))
        return false;
    d->n_metrics++;
    sm->use.args.segment_level = false;
    sm->use.args.json_answers = d->task->kind->json;
    str signature = metric_signature(&sm->use, metric_count_refs(d->samples, d->n), sc->mem);
    metric_scores_init(sc, sm);
    for (size_t m = 0; m < n_models; m++)
        if (!score_model(sc, d, sm, m, e))
            return false;
    return metric_scores_store(sc, d, sm, signature, e) && warn_of_scores(sc, d, sm, e);
}

/* --- judges ------------------------------------------------------------------- */

static void mark(struct scored_task *d, size_t m, size_t i, str category)
{
    for (size_t c = 0; c < d->n_categories; c++)
        if (str_equal(d->categories[c], category))
            d->marks[m][i] |= (uint64_t)1 << c;
}

/* Answers that a judge could not label because one of its rules reached a limit. */
struct undecided {
    size_t n;
    struct err first;
    struct arena scratch; /* of the answer that is labelled */
};

static bool label_answer(struct scoring *sc, const struct judge_use *u, struct scored_task *d, size_t m, size_t i,
                         struct undecided *undecided, struct err *e)
{
    struct judge_label labels[JUDGE_MAX_LABELS];
    size_t n = 0;
    struct err why = { 0 };

    arena_reset(&undecided->scratch);
    if (!u->judge->label(u->context, &d->samples[i], &d->gens[m][i], labels, &n, &undecided->scratch, &why)) {
        err_wrap(&why, "judge %s: item " STR_FMT, u->judge->name, STR_ARG(d->ids[i]));
        if (why.code != ERR_PARSE)
            return *e = why, false;
        if (undecided->n++ == 0)
            undecided->first = why;
        d->severity[m][i] = NAN;
        return true;
    }
    for (size_t k = 0; k < n; k++) {
        struct run_label row = { .task = d->task->id,
                                 .model = sc->view.models[m].id,
                                 .judge = str_from(u->judge->name),
                                 .item = d->ids[i],
                                 .category = labels[k].category,
                                 .rule = labels[k].rule,
                                 .evidence = labels[k].evidence,
                                 .severity = labels[k].severity,
                                 .from = labels[k].from,
                                 .to = labels[k].to };
        if (labels[k].unclear) {
            d->unclear[m][i] = true;
            continue;
        }
        mark(d, m, i, labels[k].category);
        d->severity[m][i] += labels[k].severity;
        if (!store_put_label(sc->store, &row, e))
            return false;
    }
    return true;
}

static bool warn_of_undecided(struct scoring *sc, const struct undecided *u, struct err *e)
{
    if (u->n == 0)
        return true;
    str text = arena_printf(sc->mem, "%zu answers are undecided, without labels; the first: %s", u->n, u->first.text);
    return scoring_warn(sc, text, e);
}

static bool label_answers(struct scoring *sc, const struct judge_use *u, struct scored_task *d, struct err *e)
{
    const struct judge *j = u->judge;
    struct undecided undecided = { 0 };
    bool ok = true;

    for (size_t m = 0; ok && m < sc->view.n_models; m++) {
        ok = !j->collect || j->collect(u->context, d->samples, d->gens[m], d->n, sc->mem, e) ||
             err_wrap(e, "judge %s", j->name);
        for (size_t i = 0; ok && i < d->n; i++)
            ok = d->gens[m][i].error.n || label_answer(sc, u, d, m, i, &undecided, e);
    }
    arena_free(&undecided.scratch);
    return ok && warn_of_undecided(sc, &undecided, e);
}

/* Categories of the same name of two judges are one. */
static void add_category(struct scoring *sc, struct scored_task *d, str name)
{
    str *list = ARENA_NEW(sc->mem, str, d->n_categories + 1);

    for (size_t c = 0; c < d->n_categories; c++) {
        if (str_equal(d->categories[c], name))
            return;
        list[c] = d->categories[c];
    }
    list[d->n_categories++] = name;
    d->categories = list;
}

static bool run_judge(struct scoring *sc, struct scored_task *d, str spec, struct err *e)
{
    struct judge_use u = { 0 };
    bool ok = judge_use_open(spec, &u, sc->mem, e) && judge_use_prepare(&u, d->samples, d->n, sc->mem, e);

    for (size_t c = 0; ok && c < u.n_categories; c++) {
        const struct judge_category *cat = &u.categories[c];
        struct run_category row = { str_from(u.judge->name), str_from(cat->name), str_from(cat->label),
                                    str_from(cat->help) };
        ok = store_put_category(sc->store, &row, e);
        add_category(sc, d, row.name);
    }
    if (ok && d->n_categories > JUDGE_MAX_CATEGORIES)
        ok = err_set(e, ERR_PARSE, "task " STR_FMT ": its judges have too many categories (found %zu, at most %d)",
                     STR_ARG(d->task->id), d->n_categories, JUDGE_MAX_CATEGORIES);
    ok = ok && label_answers(sc, &u, d, e);
    judge_use_close(&u);
    return ok;
}

static void no_labels(const struct scoring *sc, struct scored_task *d)
{
    d->severity = ARENA_NEW(sc->mem, double *, sc->view.n_models);
    d->marks = ARENA_NEW(sc->mem, uint64_t *, sc->view.n_models);
    d->unclear = ARENA_NEW(sc->mem, bool *, sc->view.n_models);
    for (size_t m = 0; m < sc->view.n_models; m++) {
        d->marks[m] = ARENA_NEW(sc->mem, uint64_t, d->n);
        d->unclear[m] = ARENA_NEW(sc->mem, bool, d->n);
        d->severity[m] = ARENA_NEW(sc->mem, double, d->n);
        for (size_t i = 0; i < d->n; i++)
            d->severity[m][i] = d->gens[m][i].error.n ? NAN : 0;
    }
}

/* --- tasks -------------------------------------------------------------------- */

static bool score_task(struct scoring *sc, const struct suite_task *t, struct err *e)
{
    struct arena own = { 0 };

    sc->mem = t->unreported ? sc->run_mem : &own; /* selections refer to what they chose from */
    struct scored_task d = { .task = t,
                             .metrics = ARENA_NEW(sc->mem, struct scored_metric, t->n_metrics + t->n_model_judges) };
    bool ok = load_samples(sc, &d, e);

    if (ok) {
        list_ids(sc, &d);
        ok = load_answers(sc, &d, e);
        no_labels(sc, &d);
    }
    for (size_t k = 0; ok && k < t->n_metrics; k++)
        ok = score_metric(sc, &d, t->metrics[k], e);
    for (size_t k = 0; ok && k < t->n_judges; k++)
        ok = run_judge(sc, &d, t->judges[k], e);
    ok = ok && verdicts_score(sc, &d, e) && people_compare(sc, &d, e);
    if (t->unreported)
        ok = ok && select_by_task(sc, &d, e);
    else
        ok = ok && compare_task(sc, &d, e) && ranks_of_task(sc, &d, e) && (!t->kind->pairs || pairs_score(sc, &d, e)) &&
             findings_of_task(sc, &d, e) && group_scores_of_task(sc, &d, e);
    for (size_t k = 0; k < d.n_metrics; k++)
        metric_use_close(&d.metrics[k].use);
    dataset_close(&d.data);
    arena_free(&own);
    sc->mem = sc->run_mem;
    return ok;
}

/* Tasks that choose models are scored before those that are reported. */
static bool score_tasks(struct scoring *sc, const struct suite *s, bool unreported, struct err *e)
{
    bool ok = true;

    for (size_t t = 0; ok && t < s->n_tasks; t++)
        if (s->tasks[t].unreported == unreported &&
            run_find_task(&sc->view, &sc->tasks_by_id, s->tasks[t].id) < sc->view.n_tasks)
            ok = score_task(sc, &s->tasks[t], e);
    return ok;
}

bool scores_compute(const struct suite *s, struct store *store, int n_threads, struct arena *a, struct err *e)
{
    struct map warned = { 0 };
    /* Once for all tasks: it reads a dozen files. */
    struct scoring sc = { .suite = s,
                          .store = store,
                          .run_mem = a,
                          .mem = a,
                          .n_threads = n_threads > 0 ? n_threads : machine_processors(),
                          .warned = &warned };
    bool ok = store_clear_derived(store, e) && store_read_parts(store, VIEW_ANSWERS, &sc.view, a, e);

    if (!ok)
        return false;
    sc.of_task = run_split_tasks(&sc.view, a);
    run_index_tasks(&sc.view, &sc.tasks_by_id);
    ok = score_tasks(&sc, s, true, e);
    struct suite resolved = select_resolved(&sc, a); /* comparisons name the chosen models */
    sc.suite = &resolved;
    ok = ok && store_put_selections(store, sc.selections, sc.n_selections, e) && score_tasks(&sc, s, false, e);
    ok = ok && ranks_over_tasks(&sc, e);
    map_release(&warned);
    map_release(&sc.tasks_by_id);
    return ok;
}
