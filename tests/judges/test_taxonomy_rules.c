/*
 * test_taxonomy_rules.c -- single rules of the taxonomy, on a question, a reference and an answer each: the label that
 * an answer must get, and answers near to it that must get none.
 */
#include "tests/test.h"

#include "eval/base/param.h"
#include "judges/judge.h"

static const struct {
    const char *why, *question, *reference, *answer, *category; /* NULL: no label */
} cases[] = {
    { "entries of an array are paired by most words, not by the unit that all share", "List the values as JSON.",
      "[{\"test\":\"sodium\",\"value\":140,\"unit\":\"mmol\"},{\"test\":\"potassium\",\"value\":4,\"unit\":\"mmol\"}]",
      "[{\"unit\":\"mmol\",\"test\":\"Sodium\",\"value\":140},{\"unit\":\"mmol\",\"test\":\"Potassium\",\"value\":4}]",
      NULL },
    { "another value in the second entry", "List the values as JSON.",
      "[{\"test\":\"sodium\",\"value\":140,\"unit\":\"mmol\"},{\"test\":\"potassium\",\"value\":4,\"unit\":\"mmol\"}]",
      "[{\"unit\":\"mmol\",\"test\":\"Sodium\",\"value\":140},{\"unit\":\"mmol\",\"test\":\"Potassium\",\"value\":7}]",
      "technical_error" },
    { "an empty list where the reference has entries", "Give the good and the bad as JSON: the soup was cold.",
      "{\"good\":[],\"bad\":[\"cold soup\"]}", "{\"good\":[],\"bad\":[]}", "incomplete" },
    { "entries in other words", "Give the good and the bad as JSON: the soup was cold.",
      "{\"good\":[],\"bad\":[\"cold soup\"]}", "{\"good\":[],\"bad\":[\"temperature\"]}", NULL },
    { "an entry that no text has", "Who comes? Answer as JSON. Anna meets Peter.", "{\"people\":[\"Anna\",\"Peter\"]}",
      "{\"people\":[\"Anna\",\"Peter\",\"Gwendolyn\"]}", "hallucination" },
    { "an entry more that is in the question", "Who comes? Answer as JSON. Anna meets Peter, not Paul.",
      "{\"people\":[\"Anna\",\"Peter\"]}", "{\"people\":[\"Anna\",\"Peter\",\"Paul\"]}", NULL },
    { "\"nor\" goes on with a negation", "Who should not take aspirin?",
      "People with an ulcer and children with an infection should not take aspirin.",
      "Aspirin should not be taken by people with an ulcer, nor by children with an infection.", NULL },
    { "a missing negation", "Who should not take aspirin?",
      "People with an ulcer and children with an infection should not take aspirin.",
      "People with an ulcer and children with an infection should take aspirin.", "technical_error" },
    { "light verbs oppose nothing", "What happens when antibiotics are used for a cold?",
      "Taking antibiotics for a cold brings side effects and breeds resistant bacteria.",
      "Using antibiotics for a cold gives side effects and breeds resistant bacteria.", NULL },
    { "names in a story of one's own", "Tell me about a time when you disagreed with a colleague.",
      "A good answer describes a concrete disagreement, the evidence that was gathered, the decision, and a lesson.",
      "My colleague Kowalczyk and I had a disagreement about Kubernetes at Zalandix. I gathered evidence, the decision "
      "was mine, and the lesson was to measure.",
      NULL },
    { "the same names in an answer about facts", "What does a good answer about a disagreement describe?",
      "A good answer describes a concrete disagreement, the evidence that was gathered, the decision, and a lesson.",
      "My colleague Kowalczyk and I had a disagreement about Kubernetes at Zalandix. I gathered evidence, the decision "
      "was mine, and the lesson was to measure.",
      "hallucination" },
};

static size_t judge_case(size_t i, struct judge_label *labels, struct arena *a)
{
    const struct judge *j = judge_find(S("taxonomy"));
    str ref = str_from(cases[i].reference), answer = str_from(cases[i].answer);
    struct sample s = { .input = str_from(cases[i].question), .refs = &ref, .n_refs = 1 };
    struct generation g = { .text = answer, .raw = answer, .finish = FINISH_STOP };
    struct judge_context *context = NULL;
    struct param_set params;
    struct err e = { 0 };
    size_t n = 0;

    CHECK(param_parse(j->params, (str){ "", 0 }, &params, a, &e) && j->prepare(&params, &s, 1, &context, a, &e) &&
          j->label(context, &s, &g, labels, &n, a, &e));
    if (context)
        j->release(context);
    return n && labels[0].unclear ? 0 : n;
}

void test_taxonomy_single_rules(void)
{
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct judge_label labels[JUDGE_MAX_LABELS];
        struct arena a = { 0 };
        size_t n = judge_case(i, labels, &a);
        str said = n ? labels[0].category : S("correct");
        const char *expected = cases[i].category ? cases[i].category : "correct";
        CHECK_MSG(str_is(said, expected), "%s: " STR_FMT ", expected %s (" STR_FMT ")", cases[i].why, STR_ARG(said),
                  expected, STR_ARG(n ? labels[0].evidence : S("")));
        arena_free(&a);
    }
}
