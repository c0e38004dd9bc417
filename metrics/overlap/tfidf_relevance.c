/*
 * tfidf_relevance.c -- relevance of the answer to the prompt: cosine of their TF-IDF vectors, equal to
 * scikit-learn's TfidfVectorizer with default arguments.
 *
 *     words   lower-cased runs of two or more letters, digits or _ (any script)
 *     weight  count * (ln((1 + n) / (1 + texts with the word)) + 1)
 *
 * Weights are fitted on n texts: all prompts and all answers of the system (fit=both),
 * or the prompts alone (fit=prompts), so that the weights are the same for all
 * systems; words that are in no prompt are then ignored.  1 = the same words in the
 * same proportions, 0 = no word in common.  Items without a prompt count as missing.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/text/collection.h"
#include "metrics/means.h"

struct documents {
    struct collection all;
    double *with; /* by number of the word: texts that have it */
    size_t room, n;
};

static bool is_word(uint32_t c)
{
    return c == '_' || unicode_is_letter(c) || unicode_is_number(c);
}

/* Python's \b\w\w+\b. */
static struct words cut(str text, struct arena *a)
{
    str low = text_lower(a, text);
    str *list = ARENA_NEW(a, str, low.n / 2 + 1);
    struct words w = { .text = list };
    size_t start = 0, length = 0;

    for (size_t at = 0; at <= low.n;) {
        size_t here = at;
        bool inside = at < low.n && is_word(utf8_next(low, &at));
        if (inside) {
            start = length++ ? start : here;
            continue;
        }
        if (length >= 2)
            list[w.n++] = str_slice(low, start, here);
        length = 0;
        if (here == low.n)
            break;
    }
    return w;
}

static void add_document(struct documents *d, str text, struct arena *scratch)
{
    struct words w = cut(text, scratch);
    struct grams g = collection_add_words(&d->all, &w, scratch);

    d->with = collection_grow(&d->all, d->with, &d->room, d->all.words.n, sizeof *d->with);
    grams_sort(&g);
    for (size_t i = 0; i < g.n; i++)
        d->with[g.id[i]] += i == 0 || g.id[i] != g.id[i - 1];
    d->n++;
}

static bool collect(const struct metric_case *c, struct metric_corpus *s, struct arena *scratch, struct err *e)
{
    (void)e;
    if (!s->seen) {
        struct documents *d = ARENA_NEW(&s->mem, struct documents, 1);
        d->all.mem = &s->mem;
        s->seen = d;
    }
    add_document(s->seen, c->sample->input, scratch);
    if (str_is(param_text(&c->args->params, "fit"), "both"))
        add_document(s->seen, c->gen->text, scratch);
    return true;
}

struct vector {
    struct grams words; /* in order, each once */
    double *weight;     /* [words.n] */
};

static struct vector weigh(const struct documents *d, str text, struct arena *a)
{
    struct words w = cut(text, a);
    struct grams g = collection_words(&d->all, &w, a);
    struct vector v = { { ARENA_NEW(a, uint32_t, g.n), 0 }, ARENA_NEW(a, double, g.n) };
    double norm = 0;

    grams_sort(&g);
    for (size_t i = 0, end; i < g.n; i = end) {
        for (end = i; end < g.n && g.id[end] == g.id[i]; end++)
            ;
        if (g.id[i] >= d->all.words.n) /* not in the texts of the fit */
            continue;
        double weight = (double)(end - i) * (log((1 + (double)d->n) / (1 + d->with[g.id[i]])) + 1);
        norm += weight * weight;
        v.weight[v.words.n] = weight;
        v.words.id[v.words.n++] = g.id[i];
    }
    for (size_t i = 0; i < v.words.n; i++)
        v.weight[i] /= sqrt(norm);
    return v;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    struct vector p = weigh(c->seen, c->sample->input, scratch), t = weigh(c->seen, c->gen->text, scratch);

    (void)e;
    for (size_t i = 0, j = 0; i < p.words.n && j < t.words.n;) {
        uint32_t x = p.words.id[i], y = t.words.id[j];
        stats[0] += x == y ? p.weight[i] * t.weight[j] : 0;
        i += x <= y;
        j += y <= x;
    }
    stats[0] = fmin(stats[0], 1);
    stats[1] = 1;
    return true;
}

MEAN_COMPONENT(.name = "tfidf_relevance", .label = "Relevance (TF-IDF)", .higher_is_better = true, .best = 1,
               .decimals = 3)

static const struct param params[] = {
    { "fit", PARAM_CHOICE, "both", "both|prompts", "texts on which the weights are fitted", "fit" },
    { 0 },
};

const struct metric metric_tfidf_relevance = {
    .name = "tfidf_relevance",
    .summary = "TF-IDF cosine of prompt and answer, equal to scikit-learn (0-1)",
    .needs = NEEDS_INPUT,
    .params = params,
    .components = components,
    .n_stats = mean_n_stats,
    .collect = collect,
    .row = row,
    .score = mean_score,
};
