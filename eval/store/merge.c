/*
 * merge.c -- merges shards of one suite into one store.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/strbuf.h"
#include "eval/store/sql.h"

static bool execute(struct store *s, const char *sql, struct err *e)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK || sql_fail(s, e);
}

static bool attach(struct store *s, const char *dir, struct err *e)
{
    struct strbuf path = { 0 };
    sqlite3_stmt *q = NULL;

    strbuf_printf(&path, "%s/run.db", dir);
    bool ok = file_exists(path.s) || err_set(e, ERR_PARSE, "%s: not a run directory (found no run.db in it)", dir);
    ok = ok && (sqlite3_prepare_v2(s->db, "ATTACH ? AS shard", -1, &q, NULL) == SQLITE_OK || sql_fail(s, e));
    if (ok) {
        sql_bind_str(q, 1, strbuf_str(&path));
        ok = sqlite3_step(q) == SQLITE_DONE || sql_fail(s, e);
    }
    sqlite3_finalize(q);
    strbuf_release(&path);
    return ok;
}

/* One differing row is enough. */
static bool refuse(struct store *s, const char *sql, const char *dir, const char *what, struct err *e)
{
    sqlite3_stmt *q = NULL;

    if (sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK)
        return sql_fail(s, e);
    bool differs = sqlite3_step(q) == SQLITE_ROW;
    if (differs)
        err_set(e, ERR_PARSE, "%s: %s (found \"%.60s\", expected the same in all shards)", dir, what,
                (const char *)sqlite3_column_text(q, 0));
    sqlite3_finalize(q);
    return !differs;
}

static bool check_same(struct store *s, const char *dir, struct err *e)
{
    return refuse(s,
                  "SELECT y.value FROM main.meta x JOIN shard.meta y ON x.key=y.key WHERE x.key IN ('name','suite')"
                  " AND x.value<>y.value",
                  dir, "another suite", e) &&
           refuse(s,
                  "SELECT y.value FROM main.meta x JOIN shard.meta y ON x.key=y.key WHERE x.key IN ('part','seed')"
                  " AND x.value<>y.value",
                  dir, "other options (--limit, --model, --task or --seed)", e) &&
           refuse(s, "SELECT y.id FROM main.tasks x JOIN shard.tasks y ON x.id=y.id WHERE x.data_sha256<>y.data_sha256",
                  dir, "other data of a task", e) &&
           refuse(s, "SELECT y.id FROM main.models x JOIN shard.models y ON x.id=y.id WHERE x.identity<>y.identity",
                  dir, "another model of the same id", e);
}

bool store_merge(struct store *s, const char *dir, struct err *e)
{
    static const char copy[] = "BEGIN IMMEDIATE;"
                               "INSERT OR IGNORE INTO main.meta SELECT * FROM shard.meta;"
                               "INSERT OR IGNORE INTO main.models SELECT * FROM shard.models;"
                               "INSERT OR IGNORE INTO main.curves SELECT * FROM shard.curves;"
                               "INSERT OR IGNORE INTO main.tasks SELECT * FROM shard.tasks;"
                               "INSERT OR IGNORE INTO main.items SELECT * FROM shard.items;"
                               "INSERT OR IGNORE INTO main.requests SELECT * FROM shard.requests;"
                               "INSERT OR IGNORE INTO main.generations SELECT * FROM shard.generations;"
                               "INSERT OR IGNORE INTO main.text_scores SELECT * FROM shard.text_scores;"
                               "INSERT OR IGNORE INTO main.warnings SELECT * FROM shard.warnings;"
                               "COMMIT;";
    struct err ignored;

    if (!attach(s, dir, e))
        return false;
    bool ok = check_same(s, dir, e) && execute(s, copy, e);
    if (!ok && !sqlite3_get_autocommit(s->db))
        execute(s, "ROLLBACK", &ignored);
    return execute(s, "DETACH shard", ok ? e : &ignored) && ok;
}

bool store_merge_end(struct store *s, struct err *e)
{
    return execute(s,
                   "UPDATE tasks SET n_items=(SELECT count(*) FROM items WHERE items.task=tasks.id),"
                   " settings=json_remove(settings,'$.shard');"
                   "UPDATE meta SET value='' WHERE key='shard'",
                   e);
}
