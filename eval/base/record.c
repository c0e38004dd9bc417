/*
 * record.c -- see record.h.
 */
#include "eval/base/record.h"

size_t sample_right_choice(const struct sample *s)
{
    str ref = s->n_refs ? str_trim(s->refs[0]) : S("");

    for (size_t i = 0; i < s->n_choices; i++)
        if (str_equal(ref, str_trim(s->choices[i])))
            return i;
    return SIZE_MAX;
}
