/*
 * http.c -- libcurl's multi interface with a queue in front of it.
 *
 * A request is waiting (in the queue, or for its next attempt), running, done,
 * or taken.
 *
 * Transient failures (408, 409, 425, 5xx, broken connections, timeouts) are
 * retried with exponential backoff and full jitter (Brooker, "Exponential
 * Backoff and Jitter", 2015), within a budget for the whole run: 10 % of the
 * requests and 20 more, so that a failing server is not hit five times as hard.
 *
 * Rate limits (429, or Retry-After with a transient status) pause the whole
 * queue, because the limit is the server's and not the item's.  Concurrency is
 * halved at each limit and grows by one for each window of answers, as TCP's
 * congestion window does (RFC 5681).  A limit costs an item an attempt only if
 * nothing was answered since the item was last sent, or if it met twenty before.
 */
#include "eval/backends/http.h"

#include <curl/curl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/rng.h"

enum {
    MAX_BODY = 8 << 20, /* after decompression */
    MAX_HEADER = 256 << 10,
    MAX_URL = 2048,
    CONNECT_SECONDS = 10,
    TOTAL_SECONDS = 600,
    WAIT_CAP_SECONDS = 60,
    MAX_LIMITS = 20,  /* of one request: a request that alone exceeds a limit must not pause the others forever */
    BUDGET_BASE = 20, /* retries of the run, in addition to a tenth of its requests */
    BUDGET_SHARE = 10,
};

enum state { WAITING, RUNNING, DONE, TAKEN };

struct request {
    enum state state;
    size_t tag;
    char *url;
    struct strbuf body, reply;
    CURL *easy;
    size_t header_bytes;
    double retry_after;  /* seconds; NaN if the server gave none */
    bool used_up[2];     /* no requests or tokens are left in the server's current window */
    double resets_in[2]; /* seconds until the next one */
    bool too_large;
    int attempts, failures; /* failures: attempts that count against `retries` */
    int n_limits;           /* attempts that met a limit while others were answered */
    size_t answered_before; /* http.n_answered when it was last sent */
    double not_before, started, seconds;
    long status;
    CURLcode code;
    char error[256];
    char curl_error[CURL_ERROR_SIZE];
};

struct http {
    struct http_settings settings;
    CURLM *multi;
    struct curl_slist *headers;
    struct request **requests; /* not yet taken, in order of arrival */
    size_t n, cap, n_running;
    struct request **handed; /* bodies of the last http_wait */
    size_t n_handed, cap_handed;
    uint64_t n_waits;
    size_t n_posted, n_answered, n_retries;
    double window;       /* requests in flight allowed now, 1 to concurrency */
    double paused_until; /* by a rate limit of the server */
    int n_pauses;        /* in a row without an answer */
    double next_start;   /* by our own limits per minute */
};

static void request_free(struct request *r)
{
    strbuf_release(&r->body);
    strbuf_release(&r->reply);
    free(r->url);
    free(r);
}

struct http *http_new(const struct http_settings *settings, struct err *e)
{
    struct http *h = xcalloc(1, sizeof *h);

    h->settings = *settings;
    h->window = settings->concurrency;
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK || !(h->multi = curl_multi_init())) {
        free(h);
        err_set(e, ERR_IO, "libcurl cannot be started");
        return NULL;
    }
    for (const char *const *line = settings->headers; *line; line++)
        h->headers = curl_slist_append(h->headers, *line);
    return h;
}

static void forget_handed(struct http *h)
{
    for (size_t i = 0; i < h->n_handed; i++)
        request_free(h->handed[i]);
    h->n_handed = 0;
}

void http_free(struct http *h)
{
    if (!h)
        return;
    forget_handed(h);
    for (size_t i = 0; i < h->n; i++) {
        if (h->requests[i]->easy) {
            curl_multi_remove_handle(h->multi, h->requests[i]->easy);
            curl_easy_cleanup(h->requests[i]->easy);
        }
        request_free(h->requests[i]);
    }
    curl_multi_cleanup(h->multi);
    curl_slist_free_all(h->headers);
    free(h->requests);
    free(h->handed);
    free(h);
}

/* Rejects keys in an address, because they would be in logs and reports. */
static bool query_has_key(str query)
{
    static const char *const names[] = { "key=", "token=", "secret=", "sig=", "password=" };
    char low[MAX_URL];
    size_t n = query.n < sizeof low - 1 ? query.n : sizeof low - 1;

    for (size_t i = 0; i < n; i++)
        low[i] = (char)(query.s[i] >= 'A' && query.s[i] <= 'Z' ? query.s[i] + 32 : query.s[i]);
    low[n] = 0;
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (strstr(low, names[i]))
            return true;
    return false;
}

bool http_join_url(str base, str path, struct strbuf *out, struct err *e)
{
    bool plain = base.n < MAX_URL && (str_starts(base, S("http://")) || str_starts(base, S("https://")));

    for (size_t i = 0; i < base.n; i++)
        plain = plain && (unsigned char)base.s[i] > ' ' && (unsigned char)base.s[i] < 127 && base.s[i] != '@' &&
                base.s[i] != '#';
    if (!plain)
        return err_set(e, ERR_PARSE,
                       "url: not the address of a server (found \"" STR_FMT "\", expected http://... or https://..."
                       " without user name)",
                       STR_ARG(str_slice(base, 0, 80)));
    size_t mark = str_search(base, S("?"));
    str query = mark == SIZE_MAX ? S("") : str_slice(base, mark, base.n);
    if (query_has_key(query))
        return err_set(e, ERR_PARSE, "url: a key in the address would be stored and printed (expected key-env)");
    base = str_slice(base, 0, mark);
    while (base.n && base.s[base.n - 1] == '/')
        base.n--;
    strbuf_add(out, base);
    if (!str_ends(base, path))
        strbuf_printf(out, "/" STR_FMT, STR_ARG(path));
    strbuf_add(out, query);
    return true;
}

void http_post(struct http *h, const char *url, str body, size_t tag)
{
    struct request *r = xcalloc(1, sizeof *r);

    r->tag = tag;
    r->url = xstrdup(url);
    strbuf_add(&r->body, body);
    VEC_PUSH(h->requests, h->n, h->cap) = r;
    h->n_posted++;
}

/* --- one attempt ---------------------------------------------------------- */

static size_t on_body(char *data, size_t size, size_t n, void *user)
{
    struct request *r = user;

    if (r->reply.n + size * n > MAX_BODY) {
        r->too_large = true;
        return 0; /* libcurl ends the transfer */
    }
    strbuf_add(&r->reply, (str){ data, size * n });
    return size * n;
}

/* The seconds of Retry-After: a number or a date (RFC 9110, 10.2.3); NaN for anything else. */
static double read_retry_after(str value)
{
    char text[64];
    double seconds;

    if (str_to_double(value, &seconds))
        return seconds >= 0 ? seconds : NAN;
    if (value.n >= sizeof text)
        return NAN;
    memcpy(text, value.s, value.n);
    text[value.n] = 0;
    time_t at = curl_getdate(text, NULL);
    if (at < 0)
        return NAN;
    seconds = difftime(at, time(NULL));
    return seconds > 0 ? seconds : 0;
}

/* The seconds of "6m0s", "1.5s", "20ms" or "2"; NaN for anything else. */
static double read_duration(str text)
{
    double total = 0, value;

    if (str_to_double(text, &value))
        return value;
    while (text.n) {
        size_t n = 0, unit;
        while (n < text.n && ((text.s[n] >= '0' && text.s[n] <= '9') || text.s[n] == '.'))
            n++;
        for (unit = n; unit < text.n && text.s[unit] >= 'a' && text.s[unit] <= 'z';)
            unit++;
        str name = str_slice(text, n, unit);
        double seconds = str_is(name, "ms") ? 1e-3 : str_is(name, "s") ? 1 : str_is(name, "m") ? 60 : NAN;
        if (!str_to_double(str_slice(text, 0, n), &value))
            return NAN;
        total += value * (str_is(name, "h") ? 3600 : seconds);
        text = str_slice(text, unit, text.n);
    }
    return total;
}

/* The value of the header line if it has this name; otherwise s is NULL. */
static str header_value(str line, const char *name)
{
    size_t n = strlen(name);
    bool same = line.n > n && line.s[n] == ':' && strncasecmp(line.s, name, n) == 0;

    return same ? str_trim(str_slice(line, n + 1, line.n)) : (str){ NULL, 0 };
}

/* The server's remaining rate limits (OpenAI's header names, which others have adopted). */
static void read_limits(struct request *r, str line)
{
    static const char *const left[] = { "x-ratelimit-remaining-requests", "x-ratelimit-remaining-tokens" },
                             *const reset[] = { "x-ratelimit-reset-requests", "x-ratelimit-reset-tokens" };

    for (int i = 0; i < 2; i++) {
        double v;
        str value = header_value(line, left[i]);
        if (value.s && str_to_double(value, &v))
            r->used_up[i] = v <= 0;
        value = header_value(line, reset[i]);
        if (value.s)
            r->resets_in[i] = read_duration(value);
    }
}

static size_t on_header(char *data, size_t size, size_t n, void *user)
{
    struct request *r = user;
    str line = { data, size * n };

    r->header_bytes += line.n;
    if (r->header_bytes > MAX_HEADER)
        return 0;
    str after = header_value(line, "retry-after");
    if (after.s)
        r->retry_after = read_retry_after(after);
    read_limits(r, line);
    return line.n;
}

const char *http_ca_file(void)
{
    const char *path = getenv("SSL_CERT_FILE");
    return path && *path ? path : NULL;
}

static bool start(struct http *h, struct request *r)
{
    CURL *c = r->easy = curl_easy_init();

    if (!c)
        return false;
    strbuf_reset(&r->reply);
    r->header_bytes = 0;
    r->retry_after = NAN;
    r->used_up[0] = r->used_up[1] = false;
    r->resets_in[0] = r->resets_in[1] = NAN;
    r->curl_error[0] = 0;
    r->started = clock_seconds();
    r->attempts++;
    r->answered_before = h->n_answered;
    curl_easy_setopt(c, CURLOPT_URL, r->url);
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, h->headers);
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, r->body.s);
    curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)r->body.n);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, r);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(c, CURLOPT_HEADERDATA, r);
    curl_easy_setopt(c, CURLOPT_PRIVATE, r);
    curl_easy_setopt(c, CURLOPT_ERRORBUFFER, r->curl_error);
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
    if (http_ca_file())
        curl_easy_setopt(c, CURLOPT_CAINFO, http_ca_file());
    curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(c, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(c, CURLOPT_PROXY, "");
    curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, 2L);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)ceil(h->settings.silent_seconds));
    curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)TOTAL_SECONDS);
    r->state = RUNNING;
    h->n_running++;
    return curl_multi_add_handle(h->multi, c) == CURLM_OK;
}

/* True if one more request may be sent now. */
static bool may_start(const struct http *h, double now)
{
    return h->n_running < (size_t)h->window && now >= h->paused_until && now >= h->next_start;
}

static bool start_waiting(struct http *h)
{
    double now = clock_seconds();

    for (size_t i = 0; i < h->n && may_start(h, now); i++) {
        struct request *r = h->requests[i];
        if (r->state != WAITING || r->not_before > now)
            continue;
        if (!start(h, r))
            return false;
        if (h->settings.requests_per_minute > 0)
            h->next_start = (h->next_start > now ? h->next_start : now) + 60 / h->settings.requests_per_minute;
    }
    return true;
}

void http_spend_tokens(struct http *h, double tokens)
{
    double now = clock_seconds();

    if (h->settings.tokens_per_minute > 0)
        h->next_start = (h->next_start > now ? h->next_start : now) + 60 * tokens / h->settings.tokens_per_minute;
}

/* --- end of an attempt ----------------------------------------------------- */

bool http_is_tls_error(int code)
{
    return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CONNECT_ERROR || code == CURLE_SSL_CERTPROBLEM ||
           code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_ISSUER_ERROR || code == CURLE_SSL_CIPHER;
}

bool http_is_name_error(int code)
{
    return code == CURLE_COULDNT_RESOLVE_HOST;
}

static bool status_may_pass(long status)
{
    return status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
}

static enum http_verdict usual_verdict(const struct request *r)
{
    if (r->code != CURLE_OK)
        return r->too_large || http_is_tls_error((int)r->code) || r->code == CURLE_URL_MALFORMAT ||
                       r->code == CURLE_UNSUPPORTED_PROTOCOL || r->code == CURLE_BAD_CONTENT_ENCODING
                   ? HTTP_FINAL
                   : HTTP_AGAIN;
    if (!status_may_pass(r->status))
        return HTTP_FINAL;
    return r->status == 429 || !isnan(r->retry_after) ? HTTP_LIMITED : HTTP_AGAIN;
}

static const char *error_text(const struct request *r, CURLcode code)
{
    if (r->too_large)
        return "the reply is too large (expected at most 8 MiB)";
    if (r->header_bytes > MAX_HEADER || code == CURLE_OUT_OF_MEMORY)
        return "the reply's header is too large (expected at most 256 KiB)";
    return r->curl_error[0] ? r->curl_error : curl_easy_strerror(code);
}

/* The n-th wait (from 0), drawn from [low share of it, all of it]. */
static double backoff(struct http *h, int n, double low)
{
    struct rng rng = rng_new(h->settings.seed, h->n_waits++);
    double max = fmin(h->settings.backoff_seconds * ldexp(1, n < 30 ? n : 30), WAIT_CAP_SECONDS);

    return max * (low + (1 - low) * rng_double(&rng));
}

static void set_error(struct request *r, const char *fmt, ...) PRINTF(2, 3);
static void set_error(struct request *r, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(r->error, sizeof r->error, fmt, ap);
    va_end(ap);
}

static struct http_reply reply_of(const struct request *r)
{
    return (struct http_reply){ r->tag,      r->status, (int)r->code, strbuf_str(&r->reply), str_from(r->error),
                                r->attempts, r->seconds };
}

/* Concurrency is halved once for all requests that were in flight when the limit was reached. */
static void meet_limit(struct http *h, const struct request *r)
{
    double now = clock_seconds();
    double pause = isnan(r->retry_after) ? backoff(h, h->n_pauses, 0.5) : r->retry_after;

    if (r->started >= h->paused_until) {
        h->window = fmax(1, floor(h->window / 2));
        h->n_pauses++;
    }
    h->paused_until = fmax(h->paused_until, now + pause);
}

static void wait_again(struct http *h, struct request *r, bool limited)
{
    bool progress = h->n_answered > r->answered_before;

    if (!limited || !progress || ++r->n_limits > MAX_LIMITS)
        r->failures++;
    r->state = r->failures > h->settings.retries ? DONE : WAITING;
    if (!isnan(r->retry_after) && r->retry_after > WAIT_CAP_SECONDS) {
        set_error(r, "status %ld with Retry-After %.0f s (expected at most %d)", r->status, r->retry_after,
                  WAIT_CAP_SECONDS);
        r->state = DONE;
    } else if (limited) {
        meet_limit(h, r);
    } else if (r->state == WAITING && h->n_retries >= BUDGET_BASE + h->n_posted / BUDGET_SHARE) {
        r->state = DONE; /* the run's budget of retries is spent */
    } else if (r->state == WAITING) {
        h->n_retries++;
        r->not_before = clock_seconds() + backoff(h, r->failures - 1, 0);
    }
}

/* The next request would exceed the server's limit: wait until it is reset. */
static void heed_limits(struct http *h, const struct request *r)
{
    for (int i = 0; i < 2; i++)
        if (r->used_up[i] && r->resets_in[i] > 0)
            h->paused_until = fmax(h->paused_until, clock_seconds() + fmin(r->resets_in[i], WAIT_CAP_SECONDS));
}

static void finish(struct http *h, CURL *easy, CURLcode code)
{
    struct request *r;
    void *user = NULL;

    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &user);
    r = user;
    r->seconds = clock_seconds() - r->started;
    r->status = 0;
    r->code = code;
    r->error[0] = 0;
    if (code == CURLE_OK)
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &r->status);
    if (r->status <= 0) {
        r->status = 0;
        r->code = code == CURLE_OK ? CURLE_WEIRD_SERVER_REPLY : code;
        set_error(r, "%.200s", error_text(r, code));
    }
    curl_multi_remove_handle(h->multi, easy);
    curl_easy_cleanup(easy);
    r->easy = NULL;
    h->n_running--;
    enum http_verdict verdict = usual_verdict(r);
    struct http_reply reply = reply_of(r);
    if (h->settings.judge)
        verdict = h->settings.judge(h->settings.user, &reply, verdict);
    if (verdict != HTTP_FINAL) {
        wait_again(h, r, verdict == HTTP_LIMITED);
        return;
    }
    r->state = DONE;
    if (r->status == 200) {
        h->n_answered++;
        h->n_pauses = 0;
        h->window = fmin(h->settings.concurrency, h->window + 1 / h->window);
        heed_limits(h, r);
    }
}

static size_t take_done(struct http *h, struct http_reply *out, size_t max)
{
    size_t n = 0, kept = 0;

    for (size_t i = 0; i < h->n; i++) {
        struct request *r = h->requests[i];
        if (r->state != DONE || n == max) {
            h->requests[kept++] = r;
            continue;
        }
        out[n++] = reply_of(r);
        VEC_PUSH(h->handed, h->n_handed, h->cap_handed) = r;
    }
    h->n = kept;
    return n;
}

bool http_wait(struct http *h, struct http_reply *out, size_t max, size_t *n, struct err *e)
{
    double began = clock_seconds();

    forget_handed(h);
    for (*n = 0; h->n > 0 && clock_seconds() - began < 1;) {
        int running, left;
        if (!start_waiting(h) || curl_multi_perform(h->multi, &running) != CURLM_OK)
            return err_set(e, ERR_IO, "libcurl failed");
        for (CURLMsg *m; (m = curl_multi_info_read(h->multi, &left));)
            if (m->msg == CURLMSG_DONE)
                finish(h, m->easy_handle, m->data.result);
        *n = take_done(h, out, max);
        if (*n > 0)
            return true;
        if (curl_multi_poll(h->multi, NULL, 0, 20, NULL) != CURLM_OK)
            return err_set(e, ERR_IO, "libcurl failed");
    }
    return true;
}
