/*
 * view.c -- see view.h.
 */
#include "reports/view.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"

size_t view_model_index(const struct run_view *v, str id)
{
    size_t i = 0;
    while (i < v->n_models && !str_equal(v->models[i].id, id))
        i++;
    return i;
}

str view_model_label(const struct run_view *v, str id)
{
    size_t i = view_model_index(v, id);
    return i < v->n_models && v->models[i].label.n ? v->models[i].label : id;
}

enum { MAX_NAME = 30 }; /* characters of a label in tables and charts */

const struct task_kind *view_task_kind(const struct run_task *t)
{
    static const struct task_kind unknown;
    const struct task_kind *k = task_kind_find(t->kind);
    return k ? k : &unknown;
}

bool view_is_replayed(const struct run_model *m)
{
    const struct backend *b = backend_find(m->backend);
    return b && b->answers_by_item;
}

static str note_of(const struct run_task *t, const char *member, struct arena *a)
{
    struct json *settings = json_parse(t->settings, NULL);
    str note = json_as_string(json_get(settings, member));
    str text = note.n ? arena_printf(a, " (" STR_FMT ")", STR_ARG(format_one_line(note, a))) : (str){ "", 0 };

    json_free(settings);
    return text;
}

str view_task_note(const struct run_task *t, struct arena *a)
{
    return note_of(t, "note", a);
}

str view_ratings_note(const struct run_task *t, struct arena *a)
{
    return note_of(t, "ratings_note", a);
}

bool view_has_recorded(const struct run_view *v)
{
    for (size_t m = 0; m < v->n_models; m++)
        if (json_get(v->models[m].info, "recorded_by"))
            return true;
    return false;
}

str view_model_name(const struct run_view *v, str id, struct arena *a)
{
    str label = view_model_label(v, id);
    return utf8_length(label) <= MAX_NAME ? label : arena_printf(a, "M%zu", view_model_index(v, id) + 1);
}

bool view_has_short_names(const struct run_view *v)
{
    bool any = false;

    for (size_t m = 0; m < v->n_models; m++)
        any = any || utf8_length(view_model_label(v, v->models[m].id)) > MAX_NAME;
    return any;
}

/* The task's answers.  In a damaged run.db, answers of other tasks may lie between them; they are copied then. */
static void filter_answers(struct run_view *part, size_t task, struct arena *a)
{
    size_t n = 0;

    while (part->n_answers && part->answers->task != task) {
        part->answers++;
        part->n_answers--;
    }
    for (size_t i = 0; i < part->n_answers; i++)
        n += part->answers[i].task == task;
    bool contiguous = true;
    for (size_t i = 0; i < n && contiguous; i++)
        contiguous = part->answers[i].task == task;
    if (!contiguous) {
        struct run_answer *own = ARENA_NEW(a, struct run_answer, n);
        n = 0;
        for (size_t i = 0; i < part->n_answers; i++)
            if (part->answers[i].task == task)
                own[n++] = part->answers[i];
        part->answers = own;
    }
    part->n_answers = n;
}

struct run_view view_of_task(const struct run_view *v, size_t task, struct arena *a)
{
    struct run_view part = *v;
    struct run_comparison *comparisons = ARENA_NEW(a, struct run_comparison, v->n_comparisons + 1);
    part.comparisons = comparisons;
    part.n_comparisons = 0;
    for (size_t i = 0; i < v->n_comparisons; i++)
        if (str_equal(v->comparisons[i].task, v->tasks[task].id))
            comparisons[part.n_comparisons++] = v->comparisons[i];
    part.base = view_task_base(v, v->tasks[task].id);
    part.tasks = &v->tasks[task];
    part.n_tasks = 1;
    filter_answers(&part, task, a);
    return part;
}

static size_t components(const struct run_view *v, str task, bool all, const struct run_score **out, struct arena *a)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_scores; i++)
        n += str_equal(v->scores[i].task, task);
    struct run_score *list = ARENA_NEW(a, struct run_score, n + 1);
    n = 0;
    for (size_t i = 0; i < v->n_scores; i++) {
        size_t k = 0;
        if (!(all || v->scores[i].is_headline) || !str_equal(v->scores[i].task, task))
            continue;
        while (k < n && !(str_equal(list[k].component, v->scores[i].component) &&
                          str_equal(list[k].metric, v->scores[i].metric)))
            k++;
        if (k == n)
            list[n++] = v->scores[i];
    }
    *out = list;
    return n;
}

size_t view_headline_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a)
{
    return components(v, task, false, out, a);
}

size_t view_all_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a)
{
    return components(v, task, true, out, a);
}

/* Two metrics may share a component's name (BLEU with two tokenizers). */
static bool same_column(const struct run_score *column, str task, str metric, str component)
{
    return str_equal(task, column->task) && str_equal(component, column->component) &&
           str_equal(metric, column->metric);
}

const struct run_score *view_find_score(const struct run_view *v, const struct run_score *column, str model)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (same_column(column, v->scores[i].task, v->scores[i].metric, v->scores[i].component) &&
            str_equal(v->scores[i].model, model))
            return &v->scores[i];
    return NULL;
}

str view_task_base(const struct run_view *v, str task)
{
    for (size_t i = 0; i < v->n_comparisons; i++)
        if (str_equal(v->comparisons[i].task, task))
            return v->comparisons[i].base;
    return v->base;
}

bool view_task_has_model(const struct run_view *v, str task, str model)
{
    bool scored = false;

    for (size_t i = 0; i < v->n_scores; i++) {
        bool here = str_equal(v->scores[i].task, task);
        scored = scored || here;
        if (here && str_equal(v->scores[i].model, model))
            return true;
    }
    return !scored; /* without scores nothing is known */
}

const struct run_comparison *view_find_comparison_by(const struct run_view *v, const struct run_score *column,
                                                     str model, str test)
{
    for (size_t i = 0; i < v->n_comparisons; i++) {
        const struct run_comparison *c = &v->comparisons[i];
        if ((!test.n || str_equal(c->test, test)) && str_equal(c->model, model) &&
            same_column(column, c->task, c->metric, c->component))
            return c;
    }
    return NULL;
}

const struct run_comparison *view_find_comparison(const struct run_view *v, const struct run_score *column, str model)
{
    return view_find_comparison_by(v, column, model, (str){ "", 0 });
}

size_t view_tests(const struct run_view *v, str *tests, size_t max)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_comparisons && n < max; i++) {
        size_t k = 0;
        while (k < n && !str_equal(tests[k], v->comparisons[i].test))
            k++;
        if (k == n)
            tests[n++] = v->comparisons[i].test;
    }
    return n;
}

double view_ranked_by(const struct run_score *s)
{
    return s->n_common || s->missing ? (s->n_common ? s->common_score : NAN) : s->score;
}

double view_printed_score(const struct run_score *s)
{
    double score = view_ranked_by(s);
    char text[512];

    /* Rounded as the text is: 2.675 is printed as 2.67, since the nearest double is below it. */
    return isfinite(score) && snprintf(text, sizeof text, "%.*f", s->decimals, score) < (int)sizeof text
               ? strtod(text, NULL)
               : score;
}

bool view_is_best(const struct run_view *v, const struct run_score *s)
{
    size_t worse = 0; /* where all scores are equal, none is best */
    double own = view_printed_score(s);

    for (size_t i = 0; i < v->n_models; i++) {
        const struct run_score *other = view_find_score(v, s, v->models[i].id);
        double score = other ? view_printed_score(other) : NAN;
        if (isnan(score))
            continue;
        if (s->higher_is_better ? score > own : score < own)
            return false;
        worse += score != own;
    }
    return worse > 0 && !isnan(own);
}

const char *view_significance_mark(const struct run_score *s, const struct run_comparison *c)
{
    if (!s || !c || !c->significant)
        return "";
    return (s->higher_is_better ? c->difference > 0 : c->difference < 0) ? "*" : "\xE2\x80\xA0";
}

struct json *view_environment(const struct run_view *v)
{
    static const char *const of_machine[] = { "system", "cpu", "isa", "threads" };
    struct json *all = json_parse(v->versions, NULL), *kept;
    const struct json *value;
    void *at = NULL;
    str key;

    if (!all || !clock_is_fixed())
        return all;
    kept = json_new_object();
    while (json_next(all, &at, &key, &value)) {
        bool drop = false;
        for (size_t i = 0; i < COUNT_OF(of_machine); i++)
            drop = drop || str_is(key, of_machine[i]);
        if (!drop)
            json_set(kept, key.s, json_clone(value));
    }
    json_free(all);
    return kept;
}

long long view_epoch(const struct run_view *v)
{
    struct tm tm = { 0 };
    char text[32] = "";

    if (v->finished.n < sizeof text)
        memcpy(text, v->finished.s, v->finished.n);
    if (sscanf(text, "%d-%d-%d %d:%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour, &tm.tm_min) != 5)
        return 946684800; /* 2000-01-01: any fixed date */
    tm.tm_year -= 1900;
    tm.tm_mon -= 1;
    long long epoch = (long long)timegm(&tm);
    return epoch > 0 ? epoch : 946684800;
}

size_t view_count_labels(const struct run_view *v, str task, str model, str category)
{
    struct map items = { 0 }; /* an item counts once, whatever judges and rules say it */

    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        if (str_equal(l->category, category) && str_equal(l->model, model) && str_equal(l->task, task))
            map_put(&items, l->item, NULL);
    }
    size_t n = items.n;
    map_release(&items);
    return n;
}

/* The store keeps no list of judged tasks; in a run of one task the categories belong to it. */
bool view_task_is_judged(const struct run_view *v, str task)
{
    for (size_t i = 0; i < v->n_labels; i++)
        if (str_equal(v->labels[i].task, task))
            return true;
    return v->n_categories > 0 && v->n_labels == 0 && v->n_tasks == 1;
}

size_t view_first_item(const struct run_view *v, size_t task)
{
    return run_first_item(v, task);
}

const struct run_answer *view_find_answer(const struct run_view *v, str model, size_t item)
{
    for (size_t i = 0; i < v->n_answers; i++)
        if (v->answers[i].item == item && str_equal(v->models[v->answers[i].model].id, model))
            return &v->answers[i];
    return NULL;
}

str view_column_label(const struct run_score *columns, size_t n, size_t i)
{
    str label = columns[i].label.n ? columns[i].label : columns[i].component;

    for (size_t k = 0; k < n; k++)
        if (k != i && str_equal(columns[k].label, columns[i].label))
            return str_equal(columns[i].metric, columns[k].metric) ? columns[i].component : columns[i].metric;
    return label;
}

const struct run_score *view_main_component(const struct run_view *v, str task, struct arena *a)
{
    const struct run_score *list;
    size_t n = view_headline_components(v, task, &list, a);
    str named = S("");

    bool own = v->own && str_equal(v->own->id, task);
    if (own)
        named = v->own->main;
    for (size_t i = 0; own && i < v->n_comparisons; i++)
        if (v->comparisons[i].main.n && str_equal(v->comparisons[i].task, task)) {
            named = v->comparisons[i].main;
            break;
        }
    for (size_t t = 0; t < v->n_tasks && !own; t++)
        if (str_equal(v->tasks[t].id, task))
            named = v->tasks[t].main;
    for (size_t i = 0; named.n && i < n; i++)
        if (str_equal(list[i].component, named))
            return &list[i];
    for (size_t i = 0; i < n; i++)
        if (str_is(list[i].component, "rougeL_f"))
            return &list[i];
    return n ? &list[0] : NULL;
}

str view_summary_sentence(const struct run_view *v, const struct run_score *main, size_t model, struct arena *a)
{
    const struct run_comparison *c = view_find_comparison(v, main, v->models[model].id);
    const struct run_score *s = view_find_score(v, main, v->models[model].id);

    if (!c || !s)
        return S("");
    if (c->n == 0)
        return arena_printf(a, STR_FMT " and " STR_FMT " answered no item in common, so they cannot be compared.",
                            STR_ARG(view_model_name(v, c->model, a)), STR_ARG(view_model_name(v, c->base, a)));
    const char *mark = view_significance_mark(s, c);
    if (c->n > 1 && c->tie == c->n && c->difference == 0 && c->ci_low == c->ci_high)
        return arena_printf(a, STR_FMT " and " STR_FMT " have the same " STR_FMT " on all %zu items: " STR_FMT ".",
                            STR_ARG(view_model_name(v, c->model, a)), STR_ARG(view_model_name(v, c->base, a)),
                            STR_ARG(s->label.n ? s->label : s->component), c->n,
                            STR_ARG(format_number(c->score, s->decimals, a)));
    return arena_printf(
        a,
        STR_FMT " %s " STR_FMT " on " STR_FMT ": " STR_FMT " against " STR_FMT ", difference " STR_FMT ", 95" THIN
                "%% interval " STR_FMT ", n = %zu, %sp " STR_FMT ".",
        STR_ARG(view_model_name(v, c->model, a)),
        !*mark         ? "does not differ significantly from"
        : *mark == '*' ? "is significantly better than"
                       : "is significantly worse than",
        STR_ARG(view_model_name(v, c->base, a)), STR_ARG(s->label.n ? s->label : s->component),
        STR_ARG(format_number(c->score, s->decimals, a)), STR_ARG(format_number(c->base_score, s->decimals, a)),
        STR_ARG(format_difference(c->difference, s->decimals, a)),
        STR_ARG(format_interval(c->ci_low, c->ci_high, s->decimals, a)), c->n,
        view_correction_name(c->correction).n ? "corrected " : "", STR_ARG(format_p_relation(c->p_adjusted, a)));
}

size_t view_item_groups(const struct run_view *v, size_t task, const struct item_group **out, struct arena *a)
{
    size_t first = view_first_item(v, task), n_items = v->tasks[task].n_items, n = 0;
    struct item_group *list = NULL;
    size_t cap = 0;
    struct map places = { 0 };

    for (size_t i = 0; i < n_items && first + i < v->n_items; i++) {
        bool is_new;
        int64_t *place = map_put(&places, v->items[first + i].group, &is_new);
        if (is_new) {
            *place = (int64_t)n;
            VEC_PUSH(list, n, cap) = (struct item_group){ .name = v->items[first + i].group };
        }
        list[*place].n++;
    }
    map_release(&places);
    struct item_group *kept = ARENA_NEW(a, struct item_group, n + 1);
    if (n)
        memcpy(kept, list, n * sizeof *kept);
    free(list);
    *out = kept;
    return n > 1 ? n : 0;
}

double view_group_mean(const struct run_view *v, size_t task, const struct run_score *s, str group)
{
    size_t first = view_first_item(v, task), n = 0;
    double sum = 0;

    for (size_t i = 0; i < v->tasks[task].n_items && first + i < v->n_items; i++)
        if (str_equal(v->items[first + i].group, group) && !isnan(s->items[i])) {
            sum += s->items[i];
            n++;
        }
    return n ? sum / (double)n : NAN;
}

str view_count_of_items(size_t min, size_t max, size_t n_items, struct arena *a)
{
    if (max > 0 && min < max)
        return arena_printf(a, "%zu to %zu of %zu", min, max, n_items);
    return max < n_items ? arena_printf(a, "%zu of %zu", max, n_items) : arena_printf(a, "%zu", max);
}

str view_scored_items(const struct run_view *v, const struct run_score *columns, size_t from, size_t to, str model,
                      size_t n_items, struct arena *a)
{
    size_t min = SIZE_MAX, max = 0;

    for (size_t c = from; c < to; c++) {
        const struct run_score *s = view_find_score(v, &columns[c], model);
        if (!s)
            continue;
        min = s->n < min ? s->n : min;
        max = s->n > max ? s->n : max;
    }
    return view_count_of_items(min, max, n_items, a);
}

void view_faulty(const struct run_view *v, size_t task, str model, bool *faulty, bool *answered)
{
    size_t first = view_first_item(v, task), n = v->tasks[task].n_items, index = view_model_index(v, model);
    struct map rows = { 0 };

    for (size_t i = 0; i < n && first + i < v->n_items; i++)
        *map_put(&rows, v->items[first + i].id, NULL) = (int64_t)i;
    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *w = &v->answers[i];
        if (w->model == index && w->item >= first && w->item - first < n)
            answered[w->item - first] = !w->gen.error.n;
    }
    for (size_t k = 0; k < v->n_labels; k++) {
        const int64_t *row = map_find(&rows, v->labels[k].item);
        if (row && str_equal(v->labels[k].task, v->tasks[task].id) && str_equal(v->labels[k].model, model))
            faulty[*row] = true;
    }
    map_release(&rows);
}

str view_compared_items(const struct run_view *v, const struct run_score *only, struct arena *a)
{
    size_t min = SIZE_MAX, max = 0;
    struct map tasks = { 0 };

    run_index_tasks(v, &tasks);
    for (size_t i = 0; i < v->n_comparisons; i++) {
        const struct run_comparison *c = &v->comparisons[i];
        bool counts = !only || (str_equal(c->metric, only->metric) && str_equal(c->component, only->component));
        if (!counts || !map_find(&tasks, c->task))
            continue;
        min = c->n < min ? c->n : min;
        max = c->n > max ? c->n : max;
    }
    map_release(&tasks);
    return min >= max ? arena_printf(a, "n = %zu", max)
                      : arena_printf(a, "n = %zu to %zu by %smodel", min, max, only ? "" : "metric and ");
}

const char *view_name_separator(const struct run_view *v)
{
    for (size_t m = 0; m < v->n_models; m++)
        if (str_search(view_model_label(v, v->models[m].id), S(",")) != SIZE_MAX)
            return "; ";
    return ", ";
}

double view_peak_learning_rate(const struct run_view *v, size_t model)
{
    const struct run_model *m = &v->models[model];
    const struct json *stated = json_get(json_get(m->info, "training"), "learning_rate");
    double rate = json_is_numeric(stated) ? json_number(stated) : NAN;

    for (size_t k = 0; k < v->n_curves && isnan(rate); k++)
        for (size_t i = 0; str_equal(v->curves[k].model, m->id) && i < v->curves[k].n; i++)
            rate = fmax(rate, v->curves[k].points[i].learning_rate); /* fmax ignores NaN */
    return rate;
}
