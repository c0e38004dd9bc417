/*
 * test_server_faults.c -- faults of servers: each status, bodies that cannot be decoded, impossible numbers of
 * tokens, and a key that comes back in an answer.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/backends/backend.h"
#include "tests/backends/server.h"

#define OK "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
#define BYTES(text)              \
    {                            \
        text "", sizeof text - 1 \
    }

static const char key[] = "sk-test-KEY0123456789";

struct outcome {
    struct arena a;
    struct generation gen; /* texts copied */
    str warning;           /* the first; empty = none */
    int n_requests;
    struct err e;
    bool ok;
};

static void ask(str reply, struct outcome *out)
{
    const struct backend *b = backend_find(S("openai"));
    struct server *s = server_start(&reply, 1);
    struct backend_model m = {
        .id = S("m"), .url = str_from(server_url(s)), .name = S("m"), .key_env = S("ASSAY_TEST_KEY")
    };
    struct backend_options o = { .seed = 1 };
    struct backend_request q = { .prompt = S("2+2"), .max_tokens = 64, .top_p = 1 };
    struct backend_reply got;
    void *state = NULL;
    size_t n = 0;

    setenv("ASSAY_TEST_KEY", key, 1);
    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    *out = (struct outcome){ 0 };
    out->ok = b->open(&m, 1, &o, &state, &out->e) && b->submit(state, &q, &out->e);
    while (out->ok && n == 0)
        out->ok = b->poll(state, &got, 1, &n, &out->e);
    if (n) {
        out->gen = got.gen;
        out->gen.raw = arena_str(&out->a, got.gen.raw);
        out->gen.error = arena_str(&out->a, got.gen.error);
        out->gen.reasoning = arena_str(&out->a, got.gen.reasoning);
    }
    str warning = state ? b->warning(state, 0) : S("");
    out->warning = warning.s ? arena_str(&out->a, warning) : S("");
    out->n_requests = server_requests(s);
    if (state)
        b->close(state);
    server_stop(s);
}

/* Requests that fail temporarily are sent five times, then the item ends in error; a bad request is sent once;
 * refusals stop the run.  The message names the status. */
void test_server_statuses(void)
{
    static const struct {
        int status, attempts;
        bool stops;
    } cases[] = {
        { 408, 5, false }, { 409, 5, false }, { 425, 5, false }, { 500, 5, false }, { 502, 5, false },
        { 503, 5, false }, { 504, 5, false }, { 529, 5, false }, { 599, 5, false }, { 400, 1, false },
        { 405, 1, false }, { 413, 1, false }, { 418, 1, false }, { 422, 1, false }, { 301, 1, false },
        { 307, 1, false }, { 204, 1, false }, { 401, 1, true },  { 402, 1, true },  { 403, 1, true },
        { 404, 1, true },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct outcome x;
        ask(arena_printf(&a, "HTTP/1.1 %d X\r\nLocation: http://127.0.0.1:9/\r\nConnection: close\r\n\r\n",
                         cases[i].status),
            &x);
        str said = x.ok ? x.gen.error : str_from(x.e.text);
        CHECK_MSG(x.ok == !cases[i].stops && x.n_requests == cases[i].attempts, "status %d: %d requests, " STR_FMT,
                  cases[i].status, x.n_requests, STR_ARG(said));
        CHECK_MSG(str_search(said, arena_printf(&a, "status %d", cases[i].status)) != SIZE_MAX, STR_FMT, STR_ARG(said));
        arena_free(&x.a);
        arena_free(&a);
    }
}

/* A body that cannot be decoded, or is not HTTP, is never an answer. */
void test_server_bodies_that_cannot_be_decoded(void)
{
    static const struct {
        const char *what;
        str reply;
    } cases[] = {
        { "gzip that is cut",
          BYTES("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 14\r\nConnection: close\r\n\r\n"
                "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\x4a\xce") },
        { "gzip that is not", BYTES("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"
                                    "{\"choices\":[{\"message\":{\"content\":\"4\"}}]}") },
        { "an unknown encoding", BYTES("HTTP/1.1 200 OK\r\nContent-Encoding: secret\r\nConnection: close\r\n\r\n"
                                       "{\"choices\":[{\"message\":{\"content\":\"4\"}}]}") },
        { "HTTP/0.9", BYTES("{\"choices\":[{\"message\":{\"content\":\"4\"}}]}") },
        { "HTTP/3 in the status line",
          BYTES("HTTP/7.3 200 OK\r\n\r\n{\"choices\":[{\"message\":{\"content\":\"4\"}}]}") },
        { "two lengths", BYTES("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 500\r\n\r\n"
                               "{\"choices\":[{\"message\":{\"content\":\"4\"}}]}") },
        { "a negative length", BYTES("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n"
                                     "{\"choices\":[{\"message\":{\"content\":\"4\"}}]}") },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct outcome x;
        ask(cases[i].reply, &x);
        CHECK_MSG(x.ok && x.gen.error.n > 0 && x.gen.finish == FINISH_ERROR, "%s: \"" STR_FMT "\"", cases[i].what,
                  STR_ARG(x.gen.raw));
        arena_free(&x.a);
    }
}

/* Impossible token counts are treated as unknown, with a warning; the answer counts. */
void test_server_impossible_usage(void)
{
    static const char *const usages[] = {
        "null",
        "{}",
        "[]",
        "\"many\"",
        "{\"prompt_tokens\":-5,\"completion_tokens\":-1}",
        "{\"prompt_tokens\":\"5\",\"completion_tokens\":\"1\"}",
        "{\"prompt_tokens\":1e18,\"completion_tokens\":1e18}",
        "{\"prompt_tokens\":99999999999999999999,\"completion_tokens\":null}",
    };

    for (size_t i = 0; i < COUNT_OF(usages); i++) {
        struct arena a = { 0 };
        struct outcome x;
        ask(arena_printf(&a,
                         OK "{\"choices\":[{\"message\":{\"content\":\"4\"},\"finish_reason\":\"stop\"}],\"usage\":%s}",
                         usages[i]),
            &x);
        CHECK_MSG(x.ok && str_is(x.gen.raw, "4"), "%s: " STR_FMT, usages[i], STR_ARG(x.gen.error));
        CHECK_MSG(x.gen.n_prompt_tokens == 0 && x.gen.n_tokens == 0, "%s: %d %d", usages[i], x.gen.n_prompt_tokens,
                  x.gen.n_tokens);
        CHECK_MSG(str_search(x.warning, S("without token counts")) != SIZE_MAX, "%s: " STR_FMT, usages[i],
                  STR_ARG(x.warning));
        arena_free(&x.a);
        arena_free(&a);
    }
}

/* No stored text contains the key, wherever the server puts it. */
void test_server_that_sends_the_key_back(void)
{
    static const char *const replies[] = {
        OK "{\"choices\":[{\"message\":{\"content\":\"It is sk-test-KEY0123456789.\"},\"finish_reason\":\"stop\"}]}",
        OK
        "{\"choices\":[{\"message\":{\"content\":\"It is sk-test\\u002dKEY0123456789.\"},\"finish_reason\":\"stop\"}]}",
        OK "{\"choices\":[{\"message\":{\"content\":[{\"text\":\"sk-test-KEY\"},{\"text\":\"0123456789\"}]}}]}",
        OK "{\"choices\":[{\"message\":{\"content\":\"4\",\"reasoning_content\":\"sk-test-KEY0123456789\"}}]}",
        OK "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"not with sk-test-KEY0123456789\"}}]}",
        OK "data: {\"choices\":[{\"delta\":{\"content\":\"sk-test-\"}}]}\n\n"
           "data: {\"choices\":[{\"delta\":{\"content\":\"KEY0123456789\"},\"finish_reason\":\"stop\"}]}\n\n"
           "data: [DONE]\n\n",
        "HTTP/1.1 400 X\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"bad sk-test-KEY0123456789\"}}",
        "HTTP/1.1 401 X\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"bad sk-test\\u002dKEY0123456789\"}}",
        "HTTP/1.1 403 sk-test-KEY0123456789\r\nConnection: close\r\n\r\nsk-test-KEY0123456789",
        "sk-test-KEY0123456789\r\n\r\n",
    };

    for (size_t i = 0; i < COUNT_OF(replies); i++) {
        struct outcome x;
        ask(str_from(replies[i]), &x);
        const str kept[] = { x.gen.raw, x.gen.reasoning, x.gen.error, str_from(x.e.text), x.warning };
        for (size_t k = 0; k < COUNT_OF(kept); k++)
            CHECK_MSG(str_search(kept[k], str_from(key)) == SIZE_MAX, "reply %zu, text %zu: " STR_FMT, i, k,
                      STR_ARG(kept[k]));
        arena_free(&x.a);
    }
}
