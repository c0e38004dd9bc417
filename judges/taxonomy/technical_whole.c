/*
 * technical_whole.c -- answers that are wrong as a whole: another answer where the reference is a few words, the
 * other answer to a yes-or-no question, other formulas.
 */
#include "judges/taxonomy/technical.h"

#include "eval/base/arena.h"

/* A reference of up to three words is the answer itself. */
void compare_short(const struct analysis *r, struct contradiction *v)
{
    if (r->reference.n > 3 || r->answer.n > 14)
        return;
    bool any = r->reference_numbers.n == 0;
    for (size_t i = 0; i < r->numbers.n; i++)
        any = any || numbers_have(r->reference_numbers, r->numbers.list[i].value);
    if (!any)
        update_contradiction(v, 0.85, "other_number",
                             arena_printf(r->a, "the reference is " STR_FMT, STR_ARG(r->reference.text)),
                             (struct span){ 0, 0 });
    else if (r->reference_numbers.n == 0 && r->overlap.covered == 0 && r->overlap.n_specific > 0 &&
             r->overlap.n_reference > 0)
        update_contradiction(v, 0.8, "other_answer",
                             arena_printf(r->a, "the reference is \"" STR_FMT "\"", STR_ARG(r->reference.text)),
                             (struct span){ 0, 0 });
}

static bool is_yes_no_question(const struct passage *q)
{
    static const char *const openers[] = { "is",  "are",   "was", "were", "do",     "does", "did",
                                           "can", "could", "has", "have", "should", "will" };

    for (size_t i = 0; q->n && i < COUNT_OF(openers); i++)
        if (str_is(q->words[0].low, openers[i]))
            return true;
    return false;
}

static bool is_any(str low, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(low, list[i]))
            return true;
    return false;
}

/* "What is the capital ...?", "Which river ...?", "Who ...?" and "Where ...?" ask for a name. */
static bool asks_name(const struct passage *q)
{
    static const char *const words[] = { "what", "which", "who", "where" };

    return q->n > 1 && is_any(q->words[0].low, words, COUNT_OF(words)) &&
           !(str_is(q->words[0].low, "what") && !str_is(q->words[1].low, "is") && !str_is(q->words[1].low, "was"));
}

/* The words of a name with which the reference opens, before a comma, semicolon or full stop; 0 if it does not. */
static size_t opening_name(const struct passage *p)
{
    enum { MAX_NAME = 4 };
    size_t from = p->n && str_is(p->words[0].low, "the") ? 1 : 0, n = from;

    while (n < p->n && n < from + MAX_NAME && is_capital(&p->words[n])) {
        size_t end = p->words[n].at + p->words[n].text.n;
        n++;
        if (end >= p->text.n || strchr(",;.:(", p->text.s[end]))
            return n;
    }
    return 0;
}

/* The reference opens with the name that is asked for, and the answer has another name instead. */
void compare_names(const struct analysis *r, struct contradiction *v)
{
    size_t n = asks_name(&r->question) ? opening_name(&r->reference) : 0;
    const struct word *other = NULL;

    for (size_t i = 0; i < n; i++)
        if (passage_has_word(&r->answer, &r->reference.words[i]) ||
            passage_has_word(&r->question, &r->reference.words[i]))
            return;
    for (size_t i = 1; i < r->answer.n && !other; i++) {
        const struct word *w = &r->answer.words[i];
        size_t before = w->at >= 2 ? w->at - 2 : 0;
        bool starts = strchr(".!?\n", r->answer.text.s[before]) != NULL;
        if (is_capital(w) && w->low.n > 1 && !w->function && !starts && !passage_has_word(&r->question, w))
            other = w;
    }
    if (n && other)
        update_contradiction(v, 0.8, "other_name",
                             arena_printf(r->a, "says \"" STR_FMT "\" where the reference says \"" STR_FMT "\"",
                                          STR_ARG(other->text),
                                          STR_ARG(span_text(&r->reference, (struct span){ 0, n }))),
                             (struct span){ (size_t)(other - r->answer.words), (size_t)(other - r->answer.words) + 1 });
}

enum polarity { UNSAID, AFFIRMED, DENIED };

/* "Yes, ...", "They can ..." (the verb of the question again), "No, ...", "It does not ...".  An opening without any
 * of these may still say either. */
static enum polarity polarity_of(const struct passage *p, const struct passage *q)
{
    enum { OPENING = 5 };
    static const char *const affirmations[] = { "yes", "yeah", "yep", "absolutely", "definitely", "indeed", "correct" };
    bool repeats_verb = false;

    for (size_t i = 0; i < p->n && i < OPENING; i++) {
        str low = p->words[i].low;
        if (str_is(low, "not") || str_is(low, "never") || str_is(low, "cannot") || str_ends(low, S("n't")) ||
            (i == 0 && str_is(low, "no")))
            return DENIED;
        if (i == 0 && is_any(low, affirmations, COUNT_OF(affirmations)))
            return AFFIRMED;
        repeats_verb = repeats_verb || str_equal(low, q->words[0].low);
    }
    return repeats_verb ? AFFIRMED : UNSAID;
}

/* "O(1) ..., O(log n) ...": the same number of formulas, other ones or in another order. */
static size_t formulas(const struct passage *p, str *out, size_t max)
{
    size_t n = 0;

    for (size_t i = 0; i < p->n && n < max; i++) {
        const struct word *w = &p->words[i];
        size_t open = w->at + w->text.n;
        if (w->text.n != 1 || !is_capital(w) || open >= p->text.n || p->text.s[open] != '(')
            continue;
        size_t close = str_search(str_slice(p->text, open, p->text.n), S(")"));
        if (close != SIZE_MAX)
            out[n++] = str_slice(p->text, w->at, open + close + 1);
    }
    return n;
}

void compare_formulas(const struct analysis *r, struct contradiction *v)
{
    enum { MAX = 8 };
    str ans[MAX], ref[MAX];
    size_t n = formulas(&r->answer, ans, MAX), m = formulas(&r->reference, ref, MAX);

    for (size_t i = 0; n == m && i < n; i++)
        if (!str_equal(ans[i], ref[i])) {
            update_contradiction(v, 0.85, "other_formula",
                                 arena_printf(r->a, "says " STR_FMT " where the reference says " STR_FMT,
                                              STR_ARG(ans[i]), STR_ARG(ref[i])),
                                 (struct span){ 0, 0 });
            return;
        }
}

void compare_yes_no(const struct analysis *r, struct contradiction *v)
{
    if (!is_yes_no_question(&r->question))
        return;
    enum polarity ans = polarity_of(&r->answer, &r->question), ref = polarity_of(&r->reference, &r->question);
    if (ans != UNSAID && ref != UNSAID && ans != ref)
        update_contradiction(v, 0.85, "yes_or_no",
                             ans == DENIED ? S("answers no where the reference answers yes")
                                           : S("answers yes where the reference answers no"),
                             (struct span){ 0, 1 });
}
