/*
 * write.c -- records into rows.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/store/sql.h"

bool store_put_model(struct store *s, size_t position, const struct run_model *m, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO models VALUES(?,?,?,?,?,?,?,?,?,?,?)", e);
    if (!q)
        return false;
    const str texts[] = { m->id,      m->label,    m->base,     m->path,      m->adapter,
                          m->backend, m->quantize, m->identity, m->info_text, m->log };
    sqlite3_bind_int64(q, 1, (sqlite3_int64)position);
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 2, texts[i]);
    return sql_run(s, q, e);
}

bool store_put_curve(struct store *s, const struct run_curve *c, struct err *e)
{
    for (size_t i = 0; i < c->n; i++) {
        const struct train_curve_point *p = &c->points[i];
        sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO curves VALUES(?,?,?,?,?,?,?)", e);
        if (!q)
            return false;
        sql_bind_str(q, 1, c->model);
        sqlite3_bind_int64(q, 2, (sqlite3_int64)i);
        const double numbers[] = { p->step, p->epoch, p->loss, p->eval_loss, p->learning_rate };
        for (size_t k = 0; k < COUNT_OF(numbers); k++)
            sql_bind_number(q, (int)k + 3, numbers[k]);
        if (!sql_run(s, q, e))
            return false;
    }
    return true;
}

bool store_put_task(struct store *s, size_t position, const struct run_task *t, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO tasks VALUES(?,?,?,?,?,?,?,?)", e);
    if (!q)
        return false;
    sqlite3_bind_int64(q, 1, (sqlite3_int64)position);
    sql_bind_str(q, 2, t->id);
    sql_bind_str(q, 3, t->kind);
    sql_bind_str(q, 4, t->data);
    sql_bind_str(q, 5, t->data_sha256);
    sql_bind_str(q, 6, t->prompt);
    sqlite3_bind_int64(q, 7, (sqlite3_int64)t->n_items);
    sql_bind_str(q, 8, t->settings);
    return sql_run(s, q, e);
}

bool store_put_item(struct store *s, size_t position, const struct run_item *i, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO items VALUES(?,?,?,?,?,?,?)", e);
    if (!q)
        return false;
    sql_bind_str(q, 1, i->task);
    sqlite3_bind_int64(q, 2, (sqlite3_int64)position);
    sql_bind_str(q, 3, i->id);
    sql_bind_str(q, 4, i->input);
    sql_bind_str(q, 5, i->reference);
    sql_bind_str(q, 6, i->group);
    sqlite3_bind_int64(q, 7, (sqlite3_int64)i->line);
    return sql_run(s, q, e);
}

bool store_put_request(struct store *s, str task, str model, str item, str request_id, str prompt, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO requests VALUES(?,?,?,?,?)", e);
    if (!q)
        return false;
    const str texts[] = { task, model, item, request_id, prompt };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 1, texts[i]);
    return sql_run(s, q, e);
}

/* Choice log-likelihoods and byte lengths as [[l, n], ...], or with the
 * unconditional log-likelihood [[l, n, u], ...]. */
static void choices_to_json(const struct generation *g, struct strbuf *out)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < g->n_choices; i++) {
        struct json *pair = json_new_array();
        json_push(pair, json_new_number(g->choice_logprobs[i]));
        json_push(pair, json_new_int(g->choice_lengths[i]));
        if (g->choice_unconditional)
            json_push(pair, json_new_number(g->choice_unconditional[i]));
        json_push(list, pair);
    }
    if (g->n_choices)
        json_write(list, 0, out);
    json_free(list);
}

static bool put_text_scores(struct store *s, str request_id, const struct scored_text *t, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO text_scores VALUES(?,?,?,?,?,?)", e);
    if (!q)
        return false;
    sql_bind_str(q, 1, request_id);
    sqlite3_bind_int(q, 2, t->n_greedy);
    if (t->shifted) {
        sqlite3_bind_int(q, 3, t->n_agree);
        sql_bind_number(q, 4, t->kl);
        sql_bind_number(q, 5, t->kl_reverse);
        sql_bind_number(q, 6, t->js);
    }
    return sql_run(s, q, e);
}

bool store_put_generation(struct store *s, str request_id, const struct generation *g, struct err *e)
{
    struct strbuf choices = { 0 };
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO generations VALUES(?,?,?,?,?,?,?,?,?)", e);
    if (!q)
        return false;
    choices_to_json(g, &choices);
    sql_bind_str(q, 1, request_id);
    sql_bind_str(q, 2, g->raw);
    sqlite3_bind_int(q, 3, (int)g->finish);
    sql_bind_str(q, 4, g->error);
    sqlite3_bind_int(q, 5, g->n_prompt_tokens);
    sqlite3_bind_int(q, 6, g->n_tokens);
    sql_bind_number(q, 7, g->seconds);
    sql_bind_number(q, 8, g->logprob);
    sql_bind_str(q, 9, strbuf_str(&choices));
    strbuf_release(&choices);
    return sql_run(s, q, e) && (!g->scored || put_text_scores(s, request_id, g->scored, e));
}

bool store_put_answer_text(struct store *s, str task, str model, str item, str extracted, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO answers VALUES(?,?,?,?)", e);
    if (!q)
        return false;
    const str texts[] = { task, model, item, extracted };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 1, texts[i]);
    return sql_run(s, q, e);
}

bool store_put_extract_error(struct store *s, str task, str model, str item, str error, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO extract_errors VALUES(?,?,?,?)", e);
    if (!q)
        return false;
    const str texts[] = { task, model, item, error };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 1, texts[i]);
    return sql_run(s, q, e);
}

bool store_put_warning(struct store *s, const char *stage, str text, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO warnings VALUES(?,?)", e);
    if (!q)
        return false;
    sql_bind_str(q, 1, str_from(stage));
    sql_bind_str(q, 2, text);
    return sql_run(s, q, e);
}

static bool put_item_score(struct store *s, const struct run_score *score, str item, double value, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO item_scores VALUES(?,?,?,?,?,?)", e);
    if (!q)
        return false;
    const str texts[] = { score->task, score->model, score->metric, score->component, item };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 1, texts[i]);
    sql_bind_number(q, 6, value);
    return sql_run(s, q, e);
}

bool store_put_score(struct store *s, size_t position, const struct run_score *v, const str *item_ids, size_t n_items,
                     struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO scores VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", e);
    if (!q)
        return false;
    sqlite3_bind_int64(q, 1, (sqlite3_int64)position);
    const str texts[] = { v->task, v->model, v->metric, v->component, v->label };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 2, texts[i]);
    sql_bind_number(q, 7, v->score);
    sql_bind_number(q, 8, v->ci_low);
    sql_bind_number(q, 9, v->ci_high);
    sqlite3_bind_int64(q, 10, (sqlite3_int64)v->n);
    sqlite3_bind_int64(q, 11, (sqlite3_int64)v->missing);
    sqlite3_bind_int(q, 12, v->higher_is_better);
    sqlite3_bind_int(q, 13, v->is_headline);
    sqlite3_bind_int(q, 14, v->decimals);
    sql_bind_str(q, 15, v->signature);
    if (!sql_run(s, q, e))
        return false;
    for (size_t i = 0; v->items && i < n_items; i++)
        if (!put_item_score(s, v, item_ids[i], v->items[i], e))
            return false;
    return true;
}

bool store_put_comparison(struct store *s, size_t position, const struct run_comparison *c, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(
        s, "INSERT OR REPLACE INTO comparisons VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", e);
    if (!q)
        return false;
    sqlite3_bind_int64(q, 1, (sqlite3_int64)position);
    const str texts[] = { c->task, c->base, c->model, c->metric, c->component, c->test };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 2, texts[i]);
    const double numbers[] = { c->base_score, c->score, c->difference, c->ci_low,    c->ci_high,
                               c->statistic,  c->df,    c->p_value,    c->p_adjusted };
    for (size_t i = 0; i < COUNT_OF(numbers); i++)
        sql_bind_number(q, (int)i + 8, numbers[i]);
    sql_bind_str(q, 17, c->correction);
    sql_bind_number(q, 18, c->effect_size);
    const size_t counts[] = { c->win, c->tie, c->loss, c->n };
    for (size_t i = 0; i < COUNT_OF(counts); i++)
        sqlite3_bind_int64(q, (int)i + 19, (sqlite3_int64)counts[i]);
    sqlite3_bind_int(q, 23, c->significant);
    sql_bind_number(q, 24, c->detectable);
    return sql_run(s, q, e);
}

bool store_put_rank(struct store *s, size_t position, const struct run_rank *r, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT INTO ranks VALUES(?,?,?,?,?,?,?,?,?,?,?,?)", e);
    if (!q)
        return false;
    const str texts[] = { r->task, r->metric, r->component, r->model };
    const double numbers[] = { r->mean_rank, r->statistic, r->df, r->p_value, r->critical, r->p_base };
    sqlite3_bind_int64(q, 1, (sqlite3_int64)position);
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 2, texts[i]);
    for (size_t i = 0; i < COUNT_OF(numbers); i++)
        sql_bind_number(q, (int)i + 6, numbers[i]);
    sqlite3_bind_int64(q, 12, (sqlite3_int64)r->n);
    return sql_run(s, q, e);
}

bool store_put_label(struct store *s, const struct run_label *l, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT INTO labels VALUES(?,?,?,?,?,?,?,?)", e);
    if (!q)
        return false;
    const str texts[] = { l->task, l->model, l->judge, l->item, l->category, l->rule, l->evidence };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 1, texts[i]);
    sql_bind_number(q, 8, l->severity);
    return sql_run(s, q, e);
}

bool store_put_category(struct store *s, const struct run_category *c, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(
        s, "INSERT OR REPLACE INTO categories VALUES((SELECT count(*) FROM categories),?,?,?,?)", e);
    if (!q)
        return false;
    const str texts[] = { c->judge, c->name, c->label, c->help };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 1, texts[i]);
    return sql_run(s, q, e);
}
