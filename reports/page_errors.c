/*
 * page_errors.c -- counts and shares of the judge's error categories, by model.
 */
#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "reports/page.h"

static str category_name(const struct run_category *k)
{
    return k->label.n ? k->label : k->name;
}

/* Number of a model's answers that a judge examined. */
static size_t judged_answers(const struct run_view *v, size_t task, size_t model)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_answers; i++)
        n += v->answers[i].task == task && v->answers[i].model == model && !v->answers[i].gen.error.n;
    return n;
}

/* "21 (46 %)" */
static str count_and_share(struct page *p, size_t n, size_t all)
{
    return all ? TEXT("%zu (%.0f" THIN "%%)", n, 100.0 * (double)n / (double)all) : TEXT("%zu", n);
}

/* Answers without any label. */
static size_t clean_answers(const struct run_view *v, size_t task, size_t model)
{
    size_t n = judged_answers(v, task, model);
    struct map labelled = { 0 };

    for (size_t k = 0; k < v->n_labels; k++) {
        const struct run_label *l = &v->labels[k];
        if (str_equal(l->task, v->tasks[task].id) && str_equal(l->model, v->models[model].id))
            map_put(&labelled, l->item, NULL);
    }
    n = n >= labelled.n ? n - labelled.n : 0;
    map_release(&labelled);
    return n;
}

static void errors_by_category(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, page_table_id(p, "errors", task));

    table_add_column(&t, S("Category"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++)
        table_add_column(&t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
    table_add_column(&t, S("Found when"), COLUMN_TEXT);
    for (size_t k = 0; k < v->n_categories; k++) {
        table_row(&t, false);
        table_cell(&t, category_name(&v->categories[k]));
        for (size_t m = 0; m < v->n_models; m++)
            table_cell(
                &t, count_and_share(p, view_count_labels(v, v->tasks[task].id, v->models[m].id, v->categories[k].name),
                                    judged_answers(v, task, m)));
        table_cell(&t, v->categories[k].help);
    }
    table_row(&t, true);
    table_cell(&t, S("No error found"));
    for (size_t m = 0; m < v->n_models; m++)
        table_cell(&t, count_and_share(p, clean_answers(v, task, m), judged_answers(v, task, m)));
    table_cell(&t, S(""));
    table_end(&t,
              TEXT("Answers with an error of each category" STR_FMT ", with their share of the model's answers; an "
                   "answer may have several errors. The rules are heuristics; each label is stored with its evidence.",
                   STR_ARG(page_task_phrase(p, task))));
}

/* Many models: one row per model; the rules are in the appendix. */
static void errors_by_model(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, page_table_id(p, "errors", task));

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    for (size_t k = 0; k < v->n_categories; k++)
        table_add_column(&t, category_name(&v->categories[k]), COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++) {
        table_row(&t, false);
        table_cell(&t, view_model_name(v, v->models[m].id, p->a));
        for (size_t k = 0; k < v->n_categories; k++)
            table_cell(
                &t, count_and_share(p, view_count_labels(v, v->tasks[task].id, v->models[m].id, v->categories[k].name),
                                    judged_answers(v, task, m)));
    }
    table_end(&t, TEXT("Answers with an error of each category" STR_FMT
                       ", with their share of the model's answers; an answer may have several errors.",
                       STR_ARG(page_task_phrase(p, task))));
}

void page_errors(struct page *p, size_t task)
{
    if (!p->v->n_categories || !view_task_is_judged(p->v, p->v->tasks[task].id))
        return;
    if (p->v->n_models > 4)
        errors_by_model(p, task);
    else
        errors_by_category(p, task);
}
