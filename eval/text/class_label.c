/*
 * class_label.c -- see class_label.h.
 */
#include "eval/text/class_label.h"

#include <math.h>

#include "eval/base/hash.h"
#include "eval/text/words.h"

struct class_label class_label_read(str text, bool lowercase, struct arena *a)
{
    double number;

    text = text_strip(text);
    if (lowercase)
        text = text_lower_fast(a, text);
    if (str_to_double(text, &number) && isfinite(number))
        return (struct class_label){ CLASS_NUMBER, number };
    return (struct class_label){ CLASS_TEXT, (double)(hash64(text) >> 12) };
}

int class_label_compare(const void *x, const void *y)
{
    const struct class_label *a = x, *b = y;

    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    return (a->value > b->value) - (a->value < b->value);
}
