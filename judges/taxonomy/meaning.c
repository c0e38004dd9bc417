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

/* Verbs with so many senses that their antonyms oppose little: "brings" and "takes" side effects. */
bool stem_is_light_verb(str stem)
{
    static const char *const stems[] = {
        "giv", "tak", "mak", "hav", "get", "go", "com", "bring", "put", "keep", "let"
    };

    for (size_t i = 0; i < COUNT_OF(stems); i++)
        if (str_is(stem, stems[i]))
            return true;
    return false;
}

static const str negatives[] = { { "un", 2 }, { "in", 2 },  { "im", 2 },  { "ir", 2 },
                                 { "il", 2 }, { "non", 3 }, { "non-", 4 } };

bool word_may_negate(str low)
{
    bool may = str_ends(low, S("ful")) || str_ends(low, S("less"));

    for (size_t i = 0; i < COUNT_OF(negatives) && !may; i++)
        may = str_starts(low, negatives[i]);
    return may;
}

/* "Sorted" and "unsorted", "valid" and "invalid": the longer one is a negative prefix and the other. */
static bool negates_form(str longer, str other)
{
    enum { SHORTEST = 4 };

    if (other.n < SHORTEST || longer.n <= other.n || longer.s[longer.n - 1] != other.s[other.n - 1])
        return false; /* most pairs */
    for (size_t i = 0; i < COUNT_OF(negatives); i++) {
        str prefix = negatives[i];
        if (longer.n == prefix.n + other.n && str_starts(longer, prefix) && str_ends(longer, other))
            return true;
    }
    return false;
}

/* "Stateful" and "stateless". */
static bool are_ful_and_less(str a, str b)
{
    return a.n + 1 == b.n && a.n > 5 && str_ends(a, S("ful")) && str_ends(b, S("less")) &&
           memcmp(a.s, b.s, a.n - 3) == 0;
}

bool words_are_opposite_forms(const struct word *w, const struct word *v)
{
    enum { LONGEST_PREFIX = 4 };
    str a = w->low, b = v->low;
    size_t apart = a.n > b.n ? a.n - b.n : b.n - a.n;

    if (!(w->may_negate || v->may_negate) || apart < 1 || apart > LONGEST_PREFIX)
        return false; /* most pairs */
    return negates_form(a, b) || negates_form(b, a) || are_ful_and_less(a, b) || are_ful_and_less(b, a);
}

bool words_are_antonyms(const struct word *w, const struct word *known)
{
    if ((w->in_opposites && known->in_opposites && words_are_opposite(w->stem, known->stem)) ||
        words_are_opposite_forms(w, known))
        return true;
    if (w->light_verb || known->light_verb)
        return false;
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
