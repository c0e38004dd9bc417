/*
 * chat.c -- see chat.h.
 */
#include "eval/harness/chat.h"

#include <ctype.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"

enum { MAX_MESSAGES_BYTES = 64 << 20 };

struct chat {
    struct template *template;
    struct chat_source source;
    struct arena a;
};

static str copy(struct arena *a, str text)
{
    return text.s ? arena_str(a, text) : text;
}

struct chat *chat_open(const struct chat_source *s, const char *name, struct err *e)
{
    struct chat *c = xcalloc(1, sizeof *c);

    c->template = template_open(s->text, name, TEMPLATE_CHAT, ESCAPE_NONE, e);
    if (!c->template) {
        free(c);
        return NULL;
    }
    c->source = (struct chat_source){ copy(&c->a, s->text), copy(&c->a, s->bos), copy(&c->a, s->eos),
                                      copy(&c->a, s->other) };
    return c;
}

void chat_close(struct chat *c)
{
    if (!c)
        return;
    template_close(c->template);
    arena_free(&c->a);
    free(c);
}

bool chat_is(const struct chat *c, const struct chat_source *s)
{
    return c && str_equal(c->source.text, s->text) && str_equal(c->source.bos, s->bos) &&
           str_equal(c->source.eos, s->eos) && str_equal(c->source.other, s->other);
}

/* pad_token, unk_token, image_token, ...: as in Transformers, each is a variable of its name. */
static void set_other_tokens(struct value *vars, str other, struct arena *a)
{
    struct json *tokens = other.n ? json_parse(other, NULL) : NULL;
    const struct json *v;
    void *at = NULL;
    str name;

    while (tokens && json_next(tokens, &at, &name, &v))
        value_set_text(a, vars, arena_str(a, name), arena_str(a, json_as_string(v)));
    json_free(tokens);
}

struct value *chat_vars(const struct chat *c, struct arena *a)
{
    struct value *vars = value_dict(a);

    if (c->source.bos.s)
        value_set_text(a, vars, S("bos_token"), c->source.bos);
    if (c->source.eos.s)
        value_set_text(a, vars, S("eos_token"), c->source.eos);
    set_other_tokens(vars, c->source.other, a);
    value_set_bool(a, vars, S("add_generation_prompt"), true);
    return vars;
}

struct value *chat_message(struct arena *a, str role, str content)
{
    struct value *message = value_dict(a), *text = value_string(a, content);

    value_mark_input(text);
    value_set_text(a, message, S("role"), role);
    value_set(a, message, S("content"), text);
    return message;
}

static bool is_word(str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (!isalpha((unsigned char)text.s[i]) && text.s[i] != '_')
            return false;
    return text.n > 0;
}

void chat_set(struct value *vars, str name, const struct json *v, struct arena *a)
{
    struct value *value = value_from_json(a, v);
    bool list = json_kind(v) == JSON_ARRAY_KIND;

    if (!str_ends(name, S("_token"))) /* bos_token and the like are special tokens */
        value_mark_input(value);
    for (size_t i = 0; list && i < json_length(v); i++) {
        str role = json_as_string(json_get(json_at(v, i), "role"));
        if (is_word(role))
            value_set_text(a, value_at(value, i), S("role"), arena_str(a, role));
    }
    value_set(a, vars, name, value);
}

bool chat_read_messages(const char *path, struct value *vars, struct arena *a, struct err *e)
{
    struct json *j = json_parse_file(path, MAX_MESSAGES_BYTES, e);
    const struct json *v;
    void *at = NULL;
    str name;

    if (!j)
        return false;
    bool object = json_kind(j) == JSON_OBJECT_KIND;
    const struct json *messages = object ? json_get(j, "messages") : j;
    bool ok = json_kind(messages) == JSON_ARRAY_KIND;
    if (!ok)
        err_set(e, ERR_PARSE, "%s: messages are missing (found %s, expected an array of messages)", path,
                json_kind_name(messages));
    if (ok && !object)
        chat_set(vars, S("messages"), j, a);
    while (ok && object && json_next(j, &at, &name, &v))
        chat_set(vars, name, v, a);
    json_free(j);
    return ok;
}

bool chat_render(const struct chat *c, const struct value *vars, str *out, const char **input, struct arena *a,
                 struct err *e)
{
    struct strbuf text = { 0 }, marks = { 0 };
    bool ok = template_render_marked(c->template, vars, NULL, &text, &marks, e);

    if (ok) {
        *out = arena_str(a, strbuf_str(&text));
        *input = arena_str(a, strbuf_str(&marks)).s;
    }
    strbuf_release(&text);
    strbuf_release(&marks);
    return ok;
}
