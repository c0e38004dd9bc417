/*
 * reported.c -- the part of a run that reports show: tasks with report="false" are left out, the models that they
 * selected are kept.
 */
#include "eval/store/store.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/map.h"

static bool is_reported(const struct run_task *t)
{
    struct json *settings = json_parse(t->settings, NULL);
    const struct json *report = json_get(settings, "report");
    bool shown = !report || json_bool(report);

    json_free(settings);
    return shown;
}

/* The rows of list[n] whose task is reported, in a list of its own. */
#define KEEP_ROWS(v, list, n_list, type, shown, a)         \
    do {                                                   \
        type *kept_ = ARENA_NEW(a, type, (v)->n_list + 1); \
        size_t n_ = 0;                                     \
        for (size_t i_ = 0; i_ < (v)->n_list; i_++)        \
            if (is_shown((v), shown, (v)->list[i_].task))  \
                kept_[n_++] = (v)->list[i_];               \
        (v)->list = kept_;                                 \
        (v)->n_list = n_;                                  \
    } while (0)

static bool is_shown(const struct run_view *v, const bool *shown, str task)
{
    for (size_t t = 0; t < v->n_tasks; t++)
        if (str_equal(v->tasks[t].id, task))
            return shown[t];
    return true; /* not tied to one task */
}

static void filter_answers(struct run_view *v, const bool *shown, const size_t *new_task, const size_t *new_item,
                           struct arena *a)
{
    struct run_answer *kept = ARENA_NEW(a, struct run_answer, v->n_answers + 1);
    size_t n = 0;

    for (size_t i = 0; i < v->n_answers; i++) {
        if (!shown[v->answers[i].task])
            continue;
        kept[n] = v->answers[i];
        kept[n].task = new_task[kept[n].task];
        kept[n].item = new_item[kept[n].item];
        n++;
    }
    size_t dropped = v->n_answers - n;
    v->n_requests -= dropped < v->n_requests ? dropped : v->n_requests;
    v->answers = kept;
    v->n_answers = n;
}

void run_view_drop_unreported(struct run_view *v, struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_tasks);
    size_t *new_task = ARENA_NEW(a, size_t, v->n_tasks), *new_item = ARENA_NEW(a, size_t, v->n_items), n_tasks = 0,
           n_items = 0;

    for (size_t t = 0; t < v->n_tasks; t++) {
        new_task[t] = n_tasks;
        shown[t] = is_reported(&v->tasks[t]);
        n_tasks += shown[t];
    }
    if (n_tasks == v->n_tasks)
        return;
    for (size_t i = 0; i < v->n_items; i++) {
        new_item[i] = n_items;
        n_items += is_shown(v, shown, v->items[i].task);
    }
    filter_answers(v, shown, new_task, new_item, a);
    KEEP_ROWS(v, items, n_items, struct run_item, shown, a);
    KEEP_ROWS(v, scores, n_scores, struct run_score, shown, a);
    KEEP_ROWS(v, comparisons, n_comparisons, struct run_comparison, shown, a);
    KEEP_ROWS(v, ranks, n_ranks, struct run_rank, shown, a);
    KEEP_ROWS(v, labels, n_labels, struct run_label, shown, a);
    KEEP_ROWS(v, findings, n_findings, struct run_finding, shown, a);
    struct run_task *tasks = ARENA_NEW(a, struct run_task, n_tasks + 1);
    for (size_t t = 0; t < v->n_tasks; t++)
        if (shown[t])
            tasks[new_task[t]] = v->tasks[t];
    v->tasks = tasks;
    v->n_tasks = n_tasks;
}

void run_view_merge_categories(struct run_view *v, struct arena *a)
{
    struct run_category *kept = ARENA_NEW(a, struct run_category, v->n_categories + 1);
    struct map names = { 0 };
    size_t n = 0;
    bool is_new;

    for (size_t i = 0; i < v->n_categories; i++) {
        map_put(&names, v->categories[i].name, &is_new);
        if (is_new)
            kept[n++] = v->categories[i];
    }
    map_release(&names);
    v->categories = kept;
    v->n_categories = n;
}

/* --- selections ------------------------------------------------------------------- */

bool store_put_selections(struct store *s, const struct run_selection *list, size_t n, struct err *e)
{
    struct json *all = json_new_array();
    struct arena a = { 0 };

    for (size_t i = 0; i < n; i++) {
        const struct run_selection *x = &list[i];
        struct json *o = json_new_object(), *models = json_new_array(), *scores = json_new_array();
        json_set(o, "as", json_new_string(x->as));
        json_set(o, "task", json_new_string(x->task));
        json_set(o, "data", json_new_string(x->data));
        json_set(o, "component", json_new_string(x->component));
        json_set(o, "chosen", json_new_string(x->chosen));
        json_set(o, "items", json_new_int((int64_t)x->n_items));
        json_set(o, "n", json_new_int((int64_t)x->n));
        json_set(o, "decimals", json_new_int(x->decimals));
        for (size_t m = 0; m < x->n_models; m++) {
            json_push(models, json_new_string(x->models[m]));
            json_push(scores, json_new_number(x->scores[m]));
        }
        json_set(o, "models", models);
        json_set(o, "scores", scores);
        json_push(all, o);
    }
    bool ok = store_put_meta(s, "selections", n ? json_to_text(all, &a) : S(""), e);
    json_free(all);
    arena_free(&a);
    return ok;
}

bool store_get_selections(struct store *s, const struct run_selection **out, size_t *n, struct arena *a, struct err *e)
{
    str text;

    *n = 0;
    if (!store_get_meta(s, "selections", &text, a, e))
        return false;
    if (!text.n)
        return true;
    struct json *all = json_parse(text, e);
    struct run_selection *list = ARENA_NEW(a, struct run_selection, json_length(all) + 1);
    for (; *n < json_length(all); (*n)++) {
        const struct json *o = json_at(all, *n), *models = json_get(o, "models");
        struct run_selection *x = &list[*n];
        str *ids = ARENA_NEW(a, str, json_length(models) + 1);
        double *scores = ARENA_NEW(a, double, json_length(models) + 1);
        *x = (struct run_selection){ .as = json_to_text(json_get(o, "as"), a),
                                     .task = json_to_text(json_get(o, "task"), a),
                                     .data = json_to_text(json_get(o, "data"), a),
                                     .component = json_to_text(json_get(o, "component"), a),
                                     .chosen = json_to_text(json_get(o, "chosen"), a),
                                     .n_items = (size_t)json_int(json_get(o, "items")),
                                     .n = (size_t)json_int(json_get(o, "n")),
                                     .decimals = (int)json_int(json_get(o, "decimals")),
                                     .models = ids,
                                     .scores = scores };
        if (json_int(json_get(o, "items")) < 0 || x->n > x->n_items || x->decimals < 0 ||
            x->decimals > STORE_MAX_DECIMALS) {
            json_free(all);
            return err_set(e, ERR_PARSE, "selections: bad numbers (found n %zu of %zu items, %d decimals)", x->n,
                           x->n_items, x->decimals);
        }
        for (; x->n_models < json_length(models); x->n_models++) {
            const struct json *score = json_at(json_get(o, "scores"), x->n_models);
            ids[x->n_models] = json_to_text(json_at(models, x->n_models), a);
            scores[x->n_models] = json_is_numeric(score) ? json_number(score) : NAN;
        }
    }
    *out = list;
    bool ok = all != NULL;
    json_free(all);
    return ok;
}

double run_answer_cost(const struct run_model *m, const struct generation *g)
{
    const struct json *in = json_get(m->info, "price_in"), *out = json_get(m->info, "price_out");
    double prompt = g->n_prompt_tokens > 0 ? g->n_prompt_tokens : 0, answer = g->n_tokens > 0 ? g->n_tokens : 0;
    bool uncounted = (json_number(in) > 0 && prompt == 0) || (json_number(out) > 0 && prompt + answer == 0);

    if ((!in && !out) || (uncounted && !g->error.n))
        return NAN;
    return (json_number(in) * prompt + json_number(out) * answer) / 1e6;
}

str run_chosen_model(const struct run_view *v, str id)
{
    for (size_t i = 0; i < v->n_selections; i++)
        if (str_equal(v->selections[i].as, id))
            return v->selections[i].chosen;
    return id;
}

bool run_warning_split(str text, str *task, str *what)
{
    str begin = S("task ");
    size_t from = begin.n, to = from;

    *task = S("");
    *what = text;
    if (!str_starts(text, begin))
        return false;
    while (to + 1 < text.n && !((text.s[to] == ':' || text.s[to] == ',') && text.s[to + 1] == ' '))
        to++;
    if (to + 1 >= text.n)
        return false;
    *task = str_slice(text, from, to);
    *what = str_slice(text, to, text.n);
    return true;
}
