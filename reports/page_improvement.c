/*
 * page_improvement.c -- how much better or worse a fine-tune is in per cent of the
 * base's score, with interval and significance: "0.15 -> 0.42, +180 %".
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/page.h"

enum { MAX_BODY_ROWS = 40 };

static str per_cent(struct page *p, double x)
{
    return isfinite(x) ? TEXT(STR_FMT THIN "%%", STR_ARG(format_difference(100 * x, 1, p->a))) : NO_NUMBER;
}

static str per_cent_interval(struct page *p, double low, double high)
{
    return isfinite(low) && isfinite(high) ? format_interval(100 * low, 100 * high, 1, p->a) : NO_NUMBER;
}

static void row(struct page *p, struct table *t, const struct run_score *column, str label,
                const struct run_comparison *c)
{
    const char *mark = view_significance_mark(column, c);

    table_row(t, label.n > 0);
    table_cell(t, label);
    table_cell(t, view_model_name(p->v, c->model, p->a));
    table_cell(t, c->n == 0 ? NO_NUMBER
                            : TEXT(STR_FMT " \xE2\x86\x92 " STR_FMT,
                                   STR_ARG(format_number(c->base_score, column->decimals, p->a)),
                                   STR_ARG(format_number(c->score, column->decimals, p->a))));
    table_cell_marked(t, per_cent(p, c->relative), false, isfinite(c->relative) ? mark : "");
    table_cell(t, per_cent_interval(p, c->relative_low, c->relative_high));
    table_cell(t, format_p(c->p_adjusted, p->a));
    table_cell(t, format_count(c->n, p->a));
}

void page_improvement(struct page *p, size_t task, size_t k)
{
    const struct run_view *v = p->v;
    const struct run_score *columns, *main = view_main_component(v, v->tasks[task].id, p->a);
    size_t n = view_headline_components(v, v->tasks[task].id, &columns, p->a), n_rows = 0;

    for (size_t c = 0; c < n; c++)
        for (size_t m = 0; m < v->n_models && page_is_compared(p, &columns[c]); m++)
            n_rows += view_find_comparison(v, &columns[c], v->models[m].id) != NULL;
    if (n_rows == 0)
        return;
    bool only_main = n_rows > MAX_BODY_ROWS;
    struct table t = table_start(p, page_table_id(p, page_compare_id(p, "improvement", k), task));
    table_add_column(&t, S("Metric"), COLUMN_TEXT);
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Score"), COLUMN_NUMBER);
    table_add_column(&t, S("Change"), COLUMN_NUMBER);
    table_add_column(&t, S("95" THIN "% interval (%)"), COLUMN_NUMBER);
    table_add_column(&t, S("p"), COLUMN_NUMBER);
    table_add_column(&t, S("n"), COLUMN_NUMBER);
    t.grouped = true;
    for (size_t c = 0; c < n; c++) {
        str label = TEXT(STR_FMT "\xC2\xA0%s", STR_ARG(view_column_label(columns, n, c)),
                         columns[c].higher_is_better ? "\xE2\x86\x91" : "\xE2\x86\x93");
        if (!page_is_compared(p, &columns[c]) || (only_main && !str_equal(columns[c].component, main->component)))
            continue;
        for (size_t m = 0; m < v->n_models; m++) {
            const struct run_comparison *change = view_find_comparison(v, &columns[c], v->models[m].id);
            if (!change)
                continue;
            row(p, &t, &columns[c], label, change);
            label = S("");
        }
    }
    str on = page_task_phrase(p, task);
    table_end(&t, TEXT("Change against " STR_FMT STR_FMT
                       ": the scores on the n items that both answered, the difference in per cent of the base's score "
                       "with its bootstrap interval, and the corrected p of the difference%s. Arrows show the better "
                       "direction; * better, \xE2\x80\xA0 worse; an en dash: the base's score is 0, in the interval's "
                       "column that of a "
                       "resample, or its scale has no fixed zero (ratings, kappa).",
                       STR_ARG(view_model_name(v, v->base, p->a)), STR_ARG(on),
                       only_main ? " (the main metric only)" : ""));
}
