/*
 * content.c -- rules about what an answer says: hallucination, generic,
 * technical error, off topic.
 *
 * The reference is the measure: a rule may only accuse an answer of what can be
 * pointed at in question, reference and answer.  Contradictions are looked for
 * between an answer's sentence and the sentence of the reference that shares
 * most with it, never between words far apart.
 */
#include "judges/taxonomy/reading.h"

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

/* --- sentences that speak of the same thing ------------------------------------ */

struct match {
    struct sentence mine, theirs;
    size_t shared, smaller, larger; /* distinct specific stems in both; in the shorter of the two; in the longer */
};

static size_t specific_in(const struct passage *p, struct sentence s)
{
    size_t n = 0;

    for (size_t i = s.from; i < s.to; i++) {
        bool is_new = p->words[i].specific;
        for (size_t k = s.from; k < i && is_new; k++)
            is_new = !p->words[k].specific || !str_equal(p->words[k].stem, p->words[i].stem);
        n += is_new;
    }
    return n;
}

static size_t shared_in(const struct passage *p, struct sentence s, const struct passage *q, struct sentence t)
{
    size_t n = 0;

    for (size_t i = s.from; i < s.to; i++) {
        bool is_new = p->words[i].specific, found = false;
        for (size_t k = s.from; k < i && is_new; k++)
            is_new = !str_equal(p->words[k].stem, p->words[i].stem);
        for (size_t k = t.from; k < t.to && is_new && !found; k++)
            found = str_equal(q->words[k].stem, p->words[i].stem);
        n += found;
    }
    return n;
}

/* Each of the answer's sentences with the nearest of the reference. */
static size_t match_sentences(const struct reading *r, const struct match **out)
{
    const struct sentence *mine, *theirs;
    size_t n = passage_sentences(&r->answer, &mine, r->a), m = passage_sentences(&r->reference, &theirs, r->a), k = 0;
    struct match *list = ARENA_NEW(r->a, struct match, n);

    for (size_t i = 0; i < n; i++) {
        struct match best = { .mine = mine[i] };
        for (size_t j = 0; j < m; j++) {
            size_t shared = shared_in(&r->answer, mine[i], &r->reference, theirs[j]);
            if (shared > best.shared) {
                best.shared = shared;
                best.theirs = theirs[j];
            }
        }
        if (best.shared == 0)
            continue;
        size_t a = specific_in(&r->answer, best.mine), b = specific_in(&r->reference, best.theirs);
        best.smaller = a < b ? a : b;
        best.larger = a < b ? b : a;
        list[k++] = best;
    }
    *out = list;
    return k;
}

/* --- numbers ------------------------------------------------------------------ */

static bool is_number(const struct word *w)
{
    return w->low.n && w->low.s[0] >= '0' && w->low.s[0] <= '9';
}

static bool same_number(str a, str b)
{
    size_t i = 0, k = 0;

    for (; i < a.n || k < b.n; i++, k++) { /* thousands commas do not count */
        while (i < a.n && a.s[i] == ',')
            i++;
        while (k < b.n && b.s[k] == ',')
            k++;
        if ((i < a.n) != (k < b.n) || (i < a.n && a.s[i] != b.s[k]))
            return false;
    }
    return true;
}

static bool has_number(const struct passage *p, struct sentence s, str number)
{
    for (size_t i = s.from; i < s.to; i++)
        if (same_number(p->words[i].low, number))
            return true;
    return false;
}

/* "1." or "2)" before the first word of a line. */
static bool is_list_mark(const struct passage *p, size_t i)
{
    const struct word *w = &p->words[i];
    size_t end = w->at + w->text.n;

    return (w->at == 0 || p->text.s[w->at - 1] == '\n') && end < p->text.n &&
           (p->text.s[end] == '.' || p->text.s[end] == ')');
}

/* A number of two digits or more that nothing supports. */
static bool is_unsupported(const struct reading *r, size_t i)
{
    const struct word *w = &r->answer.words[i];
    const struct passage *known[] = { &r->question, &r->reference };

    if (!is_number(w) || w->low.n < 2 || is_list_mark(&r->answer, i))
        return false;
    for (size_t k = 0; k < COUNT_OF(known); k++)
        if (has_number(known[k], (struct sentence){ 0, known[k]->n }, w->low))
            return false;
    for (size_t k = 1; k < r->sample->n_refs; k++)
        if (str_search(r->sample->refs[k], w->text) != SIZE_MAX)
            return false;
    return true;
}

/* A name: capitals inside a sentence, inside a word, or a word with a digit or underscore. */
static bool is_name(const struct passage *p, size_t i)
{
    const struct word *w = &p->words[i];
    size_t capitals = 0, at = 0, n = 0;
    bool first = i == 0, odd = false;

    if (is_number(w) || w->low.n < 3)
        return false;
    for (size_t k = i ? p->words[i - 1].at + p->words[i - 1].text.n : 0; k < w->at; k++)
        first = first || strchr(".!?:\n\"(", p->text.s[k] ? p->text.s[k] : ' ') != NULL;
    while (at < w->text.n) {
        uint32_t c = utf8_next(w->text, &at);
        capitals += strcmp(unicode_category(c), "Lu") == 0;
        odd = odd || c == '_' || unicode_is_number(c);
        n++;
    }
    return capitals > 1 || (capitals == 1 && !first) || (odd && n > 3);
}

/* Neither the item's texts nor any other of the test set hold the word. */
static bool is_unknown(const struct reading *r, const struct word *w)
{
    return !map_find(&r->ctx->frequency, w->stem) && !passage_has(&r->question, w->stem) &&
           !passage_has(&r->reference, w->stem) && !word_is_general(w->low);
}

/* Each word once, at most five of them. */
static size_t list_words(struct strbuf *out, size_t n, str word)
{
    struct strbuf quoted = { 0 };

    strbuf_printf(&quoted, "\"" STR_FMT "\"", STR_ARG(word));
    bool there = str_search(strbuf_str(out), strbuf_str(&quoted)) != SIZE_MAX;
    strbuf_release(&quoted);
    if (there)
        return n;
    if (n < 5)
        strbuf_printf(out, "%s\"" STR_FMT "\"", n ? ", " : "", STR_ARG(word));
    return n + 1;
}

void find_hallucination(struct reading *r)
{
    struct strbuf numbers = { 0 }, names = { 0 };
    size_t n_numbers = 0, n_names = 0;

    for (size_t i = 0; i < r->answer.n; i++) {
        const struct word *w = &r->answer.words[i];
        if (is_unsupported(r, i))
            n_numbers = list_words(&numbers, n_numbers, w->text);
        else if (is_name(&r->answer, i) && is_unknown(r, w))
            n_names = list_words(&names, n_names, w->text);
    }
    if (n_numbers)
        add_label(r, "hallucination", "unsupported_number", 0.7,
                  arena_printf(r->a, "numbers in neither question nor reference: %s", numbers.s));
    if (n_names && r->ctx->n_samples >= 4) /* a few texts know too few names */
        add_label(r, "hallucination", "unsupported_name", 0.5,
                  arena_printf(r->a, "names that no text of the test set holds: %s", names.s));
    size_t link = str_search(r->answer.text, S("http"));
    if (link != SIZE_MAX && str_search(r->reference.text, S("http")) == SIZE_MAX &&
        str_search(r->question.text, S("http")) == SIZE_MAX)
        add_label(r, "hallucination", "unsupported_link", 0.7,
                  arena_printf(r->a, "a link that is in neither question nor reference: \"" STR_FMT "\"",
                               STR_ARG(utf8_truncate(str_slice(r->answer.text, link, r->answer.text.n), 60))));
    strbuf_release(&numbers);
    strbuf_release(&names);
}

/* --- generic ---------------------------------------------------------------- */

static size_t count_terms(const struct reading *r)
{
    const struct json *terms = json_get(r->sample->fields, "terms");
    str low = text_lower(r->a, r->answer.text);
    size_t hit = 0;

    for (size_t i = 0; i < json_length(terms); i++)
        hit += str_search(low, text_lower(r->a, json_as_string(json_at(terms, i)))) != SIZE_MAX;
    return hit;
}

void find_generic(struct reading *r)
{
    const struct param_set *p = r->ctx->params;
    size_t in_reference, in_question, fewest = (size_t)param_number(p, "generic_words");
    double share = param_number(p, "generic_share");
    char key[17];

    if (r->answer.n < 5 || count_terms(r) > 0)
        return;
    specific_stems(&r->answer, &r->reference, &in_reference);
    specific_stems(&r->answer, &r->question, &in_question);
    size_t both, of_reference = specific_stems(&r->reference, &r->question, &both);
    const int64_t *given = map_find(&r->ctx->answers, answer_key(r->answer.text, key));
    if (given && *given >= (int64_t)param_number(p, "generic_repeats")) {
        add_label(r, "generic", "same_answer", 0.7,
                  arena_printf(r->a, "this very answer is given to %lld different questions", (long long)*given));
    } else if (in_reference == 0 && (r->n_specific < fewest || (double)r->n_specific < share * (double)r->answer.n)) {
        add_label(r, "generic", "few_specific_words", 0.5,
                  arena_printf(r->a, "%zu specific words among %zu, none of them in the reference", r->n_specific,
                               r->answer.n));
    } else if (r->n_specific && in_question == r->n_specific && of_reference > both) {
        add_label(r, "generic", "echoes_question", 0.5,
                  arena_printf(r->a, "all %zu specific words come from the question", r->n_specific));
    }
}

/* --- technical error ---------------------------------------------------------- */

static const char *const opposites[][2] = {
    { "increase", "decrease" },
    { "increases", "decreases" },
    { "increasing", "decreasing" },
    { "increased", "decreased" },
    { "raise", "lower" },
    { "raises", "lowers" },
    { "higher", "lower" },
    { "highest", "lowest" },
    { "supervised", "unsupervised" },
    { "overfitting", "underfitting" },
    { "overfits", "underfits" },
    { "overfit", "underfit" },
    { "maximise", "minimise" },
    { "maximises", "minimises" },
    { "maximize", "minimize" },
    { "maximizes", "minimizes" },
    { "maximum", "minimum" },
    { "labelled", "unlabelled" },
    { "labeled", "unlabeled" },
    { "linear", "nonlinear" },
    { "faster", "slower" },
    { "convex", "nonconvex" },
    { "parametric", "nonparametric" },
    { "deterministic", "stochastic" },
    { "before", "after" },
    { "larger", "smaller" },
    { "largest", "smallest" },
    { "stronger", "weaker" },
    { "upper", "lower" },
    { "dense", "sparse" },
    { "positive", "negative" },
    { "positives", "negatives" },
    { "independent", "dependent" },
    { "correlated", "uncorrelated" },
    { "biased", "unbiased" },
    { "balanced", "imbalanced" },
    { "stable", "unstable" },
    { "known", "unknown" },
    { "encoder", "decoder" },
    { "numerator", "denominator" },
    { "synchronous", "asynchronous" },
    { "homogeneous", "heterogeneous" },
    { "always", "never" },
    { "with", "without" },
    { "fewer", "more" },
    { "less", "more" },
    { "high", "low" },
    { "local", "global" },
};

static const struct word *word_in(const struct passage *p, struct sentence s, const char *low)
{
    for (size_t i = s.from; i < s.to; i++)
        if (str_is(p->words[i].low, low))
            return &p->words[i];
    return NULL;
}

static bool is_negation(str low)
{
    static const char *const words[] = { "not", "no", "never", "cannot", "neither", "nor", "without", "none" };

    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (str_is(low, words[i]))
            return true;
    return str_ends(low, S("n't")) || str_ends(low, S("n\xE2\x80\x99t"));
}

static size_t negations(const struct passage *p, struct sentence s)
{
    size_t n = 0;
    for (size_t i = s.from; i < s.to; i++)
        n += is_negation(p->words[i].low);
    return n;
}

static str sentence_text(const struct passage *p, struct sentence s)
{
    const struct word *first = &p->words[s.from], *last = &p->words[s.to - 1];
    return str_slice(p->text, first->at, last->at + last->text.n);
}

/* One side of a pair where the reference's nearest sentence has the other. */
static bool opposite_term(struct reading *r, const struct match *m)
{
    for (size_t i = 0; i < COUNT_OF(opposites); i++)
        for (int k = 0; k < 2; k++) {
            const char *mine = opposites[i][k], *theirs = opposites[i][1 - k];
            if (!word_in(&r->answer, m->mine, mine) || word_in(&r->answer, m->mine, theirs) ||
                !word_in(&r->reference, m->theirs, theirs) || passage_has_word(&r->reference, mine))
                continue;
            add_label(r, "technical_error", "opposite_term", 0.8,
                      arena_printf(r->a, "says \"%s\" where the reference says \"%s\"", mine, theirs));
            return true;
        }
    return false;
}

static bool denied(struct reading *r, const struct match *m)
{
    if (negations(&r->answer, m->mine) % 2 == negations(&r->reference, m->theirs) % 2)
        return false;
    add_label(r, "technical_error", "negation", 0.7,
              arena_printf(r->a, "says \"" STR_FMT "\", the reference \"" STR_FMT "\"",
                           STR_ARG(utf8_truncate(sentence_text(&r->answer, m->mine), 100)),
                           STR_ARG(utf8_truncate(sentence_text(&r->reference, m->theirs), 100))));
    return true;
}

static bool wrong_number(struct reading *r, const struct match *m)
{
    const struct word *mine = NULL, *theirs = NULL;

    for (size_t i = m->mine.from; i < m->mine.to && !mine; i++)
        if (is_number(&r->answer.words[i]) && is_unsupported(r, i))
            mine = &r->answer.words[i];
    for (size_t i = m->theirs.from; i < m->theirs.to && !theirs; i++)
        if (is_number(&r->reference.words[i]) &&
            !has_number(&r->answer, (struct sentence){ 0, r->answer.n }, r->reference.words[i].low))
            theirs = &r->reference.words[i];
    if (!mine || !theirs)
        return false;
    add_label(r, "technical_error", "wrong_number", 0.8,
              arena_printf(r->a, "says " STR_FMT " where the reference says " STR_FMT, STR_ARG(mine->text),
                           STR_ARG(theirs->text)));
    return true;
}

/* Opposites need sentences that share half of their specific words; a negation or a
 * number is everywhere, so those need nearly the same sentence. */
void find_technical_error(struct reading *r)
{
    const struct match *list;
    size_t n = match_sentences(r, &list);
    double some = param_number(r->ctx->params, "same_share"), most = (1 + some) / 2;

    for (size_t i = 0; i < n; i++) {
        const struct match *m = &list[i];
        bool same_subject = m->shared >= 2 && (double)m->shared >= some * (double)m->smaller;
        bool same_sentence = m->shared >= 3 && (double)m->shared >= most * (double)m->larger;
        if ((same_subject && opposite_term(r, m)) || (same_sentence && (denied(r, m) || wrong_number(r, m))))
            return;
    }
}

/* --- off topic ---------------------------------------------------------------- */

void find_off_topic(struct reading *r)
{
    size_t shared = 0, fewest = (size_t)param_number(r->ctx->params, "generic_words");
    struct map seen = { 0 };

    for (size_t i = 0; i < r->answer.n; i++) {
        const struct word *w = &r->answer.words[i];
        bool is_new;
        if (!w->specific)
            continue;
        map_put(&seen, w->stem, &is_new);
        shared += is_new && (passage_has(&r->question, w->stem) || passage_has(&r->reference, w->stem));
    }
    map_release(&seen);
    if (r->n_specific >= fewest && (double)shared < param_number(r->ctx->params, "topic_share") * (double)r->n_specific)
        add_label(
            r, "off_topic", "few_shared_words", 0.6,
            arena_printf(r->a, "%zu of %zu specific words occur in question or reference", shared, r->n_specific));
}
