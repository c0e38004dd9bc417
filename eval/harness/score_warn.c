/*
 * score_warn.c -- warnings of stage 5.  A task with several <compare> would repeat the same sentence, and a suite of
 * thousands of tasks the same one for each: the terminal shows the first ones, run.db keeps all.
 */
#include "eval/base/log.h"
#include "eval/harness/score.h"

enum { MAX_ALIKE = 3 }; /* warnings on the terminal that differ only in their task */

/* How often this has been said of a task, this time included; 1 if it is of no task. */
static int64_t count_alike(const struct scoring *sc, str text)
{
    str task, what, key;

    if (!run_warning_split(text, &task, &what))
        return 1;
    key = arena_printf(sc->run_mem, "alike" STR_FMT, STR_ARG(what));
    return ++*map_put(sc->warned, key, NULL);
}

bool scoring_warn(const struct scoring *sc, str text, struct err *e)
{
    bool is_new = true;

    map_put_copy(sc->warned, text, sc->run_mem, &is_new);
    if (!is_new)
        return true;
    int64_t n = count_alike(sc, text);
    if (n <= MAX_ALIKE)
        log_warn(STR_FMT, STR_ARG(text));
    if (n == MAX_ALIKE + 1)
        log_warn("more tasks have this warning, which is not shown again: " STR_FMT, STR_ARG(text));
    return store_put_warning(sc->store, "score", text, e);
}
