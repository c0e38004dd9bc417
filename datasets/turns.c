/*
 * turns.c -- see turns.h.
 */
#include "datasets/turns.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"

static bool read_role(const struct json *turn, str *role, struct err *e)
{
    *role = json_as_string(json_get(turn, "role"));
    if (str_is(*role, "developer"))
        *role = S("system");
    return str_is(*role, "system") || str_is(*role, "user") || str_is(*role, "assistant") ||
           err_set(e, ERR_PARSE, "bad role (found \"" STR_FMT "\", expected system, user or assistant)",
                   STR_ARG(str_slice(*role, 0, 40)));
}

/* The joined texts of a list of parts. */
static bool read_parts(const struct json *parts, struct strbuf *out, struct err *e)
{
    for (size_t i = 0; i < json_length(parts); i++) {
        const struct json *part = json_at(parts, i), *text = json_get(part, "text");
        str type = json_as_string(json_get(part, "type"));
        if ((type.n && !str_is(type, "text")) || json_kind(text) != JSON_STRING_KIND)
            return err_set(e, ERR_UNSUPPORTED, "a part of the content is not text (found type \"" STR_FMT "\")",
                           STR_ARG(str_slice(type, 0, 40)));
        strbuf_add(out, json_as_string(text));
    }
    return json_length(parts) > 0 || err_set(e, ERR_PARSE, "content: no parts (found an empty list)");
}

static bool read_content(const struct json *content, str *out, struct arena *a, struct err *e)
{
    struct strbuf b = { 0 };
    bool ok = true;

    if (json_kind(content) == JSON_ARRAY_KIND)
        ok = read_parts(content, &b, e);
    else if (json_kind(content) == JSON_STRING_KIND)
        strbuf_add(&b, json_as_string(content));
    else
        ok = err_set(e, ERR_PARSE, "content: not a text (found %s, expected a string or a list of text parts)",
                     json_kind_name(content));
    *out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return ok;
}

/* Members that would change the conversation if they were left out. */
static bool check_calls(const struct json *turn, struct err *e)
{
    static const char *const names[] = { "tool_calls", "function_call", "tool_call_id", "audio" };

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        const struct json *v = json_get(turn, names[i]);
        bool empty = !v || json_kind(v) == JSON_NULL_KIND || (json_kind(v) == JSON_ARRAY_KIND && json_length(v) == 0);
        if (!empty)
            return err_set(e, ERR_UNSUPPORTED, "only conversations of text can be sent (found \"%s\")", names[i]);
    }
    return true;
}

bool turns_read(const struct json *list, const struct sample_turn **turns, size_t *n, struct arena *a, struct err *e)
{
    struct sample_turn *out = ARENA_NEW(a, struct sample_turn, json_length(list) + 1);

    if (json_kind(list) != JSON_ARRAY_KIND || json_length(list) == 0)
        return err_set(e, ERR_PARSE, "not a conversation (found %s, expected a list of messages)",
                       json_kind(list) == JSON_ARRAY_KIND ? "an empty list" : json_kind_name(list));
    *n = json_length(list);
    for (size_t i = 0; i < *n; i++) {
        const struct json *turn = json_at(list, i);
        bool ok = json_kind(turn) == JSON_OBJECT_KIND
                      ? check_calls(turn, e) && read_role(turn, &out[i].role, e) &&
                            read_content(json_get(turn, "content"), &out[i].content, a, e)
                      : err_set(e, ERR_PARSE, "found %s, expected an object with role and content",
                                json_kind_name(turn));
        if (!ok)
            return err_wrap(e, "message %zu", i + 1);
        out[i].role = arena_str(a, out[i].role);
    }
    *turns = out;
    return true;
}
