/*
 * meaning.c -- words that mean nearly the same, or the opposite: by stem, by a common
 * beginning, and by WordNet (Fellbaum 1998) where the machine has it.
 *
 * A sentence encoder would replace this file.
 */
#include "judges/taxonomy/internal.h"

enum { COMMON_BEGINNING = 5, LENGTHS_APART = 4 };

void find_word_relations(const struct judge_context *c, struct word *w)
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
static bool share_prefix(str a, str b)
{
    size_t far = a.n > b.n ? a.n - b.n : b.n - a.n;
    return a.n >= COMMON_BEGINNING && b.n >= COMMON_BEGINNING && far <= LENGTHS_APART &&
           memcmp(a.s, b.s, COMMON_BEGINNING) == 0;
}

bool words_are_near(const struct word *w, const struct word *known)
{
    if (str_equal(w->stem, known->stem) || share_prefix(w->low, known->low))
        return true;
    return known->relations && any_base_in(w, known->relations->near);
}

bool is_near(const struct analysis *r, const struct word *w, const struct word *known)
{
    size_t i = (size_t)(w - r->answer.words), k;

    if (!r->near)
        return words_are_near(w, known);
    if (known >= r->reference.words && known < r->reference.words + r->reference.n)
        k = (size_t)(known - r->reference.words);
    else
        k = r->reference.n + (size_t)(known - r->question.words);
    uint8_t *cell = &r->near[i * (r->reference.n + r->question.n) + k];
    if (!*cell)
        *cell = words_are_near(w, known) ? 2 : 1;
    return *cell == 2;
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
