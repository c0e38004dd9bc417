/*
 * self_bleu.c -- Self-BLEU (Zhu et al. 2018, "Texygen"): the mean BLEU of each answer against all others as references;
 * lower is more diverse.  Equal to Texygen: NLTK's sentence_bleu, weights 1/order, smoothing method1 (0.1 for
 * zero matches), 0 if no word matches; scale 0 to 1.
 *
 * An n-gram counts at most as often as in the other answer that has it most
 * often.  The two largest counts of each n-gram are kept, so that no pass over the
 * other answers is needed: if one answer alone has the largest count, its limit is
 * the second.  Time and memory are linear in the text.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/text/collection.h"
#include "metrics/means.h"

static const double nothing_matched = 0.1; /* NLTK's epsilon of method1 */

struct top_counts {
    uint32_t now;                      /* in the current text; 0 between texts */
    uint32_t first, second, n_largest; /* the two largest counts, and how many texts have the largest */
};

struct answers {
    struct collection all;
    struct top_counts *top[NGRAM_MAX_ORDER]; /* [order - 1][number] */
    size_t room[NGRAM_MAX_ORDER];
    uint32_t *lengths; /* [words] = number of answers of that length */
    size_t lengths_room, n;
};

static void update_top_counts(struct top_counts *m, uint32_t count)
{
    if (count > m->first) {
        m->second = m->first;
        m->first = count;
        m->n_largest = 1;
    } else if (count == m->first) {
        m->n_largest++;
    } else if (count > m->second) {
        m->second = count;
    }
}

static struct words cut(const struct metric_case *c, struct arena *a)
{
    return words_bleu(c->gen->text, param_text(&c->args->params, "tokenize"), false, a);
}

static bool collect(const struct metric_case *c, struct metric_corpus *s, struct arena *scratch, struct err *e)
{
    size_t order = (size_t)param_number(&c->args->params, "order");
    struct answers *seen = s->seen;
    struct words w = cut(c, scratch);

    (void)e;
    if (!seen) {
        s->seen = seen = ARENA_NEW(&s->mem, struct answers, 1);
        seen->all.mem = &s->mem;
    }
    struct grams g = collection_add_words(&seen->all, &w, scratch);
    for (size_t o = 1; o <= order && o <= w.n; o++) {
        if (o > 1)
            collection_add_grams(&seen->all, &g, &w, o);
        struct top_counts *m = collection_grow(&seen->all, seen->top[o - 1], &seen->room[o - 1],
                                               collection_size(&seen->all, o), sizeof *m);
        seen->top[o - 1] = m;
        for (size_t i = 0; i < g.n; i++)
            m[g.id[i]].now++;
        for (size_t i = 0; i < g.n; i++)
            if (m[g.id[i]].now) {
                update_top_counts(&m[g.id[i]], m[g.id[i]].now);
                m[g.id[i]].now = 0;
            }
    }
    seen->lengths = collection_grow(&seen->all, seen->lengths, &seen->lengths_room, w.n, sizeof *seen->lengths);
    seen->lengths[w.n]++;
    seen->n++;
    return true;
}

/* The closest length of another answer; of two equally close the shorter. */
static size_t closest_length(const struct answers *seen, size_t n)
{
    for (size_t far = 0;; far++) {
        size_t self = far == 0;
        if (far <= n && seen->lengths[n - far] > self)
            return n - far;
        if (n + far < seen->lengths_room && seen->lengths[n + far] > self)
            return n + far;
    }
}

static double matches(const struct top_counts *top, struct grams *g)
{
    uint64_t sum = 0;

    for (size_t i = 0, end; i < g->n; i = end) {
        const struct top_counts *m = &top[g->id[i]];
        for (end = i; end < g->n && g->id[end] == g->id[i]; end++)
            ;
        uint32_t others = m->first == end - i && m->n_largest == 1 ? m->second : m->first;
        sum += others < end - i ? others : end - i;
    }
    return (double)sum;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    size_t order = (size_t)param_number(&c->args->params, "order");
    const struct answers *seen = c->seen;
    struct words w = cut(c, scratch);
    double log_sum = 0, any = 0;

    (void)e;
    if (seen->n < 2) { /* no other answer */
        stats[0] = METRIC_MISSING;
        return true;
    }
    stats[1] = 1;
    struct grams g = collection_words(&seen->all, &w, scratch), sorted = { ARENA_NEW(scratch, uint32_t, w.n), 0 };
    for (size_t o = 1; o <= order; o++) {
        double found = 0, total = w.n >= o ? (double)(w.n - o + 1) : 1;
        if (w.n >= o) {
            if (o > 1)
                collection_grams(&seen->all, &g, &w, o);
            sorted.n = g.n;
            memcpy(sorted.id, g.id, g.n * sizeof *g.id);
            grams_sort(&sorted);
            found = matches(seen->top[o - 1], &sorted);
        }
        any = o == 1 ? found : any;
        log_sum += log((found > 0 ? found : nothing_matched) / total) / (double)order;
    }
    if (any > 0) {
        double n = (double)w.n, ref = (double)closest_length(seen, w.n);
        stats[0] = exp(log_sum) * (n > ref ? 1 : exp(1 - ref / n));
    }
    return true;
}

MEAN_COMPONENT(.name = "self_bleu", .label = "Self-BLEU", .worst = 1, .decimals = 3)

static const struct param params[] = {
    { "order", PARAM_INT, "4", "1..9", "longest n-gram", "order" },
    { "tokenize", PARAM_CHOICE, "none", "none|13a|intl|zh|char", "tokenization; none = at white space", "tok" },
    { 0 },
};

const struct metric metric_self_bleu = {
    .name = "self_bleu",
    .summary = "mean BLEU of each answer against all others, as Texygen: low for varied answers (0-1)",
    .params = params,
    .components = components,
    .n_stats = mean_n_stats,
    .collect = collect,
    .row = row,
    .score = mean_score,
};
