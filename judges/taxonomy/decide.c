/*
 * decide.c -- which error an answer's content shows, if any: all rules and signals are weighed together.
 *
 * Boosted trees over the signals (signals.h) give the probability of each category and of a correct answer: a sum for
 * each category, and the softmax of the sums (Friedman 2001, "Greedy function approximation", algorithm 6).  The trees
 * (signal_trees.c) were fitted to the labelled answers in tests/golden/judge by datasets/recipe/judge/fit_trees.py. The
 * evidence is that of the rule of the chosen category with the highest confidence; where no rule applies, it is what
 * the signals measured.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>
#include <string.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

const char *const decided_names[N_DECIDED] = { "hallucination", "generic",    "technical_error", "length_mismatch",
                                               "incomplete",    "repetitive", "off_topic",       "correct" };

static void apply_rules(struct analysis *r, const struct requested_form *f)
{
    find_repetitive(r);
    find_generic(r);
    find_off_topic(r);
    find_length_mismatch(r, f);
    find_hallucination(r);
    find_technical_error(r);
    find_exchanged_roles(r);
    find_exchanged_words(r);
    find_missing_parts(r, f);
}

/* x: [N_SIGNALS] */
static float tree_value(const struct signal_tree *t, const float *x)
{
    int at = 0;

    while (at >= 0)
        at = x[t->splits[at].signal] <= t->splits[at].threshold ? t->splits[at].left : t->splits[at].right;
    return t->leaves[-at - 1];
}

/* Softmax of the sums of the trees, p[N_DECIDED]. */
static void probabilities(const struct signals *s, double *p)
{
    double max = -INFINITY, sum = 0;
    float x[N_SIGNALS];

    for (int i = 0; i < N_SIGNALS; i++)
        x[i] = (float)s->v[i];
    memcpy(p, signal_bias, sizeof signal_bias);
    for (size_t i = 0; i < n_signal_trees; i++)
        p[signal_trees[i].category] += tree_value(&signal_trees[i], x);
    for (int c = 0; c < N_DECIDED; c++)
        max = p[c] > max ? p[c] : max;
    for (int c = 0; c < N_DECIDED; c++) {
        p[c] = exp(p[c] - max);
        sum += p[c];
    }
    for (int c = 0; c < N_DECIDED; c++)
        p[c] /= sum;
}

static const struct judge_label *best_candidate(const struct analysis *c, const char *category)
{
    const struct judge_label *best = NULL;

    for (size_t i = 0; i < c->n; i++)
        if (str_is(c->labels[i].category, category) && (!best || c->labels[i].severity > best->severity))
            best = &c->labels[i];
    return best;
}

static const double CLEAR_CONFIDENCE = 0.75;

/* A rule that decides by itself, for an answer that looks correct by all signals, or like an error of which no rule has
 * evidence.  Most do so only where the answer is nearly the reference: elsewhere, in the labelled answers, they accused
 * 22 right ones and found one error that the trees had not found. */
static const struct judge_label *clear_candidate(const struct analysis *c, const struct signals *s)
{
    static const char *const technical[] = { "other_number", "other_unit", "opposite_term", "exchanged",
                                             "reversed",     "yes_or_no",  "other_formula" };
    const struct judge_label *best = NULL;
    const double *x = s->v;
    bool nearly = x[SIGNAL_covered] >= 0.9 && x[SIGNAL_near_reference] >= 0.5 && fabs(x[SIGNAL_log_ratio]) < 0.5;
    bool copy = nearly && x[SIGNAL_near_reference] >= 0.8 && fabs(x[SIGNAL_log_ratio]) < 0.3;

    for (size_t i = 0; i < c->n; i++) {
        const struct judge_label *l = &c->labels[i];
        bool clear = str_is(l->rule, "no_final_punctuation") ||
                     (str_is(l->rule, "inserted_number") && (nearly || x[SIGNAL_near_reference] >= 0.75)) ||
                     (copy && str_is(l->rule, "negation")) || (nearly && str_is(l->rule, "unsupported"));
        clear = clear || (nearly && str_is(l->rule, "exchanged_words"));
        for (size_t k = 0; k < COUNT_OF(technical) && l->severity >= 0.8; k++)
            clear = clear || (nearly && str_is(l->rule, technical[k]));
        if (clear && (!best || l->severity > best->severity))
            best = l;
    }
    return best;
}

static str measured(const struct analysis *r, const struct signals *s)
{
    return arena_printf(r->a,
                        "%.0f %% of what the reference adds, %.0f %% of its words related to question or reference, "
                        "%.0f %% of the question's words, subjects near by %.2f",
                        100 * s->v[SIGNAL_covered_new], 100 * r->overlap.near_content,
                        100 * s->v[SIGNAL_question_covered], s->v[SIGNAL_subject]);
}

/* The probability of any error from which an answer with this one as the likeliest is labelled.  An answer of nearly
 * the reference's words in which no rule finds a contradiction is seldom a technical error (12 of the labelled answers,
 * 44 are right), so it is no exception to `error`. */
static double least_probability(const struct analysis *c, const struct signals *s, const char *category)
{
    bool nearly = s->v[SIGNAL_covered] >= 0.8 && s->v[SIGNAL_near_reference] >= 0.8;
    bool technical = strcmp(category, "technical_error") == 0 && !(nearly && !best_candidate(c, category));

    return param_number(c->ctx->params, technical ? "technical" : "error");
}

void find_content_error(struct analysis *r, const struct requested_form *f)
{
    struct analysis c = *r;
    struct signals s = { .v = { 0 } };
    double p[N_DECIDED];
    int best = 0;
    bool cut = has_label(r, "incomplete");

    c.labels = ARENA_NEW(r->a, struct judge_label, r->max);
    c.n = 0;
    c.unsupported = NAN;
    apply_rules(&c, f);
    signals_read(&c, &s);
    if (r->weighed)
        *r->weighed = s;
    r->is_weighed = true;
    probabilities(&s, p);
    for (int k = 1; k < N_DECIDED - 1; k++)
        best = p[k] > p[best] ? k : best;
    bool correct = 1 - p[N_DECIDED - 1] < least_probability(&c, &s, decided_names[best]);
    const struct judge_label *from = correct ? NULL : best_candidate(&c, decided_names[best]);
    bool clear = !from && (from = clear_candidate(&c, &s)) != NULL;
    if ((correct && !from) || (cut && str_is(from ? from->category : str_from(decided_names[best]), "incomplete")))
        return;
    if (from) {
        struct judge_label l = *from;
        l.severity = clear ? CLEAR_CONFIDENCE : p[best];
        if (r->n < r->max)
            r->labels[r->n++] = l;
    } else {
        add_label(r, decided_names[best], "signals", p[best], measured(r, &s));
    }
}
