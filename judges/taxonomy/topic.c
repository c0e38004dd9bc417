/*
 * topic.c -- rules about what an answer is about: generic, off topic, length.
 *
 * A generic answer has few topic words and nothing of what the reference adds to the
 * question.  An off-topic answer has another subject: almost none of its words is
 * related to a word of question or reference.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

/* Weights of two logistic regressions, of off-topic and of generic answers against correct ones, on the batches tune,
 * test and third to eleventh of tests/golden/judge (its CARD.md has the first score of each batch from the third on,
 * before its answers were fitted to).  They were fitted once, outside this program, and no command fits them again:
 * `assay judge --fit` chooses only the thresholds.  A weight is per unit of the share or similarity that it is named
 * after, or per word; refers_back counts as 0 or 1. */
static const struct weights {
    double constant, covered_new, near_content, specific_share, filler_share, refers_back, subject, contrast_words;
} off_topic = { 1.60, -5.48, -3.53, 5.58, 8.19, -1.47, -6.85, -0.40 },
  generic = { -0.22, -4.73, 0, -10.95, 21.27, 0, 0, 0 };

static double probability(double x)
{
    return 1 / (1 + exp(-x));
}

/* 0.6 at the threshold, 1 at probability 1. */
static double confidence_of(double p, double threshold)
{
    return threshold < 1 ? 0.6 + 0.4 * (p - threshold) / (1 - threshold) : 1;
}

/* Terms that the item lists as expected. */
static size_t count_terms(const struct analysis *r)
{
    const struct json *terms = json_get(r->sample->fields, "terms");

    if (!json_length(terms))
        return 0;
    str low = text_lower(r->a, r->answer.text);
    size_t hit = 0;

    for (size_t i = 0; i < json_length(terms); i++)
        hit += str_search(low, text_lower(r->a, json_as_string(json_at(terms, i)))) != SIZE_MAX;
    return hit;
}

double filler_share(const struct passage *p)
{
    size_t n = 0;
    for (size_t i = 0; i < p->n; i++)
        n += p->words[i].filler;
    return (double)n / (double)(p->n ? p->n : 1);
}

/* The terms that both regressions share; `covered`: the share of the reference's additions that the answer has. */
static double log_odds(const struct analysis *r, const struct weights *w, double covered)
{
    const struct overlap *o = &r->overlap;

    return w->constant + w->covered_new * covered + w->near_content * o->near_content +
           w->specific_share * o->specific_share + w->filler_share * filler_share(&r->answer);
}

void find_same_answer(struct analysis *r)
{
    const struct param_set *p = r->ctx->params;
    char key[17];

    if (r->answer.n < 5 || count_terms(r) > 0)
        return;
    int64_t repeats = (int64_t)param_number(p, "generic_repeats");
    const int64_t *given = r->ctx->most_given >= repeats ? map_find(&r->ctx->answers, answer_key(r->answer.text, key))
                                                         : NULL;
    if (given && *given >= repeats)
        add_label(r, "generic", "same_answer", 0.9,
                  arena_printf(r->a, "the same answer is given to %lld different questions", (long long)*given));
    else if (r->answer.n >= 8 && r->overlap.n_specific == 0 && r->numbers.n == 0)
        add_label(r, "generic", "no_specific_words", 0.85,
                  arena_printf(r->a, "none of its %zu words is specific", r->answer.n));
}

void find_generic(struct analysis *r)
{
    const struct param_set *p = r->ctx->params;
    const struct overlap *o = &r->overlap;

    if (r->answer.n >= 8 && o->n_new > 0 && count_terms(r) == 0) {
        double x = probability(log_odds(r, &generic, o->covered_new)), least = param_number(p, "generic");
        if (x >= least)
            add_label(
                r, "generic", "few_specific_words", confidence_of(x, least),
                arena_printf(r->a,
                             "%zu specific word%s among %zu, %.0f %% general words of praise or advice, and %.0f %% "
                             "of what the reference adds",
                             o->n_specific, o->n_specific == 1 ? "" : "s", r->answer.n, 100 * filler_share(&r->answer),
                             100 * o->covered_new));
    }
}

/* "It ...", "You ...", "When this happens, ...": the pronoun refers to the question.  An answer about another
 * subject would have to name it first. */
bool refers_back(const struct passage *p)
{
    enum { OPENING = 5 };
    static const char *const words[] = {
        "it",   "its", "they",    "their",  "them",     "this",      "that",    "these",  "those",  "you",
        "your", "he",  "she",     "we",     "our",      "i",         "my",      "when",   "if",     "because",
        "so",   "one", "someone", "nobody", "somebody", "everybody", "both",    "each",   "once",   "otherwise",
        "yes",  "no",  "imagine", "think",  "whatever", "whoever",   "without", "former", "latter", "either",
    };

    for (size_t i = 0; i < p->n && i < OPENING; i++)
        for (size_t k = 0; k < COUNT_OF(words); k++)
            if (str_is(p->words[i].low, words[k]))
                return true;
    return false;
}

/* "The first ..., the other ...": describes two things that the question names. */
size_t contrast_words(const struct passage *p)
{
    static const char *const words[] = { "first", "second", "other", "former", "latter" };
    size_t n = 0;

    for (size_t i = 0; i < p->n; i++)
        for (size_t k = 0; k < COUNT_OF(words); k++)
            n += str_is(p->words[i].low, words[k]);
    return n;
}

static bool is_too_short(const struct analysis *r)
{
    double low = param_number(r->ctx->params, "length_low");

    return r->reference.n >= 8 && r->answer.n <= 9 && (double)r->answer.n < low * (double)r->reference.n &&
           r->overlap.covered < 0.5 && r->gen->finish != FINISH_LENGTH;
}

/* Shared and related words, nearness of subjects, and whether the answer refers back to the question. */
void find_off_topic(struct analysis *r)
{
    enum { FEW = 3 }; /* with fewer specific words, having none in common may be chance */
    const struct overlap *o = &r->overlap;
    double least = param_number(r->ctx->params, "off_topic"), covered = o->n_new ? o->covered_new : o->near_any;

    for (size_t i = 0; i < r->numbers.n; i++)
        if (r->numbers.list[i].value > 10 && numbers_have(r->reference_numbers, r->numbers.list[i].value))
            return;
    double x = log_odds(r, &off_topic, covered) + (refers_back(&r->answer) ? off_topic.refers_back : 0);
    if (is_too_short(r) || o->n_specific < FEW || (o->n_specific == FEW && o->near_content >= 0.15) ||
        probability(x - off_topic.subject) < least)
        return; /* no distance between the subjects would change this */
    x += off_topic.contrast_words * (double)contrast_words(&r->answer);
    double near = subject_nearness(r), p = probability(x + off_topic.subject * near);
    if (p >= least)
        add_label(
            r, "off_topic", "few_near_words", confidence_of(p, least),
            arena_printf(r->a,
                         "%.0f %% of its content words are related to the question or the reference, %.0f %% of what "
                         "the reference adds is covered, and the subjects are %s (%.2f)",
                         100 * o->near_content, 100 * o->covered_new, near < 0.35 ? "far apart" : "not close", near));
}

bool find_requested_length_error(struct analysis *r, const struct requested_form *f)
{
    enum { WORDS_PER_PARAGRAPH = 25 };
    size_t n = r->answer.n, min = f->min_words, max = f->max_words;

    if (!min && f->paragraphs > 1)
        min = (size_t)f->paragraphs * WORDS_PER_PARAGRAPH;
    if (min && (double)n < 0.6 * (double)min && r->gen->finish != FINISH_LENGTH)
        add_label(r, "length_mismatch", "too_short", 0.85,
                  arena_printf(r->a, "%zu words, at least %zu were requested", n, min));
    else if (max && (double)n > 1.5 * (double)max + 5)
        add_label(r, "length_mismatch", "too_long", 0.85,
                  arena_printf(r->a, "%zu words, at most %zu were requested", n, max));
    return has_label(r, "length_mismatch");
}

bool find_too_short(struct analysis *r)
{
    if (is_too_short(r))
        add_label(r, "length_mismatch", "too_short", 0.9,
                  arena_printf(r->a, "%zu words, the reference has %zu", r->answer.n, r->reference.n));
    return has_label(r, "length_mismatch");
}

/* An answer of several times the reference's length is the less likely to be right for it the longer it is; another
 * error in it counts more. */
static double too_long_confidence(double ratio)
{
    return ratio >= 5 ? 0.8 : 0.6 + 0.1 * (ratio - 3);
}

void find_length_mismatch(struct analysis *r, const struct requested_form *requested_form)
{
    const struct param_set *p = r->ctx->params;
    double ratio = r->reference.n ? (double)r->answer.n / (double)(r->reference.n > 12 ? r->reference.n : 12) : 1;
    double high = param_number(p, "length_high");

    if (requested_form->min_words || requested_form->max_words || requested_form->paragraphs > 1)
        return; /* the reference's length says nothing where the task names one */
    bool too_short = is_too_short(r), too_long = r->answer.n > 60 && ratio > high;
    if (requested_form->sentences && (double)r->answer.n > 2.2 * (double)r->reference.n)
        too_long = true;
    if (too_short || too_long)
        add_label(r, "length_mismatch", too_short ? "too_short" : "too_long",
                  too_short || requested_form->sentences ? 0.8 : too_long_confidence(ratio),
                  arena_printf(r->a, "%zu words, the reference has %zu", r->answer.n, r->reference.n));
}
