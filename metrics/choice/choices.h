/*
 * choices.h -- finds the right one of an item's options.
 */
#ifndef METRICS_CHOICE_CHOICES_H
#define METRICS_CHOICE_CHOICES_H

#include "eval/base/record.h"

/* The index of the right option; SIZE_MAX if no option matches the reference.  In test sets the reference is the
 * option's text (datasets/choices.h resolves indices, letters and names).  Other sources may give its index from 0 or
 * its letter from A, which are tried if no text is equal. */
static inline size_t right_choice(const struct sample *s)
{
    str ref = s->n_refs ? str_trim(s->refs[0]) : S("");
    int64_t number;

    for (size_t i = 0; i < s->n_choices; i++)
        if (str_equal(ref, str_trim(s->choices[i])))
            return i;
    if (str_to_int(ref, &number) && number >= 0 && (size_t)number < s->n_choices)
        return (size_t)number;
    if (ref.n == 1 && ref.s[0] >= 'A' && ref.s[0] <= 'Z' && (size_t)(ref.s[0] - 'A') < s->n_choices)
        return (size_t)(ref.s[0] - 'A');
    return SIZE_MAX;
}

#endif
