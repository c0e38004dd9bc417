/*
 * jobs.c -- see torture.h: four trials at a time, and the counts of their verdicts.
 *
 * A trial waits about as long for the disk (every file is synced) as it computes, so four keep two processors busy.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "tests/torture/torture.h"

enum { N_JOBS = 4 };

static pid_t running[N_JOBS];
static size_t n_done, n_of[N_VERDICTS];

void count_verdict(enum verdict verdict)
{
    n_done++;
    n_of[verdict]++;
}

void tell(const char *what, const struct scenario *s, const char *at, const char *how, str why)
{
    printf("not ok torture %s: assay %s, place %s, %s: " STR_FMT "\n", what, s->name, at ? at : "-", how ? how : "-",
           STR_ARG(why));
}

static void collect(int slot)
{
    int status = 0;

    if (!running[slot])
        return;
    waitpid(running[slot], &status, 0);
    running[slot] = 0;
    bool is_verdict = WIFEXITED(status) && WEXITSTATUS(status) < N_VERDICTS;
    count_verdict(is_verdict ? (enum verdict)WEXITSTATUS(status) : FAILED);
}

int next_slot(void)
{
    siginfo_t ended;
    int slot = 0;

    while (slot < N_JOBS && running[slot])
        slot++;
    if (slot < N_JOBS)
        return slot;
    ASSERT(waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT) == 0);
    for (slot = 0; running[slot] != ended.si_pid;)
        slot++;
    collect(slot);
    return slot;
}

void collect_all(void)
{
    for (int i = 0; i < N_JOBS; i++)
        collect(i);
}

bool start_job(int slot)
{
    pid_t child = fork();
    ASSERT(child >= 0);
    running[slot] = child;
    return child == 0;
}

str directory_of(const struct bench *b, int slot, struct arena *a)
{
    return arena_printf(a, STR_FMT "/trial%d", STR_ARG(b->work), slot);
}

/* Threads and times change some call stacks from run to run, so a fault may not occur; but most must. */
bool end_part(const char *name)
{
    collect_all();
    if (4 * n_of[MISSED] > n_done || n_done == 0) {
        printf("not ok torture %s: the fault came in only %zu of %zu trials\n", name, n_done - n_of[MISSED], n_done);
        n_of[FAILED]++;
    }
    bool ok = n_of[FAILED] == 0;
    printf("%s torture_%s: %zu trials, %zu right, %zu refused, %zu without their fault, %zu failed\n", ok ? "ok" : "#",
           name, n_done, n_of[RIGHT], n_of[ERROR], n_of[MISSED], n_of[FAILED]);
    n_done = 0;
    memset(n_of, 0, sizeof n_of);
    return ok;
}
