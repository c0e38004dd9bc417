/*
 * test_many_tasks.c -- reports of runs with many tasks: which tasks are shown in full, the table that sums up all, and
 * warnings that many tasks share.
 */
#include "eval/base/json.h"
#include "reports/compares.h"
#include "reports/notices.h"
#include "reports/page.h"
#include "tests/reports/fixture.h"
#include "tests/test.h"

enum { TASKS = 70 };

/* Task k: base m0 has 0.5, m1 differs by change(k).  One item each. */
static struct run_view many_tasks(size_t n_tasks, struct arena *a)
{
    struct fixture f = { 2, 1, 1, NULL };
    struct run_view v = fixture_view(&f, a);
    struct run_task *tasks = ARENA_NEW(a, struct run_task, n_tasks);
    struct run_item *items = ARENA_NEW(a, struct run_item, n_tasks);
    struct run_score *scores = ARENA_NEW(a, struct run_score, 2 * n_tasks);
    struct run_comparison *comparisons = ARENA_NEW(a, struct run_comparison, n_tasks);

    v.n_answers = v.n_labels = v.n_ranks = v.n_categories = 0;
    for (size_t k = 0; k < n_tasks; k++) {
        double change = k == 30 ? -0.2 : k == 41 ? -0.3 : k == 52 ? -0.1 : k == 69 ? 0.25 : 0;
        tasks[k] = v.tasks[0];
        tasks[k].id = arena_printf(a, "task%zu", k);
        tasks[k].first_item = k;
        items[k] = v.items[0];
        items[k].task = tasks[k].id;
        for (size_t m = 0; m < 2; m++) {
            scores[2 * k + m] = v.scores[m];
            scores[2 * k + m].task = tasks[k].id;
            scores[2 * k + m].score = 0.5 + (m ? change : 0);
        }
        comparisons[k] = v.comparisons[0];
        comparisons[k].task = tasks[k].id;
        comparisons[k].base_score = 0.5;
        comparisons[k].score = 0.5 + change;
        comparisons[k].difference = change;
        comparisons[k].significant = k == 52 || k == 69;
    }
    v.tasks = tasks;
    v.items = items;
    v.scores = scores;
    v.comparisons = comparisons;
    v.n_tasks = v.n_items = v.n_comparisons = n_tasks;
    v.n_scores = 2 * n_tasks;
    return v;
}

void test_report_shows_the_worst_of_many_tasks(void)
{
    struct arena a = { 0 };
    struct run_view v = many_tasks(TASKS, &a);
    struct tasks_shown s = tasks_shown_of(&v, compares_split(&v, &a), 4, &a);

    /* The significant loss, then the larger losses, then the first task without a change. */
    CHECK(s.n == 4 && s.compared);
    CHECK(s.worst[0] == 52 && s.worst[1] == 41 && s.worst[2] == 30 && s.worst[3] == 0);
    CHECK(s.list[0] == 0 && s.list[1] == 30 && s.list[2] == 41 && s.list[3] == 52);
    CHECK(tasks_shown_of(&v, compares_split(&v, &a), 0, &a).n == REPORT_WORST_TASKS);
    s = tasks_shown_of(&v, compares_split(&v, &a), TASKS, &a);
    CHECK(s.n == TASKS && !s.worst);
    v = many_tasks(REPORT_MAX_TASKS, &a);
    s = tasks_shown_of(&v, compares_split(&v, &a), 0, &a);
    CHECK(s.n == REPORT_MAX_TASKS && !s.worst);
    arena_free(&a);
}

void test_report_shows_the_lowest_scores_without_a_comparison(void)
{
    struct arena a = { 0 };
    struct run_view v = many_tasks(TASKS, &a);

    v.n_comparisons = 0;
    struct tasks_shown s = tasks_shown_of(&v, compares_split(&v, &a), 3, &a);
    CHECK(!s.compared && s.worst[0] == 41 && s.worst[1] == 30 && s.worst[2] == 52);
    arena_free(&a);
}

/* The block of the document with this id. */
static const struct json *block_of(const struct json *document, const char *id)
{
    const struct json *sections = json_get(document, "sections");

    for (size_t i = 0; i < json_length(sections); i++) {
        const struct json *blocks = json_get(json_at(sections, i), "blocks");
        for (size_t k = 0; k < json_length(blocks); k++)
            if (str_is(json_as_string(json_get(json_at(blocks, k), "id")), id))
                return json_at(blocks, k);
    }
    return NULL;
}

static str cell(const struct json *table, size_t row, size_t column)
{
    const struct json *cells = json_get(json_at(json_get(table, "rows"), row), "cells");

    return json_as_string(json_get(json_at(cells, column), "text"));
}

static struct json *document_of(const struct run_view *v, const struct report_options *o, struct arena *a)
{
    struct report_drawn drawn;

    document_list_figures(v, o, &drawn, a);
    for (size_t i = 0; o->text.max_tasks < v->n_tasks && i < drawn.n; i++) /* task 1 is among the best */
        CHECK(drawn.n < 100 && (report_chart_at(drawn.figures[i].chart)->whole_run || drawn.figures[i].task != 1));
    return document_new(v, o, &drawn, a);
}

/* A score that no task has is a row without numbers. */
void test_report_sums_up_a_score_without_a_value(void)
{
    struct arena a = { 0 };
    struct run_view v = many_tasks(TASKS, &a);
    struct report_options o = { .text = { .max_tasks = 4 } };
    struct run_score *scores = ARENA_NEW(&a, struct run_score, v.n_scores);

    for (size_t i = 0; i < v.n_scores; i++) {
        scores[i] = v.scores[i];
        scores[i].score = i % 2 ? NAN : 0.5;
    }
    v.scores = scores;
    struct json *document = document_of(&v, &o, &a);
    const struct json *all = block_of(document, "all-tasks");
    CHECK(str_is(cell(all, 0, 3), "0.500") && str_is(cell(all, 1, 2), "0"));
    for (size_t i = 3; i < 7; i++)
        CHECK_STR(cell(all, 1, i), NO_NUMBER);
    json_free(document);
    arena_free(&a);
}

void test_report_sums_up_all_of_many_tasks(void)
{
    struct arena a = { 0 };
    struct run_view v = many_tasks(TASKS, &a);
    struct report_options o = { .appendix = S("A B C D"), .text = { .max_tasks = 4 } };
    struct json *document = document_of(&v, &o, &a);
    const struct json *all = block_of(document, "all-tasks"), *worst = block_of(document, "worst-tasks");

    /* 70 tasks, mean 0.5 - 0.35 / 70 = 0.495, 0.2 to 0.75; one significantly better, one worse. */
    CHECK(json_length(json_get(all, "rows")) == 2);
    const char *const want[] = { "70", "0.495", "0.200", "0.500", "0.750", "1", "1" };
    for (size_t i = 0; i < COUNT_OF(want); i++)
        CHECK(str_is(cell(all, 1, 2 + i), want[i]));
    CHECK(json_length(json_get(worst, "rows")) == 4 && str_is(cell(worst, 0, 0), "task52"));
    CHECK(block_of(document, "results-53-task52") && !block_of(document, "results-2-task1"));
    CHECK(json_length(json_get(document, "tasks")) == 4 && json_int(json_get(document, "n_tasks")) == TASKS);
    json_free(document);
    o.raw_tasks = RAW_TASKS_ALL;
    document = document_of(&v, &o, &a);
    CHECK(json_length(json_get(document, "tasks")) == TASKS && !block_of(document, "results-2-task1"));
    json_free(document);
    o.text.max_tasks = TASKS;
    document = document_of(&v, &o, &a);
    CHECK(!block_of(document, "all-tasks") && block_of(document, "results-2-task1"));
    json_free(document);
    arena_free(&a);
}

/* Each task's own main score; of 20,000 tasks, without a search through all scores for each. */
void test_report_interval_methods_of_many_tasks(void)
{
    enum { MANY = 20000 };
    struct arena a = { 0 };
    struct run_view v = many_tasks(MANY, &a);
    struct run_score *scores = ARENA_NEW(&a, struct run_score, 2 * v.n_scores);

    for (size_t i = 0; i < 2 * v.n_scores; i++) { /* the main score, and another one after it */
        scores[i] = v.scores[i / 2];
        scores[i].label = i % 2 ? S("Length") : i / 4 == MANY - 1 ? S("Exact match") : S("ROUGE-L");
        scores[i].component = i % 2 ? S("length") : scores[i].component;
        scores[i].ci_method = i % 2 || i / 4 == MANY - 1 ? S("wilson") : S("bootstrap");
    }
    v.scores = scores;
    v.n_scores *= 2;
    CHECK_STR(view_interval_methods(&v, true, &a),
              S(" (Wilson's for Exact match; for the others a bootstrap over items)"));
    CHECK_STR(view_interval_methods(&v, false, &a),
              S(" (Wilson's for Length and Exact match; for the others a bootstrap over items)"));
    arena_free(&a);
}

/* Sentences about single tasks are of those shown: a list of thousands would be one that nobody reads. */
void test_report_discusses_the_tasks_shown(void)
{
    struct arena a = { 0 };
    struct run_view v = many_tasks(TASKS, &a);
    struct report_options o = { .appendix = S("A B C D"), .text = { .max_tasks = 4 } };
    struct run_score *scores = ARENA_NEW(&a, struct run_score, 2 * v.n_scores);
    size_t found = 0, at;

    for (size_t i = 0; i < 2 * v.n_scores; i++) {
        scores[i] = v.scores[i / 2];
        if (i % 2) { /* a correlation beside the score, which needs ten items */
            scores[i].component = S("correlation.empathy");
            scores[i].is_headline = false;
            scores[i].score = 0.01;
            scores[i].n = 12;
        }
    }
    v.scores = scores;
    v.n_scores *= 2;
    struct json *document = document_of(&v, &o, &a);
    str text = json_to_text(json_get(document, "sections"), &a);
    while ((at = str_search(text, S("the numbers hardly follow"))) != SIZE_MAX) {
        text = str_slice(text, at + 1, text.n);
        found++;
    }
    CHECK(found == 4 * 2); /* tasks, models */
    json_free(document);
    arena_free(&a);
}

void test_report_says_a_warning_of_many_tasks_once(void)
{
    struct arena a = { 0 };
    struct run_view v = many_tasks(2, &a);
    const str warnings[] = { S("task a: too few items"),       S("disk is nearly full"),
                             S("task b: too few items"),       S("task c, model m: is missing"),
                             S("task d: too few items"),       S("task e: too few items"),
                             S("task f, model m: is missing"), S("task g, model n: is missing") };
    str *lines;

    v.warnings = warnings;
    v.n_warnings = COUNT_OF(warnings);
    size_t n = notices_list(&v, &lines, &a);
    CHECK(n == 4);
    CHECK(str_is(lines[0], "Warning: tasks a, b, d and 1 more: too few items."));
    CHECK(str_is(lines[1], "Warning: disk is nearly full."));
    CHECK(str_is(lines[2], "Warning: tasks c, f, model m: is missing."));
    CHECK(str_is(lines[3], "Warning: task g, model n: is missing."));
    arena_free(&a);
}
