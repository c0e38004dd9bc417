/*
 * score_warn.c -- warnings of stage 5.  A task with several <compare> would repeat the
 * same sentence.
 */
#include "eval/base/log.h"
#include "eval/harness/score.h"

bool scoring_warn(const struct scoring *sc, str text, struct err *e)
{
    bool is_new = true;

    map_put_copy(sc->warned, text, sc->run_mem, &is_new);
    if (!is_new)
        return true;
    log_warn(STR_FMT, STR_ARG(text));
    return store_put_warning(sc->store, "score", text, e);
}
