/*
 * page_across.c -- all tasks in one table: each task's main score of each model, the
 * mean rank over the tasks, and what the model cost to train.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/page.h"

static double model_number(const struct run_model *m, const char *training, const char *info)
{
    const struct json *x = json_get(json_get(m->info, "training"), training);

    x = json_is_numeric(x) ? x : info ? json_get(m->info, info) : NULL;
    return json_is_numeric(x) ? json_number(x) : NAN;
}

/* Over the tasks, by each one's main metric. */
static const struct run_rank *rank_of(const struct run_view *v, str model)
{
    for (size_t i = 0; i < v->n_ranks; i++)
        if (!v->ranks[i].task.n && str_is(v->ranks[i].component, RANK_OF_MAIN) && str_equal(v->ranks[i].model, model))
            return &v->ranks[i];
    return NULL;
}

void page_across_tasks(struct page *p)
{
    const struct run_view *v = p->v;
    const struct run_score **mains = ARENA_NEW(p->a, const struct run_score *, p->shown.n + 1);
    bool costs = false, ranked = false;

    for (size_t m = 0; m < v->n_models; m++) {
        costs = costs || isfinite(model_number(&v->models[m], "minutes", NULL));
        ranked = ranked || rank_of(v, v->models[m].id);
    }
    if (v->n_tasks < 2 || !ranked)
        return;
    struct table t = table_start(p, S("across-tasks"));
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    for (size_t k = 0; k < p->shown.n; k++) {
        size_t task = p->shown.list[k];
        str id = v->tasks[task].id;
        mains[k] = view_main_component(&p->of_task[task], id, p->a);
        if (mains[k])
            table_add_column(&t,
                             TEXT(STR_FMT ": " STR_FMT "\xC2\xA0%s", STR_ARG(id), STR_ARG(mains[k]->label),
                                  mains[k]->higher_is_better ? "\xE2\x86\x91" : "\xE2\x86\x93"),
                             COLUMN_NUMBER);
    }
    table_add_column(&t, S("Mean rank"), COLUMN_NUMBER);
    if (costs) {
        table_add_column(&t, S("Trained"), COLUMN_NUMBER);
        table_add_column(&t, S("Minutes"), COLUMN_NUMBER);
    }
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_rank *r = rank_of(v, v->models[m].id);
        double trained = model_number(&v->models[m], "trainable_parameters", "adapter_parameters");
        table_row(&t, false);
        table_cell(&t, view_model_name(v, v->models[m].id, p->a));
        for (size_t k = 0; k < p->shown.n; k++) {
            const struct run_view *own = &p->of_task[p->shown.list[k]];
            const struct run_score *s = mains[k] ? view_find_score(own, mains[k], v->models[m].id) : NULL;
            if (mains[k])
                table_cell_marked(&t, s ? format_number(s->score, s->decimals, p->a) : NO_NUMBER,
                                  s && view_is_best(own, s),
                                  view_significance_mark(s, view_find_comparison(own, mains[k], v->models[m].id)));
        }
        table_cell(&t, r ? format_number(r->mean_rank, 2, p->a) : NO_NUMBER);
        if (costs) {
            table_cell(&t, isfinite(trained) ? format_count((uint64_t)trained, p->a) : NO_NUMBER);
            table_cell(&t, format_number(model_number(&v->models[m], "minutes", NULL), 1, p->a));
        }
    }
    table_end(&t, TEXT("%s: the main score of each, the mean rank over the %zu tasks (1 = best), trained parameters "
                       "and minutes of training. Best of a column bold; * better, \xE2\x80\xA0 worse than " STR_FMT ".",
                       p->shown.worst ? "The tasks shown in full" : "All tasks", v->n_tasks,
                       STR_ARG(view_model_name(v, v->base, p->a))));
}
