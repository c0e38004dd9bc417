/*
 * thread_tuner.c -- finds the thread count of a run by timing, while other processes compete for processors.
 *
 * A run has hundreds of barriers.  While another process holds one thread's processor for a time slice, the other
 * threads wait at the next barrier: two threads of which one shares its processor reach half the speed, and one thread
 * alone may be faster or slower than that, depending on whether memory is the limit.  Neither the time lost at barriers
 * nor the processor time shows which, so the tuner measures (numbers: PERFORMANCE.md, "Threads").
 *
 * If the threads of one kind of run (same body, sizes within a factor of two) sleep at barriers for more than LOSS of
 * the time, trials run with one thread less and, if that is slower, with 2, 3, 5, 8 less in turn: with 16 threads
 * waiting for three others, 15 would wait just as long.  The faster width stays, and trials continue from there. Trials
 * with more threads come after WAIT seconds, twice as long each time up to MAX_WAIT, alternating between all threads
 * (the machine may be quiet again) and one more; they end after one run that is clearly slower.  A quiet machine loses
 * nothing: without loss there are no trials.  Fewer threads must gain a tenth, because smaller differences are noise
 * while both processors are busy.
 *
 * A single remaining thread may be the one that shares its processor, and the scheduler is slow to move a running
 * thread but places a waking one at once.  So the caller sleeps for a moment first (`pause`).
 */
#include "eval/engine/threads/thread_tuner.h"

/* TRIAL: duration of a trial in seconds, several time slices of the scheduler; SLICE: more than one.  STALE: a kind
 * that has not run for this long is measured again from scratch.  COST: the loss of a trial is at most this part of the
 * time until the next one, except that the full width has to return within MAX_WAIT. */
static const double LOSS = 0.1, TRIAL = 0.02, WAIT = 0.1, MAX_WAIT = 0.8, STALE = 2, COST = 0.04, SLICE = 0.005;
/* Ratios of run times, trial to settled: the ratio at which more or fewer threads are kept, and the ratio that ends a
 * trial early. */
static const double WORTH_MORE = 1, WORTH_FEWER = 0.9, CLEARLY_BETTER = 0.75, CLEARLY_WORSE = 1.25;

enum { FEWER, MORE };

static void reset_kind(struct tuner_kind *k, int n)
{
    *k = (struct tuner_kind){ .body = k->body, .size = k->size, .width = n, .fewer = 1, .wait = { WAIT, WAIT } };
}

static struct tuner_kind *find_kind(struct thread_tuner *p, uintptr_t body, size_t size)
{
    struct tuner_kind *oldest = p->kinds;
    int log = 0;

    for (; size > 1; size /= 2)
        log++;
    for (struct tuner_kind *k = p->kinds; k < p->kinds + TUNER_KINDS; k++) {
        if (k->body == body && k->size == log && k->width)
            return k;
        oldest = k->used < oldest->used ? k : oldest;
    }
    oldest->body = body;
    oldest->size = log;
    reset_kind(oldest, p->n);
    return oldest;
}

static double mean_run(const struct tuner_window *w)
{
    return w->seconds / (w->runs ? w->runs : 1);
}

static void begin_trial(struct tuner_kind *k, int width)
{
    k->trial = width;
    k->trial_window = (struct tuner_window){ 0 };
}

int thread_tuner_begin(struct thread_tuner *p, uintptr_t body, size_t size, double now, bool *pause)
{
    struct tuner_kind *k = p->now = find_kind(p, body, size);
    const struct tuner_window *w = &k->best_window;

    *pause = k->was_slow;
    k->was_slow = false;
    if (now - k->used > STALE)
        reset_kind(k, p->n);
    if (k->trial)
        return k->trial;
    if (w->runs < 2 || w->seconds < TRIAL)
        return k->width;
    if (k->width < p->n && now >= k->next[MORE])
        begin_trial(k, k->n_wider++ % 2 == 0 ? p->n : k->width + 1);
    else if (k->width > 1 && now >= k->next[FEWER] && w->lost > LOSS * w->seconds)
        begin_trial(k, k->width - k->fewer);
    *pause |= k->trial && k->trial < k->width && k->trial_window.runs == 0;
    return k->trial ? k->trial : k->width;
}

/* Ends the trial once it has run long enough to decide. */
static void finish_trial(struct tuner_kind *k, double now)
{
    const struct tuner_window *t = &k->trial_window;
    int way = k->trial > k->width ? MORE : FEWER;
    double time = mean_run(t) / mean_run(&k->best_window), lost = t->seconds - t->runs * mean_run(&k->best_window);
    bool clear = time < CLEARLY_BETTER || time > CLEARLY_WORSE;

    if (t->seconds < (time > CLEARLY_WORSE && way == MORE ? SLICE : TRIAL) ||
        (t->runs < (way == MORE ? 2 : 3) && !(clear && way == MORE)))
        return;
    if (time < (way == MORE ? WORTH_MORE : WORTH_FEWER)) {
        k->width = k->trial;
        k->best_window = *t;
        k->fewer = 1;
        k->wait[FEWER] = k->wait[MORE] = WAIT;
        k->next[FEWER] = now;
        k->next[MORE] = now + WAIT;
    } else {
        double wait = lost > COST * k->wait[way] ? lost / COST : k->wait[way];
        double longest = way == MORE ? MAX_WAIT : 4 * k->wait[way];
        k->next[way] = now + (wait < longest ? wait : longest);
        if (way == FEWER)
            k->fewer += (k->fewer + 1) / 2;
        if (k->fewer > (k->width + 1) / 2)
            k->fewer = 1;
        k->wait[way] = 2 * k->wait[way] < MAX_WAIT ? 2 * k->wait[way] : MAX_WAIT;
    }
    k->trial = 0;
}

void thread_tuner_end(struct thread_tuner *p, double seconds, double slept, double now)
{
    struct tuner_kind *k = p->now;
    struct tuner_window *w = k->trial ? &k->trial_window : &k->best_window;

    int width = k->trial ? k->trial : k->width;

    k->was_slow = width < p->n && w->runs && seconds > CLEARLY_WORSE * mean_run(&k->best_window);
    w->seconds += seconds;
    w->lost += slept / width;
    w->runs++;
    k->used = now;
    if (k->trial)
        finish_trial(k, now);
    else if (w->runs >= 4 && w->seconds > 4 * TRIAL) /* older runs count less and less */
        *w = (struct tuner_window){ w->seconds / 2, w->lost / 2, w->runs / 2 };
}
