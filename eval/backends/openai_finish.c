/*
 * openai_finish.c -- see openai_finish.h.
 *
 * OpenAI: stop, length, content_filter, tool_calls, function_call.  Servers that speak its protocol have more:
 * Mistral's model_length, OpenRouter's error, vLLM's abort, DeepSeek's insufficient_system_resource, and the words of
 * the protocols that gateways translate.  An answer with any other reason is not complete.
 */
#include "eval/backends/openai_finish.h"

#include "eval/base/arena.h"
#include "eval/base/json.h"

static bool is_one_of(str reason, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(reason, list[i]))
            return true;
    return false;
}

bool openai_is_length(str reason)
{
    static const char *const reasons[] = { "length", "model_length", "max_tokens", "MAX_TOKENS" };

    return is_one_of(reason, reasons, COUNT_OF(reasons));
}

/* No reason counts as a stop. */
static bool is_stop(str reason)
{
    static const char *const reasons[] = { "stop",          "eos",      "eos_token", "end_turn",
                                           "stop_sequence", "complete", "completed", "STOP" };

    return !reason.n || is_one_of(reason, reasons, COUNT_OF(reasons));
}

bool openai_read_finish(const struct json *choice, struct chat_reply *out, struct arena *a)
{
    const struct json *error = json_get(choice, "error");
    str reason = json_as_string(json_get(choice, "finish_reason"));
    int64_t code = json_int(json_get(error, "code"));

    out->finish = openai_is_length(reason) ? FINISH_LENGTH : FINISH_STOP;
    if (str_is(reason, "error") || json_kind(error) == JSON_OBJECT_KIND) {
        out->by_server = true;
        out->limited = code == 429;
        out->is_transient = code < 400 || code >= 500 || out->limited || code == 408;
        out->problem = arena_printf(a, "the server stopped with an error: " STR_FMT,
                                    STR_ARG(json_to_text(json_get(error, "message"), a)));
    } else if (str_is(reason, "content_filter")) {
        out->problem = S("the server's filter withheld the answer (finish_reason content_filter)");
    } else if (str_is(reason, "tool_calls") || str_is(reason, "function_call")) {
        out->problem = S("the model called a tool instead of answering (finish_reason tool_calls)");
    } else if (str_is(reason, "abort") || str_is(reason, "insufficient_system_resource")) { /* vLLM; DeepSeek */
        out->by_server = out->is_transient = true;
        out->problem = arena_printf(a, "the server aborted the answer (finish_reason " STR_FMT ")", STR_ARG(reason));
    } else if (!is_stop(reason) && !openai_is_length(reason)) {
        out->problem = arena_printf(a, "the server aborted the answer (finish_reason " STR_FMT ")",
                                    STR_ARG(str_slice(reason, 0, 60)));
    }
    return !out->problem.n;
}
