/*
 * technical.c -- an answer that contradicts its reference: another number, unit or
 * order of magnitude, an antonym or a negation in the same frame, another word or
 * name in the same place, the other answer to a yes-or-no question.
 *
 * Each statement of the answer is compared only with the statement of the reference
 * that has the largest overlap with it.
 */
#include "judges/taxonomy/quantities.h"
#include "judges/taxonomy/technical.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"

/* --- matching statements -------------------------------- */

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

/* A capitalized word that does not begin the statement. */
static bool is_name(const struct passage *p, struct span s, const struct word *w)
{
    return is_capital(w) && place_of(p, w) != s.from;
}

/* Only a blank between word i and the next. */
static bool words_touch(const struct passage *p, size_t i)
{
    return p->words[i].at + p->words[i].text.n + 1 == p->words[i + 1].at;
}

static void report_pair(const struct analysis *r, struct contradiction *v, double confidence, const char *rule,
                        const struct word *pair[2])
{
    size_t at = place_of(&r->answer, pair[0]);
    update_contradiction(v, confidence, rule,
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

/* "Most places" does not contradict "at least 24": "at most" and "at least" do. */
static bool is_bound(const struct passage *p, const struct word *w)
{
    return place_of(p, w) > 0 && str_is(p->words[place_of(p, w) - 1].low, "at");
}

/* "Before it is opened" where the reference has "unopened". */
static bool is_negated_form(const struct frame *f, const struct word *pair[2])
{
    return words_are_opposite_forms(pair[0], pair[1]) &&
           word_is_negated(f->answer, f->ans, place_of(f->answer, pair[0])) !=
               word_is_negated(f->reference, f->ref, place_of(f->reference, pair[1]));
}

static void find_antonyms(const struct analysis *r, const struct frame *f, struct contradiction *v)
{
    if (f->shared < 1 || f->of_shorter < 0.34)
        return;
    for (size_t i = 0; i < f->n_answer_words; i++)
        for (size_t k = 0; k < f->n_reference_words; k++) {
            const struct word *pair[2] = { f->answer_words[i], f->reference_words[k] };
            if (f->shared < 2 && !words_are_opposite_forms(pair[0], pair[1]))
                continue;
            if (differ(r, pair[0], pair[1]) && !is_name(f->answer, f->ans, pair[0]) &&
                !is_name(f->reference, f->ref, pair[1]) && words_are_antonyms(pair[0], pair[1]) &&
                is_bound(f->answer, pair[0]) == is_bound(f->reference, pair[1]) && !is_negated_form(f, pair) &&
                are_aligned(f, i, k) && are_new(r, pair[0], pair[1]))
                report_pair(r, v, 0.8, "opposite_term", pair);
        }
}

/* --- another word in the same place ------------------------------------------ */

/* A word of a name ("Blue", "Nile") is one of a run of capitalized words; true if the other text has one of them. */
static bool shares_name(const struct passage *p, struct span s, const struct word *w, const struct passage *other)
{
    size_t from = place_of(p, w), to = from + 1;

    while (from > s.from && is_capital(&p->words[from - 1]) && words_touch(p, from - 1))
        from--;
    while (to < s.to && is_capital(&p->words[to]) && words_touch(p, to - 1))
        to++;
    for (size_t i = from; i < to; i++)
        if (p->words[i].content && passage_has_word(other, &p->words[i]))
            return true;
    return false;
}

/* The question, such as a text to be summarised, has this word after the same word. */
static bool is_quoted_phrase(const struct analysis *r, const struct word *w)
{
    size_t at = place_of(&r->answer, w);

    for (size_t i = 1; at > 0 && i < r->question.n; i++)
        if (same_stem(&r->question.words[i], w) && same_stem(&r->question.words[i - 1], w - 1))
            return true;
    return false;
}

static bool is_unit(const struct word *w)
{
    return stem_is_unit(w->stem) || quantity_unit_known(w->low);
}

static void judge_substitution(const struct analysis *r, const struct frame *f, struct contradiction *v,
                               const struct word *pair[2], bool alone)
{
    if (!differ(r, pair[0], pair[1]) || !pair[0]->specific || !pair[1]->specific || words_are_near(pair[0], pair[1]) ||
        (is_unit(pair[0]) && is_unit(pair[1])))
        return; /* units are compared with their numbers: "within weeks", "a month later" */
    if (is_name(f->answer, f->ans, pair[0]) && is_name(f->reference, f->ref, pair[1]) &&
        !shares_name(f->answer, f->ans, pair[0], f->reference) &&
        !shares_name(f->reference, f->ref, pair[1], f->answer))
        report_pair(r, v, 0.75, "other_name", pair);
    else if ((f->of_longer >= 0.7 ||
              !(word_may_be_verb(r->ctx, pair[0], r->a) || word_may_be_verb(r->ctx, pair[1], r->a))) &&
             words_are_sisters(r->ctx, pair[0], pair[1], r->a))
        report_pair(r, v, 0.7, "other_term", pair);
    else if (alone && f->of_longer >= 0.6 && !is_quoted_phrase(r, pair[0]))
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
static void find_substitutions(const struct analysis *r, const struct frame *f, struct contradiction *v)
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

enum { MAX_SIDE = 7 };

/* Stems of a few content words before or after a pivot, within the statement: the things compared stand at the far
 * ends of "long waves of light much more than short ones". */
static size_t side_of(const struct passage *p, struct span s, size_t pivot, int step, str out[MAX_SIDE])
{
    str low = p->words[pivot].low;
    bool place = str_is(low, "to") || str_is(low, "from") || str_is(low, "into");
    size_t n = 0, reach = place ? 2 : str_is(low, "than") ? MAX_SIDE : 4;

    for (size_t i = pivot; n < reach && (step > 0 ? i + 1 < s.to : i > s.from);) {
        i = step > 0 ? i + 1 : i - 1;
        if (p->words[i].content && !p->words[i].negation && !str_is(p->words[i].low, "ones"))
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
static void find_reversal(const struct analysis *r, const struct frame *f, struct contradiction *v)
{
    static const char *const pivots[] = { "into", "to", "from", "than", "because" };

    for (size_t i = f->ans.from; i < f->ans.to && f->of_longer >= 0.6; i++)
        for (size_t k = f->ref.from; k < f->ref.to; k++) {
            str before[MAX_SIDE], behind[MAX_SIDE], their_before[MAX_SIDE], their_behind[MAX_SIDE],
                low = f->answer->words[i].low;
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
                update_contradiction(v, 0.8, "reversed",
                                     arena_printf(r->a, "the two sides of \"" STR_FMT "\" are swapped", STR_ARG(low)),
                                     f->ans);
        }
}

void find_technical_error(struct analysis *r)
{
    struct spans ans = passage_split(&r->answer, SPLIT_STATEMENTS, r->a),
                 ref = passage_split(&r->reference, SPLIT_STATEMENTS, r->a);
    str text = str_trim(r->answer.text);
    bool is_closed = text.n && strchr(".!?)\"'`]}", text.s[text.n - 1]);
    struct contradiction v = { 0 };
    struct frame f;

    compare_numbers(r, &v);
    compare_units(r, &v);
    compare_values(r, &v);
    compare_short(r, &v);
    compare_formulas(r, &v);
    compare_yes_no(r, &v);
    compare_names(r, &v);
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
