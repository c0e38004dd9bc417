/*
 * http.c -- libcurl's multi interface with a queue before it and waits beside it.
 *
 * A request is waiting (in the queue, or for its next attempt), running, or
 * done.  Asked again: what a second attempt can mend (408, 409, 425, 429, 5xx,
 * broken and refused connections, time limits).  Waits are exponential with
 * full jitter and a cap (Brooker, "Exponential Backoff and Jitter", 2015); a
 * server's Retry-After replaces them, and ends the matter if it asks for more
 * than the cap.
 */
#include "eval/backends/http.h"

#include <curl/curl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/rng.h"

enum {
    MAX_BODY = 8 << 20, /* after decompression */
    MAX_HEADER = 256 << 10,
    CONNECT_SECONDS = 10,
    SILENT_SECONDS = 120, /* below two bytes a second for so long */
    TOTAL_SECONDS = 600,
    WAIT_CAP_SECONDS = 60,
};

enum state { WAITING, RUNNING, DONE, TAKEN };

struct request {
    enum state state;
    size_t tag;
    char *url;
    struct strbuf body, reply;
    CURL *easy;
    size_t header_bytes;
    double retry_after; /* NaN if the server named none */
    bool too_large;
    int attempts;
    double not_before, started, seconds;
    long status;
    char error[256];
    char curl_error[CURL_ERROR_SIZE];
};

struct http {
    struct http_settings settings;
    CURLM *multi;
    struct curl_slist *headers;
    struct request **requests; /* those not yet taken, in order of arrival */
    size_t n, cap, n_running;
    struct request **handed; /* bodies of the last http_wait */
    size_t n_handed, cap_handed;
    uint64_t n_waits;
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

bool http_join_url(str base, const char *path, struct strbuf *out, struct err *e)
{
    bool plain = base.n < 2048 && (str_starts(base, S("http://")) || str_starts(base, S("https://")));

    for (size_t i = 0; i < base.n; i++)
        plain = plain && (unsigned char)base.s[i] > ' ' && (unsigned char)base.s[i] < 127 && base.s[i] != '@';
    if (!plain)
        return err_set(e, ERR_PARSE,
                       "url: not an address of a server (found \"" STR_FMT "\", expected http://... or"
                       " https://... without user name)",
                       STR_ARG(str_slice(base, 0, 80)));
    while (base.n && base.s[base.n - 1] == '/')
        base.n--;
    strbuf_add(out, base);
    if (!str_ends(base, str_from(path)))
        strbuf_printf(out, "/%s", path);
    return true;
}

void http_post(struct http *h, const char *url, str body, size_t tag)
{
    struct request *r = xcalloc(1, sizeof *r);

    r->tag = tag;
    r->url = xstrdup(url);
    strbuf_add(&r->body, body);
    VEC_PUSH(h->requests, h->n, h->cap) = r;
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
    double seconds;

    r->header_bytes += line.n;
    if (r->header_bytes > MAX_HEADER)
        return 0;
    if (line.n > 12 && strncasecmp(line.s, "retry-after:", 12) == 0 &&
        str_to_double(str_trim(str_slice(line, 12, line.n)), &seconds) && seconds >= 0)
        r->retry_after = seconds;
    return line.n;
}

static bool start(struct http *h, struct request *r)
{
    CURL *c = r->easy = curl_easy_init();

    if (!c)
        return false;
    strbuf_reset(&r->reply);
    r->header_bytes = 0;
    r->retry_after = NAN;
    r->curl_error[0] = 0;
    r->started = clock_seconds();
    r->attempts++;
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
    curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(c, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(c, CURLOPT_PROXY, "");
    curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, 2L);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)SILENT_SECONDS);
    curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)TOTAL_SECONDS);
    r->state = RUNNING;
    h->n_running++;
    return curl_multi_add_handle(h->multi, c) == CURLM_OK;
}

static bool start_waiting(struct http *h)
{
    double now = clock_seconds();

    for (size_t i = 0; i < h->n && h->n_running < (size_t)h->settings.concurrency; i++)
        if (h->requests[i]->state == WAITING && h->requests[i]->not_before <= now && !start(h, h->requests[i]))
            return false;
    return true;
}

/* --- its end -------------------------------------------------------------- */

static bool status_may_pass(long status)
{
    return status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
}

static bool error_may_pass(CURLcode code)
{
    switch (code) {
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_BAD_CONTENT_ENCODING:
        return false;
    default:
        return true;
    }
}

static const char *error_text(const struct request *r, CURLcode code)
{
    if (r->too_large)
        return "the reply is too large (expected at most 8 MiB)";
    if (r->header_bytes > MAX_HEADER || code == CURLE_OUT_OF_MEMORY)
        return "the reply's header is too large (expected at most 256 KiB)";
    return r->curl_error[0] ? r->curl_error : curl_easy_strerror(code);
}

/* Seconds until the next attempt; negative when there is none. */
static double next_wait(struct http *h, const struct request *r, bool may_pass)
{
    double most = h->settings.backoff_seconds * ldexp(1, r->attempts - 1);
    struct rng rng = rng_new(h->settings.seed, h->n_waits++);

    if (!may_pass || r->too_large || r->attempts > h->settings.retries || r->retry_after > WAIT_CAP_SECONDS)
        return -1;
    if (!isnan(r->retry_after))
        return r->retry_after;
    return rng_double(&rng) * (most < WAIT_CAP_SECONDS ? most : WAIT_CAP_SECONDS);
}

static void finish(struct http *h, CURL *easy, CURLcode code)
{
    struct request *r;
    void *user = NULL;
    bool may_pass;

    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &user);
    r = user;
    r->seconds = clock_seconds() - r->started;
    r->status = 0;
    if (code == CURLE_OK)
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &r->status);
    if (code == CURLE_OK && r->status > 0) {
        r->error[0] = 0;
        may_pass = status_may_pass(r->status) &&
                   !(h->settings.is_final && h->settings.is_final(r->status, strbuf_str(&r->reply)));
        if (r->retry_after > WAIT_CAP_SECONDS && status_may_pass(r->status))
            snprintf(r->error, sizeof r->error, "status %ld with Retry-After %.0f s (expected at most %d)", r->status,
                     r->retry_after, WAIT_CAP_SECONDS);
    } else {
        r->status = 0;
        may_pass = error_may_pass(code);
        snprintf(r->error, sizeof r->error, "%.200s", error_text(r, code));
    }
    curl_multi_remove_handle(h->multi, easy);
    curl_easy_cleanup(easy);
    r->easy = NULL;
    h->n_running--;
    double wait = next_wait(h, r, may_pass);
    r->state = wait < 0 ? DONE : WAITING;
    r->not_before = clock_seconds() + wait;
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
        out[n++] = (struct http_reply){ r->tag,      r->status, strbuf_str(&r->reply), str_from(r->error),
                                        r->attempts, r->seconds };
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
            return err_set(e, ERR_IO, "libcurl cannot go on");
        for (CURLMsg *m; (m = curl_multi_info_read(h->multi, &left));)
            if (m->msg == CURLMSG_DONE)
                finish(h, m->easy_handle, m->data.result);
        *n = take_done(h, out, max);
        if (*n > 0)
            return true;
        if (curl_multi_poll(h->multi, NULL, 0, 20, NULL) != CURLM_OK)
            return err_set(e, ERR_IO, "libcurl cannot go on");
    }
    return true;
}
