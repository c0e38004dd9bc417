/*
 * store.c -- opening run.db, statements, meta values.
 *
 * The journal is a write-ahead log with synchronous=NORMAL: a killed process
 * loses nothing that was committed; a power cut may lose the last seconds but
 * never leaves a broken file.  Several readers may look while a run writes.
 */
#include "eval/store/sql.h"

#include <math.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/store/schema.h"

bool sql_fail(struct store *s, struct err *e)
{
    int code = sqlite3_errcode(s->db);
    bool input = code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_CANTOPEN;

    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return err_set(e, ERR_IO, "%s: in use by another program (expected it to be free within 5 s)", s->path);
    return err_set(e, input ? ERR_PARSE : ERR_IO, "%s: %s (expected a run database)", s->path, sqlite3_errmsg(s->db));
}

sqlite3_stmt *sql_prepare(struct store *s, const char *sql, struct err *e)
{
    sqlite3_stmt *q = NULL;

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
    sqlite3_bind_text64(q, i, text.s ? text.s : "", text.n, SQLITE_TRANSIENT, SQLITE_UTF8);
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

str sql_str(sqlite3_stmt *q, int column, struct arena *a)
{
    const char *text = (const char *)sqlite3_column_text(q, column);
    return arena_str(a, (str){ text, text ? (size_t)sqlite3_column_bytes(q, column) : 0 });
}

double sql_number(sqlite3_stmt *q, int column)
{
    return sqlite3_column_type(q, column) == SQLITE_NULL ? NAN : sqlite3_column_double(q, column);
}

static bool execute(struct store *s, const char *sql, struct err *e)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK || sql_fail(s, e);
}

static bool check_version(struct store *s, bool create, struct err *e)
{
    bool row;
    int version = 0;
    sqlite3_stmt *q = sql_prepare(s, "PRAGMA user_version", e);

    if (!q || !sql_step(s, q, &row, e))
        return false;
    if (row)
        version = sqlite3_column_int(q, 0);
    sqlite3_reset(q);
    if (version == STORE_VERSION)
        return execute(s, schema_sql, e); /* tables that came later */
    if (version != 0 || !create)
        return err_set(e, ERR_PARSE, "%s: not a run database of this version (found %d, expected %d)", s->path, version,
                       STORE_VERSION);
    return execute(s, schema_sql, e) && execute(s, "PRAGMA user_version = 1", e);
}

/* On the directory and not on the database: closing a file drops the locks that
 * SQLite holds on it.  The system takes the lock away when the process ends. */
bool store_lock(struct store *s, const char *dir, struct err *e)
{
    s->lock = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (s->lock >= 0 && flock(s->lock, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return err_set(e, ERR_IO, "%s: another run is working in this directory (expected none)", dir);
    return true; /* a file system without locks must not stop a run */
}

struct store *store_open(const char *dir, bool create, struct err *e)
{
    struct strbuf path = { 0 };

    if (dir && create && !file_make_directories(dir, e))
        return NULL;
    strbuf_printf(&path, dir ? "%s/run.db" : ":memory:", dir);
    if (!create && !file_exists(path.s)) {
        err_set(e, ERR_PARSE, "%s: not a run directory (found no run.db in it)", dir);
        strbuf_release(&path);
        return NULL;
    }
    struct store *s = xcalloc(1, sizeof *s);
    s->path = path.s;
    s->lock = -1;
    int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);
    bool ok = !dir || !create || store_lock(s, dir, e);
    ok = ok && (sqlite3_open_v2(s->path, &s->db, flags, NULL) == SQLITE_OK || sql_fail(s, e));
    ok = ok && sqlite3_busy_timeout(s->db, 5000) == SQLITE_OK;
    ok = ok && execute(s, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA trusted_schema=OFF", e) &&
         check_version(s, create, e);
    if (!ok) {
        store_close(s);
        return NULL;
    }
    return s;
}

void store_close(struct store *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < s->n_statements; i++)
        sqlite3_finalize(s->statements[i].prepared);
    for (size_t i = 0; i < s->n_owned; i++)
        json_free(s->owned[i]);
    sqlite3_close(s->db);
    if (s->lock >= 0)
        close(s->lock);
    free(s->statements);
    free(s->owned);
    free(s->path);
    free(s);
}

bool store_begin(struct store *s, struct err *e)
{
    return execute(s, "BEGIN IMMEDIATE", e);
}

bool store_commit(struct store *s, struct err *e)
{
    return execute(s, "COMMIT", e);
}

bool store_rollback(struct store *s, struct err *e)
{
    return execute(s, "ROLLBACK", e);
}

bool store_put_meta(struct store *s, const char *key, str value, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "INSERT OR REPLACE INTO meta VALUES(?,?)", e);
    if (!q)
        return false;
    sql_bind_str(q, 1, str_from(key));
    sql_bind_str(q, 2, value);
    return sql_run(s, q, e);
}

bool store_get_meta(struct store *s, const char *key, str *out, struct arena *a, struct err *e)
{
    bool row;
    sqlite3_stmt *q = sql_prepare(s, "SELECT value FROM meta WHERE key=?", e);
    if (!q)
        return false;
    sql_bind_str(q, 1, str_from(key));
    if (!sql_step(s, q, &row, e))
        return false;
    *out = row ? sql_str(q, 0, a) : (str){ NULL, 0 };
    sqlite3_reset(q);
    return true;
}

bool store_clear_plan(struct store *s, struct err *e)
{
    return execute(s,
                   "DELETE FROM models; DELETE FROM curves; DELETE FROM tasks; DELETE FROM items;"
                   "DELETE FROM requests; DELETE FROM warnings WHERE stage='plan';",
                   e);
}

/* Dropped and made anew, so that a store of an earlier version gets today's columns and keys. */
bool store_clear_derived(struct store *s, struct err *e)
{
    return execute(s,
                   "DELETE FROM answers; DELETE FROM extract_errors; DELETE FROM scores; DELETE FROM item_scores;"
                   "DROP TABLE comparisons; DELETE FROM ranks; DELETE FROM labels; DELETE FROM categories;"
                   "DELETE FROM warnings WHERE stage='score';",
                   e) &&
           execute(s, schema_sql, e);
}
