/*
 * job_stream.c -- a job as OpenAI's event stream (platform.openai.com, API
 * reference, "Streaming"): one chunk for each piece of text, sent as soon as the
 * engine has it; a chunk with the finish_reason for each choice; the usage where
 * stream_options ask for it; "[DONE]".
 *
 * Text that may turn out to be the start of a stop text is held back until that is decided, so that the chunks together
 * make up the text of the whole reply.
 */
#include "eval/base/json.h"
#include "eval/serve/job.h"

static void send_event(struct job *j, struct json *event)
{
    struct strbuf b = { 0 };

    if (!j->started)
        http_exchange_begin(j->x, "text/event-stream");
    j->started = true;
    strbuf_add(&b, S("data: "));
    json_write(event, 0, &b);
    strbuf_add(&b, S("\n\n"));
    json_free(event);
    if (!j->client_gone && !http_exchange_write(j->x, strbuf_str(&b)))
        j->client_gone = true;
    strbuf_release(&b);
}

/* Takes ownership of `logprobs` and `finish`. */
static void send_chunk(struct job *j, size_t i, str text, bool first, struct json *logprobs, struct json *finish)
{
    struct json *event = job_head(j, true), *choices = json_new_array(), *choice = json_new_object();

    json_set(choice, "index", json_new_int((int64_t)i));
    if (j->chat) {
        struct json *delta = json_new_object();
        if (first)
            json_set(delta, "role", json_new_string(S("assistant")));
        if (first || text.n)
            json_set(delta, "content", json_new_string(text));
        json_set(choice, "delta", delta);
    } else {
        json_set(choice, "text", json_new_string(text));
    }
    json_set(choice, "logprobs", logprobs);
    json_set(choice, "finish_reason", finish);
    json_push(choices, choice);
    json_set(event, "choices", choices);
    send_event(j, event);
}

/* Bytes at the end of the text that a stop text may begin with. */
static size_t unsent_tail(const struct job *j, str text)
{
    size_t longest = 0;

    for (size_t k = 0; k < j->n_stops; k++)
        for (size_t n = j->stops[k].n - 1 < text.n ? j->stops[k].n - 1 : text.n; n > longest; n--)
            if (str_ends(text, str_slice(j->stops[k], 0, n)))
                longest = n;
    return longest;
}

/* The role of a chat, or the prompt of a completion with echo. */
static void open_choice(struct serve *s, struct job *j, size_t i)
{
    struct part *p = &j->parts[i];

    if (p->opened)
        return;
    p->opened = true;
    if (j->chat)
        send_chunk(j, i, S(""), true, json_new_null(), json_new_null());
    else if (j->echo)
        send_chunk(j, i, p->prompt, true, job_logprobs(s, j, p, true, &p->generated, 0, 0), json_new_null());
}

/* Sends the new part of the answer r: bytes up to `end`, and all its tokens. */
static void send_new(struct serve *s, struct job *j, size_t i, const struct engine_result *r, size_t end)
{
    struct part *p = &j->parts[i];

    if (end <= p->sent_bytes)
        return;
    open_choice(s, j, i);
    send_chunk(j, i, str_slice(r->text, p->sent_bytes, end), false,
               job_logprobs(s, j, p, false, r, p->sent_tokens, r->n_tokens), json_new_null());
    p->sent_bytes = end;
    p->sent_tokens = r->n_tokens;
}

/* The answer is complete: sends its rest and the finish reason. */
static void close_choice(struct serve *s, struct job *j, size_t i)
{
    struct part *p = &j->parts[i];
    const struct engine_result *r = &p->generated;

    if (p->closed)
        return;
    p->closed = true;
    open_choice(s, j, i);
    send_new(s, j, i, r, r->text.n);
    send_chunk(j, i, S(""), false, job_logprobs(s, j, p, false, r, p->sent_tokens, r->n_tokens),
               job_finish_reason(j, p));
}

/* The likelihoods of the prompt come first; they are known when its own engine request is finished. */
static bool may_start(const struct job *j, const struct part *p)
{
    return !(j->echo && j->logprobs && p->n_ids > 1) || p->scored.n_prompt > 0;
}

void job_stream(struct serve *s, struct job *j)
{
    struct engine_result r;

    for (size_t i = 0; !j->client_gone && !j->failed && i < j->n_parts; i++) {
        struct part *p = &j->parts[i];
        if (!may_start(j, p))
            continue;
        if (p->generated.n_prompt > 0)
            close_choice(s, j, i);
        else if (engine_peek(s->batch, &p->uses[false], &r) && r.n_tokens > p->sent_tokens)
            send_new(s, j, i, &r, r.text.n - unsent_tail(j, r.text));
    }
    for (size_t i = 0; j->client_gone && i < j->n_parts; i++) { /* the client has disconnected */
        engine_cancel(s->batch, &j->parts[i].uses[false]);
        engine_cancel(s->batch, &j->parts[i].uses[true]);
    }
}

void job_stream_end(struct serve *s, struct job *j)
{
    struct json *event;

    for (size_t i = 0; !j->failed && i < j->n_parts; i++)
        close_choice(s, j, i);
    if (j->failed) {
        struct json *error = json_new_object();
        json_set(error, "message", json_new_string(str_from(j->error.text)));
        json_set(error, "type", json_new_string(S("server_error")));
        event = json_new_object();
        json_set(event, "error", error);
        send_event(j, event);
    } else if (j->stream_usage) {
        event = job_head(j, true);
        json_set(event, "choices", json_new_array());
        json_set(event, "usage", job_usage(j));
        send_event(j, event);
    }
    if (!j->failed && !j->client_gone)
        http_exchange_write(j->x, S("data: [DONE]\n\n"));
    http_exchange_end(j->x);
}
