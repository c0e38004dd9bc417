/*
 * test_golden.c -- chat templates against renderings by Jinja2 (reference data), and our own
 * small cases whose outputs Jinja2 made too (tests/golden/templates/make.py).
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "templates/template.h"

enum { MAX_FILE = 64 << 20 };

struct golden {
    const char *dir;
    struct json *vars; /* of all cases that have none of their own */
};

static void compare(const char *name, str source, bool ok, str got, str expected, const char *why)
{
    size_t same = 0;

    while (same < expected.n && same < got.n && expected.s[same] == got.s[same])
        same++;
    bool equal = ok && str_equal(expected, got);
    CHECK_MSG(equal, "%s: %s; from byte %zu: \"" STR_FMT "\", expected \"" STR_FMT "\" (" STR_FMT ")", name,
              ok ? "differs" : why, same, STR_ARG(str_slice(got, same, same + 60)),
              STR_ARG(str_slice(expected, same, same + 60)), STR_ARG(source));
}

static void check_case(const struct json *line, const struct json *vars, str source, const char *name, unsigned flags)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct strbuf out = { 0 };
    const struct json *output = json_get(line, "output");
    str message = json_as_string(json_get(line, "message"));
    enum template_escape escape = json_bool(json_get(line, "autoescape")) ? ESCAPE_HTML : ESCAPE_NONE;

    bool ok = template_render_text(source, name, flags, escape, value_from_json(&a, vars), &out, &e);
    if (output) {
        compare(name, str_slice(source, 0, 100), ok, strbuf_str(&out), json_as_string(output), e.text);
    } else {
        CHECK_MSG(!ok, "%s renders, expected the error " STR_FMT " (" STR_FMT ")", name, STR_ARG(message),
                  STR_ARG(str_slice(source, 0, 100)));
        bool own = str_is(json_as_string(json_get(line, "error")), "TemplateError"); /* the template's own words */
        CHECK_MSG(!own || str_search(str_from(e.text), message) != SIZE_MAX,
                  "%s: error is \"%s\", expected \"" STR_FMT "\"", name, e.text, STR_ARG(message));
    }
    strbuf_release(&out);
    arena_free(&a);
}

static void check_line(struct golden *g, str text, struct arena *a)
{
    struct err e = { 0 };
    struct json *line = json_parse(text, &e);
    const struct json *file = json_get(line, "template"), *source = json_get(line, "source");
    const struct json *vars = json_get(line, "vars");

    CHECK_MSG(line, "%s", e.text);
    if (source) {
        check_case(line, g->vars, json_as_string(source), "case",
                   json_bool(json_get(line, "chat")) ? TEMPLATE_CHAT : 0);
    } else if (file) {
        str path = path_join(a, str_from(g->dir), json_as_string(file)), content = { "", 0 };
        CHECK_MSG(file_read(path.s, MAX_FILE, a, &content, &e), "%s", e.text);
        check_case(line, vars, content, arena_cstr(a, json_as_string(file)), TEMPLATE_CHAT);
    } else if (vars) {
        g->vars = json_clone(vars);
    }
    json_free(line);
}

static void check_file(const char *dir, const char *name)
{
    struct golden g = { dir, NULL };
    struct arena a = { 0 }, scratch = { 0 };
    struct err e = { 0 };
    str content = { "", 0 }, line;

    setenv("ASSAY_NOW", "2026-07-26T09:05:03", 1);
    CHECK_MSG(file_read(path_join(&a, str_from(dir), str_from(name)).s, MAX_FILE, &a, &content, &e), "%s", e.text);
    CHECK(content.n > 0);
    while (str_split_next(&content, '\n', &line)) {
        check_line(&g, line, &scratch);
        arena_reset(&scratch);
    }
    unsetenv("ASSAY_NOW");
    json_free(g.vars);
    arena_free(&scratch);
    arena_free(&a);
}

void test_templates_as_jinja2(void)
{
    check_file("tests/golden/templates", "cases.jsonl");
}

void test_chat_templates_of_publishers(void)
{
    struct arena a = { 0 };

    if (!test_reference()) {
        test_skip("no reference data");
        return;
    }
    check_file(arena_printf(&a, "%s/chat-templates", test_reference()).s, "golden.jsonl");
    arena_free(&a);
}
