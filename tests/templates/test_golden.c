/*
 * Chat templates against renderings by Jinja2 (reference data), and our own
 * small cases whose outputs Jinja2 made too (tests/golden/templates/make.py).
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "templates/template.h"

enum { MAX_FILE = 64 << 20 };

static void check_case(const struct json *line, str source, const char *name, unsigned flags)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct strbuf out = { 0 };
    struct value *vars = value_from_json(&a, json_get(line, "vars"));
    const struct json *output = json_get(line, "output");
    str message = json_text_of(json_get(line, "message"));
    enum template_escape escape = json_bool(json_get(line, "autoescape")) ? ESCAPE_HTML : ESCAPE_NONE;

    bool ok = template_render_text(source, name, flags, escape, vars, &out, &e);
    if (!output) {
        CHECK_MSG(!ok, "%s " STR_FMT ": renders, expected " STR_FMT, name,
                  STR_ARG(json_text_of(json_get(line, "conversation"))), STR_ARG(message));
        if (str_is(json_text_of(json_get(line, "error")), "TemplateError"))
            CHECK_MSG(str_search(str_from(e.text), str_slice(message, 0, 200)) != SIZE_MAX,
                      "%s: error is \"%s\", expected \"" STR_FMT "\"", name, e.text, STR_ARG(message));
    } else {
        str expected = json_text_of(output), got = strbuf_str(&out);
        size_t same = 0;
        while (same < expected.n && same < got.n && expected.s[same] == got.s[same])
            same++;
        CHECK_MSG(ok && str_equal(expected, got), "%s " STR_FMT ": %s; from byte %zu: \"" STR_FMT "\", expected \"" STR_FMT "\"",
                  name, STR_ARG(json_text_of(json_get(line, "conversation"))), ok ? "differs" : e.text, same,
                  STR_ARG(str_slice(got, same, same + 60)), STR_ARG(str_slice(expected, same, same + 60)));
    }
    if (getenv("VERBOSE") && (output ? !ok || !str_equal(json_text_of(output), strbuf_str(&out)) : ok))
        printf("%s: %s\n", name, ok ? out.s : e.text);
    strbuf_release(&out);
    arena_free(&a);
}

static void check_line(str text, const char *dir, struct arena *a)
{
    struct err e = { 0 };
    struct json *line = json_parse(text, &e);
    const struct json *file = json_get(line, "template"), *source = json_get(line, "source");

    CHECK_MSG(line, "%s", e.text);
    if (source) {
        check_case(line, json_text_of(source), "case", json_bool(json_get(line, "chat")) ? TEMPLATE_CHAT : 0);
    } else if (file) {
        str path = path_join(a, str_from(dir), json_text_of(file)), content = { "", 0 };
        CHECK_MSG(file_read(path.s, MAX_FILE, a, &content, &e), "%s", e.text);
        check_case(line, content, arena_cstr(a, json_text_of(file)), TEMPLATE_CHAT);
    }
    json_free(line);
}

static void check_file(const char *dir, const char *name)
{
    struct arena a = { 0 }, scratch = { 0 };
    struct err e = { 0 };
    str content = { "", 0 }, line;

    CHECK_MSG(file_read(path_join(&a, str_from(dir), str_from(name)).s, MAX_FILE, &a, &content, &e), "%s", e.text);
    CHECK(content.n > 0);
    while (str_split_next(&content, '\n', &line)) {
        check_line(line, dir, &scratch);
        arena_reset(&scratch);
    }
    arena_free(&scratch);
    arena_free(&a);
}

void test_chat_templates_of_publishers(void)
{
    struct arena a = { 0 };

    if (!test_reference()) {
        test_skip("no reference data");
        return;
    }
    setenv("ASSAY_NOW", "2026-07-26T09:05:03", 1);
    check_file(arena_printf(&a, "%s/chat-templates", test_reference()).s, "golden.jsonl");
    unsetenv("ASSAY_NOW");
    arena_free(&a);
}
