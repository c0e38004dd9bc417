/*
 * signal_contrasts.c -- signals of statements that contradict the reference in its own words: direction, antonyms,
 * order, negation, absolutes.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

#include "eval/base/arena.h"

static double at_most(double a, double b)
{
    return a < b ? a : b;
}

/* --- direction ---------------------------------------------------------------- */

static signed char *polarities(const struct passage *p, struct arena *a)
{
    signed char *out = ARENA_NEW(a, signed char, p->n + 1);

    for (size_t i = 0; i < p->n; i++)
        out[i] = p->words[i].polarity;
    return out;
}

/* The direction of the nearest polar word of the clause, within six words; a negation in the clause reverses it. */
static signed char *bind_directions(const struct passage *p, const signed char *polar, struct arena *a)
{
    enum { REACH = 6, FAR = 99 };
    signed char *out = ARENA_NEW(a, signed char, p->n + 1);
    struct spans clauses = passage_split(p, SPLIT_CLAUSES, a);

    for (size_t x = 0; x < clauses.n; x++) {
        struct span c = clauses.list[x];
        bool negated = false, any = false;
        for (size_t i = c.from; i < c.to; i++) {
            negated = negated != p->words[i].negation;
            any = any || polar[i];
        }
        if (!any)
            continue;
        for (size_t i = c.from; i < c.to; i++) {
            size_t nearest = FAR;
            int sign = 0;
            for (size_t k = c.from; k < c.to; k++) {
                size_t apart = k > i ? k - i : i - k;
                if (polar[k] && apart < nearest && k != i) {
                    nearest = apart;
                    sign = negated ? -polar[k] : polar[k];
                }
            }
            out[i] = (signed char)(nearest <= REACH ? sign : 0);
        }
    }
    return out;
}

static int sum_of(const signed char *list, size_t n)
{
    int sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += list[i];
    return sum;
}

/* Words of the reference that have the other direction in the answer, and those that have the same. */
static void direction_signals(const struct analysis *r, const struct relation *v, struct signals *s)
{
    const struct passage *a = &r->answer, *b = &r->reference;
    signed char *pa = polarities(a, r->a), *pb = polarities(b, r->a), *da = bind_directions(a, pa, r->a),
                *db = bind_directions(b, pb, r->a);
    double against = 0, with = 0;

    int *sums = ARENA_NEW(r->a, int, b->n + 1);
    for (size_t x = 0; x < v->n_near; x++) {
        size_t i = v->near[x].ans, k = v->near[x].ref;
        if (da[i] && !pa[i] && db[k] && !pb[k])
            sums[k] += da[i] * db[k];
    }
    for (size_t k = 0; k < b->n; k++) {
        against += sums[k] < 0;
        with += sums[k] > 0;
    }
    s->v[SIGNAL_polar_against] = at_most(against, 5);
    s->v[SIGNAL_polar_with] = at_most(with, 5);
    int sum_a = sum_of(pa, a->n), sum_b = sum_of(pb, b->n);
    s->v[SIGNAL_polar_sum] = !sum_a || !sum_b ? 0 : (sum_a > 0) == (sum_b > 0) ? -1 : 1;
}

/* --- antonyms ----------------------------------------------------------------- */

/* Key words within six words of both the antonym in the answer and the other one in the reference. */
static double shared_neighbours(const struct analysis *r, size_t i, size_t k)
{
    enum { REACH = 6 };
    const struct passage *a = &r->answer, *b = &r->reference;
    double n = 0;

    for (size_t x = k > REACH ? k - REACH : 0; x <= k + REACH && x < b->n; x++) {
        bool met = false;
        if (x == k || !word_is_key(&b->words[x]) || words_are_antonyms(&a->words[i], &b->words[x]))
            continue;
        for (size_t y = i > REACH ? i - REACH : 0; y <= i + REACH && y < a->n && !met; y++)
            met = y != i && word_is_key(&a->words[y]) && words_are_near(&a->words[y], &b->words[x]);
        n += met;
    }
    return n;
}

/* By what a word can be an antonym. */
enum { BY_TABLE = 1, BY_FORM = 2, BY_WORDNET = 4 };

/* 0 for words without content. */
static unsigned char antonym_ways(const struct word *w)
{
    return (unsigned char)(!w->content ? 0
                                       : BY_WORDNET | (w->in_opposites ? BY_TABLE : 0) | (w->may_negate ? BY_FORM : 0));
}

static void antonym_signals(const struct analysis *r, struct signals *s)
{
    const struct passage *a = &r->answer, *b = &r->reference;
    unsigned char *ways = ARENA_UNINIT(r->a, unsigned char, a->n + 1);
    double fresh = 0, context = 0;

    for (size_t i = 0; i < a->n; i++)
        ways[i] = antonym_ways(&a->words[i]);
    for (size_t k = 0; k < b->n; k++) {
        const struct word *known = &b->words[k];
        if (!known->content)
            continue;
        bool has_opposite = known->relations && known->relations->opposite.n;
        int any = (known->in_opposites ? BY_TABLE : 0) | BY_FORM | (has_opposite || known->may_negate ? BY_WORDNET : 0);
        for (size_t i = 0; i < a->n; i++) {
            const struct word *w = &a->words[i];
            if (!(ways[i] & any) || !words_are_antonyms(w, known))
                continue;
            fresh += !passage_has_word(a, known) && !passage_has_word(b, w);
            context += shared_neighbours(r, i, k);
        }
    }
    s->v[SIGNAL_antonyms] = at_most(fresh, 4);
    s->v[SIGNAL_antonym_context] = at_most(context, 6);
}

/* --- order -------------------------------------------------------------------- */

/* Shared words that stand in another order: share of pairs. */
static void order_signal(const struct analysis *r, struct signals *s)
{
    enum { MAX_WORDS = 60 };
    const struct passage *a = &r->answer, *b = &r->reference;
    size_t at[MAX_WORDS], n = 0;
    double exchanged = 0, all = 0;

    for (size_t i = 0; i < a->n && n < MAX_WORDS; i++) {
        size_t hit = 0, times = 0;
        for (size_t k = 0; k < b->n && word_is_key(&a->words[i]); k++)
            if (same_stem(&a->words[i], &b->words[k]) && word_is_key(&b->words[k])) {
                hit = k;
                times++;
            }
        if (times == 1)
            at[n++] = hit;
    }
    for (size_t i = 0; i < n; i++)
        for (size_t k = i + 1; k < n; k++) {
            all++;
            exchanged += at[k] < at[i];
        }
    s->v[SIGNAL_inversions] = all > 0 ? exchanged / all : 0;
    s->v[SIGNAL_shared] = at_most((double)n, 12);
}

static bool clause_has(const struct passage *p, struct span c, const struct word *w)
{
    for (size_t i = c.from; i < c.to; i++)
        if (same_stem(&p->words[i], w))
            return true;
    return false;
}

/* Pairs of words of one clause of the reference that the answer has, but in different clauses. */
static void pair_signal(const struct analysis *r, struct signals *s)
{
    enum { REACH = 8 };
    const struct passage *a = &r->answer, *b = &r->reference;
    struct spans ans = passage_split(a, SPLIT_CLAUSES, r->a), ref = passage_split(b, SPLIT_CLAUSES, r->a);
    double pairs = 0, kept = 0;

    for (size_t x = 0; x < ref.n; x++)
        for (size_t k = ref.list[x].from; k < ref.list[x].to; k++) {
            const struct word *w = &b->words[k];
            bool used = word_is_key(w) && passage_has_word(a, w);
            for (size_t m = k + 1; used && m < ref.list[x].to && m < k + REACH; m++) {
                const struct word *u = &b->words[m];
                bool together = false;
                if (!word_is_key(u) || !passage_has_word(a, u) || same_stem(w, u))
                    continue;
                for (size_t y = 0; y < ans.n && !together; y++)
                    together = clause_has(a, ans.list[y], w) && clause_has(a, ans.list[y], u);
                pairs++;
                kept += together;
            }
        }
    s->v[SIGNAL_pairs_lost] = pairs >= 2 ? 1 - kept / pairs : 0;
}

/* --- negation ----------------------------------------------------------------- */

static bool is_denied(const struct passage *p, struct span c)
{
    bool denied = false;
    for (size_t k = c.from; k < c.to; k++)
        denied = denied != (p->words[k].negation || p->words[k].denial);
    return denied;
}

/* shared[n of the reference's clauses]: words of each that a clause of the answer has, or near ones.  clause_of and
 * seen, [reference.n]: the clause of a word, and 1 + the last clause of the answer that counted it.  next: the first
 * near pair of a later clause of the answer. */
struct clause_counts {
    size_t *shared, *clause_of, *seen, next;
};

static void count_shared(const struct relation *v, struct span ans, size_t clause, struct clause_counts *c)
{
    for (; c->next < v->n_near && v->near[c->next].ans < ans.to; c->next++) {
        size_t k = v->near[c->next].ref;
        c->shared[c->clause_of[k]] += c->seen[k] != clause + 1;
        c->seen[k] = clause + 1;
    }
}

static struct clause_counts new_counts(const struct analysis *r, struct spans ref)
{
    struct clause_counts c = { .shared = ARENA_NEW(r->a, size_t, ref.n + 1),
                               .clause_of = ARENA_NEW(r->a, size_t, r->reference.n + 1),
                               .seen = ARENA_NEW(r->a, size_t, r->reference.n + 1) };

    for (size_t x = 0; x < ref.n; x++)
        for (size_t k = ref.list[x].from; k < ref.list[x].to; k++)
            c.clause_of[k] = x;
    return c;
}

/* Clauses of which the nearest clause of the reference is denied and they are not, or the other way round. */
static void negation_signal(const struct analysis *r, const struct relation *v, struct signals *s)
{
    struct spans ans = passage_split(&r->answer, SPLIT_CLAUSES, r->a),
                 ref = passage_split(&r->reference, SPLIT_CLAUSES, r->a);
    bool *denied = ARENA_NEW(r->a, bool, ref.n + 1);
    struct clause_counts counts = new_counts(r, ref);
    double n = 0;

    for (size_t x = 0; x < ref.n; x++)
        denied[x] = is_denied(&r->reference, ref.list[x]);
    for (size_t i = 0; i < ans.n; i++) {
        bool own = is_denied(&r->answer, ans.list[i]), other = own;
        size_t best = 0;
        count_shared(v, ans.list[i], i, &counts);
        for (size_t x = 0; x < ref.n; x++) {
            size_t shared = counts.shared[x];
            other = shared > best ? denied[x] : other;
            best = shared > best ? shared : best;
            counts.shared[x] = 0;
        }
        if (best >= 2 && own != other)
            n += best >= 3 ? 1.5 : 1;
    }
    s->v[SIGNAL_negated_shared] = at_most(n, 3);
}

static double negations(const struct passage *p)
{
    double n = 0;
    for (size_t i = 0; i < p->n; i++)
        n += p->words[i].negation;
    return n;
}

/* --- absolutes ---------------------------------------------------------------- */

/* Bit k: the absolute word of place k occurs; bit 0: a limit does. */
static uint32_t absolutes_of(const struct passage *p)
{
    uint32_t bits = 0;

    for (size_t i = 0; i < p->n; i++)
        if (p->words[i].absolute)
            bits |= (uint32_t)1 << (p->words[i].absolute > 0 ? p->words[i].absolute : 0);
    return bits;
}

/* "All", "never" that the reference does not say; "only", "unless" that the answer does not say. */
static void absolute_signals(const struct analysis *r, struct signals *s)
{
    uint32_t ans = absolutes_of(&r->answer), ref = absolutes_of(&r->reference);

    s->v[SIGNAL_absolute_added] = at_most(__builtin_popcount((ans & ~ref) >> 1), 4);
    s->v[SIGNAL_only_lost] = (ref & 1) && !(ans & 1);
}

void signals_read_contrasts(const struct analysis *r, const struct relation *v, struct signals *s)
{
    double ans = negations(&r->answer), ref = negations(&r->reference);

    direction_signals(r, v, s);
    antonym_signals(r, s);
    order_signal(r, s);
    pair_signal(r, s);
    negation_signal(r, v, s);
    absolute_signals(r, s);
    s->v[SIGNAL_negations] = at_most(ans, 4);
    s->v[SIGNAL_negation_odd] = (ans > 0) != (ref > 0);
    s->v[SIGNAL_negation_lost] = ans == 0 && ref > 0;
}
