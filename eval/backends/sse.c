/*
 * sse.c -- see sse.h.  Lines end in LF, CR or CRLF; an event is the "data:" lines
 * up to a blank line, joined by LF (WHATWG HTML, "Server-sent events").
 */
#include "eval/backends/sse.h"

#include "eval/base/err.h"
#include "eval/base/json.h"

struct stream {
    struct strbuf content, reasoning, refusal;
    struct json *finish, *usage, *error; /* owned; NULL until seen */
    struct json *logprobs;               /* owned: the tokens of all events; NULL until seen */
    bool done;                           /* [DONE] was seen */
    bool has_content;                    /* a delta had a text, maybe an empty one */
};

static void release(struct stream *s)
{
    strbuf_release(&s->content);
    strbuf_release(&s->reasoning);
    strbuf_release(&s->refusal);
    json_free(s->finish);
    json_free(s->usage);
    json_free(s->error);
    json_free(s->logprobs);
}

static void replace_json(struct json **slot, const struct json *v)
{
    if (!v || json_kind(v) == JSON_NULL_KIND)
        return;
    json_free(*slot);
    *slot = json_clone(v);
}

static void append_logprobs(struct stream *s, const struct json *tokens)
{
    for (size_t i = 0; i < json_length(tokens); i++) {
        if (!s->logprobs)
            s->logprobs = json_new_array();
        json_push(s->logprobs, json_clone(json_at(tokens, i)));
    }
}

static bool read_event(struct stream *s, str data, struct err *e)
{
    if (str_is(str_trim(data), "[DONE]")) {
        s->done = true;
        return true;
    }
    struct json *chunk = json_parse(data, e);
    if (!chunk)
        return err_wrap(e, "an event of the stream is not JSON");
    const struct json *choice = json_at(json_get(chunk, "choices"), 0);
    if (json_int(json_get(choice, "index")) == 0) {
        const struct json *content = json_path(choice, S("delta.content"));
        s->has_content |= json_kind(content) == JSON_STRING_KIND;
        strbuf_add(&s->content, json_as_string(content));
        strbuf_add(&s->reasoning, json_as_string(json_path(choice, S("delta.reasoning_content"))));
        strbuf_add(&s->reasoning, json_as_string(json_path(choice, S("delta.reasoning"))));
        strbuf_add(&s->refusal, json_as_string(json_path(choice, S("delta.refusal"))));
        append_logprobs(s, json_path(choice, S("logprobs.content")));
        replace_json(&s->finish, json_get(choice, "finish_reason"));
    }
    replace_json(&s->usage, json_get(chunk, "usage"));
    replace_json(&s->error, json_get(chunk, "error"));
    replace_json(&s->error, json_get(choice, "error"));
    json_free(chunk);
    return true;
}

static str next_line(str *rest)
{
    size_t i = 0;

    while (i < rest->n && rest->s[i] != '\n' && rest->s[i] != '\r')
        i++;
    str line = str_slice(*rest, 0, i);
    i += i + 1 < rest->n && rest->s[i] == '\r' && rest->s[i + 1] == '\n';
    *rest = str_slice(*rest, i + 1, rest->n);
    return line;
}

static bool read_events(struct stream *s, str body, struct err *e)
{
    struct strbuf data = { 0 };
    bool ok = true;

    while (ok && body.n) {
        str line = next_line(&body);
        if (str_starts(line, S("data:"))) {
            str value = str_slice(line, 5, line.n);
            if (data.n)
                strbuf_add_char(&data, '\n');
            strbuf_add(&data, str_starts(value, S(" ")) ? str_slice(value, 1, value.n) : value);
        }
        if (data.n && (line.n == 0 || body.n == 0)) {
            ok = read_event(s, strbuf_str(&data), e);
            strbuf_reset(&data);
        }
    }
    strbuf_release(&data);
    return ok;
}

static struct json *joined_message(struct stream *s)
{
    struct json *root = json_new_object(), *choices = json_new_array(), *choice = json_new_object(),
                *message = json_new_object();

    json_set(message, "content", s->has_content ? json_new_string(strbuf_str(&s->content)) : json_new_null());
    if (s->reasoning.n)
        json_set(message, "reasoning_content", json_new_string(strbuf_str(&s->reasoning)));
    if (s->refusal.n)
        json_set(message, "refusal", json_new_string(strbuf_str(&s->refusal)));
    json_set(choice, "message", message);
    json_set(choice, "finish_reason", s->finish ? json_clone(s->finish) : json_new_null());
    if (s->logprobs) {
        struct json *logprobs = json_new_object();
        json_set(logprobs, "content", json_clone(s->logprobs));
        json_set(choice, "logprobs", logprobs);
    }
    json_push(choices, choice);
    json_set(root, "choices", choices);
    if (s->usage)
        json_set(root, "usage", json_clone(s->usage));
    return root;
}

struct json *sse_join_chat(str body, bool *is_transient, struct err *e)
{
    struct stream s = { 0 };
    struct json *root = NULL;

    *is_transient = false;
    if (read_events(&s, body, e)) {
        if (s.error) {
            root = json_new_object();
            json_set(root, "error", json_clone(s.error));
        } else if (s.done || s.finish) {
            root = joined_message(&s);
        } else {
            *is_transient = true;
            err_set(e, ERR_REMOTE, "the stream ended without finish_reason and [DONE]");
        }
    }
    release(&s);
    return root;
}
