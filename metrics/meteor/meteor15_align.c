/*
 * meteor15_align.c -- METEOR 1.5's search for an alignment: over the reference
 * from left to right with a beam of 40, for the most matches, then the fewest
 * chunks, then the smallest sum of distances.  The candidates are found in
 * meteor15_match.c.
 *
 * Details of the Java program determine which of many alignments is found, and are kept:
 *   - its match counts are integers to which 1, or 0.5 per word, is added, so that
 *     matches by stem, synonym or one word's paraphrase do not count in ranking;
 *   - the distance of a match is added to the path that is extended, which becomes
 *     the path that skips the word, and not to the new path;
 *   - the children of a path are its extensions in the order of candidates, then the
 *     skip; sorting is stable, and only the first 40 are kept.
 *
 * Speed: a path is ranked by one number; steps that are equal for all paths (fixed matches, words without candidates)
 * do not change the order and are skipped once all paths have the same end; children are inserted in order, and many
 * are rejected by one comparison; only words that several candidates may cover have a bit in a path.  A path does not
 * store its matches: each branching word keeps the parents of its paths.
 */
#include "eval/base/arena.h"
#include "metrics/meteor/meteor15.h"

enum { BEAM = 40, BITS = 64, NO_CHUNK = -1 };

struct path {
    uint64_t rank;    /* lower is better: matches not made, chunks, distance      */
    uint64_t used;    /* hypothesis words, by their bits; further ones in more[]  */
    int32_t last_end; /* hypothesis word after the last match, or NO_CHUNK        */
    int32_t until;    /* reference words before this are matched or skipped       */
    uint32_t id;      /* in the step that made it, and of its row in more[]       */
};

struct step { /* a word at which paths branched */
    struct step *before;
    size_t ref;
    struct predecessor {
        uint32_t id, pick; /* of the path at the previous step; see child */
    } from[BEAM];
};

struct child {
    uint64_t rank;
    uint64_t from; /* path << 32 | place in the word's list; its length = skipped */
};

/* Children of one kind arrive almost in order, like the paths that they extend; in one list the kinds would interleave.
 */
enum kind { CONTINUED, APART, GAINLESS, N_KINDS };

struct children {
    struct child best[BEAM + 1]; /* and one after the last */
    size_t n;
};

struct search {
    const struct meteor15_stage *stage;
    struct path *paths, *next; /* [BEAM] */
    size_t n_paths;
    struct children kinds[N_KINDS];
    struct child *deferred; /* children without gain, in order of arrival */
    size_t n_deferred, cap_deferred;
    struct step *last;
    size_t n_more;     /* words of bits a path beyond the first   */
    uint64_t *more[2]; /* of paths and of next: [BEAM][n_more]    */
    int chunk_shift, match_shift;
    uint64_t max_distance;
    bool advanced_all; /* all paths end in `end` */
    int32_t end;
    struct arena *arena;
};

static int bits_for(size_t n)
{
    return n ? 64 - __builtin_clzll(n) : 1;
}

/* The fields of a rank are as wide as the texts need; distances in texts of more than about ten thousand words may
 * saturate. */
static void start_search(struct search *s)
{
    size_t n = s->stage->n_hyp + s->stage->n_ref;

    s->chunk_shift = 64 - bits_for(n) - bits_for(s->stage->n_ref + 1);
    s->match_shift = 64 - bits_for(n);
    s->max_distance = (1ull << s->chunk_shift) - 1;
    s->n_more = s->stage->n_shared / BITS;
    for (int k = 0; k < 2; k++)
        s->more[k] = ARENA_NEW(s->arena, uint64_t, BEAM * s->n_more);
    s->paths = ARENA_UNINIT(s->arena, struct path, BEAM);
    s->next = ARENA_UNINIT(s->arena, struct path, BEAM);
    s->paths[0] = (struct path){ .rank = (uint64_t)n << s->match_shift, .last_end = NO_CHUNK };
    s->n_paths = 1;
    s->advanced_all = true;
    s->end = NO_CHUNK;
}

/* All paths continue to `end` in the same way, except those whose open chunk does not reach `start`: they get one more
 * chunk and rank lower.  Each kind stays in order. */
static void advance_all(struct search *s, int32_t start, int32_t end)
{
    uint8_t same_chunk[BEAM + 1], new_chunk[BEAM + 1];
    size_t n_same = 0, n_new = 0, i = 0, k = 0;
    uint64_t chunk = 1ull << s->chunk_shift;

    for (size_t p = 0; !s->advanced_all && p < s->n_paths; p++) {
        bool falls = s->paths[p].last_end != NO_CHUNK && s->paths[p].last_end != start;
        same_chunk[n_same] = new_chunk[n_new] = (uint8_t)p;
        n_same += !falls;
        n_new += falls;
    }
    if (n_new && n_same) {
        for (size_t p = 0; p < s->n_paths; p++) {
            uint64_t stays = i < n_same ? s->paths[same_chunk[i]].rank : UINT64_MAX,
                     falls = k < n_new ? s->paths[new_chunk[k]].rank + chunk : UINT64_MAX;
            bool first = stays != falls ? stays < falls : k == n_new || (i < n_same && same_chunk[i] < new_chunk[k]);
            s->next[p] = s->paths[first ? same_chunk[i] : new_chunk[k]];
            s->next[p].rank += first ? 0 : chunk;
            i += first;
            k += !first;
        }
        struct path *paths = s->paths;
        s->paths = s->next;
        s->next = paths;
    }
    s->advanced_all = true;
    s->end = end;
}

/* ---- words with candidates ---- */

static bool has_bit(const struct search *s, const struct path *p, uint32_t bit)
{
    return (bit < BITS ? p->used : s->more[0][p->id * s->n_more + bit / BITS - 1]) >> (bit % BITS) & 1;
}

static bool has_any(const struct search *s, const struct path *p, const struct meteor15_candidate *c)
{
    bool taken = false;
    for (uint32_t b = c->bit; b < c->bit + (uint32_t)c->n_hyp; b++)
        taken |= has_bit(s, p, b);
    return taken;
}

/* Children arrive in order of parents and picks, so a new one goes after its equals. */
static void insert_child(struct children *of, struct child now)
{
    size_t k = of->n;

    if (k == BEAM) {
        if (now.rank >= of->best[BEAM - 1].rank)
            return;
        k = BEAM - 1;
    } else {
        of->n = k + 1;
    }
    for (; k > 0 && now.rank < of->best[k - 1].rank; k--) {
        of->best[k].rank = of->best[k - 1].rank;
        of->best[k].from = of->best[k - 1].from;
    }
    of->best[k].rank = now.rank;
    of->best[k].from = now.from;
}

/* The rank at which BEAM better children exist. */
static uint64_t worst_kept_rank(const struct search *s)
{
    const struct children *apart = &s->kinds[APART];
    return apart->n == BEAM ? apart->best[BEAM - 1].rank : UINT64_MAX;
}

/* Children without gain mostly rank after BEAM others, which is known once all others are inserted. */
static void defer_child(struct search *s, struct child now)
{
    if (s->n_deferred == s->cap_deferred) {
        struct child *wider = ARENA_UNINIT(s->arena, struct child, s->cap_deferred = 2 * s->cap_deferred + 4 * BEAM);
        if (s->n_deferred)
            memcpy(wider, s->deferred, s->n_deferred * sizeof *wider);
        s->deferred = wider;
    }
    s->deferred[s->n_deferred++] = now;
}

static void extend_path(struct search *s, int32_t ref, const struct meteor15_list *list, uint32_t parent)
{
    const struct path *p = &s->paths[parent];
    const int32_t end = s->advanced_all ? s->end : p->last_end;
    const uint64_t used = p->used, max_distance = s->max_distance, base = p->rank & ~max_distance;
    const uint64_t new_chunk = (uint64_t)(end != NO_CHUNK) << s->chunk_shift,
                   max_gain = (uint64_t)list->max_gain << s->match_shift;
    uint64_t distance = p->rank & max_distance, worst_rank = worst_kept_rank(s);
    const uint64_t n = list->n, from = (uint64_t)parent << 32;

    for (uint64_t k = 0; k < n; k++) {
        const struct meteor15_candidate *c = &list->list[k];
        if (base + distance - max_gain >= worst_rank)
            return; /* and so are all that follow */
        if (c->mask ? (used & c->mask) != 0 : has_any(s, p, c))
            continue;
        bool apart = c->hyp != end;
        uint64_t rank = base + distance - ((uint64_t)c->gain << s->match_shift) + (apart ? new_chunk : 0);
        uint64_t far = (uint64_t)(ref > c->hyp ? ref - c->hyp : c->hyp - ref);
        distance = distance + far < max_distance ? distance + far : max_distance;
        if (rank >= worst_rank)
            continue;
        if (!c->gain) {
            defer_child(s, (struct child){ rank, from | k });
            continue;
        }
        insert_child(&s->kinds[apart], (struct child){ rank, from | k });
        worst_rank = worst_kept_rank(s);
    }
    if (base + distance + new_chunk < worst_rank)
        defer_child(s, (struct child){ base + distance + new_chunk, from | n });
}

typedef unsigned __int128 order; /* by rank, then parent, then pick */

static order order_of(const struct child *c)
{
    return (order)c->rank << 64 | c->from;
}

/* Merges the best of two sorted lists.  Branch-free, because the order is unpredictable. */
static size_t merge(struct children *x, struct children *y, struct child *out)
{
    const struct child *a = x->best, *b = y->best, behind = { UINT64_MAX, UINT64_MAX };
    size_t n = x->n + y->n < BEAM ? x->n + y->n : BEAM;

    x->best[x->n] = y->best[y->n] = behind;
    for (size_t i = 0; i < n; i++) {
        bool second = order_of(b) < order_of(a);
        out[i] = *(second ? b : a);
        a += !second;
        b += second;
    }
    return n;
}

static size_t merge_kinds(struct search *s, struct child *out)
{
    struct children gaining;
    struct children *rest = &s->kinds[GAINLESS];

    gaining.n = merge(&s->kinds[CONTINUED], &s->kinds[APART], gaining.best);
    order worst = gaining.n == BEAM ? order_of(&gaining.best[BEAM - 1]) : ~(order)0;
    for (size_t k = 0; k < s->n_deferred; k++)
        if (order_of(&s->deferred[k]) < worst)
            insert_child(rest, s->deferred[k]);
    if (rest->n)
        return merge(&gaining, rest, out);
    memcpy(out, gaining.best, gaining.n * sizeof *out);
    return gaining.n;
}

static const uint32_t IN_PHRASE = UINT32_MAX;

static void set_bits(struct search *s, struct path *p, const struct meteor15_candidate *c)
{
    for (uint32_t b = c->bit; b < c->bit + (uint32_t)c->n_hyp; b++)
        *(b < BITS ? &p->used : &s->more[1][p->id * s->n_more + b / BITS - 1]) |= 1ull << (b % BITS);
}

static void make_path(struct search *s, size_t ref, const struct meteor15_list *list, const struct child *c,
                      uint32_t id)
{
    const struct path *from = &s->paths[c->from >> 32];
    const uint32_t pick = (uint32_t)c->from;
    struct path *made = &s->next[id];

    s->last->from[id] = (struct predecessor){ from->id, pick };
    *made = *from;
    made->rank = c->rank;
    made->id = id;
    if (s->n_more)
        memcpy(s->more[1] + id * s->n_more, s->more[0] + from->id * s->n_more, s->n_more * sizeof(uint64_t));
    if (pick == IN_PHRASE)
        return;
    made->last_end = NO_CHUNK;
    if (pick == list->n)
        return;
    const struct meteor15_candidate *match = &list->list[pick];
    made->last_end = match->hyp + match->n_hyp;
    made->until = (int32_t)ref + match->n_ref;
    set_bits(s, made, match);
}

static void branch(struct search *s, size_t ref, const struct meteor15_list *list)
{
    struct child children[BEAM];
    struct step *step = ARENA_UNINIT(s->arena, struct step, 1);

    for (int k = 0; k < N_KINDS; k++)
        s->kinds[k].n = 0;
    s->n_deferred = 0;
    for (uint32_t p = 0; p < s->n_paths; p++)
        if (!s->advanced_all && s->paths[p].until > (int32_t)ref)
            defer_child(s, (struct child){ s->paths[p].rank, (uint64_t)p << 32 | IN_PHRASE });
        else
            extend_path(s, (int32_t)ref, list, p);
    step->before = s->last;
    step->ref = ref;
    s->last = step;
    size_t n = merge_kinds(s, children);
    for (uint32_t k = 0; k < n; k++)
        make_path(s, ref, list, &children[k], k);
    struct path *paths = s->paths;
    uint64_t *more = s->more[0];
    s->n_paths = n;
    s->advanced_all = false;
    s->paths = s->next;
    s->more[0] = s->more[1];
    s->next = paths;
    s->more[1] = more;
}

/* ---- the search ---- */

static struct path search_best(struct search *s)
{
    const struct meteor15_stage *st = s->stage;

    start_search(s);
    for (size_t ref = 0; ref < st->n_ref;) {
        const struct meteor15_list *list = &st->lists[st->list_of[ref]];
        if (list->fixed)
            advance_all(s, list->list[0].hyp, list->list[0].hyp + list->list[0].n_hyp);
        else if (list->n == 0 && (s->advanced_all || !st->has_phrases))
            advance_all(s, NO_CHUNK, NO_CHUNK);
        else
            branch(s, ref, list);
        ref += list->fixed ? (size_t)list->list[0].n_ref : 1;
    }
    advance_all(s, NO_CHUNK, NO_CHUNK); /* closes the last chunk */
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
    uint32_t id = found.id;
    for (const struct step *step = s.last; step; step = step->before) {
        const struct meteor15_list *list = &st->lists[st->list_of[step->ref]];
        uint32_t pick = step->from[id].pick;
        if (pick < list->n)
            best[step->ref] = match_of(&list->list[pick]);
        id = step->from[id].id;
    }
    return count_chunks(best, st->n_ref);
}
