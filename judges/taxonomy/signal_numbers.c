/*
 * signal_numbers.c -- signals about numbers: others than the reference's, other units, other years, exchanged ones.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

#include "judges/taxonomy/technical.h"

static double at_most(double a, double b)
{
    return a < b ? a : b;
}

/* Numbers of the answer that the reference has, that neither it nor the question has, and the reference's others. */
static void count_numbers(const struct analysis *r, struct signals *s)
{
    double hit = 0, new = 0, missing = 0;

    for (size_t i = 0; i < r->numbers.n; i++) {
        double v = r->numbers.list[i].value;
        bool known = numbers_have(r->reference_numbers, v);
        hit += known;
        new += !known && !numbers_have(r->question_numbers, v) && v > 1;
    }
    for (size_t i = 0; i < r->reference_numbers.n; i++)
        missing += !numbers_have(r->numbers, r->reference_numbers.list[i].value) &&
                   r->reference_numbers.list[i].value > 1;
    s->v[SIGNAL_number_hits] = at_most(hit, 3);
    s->v[SIGNAL_number_new] = at_most(new, 4);
    s->v[SIGNAL_number_missing] = at_most(missing, 4);
    s->v[SIGNAL_number_clash] = new > 0 && missing > 0;
}

/* The stem of the word right after a number; empty if there is none. */
static str unit_of(const struct passage *p, const struct number *x)
{
    const struct word *last = &p->words[x->to - 1];
    bool next = x->to < p->n && p->words[x->to].at <= last->at + last->text.n + 1;
    return next ? p->words[x->to].stem : (str){ "", 0 };
}

static bool has_quantity(const struct passage *p, struct numbers list, double value, str unit)
{
    for (size_t i = 0; i < list.n; i++)
        if (list.list[i].value == value && str_equal(unit_of(p, &list.list[i]), unit))
            return true;
    return false;
}

/* The same value with another unit, or another value with the same unit: most if it is a power of ten apart. */
static double clash_of(double a, str u, double b, str v)
{
    bool both = stem_is_measure(u) && stem_is_measure(v);
    double ratio = a / (b != 0 ? b : 1);

    if (a == b)
        return both && !str_equal(u, v);
    if (!str_equal(u, v))
        return 0;
    return ratio == 10 || ratio == 100 || ratio == 1000 || ratio == 0.1 || ratio == 0.01 ? 2 : both ? 0.7 : 0.5;
}

static double unit_clash(const struct analysis *r)
{
    double n = 0;

    for (size_t i = 0; i < r->numbers.n; i++)
        for (size_t k = 0; k < r->reference_numbers.n; k++) {
            const struct number *a = &r->numbers.list[i], *b = &r->reference_numbers.list[k];
            str u = unit_of(&r->answer, a), v = unit_of(&r->reference, b);
            if (u.n && v.n && !a->converted && !has_quantity(&r->reference, r->reference_numbers, a->value, u) &&
                !has_quantity(&r->answer, r->numbers, b->value, v) &&
                !has_quantity(&r->question, r->question_numbers, a->value, u))
                n += clash_of(a->value, u, b->value, v);
        }
    return at_most(n, 3);
}

static bool is_new_year(const struct analysis *r, const struct number *x)
{
    return x->value >= 1000 && x->value <= 2100 && x->digits && !numbers_have(r->question_numbers, x->value);
}

/* Both texts have years, and none in common. */
static bool years_clash(const struct analysis *r)
{
    size_t ans = 0, ref = 0;

    for (size_t i = 0; i < r->numbers.n; i++) {
        if (!is_new_year(r, &r->numbers.list[i]))
            continue;
        if (numbers_have(r->reference_numbers, r->numbers.list[i].value))
            return false;
        ans++;
    }
    for (size_t i = 0; i < r->reference_numbers.n; i++)
        ref += is_new_year(r, &r->reference_numbers.list[i]);
    return ans && ref;
}

enum { REACH = 5 };

static size_t begin_near(const struct number *x)
{
    return x->from > REACH ? x->from - REACH : 0;
}

/* Pairs of equal key words, one near each of the two numbers. */
static double shared_context(const struct analysis *r, const struct number *ans, const struct number *ref)
{
    double n = 0;

    for (size_t i = begin_near(ans); i < ans->to + REACH && i < r->answer.n; i++) {
        const struct word *w = &r->answer.words[i];
        for (size_t k = begin_near(ref);
             word_is_key(w) && isnan(w->number) && k < ref->to + REACH && k < r->reference.n; k++)
            n += same_stem(w, &r->reference.words[k]) && word_is_key(&r->reference.words[k]);
    }
    return n;
}

/* "200 to train, 800 to test": a number that both texts have stands where the reference has another one of them. */
static double exchanged_numbers(const struct analysis *r)
{
    enum { MAX_NUMBERS = 12 };
    double most = 0;

    for (size_t i = 0; i < r->numbers.n && r->numbers.n <= MAX_NUMBERS; i++)
        for (size_t k = 0; k < r->reference_numbers.n && r->reference_numbers.n <= MAX_NUMBERS; k++) {
            const struct number *a = &r->numbers.list[i], *b = &r->reference_numbers.list[k];
            double own = 0;
            if (a->value == b->value || !numbers_have(r->reference_numbers, a->value) ||
                !numbers_have(r->numbers, b->value))
                continue;
            for (size_t m = 0; m < r->reference_numbers.n; m++)
                if (r->reference_numbers.list[m].value == a->value)
                    own += shared_context(r, a, &r->reference_numbers.list[m]);
            double apart = shared_context(r, a, b) - own;
            most = apart > most ? apart : most;
        }
    return at_most(most, 3);
}

void signals_read_numbers(const struct analysis *r, struct signals *s)
{
    count_numbers(r, s);
    s->v[SIGNAL_unit_clash] = unit_clash(r);
    s->v[SIGNAL_year_clash] = years_clash(r);
    s->v[SIGNAL_number_swapped] = exchanged_numbers(r);
}
