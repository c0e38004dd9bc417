/*
 * sql.c -- see sql.h.
 */
#include "eval/store/sql.h"

#include <math.h>
#include <sys/stat.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/strbuf.h"

enum { BUSY_MS = 30000, PROGRESS_STEPS = 1000000, MAX_PROGRESS = 4000 };

/* Our statements stay far below this; a hostile database may not. */
static int on_progress(void *store)
{
    struct store *s = store;
    return ++s->n_progress > MAX_PROGRESS;
}

static bool open_file(struct store *s, const char *name, int flags, struct err *e)
{
    if (sqlite3_open_v2(name, &s->db, flags, NULL) != SQLITE_OK)
        return sql_fail(s, e);
    sqlite3_busy_timeout(s->db, BUSY_MS);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_progress_handler(s->db, PROGRESS_STEPS, on_progress, s);
    return true;
}

bool sql_open(struct store *s, int flags, struct err *e)
{
    return file_is_regular_or_new(s->path, e) && open_file(s, s->path, flags, e);
}

/* SQLite's form of a path with options. */
static void add_uri(struct strbuf *b, const char *path)
{
    strbuf_add(b, S("file:"));
    for (const char *c = path; *c; c++)
        if (strchr("?#%", *c))
            strbuf_printf(b, "%%%02x", (unsigned char)*c);
        else
            strbuf_add_char(b, *c);
    strbuf_add(b, S("?immutable=1"));
}

bool sql_open_unwritable(struct store *s, struct err *e)
{
    struct strbuf name = { 0 };
    struct stat log;

    if (!file_is_regular_or_new(s->path, e))
        return false;
    strbuf_printf(&name, "%s-wal", s->path);
    bool ok = stat(name.s, &log) != 0 || log.st_size == 0 ||
              err_set(e, ERR_IO,
                      "%s: may not be written (found changes in %s, expected a run that is finished, or write "
                      "access to its directory)",
                      s->path, name.s);
    strbuf_reset(&name);
    add_uri(&name, s->path);
    ok = ok && open_file(s, name.s, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, e);
    strbuf_release(&name);
    return ok;
}

bool sql_fail(struct store *s, struct err *e)
{
    int code = sqlite3_errcode(s->db);
    bool input = code == SQLITE_ERROR || code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_CANTOPEN;

    if (code == SQLITE_NOMEM)
        err_out_of_memory(0);
    if (code == SQLITE_INTERRUPT)
        return err_set(e, ERR_PARSE, "%s: a query takes too many steps (expected a run database)", s->path);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return err_set(e, ERR_IO, "%s: in use by another program (expected it to be free within 30 s)", s->path);
    return err_set(e, input ? ERR_PARSE : ERR_IO, "%s: %s (expected %s)", s->path, sqlite3_errmsg(s->db),
                   input ? "an undamaged database of this program" : "a disk with room, without errors");
}

sqlite3_stmt *sql_prepare(struct store *s, const char *sql, struct err *e)
{
    sqlite3_stmt *q = NULL;

    s->n_progress = 0;
    for (size_t i = 0; i < s->n_statements; i++)
        if (s->statements[i].sql == sql) {
            q = s->statements[i].prepared;
            sqlite3_reset(q);
            sqlite3_clear_bindings(q);
            return q;
        }
    if (sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK) {
        sql_fail(s, e);
        return NULL;
    }
    VEC_PUSH(s->statements, s->n_statements, s->cap_statements) = (struct statement){ sql, q };
    return q;
}

void sql_bind_str(sqlite3_stmt *q, int i, str text)
{
    if (sqlite3_bind_text64(q, i, text.s ? text.s : "", text.n, SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
        err_out_of_memory(text.n); /* also for a text over SQLite's limit of a gigabyte */
}

void sql_bind_number(sqlite3_stmt *q, int i, double v)
{
    if (isnan(v))
        sqlite3_bind_null(q, i);
    else
        sqlite3_bind_double(q, i, v);
}

bool sql_step(struct store *s, sqlite3_stmt *q, bool *row, struct err *e)
{
    int code = sqlite3_step(q);
    *row = code == SQLITE_ROW;
    if (code == SQLITE_ROW)
        return true;
    bool ok = code == SQLITE_DONE || sql_fail(s, e);
    sqlite3_reset(q);
    return ok;
}

bool sql_run(struct store *s, sqlite3_stmt *q, struct err *e)
{
    bool row;
    return sql_step(s, q, &row, e);
}

str sql_peek(sqlite3_stmt *q, int column)
{
    const char *text = (const char *)sqlite3_column_text(q, column);
    if (!text && sqlite3_column_type(q, column) != SQLITE_NULL)
        err_out_of_memory(0);
    return text ? (str){ text, (size_t)sqlite3_column_bytes(q, column) } : S("");
}

str sql_str(sqlite3_stmt *q, int column, struct arena *a)
{
    str text = sql_peek(q, column);
    return text.n ? arena_str(a, text) : S("");
}

double sql_number(sqlite3_stmt *q, int column)
{
    return sqlite3_column_type(q, column) == SQLITE_NULL ? NAN : sqlite3_column_double(q, column);
}

bool sql_execute(struct store *s, const char *sql, struct err *e)
{
    s->n_progress = 0;
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK || sql_fail(s, e);
}
