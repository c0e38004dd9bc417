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
        { "because", PIVOT_FIRST },   { "since", PIVOT_FIRST },         { "after", PIVOT_FIRST },
        { "once", PIVOT_FIRST },      { "due", PIVOT_FIRST },           { "when", PIVOT_FIRST },
        { "if", PIVOT_FIRST },        { "so", PIVOT_SECOND },           { "therefore", PIVOT_SECOND },
        { "thus", PIVOT_SECOND },     { "hence", PIVOT_SECOND },        { "then", PIVOT_SECOND },
        { "result", PIVOT_SECOND },   { "results", PIVOT_SECOND },      { "resulting", PIVOT_SECOND },
        { "resulted", PIVOT_SECOND }, { "consequently", PIVOT_SECOND }, { "lead", PIVOT_SECOND },
        { "leads", PIVOT_SECOND },    { "led", PIVOT_SECOND },          { "leading", PIVOT_SECOND },
        { "cause", PIVOT_SECOND },    { "causes", PIVOT_SECOND },       { "caused", PIVOT_SECOND },
        { "causing", PIVOT_SECOND },  { "forces", PIVOT_SECOND },       { "forced", PIVOT_SECOND },
        { "drove", PIVOT_SECOND },    { "drives", PIVOT_SECOND },       { "produces", PIVOT_SECOND },
        { "triggers", PIVOT_SECOND }, { "triggered", PIVOT_SECOND },    { "before", PIVOT_BEFORE },
        { "until", PIVOT_BEFORE },    { "from", PIVOT_FROM },           { "than", PIVOT_THAN },
    };

    for (size_t k = 0; k < COUNT_OF(pivots) && low.n > 1; k++)
        if (low.s[0] == pivots[k].word[0] && low.s[1] == pivots[k].word[1] && str_is(low, pivots[k].word))
            return pivots[k].pivot;
    return PIVOT_NONE;
}
