/*
 * quantities.c -- numbers with their units of measure, as sizes that can be compared: 30 minutes are half of one hour.
 */
#include "judges/taxonomy/quantities.h"

#include <math.h>

#include "eval/base/arena.h"

/* Factors to the SI unit; of temperatures and shares, the place in the group alone counts. */
static const struct {
    const char *name;
    enum dimension dimension;
    double factor;
} units[] = {
    { "second", TIME, 1 },
    { "sec", TIME, 1 },
    { "s", TIME, 1 },
    { "millisecond", TIME, 1e-3 },
    { "ms", TIME, 1e-3 },
    { "microsecond", TIME, 1e-6 },
    { "nanosecond", TIME, 1e-9 },
    { "ns", TIME, 1e-9 },
    { "minute", TIME, 60 },
    { "min", TIME, 60 },
    { "hour", TIME, 3600 },
    { "h", TIME, 3600 },
    { "day", TIME, 86400 },
    { "week", TIME, 604800 },
    { "month", TIME, 2629800 },
    { "year", TIME, 31557600 },
    { "decade", TIME, 315576000 },
    { "century", TIME, 3155760000 },
    { "centuries", TIME, 3155760000 },
    { "metre", LENGTH, 1 },
    { "meter", LENGTH, 1 },
    { "m", LENGTH, 1 },
    { "kilometre", LENGTH, 1000 },
    { "kilometer", LENGTH, 1000 },
    { "km", LENGTH, 1000 },
    { "centimetre", LENGTH, 0.01 },
    { "centimeter", LENGTH, 0.01 },
    { "cm", LENGTH, 0.01 },
    { "millimetre", LENGTH, 1e-3 },
    { "millimeter", LENGTH, 1e-3 },
    { "mm", LENGTH, 1e-3 },
    { "micrometre", LENGTH, 1e-6 },
    { "micrometer", LENGTH, 1e-6 },
    { "nanometre", LENGTH, 1e-9 },
    { "nanometer", LENGTH, 1e-9 },
    { "nm", LENGTH, 1e-9 },
    { "mile", LENGTH, 1609.344 },
    { "yard", LENGTH, 0.9144 },
    { "foot", LENGTH, 0.3048 },
    { "feet", LENGTH, 0.3048 },
    { "ft", LENGTH, 0.3048 },
    { "inch", LENGTH, 0.0254 },
    { "inches", LENGTH, 0.0254 },
    { "gram", MASS, 1e-3 },
    { "gramme", MASS, 1e-3 },
    { "g", MASS, 1e-3 },
    { "kilogram", MASS, 1 },
    { "kilo", MASS, 1 },
    { "kg", MASS, 1 },
    { "milligram", MASS, 1e-6 },
    { "mg", MASS, 1e-6 },
    { "microgram", MASS, 1e-9 },
    { "mcg", MASS, 1e-9 },
    { "\xC2\xB5g", MASS, 1e-9 },
    { "\xCE\xBCg", MASS, 1e-9 },
    { "tonne", MASS, 1000 },
    { "ton", MASS, 1000 },
    { "pound", MASS, 0.45359237 },
    { "lb", MASS, 0.45359237 },
    { "ounce", MASS, 0.028349523 },
    { "oz", MASS, 0.028349523 },
    { "litre", VOLUME, 1 },
    { "liter", VOLUME, 1 },
    { "l", VOLUME, 1 },
    { "millilitre", VOLUME, 1e-3 },
    { "milliliter", VOLUME, 1e-3 },
    { "ml", VOLUME, 1e-3 },
    { "cl", VOLUME, 0.01 },
    { "dl", VOLUME, 0.1 },
    { "gallon", VOLUME, 3.785 },
    { "pint", VOLUME, 0.5 },
    { "teaspoon", VOLUME, 0.005 },
    { "tablespoon", VOLUME, 0.015 },
    { "percent", SHARE, 1 },
    { "percentage", SHARE, 1 },
    { "bit", DATA, 0.125 },
    { "byte", DATA, 1 },
    { "kilobyte", DATA, 1e3 },
    { "kb", DATA, 1e3 },
    { "megabyte", DATA, 1e6 },
    { "mb", DATA, 1e6 },
    { "gigabyte", DATA, 1e9 },
    { "gb", DATA, 1e9 },
    { "terabyte", DATA, 1e12 },
    { "tb", DATA, 1e12 },
    { "volt", VOLTAGE, 1 },
    { "v", VOLTAGE, 1 },
    { "kilovolt", VOLTAGE, 1e3 },
    { "kv", VOLTAGE, 1e3 },
    { "millivolt", VOLTAGE, 1e-3 },
    { "mv", VOLTAGE, 1e-3 },
    { "amp", CURRENT, 1 },
    { "ampere", CURRENT, 1 },
    { "milliamp", CURRENT, 1e-3 },
    { "ohm", RESISTANCE, 1 },
    { "kilohm", RESISTANCE, 1e3 },
    { "watt", POWER, 1 },
    { "w", POWER, 1 },
    { "kilowatt", POWER, 1e3 },
    { "kw", POWER, 1e3 },
    { "megawatt", POWER, 1e6 },
    { "mw", POWER, 1e6 },
    { "joule", ENERGY, 1 },
    { "j", ENERGY, 1 },
    { "kilojoule", ENERGY, 1e3 },
    { "kj", ENERGY, 1e3 },
    { "megajoule", ENERGY, 1e6 },
    { "calorie", ENERGY, 4.184 },
    { "kilocalorie", ENERGY, 4184 },
    { "kcal", ENERGY, 4184 },
    { "newton", FORCE, 1 },
    { "n", FORCE, 1 },
    { "kilonewton", FORCE, 1e3 },
    { "kn", FORCE, 1e3 },
    { "pascal", PRESSURE, 1 },
    { "kilopascal", PRESSURE, 1e3 },
    { "kpa", PRESSURE, 1e3 },
    { "bar", PRESSURE, 1e5 },
    { "atmosphere", PRESSURE, 101325 },
    { "hertz", FREQUENCY, 1 },
    { "hz", FREQUENCY, 1 },
    { "khz", FREQUENCY, 1e3 },
    { "kilohertz", FREQUENCY, 1e3 },
    { "mhz", FREQUENCY, 1e6 },
    { "megahertz", FREQUENCY, 1e6 },
    { "ghz", FREQUENCY, 1e9 },
    { "gigahertz", FREQUENCY, 1e9 },
    { "euro", EURO, 1 },
    { "eur", EURO, 1 },
    { "dollar", DOLLAR, 1 },
    { "usd", DOLLAR, 1 },
};

/* True if the name is that of the unit, or its plural. */
static bool is_unit_name(str low, const char *name)
{
    size_t n = strlen(name);
    return low.n >= n && low.n <= n + 1 && memcmp(low.s, name, n) == 0 && (low.n == n || (n > 2 && low.s[n] == 's'));
}

/* The bytes between two words that follow each other, or behind the last one. */
static str gap_after(const struct passage *p, size_t i)
{
    size_t from = p->words[i].at + p->words[i].text.n;
    return str_slice(p->text, from, i + 1 < p->n ? p->words[i + 1].at : p->text.n);
}

/* Only blanks, a hyphen or a degree sign are between: the two words are one expression. */
static bool is_joined(str gap)
{
    for (size_t i = 0; i < gap.n; i++)
        if (gap.s[i] && !strchr(" -\xC2\xB0\xBA", gap.s[i]))
            return false;
    return gap.n <= 5;
}

/* Celsius or Fahrenheit after "degrees" or the sign; word i is that after the number or after "degrees". */
static bool read_degrees(const struct passage *p, size_t i, struct quantity *q)
{
    bool next = i < p->n && is_joined(gap_after(p, i - 1));
    str low = next ? p->words[i].low : (str){ "", 0 };
    bool celsius = str_is(low, "celsius") || str_is(low, "c") || str_is(low, "centigrade"),
         fahrenheit = str_is(low, "fahrenheit") || str_is(low, "f");

    if (!celsius && !fahrenheit)
        return false;
    q->dimension = TEMPERATURE;
    q->unit = (uint32_t)COUNT_OF(units) + fahrenheit;
    if (fahrenheit) {
        q->low = (q->low - 32) / 1.8;
        q->high = (q->high - 32) / 1.8;
    }
    return true;
}

static size_t find_unit(str low)
{
    size_t k = 0;
    while (k < COUNT_OF(units) && !(low.s[0] == units[k].name[0] && is_unit_name(low, units[k].name)))
        k++;
    return k;
}

bool quantity_unit_known(str low)
{
    return low.n > 0 && find_unit(low) < COUNT_OF(units);
}

static void set_unit(struct quantity *q, size_t unit)
{
    q->dimension = units[unit].dimension;
    q->unit = (uint32_t)unit;
    q->low *= units[unit].factor;
    q->high *= units[unit].factor;
}

/* "per hour", "/h" after the unit, word i: of what is divided by. */
static void read_rate(const struct passage *p, size_t i, struct quantity *q)
{
    str gap = gap_after(p, i);
    size_t at = i + 1 < p->n && str_is(p->words[i + 1].low, "per") ? i + 2 : str_is(gap, "/") ? i + 1 : p->n;

    if (at >= p->n)
        return;
    size_t unit = find_unit(p->words[at].low);
    if (unit < COUNT_OF(units)) {
        q->per = 1 + (uint32_t)units[unit].dimension;
        q->low /= units[unit].factor;
        q->high /= units[unit].factor;
        q->unit += (uint32_t)(unit + 1) * 1000;
    } else {
        q->per = 1 + N_DIMENSIONS; /* a thing: "per person" */
    }
}

/* "$13 billion": the sign stands before the number, which begins with word i. */
static bool is_dollars(const struct passage *p, size_t i)
{
    return p->words[i].at > 0 && p->text.s[p->words[i].at - 1] == '$';
}

/* The unit that begins with word i, right after a number. */
static bool read_unit(const struct passage *p, size_t i, struct quantity *q)
{
    str gap = gap_after(p, i - 1);

    if (gap.n && (gap.s[0] == '%' || str_starts(gap, S(" %")))) {
        q->dimension = SHARE;
        return true;
    }
    if (i >= p->n || !is_joined(gap))
        return false;
    if (str_search(gap, S("\xC2\xB0")) != SIZE_MAX)
        return read_degrees(p, i, q);
    str low = p->words[i].low;
    if (str_starts(low, S("degree")))
        return read_degrees(p, i + 1, q);
    if (str_is(low, "per") && i + 1 < p->n && str_is(p->words[i + 1].low, "cent")) {
        q->dimension = SHARE;
        return true;
    }
    size_t unit = find_unit(low);
    if (unit == COUNT_OF(units))
        return false;
    set_unit(q, unit);
    read_rate(p, i, q);
    return true;
}

/* "10 to 20", "10-20", "10 or 20": the second number is the range's end. */
static bool is_range(const struct passage *p, const struct number *low, const struct number *high)
{
    str gap = gap_after(p, low->to - 1);
    if (high->from == low->to)
        return gap.n > 0 && gap.n <= 3 && (gap.s[0] == '-' || (unsigned char)gap.s[0] == 0xE2);
    str between = p->words[low->to].low;
    return high->from == low->to + 1 && (str_is(between, "to") || str_is(between, "or") || str_is(between, "and"));
}

size_t quantities_read(const struct passage *p, struct numbers list, struct quantity *out, size_t max)
{
    size_t n = 0;

    for (size_t i = 0; i < list.n && n < max; i++) {
        const struct number *x = &list.list[i];
        struct quantity q = {
            .low = x->written, .high = x->written, .value = x->written, .from = x->from, .to = x->to
        };
        if (is_dollars(p, x->from)) {
            q.dimension = DOLLAR;
            q.unit = (uint32_t)find_unit(S("dollar"));
            out[n++] = q;
        } else if (read_unit(p, x->to, &q)) {
            out[n++] = q;
        } else if (i + 1 < list.n && is_range(p, x, x + 1)) {
            q.high = q.value = x[1].written;
            q.to = x[1].to;
            if (read_unit(p, x[1].to, &q)) {
                out[n++] = q;
                i++;
            }
        }
    }
    return n;
}

bool quantities_agree(const struct quantity *a, const struct quantity *b)
{
    static const double NEAR = 0.06; /* rounded, or "about" */
    double size = fmax(fmax(fabs(a->low), fabs(a->high)), fmax(fabs(b->low), fabs(b->high)));
    return a->low <= b->high + NEAR * size && b->low <= a->high + NEAR * size;
}

/* The numbers within the words of a quantity: one, or two of a range. */
static size_t numbers_of(const struct quantity *q, struct numbers list, size_t *first)
{
    size_t n = 0;

    for (size_t i = 0; i < list.n; i++)
        if (list.list[i].from >= q->from && list.list[i].to <= q->to && n++ == 0)
            *first = i;
    return n;
}

static bool is_same_in_another_unit(const struct quantity *a, const struct quantity *b)
{
    return a->dimension == b->dimension && a->per == b->per && a->unit != b->unit && quantities_agree(a, b);
}

struct numbers quantities_convert(const struct passage *p, struct numbers list, const struct passage *known,
                                  struct numbers known_list, struct arena *a)
{
    enum { MAX = 16 };
    struct quantity ours[MAX], theirs[MAX];
    struct number *out = NULL;
    size_t n = list.n && known_list.n ? quantities_read(p, list, ours, MAX) : 0,
           n_known = n ? quantities_read(known, known_list, theirs, MAX) : 0;

    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n_known; k++) {
            size_t at = 0, from = 0, n_numbers = numbers_of(&ours[i], list, &at);
            if (!is_same_in_another_unit(&ours[i], &theirs[k]) || list.list[at].converted ||
                numbers_have(known_list, list.list[at].written) ||
                numbers_of(&theirs[k], known_list, &from) != n_numbers)
                continue;
            if (!out) {
                out = ARENA_UNINIT(a, struct number, list.n);
                memcpy(out, list.list, list.n * sizeof *out);
                list.list = out;
            }
            for (size_t x = 0; x < n_numbers; x++) {
                out[at + x].value = known_list.list[from + x].value;
                out[at + x].converted = true;
            }
        }
    return list;
}

bool quantity_is_one(const struct passage *p, const struct quantity *q)
{
    for (size_t i = 0; i + 1 < p->n && !q->per; i++) {
        if (!str_is(p->words[i].low, "a") && !str_is(p->words[i].low, "an"))
            continue;
        struct quantity x = { .low = 1, .high = 1 };
        size_t unit = find_unit(p->words[i + 1].low);
        if (unit == COUNT_OF(units) || units[unit].dimension != q->dimension)
            continue;
        set_unit(&x, unit);
        if (quantities_agree(&x, q))
            return true;
    }
    return false;
}
