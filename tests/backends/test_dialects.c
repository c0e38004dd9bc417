/*
 * test_dialects.c -- the requests that each dialect sends and how it reads replies,
 * compared with the providers' documented examples.
 */
#include "tests/test.h"

#include <math.h>
#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/base/json.h"
#include "tests/backends/server.h"

#define HEAD "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"

struct exchange {
    struct arena a;
    struct generation gen;
    struct json *sent; /* body of the request */
    str head;          /* its first lines */
    struct err e;
    bool ok;
};

static const struct backend_message turns[] = {
    { { "system", 6 }, { "Be brief.", 9 } },
    { { "user", 4 }, { "My name is Ann.", 15 } },
    { { "assistant", 9 }, { "Hello Ann.", 10 } },
    { { "user", 4 }, { "Who am I?", 9 } },
};

static void exchange(const char *backend, const char *request, str reply, struct exchange *out)
{
    const struct backend *b = backend_find(str_from(backend));
    const str stop = S("END");
    str text = reply;
    struct server *s = server_start(&text, 1);
    struct backend_model m = { .id = S("m"),
                               .url = str_from(server_url(s)),
                               .name = S("tiny"),
                               .key_env = S("ASSAY_TEST_KEY"),
                               .request = str_from(request) };
    struct backend_options o = { .seed = 1 };
    struct backend_request q = { .messages = turns,
                                 .n_messages = COUNT_OF(turns),
                                 .max_tokens = 17,
                                 .temperature = 0,
                                 .top_p = 1,
                                 .stop = &stop,
                                 .n_stop = 1 };
    struct backend_reply replies[1];
    void *state = NULL;
    size_t n = 0;

    setenv("ASSAY_TEST_KEY", "sk-test-KEY0123456789", 1);
    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    *out = (struct exchange){ 0 };
    out->ok = b->open(&m, 1, &o, &state, &out->e) && b->submit(state, &q, &out->e);
    while (out->ok && n == 0)
        out->ok = b->poll(state, replies, 1, &n, &out->e);
    if (n) {
        out->gen = replies[0].gen;
        out->gen.raw = arena_str(&out->a, out->gen.raw);
        out->gen.error = arena_str(&out->a, out->gen.error);
    }
    str sent = arena_str(&out->a, server_last_request(s));
    size_t end = str_search(sent, S("\r\n\r\n"));
    out->head = str_slice(sent, 0, end);
    if (end != SIZE_MAX)
        out->sent = json_parse(str_slice(sent, end + 4, sent.n), &out->e);
    if (state)
        b->close(state);
    server_stop(s);
}

static void close_exchange(struct exchange *x)
{
    json_free(x->sent);
    arena_free(&x->a);
}

static void check_member(struct exchange *x, const char *path, const char *expected)
{
    str found = json_to_text(json_path(x->sent, str_from(path)), &x->a);
    CHECK_MSG(str_is(found, expected), "%s: " STR_FMT, path, STR_ARG(found));
}

void test_dialect_openai(void)
{
    struct exchange x;

    exchange("openai", "{\"temperature\": null, \"reasoning_effort\": \"low\"}",
             S(HEAD "{\"choices\":[{\"message\":{\"content\":\"Ann\",\"reasoning_content\":\"think\"},\"finish_"
                    "reason\":\"stop\"}],"
                    "\"usage\":{\"prompt_tokens\":30,\"completion_tokens\":2}}"),
             &x);
    CHECK_MSG(x.ok, "%s", x.e.text);
    CHECK_STR(x.gen.raw, S("Ann"));
    CHECK(x.gen.n_prompt_tokens == 30 && x.gen.n_tokens == 2);
    CHECK(str_starts(x.head, S("POST /v1/chat/completions ")));
    check_member(&x, "messages.0.role", "system");
    check_member(&x, "messages.3.content", "Who am I?");
    check_member(&x, "max_tokens", "17");
    check_member(&x, "stop.0", "END");
    check_member(&x, "reasoning_effort", "low");
    CHECK(!json_get(x.sent, "temperature"));
    close_exchange(&x);
}

/* Log-likelihoods of an answer, if its tokens are its text: bytes of characters, a token of the end, other tokens. */
void test_dialect_openai_logprobs(void)
{
    static const struct {
        const char *tokens;
        double want;
    } cases[] = {
        { "{\"token\":\"A\",\"logprob\":-1},{\"token\":\"nn\",\"logprob\":-0.5}", -1.5 },
        { "{\"token\":\"An\",\"logprob\":-1},{\"token\":\"?\",\"bytes\":[110],\"logprob\":-0.5}", -1.5 },
        { "{\"token\":\"Ann\",\"logprob\":-1},{\"token\":\"<|im_end|>\",\"logprob\":-0.5}", -1 },
        { "{\"token\":\"Think\",\"logprob\":-1},{\"token\":\"Ann\",\"logprob\":-0.5}", NAN },
        { "{\"token\":\"An\",\"logprob\":-1}", NAN },
        { "", NAN },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct exchange x;
        exchange("openai", "{\"logprobs\": true}",
                 arena_printf(&a,
                              HEAD "{\"choices\":[{\"message\":{\"content\":\"Ann\"},\"finish_reason\":\"stop\","
                                   "\"logprobs\":{\"content\":[%s]}}]}",
                              cases[i].tokens),
                 &x);
        CHECK_MSG(x.ok && x.gen.error.n == 0, "%s", x.e.text);
        CHECK_MSG(isnan(cases[i].want) ? isnan(x.gen.logprob) : fabs(x.gen.logprob - cases[i].want) < 1e-9, "%s: %g",
                  cases[i].tokens, x.gen.logprob);
        close_exchange(&x);
        arena_free(&a);
    }
}

void test_dialect_anthropic(void)
{
    struct exchange x;

    exchange("anthropic", "",
             S(HEAD "{\"content\":[{\"type\":\"thinking\",\"thinking\":\"hm\"},{\"type\":\"text\",\"text\":\"An\"},"
                    "{\"type\":\"text\",\"text\":\"n\"}],\"stop_reason\":\"max_tokens\","
                    "\"usage\":{\"input_tokens\":20,\"cache_read_input_tokens\":10,\"output_tokens\":3}}"),
             &x);
    CHECK_MSG(x.ok, "%s", x.e.text);
    CHECK_STR(x.gen.raw, S("Ann"));
    CHECK(x.gen.n_prompt_tokens == 30 && x.gen.n_tokens == 3 && x.gen.finish == FINISH_LENGTH);
    CHECK(str_starts(x.head, S("POST /v1/messages ")));
    CHECK(str_search(x.head, S("x-api-key: sk-test-KEY0123456789")) != SIZE_MAX);
    CHECK(str_search(x.head, S("anthropic-version: 2023-06-01")) != SIZE_MAX);
    check_member(&x, "system", "Be brief.");
    check_member(&x, "messages.0.content", "My name is Ann.");
    check_member(&x, "messages.1.role", "assistant");
    check_member(&x, "max_tokens", "17");
    check_member(&x, "stop_sequences.0", "END");
    CHECK(json_length(json_get(x.sent, "messages")) == 3);
    close_exchange(&x);
}

void test_dialect_gemini(void)
{
    struct exchange x;

    exchange("gemini", "",
             S(HEAD "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"hm\",\"thought\":true},{\"text\":\"Ann\"}]},"
                    "\"finishReason\":\"STOP\"}],\"usageMetadata\":{\"promptTokenCount\":30,\"candidatesTokenCount\":2,"
                    "\"thoughtsTokenCount\":5}}"),
             &x);
    CHECK_MSG(x.ok, "%s", x.e.text);
    CHECK_STR(x.gen.raw, S("Ann"));
    CHECK(x.gen.n_prompt_tokens == 30 && x.gen.n_tokens == 7);
    CHECK(str_starts(x.head, S("POST /v1/models/tiny:generateContent ")));
    CHECK(str_search(x.head, S("x-goog-api-key: sk-test-KEY0123456789")) != SIZE_MAX);
    check_member(&x, "systemInstruction.parts.0.text", "Be brief.");
    check_member(&x, "contents.1.role", "model");
    check_member(&x, "contents.2.parts.0.text", "Who am I?");
    check_member(&x, "generationConfig.maxOutputTokens", "17");
    check_member(&x, "generationConfig.stopSequences.0", "END");
    close_exchange(&x);
}

/* A model's name becomes part of an address: it cannot change where a request goes or add a header. */
void test_dialect_name_in_an_address(void)
{
    const struct backend *b = backend_find(S("gemini"));
    struct backend_model m = { .id = S("m"), .url = S("http://127.0.0.1:9/v1"), .name = S("../x?y=1\r\nX-Evil: 1") };
    struct backend_options o = { .seed = 1 };
    struct arena a = { 0 };
    struct err e = { 0 };
    void *state = NULL;

    CHECK_MSG(b->open(&m, 1, &o, &state, &e), "%s", e.text);
    str about = b->describe(state, 0, &a);
    CHECK_MSG(str_search(about, S("/models/..%2Fx%3Fy%3D1%0D%0AX-Evil%3A%201:generateContent")) != SIZE_MAX, STR_FMT,
              STR_ARG(about));
    b->close(state);
    arena_free(&a);
}

/* A reply without an answer is an error of its item that names the reason. */
void test_dialect_reasons(void)
{
    static const struct {
        const char *backend, *body, *says;
    } cases[] = {
        { "openai", "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"I must decline\"}}]}", "refused" },
        { "openai", "{\"choices\":[{\"message\":{\"content\":null},\"finish_reason\":\"length\"}]}", "max-tokens" },
        { "openai", "{\"choices\":[{\"message\":{\"content\":\"par\"},\"finish_reason\":\"content_filter\"}]}",
          "filter" },
        { "openai", "{\"choices\":[{\"message\":{\"content\":null,\"tool_calls\":[{}]}}]}", "tool" },
        { "anthropic", "{\"content\":[],\"stop_reason\":\"tool_use\"}", "tool" },
        { "anthropic", "{\"content\":[],\"stop_reason\":\"refusal\"}", "refused" },
        { "anthropic", "{\"content\":\"text\"}", "content" },
        { "gemini", "{\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}", "SAFETY" },
        { "gemini", "{\"candidates\":[{\"finishReason\":\"RECITATION\"}]}", "RECITATION" },
        { "gemini", "{}", "candidates" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct exchange x;
        exchange(cases[i].backend, "", arena_printf(&a, HEAD "%s", cases[i].body), &x);
        CHECK_MSG(x.ok && x.gen.finish == FINISH_ERROR && str_search(x.gen.error, str_from(cases[i].says)) != SIZE_MAX,
                  "%s: %s" STR_FMT, cases[i].body, x.e.text, STR_ARG(x.gen.error));
        close_exchange(&x);
        arena_free(&a);
    }
}

/* Streamed replies, with all three kinds of line ends. */
void test_dialect_stream(void)
{
    struct exchange x;

    exchange("openai", "",
             S(HEAD ": comment\r\ndata: {\"choices\":[{\"delta\":{\"content\":\"A\"}}]}\r\n\r\n"
                    "data: {\"choices\":[{\"delta\":{\"content\":\"nn\"}}]}\n\n"
                    "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\r\rdata: [DONE]\n\n"),
             &x);
    CHECK_MSG(x.ok && x.gen.error.n == 0, "%s" STR_FMT, x.e.text, STR_ARG(x.gen.error));
    CHECK_STR(x.gen.raw, S("Ann"));
    close_exchange(&x);
}

/* The log-likelihood of a streamed answer is the sum over all events. */
void test_dialect_stream_logprobs(void)
{
    struct exchange x;

    exchange("openai", "{\"stream\": true, \"logprobs\": true}",
             S(HEAD "data: {\"choices\":[{\"delta\":{\"content\":\"A\"},\"logprobs\":{\"content\":[{\"token\":\"A\","
                    "\"logprob\":-1}]}}]}\n\n"
                    "data: {\"choices\":[{\"delta\":{\"content\":\"nn\"},\"logprobs\":{\"content\":[{\"token\":\"n\","
                    "\"logprob\":-0.5},{\"token\":\"n\",\"logprob\":-0.25}]},\"finish_reason\":\"stop\"}]}\n\n"
                    "data: [DONE]\n\n"),
             &x);
    CHECK_MSG(x.ok && x.gen.error.n == 0, "%s" STR_FMT, x.e.text, STR_ARG(x.gen.error));
    CHECK_STR(x.gen.raw, S("Ann"));
    CHECK_MSG(fabs(x.gen.logprob + 1.75) < 1e-9, "%g", x.gen.logprob);
    close_exchange(&x);
}

/* A host name that does not resolve stops the run at once; a port without a server is an error of the item after five
 * attempts. */
void test_dialect_no_server(void)
{
    static const struct {
        const char *url;
        bool stops;
    } cases[] = { { "http://name.invalid/v1", true }, { "http://127.0.0.1:9/v1", false } };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const struct backend *b = backend_find(S("openai"));
        struct backend_model m = { .id = S("m"), .url = str_from(cases[i].url), .name = S("tiny") };
        struct backend_options o = { .seed = 1 };
        struct backend_request q = { .prompt = S("q"), .max_tokens = 8, .top_p = 1 };
        struct backend_reply reply;
        struct err e = { 0 };
        void *state = NULL;
        size_t n = 0;
        setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
        bool ok = b->open(&m, 1, &o, &state, &e) && b->submit(state, &q, &e);
        while (ok && n == 0)
            ok = b->poll(state, &reply, 1, &n, &e);
        CHECK_MSG(ok != cases[i].stops, "%s: %s", cases[i].url, e.text);
        CHECK_MSG(cases[i].stops || str_search(reply.gen.error, S("5 attempts")) != SIZE_MAX, STR_FMT,
                  STR_ARG(reply.gen.error));
        if (state)
            b->close(state);
    }
}

/* Damaged replies of every dialect: each request ends with one reply, an answer or an error. */
void test_dialect_damaged_replies(void)
{
    static const struct {
        const char *backend, *body;
    } cases[] = {
        { "openai",
          "{\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\",\"text\":\"Ann\"}],\"refusal\":null,"
          "\"reasoning_content\":\"r\"},\"logprobs\":{\"content\":[{\"logprob\":-1.5}]},\"finish_reason\":\"stop\"}],"
          "\"usage\":{\"prompt_tokens\":30,\"completion_tokens\":2}}" },
        { "openai",
          "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"A\"}}],\"usage\":null}\r\n\r\n"
          "data: {\"choices\":[{\"delta\":{\"content\":\"nn\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n" },
        { "anthropic",
          "{\"content\":[{\"type\":\"thinking\",\"thinking\":\"hm\"},{\"type\":\"text\",\"text\":\"Ann\"}],"
          "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":20,\"output_tokens\":3}}" },
        { "gemini", "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Ann\",\"thought\":false}]},\"finishReason\":"
                    "\"STOP\"}],"
                    "\"usageMetadata\":{\"promptTokenCount\":30,\"candidatesTokenCount\":2},\"error\":null}" },
        { "openai-completions",
          "{\"choices\":[{\"index\":0,\"text\":\"Ann\",\"finish_reason\":\"length\",\"logprobs\":{\"tokens\":"
          "[\"bytes:\\\\xe2\\\\x80\",\"q\"],\"token_logprobs\":[null,-1.5],\"top_logprobs\":[null,{\"q\":-1.5}]}}]}" },
    };
    enum { ROUNDS = 60 };
    uint64_t random = 11;

    for (size_t i = 0; i < COUNT_OF(cases); i++)
        for (int round = 0; round < ROUNDS; round++) {
            struct arena a = { 0 };
            struct exchange x;
            char *body = arena_cstr(&a, str_from(cases[i].body));
            size_t n = strlen(body);
            for (int k = 0; k <= round % 4; k++) {
                random = random * 6364136223846793005u + 1442695040888963407u;
                size_t at = (random >> 33) % n;
                switch (random >> 30 & 3) {
                case 0:
                    body[at] = (char)(random >> 50);
                    break;
                case 1:
                    n = at ? at : 1; /* cut */
                    break;
                default:
                    body[at] = "{}[]\",:0e-n\\"[(random >> 54) % 12];
                }
            }
            exchange(cases[i].backend, "", arena_printf(&a, HEAD STR_FMT, (int)n, body), &x);
            CHECK_MSG(!x.ok || (x.gen.error.n > 0) == (x.gen.finish == FINISH_ERROR), "%s round %d", cases[i].backend,
                      round);
            close_exchange(&x);
            arena_free(&a);
        }
}
