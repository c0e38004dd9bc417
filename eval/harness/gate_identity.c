/*
 * gate_identity.c -- a hash that identifies a run and its scores.  The history stores
 * it for each passing run, so that an overwritten directory is not mistaken for that
 * run.
 */
#include "eval/harness/gate.h"

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/store/store.h"

str gate_run_identity(const struct run_view *v, struct arena *a)
{
    struct sha256 h;
    char hex[65];

    sha256_init(&h);
    sha256_add_str(&h, v->started);
    sha256_add_str(&h, v->finished);
    if (v->run_id.n)
        sha256_add_str(&h, v->run_id);
    for (size_t i = 0; i < v->n_answers; i++)
        sha256_add_str(&h, v->answers[i].request_id);
    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        sha256_add_str(&h, arena_printf(a, STR_FMT "/" STR_FMT "/" STR_FMT "/%.17g", STR_ARG(s->task),
                                        STR_ARG(s->model), STR_ARG(s->component), s->score));
    }
    sha256_hex(&h, hex);
    return arena_str(a, str_from(hex));
}

bool gate_same_run(const struct run_view *x, const struct run_view *y, struct arena *a)
{
    return x->run_id.n && y->run_id.n ? str_equal(x->run_id, y->run_id)
                                      : str_equal(gate_run_identity(x, a), gate_run_identity(y, a));
}
