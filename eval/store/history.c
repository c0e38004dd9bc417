/*
 * history.c -- see history.h; its tables are in history_tables.h.
 */
#include "eval/store/history.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/store/history_context.h"
#include "eval/store/history_tables.h"

enum { HISTORY_VERSION = 1003, FIRST_VERSION = 1001, MAX_RUNS = 1000 };

static const char indexes[] =
    "CREATE INDEX IF NOT EXISTS item_scores_series ON item_scores(task, model, metric, component, run);"
    "PRAGMA user_version = 1003;";

static bool read_count(struct history *h, const char *sql, int *n, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(&h->sql, sql, e);
    bool row = false;

    if (!q || !sql_step(&h->sql, q, &row, e))
        return false;
    *n = row ? sqlite3_column_int(q, 0) : 0;
    sqlite3_reset(q);
    return true;
}

/* An empty file gets the tables if it may be created; a run database or any other file is an error.  SQLite files of
 * other programs have version 0, too. */
static bool check(struct history *h, bool create, struct err *e)
{
    int version, n_tables;

    if (!read_count(h, "PRAGMA user_version", &version, e) ||
        !read_count(h, "SELECT count(*) FROM sqlite_master", &n_tables, e))
        return false;
    if (version == HISTORY_VERSION)
        return true;
    if (version == 0 && (n_tables > 0 || !create))
        return err_set(e, ERR_PARSE, "%s: not a gate history (found %s, expected a file that `gate --history` wrote)",
                       h->sql.path, n_tables > 0 ? "a database of another program" : "an empty file");
    if (version != 0 && (version < FIRST_VERSION || version > HISTORY_VERSION))
        return err_set(e, ERR_PARSE, "%s: not a gate history (found a database of version %d, expected %d)",
                       h->sql.path, version, HISTORY_VERSION);
    return tables_create(&h->sql, history_tables, N_HISTORY_TABLES, e) && sql_execute(&h->sql, indexes, e);
}

struct history *history_open(const char *path, bool create, struct err *e)
{
    if (!create && !file_exists(path)) {
        err_set(e, ERR_PARSE, "%s: no such history (expected a file that `gate --history` wrote)", path);
        return NULL;
    }
    struct history *h = xcalloc(1, sizeof *h);
    int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);
    h->sql.path = xstrdup(path);
    h->sql.lock = -1;
    if (sql_open(&h->sql, flags, e) && check(h, create, e))
        return h;
    history_close(h);
    return NULL;
}

void history_close(struct history *h)
{
    if (!h)
        return;
    for (size_t i = 0; i < h->sql.n_statements; i++)
        sqlite3_finalize(h->sql.statements[i].prepared);
    sqlite3_close(h->sql.db);
    free(h->sql.statements);
    free(h->sql.path);
    free(h);
}

bool history_passed_runs(struct history *h, const struct history_run *run, struct history_run **out, size_t *n,
                         struct arena *a, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(
        &h->sql,
        "SELECT id" HISTORY_RUN_COLUMNS(SQL_NAME, ) " FROM runs WHERE suite=? AND passed=1"
                                                    " AND NOT (directory=? AND finished=?) ORDER BY id DESC LIMIT ?",
        e);
    bool row;

    if (!q)
        return false;
    sql_bind_str(q, 1, run->suite);
    sql_bind_str(q, 2, run->directory);
    sql_bind_str(q, 3, run->finished);
    sqlite3_bind_int(q, 4, MAX_RUNS);
    *out = ARENA_NEW(a, struct history_run, MAX_RUNS);
    for (*n = 0; sql_step(&h->sql, q, &row, e);) {
        if (!row)
            return true;
        struct history_run *r = &(*out)[(*n)++];
        r->id = sqlite3_column_int64(q, 0);
        if (!table_fill(&h->sql, &history_tables[HISTORY_runs], q, 1, r, a, e))
            return false;
    }
    return false;
}

static bool delete_run(struct history *h, const struct history_run *run, struct err *e)
{
    static const char *const sql[] = {
#define Y(name, ...) "DELETE FROM " #name " WHERE run IN (SELECT id FROM runs WHERE directory=? AND finished=?)",
        HISTORY_ROWS_OF_RUN(Y)
#undef Y
            "DELETE FROM runs WHERE directory=? AND finished=?",
    };

    for (size_t i = 0; i < COUNT_OF(sql); i++) {
        sqlite3_stmt *q = sql_prepare(&h->sql, sql[i], e);
        if (!q)
            return false;
        sql_bind_str(q, 1, run->directory);
        sql_bind_str(q, 2, run->finished);
        if (!sql_run(&h->sql, q, e))
            return false;
    }
    return true;
}

bool history_put(struct history *h, const struct history_run *run, const struct history_result *results, size_t n,
                 const struct run_view *v, struct err *e)
{
    bool ok = sql_execute(&h->sql, "BEGIN IMMEDIATE", e) && delete_run(h, run, e) &&
              table_put(&h->sql, &history_tables[HISTORY_runs], run, e);
    int64_t id = ok ? sqlite3_last_insert_rowid(h->sql.db) : 0;

    for (size_t i = 0; ok && i < n; i++)
        ok = table_put_at(&h->sql, &history_tables[HISTORY_results], id, &(struct result_row){ i, results[i] }, e);
    for (size_t i = 0; ok && i < v->n_scores; i++)
        ok = table_put_at(&h->sql, &history_tables[HISTORY_scores], id, &v->scores[i], e);
    struct arena a = { 0 };
    ok = ok && history_put_context(h, id, v, &a, e) && history_put_items(h, id, v, &a, e);
    arena_free(&a);
    if (ok)
        return sql_execute(&h->sql, "COMMIT", e);
    sqlite3_exec(h->sql.db, "ROLLBACK", NULL, NULL, NULL);
    return false;
}

bool history_runs(struct history *h, str suite, struct history_run **out, size_t *n, struct arena *a, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(&h->sql,
                                  "SELECT id" HISTORY_RUN_COLUMNS(SQL_NAME, ) " FROM runs"
                                                                              " WHERE ?1='' OR suite=?1 ORDER BY id",
                                  e);
    struct history_run *list = NULL;
    size_t cap = 0;
    bool row = false, ok = q != NULL;

    *n = 0;
    if (ok)
        sql_bind_str(q, 1, suite);
    while (ok && (ok = sql_step(&h->sql, q, &row, e)) && row) {
        struct history_run r = { .id = sqlite3_column_int64(q, 0) };
        ok = table_fill(&h->sql, &history_tables[HISTORY_runs], q, 1, &r, a, e);
        VEC_PUSH(list, *n, cap) = r;
    }
    *out = ARENA_NEW(a, struct history_run, *n);
    if (*n)
        memcpy(*out, list, *n * sizeof *list);
    free(list);
    return ok;
}

static bool same_series(const struct history_series *x, const struct history_series *y)
{
    return str_equal(x->suite, y->suite) && str_equal(x->task, y->task) && str_equal(x->model, y->model) &&
           str_equal(x->metric, y->metric) && str_equal(x->component, y->component);
}

/* Rows come ordered by series, then by night. */
bool history_series(struct history *h, str suite, struct history_series **out, size_t *n, struct arena *a,
                    struct err *e)
{
    sqlite3_stmt *q = sql_prepare(
        &h->sql,
        "SELECT r.suite,s.task,s.model,s.metric,s.component,r.id,s.score,s.ci_low,s.ci_high,s.n"
        " FROM scores s JOIN runs r ON r.id=s.run WHERE (?1='' OR r.suite=?1)"
        " ORDER BY r.suite,s.task,s.model,s.metric,s.component,r.id",
        e);
    struct history_series *series = NULL;
    struct history_score *scores = NULL;
    size_t cap = 0, n_scores = 0, cap_scores = 0, *first = NULL, n_first = 0, cap_first = 0;
    bool row = false, ok = q != NULL;

    *n = 0;
    if (ok)
        sql_bind_str(q, 1, suite);
    while (ok && (ok = sql_step(&h->sql, q, &row, e)) && row) {
        struct history_series key = { .suite = sql_str(q, 0, a),
                                      .task = sql_str(q, 1, a),
                                      .model = sql_str(q, 2, a),
                                      .metric = sql_str(q, 3, a),
                                      .component = sql_str(q, 4, a) };
        if (*n == 0 || !same_series(&series[*n - 1], &key)) {
            VEC_PUSH(first, n_first, cap_first) = n_scores;
            VEC_PUSH(series, *n, cap) = key;
        }
        VEC_PUSH(scores, n_scores, cap_scores) = (struct history_score){ .run = sqlite3_column_int64(q, 5),
                                                                         .score = sql_number(q, 6),
                                                                         .ci_low = sql_number(q, 7),
                                                                         .ci_high = sql_number(q, 8),
                                                                         .n = (size_t)sqlite3_column_int64(q, 9) };
    }
    struct history_score *kept = ARENA_NEW(a, struct history_score, n_scores);
    if (n_scores)
        memcpy(kept, scores, n_scores * sizeof *kept);
    *out = ARENA_NEW(a, struct history_series, *n);
    for (size_t i = 0; i < *n; i++) {
        (*out)[i] = series[i];
        (*out)[i].scores = kept + first[i];
        (*out)[i].n_scores = (i + 1 < *n ? first[i + 1] : n_scores) - first[i];
    }
    free(series);
    free(scores);
    free(first);
    return ok;
}

bool history_prune(struct history *h, str date, size_t *n, struct err *e)
{
    static const char *const sql[] = {
#define Y(name, ...) "DELETE FROM " #name " WHERE run IN (SELECT id FROM runs WHERE recorded<?)",
        HISTORY_ROWS_OF_RUN(Y)
#undef Y
            "DELETE FROM runs WHERE recorded<?",
    };
    bool ok = sql_execute(&h->sql, "BEGIN IMMEDIATE", e);

    for (size_t i = 0; ok && i < COUNT_OF(sql); i++) {
        sqlite3_stmt *q = sql_prepare(&h->sql, sql[i], e);
        ok = q != NULL;
        if (ok) {
            sql_bind_str(q, 1, date);
            ok = sql_run(&h->sql, q, e);
        }
    }
    *n = (size_t)sqlite3_changes(h->sql.db);
    ok = ok && sql_execute(&h->sql, "DELETE FROM item_sets WHERE id NOT IN (SELECT item_set FROM item_scores);", e);
    if (ok)
        return sql_execute(&h->sql, "COMMIT", e);
    sqlite3_exec(h->sql.db, "ROLLBACK", NULL, NULL, NULL);
    return false;
}
