/*
 * meteor15_align.c -- METEOR 1.5's aligner: candidate matches of every module,
 * then a beam search over the reference from left to right for the alignment
 * with the most matches, the fewest chunks, the smallest sum of distances.
 *
 * The reference program's peculiarities decide which of many alignments comes
 * out, and are kept:
 *   - its match counts are integers to which weights of 1, 0.5, 0.5 are added,
 *     so that only exact matches count in the ranking;
 *   - the distance of a match is added to the path that is extended, which
 *     lives on as the one that skips the word, and not to the new path;
 *   - of each path first the extensions follow in the order of candidates, then
 *     the skip; sorting is stable, and only the first 40 go on;
 *   - when all words of both sides are equal only the first module is asked.
 * A match is fixed beforehand when neither of its words has another candidate.
 *
 * A path does not hold its matches: it points to the last choice, which points
 * to the one before.
 */
#include "eval/base/arena.h"
#include "metrics/meteor15.h"

enum { BEAM = 40, BITS = 64 };

struct candidate {
    int32_t module, hyp;
};

struct choice {
    uint32_t before; /* + 1 in choices; 0 = the first */
    int32_t ref;
    struct meteor15_match match;
};

struct path {
    int32_t exact, chunks, distance, last_end; /* last_end -1: no open chunk */
    uint32_t choice;                           /* + 1 */
    uint32_t used;                             /* place of its bits in the pool */
};

struct stage {
    size_t n_hyp, n_ref;
    struct candidate *list;
    size_t n_list, cap_list;
    uint32_t *first;     /* [n_ref + 1] in list */
    uint32_t *hyp_count; /* candidates of each hypothesis word */
    struct arena *arena;
};

struct search {
    struct stage *stage;
    struct path *paths, *next;
    size_t n_paths, n_next, cap;
    struct choice *choices;
    size_t n_choices, cap_choices;
    size_t width;      /* words of bits a path */
    uint64_t *bits[2]; /* of paths and of next */
    struct arena *arena;
};

static bool common_synset(const struct meteor15_word *a, const struct meteor15_word *b)
{
    if (!(a->sketch & b->sketch))
        return false;
    for (size_t i = 0, k = 0; i < a->n_synsets && k < b->n_synsets;) {
        if (a->synsets[i] == b->synsets[k])
            return true;
        if (a->synsets[i] < b->synsets[k])
            i++;
        else
            k++;
    }
    return false;
}

static void *grow_array(struct arena *a, const void *old, size_t n, size_t *cap, size_t size)
{
    if (n < *cap)
        return (void *)old;
    *cap = *cap ? 2 * *cap : 64;
    char *wider = arena_alloc_array(a, *cap, size);
    if (n)
        memcpy(wider, old, n * size);
    return wider;
}

static void add_candidate(struct stage *s, int32_t module, size_t hyp)
{
    s->list = grow_array(s->arena, s->list, s->n_list, &s->cap_list, sizeof *s->list);
    s->list[s->n_list++] = (struct candidate){ module, (int32_t)hyp };
    s->hyp_count[hyp]++;
}

static void find_candidates(struct stage *s, const struct meteor15_word *const *hyp,
                            const struct meteor15_word *const *ref, size_t n_modules)
{
    int32_t *hashes = ARENA_NEW(s->arena, int32_t, s->n_hyp), *stems = ARENA_NEW(s->arena, int32_t, s->n_hyp);
    uint64_t *sketches = ARENA_NEW(s->arena, uint64_t, s->n_hyp);

    for (size_t i = 0; i < s->n_hyp; i++) {
        hashes[i] = hyp[i]->hash;
        stems[i] = hyp[i]->stem;
        sketches[i] = hyp[i]->sketch;
    }
    for (size_t j = 0; j < s->n_ref; j++) {
        const struct meteor15_word *r = ref[j];
        s->first[j] = (uint32_t)s->n_list;
        for (size_t i = 0; i < s->n_hyp; i++)
            if (hashes[i] == r->hash)
                add_candidate(s, 0, i);
        for (size_t i = 0; n_modules > 1 && i < s->n_hyp; i++)
            if (stems[i] == r->stem && hashes[i] != r->hash)
                add_candidate(s, 1, i);
        for (size_t i = 0; n_modules > 2 && r->n_synsets && i < s->n_hyp; i++)
            if ((sketches[i] & r->sketch) && hashes[i] != r->hash && common_synset(hyp[i], r))
                add_candidate(s, 2, i);
    }
    s->first[s->n_ref] = (uint32_t)s->n_list;
}

/* ---- the beam ---- */

static bool ranks_before(const struct path *a, const struct path *b)
{
    if (a->exact != b->exact)
        return a->exact > b->exact;
    if (a->chunks != b->chunks)
        return a->chunks < b->chunks;
    return a->distance < b->distance;
}

/* The first BEAM of a stable sort, in place; returns how many that are. */
static size_t keep_best(struct path *p, size_t n)
{
    size_t kept = 0;

    for (size_t i = 0; i < n; i++) {
        struct path now = p[i];
        size_t k = kept < BEAM ? kept : BEAM - 1;
        if (kept == BEAM && !ranks_before(&now, &p[k]))
            continue;
        for (; k > 0 && ranks_before(&now, &p[k - 1]); k--)
            p[k] = p[k - 1];
        p[k] = now;
        kept += kept < BEAM;
    }
    return kept;
}

static uint64_t *bits_of(const struct search *s, int side, uint32_t used)
{
    return s->bits[side] + (size_t)used * s->width;
}

static struct path *add_next(struct search *s, struct path p, const uint64_t *used)
{
    p.used = (uint32_t)s->n_next;
    memcpy(bits_of(s, 1, p.used), used, s->width * sizeof *used);
    s->next[s->n_next++] = p;
    return &s->next[s->n_next - 1];
}

static void take_match(struct search *s, struct path *p, size_t ref, const struct candidate *c)
{
    s->choices = grow_array(s->arena, s->choices, s->n_choices, &s->cap_choices, sizeof *s->choices);
    s->choices[s->n_choices++] = (struct choice){ p->choice, (int32_t)ref, { c->module, c->hyp } };
    p->choice = (uint32_t)s->n_choices;
    p->exact += c->module == 0;
    p->chunks += p->last_end != -1 && c->hyp != p->last_end;
    p->last_end = c->hyp + 1;
}

static int32_t distance(size_t ref, int32_t hyp)
{
    return (int32_t)ref > hyp ? (int32_t)ref - hyp : hyp - (int32_t)ref;
}

static bool is_fixed(const struct stage *s, size_t ref)
{
    return s->first[ref + 1] - s->first[ref] == 1 && s->hyp_count[s->list[s->first[ref]].hyp] == 1;
}

static void advance_path(struct search *s, size_t ref, struct path p)
{
    const struct stage *st = s->stage;
    const uint64_t *used = bits_of(s, 0, p.used);

    if (is_fixed(st, ref)) {
        const struct candidate *c = &st->list[st->first[ref]];
        take_match(s, &p, ref, c);
        p.distance += distance(ref, c->hyp);
        add_next(s, p, used);
        return;
    }
    for (uint32_t k = st->first[ref]; k < st->first[ref + 1]; k++) {
        const struct candidate *c = &st->list[k];
        size_t word = (size_t)c->hyp / BITS;
        uint64_t bit = 1ull << ((size_t)c->hyp % BITS);
        if (used[word] & bit)
            continue;
        struct path *made = add_next(s, p, used);
        take_match(s, made, ref, c);
        bits_of(s, 1, made->used)[word] |= bit;
        p.distance += distance(ref, c->hyp);
    }
    p.chunks += p.last_end != -1;
    p.last_end = -1;
    add_next(s, p, used);
}

static void make_room(struct search *s, size_t n)
{
    size_t bytes = s->width * sizeof(uint64_t);

    if (n <= s->cap)
        return;
    struct path *paths = ARENA_NEW(s->arena, struct path, n);
    uint64_t *bits = arena_alloc_array(s->arena, n, bytes);
    if (s->n_paths) {
        memcpy(paths, s->paths, s->n_paths * sizeof *paths);
        memcpy(bits, s->bits[0], s->cap * bytes);
    }
    s->paths = paths;
    s->bits[0] = bits;
    s->next = ARENA_NEW(s->arena, struct path, n);
    s->bits[1] = arena_alloc_array(s->arena, n, bytes);
    s->cap = n;
}

/* Fixed matches are taken by all paths alike, so that they need no bits: no
 * other candidate has their words. */
static struct path search_best(struct search *s)
{
    const struct stage *st = s->stage;

    make_room(s, 2 * BEAM);
    s->paths[0] = (struct path){ .last_end = -1 };
    s->n_paths = 1;
    for (size_t ref = 0; ref < st->n_ref; ref++) {
        s->n_paths = keep_best(s->paths, s->n_paths);
        make_room(s, BEAM * (st->first[ref + 1] - st->first[ref] + 1));
        s->n_next = 0;
        for (size_t p = 0; p < s->n_paths; p++)
            advance_path(s, ref, s->paths[p]);
        struct path *paths = s->paths;
        uint64_t *bits = s->bits[0];
        s->paths = s->next;
        s->bits[0] = s->bits[1];
        s->next = paths;
        s->bits[1] = bits;
        s->n_paths = s->n_next;
    }
    s->n_paths = keep_best(s->paths, s->n_paths);
    for (size_t p = 0; p < s->n_paths; p++)
        s->paths[p].chunks += s->paths[p].last_end != -1;
    keep_best(s->paths, s->n_paths);
    return s->paths[0];
}

size_t meteor15_align(const struct meteor15_word *const *hyp, size_t n_hyp, const struct meteor15_word *const *ref,
                      size_t n_ref, size_t n_modules, struct meteor15_match *best, struct arena *a)
{
    struct stage st = { .n_hyp = n_hyp, .n_ref = n_ref, .arena = a };
    struct search s = { .stage = &st, .width = n_hyp / BITS + 1, .arena = a };
    bool same = n_hyp == n_ref;

    for (size_t j = 0; same && j < n_ref; j++)
        same = hyp[j]->hash == ref[j]->hash;
    st.first = ARENA_NEW(a, uint32_t, n_ref + 1);
    st.hyp_count = ARENA_NEW(a, uint32_t, n_hyp);
    find_candidates(&st, hyp, ref, same ? 1 : n_modules);
    struct path found = search_best(&s);

    for (size_t j = 0; j < n_ref; j++)
        best[j] = (struct meteor15_match){ -1, -1 };
    for (uint32_t k = found.choice; k; k = s.choices[k - 1].before)
        best[s.choices[k - 1].ref] = s.choices[k - 1].match;
    size_t chunks = 0;
    for (size_t j = 0; j < n_ref; j++) {
        bool goes_on = j > 0 && best[j - 1].module >= 0 && best[j].hyp == best[j - 1].hyp + 1;
        chunks += best[j].module >= 0 && !goes_on;
    }
    return chunks;
}
