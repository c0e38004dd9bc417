/*
 * corpus_distinct.c -- distinct-n over all answers together (Li et al. 2016): the number of distinct n-grams of
 * white-space words over the number of n-grams, which do not span answers.  0 without n-grams.
 *
 * A model that gives every question the same good answer has a high distinct-n
 * within answers (`diversity`) and a low one here.  Each occurrence of an n-gram that occurs c times contributes 1/c,
 * so the sum over items is the number of distinct n-grams, and an item scores low where it repeats others.  Intervals
 * resample these shares.  Scores fall with the number of items: compare systems on the same items only.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/text/collection.h"
#include "metrics/metric.h"

enum { MAX_ORDER = 4 };

struct counts {
    struct collection all;
    uint32_t *times[MAX_ORDER]; /* by number of the n-gram */
    size_t room[MAX_ORDER];
};

static bool collect(const struct metric_case *c, struct metric_corpus *s, struct arena *scratch, struct err *e)
{
    struct counts *seen = s->seen;
    struct words w = words_split(c->gen->text, scratch);

    (void)e;
    if (!seen) {
        s->seen = seen = ARENA_NEW(&s->mem, struct counts, 1);
        seen->all.mem = &s->mem;
    }
    struct grams g = collection_add_words(&seen->all, &w, scratch);
    for (size_t o = 0; o < MAX_ORDER && o < w.n; o++) {
        if (o > 0)
            collection_add_grams(&seen->all, &g, &w, o + 1);
        seen->times[o] = collection_grow(&seen->all, seen->times[o], &seen->room[o], collection_size(&seen->all, o + 1),
                                         sizeof *seen->times[o]);
        for (size_t i = 0; i < g.n; i++)
            seen->times[o][g.id[i]]++;
    }
    return true;
}

/* For each order: sum of shares of distinct n-grams, number of n-grams. */
static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct counts *seen = c->seen;
    struct words w = words_split(c->gen->text, scratch);

    (void)e;
    struct grams g = collection_words(&seen->all, &w, scratch);
    for (size_t o = 0; o < MAX_ORDER && o < w.n; o++) {
        if (o > 0)
            collection_grams(&seen->all, &g, &w, o + 1);
        for (size_t i = 0; i < g.n; i++)
            stats[2 * o] += 1 / (double)seen->times[o][g.id[i]];
        stats[2 * o + 1] = (double)g.n;
    }
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    for (size_t o = 0; o < MAX_ORDER; o++)
        scores[o] = sum[2 * o + 1] > 0 ? fmin(sum[2 * o] / sum[2 * o + 1], 1) : 0;
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[MAX_ORDER] = {
        { .name = "corpus_distinct1",
          .label = "Distinct-1",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .of_the_set = true },
        { .name = "corpus_distinct2",
          .label = "Distinct-2",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .of_the_set = true },
        { .name = "corpus_distinct3",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .of_the_set = true },
        { .name = "corpus_distinct4",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .of_the_set = true },
    };
    (void)args;
    *out = list;
    return MAX_ORDER;
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return 2 * MAX_ORDER;
}

const struct metric metric_corpus_distinct = {
    .name = "corpus_distinct",
    .summary = "distinct n-grams of all answers together (0-1); `diversity` is within answers",
    .components = components,
    .n_stats = n_stats,
    .collect = collect,
    .row = row,
    .score = score,
};
