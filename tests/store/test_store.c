/*
 * test_store.c -- what is written is what is read, also after closing.
 */
#include "tests/test.h"

#include <sqlite3.h>
#include <stdlib.h>
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
