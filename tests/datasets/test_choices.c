/*
 * test_choices.c -- the forms of options and of their right one, and what is refused.
 */
#include "tests/test.h"

#include "datasets/choices.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"

/* `right`: the text of the right option, "-" for none; or a part of the message. */
struct choice_case {
    const char *item, *choices, *labels; /* paths, NULL = the usual ones */
    const char *right, *message;
};

static str or_none(const char *path)
{
    return path ? str_from(path) : (str){ NULL, 0 };
}

static void check_choice(const struct choice_case *c)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct json *item = json_parse(str_from(c->item), &e);
    struct dataset_fields fields = { .choices = or_none(c->choices), .labels = or_none(c->labels) };
    struct choice_options options;
    size_t right = 0;

    CHECK_MSG(item, "%s: %s", c->item, e.text);
    bool ok = choice_options_read(item, &fields, &options, &a, &e) &&
              (options.n == 0 || choice_find_right(&options, json_get(item, "answer"), &right, &a, &e));
    CHECK_MSG(ok == !c->message, "%s: %s", c->item, ok ? "was read" : e.text);
    if (c->message)
        CHECK_MSG(strstr(e.text, c->message), "%s: %s", c->item, e.text);
    else if (ok)
        CHECK_STR(options.n == 0      ? S("no options")
                  : right == SIZE_MAX ? S("-")
                                      : options.texts[right],
                  str_from(c->right));
    json_free(item);
    arena_free(&a);
}

void test_datasets_choices(void)
{
    static const struct choice_case cases[] = {
        { "{\"answer\":\"x\"}", NULL, NULL, "no options", NULL },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":\"b\"}", NULL, NULL, "y", NULL },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":\"1\"}", NULL, NULL, "y", NULL },
        { "{\"choices\":[\" x \",\"y\"],\"answer\":\" x\"}", NULL, NULL, "x", NULL },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":\"a free answer\"}", NULL, NULL, "-", NULL },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":[0,0]}", NULL, NULL, "-", NULL },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":[1,1]}", NULL, NULL, "-", NULL },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":[1,2]}", NULL, NULL, "-", NULL },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":[0,1,0]}", NULL, NULL, "-", NULL },
        /* ARC, CommonsenseQA, and members of an object that the suite names */
        { "{\"choices\":{\"text\":[\"x\",\"y\"],\"label\":[\"1\",\"2\"]},\"answer\":\"1\"}", NULL, NULL, "x", NULL },
        { "{\"q\":{\"text\":[\"x\",\"y\"],\"label\":[\"C\",\"D\"]},\"answer\":\"D\"}", "q.text", NULL, "y", NULL },
        { "{\"choices\":[{\"text\":\"x\",\"label\":\"B\"},{\"text\":\"y\",\"label\":\"A\"}],\"answer\":\"A\"}", NULL,
          NULL, "y", NULL },
        { "{\"choices\":[{\"text\":\"x\"},{\"text\":\"y\"}],\"answer\":\"A\"}", NULL, NULL, "x", NULL },
        { "{\"o\":{\"A\":\"x\",\"C\":\"y\"},\"answer\":\"C\"}", "o", NULL, "y", NULL },
        { "{\"choices\":[\"x\",\"y\"],\"names\":[\"p\",\"q\"],\"answer\":\"q\"}", NULL, "names", "y", NULL },
        /* refused */
        { "{\"choices\":[],\"answer\":0}", NULL, NULL, NULL, "an empty array" },
        { "{\"choices\":[\"x\",null],\"answer\":0}", NULL, NULL, NULL, "null or an array among them" },
        { "{\"choices\":[\"x\",[\"y\"]],\"answer\":0}", NULL, NULL, NULL, "null or an array among them" },
        { "{\"choices\":[{\"text\":\"x\"},{\"label\":\"B\"}],\"answer\":0}", NULL, NULL, NULL, "a choice has no text" },
        { "{\"choices\":[\"x\",\"y\"],\"names\":[\"p\"],\"answer\":\"p\"}", NULL, "names", NULL, "found 2 and 1" },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":2}", NULL, NULL, NULL,
          "answer names no choice (found 2, expected 0 to 1" },
        { "{\"choices\":[\"x\",\"y\"],\"answer\":-1}", NULL, NULL, NULL, "answer names no choice" },
        { "{\"choices\":[\"B\",\"A\"],\"answer\":\"A\"}", NULL, NULL, NULL, "the letter option 1" },
        { "{\"choices\":[\"1\",\"0\"],\"answer\":\"1\"}", NULL, NULL, NULL, "the index option 2" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++)
        check_choice(&cases[i]);
}
