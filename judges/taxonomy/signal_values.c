/*
 * signal_values.c -- values that contradict the reference's: quantities, clock times, months, days of the week, dates,
 * ordinals; as signals and as a rule of technical errors.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

#include "eval/base/arena.h"
#include "judges/taxonomy/quantities.h"
#include "judges/taxonomy/technical.h"

/* --- quantities ---------------------------------------------------------------- */

enum { MAX_QUANTITIES = 16, MAX_FACTOR = 12 };

/* What contradicts the reference. */
struct clash {
    double n;             /* clear contradictions: the same number in another unit, moved decimals, another month ... */
    bool quantity;        /* any quantity that differs */
    const char *rule;     /* of the first clear one */
    struct span ans, ref; /* its words */
};

static void add_clash(struct clash *c, const char *rule, struct span ans, struct span ref)
{
    if (c->n == 0) {
        c->rule = rule;
        c->ans = ans;
        c->ref = ref;
    }
    c->n++;
}

struct quantities {
    struct quantity list[MAX_QUANTITIES];
    size_t n;
};

static bool are_comparable(const struct quantity *a, const struct quantity *b)
{
    return a->dimension == b->dimension && a->per == b->per;
}

static bool has_equal(const struct quantities *x, const struct quantity *q)
{
    for (size_t i = 0; i < x->n; i++)
        if (are_comparable(&x->list[i], q) && quantities_agree(&x->list[i], q))
            return true;
    return false;
}

/* Other words for the quantity: "an hour", "two halves of 45 minutes", 97 % for all but 3 %. */
static bool is_said_otherwise(const struct quantity *q, const struct quantities *other, const struct passage *p,
                              struct numbers numbers)
{
    for (size_t i = 0; i < other->n; i++) {
        const struct quantity *x = &other->list[i];
        bool comparable = are_comparable(x, q);
        if (comparable && q->dimension == SHARE && fabs(100 - x->value - q->value) < 0.5)
            return true;
        for (size_t k = 0; k < numbers.n && comparable; k++)
            if (numbers.list[k].value >= 2 && numbers.list[k].value <= MAX_FACTOR &&
                numbers.list[k].value * x->low == q->low)
                return true;
    }
    return quantity_is_one(p, q);
}

static bool has_comparable(const struct quantities *x, const struct quantity *q)
{
    for (size_t i = 0; i < x->n; i++)
        if (are_comparable(&x->list[i], q))
            return true;
    return false;
}

/* The quantities of `x` that neither `other` nor the question (NULL: whatever it has) has. */
static struct quantities others(const struct quantities *x, const struct quantities *other,
                                const struct quantities *question)
{
    struct quantities left = { .n = 0 };

    for (size_t i = 0; i < x->n; i++)
        if (!has_equal(other, &x->list[i]) && !(question && has_equal(question, &x->list[i])) &&
            has_comparable(other, &x->list[i]))
            left.list[left.n++] = x->list[i];
    return left;
}

static struct quantities read_all(const struct passage *p, struct numbers list)
{
    struct quantities x;
    x.n = quantities_read(p, list, x.list, MAX_QUANTITIES);
    return x;
}

/* True if one is 10, 100, 1000, ... times the other. */
static bool is_power_apart(double a, double b)
{
    double apart = a > 0 && b > 0 ? fabs(log10(a / b)) : 0;
    return apart > 0.9 && fabs(apart - round(apart)) < 0.01;
}

/* The words of the number and its unit. */
static struct span words_of(const struct passage *p, const struct quantity *q)
{
    return (struct span){ q->from, q->to < p->n && q->dimension != SHARE ? q->to + 1 : q->to };
}

static void compare_quantities(const struct analysis *r, struct clash *c)
{
    if (r->numbers.n == 0 || r->reference_numbers.n == 0)
        return;
    struct quantities ans = read_all(&r->answer, r->numbers), ref = read_all(&r->reference, r->reference_numbers),
                      ask = read_all(&r->question, r->question_numbers);
    struct quantities new = others(&ans, &ref, &ask), missing = others(&ref, &ans, NULL);

    for (size_t i = 0; i < new.n; i++)
        for (size_t k = 0; k < missing.n; k++) {
            const struct quantity *a = &new.list[i], *b = &missing.list[k];
            if (!are_comparable(a, b) || is_said_otherwise(a, &ref, &r->reference, r->reference_numbers) ||
                is_said_otherwise(b, &ans, &r->answer, r->numbers))
                continue;
            c->quantity = true;
            if (a->unit != b->unit ? a->value == b->value : is_power_apart(a->value, b->value))
                add_clash(c, a->unit != b->unit ? "other_unit" : "other_number", words_of(&r->answer, a),
                          words_of(&r->reference, b));
        }
}

/* --- members of a series ------------------------------------------------------- */

static const char *const months[] = { "january", "february", "march",     "april",   "may",      "june",
                                      "july",    "august",   "september", "october", "november", "december" };
static const char *const weekdays[] = { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" };

/* Bit i is set if the passage has name i, with a capital letter. */
static uint32_t names_in(const struct passage *p, const char *const *names, size_t n)
{
    uint32_t found = 0;

    for (size_t i = 0; i < p->n; i++)
        for (size_t k = 0; k < n && is_capital(&p->words[i]); k++)
            found |= p->words[i].low.s[0] == names[k][0] && str_is(p->words[i].low, names[k]) ? 1U << k : 0;
    return found;
}

/* The first word that is one of the names whose bits are set. */
static struct span span_of_name(const struct passage *p, const char *const *names, size_t n, uint32_t set)
{
    for (size_t i = 0; i < p->n; i++)
        for (size_t k = 0; k < n; k++)
            if (set >> k & 1 && is_capital(&p->words[i]) && str_is(p->words[i].low, names[k]))
                return (struct span){ i, i + 1 };
    return (struct span){ 0, 0 };
}

/* The answer has others than reference and question, and lacks some of the reference. */
static void compare_series(const struct analysis *r, const char *const *names, size_t n, struct clash *c)
{
    uint32_t ref = names_in(&r->reference, names, n);
    if (!ref)
        return;
    uint32_t ans = names_in(&r->answer, names, n), ask = names_in(&r->question, names, n);
    if ((ans & ~ref & ~ask) && (ref & ~ans & ~ask) && !(ans & ref & ~ask))
        add_clash(c, "other_number", span_of_name(&r->answer, names, n, ans & ~ref & ~ask),
                  span_of_name(&r->reference, names, n, ref & ~ans & ~ask));
}

/* The minutes after midnight of a time such as 14:30 that begins with word i, in 12 hours; -1 if there is none. */
static int clock_at(const struct passage *p, size_t i)
{
    if (i + 1 >= p->n)
        return -1;
    const struct word *h = &p->words[i], *m = h + 1;
    size_t end = h->at + h->text.n;
    bool time = h->number >= 0 && h->number < 24 && m->number >= 0 && m->number < 60 && m->text.n == 2 &&
                m->at == end + 1 && p->text.s[end] == ':';
    return time ? (int)h->number % 12 * 60 + (int)m->number : -1;
}

static bool has_clock(const struct passage *p, int time)
{
    for (size_t i = 0; i + 1 < p->n; i++)
        if (clock_at(p, i) == time)
            return true;
    return false;
}

/* The first time of the passage that neither of the two others has; empty if there is none. */
static struct span clock_only_in(const struct passage *p, const struct passage *other, const struct passage *question)
{
    for (size_t i = 0; i + 1 < p->n; i++) {
        int time = clock_at(p, i);
        if (time >= 0 && !has_clock(other, time) && !has_clock(question, time))
            return (struct span){ i, i + 2 };
    }
    return (struct span){ 0, 0 };
}

static void compare_clocks(const struct analysis *r, struct clash *c)
{
    if (r->numbers.n < 2 || r->reference_numbers.n < 2)
        return;
    struct span ref = clock_only_in(&r->reference, &r->answer, &r->question);
    if (ref.to == 0)
        return;
    struct span ans = clock_only_in(&r->answer, &r->reference, &r->question);
    if (ans.to)
        add_clash(c, "other_number", ans, ref);
}

/* --- ordinals ------------------------------------------------------------------ */

static const char *const ordinals[] = { "first", "second",  "third",  "fourth", "fifth",
                                        "sixth", "seventh", "eighth", "ninth",  "tenth" };

/* 1 for "first"; 0 if it is none. */
static size_t ordinal(const struct word *w)
{
    for (size_t k = 0; k < COUNT_OF(ordinals); k++)
        if (w->low.s[0] == ordinals[k][0] && str_is(w->low, ordinals[k]))
            return k + 1;
    return 0;
}

/* The passage has this ordinal, or the number. */
static bool has_ordinal(const struct passage *p, struct numbers list, size_t which)
{
    for (size_t i = 0; i < p->n; i++)
        if (ordinal(&p->words[i]) == which)
            return true;
    return numbers_have(list, (double)which);
}

/* "First normal form" where the reference has only "third normal form". */
static void compare_ordinals(const struct analysis *r, struct clash *c)
{
    for (size_t k = 0; k + 1 < r->reference.n; k++) {
        size_t ref = ordinal(&r->reference.words[k]);
        const struct word *next = &r->reference.words[k + 1];
        if (!ref || !word_is_key(next) || has_ordinal(&r->answer, r->numbers, ref) ||
            has_ordinal(&r->question, r->question_numbers, ref))
            continue;
        for (size_t i = 0; i + 1 < r->answer.n; i++) {
            size_t ans = same_stem(&r->answer.words[i + 1], next) ? ordinal(&r->answer.words[i]) : 0;
            if (ans && !has_ordinal(&r->reference, r->reference_numbers, ans) &&
                !has_ordinal(&r->question, r->question_numbers, ans)) {
                add_clash(c, "other_number", (struct span){ i, i + 2 }, (struct span){ k, k + 2 });
                return;
            }
        }
    }
}

/* --- dates --------------------------------------------------------------------- */

/* The capitalised month right before word i: its place in the list, or -1. */
static int month_before(const struct passage *p, size_t i)
{
    for (size_t k = 0; i > 0 && k < COUNT_OF(months) && is_capital(&p->words[i - 1]); k++)
        if (str_is(p->words[i - 1].low, months[k]))
            return (int)k;
    return -1;
}

/* "9 November 1961" where the reference has "9 November 1989". */
static void compare_dates(const struct analysis *r, struct clash *c)
{
    for (size_t i = 0; i < r->numbers.n; i++) {
        const struct number *a = &r->numbers.list[i];
        int month = month_before(&r->answer, a->from);
        if (month < 0 || numbers_have(r->reference_numbers, a->value) || numbers_have(r->question_numbers, a->value))
            continue;
        for (size_t k = 0; k < r->reference_numbers.n; k++) {
            const struct number *b = &r->reference_numbers.list[k];
            if (month_before(&r->reference, b->from) == month && !numbers_have(r->numbers, b->value)) {
                add_clash(c, "other_number", (struct span){ a->from - 1, a->to }, (struct span){ b->from - 1, b->to });
                return;
            }
        }
    }
}

static struct clash find_clash(const struct analysis *r)
{
    struct clash c = { .n = 0 };

    compare_quantities(r, &c);
    compare_series(r, months, COUNT_OF(months), &c);
    compare_series(r, weekdays, COUNT_OF(weekdays), &c);
    compare_clocks(r, &c);
    compare_ordinals(r, &c);
    compare_dates(r, &c);
    return c;
}

void compare_values(const struct analysis *r, struct contradiction *v)
{
    static const double NEAR = 0.2; /* an answer about something else contradicts nothing */
    struct clash c = find_clash(r);

    if (c.n > 0 && r->overlap.near_any > NEAR)
        update_contradiction(v, 0.85, c.rule,
                             arena_printf(r->a, "says \"" STR_FMT "\" where the reference says \"" STR_FMT "\"",
                                          STR_ARG(span_text(&r->answer, c.ans)),
                                          STR_ARG(span_text(&r->reference, c.ref))),
                             c.ans);
}

void signals_read_values(const struct analysis *r, struct signals *s)
{
    struct clash c = find_clash(r);

    s->v[SIGNAL_value_clash] = fmin(c.n + c.quantity, 3);
}
