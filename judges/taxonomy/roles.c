/*
 * roles.c -- swapped descriptions: the answer describes precision as the reference
 * describes recall, and vice versa.
 *
 * Candidates ("heads") are words of the question that both texts use.  A head owns the
 * clauses from one that names it up to one that names another head.  Words that occur
 * in only one of the two descriptions are matched with the same and the other head.
 */
#include "judges/taxonomy/signals.h"

#include "eval/base/arena.h"

enum { MAX_HEADS = 6 };

struct heads {
    str list[MAX_HEADS];
    size_t n;
};

static bool is_head(const struct heads *h, str stem)
{
    for (size_t i = 0; i < h->n; i++)
        if (str_equal(h->list[i], stem))
            return true;
    return false;
}

/* True if the question has the word once, alone or in a compound such as "bias-variance". */
static bool names_once(const struct passage *q, str stem)
{
    const int64_t *times = map_find(&q->stems, stem);

    for (size_t i = 0; i < q->n && !times; i++) {
        str rest = q->words[i].low, piece;
        while (memchr(q->words[i].low.s, '-', q->words[i].low.n) && str_split_next(&rest, '-', &piece))
            if (str_equal(word_stem(piece), stem))
                return true;
    }
    return times && *times == 1;
}

static struct heads find_heads(const struct analysis *r)
{
    struct heads h = { .n = 0 };

    for (size_t i = 0; i < r->reference.n && h.n < MAX_HEADS; i++) {
        str stem = r->reference.words[i].stem;
        bool named = !r->reference.words[i].function || r->reference.words[i].text.s[0] == '=';
        if (named && passage_has(&r->answer, stem) && names_once(&r->question, stem) && !is_head(&h, stem))
            h.list[h.n++] = stem;
    }
    return h;
}

/* The head that a clause names first; NULL text if none.  *shared: the clause has another subject and names two heads,
 * as in "a third factor can produce correlation without causation", so its words describe neither. */
static str head_of(const struct passage *p, struct span clause, const struct heads *h, bool *shared)
{
    enum { SUBJECT = 2 };
    str first = { NULL, 0 };
    size_t before = 0, n = 0;

    for (size_t i = clause.from; i < clause.to; i++) {
        if (is_head(h, p->words[i].stem)) {
            n += !first.s || !str_equal(first, p->words[i].stem);
            first = first.s ? first : p->words[i].stem;
        }
        before += !first.s && p->words[i].content;
    }
    *shared = n > 1 && before >= SUBJECT;
    return first;
}

/* Words that join clauses or replace elided words. */
static bool is_connective(str low)
{
    static const char *const words[] = { "one", "ones", "while", "whereas", "other", "latter", "former" };

    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (str_is(low, words[i]))
            return true;
    return false;
}

/* Stems that describe `head`. */
static void describe(const struct passage *p, struct spans clauses, const struct heads *h, str head, struct map *out)
{
    bool on = false;

    for (size_t c = 0; c < clauses.n; c++) {
        bool shared;
        str named = head_of(p, clauses.list[c], h, &shared);
        if (named.s)
            on = str_equal(named, head) && !shared;
        for (size_t i = clauses.list[c].from; on && i < clauses.list[c].to; i++)
            if (!p->words[i].function && !is_head(h, p->words[i].stem) && !is_connective(p->words[i].low))
                map_put(out, p->words[i].stem, NULL);
    }
}

/* Number of stems that are in a and x but not in b and y. */
static size_t count_shared(const struct map *a, const struct map *b, const struct map *x, const struct map *y)
{
    size_t n = 0;

    for (size_t i = 0; i < a->n; i++) {
        str stem = a->entries[i].key;
        n += !map_find(b, stem) && map_find(x, stem) && !map_find(y, stem);
    }
    return n;
}

/* "first" on one side and "last" on the other, the other way round in the reference. */
static bool cross_opposites(const struct map ans[2], const struct map ref[2])
{
    for (size_t i = 0; i < ans[0].n; i++)
        for (size_t k = 0; k < ans[1].n; k++) {
            str a = ans[0].entries[i].key, b = ans[1].entries[k].key;
            if (!map_find(&ans[1], a) && !map_find(&ans[0], b) && map_find(&ref[1], a) && !map_find(&ref[0], a) &&
                map_find(&ref[0], b) && !map_find(&ref[1], b) && words_are_opposite(a, b))
                return true;
        }
    return false;
}

static bool are_exchanged(const struct map ans[2], const struct map ref[2])
{
    if (!ans[0].n || !ans[1].n || !ref[0].n || !ref[1].n)
        return false;
    size_t straight = count_shared(&ans[0], &ans[1], &ref[0], &ref[1]) +
                      count_shared(&ans[1], &ans[0], &ref[1], &ref[0]);
    size_t left = count_shared(&ans[0], &ans[1], &ref[1], &ref[0]),
           right = count_shared(&ans[1], &ans[0], &ref[0], &ref[1]), cross = left + right;
    if (cross_opposites(ans, ref))
        cross += 2;
    return cross >= 2 && cross >= 2 * straight && ((left && right) || cross >= straight + 3);
}

void find_exchanged_roles(struct analysis *r)
{
    struct spans ans = passage_split(&r->answer, SPLIT_CLAUSES, r->a),
                 ref = passage_split(&r->reference, SPLIT_CLAUSES, r->a);
    struct heads h = find_heads(r);

    if (ans.n < 2 || ref.n < 2)
        return;
    for (size_t i = 0; i < h.n; i++)
        for (size_t k = i + 1; k < h.n; k++) {
            struct map said[2] = { { 0 } }, meant[2] = { { 0 } };
            const str pair[2] = { h.list[i], h.list[k] };
            for (int s = 0; s < 2; s++) {
                describe(&r->answer, ans, &h, pair[s], &said[s]);
                describe(&r->reference, ref, &h, pair[s], &meant[s]);
            }
            bool exchanged = are_exchanged(said, meant);
            for (int s = 0; s < 2; s++) {
                map_release(&said[s]);
                map_release(&meant[s]);
            }
            if (exchanged) {
                add_label(r, "technical_error", "exchanged", 0.85,
                          arena_printf(r->a,
                                       "the descriptions of \"" STR_FMT "\" and \"" STR_FMT
                                       "\" are swapped compared with the reference",
                                       STR_ARG(pair[0]), STR_ARG(pair[1])));
                return;
            }
        }
}

/* --- two exchanged words -------------------------------------------------------- */

struct sequence {
    const struct word **words; /* content words, in the order of the text */
    size_t *match;             /* of the answer: place of the only related word of the reference; SIZE_MAX if none */
    size_t n;
};

static struct sequence content_of(const struct passage *p, struct arena *a)
{
    struct sequence s = { .words = ARENA_NEW(a, const struct word *, p->n + 1),
                          .match = ARENA_NEW(a, size_t, p->n + 1) };

    for (size_t i = 0; i < p->n; i++)
        if (p->words[i].content && p->words[i].low.n > 1 && !p->words[i].negation)
            s.words[s.n++] = &p->words[i];
    return s;
}

/* Pairs words that are related to each other and to no other word of the two texts. */
static void match_words(const struct analysis *r, struct sequence *ans, const struct sequence *ref)
{
    size_t *times = ARENA_NEW(r->a, size_t, ref->n + 1);

    for (size_t i = 0; i < ans->n; i++) {
        ans->match[i] = SIZE_MAX;
        size_t n = 0;
        for (size_t k = 0; k < ref->n; k++)
            if (words_are_near(ans->words[i], ref->words[k])) {
                ans->match[i] = k;
                times[k]++;
                n++;
            }
        if (n > 1)
            ans->match[i] = SIZE_MAX;
    }
    for (size_t i = 0; i < ans->n; i++)
        if (ans->match[i] != SIZE_MAX && times[ans->match[i]] > 1)
            ans->match[i] = SIZE_MAX;
}

/* Words i and j of the answer are exchanged: each has the neighbour (step -1: before it, 1: after it) that the other
 * has in the reference. */
static bool words_are_exchanged(const struct sequence *ans, const struct sequence *ref, size_t i, size_t j, int step)
{
    size_t k = ans->match[i], m = ans->match[j];
    bool inside = step < 0 ? i && j && k && m : i + 1 < ans->n && j + 1 < ans->n && k + 1 < ref->n && m + 1 < ref->n;

    if (!inside)
        return false;
    const struct word *by_i = ans->words[step < 0 ? i - 1 : i + 1], *by_j = ans->words[step < 0 ? j - 1 : j + 1];
    const struct word *by_k = ref->words[step < 0 ? k - 1 : k + 1], *by_m = ref->words[step < 0 ? m - 1 : m + 1];
    return words_are_near(by_i, by_m) && words_are_near(by_j, by_k) && !words_are_near(by_i, by_k) &&
           !words_are_near(by_j, by_m);
}

/* "Read proteins and link amino acids into RNA" against "read RNA and link amino acids into proteins". */
void find_exchanged_words(struct analysis *r)
{
    enum { MAX_WORDS = 100 };
    struct sequence ans = content_of(&r->answer, r->a), ref = content_of(&r->reference, r->a);

    if (ans.n > MAX_WORDS || ref.n > MAX_WORDS || has_label(r, "technical_error") || r->overlap.covered < 0.6 ||
        r->overlap.near_reference < 0.6) /* nearly the same words in another order */
        return;
    match_words(r, &ans, &ref);
    for (size_t i = 0; i < ans.n; i++)
        for (size_t j = i + 2; j < ans.n && ans.match[i] != SIZE_MAX && ans.words[i]->specific; j++) {
            if (ans.match[j] == SIZE_MAX || !ans.words[j]->specific ||
                (!words_are_exchanged(&ans, &ref, i, j, -1) && !words_are_exchanged(&ans, &ref, i, j, 1)))
                continue;
            size_t from = (size_t)(ans.words[i] - r->answer.words), to = (size_t)(ans.words[j] - r->answer.words);
            add_label_at(r, "technical_error", "exchanged_words", 0.75,
                         arena_printf(r->a, "\"" STR_FMT "\" and \"" STR_FMT "\" are exchanged",
                                      STR_ARG(ans.words[i]->text), STR_ARG(ans.words[j]->text)),
                         (struct span){ from, to + 1 });
            return;
        }
}

/* "X and Y", "X or Y", "X vs Y", "from X": neighbours of a joining word in the question that both texts use. */
void signals_read_roles(const struct analysis *r, struct signals *s)
{
    const struct passage *q = &r->question;
    struct spans ans = passage_split(&r->answer, SPLIT_CLAUSES, r->a),
                 ref = passage_split(&r->reference, SPLIT_CLAUSES, r->a);
    double best_cross = 0, best_straight = 0;

    for (size_t i = 1; i + 1 < q->n; i++) {
        str low = q->words[i].low;
        if (!(str_is(low, "and") || str_is(low, "or") || str_is(low, "vs") || str_is(low, "versus") ||
              str_is(low, "from") || str_is(low, "than")))
            continue;
        for (size_t x = i >= 3 ? i - 3 : 0; x < i; x++)
            for (size_t y = i + 1; y < i + 4 && y < q->n; y++) {
                struct heads h = { .n = 2 };
                h.list[0] = q->words[x].stem;
                h.list[1] = q->words[y].stem;
                bool caps = q->words[x].text.s[0] < 'a' && q->words[y].text.s[0] < 'a';
                if ((!caps && (q->words[x].function || q->words[y].function)) || str_equal(h.list[0], h.list[1]) ||
                    !passage_has(&r->answer, h.list[0]) || !passage_has(&r->answer, h.list[1]) ||
                    !passage_has(&r->reference, h.list[0]) || !passage_has(&r->reference, h.list[1]))
                    continue;
                struct map said[2] = { { 0 } }, meant[2] = { { 0 } };
                for (int t = 0; t < 2; t++) {
                    describe(&r->answer, ans, &h, h.list[t], &said[t]);
                    describe(&r->reference, ref, &h, h.list[t], &meant[t]);
                }
                double straight = (double)(count_shared(&said[0], &said[1], &meant[0], &meant[1]) +
                                           count_shared(&said[1], &said[0], &meant[1], &meant[0]));
                double cross = (double)(count_shared(&said[0], &said[1], &meant[1], &meant[0]) +
                                        count_shared(&said[1], &said[0], &meant[0], &meant[1]));
                if (cross - straight > best_cross - best_straight || (best_cross == 0 && best_straight == 0)) {
                    best_cross = cross;
                    best_straight = straight;
                }
                for (int t = 0; t < 2; t++) {
                    map_release(&said[t]);
                    map_release(&meant[t]);
                }
            }
    }
    for (size_t i = 1; i + 1 < q->n; i++) { /* "X and Y": the answer has only one of them */
        str low = q->words[i].low;
        size_t y = i + 1 < q->n && q->words[i + 1].function && q->words[i + 1].text.s[0] >= 'a' ? i + 2 : i + 1;
        if (!(str_is(low, "and") || str_is(low, "or") || str_is(low, "vs") || str_is(low, "versus")) || y >= q->n)
            continue;
        const struct word *a = &q->words[i - 1], *b = &q->words[y];
        bool key_a = a->content || a->text.s[0] < 'a', key_b = b->content || b->text.s[0] < 'a';
        if (!key_a || !key_b || !passage_has_word(&r->reference, a) || !passage_has_word(&r->reference, b))
            continue;
        bool has_a = passage_has_word(&r->answer, a), has_b = passage_has_word(&r->answer, b);
        for (size_t k = 0; k < r->answer.n; k++) {
            has_a = has_a || words_are_near(&r->answer.words[k], a);
            has_b = has_b || words_are_near(&r->answer.words[k], b);
        }
        if (has_a != has_b)
            s->v[SIGNAL_pair_missing] = 1;
    }
    s->v[SIGNAL_roles_cross] = best_cross > 5 ? 5 : best_cross;
    s->v[SIGNAL_roles_straight] = best_straight > 5 ? 5 : best_straight;
}
