/*
 * test_team.c -- delayed threads are left out for as long as they are delayed; all work is done exactly once.
 */
#include "tests/test.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "eval/engine/threads/team.h"

static void sleep_ms(double ms)
{
    nanosleep(&(struct timespec){ .tv_nsec = (long)(ms * 1e6) }, NULL);
}

enum { N_PHASES = 4, N_CHUNKS = 12 };

struct toil {
    bool held_up; /* all threads but the caller are slow */
    atomic_int done[N_PHASES][N_CHUNKS], threads;
};

/* Sleeping simulates work, so that several threads are faster even on one processor. */
static void toil(struct worker *me, void *arg)
{
    struct toil *t = arg;
    size_t from, to;

    atomic_fetch_add(&t->threads, 1);
    for (int i = 0; i < N_PHASES; i++) {
        if (t->held_up && me->index)
            sleep_ms(20);
        while (team_next_chunk(me, N_CHUNKS, 1, &from, &to)) {
            sleep_ms(0.3);
            atomic_fetch_add(&t->done[i][from], 1);
        }
        team_barrier(me);
        for (int c = 0; c < N_CHUNKS; c++)
            CHECK(atomic_load(&t->done[i][c]) == 1);
    }
}

static int threads_of_run(struct team *team, bool held_up)
{
    struct toil t;

    memset(&t, 0, sizeof t);
    t.held_up = held_up;
    team_run(team, toil, &t, 1);
    return atomic_load(&t.threads);
}

/* True if one of the next runs has this many threads; thousands more are tried than are needed. */
static bool comes_to(struct team *team, bool held_up, int threads)
{
    for (int i = 0; i < 4000; i++)
        if (threads_of_run(team, held_up) == threads)
            return true;
    return false;
}

void test_team_leaves_out_who_is_held_up_until_it_is_not(void)
{
    struct team *team = team_new(3);

    CHECK(team_size(team) == 3 && threads_of_run(team, false) == 3);
    CHECK(comes_to(team, true, 1));
    CHECK(comes_to(team, false, 3));
    team_free(team);
}

/* Counts without sleeping, so that threads arrive late at phases and at runs that they are left out of. */
static void count_all(struct worker *me, void *arg)
{
    atomic_int *done = arg;
    size_t from, to;

    for (int i = 0; i < N_PHASES; i++) {
        while (team_next_chunk(me, N_CHUNKS, 2, &from, &to))
            for (size_t c = from; c < to; c++)
                atomic_fetch_add_explicit(&done[c], 1, memory_order_relaxed);
        team_barrier(me);
    }
}

void test_team_width_may_change_with_each_run(void)
{
    struct team *team = team_new(5);
    atomic_int done[N_CHUNKS] = { 0 };
    int runs = 3000;

    for (int i = 0; i < runs; i++) {
        team_fix_width(team, 1 + (i * 7 + i / 11) % 6); /* one too many counts as all */
        if (i % 500 == 0)
            sleep_ms(1); /* all asleep */
        team_run(team, count_all, done, 1);
    }
    for (int c = 0; c < N_CHUNKS; c++)
        CHECK(atomic_load(&done[c]) == runs * N_PHASES);
    team_free(team);
}
