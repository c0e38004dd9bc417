/*
 * test_json_numbers.c -- numbers are printed as by Python's json and str (3.11);
 * integers beyond 64 bits.
 */
#include "tests/test.h"

#include "eval/base/json.h"
#include "eval/base/strbuf.h"

void test_base_json_numbers_as_text(void)
{
    static const struct {
        const char *json, *text; /* text: print(json.loads(...)) of Python */
    } cases[] = {
        { "0.1", "0.1" },
        { "19.99", "19.99" },
        { "2.675", "2.675" },
        { "5.0", "5.0" },
        { "-0.0", "-0.0" },
        { "1e16", "1e+16" },
        { "1e15", "1000000000000000.0" },
        { "123456789012345680.0", "1.2345678901234568e+17" },
        { "1e-4", "0.0001" },
        { "1e-5", "1e-05" },
        { "1.5e-7", "1.5e-07" },
        { "1e100", "1e+100" },
        { "5e-324", "5e-324" },
        { "1.7976931348623157e308", "1.7976931348623157e+308" },
        { "0.30000000000000004", "0.30000000000000004" },
        { "100", "100" },
        { "9223372036854775807", "9223372036854775807" },
        { "9223372036854775808", "9223372036854775808" },
        { "-12345678901234567891", "-12345678901234567891" },
        { "1000000000000000019884624838656", "1000000000000000019884624838656" },
        { "[0.1,{\"a\":1e16,\"b\":18446744073709551616}]", "[0.1,{\"a\":1e+16,\"b\":18446744073709551616}]" },
        { "\"18446744073709551616\"", "18446744073709551616" },
        { "\"a \\\" 18446744073709551616\"", "a \" 18446744073709551616" },
        { "true", "true" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        struct json *v = json_parse(str_from(cases[i].json), &e);
        CHECK_MSG(v != NULL, "%s: %s", cases[i].json, e.text);
        if (v) {
            str text = json_to_text(v, &a);
            CHECK_MSG(str_is(text, cases[i].text), "%s is \"" STR_FMT "\", expected \"%s\"", cases[i].json,
                      STR_ARG(text), cases[i].text);
        }
        json_free(v);
        arena_free(&a);
    }
}

void test_base_json_big_integers(void)
{
    struct err e = { 0 };
    struct strbuf b = { 0 };
    struct json *o = json_parse(S("{\"n\": 1000000000000000019884624838656, \"s\": \"1\"}"), &e);
    const struct json *n = json_get(o, "n");

    CHECK(json_is_numeric(n) && json_as_string(n).n == 0);
    CHECK_NEAR(json_number(n), 1e30, 0);
    json_write(o, 0, &b);
    CHECK_STR(strbuf_str(&b), S("{\"n\":1000000000000000019884624838656,\"s\":\"1\"}"));
    strbuf_reset(&b);
    json_write(o, 2, &b);
    CHECK_STR(strbuf_str(&b), S("{\n  \"n\": 1000000000000000019884624838656,\n  \"s\": \"1\"\n}"));
    json_free(o);
    strbuf_release(&b);
}

void test_base_json_hostile_numbers(void)
{
    static const char *const bad[] = {
        "012345678901234567890",
        "-",
        "--12345678901234567890",
        "12345678901234567890x",
        "1234567890123456789012 3",
        "{12345678901234567890: 1}",
        "[\"a\\",
        "12345678901234567890.",
        "NaN",
        "Infinity",
    };

    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct err e = { 0 };
        struct json *v = json_parse(str_from(bad[i]), &e);
        CHECK_MSG(v == NULL, "%s is accepted", bad[i]);
        json_free(v);
    }
}
