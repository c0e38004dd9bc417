/*
 * meaning.c -- words that mean nearly the same, or the opposite: by stem, by a common
 * beginning, and by WordNet (Fellbaum 1998) where the machine has it.
 *
 * A sentence encoder would replace this file.
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/err.h"

bool meaning_open(struct judge_context *c, struct arena *a, struct err *e)
{
    c->wordnet_folder = wordnet_folder((str){ "", 0 }, a);
    if (!c->wordnet_folder.n)
        return true;
    c->wordnet = wordnet_open(c->wordnet_folder, e);
    return c->wordnet != NULL;
}

bool words_are_antonyms(const struct word *w, const struct word *known)
{
    if (words_are_opposite(w->stem, known->stem))
        return true;
    return known->relations && !same_stem(w, known) && any_base_in(w, &known->relations->opposite);
}

bool words_are_sisters(const struct judge_context *c, const struct word *w, const struct word *known, struct arena *a)
{
    return c->wordnet && wordnet_are_sisters(c->wordnet, w->low, known->low, a);
}

bool word_may_be_verb(const struct judge_context *c, const struct word *w, struct arena *a)
{
    return c->wordnet && wordnet_may_be_verb(c->wordnet, w->low, a);
}
