/*
 * server_error.c -- see server_error.h.  Error shapes:
 *
 *     {"error": {"message", "type", "code"}}                  OpenAI, vLLM, llama-server, Anthropic (no code)
 *     {"error": {"code", "message", "status", "details"}}     Google: details hold QuotaFailure, RetryInfo, ErrorInfo
 *     {"error": "text"}, {"message": "text"}, {"detail": ..}  Ollama; older vLLM, Mistral; FastAPI
 */
#include "eval/backends/server_error.h"

#include <math.h>

#include "eval/base/json.h"
#include "eval/base/text.h"

static bool is_one_of(str text, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(text, list[i]))
            return true;
    return false;
}

static bool contains_one_of(str text, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_search(text, str_from(list[i])) != SIZE_MAX)
            return true;
    return false;
}

str server_error_message(const struct json *root)
{
    static const char *const places[] = { "error.message", "error", "message", "detail" };

    for (size_t i = 0; i < COUNT_OF(places); i++) {
        str text = json_as_string(json_path(root, str_from(places[i])));
        if (text.n)
            return text;
    }
    return S("");
}

/* Google's quotas of a day, which a wait of a minute does not help. */
static bool is_daily_quota(const struct json *detail)
{
    const struct json *violations = json_get(detail, "violations");

    for (size_t i = 0; i < json_length(violations); i++)
        if (str_search(json_as_string(json_get(json_at(violations, i), "quotaId")), S("PerDay")) != SIZE_MAX)
            return true;
    return false;
}

static bool has_fatal_detail(const struct json *root)
{
    const struct json *details = json_path(root, S("error.details"));

    for (size_t i = 0; i < json_length(details); i++)
        if (is_daily_quota(json_at(details, i)) ||
            str_is(json_as_string(json_get(json_at(details, i), "reason")), "API_KEY_INVALID"))
            return true;
    return false;
}

static bool is_item_error(long status, const struct json *root)
{
    static const char *const kinds[] = { "context_length_exceeded", "exceed_context_size_error",
                                         "string_above_max_length", "content_policy_violation", "content_filter" };
    static const char *const words[] = {
        "context length",                       /* OpenAI, vLLM */
        "context_length",                       /* many gateways */
        "context size",                         /* llama-server */
        "context window",                       /* Anthropic, Groq */
        "prompt is too long",                   /* Anthropic */
        "exceeds the maximum number of tokens", /* Google */
        "inputs` tokens",                       /* TGI: `inputs` tokens + `max_new_tokens` must be <= */
    };
    str code = json_as_string(json_path(root, S("error.code"))),
        type = json_as_string(json_path(root, S("error.type")));

    if (status == 413)
        return true;
    if (status == 403) /* OpenRouter: the provider's moderation */
        return json_path(root, S("error.metadata.flagged_input")) != NULL;
    return (status == 400 || status == 422) &&
           (is_one_of(code, kinds, COUNT_OF(kinds)) || is_one_of(type, kinds, COUNT_OF(kinds)) ||
            contains_one_of(server_error_message(root), words, COUNT_OF(words)));
}

static bool refuses_all(long status, const struct json *root)
{
    static const char *const kinds[] = { "insufficient_quota", "billing_not_active", "billing_hard_limit_reached",
                                         "billing_error" };
    static const char *const words[] = { "credit balance is too low" }; /* Anthropic: 400, invalid_request_error */
    str code = json_as_string(json_path(root, S("error.code"))),
        type = json_as_string(json_path(root, S("error.type")));

    if (is_item_error(status, root))
        return false;
    return (status >= 401 && status <= 404) || is_one_of(code, kinds, COUNT_OF(kinds)) ||
           is_one_of(type, kinds, COUNT_OF(kinds)) || has_fatal_detail(root) ||
           contains_one_of(server_error_message(root), words, COUNT_OF(words));
}

static double retry_after(const struct json *root)
{
    const struct json *details = json_path(root, S("error.details"));
    double seconds;

    for (size_t i = 0; i < json_length(details); i++) {
        str delay = json_as_string(json_get(json_at(details, i), "retryDelay"));
        if (str_ends(delay, S("s")) && str_to_double(str_slice(delay, 0, delay.n - 1), &seconds) && seconds >= 0)
            return seconds;
    }
    return NAN;
}

struct server_error server_error_read(long status, str body)
{
    struct json *root = utf8_valid(body, NULL) ? json_parse(body, NULL) : NULL;
    struct server_error e = { refuses_all(status, root), is_item_error(status, root), retry_after(root) };

    json_free(root);
    return e;
}
