/*
 * pivot_words.c -- English words between what comes first and what follows: conjunctions and verbs of time, cause and
 * comparison.
 */
#include "judges/taxonomy/signals.h"

enum word_pivot word_pivot(str low)
{
    static const struct {
        const char *word;
        enum word_pivot pivot;
    } pivots[] = {
        { "after", PIVOT_FIRST },      { "because", PIVOT_FIRST },       { "before", PIVOT_BEFORE },
        { "cause", PIVOT_SECOND },     { "caused", PIVOT_SECOND },       { "causes", PIVOT_SECOND },
        { "causing", PIVOT_SECOND },   { "consequently", PIVOT_SECOND }, { "drives", PIVOT_SECOND },
        { "drove", PIVOT_SECOND },     { "due", PIVOT_FIRST },           { "forced", PIVOT_SECOND },
        { "forces", PIVOT_SECOND },    { "from", PIVOT_FROM },           { "hence", PIVOT_SECOND },
        { "if", PIVOT_FIRST },         { "lead", PIVOT_SECOND },         { "leading", PIVOT_SECOND },
        { "leads", PIVOT_SECOND },     { "led", PIVOT_SECOND },          { "once", PIVOT_FIRST },
        { "produces", PIVOT_SECOND },  { "result", PIVOT_SECOND },       { "resulted", PIVOT_SECOND },
        { "resulting", PIVOT_SECOND }, { "results", PIVOT_SECOND },      { "since", PIVOT_FIRST },
        { "so", PIVOT_SECOND },        { "than", PIVOT_THAN },           { "then", PIVOT_SECOND },
        { "therefore", PIVOT_SECOND }, { "thus", PIVOT_SECOND },         { "triggered", PIVOT_SECOND },
        { "triggers", PIVOT_SECOND },  { "until", PIVOT_BEFORE },        { "when", PIVOT_FIRST },
    };

    if (low.n < 2 || low.n > 12)
        return PIVOT_NONE;
    for (size_t k = 0; k < COUNT_OF(pivots) && pivots[k].word[0] <= low.s[0]; k++) /* in the order of the alphabet */
        if (low.s[0] == pivots[k].word[0] && low.s[1] == pivots[k].word[1] && str_is(low, pivots[k].word))
            return pivots[k].pivot;
    return PIVOT_NONE;
}
