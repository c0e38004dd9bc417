/*
 * test_hub.c -- models of the hub: from the cache, then from a loopback hub that cuts
 * transfers, redirects, rejects requests, and sends wrong bytes.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "eval/backends/hub.h"
#include "eval/base/file.h"
#include "tests/backends/server.h"

#define COMMIT "0123456789abcdef0123456789abcdef01234567"
/* sha256sum of "WEIGHTS-WEIGHTS-WEIGHTS" */
#define WEIGHTS_SHA256 "9ddb1180c4aedbe46d47b6d1b579395e22393a6d9acfaeaad3584b1432a0d2be"

enum { MAX_REPLIES = 8 };

struct hub_test {
    struct arena a;
    str replies[MAX_REPLIES];
    size_t n;
    struct server *server;
    str folder; /* HF_HOME */
    struct err e;
    str path, commit;
    bool ok;
};

static void open_hub(struct hub_test *t)
{
    char name[] = "/tmp/assay-hub-XXXXXX";

    *t = (struct hub_test){ .n = 0 };
    t->folder = arena_str(&t->a, str_from(mkdtemp(name)));
    setenv("HF_HOME", arena_cstr(&t->a, t->folder), 1);
    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    unsetenv("HF_HUB_CACHE");
    unsetenv("HF_HUB_OFFLINE");
    unsetenv("HF_TOKEN");
    t->server = server_start(t->replies, MAX_REPLIES);
    str url = str_from(server_url(t->server)); /* ends in /v1 */
    setenv("HF_ENDPOINT", arena_cstr(&t->a, str_slice(url, 0, url.n - 3)), 1);
}

static void close_hub(struct hub_test *t)
{
    server_stop(t->server);
    if (system(arena_printf(&t->a, "rm -rf '" STR_FMT "'", STR_ARG(t->folder)).s) != 0)
        test_fail(__FILE__, __LINE__, "rm");
    unsetenv("HF_HOME");
    unsetenv("HF_ENDPOINT");
    unsetenv("HF_TOKEN");
    arena_free(&t->a);
}

/* One reply; the last one added answers every further request. */
static void reply(struct hub_test *t, const char *status, const char *headers, str body)
{
    str text = arena_printf(&t->a, "HTTP/1.1 %s\r\nConnection: close\r\n%s\r\n" STR_FMT, status, headers,
                            STR_ARG(body));

    t->n++;
    for (size_t i = t->n - 1; i < MAX_REPLIES; i++)
        t->replies[i] = text;
}

static void reply_listing(struct hub_test *t)
{
    reply(t, "200 OK", "",
          S("{\"sha\": \"" COMMIT "\", \"siblings\": ["
            "{\"rfilename\": \"README.md\", \"blobId\": \"aaaa\", \"size\": 9},"
            "{\"rfilename\": \"config.json\", \"blobId\": \"bbbb\", \"size\": 2},"
            "{\"rfilename\": \"../evil.json\", \"blobId\": \"cccc\", \"size\": 2},"
            "{\"rfilename\": \"model.safetensors\", \"blobId\": \"dddd\","
            " \"lfs\": {\"sha256\": \"" WEIGHTS_SHA256 "\", \"size\": 23}}]}"));
}

static void resolve(struct hub_test *t, const char *spec, bool offline)
{
    struct hub_options o = { .offline = offline };

    t->e = (struct err){ 0 };
    t->ok = hub_resolve(str_from(spec), &o, &t->path, &t->commit, &t->a, &t->e);
}

static void check_file(struct hub_test *t, const char *name, str expected)
{
    str found;

    CHECK(file_read(path_join(&t->a, t->path, str_from(name)).s, 1 << 20, &t->a, &found, &t->e));
    CHECK_STR(found, expected);
}

void test_hub_fetches_then_uses_the_cache(void)
{
    struct hub_test t;

    open_hub(&t);
    setenv("HF_TOKEN", "hf_secret", 1);
    reply_listing(&t);
    reply(&t, "200 OK", "", S("{}"));
    reply(&t, "200 OK", "", S("WEIGHTS-WEIGHTS-WEIGHTS"));
    resolve(&t, "hf:owner/name", false);
    CHECK_MSG(t.ok, "%s", t.e.text);
    CHECK_STR(t.commit, S(COMMIT));
    CHECK(server_requests(t.server) == 3);
    check_file(&t, "model.safetensors", S("WEIGHTS-WEIGHTS-WEIGHTS"));
    check_file(&t, "config.json", S("{}"));
    CHECK(!file_exists(path_join(&t.a, t.path, S("README.md")).s));
    CHECK(!file_exists(path_join(&t.a, t.path, S("../evil.json")).s));
    str request = server_last_request(t.server);
    CHECK(str_starts(request, S("GET /owner/name/resolve/" COMMIT "/model.safetensors ")));
    CHECK(str_search(request, S("Authorization: Bearer hf_secret")) != SIZE_MAX);
    resolve(&t, "hf:owner/name@main", true); /* offline: no request is sent */
    CHECK_MSG(t.ok && server_requests(t.server) == 3, "%s", t.e.text);
    close_hub(&t);
}

void test_hub_resumes_a_cut_transfer(void)
{
    struct hub_test t;

    open_hub(&t);
    reply_listing(&t);
    reply(&t, "200 OK", "", S("{}"));
    reply(&t, "200 OK", "Content-Length: 23\r\n", S("WEIGHTS-"));
    reply(&t, "206 Partial Content", "Content-Range: bytes 8-22/23\r\n", S("WEIGHTS-WEIGHTS"));
    resolve(&t, "hf:owner/name", false);
    CHECK_MSG(t.ok, "%s", t.e.text);
    CHECK(str_search(server_last_request(t.server), S("Range: bytes=8-")) != SIZE_MAX);
    check_file(&t, "model.safetensors", S("WEIGHTS-WEIGHTS-WEIGHTS"));
    close_hub(&t);
}

/* A server that ignores the range sends everything again: the file must not contain the beginning twice. */
void test_hub_server_that_does_not_resume(void)
{
    struct hub_test t;

    open_hub(&t);
    reply_listing(&t);
    reply(&t, "200 OK", "", S("{}"));
    reply(&t, "200 OK", "Content-Length: 23\r\n", S("WEIGHTS-"));
    reply(&t, "200 OK", "Content-Length: 23\r\n", S("WEIGHTS-WEIGHTS-WEIGHTS"));
    resolve(&t, "hf:owner/name", false);
    CHECK_MSG(t.ok, "%s", t.e.text);
    close_hub(&t);
}

void test_hub_refuses_wrong_bytes(void)
{
    struct hub_test t;

    open_hub(&t);
    reply_listing(&t);
    reply(&t, "200 OK", "", S("{}"));
    reply(&t, "200 OK", "", S("WEIGHTS-WEIGHTS-WEIGHTZ"));
    resolve(&t, "hf:owner/name", false);
    CHECK(!t.ok && t.e.code == ERR_REMOTE);
    CHECK_MSG(str_search(str_from(t.e.text), S("SHA-256")) != SIZE_MAX, "%s", t.e.text);
    resolve(&t, "hf:owner/name", true);
    CHECK(!t.ok); /* it is not in the cache */
    close_hub(&t);
}

void test_hub_follows_to_a_cdn_without_the_key(void)
{
    struct hub_test t;
    struct server *cdn;
    const str weights[] = { S("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nWEIGHTS-WEIGHTS-WEIGHTS") };

    open_hub(&t);
    setenv("HF_TOKEN", "hf_secret", 1);
    cdn = server_start(weights, 1);
    reply_listing(&t);
    reply(&t, "200 OK", "", S("{}"));
    reply(&t, "302 Found", arena_printf(&t.a, "Location: %s/blob\r\n", server_url(cdn)).s, S(""));
    resolve(&t, "hf:owner/name", false);
    CHECK_MSG(t.ok, "%s", t.e.text);
    CHECK(server_requests(cdn) == 1);
    CHECK(str_search(server_last_request(cdn), S("hf_secret")) == SIZE_MAX);
    server_stop(cdn);
    close_hub(&t);
}

void test_hub_says_why_it_is_refused(void)
{
    static const struct {
        const char *spec, *status, *says;
        err_code code;
    } cases[] = {
        { "hf:owner/name", "401 Unauthorized", "HF_TOKEN", ERR_REMOTE },
        { "hf:owner/name", "404 Not Found", "no such model", ERR_REMOTE },
        { "hf:owner", "200 OK", "hf:OWNER/NAME", ERR_PARSE },
        { "hf:../name", "200 OK", "hf:OWNER/NAME", ERR_PARSE },
        { "hf:owner/name/a/b", "200 OK", "hf:OWNER/NAME", ERR_PARSE },
        { "hf:owner/na me", "200 OK", "hf:OWNER/NAME", ERR_PARSE },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct hub_test t;
        open_hub(&t);
        reply(&t, cases[i].status, "", S("{}"));
        resolve(&t, cases[i].spec, false);
        CHECK_MSG(!t.ok && t.e.code == cases[i].code &&
                      str_search(str_from(t.e.text), str_from(cases[i].says)) != SIZE_MAX,
                  "%s: %s", cases[i].spec, t.e.text);
        close_hub(&t);
    }
}

/* Only one GGUF file of a model. */
void test_hub_one_file(void)
{
    struct hub_test t;

    open_hub(&t);
    reply(&t, "200 OK", "",
          S("{\"sha\": \"" COMMIT
            "\", \"siblings\": [{\"rfilename\": \"config.json\", \"blobId\": \"bbbb\", \"size\": 2},"
            "{\"rfilename\": \"m.gguf\", \"blobId\": \"dddd\", \"lfs\": {\"sha256\": \"" WEIGHTS_SHA256
            "\", \"size\": 23}}]}"));
    reply(&t, "200 OK", "", S("WEIGHTS-WEIGHTS-WEIGHTS"));
    resolve(&t, "hf:owner/name@" COMMIT "/m.gguf", false);
    CHECK_MSG(t.ok && str_ends(t.path, S("/snapshots/" COMMIT "/m.gguf")), "%s", t.e.text);
    CHECK(server_requests(t.server) == 2 && file_exists(arena_cstr(&t.a, t.path)));
    close_hub(&t);
}
