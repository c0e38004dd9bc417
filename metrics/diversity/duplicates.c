/*
 * duplicates.c -- the share of answers that repeat another answer: n answers of which d are different have
 * (n - d) / n duplicates.  Letter case, punctuation and white space do not count: what is compared are the runs of
 * letters and digits in lower case.
 *
 * An answer that c answers share contributes 1 - 1/c, so that the order of the items does not matter and the sum is
 * n - d.  Scores rise with the number of items: compare systems on the same items only.
 */
#include "eval/base/arena.h"
#include "eval/base/strbuf.h"
#include "eval/text/collection.h"
#include "metrics/metric.h"

struct counts {
    struct collection all; /* whole answers as words */
    uint32_t *times;       /* by number of the answer */
    size_t room;
};

/* The answer's words, each after a blank, as one word. */
static struct words as_one_word(str text, struct arena *a)
{
    struct words w = words_rouge(text, true, a);
    struct strbuf b = { 0 };
    str *one = ARENA_NEW(a, str, 1);

    strbuf_add_char(&b, ' '); /* an empty answer is a word, too */
    for (size_t i = 0; i < w.n; i++) {
        strbuf_add(&b, w.text[i]);
        strbuf_add_char(&b, ' ');
    }
    *one = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return (struct words){ .text = one, .n = 1 };
}

static bool collect(const struct metric_case *c, struct metric_corpus *s, struct arena *scratch, struct err *e)
{
    struct counts *seen = s->seen;
    struct words w = as_one_word(c->gen->text, scratch);

    (void)e;
    if (!seen) {
        s->seen = seen = ARENA_NEW(&s->mem, struct counts, 1);
        seen->all.mem = &s->mem;
    }
    struct grams g = collection_add_words(&seen->all, &w, scratch);
    seen->times = collection_grow(&seen->all, seen->times, &seen->room, collection_size(&seen->all, 1),
                                  sizeof *seen->times);
    seen->times[g.id[0]]++;
    return true;
}

/* The answer's share of duplicates, and 1. */
static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct counts *seen = c->seen;
    struct words w = as_one_word(c->gen->text, scratch);

    (void)e;
    struct grams g = collection_words(&seen->all, &w, scratch);
    stats[0] = 1 - 1 / (double)seen->times[g.id[0]];
    stats[1] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[0] / sum[1];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { .name = "duplicates",
                                                      .label = "Duplicates",
                                                      .higher_is_better = false,
                                                      .best = 0,
                                                      .worst = 1,
                                                      .decimals = 3,
                                                      .of_the_set = true } };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return 2;
}

const struct metric metric_duplicates = {
    .name = "duplicates",
    .summary = "share of answers that repeat another answer (0-1), whatever their case and punctuation",
    .components = components,
    .n_stats = n_stats,
    .collect = collect,
    .row = row,
    .score = score,
};
