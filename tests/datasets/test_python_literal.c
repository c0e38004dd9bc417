/*
 * test_python_literal.c -- Python's lists and dictionaries as text.
 *
 * The expected values are those of Python 3.11: json.dumps(ast.literal_eval(text), ensure_ascii=False), but for numpy's
 * forms, which literal_eval does not read.
 */
#include "tests/test.h"

#include "datasets/python_literal.h"
#include "eval/base/arena.h"
#include "eval/base/json.h"

static void check_literal(const char *text, const char *expected)
{
    struct arena a = { 0 };
    struct json *v = python_literal_parse(str_from(text));

    if (!expected)
        CHECK_MSG(!v, "%s was read", text);
    else if (!v)
        CHECK_MSG(false, "%s was not read", text);
    else
        CHECK_STR(json_to_text(v, &a), str_from(expected));
    json_free(v);
    arena_free(&a);
}

void test_datasets_python_literals(void)
{
    static const char *const cases[][2] = {
        { "['a', \"b's\"]", "[\"a\",\"b's\"]" },
        { " [ 'a' , 1, -2.5, True, False, None, ] ", "[\"a\",1,-2.5,true,false,null]" },
        { "('a', ('b',))", "[\"a\",[\"b\"]]" },
        { "{'text': ['x', \"y\"], 'start': [1, 20]}", "{\"text\":[\"x\",\"y\"],\"start\":[1,20]}" },
        { "{}", "{}" },
        { "[]", "[]" },
        { "['\\\\ \\' \\\" \\n\\r\\t']", "[\"\\\\ ' \\\" \\n\\r\\t\"]" },
        { "['\\x41\\xe9\\u20ac\\u20AC\\U0001f600']", "[\"A\xC3\xA9\xE2\x82\xAC\xE2\x82\xAC\xF0\x9F\x98\x80\"]" },
        { "['caf\xC3\xA9']", "[\"caf\xC3\xA9\"]" },
        { "['a\\ud83d']", "[\"a\xEF\xBF\xBD\"]" }, /* half of a pair has no UTF-8: U+FFFD */
        /* numpy */
        { "['a' 'b'\n 'c']", "[\"a\",\"b\",\"c\"]" },
        { "array(['a', 'b'], dtype=object)", "[\"a\",\"b\"]" },
        { "{'text': array(['x'], dtype=object), 'answer_start': array([5])}",
          "{\"text\":[\"x\"],\"answer_start\":[5]}" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++)
        check_literal(cases[i][0], cases[i][1]);
}

/* Text that only begins like a literal stays text. */
void test_datasets_python_literals_refused(void)
{
    static const char *const texts[] = { "",
                                         "'a'",
                                         "1",
                                         "None",
                                         "[1",
                                         "[1 2]",
                                         "['a",
                                         "['a\\",
                                         "['\\x4']",
                                         "['\\x4g']",
                                         "['\\u20']",
                                         "['\\q']",
                                         "['\\U00110000']", /* past the last character */
                                         "[1] and more",
                                         "[1, x]",
                                         "[1-2]",
                                         "[--1]",
                                         "[1e999]",
                                         "{'a': 1, 'b'}",
                                         "{'a' 1}",
                                         "{1: 2}",
                                         "{'a\\x00': 1}",
                                         "{'a': 1",
                                         "(1]",
                                         "array([1, 2]",
                                         "array(1)",
                                         "array([1], dtype=object",
                                         "[__import__('os')]" };

    for (size_t i = 0; i < COUNT_OF(texts); i++)
        check_literal(texts[i], NULL);
    /* deeper than any data set */
    char deep[2001];
    memset(deep, '[', 1000);
    memset(deep + 1000, ']', 1000);
    deep[2000] = 0;
    check_literal(deep, NULL);
}
