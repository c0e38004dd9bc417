/*
 * test_openai.c -- the server backend with a server that answers correctly, wrongly,
 * late, with more than requested, or not at all.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/regex.h"
#include "tests/backends/server.h"

#define OK_BODY(text)                                                                     \
    "{\"choices\":[{\"message\":{\"content\":\"" text "\"},\"finish_reason\":\"stop\"}]," \
    "\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":1}}"
#define OK(text)                                                                    \
    {                                                                               \
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" OK_BODY(text),               \
            sizeof "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" OK_BODY(text) - 1 \
    }
#define RAW(text)             \
    {                         \
        text, sizeof text - 1 \
    }
#define STATUS(line)                                                                                                  \
    {                                                                                                                 \
        "HTTP/1.1 " line "\r\nConnection: close\r\n\r\n", sizeof "HTTP/1.1 " line "\r\nConnection: close\r\n\r\n" - 1 \
    }

static const char key[] = "sk-test-KEY0123456789";

struct asked {
    struct arena a;
    struct generation *gens; /* by index; texts copied */
    size_t n;
    struct err e; /* of the run */
    bool ok;
};

static void ask_backend(const char *backend, const char *url, size_t n_items, struct asked *out)
{
    const struct backend *b = backend_find(str_from(backend));
    struct backend_model model = {
        .id = S("m"), .url = str_from(url), .name = S("tiny"), .key_env = S("ASSAY_TEST_KEY"), .concurrency = 4
    };
    struct backend_options options = { .seed = 1 };
    struct backend_reply replies[16];
    void *state = NULL;

    setenv("ASSAY_TEST_KEY", key, 1);
    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    *out = (struct asked){ .ok = true };
    out->gens = ARENA_NEW(&out->a, struct generation, n_items);
    out->ok = b->open(&model, 1, &options, &state, &out->e);
    for (size_t i = 0; out->ok && i < n_items; i++) {
        struct backend_request q = { .prompt = S("What is \"2 + 2\"?"), .max_tokens = 8, .top_p = 1, .index = i };
        out->ok = b->submit(state, &q, &out->e);
    }
    while (out->ok && out->n < n_items) {
        size_t n = 0;
        out->ok = b->poll(state, replies, COUNT_OF(replies), &n, &out->e);
        for (size_t i = 0; i < n; i++, out->n++) {
            struct generation *g = &out->gens[replies[i].index];
            *g = replies[i].gen;
            g->raw = arena_str(&out->a, g->raw);
            g->error = arena_str(&out->a, g->error);
            g->reasoning = arena_str(&out->a, g->reasoning);
        }
    }
    if (state)
        b->close(state);
}

static void ask(const char *url, size_t n_items, struct asked *out)
{
    ask_backend("openai", url, n_items, out);
}

void test_openai_answers(void)
{
    const str replies[] = { OK("4") };
    struct server *s = server_start(replies, 1);
    struct asked got;

    ask(server_url(s), 1, &got);
    CHECK_MSG(got.ok && got.n == 1, "%s", got.e.text);
    CHECK_STR(got.gens[0].raw, S("4"));
    CHECK(got.gens[0].n_prompt_tokens == 5 && got.gens[0].n_tokens == 1 && got.gens[0].error.n == 0);
    CHECK(server_requests(s) == 1);
    str request = server_last_request(s);
    CHECK(str_starts(request, S("POST /v1/chat/completions HTTP/1.1")));
    CHECK(str_search(request, S("Authorization: Bearer sk-test-KEY0123456789")) != SIZE_MAX);
    CHECK(str_search(request, S("What is \\\"2 + 2\\\"?")) != SIZE_MAX);
    server_stop(s);
    arena_free(&got.a);
}

/* The model's reasoning is not part of its answer; tokens of both, and tokens from the server's cache, are counted. */
void test_openai_reasoning_and_cache(void)
{
    static const char reply[] =
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"choices\":[{\"message\":{\"content\":\"4\","
        "\"reasoning_content\":\"2 and 2\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":50,"
        "\"completion_tokens\":9,\"prompt_tokens_details\":{\"cached_tokens\":32},"
        "\"completion_tokens_details\":{\"reasoning_tokens\":8}}}";
    const str replies[] = { { reply, sizeof reply - 1 } };
    struct server *s = server_start(replies, 1);
    struct asked got;

    ask(server_url(s), 1, &got);
    CHECK_MSG(got.ok && got.n == 1, "%s", got.e.text);
    CHECK_STR(got.gens[0].raw, S("4"));
    CHECK_STR(got.gens[0].reasoning, S("2 and 2"));
    CHECK(got.gens[0].n_prompt_tokens == 50 && got.gens[0].n_cached_tokens == 32);
    CHECK(got.gens[0].n_tokens == 9 && got.gens[0].n_reasoning_tokens == 8);
    server_stop(s);
    arena_free(&got.a);
}

void test_openai_asks_again(void)
{
    const str replies[] = { STATUS("500 X"), STATUS("503 X"), STATUS("429 X"), OK("4") };
    struct server *s = server_start(replies, COUNT_OF(replies));
    struct asked got;

    ask(server_url(s), 1, &got);
    CHECK_STR(got.gens[0].raw, S("4"));
    CHECK(server_requests(s) == 4);
    server_stop(s);
    arena_free(&got.a);
}

void test_openai_stops_when_refused(void)
{
    const str replies[] = {
        { "HTTP/1.1 401 No\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"bad key sk-test-KEY0123456789\"}}",
          92 }
    };
    struct server *s = server_start(replies, 1);
    struct asked got;

    ask(server_url(s), 1, &got);
    CHECK(!got.ok && got.e.code == ERR_REMOTE && server_requests(s) == 1);
    CHECK_MSG(str_search(str_from(got.e.text), S("bad key ***")) != SIZE_MAX, "%s", got.e.text);
    server_stop(s);
    arena_free(&got.a);
}

/* A server that is down must not get requests for every item of a large test set: twenty items fail after five requests
 * each, and a few more have started meanwhile; all hundred would be 500 requests. */
void test_openai_stops_when_all_fail(void)
{
    const str replies[] = { STATUS("500 X") };
    struct server *s = server_start(replies, 1);
    struct asked got;

    ask(server_url(s), 100, &got);
    CHECK(!got.ok && got.e.code == ERR_REMOTE);
    CHECK_MSG(server_requests(s) < 500 / 2, "%d requests", server_requests(s));
    server_stop(s);
    arena_free(&got.a);
}

void test_openai_keeps_to_its_concurrency(void)
{
    const str replies[] = { OK("4") };
    struct server *s = server_start(replies, 1);
    struct asked got;

    server_set_delay(s, 100);
    ask(server_url(s), 20, &got);
    CHECK_MSG(got.ok && got.n == 20 && server_requests(s) == 20, "%zu answers, %d requests %s", got.n,
              server_requests(s), got.e.text);
    CHECK_MSG(server_most_at_once(s) <= 4 && server_most_at_once(s) > 1, "%d at once", server_most_at_once(s));
    server_stop(s);
    arena_free(&got.a);
}

void test_openai_refuses_addresses(void)
{
    static const char *const urls[] = { "file:///etc/passwd",      "gopher://x/",
                                        "http://user@host/",       "http://a b/",
                                        "http://h/\r\nX: y",       "",
                                        "http://h/v1 http://h/v1/" };
    struct asked got;

    for (size_t i = 0; i < COUNT_OF(urls); i++) {
        ask(urls[i], 1, &got);
        CHECK_MSG(!got.ok && got.e.code == ERR_PARSE, "%s", urls[i]);
        arena_free(&got.a);
    }
}

/* Options that the protocol does not have are errors, not ignored. */
void test_openai_refuses_what_it_cannot_ask(void)
{
    const struct backend *b = backend_find(S("openai"));
    struct backend_model model = { .id = S("m"), .url = S("http://127.0.0.1:9/v1"), .name = S("tiny") };
    struct backend_options options = { .seed = 1 };
    const str stops[] = { S("a"), S("b"), S("c"), S("d"), S("e") };
    struct backend_request plain = { .prompt = S("q"), .max_tokens = 8, .top_p = 1 }, q = plain;
    struct err e = { 0 };
    void *state;

    CHECK(b->open(&model, 1, &options, &state, &e));
    q.top_k = 5;
    CHECK(!b->submit(state, &q, &e) && e.code == ERR_UNSUPPORTED);
    q = plain;
    q.stop = stops;
    q.n_stop = COUNT_OF(stops);
    CHECK(!b->submit(state, &q, &e) && e.code == ERR_UNSUPPORTED);
    q.n_stop = 4;
    CHECK(b->submit(state, &q, &e));
    b->close(state);
}

/* For any behaviour of the server each item ends with exactly one reply, and no more requests are sent than allowed:
 * five attempts per item, and retries for a tenth of the items and twenty. */
void test_openai_one_reply_an_item(void)
{
    static const str faults[] = {
        STATUS("500 X"),
        STATUS("503 X"),
        STATUS("408 X"),
        RAW("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"choices\""),
        RAW("garbage\r\n\r\n"),
        RAW("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"busy\"}}"),
        RAW("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<html>"),
        RAW("HTTP/1.1 400 X\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"no\"}}"),
    };
    enum { ITEMS = 600, REPLIES = 4096 };
    static str replies[REPLIES];
    const str ok = OK("4");
    struct asked got;
    uint64_t random = 7;
    size_t n_errors = 0;

    for (size_t i = 0; i < REPLIES; i++) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        replies[i] = random >> 58 < 5 ? faults[(random >> 40) % COUNT_OF(faults)] : ok; /* 5 of 64 */
    }
    struct server *s = server_start(replies, REPLIES);
    ask(server_url(s), ITEMS, &got);
    CHECK_MSG(got.ok && got.n == ITEMS, "%zu replies: %s", got.n, got.e.text);
    for (size_t i = 0; i < ITEMS; i++) {
        CHECK_MSG((got.gens[i].raw.n > 0) != (got.gens[i].error.n > 0), "item %zu", i);
        n_errors += got.gens[i].error.n > 0;
    }
    CHECK_MSG(n_errors < ITEMS / 10, "%zu errors", n_errors);
    CHECK_MSG(server_requests(s) >= ITEMS && server_requests(s) <= ITEMS + ITEMS / 10 + 20, "%d requests",
              server_requests(s));
    server_stop(s);
    arena_free(&got.a);
}

/* Items that meet a rate limit wait and are all answered. */
void test_openai_limits_cost_no_item(void)
{
    static str replies[400];
    const str ok = OK("4"), limit = STATUS("429 X");
    struct asked got;

    for (size_t i = 0; i < COUNT_OF(replies); i++)
        replies[i] = i % 3 == 0 ? ok : limit;
    struct server *s = server_start(replies, COUNT_OF(replies));
    ask(server_url(s), 60, &got);
    CHECK_MSG(got.ok && got.n == 60, "%zu replies: %s", got.n, got.e.text);
    for (size_t i = 0; i < got.n; i++)
        CHECK_MSG(got.gens[i].raw.n > 0, STR_FMT, STR_ARG(got.gens[i].error));
    server_stop(s);
    arena_free(&got.a);
}

/* One item that alone exceeds the limit ends in error; it does not pause the others forever. */
void test_openai_item_that_always_meets_the_limit(void)
{
    static str replies[2000];
    const str ok = OK("4"), limit = STATUS("429 X");
    struct asked got;
    size_t n_errors = 0;

    for (size_t i = 0; i < COUNT_OF(replies); i++)
        replies[i] = i % 2 ? ok : limit; /* every second request: the first in the queue is always one of them */
    struct server *s = server_start(replies, COUNT_OF(replies));
    ask(server_url(s), 200, &got);
    CHECK_MSG(got.ok && got.n == 200, "%zu replies: %s", got.n, got.e.text);
    for (size_t i = 0; i < got.n; i++)
        n_errors += got.gens[i].error.n > 0;
    CHECK_MSG(n_errors < 200 && server_requests(s) < 200 * (20 + 5), "%zu errors, %d requests", n_errors,
              server_requests(s));
    server_stop(s);
    arena_free(&got.a);
}

/* A server that rejects max_tokens gets max_completion_tokens, with one more request only. */
void test_openai_other_spelling_of_max_tokens(void)
{
    static const char refusal[] =
        "HTTP/1.1 400 X\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"Unsupported parameter:"
        " 'max_tokens'. Use 'max_completion_tokens' instead.\",\"param\":\"max_tokens\"}}";
    const str replies[] = { { refusal, sizeof refusal - 1 }, OK("4") };
    struct server *s = server_start(replies, 2);
    struct asked got;

    ask(server_url(s), 1, &got);
    CHECK_MSG(got.ok && got.n == 1, "%s", got.e.text);
    CHECK_STR(got.gens[0].raw, S("4"));
    CHECK(server_requests(s) == 2);
    CHECK(str_search(server_last_request(s), S("\"max_completion_tokens\":8")) != SIZE_MAX);
    CHECK(str_search(server_last_request(s), S("\"max_tokens\"")) == SIZE_MAX);
    server_stop(s);
    arena_free(&got.a);
}

/* The spelling is learned for the requests that wait, too: only those in flight are sent twice. */
void test_openai_remembers_the_other_spelling(void)
{
    static const char refusal[] = "HTTP/1.1 400 X\r\nConnection: close\r\n\r\n{\"error\":{\"message\":"
                                  "\"Use 'max_completion_tokens'\",\"param\":\"max_tokens\"}}";
    const str replies[] = { OK("4") };
    struct server *s = server_start(replies, 1);
    struct asked got;

    server_set_rule(s, S("\"max_tokens\""), S(refusal));
    ask(server_url(s), 40, &got);
    CHECK_MSG(got.ok && got.n == 40, "%s", got.e.text);
    for (size_t i = 0; i < got.n; i++)
        CHECK_STR(got.gens[i].raw, S("4"));
    CHECK_MSG(server_requests(s) <= 40 + 4, "%d requests", server_requests(s)); /* 4 = concurrency */
    server_stop(s);
    arena_free(&got.a);
}

/* Two equal servers share the items; one that fails is excluded, and no item ends in error. */
void test_openai_several_servers(void)
{
    const str ok[] = { OK("4") }, down[] = { STATUS("502 X") }, refuses[] = { STATUS("401 X") };
    const struct {
        const str *second;
        int max_requests; /* of it */
    } cases[] = { { ok, 40 }, { down, 12 }, { refuses, 4 } };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct server *a = server_start(ok, 1), *b = server_start(cases[i].second, 1);
        struct arena mem = { 0 };
        struct asked got;
        server_set_delay(a, 5);
        server_set_delay(b, 5);
        ask(arena_printf(&mem, "%s %s", server_url(a), server_url(b)).s, 40, &got);
        CHECK_MSG(got.ok && got.n == 40, "%s", got.e.text);
        for (size_t k = 0; k < got.n; k++)
            CHECK_STR(got.gens[k].raw, S("4"));
        CHECK_MSG(server_requests(b) >= (i ? 1 : 10) && server_requests(b) <= cases[i].max_requests, "%zu: %d requests",
                  i, server_requests(b));
        CHECK(server_requests(a) >= 10);
        server_stop(a);
        server_stop(b);
        arena_free(&got.a);
        arena_free(&mem);
    }
}

/* A request that can never succeed is not sent for a hundred items, although each error message differs. */
void test_openai_stops_when_refused_in_other_words(void)
{
    static char texts[64][128];
    static str replies[64];
    struct asked got;

    for (size_t i = 0; i < COUNT_OF(replies); i++) {
        int n = snprintf(
            texts[i], sizeof texts[i],
            "HTTP/1.1 400 X\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"no chat (request %zu)\"}}", i);
        replies[i] = (str){ texts[i], (size_t)n };
    }
    struct server *s = server_start(replies, COUNT_OF(replies));
    ask(server_url(s), 100, &got);
    CHECK_MSG(!got.ok && strstr(got.e.text, "no chat") && strstr(got.e.text, "20 items"), "%s", got.e.text);
    CHECK_MSG(server_requests(s) <= 30, "%d requests", server_requests(s));
    server_stop(s);
    arena_free(&got.a);
}

/* Prompts that are too long are errors of their items; the others are sent. */
void test_openai_long_prompts_stop_nothing(void)
{
    static const char refusal[] =
        "HTTP/1.1 400 X\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"maximum context length"
        " is 8 tokens\",\"code\":\"context_length_exceeded\"}}";
    const str replies[] = { { refusal, sizeof refusal - 1 } };
    struct server *s = server_start(replies, 1);
    struct asked got;

    ask(server_url(s), 40, &got);
    CHECK_MSG(got.ok && got.n == 40 && server_requests(s) == 40, "%zu replies, %d requests %s", got.n,
              server_requests(s), got.e.text);
    server_stop(s);
    arena_free(&got.a);
}

/* After an answer with "no requests left for 30 ms" there is a pause: the server sees no request before its end. */
void test_openai_heeds_what_is_left(void)
{
    static const char used_up[] = "HTTP/1.1 200 OK\r\nx-ratelimit-remaining-requests: 0\r\n"
                                  "x-ratelimit-reset-requests: 30ms\r\nConnection: close\r\n\r\n" OK_BODY("4");
    const str replies[] = { { used_up, sizeof used_up - 1 } };
    struct server *s = server_start(replies, 1);
    struct asked got;

    ask(server_url(s), 12, &got);
    CHECK_MSG(got.ok && got.n == 12 && server_requests(s) == 12, "%zu answers, %d requests %s", got.n,
              server_requests(s), got.e.text);
    server_stop(s);
    arena_free(&got.a);
}

/* A reply that quotes the request's header must not carry the key into an error. */
void test_openai_broken_reply_with_the_key(void)
{
    static const char body[] = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nsk-test-KEY0123456789 {\"a\":";
    const str replies[] = { { body, sizeof body - 1 } };
    struct server *s = server_start(replies, 1);
    struct asked got;

    ask(server_url(s), 1, &got);
    CHECK(got.ok && got.gens[0].error.n > 0);
    CHECK_MSG(str_search(got.gens[0].error, str_from(key)) == SIZE_MAX, STR_FMT, STR_ARG(got.gens[0].error));
    server_stop(s);
    arena_free(&got.a);
}

/* --- the hostile corpus --------------------------------------------------- */

static bool mentions(const struct json *list, const char *text)
{
    bool all = true;

    for (size_t i = 0; i < json_length(list); i++) {
        struct regex_match m;
        struct err e = { 0 };
        struct regex *r = regex_open(json_as_string(json_at(list, i)), REGEX_CASELESS, &e);
        all = all && r && regex_find(r, str_from(text), 0, &m, &e);
        regex_close(r);
    }
    return all;
}

static void check_case(const struct json *c, const char *folder)
{
    str provider = json_as_string(json_get(c, "provider"));
    struct asked got;
    struct arena a = { 0 };
    struct err e = { 0 };
    str id = json_as_string(json_get(c, "id")), outcome = json_as_string(json_get(c, "outcome")), reply;
    str path = arena_printf(&a, "%s/" STR_FMT, folder, STR_ARG(json_as_string(json_get(c, "file"))));

    if (!file_read(path.s, 1 << 28, &a, &reply, &e)) {
        test_fail(__FILE__, __LINE__, "%s", e.text);
        return;
    }
    struct server *s = server_start(&reply, 1);
    ask_backend(arena_cstr(&a, provider), server_url(s), 1, &got);
    const char *said = !got.ok ? got.e.text : got.gens[0].error.n ? got.gens[0].error.s : "";
    bool item_error = got.ok && got.gens[0].error.n > 0, answered = got.ok && !item_error;
    bool as_told = str_is(outcome, "ok")          ? answered || str_search(str_from(said), S("filter")) != SIZE_MAX
                   : str_is(outcome, "run_error") ? !got.ok
                                                  : item_error;
    CHECK_MSG(as_told, STR_FMT ": expected " STR_FMT ", said \"%s\"", STR_ARG(id), STR_ARG(outcome), said);
    CHECK_MSG(answered || mentions(json_get(c, "message_mentions"), said), STR_FMT ": said \"%s\"", STR_ARG(id), said);
    CHECK_MSG(str_search(str_from(said), str_from(key)) == SIZE_MAX, STR_FMT ": gives the key away", STR_ARG(id));
    int attempts = (int)json_int(json_get(c, "attempts"));
    CHECK_MSG(attempts == 0 || server_requests(s) == attempts, STR_FMT ": %d requests, expected %d", STR_ARG(id),
              server_requests(s), attempts);
    server_stop(s);
    arena_free(&got.a);
    arena_free(&a);
}

void test_openai_hostile_servers(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    const char *folder = arena_printf(&a, "%s/hostile/http", test_reference()).s;
    struct json *root = json_parse_file(arena_printf(&a, "%s/index.json", folder).s, 1 << 20, &e);
    const struct json *cases = json_get(root, "cases");
    CHECK_MSG(json_length(cases) > 30, "%s", e.text);
    for (size_t i = 0; i < json_length(cases); i++) {
        const struct json *c = json_at(cases, i);
        if (json_get(c, "provider"))
            check_case(c, folder);
    }
    json_free(root);
    arena_free(&a);
}
