/*
 * page_selection.c -- models selected on unreported tasks: the candidates, their
 * scores, and the choice.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "reports/page.h"

/* The label of the component in the tables of results. */
static str label_of(const struct run_view *v, str component)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].component, component) && v->scores[i].label.n)
            return v->scores[i].label;
    return component;
}

static void one(struct page *p, const struct run_selection *x, size_t i)
{
    str label = label_of(p->v, x->component);
    struct table t = table_start(p, i ? TEXT("selection-%zu", i + 1) : S("selection"));
    size_t n_scored = 0;

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, label, COLUMN_NUMBER);
    table_add_column(&t, S("Chosen"), COLUMN_TEXT);
    for (size_t m = 0; m < x->n_models; m++) {
        n_scored += isfinite(x->scores[m]) ? 1 : 0;
        bool chosen = str_equal(x->models[m], x->chosen);
        table_row(&t, false);
        table_cell(&t, view_model_name(p->v, x->models[m], p->a));
        table_cell_marked(&t, format_number(x->scores[m], x->decimals, p->a), chosen, "");
        table_cell(&t, chosen ? S("yes") : S(""));
    }
    str whom = x->n_models == 1 ? S("the only model that was run")
               : n_scored > 0 && n_scored < x->n_models
                   ? TEXT("all models that have any (%zu of %zu)", n_scored, x->n_models)
                   : TEXT("all %zu models", x->n_models);
    str what = x->chosen.n ? view_model_name(p->v, x->chosen, p->a) : S("no model");
    table_end(&t, TEXT("Choice of \xE2\x80\x9C" STR_FMT "\xE2\x80\x9D by " STR_FMT " on " STR_FMT ": " STR_FMT
                       " was chosen on %zu of %zu items, those with a score of %s. These items appear in no other "
                       "table.%s",
                       STR_ARG(x->as), STR_ARG(label), STR_ARG(path_base(x->data)), STR_ARG(what), x->n, x->n_items,
                       whom.s, x->chosen.n ? "" : " Comparisons with it are left out."));
}

void page_selections(struct page *p)
{
    for (size_t i = 0; i < p->v->n_selections; i++)
        one(p, &p->v->selections[i], i);
}
