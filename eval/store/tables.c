/*
 * tables.c -- see tables.h.
 */
#include "eval/store/tables.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

/* Larger integers are not exact in JSON. */
static const int64_t max_count = (int64_t)1 << 53;

/* clang-format off */
#define SQL_TYPE_TEXT  "TEXT"
#define SQL_TYPE_REAL  "REAL"
#define SQL_TYPE_COUNT "INTEGER"
#define SQL_TYPE_INT   "INTEGER"
#define SQL_TYPE_FLAG  "INTEGER"

#define SQL_DEFINE(T, kind, column, member) ", " #column " " SQL_TYPE_##kind
#define SQL_NAME(T, kind, column, member) "," #column
#define SQL_MARK(T, kind, column, member) ",?"
#define AS_COLUMN(T, kind, column, member) { #column, COLUMN_##kind, offsetof(struct T, member) },

#define Y(name, record, COLUMNS, first, type, value, constraints, order) \
    static const struct column name##_columns[] = { COLUMNS(AS_COLUMN, record) };
STORE_TABLES(Y)
#undef Y

const struct table tables[N_TABLES] = {
#define Y(table, record, COLUMNS, first, type, value, constraints, order)                                   \
    [TABLE_##table] = {                                                                                     \
        .name = #table,                                                                                     \
        .create = "CREATE TABLE IF NOT EXISTS " #table "(" #first " " type COLUMNS(SQL_DEFINE, ) constraints, \
        .insert = "INSERT OR REPLACE INTO " #table "(" #first COLUMNS(SQL_NAME, ) ") VALUES(" value         \
                  COLUMNS(SQL_MARK, ) ")",                                                                  \
        .select = "SELECT " #first COLUMNS(SQL_NAME, ) " FROM " #table " " order,                           \
        .columns = table##_columns,                                                                         \
        .n_columns = COUNT_OF(table##_columns),                                                             \
        .record_bytes = sizeof(struct record),                                                              \
    },
    STORE_TABLES(Y)
#undef Y
};
/* clang-format on */

static bool has_column(sqlite3_stmt *q, const char *name)
{
    for (int i = 0; i < sqlite3_column_count(q); i++)
        if (strcmp(sqlite3_column_name(q, i), name) == 0)
            return true;
    return false;
}

static bool add_columns(struct store *s, const struct table *t, struct err *e)
{
    static const char *const types[] = { "TEXT", "REAL", "INTEGER", "INTEGER", "INTEGER" };
    sqlite3_stmt *q = NULL;
    struct strbuf sql = { 0 };
    bool ok = true;

    strbuf_printf(&sql, "SELECT * FROM %s", t->name);
    ok = sqlite3_prepare_v2(s->db, sql.s, -1, &q, NULL) == SQLITE_OK || sql_fail(s, e);
    strbuf_reset(&sql);
    for (size_t i = 0; ok && i < t->n_columns; i++)
        if (!has_column(q, t->columns[i].name))
            strbuf_printf(&sql, "ALTER TABLE %s ADD COLUMN %s %s;", t->name, t->columns[i].name,
                          types[t->columns[i].kind]);
    sqlite3_finalize(q);
    ok = ok && (sql.n == 0 || sql_execute(s, sql.s, e));
    strbuf_release(&sql);
    return ok;
}

bool tables_create(struct store *s, struct err *e)
{
    for (size_t i = 0; i < N_TABLES; i++)
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
        }
    }
    return sql_run(s, q, e);
}

bool table_put_at(struct store *s, enum table_id id, size_t position, const void *record, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, tables[id].insert, e);

    if (!q)
        return false;
    sqlite3_bind_int64(q, 1, (sqlite3_int64)position);
    return run_insert(s, &tables[id], q, 2, record, e);
}

bool table_put_by(struct store *s, enum table_id id, str key, const void *record, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, tables[id].insert, e);

    if (!q)
        return false;
    sql_bind_str(q, 1, key);
    return run_insert(s, &tables[id], q, 2, record, e);
}

bool table_put(struct store *s, enum table_id id, const void *record, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, tables[id].insert, e);
    return q && run_insert(s, &tables[id], q, 1, record, e);
}

bool table_fill(const struct store *s, enum table_id id, sqlite3_stmt *q, int first, void *record, struct arena *a,
                struct err *e)
{
    const struct table *t = &tables[id];

    for (size_t i = 0; i < t->n_columns; i++) {
        void *member = (char *)record + t->columns[i].offset;
        int at = first + (int)i;
        switch (t->columns[i].kind) {
        case COLUMN_TEXT:
            *(str *)member = sql_str(q, at, a);
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
        }
    }
    return true;
}

bool table_read(struct store *s, enum table_id id, void **records, size_t *n, struct arena *a, struct err *e)
{
    const size_t bytes = tables[id].record_bytes;
    char *list = NULL;
    size_t count = 0, cap = 0;
    bool row = false;
    sqlite3_stmt *q = sql_prepare(s, tables[id].select, e);
    bool ok = q != NULL;

    while (ok && (ok = sql_step(s, q, &row, e)) && row) {
        list = vec_grow(list, count, &cap, bytes);
        memset(list + count * bytes, 0, bytes);
        ok = table_fill(s, id, q, 1, list + count++ * bytes, a, e);
    }
    *records = arena_alloc_array(a, count, bytes);
    if (count)
        memcpy(*records, list, count * bytes);
    *n = count;
    free(list);
    return ok;
}
