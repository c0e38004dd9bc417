/*
 * store.c -- opening run.db, locks, transactions, meta values.
 *
 * The journal is a write-ahead log with synchronous=NORMAL: a killed process
 * loses nothing that was committed; a power cut may lose what came after the last
 * checkpoint (every 4 MB, and store_sync) but never leaves a broken file.  Several readers may read while a run writes.
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
#include "eval/base/outdir.h"
#include "eval/store/tables.h"

enum { STORE_VERSION = 1, APPLICATION_ID = 0x61737361 /* "assa" */ };

static bool create_tables(struct store *s, struct err *e)
{
    return sql_execute(s, "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
                       e) &&
           tables_create(s, tables, N_TABLES, e);
}

static bool read_number(struct store *s, const char *sql, int64_t *out, struct err *e)
{
    bool row;
    sqlite3_stmt *q = sql_prepare(s, sql, e);

    if (!q || !sql_step(s, q, &row, e))
        return false;
    *out = row ? sqlite3_column_int64(q, 0) : 0;
    sqlite3_reset(q);
    return true;
}

static bool check_pages(struct store *s, struct err *e)
{
    struct arena a = { 0 };
    bool row = false;
    sqlite3_stmt *q = sql_prepare(s, "PRAGMA quick_check(1)", e);

    if (!q || !sql_step(s, q, &row, e))
        return false;
    str found = row ? sql_str(q, 0, &a) : S("nothing");
    bool ok = str_is(found, "ok") || err_set(e, ERR_PARSE, "%s: damaged database (found " STR_FMT ", expected ok)",
                                             s->path, STR_ARG(utf8_truncate(found, 200)));
    sqlite3_reset(q);
    arena_free(&a);
    return ok;
}

/* Accepts a new database or a run database; sets the application id if an older version did not. */
static bool check_version(struct store *s, bool create, struct err *e)
{
    int64_t version, id, n_objects;

    if (!read_number(s, "PRAGMA user_version", &version, e) || !read_number(s, "PRAGMA application_id", &id, e) ||
        !read_number(s, "SELECT count(*) FROM sqlite_master", &n_objects, e))
        return false;
    bool is_new = create && version == 0 && id == 0 && n_objects == 0;
    if (!is_new && id != 0 && id != APPLICATION_ID)
        return err_set(e, ERR_PARSE, "%s: a database of another program (found application id %lld, expected %d)",
                       s->path, (long long)id, APPLICATION_ID);
    if (!is_new && version != STORE_VERSION)
        return err_set(e, ERR_PARSE, "%s: not a run database of this version (found %lld, expected %d)", s->path,
                       (long long)version, STORE_VERSION);
    if (!is_new && (!check_pages(s, e) || !read_number(s,
                                                       "SELECT count(*) FROM sqlite_master WHERE type IN"
                                                       " ('view','trigger')",
                                                       &n_objects, e)))
        return false;
    if (!is_new && n_objects > 0)
        return err_set(e, ERR_PARSE, "%s: not a run database (found a view or trigger, expected tables)", s->path);
    if (sqlite3_db_readonly(s->db, "main"))
        return true;
    /* In one transaction: a process that is killed here must not leave tables without a version. */
    return sql_execute(s, "BEGIN", e) &&
           create_tables(s, e) /* all tables, or those added since this database was written */ &&
           (!create || id == APPLICATION_ID ||
            sql_execute(s, "PRAGMA user_version = 1; PRAGMA application_id = 1634956129", e)) &&
           sql_execute(s, "COMMIT", e);
}

/* A directory with files of these names but without run.db is not a run directory. */
static bool is_foreign(const char *dir, struct err *e)
{
    static const char *const run_files[] = { "manifest.json", "report", "report_data" };
    struct arena a = { 0 };
    const char *found = NULL;

    for (size_t i = 0; i < COUNT_OF(run_files) && !found; i++)
        if (file_exists(path_join(&a, str_from(dir), str_from(run_files[i])).s))
            found = run_files[i];
    arena_free(&a);
    if (found)
        err_set(e, ERR_PARSE,
                "%s: not a run directory (found %s but no run.db, expected a run, or a directory without"
                " such a file)",
                dir, found);
    return found != NULL;
}

/* Locks the directory, not the database: closing a file drops the locks that SQLite holds on it.  The system releases
 * the lock when the process ends. */
bool store_lock(struct store *s, const char *dir, struct err *e)
{
    s->lock = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (s->lock >= 0 && flock(s->lock, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return err_set(e, ERR_IO, "%s: another run is working in this directory (expected none)", dir);
    outdir_sweep(dir);
    return true; /* a file system without locks must not stop a run */
}

/* A run of another user, or on a medium that is not writable, can be read. */
static bool open_database(struct store *s, const char *dir, bool create, struct err *e)
{
    bool writable = !dir || create || (access(s->path, W_OK) == 0 && access(dir, W_OK) == 0);
    int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);

    return writable ? sql_open(s, flags, e) && sql_execute(s, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL", e)
                    : sql_open_unwritable(s, e);
}

struct store *store_open(const char *dir, bool create, struct err *e)
{
    struct strbuf path = { 0 };

    if (dir && create && !file_make_directories(dir, e))
        return NULL;
    strbuf_printf(&path, dir ? "%s/run.db" : ":memory:", dir);
    bool exists = dir && file_exists(path.s);
    if (!create && !exists)
        err_set(e, ERR_PARSE, "%s: not a run directory (found no run.db in it)", dir);
    if (!exists && (!create || (dir && is_foreign(dir, e)))) {
        strbuf_release(&path);
        return NULL;
    }
    struct store *s = xcalloc(1, sizeof *s);
    s->path = path.s;
    s->lock = -1;
    bool ok = (!dir || !create || store_lock(s, dir, e)) && open_database(s, dir, create, e) &&
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

/* A checkpoint syncs the log and then the database.  Pages that concurrent readers still need are checkpointed later.
 */
bool store_sync(struct store *s, struct err *e)
{
    int code = sqlite3_wal_checkpoint_v2(s->db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    return code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED || sql_fail(s, e);
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

bool store_new_run_id(struct store *s, struct err *e)
{
    return sql_execute(s, "INSERT OR REPLACE INTO meta VALUES('run_id', lower(hex(randomblob(16))))", e);
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
                       "DELETE FROM findings;"
                       "DELETE FROM warnings WHERE stage='score';",
                       e) &&
           tables_create(s, tables, N_TABLES, e);
}
