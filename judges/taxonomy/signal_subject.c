/*
 * signal_subject.c -- signals of what the answer is about, in the gloss space (eval/text/gloss_space.h): whole texts,
 * sentences, and parts of the reference; and how rare its words are.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/text/gloss_space.h"

static double at_most(double a, double b)
{
    return a < b ? a : b;
}

/* A word that the space does not have is rare. */
static double rarity(const struct gloss_space *g, const struct word *w)
{
    double x = g ? gloss_rarity_at(g, subject_place(g, w)) : 0.5;
    return x < 0 ? 0.8 : x;
}

/* Key words of the span that `known` (may be NULL) does not have. */
static void add_keys(struct gloss_sum *sum, const struct gloss_space *g, const struct passage *p, struct span s,
                     const struct passage *known)
{
    for (size_t i = s.from; i < s.to; i++)
        if (word_is_key(&p->words[i]) && !(known && passage_has_word(known, &p->words[i])))
            gloss_sum_add_at(sum, g, subject_place(g, &p->words[i]));
}

static struct span whole(const struct passage *p)
{
    return (struct span){ 0, p->n };
}

/* Key words of the answer related to nothing, weighted by how rare they are. */
static void rare_signals(const struct analysis *r, const struct relation *v, const struct gloss_space *g,
                         struct signals *s)
{
    const struct passage *a = &r->answer, *q = &r->question;
    double stray = 0, n = 0, all = 0, asked = 0, hit = 0, repeated = 0, names = 0;

    for (size_t i = 0; i < a->n; i++) {
        const struct word *w = &a->words[i];
        if (!word_is_key(w) || !isnan(w->number))
            continue;
        double x = rarity(g, w);
        n++;
        all += x;
        if (v->ans[i])
            continue;
        const int64_t *times = map_find_hashed(&a->stems, w->stem, w->hash);
        double again = x * (double)(times ? *times - 1 : 0);
        stray += x;
        repeated = again > repeated ? again : repeated;
        names += w->text.s[0] >= 'A' && w->text.s[0] <= 'Z' && i > 0 && w[-1].at + w[-1].text.n + 1 == w->at;
    }
    for (size_t k = 0; k < q->n; k++)
        if (q->words[k].specific) {
            double x = rarity(g, &q->words[k]);
            asked += x;
            hit += v->ask[k] ? x : 0;
        }
    s->v[SIGNAL_stray_rare] = n > 0 ? stray / n : 0;
    s->v[SIGNAL_rare] = n > 0 ? all / n : 0;
    s->v[SIGNAL_stray_share] = all > 0 ? stray / all : 0;
    s->v[SIGNAL_question_rare] = v->quoted ? 0.5 : asked > 0 ? hit / asked : 0;
    s->v[SIGNAL_stray_repeat] = at_most(repeated, 3);
    s->v[SIGNAL_stray_name] = at_most(names, 5);
}

enum { MAX_SENTENCES = 24, MAX_CLAUSES = 32, MAX_PARTS = 16 };

/* Sums of the answer's sentences that have two words or more. */
struct sentences {
    struct gloss_sum *sums;
    double *squares;   /* as by gloss_squares */
    size_t n, n_first; /* n_first: of the first MAX_SENTENCES sentences */
};

static struct sentences read_sentences(const struct analysis *r, const struct gloss_space *g)
{
    struct sentences x = { .sums = ARENA_UNINIT(r->a, struct gloss_sum, MAX_SENTENCES),
                           .squares = ARENA_UNINIT(r->a, double, MAX_SENTENCES) };

    for (size_t i = 0; i < r->sentences.n && x.n < MAX_SENTENCES; i++) {
        x.sums[x.n] = (struct gloss_sum){ .n = 0 };
        add_keys(&x.sums[x.n], g, &r->answer, r->sentences.list[i], NULL);
        x.n += x.sums[x.n].n >= 2;
        x.n_first = i < MAX_SENTENCES ? x.n : x.n_first;
    }
    gloss_squares(x.sums, x.n, x.squares);
    return x;
}

/* The answer's sentences against question and reference. */
static void sentence_signals(const struct sentences *x, const struct gloss_sum *all, struct signals *s)
{
    double worst = 1, first = 0.6, n = 0, near[MAX_SENTENCES];

    gloss_cosines(all, x->sums, x->squares, x->n_first, near);
    for (size_t i = 0; i < x->n_first; i++) {
        if (x->sums[i].n < 3)
            continue;
        worst = near[i] < worst ? near[i] : worst;
        first = n == 0 ? near[i] : first;
        n++;
    }
    s->v[SIGNAL_subject_worst] = n > 0 ? worst : 0.6;
    s->v[SIGNAL_subject_first] = first;
}

/* 0 or the largest of the list. */
static double largest(const double *list, size_t n)
{
    double best = 0;

    for (size_t i = 0; i < n; i++)
        best = list[i] > best ? list[i] : best;
    return best;
}

/* The parts of the reference against the clause of the answer that is nearest to each. */
static void part_signals(const struct analysis *r, const struct gloss_space *g, struct signals *s)
{
    struct spans parts = passage_split(&r->reference, SPLIT_PHRASES, r->a),
                 clauses = passage_split(&r->answer, SPLIT_CLAUSES, r->a);
    struct gloss_sum *sums = ARENA_UNINIT(r->a, struct gloss_sum, MAX_CLAUSES);
    double squares[MAX_CLAUSES], near[MAX_CLAUSES], worst = 1, sum = 0, n = 0;
    size_t n_sums = 0;

    for (size_t i = 0; i < clauses.n && i < MAX_CLAUSES; i++) {
        sums[n_sums] = (struct gloss_sum){ .n = 0 };
        add_keys(&sums[n_sums], g, &r->answer, clauses.list[i], &r->question);
        n_sums += sums[n_sums].n > 0;
    }
    gloss_squares(sums, n_sums, squares);
    for (size_t k = 0; k < parts.n && k < MAX_PARTS; k++) {
        struct gloss_sum x = { .n = 0 };
        add_keys(&x, g, &r->reference, parts.list[k], &r->question);
        if (x.n < 1)
            continue;
        gloss_cosines(&x, sums, squares, n_sums, near);
        double best = largest(near, n_sums);
        worst = at_most(worst, best);
        sum += best;
        n++;
    }
    s->v[SIGNAL_part_near_worst] = n > 0 ? worst : 0.5;
    s->v[SIGNAL_part_near_mean] = n > 0 ? sum / n : 0.5;
}

static const double AGAIN_NEUTRAL = 0.4;

/* The mean, over the sentences after the first, of the nearness to the nearest earlier one; n_sentences: of the answer,
 * whatever they have. */
static double again_near(const struct sentences *x, size_t n_sentences)
{
    double sum = 0, near[MAX_SENTENCES];

    if (n_sentences < 3 || x->n < 3)
        return AGAIN_NEUTRAL;
    for (size_t i = 0; i < x->n; i++) {
        gloss_cosines(&x->sums[i], x->sums, x->squares, i, near);
        sum += largest(near, i);
    }
    return sum / (double)(x->n - 1);
}

void signals_read_subject(const struct analysis *r, const struct relation *v, struct signals *s)
{
    const struct gloss_space *g = r->ctx->wordnet ? subject_space(r->ctx) : NULL;
    const struct passage *a = &r->answer, *b = &r->reference, *q = &r->question;
    struct gloss_sum all = { .n = 0 }, ask = { .n = 0 }, ref = { .n = 0 }, ans = { .n = 0 }, ans_new = { .n = 0 };

    rare_signals(r, v, g, s);
    s->v[SIGNAL_again_near] = AGAIN_NEUTRAL;
    if (!g)
        return;
    struct sentences sentences = read_sentences(r, g);
    s->v[SIGNAL_again_near] = again_near(&sentences, r->sentences.n);
    add_keys(&ask, g, q, whole(q), NULL);
    all = ask;
    add_keys(&all, g, b, whole(b), NULL);
    add_keys(&ref, g, b, whole(b), q);
    add_keys(&ans, g, a, whole(a), NULL);
    add_keys(&ans_new, g, a, whole(a), q);
    s->v[SIGNAL_subject] = gloss_cosine(&ans, &all);
    s->v[SIGNAL_subject_question] = gloss_cosine(&ans, &ask);
    s->v[SIGNAL_subject_new] = gloss_cosine(&ans_new, &ref);
    sentence_signals(&sentences, &all, s);
    part_signals(r, g, s);
}
