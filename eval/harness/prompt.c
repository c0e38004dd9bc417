/*
 * prompt.c -- see prompt.h.
 *
 * A prompt is a conversation: a system message, examples, the item's own turns,
 * the question.  The templates see the item's fields plus input and group.
 * Few-shot examples are the same template rendered for the example, followed by
 * its reference: in the question's message, separated by one empty line, or as
 * turns of their own.
 *
 * How a model gets it: a backend that takes messages gets them unchanged; a chat template renders them to one text
 * whose special tokens are parsed; without a template they are joined, and text that looks like a special token stays
 * text.
 */
#include "eval/harness/prompt.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/backends/backend.h"
#include "eval/base/json.h"
#include "eval/harness/chat.h"
#include "eval/harness/overlap.h"
#include "eval/harness/suite.h"
#include "templates/template.h"

struct prompt_maker {
    const struct suite_task *task;
    struct fewshot_pool pool;
    struct template *template; /* of the question */
    struct template *system;   /* NULL = no system message */
    struct chat *chat;         /* the chat template used last */
    struct arena mem;
    struct arena scratch; /* for the prompt being rendered: many times the size of its text */
    str *pool_keys;       /* [pool.n] an example of the question's own key is the question itself */
    size_t n_dropped_shots;
};

struct prompt_maker *prompt_maker_new(const struct suite_task *t, const struct fewshot_pool *pool, struct err *e)
{
    struct prompt_maker *m = xcalloc(1, sizeof *m);

    *m = (struct prompt_maker){ .task = t, .pool = *pool };
    m->template = template_open(t->prompt, "prompt", TEMPLATE_STRICT, ESCAPE_NONE, e);
    if (m->template && t->system.n)
        m->system = template_open(t->system, "system", TEMPLATE_STRICT, ESCAPE_NONE, e);
    if (!m->template || (t->system.n && !m->system)) {
        prompt_maker_free(m);
        return NULL;
    }
    m->pool_keys = ARENA_NEW(&m->mem, str, pool->n);
    for (size_t i = 0; i < pool->n; i++)
        m->pool_keys[i] = overlap_key(pool->samples[i].input, &m->mem);
    return m;
}

void prompt_maker_free(struct prompt_maker *m)
{
    if (!m)
        return;
    template_close(m->template);
    template_close(m->system);
    chat_close(m->chat);
    arena_free(&m->mem);
    arena_free(&m->scratch);
    free(m);
}

size_t prompt_maker_n_dropped_shots(const struct prompt_maker *m)
{
    return m->n_dropped_shots;
}

/* `input` is the question, unless the item has a field of that name.  An instruction with an input is one question
 * where the template does not name the two itself. */
static struct value *item_values(const struct sample *item, str template, struct arena *a)
{
    struct value *vars = value_dict(a);
    void *at = NULL;
    str key;
    const struct json *v;

    value_set(a, vars, S("input"), value_string(a, item->input));
    value_set(a, vars, S("group"), value_string(a, item->group));
    while (json_next(item->fields, &at, &key, &v))
        value_set(a, vars, key, value_from_json(a, v));
    if (item->input_is_joined && str_search(template, S("instruction")) == SIZE_MAX)
        value_set(a, vars, S("input"), value_string(a, item->input));
    return vars;
}

/* Lists the fields if the template uses one that is missing. */
static bool render_text(struct template *t, str source, const struct sample *item, struct strbuf *out, struct arena *a,
                        struct err *e)
{
    struct strbuf fields = { 0 };
    const struct json *v;
    void *at = NULL;
    str key;

    if (template_render(t, item_values(item, source, a), NULL, out, e))
        return true;
    if (!strstr(e->text, "undefined") && !strstr(e->text, "no attribute"))
        return err_wrap(e, "item " STR_FMT, STR_ARG(item->id));
    while (json_next(item->fields, &at, &key, &v))
        strbuf_printf(&fields, ", " STR_FMT, STR_ARG(key));
    struct err inner = *e;
    err_set(e, ERR_PARSE,
            "%.200s (found an item with the fields input, group" STR_FMT
            "; for a field that may be missing write default() or \"is defined\")",
            inner.text, STR_ARG(str_slice(strbuf_str(&fields), 0, 180)));
    strbuf_release(&fields);
    return false;
}

/* --- examples ---------------------------------------------------------------- */

/* The first n_use of the pool that are not the question itself: (*shots)[pool.n_use]. */
static bool select_shots(struct prompt_maker *m, const struct sample *item, const struct sample ***shots,
                         struct arena *a, struct err *e)
{
    str key = m->pool.n ? overlap_key(item->input, a) : S("");
    size_t used = 0, same = 0;

    *shots = ARENA_NEW(a, const struct sample *, m->pool.n_use);
    for (size_t i = 0; i < m->pool.n && used < m->pool.n_use; i++) {
        if (str_equal(m->pool_keys[i], key))
            same++;
        else
            (*shots)[used++] = &m->pool.samples[i];
    }
    m->n_dropped_shots += same > 0;
    return used == m->pool.n_use || err_set(e, ERR_PARSE,
                                            STR_FMT ": not enough few-shot examples for item " STR_FMT
                                                    " (found %zu that are not the question itself, expected n=\"%zu\")",
                                            STR_ARG(m->task->fewshot.data), STR_ARG(item->id), used, m->pool.n_use);
}

/* --- the conversation ------------------------------------------------------- */

struct conversation {
    struct backend_message *messages; /* [capacity] in the arena */
    size_t n, capacity;
    const struct sample **shots; /* [pool.n_use] examples of this item */
    struct arena *a;
};

/* Takes over the buffer's text and empties it. */
static void add_message(struct conversation *c, str role, struct strbuf *content)
{
    ASSERT(c->n < c->capacity);
    c->messages[c->n++] = (struct backend_message){ role, arena_str(c->a, strbuf_str(content)) };
    strbuf_reset(content);
}

/* Examples as separate turns. */
static bool add_examples(const struct prompt_maker *m, struct conversation *c, struct strbuf *b, struct err *e)
{
    for (size_t i = 0; i < m->pool.n_use; i++) {
        const struct sample *shot = c->shots[i];
        if (!render_text(m->template, m->task->prompt, shot, b, c->a, e))
            return false;
        add_message(c, S("user"), b);
        strbuf_add(b, shot->n_refs ? shot->refs[0] : S(""));
        add_message(c, S("assistant"), b);
    }
    return true;
}

/* The item's own turns.  Without a question after them the last one must be the user's: test sets that are training
 * data end with the answer, which must not be in the prompt. */
static bool add_turns(const struct prompt_maker *m, const struct sample *item, struct conversation *c, struct strbuf *b,
                      struct err *e)
{
    if (item->n_turns && !m->task->prompt.n && !str_is(item->turns[item->n_turns - 1].role, "user"))
        return err_set(e, ERR_PARSE,
                       STR_FMT ":%zu: the last message is not the user's (found role \"" STR_FMT
                               "\", expected a question for the model to answer)",
                       STR_ARG(m->task->data), item->line, STR_ARG(item->turns[item->n_turns - 1].role));
    for (size_t i = 0; i < item->n_turns; i++) {
        strbuf_add(b, item->turns[i].content);
        add_message(c, item->turns[i].role, b);
    }
    return true;
}

/* The question, after the examples that are part of the same message. */
static bool add_question(const struct prompt_maker *m, const struct sample *item, struct conversation *c,
                         struct strbuf *b, struct err *e)
{
    for (size_t i = 0; !m->task->fewshot.multiturn && i < m->pool.n_use; i++) {
        const struct sample *shot = c->shots[i];
        if (!render_text(m->template, m->task->prompt, shot, b, c->a, e))
            return false;
        if (shot->n_refs)
            strbuf_printf(b, " " STR_FMT "\n\n", STR_ARG(shot->refs[0]));
    }
    if (!render_text(m->template, m->task->prompt, item, b, c->a, e))
        return false;
    add_message(c, S("user"), b);
    return true;
}

static bool build_conversation(struct prompt_maker *m, const struct sample *item, struct conversation *c, struct err *e)
{
    struct strbuf b = { 0 };
    bool ok = true;

    c->capacity = 2 + 2 * m->pool.n_use + item->n_turns;
    c->messages = ARENA_NEW(c->a, struct backend_message, c->capacity);
    if (!select_shots(m, item, &c->shots, c->a, e))
        return false;
    if (m->system && (ok = render_text(m->system, m->task->system, item, &b, c->a, e)))
        add_message(c, S("system"), &b);
    ok = ok && (!m->task->fewshot.multiturn || add_examples(m, c, &b, e)) && add_turns(m, item, c, &b, e) &&
         (!m->task->prompt.n || add_question(m, item, c, &b, e));
    strbuf_release(&b);
    return ok;
}

/* --- as text ---------------------------------------------------------------- */

/* Without a chat template: answers follow their questions after a space,
 * turns are separated by one empty line. */
static str plain_text(const struct conversation *c)
{
    struct strbuf b = { 0 };

    for (size_t i = 0; i < c->n; i++) {
        bool answer = str_is(c->messages[i].role, "assistant"), system = str_is(c->messages[i].role, "system");
        strbuf_printf(&b, "%s" STR_FMT "%s", answer ? " " : "", STR_ARG(c->messages[i].content),
                      answer || system ? "\n\n" : "");
    }
    str text = arena_str(c->a, strbuf_str(&b));
    strbuf_release(&b);
    return text;
}

static str json_text(const struct conversation *c)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < c->n; i++) {
        struct json *m = json_new_object();
        json_set(m, "role", json_new_string(c->messages[i].role));
        json_set(m, "content", json_new_string(c->messages[i].content));
        json_push(list, m);
    }
    str text = json_to_text(list, c->a);
    json_free(list);
    return text;
}

static bool render_chat(struct prompt_maker *m, const struct chat_source *source, const struct conversation *c,
                        struct prompt *out, struct err *e)
{
    if (!chat_is(m->chat, source)) {
        chat_close(m->chat);
        m->chat = chat_open(source, "chat template", e);
    }
    if (!m->chat)
        return false;
    struct value *vars = chat_vars(m->chat, c->a), *messages = value_list(c->a);
    for (size_t i = 0; i < c->n; i++)
        value_push(c->a, messages, chat_message(c->a, c->messages[i].role, c->messages[i].content));
    value_set(c->a, vars, S("messages"), messages);
    return chat_render(m->chat, vars, &out->text, &out->input, c->a, e);
}

/* Renders into the scratch memory. */
static bool render(struct prompt_maker *m, const struct prompt_reader *reader, const struct sample *item,
                   struct prompt *out, struct err *e)
{
    struct conversation c = { .a = &m->scratch };
    bool templated = reader->chat.text.n > 0 && !str_is(m->task->chat, "none");

    *out = (struct prompt){ .special = templated };
    if (!templated && !reader->takes_messages && !reader->answers_replayed && str_is(m->task->chat, "always"))
        return err_set(e, ERR_PARSE, "<prompt chat=\"always\">: the model has no chat template");
    if (!build_conversation(m, item, &c, e))
        return false;
    if (templated)
        return render_chat(m, &reader->chat, &c, out, e);
    bool alone = c.n == 1 && str_is(c.messages[0].role, "user");
    if (reader->takes_messages && !alone) {
        out->messages = c.messages;
        out->n_messages = c.n;
        out->text = json_text(&c);
    } else {
        out->text = plain_text(&c);
    }
    return true;
}

static const struct backend_message *copy_messages(const struct prompt *p, struct arena *a)
{
    struct backend_message *out = ARENA_NEW(a, struct backend_message, p->n_messages);

    for (size_t i = 0; i < p->n_messages; i++)
        out[i] = (struct backend_message){ arena_str(a, p->messages[i].role), arena_str(a, p->messages[i].content) };
    return out;
}

bool prompt_render(struct prompt_maker *m, const struct prompt_reader *reader, const struct sample *item,
                   struct prompt *out, struct arena *a, struct err *e)
{
    arena_reset(&m->scratch);
    if (!render(m, reader, item, out, e))
        return false;
    out->text = arena_str(a, out->text);
    if (out->input)
        out->input = memcpy(arena_alloc_uninit(a, out->text.n + 1), out->input, out->text.n);
    if (out->messages)
        out->messages = copy_messages(out, a);
    return true;
}
