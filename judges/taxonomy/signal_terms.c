/*
 * signal_terms.c -- signals of names and rare words of the reference that the answer lacks, while it has others of its
 * own among the same words: "the Peace of Utrecht" for "the Peace of Westphalia".
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

#include "judges/taxonomy/technical.h"

enum { MAX_WORDS = 12, REACH = 4 };

/* Places of words that only one of the two texts has. */
struct places {
    uint32_t at[MAX_WORDS];
    size_t n;
};

/* What stands around a word. */
struct around {
    const struct word *keys[2 * REACH]; /* [n] key words at most REACH words away */
    size_t n;
    const struct word *before; /* the word before, articles aside; may be NULL */
};

static bool begins_sentence(const struct passage *p, size_t i)
{
    if (i == 0)
        return true;
    for (size_t k = p->words[i - 1].at + p->words[i - 1].text.n; k < p->words[i].at; k++)
        if (p->text.s[k] && strchr(".!?:\n(\"`*#", p->text.s[k]))
            return true;
    return false;
}

/* A capital letter inside a sentence, capitals alone, or letters and digits in one word such as "L1". */
static bool is_name(const struct passage *p, size_t i)
{
    const struct word *w = &p->words[i];
    if (!isnan(w->number) || !is_capital(w) || w->function || w->pronoun)
        return false;
    bool second = w->text.n > 1 &&
                  ((w->text.s[1] >= 'A' && w->text.s[1] <= 'Z') || (w->text.s[1] >= '0' && w->text.s[1] <= '9'));
    return second || (w->low.n > 2 && (!begins_sentence(p, i) || (w->content && w->n_bases == 0)));
}

/* Distinct names of the passage that are near to no word of the other, nor in the question. */
static struct places names_only_in(const struct passage *p, const struct passage *other, const struct passage *question)
{
    struct places x = { .n = 0 };

    for (size_t i = 0; i < p->n && x.n < MAX_WORDS; i++) {
        const struct word *w = &p->words[i];
        bool known = !is_name(p, i) || passage_has_word(other, w) || passage_has_word(question, w);
        for (size_t k = 0; k < other->n && !known; k++)
            known = share_prefix(w, &other->words[k]);
        for (size_t k = 0; k < x.n && !known; k++)
            known = same_stem(w, &p->words[x.at[k]]);
        if (!known)
            x.at[x.n++] = (uint32_t)i;
    }
    return x;
}

static bool is_article(str low)
{
    return str_is(low, "the") || str_is(low, "a") || str_is(low, "an") || str_is(low, "its") || str_is(low, "their");
}

/* The word before, articles aside; NULL if there is none. */
static const struct word *word_before(const struct passage *p, size_t i)
{
    while (i > 0 && is_article(p->words[i - 1].low))
        i--;
    return i > 0 ? &p->words[i - 1] : NULL;
}

static void read_around(const struct passage *p, const struct places *x, struct around *out)
{
    for (size_t i = 0; i < x->n; i++) {
        size_t at = x->at[i];
        out[i].n = 0;
        out[i].before = word_before(p, at);
        for (size_t k = at > REACH ? at - REACH : 0; k < p->n && k <= at + REACH; k++)
            if (k != at && word_is_key(&p->words[k]))
                out[i].keys[out[i].n++] = &p->words[k];
    }
}

/* Key words around both, and one if the same word precedes both. */
static double frame_of(const struct around *a, const struct around *b)
{
    double n = a->before && b->before && same_stem(a->before, b->before);

    for (size_t i = 0; i < a->n; i++) {
        bool found = false;
        for (size_t k = 0; k < b->n && !found; k++)
            found = same_stem(a->keys[i], b->keys[k]) || share_prefix(a->keys[i], b->keys[k]);
        n += found;
    }
    return n;
}

struct pair {
    size_t ans, ref;
    double frame;
};

/* The pair of an own word of the answer and a missing one that have most in common around them. */
static struct pair best_pair(const struct analysis *r, const struct places *new, const struct places *missing)
{
    struct pair best = { .frame = -1 };
    struct around ans[MAX_WORDS], ref[MAX_WORDS];

    if (new->n == 0 || missing->n == 0)
        return best;
    read_around(&r->answer, new, ans);
    read_around(&r->reference, missing, ref);
    for (size_t i = 0; i < new->n; i++)
        for (size_t k = 0; k < missing->n; k++) {
            double frame = frame_of(&ans[i], &ref[k]);
            if (frame > best.frame)
                best = (struct pair){ new->at[i], missing->at[k], frame };
        }
    return best;
}

static double rarity(const struct gloss_space *g, const struct word *w)
{
    double x = g ? gloss_rarity_at(g, subject_place(g, w)) : 0.5;
    return x < 0 ? 0.8 : x;
}

static void term_signals(const struct analysis *r, const struct relation *v, struct signals *s)
{
    const struct gloss_space *g = r->ctx->wordnet ? subject_space(r->ctx) : NULL;
    struct places new = { .n = 0 }, missing = { .n = 0 };

    for (size_t k = 0; k < r->reference.n && missing.n < MAX_WORDS; k++) {
        const struct word *w = &r->reference.words[k];
        if (word_is_key(w) && !w->general && isnan(w->number) && isnan(w->named) && !v->ref[k] &&
            !passage_has_word(&r->question, w))
            missing.at[missing.n++] = (uint32_t)k;
    }
    for (size_t i = 0; i < r->answer.n && new.n < MAX_WORDS; i++) {
        const struct word *w = &r->answer.words[i];
        if (word_is_key(w) && !w->general && isnan(w->number) && isnan(w->named) && !v->ans[i])
            new.at[new.n++] = (uint32_t)i;
    }
    struct pair best = best_pair(r, &new, &missing);
    if (best.frame < 0)
        return;
    double a = rarity(g, &r->answer.words[best.ans]), b = rarity(g, &r->reference.words[best.ref]);
    s->v[SIGNAL_term_frame] = fmin(best.frame, 5);
    s->v[SIGNAL_term_rare] = a < b ? a : b;
}

void signals_read_terms(const struct analysis *r, const struct relation *v, struct signals *s)
{
    struct places new = names_only_in(&r->answer, &r->reference, &r->question),
                  missing = names_only_in(&r->reference, &r->answer, &r->question);
    struct pair best = best_pair(r, &new, &missing);

    s->v[SIGNAL_names_new] = fmin((double)new.n, 5);
    s->v[SIGNAL_names_missing] = fmin((double)missing.n, 5);
    s->v[SIGNAL_name_frame] = fmin(best.frame + 1, 5);
    term_signals(r, v, s);
}
