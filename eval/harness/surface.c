/*
 * surface.c -- see surface.h.  Every answer moves (a random cyclic permutation:
 * Sattolo 1986), the same way for both models; few items are shuffled several times
 * and the scores averaged.
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

/* Adds the scores of one model's answers to the items, item i with the answer of items[order[i]]. */
static bool add_shuffled(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                         const struct generation *from, const size_t *items, const size_t *order, size_t n, double *sum,
                         struct err *e)
{
    struct sample *samples = ARENA_NEW(sc->mem, struct sample, n);
    struct generation *gens = ARENA_NEW(sc->mem, struct generation, n);
    double *rows = ARENA_NEW(sc->mem, double, n * sm->use.n_stats), scores[METRIC_MAX_COMPONENTS];
    bool *valid = ARENA_NEW(sc->mem, bool, n);

    for (size_t i = 0; i < n; i++) {
        samples[i] = d->samples[items[i]];
        gens[i] = from[items[order[i]]];
        if (gens[i].extract_error.n) /* scored as an empty answer, as in its own place */
            gens[i].extract_error = gens[i].text = S("");
    }
    if (!metric_rows(&sm->use, &(struct metric_items){ samples, gens, n }, rows, valid, sc->n_threads, e))
        return false;
    metric_corpus_score(&sm->use, rows, valid, n, scores);
    for (size_t c = 0; c < sm->use.n_components; c++)
        sum[c] += scores[c];
    return true;
}

bool surface_shares(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                    const struct surface_pair *pair, double *shares, struct err *e)
{
    size_t *items = ARENA_NEW(sc->mem, size_t, d->n), *order = ARENA_NEW(sc->mem, size_t, d->n), n = 0;
    double sum[2][METRIC_MAX_COMPONENTS] = { { 0 } };

    for (size_t i = 0; i < d->n; i++)
        if (pair->common[i])
            items[n++] = i;
    for (size_t c = 0; c < sm->use.n_components; c++)
        shares[c] = NAN;
    if (!sm->use.metric->overlap || n < SURFACE_MIN_ITEMS)
        return true;
    size_t n_shuffles = n < FEW_ITEMS ? SHUFFLES_OF_FEW : 1;
    for (size_t k = 0; k < n_shuffles; k++) {
        shuffle(order, n, sc->suite->seed, k);
        if (!add_shuffled(sc, d, sm, d->gens[pair->base], items, order, n, sum[0], e) ||
            !add_shuffled(sc, d, sm, d->gens[pair->tuned], items, order, n, sum[1], e))
            return false;
    }
    for (size_t c = 0; c < sm->use.n_components; c++) {
        double gain = pair->scores[1][c] - pair->scores[0][c];
        if (gain != 0)
            shares[c] = (sum[1][c] - sum[0][c]) / (double)n_shuffles / gain;
    }
    return true;
}
