/*
 * squad.c -- exact match and token F1 of SQuAD (Rajpurkar et al. 2016, 2018), equal to
 * the official scripts.  Answers are normalized first: lower case, ASCII punctuation
 * deleted, the words a, an, the replaced by a space, white space collapsed.  Each
 * score is the best over the references.
 *
 * The versions differ where nothing remains: in 1.1 two empty answers match
 * exactly but have F1 0; in 2.0 ("no answer") they have F1 1, and references
 * that are empty after normalization are ignored unless all are.  Scale 0 to 1.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "metrics/metric.h"
#include "eval/text/ngrams.h"
#include "eval/text/words.h"

enum { EM, F1, N_ITEMS, N_STATS };

static bool is_article(str word)
{
    return str_is(word, "a") || str_is(word, "an") || str_is(word, "the");
}

/* Word boundaries as Python's \b: at characters that are neither letters nor digits. */
static str without_articles(str text, struct arena *a)
{
    char *out = arena_alloc(a, text.n);
    size_t n = 0, start = 0;

    for (size_t at = 0; at <= text.n;) {
        size_t from = at;
        uint32_t c = at < text.n ? utf8_next(text, &at) : ' ';
        bool inside = from < text.n && (unicode_is_letter(c) || unicode_is_number(c) || c == '_');
        if (!inside) {
            str word = str_slice(text, start, from);
            if (is_article(word))
                out[n++] = ' ';
            else if (word.n)
                memcpy(out + n, word.s, word.n);
            n += is_article(word) ? 0 : word.n;
            if (from < text.n)
                memcpy(out + n, text.s + from, at - from);
            n += at - from;
            start = at;
        }
        if (from == text.n)
            break;
    }
    return (str){ out, n };
}

static struct words normalize(str text, struct arena *a)
{
    str low = text_lower_fast(a, text);
    char *kept = arena_alloc(a, low.n);
    size_t n = 0;

    for (size_t i = 0; i < low.n; i++)
        if (!ascii_punctuation((unsigned char)low.s[i]))
            kept[n++] = low.s[i];
    return words_split(without_articles((str){ kept, n }, a), a);
}

static bool same_words(const struct words *a, const struct words *b)
{
    bool same = a->n == b->n;
    for (size_t i = 0; same && i < a->n; i++)
        same = str_equal(a->text[i], b->text[i]);
    return same;
}

static double token_f1(struct words *hyp, struct words *ref, bool v2, struct arena *a)
{
    struct vocabulary v = { 0 };
    size_t both = 0;

    if (v2 && (hyp->n == 0 || ref->n == 0))
        return hyp->n == ref->n;
    words_number(ref, &v, a);
    words_find(hyp, &v, a);
    struct ids r = { ref->id, ref->n };
    ngram_matches((struct ids){ hyp->id, hyp->n }, &r, 1, v.n, 1, &both, a);
    if (both == 0)
        return 0;
    double p = (double)both / (double)hyp->n, recall = (double)both / (double)ref->n;
    return 2 * p * recall / (p + recall);
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    bool v2 = str_is(param_text(&c->args->params, "version"), "2.0");
    struct words hyp = normalize(c->gen->text, scratch), *refs = ARENA_NEW(scratch, struct words, c->sample->n_refs);
    size_t n = 0;

    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        refs[n] = normalize(c->sample->refs[k], scratch);
        n += !v2 || refs[n].n > 0;
    }
    if (n == 0)
        refs[n++] = (struct words){ 0 };
    for (size_t k = 0; k < n; k++) {
        double f1 = token_f1(&hyp, &refs[k], v2, scratch);
        stats[EM] = stats[EM] > 0 || same_words(&hyp, &refs[k]);
        stats[F1] = f1 > stats[F1] ? f1 : stats[F1];
    }
    stats[N_ITEMS] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[EM] / sum[N_ITEMS];
    scores[1] = sum[F1] / sum[N_ITEMS];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { .name = "squad_em",
          .label = "SQuAD EM",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .is_binary = true },
        { .name = "squad_f1", .label = "SQuAD F1", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3 }
    };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "version", PARAM_CHOICE, "1.1", "1.1|2.0", "version of the official script", "ver" },
    { 0 },
};

const struct metric metric_squad = {
    .name = "squad",
    .summary = "exact match and token F1 after SQuAD's normalization (0-1)",
    .needs = NEEDS_REFS,
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
