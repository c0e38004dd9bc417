/*
 * test_history_year.c -- rows that a query over many nights visits: they grow with the nights for a listing, but not
 * for a comparison of two nights or for flaky items.
 */
#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/store/history.h"
#include "eval/store/history_context.h"
#include "tests/store/history_year.h"
#include "tests/test.h"

enum { ITEMS = 50, FEW = 14 };

/* Steps of SQLite's virtual machine, and rows visited without an index, in all statements so far. */
struct visits {
    int64_t steps, unindexed;
};

static struct visits visits_of(struct history *h)
{
    struct visits v = { 0 };

    for (sqlite3_stmt *q = NULL; (q = sqlite3_next_stmt(h->sql.db, q)) != NULL;) {
        v.steps += sqlite3_stmt_status(q, SQLITE_STMTSTATUS_VM_STEP, 0);
        v.unindexed += sqlite3_stmt_status(q, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0);
    }
    return v;
}

/* Visits for the listing of `history` (first) and for the item scores that it needs (second), for n nights. */
static void query(size_t n, struct visits *listing, struct visits *items)
{
    char path[] = "/tmp/assay-history-XXXXXX";
    struct err e = { 0 };
    struct arena a = { 0 };
    struct history_run *runs = NULL;
    struct history_series *series = NULL;
    struct history_event *events = NULL;
    size_t n_runs = 0, n_series = 0, n_events = 0;
    int fd = mkstemp(path);

    CHECK(fd >= 0 && close(fd) == 0 && unlink(path) == 0);
    CHECK_MSG(history_year_write(path, n, ITEMS, &e), "%s", e.text);
    struct history *h = history_open(path, false, &e);
    CHECK_MSG(h != NULL, "%s", e.text);
    bool ok = h && history_runs(h, S("nightly"), &runs, &n_runs, &a, &e) &&
              history_series(h, S("nightly"), &series, &n_series, &a, &e) &&
              history_events(h, S("nightly"), &events, &n_events, &a, &e);
    CHECK_MSG(ok && n_runs == n && n_series == 48, "%s: %zu runs, %zu series", e.text, n_runs, n_series);
    *listing = visits_of(h);
    for (size_t i = 0; ok && i < n_series; i++) {
        struct history_items found = { 0 };
        ok = series[i].n_scores == n && history_items(h, &series[i], FEW, 0, &found, &a, &e);
        CHECK_MSG(ok && (found.n_runs == 0 || (found.n_runs == FEW && found.n_items == ITEMS)), "%zu nights of %zu",
                  found.n_runs, found.n_items);
    }
    *items = visits_of(h);
    items->steps -= listing->steps;
    items->unindexed -= listing->unindexed;
    history_close(h);
    arena_free(&a);
    unlink(path);
}

void test_history_of_many_nights_visits_each_row_once(void)
{
    struct visits listing, twice, items, items_twice;

    query(60, &listing, &items);
    query(120, &twice, &items_twice);
    CHECK_MSG((double)twice.steps < 2.2 * (double)listing.steps, "%lld steps for 60 nights, %lld for 120",
              (long long)listing.steps, (long long)twice.steps);
    CHECK_MSG((double)items_twice.steps < 1.1 * (double)items.steps, "%lld steps for 60 nights, %lld for 120",
              (long long)items.steps, (long long)items_twice.steps);
    CHECK_MSG(items.unindexed == 0, "%lld rows without an index", (long long)items.unindexed);
}
