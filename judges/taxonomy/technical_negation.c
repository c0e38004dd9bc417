/*
 * technical_negation.c -- a negation that only one of two matching statements has.
 */
#include "judges/taxonomy/technical.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"

static bool negates(const struct word *w)
{
    return w->negation || w->denial;
}

/* True if there is punctuation between word i and the next. */
static bool clause_ends(const struct passage *p, size_t i)
{
    size_t end = p->words[i].at + p->words[i].text.n;

    for (size_t b = end; i + 1 < p->n && b < p->words[i + 1].at; b++)
        if (p->text.s[b] && strchr(".,;:!?", p->text.s[b]))
            return true;
    return false;
}

/* "And not to the Senate", "rather than": excludes an alternative to what the statement says, so the statement itself
 * is not negated. */
static bool excludes_alternative(const struct passage *p, struct span s, size_t i)
{
    str low = p->words[i].low;
    bool joined = i > s.from &&
                  (str_is(p->words[i - 1].low, "and") || str_is(p->words[i - 1].low, "but") || clause_ends(p, i - 1));
    return joined && str_is(low, "not") && i > s.from + 2;
}

/* True if a negation precedes word i by at most five words in the same clause. */
static bool is_negated(const struct passage *p, struct span s, size_t i)
{
    for (size_t k = i; k > s.from && i - k < 5; k--) {
        if (clause_ends(p, k - 1))
            return false;
        if (negates(&p->words[k - 1]))
            return true;
    }
    return false;
}

static size_t negations(const struct passage *p, struct span s)
{
    size_t n = 0;
    for (size_t i = s.from; i < s.to; i++)
        n += negates(&p->words[i]) && !str_is(p->words[i].low, "nor") /* goes on with a negation */
             && !excludes_alternative(p, s, i);
    return n;
}

/* True if content words that are negated in one statement occur without negation in the other: "does not need X"
 * against "needs X". */
static bool negates_statement(const struct passage *p, struct span ans, const struct passage *q, struct span ref)
{
    bool any = false;

    for (size_t i = ans.from; i < ans.to; i++) {
        if (!negates(&p->words[i]) || str_is(p->words[i].low, "nor") || excludes_alternative(p, ans, i))
            continue;
        /* "not" negates the next verb, "no" and "without" the next noun, possibly after an adjective. */
        size_t scope = str_is(p->words[i].low, "no") || str_is(p->words[i].low, "without") ? 2 : 1;
        for (size_t k = i + 1, n = 0; k < ans.to && n < scope && !clause_ends(p, k - 1); k++) {
            if (!p->words[k].content || negates(&p->words[k]))
                continue;
            n++;
            for (size_t x = ref.from; x < ref.to; x++) {
                if (!same_stem(&q->words[x], &p->words[k]))
                    continue;
                if (is_negated(q, ref, x))
                    return false;
                any = true;
            }
        }
    }
    return any;
}

/* "Before it overheats", "instead of heating", "removing duplicates": a negation in other words. */
static bool has_implicit_negation(const struct passage *p, struct span s)
{
    static const char *const words[] = { "before", "against", "instead", "rather",   "protect", "protects", "unless",
                                         "until",  "destroy", "attack",  "destroys", "attacks", "except" };
    static const char *const beginnings[] = { "remov", "eliminat", "exclud", "discard", "delet", "ignor", "skip" };

    for (size_t i = s.from; i < s.to; i++) {
        for (size_t k = 0; k < COUNT_OF(words); k++)
            if (str_is(p->words[i].low, words[k]))
                return true;
        for (size_t k = 0; k < COUNT_OF(beginnings); k++)
            if (str_starts(p->words[i].low, str_from(beginnings[k])))
                return true;
    }
    return false;
}

bool word_is_negated(const struct passage *p, struct span s, size_t i)
{
    bool before = false;

    for (size_t k = i; k > s.from && i - k < 4 && !clause_ends(p, k - 1); k--)
        before = before || str_is(p->words[k - 1].low, "before");
    return before || is_negated(p, s, i);
}

/* "..., but nobody was hurt": another statement of the reference says so, too. */
static bool is_said_elsewhere(const struct frame *f)
{
    const struct passage *p = f->answer, *q = f->reference;

    for (size_t i = f->ans.from; i < f->ans.to; i++) {
        if (!negates(&p->words[i]))
            continue;
        for (size_t x = 0; x < q->n; x++)
            if ((x < f->ref.from || x >= f->ref.to) && q->words[x].negation && same_stem(&q->words[x], &p->words[i]))
                return true;
    }
    return false;
}

void find_negation(const struct analysis *r, const struct frame *f, struct contradiction *v)
{
    if (f->shared < 3)
        return;
    bool odd = negations(f->answer, f->ans) % 2 != negations(f->reference, f->ref) % 2;
    bool same = f->of_longer >= 0.8; /* the same words: the negation alone is the difference */
    bool denied = !has_implicit_negation(f->answer, f->ans) && !has_implicit_negation(f->reference, f->ref) &&
                  (negates_statement(f->answer, f->ans, f->reference, f->ref) ||
                   negates_statement(f->reference, f->ref, f->answer, f->ans));
    if (is_said_elsewhere(f))
        return;
    str evidence = arena_printf(r->a, "says \"" STR_FMT "\", the reference \"" STR_FMT "\"",
                                STR_ARG(utf8_truncate(span_text(f->answer, f->ans), 100)),
                                STR_ARG(utf8_truncate(span_text(f->reference, f->ref), 100)));
    if ((odd && (same || (denied && f->of_longer >= 0.4))) || (denied && f->of_longer >= 0.6))
        update_contradiction(v, f->of_longer >= 0.6 ? 0.75 : 0.65, "negation", evidence, f->ans);
}
