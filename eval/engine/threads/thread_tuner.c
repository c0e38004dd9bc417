/*
 * thread_tuner.c -- see thread_tuner.h.
 *
 * A run has some 200 barriers.  While another process computes for 3 to 4 ms in
 * the place of one thread, the others wait for it at the next barrier: two
 * threads of which one shares its processor go on for half of the time.  One
 * alone, which the system then leaves an undisturbed processor, does 65 % of
 * what two do when memory is what limits them, and 50 % of a long prompt, where
 * two threads that take over each other's work come to 54 %.  So neither what
 * was lost nor how much processor time was had tells what pays, and the clock
 * is asked.  (0.5B Q8_0 on two cores with another process on one of them, parts of
 * the quiet rate before and now: one sequence 54 and 72 %, eight 49 and 63 %, 32
 * 47 and 51 %; a prompt 58 %.)
 *
 * If the threads of a kind of run (same program, rows within a factor of two)
 * sleep at barriers for more than LOSS of the time, some of its runs are made
 * with one thread less, if that is slower with 2, 3, 5, 8 less, in turn: of 16
 * threads that wait for three, 15 wait as long.  What took less time for a run
 * stays, and trials go on from there.  Upwards they come after WAIT seconds, twice
 * as long each time up to LONGEST_WAIT, in turn with all threads (the machine is
 * quiet again) and with one more (one too many was left out, or it is quieter),
 * and end after one run that is clearly slower, so that they cost some per cent.
 * A quiet machine loses nothing: no trial is made without loss.  (Fewer threads
 * must be worth a tenth.  When any gain was enough, and two runs, then with
 * both processors taken chance decided too often: a sixth less than all threads
 * always; now a tenth less, and with processes that come and go as much.)
 *
 * A thread that goes on alone may be the one that shares its processor, and the
 * system took 20 to 100 ms to move it to the one that had become free; a thread
 * that wakes is placed at once.  So it sleeps for a moment first (see `pause`).
 */
#include "eval/engine/threads/thread_tuner.h"

/* TRIAL: seconds that a trial lasts, several of the system's time slices (SLICE: more than one).  STALE: a kind that
 * did not run for so long is measured anew.  COST: a trial's loss is this part of the time until the next, or less, but
 * the full width has to come back within LONGEST_WAIT, and one with fewer threads that fails may have been bad luck. */
static const double LOSS = 0.1, TRIAL = 0.02, WAIT = 0.1, LONGEST_WAIT = 0.8, STALE = 2, COST = 0.04, SLICE = 0.005;
/* Times of a run beside that with the settled threads: worth more or fewer threads (while many processes come and go
 * chance makes a tenth); clear without waiting for TRIAL. */
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
    k->tried = (struct tuner_window){ 0 };
}

int thread_tuner_begin(struct thread_tuner *p, uintptr_t body, size_t size, double now, bool *pause)
{
    struct tuner_kind *k = p->now = find_kind(p, body, size);
    const struct tuner_window *w = &k->settled;

    *pause = k->displaced;
    k->displaced = false;
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
    *pause |= k->trial && k->trial < k->width && k->tried.runs == 0;
    return k->trial ? k->trial : k->width;
}

/* The trial's end, once it tells enough. */
static void finish_trial(struct tuner_kind *k, double now)
{
    const struct tuner_window *t = &k->tried;
    int way = k->trial > k->width ? MORE : FEWER;
    double time = mean_run(t) / mean_run(&k->settled), lost = t->seconds - t->runs * mean_run(&k->settled);
    bool clear = time < CLEARLY_BETTER || time > CLEARLY_WORSE;

    if (t->seconds < (time > CLEARLY_WORSE && way == MORE ? SLICE : TRIAL) ||
        (t->runs < (way == MORE ? 2 : 3) && !(clear && way == MORE)))
        return;
    if (time < (way == MORE ? WORTH_MORE : WORTH_FEWER)) {
        k->width = k->trial;
        k->settled = *t;
        k->fewer = 1;
        k->wait[FEWER] = k->wait[MORE] = WAIT;
        k->next[FEWER] = now;
        k->next[MORE] = now + WAIT;
    } else {
        double wait = lost > COST * k->wait[way] ? lost / COST : k->wait[way];
        double longest = way == MORE ? LONGEST_WAIT : 4 * k->wait[way];
        k->next[way] = now + (wait < longest ? wait : longest);
        if (way == FEWER)
            k->fewer += (k->fewer + 1) / 2;
        if (k->fewer > (k->width + 1) / 2)
            k->fewer = 1;
        k->wait[way] = 2 * k->wait[way] < LONGEST_WAIT ? 2 * k->wait[way] : LONGEST_WAIT;
    }
    k->trial = 0;
}

void thread_tuner_end(struct thread_tuner *p, double seconds, double slept, double now)
{
    struct tuner_kind *k = p->now;
    struct tuner_window *w = k->trial ? &k->tried : &k->settled;

    int width = k->trial ? k->trial : k->width;

    k->displaced = width < p->n && w->runs && seconds > CLEARLY_WORSE * mean_run(&k->settled);
    w->seconds += seconds;
    w->lost += slept / width;
    w->runs++;
    k->used = now;
    if (k->trial)
        finish_trial(k, now);
    else if (w->runs >= 4 && w->seconds > 4 * TRIAL) /* what was counts less and less */
        *w = (struct tuner_window){ w->seconds / 2, w->lost / 2, w->runs / 2 };
}
