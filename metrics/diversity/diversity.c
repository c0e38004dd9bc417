/*
 * diversity.c -- lexical diversity within each answer, over white-space words; needs no reference.
 *
 *     distinct1..4   distinct n-grams over n-grams (Li et al. 2016), 0 without n-grams
 *     mattr          moving-average type-token ratio over windows of `window`
 *                    words (Covington and McFall 2010); the plain ratio for shorter texts
 *     entropy1, 2    Shannon entropy of words and of pairs, in bits
 *     repetition     share of 4-grams that occurred before: 1 - distinct4
 *
 * Scores are means over the answers; `corpus_distinct` counts over all of them.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "metrics/metric.h"
#include "eval/text/words.h"

enum { DISTINCT, ORDERS = 4, MATTR = ORDERS, ENTROPY_1, ENTROPY_2, REPETITION, N_SCORES, N_ITEMS = N_SCORES, N_STATS };

struct grams {       /* the n-grams of one order, numbered */
    int32_t *number; /* [n] by place */
    double *count;   /* [n_different] */
    size_t n, n_different;
};

struct slot {
    uint64_t key; /* + 1; 0 = empty */
    int32_t number;
};

/* Numbers the n-grams, from the numbers of the (n-1)-grams at each place and of the words that follow them. */
static void number_grams(struct grams *g, const int32_t *last, size_t n, struct arena *a)
{
    size_t n_slots = 16;

    while (n_slots < 2 * n)
        n_slots *= 2;
    struct slot *slots = ARENA_NEW(a, struct slot, n_slots);
    g->count = ARENA_NEW(a, double, n);
    g->n = n;
    g->n_different = 0;
    for (size_t i = 0; i < n; i++) {
        uint64_t key = ((uint64_t)(uint32_t)g->number[i] << 32 | (uint32_t)last[i]) + 1;
        size_t s = word_mix(key) & (n_slots - 1);
        while (slots[s].key && slots[s].key != key)
            s = (s + 1) & (n_slots - 1);
        if (!slots[s].key)
            slots[s] = (struct slot){ key, (int32_t)g->n_different++ };
        g->number[i] = slots[s].number;
        g->count[g->number[i]]++;
    }
}

static double entropy(const struct grams *g)
{
    double bits = 0;
    for (size_t k = 0; k < g->n_different; k++)
        bits -= g->count[k] / (double)g->n * log2(g->count[k] / (double)g->n);
    return bits > 0 ? bits : 0;
}

/* Mean type-token ratio over windows of `window` words, sliding by one. */
static double moving_ratio(const int32_t *words, size_t n, size_t n_different, size_t window, struct arena *a)
{
    uint32_t *inside = ARENA_NEW(a, uint32_t, n_different);
    size_t types = 0;
    double sum = 0;

    if (n <= window)
        return n ? (double)n_different / (double)n : 0;
    for (size_t i = 0; i < n; i++) {
        types += inside[words[i]]++ == 0;
        if (i >= window)
            types -= --inside[words[i - window]] == 0;
        if (i + 1 >= window)
            sum += (double)types / (double)window;
    }
    return sum / (double)(n - window + 1);
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    struct vocabulary v = { 0 };
    struct words w = words_split(c->gen->text, scratch);
    struct grams g = { .number = ARENA_NEW(scratch, int32_t, w.n) };

    (void)e;
    words_number(&w, &v, scratch);
    for (size_t o = 0; o < ORDERS && o < w.n; o++) {
        number_grams(&g, w.id + o, w.n - o, scratch);
        stats[DISTINCT + o] = (double)g.n_different / (double)g.n;
        if (o < 2)
            stats[o ? ENTROPY_2 : ENTROPY_1] = entropy(&g);
    }
    stats[REPETITION] = w.n >= ORDERS ? 1 - stats[DISTINCT + ORDERS - 1] : 0;
    stats[MATTR] = moving_ratio(w.id, w.n, v.n, (size_t)param_number(&c->args->params, "window"), scratch);
    stats[N_ITEMS] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    for (int k = 0; k < N_SCORES; k++)
        scores[k] = sum[k] / sum[N_ITEMS];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[N_SCORES] = {
        { .name = "distinct1", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3 },
        { .name = "distinct2", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3 },
        { .name = "distinct3", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3 },
        { .name = "distinct4", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3 },
        { .name = "mattr", .label = "MATTR", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3 },
        { .name = "entropy1", .higher_is_better = true, .best = INFINITY, .worst = 0, .decimals = 2 },
        { .name = "entropy2", .higher_is_better = true, .best = INFINITY, .worst = 0, .decimals = 2 },
        { .name = "repetition", .label = "Repetition", .best = 0, .worst = 1, .decimals = 3 },
    };
    (void)args;
    *out = list;
    return N_SCORES;
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "window", PARAM_INT, "50", "1..100000", "words of the moving type-token ratio", "window" },
    { 0 },
};

const struct metric metric_diversity = {
    .name = "diversity",
    .summary = "distinct n-grams, type-token ratio, entropy, repetition within answers",
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
