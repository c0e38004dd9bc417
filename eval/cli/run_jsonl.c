/*
 * run_jsonl.c -- see run_jsonl.h.  Reads the view; computes only counts.
 */
#include "eval/cli/run_jsonl.h"

#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/cli/print.h"

static bool same_metric(const struct run_score *a, const struct run_score *b)
{
    return str_equal(a->task, b->task) && str_equal(a->model, b->model) && str_equal(a->metric, b->metric);
}

/* "rouge:stem=false" -> "rouge". */
static str metric_name(const struct run_score *s)
{
    return str_slice(s->metric, 0, str_search(s->metric, S(":")));
}

static void print_metric(const struct run_score *first, size_t n)
{
    struct json *o = json_new_object(), *parts = json_new_object(), *intervals = json_new_object();
    const struct run_score *head = first;

    for (size_t i = n; i-- > 0;)
        if (first[i].is_headline)
            head = &first[i];
    json_set(o, "task", json_new_string(head->task));
    json_set(o, "model", json_new_string(head->model));
    json_set(o, "metric", json_new_string(metric_name(head)));
    json_set(o, "score", json_new_number(head->score));
    json_set(o, "signature", json_new_string(head->signature));
    json_set(o, "n", json_new_int((int64_t)head->n));
    json_set(o, "missing", json_new_int((int64_t)head->missing));
    json_set(o, "ci", interval_json(head->ci_low, head->ci_high));
    json_set(o, "higher_is_better", json_new_bool(head->higher_is_better));
    for (size_t i = 0; i < n; i++) {
        char name[64];
        snprintf(name, sizeof name, STR_FMT, STR_ARG(first[i].component));
        json_set(parts, name, json_new_number(first[i].score));
        json_set(intervals, name, interval_json(first[i].ci_low, first[i].ci_high));
    }
    json_set(o, "parts", parts);
    json_set(o, "intervals", intervals);
    print_json(o);
}

void run_jsonl_scores(const struct run_view *v)
{
    for (size_t i = 0, j; i < v->n_scores; i = j) {
        for (j = i + 1; j < v->n_scores && same_metric(&v->scores[i], &v->scores[j]); j++)
            continue;
        print_metric(&v->scores[i], j - i);
    }
}

static void print_item(const struct run_view *v, const struct run_task *t, str model, const struct run_item *item,
                       size_t at)
{
    struct json *o = json_new_object();

    json_set(o, "id", json_new_string(item->id));
    json_set(o, "task", json_new_string(t->id));
    json_set(o, "model", json_new_string(model));
    for (size_t k = 0; k < v->n_scores; k++) {
        const struct run_score *s = &v->scores[k];
        char name[64];
        if (!str_equal(s->task, t->id) || !str_equal(s->model, model) || !s->items)
            continue;
        snprintf(name, sizeof name, STR_FMT, STR_ARG(s->component));
        json_set(o, name, json_new_number(s->items[at]));
    }
    print_json(o);
}

void run_jsonl_items(const struct run_view *v)
{
    struct arena a = { 0 };
    const struct run_view *of_task = run_split_tasks(v, &a);

    for (size_t t = 0; t < v->n_tasks; t++) {
        struct run_items items = run_items_of(&of_task[t], v->tasks[t].id);
        for (size_t m = 0; m < v->n_models; m++)
            for (size_t i = 0; i < items.n; i++)
                print_item(&of_task[t], &v->tasks[t], v->models[m].id, &v->items[items.first + i], i);
    }
    arena_free(&a);
}

void run_jsonl_labels(const struct run_view *v)
{
    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        struct json *o = json_new_object();
        json_set(o, "task", json_new_string(l->task));
        json_set(o, "model", json_new_string(l->model));
        json_set(o, "id", json_new_string(l->item));
        json_set(o, "judge", json_new_string(l->judge));
        json_set(o, "category", json_new_string(l->category));
        json_set(o, "rule", json_new_string(l->rule));
        json_set(o, "severity", json_new_number(l->severity));
        json_set(o, "evidence", json_new_string(l->evidence));
        if (l->to > l->from) {
            json_set(o, "from", json_new_int((int64_t)l->from));
            json_set(o, "to", json_new_int((int64_t)l->to));
        }
        print_json(o);
    }
}

/* An item counts once, whatever rules say it: a task may have several judges of the same name, each with its file. */
static size_t count_items(const struct run_view *v, str model, const struct run_category *c)
{
    struct arena a = { 0 };
    struct map items = { 0 };

    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        if (str_equal(l->model, model) && str_equal(l->judge, c->judge) && str_equal(l->category, c->name))
            map_put(&items, arena_printf(&a, STR_FMT "\n" STR_FMT, STR_ARG(l->task), STR_ARG(l->item)), NULL);
    }
    size_t n = items.n;
    map_release(&items);
    arena_free(&a);
    return n;
}

void run_jsonl_categories(const struct run_view *v)
{
    printf("%-20s", "answers with");
    for (size_t m = 0; m < v->n_models; m++)
        printf(" %12.*s", STR_ARG(str_slice(v->models[m].id, 0, 12)));
    puts("");
    for (size_t c = 0; c < v->n_categories; c++) {
        printf("%-20.*s", STR_ARG(v->categories[c].label));
        for (size_t m = 0; m < v->n_models; m++)
            printf(" %12zu", count_items(v, v->models[m].id, &v->categories[c]));
        puts("");
    }
}

static bool is_agreement(const struct run_finding *f)
{
    return f->kind == FINDING_PEOPLE || f->kind == FINDING_JUDGES || f->kind == FINDING_VERDICTS;
}

static void set_finite(struct json *o, const char *name, double x)
{
    if (isfinite(x))
        json_set(o, name, json_new_number(x));
}

void run_jsonl_agreement(const struct run_view *v)
{
    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        struct json *o = json_new_object();
        if (is_agreement(f)) {
            json_set(o, "kind", json_new_string(finding_kind_name(f->kind)));
            json_set(o, "task", json_new_string(f->task));
            json_set(o, "model", json_new_string(f->model));
            json_set(o, "first", json_new_string(f->field));
            json_set(o, "second", json_new_string(f->bin));
            if (f->kind == FINDING_VERDICTS)
                json_set(o, "unread", json_new_int((int64_t)f->hits));
            else
                json_set(o, "statistic", json_new_string(f->text));
            json_set(o, "n", json_new_int((int64_t)f->n));
            set_finite(o, "estimate", f->estimate);
            set_finite(o, "low", f->low);
            set_finite(o, "high", f->high);
            set_finite(o, "p_value", f->p_value);
            print_json(o);
        } else {
            json_free(o);
        }
    }
}

void run_jsonl_agreement_table(const struct run_view *v)
{
    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        if (f->kind == FINDING_VERDICTS)
            printf(STR_FMT "  " STR_FMT ": " STR_FMT " by " STR_FMT ", %zu of %zu replies without a verdict\n",
                   STR_ARG(f->task), STR_ARG(f->model), STR_ARG(f->field), STR_ARG(f->bin), f->hits, f->n);
        else if (is_agreement(f))
            printf(STR_FMT "  %.*s: " STR_FMT " and " STR_FMT ", " STR_FMT " %.3f (n = %zu)\n", STR_ARG(f->task),
                   STR_ARG(f->model.n ? f->model : S("all models")), STR_ARG(f->field), STR_ARG(f->bin),
                   STR_ARG(f->text), f->estimate, f->n);
    }
}
