/*
 * test_history.c -- tables of history.db that disappear while it is open: every function that needs one says so, and a
 * night is recorded whole or not at all.
 */
#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/store/history.h"
#include "eval/store/store.h"
#include "tests/store/history_year.h"
#include "tests/test.h"

enum { NIGHTS = 3, ITEMS = 2 };

enum need { RUNS = 1, RESULTS = 2, SCORES = 4, CONTEXT = 8, ITEM_SCORES = 16, ITEM_SETS = 32 };

static int64_t query(const char *path, const char *sql)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *q = NULL;
    int64_t n = -1;

    CHECK(sqlite3_open(path, &db) == SQLITE_OK && sqlite3_prepare_v2(db, sql, -1, &q, NULL) == SQLITE_OK);
    if (q && sqlite3_step(q) == SQLITE_ROW)
        n = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    sqlite3_close(db);
    return n;
}

static bool put_night(struct history *h, str finished, struct err *e)
{
    static const double values[ITEMS] = { 1, 0 };
    struct run_score score = { .task = S("qa"),
                               .model = S("base"),
                               .metric = S("bleu"),
                               .component = S("bleu"),
                               .score = 0.5,
                               .n = ITEMS,
                               .is_headline = true,
                               .items = values };
    struct run_item items[ITEMS] = { { .task = S("qa"), .id = S("i1") }, { .task = S("qa"), .id = S("i2") } };
    struct run_task task = { .id = S("qa"), .data_sha256 = S("data"), .n_items = ITEMS };
    struct run_model model = { .id = S("base") };
    struct run_view v = { .name = S("nightly"),
                          .finished = finished,
                          .models = &model,
                          .n_models = 1,
                          .tasks = &task,
                          .n_tasks = 1,
                          .items = items,
                          .n_items = ITEMS,
                          .scores = &score,
                          .n_scores = 1 };
    struct history_run run = { .suite = S("nightly"), .directory = S("/runs/new"), .finished = finished };
    struct history_result rule = { .rule = S("qa/bleu min=0.5"), .baseline = NAN };
    return history_put(h, &run, &rule, 1, &v, e);
}

/* True if it failed, with a message that names the table. */
static bool fails(bool ok, const char *what, const char *table, struct err *e)
{
    if (!ok)
        CHECK_MSG(strstr(e->text, table) && e->code == ERR_PARSE, "%s without %s: %s", what, table, e->text);
    *e = (struct err){ 0 };
    return !ok;
}

static void check_without(const char *table, enum need needed)
{
    char path[] = "/tmp/assay-history-XXXXXX";
    struct err e = { 0 };
    struct arena a = { 0 };
    struct history_run *runs = NULL, last = { .suite = S("nightly") };
    struct history_series *series = NULL;
    struct history_event *events = NULL;
    struct history_items items;
    size_t n;
    int fd = mkstemp(path);

    CHECK(fd >= 0 && close(fd) == 0 && unlink(path) == 0);
    CHECK_MSG(history_year_write(path, NIGHTS, ITEMS, &e), "%s", e.text);
    struct history *h = history_open(path, false, &e);
    CHECK_MSG(h && history_series(h, S("nightly"), &series, &n, &a, &e) && n > 0, "%s", e.text);
    struct history_series first = series[0];
    query(path, arena_printf(&a, "DROP TABLE %s", table).s);
    CHECK(fails(history_runs(h, S("nightly"), &runs, &n, &a, &e), "runs", table, &e) == ((needed & RUNS) != 0));
    CHECK(fails(history_passed_runs(h, &last, &runs, &n, &a, &e), "passed", table, &e) == ((needed & RUNS) != 0));
    CHECK(fails(history_series(h, S("nightly"), &series, &n, &a, &e), "series", table, &e) ==
          ((needed & (RUNS | SCORES)) != 0));
    CHECK(fails(history_items(h, &first, 2, 0, &items, &a, &e), "items", table, &e) ==
          ((needed & (RUNS | ITEM_SCORES | ITEM_SETS)) != 0));
    CHECK(fails(history_events(h, S("nightly"), &events, &n, &a, &e), "events", table, &e) ==
          ((needed & (RUNS | CONTEXT)) != 0));
    CHECK(fails(history_prune(h, S("2020-01-01"), &n, &e), "prune", table, &e));
    CHECK(fails(put_night(h, S("2030-01-01 03:00"), &e), "put", table, &e));
    if (needed != RUNS) /* neither pruned nor half recorded */
        CHECK(query(path, "SELECT count(*) FROM runs") == NIGHTS);
    history_close(h);
    arena_free(&a);
    unlink(path);
}

void test_history_says_which_table_is_lost(void)
{
    check_without("runs", RUNS);
    check_without("results", RESULTS);
    check_without("scores", SCORES);
    check_without("context", CONTEXT);
    check_without("item_scores", ITEM_SCORES);
    check_without("item_sets", ITEM_SETS);
}

/* With all its tables, the same night is recorded. */
void test_history_records_a_night_once(void)
{
    char path[] = "/tmp/assay-history-XXXXXX";
    struct err e = { 0 };
    int fd = mkstemp(path);

    CHECK(fd >= 0 && close(fd) == 0 && unlink(path) == 0);
    struct history *h = history_open(path, true, &e);
    CHECK_MSG(h && put_night(h, S("2030-01-01 03:00"), &e) && put_night(h, S("2030-01-01 03:00"), &e) &&
                  put_night(h, S("2030-01-02 03:00"), &e),
              "%s", e.text);
    CHECK(query(path, "SELECT count(*) FROM runs") == 2 && query(path, "SELECT count(*) FROM item_scores") == 2 &&
          query(path, "SELECT count(*) FROM item_sets") == 1);
    history_close(h);
    unlink(path);
}
