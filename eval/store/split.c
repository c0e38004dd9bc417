/*
 * split.c -- a run's rows by task, found in one pass over each table, so that work on all tasks takes time that grows
 * with the number of rows and not with tasks times rows.
 */
#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/store/store.h"

/* The first row of a task and one past the last. */
struct rows {
    size_t from, to;
};

static void extend_range(struct rows *r, size_t i)
{
    if (r->to == 0)
        r->from = i;
    r->to = i + 1;
}

/* parts[t].LIST: from the first row of task t to its last; `at` is scratch [n_tasks]. */
#define SPLIT_ROWS(parts, v, by_id, list, n_list, at)                \
    do {                                                             \
        memset(at, 0, (v)->n_tasks * sizeof *(at));                  \
        for (size_t i_ = 0; i_ < (v)->n_list; i_++) {                \
            size_t t_ = run_find_task(v, by_id, (v)->list[i_].task); \
            if (t_ < (v)->n_tasks)                                   \
                extend_range(&(at)[t_], i_);                         \
        }                                                            \
        for (size_t t_ = 0; t_ < (v)->n_tasks; t_++) {               \
            (parts)[t_].list = (v)->list + (at)[t_].from;            \
            (parts)[t_].n_list = (at)[t_].to - (at)[t_].from;        \
        }                                                            \
    } while (0)

static void split_answers(struct run_view *parts, const struct run_view *v, struct rows *at)
{
    memset(at, 0, v->n_tasks * sizeof *at);
    for (size_t i = 0; i < v->n_answers; i++)
        if (v->answers[i].task < v->n_tasks)
            extend_range(&at[v->answers[i].task], i);
    for (size_t t = 0; t < v->n_tasks; t++) {
        parts[t].answers = v->answers + at[t].from;
        parts[t].n_answers = at[t].to - at[t].from;
    }
}

void run_index_tasks(const struct run_view *v, struct map *by_id)
{
    for (size_t t = 0; t < v->n_tasks; t++) {
        bool is_new;
        int64_t *place = map_put(by_id, v->tasks[t].id, &is_new);
        if (is_new)
            *place = (int64_t)t;
    }
}

size_t run_find_task(const struct run_view *v, const struct map *by_id, str id)
{
    const int64_t *place = map_find(by_id, id);

    return place ? (size_t)*place : v->n_tasks;
}

const struct run_view *run_split_tasks(const struct run_view *v, struct arena *a)
{
    struct run_view *parts = ARENA_NEW(a, struct run_view, v->n_tasks + 1);
    struct rows *at = ARENA_NEW(a, struct rows, v->n_tasks + 1);
    struct map by_id = { 0 };

    run_index_tasks(v, &by_id);
    for (size_t t = 0; t < v->n_tasks; t++) {
        parts[t] = *v;
        parts[t].own = &v->tasks[t];
    }
    SPLIT_ROWS(parts, v, &by_id, scores, n_scores, at);
    SPLIT_ROWS(parts, v, &by_id, comparisons, n_comparisons, at);
    SPLIT_ROWS(parts, v, &by_id, ranks, n_ranks, at);
    SPLIT_ROWS(parts, v, &by_id, labels, n_labels, at);
    SPLIT_ROWS(parts, v, &by_id, findings, n_findings, at);
    SPLIT_ROWS(parts, v, &by_id, questions, n_questions, at);
    split_answers(parts, v, at);
    parts[v->n_tasks] = *v;
    parts[v->n_tasks].n_scores = parts[v->n_tasks].n_comparisons = parts[v->n_tasks].n_ranks = 0;
    parts[v->n_tasks].n_labels = parts[v->n_tasks].n_findings = parts[v->n_tasks].n_answers = 0;
    parts[v->n_tasks].n_tasks = parts[v->n_tasks].n_items = parts[v->n_tasks].n_questions = 0;
    map_release(&by_id);
    return parts;
}

void run_place_items(const struct run_view *v, struct run_task *tasks)
{
    size_t i = 0;

    for (size_t t = 0; t < v->n_tasks; t++) {
        size_t end = i;
        while (end < v->n_items && str_equal(v->items[end].task, tasks[t].id))
            end++;
        tasks[t].first_item = i;
        i = end;
    }
}

/* True if the task's items begin at `first`. */
static bool is_task_start(const struct run_view *v, size_t task, size_t first)
{
    return first < v->n_items && str_equal(v->items[first].task, v->tasks[task].id) &&
           (first == 0 || !str_equal(v->items[first - 1].task, v->tasks[task].id));
}

size_t run_first_item(const struct run_view *v, size_t task)
{
    size_t first = v->tasks[task].first_item;

    if (v->tasks[task].n_items == 0)
        return v->n_items;
    if (is_task_start(v, task, first))
        return first;
    for (first = 0; first < v->n_items && !is_task_start(v, task, first);)
        first++;
    return first;
}

struct run_items run_items_of(const struct run_view *v, str task)
{
    size_t t = v->own && str_equal(v->own->id, task) ? (size_t)(v->own - v->tasks) : 0;
    struct run_items s = { 0 };

    while (t < v->n_tasks && !str_equal(v->tasks[t].id, task))
        t++;
    if (t < v->n_tasks)
        s.first = run_first_item(v, t);
    else /* a view without tasks */
        while (s.first < v->n_items && !str_equal(v->items[s.first].task, task))
            s.first++;
    while (s.first + s.n < v->n_items && str_equal(v->items[s.first + s.n].task, task))
        s.n++;
    return s;
}
