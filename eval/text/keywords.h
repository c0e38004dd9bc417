/*
 * keywords.h -- the words of a text that keyword overlap compares, for the metric and for reports that list them.
 */
#ifndef EVAL_TEXT_KEYWORDS_H
#define EVAL_TEXT_KEYWORDS_H

#include "eval/text/words.h"

struct keyword_rule {
    bool words;     /* strip ASCII punctuation from both ends, and drop words of punctuation only */
    bool stopwords; /* drop English function words */
    bool stem;      /* compare Porter stems */
    bool lowercase;
};

/* The words in the order of the text, split at white space; repeated ones are kept. */
struct words keywords_split(const struct keyword_rule *rule, str text, struct arena *a);

struct keyword {
    str text;
    bool in_answer;
};

/* The distinct words of a reference in order of first occurrence, and which of them the answer has.  *out is in `a`;
 * returns how many. */
size_t keywords_matched(const struct keyword_rule *rule, str reference, str answer, struct keyword **out,
                        struct arena *a);

#endif
