/*
 * test_alignment.c -- signals of the best matches of words: an answer in other words, one that leaves out the second
 * part, and one to another question of the field.
 */
#include "tests/test.h"

#include "eval/base/arena.h"
#include "eval/base/param.h"
#include "judges/taxonomy/signals.h"

enum { COMPLETE, CUT, OTHER, N_KINDS };

static const struct {
    const char *question, *reference, *answers[N_KINDS];
} items[] = {
    { "What does a kettle's thermostat do, and why is limescale a problem?",
      "The thermostat cuts the current once the water boils; limescale insulates the heating element, which wastes "
      "electricity and may burn it out.",
      { "It cuts off the electricity when boiling point is reached. A crust of lime insulates the metal coil, so power "
        "is wasted and the coil may overheat.",
        "It cuts off the electricity when boiling point is reached. The lever clicks up by itself, so nobody has to "
        "stand beside it and wait.",
        "A long spout pours slowly, which suits filter coffee. Choose glass if you enjoy watching bubbles, or enamel "
        "for "
        "an old kitchen." } },
    { "How do vaccines protect a person, and why are boosters needed?",
      "A vaccine shows the immune system a harmless part of a germ, so that antibodies and memory cells form; immunity "
      "fades over years, and a booster restores it.",
      { "The immune system meets a safe piece of the germ and forms antibodies and memory cells. Protection fades with "
        "the decades, and another dose restores it.",
        "The immune system meets a safe piece of the germ and forms antibodies. An antibody clings to a germ, and the "
        "cells of the immune system destroy both.",
        "Nurses store the vials in a refrigerator and write the batch into a passport. Travellers book an appointment "
        "six weeks ahead." } },
};

static bool measure(const struct judge *j, const struct judge_context *c, const struct sample *s, const char *answer,
                    double *x)
{
    struct arena a = { 0 };
    struct generation g = { .text = str_from(answer), .finish = FINISH_STOP };
    bool weighed = j->measure(c, s, &g, x, &a);

    arena_free(&a);
    return weighed;
}

void test_alignment_tells_what_an_answer_leaves_out(void)
{
    const struct judge *j = judge_find(S("taxonomy"));
    struct arena a = { 0 };
    struct err e = { 0 };
    struct param_set params = { 0 };
    struct judge_context *c = NULL;
    struct sample samples[COUNT_OF(items)];
    str refs[COUNT_OF(items)];

    for (size_t i = 0; i < COUNT_OF(items); i++) {
        refs[i] = str_from(items[i].reference);
        samples[i] = (struct sample){ .input = str_from(items[i].question), .refs = &refs[i], .n_refs = 1 };
    }
    CHECK(param_parse(j->params, S(""), &params, &a, &e) && j->prepare(&params, samples, COUNT_OF(items), &c, &a, &e));
    if (!c->wordnet)
        test_skip("no WordNet on this machine");
    for (size_t i = 0; c->wordnet && i < COUNT_OF(items); i++) {
        double x[N_KINDS][N_SIGNALS];
        for (int k = 0; k < N_KINDS; k++)
            CHECK_MSG(measure(j, c, &samples[i], items[i].answers[k], x[k]), "item %zu, answer %d", i, k);
        const double *full = x[COMPLETE], *cut = x[CUT], *other = x[OTHER];
        CHECK_MSG(cut[SIGNAL_match_tail] > 1.5 * full[SIGNAL_match_tail], "item %zu: %.3f, complete %.3f", i,
                  cut[SIGNAL_match_tail], full[SIGNAL_match_tail]);
        CHECK_MSG(cut[SIGNAL_last_place] < full[SIGNAL_last_place], "item %zu: %.3f, complete %.3f", i,
                  cut[SIGNAL_last_place], full[SIGNAL_last_place]);
        CHECK_MSG(cut[SIGNAL_match_worst] < full[SIGNAL_match_worst], "item %zu: %.3f, complete %.3f", i,
                  cut[SIGNAL_match_worst], full[SIGNAL_match_worst]);
        CHECK_MSG(other[SIGNAL_match] < full[SIGNAL_match] - 0.2, "item %zu: %.3f, complete %.3f", i,
                  other[SIGNAL_match], full[SIGNAL_match]);
        CHECK_MSG(other[SIGNAL_back_new] < full[SIGNAL_back_new] - 0.1, "item %zu: %.3f, complete %.3f", i,
                  other[SIGNAL_back_new], full[SIGNAL_back_new]);
        CHECK_MSG(other[SIGNAL_back_second] < full[SIGNAL_back_second] - 0.1, "item %zu: %.3f, complete %.3f", i,
                  other[SIGNAL_back_second], full[SIGNAL_back_second]);
    }
    j->release(c);
    arena_free(&a);
}
