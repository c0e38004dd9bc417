/*
 * signal_alignment.c -- signals of how well the words of the answer match those of the reference, and which of them
 * are matched: for each word the nearest word of the other text, by WordNet or by its vector (eval/text/gloss_space.h).
 *
 * The mean of the best matches is the recall of BERTScore (Zhang et al. 2020, weighted by rarity), with vectors from
 * definitions.  A paraphrase matches all parts of the reference about equally; an answer that leaves out a part matches
 * one run of words much worse than the rest, and one to another question of the field matches all of them badly.
 */
#include "judges/taxonomy/signals.h"

#include "eval/base/arena.h"

enum { MAX_KEYS = 128 };

/* Distinct key words of a text, in their order. */
struct keys {
    uint32_t place[MAX_KEYS]; /* in the passage */
    int32_t at[MAX_KEYS];     /* in the space */
    double weight[MAX_KEYS];  /* rarity */
    double match[MAX_KEYS];   /* 1: related to a word of the other text; else the largest cosine, 0 or more */
    size_t n;
};

/* Distinct key words that `known` (may be NULL) does not have, the first MAX_KEYS. */
static void read_keys(struct keys *k, const struct gloss_space *g, const struct passage *p, const struct passage *known,
                      struct arena *a)
{
    bool *seen = ARENA_NEW(a, bool, p->n + 1); /* by number of the stem */

    k->n = 0;
    for (size_t i = 0; i < p->n && k->n < MAX_KEYS; i++) {
        const struct word *w = &p->words[i];
        if (!word_is_key(w) || seen[w->stem_number] || (known && passage_has_word(known, w)))
            continue;
        seen[w->stem_number] = true;
        k->place[k->n] = (uint32_t)i;
        k->at[k->n] = subject_place(g, w);
        double x = gloss_rarity_at(g, k->at[k->n]);
        k->weight[k->n] = x < 0 ? 0.8 : x; /* a word that the space does not have is rare */
        k->match[k->n++] = 0;
    }
}

static double larger(double a, double b)
{
    return a > b ? a : b;
}

/* The best matches of both texts; two related words are not compared. */
static void match_keys(struct keys *ref, struct keys *ans, const struct relation *v, const struct gloss_space *g)
{
    int32_t at[MAX_KEYS]; /* of the answer's words: the unrelated ones, then the others */
    size_t from[MAX_KEYS], n = 0, n_unrelated = 0;
    float near[MAX_KEYS];

    for (int related = 0; related < 2; related++)
        for (size_t i = 0; i < ans->n; i++)
            if (((v->ans[ans->place[i]] & RELATED_TO_REFERENCE) != 0) == related) {
                ans->match[i] = related;
                at[n] = ans->at[i];
                from[n++] = i;
                n_unrelated += !related;
            }
    for (size_t k = 0; k < ref->n; k++) {
        ref->match[k] = v->ref[ref->place[k]];
        gloss_compare_at(g, ref->at[k], at, ref->match[k] > 0 ? n_unrelated : n, near);
        for (size_t i = 0; i < n_unrelated; i++)
            ans->match[from[i]] = larger(ans->match[from[i]], (double)near[i]);
        for (size_t i = 0; ref->match[k] < 1 && i < n; i++)
            ref->match[k] = larger(ref->match[k], (double)near[i]);
    }
}

/* Weighted mean of the words [from, to). */
static double mean_match(const struct keys *k, size_t from, size_t to, double neutral)
{
    double sum = 0, all = 0;

    for (size_t i = from; i < to; i++) {
        sum += k->weight[i] * k->match[i];
        all += k->weight[i];
    }
    return all > 0 ? sum / all : neutral;
}

/* How far the last words fall short of the mean match: the largest sum of weighted shortfalls from a word to the end,
 * as a share of all weights. */
static double tail_shortfall(const struct keys *k)
{
    double mean = mean_match(k, 0, k->n, 0), all = 0, sum = 0, most = 0;

    for (size_t i = k->n; i-- > 0;) {
        sum += k->weight[i] * (mean - k->match[i]);
        all += k->weight[i];
        most = sum > most ? sum : most;
    }
    return all > 0 ? most / all : 0;
}

/* The lowest mean match of a piece that has `least` words or more, and the second lowest; 1 without. */
static void lowest_pieces(const struct keys *k, struct spans pieces, size_t least, double lowest[2])
{
    size_t i = 0;

    lowest[0] = lowest[1] = 1;
    for (size_t p = 0; p < pieces.n; p++) {
        size_t from = i;
        while (i < k->n && k->place[i] < pieces.list[p].to)
            i++;
        if (i - from < least)
            continue;
        double x = mean_match(k, from, i, 0);
        if (x < lowest[0]) {
            lowest[1] = lowest[0];
            lowest[0] = x;
        } else if (x < lowest[1]) {
            lowest[1] = x;
        }
    }
}

/* Where the reference's words are that the answer's last sentence has, 0 (its first word) .. 1; 0.5 without. */
static double last_place(const struct analysis *r, const struct relation *v, const struct keys *ref)
{
    size_t from = r->sentences.n ? r->sentences.list[r->sentences.n - 1].from : 0;
    double sum = 0, n = 0;

    for (size_t i = 0; i < v->n_near; i++)
        for (size_t k = 0; v->near[i].ans >= from && k < ref->n; k++)
            if (ref->place[k] == v->near[i].ref) {
                sum += (double)k / (double)ref->n;
                n++;
            }
    return n > 0 ? sum / n : 0.5;
}

void signals_read_alignment(const struct analysis *r, const struct relation *v, struct signals *s)
{
    enum { SENTENCE = 3 }; /* fewer new words say little */
    struct keys *ref = ARENA_UNINIT(r->a, struct keys, 2), *ans = ref + 1;
    double lowest[2];

    if (!r->ctx->wordnet)
        return;
    const struct gloss_space *g = subject_space(r->ctx);
    read_keys(ref, g, &r->reference, v->quoted ? NULL : &r->question, r->a);
    read_keys(ans, g, &r->answer, NULL, r->a);
    match_keys(ref, ans, v, g);
    s->v[SIGNAL_match] = mean_match(ref, 0, ref->n, 0.5);
    s->v[SIGNAL_match_tail] = tail_shortfall(ref);
    lowest_pieces(ref, passage_split(&r->reference, SPLIT_PHRASES, r->a), 1, lowest);
    s->v[SIGNAL_match_worst] = lowest[0];
    s->v[SIGNAL_back_new] = mean_match(ans, 0, ans->n, 0);
    lowest_pieces(ans, r->sentences, SENTENCE, lowest);
    s->v[SIGNAL_back_second] = lowest[1];
    s->v[SIGNAL_last_place] = last_place(r, v, ref);
}
