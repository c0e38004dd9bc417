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

static size_t n_shuffles(size_t n)
{
    return n < FEW_ITEMS ? SHUFFLES_OF_FEW : 1;
}

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
    struct arena mem;
    struct sample *samples; /* [n] */
    size_t *items;          /* [n] their places in the task */
    size_t *answers;        /* [n] the item whose answer each one gets: places in the task */
    size_t n;
};

/* Adds the scores of one model's shuffled answers; all[] by place in the task. */
static bool add_scores(const struct scoring *sc, const struct scored_metric *sm, struct shuffled *x,
                       const struct generation *all, double *sum, struct err *e)
{
    size_t n = x->n;
    struct generation *gens = ARENA_NEW(&x->mem, struct generation, n);
    double *rows = ARENA_NEW(&x->mem, double, n * sm->use.n_stats), scores[METRIC_MAX_COMPONENTS];
    bool *valid = ARENA_NEW(&x->mem, bool, n);

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

/* The items that both answered. */
static void take_common(struct shuffled *x, const struct scored_task *d, const bool *common)
{
    x->samples = ARENA_NEW(&x->mem, struct sample, d->n);
    x->items = ARENA_NEW(&x->mem, size_t, d->n);
    x->answers = ARENA_NEW(&x->mem, size_t, d->n);
    for (size_t i = 0; i < d->n; i++)
        if (common[i]) {
            x->samples[x->n] = d->samples[i];
            x->items[x->n++] = i;
        }
}

/* sum[2][components]: scores of base and tuned, added up over the shuffles. */
static bool score_shuffled(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                           const struct surface_pair *pair, struct shuffled *x, double (*sum)[METRIC_MAX_COMPONENTS],
                           struct err *e)
{
    size_t *order = ARENA_NEW(&x->mem, size_t, x->n);

    for (size_t k = 0; k < n_shuffles(x->n); k++) {
        shuffle(order, x->n, sc->suite->seed, k);
        for (size_t i = 0; i < x->n; i++)
            x->answers[i] = x->items[order[i]];
        if (!add_scores(sc, sm, x, d->gens[pair->base], sum[0], e) ||
            !add_scores(sc, sm, x, d->gens[pair->tuned], sum[1], e))
            return false;
    }
    return true;
}

bool surface_shares(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                    const struct surface_pair *pair, double *shares, struct err *e)
{
    struct shuffled x = { 0 };
    double sum[2][METRIC_MAX_COMPONENTS] = { { 0 } };
    bool ok = true, shown = sm->use.metric->overlap;

    if (shown)
        take_common(&x, d, pair->common);
    shown = shown && x.n >= SURFACE_MIN_ITEMS;
    if (shown)
        ok = score_shuffled(sc, d, sm, pair, &x, sum, e);
    for (size_t c = 0; ok && c < sm->use.n_components; c++) {
        double gain = pair->scores[1][c] - pair->scores[0][c];
        shares[c] = shown && gain != 0 ? (sum[1][c] - sum[0][c]) / (double)n_shuffles(x.n) / gain : NAN;
    }
    arena_free(&x.mem);
    return ok;
}
