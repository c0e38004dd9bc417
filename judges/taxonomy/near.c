/*
 * near.c -- words that mean nearly the same: by stem, by a common beginning, and by
 * WordNet (Fellbaum 1998) where the machine has it.
 *
 * The relations of the words of questions and references are read once, before the
 * first answer; what they hold is read-only afterwards, so answers are judged on
 * any number of threads.  A sentence encoder would take the place of this file.
 */
#include "judges/taxonomy/internal.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"

enum { COMMON_BEGINNING = 5, LENGTHS_APART = 4 };

static void learn_word(struct judge_context *c, str low, struct wordnet_relations **list, size_t *cap, struct arena *a)
{
    bool is_new;
    int64_t *at = map_put(&c->meanings, low, &is_new);

    if (!is_new)
        return;
    *at = (int64_t)c->meanings.n - 1;
    if (c->meanings.n > *cap) {
        size_t more = *cap ? 2 * *cap : 1024;
        struct wordnet_relations *grown = ARENA_NEW(a, struct wordnet_relations, more);
        if (*cap)
            memcpy(grown, *list, *cap * sizeof *grown);
        *list = grown;
        *cap = more;
    }
    (*list)[*at] = wordnet_relate(c->wordnet, low, a);
}

static void learn_text(struct judge_context *c, str text, struct wordnet_relations **list, size_t *cap, struct arena *a)
{
    struct passage p;

    passage_read(&p, text, NULL, a);
    for (size_t i = 0; i < p.n; i++)
        if (p.words[i].low.n > 2 && p.words[i].content)
            learn_word(c, p.words[i].low, list, cap, a);
    passage_release(&p);
}

bool near_prepare(struct judge_context *c, const struct sample *samples, size_t n, struct arena *a, struct err *e)
{
    str folder = wordnet_folder((str){ "", 0 }, a);
    struct wordnet_relations *list = NULL;
    size_t cap = 0;

    if (!folder.n)
        return true;
    c->wordnet = wordnet_open(folder, e);
    if (!c->wordnet)
        return false;
    for (size_t i = 0; i < n; i++) {
        learn_text(c, samples[i].input, &list, &cap, a);
        for (size_t k = 0; k < samples[i].n_refs; k++)
            learn_text(c, samples[i].refs[k], &list, &cap, a);
    }
    c->relations = list;
    return true;
}

void near_look_up(const struct judge_context *c, struct word *w)
{
    const int64_t *at = map_find(&c->meanings, w->low);

    w->n_bases = wordnet_bases(c->wordnet, w->low, w->bases, WORD_BASES);
    w->relations = at && c->relations ? &c->relations[*at] : NULL;
}

static bool any_base_in(const struct word *w, struct lemmas list)
{
    for (size_t i = 0; i < w->n_bases; i++)
        if (lemmas_have(list, w->bases[i]))
            return true;
    return false;
}

/* "inspect", "inspection": five letters in common and lengths not far apart. */
static bool begin_alike(str a, str b)
{
    size_t far = a.n > b.n ? a.n - b.n : b.n - a.n;
    return a.n >= COMMON_BEGINNING && b.n >= COMMON_BEGINNING && far <= LENGTHS_APART &&
           memcmp(a.s, b.s, COMMON_BEGINNING) == 0;
}

bool words_are_near(const struct word *w, const struct word *known)
{
    if (str_equal(w->stem, known->stem) || begin_alike(w->low, known->low))
        return true;
    return known->relations && any_base_in(w, known->relations->near);
}

bool words_are_near_or_broader(const struct word *w, const struct word *known)
{
    if (words_are_near(w, known))
        return true;
    return known->relations && any_base_in(w, known->relations->broader);
}

bool words_are_antonyms(const struct word *w, const struct word *known)
{
    if (words_are_opposite(w->stem, known->stem))
        return true;
    return known->relations && !str_equal(w->stem, known->stem) && any_base_in(w, known->relations->opposite);
}

bool words_are_sisters(const struct judge_context *c, const struct word *w, const struct word *known, struct arena *a)
{
    return c->wordnet && wordnet_are_sisters(c->wordnet, w->low, known->low, a);
}

bool word_may_be_verb(const struct judge_context *c, const struct word *w, struct arena *a)
{
    return c->wordnet && wordnet_may_be_verb(c->wordnet, w->low, a);
}

/* --- overlap -------------------------------------------------------------- */

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
static void choose(struct chosen *out, const struct passage *p, enum which which)
{
    struct map seen = { 0 };

    for (size_t i = 0; i < p->n; i++) {
        bool is_new = false;
        if (is_chosen(&p->words[i], which))
            map_put(&seen, p->words[i].stem, &is_new);
        if (is_new)
            out->list[out->n++] = &p->words[i];
    }
    map_release(&seen);
}

static size_t count_near(const struct chosen *words, const struct chosen *known)
{
    size_t n = 0;

    for (size_t i = 0; i < words->n; i++)
        for (size_t k = 0; k < known->n; k++)
            if (words_are_near(words->list[i], known->list[k])) {
                n++;
                break;
            }
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

/* Words that many items of the test set hold count less: 1 for a word of none, toward 0 for one of all. */
static double weight_of(const struct judge_context *c, const struct word *w)
{
    enum { FEWEST_SAMPLES = 4 };
    const int64_t *df = map_find(&c->frequency, w->stem);
    double n = (double)c->n_samples + 1;

    return c->n_samples < FEWEST_SAMPLES || !df ? 1 : log(n / (double)*df) / log(n);
}

static double weighted_near(const struct reading *r, const struct chosen *words, const struct chosen *known)
{
    double near = 0, all = 0;

    for (size_t i = 0; i < words->n; i++) {
        double weight = isnan(words->list[i]->number) ? weight_of(r->ctx, words->list[i])
                                                      : 0; /* numbers have rules of their own */
        all += weight;
        for (size_t k = 0; k < known->n; k++)
            if (words_are_near_or_broader(words->list[i], known->list[k])) {
                near += weight;
                break;
            }
    }
    return all > 0 ? near / all : 0;
}

static struct chosen room_for(size_t n, struct arena *a)
{
    return (struct chosen){ ARENA_NEW(a, const struct word *, n + 1), 0 };
}

struct overlap overlap_of(const struct reading *r)
{
    struct chosen mine = room_for(r->answer.n, r->a), theirs = room_for(r->reference.n, r->a),
                  all = room_for(r->reference.n + r->question.n, r->a), content = room_for(r->answer.n, r->a);
    struct overlap o = { 0 };
    size_t covered = 0, covered_new = 0, n_words = 0;

    choose(&mine, &r->answer, SPECIFIC_WORDS);
    choose(&theirs, &r->reference, SPECIFIC_WORDS);
    choose(&all, &r->reference, CONTENT_WORDS);
    choose(&all, &r->question, CONTENT_WORDS);
    for (size_t i = 0; i < r->answer.n; i++) {
        n_words += r->answer.words[i].specific;
        if (is_chosen(&r->answer.words[i], CONTENT_WORDS))
            content.list[content.n++] = &r->answer.words[i];
    }
    for (size_t i = 0; i < theirs.n; i++) {
        bool is_new = !passage_has(&r->question, theirs.list[i]->stem), is_covered = covers(&mine, theirs.list[i]);
        o.n_new += is_new;
        covered += is_covered;
        covered_new += is_new && is_covered;
    }
    o.n_specific = mine.n;
    o.n_reference = theirs.n;
    o.specific_share = share(n_words, r->answer.n);
    o.near_any = weighted_near(r, &mine, &all);
    o.near_reference = share(count_near(&mine, &theirs), mine.n);
    o.covered = share(covered, theirs.n);
    o.covered_new = share(covered_new, o.n_new);
    o.near_content = share(count_near(&content, &all), content.n);
    return o;
}
