/*
 * table.h -- a table of a database: one list of columns generates its schema, INSERT, SELECT and record.
 *
 * The lists are in tables.h (run.db) and history_tables.h (history.db).  A list of columns has lines
 * X(T, kind, column, member of struct T), where kind is TEXT str, BLOB str, REAL double (NaN is NULL), COUNT size_t,
 * INT int, FLAG bool or FINDING enum finding_kind (stored by name).
 */
#ifndef EVAL_STORE_TABLE_H
#define EVAL_STORE_TABLE_H

#include "eval/store/sql.h"

enum column_kind { COLUMN_TEXT, COLUMN_BLOB, COLUMN_REAL, COLUMN_COUNT, COLUMN_INT, COLUMN_FLAG, COLUMN_FINDING };

struct column {
    const char *name;
    enum column_kind kind;
    size_t offset; /* of the member in the record */
};

struct table {
    const char *name, *create, *insert, *select; /* SQL; select gives the first column, then the others */
    const struct column *columns;
    size_t n_columns, record_bytes;
};

/* clang-format off */
#define SQL_TYPE_TEXT    "TEXT"
#define SQL_TYPE_BLOB    "BLOB"
#define SQL_TYPE_REAL    "REAL"
#define SQL_TYPE_COUNT   "INTEGER"
#define SQL_TYPE_INT     "INTEGER"
#define SQL_TYPE_FLAG    "INTEGER"
#define SQL_TYPE_FINDING "TEXT"

/* For lists of columns: ", suite TEXT, ...", ",suite,...", ",?,...", and the descriptions. */
#define SQL_DEFINE(T, kind, column, member) ", " #column " " SQL_TYPE_##kind
#define SQL_NAME(T, kind, column, member) "," #column
#define SQL_MARK(T, kind, column, member) ",?"
#define AS_COLUMN(T, kind, column, member) { #column, COLUMN_##kind, offsetof(struct T, member) },

/* For lists of tables, Y(name, record, COLUMNS, first column, its type, its value, constraints, order).  The first
 * column is not a member of the record: a key ("?", given as text), the position ("?", given as a number), or what SQL
 * computes. */
#define TABLE_COLUMNS(name, record, COLUMNS, first, type, value, constraints, order) \
    static const struct column name##_columns[] = { COLUMNS(AS_COLUMN, record) };
#define TABLE_ROW(table, record, COLUMNS, first, type, value, constraints, order)                               \
    {                                                                                                           \
        .name = #table,                                                                                         \
        .create = "CREATE TABLE IF NOT EXISTS " #table "(" #first " " type COLUMNS(SQL_DEFINE, ) constraints,   \
        .insert = "INSERT OR REPLACE INTO " #table "(" #first COLUMNS(SQL_NAME, ) ") VALUES(" value             \
                  COLUMNS(SQL_MARK, ) ")",                                                                      \
        .select = "SELECT " #first COLUMNS(SQL_NAME, ) " FROM " #table " " order,                               \
        .columns = table##_columns,                                                                             \
        .n_columns = COUNT_OF(table##_columns),                                                                 \
        .record_bytes = sizeof(struct record),                                                                  \
    }
/* clang-format on */

/* Creates the tables that are missing, and the missing columns of older databases. */
bool tables_create(struct store *s, const struct table *tables, size_t n, struct err *e);

/* Writes one record, replacing the row with the same primary key.  One function per type of the first column: a
 * number, a text, or a value that SQL computes. */
bool table_put_at(struct store *s, const struct table *t, int64_t position, const void *record, struct err *e);
bool table_put_by(struct store *s, const struct table *t, str key, const void *record, struct err *e);
bool table_put(struct store *s, const struct table *t, const void *record, struct err *e);

/* The columns from `first` on of the statement's row, into the record; texts go into the arena.  False on a negative
 * count or an unknown name: the database was not written by this program. */
bool table_fill(const struct store *s, const struct table *t, sqlite3_stmt *q, int first, void *record, struct arena *a,
                struct err *e);

/* All rows in the table's order, as an array of records in the arena. */
bool table_read(struct store *s, const struct table *t, void **records, size_t *n, struct arena *a, struct err *e);

#endif
