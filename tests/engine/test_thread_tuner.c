/*
 * test_thread_tuner.c -- the widths that the tuner chooses on simulated machines with n processors, of which some are
 * shared with another process.  Time is simulated too.
 */
#include "tests/test.h"

#include "eval/engine/threads/thread_tuner.h"

struct machine {
    struct thread_tuner p;
    double now;
    int busy;          /* processors of which other processes have half */
    double step;       /* duration of a run on one thread */
    bool takes_over;   /* work stealing: only the occupied processor time is lost */
    bool memory_bound; /* one thread alone reaches 0.65 of the rate of all */
};

static double duration_of(const struct machine *m, int width, double *slept)
{
    int shared = width > m->p.n - m->busy ? width - (m->p.n - m->busy) : 0;
    double threads = m->takes_over ? width - 0.48 * shared : shared ? width * 0.5 : width;
    double rate = m->memory_bound ? threads / width * (0.3 + 0.7 * width / m->p.n) : threads / m->p.n;
    double duration = m->step / m->p.n / rate;

    *slept = (width - threads) * duration - shared * 0.4 * duration;
    *slept = *slept > 0 ? *slept : 0;
    return duration;
}

/* Simulates one run and returns its width. */
static int run_once(struct machine *m, size_t size)
{
    bool pause;
    int width = thread_tuner_begin(&m->p, 1, size, m->now, &pause);
    double slept, duration = duration_of(m, width, &slept);

    m->now += duration;
    thread_tuner_end(&m->p, duration, slept, m->now);
    return width;
}

/* The rate of runs over `duration`, relative to the rate with a fixed width. */
static double rate_beside(struct machine *m, double duration, int width)
{
    struct machine fixed = *m;
    double start = m->now;
    int runs = 0;

    for (; m->now < start + duration; runs++)
        run_once(m, 8);
    return runs / (m->now - start) * duration_of(&fixed, width, &(double){ 0 });
}

static void expect_rate(struct machine *m, double learn, double duration, int width, double min)
{
    rate_beside(m, learn, 1);
    double rate = rate_beside(m, duration, width);
    CHECK_MSG(rate >= min, "%d threads, %d busy, %g s a run: %g of the rate of %d", m->p.n, m->busy, m->step, rate,
              width);
}

void test_thread_tuner_a_quiet_machine_has_all_its_threads(void)
{
    struct machine m = { .p = { .n = 2 }, .step = 0.03 };

    for (int i = 0; i < 1000; i++)
        CHECK(run_once(&m, 1) == 2);
}

void test_thread_tuner_one_busy_processor_of_two(void)
{
    static const double steps[] = { 0.001, 0.03, 0.12 };

    for (size_t i = 0; i < COUNT_OF(steps); i++) {
        struct machine m = { .p = { .n = 2 }, .step = steps[i], .memory_bound = true };
        rate_beside(&m, 1, 1);
        m.busy = 1;
        expect_rate(&m, 0.6, 10, 1, 0.96);
        m.busy = 0;
        expect_rate(&m, 1.2, 1, 2, 0.999);
    }
}

void test_thread_tuner_threads_that_take_over_stay(void)
{
    struct machine m = { .p = { .n = 2 }, .step = 0.6, .takes_over = true, .busy = 1 };

    expect_rate(&m, 2, 60, 2, 0.99);
}

/* With most processors busy, all threads at half speed do more work than the few undisturbed ones. */
void test_thread_tuner_leaves_as_many_out_as_are_held_up(void)
{
    static const struct {
        int busy, best;
    } cases[] = { { 1, 15 }, { 3, 13 }, { 5, 11 }, { 12, 16 } };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct machine m = { .p = { .n = 16 }, .step = 0.16, .busy = cases[i].busy };
        expect_rate(&m, 6, 20, cases[i].best, 0.95);
        m.busy = 0;
        expect_rate(&m, 2, 1, 16, 0.999);
    }
}

/* Sizes are timed separately, and there may be more of them than the tuner remembers. */
void test_thread_tuner_many_kinds_of_runs(void)
{
    struct machine m = { .p = { .n = 2 }, .step = 0.03, .memory_bound = true, .busy = 1 };

    for (int i = 0; i < 4000; i++) {
        int width = run_once(&m, (size_t)1 << i % 24);
        CHECK(width == 1 || width == 2);
    }
}
