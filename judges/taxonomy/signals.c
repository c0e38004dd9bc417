/*
 * signals.c -- see signals.h: overlap, confidences of the rules, and products of signals.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

static double at_most(double a, double b)
{
    return a < b ? a : b;
}

static double at_least(double a, double b)
{
    return a > b ? a : b;
}

/* --- rules -------------------------------------------------------------------- */

/* The signal that holds the largest confidence of a rule; NULL rule: of any rule of the category. */
static const struct rule_signal {
    enum signal to;
    const char *category, *rule;
} rule_signals[] = {
    { SIGNAL_rule_number, "technical_error", "other_number" },
    { SIGNAL_rule_number, "technical_error", "other_unit" },
    { SIGNAL_rule_antonym, "technical_error", "opposite_term" },
    { SIGNAL_rule_name, "technical_error", "other_name" },
    { SIGNAL_rule_term, "technical_error", "other_term" },
    { SIGNAL_rule_term, "technical_error", "other_word" },
    { SIGNAL_rule_negation, "technical_error", "negation" },
    { SIGNAL_rule_exchanged, "technical_error", "exchanged" },
    { SIGNAL_rule_exchanged, "technical_error", "reversed" },
    { SIGNAL_rule_exchanged_words, "technical_error", "exchanged_words" },
    { SIGNAL_rule_yes_no, "technical_error", "yes_or_no" },
    { SIGNAL_rule_yes_no, "technical_error", "other_formula" },
    { SIGNAL_rule_incomplete, "incomplete", NULL },
    { SIGNAL_rule_one_of_two, "incomplete", "one_of_two" },
    { SIGNAL_rule_one_of_two, "incomplete", "missing_number" },
    { SIGNAL_rule_one_of_two, "incomplete", "missing_example" },
    { SIGNAL_rule_one_of_two, "incomplete", "missing_reason" },
    { SIGNAL_rule_missing_part, "incomplete", "missing_part" },
    { SIGNAL_rule_unanswered, "incomplete", "unanswered" },
    { SIGNAL_rule_says_less, "incomplete", "says_less" },
    { SIGNAL_rule_open_end, "incomplete", "no_final_punctuation" },
    { SIGNAL_rule_items, "incomplete", "too_few_items" },
    { SIGNAL_rule_unsupported, "hallucination", "unsupported" },
    { SIGNAL_rule_inserted, "hallucination", "inserted_number" },
    { SIGNAL_rule_long, "length_mismatch", "too_long" },
    { SIGNAL_rule_off_topic, "off_topic", "few_near_words" },
    { SIGNAL_rule_generic, "generic", NULL },
    { SIGNAL_rule_repetitive, "repetitive", NULL },
};

static void rule_signals_of(const struct analysis *r, struct signals *s)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct judge_label *l = &r->labels[i];
        for (size_t k = 0; k < COUNT_OF(rule_signals); k++) {
            const struct rule_signal *x = &rule_signals[k];
            if (str_is(l->category, x->category) && (!x->rule || str_is(l->rule, x->rule)))
                s->v[x->to] = at_least(s->v[x->to], l->severity);
        }
        if (str_is(l->category, "technical_error") && !str_is(l->rule, "exchanged_words"))
            s->v[SIGNAL_rule_technical] = at_least(s->v[SIGNAL_rule_technical], l->severity);
    }
}

/* --- products ------------------------------------------------------------------ */

static void combine(struct signals *s)
{
    double *x = s->v;
#define V(name) x[SIGNAL_##name]
    double uncovered = 1 - V(covered_new);
    V(p_uncovered_stray) = uncovered * V(stray_rare);
    V(p_uncovered_unasked) = uncovered * (1 - V(question_rare));
    V(p_first_only) = V(first_half) * (1 - V(second_half));
    V(p_best_missing) = V(part_best) * V(parts_missing);
    V(p_short_near) = at_least(0, -V(log_ratio)) * V(near_reference);
    V(p_uncovered_near) = uncovered * V(near_reference);
    V(p_covered_near) = V(covered_new) * V(near_reference);
    V(p_covered_polar) = V(covered_new) * V(polar_against);
    V(p_covered_antonym) = V(covered) * V(antonym_context);
    V(p_roles) = at_least(0, V(roles_cross) - V(roles_straight));
    V(p_far_uncovered) = (1 - V(subject_new)) * uncovered;
    V(p_asked_uncovered) = V(question_rare) * uncovered;
    V(p_stray) = V(stray_share) * V(stray_rare);
    V(p_pronouns_uncovered) = V(pronouns) * uncovered;
    V(p_log_ratio_2) = V(log_ratio) * V(log_ratio);
    V(p_again_long) = V(again_near) * V(log_ratio);
    V(p_again_high) = at_least(0, V(again_near) - 0.6);
    V(p_stray_high) = at_least(0, V(stray_share) - 0.5);
    V(p_covered_low) = at_least(0, 0.2 - V(covered_new));
    V(p_covered_high) = at_least(0, V(covered_new) - 0.5);
    V(p_missing_first) = V(parts_missing) * V(first_half);
    V(p_asks_parts) = V(asks_missing) * V(parts_missing);
    V(p_asks_uncovered) = V(asks_missing) * uncovered;
    V(p_clash_near) = V(number_clash) * V(near_reference);
    V(p_negation_covered) = V(negation_odd) * V(covered_new);
    V(p_subject_high) = at_least(0, V(subject) - 0.6);
    V(p_subject_low) = at_least(0, 0.4 - V(subject));
    V(p_unsupported_near) = V(unsupported) * V(near_reference);
    V(p_unsupported_long) = V(unsupported) * V(log_ratio);
    V(p_quoted_uncovered) = V(quoted) * (1 - V(covered));
    V(p_quoted_second) = V(quoted) * (1 - V(second_half));
    V(p_pair_parts) = V(pair_missing) * V(parts_missing);
    V(p_statements_first) = V(statements_missing) * V(first_half);
    V(strong) = V(unit_clash) >= 1 || (V(year_clash) > 0 && V(near_reference) >= 0.35) || V(rule_number) > 0.6 ||
                V(p_roles) >= 2 || V(rule_exchanged) > 0.6 || V(rule_antonym) > 0.6 || V(rule_yes_no) > 0.6;
    V(p_both) = at_most(V(both_missing), V(both_hit));
    V(p_types_short) = V(types_missing) * at_least(0, -V(log_ratio));
    V(p_negated_covered) = V(negated_shared) * V(covered);
    V(p_absolute_near) = V(absolute_added) * V(near_reference);
    V(p_year_near) = V(year_clash) * V(near_reference);
#undef V
}

/* --- all ----------------------------------------------------------------------- */

/* One character of thirty is punctuation of code. */
static bool is_code(str text)
{
    size_t n = 0;

    for (size_t i = 0; i < text.n; i++)
        n += strchr("(){}[];=<>", text.s[i]) != NULL;
    return text.n > 0 && n * 30 >= text.n;
}

static void overlap_signals(const struct analysis *r, const struct relation *v, struct signals *s)
{
    const struct overlap *o = &r->overlap;
    double *x = s->v;

    x[SIGNAL_covered] = o->covered;
    x[SIGNAL_covered_new] = v->quoted ? o->covered : o->n_new ? o->covered_new : o->near_any;
    x[SIGNAL_near_reference] = o->near_reference;
    x[SIGNAL_near_any] = o->near_any;
    x[SIGNAL_near_content] = o->near_content;
    x[SIGNAL_specific_share] = o->specific_share;
    x[SIGNAL_filler_share] = filler_share(&r->answer);
    x[SIGNAL_refers_back] = refers_back(&r->answer);
    x[SIGNAL_contrast] = at_most((double)contrast_words(&r->answer), 3);
    x[SIGNAL_log_ratio] = log((double)(r->answer.n + 3) / (double)(r->reference.n + 3));
    x[SIGNAL_log_answer] = log((double)r->answer.n + 1);
    x[SIGNAL_log_reference] = log((double)r->reference.n + 1);
    x[SIGNAL_few_specific] = o->n_specific < 3;
    x[SIGNAL_unsupported] = at_most(unsupported_weight(r), 5);
    x[SIGNAL_code] = is_code(r->answer.text);
    x[SIGNAL_reference_code] = is_code(r->reference.text);
}

void signals_read(const struct analysis *r, struct signals *s)
{
    struct relation v;

    *s = (struct signals){ .v = { 0 } };
    relation_read(r, &v);
    overlap_signals(r, &v, s);
    signals_read_words(r, &v, s);
    signals_read_subject(r, &v, s);
    signals_read_contrasts(r, &v, s);
    signals_read_numbers(r, s);
    signals_read_values(r, s);
    signals_read_terms(r, &v, s);
    signals_read_asks(r, s);
    signals_read_roles(r, s);
    signals_read_repetition(r, s);
    rule_signals_of(r, s);
    combine(s);
}

const char *const signal_names[N_SIGNALS] = {
#define X(name) #name,
    SIGNALS(X)
#undef X
};
