/*
 * technical.h -- what the rules for technical errors share: the strongest contradiction found so far, and a statement
 * of the answer beside the statement of the reference that has the largest overlap with it.
 */
#ifndef JUDGES_TAXONOMY_TECHNICAL_H
#define JUDGES_TAXONOMY_TECHNICAL_H

#include "judges/taxonomy/internal.h"

struct contradiction {
    double confidence;
    const char *rule;
    str evidence;
    struct span words; /* of the answer */
};

static inline void update_contradiction(struct contradiction *v, double confidence, const char *rule, str evidence,
                                        struct span words)
{
    if (confidence > v->confidence)
        *v = (struct contradiction){ confidence, rule, evidence, words };
}

struct frame {
    const struct passage *answer, *reference;
    struct span ans, ref;                                /* statements */
    const struct word **answer_words, **reference_words; /* their content words, negations aside */
    size_t n_answer_words, n_reference_words, shared;
    double of_shorter, of_longer; /* shared content words, as shares */
};

static inline bool is_capital(const struct word *w)
{
    return w->text.s[0] >= 'A' && w->text.s[0] <= 'Z';
}

/* --- technical_numbers.c ---- */
bool stem_is_unit(str stem);    /* second, metre, percent, million, ... */
bool stem_is_measure(str stem); /* the same and abbreviations: mg, km, ... */
void compare_numbers(const struct analysis *r, struct contradiction *v);
void compare_units(const struct analysis *r, struct contradiction *v);

/* --- signal_values.c ---- */
/* Quantities, clock times, months, days of the week, dates and ordinals. */
void compare_values(const struct analysis *r, struct contradiction *v);

/* --- technical_negation.c ---- */
/* Word i of the statement: "not opened", "before it is opened". */
bool word_is_negated(const struct passage *p, struct span s, size_t i);
void find_negation(const struct analysis *r, const struct frame *f, struct contradiction *v);

/* --- technical_whole.c ---- */
/* Answers that are wrong as a whole: a reference of up to three words, formulas, a yes-or-no question. */
void compare_short(const struct analysis *r, struct contradiction *v);
void compare_formulas(const struct analysis *r, struct contradiction *v);
void compare_names(const struct analysis *r, struct contradiction *v);
void compare_yes_no(const struct analysis *r, struct contradiction *v);

#endif
