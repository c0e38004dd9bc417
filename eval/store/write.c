/*
 * write.c -- writes records to rows.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/store/tables.h"

bool store_put_model(struct store *s, size_t position, const struct run_model *m, struct err *e)
{
    return table_put_at(s, &tables[TABLE_models], (int64_t)position, m, e);
}

bool store_put_curve(struct store *s, const struct run_curve *c, struct err *e)
{
    for (size_t i = 0; i < c->n; i++)
        if (!table_put_by(s, &tables[TABLE_curves], c->model, &(struct curve_row){ i, c->points[i] }, e))
            return false;
    return true;
}

bool store_put_task(struct store *s, size_t position, const struct run_task *t, struct err *e)
{
    return table_put_at(s, &tables[TABLE_tasks], (int64_t)position, t, e);
}

bool store_put_item(struct store *s, size_t position, const struct run_item *i, struct err *e)
{
    return table_put_at(s, &tables[TABLE_items], (int64_t)position, i, e);
}

bool store_put_request(struct store *s, str task, str model, str item, str request_id, str prompt, struct err *e)
{
    return table_put_by(s, &tables[TABLE_requests], task, &(struct request_row){ model, item, request_id, prompt }, e);
}

static str choices_to_json(const struct generation *g, struct arena *a)
{
    struct json *list = generation_choices_to_json(g);
    str text = g->n_choices ? json_to_text(list, a) : S("");
    json_free(list);
    return text;
}

/* Without a comparison the divergences are NULL, and so is the count of agreeing tokens. */
static bool put_text_scores(struct store *s, str request_id, const struct scored_text *t, struct err *e)
{
    if (t->compared)
        return table_put_by(s, &tables[TABLE_text_scores], request_id, t, e);
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO text_scores(request,n_greedy) VALUES(?,?)", e);
    if (!q)
        return false;
    sql_bind_str(q, 1, request_id);
    sqlite3_bind_int(q, 2, t->n_greedy);
    return sql_run(s, q, e);
}

bool store_put_generation(struct store *s, str request_id, const struct generation *g, struct err *e)
{
    struct arena a = { 0 };
    struct generation_row row = { *g, choices_to_json(g, &a) };
    bool ok = table_put_by(s, &tables[TABLE_generations], request_id, &row, e) &&
              (!g->scored || put_text_scores(s, request_id, g->scored, e));

    arena_free(&a);
    return ok;
}

bool store_put_answer_text(struct store *s, str task, str model, str item, str extracted, struct err *e)
{
    return table_put_by(s, &tables[TABLE_answers], task, &(struct answer_row){ model, item, extracted }, e);
}

bool store_put_extract_error(struct store *s, str task, str model, str item, str error, struct err *e)
{
    return table_put_by(s, &tables[TABLE_extract_errors], task, &(struct extract_error_row){ model, item, error }, e);
}

bool store_put_warning(struct store *s, const char *stage, str text, struct err *e)
{
    return table_put_by(s, &tables[TABLE_warnings], str_from(stage), &(struct warning_row){ text }, e);
}

bool store_put_score(struct store *s, size_t position, const struct run_score *v, const str *item_ids, size_t n_items,
                     struct err *e)
{
    if (!table_put_at(s, &tables[TABLE_scores], (int64_t)position, v, e))
        return false;
    for (size_t i = 0; v->items && i < n_items; i++) {
        struct item_score_row row = { v->model, v->metric, v->component, item_ids[i], v->items[i] };
        if (!table_put_by(s, &tables[TABLE_item_scores], v->task, &row, e))
            return false;
    }
    return true;
}

bool store_put_comparison(struct store *s, size_t position, const struct run_comparison *c, struct err *e)
{
    return table_put_at(s, &tables[TABLE_comparisons], (int64_t)position, c, e);
}

bool store_put_rank(struct store *s, size_t position, const struct run_rank *r, struct err *e)
{
    return table_put_at(s, &tables[TABLE_ranks], (int64_t)position, r, e);
}

bool store_put_finding(struct store *s, const struct run_finding *f, struct err *e)
{
    return table_put(s, &tables[TABLE_findings], f, e);
}

bool store_put_label(struct store *s, const struct run_label *l, struct err *e)
{
    return table_put(s, &tables[TABLE_labels], l, e);
}

bool store_put_category(struct store *s, const struct run_category *c, struct err *e)
{
    return table_put(s, &tables[TABLE_categories], c, e);
}
