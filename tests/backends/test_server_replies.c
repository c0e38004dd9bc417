/*
 * test_server_replies.c -- replies of real servers, taken from their public documentation: what each means for the
 * item, the run, and the counts.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/backends/backend.h"
#include "tests/backends/server.h"

#define HEAD(line) "HTTP/1.1 " line "\r\nConnection: close\r\n\r\n"
#define OK         HEAD("200 OK")
#define USAGE      "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":3}"

enum meaning {
    ANSWER, /* "4" */
    AGAIN,  /* sent once more, and answered then */
    ITEM,   /* the item ends in an error that contains `says` */
    STOP    /* the run stops at once, with an error that contains it */
};

struct reply_case {
    const char *who, *backend;
    enum meaning meaning;
    const char *says;
    int n_prompt, n_cached, n_tokens, n_reasoning; /* counted */
    const char *reasoning;                         /* NULL = none */
    const char *reply;
};

static const struct reply_case cases[] = {
    { "llama-server", "openai", ANSWER, "", 9, 0, 3, 0, "Two and two.",
      OK "{\"choices\":[{\"finish_reason\":\"stop\",\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"4\","
         "\"reasoning_content\":\"Two and two.\"}}],\"created\":1,\"model\":\"m\",\"object\":\"chat.completion\","
         "\"timings\":{\"prompt_n\":9,\"predicted_ms\":3.5}," USAGE "}" },
    { "vLLM", "openai", ANSWER, "", 9, 4, 3, 0, NULL,
      OK "{\"id\":\"chatcmpl-1\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"reasoning_content\":"
         "null,\"content\":\"4\",\"tool_calls\":[]},\"logprobs\":null,\"finish_reason\":\"stop\",\"stop_reason\":null}]"
         ",\"usage\":{\"prompt_tokens\":9,\"total_tokens\":12,\"completion_tokens\":3,\"prompt_tokens_details\":{"
         "\"cached_tokens\":4}},\"prompt_logprobs\":null}" },
    { "Ollama", "openai", ANSWER, "", 9, 0, 3, 0, "Hm.",
      OK "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion\",\"system_fingerprint\":\"fp_ollama\",\"choices\":[{"
         "\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"4\",\"reasoning\":\"Hm.\"},\"finish_reason\":"
         "\"stop\"}]," USAGE "}" },
    { "OpenAI, a reasoning model", "openai", ANSWER, "", 9, 2, 70, 64, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"4\",\"refusal\":null,"
         "\"annotations\":[]},\"logprobs\":null,\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":9,"
         "\"completion_tokens\":70,\"prompt_tokens_details\":{\"cached_tokens\":2,\"audio_tokens\":0},"
         "\"completion_tokens_details\":{\"reasoning_tokens\":64,\"rejected_prediction_tokens\":0}}}" },
    { "OpenAI, all tokens spent on reasoning", "openai", ITEM, "max-tokens was reached", 9, 0, 64, 64, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null},"
         "\"finish_reason\":\"length\"}],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":64,"
         "\"completion_tokens_details\":{\"reasoning_tokens\":64}}}" },
    { "OpenAI, a tool call", "openai", ITEM, "called a tool", 9, 0, 3, 0, NULL,
      OK
      "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"id\":\"c\","
      "\"type\":\"function\",\"function\":{\"name\":\"add\",\"arguments\":\"{}\"}}]},\"finish_reason\":"
      "\"tool_calls\"}]," USAGE "}" },
    { "OpenAI, a refusal in a stream", "openai", ITEM, "refused: I cannot", 0, 0, 0, 0, NULL,
      OK "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null}}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{\"refusal\":\"I cannot\"}}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n" },
    { "OpenAI, a stream that is cut", "openai", AGAIN, "", 9, 0, 3, 0, NULL,
      OK "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"4\"}}]}\n\n" },
    { "vLLM, a stream with an error", "openai", AGAIN, "", 9, 0, 3, 0, NULL,
      OK "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"4\"}}]}\n\n"
         "data: {\"error\":{\"message\":\"EngineCore encountered an issue\",\"code\":500}}\n\ndata: [DONE]\n\n" },
    { "DeepSeek", "openai", ANSWER, "", 9, 5, 3, 0, "Hm.",
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":\"4\",\"reasoning_content\":\"Hm.\"},\"finish_reason\":"
         "\"stop\"}],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":3,\"prompt_cache_hit_tokens\":5,"
         "\"prompt_cache_miss_tokens\":4}}" },
    { "DeepSeek, overloaded in the middle", "openai", AGAIN, "", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":\"The\"},\"finish_reason\":"
         "\"insufficient_system_resource\"}]," USAGE "}" },
    { "vLLM, a request that was aborted", "openai", AGAIN, "", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":\"The\"},\"finish_reason\":\"abort\"}]," USAGE "}" },
    { "Mistral, thinking among the parts", "openai", ANSWER, "", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":[{\"type\":\"thinking\",\"thinking\":[{\"type\":\"text\","
         "\"text\":\"Hm.\"}]},{\"type\":\"text\",\"text\":\"4\"}]},\"finish_reason\":\"stop\"}]," USAGE "}" },
    { "a gateway, reasoning among the parts", "openai", ANSWER, "", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":[{\"type\":\"reasoning\",\"text\":\"Hm.\"},{\"type\":"
         "\"text\",\"text\":\"4\"}]},\"finish_reason\":\"stop\"}]," USAGE "}" },
    { "OpenAI, a refusal among the parts", "openai", ITEM, "refused: I cannot", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":[{\"type\":\"refusal\",\"refusal\":\"I cannot\"}]},"
         "\"finish_reason\":\"stop\"}]," USAGE "}" },
    { "no text among the parts", "openai", ITEM, "no text among its parts", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":[{\"type\":\"image_url\"}]},\"finish_reason\":"
         "\"stop\"}]," USAGE "}" },
    { "no parts", "openai", ITEM, "no text among its parts", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":[]},\"finish_reason\":\"stop\"}]," USAGE "}" },
    { "a reason that nobody documents", "openai", ITEM, "finish_reason recitation", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":\"The\"},\"finish_reason\":\"recitation\"}]," USAGE "}" },
    { "a byte order mark", "openai", ANSWER, "", 9, 0, 3, 0, NULL,
      OK "\xEF\xBB\xBF{\"choices\":[{\"index\":0,\"message\":{\"content\":\"4\"},\"finish_reason\":\"stop\"}]," USAGE
         "}" },
    { "a wait that is not a number", "openai", AGAIN, "", 9, 0, 3, 0, NULL,
      "HTTP/1.1 429 X\r\nretry-after: inf\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"slow down\"}}" },
    { "a gateway to Anthropic", "openai", ANSWER, "", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"message\":{\"content\":\"4\"},\"finish_reason\":\"end_turn\"}],\"error\":"
         "\"\"," USAGE "}" },
    { "an error that is only true", "openai", AGAIN, "", 9, 0, 3, 0, NULL, OK "{\"error\":true,\"choices\":[]}" },
    { "a stream without a text", "openai", ITEM, "not a text", 0, 0, 0, 0, NULL,
      OK "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":null}}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n" },
    { "a stream with an error in its choice", "openai", AGAIN, "", 9, 0, 3, 0, NULL,
      OK "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"4\"}}]}\n\n"
         "data: {\"choices\":[{\"index\":0,\"delta\":{},\"error\":{\"message\":\"broken\",\"code\":502}}]}\n\n"
         "data: [DONE]\n\n" },
    { "completions, a filter", "openai-completions", ITEM, "content_filter", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"text\":\"Th\",\"finish_reason\":\"content_filter\"}]," USAGE "}" },
    { "completions, an error in the choice", "openai-completions", ITEM, "stopped with an error", 9, 0, 3, 0, NULL,
      OK "{\"choices\":[{\"index\":0,\"text\":\"Th\",\"finish_reason\":\"error\",\"error\":{\"message\":\"x\",\"code\":"
         "400}}]," USAGE "}" },
    { "OpenRouter, a provider's limit inside a reply", "openai", AGAIN, "", 9, 0, 3, 0, NULL,
      OK "{\"error\":{\"code\":429,\"message\":\"Rate limited upstream\"},\"user_id\":\"u\"}" },
    { "OpenRouter, a bad request inside a reply", "openai", ITEM, "no endpoints", 0, 0, 0, 0, NULL,
      OK "{\"error\":{\"code\":400,\"message\":\"no endpoints at 1764291234\"}}" },

    /* Temporary limits and exhausted quotas: both are 429, and both may mention billing. */
    { "OpenAI, a limit per minute of a free account", "openai", AGAIN, "", 9, 0, 3, 0, NULL,
      HEAD("429 X") "{\"error\":{\"message\":\"Rate limit reached for m on requests per min (RPM): Limit 3, Used 3."
                    " Please try again in 20s. Add a payment method at https://platform.openai.com/account/billing.\","
                    "\"type\":\"requests\",\"param\":null,\"code\":\"rate_limit_exceeded\"}}" },
    { "OpenAI, no credit left", "openai", STOP, "current quota", 0, 0, 0, 0, NULL,
      HEAD("429 X") "{\"error\":{\"message\":\"You exceeded your current quota, please check your plan and billing\","
                    "\"type\":\"insufficient_quota\",\"param\":null,\"code\":\"insufficient_quota\"}}" },
    { "Gemini, a limit per minute", "gemini", AGAIN, "", 9, 0, 3, 0, NULL,
      HEAD("429 X") "{\"error\":{\"code\":429,\"message\":\"You exceeded your current quota, please check your plan and"
                    " billing details.\",\"status\":\"RESOURCE_EXHAUSTED\",\"details\":[{\"@type\":"
                    "\"type.googleapis.com/google.rpc.QuotaFailure\",\"violations\":[{\"quotaId\":"
                    "\"GenerateRequestsPerMinutePerProjectPerModel-FreeTier\"}]},{\"@type\":"
                    "\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"0.01s\"}]}}" },
    { "Gemini, a quota of the day", "gemini", STOP, "current quota", 0, 0, 0, 0, NULL,
      HEAD("429 X") "{\"error\":{\"code\":429,\"message\":\"You exceeded your current quota\",\"status\":"
                    "\"RESOURCE_EXHAUSTED\",\"details\":[{\"violations\":[{\"quotaId\":"
                    "\"GenerateRequestsPerDayPerProjectPerModel-FreeTier\"}]},{\"retryDelay\":\"26s\"}]}}" },
    { "Gemini, a wait beyond a minute", "gemini", ITEM, "Retry-After 90", 0, 0, 0, 0, NULL,
      HEAD("429 X") "{\"error\":{\"code\":429,\"message\":\"slow down\",\"details\":[{\"retryDelay\":\"90s\"}]}}" },
    { "Gemini, a wrong key", "gemini", STOP, "API key not valid", 0, 0, 0, 0, NULL,
      HEAD("400 X") "{\"error\":{\"code\":400,\"message\":\"API key not valid.\",\"status\":\"INVALID_ARGUMENT\","
                    "\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"reason\":"
                    "\"API_KEY_INVALID\"}]}}" },
    { "Anthropic, a limit", "anthropic", AGAIN, "", 9, 0, 3, 0, NULL,
      "HTTP/1.1 429 X\r\nretry-after: 0\r\nConnection: close\r\n\r\n{\"type\":\"error\",\"error\":{\"type\":"
      "\"rate_limit_error\",\"message\":\"slow down\"},\"request_id\":\"req_1\"}" },
    { "Anthropic, overloaded", "anthropic", AGAIN, "", 9, 0, 3, 0, NULL,
      HEAD("529 X") "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}" },
    { "Anthropic, no credit left", "anthropic", STOP, "credit balance", 0, 0, 0, 0, NULL,
      HEAD(
          "400 X") "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Your credit balance"
                   " is too low to access the API.\"}}" },
    { "OpenRouter, no credit left", "openai", STOP, "Insufficient credits", 0, 0, 0, 0, NULL,
      HEAD("402 X") "{\"error\":{\"code\":402,\"message\":\"Insufficient credits\"}}" },
    { "OpenAI, an unknown model", "openai", STOP, "does not exist", 0, 0, 0, 0, NULL,
      HEAD("404 X") "{\"error\":{\"message\":\"The model `m` does not exist\",\"type\":\"invalid_request_error\","
                    "\"code\":\"model_not_found\"}}" },
    { "vLLM, a wrong path", "openai", STOP, "is the url right", 0, 0, 0, 0, NULL,
      HEAD("404 X") "{\"detail\":\"Not Found\"}" },

    /* One item is too long, or its prompt is refused: the others are still sent. */
    { "vLLM, too long", "openai", ITEM, "maximum context length", 0, 0, 0, 0, NULL,
      HEAD(
          "400 X") "{\"object\":\"error\",\"message\":\"This model's maximum context length is 4096 tokens.\",\"type\":"
                   "\"BadRequestError\",\"param\":null,\"code\":400}" },
    { "llama-server, too long", "openai", ITEM, "context size", 0, 0, 0, 0, NULL,
      HEAD("400 X") "{\"error\":{\"code\":400,\"message\":\"the request exceeds the available context size\",\"type\":"
                    "\"exceed_context_size_error\",\"n_prompt_tokens\":9000,\"n_ctx\":4096}}" },
    { "Anthropic, too long", "anthropic", ITEM, "prompt is too long", 0, 0, 0, 0, NULL,
      HEAD(
          "400 X") "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"prompt is too long:"
                   " 210000 tokens > 200000 maximum\"}}" },
    { "Gemini, too long", "gemini", ITEM, "maximum number of tokens", 0, 0, 0, 0, NULL,
      HEAD("400 X") "{\"error\":{\"code\":400,\"message\":\"The input token count exceeds the maximum number of tokens"
                    " allowed 1048576.\",\"status\":\"INVALID_ARGUMENT\"}}" },
    { "OpenRouter, a moderated prompt", "openai", ITEM, "flagged", 0, 0, 0, 0, NULL,
      HEAD("403 X") "{\"error\":{\"code\":403,\"message\":\"your input was flagged\",\"metadata\":{\"reasons\":[\"x\"],"
                    "\"flagged_input\":\"2+2\"}}}" },

    { "Anthropic, thinking and a cache", "anthropic", ANSWER, "", 29, 12, 3, 0, "Two and two.",
      OK
      "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[{\"type\":\"thinking\",\"thinking\":"
      "\"Two and two.\",\"signature\":\"x\"},{\"type\":\"redacted_thinking\",\"data\":\"x\"},{\"type\":\"text\","
      "\"text\":\"4\"}],\"stop_reason\":\"end_turn\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":9,"
      "\"cache_creation_input_tokens\":8,\"cache_read_input_tokens\":12,\"output_tokens\":3}}" },
    { "Gemini, thoughts and a cache", "gemini", ANSWER, "", 9, 4, 43, 40, "Two and two.",
      OK "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Two and two.\",\"thought\":true},{\"text\":\"4\","
         "\"thoughtSignature\":\"x\"}],\"role\":\"model\"},\"finishReason\":\"STOP\",\"index\":0}],\"usageMetadata\":{"
         "\"promptTokenCount\":9,\"cachedContentTokenCount\":4,\"candidatesTokenCount\":3,\"thoughtsTokenCount\":40,"
         "\"totalTokenCount\":52},\"modelVersion\":\"m\",\"responseId\":\"r\"}" },
    { "Gemini, no parts", "gemini", ITEM, "content.parts", 9, 0, 0, 0, NULL,
      OK "{\"candidates\":[{\"content\":{\"role\":\"model\"},\"finishReason\":\"STOP\"}],\"usageMetadata\":{"
         "\"promptTokenCount\":9}}" },
    { "Gemini, a function call", "gemini", ITEM, "called a tool", 0, 0, 0, 0, NULL,
      OK "{\"candidates\":[{\"content\":{\"parts\":[{\"functionCall\":{\"name\":\"add\",\"args\":{}}}]},"
         "\"finishReason\":\"STOP\"}]}" },
};

/* The reply to the second request. */
static str good_reply(const char *backend)
{
    return strcmp(backend, "gemini") == 0
               ? S(OK "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"4\"}]},\"finishReason\":\"STOP\"}],"
                      "\"usageMetadata\":{\"promptTokenCount\":9,\"candidatesTokenCount\":3}}")
           : strcmp(backend, "anthropic") == 0
               ? S(OK "{\"content\":[{\"type\":\"text\",\"text\":\"4\"}],\"stop_reason\":\"end_turn\",\"usage\":{"
                      "\"input_tokens\":9,\"output_tokens\":3}}")
               : S(OK "{\"choices\":[{\"message\":{\"content\":\"4\"},\"finish_reason\":\"stop\"}]," USAGE "}");
}

static void check_answer(const struct reply_case *c, const struct generation *g, int n_requests)
{
    CHECK_MSG(n_requests == (c->meaning == AGAIN ? 2 : 1), "%s: %d requests", c->who, n_requests);
    CHECK_MSG(g->n_prompt_tokens == c->n_prompt && g->n_cached_tokens == c->n_cached && g->n_tokens == c->n_tokens &&
                  g->n_reasoning_tokens == c->n_reasoning,
              "%s: %d %d %d %d tokens", c->who, g->n_prompt_tokens, g->n_cached_tokens, g->n_tokens,
              g->n_reasoning_tokens);
    if (c->meaning == ITEM) {
        CHECK_MSG(g->finish == FINISH_ERROR && str_search(g->error, str_from(c->says)) != SIZE_MAX, "%s: " STR_FMT,
                  c->who, STR_ARG(g->error));
        return;
    }
    CHECK_MSG(g->error.n == 0 && str_is(g->raw, "4"), "%s: \"" STR_FMT "\" " STR_FMT, c->who, STR_ARG(g->raw),
              STR_ARG(g->error));
    CHECK_MSG(c->reasoning ? str_is(g->reasoning, c->reasoning) : g->reasoning.n == 0, "%s: " STR_FMT, c->who,
              STR_ARG(g->reasoning));
}

void test_server_replies(void)
{
    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const struct reply_case *c = &cases[i];
        const struct backend *b = backend_find(str_from(c->backend));
        const str replies[] = { str_from(c->reply), good_reply(c->backend) };
        struct server *s = server_start(replies, COUNT_OF(replies));
        struct backend_model m = { .id = S("m"), .url = str_from(server_url(s)), .name = S("m") };
        struct backend_options o = { .seed = 1 };
        struct backend_request q = { .prompt = S("2+2"), .max_tokens = 64, .top_p = 1 };
        struct backend_reply reply;
        struct err e = { 0 };
        void *state = NULL;
        size_t n = 0;

        bool ok = b->open(&m, 1, &o, &state, &e) && b->submit(state, &q, &e);
        while (ok && n == 0)
            ok = b->poll(state, &reply, 1, &n, &e);
        CHECK_MSG(ok == (c->meaning != STOP), "%s: %s", c->who, e.text);
        if (ok)
            check_answer(c, &reply.gen, server_requests(s));
        else
            CHECK_MSG(strstr(e.text, c->says) && server_requests(s) == 1, "%s: %s", c->who, e.text);
        b->close(state);
        server_stop(s);
    }
}
