/*
 * word_stem.c -- see word_stem.h.
 *
 * Removes only the commonest English endings, so that "split" matches "splits"
 * and "splitting".  Words with different stems are different words.
 */
#include "eval/text/word_stem.h"

#include <string.h>

static bool has_vowel(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (strchr("aeiouy", s.s[i]))
            return true;
    return false;
}

/* "splitt" -> "split"; "ss", "ll" after one letter and the like stay. */
static str undouble(str s)
{
    bool twice = s.n > 3 && s.s[s.n - 1] == s.s[s.n - 2] && !strchr("aeiousz", s.s[s.n - 1]);
    return twice ? str_slice(s, 0, s.n - 1) : s;
}

static str without(str s, const char *ending)
{
    return str_slice(s, 0, s.n - strlen(ending));
}

str word_stem(str s)
{
    if (s.n > 3 && str_ends(s, S("'s")))
        s = without(s, "'s");
    else if (s.n > 5 && str_ends(s, S("\xE2\x80\x99s")))
        s = without(s, "\xE2\x80\x99s");
    if (s.n > 4 && str_ends(s, S("ies")))
        s = without(s, "es"); /* "queries" -> "queri", as "query" below */
    else if (s.n > 4 &&
             (str_ends(s, S("sses")) || str_ends(s, S("xes")) || str_ends(s, S("ches")) || str_ends(s, S("shes"))))
        s = without(s, "es");
    else if (s.n > 3 && str_ends(s, S("s")) && !str_ends(s, S("ss")) && !str_ends(s, S("us")) && !str_ends(s, S("is")))
        s = without(s, "s");
    if (s.n > 5 && str_ends(s, S("ing")) && has_vowel(without(s, "ing")))
        s = undouble(without(s, "ing"));
    else if (s.n > 4 && str_ends(s, S("ed")) && has_vowel(without(s, "ed")))
        s = undouble(without(s, "ed"));
    else if (s.n > 5 && str_ends(s, S("ly")))
        s = without(s, "ly");
    if (s.n > 3 && (str_ends(s, S("e")) || str_ends(s, S("y")) || str_ends(s, S("i"))))
        s = str_slice(s, 0, s.n - 1);
    return s;
}
