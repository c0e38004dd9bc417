/*
 * meteor15_align.c -- METEOR 1.5's search for an alignment: over the reference
 * from left to right with a beam of 40, for the most matches, then the fewest
 * chunks, then the smallest sum of distances.  The candidates are found in
 * meteor15_match.c.
 *
 * The reference program's peculiarities decide which of many alignments comes
 * out, and are kept:
 *   - its match counts are integers to which 1, or 0.5 a word, is added, so that
 *     matches by stem, synonym or one word's paraphrase do not count in ranking;
 *   - the distance of a match is added to the path that is extended, which
 *     lives on as the one that skips the word, and not to the new path;
 *   - of each path first the extensions follow in the order of candidates, then
 *     the skip; sorting is stable, and only the first 40 go on.
 *
 * How it is fast (40 to 4 microseconds a news sentence): a path is ranked by one
 * number; what all paths have alike (fixed matches, words without candidates)
 * changes no order and costs nothing once they all end the same way; children
 * are put in order as they are made, and most are refused by one comparison;
 * only words that two candidates may want have a bit in a path.  A path does not
 * hold its matches: it points to the last choice, which points to the one before.
 */
#include "eval/base/arena.h"
#include "metrics/meteor15.h"

enum { BEAM = 40, BITS = 64, NO_CHUNK = -1 };

struct choice {
    uint32_t before; /* + 1 in choices; 0 = the first */
    int32_t ref;
    const struct meteor15_candidate *match;
};

struct path {
    uint64_t rank;    /* lower is better: matches not made, chunks, distance */
    int32_t last_end; /* hypothesis word behind the last match, or NO_CHUNK  */
    int32_t until;    /* reference words before this are matched or skipped  */
    uint32_t choice;  /* + 1 */
    uint32_t row;     /* of its bits in the pool */
};

struct child {
    uint64_t rank;
    uint32_t parent, pick; /* place in the word's list; its length = skipped */
};

struct search {
    const struct meteor15_stage *stage;
    struct path *paths, *next; /* [BEAM] */
    size_t n_paths;
    struct child *children, *later; /* [BEAM], and what has no say in matches  */
    size_t n_children, cap_later;
    struct choice *choices;
    size_t n_choices, cap_choices;
    size_t width;      /* words of bits a path */
    uint64_t *bits[2]; /* of paths and of next: [BEAM][width] */
    int chunk_shift, match_shift;
    uint64_t most_distance;
    bool alike; /* all paths end in `end` */
    int32_t end;
    struct arena *arena;
};

static void *grow_array(struct arena *a, const void *old, size_t n, size_t *cap, size_t more, size_t size)
{
    if (n + more <= *cap)
        return (void *)old;
    *cap = 2 * *cap > n + more ? 2 * *cap : n + more + 64;
    char *wider = arena_alloc_array_unset(a, *cap, size);
    if (n)
        memcpy(wider, old, n * size);
    return wider;
}

static int bits_for(size_t n)
{
    return n ? 64 - __builtin_clzll(n) : 1;
}

/* The fields of a rank are as wide as the texts need; distances of texts of more
 * than some ten thousand words may reach their bound and then stay there. */
static void start_search(struct search *s)
{
    size_t n = s->stage->n_hyp + s->stage->n_ref;

    s->chunk_shift = 64 - bits_for(n) - bits_for(s->stage->n_ref + 1);
    s->match_shift = 64 - bits_for(n);
    s->most_distance = (1ull << s->chunk_shift) - 1;
    s->width = s->stage->n_shared / BITS + 1;
    s->bits[0] = ARENA_NEW(s->arena, uint64_t, BEAM * s->width);
    s->bits[1] = ARENA_UNSET(s->arena, uint64_t, BEAM * s->width);
    s->paths = ARENA_UNSET(s->arena, struct path, BEAM);
    s->next = ARENA_UNSET(s->arena, struct path, BEAM);
    s->children = ARENA_UNSET(s->arena, struct child, BEAM);
    s->paths[0] = (struct path){ .rank = (uint64_t)n << s->match_shift, .last_end = NO_CHUNK };
    s->n_paths = 1;
    s->alike = true;
    s->end = NO_CHUNK;
}

struct marked { /* a path and where it stood, for ties */
    struct path path;
    size_t place;
};

/* All paths go on to `end` in the same way, but for those whose open chunk does
 * not reach `start`: these get a chunk more, and fall back.  Both kinds are in
 * order among themselves. */
static void go_on_alike(struct search *s, int32_t start, int32_t end)
{
    struct marked kept[BEAM], cut[BEAM];
    size_t n_kept = 0, n_cut = 0;

    for (size_t p = 0; !s->alike && p < s->n_paths; p++) {
        const struct path *now = &s->paths[p];
        if (now->last_end == NO_CHUNK || now->last_end == start) {
            kept[n_kept++] = (struct marked){ *now, p };
        } else {
            cut[n_cut] = (struct marked){ *now, p };
            cut[n_cut++].path.rank += 1ull << s->chunk_shift;
        }
    }
    for (size_t i = 0, k = 0; n_cut && i + k < s->n_paths;) {
        bool first = k == n_cut ||
                     (i < n_kept && (kept[i].path.rank < cut[k].path.rank ||
                                     (kept[i].path.rank == cut[k].path.rank && kept[i].place < cut[k].place)));
        s->paths[i + k] = first ? kept[i].path : cut[k].path;
        i += first;
        k += !first;
    }
    s->alike = true;
    s->end = end;
}

/* ---- words with candidates ---- */

static bool is_taken(const uint64_t *used, const struct meteor15_candidate *c)
{
    for (uint32_t b = c->bit; b < c->bit + (uint32_t)c->n_hyp; b++)
        if (used[b / BITS] >> (b % BITS) & 1)
            return true;
    return false;
}

static bool comes_before(const struct child *a, const struct child *b)
{
    if (a->rank != b->rank)
        return a->rank < b->rank;
    return a->parent != b->parent ? a->parent < b->parent : a->pick < b->pick;
}

static void put_child(struct search *s, struct child now)
{
    struct child *c = s->children;

    if (s->n_children == BEAM && !comes_before(&now, &c[BEAM - 1]))
        return;
    size_t k = s->n_children < BEAM ? s->n_children++ : BEAM - 1;
    for (; k > 0 && comes_before(&now, &c[k - 1]); k--)
        c[k] = c[k - 1];
    c[k] = now;
}

/* Children of one path.  Those that gain matches are put in order at once; the
 * others, which mostly rank behind all of these, are kept for later. */
static size_t extend_path(struct search *s, size_t ref, const struct meteor15_list *list, uint32_t parent,
                          size_t n_later)
{
    const struct path *p = &s->paths[parent];
    const uint64_t *used = s->bits[0] + p->row * s->width;
    int32_t end = s->alike ? s->end : p->last_end;
    uint64_t distance = p->rank & s->most_distance, base = p->rank - distance;

    for (uint32_t k = 0; k < list->n; k++) {
        const struct meteor15_candidate *c = &list->list[k];
        uint64_t least = base + distance - ((uint64_t)list->most_gain << s->match_shift);
        if (s->n_children == BEAM && least >= s->children[BEAM - 1].rank)
            return n_later; /* no room for this one nor for any that follows */
        if (is_taken(used, c))
            continue;
        struct child now = { base + distance - ((uint64_t)c->gain << s->match_shift) +
                                 ((uint64_t)(end != NO_CHUNK && c->hyp != end) << s->chunk_shift),
                             parent, k };
        if (c->gain)
            put_child(s, now);
        else
            s->later[n_later++] = now;
        size_t far = (int32_t)ref > c->hyp ? ref - (size_t)c->hyp : (size_t)c->hyp - ref;
        distance = distance + far < s->most_distance ? distance + far : s->most_distance;
    }
    s->later[n_later++] = (struct child){ base + distance + ((uint64_t)(end != NO_CHUNK) << s->chunk_shift), parent,
                                          (uint32_t)list->n };
    return n_later;
}

static void take_match(struct search *s, struct path *p, size_t ref, const struct meteor15_candidate *c)
{
    uint64_t *used = s->bits[1] + p->row * s->width;

    s->choices = grow_array(s->arena, s->choices, s->n_choices, &s->cap_choices, 1, sizeof *s->choices);
    s->choices[s->n_choices++] = (struct choice){ p->choice, (int32_t)ref, c };
    p->choice = (uint32_t)s->n_choices;
    p->last_end = c->hyp + c->n_hyp;
    p->until = (int32_t)ref + c->n_ref;
    for (uint32_t b = c->bit; b < c->bit + c->n_hyp; b++)
        used[b / BITS] |= 1ull << (b % BITS);
}

static void swap_paths(struct search *s)
{
    struct path *paths = s->paths;
    uint64_t *bits = s->bits[0];

    s->paths = s->next;
    s->bits[0] = s->bits[1];
    s->next = paths;
    s->bits[1] = bits;
}

static void branch(struct search *s, size_t ref, const struct meteor15_list *list)
{
    size_t n_later = 0;

    s->n_children = 0;
    s->later = grow_array(s->arena, s->later, 0, &s->cap_later, s->n_paths * (list->n + 1), sizeof *s->later);
    for (uint32_t p = 0; p < s->n_paths; p++)
        if (!s->alike && s->paths[p].until > (int32_t)ref) /* in the middle of a phrase */
            s->later[n_later++] = (struct child){ s->paths[p].rank, p, UINT32_MAX };
        else
            n_later = extend_path(s, ref, list, p, n_later);
    for (size_t k = 0; k < n_later; k++)
        put_child(s, s->later[k]);
    for (size_t k = 0; k < s->n_children; k++) {
        const struct child *c = &s->children[k];
        struct path *made = &s->next[k];
        *made = s->paths[c->parent];
        made->rank = c->rank;
        made->row = (uint32_t)k;
        memcpy(s->bits[1] + k * s->width, s->bits[0] + s->paths[c->parent].row * s->width,
               s->width * sizeof *s->bits[0]);
        if (c->pick < list->n)
            take_match(s, made, ref, &list->list[c->pick]);
        else if (c->pick != UINT32_MAX)
            made->last_end = NO_CHUNK;
    }
    s->n_paths = s->n_children;
    s->alike = false;
    swap_paths(s);
}

/* ---- the whole ---- */

static struct path search_best(struct search *s)
{
    const struct meteor15_stage *st = s->stage;

    start_search(s);
    for (size_t ref = 0; ref < st->n_ref;) {
        const struct meteor15_list *list = &st->lists[st->list_of[ref]];
        if (list->fixed)
            go_on_alike(s, list->list[0].hyp, list->list[0].hyp + list->list[0].n_hyp);
        else if (list->n == 0 && (s->alike || !st->has_phrases))
            go_on_alike(s, NO_CHUNK, NO_CHUNK);
        else
            branch(s, ref, list);
        ref += list->fixed ? (size_t)list->list[0].n_ref : 1;
    }
    go_on_alike(s, NO_CHUNK, NO_CHUNK); /* closes the last chunk */
    return s->paths[0];
}

static size_t count_chunks(const struct meteor15_match *best, size_t n_ref)
{
    int32_t last_end = NO_CHUNK;
    size_t chunks = 0;

    for (size_t j = 0; j < n_ref;) {
        const struct meteor15_match *m = &best[j];
        chunks += m->module >= 0 && m->hyp != last_end;
        last_end = m->module >= 0 ? m->hyp + m->n_hyp : NO_CHUNK;
        j += m->module >= 0 ? (size_t)m->n_ref : 1;
    }
    return chunks;
}

static struct meteor15_match match_of(const struct meteor15_candidate *c)
{
    return (struct meteor15_match){ c->module, c->hyp, c->n_hyp, c->n_ref };
}

size_t meteor15_align(const struct meteor15_stage *st, struct meteor15_match *best, struct arena *a)
{
    struct search s = { .stage = st, .arena = a };
    struct path found = search_best(&s);

    for (size_t j = 0; j < st->n_ref; j++)
        best[j] = st->lists[st->list_of[j]].fixed ? match_of(&st->lists[st->list_of[j]].list[0])
                                                  : (struct meteor15_match){ .module = -1 };
    for (uint32_t k = found.choice; k; k = s.choices[k - 1].before)
        best[s.choices[k - 1].ref] = match_of(s.choices[k - 1].match);
    return count_chunks(best, st->n_ref);
}
