/*
 * test_suite_models.c -- models in a series, models that are another prompt of
 * their base, prompts by model, and the choice of a model.
 */
#include "tests/test.h"

#include <sys/stat.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/harness/plan.h"
#include "eval/harness/run_options.h"
#include "eval/store/store.h"
#include "tests/harness/fixture.h"

static bool parse(struct harness_fixture *f, const char *models, const char *elements, struct suite *out)
{
    str xml = arena_printf(&f->a, "<suite name='s'>\n<models>%s</models>\n%s</suite>", models, elements);

    f->e = (struct err){ 0 };
    return suite_parse(xml, path_join(&f->a, str_from(f->dir), S("s.xml")).s, out, &f->a, &f->e);
}

/* Folders are ordered by their number, not by their name. */
void test_harness_suite_series(void)
{
    static const char *const folders[] = { "out-100", "out-20", "out-3" };
    struct harness_fixture f;
    struct suite s;

    harness_fixture_open(&f);
    for (size_t i = 0; i < COUNT_OF(folders); i++)
        CHECK(mkdir(path_join(&f.a, str_from(f.dir), str_from(folders[i])).s, 0700) == 0);
    bool ok = parse(&f,
                    "<model id='b' path='b.gguf'/><model id='ep' label='E{n}' base='b' adapter='out-*'/>"
                    "<model id='x' base='b' adapter='y'/>",
                    "<task id='t' data='d.jsonl' models='ep'/><compare base='b' tuned='ep x'/>", &s);
    CHECK_MSG(ok, "%s", f.e.text);
    if (ok) {
        static const char *const ids[] = { "b", "ep-3", "ep-20", "ep-100", "x" };
        CHECK(s.n_models == 5);
        for (size_t i = 0; i < 5; i++)
            CHECK_STR(s.models[i].id, str_from(ids[i]));
        CHECK_STR(s.models[2].label, S("E2"));
        CHECK_STR(path_base(s.models[3].adapter), S("out-100"));
        CHECK_STR(s.models[3].path, s.models[0].path);
        CHECK(s.models[3].step == 100 && s.tasks[0].n_models == 3 && s.compares[0].n_tuned == 4);
    }
    CHECK(!parse(&f, "<model id='ep' path='none-*'/>", "<task id='t' data='d'/>", &s));
    CHECK_MSG(strstr(f.e.text, "s.xml:2") && strstr(f.e.text, "found 0"), "%s", f.e.text);
    for (size_t i = 0; i < COUNT_OF(folders); i++)
        rmdir(path_join(&f.a, str_from(f.dir), str_from(folders[i])).s);
    harness_fixture_close(&f);
}

void test_harness_suite_models_refuses(void)
{
    static const struct {
        const char *why, *elements, *message;
    } cases[] = {
        { "a choice by what is reported",
          "<task id='t' data='d'/><select from='m n' task='t' component='exact_match' as='best'/>", "reported" },
        { "a choice by data that are reported",
          "<task id='t' data='d'/><task id='v' data='d' report='false'/>"
          "<select from='m n' task='v' component='exact_match' as='best'/>",
          "other data" },
        { "a choice by no task", "<task id='t' data='d'/><select from='m n' task='v' component='x' as='best'/>",
          "unknown task" },
        { "a choice that has a model's name",
          "<task id='v' data='d' report='false'/><select from='m n' task='v' component='x' as='n'/>", "taken" },
        { "a choice of one",
          "<task id='v' data='d' report='false'/><select from='m' task='v' component='x' as='best'/>", "2 or more" },
        { "a task that asks a choice",
          "<task id='v' data='d' report='false'/><task id='t' data='e' models='best'/>"
          "<select from='m n' task='v' component='x' as='best'/>",
          "names a <select> in models" },
        { "two prompts for all",
          "<task id='t' data='d'><prompt>{{ input }}</prompt><prompt>{{ input }}</prompt></task>", "second <prompt>" },
        { "two prompts for one model",
          "<task id='t' data='d'><prompt models='m'>{{ input }}</prompt><prompt models='n m'>{{ input "
          "}}</prompt></task>",
          "second <prompt>" },
        { "a model without a prompt", "<task id='t' data='d'><prompt models='m'>{{ input }}</prompt></task>",
          "no prompt for model \"n\"" },
        { "examples for no model", "<task id='t' data='d'><fewshot data='e' models='k'/></task>", "unknown model" },
    };
    struct harness_fixture f;
    struct suite s;

    harness_fixture_open(&f);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        CHECK_MSG(!harness_fixture_suite(&f, cases[i].elements, &s), "%s", cases[i].why);
        CHECK_MSG(strstr(f.e.text, cases[i].message) != NULL && strstr(f.e.text, "s.xml:3"), "%s: %s", cases[i].why,
                  f.e.text);
    }
    harness_fixture_close(&f);
}

/* A model cannot set what it inherits from its base. */
void test_harness_suite_base_and_own_settings(void)
{
    static const char *const refused[] = {
        "<model id='x' base='b' url='http://h/v1'/>",
        "<model id='x' base='b' path='lora'/>",
        "<model id='x' base='b' adapter='l' path='x.gguf'/>",
        "<model id='x' base='b' name='other'/>",
        "<model id='x' base='b' price-in='3'/>",
        "<model id='x' base='b' chat-template='t.jinja'/>",
        "<model id='x' base='b'><request>{}</request></model>",
    };
    struct harness_fixture f;
    struct suite s;

    harness_fixture_open(&f);
    for (size_t i = 0; i < COUNT_OF(refused); i++) {
        str models = arena_printf(&f.a, "<model id='b' path='b.gguf'/>%s", refused[i]);
        CHECK_MSG(!parse(&f, models.s, "<task id='t' data='d'/>", &s), "%s is accepted", refused[i]);
        CHECK_MSG(strstr(f.e.text, "s.xml:2: model \"x\": base and "), "%s", f.e.text);
    }
    CHECK(parse(&f, "<model id='b' path='b.gguf'/><model id='x' base='b' adapter='l' chat-template='t' log='c.csv'/>",
                "<task id='t' data='d'/>", &s));
    harness_fixture_close(&f);
}

/* Each model gets the prompt and the examples that name it, else those that name none. */
void test_harness_plan_prompts_by_model(void)
{
    static const struct run_options o = { .quiet = true };
    struct harness_fixture f;
    struct suite s;
    struct plan p;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "d.jsonl",
                          "{\"id\":\"1\",\"question\":\"Sea?\",\"answer\":\"wet\"}\n"
                          "{\"id\":\"2\",\"question\":\"Sky?\",\"answer\":\"blue\"}\n");
    harness_fixture_write(&f, "pool.jsonl", "{\"question\":\"Snow?\",\"answer\":\"white\"}\n");
    harness_fixture_write(&f, "m.jsonl", "{\"id\":\"1\",\"prediction\":\"x\"}\n");
    struct store *store = store_open(NULL, true, &f.e);
    bool ok = parse(&f,
                    "<model id='m' backend='replay' path='m.jsonl'/><model id='n' base='m'/>"
                    "<model id='k' base='m'/>",
                    "<task id='t' data='d.jsonl'><prompt>{{ question }}</prompt>"
                    "<prompt models='k' chat='always'>K {{ question }}</prompt>"
                    "<fewshot models='n' data='pool.jsonl' n='1'/></task>",
                    &s) &&
              plan_build(&s, &o, store, &p, &f.a, &f.e);
    CHECK_MSG(ok, "%s", f.e.text);
    if (ok) {
        static const char *const want[] = { "Sea?", "Snow? white\n\nSea?", "K Sea?" };
        CHECK(p.n_requests == 6);
        for (size_t i = 0; i < p.n_requests; i++)
            if (p.requests[i].item == 0)
                CHECK_STR(p.requests[i].prompt.text, str_from(want[p.requests[i].model]));
        plan_close(&p);
    }
    store_close(store);
    harness_fixture_close(&f);
}
