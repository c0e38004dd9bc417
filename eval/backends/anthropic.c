/*
 * anthropic.c -- Anthropic's messages API.
 *
 *     POST URL/messages    {"model", "system", "messages", "max_tokens", ...}
 *
 * (docs.anthropic.com, API reference, "Messages", version 2023-06-01.)  System
 * messages become "system"; the answer is the text blocks of content, in order;
 * thinking blocks are stored separately.  An empty content is an empty answer.
 */
#include "eval/backends/chat_server.h"
#include "eval/base/arena.h"
#include "eval/base/json.h"

static struct json *request(const struct chat_server *s, const struct backend_request *q)
{
    struct json *body = json_new_object(), *messages = json_new_array(), *stop = json_new_array();
    struct strbuf system = { 0 };

    for (size_t i = 0; i < chat_message_count(q); i++) {
        struct backend_message m = chat_message_at(q, i);
        if (str_is(m.role, "system")) {
            strbuf_add(&system, system.n ? S("\n\n") : S(""));
            strbuf_add(&system, m.content);
            continue;
        }
        struct json *message = json_new_object();
        json_set(message, "role", json_new_string(m.role));
        json_set(message, "content", json_new_string(m.content));
        json_push(messages, message);
    }
    json_set(body, "model", json_new_string(chat_server_model_name(s, q)));
    if (system.n)
        json_set(body, "system", json_new_string(strbuf_str(&system)));
    strbuf_release(&system);
    json_set(body, "messages", messages);
    json_set(body, "max_tokens", json_new_int(q->max_tokens));
    json_set(body, "temperature", json_new_number((double)q->temperature));
    if (q->top_p < 1)
        json_set(body, "top_p", json_new_number((double)q->top_p));
    if (q->top_k > 0)
        json_set(body, "top_k", json_new_int(q->top_k));
    for (size_t i = 0; i < q->n_stop; i++)
        json_push(stop, json_new_string(q->stop[i]));
    if (q->n_stop)
        json_set(body, "stop_sequences", stop);
    else
        json_free(stop);
    return body;
}

static void read(const struct json *root, const struct backend_request *q, struct chat_reply *out, struct arena *a)
{
    const struct json *content = json_get(root, "content");
    str reason = json_as_string(json_get(root, "stop_reason"));
    struct strbuf text = { 0 }, thinking = { 0 };

    (void)q;
    out->n_prompt_tokens = chat_token_count(root, "usage.input_tokens") +
                           chat_token_count(root, "usage.cache_read_input_tokens") +
                           chat_token_count(root, "usage.cache_creation_input_tokens");
    out->n_cached_tokens = chat_token_count(root, "usage.cache_read_input_tokens");
    out->n_tokens = chat_token_count(root, "usage.output_tokens");
    for (size_t i = 0; i < json_length(content); i++) {
        const struct json *block = json_at(content, i);
        strbuf_add(&text, json_as_string(json_get(block, "text")));
        strbuf_add(&thinking, json_as_string(json_get(block, "thinking")));
    }
    out->text = arena_str(a, strbuf_str(&text));
    out->reasoning = arena_str(a, strbuf_str(&thinking));
    strbuf_release(&text);
    strbuf_release(&thinking);
    bool cut = str_is(reason, "max_tokens") || str_is(reason, "model_context_window_exceeded");
    out->finish = cut ? FINISH_LENGTH : FINISH_STOP;
    if (json_kind(content) != JSON_ARRAY_KIND) {
        out->by_server = true;
        out->problem = arena_printf(a, "content: not a list of blocks (found %s, expected a list)",
                                    json_kind_name(content));
    } else if (str_is(reason, "refusal")) {
        out->problem = arena_printf(a, "the model refused (stop_reason refusal): " STR_FMT, STR_ARG(out->text));
    } else if (str_is(reason, "tool_use")) {
        out->problem = S("the model called a tool instead of answering (stop_reason tool_use)");
    } else if (!out->text.n && out->finish == FINISH_LENGTH) {
        out->problem = S("max-tokens was reached before the answer began (stop_reason max_tokens, no text):"
                         " raise max-tokens");
    } else if (reason.n && !cut && !str_is(reason, "end_turn") && !str_is(reason, "stop_sequence")) {
        out->problem = arena_printf(a, "the server aborted the answer (stop_reason " STR_FMT ")", STR_ARG(reason));
    }
}

static const struct chat_dialect dialect = {
    .name = "anthropic",
    .path = "messages",
    .default_url = "https://api.anthropic.com/v1",
    .key_header = "x-api-key: ",
    .header = "anthropic-version: 2023-06-01",
    .max_stops = 16,
    .has_top_k = true,
    .request = request,
    .read = read,
};

static bool anthropic_open(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                           struct err *e)
{
    return chat_server_open(&dialect, models, n, o, state, e);
}

const struct backend backend_anthropic = {
    .name = "anthropic",
    .summary = "Anthropic's messages API: name, key-env (url for a gateway)",
    .open = anthropic_open,
    .messages = true,
    CHAT_SERVER_FUNCTIONS,
};
