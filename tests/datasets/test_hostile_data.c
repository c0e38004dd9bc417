/*
 * test_hostile_data.c -- test sets, suite files and patterns that are broken or hostile: each ends
 * as its index says, with a message that names the place; the time limit of each test function catches those that do
 * not end.  Walks the copy in the tree and,
 * where there is reference data, the whole corpus.
 */
#include "tests/test.h"

#include <string.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/regex.h"
#include "eval/cli/inspect_data.h"

enum { MAX_INDEX = 4 << 20 };

static bool mentions(const struct json *words, const char *message)
{
    struct err e = { 0 };
    struct regex_match m;
    bool all = true;

    for (size_t i = 0; i < json_length(words); i++) {
        struct regex *r = regex_open(json_as_string(json_at(words, i)), REGEX_CASELESS, &e);
        all = all && r && regex_find(r, str_from(message), 0, &m, &e);
        regex_close(r);
    }
    return all;
}

static void check_case(const char *dir, const struct json *c)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str outcome = json_as_string(json_get(c, "outcome")), file = json_as_string(json_get(c, "file"));
    const char *path = path_join(&a, str_from(dir), file).s;
    bool must_fail = str_is(outcome, "reject"), must_do = str_is(outcome, "accept");

    if (str_is(outcome, "canary") || !file_exists(path)) {
        arena_free(&a);
        return;
    }
    struct json *o = inspect_data(path, &e);
    CHECK_MSG(o ? !must_fail : !must_do, "%s: %s", path, o ? "accepted" : e.text);
    if (!o && !must_do && !str_is(outcome, "neutralise"))
        CHECK_MSG(mentions(json_get(c, "message_mentions"), e.text), "%s: %s", path, e.text);
    CHECK_MSG(o || strstr(e.text, arena_cstr(&a, file)), "%s: not named by %s", path, e.text);
    CHECK_MSG(!strstr(e.text, "SECRET") && !strstr(e.text, "CANARY"), "%s: %s", path, e.text);
    if (o && json_get(c, "items"))
        CHECK_MSG(json_int(json_get(o, "items")) == json_int(json_get(c, "items")), "%s: %lld items", path,
                  (long long)json_int(json_get(o, "items")));
    json_free(o);
    arena_free(&a);
}

static size_t check_surface(const char *root, const char *surface)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    const char *dir = arena_printf(&a, "%s/%s", root, surface).s;
    struct json *index = json_parse_file(arena_printf(&a, "%s/index.json", dir).s, MAX_INDEX, &e);
    const struct json *cases = json_get(index, "cases");
    size_t n = json_length(cases);

    CHECK_MSG(n > 0, "%s: %s", dir, e.text);
    for (size_t i = 0; i < n; i++)
        check_case(dir, json_at(cases, i));
    json_free(index);
    arena_free(&a);
    return n;
}

static void check_everywhere(const char *surface)
{
    struct arena a = { 0 };

    check_surface("tests/golden/hostile", surface);
    if (test_reference())
        check_surface(arena_printf(&a, "%s/hostile", test_reference()).s, surface);
    arena_free(&a);
}

void test_hostile_data_sets(void)
{
    check_everywhere("datasets");
}

void test_hostile_suites(void)
{
    check_everywhere("suite-xml");
}

/* The strings of the injection corpus are a valid test set and are read unchanged. */
void test_hostile_strings_are_data(void)
{
    struct err e = { 0 };
    struct json *o = inspect_data("tests/golden/hostile/injection/as-dataset.jsonl", &e);

    CHECK_MSG(o && json_int(json_get(o, "items")) == 85, "%s", e.text);
    json_free(o);
}

/* --- patterns ------------------------------------------------------------- */

static str subject_of(const struct json *v, struct arena *a)
{
    struct strbuf b = { 0 };

    if (json_kind(v) == JSON_STRING_KIND)
        return json_as_string(v);
    for (int64_t i = 0; i < json_int(json_get(v, "count")); i++)
        strbuf_add(&b, json_as_string(json_get(v, "repeat")));
    strbuf_add(&b, json_as_string(json_get(v, "then")));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static void check_pattern(const struct json *c)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct regex_match m;
    str expect = json_as_string(json_get(c, "expect")), id = json_as_string(json_get(c, "id"));
    str subject = subject_of(json_get(c, "subject"), &a);
    struct regex *r = regex_open(json_as_string(json_get(c, "pattern")), 0, &e);
    bool found = r && (e.code = ERR_OK, regex_find(r, subject, 0, &m, &e));

    if (str_is(expect, "error_compile"))
        CHECK_MSG(!r && e.text[0], STR_FMT ": compiles", STR_ARG(id));
    else if (str_is(expect, "match"))
        CHECK_MSG(found, STR_FMT ": %s", STR_ARG(id), e.text);
    else if (str_is(expect, "error_limit"))
        CHECK_MSG(r && !found && e.code != ERR_OK, STR_FMT ": %s", STR_ARG(id), r ? "no limit reached" : e.text);
    regex_close(r);
    arena_free(&a);
}

void test_hostile_patterns(void)
{
    struct err e = { 0 };
    struct json *list = json_parse_file("tests/golden/hostile/regex/patterns.json", MAX_INDEX, &e);

    CHECK_MSG(json_length(list) == 26, "%s", e.text);
    for (size_t i = 0; i < json_length(list); i++)
        check_pattern(json_at(list, i));
    json_free(list);
}
