/*
 * store.c -- opening run.db, locks, transactions, meta values.
 *
 * The journal is a write-ahead log with synchronous=NORMAL: a killed process
 * loses nothing that was committed; a power cut may lose the last seconds but
 * never leaves a broken file.  Several readers may read while a run writes.
 */
#include "eval/store/sql.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/store/tables.h"

enum { STORE_VERSION = 1 };

static bool create_tables(struct store *s, struct err *e)
{
    return sql_execute(s, "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
                       e) &&
           tables_create(s, e);
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
        return create_tables(s, e); /* and what was added since */
    if (version != 0 || !create)
        return err_set(e, ERR_PARSE, "%s: not a run database of this version (found %d, expected %d)", s->path, version,
                       STORE_VERSION);
    return create_tables(s, e) && sql_execute(s, "PRAGMA user_version = 1", e);
}

/* On the directory and not on the database: closing a file drops the locks
 * that SQLite holds on it.  The system releases the lock when the process
 * ends. */
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
    ok = ok && sql_execute(s, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA trusted_schema=OFF", e) &&
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
    return sql_execute(s, "BEGIN IMMEDIATE", e);
}

bool store_commit(struct store *s, struct err *e)
{
    return sql_execute(s, "COMMIT", e);
}

bool store_rollback(struct store *s, struct err *e)
{
    return sql_execute(s, "ROLLBACK", e);
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
    return sql_execute(s,
                       "DELETE FROM models; DELETE FROM curves; DELETE FROM tasks; DELETE FROM items;"
                       "DELETE FROM requests; DELETE FROM warnings WHERE stage='plan';",
                       e);
}

/* Comparisons are dropped and recreated, so that an older store gets the current key. */
bool store_clear_derived(struct store *s, struct err *e)
{
    return sql_execute(s,
                       "DELETE FROM answers; DELETE FROM extract_errors; DELETE FROM scores; DELETE FROM item_scores;"
                       "DROP TABLE comparisons; DELETE FROM ranks; DELETE FROM labels; DELETE FROM categories;"
                       "DELETE FROM warnings WHERE stage='score';",
                       e) &&
           tables_create(s, e);
}
