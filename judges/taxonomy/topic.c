/*
 * topic.c -- rules about what an answer is about: generic, off topic, length.
 *
 * A generic answer has few topic words and nothing of what the reference adds to the
 * question.  An off-topic answer has another subject: almost none of its words is
 * related to a word of question or reference.
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

/* Weights of the similarity of subjects, and of an opening that refers back to the question. */
static const double SUBJECT_WEIGHT = 1.5, REFERS_BACK = 0.4;

/* Terms that the item lists as expected. */
static size_t count_terms(const struct reading *r)
{
    const struct json *terms = json_get(r->sample->fields, "terms");
    str low = text_lower(r->a, r->answer.text);
    size_t hit = 0;

    for (size_t i = 0; i < json_length(terms); i++)
        hit += str_search(low, text_lower(r->a, json_as_string(json_at(terms, i)))) != SIZE_MAX;
    return hit;
}

static size_t count_fillers(const struct passage *p)
{
    size_t n = 0;
    for (size_t i = 0; i < p->n; i++)
        n += word_is_filler(p->words[i].low);
    return n;
}

void find_generic(struct reading *r)
{
    const struct param_set *p = r->ctx->params;
    const struct overlap *o = &r->overlap;
    char key[17];

    if (r->answer.n < 5 || count_terms(r) > 0)
        return;
    const int64_t *given = map_find(&r->ctx->answers, answer_key(r->answer.text, key));
    if (given && *given >= (int64_t)param_number(p, "generic_repeats"))
        add_label(r, "generic", "same_answer", 0.9,
                  arena_printf(r->a, "the same answer is given to %lld different questions", (long long)*given));
    else if (r->answer.n >= 8 && o->n_specific == 0 && r->numbers.n == 0)
        add_label(r, "generic", "no_specific_words", 0.85,
                  arena_printf(r->a, "none of its %zu words is specific", r->answer.n));
    else if (r->answer.n >= 8 && o->n_new > 0 && o->covered_new <= param_number(p, "generic_covered") &&
             o->specific_share <= param_number(p, "generic_share") && count_fillers(&r->answer) >= 2)
        add_label(r, "generic", "few_specific_words", 0.85,
                  arena_printf(r->a, "%zu specific word%s among %zu, and %.0f %% of what the reference adds",
                               o->n_specific, o->n_specific == 1 ? "" : "s", r->answer.n, 100 * o->covered_new));
    else if (r->answer.n >= 12 && o->covered_new <= 0.1 && count_fillers(&r->answer) >= 4 && o->specific_share <= 0.36)
        add_label(r, "generic", "few_specific_words", 0.85,
                  arena_printf(r->a, "%zu specific word%s among %zu, and %.0f %% of what the reference adds",
                               o->n_specific, o->n_specific == 1 ? "" : "s", r->answer.n, 100 * o->covered_new));
}

/* "It ...", "You ...", "When this happens, ...": the pronoun refers to the question.  An answer about another
 * subject would have to name it first. */
static bool refers_back(const struct passage *p)
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

/* Shared and related words, and the nearness of subjects where they are few. */
void find_off_topic(struct reading *r)
{
    enum { FEW = 8 }; /* with fewer words, having none in common may be chance */
    const struct overlap *o = &r->overlap;
    double max = param_number(r->ctx->params, "topic_share"), near = o->near_any + o->covered_new;

    for (size_t i = 0; i < r->numbers.n; i++)
        if (r->numbers.list[i].value > 10 && numbers_have(r->reference_numbers, r->numbers.list[i].value))
            return;
    if (o->n_specific < 3 || near >= max || (o->n_specific == 3 && o->near_content >= 0.15))
        return;
    near += SUBJECT_WEIGHT * subject_nearness(r) + (refers_back(&r->answer) ? REFERS_BACK : 0);
    if (near >= (o->n_specific < FEW ? 0.6 * max : max))
        return;
    add_label(r, "off_topic", "few_near_words", near < max / 2 ? 0.9 : 0.7,
              arena_printf(r->a,
                           "%.0f %% of its %zu specific words are related to the question or the reference, and its "
                           "subject differs (%.2f)",
                           100 * o->near_any, o->n_specific, near));
}

void find_length_mismatch(struct reading *r, const struct asked *asked)
{
    const struct param_set *p = r->ctx->params;
    double ratio = r->reference.n ? (double)r->answer.n / (double)r->reference.n : 1;
    double low = param_number(p, "length_low"), high = param_number(p, "length_high");
    bool too_short = r->reference.n >= 8 && r->answer.n <= 9 && ratio < low && r->overlap.covered < 0.5 &&
                     r->gen->finish != FINISH_LENGTH;
    bool too_long = asked->sentences
                        ? ratio > 2.2
                        : r->answer.n > 60 &&
                              (double)r->answer.n > high * (r->reference.n > 12 ? (double)r->reference.n : 12);

    if (too_short || too_long)
        add_label(r, "length_mismatch", too_short ? "too_short" : "too_long", 0.8,
                  arena_printf(r->a, "%zu words, the reference has %zu", r->answer.n, r->reference.n));
}
