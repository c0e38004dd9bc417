/*
 * near.c -- the overlap of an answer with its question and reference.
 */
#include "judges/taxonomy/internal.h"

#include <math.h>

#include "eval/base/arena.h"

struct chosen {
    const struct word **list;
    size_t n;
};

enum which { SPECIFIC_WORDS, CONTENT_WORDS };

static bool is_chosen(const struct word *w, enum which which)
{
    return which == SPECIFIC_WORDS ? w->specific : w->content && w->low.n > 2;
}

/* Each stem once, in the order of the text. */
static void choose(struct chosen *out, const struct passage *p, enum which which, struct arena *a)
{
    bool *seen = ARENA_NEW(a, bool, p->n + 1); /* by number of the stem */

    for (size_t i = 0; i < p->n; i++) {
        const struct word *w = &p->words[i];
        if (!is_chosen(w, which) || seen[w->stem_number])
            continue;
        seen[w->stem_number] = true;
        out->list[out->n++] = w;
    }
}

/* --- a filter ---
 * Bits of everything that a word may share with the known words: stems, beginnings, lemmas near to them (Bloom 1970).
 * Most words of an answer are near to none of them, and need not be compared with each. */
enum { FILTER_BITS = 15 };

struct filter {
    uint64_t bits[1 << (FILTER_BITS - 6)];
};

static unsigned bit_of(uint64_t x)
{
    return (unsigned)(x * 0x9E3779B97F4A7C15u >> (64 - FILTER_BITS));
}

static void set_bit(struct filter *f, uint64_t x)
{
    f->bits[bit_of(x) / 64] |= (uint64_t)1 << bit_of(x) % 64;
}

static bool has_bit(const struct filter *f, uint64_t x)
{
    return f->bits[bit_of(x) / 64] >> bit_of(x) % 64 & 1;
}

static void add_known(struct filter *f, const struct chosen *known)
{
    for (size_t i = 0; i < known->n; i++) {
        const struct word *w = known->list[i];
        set_bit(f, w->hash);
        set_bit(f, w->head);
        for (size_t k = 0; w->relations && k < w->relations->near.n; k++)
            set_bit(f, (uintptr_t)w->relations->near.list[k]);
    }
}

/* False: near to no known word.  True: compare. */
static bool may_be_near(const struct filter *f, const struct word *w)
{
    bool may = has_bit(f, w->hash) || (w->head && has_bit(f, w->head));

    for (size_t i = 0; i < w->n_bases && !may; i++)
        may = has_bit(f, (uintptr_t)w->bases[i]);
    return may;
}

/* --- comparisons --- */

static bool is_near_any(const struct word *w, const struct chosen *known)
{
    for (size_t k = 0; k < known->n; k++)
        if (words_are_near(w, known->list[k]))
            return true;
    return false;
}

static bool is_broader_any(const struct word *w, const struct chosen *known)
{
    for (size_t k = 0; k < known->n; k++)
        if (word_is_broader(w, known->list[k]))
            return true;
    return false;
}

static size_t count_near(const struct chosen *words, const struct chosen *known)
{
    size_t n = 0;

    for (size_t i = 0; i < words->n; i++)
        n += is_near_any(words->list[i], known);
    return n;
}

static bool covers(const struct chosen *words, const struct word *known)
{
    for (size_t i = 0; i < words->n; i++)
        if (words_are_near(words->list[i], known))
            return true;
    return false;
}

static double share(size_t part, size_t whole)
{
    return whole ? (double)part / (double)whole : 0;
}

/* Inverse document frequency over the test set: 1 for a word in no item, approaching 0 for a word in all items. */
static double weight_of(const struct judge_context *c, const struct word *w)
{
    enum { MIN_SAMPLES = 4 };
    const int64_t *df = map_find_hashed(&c->frequency, w->stem, w->hash);
    double n = (double)c->n_samples + 1;

    return c->n_samples < MIN_SAMPLES || !df ? 1 : log(n / (double)*df) / log(n);
}

static double weighted_near(const struct analysis *r, const struct chosen *words, const struct chosen *known,
                            const struct filter *f)
{
    double near = 0, all = 0;

    for (size_t i = 0; i < words->n; i++) {
        double weight = isnan(words->list[i]->number) ? weight_of(r->ctx, words->list[i])
                                                      : 0; /* numbers have rules of their own */
        all += weight;
        if ((may_be_near(f, words->list[i]) && is_near_any(words->list[i], known)) ||
            is_broader_any(words->list[i], known))
            near += weight;
    }
    return all > 0 ? near / all : 0;
}

static struct chosen new_chosen(size_t n, struct arena *a)
{
    return (struct chosen){ ARENA_NEW(a, const struct word *, n + 1), 0 };
}

struct overlap overlap_of(const struct analysis *r)
{
    struct chosen ans = new_chosen(r->answer.n, r->a), ref = new_chosen(r->reference.n, r->a),
                  all = new_chosen(r->reference.n + r->question.n, r->a), near = new_chosen(r->answer.n, r->a),
                  content = new_chosen(r->answer.n, r->a);
    struct filter *f = ARENA_NEW(r->a, struct filter, 1);
    struct overlap o = { 0 };
    size_t covered = 0, covered_new = 0, n_words = 0, n_content = 0;

    choose(&ans, &r->answer, SPECIFIC_WORDS, r->a);
    choose(&ref, &r->reference, SPECIFIC_WORDS, r->a);
    choose(&all, &r->reference, CONTENT_WORDS, r->a);
    choose(&all, &r->question, CONTENT_WORDS, r->a);
    add_known(f, &ref);
    add_known(f, &all);
    for (size_t i = 0; i < ans.n; i++)
        if (may_be_near(f, ans.list[i]))
            near.list[near.n++] = ans.list[i];
    for (size_t i = 0; i < r->answer.n; i++) {
        const struct word *w = &r->answer.words[i];
        bool chosen = is_chosen(w, CONTENT_WORDS);
        n_words += w->specific;
        n_content += chosen;
        if (chosen && may_be_near(f, w))
            content.list[content.n++] = w;
    }
    for (size_t i = 0; i < ref.n; i++) {
        bool is_new = !passage_has_word(&r->question, ref.list[i]), is_covered = covers(&near, ref.list[i]);
        o.n_new += is_new;
        covered += is_covered;
        covered_new += is_new && is_covered;
    }
    o.n_specific = ans.n;
    o.n_reference = ref.n;
    o.specific_share = share(n_words, r->answer.n);
    o.near_any = weighted_near(r, &ans, &all, f);
    o.near_reference = share(count_near(&near, &ref), ans.n);
    o.covered = share(covered, ref.n);
    o.covered_new = share(covered_new, o.n_new);
    o.near_content = share(count_near(&content, &all), n_content);
    return o;
}
