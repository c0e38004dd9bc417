/*
 * test_http_flow.c -- limits, pauses and the choice of a server, against simulated servers in simulated time.
 */
#include "tests/test.h"

#include <math.h>

#include "eval/backends/http_flow.h"

enum { MAX_ITEMS = 400, MAX_SERVERS = 4 };

/* A server answers after `latency` seconds; it accepts `per_window` requests in any `window` seconds (0 = no limit),
 * and fails or refuses everything from `breaks` to `mends`. */
struct simulated {
    int per_window;
    double window, retry_after, latency; /* retry_after: the value that it sends at a limit; NaN = none */
    double breaks, mends;
    enum flow_failure failure;
    double accepted[MAX_ITEMS * 8], sent[MAX_ITEMS * 8];
    size_t n_accepted, n_requests, n_answers;
    int n_running, max_running;
};

struct world {
    struct simulated servers[MAX_SERVERS];
    size_t n_servers;
    struct flow_request items[MAX_ITEMS];
    double ends[MAX_ITEMS]; /* of the attempt in flight; 0 = none */
    bool done[MAX_ITEMS], failed[MAX_ITEMS];
    size_t n_items, n_answered, n_failed;
    double now, tokens; /* tokens: of each answer */
};

static bool accepts(struct simulated *s, double now)
{
    size_t recent = 0;

    for (size_t i = 0; i < s->n_accepted; i++)
        recent += s->accepted[i] > now - s->window;
    if (s->per_window && recent >= (size_t)s->per_window)
        return false;
    s->accepted[s->n_accepted++] = now;
    return true;
}

static void end_attempt(struct world *w, struct flow *f, size_t i)
{
    struct flow_request *r = &w->items[i];
    struct simulated *s = &w->servers[r->server];
    bool broken = r->sent >= s->breaks && r->sent < s->mends, again = false;

    w->ends[i] = 0;
    s->n_running--;
    if (broken || !accepts(s, w->now)) {
        again = flow_failed(f, r, broken ? s->failure : FLOW_LIMITED, broken ? NAN : s->retry_after, w->now);
        w->failed[i] = w->done[i] = !again;
        w->n_failed += !again;
        return;
    }
    flow_answered(f, r, 0, w->now);
    if (w->tokens > 0)
        flow_used_tokens(f, r, w->tokens);
    s->n_answers++;
    w->done[i] = true;
    w->n_answered++;
}

static void start_attempts(struct world *w, struct flow *f)
{
    for (size_t sent = 1; sent;) {
        size_t best = SIZE_MAX, server = 0;
        sent = 0;
        for (size_t i = 0; i < w->n_items; i++) {
            size_t to;
            if (!w->done[i] && w->ends[i] <= 0 && flow_may_send(f, &w->items[i], w->now, &to) &&
                (best == SIZE_MAX || flow_attempts_lost(&w->items[i]) < flow_attempts_lost(&w->items[best]))) {
                best = i;
                server = to;
            }
        }
        if (best == SIZE_MAX)
            return;
        struct simulated *s = &w->servers[server];
        flow_sent(f, &w->items[best], server, w->now);
        w->ends[best] = w->now + s->latency;
        s->sent[s->n_requests++] = w->now;
        s->n_running++;
        s->max_running = s->n_running > s->max_running ? s->n_running : s->max_running;
        sent = 1;
    }
}

/* Runs until all items are done, for at most `seconds`, in steps of 20 ms. */
static void simulate(struct world *w, struct flow_settings settings, double seconds)
{
    settings.n_servers = w->n_servers;
    settings.backoff_seconds = 1;
    settings.seed = 3;
    settings.retries = 4;
    struct flow *f = flow_new(&settings);
    for (size_t i = 0; i < w->n_items; i++)
        flow_add(f);
    for (w->now = 1; w->now < 1 + seconds && w->n_answered + w->n_failed < w->n_items; w->now += 0.02) {
        for (size_t i = 0; i < w->n_items; i++)
            if (w->ends[i] > 0 && w->ends[i] <= w->now)
                end_attempt(w, f, i);
        start_attempts(w, f);
    }
    flow_free(f);
}

static struct world *new_world(size_t n_items, size_t n_servers)
{
    static struct world w;

    w = (struct world){ .n_items = n_items, .n_servers = n_servers };
    for (size_t i = 0; i < n_servers; i++)
        w.servers[i] = (struct simulated){ .retry_after = NAN, .latency = 0.3, .breaks = INFINITY, .mends = INFINITY };
    return &w;
}

/* Limiters lose no item, whatever delay they report, for any number of remaining items. */
void test_http_flow_limiters(void)
{
    static const struct {
        const char *why;
        int per_window;
        double window, retry_after;
        size_t n_items;
    } cases[] = {
        { "6 in 10 s, says nothing", 6, 10, NAN, 40 },       { "6 in 10 s, always says 1 s", 6, 10, 1, 40 },
        { "6 in 10 s, says it all", 6, 10, 10, 40 },         { "1 in 1 s, says nothing", 1, 1, NAN, 16 },
        { "20 in a minute, says nothing", 20, 60, NAN, 90 }, { "20 in a minute, one too many", 20, 60, NAN, 21 },
        { "3 in a minute, always says 1 s", 3, 60, 1, 10 },  { "100 in a minute, says nothing", 100, 60, NAN, 350 },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct world *w = new_world(cases[i].n_items, 1);
        w->servers[0].per_window = cases[i].per_window;
        w->servers[0].window = cases[i].window;
        w->servers[0].retry_after = cases[i].retry_after;
        simulate(w, (struct flow_settings){ .concurrency = 8 }, 3600);
        CHECK_MSG(w->n_answered == w->n_items, "%s: %zu of %zu answered", cases[i].why, w->n_answered, w->n_items);
        double needed = cases[i].window * (double)((cases[i].n_items - 1) / (size_t)cases[i].per_window);
        CHECK_MSG(w->now < 3 * needed + 20, "%s: %.0f s, %.0f needed", cases[i].why, w->now, needed);
        CHECK_MSG(w->servers[0].n_requests < 4 * w->n_items + 20, "%s: %zu requests", cases[i].why,
                  w->servers[0].n_requests);
    }
}

/* A server that always says "too many requests" ends an item after five requests, in little more than a minute. */
void test_http_flow_limit_without_end(void)
{
    struct world *w = new_world(1, 1);

    w->servers[0].breaks = 0;
    w->servers[0].failure = FLOW_LIMITED;
    simulate(w, (struct flow_settings){ .concurrency = 8 }, 3600);
    CHECK(w->n_failed == 1 && w->servers[0].n_requests == 5);
    CHECK_MSG(w->now > 60 && w->now < 75, "%.1f s", w->now);
}

/* Equal servers share the work by their load: one that is three times as fast answers about three times as much. */
void test_http_flow_least_loaded(void)
{
    struct world *w = new_world(4, 2);

    simulate(w, (struct flow_settings){ .concurrency = 4 }, 3600);
    CHECK(w->servers[0].max_running == 2 && w->servers[1].max_running == 2);
    w = new_world(400, 2);
    w->servers[1].latency = 0.9;
    simulate(w, (struct flow_settings){ .concurrency = 4 }, 3600);
    CHECK(w->n_answered == 400);
    CHECK(w->servers[0].max_running == 4 && w->servers[1].max_running == 4);
    CHECK_MSG(w->servers[0].n_answers > 250 && w->servers[1].n_answers > 80, "%zu and %zu", w->servers[0].n_answers,
              w->servers[1].n_answers);
}

/* A server that fails, or refuses everything, is excluded; no item is lost and it gets few requests. */
void test_http_flow_leaves_out(void)
{
    static const enum flow_failure kinds[] = { FLOW_FAILED, FLOW_REFUSED };

    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        struct world *w = new_world(200, 3);
        w->servers[1].failure = kinds[k];
        w->servers[1].breaks = 3; /* while requests are in flight */
        simulate(w, (struct flow_settings){ .concurrency = 4 }, 3600);
        CHECK_MSG(w->n_answered == 200, "%zu answered", w->n_answered);
        CHECK_MSG(w->servers[1].n_requests < w->servers[1].n_answers + 12, "%zu requests, %zu answers",
                  w->servers[1].n_requests, w->servers[1].n_answers);
    }
}

/* A server that recovers is used again after its pause. */
void test_http_flow_comes_back(void)
{
    struct world *w = new_world(400, 2);

    w->servers[0].failure = FLOW_FAILED;
    w->servers[0].breaks = 5;
    w->servers[0].mends = 50;
    w->servers[0].latency = w->servers[1].latency = 2;
    simulate(w, (struct flow_settings){ .concurrency = 4 }, 3600);
    CHECK(w->n_answered == 400);
    CHECK_MSG(w->servers[0].n_answers > 60, "%zu", w->servers[0].n_answers);
}

/* The last server is not excluded: its failures are those of the items. */
void test_http_flow_last_server(void)
{
    struct world *w = new_world(10, 2);

    for (int i = 0; i < 2; i++) {
        w->servers[i].failure = FLOW_FAILED;
        w->servers[i].breaks = 0;
    }
    simulate(w, (struct flow_settings){ .concurrency = 4 }, 3600);
    CHECK_MSG(w->n_failed == 10, "%zu failed", w->n_failed);
}

/* Tokens are reserved before a request is sent: long answers that are all in flight at once do not exceed the limit in
 * any minute, and an estimate that is too high costs little time once the first answers are there. */
void test_http_flow_tokens_are_reserved(void)
{
    static const struct {
        const char *why;
        double estimate, really, latency;
    } cases[] = {
        { "as estimated", 100, 100, 30 },
        { "shorter than estimated", 400, 100, 5 },
        { "longer than estimated", 50, 100, 5 },
        { "at once", 100, 100, 0 },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct world *w = new_world(60, 1);
        struct simulated *s = &w->servers[0];
        s->latency = cases[i].latency;
        for (size_t k = 0; k < w->n_items; k++)
            w->items[k].tokens = cases[i].estimate;
        w->tokens = cases[i].really;
        simulate(w, (struct flow_settings){ .concurrency = 40, .tokens_per_minute = 1200 }, 3600);
        CHECK(w->n_answered == 60);
        size_t max = 0; /* requests sent in any minute */
        for (size_t a = 0, b = 0; b < s->n_requests; b++) {
            while (s->sent[b] - s->sent[a] >= 60)
                a++;
            max = b - a + 1 > max ? b - a + 1 : max;
        }
        CHECK_MSG((double)max * cases[i].really <= 1200 * 1.1 + cases[i].really, "%s: %zu requests in a minute",
                  cases[i].why, max);
        CHECK_MSG(w->now < 300 * 1.2 + cases[i].latency, "%s: %.0f s for five minutes of tokens", cases[i].why, w->now);
    }
}

/* A limit on requests holds in any minute, within 5 %, and is used, whatever the server's speed. */
void test_http_flow_requests_a_minute(void)
{
    static const double latencies[] = { 0, 0.3, 20 };

    for (size_t i = 0; i < COUNT_OF(latencies); i++) {
        struct world *w = new_world(300, 1);
        struct simulated *s = &w->servers[0];
        s->latency = latencies[i];
        simulate(w, (struct flow_settings){ .concurrency = 50, .requests_per_minute = 120 }, 3600);
        size_t max = 0;
        for (size_t a = 0, b = 0; b < s->n_requests; b++) {
            while (s->sent[b] - s->sent[a] >= 60)
                a++;
            max = b - a + 1 > max ? b - a + 1 : max;
        }
        CHECK_MSG(w->n_answered == 300 && max <= 126, "latency %g: %zu requests in a minute", latencies[i], max);
        CHECK_MSG(w->now < 150 * 1.05 + latencies[i] + 1, "latency %g: %.0f s for 150", latencies[i], w->now);
    }
}
