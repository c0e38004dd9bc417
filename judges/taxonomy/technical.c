/*
 * technical.c -- an answer that contradicts its reference: another number, unit or
 * order of magnitude, an antonym or a negation in the same frame, another word or
 * name in the same place, the other answer to a yes-or-no question.
 *
 * Each statement of the answer is compared only with the statement of the reference
 * that has the largest overlap with it.
 */
#include "judges/taxonomy/internal.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

/* The strongest contradiction found so far. */
struct verdict {
    double confidence;
    const char *rule;
    str evidence;
    struct span words;
};

static void update_verdict(struct verdict *v, double confidence, const char *rule, str evidence, struct span words)
{
    if (confidence > v->confidence)
        *v = (struct verdict){ confidence, rule, evidence, words };
}

/* --- numbers -------------------------------------------------------------- */

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

static void compare_numbers(const struct analysis *r, struct verdict *v)
{
    for (size_t i = 0; i < r->numbers.n && r->overlap.near_any > 0.2; i++) {
        const struct number *ans = &r->numbers.list[i];
        if (ans->value <= 1 || is_list_mark(&r->answer, ans) || numbers_have(r->reference_numbers, ans->value) ||
            numbers_have(r->question_numbers, ans->value))
            continue;
        for (size_t k = 0; k < r->reference_numbers.n && r->reference_numbers.n <= 4; k++) {
            const struct number *ref = &r->reference_numbers.list[k];
            size_t n_ref, shared = shared_context(r, ans, ref, &n_ref);
            bool same_place = shared >= 2 || n_ref <= 1 || (shared == 1 && n_ref <= 3);
            if (ref->value <= 1 || !same_place || numbers_have(r->numbers, ref->value) ||
                is_fraction(&r->reference, ref, ans->value) || is_fraction(&r->answer, ans, ref->value))
                continue;
            update_verdict(v, may_be_converted(ans->value, ref->value) ? 0.5 : 0.85, "other_number",
                           arena_printf(r->a, "says " STR_FMT " where the reference says " STR_FMT,
                                        STR_ARG(span_text(&r->answer, (struct span){ ans->from, ans->to })),
                                        STR_ARG(span_text(&r->reference, (struct span){ ref->from, ref->to }))),
                           (struct span){ ans->from, ans->to });
        }
    }
}

static bool is_unit(str stem)
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
        if (is_unit(p->words[i].stem))
            return i;
    return p->n;
}

/* The same number with another unit. */
static void compare_units(const struct analysis *r, struct verdict *v)
{
    for (size_t i = 0; i < r->numbers.n; i++)
        for (size_t k = 0; k < r->reference_numbers.n; k++) {
            size_t ans = unit_after(&r->answer, r->numbers.list[i].to),
                   ref = unit_after(&r->reference, r->reference_numbers.list[k].to);
            if (r->numbers.list[i].value != r->reference_numbers.list[k].value || ans >= r->answer.n ||
                ref >= r->reference.n)
                continue;
            str a = r->answer.words[ans].stem, b = r->reference.words[ref].stem;
            if (!str_equal(a, b) && is_unit(a) && is_unit(b))
                update_verdict(v, 0.85, "other_unit",
                               arena_printf(r->a, "says \"" STR_FMT "\" where the reference says \"" STR_FMT "\"",
                                            STR_ARG(r->answer.words[ans].text), STR_ARG(r->reference.words[ref].text)),
                               (struct span){ ans, ans + 1 });
        }
}

/* --- matching statements -------------------------------- */

struct frame {
    const struct passage *answer, *reference;
    struct span ans, ref;                                /* statements */
    const struct word **answer_words, **reference_words; /* their content words, negations aside */
    size_t n_answer_words, n_reference_words, shared;
    double of_shorter, of_longer; /* shared content words, as shares */
};

static size_t content_words(const struct passage *p, struct span s, const struct word **out)
{
    size_t n = 0;

    for (size_t i = s.from; i < s.to; i++)
        if (!p->words[i].function && !p->words[i].negation)
            out[n++] = &p->words[i];
    return n;
}

static bool has_stem(const struct word **list, size_t n, const struct word *w)
{
    for (size_t i = 0; i < n; i++)
        if (same_stem(list[i], w))
            return true;
    return false;
}

static bool nearest_frame(const struct analysis *r, struct span ans, struct spans ref, struct frame *out)
{
    const struct word **room = ARENA_NEW(r->a, const struct word *, r->reference.n + 1);

    *out = (struct frame){ .answer = &r->answer, .reference = &r->reference, .ans = ans };
    out->answer_words = ARENA_NEW(r->a, const struct word *, r->answer.n + 1);
    out->reference_words = ARENA_NEW(r->a, const struct word *, r->reference.n + 1);
    out->n_answer_words = content_words(&r->answer, ans, out->answer_words);
    for (size_t i = 0; i < ref.n; i++) {
        size_t n = content_words(&r->reference, ref.list[i], room), shared = 0;
        for (size_t k = 0; k < out->n_answer_words; k++)
            shared += has_stem(room, n, out->answer_words[k]);
        if (n && (out->n_reference_words == 0 || shared > out->shared)) {
            memcpy(out->reference_words, room, n * sizeof *room);
            out->n_reference_words = n;
            out->shared = shared;
            out->ref = ref.list[i];
        }
    }
    if (!out->n_answer_words || !out->n_reference_words)
        return false;
    size_t shorter = out->n_answer_words < out->n_reference_words ? out->n_answer_words : out->n_reference_words;
    size_t longer = out->n_answer_words < out->n_reference_words ? out->n_reference_words : out->n_answer_words;
    out->of_shorter = (double)out->shared / (double)shorter;
    out->of_longer = (double)out->shared / (double)longer;
    return true;
}

static size_t place_of(const struct passage *p, const struct word *w)
{
    return (size_t)(w - p->words);
}

static bool is_capital(const struct word *w)
{
    return w->text.s[0] >= 'A' && w->text.s[0] <= 'Z';
}

/* A capitalized word that does not begin the statement. */
static bool is_name(const struct passage *p, struct span s, const struct word *w)
{
    return is_capital(w) && place_of(p, w) != s.from;
}

static void report_pair(const struct analysis *r, struct verdict *v, double confidence, const char *rule,
                        const struct word *pair[2])
{
    size_t at = place_of(&r->answer, pair[0]);
    update_verdict(v, confidence, rule,
                   arena_printf(r->a, "says \"" STR_FMT "\" where the reference says \"" STR_FMT "\"",
                                STR_ARG(pair[0]->text), STR_ARG(pair[1]->text)),
                   (struct span){ at, at + 1 });
}

static bool is_near_any(const struct word *w, const struct passage *p, bool known_is_passage)
{
    for (size_t i = 0; i < p->n; i++)
        if (p->words[i].content &&
            (known_is_passage ? words_are_near(w, &p->words[i]) : words_are_near(&p->words[i], w)))
            return true;
    return false;
}

/* Neither text has a word related to the other's: "loss" is not new where the reference has "lost". */
static bool are_new(const struct analysis *r, const struct word *ans, const struct word *ref)
{
    return !is_near_any(ans, &r->reference, true) && !is_near_any(ref, &r->answer, false);
}

/* Each word occurs in only one of the texts.  A prefix of the other word counts as truncated, not different. */
static bool differ(const struct analysis *r, const struct word *ans, const struct word *ref)
{
    return !str_starts(ref->low, ans->low) && !passage_has_word(&r->reference, ans) &&
           !passage_has_word(&r->answer, ref);
}

/* The two words have similar contexts: one of three content words on either side is related to one of the other's. */
static bool are_aligned(const struct frame *f, size_t i, size_t k)
{
    enum { REACH = 3 };

    for (size_t x = i > REACH ? i - REACH : 0; x <= i + REACH && x < f->n_answer_words; x++)
        for (size_t y = k > REACH ? k - REACH : 0; y <= k + REACH && y < f->n_reference_words; y++)
            if (x != i && y != k && words_are_near(f->answer_words[x], f->reference_words[y]))
                return true;
    return false;
}

static void find_antonyms(const struct analysis *r, const struct frame *f, struct verdict *v)
{
    if (f->shared < 2 || f->of_shorter < 0.34)
        return;
    for (size_t i = 0; i < f->n_answer_words; i++)
        for (size_t k = 0; k < f->n_reference_words; k++) {
            const struct word *pair[2] = { f->answer_words[i], f->reference_words[k] };
            if (differ(r, pair[0], pair[1]) && !is_name(f->answer, f->ans, pair[0]) &&
                !is_name(f->reference, f->ref, pair[1]) && words_are_antonyms(pair[0], pair[1]) &&
                are_aligned(f, i, k) && are_new(r, pair[0], pair[1]))
                report_pair(r, v, 0.8, "opposite_term", pair);
        }
}

/* --- negation --------------------------------------------------------------- */

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
        n += negates(&p->words[i]);
    return n;
}

/* True if content words that are negated in one statement occur without negation in the other: "does not need X"
 * against "needs X". */
static bool negates_statement(const struct passage *p, struct span ans, const struct passage *q, struct span ref)
{
    bool any = false;

    for (size_t i = ans.from; i < ans.to; i++) {
        if (!negates(&p->words[i]))
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

/* "Before it overheats", "instead of heating": a negation in other words. */
static bool has_implicit_negation(const struct passage *p, struct span s)
{
    static const char *const words[] = { "before",  "against",  "instead", "rather",
                                         "protect", "protects", "unless",  "until" };

    for (size_t i = s.from; i < s.to; i++)
        for (size_t k = 0; k < COUNT_OF(words); k++)
            if (str_is(p->words[i].low, words[k]))
                return true;
    return false;
}

static void find_negation(const struct analysis *r, const struct frame *f, struct verdict *v)
{
    if (f->shared < 3)
        return;
    bool odd = negations(f->answer, f->ans) % 2 != negations(f->reference, f->ref) % 2;
    bool same = f->of_longer >= 0.8; /* the same words: the negation alone is the difference */
    bool denied = !has_implicit_negation(f->answer, f->ans) && !has_implicit_negation(f->reference, f->ref) &&
                  (negates_statement(f->answer, f->ans, f->reference, f->ref) ||
                   negates_statement(f->reference, f->ref, f->answer, f->ans));
    str evidence = arena_printf(r->a, "says \"" STR_FMT "\", the reference \"" STR_FMT "\"",
                                STR_ARG(utf8_truncate(span_text(f->answer, f->ans), 100)),
                                STR_ARG(utf8_truncate(span_text(f->reference, f->ref), 100)));
    if (odd && (same || (denied && f->of_longer >= 0.4)))
        update_verdict(v, f->of_longer >= 0.6 ? 0.75 : 0.65, "negation", evidence, f->ans);
}

/* --- another word in the same place ------------------------------------------ */

static void judge_substitution(const struct analysis *r, const struct frame *f, struct verdict *v,
                               const struct word *pair[2], bool alone)
{
    if (!differ(r, pair[0], pair[1]) || !pair[0]->specific || !pair[1]->specific || words_are_near(pair[0], pair[1]))
        return;
    if (is_name(f->answer, f->ans, pair[0]) && is_name(f->reference, f->ref, pair[1]))
        report_pair(r, v, 0.75, "other_name", pair);
    else if ((f->of_longer >= 0.7 ||
              !(word_may_be_verb(r->ctx, pair[0], r->a) || word_may_be_verb(r->ctx, pair[1], r->a))) &&
             words_are_sisters(r->ctx, pair[0], pair[1], r->a))
        report_pair(r, v, 0.7, "other_term", pair);
    else if (alone && f->of_longer >= 0.6)
        report_pair(r, v, 0.6, "other_word", pair);
}

/* Lengths of the longest common subsequence of stems from (i, k) on. */
static size_t *common_lengths(const struct frame *f, struct arena *a)
{
    size_t wide = f->n_reference_words + 1, *t = ARENA_NEW(a, size_t, (f->n_answer_words + 1) * wide);

    for (size_t i = f->n_answer_words; i-- > 0;)
        for (size_t k = f->n_reference_words; k-- > 0;) {
            size_t down = t[(i + 1) * wide + k], right = t[i * wide + k + 1];
            t[i * wide + k] = same_stem(f->answer_words[i], f->reference_words[k]) ? t[(i + 1) * wide + k + 1] + 1
                              : down > right                                       ? down
                                                                                   : right;
        }
    return t;
}

/* The stretches between common words are substitutions. */
static void find_substitutions(const struct analysis *r, const struct frame *f, struct verdict *v)
{
    enum { MAX_FRAME = 200 };

    if (f->shared < 2 || f->of_shorter < 0.5 || f->n_answer_words > MAX_FRAME || f->n_reference_words > MAX_FRAME)
        return;
    size_t wide = f->n_reference_words + 1, *t = common_lengths(f, r->a), i = 0, k = 0;
    while (i < f->n_answer_words || k < f->n_reference_words) {
        size_t i0 = i, k0 = k;
        while (i < f->n_answer_words && k < f->n_reference_words &&
               !same_stem(f->answer_words[i], f->reference_words[k]))
            t[(i + 1) * wide + k] >= t[i * wide + k + 1] ? i++ : k++;
        if (i == f->n_answer_words || k == f->n_reference_words) {
            i = f->n_answer_words;
            k = f->n_reference_words;
        }
        for (size_t x = i0; x < i; x++)
            for (size_t y = k0; y < k; y++) {
                const struct word *pair[2] = { f->answer_words[x], f->reference_words[y] };
                judge_substitution(r, f, v, pair, i - i0 == 1 && k - k0 == 1);
            }
        i++;
        k++;
    }
}

/* --- direction ---------------------------------------------------------------- */

/* Stems of up to four content words before or after a pivot, within the statement. */
static size_t side_of(const struct passage *p, struct span s, size_t pivot, int step, str out[4])
{
    str low = p->words[pivot].low;
    size_t n = 0, reach = str_is(low, "to") || str_is(low, "from") || str_is(low, "into") ? 2 : 4;

    for (size_t i = pivot; n < reach && (step > 0 ? i + 1 < s.to : i > s.from);) {
        i = step > 0 ? i + 1 : i - 1;
        if (p->words[i].content && !p->words[i].negation)
            out[n++] = p->words[i].stem;
    }
    return n;
}

static size_t common(const str *a, size_t n, const str *b, size_t m)
{
    size_t shared = 0;

    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < m; k++)
            if (str_equal(a[i], b[k])) {
                shared++;
                break;
            }
    return shared;
}

/* "turn A into B", "from A to B", "A because B", "A than B" with both sides swapped. */
static void find_reversal(const struct analysis *r, const struct frame *f, struct verdict *v)
{
    static const char *const pivots[] = { "into", "to", "from", "than", "because" };

    for (size_t i = f->ans.from; i < f->ans.to && f->of_longer >= 0.6; i++)
        for (size_t k = f->ref.from; k < f->ref.to; k++) {
            str before[4], behind[4], their_before[4], their_behind[4], low = f->answer->words[i].low;
            bool pivot = false;
            for (size_t x = 0; x < COUNT_OF(pivots); x++)
                pivot = pivot || str_is(low, pivots[x]);
            if (!pivot || !str_equal(low, f->reference->words[k].low))
                continue;
            size_t a = side_of(f->answer, f->ans, i, -1, before), b = side_of(f->answer, f->ans, i, 1, behind);
            size_t c = side_of(f->reference, f->ref, k, -1, their_before),
                   d = side_of(f->reference, f->ref, k, 1, their_behind);
            if (common(behind, b, their_before, c) && common(before, a, their_behind, d) &&
                !common(behind, b, their_behind, d))
                update_verdict(v, 0.8, "reversed",
                               arena_printf(r->a, "the two sides of \"" STR_FMT "\" are swapped", STR_ARG(low)),
                               f->ans);
        }
}

/* --- whole answers ---------------------------------------------------------- */

/* A reference of up to three words is the answer itself. */
static void compare_short(const struct analysis *r, struct verdict *v)
{
    if (r->reference.n > 3 || r->answer.n > 14)
        return;
    bool any = r->reference_numbers.n == 0;
    for (size_t i = 0; i < r->numbers.n; i++)
        any = any || numbers_have(r->reference_numbers, r->numbers.list[i].value);
    if (!any)
        update_verdict(v, 0.85, "other_number",
                       arena_printf(r->a, "the reference is " STR_FMT, STR_ARG(r->reference.text)),
                       (struct span){ 0, 0 });
    else if (r->reference_numbers.n == 0 && r->overlap.covered == 0 && r->overlap.n_specific > 0 &&
             r->overlap.n_reference > 0)
        update_verdict(v, 0.8, "other_answer",
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

static bool is_negative_answer(const struct passage *p)
{
    for (size_t i = 0; i < p->n && i < 5; i++)
        if (str_is(p->words[i].low, "not") || str_is(p->words[i].low, "never") || str_is(p->words[i].low, "cannot") ||
            str_ends(p->words[i].low, S("n't")) || (i == 0 && str_is(p->words[i].low, "no")))
            return true;
    return false;
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

static void compare_formulas(const struct analysis *r, struct verdict *v)
{
    enum { MAX = 8 };
    str ans[MAX], ref[MAX];
    size_t n = formulas(&r->answer, ans, MAX), m = formulas(&r->reference, ref, MAX);

    for (size_t i = 0; n == m && i < n; i++)
        if (!str_equal(ans[i], ref[i])) {
            update_verdict(v, 0.85, "other_formula",
                           arena_printf(r->a, "says " STR_FMT " where the reference says " STR_FMT, STR_ARG(ans[i]),
                                        STR_ARG(ref[i])),
                           (struct span){ 0, 0 });
            return;
        }
}

void find_technical_error(struct analysis *r)
{
    struct spans ans = passage_split(&r->answer, SPLIT_STATEMENTS, r->a),
                 ref = passage_split(&r->reference, SPLIT_STATEMENTS, r->a);
    str text = str_trim(r->answer.text);
    bool is_closed = text.n && strchr(".!?)\"'`]}", text.s[text.n - 1]);
    struct verdict v = { 0 };
    struct frame f;

    compare_numbers(r, &v);
    compare_units(r, &v);
    compare_short(r, &v);
    compare_formulas(r, &v);
    if (is_yes_no_question(&r->question) && is_negative_answer(&r->answer) != is_negative_answer(&r->reference))
        update_verdict(&v, 0.85, "yes_or_no", S("answers yes where the reference answers no, or the reverse"),
                       (struct span){ 0, 1 });
    for (size_t i = 0; i < ans.n; i++) {
        if (!nearest_frame(r, ans.list[i], ref, &f))
            continue;
        find_antonyms(r, &f, &v);
        if (i + 1 < ans.n || is_closed) /* the missing end may contain the other negation */
            find_negation(r, &f, &v);
        find_substitutions(r, &f, &v);
        find_reversal(r, &f, &v);
    }
    if (v.confidence >= 0.55)
        add_label_at(r, "technical_error", v.rule, v.confidence, v.evidence, v.words);
}
