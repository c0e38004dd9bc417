/*
 * gemini.c -- Google's Gemini API.
 *
 *     POST URL/models/NAME:generateContent    {"contents", "systemInstruction", "generationConfig"}
 *
 * (ai.google.dev, API reference, "generateContent".)  The role of the model's
 * turns is "model"; the answer is the text parts of candidates[0], thought
 * parts are stored separately.  A blocked prompt or answer fails its item.
 */
#include "eval/backends/chat_server.h"
#include "eval/base/arena.h"
#include "eval/base/json.h"

static struct json *content_of(str role, str text)
{
    struct json *content = json_new_object(), *parts = json_new_array(), *part = json_new_object();

    json_set(part, "text", json_new_string(text));
    json_push(parts, part);
    if (role.n)
        json_set(content, "role", json_new_string(str_is(role, "assistant") ? S("model") : role));
    json_set(content, "parts", parts);
    return content;
}

static struct json *generation_config(const struct backend_request *q)
{
    struct json *config = json_new_object(), *stop = json_new_array();

    json_set(config, "maxOutputTokens", json_new_int(q->max_tokens));
    json_set(config, "temperature", json_new_number((double)q->temperature));
    if (q->top_p < 1)
        json_set(config, "topP", json_new_number((double)q->top_p));
    if (q->top_k > 0)
        json_set(config, "topK", json_new_int(q->top_k));
    if (q->temperature > 0)
        json_set(config, "seed", json_new_int(chat_seed(q)));
    for (size_t i = 0; i < q->n_stop; i++)
        json_push(stop, json_new_string(q->stop[i]));
    if (q->n_stop)
        json_set(config, "stopSequences", stop);
    else
        json_free(stop);
    return config;
}

static struct json *request(const struct chat_server *s, const struct backend_request *q)
{
    struct json *body = json_new_object(), *contents = json_new_array();
    struct strbuf system = { 0 };

    (void)s;
    for (size_t i = 0; i < chat_message_count(q); i++) {
        struct backend_message m = chat_message_at(q, i);
        if (str_is(m.role, "system")) {
            strbuf_add(&system, system.n ? S("\n\n") : S(""));
            strbuf_add(&system, m.content);
        } else {
            json_push(contents, content_of(m.role, m.content));
        }
    }
    if (system.n)
        json_set(body, "systemInstruction", content_of(S(""), strbuf_str(&system)));
    strbuf_release(&system);
    json_set(body, "contents", contents);
    json_set(body, "generationConfig", generation_config(q));
    return body;
}

static bool is_blocked(str reason)
{
    static const char *const reasons[] = { "SAFETY",       "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT",
                                           "IMAGE_SAFETY", "SPII",       "LANGUAGE" };

    for (size_t i = 0; i < COUNT_OF(reasons); i++)
        if (str_is(reason, reasons[i]))
            return true;
    return false;
}

static bool has_function_call(const struct json *parts)
{
    for (size_t i = 0; i < json_length(parts); i++)
        if (json_get(json_at(parts, i), "functionCall"))
            return true;
    return false;
}

static void read(const struct json *root, const struct backend_request *q, struct chat_reply *out, struct arena *a)
{
    const struct json *candidate = json_at(json_get(root, "candidates"), 0),
                      *parts = json_path(candidate, S("content.parts"));
    str blocked = json_as_string(json_path(root, S("promptFeedback.blockReason"))),
        reason = json_as_string(json_get(candidate, "finishReason"));
    struct strbuf text = { 0 }, thoughts = { 0 };

    (void)q;
    out->n_prompt_tokens = chat_token_count(root, "usageMetadata.promptTokenCount");
    out->n_cached_tokens = chat_token_count(root, "usageMetadata.cachedContentTokenCount");
    out->n_reasoning_tokens = chat_token_count(root, "usageMetadata.thoughtsTokenCount");
    out->n_tokens = chat_token_count(root, "usageMetadata.candidatesTokenCount") + out->n_reasoning_tokens;
    for (size_t i = 0; i < json_length(parts); i++) {
        const struct json *part = json_at(parts, i);
        strbuf_add(json_bool(json_get(part, "thought")) ? &thoughts : &text, json_as_string(json_get(part, "text")));
    }
    out->text = arena_str(a, strbuf_str(&text));
    out->reasoning = arena_str(a, strbuf_str(&thoughts));
    strbuf_release(&text);
    strbuf_release(&thoughts);
    out->finish = str_is(reason, "MAX_TOKENS") ? FINISH_LENGTH : FINISH_STOP;
    if (blocked.n) {
        out->problem = arena_printf(a, "the server's filter blocked the prompt (blockReason " STR_FMT ")",
                                    STR_ARG(blocked));
    } else if (!candidate) {
        out->by_server = true;
        out->problem = S("candidates: no answer in it (expected a list)");
    } else if (is_blocked(reason)) {
        out->problem = arena_printf(a, "the server's filter withheld the answer (finishReason " STR_FMT ")",
                                    STR_ARG(reason));
    } else if (!out->text.n && out->finish == FINISH_LENGTH) {
        out->problem = S("max-tokens was reached before the answer began (finishReason MAX_TOKENS, no text):"
                         " raise max-tokens");
    } else if (reason.n && !str_is(reason, "STOP") && !str_is(reason, "MAX_TOKENS")) {
        out->problem = arena_printf(a, "the server aborted the answer (finishReason " STR_FMT ")", STR_ARG(reason));
    } else if (!out->text.n && has_function_call(parts)) {
        out->problem = S("the model called a tool instead of answering (a part functionCall)");
    } else if (json_length(parts) == 0) {
        out->problem = S("candidates[0].content.parts: no answer in it (expected a list)");
    }
}

static const struct chat_dialect dialect = {
    .name = "gemini",
    .path = "models/{name}:generateContent",
    .default_url = "https://generativelanguage.googleapis.com/v1beta",
    .key_header = "x-goog-api-key: ",
    .max_stops = 5,
    .has_top_k = true,
    .request = request,
    .read = read,
};

static bool gemini_open(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                        struct err *e)
{
    return chat_server_open(&dialect, models, n, o, state, e);
}

const struct backend backend_gemini = {
    .name = "gemini",
    .summary = "Google's Gemini API: name, key-env (url for a gateway)",
    .open = gemini_open,
    .messages = true,
    CHAT_SERVER_FUNCTIONS,
};
