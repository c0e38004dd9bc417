/*
 * test_flow.c -- a whole run of ten thousand items against a server with faults: whatever the server does, each item
 * ends with exactly one row, an answer or an error, and no more requests are sent than the retry policy allows.
 */
#include "tests/test.h"

#include <ftw.h>
#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/harness/harness.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"
#include "tests/backends/server.h"

enum { ITEMS = 10000, REPLIES = 16384 };

#define REPLY(text)                 \
    {                               \
        text "", sizeof text "" - 1 \
    }
#define CLOSE "\r\nConnection: close\r\n\r\n"

/* One of 64 requests meets each of these; the others are answered. */
static const str faults[] = {
    REPLY("HTTP/1.1 500 X" CLOSE),
    REPLY("HTTP/1.1 503 X" CLOSE),
    REPLY("HTTP/1.1 408 X" CLOSE),
    REPLY("HTTP/1.1 429 X" CLOSE),
    REPLY("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"choices\""),
    REPLY("garbage\r\n\r\n"),
    REPLY(" "),
    REPLY("HTTP/1.1 200 OK" CLOSE "<html>"),
    REPLY("HTTP/1.1 400 X" CLOSE "{\"error\":{\"message\":\"no\"}}"),
};
static const str answer = REPLY("HTTP/1.1 200 OK" CLOSE
                                "{\"choices\":[{\"message\":{\"content\":\"4\"},\"finish_reason\":\"stop\"}],"
                                "\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":1}}");

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *at)
{
    (void)about;
    (void)kind;
    (void)at;
    return remove(path);
}

static void print_nothing(const struct run_view *v)
{
    (void)v;
}

static bool write_suite(const char *folder, const char *url, struct arena *a, struct err *e)
{
    struct strbuf items = { 0 };

    for (int i = 0; i < ITEMS; i++)
        strbuf_printf(&items, "{\"id\":\"i%d\",\"question\":\"q%d\",\"answer\":\"4\"}\n", i, i);
    str xml = arena_printf(a,
                           "<suite name='flow'><models><model id='m' backend='openai' url='%s' name='n'"
                           " concurrency='8'/></models><task id='t' data='d.jsonl'><prompt>{{ question }}</prompt>"
                           "<metric name='exact_match'/></task></suite>",
                           url);
    bool ok = file_write(arena_printf(a, "%s/d.jsonl", folder).s, strbuf_str(&items), e) &&
              file_write(arena_printf(a, "%s/s.xml", folder).s, xml, e);
    strbuf_release(&items);
    return ok;
}

static void check_rows(const char *out, int n_requests, struct arena *a)
{
    struct err e = { 0 };
    struct store *store = store_open(out, false, &e);
    struct run_view v = { 0 };
    size_t n_answered = 0, n_errors = 0;

    CHECK_MSG(store && store_read_view(store, &v, a, &e), "%s", e.text);
    bool *seen = ARENA_NEW(a, bool, ITEMS);
    for (size_t i = 0; i < v.n_answers; i++) {
        const struct run_answer *x = &v.answers[i];
        CHECK_MSG(!seen[x->item], "item %zu has two rows", x->item);
        seen[x->item] = true;
        n_errors += x->gen.error.n > 0;
        n_answered += x->gen.error.n == 0 && str_is(x->gen.raw, "4");
    }
    CHECK_MSG(v.n_answers == ITEMS && n_answered + n_errors == ITEMS, "%zu rows, %zu answers, %zu errors", v.n_answers,
              n_answered, n_errors);
    /* Two of nine faults are final; the others are retried within the budget of a tenth of the requests and 20. */
    CHECK_MSG(n_errors > 0 && n_errors < ITEMS / 10, "%zu errors", n_errors);
    CHECK_MSG(n_requests > ITEMS && n_requests < ITEMS + ITEMS / 10 + 20 + ITEMS / 20, "%d requests", n_requests);
    store_close(store);
}

void test_flow_ten_thousand_items(void)
{
    static str replies[REPLIES];
    char folder[] = "/tmp/assay-flow-XXXXXX";
    struct arena a = { 0 };
    struct err e = { 0 };
    uint64_t random = 7;
    struct suite suite;

    for (size_t i = 0; i < REPLIES; i++) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        size_t k = (size_t)(random >> 58);
        replies[i] = k < COUNT_OF(faults) ? faults[k] : answer;
    }
    setenv("ASSAY_HTTP_BACKOFF_MS", "1", 1);
    struct server *s = server_start(replies, REPLIES);
    CHECK(s && mkdtemp(folder) && write_suite(folder, server_url(s), &a, &e));
    struct run_options o = { .out = arena_printf(&a, "%s/run", folder),
                             .quiet = true,
                             .no_report = true,
                             .print = print_nothing,
                             .n_threads = 1 };
    bool ok = suite_read(arena_printf(&a, "%s/s.xml", folder).s, &suite, &a, &e) && harness_run(&suite, &o, &a, &e);
    CHECK_MSG(!ok && e.code == ERR_GATE, "%s", e.text); /* some items ended in error */
    check_rows(o.out.s, server_requests(s), &a);
    server_stop(s);
    nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    arena_free(&a);
}
