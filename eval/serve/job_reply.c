/*
 * job_reply.c -- a finished job as OpenAI's JSON.
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/serve/job.h"
#include "eval/serve/reply.h"

/* A token as text; incomplete characters as OpenAI writes them, "bytes:\xe2\x80". */
static str token_text(const struct serve *s, int32_t id, struct arena *a)
{
    str bytes = engine_token_bytes(s->model, id);
    struct strbuf b = { 0 };

    if (utf8_valid(bytes, NULL))
        return arena_str(a, bytes);
    strbuf_add(&b, S("bytes:"));
    for (size_t i = 0; i < bytes.n; i++)
        strbuf_printf(&b, "\\x%02x", (unsigned char)bytes.s[i]);
    str text = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return text;
}

/* --- log-probabilities ------------------------------------------------------ */

struct token_list { /* the tokens of one choice, for completions */
    struct json *tokens, *logprobs, *tops, *offsets;
    int64_t offset; /* in characters, as Python counts them */
};

static struct json *top_object(const struct serve *s, struct job *j, const struct engine_result *r, size_t i,
                               int32_t token)
{
    struct json *o = json_new_object();
    bool has_own = false;

    for (int k = 0; k < j->n_top; k++) {
        int32_t id = r->top_tokens[i * (size_t)j->n_top + (size_t)k];
        if (id < 0)
            continue;
        json_set(o, arena_cstr(&j->a, token_text(s, id, &j->a)),
                 json_new_number((double)r->top_logprobs[i * (size_t)j->n_top + (size_t)k]));
        has_own = has_own || id == token;
    }
    if (!has_own) /* as OpenAI does: the token itself is always listed */
        json_set(o, arena_cstr(&j->a, token_text(s, token, &j->a)), json_new_number((double)r->logprobs[i]));
    return o;
}

/* r NULL: the first token of a prompt, which has no likelihood. */
static void add_token(const struct serve *s, struct job *j, struct token_list *l, int32_t token,
                      const struct engine_result *r, size_t i)
{
    str text = token_text(s, token, &j->a);

    json_push(l->tokens, json_new_string(text));
    json_push(l->offsets, json_new_int(l->offset));
    json_push(l->logprobs, r ? json_new_number((double)r->logprobs[i]) : json_new_null());
    json_push(l->tops, r && j->n_top ? top_object(s, j, r, i, token) : json_new_null());
    l->offset += (int64_t)utf8_length(text);
}

static struct json *completion_logprobs(const struct serve *s, struct job *j, struct part *p, bool with_prompt,
                                        const struct engine_result *r, size_t from, size_t to)
{
    struct token_list l = { json_new_array(), json_new_array(), json_new_array(), json_new_array(), p->n_chars };
    struct json *o = json_new_object();

    for (size_t i = 0; with_prompt && i < p->n_ids; i++)
        add_token(s, j, &l, p->ids[i], i ? &p->scored : NULL, i ? i - 1 : 0);
    for (size_t i = from; i < to; i++)
        add_token(s, j, &l, r->tokens[i], r, i);
    p->n_chars = l.offset;
    json_set(o, "tokens", l.tokens);
    json_set(o, "token_logprobs", l.logprobs);
    json_set(o, "top_logprobs", l.tops);
    json_set(o, "text_offset", l.offsets);
    return o;
}

static struct json *chat_token(const struct serve *s, struct job *j, int32_t id, double logprob)
{
    struct json *o = json_new_object(), *bytes = json_new_array();
    str raw = engine_token_bytes(s->model, id);

    for (size_t i = 0; i < raw.n; i++)
        json_push(bytes, json_new_int((unsigned char)raw.s[i]));
    json_set(o, "token", json_new_string(token_text(s, id, &j->a)));
    json_set(o, "logprob", json_new_number(logprob));
    json_set(o, "bytes", bytes);
    return o;
}

static struct json *chat_logprobs(const struct serve *s, struct job *j, const struct engine_result *r, size_t from,
                                  size_t to)
{
    struct json *o = json_new_object(), *content = json_new_array();

    for (size_t i = from; i < to; i++) {
        struct json *token = chat_token(s, j, r->tokens[i], (double)r->logprobs[i]), *tops = json_new_array();
        for (int k = 0; k < j->n_top; k++) {
            size_t at = i * (size_t)j->n_top + (size_t)k;
            if (r->top_tokens[at] >= 0)
                json_push(tops, chat_token(s, j, r->top_tokens[at], (double)r->top_logprobs[at]));
        }
        json_set(token, "top_logprobs", tops);
        json_push(content, token);
    }
    json_set(o, "content", content);
    return o;
}

struct json *job_logprobs(const struct serve *s, struct job *j, struct part *p, bool with_prompt,
                          const struct engine_result *r, size_t from, size_t to)
{
    if (!j->logprobs)
        return json_new_null();
    return j->chat ? chat_logprobs(s, j, r, from, to) : completion_logprobs(s, j, p, with_prompt, r, from, to);
}

/* --- replies ---------------------------------------------------------------- */

struct json *job_usage(const struct job *j)
{
    struct json *o = json_new_object();
    size_t prompt = 0, written = 0;

    for (size_t i = 0; i < j->n_parts; i++) {
        prompt += j->parts[i].n_ids;
        written += j->parts[i].generated.n_tokens;
    }
    json_set(o, "prompt_tokens", json_new_int((int64_t)prompt));
    json_set(o, "completion_tokens", json_new_int((int64_t)written));
    json_set(o, "total_tokens", json_new_int((int64_t)(prompt + written)));
    return o;
}

struct json *job_finish_reason(const struct job *j, const struct part *p)
{
    bool stopped = j->max_tokens > 0 && p->generated.finish == FINISH_STOP;
    return json_new_string(stopped ? S("stop") : S("length"));
}

static str text_of(struct job *j, const struct part *p)
{
    return j->echo ? arena_printf(&j->a, STR_FMT STR_FMT, STR_ARG(p->prompt), STR_ARG(p->generated.text))
                   : p->generated.text;
}

static struct json *message_of(str text)
{
    struct json *m = json_new_object();
    json_set(m, "role", json_new_string(S("assistant")));
    json_set(m, "content", json_new_string(text));
    return m;
}

static struct json *choice_of(const struct serve *s, struct job *j, size_t i)
{
    struct part *p = &j->parts[i];
    struct json *o = json_new_object();

    json_set(o, "index", json_new_int((int64_t)i));
    if (j->chat)
        json_set(o, "message", message_of(p->generated.text));
    else
        json_set(o, "text", json_new_string(text_of(j, p)));
    json_set(o, "logprobs", job_logprobs(s, j, p, j->echo, &p->generated, 0, p->generated.n_tokens));
    json_set(o, "finish_reason", job_finish_reason(j, p));
    return o;
}

struct json *job_head(const struct job *j, bool chunk)
{
    struct json *o = json_new_object();
    char id[48];

    snprintf(id, sizeof id, "%s-%llu", j->chat ? "chatcmpl" : "cmpl", (unsigned long long)j->number);
    json_set(o, "id", json_new_string(str_from(id)));
    json_set(o, "object",
             json_new_string(!j->chat ? S("text_completion")
                             : chunk  ? S("chat.completion.chunk")
                                      : S("chat.completion")));
    json_set(o, "created", json_new_int(0)); /* the same request gives the same bytes */
    json_set(o, "model", json_new_string(j->model->name));
    return o;
}

void job_reply(struct serve *s, struct job *j)
{
    struct json *o = job_head(j, false), *choices = json_new_array();

    for (size_t i = 0; i < j->n_parts; i++)
        json_push(choices, choice_of(s, j, i));
    json_set(o, "choices", choices);
    json_set(o, "usage", job_usage(j));
    reply_json(j->x, o);
}
