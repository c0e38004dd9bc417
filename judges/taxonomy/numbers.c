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

static bool is_ordinal(str name)
{
    return str_is(name, "third") || str_ends(name, S("th"));
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
        if (isnan(v) || (sum > 0 && sum < 20 && is_ordinal(piece)))
            return false; /* "one third" is a fraction, "twenty-third" is one number */
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

/* Digits behind the decimal point of the number's first word. */
static int decimals_of(const struct passage *p, const struct number *x)
{
    str text = p->words[x->from].text;
    const char *point = x->digits ? memchr(text.s, '.', text.n) : NULL;

    return point ? (int)(text.s + text.n - point) - 1 : 0;
}

/* True if `fine`, with more decimals than `coarse`, is rounded to it: 9.46 trillion and 9.5 trillion.  Two digits must
 * remain. */
static bool rounds_to(const struct passage *p, const struct number *fine, const struct passage *q,
                      const struct number *coarse)
{
    double a = p->words[fine->from].number, b = q->words[coarse->from].number;
    int decimals = decimals_of(q, coarse);
    double power = pow(10, decimals), scale = fine->value / a * b / coarse->value; /* "trillion" of both: 1 */

    return fine->digits && coarse->digits && decimals < decimals_of(p, fine) && decimals < 9 && fabs(b) * power >= 10 &&
           fabs(scale - 1) < 1e-9 && round(a * power) == round(b * power);
}

struct numbers numbers_round(const struct passage *p, struct numbers list, const struct passage *known,
                             struct numbers known_list, struct arena *a)
{
    struct number *out = NULL;

    for (size_t i = 0; i < list.n; i++)
        for (size_t k = 0; k < known_list.n; k++) {
            const struct number *x = &list.list[i], *y = &known_list.list[k];
            if (numbers_have(known_list, x->value) || !(rounds_to(p, x, known, y) || rounds_to(known, y, p, x)))
                continue;
            if (!out) {
                out = ARENA_UNINIT(a, struct number, list.n);
                memcpy(out, list.list, list.n * sizeof *out);
                list.list = out;
            }
            out[i].value = y->value;
        }
    return list;
}

bool numbers_have(struct numbers list, double value)
{
    for (size_t i = 0; i < list.n; i++)
        if (list.list[i].value == value)
            return true;
    return false;
}
