/*
 * meteor15_match.c -- METEOR 1.5's candidates: the words of the hypothesis with which
 * each word of the reference may be matched, by module in the order exact, stem,
 * synonym, and within a module from left to right; then phrases of a paraphrase
 * table.  A module matches only pairs that no earlier module matches, except phrases.
 *
 * Words are compared by Java's 32-bit hash, as in the original.  Equal words of the
 * reference share one list, which avoids quadratic memory in texts of many equal
 * words.  If all words of both sides are equal, only the first module runs.
 */
#include "eval/base/arena.h"
#include "metrics/meteor/meteor15.h"

enum { EXACT, STEM, SYNONYM, PHRASE };

/* Places of each hash in the hypothesis, in order: first + 1, then next + 1. */
struct chain {
    int32_t hash, first;
};

struct chains {
    struct chain *slots; /* [n_slots] */
    int32_t *next;       /* [words of the hypothesis] */
    size_t n_slots;
};

static size_t slots_for(size_t n)
{
    size_t slots = 16;
    while (slots < 2 * n)
        slots *= 2;
    return slots;
}

static struct chain *chain_of(const struct chains *c, int32_t hash)
{
    size_t i = word_mix((uint32_t)hash) & (c->n_slots - 1);
    while (c->slots[i].first && c->slots[i].hash != hash)
        i = (i + 1) & (c->n_slots - 1);
    return &c->slots[i];
}

static struct chains chain_words(const struct meteor15_word *const *words, size_t n, bool stems, struct arena *a)
{
    struct chains c = { NULL, ARENA_UNINIT(a, int32_t, n), slots_for(n) };

    c.slots = ARENA_NEW(a, struct chain, c.n_slots);
    for (size_t i = n; i-- > 0;) {
        int32_t hash = stems ? words[i]->stem : words[i]->hash;
        struct chain *slot = chain_of(&c, hash);
        c.next[i] = slot->first;
        *slot = (struct chain){ hash, (int32_t)i + 1 };
    }
    return c;
}

/* ---- the hypothesis's synsets ---- */

/* For each hash of a synset: one word of the hypothesis has it, or several.  Few pairs of words share a synset; this
 * filter rejects nearly all others. */
enum { FILTER_LOG = 13, FILTER_BITS = 1 << FILTER_LOG };

struct filter {
    uint64_t one[FILTER_BITS / 64], several[FILTER_BITS / 64];
};

static size_t filter_place(uint32_t synset)
{
    return synset * 0x9E3779B9u >> (32 - FILTER_LOG);
}

static void filter_add(struct filter *f, const struct meteor15_word *w)
{
    for (size_t i = 0; i < w->n_synsets; i++) {
        size_t at = filter_place(w->synsets[i]);
        uint64_t bit = 1ull << (at % 64);
        f->several[at / 64] |= f->one[at / 64] & bit;
        f->one[at / 64] |= bit;
    }
}

/* Writes the synsets of `w` that pass the filter to `list`. */
static size_t filter_hits(const uint64_t *bits, const struct meteor15_word *w, uint32_t *list)
{
    size_t n = 0;
    for (size_t i = 0; i < w->n_synsets; i++) {
        size_t at = filter_place(w->synsets[i]);
        list[n] = w->synsets[i];
        n += bits[at / 64] >> (at % 64) & 1;
    }
    return n;
}

/* ---- building lists: candidates in one growing array ---- */

struct maker {
    struct meteor15_stage *stage;
    struct chains words, stems;
    struct meaning *meanings; /* of the hypothesis words that have synsets */
    size_t n_meanings;
    struct filter *filter;
    struct meteor15_candidate *list; /* [n] */
    size_t n, cap;
    const struct meteor15_word **ref_words; /* open addressing: the reference's words ... */
    uint32_t *ref_word_lists;               /* ... and their lists                        */
    size_t n_ref_words;
    uint32_t *hyp_count, *ref_count; /* candidates that cover a word */
    struct arena *arena;
};

struct meaning {
    struct meteor15_sketch sketch;
    int32_t place;
};

static void add_candidate(struct maker *m, struct meteor15_candidate c)
{
    if (m->n == m->cap) {
        struct meteor15_candidate *wider = ARENA_UNINIT(m->arena, struct meteor15_candidate, m->cap = 2 * m->cap + 64);
        if (m->n)
            memcpy(wider, m->list, m->n * sizeof *wider);
        m->list = wider;
    }
    m->list[m->n++] = c;
}

static void add_word(struct maker *m, int32_t module, int32_t hyp)
{
    add_candidate(m, (struct meteor15_candidate){ module, hyp, 1, 1, module == EXACT ? 2 : 0, 0, 0 });
}

/* True if the word has one of these. */
static bool has_synset(const struct meteor15_word *w, const uint32_t *list, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        struct meteor15_sketch one = { 0, 0 };
        size_t low = 0, length = w->n_synsets;
        meteor15_sketch_add(&one, list[k]);
        if (!(w->sketch.a & one.a) || !(w->sketch.b & one.b))
            continue;
        for (; length > 1; length -= length / 2) /* the last one not larger */
            low += w->synsets[low + length / 2] <= list[k] ? length / 2 : 0;
        if (w->synsets[low] == list[k])
            return true;
    }
    return false;
}

static void find_meanings(struct maker *m, const struct meteor15_word *const *hyp)
{
    m->meanings = ARENA_UNINIT(m->arena, struct meaning, m->stage->n_hyp);
    m->filter = ARENA_NEW(m->arena, struct filter, 1);
    for (size_t i = 0; i < m->stage->n_hyp; i++) {
        if (!hyp[i]->n_synsets)
            continue;
        m->meanings[m->n_meanings++] = (struct meaning){ hyp[i]->sketch, (int32_t)i };
        int32_t same = chain_of(&m->words, hyp[i]->hash)->first;
        if (same == (int32_t)i + 1 || hyp[same - 1] != hyp[i]) /* each word once, except words with equal hashes */
            filter_add(m->filter, hyp[i]);
    }
}

/* A word that is also in the hypothesis would find its own synsets: only those of several words count. */
static void add_synonyms(struct maker *m, const struct meteor15_word *const *hyp, const struct meteor15_word *r)
{
    int32_t same = chain_of(&m->words, r->hash)->first;
    const uint64_t *bits = same && hyp[same - 1] == r ? m->filter->several : m->filter->one;
    uint32_t *shared = ARENA_UNINIT(m->arena, uint32_t, r->n_synsets + 1);
    size_t n = filter_hits(bits, r, shared);
    struct meteor15_sketch sketch = { 0, 0 };

    for (size_t i = 0; i < n; i++)
        meteor15_sketch_add(&sketch, shared[i]);
    for (size_t k = 0; n && k < m->n_meanings; k++) {
        const struct meaning *mean = &m->meanings[k];
        if (!(mean->sketch.a & sketch.a) || !(mean->sketch.b & sketch.b))
            continue;
        const struct meteor15_word *h = hyp[mean->place];
        if (h->hash != r->hash && has_synset(h, shared, n))
            add_word(m, SYNONYM, mean->place);
    }
}

static uint32_t make_list(struct maker *m, const struct meteor15_word *const *hyp, const struct meteor15_word *r,
                          size_t n_modules)
{
    struct meteor15_list l = { .first = m->n };

    for (int32_t i = chain_of(&m->words, r->hash)->first; i; i = m->words.next[i - 1])
        add_word(m, EXACT, i - 1);
    for (int32_t i = n_modules > STEM ? chain_of(&m->stems, r->stem)->first : 0; i; i = m->stems.next[i - 1])
        if (hyp[i - 1]->hash != r->hash)
            add_word(m, STEM, i - 1);
    if (n_modules > SYNONYM && r->n_synsets)
        add_synonyms(m, hyp, r);
    l.n = m->n - l.first;
    m->stage->lists[m->stage->n_lists] = l;
    return (uint32_t)m->stage->n_lists++;
}

static uint32_t list_for(struct maker *m, const struct meteor15_word *const *hyp, const struct meteor15_word *r,
                         size_t n_modules)
{
    size_t i = word_mix((uintptr_t)r) & (m->n_ref_words - 1);

    while (m->ref_words[i] && m->ref_words[i] != r)
        i = (i + 1) & (m->n_ref_words - 1);
    if (!m->ref_words[i]) {
        m->ref_words[i] = r;
        m->ref_word_lists[i] = make_list(m, hyp, r, n_modules);
    }
    return m->ref_word_lists[i];
}

/* ---- phrases ---- */

/* Places where phrases start get separate lists: the word's candidates, then the phrases in the order in which they
 * were found. */
static void add_phrases(struct maker *m, const struct meteor15_phrase *phrases, size_t n)
{
    struct meteor15_stage *s = m->stage;
    uint32_t *first = ARENA_NEW(m->arena, uint32_t, s->n_ref), *next = ARENA_UNINIT(m->arena, uint32_t, n);

    for (size_t k = n; k-- > 0;) {
        next[k] = first[phrases[k].ref];
        first[phrases[k].ref] = (uint32_t)k + 1;
    }
    for (size_t j = 0; j < s->n_ref; j++) {
        struct meteor15_list *words = &s->lists[s->list_of[j]], l = { .first = m->n };
        if (!first[j])
            continue;
        words->times--;
        for (size_t k = 0; k < words->n; k++)
            add_candidate(m, m->list[words->first + k]);
        for (uint32_t k = first[j]; k; k = next[k - 1]) {
            const struct meteor15_phrase *p = &phrases[k - 1];
            uint32_t gain = (uint32_t)p->n_hyp / 2 + (uint32_t)p->n_ref / 2;
            add_candidate(m, (struct meteor15_candidate){ PHRASE, p->hyp, p->n_hyp, p->n_ref, gain, 0, 0 });
        }
        l.n = m->n - l.first;
        l.times = 1;
        l.ref = j;
        s->lists[s->n_lists] = l;
        s->list_of[j] = (uint32_t)s->n_lists++;
    }
    s->has_phrases = n > 0;
}

/* ---- certain candidates, contested words ---- */

static void count_coverage(struct maker *m)
{
    const struct meteor15_stage *s = m->stage;

    for (size_t j = 0; j < s->n_ref; j++) {
        const struct meteor15_list *l = &s->lists[s->list_of[j]];
        m->ref_count[j] += (uint32_t)l->n;
        for (size_t k = 0; s->has_phrases && k < l->n; k++)
            for (int32_t w = 1; w < l->list[k].n_ref; w++)
                m->ref_count[j + (size_t)w]++;
    }
    for (size_t i = 0; i < s->n_lists; i++)
        for (size_t k = 0; k < s->lists[i].n; k++)
            for (int32_t w = 0; w < s->lists[i].list[k].n_hyp; w++)
                m->hyp_count[s->lists[i].list[k].hyp + w] += s->lists[i].times;
}

/* A single candidate is certain if no other covers any of its words. */
static bool is_certain(const struct maker *m, const struct meteor15_list *l)
{
    bool certain = l->n == 1 && l->times == 1;

    for (int32_t w = 0; certain && w < l->list[0].n_ref; w++)
        certain = m->ref_count[l->ref + (size_t)w] == 1;
    for (int32_t w = 0; certain && w < l->list[0].n_hyp; w++)
        certain = m->hyp_count[l->list[0].hyp + w] == 1;
    return certain;
}

static void place_bits(struct meteor15_candidate *c, const uint32_t *bit)
{
    c->bit = bit[c->hyp];
    if (c->bit + (uint32_t)c->n_hyp <= 64)
        c->mask = ((1ull << (c->n_hyp - 1) << 1) - 1) << c->bit;
}

static void number_shared(struct maker *m)
{
    struct meteor15_stage *s = m->stage;
    uint32_t *bit = ARENA_NEW(m->arena, uint32_t, s->n_hyp);

    for (size_t i = 0; i < s->n_lists; i++) {
        struct meteor15_list *l = &s->lists[i];
        l->fixed = is_certain(m, l);
        for (size_t k = 0; !l->fixed && l->times && k < l->n; k++) {
            l->max_gain = l->list[k].gain > l->max_gain ? l->list[k].gain : l->max_gain;
            for (int32_t w = 0; w < l->list[k].n_hyp; w++)
                bit[l->list[k].hyp + w] = 1;
        }
    }
    for (size_t i = 0; i < s->n_hyp; i++)
        bit[i] = bit[i] ? (uint32_t)s->n_shared++ : 0;
    for (size_t i = 0; i < s->n_lists; i++)
        for (size_t k = 0; k < s->lists[i].n; k++)
            place_bits(&s->lists[i].list[k], bit);
}

bool meteor15_match(struct meteor15_stage *s, const struct meteor15_word *const *hyp,
                    const struct meteor15_word *const *ref, size_t n_modules, const struct meteor15_phrase *phrases,
                    size_t n_phrases, struct arena *a)
{
    struct maker m = { .stage = s, .arena = a, .n_ref_words = slots_for(s->n_ref) };

    m.ref_words = ARENA_NEW(a, const struct meteor15_word *, m.n_ref_words);
    m.ref_word_lists = ARENA_UNINIT(a, uint32_t, m.n_ref_words);
    m.hyp_count = ARENA_NEW(a, uint32_t, s->n_hyp);
    m.ref_count = ARENA_NEW(a, uint32_t, s->n_ref);
    m.words = chain_words(hyp, s->n_hyp, false, a);
    if (n_modules > STEM)
        m.stems = chain_words(hyp, s->n_hyp, true, a);
    if (n_modules > SYNONYM)
        find_meanings(&m, hyp);
    s->lists = ARENA_UNINIT(a, struct meteor15_list, s->n_ref + (n_phrases < s->n_ref ? n_phrases : s->n_ref));
    s->list_of = ARENA_UNINIT(a, uint32_t, s->n_ref);
    size_t n_candidates = n_phrases;
    for (size_t j = 0; j < s->n_ref; j++) {
        s->list_of[j] = list_for(&m, hyp, ref[j], n_modules);
        s->lists[s->list_of[j]].times++;
        s->lists[s->list_of[j]].ref = j;
        n_candidates += s->lists[s->list_of[j]].n;
    }
    if (n_candidates > METEOR15_MAX_CANDIDATES)
        return false;
    if (n_phrases)
        add_phrases(&m, phrases, n_phrases);
    for (size_t i = 0; i < s->n_lists; i++)
        s->lists[i].list = m.list + s->lists[i].first;
    count_coverage(&m);
    number_shared(&m);
    return true;
}
