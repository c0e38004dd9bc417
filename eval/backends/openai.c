/*
 * openai.c -- servers that speak OpenAI's chat completions: OpenAI, vLLM,
 * llama-server, Ollama, OpenRouter, `assay serve`.
 *
 *     POST URL/chat/completions    {"model", "messages", "max_tokens", ...}
 *
 * (platform.openai.com, API reference, "Create chat completion".)  The answer is
 * choices[0].message.content: a string, or a list of parts whose texts are
 * concatenated.  Models since o1 reject max_tokens; after that error the request is
 * sent again with max_completion_tokens, which later requests use from the start.
 */
#include <math.h>

#include "eval/backends/chat_server.h"
#include "eval/backends/openai_finish.h"
#include "eval/backends/sse.h"
#include "eval/base/arena.h"
#include "eval/base/json.h"

enum { MAX_COMPLETION_TOKENS = 1 }; /* flag of adapt */

static struct json *request(const struct chat_server *s, const struct backend_request *q)
{
    struct json *body = json_new_object(), *messages = json_new_array(), *stop = json_new_array();

    for (size_t i = 0; i < chat_message_count(q); i++) {
        struct backend_message m = chat_message_at(q, i);
        struct json *message = json_new_object();
        json_set(message, "role", json_new_string(m.role));
        json_set(message, "content", json_new_string(m.content));
        json_push(messages, message);
    }
    json_set(body, "model", json_new_string(chat_server_model_name(s, q)));
    json_set(body, "messages", messages);
    json_set(body, chat_server_flags(s, q) & MAX_COMPLETION_TOKENS ? "max_completion_tokens" : "max_tokens",
             json_new_int(q->max_tokens));
    json_set(body, "temperature", json_new_number((double)q->temperature));
    if (q->top_p < 1)
        json_set(body, "top_p", json_new_number((double)q->top_p));
    if (q->temperature > 0)
        json_set(body, "seed", json_new_int(chat_seed(q)));
    for (size_t i = 0; i < q->n_stop; i++)
        json_push(stop, json_new_string(q->stop[i]));
    if (q->n_stop)
        json_set(body, "stop", stop);
    else
        json_free(stop);
    return body;
}

/* The text of a string or of a list of parts, from which only texts are taken (no reasoning, no images); false if there
 * is none.  A part may be a refusal. */
static bool content_text(const struct json *content, str *out, str *refusal, struct arena *a)
{
    struct strbuf b = { 0 };
    bool any = false;

    *out = json_as_string(content);
    if (json_kind(content) != JSON_ARRAY_KIND)
        return json_kind(content) == JSON_STRING_KIND;
    for (size_t i = 0; i < json_length(content); i++) {
        const struct json *part = json_at(content, i), *text = json_get(part, "text");
        str type = json_as_string(json_get(part, "type"));
        bool is_text = !type.n || str_is(type, "text") || str_is(type, "output_text");
        if (str_is(type, "refusal"))
            *refusal = json_as_string(json_get(part, "refusal"));
        if (!is_text || json_kind(text) != JSON_STRING_KIND)
            continue;
        any = true;
        strbuf_add(&b, json_as_string(text));
    }
    *out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return any;
}

/* The reason why a message has no content. */
static str empty_content_problem(const struct json *message, str reason, struct arena *a)
{
    const struct json *content = json_get(message, "content");

    if (openai_is_length(reason))
        return S("max-tokens was reached before the answer began (finish_reason length, no content):"
                 " raise max-tokens");
    if (json_kind(content) == JSON_ARRAY_KIND)
        return S("choices[0].message.content: no text among its parts");
    return arena_printf(a, "choices[0].message.content: not a text (found %s, expected a string)",
                        json_kind_name(content));
}

/* The bytes of a token: "bytes" where the server gives them, because a token may be a part of a character. */
static str token_bytes(const struct json *token, struct arena *a)
{
    const struct json *bytes = json_get(token, "bytes");
    char *out;

    if (json_length(bytes) == 0)
        return json_as_string(json_get(token, "token"));
    out = arena_alloc(a, json_length(bytes));
    for (size_t i = 0; i < json_length(bytes); i++)
        out[i] = (char)json_int(json_at(bytes, i));
    return (str){ out, json_length(bytes) };
}

/* Sum over the tokens of `text` if <request> asked for "logprobs".  NaN if it did not, or if the tokens do not join to
 * the text: the sum would belong to another text.  Tokens after the text (end tokens) are left out. */
static double sum_logprobs(const struct json *tokens, str text, struct arena *a)
{
    double sum = 0;

    for (size_t i = 0; i < json_length(tokens) && text.n; i++) {
        str bytes = token_bytes(json_at(tokens, i), a);
        if (!str_starts(text, bytes))
            return NAN;
        text = str_slice(text, bytes.n, text.n);
        sum += json_number(json_get(json_at(tokens, i), "logprob"));
    }
    return json_length(tokens) && !text.n ? sum : NAN;
}

static void read(const struct json *root, const struct backend_request *q, struct chat_reply *out, struct arena *a)
{
    const struct json *choices = json_get(root, "choices"), *first = json_at(choices, 0),
                      *message = json_get(first, "message");
    str reason = json_as_string(json_get(first, "finish_reason")),
        refusal = json_as_string(json_get(message, "refusal"));
    bool has_text = content_text(json_get(message, "content"), &out->text, &refusal, a);

    (void)q;
    out->n_prompt_tokens = chat_token_count(root, "usage.prompt_tokens");
    out->n_cached_tokens = chat_token_count(root, "usage.prompt_tokens_details.cached_tokens");
    if (!out->n_cached_tokens) /* DeepSeek */
        out->n_cached_tokens = chat_token_count(root, "usage.prompt_cache_hit_tokens");
    out->n_tokens = chat_token_count(root, "usage.completion_tokens");
    out->n_reasoning_tokens = chat_token_count(root, "usage.completion_tokens_details.reasoning_tokens");
    out->reasoning = json_as_string(json_get(message, "reasoning_content"));
    if (!out->reasoning.n) /* OpenRouter, newer vLLM */
        out->reasoning = json_as_string(json_get(message, "reasoning"));
    out->logprob = sum_logprobs(json_path(first, S("logprobs.content")), out->text, a);
    if (isnan(out->logprob) && json_length(json_path(first, S("logprobs.content"))))
        out->missing_feature =
            "the tokens of logprobs.content do not add up to the answer: its log-likelihood is unknown";
    if (json_kind(choices) != JSON_ARRAY_KIND || json_length(choices) == 0) {
        out->by_server = true;
        out->problem = arena_printf(a, "choices: no answer in it (found %s, expected a list)", json_kind_name(choices));
    } else if (refusal.n && !out->text.n) {
        out->problem = arena_printf(a, "the model refused: " STR_FMT, STR_ARG(refusal));
    } else if (!openai_read_finish(first, out, a)) {
        return;
    } else if (json_length(json_get(message, "tool_calls"))) {
        out->problem = S("the model called a tool instead of answering (finish_reason tool_calls)");
    } else if (!has_text || (!out->text.n && out->finish == FINISH_LENGTH)) {
        out->problem = empty_content_problem(message, reason, a);
    }
}

static unsigned adapt(const struct json *root)
{
    str param = json_as_string(json_path(root, S("error.param"))),
        message = json_as_string(json_path(root, S("error.message")));
    bool known = str_is(param, "max_tokens") || str_search(message, S("max_completion_tokens")) != SIZE_MAX;

    return known ? MAX_COMPLETION_TOKENS : 0;
}

static const struct chat_dialect dialect = {
    .name = "openai",
    .path = "chat/completions",
    .key_header = "Authorization: Bearer ",
    .max_stops = 4,
    .request = request,
    .read = read,
    .join_stream = sse_join_chat,
    .adapt = adapt,
};

static bool openai_open(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                        struct err *e)
{
    return chat_server_open(&dialect, models, n, o, state, e);
}

const struct backend backend_openai = {
    .name = "openai",
    .summary = "a server with OpenAI's chat completions: url, name, key-env",
    .open = openai_open,
    .messages = true,
    CHAT_SERVER_FUNCTIONS,
};
