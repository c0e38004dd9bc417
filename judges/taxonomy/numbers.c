/*
 * numbers.c -- the numbers of a text, as digits or spelled out: "13 billion" and
 * "thirteen billion" are one value.
 */
#include "judges/taxonomy/internal.h"

#include <math.h>

#include "eval/base/arena.h"

static const struct {
    const char *name;
    double value;
} names[] = {
    { "zero", 0 },        { "one", 1 },      { "two", 2 },        { "three", 3 },     { "four", 4 },
    { "five", 5 },        { "six", 6 },      { "seven", 7 },      { "eight", 8 },     { "nine", 9 },
    { "ten", 10 },        { "eleven", 11 },  { "twelve", 12 },    { "thirteen", 13 }, { "fourteen", 14 },
    { "fifteen", 15 },    { "sixteen", 16 }, { "seventeen", 17 }, { "eighteen", 18 }, { "nineteen", 19 },
    { "twenty", 20 },     { "thirty", 30 },  { "forty", 40 },     { "fifty", 50 },    { "sixty", 60 },
    { "seventy", 70 },    { "eighty", 80 },  { "ninety", 90 },    { "hundred", 100 }, { "thousand", 1000 },
    { "third", 3 },       { "fourth", 4 },   { "fifth", 5 },      { "sixth", 6 },     { "seventh", 7 },
    { "eighth", 8 },      { "ninth", 9 },    { "tenth", 10 },     { "million", 1e6 }, { "billion", 1e9 },
    { "trillion", 1e12 },
};

double number_of_word(str low)
{
    if (low.n < 3 || low.n > 9 || !memchr("zotfsenhmb", low.s[0], 10))
        return NAN;
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(low, names[i].name))
            return names[i].value;
    return NAN;
}

/* Adds one number word, or a hyphened pair of them, to *value; false if it is not one. */
static bool add_number_word(const struct word *w, double *value)
{
    str rest = w->low, piece;
    double v, sum = *value;

    if (isnan(w->named) && !(rest.n > 3 && memchr(rest.s, '-', rest.n)))
        return false;
    if (!str_split_next(&rest, '-', &piece))
        return false;
    do {
        v = number_of_word(piece);
        if (isnan(v))
            return false;
        sum = v >= 100 ? (sum > 0 ? sum : 1) * v : sum + v;
    } while (str_split_next(&rest, '-', &piece));
    *value = sum;
    return true;
}

struct numbers passage_numbers(const struct passage *p, struct arena *a)
{
    struct number *list = ARENA_NEW(a, struct number, p->n);
    size_t n = 0;

    for (size_t i = 0; i < p->n;) {
        struct number x = { .from = i, .to = i + 1, .value = p->words[i].number };
        x.digits = !isnan(x.value);
        if (!x.digits) {
            x.value = 0;
            if (!add_number_word(&p->words[i], &x.value)) {
                i++;
                continue;
            }
        }
        for (; x.to < p->n; x.to++) {
            double scale = p->words[x.to].named;
            if (x.digits && scale >= 100)
                x.value *= scale;
            else if (x.digits || !add_number_word(&p->words[x.to], &x.value))
                break;
        }
        x.written = x.value;
        list[n++] = x;
        i = x.to;
    }
    return (struct numbers){ list, n };
}

bool numbers_have(struct numbers list, double value)
{
    for (size_t i = 0; i < list.n; i++)
        if (list.list[i].value == value)
            return true;
    return false;
}
