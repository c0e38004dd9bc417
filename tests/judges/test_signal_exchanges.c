/*
 * test_signal_exchanges.c -- signals of statements that are turned round, for an answer that turns the reference round
 * and for one that says the same in other words.
 */
#include "tests/test.h"

#include "eval/base/param.h"
#include "judges/taxonomy/signals.h"

/* The signal is above 0 in the wrong answer, and not in the right one. */
static const struct {
    enum signal signal;
    const char *question, *reference, *right, *wrong;
} cases[] = {
    { SIGNAL_bound_against, "What does a thicker wall do to noise and to cost?",
      "The noise goes down while the cost goes up.", "The cost of the wall rises, and the noise drops.",
      "The noise grows, whereas its cost shrinks." },
    { SIGNAL_bound_against, "Which sensors does the test count?", "Every sensor is included in the total.",
      "All sensors are included.", "No sensor is included in the total." },
    { SIGNAL_bound_against, "What does the valve do to the pump?", "The valve allows the pump to run.",
      "The valve does not prevent the pump from running.", "The valve does not allow the pump to run." },
    { SIGNAL_swap_net, "How did the mill dispute end?",
      "The miller wanted to drain the pond, but the anglers hired a lawyer and paid a fine.",
      "The anglers hired a lawyer and paid the fine because the miller wanted to drain the pond.",
      "The anglers wanted to drain the pond, but the miller hired a lawyer and paid a fine." },
    { SIGNAL_agent_net, "Which of the two hulls suits a lake?",
      "A catamaran is wide and stable at anchor; a monohull is cheap and points higher upwind.",
      "A monohull points higher upwind and is cheap, a catamaran is wide and stable at anchor.",
      "A monohull is wide and stable at anchor; a catamaran is cheap and points higher upwind." },
    { SIGNAL_order_net, "What happened to the quarry?", "Because the quarry flooded, the owner sold the cranes.",
      "The owner sold the cranes after the quarry flooded.", "After the owner sold the cranes, the quarry flooded." },
    { SIGNAL_order_net, "What happened to the quarry?", "The flood led to the sale of the cranes.",
      "The sale of the cranes was caused by the flood.", "The sale of the cranes led to the flood." },
    { SIGNAL_order_net, "How does the parcel travel?", "It goes from the depot to the harbour by night.",
      "By night it goes from the depot to the harbour.", "It goes from the harbour to the depot by night." },
    { SIGNAL_order_net, "Which is the heavier metal?", "Lead is denser than copper.", "Lead is denser than copper is.",
      "Copper is denser than lead." },
};

static void measure(size_t i, const char *answer, double v[N_SIGNALS])
{
    const struct judge *j = judge_find(S("taxonomy"));
    str ref = str_from(cases[i].reference), text = str_from(answer);
    struct sample s = { .input = str_from(cases[i].question), .refs = &ref, .n_refs = 1 };
    struct generation g = { .text = text, .raw = text, .finish = FINISH_STOP };
    struct judge_context *context = NULL;
    struct param_set params;
    struct arena a = { 0 };
    struct err e = { 0 };

    CHECK(param_parse(j->params, (str){ "", 0 }, &params, &a, &e) && j->prepare(&params, &s, 1, &context, &a, &e) &&
          j->measure(context, &s, &g, v, &a));
    if (context)
        j->release(context);
    arena_free(&a);
}

void test_taxonomy_exchange_signals(void)
{
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        double right[N_SIGNALS], wrong[N_SIGNALS];
        enum signal x = cases[i].signal;
        measure(i, cases[i].right, right);
        measure(i, cases[i].wrong, wrong);
        CHECK_MSG(right[x] <= 0, "%s: %s %g", cases[i].right, signal_names[x], right[x]);
        CHECK_MSG(wrong[x] > 0, "%s: %s %g", cases[i].wrong, signal_names[x], wrong[x]);
    }
}

void test_taxonomy_axis_words(void)
{
    CHECK(word_axis(S("rises")) == -word_axis(S("dropped")) && word_axis(S("rises")) > 0);
    CHECK(word_axis(S("opens")) == -word_axis(S("prevents")) && word_axis(S("all")) == -word_axis(S("none")));
    CHECK(word_axis(S("highly")) == 0 && word_axis(S("table")) == 0 && word_axis(S("a")) == 0);
    CHECK(word_pivot(S("because")) == PIVOT_FIRST && word_pivot(S("leads")) == PIVOT_SECOND &&
          word_pivot(S("becoming")) == PIVOT_NONE);
}
