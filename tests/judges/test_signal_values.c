/*
 * test_signal_values.c -- signals of the judge taxonomy about values and names: what they must see, and other words for
 * the same value, which they must not.
 */
#include "tests/test.h"

#include "eval/base/param.h"
#include "judges/judge.h"

static const struct {
    const char *signal, *question, *reference, *answer;
    double min, max;
} cases[] = {
    /* units of several words, and signs */
    { "value_clash", "How hot must the oven be?", "Bake it at 350 degrees Fahrenheit for a crisp crust.",
      "Bake it at 350 degrees Celsius for a crisp crust.", 2, 2 },
    { "value_clash", "How hot must the oven be?", "Bake it at 392 degrees Fahrenheit for a crisp crust.",
      "Bake it at 200 °C for a crisp crust.", 0, 0 },
    { "value_clash", "At which temperature does the alloy melt?", "The alloy melts at about 230 °C.",
      "The alloy melts at roughly 180 °C.", 1, 1 },
    { "value_clash", "At which temperature does the alloy melt?", "The alloy melts at about 230 °C.",
      "It melts at some 232°C.", 0, 0 },
    /* converted, rounded, a range, an article, a factor, the rest of a whole */
    { "value_clash", "How long does the ferry take?", "The ferry takes 90 minutes.", "The ferry takes 1.5 hours.", 0,
      0 },
    { "value_clash", "How long does the ferry take?", "The ferry takes 90 minutes.", "The ferry takes 3 hours.", 1, 1 },
    { "value_clash", "How long must it soak?", "Soak it for 20 to 40 minutes.",
      "Soak it for half of 60 minutes, 30 minutes.", 0, 0 },
    { "value_clash", "How long must it soak?", "Soak it for an hour, then for 5 minutes more.",
      "Soak it for 60 minutes, then a little longer.", 0, 0 },
    { "value_clash", "How long is a game?", "A game lasts 80 minutes.", "There are two halves of 40 minutes.", 0, 0 },
    { "value_clash", "How many failed?", "Only 4 % of the parts failed.", "Of all parts, 96 percent held.", 0, 0 },
    { "value_clash", "How many failed?", "Only 4 % of the parts failed.", "Of all parts, 40 percent failed.", 1, 1 },
    /* a number of the question is no own number */
    { "value_clash", "Is 12 km far for a run of 50 minutes?", "It is fast: a good amateur needs 60 minutes.",
      "For 12 km in 50 minutes you must be fast.", 0, 0 },
    { "value_clash", "How much does the pump lift?", "The pump lifts 2.5 litres in a cycle.",
      "The pump lifts 2.5 millilitres in a cycle.", 2, 2 },
    { "value_clash", "How much does the pump lift?", "The pump lifts 2.5 litres in a cycle.",
      "In each cycle the pump lifts 25 litres.", 2, 2 },
    { "value_clash", "How fast is the lift?", "It rises at 4 metres per second.", "It rises at 4 kilometres per hour.",
      2, 2 },
    { "value_clash", "How fast is the train?", "It runs at 180 km/h.", "It runs at 50 metres per second.", 0, 0 },
    { "value_clash", "What did the bridge cost?", "The bridge cost 40 million dollars.", "The bridge cost $4 million.",
      2, 2 },
    { "value_clash", "What did the bridge cost?", "The bridge cost 40 million dollars.", "The bridge cost $40 million.",
      0, 0 },
    /* the same quantity in another unit is no new number and no missing one */
    { "number_hits", "How much flour does it need?", "It needs 500 grams of flour.", "It needs 0.5 kilograms of flour.",
      1, 1 },
    { "number_clash", "How far is the lake?", "The lake is 1,200 metres from here.", "The lake is 1.2 km from here.", 0,
      0 },
    { "number_clash", "How far is the lake?", "The lake is 1,200 metres from here.", "The lake is 1.4 km from here.", 1,
      1 },
    { "number_missing", "How long must it soak?", "Soak it for 30 to 60 minutes.", "Soak it for 0.5 to 1 hour.", 0, 0 },
    { "number_new", "Is a run of 1.5 hours long?", "For most people it is.", "For most people 90 minutes are long.", 0,
      0 },
    { "unit_clash", "How much flour does it need?", "It needs 500 grams of flour.", "It needs 0.5 kilograms of flour.",
      0, 0 },
    { "unit_clash", "How much flour does it need?", "It needs 500 grams of flour.", "It needs 500 kilograms of flour.",
      1, 3 },
    { "rule_number", "How far is the lake?", "The lake is 1,200 metres from here.", "The lake is 1.2 km from here.", 0,
      0 },
    /* members of a series */
    { "value_clash", "When does the market open?", "The market opens on Tuesday at the harbour.",
      "The market opens on Thursday at the harbour.", 1, 1 },
    { "value_clash", "When does the market open?", "The market opens in March.", "You may march to it in spring.", 0,
      0 },
    { "value_clash", "When does the shuttle leave?", "The shuttle leaves at 17:45 sharp.", "It leaves at 16:45 sharp.",
      1, 1 },
    { "value_clash", "When does the shuttle leave?", "The shuttle leaves at 17:45 sharp.",
      "The shuttle leaves at 5:45 pm sharp.", 0, 0 },
    { "value_clash", "Which gear is used on the slope?", "The second gear holds the slope.",
      "The fifth gear holds the slope.", 1, 1 },
    { "value_clash", "Which gear is used on the slope?", "The second gear holds the slope.",
      "After the first gear comes gear 2, which holds the slope.", 0, 0 },
    { "value_clash", "When was the lighthouse lit?", "It was lit on 3 October 1911.",
      "It was first lit in October 1925.", 1, 1 },
    /* names among the same words */
    { "name_frame", "Where does the canal end?", "From the lock it runs south into the Adriatic.",
      "From the lock it runs south into the Baltic.", 3, 5 },
    { "name_frame", "Where does the canal end?", "From the lock it runs south into the Adriatic.",
      "From the lock it runs south into the Adriatic, near Ravenna.", 0, 0 },
    { "names_missing", "Where does the canal end?", "From the lock it runs south into the Adriatic.",
      "From the lock it runs south into the Baltic.", 1, 1 },
    { "names_new", "Where does the canal end?", "From the lock it runs south into the Adriatic.",
      "From the lock it runs south into the Baltic.", 1, 1 },
    { "names_new", "Where does the canal end?", "From the lock it runs south into the Adriatic.",
      "Southwards. From the lock it runs into the Adriatic.", 0, 0 },
    { "term_frame", "Which part of the cell makes its proteins?",
      "The ribosomes assemble its proteins from amino acids.",
      "The mitochondria assemble its proteins from amino acids.", 2, 5 },
    { "term_frame", "Which part of the cell makes its proteins?",
      "The ribosomes assemble its proteins from amino acids.", "From amino acids the ribosomes assemble proteins.", 0,
      0 },
    /* numbers */
    { "number_new", "How far is the star?", "It is 9.46 trillion kilometres away.",
      "It is about 9.5 trillion kilometres away.", 0, 0 },
    { "number_new", "How far is the star?", "It is 9.46 trillion kilometres away.",
      "It is about 9.4 trillion kilometres away.", 1, 1 },
    { "number_new", "How far is the star?", "It is 9.46 trillion kilometres away.",
      "It is about 9.5 billion kilometres away.", 1, 1 },
    { "number_new", "How much is cut off?", "About a third of each stem is cut off.", "Cut off one third of each stem.",
      0, 0 },
    { "number_new", "Which floor is it?", "It is the twenty-third floor.", "It is floor 23.", 0, 0 },
};

static double measure(const struct judge *j, size_t i, struct arena *a)
{
    str ref = str_from(cases[i].reference), answer = str_from(cases[i].answer);
    struct sample s = { .input = str_from(cases[i].question), .refs = &ref, .n_refs = 1 };
    struct generation g = { .text = answer, .raw = answer, .finish = FINISH_STOP };
    struct judge_context *context = NULL;
    struct param_set params;
    struct err e = { 0 };
    double *values = ARENA_NEW(a, double, j->n_signals), found = NAN;

    CHECK(param_parse(j->params, (str){ "", 0 }, &params, a, &e) && j->prepare(&params, &s, 1, &context, a, &e));
    CHECK_MSG(context && j->measure(context, &s, &g, values, a), "%s", cases[i].answer);
    for (size_t k = 0; k < j->n_signals; k++)
        if (strcmp(j->signal_names[k], cases[i].signal) == 0)
            found = values[k];
    if (context)
        j->release(context);
    return found;
}

void test_taxonomy_signals_of_values(void)
{
    const struct judge *j = judge_find(S("taxonomy"));

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        double x = measure(j, i, &a);
        CHECK_MSG(x >= cases[i].min && x <= cases[i].max, "%s is %g, expected %g to %g: %s", cases[i].signal, x,
                  cases[i].min, cases[i].max, cases[i].answer);
        arena_free(&a);
    }
}
