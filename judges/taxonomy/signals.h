/*
 * signals.h -- what is measured of an answer before decide.c weighs it: shares, counts, similarities, confidences of
 * the rules.  SIGNALS.md says what each signal measures, in which range, and from which source.  Names that begin with
 * p_ are products or parts of other signals.
 *
 * To add a signal: a name in SIGNALS, a line in SIGNALS.md, one assignment, and new weights
 * (datasets/recipe/judge/fit_weights.py).
 */
#ifndef JUDGES_TAXONOMY_SIGNALS_H
#define JUDGES_TAXONOMY_SIGNALS_H

#include "judges/taxonomy/internal.h"

/* Documented in SIGNALS.md. */
/* clang-format off */
#define SIGNALS(X) \
    X(covered) X(covered_new) X(near_reference) X(near_any) X(near_content) X(specific_share) X(filler_share) \
    X(refers_back) X(contrast) X(log_ratio) X(log_answer) X(log_reference) X(few_specific) \
    X(polar_against) X(polar_with) X(polar_sum) X(antonyms) X(antonym_context) X(inversions) X(shared) X(pairs_lost) \
    X(stray_rare) X(rare) X(stray_share) X(question_rare) X(subject) X(subject_question) X(subject_new) X(subject_worst) \
    X(subject_first) X(part_near_worst) X(part_near_mean) X(parts) X(part_best) X(part_worst) X(parts_missing) \
    X(parts_missing_n) X(tail_missing) X(half_drop) X(stray_sentences) X(foreign_sentences) X(first_asked) X(sentences) \
    X(negations) X(negation_odd) X(negation_lost) X(number_hits) X(number_new) X(number_missing) X(number_clash) \
    X(code) X(reference_code) X(question_covered) X(asks) X(asks_missing) X(ask_worst) \
    X(rule_technical) X(rule_exchanged_words) X(rule_number) X(rule_antonym) X(rule_name) X(rule_term) X(rule_negation) \
    X(rule_exchanged) X(rule_yes_no) X(rule_incomplete) X(rule_one_of_two) X(rule_missing_part) X(rule_unanswered) \
    X(rule_says_less) X(rule_open_end) X(rule_items) X(rule_unsupported) X(rule_inserted) X(unsupported) \
    X(rule_long) X(rule_off_topic) X(rule_generic) X(rule_repetitive) \
    X(distinct) X(restated) X(restated_subjects) X(again_near) \
    X(unit_clash) X(roles_cross) X(roles_straight) X(stray_repeat) X(stray_name) X(pronouns) X(first_half) X(second_half) \
    X(both_missing) X(both_hit) X(both_share) X(types_missing) X(negated_shared) X(absolute_added) X(only_lost) X(year_clash) X(number_swapped) \
    X(value_clash) X(names_new) X(names_missing) X(name_frame) X(term_frame) X(term_rare) \
    X(quoted) X(p_quoted_uncovered) X(p_quoted_second) X(pair_missing) X(statements_missing) X(last_statement) X(p_pair_parts) X(p_statements_first) X(strong) \
    X(p_both) X(p_types_short) X(p_negated_covered) X(p_absolute_near) X(p_year_near) \
    X(p_uncovered_stray) X(p_uncovered_unasked) X(p_first_only) X(p_best_missing) X(p_short_near) X(p_uncovered_near) \
    X(p_covered_near) X(p_covered_polar) X(p_covered_antonym) X(p_roles) X(p_far_uncovered) X(p_asked_uncovered) \
    X(p_stray) X(p_pronouns_uncovered) X(p_log_ratio_2) X(p_again_long) X(p_again_high) X(p_stray_high) X(p_covered_low) \
    X(p_covered_high) X(p_missing_first) X(p_asks_parts) X(p_asks_uncovered) X(p_clash_near) X(p_negation_covered) \
    X(p_subject_high) X(p_subject_low) X(p_unsupported_near) X(p_unsupported_long)
/* clang-format on */

enum signal {
#define X(name) SIGNAL_##name,
    SIGNALS(X)
#undef X
        N_SIGNALS
};

/* The values of one answer, by enum signal. */
struct signals {
    double v[N_SIGNALS];
};
/* The names as in SIGNALS. */
extern const char *const signal_names[N_SIGNALS];

/* All signals; r->labels are the candidates of all rules. */
void signals_read(const struct analysis *r, struct signals *s);

/* --- weights (decide.c, signal_weights.c) ---- */
/* The categories that the content decides, and last a correct answer. */
enum { N_DECIDED = 8 };
extern const char *const decided_names[N_DECIDED];

/* One signal: its mean and standard deviation over the labelled answers, and its weight for each category. */
struct signal_weight {
    double mean, scale, of[N_DECIDED]; /* weights of (signal - mean) / scale */
};
extern const struct signal_weight signal_weights[N_SIGNALS];
extern const double signal_bias[N_DECIDED]; /* added to the weighted sum of each category */

/* --- how the words of the three texts are related (signal_words.c) ---- */
enum { RELATED_TO_REFERENCE = 1, RELATED_TO_QUESTION = 2 };

/* Places of a word of the answer and one of the reference. */
struct near_pair {
    uint32_t ans, ref;
};

struct relation {
    unsigned char *ans; /* [answer.n] bits: related to a word that is new in the reference, to one of the question */
    bool *ref;          /* [reference.n] covered by the answer */
    bool *ask;          /* [question.n] covered by the answer */
    struct near_pair *near; /* [n_near] key words of answer and reference that are near to each other, by answer */
    size_t n_near;
    bool quoted; /* a long question has many of the reference's key words: a text to summarise */
};
/* Compares the key words of the three texts; memory of the analysis's arena. */
void relation_read(const struct analysis *r, struct relation *v);

/* A content word of three letters or more that is no negation. */
static inline bool word_is_key(const struct word *w)
{
    return w->content && w->low.n > 2 && !w->negation;
}
/* 1: more, up, after; -1: less, down, before; 0: neither (polar_words.c). */
int word_polarity(str low);
/* 1 and more: the place of the word among those that allow no exception ("all", "never"); -1: it limits ("only",
 * "unless"); 0: neither (polar_words.c). */
int word_absolute(str low);
/* Pronouns and words for any person (polar_words.c). */
bool word_is_pronoun(str low);

/* One function a file; each sets some of the signals. */
void signals_read_words(const struct analysis *r, const struct relation *v, struct signals *s);
void signals_read_subject(const struct analysis *r, const struct relation *v, struct signals *s);
void signals_read_contrasts(const struct analysis *r, const struct relation *v, struct signals *s);
void signals_read_numbers(const struct analysis *r, struct signals *s);
void signals_read_values(const struct analysis *r, struct signals *s);
void signals_read_terms(const struct analysis *r, const struct relation *v, struct signals *s);
void signals_read_asks(const struct analysis *r, struct signals *s);       /* sub_questions.c */
void signals_read_roles(const struct analysis *r, struct signals *s);      /* roles.c */
void signals_read_repetition(const struct analysis *r, struct signals *s); /* repetitive.c */

/* --- topic.c ---- */
/* Share of the words that are praise, advice or filler, 0..1. */
double filler_share(const struct passage *p);
/* True if one of the first five words refers to the question: "it", "this", "when". */
bool refers_back(const struct passage *p);
/* Number of "first", "second", "other", "former", "latter". */
size_t contrast_words(const struct passage *p);
/* --- hallucination.c ---- */
/* Weight of the names and numbers of the answer that neither question nor references have, 0 or more. */
double unsupported_weight(const struct analysis *r);
/* --- subject.c ---- */
/* The word vectors of the context's WordNet, made once per process; c->wordnet must not be NULL. */
const struct gloss_space *subject_space(const struct judge_context *c);
/* The word's place in the space, as by gloss_find; looked up once for all occurrences of a word of the test set. */
int32_t subject_place(const struct gloss_space *space, const struct word *w);

#endif
