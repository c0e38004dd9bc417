/*
 * sql.h -- the few SQLite calls that the store's files share.
 */
#ifndef EVAL_STORE_SQL_H
#define EVAL_STORE_SQL_H

#include <sqlite3.h>

#include "eval/store/store.h"

struct store {
    sqlite3 *db;
    char *path;
    int lock;            /* -1 = none */
    int n_progress;      /* steps of the running statement, in millions */
    struct json **owned; /* parsed model infos handed out by store_read_view */
    size_t n_owned, cap_owned;
    struct statement {
        const char *sql; /* a literal: compared by address */
        sqlite3_stmt *prepared;
    } * statements;
    size_t n_statements, cap_statements;
};

/* Opens s->path, which is untrusted: triggers, views and functions that its schema calls are disabled. */
bool sql_open(struct store *s, int flags, struct err *e);
/* Opens s->path where nothing may be written: without locks and the files beside it that a write-ahead log needs.
 * ERR_IO if there is a log, whose changes would be missing. */
bool sql_open_unwritable(struct store *s, struct err *e);

/* The error of the last call; out of memory ends the program. */
bool sql_fail(struct store *s, struct err *e);

/* A prepared, cleared statement; `sql` must be a literal.  NULL on error. */
sqlite3_stmt *sql_prepare(struct store *s, const char *sql, struct err *e);

/* Copies the text to parameter i (from 1); NULL s is bound as "". */
void sql_bind_str(sqlite3_stmt *q, int i, str text);
void sql_bind_number(sqlite3_stmt *q, int i, double v); /* NaN is stored as NULL */

/* Runs statements without parameters and results. */
bool sql_execute(struct store *s, const char *sql, struct err *e);

/* Runs a prepared statement without results. */
bool sql_run(struct store *s, sqlite3_stmt *q, struct err *e);

/* true and *row = true: a row is ready; *row = false: done. */
bool sql_step(struct store *s, sqlite3_stmt *q, bool *row, struct err *e);

str sql_str(sqlite3_stmt *q, int column, struct arena *a); /* NULL reads as "" */
str sql_peek(sqlite3_stmt *q, int column);                 /* the same, valid until the next step */
double sql_number(sqlite3_stmt *q, int column);            /* NULL reads as NaN */

#endif
