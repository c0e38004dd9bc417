/*
 * technical_numbers.c -- another number or unit than the reference has in the same place.
 */
#include "judges/taxonomy/technical.h"

#include <math.h>
#include <pthread.h>

#include "eval/base/arena.h"

static size_t shared_context(const struct analysis *r, const struct number *ans, const struct number *ref,
                             size_t *n_ref)
{
    enum { REACH = 5 };
    size_t shared = 0;
    struct map seen = { 0 };

    *n_ref = 0;
    for (size_t k = ref->from > REACH ? ref->from - REACH : 0; k < ref->to + REACH && k < r->reference.n; k++) {
        const struct word *w = &r->reference.words[k];
        bool is_new, found = false;
        if ((k >= ref->from && k < ref->to) || w->function || !isnan(w->number) || !isnan(w->named))
            continue;
        map_put_hashed(&seen, w->stem, w->hash, &is_new);
        if (!is_new)
            continue;
        ++*n_ref;
        for (size_t i = ans->from > REACH ? ans->from - REACH : 0; i < ans->to + REACH && i < r->answer.n; i++)
            found = found || (!(i >= ans->from && i < ans->to) && same_stem(&r->answer.words[i], w));
        shared += found;
    }
    map_release(&seen);
    return shared;
}

/* 2 weeks are 14 days: these ratios may be another unit. */
static bool may_be_converted(double a, double b)
{
    static const double ratios[] = { 7, 12, 24, 52, 60 };

    for (size_t i = 0; i < COUNT_OF(ratios); i++)
        if ((b != 0 && a / b == ratios[i]) || (a != 0 && b / a == ratios[i]))
            return true;
    return false;
}

/* "A third" is 33 percent: `part` is the ordinal, `percent` the other number. */
static bool is_fraction(const struct passage *p, const struct number *part, double percent)
{
    static const struct {
        const char *name;
        double percent;
    } parts[] = { { "half", 50 },  { "third", 33 }, { "thirds", 67 }, { "quarter", 25 }, { "quarters", 75 },
                  { "fifth", 20 }, { "sixth", 17 }, { "eighth", 13 }, { "tenth", 10 } };

    for (size_t i = 0; i < COUNT_OF(parts); i++)
        for (size_t k = part->from; k < part->to; k++)
            if (str_is(p->words[k].low, parts[i].name) && fabs(percent - parts[i].percent) <= 1)
                return true;
    return false;
}

static bool is_list_mark(const struct passage *p, const struct number *x)
{
    size_t at = p->words[x->from].at;
    return x->digits && (at == 0 || p->text.s[at - 1] == '\n');
}

/* "15" where the reference says "10 to 20": inside a range. */
static bool is_in_range(const struct analysis *r, double value)
{
    for (size_t k = 0; k + 1 < r->reference_numbers.n; k++) {
        const struct number *low = &r->reference_numbers.list[k], *high = low + 1;
        const struct word *end = &r->reference.words[low->to - 1], *next = &r->reference.words[high->from];
        bool joined = high->from == low->to && next->at <= end->at + end->text.n + 3; /* a hyphen or dash */
        bool to = high->from == low->to + 1 &&
                  (str_is(r->reference.words[low->to].low, "to") || str_is(r->reference.words[low->to].low, "or"));
        if ((joined || to) && low->value <= value && value <= high->value)
            return true;
    }
    return false;
}

void compare_numbers(const struct analysis *r, struct contradiction *v)
{
    for (size_t i = 0; i < r->numbers.n && r->overlap.near_any > 0.2; i++) {
        const struct number *ans = &r->numbers.list[i];
        if (ans->value <= 1 || is_list_mark(&r->answer, ans) || numbers_have(r->reference_numbers, ans->value) ||
            numbers_have(r->question_numbers, ans->value) || is_in_range(r, ans->value))
            continue;
        for (size_t k = 0; k < r->reference_numbers.n && r->reference_numbers.n <= 4; k++) {
            const struct number *ref = &r->reference_numbers.list[k];
            size_t n_ref, shared = shared_context(r, ans, ref, &n_ref);
            bool same_place = shared >= 2 || n_ref <= 1 || (shared == 1 && n_ref <= 3);
            if (ref->value <= 1 || !same_place || numbers_have(r->numbers, ref->value) ||
                is_fraction(&r->reference, ref, ans->value) || is_fraction(&r->answer, ans, ref->value))
                continue;
            update_contradiction(v, may_be_converted(ans->value, ref->value) ? 0.5 : 0.85, "other_number",
                                 arena_printf(r->a, "says " STR_FMT " where the reference says " STR_FMT,
                                              STR_ARG(span_text(&r->answer, (struct span){ ans->from, ans->to })),
                                              STR_ARG(span_text(&r->reference, (struct span){ ref->from, ref->to }))),
                                 (struct span){ ans->from, ans->to });
        }
    }
}

void find_changed_number(struct analysis *r)
{
    enum { MIN_SAME = 4 }; /* fewer equal words may be a form of words, and the number alone the answer */
    const struct passage *a = &r->answer, *b = &r->reference;
    size_t changed = SIZE_MAX, n_same = 0;

    if (a->n != b->n)
        return;
    for (size_t i = 0; i < a->n; i++) {
        const struct word *x = &a->words[i], *y = &b->words[i];
        bool numbers = !isnan(x->number) && !isnan(y->number);
        if (numbers ? x->number == y->number : str_equal(x->low, y->low))
            n_same++;
        else if (!numbers)
            return;
        else if (changed == SIZE_MAX)
            changed = i;
    }
    if (changed == SIZE_MAX || n_same < MIN_SAME)
        return;
    struct span at = { changed, changed + 1 };
    str said = span_text(a, at);
    add_label_at(r, "technical_error", "other_number", 0.95,
                 arena_printf(r->a, "says " STR_FMT " where the reference, equal otherwise, says " STR_FMT,
                              STR_ARG(said), STR_ARG(span_text(b, at))),
                 at);
}

bool stem_is_unit(str stem)
{
    static const char *const units[] = { "second", "minut", "hour",    "day",     "week",  "month",   "year",
                                         "gram",   "metr",  "kilomet", "percent", "degre", "million", "billion" };

    for (size_t i = 0; i < COUNT_OF(units); i++)
        if (str_is(stem, units[i]))
            return true;
    return false;
}

/* The unit within three words after a number; p->n if none. */
static size_t unit_after(const struct passage *p, size_t from)
{
    for (size_t i = from; i < p->n && i < from + 3; i++)
        if (stem_is_unit(p->words[i].stem))
            return i;
    return p->n;
}

/* The number also occurs with this unit in the passage. */
static bool has_quantity(const struct passage *p, struct numbers list, double value, str unit)
{
    for (size_t i = 0; i < list.n; i++) {
        size_t at = unit_after(p, list.list[i].to);
        if (list.list[i].value == value && at < p->n && str_equal(p->words[at].stem, unit))
            return true;
    }
    return false;
}

/* The same number with another unit. */
void compare_units(const struct analysis *r, struct contradiction *v)
{
    for (size_t i = 0; i < r->numbers.n; i++)
        for (size_t k = 0; k < r->reference_numbers.n; k++) {
            size_t ans = unit_after(&r->answer, r->numbers.list[i].to),
                   ref = unit_after(&r->reference, r->reference_numbers.list[k].to);
            if (r->numbers.list[i].value != r->reference_numbers.list[k].value || r->numbers.list[i].converted ||
                ans >= r->answer.n || ref >= r->reference.n)
                continue;
            str a = r->answer.words[ans].stem, b = r->reference.words[ref].stem;
            double value = r->numbers.list[i].value;
            if (!str_equal(a, b) && stem_is_unit(a) && stem_is_unit(b) &&
                !has_quantity(&r->answer, r->numbers, value, b) &&
                !has_quantity(&r->reference, r->reference_numbers, value, a))
                update_contradiction(v, 0.85, "other_unit",
                                     arena_printf(r->a, "says \"" STR_FMT "\" where the reference says \"" STR_FMT "\"",
                                                  STR_ARG(r->answer.words[ans].text),
                                                  STR_ARG(r->reference.words[ref].text)),
                                     (struct span){ ans, ans + 1 });
        }
}

static const char *const measures[] = {
    "mg",        "g",          "kg",       "ml",      "l",          "mcg",       "km",      "m",         "cm",
    "mm",        "mile",       "gram",     "litre",   "metre",      "kilometre", "meter",   "kilometer", "kilogram",
    "milligram", "milligrams", "liter",    "second",  "minute",     "hour",      "day",     "week",      "month",
    "year",      "decade",     "century",  "percent", "degree",     "million",   "billion", "trillion",  "thousand",
    "foot",      "feet",       "inch",     "inches",  "mmol",       "euro",      "dollar",  "pound",     "volt",
    "amp",       "watt",       "joule",    "newton",  "hz",         "khz",       "mhz",     "ghz",       "kb",
    "mb",        "gb",         "tb",       "bit",     "byte",       "ohm",       "v",       "a",         "w",
    "j",         "n",          "semitone", "celsius", "fahrenheit",
};
static str measure_stems[COUNT_OF(measures)];
static pthread_once_t measures_made = PTHREAD_ONCE_INIT;

static void make_measures(void)
{
    for (size_t i = 0; i < COUNT_OF(measures); i++)
        measure_stems[i] = word_stem(str_from(measures[i]));
}

bool stem_is_measure(str stem)
{
    pthread_once(&measures_made, make_measures);
    for (size_t i = 0; i < COUNT_OF(measures); i++)
        if (str_equal(stem, measure_stems[i]))
            return true;
    return false;
}
