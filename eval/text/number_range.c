/*
 * number_range.c -- see number_range.h.
 */
#include "eval/text/number_range.h"

#include <stdint.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool text_number_range(str text, double *low, double *high)
{
    for (size_t at; (at = str_search(text, S(" to "))) != SIZE_MAX; text = str_slice(text, at + 4, text.n)) {
        size_t from = at, to = at + 4;
        int64_t a, b;
        while (from > 0 && is_digit(text.s[from - 1]))
            from--;
        while (to < text.n && is_digit(text.s[to]))
            to++;
        if (str_to_int(str_slice(text, from, at), &a) && str_to_int(str_slice(text, at + 4, to), &b) && a < b) {
            *low = (double)a;
            *high = (double)b;
            return true;
        }
    }
    return false;
}
