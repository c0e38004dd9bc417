/*
 * surface.c -- see surface.h.  The shuffle is a random cyclic permutation (Sattolo
 * 1986), so that no answer stays in place, and the same one for both models.  Small
 * test sets are shuffled several times and the scores averaged.
 */
#include "eval/harness/surface.h"

#include <math.h>

#include "eval/base/rng.h"
#include "eval/harness/suite.h"

enum { FEW_ITEMS = 1000, SHUFFLES_OF_FEW = 5 };

static void shuffle(size_t *order, size_t n, uint64_t seed, uint64_t number)
{
    struct rng g = rng_new(seed, number);

    for (size_t i = 0; i < n; i++)
        order[i] = i;
    for (size_t i = n - 1; i > 0; i--) {
        size_t k = rng_below(&g, i), at = order[i];
        order[i] = order[k];
        order[k] = at;
    }
}

/* Items that get the answers of other items. */
struct shuffled {
    struct sample *samples; /* [n] */
    size_t *items;          /* [n] their places in the task */
    size_t *answers;        /* [n] the item whose answer each one gets: places in the task */
    size_t n;
};

/* Adds the scores of one model's shuffled answers; all[] by place in the task. */
static bool add_scores(const struct scoring *sc, const struct scored_metric *sm, const struct shuffled *x,
                       const struct generation *all, double *sum, struct err *e)
{
    size_t n = x->n;
    struct generation *gens = ARENA_NEW(sc->mem, struct generation, n);
    double *rows = ARENA_NEW(sc->mem, double, n * sm->use.n_stats), scores[METRIC_MAX_COMPONENTS];
    bool *valid = ARENA_NEW(sc->mem, bool, n);

    for (size_t i = 0; i < n; i++) {
        gens[i] = all[x->answers[i]];
        if (gens[i].extract_error.n) /* scored as an empty answer, as everywhere */
            gens[i].extract_error = gens[i].text = S("");
    }
    if (!metric_rows(&sm->use, &(struct metric_items){ x->samples, gens, n }, rows, valid, sc->n_threads, e))
        return false;
    metric_corpus_score(&sm->use, rows, valid, n, scores);
    for (size_t c = 0; c < sm->use.n_components; c++)
        sum[c] += scores[c];
    return true;
}

bool surface_shares(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                    const struct surface_pair *pair, double *shares, struct err *e)
{
    struct shuffled x = { .samples = ARENA_NEW(sc->mem, struct sample, d->n),
                          .items = ARENA_NEW(sc->mem, size_t, d->n),
                          .answers = ARENA_NEW(sc->mem, size_t, d->n) };
    size_t *order = ARENA_NEW(sc->mem, size_t, d->n);
    double sum[2][METRIC_MAX_COMPONENTS] = { { 0 } };

    for (size_t i = 0; i < d->n; i++)
        if (pair->common[i]) {
            x.samples[x.n] = d->samples[i];
            x.items[x.n++] = i;
        }
    for (size_t c = 0; c < sm->use.n_components; c++)
        shares[c] = NAN;
    if (!sm->use.metric->overlap || x.n < SURFACE_MIN_ITEMS)
        return true;
    size_t n_shuffles = x.n < FEW_ITEMS ? SHUFFLES_OF_FEW : 1;
    for (size_t k = 0; k < n_shuffles; k++) {
        shuffle(order, x.n, sc->suite->seed, k);
        for (size_t i = 0; i < x.n; i++)
            x.answers[i] = x.items[order[i]];
        if (!add_scores(sc, sm, &x, d->gens[pair->base], sum[0], e) ||
            !add_scores(sc, sm, &x, d->gens[pair->tuned], sum[1], e))
            return false;
    }
    for (size_t c = 0; c < sm->use.n_components; c++) {
        double gain = pair->scores[1][c] - pair->scores[0][c];
        if (gain != 0)
            shares[c] = (sum[1][c] - sum[0][c]) / (double)n_shuffles / gain;
    }
    return true;
}
