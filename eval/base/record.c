/*
 * record.c -- see record.h.
 */
#include "eval/base/record.h"

size_t sample_right_choice(const struct sample *s)
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
