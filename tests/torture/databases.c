/*
 * databases.c -- pages, rows and types of run.db are changed at random; each command must end with a documented status
 * and one line.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/rng.h"
#include "tests/torture/torture.h"

/* A random value of any type in a random column of some rows. */
static void damage_rows(str path, struct rng *r)
{
    static const char *const values[] = { "NULL",
                                          "-1",
                                          "9223372036854775807",
                                          "-9223372036854775808",
                                          "1e308",
                                          "'x'",
                                          "''",
                                          "x'00ff80'",
                                          "0",
                                          "1e6",
                                          "'[[1,2'",
                                          "'{\"a\":[1]}'",
                                          "zeroblob(70000)",
                                          "'2'",
                                          "char(27,8238,10)" };
    sqlite3 *db = NULL;
    sqlite3_stmt *q = NULL;
    char sql[600];

    sqlite3_open(path.s, &db);
    sqlite3_prepare_v2(db,
                       "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type='table'"
                       " ORDER BY random()",
                       -1, &q, NULL);
    uint64_t skip = rng_below(r, 150);
    for (uint64_t i = 0; sqlite3_step(q) == SQLITE_ROW && i < skip; i++)
        ;
    if (sqlite3_column_text(q, 0)) {
        const char *table = (const char *)sqlite3_column_text(q, 0), *column = (const char *)sqlite3_column_text(q, 1);
        if (rng_below(r, 4))
            snprintf(sql, sizeof sql, "UPDATE OR IGNORE \"%s\" SET \"%s\"=%s WHERE abs(random()) %% %d = 0", table,
                     column, values[rng_below(r, COUNT_OF(values))], (int)rng_below(r, 4) + 1);
        else if (rng_below(r, 2))
            snprintf(sql, sizeof sql, "DELETE FROM \"%s\" WHERE abs(random()) %% 2 = 0", table);
        else
            snprintf(sql, sizeof sql, "DROP TABLE \"%s\"", table);
        sqlite3_finalize(q);
        sqlite3_exec(db, sql, NULL, NULL, NULL);
    } else {
        sqlite3_finalize(q);
    }
    sqlite3_close(db);
}

static void damage_bytes(str path, struct rng *r, struct arena *a)
{
    str whole;
    struct err e = { 0 };

    if (!file_read_bytes(path.s, 64 << 20, a, &whole, &e) || whole.n == 0)
        return;
    char *bytes = arena_alloc(a, whole.n);
    memcpy(bytes, whole.s, whole.n);
    for (uint64_t k = rng_below(r, 40) + 1; k > 0; k--) {
        size_t at = (size_t)rng_below(r, rng_below(r, 3) ? whole.n : 200);
        bytes[at] = (char)rng_below(r, 256);
    }
    size_t n = rng_below(r, 5) ? whole.n : (size_t)rng_below(r, whole.n);
    ASSERT(file_write(path.s, (str){ bytes, n }, &e));
}

static const struct scenario readers[] = {
    { "report", { "report", "@", "--format", "html,md,csv,json,tex" }, false, false },
    { "show", { "show", "@", "--worst", "5", "--json" }, false, false },
    { "score", { "score", "@", "--json" }, false, false },
    { "gate", { "gate", "@", "--json" }, false, false },
    { "inspect", { "inspect", "@" }, false, false },
};

static _Noreturn void read_damaged(const struct bench *b, int slot, uint64_t seed)
{
    struct arena a = { 0 };
    struct outcome found;
    struct rng r = rng_new(seed, 17);
    str dir = directory_of(b, slot, &a), db = path_join(&a, dir, S("run.db"));
    const struct scenario *s = &readers[seed % COUNT_OF(readers)];
    char name[32], before[65], after[65];
    struct err e = { 0 };

    remove_tree(dir);
    copy_tree(b->finished, dir, &a);
    ASSERT(file_sha256(db.s, before, &e));
    if (seed % 2)
        damage_bytes(db, &r, &a);
    else
        damage_rows(db, &r);
    bool is_damaged = !file_sha256(db.s, after, &e) || strcmp(before, after) != 0;
    copy_tree(dir, arena_printf(&a, STR_FMT "/damaged%d", STR_ARG(b->work), slot), &a);
    trial_again(b, s, dir, NULL, NULL, &found, &a);
    str why = outcome_unfit(&found, &a);
    snprintf(name, sizeof name, "seed %llu", (unsigned long long)seed);
    if (why.s) {
        tell("database", s, name, NULL, why);
        copy_tree(arena_printf(&a, STR_FMT "/damaged%d", STR_ARG(b->work), slot),
                  arena_printf(&a, STR_FMT "/broken-%llu", STR_ARG(b->work), (unsigned long long)seed), &a);
    }
    _exit(why.s ? FAILED : !is_damaged ? MISSED : found.status == 0 ? RIGHT : ERROR);
}

/* A command that refuses the undamaged database would pass every trial. */
static void check_readers(const struct bench *b)
{
    struct arena a = { 0 };
    struct outcome found;
    str dir = directory_of(b, next_slot(), &a);

    for (size_t i = 0; i < COUNT_OF(readers); i++) {
        trial_run(b, &readers[i], dir, NULL, NULL, &found, &a);
        if (found.status < 0 || found.status > 1) {
            tell("undisturbed", &readers[i], NULL, NULL, found.errors);
            count_verdict(FAILED);
        }
    }
    arena_free(&a);
}

void torture_databases(const struct bench *b, enum size size)
{
    static const int n_of[N_SIZES] = { 100, 300, 5000 };

    check_readers(b);
    for (int i = 1; i <= n_of[size]; i++) {
        int slot = next_slot();
        if (start_job(slot))
            read_damaged(b, slot, (uint64_t)i);
    }
    printf("# %d damaged databases\n", n_of[size]);
}
