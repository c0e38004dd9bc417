/*
 * test_split.c -- a run by task: every row is found, and going through all tasks visits each row once.
 */
#include "eval/base/map.h"
#include "eval/store/store.h"
#include "tests/test.h"

enum { PER_TASK = 3 };

static struct run_view run_of(size_t n_tasks, struct arena *a)
{
    struct run_task *tasks = ARENA_NEW(a, struct run_task, n_tasks);
    struct run_item *items = ARENA_NEW(a, struct run_item, n_tasks * PER_TASK);
    struct run_score *scores = ARENA_NEW(a, struct run_score, n_tasks * PER_TASK);
    struct run_answer *answers = ARENA_NEW(a, struct run_answer, n_tasks * PER_TASK);
    struct run_view v = { .tasks = tasks, .n_tasks = n_tasks, .items = items, .scores = scores, .answers = answers };

    for (size_t t = 0; t < n_tasks; t++) {
        bool empty = t % 4 == 3; /* a shard may have no item of a task */
        tasks[t].id = arena_printf(a, "task %zu", t);
        tasks[t].n_items = empty ? 0 : PER_TASK;
        for (size_t i = 0; i < tasks[t].n_items; i++) {
            items[v.n_items] = (struct run_item){ .task = tasks[t].id, .id = arena_printf(a, "%zu", i) };
            scores[v.n_scores++] = (struct run_score){ .task = tasks[t].id };
            answers[v.n_answers++] = (struct run_answer){ .task = t, .item = v.n_items++ };
        }
    }
    run_place_items(&v, tasks);
    return v;
}

/* Rows that a walk over all tasks visits. */
static size_t rows_visited(const struct run_view *v, struct arena *a)
{
    const struct run_view *parts = run_split_tasks(v, a);
    size_t n = 0;

    for (size_t t = 0; t < v->n_tasks; t++)
        n += parts[t].n_scores + parts[t].n_answers + run_items_of(&parts[t], v->tasks[t].id).n;
    return n;
}

void test_run_split_tasks_visits_each_row_once(void)
{
    struct arena a = { 0 };
    struct run_view v = run_of(400, &a), twice = run_of(800, &a);
    size_t n = rows_visited(&v, &a);

    CHECK(n == v.n_scores + v.n_answers + v.n_items && n == 400 * 3 / 4 * 3 * PER_TASK);
    CHECK(rows_visited(&twice, &a) == 2 * n);
    arena_free(&a);
}

void test_run_split_tasks_finds_rows_of_each_task(void)
{
    struct arena a = { 0 };
    struct run_view v = run_of(5, &a);
    const struct run_view *parts = run_split_tasks(&v, &a);
    struct map by_id = { 0 };

    for (size_t t = 0; t < v.n_tasks; t++) {
        CHECK(parts[t].own == &v.tasks[t] && parts[t].n_tasks == 5 && parts[t].n_items == v.n_items);
        CHECK(parts[t].n_scores == v.tasks[t].n_items && parts[t].n_answers == v.tasks[t].n_items);
        for (size_t i = 0; i < parts[t].n_scores; i++)
            CHECK_STR(parts[t].scores[i].task, v.tasks[t].id);
        CHECK(run_items_of(&v, v.tasks[t].id).n == v.tasks[t].n_items);
    }
    CHECK(run_first_item(&v, 4) == 3 * PER_TASK && run_first_item(&v, 3) == v.n_items);
    CHECK(parts[5].n_scores == 0 && parts[5].n_items == 0 && parts[5].n_tasks == 0);
    CHECK(run_items_of(&parts[5], S("task 1")).n == 0 && run_items_of(&v, S("none")).n == 0);
    run_index_tasks(&v, &by_id);
    CHECK(*map_find(&by_id, S("task 4")) == 4 && !map_find(&by_id, S("none")));
    map_release(&by_id);
    arena_free(&a);
}

/* A foreign run.db may mix the rows of tasks: none may be lost. */
void test_run_split_tasks_of_mixed_rows(void)
{
    struct arena a = { 0 };
    struct run_task tasks[] = { { .id = S("x") }, { .id = S("y") } };
    struct run_score scores[] = { { .task = S("y") }, { .task = S("x") }, { .task = S("other") }, { .task = S("y") } };
    struct run_view v = { .tasks = tasks, .n_tasks = 2, .scores = scores, .n_scores = 4 };
    const struct run_view *parts = run_split_tasks(&v, &a);

    CHECK(parts[0].n_scores == 1 && parts[0].scores == &scores[1]);
    CHECK(parts[1].n_scores == 4 && parts[1].scores == &scores[0]);
    arena_free(&a);
}
