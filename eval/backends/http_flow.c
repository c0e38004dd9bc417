/*
 * http_flow.c -- see http_flow.h.
 *
 * Failures (408, 409, 425, 5xx, broken connections, timeouts) are retried with
 * exponential backoff and full jitter (Brooker, "Exponential Backoff and
 * Jitter", 2015), within a budget for the whole run: 10 % of the requests and
 * 20 more, so that a failing server is not hit five times as hard.
 *
 * Rate limits (429, or Retry-After with a status that may pass) pause the server for all requests, because the limit is
 * the server's and not the item's.  Concurrency is halved at each limit and grows by one for each window of answers, as
 * TCP's congestion window does (RFC 5681).  A limit costs an item an attempt only if nothing was answered since its
 * last one, or if it met twenty before.  Pauses grow: they double with each pause in a row without an answer, and are
 * four times as long for each attempt that one item has lost (1, 4, 16, 48 s), so that an item outlasts a limit per
 * minute that the server does not mention.
 *
 * With several servers, one that fails three times in a row is excluded: its requests go to the others and lose no
 * attempt, and it gets one request again after a minute, then two, four, ...  A server that refuses every request (its
 * key, its certificate) is excluded for good.  The last server is never excluded.
 *
 * Our own limits per minute space the requests evenly.  Tokens are reserved when a
 * request is sent, because forty answers in flight would each find the minute
 * unused; the estimate is replaced by the server's count when the answer is there.
 */
#include "eval/backends/http_flow.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/mem.h"
#include "eval/base/rng.h"

enum {
    MAX_LIMITS = 20,  /* met by one request: one that alone exceeds a limit must not pause the others forever */
    BUDGET_BASE = 20, /* retries of the run, in addition to a tenth of its requests */
    BUDGET_SHARE = 10,
    MAX_PAUSE = 48, /* in units of the first */
    EXCLUDE_AFTER = 3,
    SLACK_MS = 100,       /* that even spacing may catch up after a late start */
    FIRST_EXCLUSION = 60, /* first exclusion of a server, in units of the first backoff */
};

struct server {
    int n_running;
    double window;               /* requests in flight allowed now, 1 to concurrency */
    double paused_until;         /* by a rate limit */
    int n_pauses;                /* in a row without an answer */
    int n_failed;                /* failed attempts in a row */
    bool out;                    /* excluded until back_at */
    double back_at, exclusion_s; /* exclusion_s: length of the last one */
};

struct flow {
    struct flow_settings settings;
    struct server *servers; /* [n_servers] */
    uint64_t n_waits;
    size_t n_requests, n_answered, n_retries;
    double next_start, next_tokens;       /* by our own limits per minute */
    double estimated_tokens, used_tokens; /* of the answers so far; the first scaled */
};

struct flow *flow_new(const struct flow_settings *settings)
{
    struct flow *f = xcalloc(1, sizeof *f);

    f->settings = *settings;
    f->servers = xcalloc(settings->n_servers, sizeof *f->servers);
    for (size_t i = 0; i < settings->n_servers; i++)
        f->servers[i].window = settings->concurrency;
    return f;
}

void flow_free(struct flow *f)
{
    if (!f)
        return;
    free(f->servers);
    free(f);
}

void flow_add(struct flow *f)
{
    f->n_requests++;
}

/* --- sending ---------------------------------------------------------------- */

static bool is_open(const struct server *s, double now)
{
    if (s->out)
        return s->n_running == 0 && now >= s->back_at;
    return s->n_running < (int)s->window && now >= s->paused_until;
}

int flow_attempts_lost(const struct flow_request *r)
{
    return r->failures + r->n_lost;
}

bool flow_is_open(const struct flow *f, double now)
{
    bool paced = now < f->next_start || now < f->next_tokens;

    for (size_t i = 0; !paced && i < f->settings.n_servers; i++)
        if (is_open(&f->servers[i], now))
            return true;
    return false;
}

bool flow_may_send(const struct flow *f, const struct flow_request *r, double now, size_t *server)
{
    size_t best = SIZE_MAX;

    if (now < f->next_start || now < f->next_tokens || now < r->not_before)
        return false;
    for (size_t i = 0; i < f->settings.n_servers; i++) {
        const struct server *s = &f->servers[i], *b = best == SIZE_MAX ? NULL : &f->servers[best];
        bool failed_here = r->failures > 0 && best == r->server; /* any other is better for the next attempt */
        if (is_open(s, now) &&
            (!b || failed_here || (s->n_running < b->n_running && !(r->failures > 0 && i == r->server))))
            best = i;
    }
    *server = best;
    return best != SIZE_MAX;
}

void flow_sent(struct flow *f, struct flow_request *r, size_t server, double now)
{
    r->server = server;
    r->answered_before = r->attempts++ ? r->answered_before : f->n_answered;
    r->sent = now;
    f->servers[server].n_running++;
    if (f->settings.requests_per_minute > 0)
        f->next_start = fmax(f->next_start, now - SLACK_MS / 1e3) + 60 / f->settings.requests_per_minute;
    if (f->settings.tokens_per_minute > 0) {
        r->reserved = r->tokens * (f->estimated_tokens > 0 ? f->used_tokens / f->estimated_tokens : 1);
        f->next_tokens = fmax(f->next_tokens, now - SLACK_MS / 1e3) + 60 * r->reserved / f->settings.tokens_per_minute;
    }
}

void flow_used_tokens(struct flow *f, const struct flow_request *r, double tokens)
{
    if (f->settings.tokens_per_minute <= 0)
        return;
    f->next_tokens += 60 * (tokens - r->reserved) / f->settings.tokens_per_minute;
    f->estimated_tokens += tokens > 0 ? r->tokens : 0; /* no tokens: refused unread */
    f->used_tokens += tokens;
}

/* --- the end of an attempt --------------------------------------------------- */

void flow_ended(struct flow *f, const struct flow_request *r)
{
    f->servers[r->server].n_running--;
}

void flow_answered(struct flow *f, const struct flow_request *r, double wait, double now)
{
    struct server *s = &f->servers[r->server];

    flow_ended(f, r);
    f->n_answered++;
    s->n_pauses = s->n_failed = 0;
    s->out = false;
    s->exclusion_s = 0;
    s->window = fmin(f->settings.concurrency, s->window + 1 / s->window);
    if (wait > 0) /* the next request would meet a limit */
        s->paused_until = fmax(s->paused_until, now + fmin(wait, FLOW_WAIT_CAP_SECONDS));
}

static double jitter(struct flow *f, double low)
{
    struct rng rng = rng_new(f->settings.seed, f->n_waits++);
    return low + (1 - low) * rng_double(&rng);
}

static bool has_other_server(const struct flow *f, size_t server)
{
    for (size_t i = 0; i < f->settings.n_servers; i++)
        if (i != server && !f->servers[i].out)
            return true;
    return false;
}

static void exclude_server(struct flow *f, struct server *s, double exclusion_s, double now)
{
    s->exclusion_s = s->out ? fmax(2 * s->exclusion_s, exclusion_s) : exclusion_s;
    s->back_at = now + s->exclusion_s;
    s->window = f->settings.concurrency;
    s->out = true;
}

bool flow_is_excluded(const struct flow *f, size_t server)
{
    return f->servers[server].out;
}

/* The server is excluded, or was: the request goes to another one without losing an attempt.  exclusion_s: seconds
 * without a request; at_once: not only after some failures in a row. */
static bool fail_over(struct flow *f, const struct flow_request *r, double exclusion_s, bool at_once, double now)
{
    struct server *s = &f->servers[r->server];

    s->n_failed++;
    if (!s->out && (!has_other_server(f, r->server) || (!at_once && s->n_failed < EXCLUDE_AFTER)))
        return false;
    if (!s->out || r->sent >= s->back_at ||
        exclusion_s > s->exclusion_s) /* else: a request that was in flight when it was excluded */
        exclude_server(f, s, exclusion_s, now);
    return true;
}

/* Concurrency is halved once for all requests that were in flight when the limit was reached. */
static void pause_server(struct flow *f, const struct flow_request *r, double retry_after, double now)
{
    struct server *s = &f->servers[r->server];

    if (r->sent >= s->paused_until) {
        s->window = fmax(1, floor(s->window / 2));
        s->n_pauses++;
    }
    int doubled = s->n_pauses - 1, lost = flow_attempts_lost(r) - 1;
    double growth = fmax(ldexp(1, doubled < 6 ? doubled : 6), lost > 0 ? ldexp(1, 2 * lost) : 1);
    double pause = f->settings.backoff_seconds * fmin(growth, MAX_PAUSE) * jitter(f, 0.9);
    if (!isnan(retry_after)) /* follow the server, unless its last wait was too short */
        pause = growth > 1 ? fmax(retry_after, pause) : retry_after;
    s->paused_until = fmax(s->paused_until, now + pause);
}

static bool retry_after_limit(struct flow *f, struct flow_request *r, double retry_after, double now)
{
    bool progress = f->n_answered > r->answered_before;

    if (retry_after > FLOW_WAIT_CAP_SECONDS)
        return fail_over(f, r, retry_after, true, now);
    r->answered_before = f->n_answered;
    r->n_lost = progress ? 0 : r->n_lost + 1;
    if (progress && ++r->n_limits > MAX_LIMITS)
        r->failures++;
    pause_server(f, r, retry_after, now);
    return flow_attempts_lost(r) <= f->settings.retries;
}

bool flow_failed(struct flow *f, struct flow_request *r, enum flow_failure kind, double retry_after, double now)
{
    flow_ended(f, r);
    if (kind == FLOW_LIMITED) {
        flow_used_tokens(f, r, 0);
        return retry_after_limit(f, r, retry_after, now);
    }
    double exclusion_s = kind == FLOW_REFUSED ? INFINITY : FIRST_EXCLUSION * f->settings.backoff_seconds;
    if (fail_over(f, r, exclusion_s, kind == FLOW_REFUSED, now))
        return true;
    r->failures++;
    if (kind == FLOW_REFUSED || flow_attempts_lost(r) > f->settings.retries ||
        f->n_retries >= BUDGET_BASE + f->n_requests / BUDGET_SHARE)
        return false;
    f->n_retries++;
    double longest = f->settings.backoff_seconds * ldexp(1, r->failures < 30 ? r->failures - 1 : 30);
    r->not_before = now + fmin(longest, FLOW_WAIT_CAP_SECONDS) * jitter(f, 0);
    return true;
}
