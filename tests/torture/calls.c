/*
 * calls.c -- memory and files: every distinct place (see faults.c) of each scenario fails.  The outcome must equal the
 * undisturbed run, or be an error that leaves no wrong file.
 *
 * The formats of the report have about 8,000 places of memory.  Each format is a scenario of its own, and a place that
 * several formats pass fails in the first of them; the command with all formats together is sampled.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "tests/torture/torture.h"

/* In `full`, a place of memory fails in one of the two ways, in turn: a failed allocation ends the process
 * (eval/base/limits.c), so the ways differ only in what its last line and its removal of temporary files still
 * allocate. */
static const struct called {
    struct scenario s;
    int memory[N_SIZES], files[N_SIZES]; /* numbers of places */
} scenarios[] = {
    { { "run", { "run", SUITE, "--no-report", "--quiet", "--out", "@" }, true, false },
      { 60, ALL, ALL },
      { 12, ALL, ALL } },
    { { "report, csv", { "report", "@", "--format", "csv" }, false, false }, { 15, ALL, ALL }, { 3, ALL, ALL } },
    { { "report, json", { "report", "@", "--format", "json" }, false, true }, { 15, ALL, ALL }, { 3, ALL, ALL } },
    { { "report, md", { "report", "@", "--format", "md" }, false, true }, { 10, ALL, ALL }, { 2, ALL, ALL } },
    { { "report, tex", { "report", "@", "--format", "tex" }, false, true }, { 10, ALL, ALL }, { 2, ALL, ALL } },
    { { "report, html", { "report", "@", "--format", "html" }, false, true }, { 10, ALL, ALL }, { 2, ALL, ALL } },
    { { "report", { "report", "@", "--format", "html,md,csv,json,tex" }, false, false },
      { 60, 600, ALL },
      { 12, ALL, ALL } },
    { { "score", { "score", "@", "--json" }, false, false }, { 60, ALL, ALL }, { 8, ALL, ALL } },
    { { "inspect", { "inspect", "@", "--json" }, false, false }, { 30, ALL, ALL }, { 8, ALL, ALL } },
    { { "gate", { "gate", "@", "--json", "--junit", "@/gate.xml" }, false, false }, { 30, ALL, ALL }, { 8, ALL, ALL } },
};

static _Noreturn void fail_at(const struct bench *b, const struct scenario *s, int slot, const char *at,
                              const char *how, const struct outcome *right)
{
    struct arena a = { 0 };
    struct outcome found, after;
    str dir = directory_of(b, slot, &a);

    trial_run(b, s, dir, at, how, &found, &a);
    str why = strcmp(how, "short") == 0 || strcmp(how, "intr") == 0 ? outcome_differs(&found, right, &a)
                                                                    : outcome_fault(&found, right, &a);
    if (why.s)
        tell(at[0] == 'm' ? "memory" : "files", s, at, how, why);
    if (!why.s && found.status != right->status && s->fresh) { /* and the same command again completes it */
        trial_again(b, s, dir, NULL, NULL, &after, &a);
        why = outcome_differs(&after, right, &a);
        if (why.s)
            tell("after a failure", s, at, how, why);
    }
    _exit(why.s ? FAILED : !found.struck ? MISSED : found.status == right->status ? RIGHT : ERROR);
}

/* --- places --------------------------------------------------------------- */

/* Sorted by kind and hash. */
struct places {
    place_name *list;
    size_t n;
};

static int by_key(const void *x, const void *y)
{
    return memcmp(x, y, PLACE_KEY);
}

/* Keeps those that are not among the earlier ones; returns their number. */
static size_t leave_out(place_name *list, size_t n, const struct places *earlier)
{
    size_t kept = 0;

    for (size_t i = 0; i < n; i++)
        if (!earlier->n || !bsearch(list[i], earlier->list, earlier->n, sizeof *earlier->list, by_key))
            memmove(list[kept++], list[i], sizeof *list);
    return kept;
}

static void add_places(struct places *all, place_name *list, size_t n, struct arena *a)
{
    place_name *both = arena_alloc_array(a, all->n + n + 1, sizeof *both);

    if (all->n)
        memcpy(both, all->list, all->n * sizeof *both);
    if (n)
        memcpy(both + all->n, list, n * sizeof *both);
    *all = (struct places){ both, all->n + n };
    qsort(all->list, all->n, sizeof *all->list, by_key);
}

/* The ways of a place's failing, in turn or all of them. */
static void fail_place(const struct bench *b, const struct scenario *s, const char *at, const char *const *hows,
                       size_t n_hows, size_t turn, const struct outcome *right)
{
    for (size_t h = 0; h < n_hows; h++) {
        if (turn != SIZE_MAX && h != turn % n_hows)
            continue;
        int slot = next_slot();
        if (start_job(slot))
            fail_at(b, s, slot, at, hows[h], right);
    }
}

/* `n` of the places, spread over the list. */
static void fail_places(const struct bench *b, const struct scenario *s, const char *kinds, size_t n, bool in_turn,
                        struct places *earlier, struct arena *a)
{
    static const char *const hows[] = { "once", "on", "short", "intr" };
    struct outcome right;
    place_name *list = NULL;
    str dir = directory_of(b, next_slot(), a);

    trial_run(b, s, dir, NULL, NULL, &right, a);
    size_t n_passed = places_of(b, s, dir, kinds, &list, a), taken = 0;
    if (right.status != 0 || n_passed == 0) {
        tell("undisturbed", s, NULL, NULL, right.errors);
        count_verdict(FAILED);
    }
    if (!s->more)
        *earlier = (struct places){ 0 };
    size_t n_places = leave_out(list, n_passed, earlier);
    for (size_t i = 0; i < n_places; i++) {
        if (!is_chosen(i, n_places, n))
            continue;
        bool is_transfer = list[i][0] == 'r' || list[i][0] == 'w'; /* only those can be cut or interrupted */
        fail_place(b, s, list[i], hows, is_transfer ? 4 : 2, in_turn || n < n_places ? taken : SIZE_MAX, &right);
        taken++;
    }
    collect_all();
    add_places(earlier, list, n_places, a);
    printf("# %s, %s: %zu of %zu places%s\n", s->name, kinds[0] == 'm' ? "memory" : "files", taken, n_places,
           s->more ? " that the formats before do not pass" : "");
}

void torture_memory(const struct bench *b, enum size size)
{
    struct arena a = { 0 };
    struct places earlier = { 0 };

    for (size_t i = 0; i < COUNT_OF(scenarios); i++)
        fail_places(b, &scenarios[i].s, "m", (size_t)scenarios[i].memory[size], size != LONG, &earlier, &a);
    arena_free(&a);
}

void torture_files(const struct bench *b, enum size size)
{
    struct arena a = { 0 };
    struct places earlier = { 0 };

    for (size_t i = 0; i < COUNT_OF(scenarios); i++)
        fail_places(b, &scenarios[i].s, "rwosn", (size_t)scenarios[i].files[size], false, &earlier, &a);
    arena_free(&a);
}
