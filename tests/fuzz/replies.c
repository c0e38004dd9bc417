/*
 * replies.c -- see replies.h.
 */
#include "tests/fuzz/replies.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/backends/backend.h"
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
    struct backend_options o = { .seed = 1 };
    struct backend_request q = { .prompt = S("q"),
                                 .max_tokens = 8,
                                 .top_p = 1,
                                 .choices = scores ? choices : NULL,
                                 .n_choices = scores ? COUNT_OF(choices) : 0 };
    struct backend_reply got = { 0 };
    struct err e = { 0 };
    void *state = NULL;
    size_t n_got = 0;

    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    bool ok = b->open(&m, 1, &o, &state, &e) && b->submit(state, &q, &e);
    while (ok && n_got == 0)
        ok = b->poll(state, &got, 1, &n_got, &e);
    static char why[sizeof e.text];
    const char *wrong = judge(ok, &got.gen, &e, whole);
    if (wrong) {
        snprintf(why, sizeof why, "%s", wrong);
        wrong = why;
    }
    if (state)
        b->close(state);
    server_stop(s);
    return wrong;
}
