/*
 * prompt.c -- see prompt.h.
 *
 * The prompt template sees the item's own fields plus input and group.
 * Few-shot examples are the same template rendered for the example, followed
 * by a blank and its reference, separated by one empty line.  With a chat
 * template all of it becomes one user message, and the template's special
 * tokens count as tokens; without one, text that looks like a special token
 * stays text.
 */
#include "eval/harness/prompt.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/harness/chat.h"
#include "eval/harness/suite.h"
#include "templates/template.h"

struct prompt_maker {
    const struct suite_task *task;
    struct fewshot_pool pool;
    struct template *template;
    struct chat *chat; /* the chat template used last */
};

struct prompt_maker *prompt_maker_new(const struct suite_task *t, const struct fewshot_pool *pool, struct err *e)
{
    struct prompt_maker *m = xcalloc(1, sizeof *m);

    *m = (struct prompt_maker){ .task = t, .pool = *pool };
    m->template = template_open(t->prompt, "prompt", 0, ESCAPE_NONE, e);
    if (!m->template) {
        prompt_maker_free(m);
        return NULL;
    }
    return m;
}

void prompt_maker_free(struct prompt_maker *m)
{
    if (!m)
        return;
    template_close(m->template);
    chat_close(m->chat);
    free(m);
}

static struct value *item_values(const struct sample *item, struct arena *a)
{
    struct value *vars = value_dict(a);
    void *at = NULL;
    str key;
    const struct json *v;

    value_set(a, vars, S("input"), value_string(a, item->input));
    value_set(a, vars, S("group"), value_string(a, item->group));
    while (json_next(item->fields, &at, &key, &v))
        value_set(a, vars, key, value_from_json(a, v));
    return vars;
}

static bool render_user_text(const struct prompt_maker *m, const struct sample *item, struct strbuf *out,
                             struct arena *a, struct err *e)
{
    for (size_t i = 0; i < m->pool.n_use && i < m->pool.n; i++) {
        const struct sample *shot = &m->pool.samples[i];
        if (!template_render(m->template, item_values(shot, a), NULL, out, e))
            return false;
        if (shot->n_refs)
            strbuf_printf(out, " " STR_FMT "\n\n", STR_ARG(shot->refs[0]));
    }
    return template_render(m->template, item_values(item, a), NULL, out, e);
}

static bool render_chat(struct prompt_maker *m, const struct chat_source *source, str text, struct prompt *out,
                        struct arena *a, struct err *e)
{
    if (!chat_is(m->chat, source)) {
        chat_close(m->chat);
        m->chat = chat_open(source, "chat template", e);
    }
    if (!m->chat)
        return false;
    struct value *vars = chat_vars(m->chat, a), *messages = value_list(a);
    value_push(a, messages, chat_message(a, S("user"), text));
    value_set(a, vars, S("messages"), messages);
    return chat_render(m->chat, vars, &out->text, &out->input, a, e);
}

bool prompt_render(struct prompt_maker *m, const struct chat_source *chat, const struct sample *item,
                   struct prompt *out, struct arena *a, struct err *e)
{
    struct strbuf b = { 0 };

    *out = (struct prompt){ .special = chat->text.n > 0 && !str_is(m->task->chat, "none") };
    if (!out->special && str_is(m->task->chat, "always"))
        return err_set(e, ERR_PARSE, "<prompt chat=\"always\">: the model has no chat template");
    bool ok = render_user_text(m, item, &b, a, e);
    out->text = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return ok && (!out->special || render_chat(m, chat, out->text, out, a, e));
}
