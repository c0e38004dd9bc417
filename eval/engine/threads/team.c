/*
 * team.c -- threads that sleep between runs, and barriers that spin for some microseconds and then sleep.
 *
 * A step of a small model has hundreds of phases, each shorter than waking a thread, so threads stay awake during a
 * run. Spinning without a bound would be worse: if another process occupies one of two cores, a spinning thread keeps
 * the thread that it waits for from running, while a sleeping thread gives up its core.
 *
 * Each thread has a contiguous share of a phase's chunks and takes them from the front, so that it prefetches what it
 * will use itself.  A thread that has finished its share takes chunks from the back of others (work stealing), so that
 * a delayed thread does less.
 *
 * A thread that is left out of a run (thread_tuner.c chooses the width) stays asleep: each thread waits with its own
 * futex bit, and only the threads that take part are woken.
 *
 * The threads belong to one OpenMP parallel region that lasts as long as the team, so OMP_PLACES and OMP_PROC_BIND
 * place them.  The caller of team_run takes part as worker 0, on the first place.  The region's own thread 0
 * only opens the region and then sleeps.
 */
#include "eval/engine/threads/team.h"
#include "eval/engine/threads/thread_tuner.h"

#include <linux/futex.h>
#include <omp.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "eval/base/clock.h"
#include "eval/base/limits.h"

enum { MAX_THREADS = 256, SPINS = 2000 /* one pause instruction each */, PAUSE_NS = 100000 };

/* Chunks taken from the front (low half) and from the back (high half) of one worker's share of a phase. */
struct share {
    _Alignas(64) _Atomic uint64_t taken;
};

/* A word that threads wait on, and the number of sleeping threads. */
struct gate {
    _Alignas(64) _Atomic uint32_t word;
    _Atomic uint32_t sleepers;
};

/* The run gate's word: the width of the run in the low bits, and above it a counter, so that every run changes it. */
enum { WIDTH_MASK = 0xffff, ONE_RUN = 0x10000 };

struct team {
    int n;
    struct gate run, phase;
    _Alignas(64) _Atomic uint32_t arrived;
    _Atomic uint64_t slept_ns;           /* sum over all threads, at barriers */
    struct share shares[2][MAX_THREADS]; /* [even and odd phases][worker] */
    void (*body)(struct worker *, void *);
    void *arg;
    bool over;
    int fixed_width;
    struct thread_tuner tuner;
    struct worker workers[MAX_THREADS];
    bool has_region;
    pthread_t opener; /* of the parallel region, if there is one */
    sem_t opened, closed;
};

static void relax(void)
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/* Futex bits of the first n threads; threads beyond 32 share bits and may wake up spuriously. */
static uint32_t futex_bits(int n)
{
    return n >= 32 ? FUTEX_BITSET_MATCH_ANY : ((uint32_t)1 << n) - 1;
}

/* Waits until the word is no longer `old` and returns it.  Adds the nanoseconds asleep to *slept, unless NULL. */
static uint32_t gate_wait(struct gate *g, uint32_t old, int index, _Atomic uint64_t *slept)
{
    uint32_t word;

    for (int i = 0; i < SPINS; i++) {
        if ((word = atomic_load_explicit(&g->word, memory_order_acquire)) != old)
            return word;
        relax();
    }
    double start = clock_seconds();
    atomic_fetch_add(&g->sleepers, 1);
    while ((word = atomic_load(&g->word)) == old)
        syscall(SYS_futex, &g->word, FUTEX_WAIT_BITSET_PRIVATE, old, NULL, NULL, (uint32_t)1 << index % 32);
    atomic_fetch_sub(&g->sleepers, 1);
    if (slept)
        atomic_fetch_add_explicit(slept, (uint64_t)(1e9 * (clock_seconds() - start)), memory_order_relaxed);
    return word;
}

static void gate_set(struct gate *g, uint32_t word, uint32_t bits)
{
    atomic_store(&g->word, word);
    if (atomic_load(&g->sleepers))
        syscall(SYS_futex, &g->word, FUTEX_WAKE_BITSET_PRIVATE, INT32_MAX, NULL, NULL, bits);
}

void team_barrier(struct worker *me)
{
    struct team *t = me->team;
    uint32_t phase = me->phase++;
    int width = me->width; /* read before the barrier: afterwards the caller may start the next run */

    if (atomic_fetch_add(&t->arrived, 1) + 1 == (uint32_t)width) {
        atomic_store(&t->arrived, 0);
        for (int i = 0; i < width; i++)
            atomic_store_explicit(&t->shares[phase & 1][i].taken, 0, memory_order_relaxed);
        gate_set(&t->phase, phase + 1, FUTEX_BITSET_MATCH_ANY);
    } else {
        gate_wait(&t->phase, phase, me->index, &t->slept_ns);
    }
}

/* Claims one chunk of a share of `size`: from its front for the owner, otherwise from its back. */
static bool claim_chunk(struct share *s, size_t size, bool owner, size_t *at)
{
    uint64_t taken = atomic_load_explicit(&s->taken, memory_order_relaxed), next;
    size_t front, back;

    do {
        front = (uint32_t)taken;
        back = taken >> 32;
        if (front + back >= size)
            return false;
        next = owner ? taken + 1 : taken + ((uint64_t)1 << 32);
    } while (
        !atomic_compare_exchange_weak_explicit(&s->taken, &taken, next, memory_order_relaxed, memory_order_relaxed));
    *at = owner ? front : size - 1 - back;
    return true;
}

bool team_next_chunk(struct worker *me, size_t n, size_t chunk, size_t *from, size_t *to)
{
    struct team *t = me->team;
    size_t threads = (size_t)me->width, chunks = (n + chunk - 1) / chunk;

    for (size_t k = 0; k < threads; k++) {
        size_t i = ((size_t)me->index + k) % threads, first = chunks * i / threads, at;
        if (!claim_chunk(&t->shares[me->phase & 1][i], chunks * (i + 1) / threads - first, k == 0, &at))
            continue;
        *from = (first + at) * chunk;
        *to = *from + chunk < n ? *from + chunk : n;
        return true;
    }
    return false;
}

/* No phase can end before this thread takes part, so the phase counter does not change meanwhile. */
static void run_body(struct worker *me, int width)
{
    me->width = width;
    me->phase = atomic_load(&me->team->phase.word);
    me->team->body(me, me->team->arg);
    team_barrier(me);
}

static void worker_main(struct worker *me)
{
    struct team *t = me->team;

    for (uint32_t word = 0;;) {
        word = gate_wait(&t->run, word, me->index, NULL);
        int width = word & WIDTH_MASK;
        if (me->index >= width)
            continue;
        if (t->over)
            return;
        run_body(me, width);
    }
}

/* OpenMP may open the region with fewer threads than requested; they compute the same results. */
static void *open_region(void *arg)
{
    struct team *t = arg;

#pragma omp parallel num_threads(t->n)
    {
        int index = omp_get_thread_num();

        if (index == 0) {
            t->n = omp_get_num_threads();
            sem_post(&t->opened);
            while (sem_wait(&t->closed) != 0)
                ;
        } else {
            worker_main(&t->workers[index]);
        }
    }
    return NULL;
}

/* Also wakes the threads of the previous run that are now left out: each must see this word, or it could mistake a
 * later run for one that it knows when the counter wraps around. */
static void wake_workers(struct team *t, int width)
{
    uint32_t word = atomic_load(&t->run.word);
    int before = word & WIDTH_MASK;

    gate_set(&t->run, ((word & ~(uint32_t)WIDTH_MASK) + ONE_RUN) | (uint32_t)width,
             futex_bits(width > before ? width : before));
}

static void run_on(struct team *t, int width)
{
    if (width > 1 || (atomic_load(&t->run.word) & WIDTH_MASK) > 1)
        wake_workers(t, width);
    run_body(&t->workers[0], width);
}

void team_run(struct team *t, void (*body)(struct worker *, void *), void *arg, size_t size)
{
    t->body = body;
    t->arg = arg;
    if (t->n == 1 || t->fixed_width) {
        run_on(t, t->n == 1 ? 1 : t->fixed_width);
        return;
    }
    bool pause;
    double start = clock_seconds();
    uint64_t slept = atomic_load_explicit(&t->slept_ns, memory_order_relaxed);
    int width = thread_tuner_begin(&t->tuner, (uintptr_t)body, size, start, &pause);
    if (pause)
        nanosleep(&(struct timespec){ .tv_nsec = PAUSE_NS }, NULL);
    run_on(t, width);
    double end = clock_seconds();
    slept = atomic_load_explicit(&t->slept_ns, memory_order_relaxed) - slept;
    thread_tuner_end(&t->tuner, end - start, 1e-9 * (double)slept, end);
}

void team_fix_width(struct team *t, int width)
{
    t->fixed_width = width < t->n ? width : t->n;
}

static void *do_nothing(void *arg)
{
    return arg;
}

/* OpenMP ends the process if it cannot create a thread, so creating this many is tried first.  Returns how many exist.
 */
static int count_creatable(int n)
{
    pthread_t threads[MAX_THREADS];
    int created = 0;

    while (created < n && limits_try_thread(&threads[created], do_nothing, NULL) == 0)
        created++;
    for (int i = 0; i < created; i++)
        pthread_join(threads[i], NULL);
    return created;
}

struct team *team_new(int n_threads)
{
    size_t bytes = (sizeof(struct team) + 63) / 64 * 64;
    struct team *t = aligned_alloc(64, bytes);

    if (!t)
        abort();
    *t = (struct team){ .n = n_threads < 1 ? 1 : n_threads > MAX_THREADS ? MAX_THREADS : n_threads };
    for (int i = 0; i < t->n; i++)
        t->workers[i] = (struct worker){ t, 0, i, 0 };
    sem_init(&t->opened, 0, 0);
    sem_init(&t->closed, 0, 0);
    if (t->n > 1) {
        int creatable = count_creatable(t->n);
        t->n = creatable < t->n ? (creatable > 1 ? creatable : 1) : t->n;
    }
    if (t->n > 1 && limits_try_thread(&t->opener, open_region, t) == 0) {
        while (sem_wait(&t->opened) != 0)
            ;
        t->has_region = true;
    } else {
        t->n = 1;
    }
    t->tuner.n = t->n;
    return t;
}

void team_free(struct team *t)
{
    if (!t)
        return;
    t->over = true;
    if (t->n > 1)
        wake_workers(t, t->n);
    if (t->has_region) {
        sem_post(&t->closed);
        pthread_join(t->opener, NULL);
    }
    sem_destroy(&t->opened);
    sem_destroy(&t->closed);
    free(t);
}

int team_size(const struct team *t)
{
    return t->n;
}
