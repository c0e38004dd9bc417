/*
 * page_error_examples.c -- what the error categories look like: one short example of each with its share, and in the
 * appendix the rules and up to two answers of each category in full.  Examples are the most severe labels; among
 * equals, the first.
 */
#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "reports/page.h"

enum { MAX_EXCERPT = 140, MAX_TEXT = 900, CASES_EACH = 2 };

static str category_name(const struct run_category *k)
{
    return k->label.n ? k->label : k->name;
}

/* The beginning of a text on one line, cut at a character. */
static str excerpt(struct page *p, str text, size_t max)
{
    text = format_one_line(str_trim(text), p->a);
    if (text.n <= max)
        return text;
    text = str_slice(text, 0, max);
    text.n -= utf8_incomplete_tail(text);
    return TEXT(STR_FMT "\xE2\x80\xA6", STR_ARG(text));
}

static bool is_of(const struct run_label *l, str task, str category)
{
    return str_equal(l->task, task) && str_equal(l->category, category);
}

/* The n-th most severe label of a category in a task, of different answers; NULL if there are fewer. */
static const struct run_label *example_of(const struct run_view *v, str task, str category, size_t nth)
{
    const struct run_label *found[CASES_EACH] = { NULL };

    for (size_t k = 0; k <= nth && k < CASES_EACH; k++)
        for (size_t i = 0; i < v->n_labels; i++) {
            const struct run_label *l = &v->labels[i];
            bool taken = false;
            for (size_t j = 0; j < k; j++)
                taken = taken || str_equal(found[j]->item, l->item);
            if (!taken && is_of(l, task, category) && (!found[k] || l->severity > found[k]->severity))
                found[k] = l;
            if (i + 1 == v->n_labels && !found[k])
                return NULL;
        }
    return nth < CASES_EACH ? found[nth] : NULL;
}

static const struct run_answer *answer_of(const struct run_view *v, size_t task, const struct run_label *l)
{
    size_t first = view_first_item(v, task);

    for (size_t i = 0; i < v->tasks[task].n_items && first + i < v->n_items; i++)
        if (str_equal(v->items[first + i].id, l->item))
            return view_find_answer(v, l->model, first + i);
    return NULL;
}

/* Answers of all models that the judge examined. */
static size_t judged(const struct run_view *v, size_t task)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_answers; i++)
        n += v->answers[i].task == task && !v->answers[i].gen.error.n;
    return n;
}

void page_error_examples(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    str id = v->tasks[task].id;
    size_t all = judged(v, task);

    if (!v->n_categories || !v->n_labels || !all || !view_task_is_judged(v, id))
        return;
    struct table t = table_start(p, page_table_id(p, "error-examples", task));
    table_add_column(&t, S("Category"), COLUMN_TEXT);
    table_add_column(&t, S("Answers"), COLUMN_NUMBER);
    table_add_column(&t, S("Example"), COLUMN_TEXT);
    table_add_column(&t, S("Evidence"), COLUMN_TEXT);
    for (size_t k = 0; k < v->n_categories; k++) {
        const struct run_label *l = example_of(v, id, v->categories[k].name, 0);
        const struct run_answer *w = l ? answer_of(v, task, l) : NULL;
        size_t n = 0;
        if (!w)
            continue;
        for (size_t m = 0; m < v->n_models; m++)
            n += view_count_labels(v, id, v->models[m].id, v->categories[k].name);
        table_row(&t, false);
        table_cell(&t, category_name(&v->categories[k]));
        table_cell(&t, TEXT("%zu (%.0f" THIN "%%)", n, 100.0 * (double)n / (double)all));
        table_cell(&t, TEXT(STR_FMT ", item " STR_FMT ": " STR_FMT, STR_ARG(view_model_name(v, l->model, p->a)),
                            STR_ARG(l->item), STR_ARG(excerpt(p, w->gen.text, MAX_EXCERPT))));
        table_cell(&t, excerpt(p, l->evidence, MAX_EXCERPT));
    }
    table_end(&t, TEXT("One example of each error category%s, with the answers of all models that have it: the most "
                       "severe label, of ties the first.",
                       v->n_tasks > 1 ? TEXT(" on task " STR_FMT, STR_ARG(id)).s : ""));
}

/* --- appendix ---------------------------------------------------------------------- */

void page_error_rules(struct page *p)
{
    const struct run_view *v = p->v;

    if (!v->n_categories)
        return;
    struct table t = table_start(p, S("error-rules"));
    table_add_column(&t, S("Category"), COLUMN_TEXT);
    table_add_column(&t, S("Found when"), COLUMN_TEXT);
    for (size_t k = 0; k < v->n_categories; k++) {
        table_row(&t, false);
        table_cell(&t, category_name(&v->categories[k]));
        table_cell(&t, v->categories[k].help);
    }
    table_end(&t, S("Rules of the error categories. They are heuristics; each label is stored with its evidence."));
}

static void add_case(struct page *p, const struct run_item *item, const struct run_label *l, const struct run_answer *w)
{
    struct json *block = page_block(p, "case"), *sides = json_new_array(), *side = json_new_object(),
                *notes = json_new_array();
    str category = l->category;

    for (size_t k = 0; k < p->v->n_categories; k++)
        if (str_equal(p->v->categories[k].name, l->category))
            category = category_name(&p->v->categories[k]);
    json_set(block, "title", json_new_string(TEXT(STR_FMT ": item " STR_FMT, STR_ARG(category), STR_ARG(item->id))));
    json_set(block, "question", json_new_string(excerpt(p, item->input, MAX_TEXT)));
    json_set(block, "reference", json_new_string(excerpt(p, item->reference, MAX_TEXT)));
    json_push(notes, json_new_string(excerpt(p, l->evidence, MAX_TEXT)));
    json_set(side, "label", json_new_string(format_one_line(view_model_label(p->v, l->model), p->a)));
    json_set(side, "score", json_new_string(category));
    json_set(side, "failed", json_new_bool(false));
    json_set(side, "answer",
             json_new_string(str_trim(w->gen.text).n ? excerpt(p, w->gen.text, MAX_TEXT) : S("(empty)")));
    json_set(side, "notes", notes);
    json_push(sides, side);
    json_set(block, "sides", sides);
    json_set(block, "stacked", json_new_bool(true));
}

void page_error_cases(struct page *p, size_t task)
{
    const struct run_view *v = p->v;

    if (!view_task_is_judged(v, v->tasks[task].id))
        return;
    for (size_t k = 0; k < v->n_categories; k++)
        for (size_t n = 0; n < CASES_EACH; n++) {
            const struct run_label *l = example_of(v, v->tasks[task].id, v->categories[k].name, n);
            const struct run_answer *w = l ? answer_of(v, task, l) : NULL;
            if (w)
                add_case(p, &v->items[w->item], l, w);
        }
}
