/*
 * test_store.c -- values are read back as they were written, also after closing.
 */
#include "eval/base/rng.h"
#include "tests/test.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/store/store.h"

static void remove_tree(const char *dir)
{
    static const char *const names[] = { "run.db", "run.db-wal", "run.db-shm" };
    struct strbuf path = { 0 };
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        strbuf_reset(&path);
        strbuf_printf(&path, "%s/%s", dir, names[i]);
        unlink(path.s);
    }
    strbuf_release(&path);
    rmdir(dir);
}

static bool fill(struct store *s, struct err *e)
{
    static const double choices[] = { -1.5, -2.25 }, scores[] = { 0.5, NAN };
    static const int lengths[] = { 3, 4 };
    const str ids[] = { S("i1"), S("i2") };
    struct generation g = { .raw = S("answer"),
                            .finish = FINISH_LENGTH,
                            .n_tokens = 5,
                            .logprob = NAN,
                            .choice_logprobs = choices,
                            .choice_lengths = lengths,
                            .n_choices = 2 };
    struct run_score score = { .task = S("qa"),
                               .model = S("base"),
                               .metric = S("bleu"),
                               .component = S("bleu"),
                               .score = 12.5,
                               .ci_low = NAN,
                               .ci_high = NAN,
                               .n = 1,
                               .missing = 1,
                               .items = scores };
    return store_begin(s, e) && store_put_meta(s, "name", S("demo"), e) &&
           store_put_model(s, 0, &(struct run_model){ .id = S("base"), .info_text = S("{\"rank\":8}") }, e) &&
           store_put_task(s, 0, &(struct run_task){ .id = S("qa"), .n_items = 2 }, e) &&
           store_put_item(s, 0, &(struct run_item){ .task = S("qa"), .id = S("i1"), .input = S("q1") }, e) &&
           store_put_item(s, 1, &(struct run_item){ .task = S("qa"), .id = S("i2"), .input = S("q2") }, e) &&
           store_put_request(s, S("qa"), S("base"), S("i1"), S("aa"), S("prompt"), e) &&
           store_put_generation(s, S("aa"), &g, e) &&
           store_put_answer_text(s, S("qa"), S("base"), S("i1"), S("extracted"), e) &&
           store_put_score(s, 0, &score, ids, 2, e) && store_commit(s, e);
}

void test_store_round_trip(void)
{
    char dir[] = "/tmp/assay-store-XXXXXX";
    struct err e = { 0 };
    struct arena a = { 0 };
    struct run_view v = { 0 };
    struct generation g = { 0 };
    bool found = false;

    CHECK(mkdtemp(dir) != NULL);
    struct store *s = store_open(dir, true, &e);
    CHECK_MSG(s && fill(s, &e), "%s", e.text);
    store_close(s);
    s = store_open(dir, false, &e);
    CHECK_MSG(s && store_read_view(s, &v, &a, &e), "%s", e.text);
    CHECK_STR(v.name, S("demo"));
    CHECK(v.n_models == 1 && v.n_items == 2 && v.n_answers == 1 && v.n_scores == 1);
    CHECK_STR(v.answers[0].gen.text, S("extracted"));
    CHECK_STR(v.answers[0].gen.raw, S("answer"));
    CHECK(v.answers[0].gen.n_choices == 2 && v.answers[0].gen.choice_logprobs[1] == -2.25);
    CHECK_NEAR(v.scores[0].items[0], 0.5, 0);
    CHECK(isnan(v.scores[0].items[1]) && isnan(v.scores[0].ci_low));
    CHECK(store_find_generation(s, S("aa"), false, &g, &found, &a, &e) && found && g.finish == FINISH_LENGTH);
    CHECK(store_find_generation(s, S("bb"), false, &g, &found, &a, &e) && !found);
    store_close(s);
    arena_free(&a);
    remove_tree(dir);
}

void test_store_refuses_other_files(void)
{
    char dir[] = "/tmp/assay-store-XXXXXX";
    struct err e = { 0 };
    struct strbuf path = { 0 };

    CHECK(mkdtemp(dir) != NULL);
    CHECK(!store_open(dir, false, &e) && e.code == ERR_PARSE);
    strbuf_printf(&path, "%s/run.db", dir);
    CHECK(file_write(path.s, S("this is not a database at all, but a text of some length"), &e));
    CHECK(!store_open(dir, true, &e) && e.code == ERR_PARSE);
    strbuf_release(&path);
    remove_tree(dir);
}

/* --- runs that may be read but not written ----------------------------------- */

/* Root may write anything, so root becomes a user without rights, and root again. */
static void become_other(bool other)
{
    uid_t real, effective, saved;

    CHECK(getresuid(&real, &effective, &saved) == 0);
    if (saved == 0)
        CHECK(setresuid(other ? 65534 : 0, other ? 65534 : 0, 0) == 0);
}

void test_store_reads_runs_that_it_may_not_write(void)
{
    char dir[] = "/tmp/assay-store-?%41#-XXXXXX";
    struct arena a = { 0 };
    struct err e = { 0 };
    struct run_view v = { 0 };

    CHECK(mkdtemp(dir) != NULL);
    struct store *s = store_open(dir, true, &e);
    CHECK_MSG(s && fill(s, &e), "%s", e.text);
    store_close(s);
    const char *db = arena_printf(&a, "%s/run.db", dir).s, *log = arena_printf(&a, "%s/run.db-wal", dir).s;
    CHECK(chmod(db, 0444) == 0 && chmod(dir, 0555) == 0);
    become_other(true);
    s = store_open(dir, false, &e);
    CHECK_MSG(s && store_read_view(s, &v, &a, &e), "%s", e.text);
    CHECK(v.n_items == 2 && v.n_scores == 1 && v.scores[0].score == 12.5);
    CHECK(!fill(s, &e) && e.code == ERR_IO && strstr(e.text, "readonly"));
    store_close(s);
    become_other(false);
    /* What only the log has would be missing. */
    CHECK(chmod(dir, 0755) == 0 && file_write(log, S("changes"), &e) && chmod(dir, 0555) == 0);
    become_other(true);
    CHECK(!store_open(dir, false, &e) && e.code == ERR_IO && strstr(e.text, "found changes in"));
    become_other(false);
    CHECK(chmod(dir, 0755) == 0);
    remove_tree(dir);
    arena_free(&a);
}

/* A database that was written before a column existed gets it, with NULL in its rows. */
void test_store_adds_new_columns_to_older_databases(void)
{
    char dir[] = "/tmp/assay-store-XXXXXX";
    struct err e = { 0 };
    struct arena a = { 0 };
    struct run_view v = { 0 };
    sqlite3 *db = NULL;

    CHECK(mkdtemp(dir) != NULL);
    struct store *s = store_open(dir, true, &e);
    CHECK_MSG(s && fill(s, &e), "%s", e.text);
    store_close(s);
    CHECK(sqlite3_open(arena_printf(&a, "%s/run.db", dir).s, &db) == SQLITE_OK);
    CHECK(sqlite3_exec(db, "ALTER TABLE scores DROP COLUMN signature", NULL, NULL, NULL) == SQLITE_OK);
    sqlite3_close(db);
    s = store_open(dir, false, &e);
    CHECK_MSG(s && store_read_view(s, &v, &a, &e), "%s", e.text);
    CHECK(v.n_scores == 1 && v.scores[0].signature.n == 0 && v.scores[0].n == 1);
    store_close(s);
    arena_free(&a);
    remove_tree(dir);
}

/* --- hostile databases --------------------------------------------------- */

/* Applies `sql` to a run and reads it again: NULL if it is accepted, else the message. */
static const char *read_after(const char *sql, struct arena *a)
{
    char dir[] = "/tmp/assay-store-XXXXXX";
    struct err e = { 0 };
    struct run_view v;
    sqlite3 *db = NULL;
    char *why = NULL;

    CHECK(mkdtemp(dir) != NULL);
    struct store *s = store_open(dir, true, &e);
    CHECK_MSG(s && fill(s, &e), "%s", e.text);
    store_close(s);
    CHECK(sqlite3_open(arena_printf(a, "%s/run.db", dir).s, &db) == SQLITE_OK);
    CHECK_MSG(sqlite3_exec(db, sql, NULL, NULL, &why) == SQLITE_OK, "%s: %s", sql, why);
    sqlite3_free(why);
    sqlite3_close(db);
    s = store_open(dir, false, &e);
    bool ok = s && store_read_view(s, &v, a, &e);
    store_close(s);
    remove_tree(dir);
    CHECK_MSG(ok || e.code == ERR_PARSE, "%s: %s", sql, e.text);
    return ok ? NULL : arena_cstr(a, str_from(e.text));
}

static void check_refused(const char *sql, const char *word)
{
    struct arena a = { 0 };
    const char *message = read_after(sql, &a);

    CHECK_MSG(message && strstr(message, word), "%s: %s", sql, message ? message : "accepted");
    arena_free(&a);
}

void test_store_does_not_trust_its_rows(void)
{
    check_refused("UPDATE tasks SET n_items = 1000000000", "wrong number of items");
    check_refused("UPDATE tasks SET n_items = 1", "wrong number of items");
    check_refused("UPDATE tasks SET n_items = -1", "tasks.n_items");
    /* An item separated from the others of its task, and an answer to it: its place in the task would be 2 of 1. */
    check_refused("UPDATE items SET position = 2 * position; UPDATE tasks SET n_items = 1;"
                  " INSERT INTO tasks(position,id,n_items) VALUES(0,'other',1);"
                  " INSERT INTO items(position,task,id) VALUES(1,'other','x'); UPDATE requests SET item = 'i2'",
                  "not next to the others");
    check_refused("UPDATE scores SET n = -5", "scores.n");
    check_refused("UPDATE scores SET n = 9223372036854775807", "scores.n");
    check_refused("UPDATE tasks SET settings = '[[1'", "tasks.settings");
    check_refused("UPDATE models SET info = '{'", "models.info");
    check_refused("INSERT OR REPLACE INTO meta VALUES('alpha', '1e400')", "alpha");
    check_refused("UPDATE scores SET decimals = 1000000", "decimals");
    check_refused("UPDATE generations SET finish = 77", "finish");
    check_refused("INSERT OR REPLACE INTO meta VALUES('selections', '[{\"items\":1,\"n\":2}]')",
                  "selections: bad numbers");
    check_refused("INSERT OR REPLACE INTO meta VALUES('selections', '[{')", "JSON");
    check_refused("INSERT INTO findings(kind,task,model) VALUES('rating','t','m')", "expected a kind of finding");
    check_refused("PRAGMA user_version = 2", "version");
    check_refused("PRAGMA application_id = 7", "another program");
    check_refused(
        "DROP TABLE labels; CREATE VIEW labels AS WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM x)"
        " SELECT n AS rowid, '' AS task, '' AS model, '' AS judge, '' AS item, '' AS category, '' AS rule,"
        " '' AS evidence, 0.0 AS severity FROM x",
        "view");
}

void test_store_leaves_out_answers_of_unknown_models(void)
{
    struct arena a = { 0 };

    CHECK(!read_after("DROP TABLE models; CREATE TABLE models(position INTEGER, id TEXT COLLATE NOCASE, label TEXT,"
                      " base TEXT, path TEXT, adapter TEXT, backend TEXT, quantize TEXT, identity TEXT, info TEXT,"
                      " log TEXT); INSERT INTO models(position,id) VALUES(0,'BASE')",
                      &a));
    arena_free(&a);
}

/* Bytes of a database overwritten at random: it is read, or one line says why not. */
void test_store_survives_damaged_databases(void)
{
    for (uint64_t seed = 0; seed < 60; seed++) {
        char dir[] = "/tmp/assay-store-XXXXXX";
        struct arena a = { 0 };
        struct err e = { 0 };
        struct run_view v;
        struct rng r = rng_new(seed, 1);
        str content;

        CHECK(mkdtemp(dir) != NULL);
        const char *path = arena_printf(&a, "%s/run.db", dir).s;
        struct store *s = store_open(dir, true, &e);
        CHECK(s && fill(s, &e));
        store_close(s);
        CHECK(file_read_bytes(path, 1 << 24, &a, &content, &e));
        char *bytes = arena_cstr(&a, content);
        for (uint64_t n = 1 + rng_below(&r, 40); n > 0; n--)
            bytes[rng_below(&r, content.n)] = (char)rng_below(&r, 256);
        CHECK(file_write(path, (str){ bytes, content.n - rng_below(&r, content.n / 4) }, &e));
        s = store_open(dir, false, &e);
        if (!s || !store_read_view(s, &v, &a, &e))
            CHECK_MSG(e.text[0] && (e.code == ERR_PARSE || e.code == ERR_IO), "seed %d", (int)seed);
        store_close(s);
        remove_tree(dir);
        arena_free(&a);
    }
}

void test_store_keeps_out_of_directories_of_others(void)
{
    char dir[] = "/tmp/assay-store-XXXXXX";
    struct arena a = { 0 };
    struct err e = { 0 };
    str content = { "", 0 };

    CHECK(mkdtemp(dir) != NULL);
    const char *path = arena_printf(&a, "%s/manifest.json", dir).s;
    CHECK(file_write(path, S("{}"), &e));
    CHECK(!store_open(dir, true, &e) && strstr(e.text, "manifest.json"));
    CHECK(file_read(path, 100, &a, &content, &e) && str_is(content, "{}"));
    unlink(path);
    remove_tree(dir);
    arena_free(&a);
}

/* --- tables that disappear while the run is open --------------------------- */

static bool drop_table(const char *dir, const char *table, struct arena *a)
{
    sqlite3 *db = NULL;
    bool ok = sqlite3_open(arena_printf(a, "%s/run.db", dir).s, &db) == SQLITE_OK &&
              sqlite3_exec(db, arena_printf(a, "DROP TABLE %s", table).s, NULL, NULL, NULL) == SQLITE_OK;

    sqlite3_close(db);
    return ok;
}

/* True if it failed, with a message that names the table. */
static bool fails_for(bool ok, const char *what, const char *table, struct err *e)
{
    if (!ok)
        CHECK_MSG(strstr(e->text, table) && e->code != ERR_INTERNAL, "%s without %s: %s", what, table, e->text);
    *e = (struct err){ 0 };
    return !ok;
}

void test_store_says_which_table_is_lost(void)
{
    static const struct {
        const char *table;
        bool is_read, is_written; /* by the view; by `fill` */
    } cases[] = {
        { "meta", true, true },         { "models", true, true },       { "curves", true, false },
        { "tasks", true, true },        { "items", true, true },        { "requests", true, true },
        { "generations", true, true },  { "answers", true, true },      { "scores", true, true },
        { "item_scores", true, true },  { "warnings", true, false },    { "ranks", true, false },
        { "labels", true, false },      { "findings", true, false },    { "categories", true, false },
        { "comparisons", true, false }, { "text_scores", true, false },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char dir[] = "/tmp/assay-store-XXXXXX";
        struct err e = { 0 };
        struct arena a = { 0 };
        struct run_view v;
        CHECK(mkdtemp(dir) != NULL);
        struct store *s = store_open(dir, true, &e);
        CHECK_MSG(s && fill(s, &e), "%s", e.text);
        CHECK(drop_table(dir, cases[i].table, &a));
        bool fails = fails_for(store_read_view(s, &v, &a, &e), "reading", cases[i].table, &e);
        CHECK_MSG(fails == cases[i].is_read, "reading without %s", cases[i].table);
        fails = fails_for(fill(s, &e), "writing", cases[i].table, &e);
        CHECK_MSG(fails == cases[i].is_written, "writing without %s", cases[i].table);
        store_close(s);
        arena_free(&a);
        remove_tree(dir);
    }
}
