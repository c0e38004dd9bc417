/*
 * history_context.c -- what the history stores in addition to test-set scores (history.h): the environment of each run
 * with hashes of its models, data and prompts, and the scores of single items.
 */
#include "eval/store/history_context.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/store/history_tables.h"

/* --- context --------------------------------------------------- */

static bool put_context(struct history *h, int64_t run, str what, str value, struct err *e)
{
    return table_put_at(&h->sql, &history_tables[HISTORY_context], run, &(struct context_row){ what, value }, e);
}

static str sha256_of(str text, struct arena *a)
{
    struct sha256 s;
    char hex[65];

    sha256_init(&s);
    sha256_add_str(&s, text);
    sha256_hex(&s, hex);
    return arena_str(a, str_from(hex));
}

bool history_put_context(struct history *h, int64_t run, const struct run_view *v, struct arena *a, struct err *e)
{
    struct json *versions = json_parse(v->versions, NULL);
    const struct json *value;
    void *at = NULL;
    bool ok = true;
    str key;

    while (ok && json_next(versions, &at, &key, &value))
        ok = put_context(h, run, key,
                         json_kind(value) == JSON_STRING_KIND ? json_as_string(value) : json_to_text(value, a), e);
    json_free(versions);
    for (size_t i = 0; ok && i < v->n_models; i++)
        ok = put_context(h, run, arena_printf(a, "model " STR_FMT, STR_ARG(v->models[i].id)), v->models[i].identity, e);
    for (size_t i = 0; ok && i < v->n_tasks; i++) {
        str id = v->tasks[i].id;
        ok = put_context(h, run, arena_printf(a, "data of " STR_FMT, STR_ARG(id)), v->tasks[i].data_sha256, e) &&
             put_context(h, run, arena_printf(a, "prompt of " STR_FMT, STR_ARG(id)), sha256_of(v->tasks[i].prompt, a),
                         e);
    }
    return ok;
}

/* --- item scores --------------------------------------------------------------- */

/* The items of a task as JSON; empty if it has none. */
static str item_ids(const struct run_view *v, size_t task, struct arena *a)
{
    struct json *list = json_new_array();

    for (size_t i = run_first_item(v, task); i < v->n_items && str_equal(v->items[i].task, v->tasks[task].id); i++)
        json_push(list, json_new_string(v->items[i].id));
    str text = json_length(list) ? json_to_text(list, a) : S("");
    json_free(list);
    return text;
}

static bool find_item_set(struct history *h, str sha256, int64_t *number, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(&h->sql, "SELECT id FROM item_sets WHERE sha256=?", e);
    bool row = false;

    if (!q)
        return false;
    sql_bind_str(q, 1, sha256);
    if (!sql_step(&h->sql, q, &row, e))
        return false;
    *number = row ? sqlite3_column_int64(q, 0) : 0;
    sqlite3_reset(q);
    return true;
}

/* The number of the item set in item_sets; the set is added if it is new. */
static bool put_item_set(struct history *h, str data_sha256, str ids, int64_t *number, struct arena *a, struct err *e)
{
    str sha256 = sha256_of(arena_printf(a, STR_FMT " " STR_FMT, STR_ARG(data_sha256), STR_ARG(ids)), a);
    struct item_set_row set = { sha256, data_sha256, ids };

    if (!find_item_set(h, sha256, number, e))
        return false;
    return *number > 0 ||
           (table_put(&h->sql, &history_tables[HISTORY_item_sets], &set, e) && find_item_set(h, sha256, number, e));
}

static bool put_item_scores(struct history *h, int64_t run, const struct run_score *s, int64_t set, size_t n_items,
                            struct err *e)
{
    str scores = { (const char *)s->items, n_items * sizeof *s->items };
    struct component_row row = { s->task, s->model, s->metric, s->component, (size_t)set, scores };

    return table_put_at(&h->sql, &history_tables[HISTORY_item_scores], run, &row, e);
}

/* Item scores of headline components only; the others can be computed from the same answers. */
bool history_put_items(struct history *h, int64_t run, const struct run_view *v, struct arena *a, struct err *e)
{
    const struct run_view *of_task = run_split_tasks(v, a);

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_task *task = &v->tasks[t];
        str ids = item_ids(v, t, a);
        int64_t set = 0;
        if (!ids.n)
            continue;
        if (!put_item_set(h, task->data_sha256, ids, &set, a, e))
            return false;
        for (size_t i = 0; i < of_task[t].n_scores; i++) {
            const struct run_score *s = &of_task[t].scores[i];
            if (s->is_headline && s->items && str_equal(s->task, task->id) &&
                !put_item_scores(h, run, s, set, task->n_items, e))
                return false;
        }
    }
    return true;
}

static str *read_ids(str text, size_t *n, struct arena *a)
{
    struct json *list = json_parse(text, NULL);
    str *ids = ARENA_NEW(a, str, json_length(list) + 1);

    *n = json_length(list);
    for (size_t i = 0; i < *n; i++)
        ids[i] = arena_str(a, json_as_string(json_at(list, i)));
    json_free(list);
    return ids;
}

bool history_items(struct history *h, const struct history_series *s, size_t last, int64_t up_to,
                   struct history_items *out, struct arena *a, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(&h->sql,
                                  "SELECT i.run,i.item_set,i.scores,x.ids,x.data_sha256 FROM item_scores i"
                                  " JOIN runs r ON r.id=i.run JOIN item_sets x ON x.id=i.item_set"
                                  " WHERE i.task=? AND i.model=? AND i.metric=? AND i.component=? AND r.suite=?"
                                  " AND (?6=0 OR i.run<=?6) ORDER BY i.run DESC",
                                  e);
    int64_t *runs = ARENA_NEW(a, int64_t, last + 1), set = 0;
    double *scores = NULL;
    bool row = false, ok = q != NULL;

    *out = (struct history_items){ .n_runs = 0 };
    if (!ok)
        return false;
    sql_bind_str(q, 1, s->task);
    sql_bind_str(q, 2, s->model);
    sql_bind_str(q, 3, s->metric);
    sql_bind_str(q, 4, s->component);
    sql_bind_str(q, 5, s->suite);
    sqlite3_bind_int64(q, 6, up_to);
    while (ok && out->n_runs < last && (ok = sql_step(&h->sql, q, &row, e)) && row) {
        if (!scores) {
            set = sqlite3_column_int64(q, 1);
            out->ids = read_ids(sql_str(q, 3, a), &out->n_items, a);
            out->data_sha256 = sql_str(q, 4, a);
            scores = ARENA_NEW(a, double, last * out->n_items + 1);
        }
        size_t bytes = (size_t)sqlite3_column_bytes(q, 2), place = last - 1 - out->n_runs;
        if (sqlite3_column_int64(q, 1) != set || bytes != out->n_items * sizeof *scores)
            break;
        memcpy(scores + place * out->n_items, sqlite3_column_blob(q, 2), bytes);
        runs[place] = sqlite3_column_int64(q, 0);
        out->n_runs++;
    }
    sqlite3_reset(q);
    out->runs = runs + (last - out->n_runs);
    out->scores = scores ? scores + (last - out->n_runs) * out->n_items : NULL;
    return ok;
}

/* --- events ---------------------------------------------------------------------- */

static int by_run(const void *x, const void *y)
{
    const struct history_event *a = x, *b = y;
    return a->run != b->run ? (a->run < b->run ? -1 : 1) : str_compare(a->what, b->what);
}

/* Rows come ordered by suite and kind, then by night: a value that differs from the row before it is an event. */
bool history_events(struct history *h, str suite, struct history_event **out, size_t *n, struct arena *a, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(&h->sql,
                                  "SELECT r.suite,c.what,r.id,c.value FROM context c JOIN runs r ON r.id=c.run"
                                  " WHERE ?1='' OR r.suite=?1 ORDER BY r.suite,c.what,r.id",
                                  e);
    struct history_event *list = NULL, last = { .run = 0 };
    size_t cap = 0;
    bool row = false, ok = q != NULL;

    *n = 0;
    if (ok)
        sql_bind_str(q, 1, suite);
    while (ok && (ok = sql_step(&h->sql, q, &row, e)) && row) {
        struct history_event now = { .run = sqlite3_column_int64(q, 2),
                                     .suite = sql_str(q, 0, a),
                                     .what = sql_str(q, 1, a),
                                     .after = sql_str(q, 3, a) };
        bool same_kind = last.run && str_equal(now.suite, last.suite) && str_equal(now.what, last.what);
        now.before = last.after;
        if (same_kind && !str_equal(now.after, last.after))
            VEC_PUSH(list, *n, cap) = now;
        last = now;
    }
    *out = ARENA_NEW(a, struct history_event, *n + 1);
    if (*n) {
        memcpy(*out, list, *n * sizeof *list);
        qsort(*out, *n, sizeof **out, by_run);
    }
    free(list);
    return ok;
}
