/*
 * table.c -- see table.h.
 */
#include "eval/store/table.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

/* Larger integers are not exact in JSON. */
static const int64_t max_count = (int64_t)1 << 53;

static const char *const sql_types[] = {
    [COLUMN_TEXT] = SQL_TYPE_TEXT,       [COLUMN_BLOB] = SQL_TYPE_BLOB, [COLUMN_REAL] = SQL_TYPE_REAL,
    [COLUMN_COUNT] = SQL_TYPE_COUNT,     [COLUMN_INT] = SQL_TYPE_INT,   [COLUMN_FLAG] = SQL_TYPE_FLAG,
    [COLUMN_FINDING] = SQL_TYPE_FINDING,
};

static bool has_column(sqlite3_stmt *q, const char *name)
{
    for (int i = 0; i < sqlite3_column_count(q); i++)
        if (strcmp(sqlite3_column_name(q, i), name) == 0)
            return true;
    return false;
}

static bool add_columns(struct store *s, const struct table *t, struct err *e)
{
    sqlite3_stmt *q = NULL;
    struct strbuf sql = { 0 };
    bool ok = true;

    strbuf_printf(&sql, "SELECT * FROM %s", t->name);
    ok = sqlite3_prepare_v2(s->db, sql.s, -1, &q, NULL) == SQLITE_OK || sql_fail(s, e);
    strbuf_reset(&sql);
    for (size_t i = 0; ok && i < t->n_columns; i++)
        if (!has_column(q, t->columns[i].name))
            strbuf_printf(&sql, "ALTER TABLE %s ADD COLUMN %s %s;", t->name, t->columns[i].name,
                          sql_types[t->columns[i].kind]);
    sqlite3_finalize(q);
    ok = ok && (sql.n == 0 || sql_execute(s, sql.s, e));
    strbuf_release(&sql);
    return ok;
}

bool tables_create(struct store *s, const struct table *tables, size_t n, struct err *e)
{
    for (size_t i = 0; i < n; i++)
        if (!sql_execute(s, tables[i].create, e) || !add_columns(s, &tables[i], e))
            return false;
    return true;
}

static bool run_insert(struct store *s, const struct table *t, sqlite3_stmt *q, int first, const void *record,
                       struct err *e)
{
    for (size_t i = 0; i < t->n_columns; i++) {
        const char *member = (const char *)record + t->columns[i].offset;
        int at = first + (int)i;
        switch (t->columns[i].kind) {
        case COLUMN_TEXT:
            sql_bind_str(q, at, *(const str *)(const void *)member);
            break;
        case COLUMN_BLOB:
            sqlite3_bind_blob64(q, at, ((const str *)(const void *)member)->s, ((const str *)(const void *)member)->n,
                                SQLITE_STATIC);
            break;
        case COLUMN_REAL:
            sql_bind_number(q, at, *(const double *)(const void *)member);
            break;
        case COLUMN_COUNT:
            sqlite3_bind_int64(q, at, (sqlite3_int64) * (const size_t *)(const void *)member);
            break;
        case COLUMN_INT:
            sqlite3_bind_int(q, at, *(const int *)(const void *)member);
            break;
        case COLUMN_FLAG:
            sqlite3_bind_int(q, at, *(const bool *)(const void *)member);
            break;
        case COLUMN_FINDING:
            sql_bind_str(q, at, finding_kind_name(*(const enum finding_kind *)(const void *)member));
            break;
        }
    }
    return sql_run(s, q, e);
}

bool table_put_at(struct store *s, const struct table *t, int64_t position, const void *record, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, t->insert, e);

    if (!q)
        return false;
    sqlite3_bind_int64(q, 1, position);
    return run_insert(s, t, q, 2, record, e);
}

bool table_put_by(struct store *s, const struct table *t, str key, const void *record, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, t->insert, e);

    if (!q)
        return false;
    sql_bind_str(q, 1, key);
    return run_insert(s, t, q, 2, record, e);
}

bool table_put(struct store *s, const struct table *t, const void *record, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, t->insert, e);
    return q && run_insert(s, t, q, 1, record, e);
}

bool table_fill(const struct store *s, const struct table *t, sqlite3_stmt *q, int first, void *record, struct arena *a,
                struct err *e)
{
    for (size_t i = 0; i < t->n_columns; i++) {
        void *member = (char *)record + t->columns[i].offset;
        int at = first + (int)i;
        switch (t->columns[i].kind) {
        case COLUMN_TEXT:
            *(str *)member = sql_str(q, at, a);
            break;
        case COLUMN_BLOB:
            *(str *)member = arena_str(a, (str){ sqlite3_column_blob(q, at), (size_t)sqlite3_column_bytes(q, at) });
            break;
        case COLUMN_REAL:
            *(double *)member = sql_number(q, at);
            break;
        case COLUMN_COUNT:
            if (sqlite3_column_int64(q, at) < 0 || sqlite3_column_int64(q, at) > max_count)
                return err_set(e, ERR_PARSE, "%s: %s.%s: bad value (found %lld, expected a count)", s->path, t->name,
                               t->columns[i].name, (long long)sqlite3_column_int64(q, at));
            *(size_t *)member = (size_t)sqlite3_column_int64(q, at);
            break;
        case COLUMN_INT:
            *(int *)member = sqlite3_column_int(q, at);
            break;
        case COLUMN_FLAG:
            *(bool *)member = sqlite3_column_int(q, at) != 0;
            break;
        case COLUMN_FINDING:
            if (!finding_kind_find(sql_peek(q, at), member))
                return err_set(e, ERR_PARSE, "%s: %s.%s: bad value (found \"" STR_FMT "\", expected a kind of finding)",
                               s->path, t->name, t->columns[i].name, STR_ARG(sql_peek(q, at)));
            break;
        }
    }
    return true;
}

bool table_read(struct store *s, const struct table *t, void **records, size_t *n, struct arena *a, struct err *e)
{
    const size_t bytes = t->record_bytes;
    char *list = NULL;
    size_t count = 0, cap = 0;
    bool row = false;
    sqlite3_stmt *q = sql_prepare(s, t->select, e);
    bool ok = q != NULL;

    while (ok && (ok = sql_step(s, q, &row, e)) && row) {
        list = vec_grow(list, count, &cap, bytes);
        memset(list + count * bytes, 0, bytes);
        ok = table_fill(s, t, q, 1, list + count++ * bytes, a, e);
    }
    *records = arena_alloc_array(a, count, bytes);
    if (count)
        memcpy(*records, list, count * bytes);
    *n = count;
    free(list);
    return ok;
}
