/*
 * test_plan.c -- requests of a plan: their number, order and ids; prompts and examples that are refused.
 */
#include "tests/test.h"

#include "eval/base/file.h"
#include "eval/harness/overlap.h"
#include "eval/harness/plan.h"
#include "eval/harness/run_options.h"
#include "eval/store/store.h"
#include "tests/harness/fixture.h"

static const char items[] = "{\"id\":\"1\",\"question\":\"Sky?\",\"answer\":\"blue\"}\n"
                            "{\"id\":\"2\",\"question\":\"Sea?\",\"answer\":\"green\"}\n"
                            "{\"id\":\"3\",\"question\":\"Sun?\",\"answer\":\"gold\"}\n";
static const char answers[] = "{\"id\":\"1\",\"prediction\":\"blue\"}\n";

/* Builds the plan of a suite with these elements; the fixture stays open. */
static bool build(struct harness_fixture *f, const char *elements, const struct run_options *o, struct suite *s,
                  struct plan *p)
{
    harness_fixture_open(f);
    harness_fixture_write(f, "d.jsonl", items);
    harness_fixture_write(f, "pool.jsonl",
                          "{\"question\":\"Unsolved?\"}\n"
                          "{\"question\":\"SEA? \",\"answer\":\"wet\"}\n"
                          "{\"question\":\"Snow?\",\"answer\":\"white\"}\n"
                          "{\"question\":\"Coal?\",\"answer\":\"black\"}\n");
    harness_fixture_write(f, "choices.jsonl",
                          "{\"question\":\"Sky?\",\"choices\":[\"red\",\"blue\"],\"answer\":\"azure\"}\n");
    harness_fixture_write(f, "null.jsonl",
                          "{\"id\":\"1\",\"question\":\"Sky?\",\"hint\":\"\",\"answer\":\"blue\"}\n"
                          "{\"id\":\"2\",\"question\":\"Sea?\",\"hint\":null,\"answer\":\"green\"}\n");
    harness_fixture_write(f, "two.jsonl",
                          "{\"question\":\"Sky?\",\"choices\":[\"red\",\"blue\"],\"answer\":[\"red\",\"blue\"]}\n");
    harness_fixture_write(f, "objects.jsonl",
                          "{\"question\":\"Sky?\",\"answer\":{\"value\":\"blue\"}}\n"
                          "{\"question\":\"Sea?\",\"answer\":[[\"wet\"],[\"salt\"]]}\n");
    harness_fixture_write(f, "blank.jsonl",
                          "{\"question\":\"Sky?\",\"answer\":\" \"}\n"
                          "{\"question\":\"Sea?\",\"answer\":\"wet\"}\n");
    harness_fixture_write(f, "solutions.jsonl",
                          "{\"question\":\"2 + 3?\",\"answer\":\"Two and three\\nare five.\\n#### 5\"}\n"
                          "{\"question\":\"A heading?\",\"answer\":\"#### 5\\ncolours\"}\n");
    harness_fixture_write(f, "m.jsonl", answers);
    harness_fixture_write(f, "n.jsonl", "{\"id\":\"1\",\"prediction\":\"red\"}\n");
    struct store *store = store_open(NULL, true, &f->e);
    bool ok = harness_fixture_suite(f, elements, s) && plan_build(s, o, store, p, &f->a, &f->e);
    store_close(store);
    return ok;
}

static const struct request *request_of(const struct plan *p, size_t model, size_t item)
{
    for (size_t i = 0; i < p->n_requests; i++)
        if (p->requests[i].model == model && p->requests[i].item == item)
            return &p->requests[i];
    return NULL;
}

void test_harness_plan_requests(void)
{
    static const struct run_options all;
    struct harness_fixture f;
    struct suite s;
    struct plan p;

    if (build(&f, "<task id='t' data='d.jsonl'><prompt>Q: {{ question }}</prompt></task>", &all, &s, &p)) {
        CHECK(p.n_requests == 6 && p.n_done == 0 && p.groups.n == 2);
        for (size_t i = 1; i < p.n_requests; i++) {
            const struct request *x = &p.requests[i - 1], *y = &p.requests[i];
            bool ordered = p.groups.of[x->model] < p.groups.of[y->model] ||
                           (p.groups.of[x->model] == p.groups.of[y->model] &&
                            str_compare(x->prompt.text, y->prompt.text) <= 0);
            CHECK(ordered);
            for (size_t k = 0; k < i; k++)
                CHECK(!str_equal(p.requests[k].id, y->id));
        }
        CHECK_STR(request_of(&p, 0, 1)->prompt.text, S("Q: Sea?"));
        plan_close(&p);
    } else {
        CHECK_MSG(false, "%s", f.e.text);
    }
    harness_fixture_close(&f);
}

/* Prompts of different tasks that begin alike are adjacent, so that a backend computes what they share once. */
void test_harness_plan_orders_prompts_across_tasks(void)
{
    static const struct run_options all;
    struct harness_fixture f;
    struct suite s;
    struct plan p;

    if (build(&f,
              "<task id='t' data='d.jsonl'><prompt>Q: {{ question }} In a word:</prompt></task>"
              "<task id='u' data='d.jsonl'><prompt>Q: {{ question }} In a sentence:</prompt></task>",
              &all, &s, &p)) {
        CHECK(p.n_requests == 12);
        for (size_t i = 0; i + 1 < p.n_requests; i += 2) {
            const struct request *x = &p.requests[i], *y = &p.requests[i + 1];
            CHECK(x->item == y->item && x->model == y->model && x->task != y->task);
        }
        plan_close(&p);
    } else {
        CHECK_MSG(false, "%s", f.e.text);
    }
    harness_fixture_close(&f);
}

void test_harness_plan_selection(void)
{
    static const str only[] = { { "n", 1 } };
    const struct run_options o = { .only_models = only, .n_only_models = 1, .shard = 2, .n_shards = 2 };
    struct harness_fixture f;
    struct suite s;
    struct plan p;

    if (build(&f, "<task id='t' data='d.jsonl'/>", &o, &s, &p)) {
        CHECK(p.n_requests == 1 && p.requests[0].model == 1 && p.requests[0].item == 1);
        CHECK(p.tasks[0].data.n_total == 3);
        plan_close(&p);
    }
    harness_fixture_close(&f);
}

/* An example that is the question itself is left out of its prompt, ignoring case and blanks. */
void test_harness_plan_fewshot(void)
{
    static const struct run_options all;
    struct harness_fixture f;
    struct suite s;
    struct plan p;

    if (build(&f,
              "<task id='t' data='d.jsonl' models='m'><fewshot data='pool.jsonl' n='2'/>"
              "<prompt>Q: {{ question }}\nA:</prompt></task>",
              &all, &s, &p)) {
        CHECK_STR(request_of(&p, 0, 0)->prompt.text, S("Q: SEA? \nA: wet\n\nQ: Snow?\nA: white\n\nQ: Sky?\nA:"));
        CHECK_STR(request_of(&p, 0, 1)->prompt.text, S("Q: Snow?\nA: white\n\nQ: Coal?\nA: black\n\nQ: Sea?\nA:"));
        CHECK(p.n_warnings == 2); /* one example without an answer; one question among its examples */
        plan_close(&p);
    } else {
        CHECK_MSG(false, "%s", f.e.text);
    }
    harness_fixture_close(&f);
}

void test_harness_plan_refuses(void)
{
    static const struct {
        const char *why, *elements, *message;
    } cases[] = {
        { "a variable that no item has", "<task id='t' data='d.jsonl'><prompt>{{ questoin }}</prompt></task>",
          "'questoin' is undefined (found an item with the fields input, group, id, question, answer" },
        { "one in a condition",
          "<task id='t' data='d.jsonl'><prompt>{{ input }}{% if tip %}x{% endif %}</prompt></task>",
          "'tip' is undefined" },
        { "one in a loop",
          "<task id='t' data='d.jsonl'><prompt>{{ input }}{% for x in tips %}{% endfor %}</prompt></task>",
          "'tips' is undefined" },
        { "one behind a filter", "<task id='t' data='d.jsonl'><prompt>{{ input }}{{ tip | upper }}</prompt></task>",
          "'tip' is undefined" },
        { "a prompt without the item", "<task id='t' data='d.jsonl'><prompt>Answer: {question}</prompt></task>",
          "the same for all 3 items" },
        { "a null value", "<task id='t' data='null.jsonl'><prompt>{{ question }} {{ hint }}</prompt></task>",
          "item 2: prompt:1: a null value would be printed as \"None\"" },
        { "a gold answer that the metric cannot read", "<task id='t' data='d.jsonl'><metric name='mse'/></task>",
          "d.jsonl:1: metric mse: the reference is not a number" },
        { "an invalid template", "<task id='t' data='d.jsonl'><prompt>{{ question</prompt></task>", "s.xml:3" },
        { "examples from the test set", "<task id='t' data='d.jsonl'><fewshot data='d.jsonl' n='1'/></task>",
          "the test set itself" },
        { "more examples than there are", "<task id='t' data='d.jsonl'><fewshot data='pool.jsonl' n='4'/></task>",
          "found 3 with a reference, expected n=\"4\"" },
        { "too few without the question itself",
          "<task id='t' data='d.jsonl'><fewshot data='pool.jsonl' n='3'/></task>", "not enough few-shot examples" },
        { "groups by a field that no item has", "<task id='t' data='d.jsonl'><fields group='levle'/></task>", "levle" },
        { "options where there are none", "<task id='t' data='d.jsonl' kind='choice'/>", "no choices" },
        { "a reference that is not an option", "<task id='t' data='choices.jsonl' kind='choice'/>",
          "choices.jsonl:1: the reference is not one of the choices (found \"azure\"" },
        { "two right options", "<task id='t' data='two.jsonl' kind='choice'/>",
          "two.jsonl:1: several references (found 2" },
        { "an item without a reference for a metric that needs one",
          "<task id='t' data='pool.jsonl'><metric name='mse'/></task>", "pool.jsonl:1: item without a reference" },
        { "no number where errors are measured", "<task id='t' data='two.jsonl'><metric name='mse'/></task>",
          "two.jsonl:1: metric mse: the reference is not a number (found \"red\"" },
        { "no event where probabilities are judged",
          "<task id='t' data='choices.jsonl'><metric name='probability'/></task>",
          "choices.jsonl:1: metric probability: the reference is not an event" },
        { "data that are not there", "<task id='t' data='x.jsonl'/>", "x.jsonl" },
    };
    static const struct run_options all;

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct harness_fixture f;
        struct suite s;
        struct plan p;
        bool ok = build(&f, cases[i].elements, &all, &s, &p);
        CHECK_MSG(!ok, "%s is accepted", cases[i].why);
        CHECK_MSG(strstr(f.e.text, cases[i].message) != NULL, "%s: %s", cases[i].why, f.e.text);
        if (ok)
            plan_close(&p);
        harness_fixture_close(&f);
    }
}

/* Odd prompts give a warning, and are sent anyway. */
static const struct {
    const char *why, *item, *elements, *warning; /* warning: NULL = none */
} odd[] = {
    { "nothing odd", "\"question\":\"q%d\",\"answer\":\"a\"", "<prompt>{{ question }}: {\"x\": 1}</prompt>", NULL },
    { "single braces", "\"question\":\"q%d\",\"answer\":\"a\"", "<prompt>{{ id }} {question}</prompt>",
      "the prompt has {question} in single braces" },
    { "the reference in the prompt", "\"question\":\"q%d\",\"answer\":\"a\"",
      "<prompt>{{ question }} {{ answer }}</prompt>", "the models see the right answer" },
    { "a member of that name is not the reference", "\"question\":\"q%d\",\"answer\":\"a\",\"x\":{\"answer\":1}",
      "<prompt>{{ question }} {{ x.answer }}</prompt>", NULL },
    { "two fields that could be the reference", "\"question\":\"q%d\",\"answer\":\"a\",\"output\":\"b\"", "",
      "the reference is field \"answer\"; 2 items also have \"output\"" },
    { "the same value twice", "\"question\":\"q%d\",\"answer\":\"a\",\"output\":\"a\"", "", NULL },
    { "a named reference", "\"question\":\"q%d\",\"answer\":\"a\",\"output\":\"b\"", "<fields reference='output'/>",
      NULL },
    { "two fields that could be the input", "\"prompt\":\"p%d\",\"text\":\"t\",\"answer\":\"a\"", "",
      "the input is field \"prompt\"; 2 items also have \"text\"" },
    { "both are named by the prompt", "\"prompt\":\"p%d\",\"text\":\"t\",\"answer\":\"a\"",
      "<prompt>{{ text }} {{ prompt }}</prompt>", NULL },
    { "a field that hides the input", "\"question\":\"q%d\",\"input\":\"i%d\",\"answer\":\"a\"", "",
      "{{ input }} in the prompt is the items' own field" },
    { "prompts that leave out the question", "\"question\":\"q%d\",\"k\":\"same\",\"answer\":\"a\"",
      "<prompt>{{ k }}{% if id == '3' %}!{% endif %}</prompt>", "1 of 3 prompts are equal to an earlier one" },
};

/* n items of this text, in which %d is the number. */
static void write_items(struct harness_fixture *f, const char *text, int n)
{
    struct strbuf data = { 0 };

    for (int k = 1; k <= n; k++) {
        str item = str_from(text);
        strbuf_printf(&data, "{\"id\":\"%d\",", k);
        for (size_t at; (at = str_search(item, S("%d"))) != SIZE_MAX; item = str_slice(item, at + 2, item.n))
            strbuf_printf(&data, STR_FMT "%d", STR_ARG(str_slice(item, 0, at)), k);
        strbuf_printf(&data, STR_FMT "}\n", STR_ARG(item));
    }
    harness_fixture_write(f, "d.jsonl", data.s);
    strbuf_release(&data);
}

void test_harness_plan_warns(void)
{
    static const struct run_options all;

    for (size_t i = 0; i < COUNT_OF(odd); i++) {
        struct harness_fixture f;
        struct suite s;
        struct plan p;
        harness_fixture_open(&f);
        write_items(&f, odd[i].item, strstr(odd[i].why, "leave out") ? 3 : 2);
        harness_fixture_write(&f, "m.jsonl", answers);
        harness_fixture_write(&f, "n.jsonl", answers);
        struct store *store = store_open(NULL, true, &f.e);
        str task = arena_printf(&f.a, "<task id='t' data='d.jsonl'>%s</task>", odd[i].elements);
        bool ok = harness_fixture_suite(&f, task.s, &s) && plan_build(&s, &all, store, &p, &f.a, &f.e);
        CHECK_MSG(ok, "%s: %s", odd[i].why, f.e.text);
        if (ok) {
            bool said = p.n_warnings == 1 && odd[i].warning && strstr(p.warnings[0].s, odd[i].warning);
            CHECK_MSG(said || (p.n_warnings == 0 && !odd[i].warning), "%s: %zu warnings: %s", odd[i].why, p.n_warnings,
                      p.n_warnings ? p.warnings[0].s : "none");
            plan_close(&p);
        }
        store_close(store);
        harness_fixture_close(&f);
    }
}

void test_harness_plan_warns_of_odd_references(void)
{
    static const struct run_options all;
    static const char *const cases[][2] = {
        { "<task id='t' data='objects.jsonl'/>", "1 of 2 references are JSON" },
        { "<task id='t' data='blank.jsonl'/>", "1 of 2 references are empty" },
        { "<task id='t' data='solutions.jsonl'/>", "1 of 2 references end in \"#### RESULT\"" },
    };

    for (size_t k = 0; k < COUNT_OF(cases); k++) {
        struct harness_fixture f;
        struct suite s;
        struct plan p;
        bool ok = build(&f, cases[k][0], &all, &s, &p), found = false;
        CHECK_MSG(ok, "%s", f.e.text);
        for (size_t i = 0; ok && i < p.n_warnings; i++)
            found = found || str_search(p.warnings[i], str_from(cases[k][1])) != SIZE_MAX;
        CHECK_MSG(found, "%s", cases[k][1]);
        if (ok)
            plan_close(&p);
        harness_fixture_close(&f);
    }
}

/* A chat server that gets no request in this run does not matter. */
void test_harness_plan_warns_of_chat_none_for_its_models_only(void)
{
    const str m = S("m");
    const struct run_options only_m = { .only_models = &m, .n_only_models = 1 };
    struct harness_fixture f;
    struct suite s;
    struct plan p;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "d.jsonl", "{\"id\":\"1\",\"question\":\"Sky?\",\"answer\":\"blue\"}\n");
    harness_fixture_write(&f, "m.jsonl", answers);
    str xml = S("<suite name='s'><models><model id='m' backend='replay' path='m.jsonl'/>"
                "<model id='n' backend='openai' url='http://127.0.0.1:1' name='n'/></models>"
                "<task id='t' data='d.jsonl'><prompt chat='none'>{{ question }}</prompt></task></suite>");
    struct store *store = store_open(NULL, true, &f.e);
    bool ok = suite_parse(xml, path_join(&f.a, str_from(f.dir), S("s.xml")).s, &s, &f.a, &f.e) &&
              plan_build(&s, &only_m, store, &p, &f.a, &f.e);
    CHECK_MSG(ok && p.n_warnings == 1, "%s", f.e.text);
    CHECK(ok && str_is(p.warnings[0], "only 1 of the 2 models of the suite (--model)"));
    if (ok)
        plan_close(&p);
    store_close(store);
    harness_fixture_close(&f);
}

void test_harness_plan_defaults_are_no_error(void)
{
    static const struct run_options all;
    struct harness_fixture f;
    struct suite s;
    struct plan p;

    if (build(&f,
              "<task id='t' data='d.jsonl'><prompt>{{ hint | default('-') }}{% if tip is defined %}x{% endif %}"
              "{{ question }}</prompt></task>",
              &all, &s, &p)) {
        CHECK_STR(request_of(&p, 0, 0)->prompt.text, S("-Sky?"));
        plan_close(&p);
    } else {
        CHECK_MSG(false, "%s", f.e.text);
    }
    harness_fixture_close(&f);
}

#define TEXT_OF(literal)             \
    {                                \
        literal, sizeof(literal) - 1 \
    }

void test_harness_overlap(void)
{
    static const struct sample test[] = {
        { .input = TEXT_OF("One two three four five six seven eight nine ten eleven twelve thirteen.") },
        { .input = TEXT_OF("one  two three four five six seven eight nine ten eleven twelve thirteen. ") },
        { .input = TEXT_OF("Look: one two three four five six seven eight nine ten eleven twelve thirteen. End") },
        { .input = TEXT_OF("one two three four five six seven eight nine ten eleven twelve") },
        { .input = TEXT_OF("") },
    };
    struct overlap within = overlap_within(test, 4), with = overlap_with(test + 2, 3, test, 1);

    CHECK(within.equal == 1 && within.near == 1);
    CHECK(with.equal == 0 && with.near == 1);
}

/* A word that is hashed in pieces: case does not matter, its last letter does. */
void test_harness_overlap_long_word(void)
{
    char low[3000], high[3000], other[3000];
    struct sample words[] = { { .input = { low, 3000 } }, { .input = { high, 3000 } }, { .input = { other, 3000 } } };

    memset(low, 'a', 3000);
    memset(high, 'A', 3000);
    memset(other, 'a', 3000);
    other[2999] = 'b';
    CHECK(overlap_within(words, 3).equal == 1);
    CHECK(overlap_with(words + 1, 2, words, 1).equal == 1);
}
