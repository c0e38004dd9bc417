/*
 * replies.c -- see replies.h.
 */
#include "tests/fuzz/replies.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "eval/backends/backend.h"
#include "eval/backends/hub.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "tests/backends/server.h"

static const char *judge(bool ok, const struct generation *g, const struct err *e, int whole)
{
    if (!ok)
        return e->text[0] ? whole ? e->text : NULL : "the client failed without a message";
    if ((g->error.n > 0) != (g->finish == FINISH_ERROR))
        return "an answer and an error, or neither";
    if (g->n_tokens < 0 || g->n_prompt_tokens < 0 || g->n_cached_tokens < 0 || g->n_reasoning_tokens < 0)
        return "a negative number of tokens";
    return whole && g->error.n ? "the undamaged reply gives no answer" : NULL;
}

/* Kept until the next case. */
static const char *keep(const char *wrong)
{
    static char why[sizeof(((struct err *)0)->text)];

    if (wrong)
        snprintf(why, sizeof why, "%s", wrong);
    return wrong ? why : NULL;
}

/* Asks one question. */
static const char *ask(const struct backend *b, const struct backend_model *m, struct backend_request *q, int whole)
{
    struct backend_options o = { .seed = 1 };
    struct backend_reply got = { 0 };
    struct err e = { 0 };
    void *state = NULL;
    size_t n_got = 0;

    q->item_id = S("i");
    q->prompt = S("q");
    q->max_tokens = 8;
    q->top_p = 1;
    bool ok = b->open(m, 1, &o, &state, &e) && b->submit(state, q, &e);
    while (ok && n_got == 0)
        ok = b->poll(state, &got, 1, &n_got, &e);
    const char *wrong = keep(judge(ok, &got.gen, &e, whole));
    if (state)
        b->close(state);
    return wrong;
}

const char *reply_case(const char *backend, const uint8_t *bytes, size_t n, int whole)
{
    static const str choices[] = { { " q", 2 }, { " r", 2 } };
    str reply = { (const char *)bytes, n };
    const struct backend *b = backend_find(str_from(backend));
    struct server *s = server_start(&reply, 1);
    bool scores = b && strcmp(backend, "openai-completions") == 0;

    if (!b || !s)
        return "no server, or no such backend";
    struct backend_model m = { .id = S("m"), .url = str_from(server_url(s)), .name = S("tiny") };
    struct backend_request q = { .choices = scores ? choices : NULL, .n_choices = scores ? COUNT_OF(choices) : 0 };

    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    const char *wrong = ask(b, &m, &q, whole);
    server_stop(s);
    return wrong;
}

const char *worker_case(const char *path, int whole)
{
    const struct backend *b = backend_find(S("process"));
    char command[600];
    struct backend_request q = { 0 };

    if (!b)
        return "no backend \"process\"";
    snprintf(command, sizeof command, "read -r line; cat %s", path);
    struct backend_model m = { .id = S("m"), .command = str_from(command) };
    return ask(b, &m, &q, whole);
}

const char *hub_case(const uint8_t *bytes, size_t n, int whole)
{
    static const char file[] = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}";
    str replies[] = { { (const char *)bytes, n }, { file, sizeof file - 1 } }, path;
    char folder[] = "/tmp/assay-fuzz-hub-XXXXXX", remove[64];
    struct server *s = server_start(replies, COUNT_OF(replies));
    struct arena a = { 0 };
    struct err e = { 0 };

    if (!s || !mkdtemp(folder))
        return "no server, or no folder";
    str url = str_from(server_url(s)); /* ends in /v1 */
    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    setenv("HF_HOME", folder, 1);
    setenv("HF_ENDPOINT", arena_cstr(&a, str_slice(url, 0, url.n - 3)), 1);
    bool ok = hub_resolve(S("hf:owner/name"), &(struct hub_options){ 0 }, &path, NULL, &a, &e);
    const char *wrong = ok || (e.text[0] && !whole) ? NULL : keep(e.text[0] ? e.text : "refused without a message");
    server_stop(s);
    arena_free(&a);
    snprintf(remove, sizeof remove, "rm -r %s", folder);
    return system(remove) == 0 ? wrong : "the cache could not be removed";
}
