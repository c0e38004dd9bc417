/*
 * page_item_scores.c -- appendix: the main score of every item and model.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/page.h"

enum { MAX_ITEMS = 300, MAX_ITEM_MODELS = 8 };

/* Marks items better or worse than the base. */
static const char *outcome_mark(const struct run_score *s, const struct run_score *base, size_t i)
{
    double d = s && base && s != base && s->items && base->items ? s->items[i] - base->items[i] : NAN;

    if (!isfinite(d) || d == 0)
        return "";
    return (s->higher_is_better ? d > 0 : d < 0) ? "+" : MINUS;
}

void page_item_scores(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_task *k = &v->tasks[task];
    const struct run_score *main = view_main_component(v, k->id, p->a), *of[MAX_ITEM_MODELS];
    const struct run_score *base = main ? view_find_score(v, main, v->base) : NULL;
    const struct item_group *groups;
    size_t first = view_first_item(v, task), shown = v->n_models < MAX_ITEM_MODELS ? v->n_models : MAX_ITEM_MODELS;

    if (!main)
        return;
    if (k->n_items > MAX_ITEMS || shown < v->n_models) {
        page_paragraph(p, TEXT("The file items.csv has the scores of all " STR_FMT " items" STR_FMT " and all models.",
                               STR_ARG(format_count(k->n_items, p->a)), STR_ARG(page_task_phrase(p, task))));
        if (k->n_items > MAX_ITEMS)
            return;
    }
    bool grouped = view_item_groups(v, task, &groups, p->a) > 0;
    struct table t = table_start(p, page_table_id(p, "items", task));
    table_add_column(&t, S("Item"), COLUMN_TEXT);
    if (grouped)
        table_add_column(&t, S("Group"), COLUMN_TEXT);
    for (size_t m = 0; m < shown; m++) {
        table_add_column(&t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
        of[m] = view_find_score(v, main, v->models[m].id);
    }
    for (size_t i = 0; i < k->n_items; i++) {
        table_row(&t, false);
        table_cell(&t, v->items[first + i].id);
        if (grouped)
            table_cell(&t, format_name(v->items[first + i].group, p->a));
        for (size_t m = 0; m < shown; m++)
            table_cell_marked(&t, of[m] ? format_number(of[m]->items[i], of[m]->decimals, p->a) : NO_NUMBER, false,
                              outcome_mark(of[m], base, i));
    }
    table_end(
        &t, TEXT(STR_FMT " of every item" STR_FMT "%s.", STR_ARG(main->label), STR_ARG(page_task_phrase(p, task)),
                 base ? TEXT("; + better, " MINUS " worse than " STR_FMT, STR_ARG(view_model_name(v, v->base, p->a))).s
                      : ""));
}
