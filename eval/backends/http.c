/*
 * http.c -- libcurl's multi interface with a queue in front of it.
 *
 * A request is waiting (in the queue, or for its next attempt), running, done,
 * or taken.  http_flow.c decides when one is sent, where, and whether a failure
 * is tried again.
 */
#include "eval/backends/http.h"

#include <curl/curl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "eval/backends/http_limits.h"
#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"

enum {
    MAX_BODY = 8 << 20, /* after decompression */
    MAX_HEADER = 256 << 10,
    MAX_URL = 2048,
    CONNECT_SECONDS = 10,
};

enum state { WAITING, RUNNING, DONE, TAKEN };

struct request {
    enum state state;
    size_t tag;
    struct strbuf body, reply;
    CURL *easy;
    size_t header_bytes;
    struct rate_limits limits;
    struct flow_request flow;
    bool too_large, too_long;
    double seconds;
    long status;
    CURLcode code;
    char error[256];
    char curl_error[CURL_ERROR_SIZE];
};

struct http {
    struct http_settings settings;
    CURLM *multi;
    struct curl_slist *headers;
    struct flow *flow;
    char **exclusion_reason;   /* [n_servers]; NULL = never excluded */
    struct request **requests; /* not yet taken, in order of arrival */
    size_t n, cap;
    struct request **returned; /* bodies of the last http_wait */
    size_t n_returned, cap_returned;
};

static void request_free(struct request *r)
{
    strbuf_release(&r->body);
    strbuf_release(&r->reply);
    free(r);
}

struct http *http_new(const struct http_settings *settings, struct err *e)
{
    struct http *h = xcalloc(1, sizeof *h);

    h->settings = *settings;
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK || !(h->multi = curl_multi_init())) {
        free(h);
        err_set(e, ERR_IO, "libcurl cannot be started");
        return NULL;
    }
    for (const char *const *line = settings->headers; *line; line++)
        h->headers = curl_slist_append(h->headers, *line);
    h->flow = flow_new(&settings->flow);
    h->exclusion_reason = xcalloc(settings->flow.n_servers, sizeof *h->exclusion_reason);
    return h;
}

static void free_returned(struct http *h)
{
    for (size_t i = 0; i < h->n_returned; i++)
        request_free(h->returned[i]);
    h->n_returned = 0;
}

void http_free(struct http *h)
{
    if (!h)
        return;
    free_returned(h);
    for (size_t i = 0; i < h->n; i++) {
        if (h->requests[i]->easy) {
            curl_multi_remove_handle(h->multi, h->requests[i]->easy);
            curl_easy_cleanup(h->requests[i]->easy);
        }
        request_free(h->requests[i]);
    }
    curl_multi_cleanup(h->multi);
    curl_slist_free_all(h->headers);
    for (size_t i = 0; i < h->settings.flow.n_servers; i++)
        free(h->exclusion_reason[i]);
    free(h->exclusion_reason);
    flow_free(h->flow);
    free(h->requests);
    free(h->returned);
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

    if (base.n && (memchr(base.s, '@', base.n) || memchr(base.s, '#', base.n))) /* not quoted: it may be a password */
        return err_set(e, ERR_PARSE,
                       "url: not the address of a server (found one with a user name or a fragment, expected"
                       " http://... or https://... without, and key-env for a key)");
    for (size_t i = 0; i < base.n; i++)
        plain = plain && (unsigned char)base.s[i] > ' ' && (unsigned char)base.s[i] < 127;
    if (!plain)
        return err_set(e, ERR_PARSE,
                       "url: not the address of a server (found \"" STR_FMT "\", expected http://... or https://...)",
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

void http_post(struct http *h, size_t tag, double tokens)
{
    struct request *r = xcalloc(1, sizeof *r);

    r->tag = tag;
    r->flow.tokens = tokens;
    VEC_PUSH(h->requests, h->n, h->cap) = r;
    flow_add(h->flow);
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

static size_t on_header(char *data, size_t size, size_t n, void *user)
{
    struct request *r = user;
    str line = { data, size * n };

    r->header_bytes += line.n;
    if (r->header_bytes > MAX_HEADER)
        return 0;
    rate_limits_read(&r->limits, line);
    return line.n;
}

const char *http_ca_file(void)
{
    const char *path = getenv("SSL_CERT_FILE");
    return path && *path ? path : NULL;
}

static bool start(struct http *h, struct request *r, size_t server)
{
    CURL *c = r->easy = curl_easy_init();

    if (!c)
        return false;
    strbuf_reset(&r->body);
    strbuf_reset(&r->reply);
    r->header_bytes = 0;
    rate_limits_clear(&r->limits);
    r->curl_error[0] = 0;
    flow_sent(h->flow, &r->flow, server, clock_seconds());
    curl_easy_setopt(c, CURLOPT_URL, h->settings.prepare(h->settings.user, r->tag, server, &r->body));
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
    curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)ceil(1000 * h->settings.total_seconds));
    r->state = RUNNING;
    return curl_multi_add_handle(h->multi, c) == CURLM_OK;
}

/* The waiting request that has lost the fewest attempts, with the server that it may be sent to now; NULL if there is
 * none. */
static struct request *next_request(struct http *h, size_t *server)
{
    struct request *best = NULL;
    double now = clock_seconds();

    if (!flow_is_open(h->flow, now))
        return NULL;
    for (size_t i = 0; i < h->n && (!best || flow_attempts_lost(&best->flow) > 0); i++) {
        struct request *r = h->requests[i];
        size_t to;
        if (r->state == WAITING && (!best || flow_attempts_lost(&r->flow) < flow_attempts_lost(&best->flow)) &&
            flow_may_send(h->flow, &r->flow, now, &to)) {
            best = r;
            *server = to;
        }
    }
    return best;
}

static bool start_waiting(struct http *h)
{
    struct request *r;
    size_t server;

    while ((r = next_request(h, &server)))
        if (!start(h, r, server))
            return false;
    return true;
}

void http_used_tokens(struct http *h, const struct http_reply *r, double tokens)
{
    flow_used_tokens(h->flow, r->flow, tokens);
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

static bool status_is_transient(long status)
{
    return status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
}

static enum http_verdict default_verdict(const struct request *r)
{
    if (r->code != CURLE_OK)
        return r->too_large || r->too_long || http_is_tls_error((int)r->code) || r->code == CURLE_URL_MALFORMAT ||
                       r->code == CURLE_UNSUPPORTED_PROTOCOL || r->code == CURLE_BAD_CONTENT_ENCODING
                   ? HTTP_FINAL
                   : HTTP_AGAIN;
    if (!status_is_transient(r->status))
        return HTTP_FINAL;
    return r->status == 429 || !isnan(rate_limits_retry_after(&r->limits)) ? HTTP_LIMITED : HTTP_AGAIN;
}

static const char *error_text(const struct request *r, CURLcode code)
{
    if (r->too_large)
        return "the reply is too large (expected at most 8 MiB)";
    if (r->header_bytes > MAX_HEADER || code == CURLE_OUT_OF_MEMORY)
        return "the reply's header is too large (expected at most 256 KiB)";
    if (r->too_long)
        return "the reply is not complete within the time limit of a request";
    return r->curl_error[0] ? r->curl_error : curl_easy_strerror(code);
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
    return (struct http_reply){ .tag = r->tag,
                                .server = r->flow.server,
                                .status = r->status,
                                .code = (int)r->code,
                                .body = strbuf_str(&r->reply),
                                .error = str_from(r->error),
                                .attempts = r->flow.attempts,
                                .seconds = r->seconds,
                                .retry_after = rate_limits_retry_after(&r->limits),
                                .flow = &r->flow };
}

static enum flow_failure failure_of(enum http_verdict verdict)
{
    return verdict == HTTP_LIMITED ? FLOW_LIMITED : verdict == HTTP_REFUSED ? FLOW_REFUSED : FLOW_FAILED;
}

/* Keeps the first reason. */
static void note_excluded(struct http *h, const struct request *r)
{
    char **why = &h->exclusion_reason[r->flow.server], status[32];

    snprintf(status, sizeof status, "status %ld", r->status);
    if (!*why && flow_is_excluded(h->flow, r->flow.server))
        *why = xstrdup(r->error[0] ? r->error : status);
}

static void retry_or_finish(struct http *h, struct request *r, enum http_verdict verdict, double retry_after)
{
    bool again = flow_failed(h->flow, &r->flow, failure_of(verdict), retry_after, clock_seconds());

    note_excluded(h, r);
    r->state = again ? WAITING : DONE;
    if (!again && verdict == HTTP_LIMITED && retry_after > FLOW_WAIT_CAP_SECONDS)
        set_error(r, "status %ld with Retry-After %.0f s (expected at most %d)", r->status, retry_after,
                  FLOW_WAIT_CAP_SECONDS);
}

static void read_status(const struct http *h, struct request *r, CURL *easy, CURLcode code)
{
    r->seconds = clock_seconds() - r->flow.sent;
    /* The other time limits are far below; libcurl counts whole milliseconds. */
    r->too_long = code == CURLE_OPERATION_TIMEDOUT && r->seconds >= h->settings.total_seconds - 0.01;
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
}

static void finish(struct http *h, CURL *easy, CURLcode code)
{
    struct request *r;
    void *user = NULL;

    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &user);
    r = user;
    read_status(h, r, easy, code);
    curl_multi_remove_handle(h->multi, easy);
    curl_easy_cleanup(easy);
    r->easy = NULL;
    enum http_verdict verdict = default_verdict(r);
    struct http_reply reply = reply_of(r);
    if (h->settings.judge)
        verdict = h->settings.judge(h->settings.user, &reply, verdict);
    if (verdict != HTTP_FINAL) {
        retry_or_finish(h, r, verdict, reply.retry_after);
        return;
    }
    r->state = DONE;
    if (r->status == 200)
        flow_answered(h->flow, &r->flow, rate_limits_wait(&r->limits), clock_seconds());
    else
        flow_ended(h->flow, &r->flow);
}

str http_exclusion_reason(const struct http *h, size_t server)
{
    return h->exclusion_reason[server] ? str_from(h->exclusion_reason[server]) : S("");
}

static size_t collect_done(struct http *h, struct http_reply *out, size_t max)
{
    size_t n = 0, kept = 0;

    for (size_t i = 0; i < h->n; i++) {
        struct request *r = h->requests[i];
        if (r->state != DONE || n == max) {
            h->requests[kept++] = r;
            continue;
        }
        out[n++] = reply_of(r);
        VEC_PUSH(h->returned, h->n_returned, h->cap_returned) = r;
    }
    h->n = kept;
    return n;
}

bool http_wait(struct http *h, struct http_reply *out, size_t max, size_t *n, struct err *e)
{
    double began = clock_seconds();

    free_returned(h);
    for (*n = 0; h->n > 0 && clock_seconds() - began < 1;) {
        int running, left;
        if (!start_waiting(h) || curl_multi_perform(h->multi, &running) != CURLM_OK)
            return err_set(e, ERR_IO, "libcurl failed");
        for (CURLMsg *m; (m = curl_multi_info_read(h->multi, &left));)
            if (m->msg == CURLMSG_DONE)
                finish(h, m->easy_handle, m->data.result);
        *n = collect_done(h, out, max);
        if (*n > 0)
            return true;
        if (curl_multi_poll(h->multi, NULL, 0, 20, NULL) != CURLM_OK)
            return err_set(e, ERR_IO, "libcurl failed");
    }
    return true;
}
