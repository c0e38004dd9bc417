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
        out[i] = (signed char)word_polarity(p->words[i].low);
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
        bool negated = false;
        for (size_t i = c.from; i < c.to; i++)
            negated = negated != p->words[i].negation;
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
static void direction_signals(const struct analysis *r, struct signals *s)
{
    const struct passage *a = &r->answer, *b = &r->reference;
    signed char *pa = polarities(a, r->a), *pb = polarities(b, r->a), *da = bind_directions(a, pa, r->a),
                *db = bind_directions(b, pb, r->a);
    double against = 0, with = 0;

    for (size_t k = 0; k < b->n; k++) {
        int sum = 0;
        if (!word_is_key(&b->words[k]) || !db[k] || pb[k])
            continue;
        for (size_t i = 0; i < a->n; i++)
            if (da[i] && !pa[i] && word_is_key(&a->words[i]) && words_are_near(&a->words[i], &b->words[k]))
                sum += da[i] * db[k];
        against += sum < 0;
        with += sum > 0;
    }
    s->v[SIGNAL_polar_against] = at_most(against, 5);
    s->v[SIGNAL_polar_with] = at_most(with, 5);
    int sum_a = sum_of(pa, a->n), sum_b = sum_of(pb, b->n);
    s->v[SIGNAL_polar_sum] = !sum_a || !sum_b ? 0 : (sum_a > 0) == (sum_b > 0) ? -1 : 1;
}

/* --- antonyms ----------------------------------------------------------------- */

/* False: the two cannot be antonyms.  True: compare them. */
static bool may_be_antonyms(const struct word *w, const struct word *known, bool has_opposites)
{
    enum { LONGEST_PREFIX = 4 };
    size_t apart = w->low.n > known->low.n ? w->low.n - known->low.n : known->low.n - w->low.n;

    return has_opposites || (apart >= 1 && apart <= LONGEST_PREFIX);
}

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

static void antonym_signals(const struct analysis *r, struct signals *s)
{
    const struct passage *a = &r->answer, *b = &r->reference;
    double fresh = 0, context = 0;

    for (size_t k = 0; k < b->n; k++) {
        const struct word *known = &b->words[k];
        if (!known->content)
            continue;
        bool has_opposites = known->in_opposites || (known->relations && known->relations->opposite.n);
        for (size_t i = 0; i < a->n; i++) {
            const struct word *w = &a->words[i];
            if (!w->content || !may_be_antonyms(w, known, has_opposites) || !words_are_antonyms(w, known))
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

static size_t shared_keys(const struct analysis *r, struct span ans, struct span ref)
{
    size_t n = 0;

    for (size_t k = ref.from; k < ref.to; k++) {
        const struct word *w = &r->reference.words[k];
        for (size_t y = ans.from; word_is_key(w) && y < ans.to; y++)
            if (word_is_key(&r->answer.words[y]) && words_are_near(&r->answer.words[y], w)) {
                n++;
                break;
            }
    }
    return n;
}

/* Clauses of which the nearest clause of the reference is denied and they are not, or the other way round. */
static void negation_signal(const struct analysis *r, struct signals *s)
{
    struct spans ans = passage_split(&r->answer, SPLIT_CLAUSES, r->a),
                 ref = passage_split(&r->reference, SPLIT_CLAUSES, r->a);
    bool *denied = ARENA_NEW(r->a, bool, ref.n + 1);
    double n = 0;

    for (size_t x = 0; x < ref.n; x++)
        denied[x] = is_denied(&r->reference, ref.list[x]);
    for (size_t i = 0; i < ans.n; i++) {
        bool own = is_denied(&r->answer, ans.list[i]), other = own;
        size_t best = 0;
        for (size_t x = 0; x < ref.n; x++) {
            size_t shared = shared_keys(r, ans.list[i], ref.list[x]);
            other = shared > best ? denied[x] : other;
            best = shared > best ? shared : best;
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

static bool has_low(const struct passage *p, const char *word)
{
    str w = str_from(word);

    for (size_t i = 0; i < p->n; i++)
        if (str_equal(p->words[i].low, w))
            return true;
    return false;
}

/* "All", "never" that the reference does not say; "only", "unless" that the answer does not say. */
static void absolute_signals(const struct analysis *r, struct signals *s)
{
    static const char *const absolutes[] = { "all",        "always",  "every",      "everyone",
                                             "everything", "never",   "any",        "regardless",
                                             "whatever",   "exactly", "completely", "entirely",
                                             "guaranteed", "both",    "none",       "no" };
    static const char *const limits[] = { "only", "just", "unless", "except", "single", "sole", "merely", "limited" };
    double added = 0;
    bool ref = false, ans = false;

    for (size_t k = 0; k < COUNT_OF(absolutes); k++)
        added += has_low(&r->answer, absolutes[k]) && !has_low(&r->reference, absolutes[k]);
    for (size_t k = 0; k < COUNT_OF(limits); k++) {
        ref = ref || has_low(&r->reference, limits[k]);
        ans = ans || has_low(&r->answer, limits[k]);
    }
    s->v[SIGNAL_absolute_added] = at_most(added, 4);
    s->v[SIGNAL_only_lost] = ref && !ans;
}

void signals_read_contrasts(const struct analysis *r, struct signals *s)
{
    double ans = negations(&r->answer), ref = negations(&r->reference);

    direction_signals(r, s);
    antonym_signals(r, s);
    order_signal(r, s);
    pair_signal(r, s);
    negation_signal(r, s);
    absolute_signals(r, s);
    s->v[SIGNAL_negations] = at_most(ans, 4);
    s->v[SIGNAL_negation_odd] = (ans > 0) != (ref > 0);
    s->v[SIGNAL_negation_lost] = ans == 0 && ref > 0;
}
