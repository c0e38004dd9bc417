/*
 * fetch.c -- see fetch.h.
 */
#include "eval/backends/fetch.h"

#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "eval/backends/http.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"

enum { CONNECT_SECONDS = 10, SILENT_SECONDS = 60, MAX_REDIRECTS = 5, ATTEMPTS = 5 };

struct transfer {
    const struct fetch *f;
    struct strbuf *text; /* destination of the body: a text ... */
    int fd;              /* ... or a file */
    uint64_t from;       /* bytes of the file already present */
    uint64_t received;
    bool too_large, stopped, write_failed;
    char range[32];
    CURL *curl;
    char curl_error[CURL_ERROR_SIZE];
};

static bool to_file(struct transfer *t, const char *data, size_t n)
{
    while (n > 0) {
        ssize_t written = write(t->fd, data, n);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        n -= (size_t)written;
    }
    return true;
}

static size_t on_body(char *data, size_t size, size_t n, void *user)
{
    struct transfer *t = user;
    long status = 0;

    curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &status);
    if (!t->text && status != 200 && status != 206)
        return size * n;                            /* an error's body is not the file */
    if (!t->text && status == 200 && t->from > 0) { /* the server does not resume */
        if (ftruncate(t->fd, 0) != 0 || lseek(t->fd, 0, SEEK_SET) != 0) {
            t->write_failed = true;
            return 0;
        }
        t->from = 0;
    }
    if (t->received + t->from + size * n > t->f->max_bytes) {
        t->too_large = true;
        return 0;
    }
    if (t->text)
        strbuf_add(t->text, (str){ data, size * n });
    else if (!to_file(t, data, size * n)) {
        t->write_failed = true;
        return 0;
    }
    t->received += size * n;
    return size * n;
}

static int on_progress(void *user, curl_off_t total, curl_off_t done, curl_off_t up_total, curl_off_t up_done)
{
    struct transfer *t = user;

    (void)up_total;
    (void)up_done;
    if (t->f->progress &&
        !t->f->progress(t->f->user, t->from + (uint64_t)done, total > 0 ? t->from + (uint64_t)total : 0))
        t->stopped = true;
    return t->stopped;
}

static CURL *new_handle(struct transfer *t)
{
    CURL *c = t->curl = curl_easy_init();

    if (!c)
        return NULL;
    curl_easy_setopt(c, CURLOPT_URL, t->f->url);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(c, CURLOPT_XFERINFODATA, t);
    curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(c, CURLOPT_ERRORBUFFER, t->curl_error);
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(c, CURLOPT_REDIR_PROTOCOLS_STR, strncmp(t->f->url, "https:", 6) == 0 ? "https" : "http,https");
    curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(c, CURLOPT_MAXREDIRS, (long)MAX_REDIRECTS);
    if (http_ca_file())
        curl_easy_setopt(c, CURLOPT_CAINFO, http_ca_file());
    curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(c, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, 2L);
    curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)SILENT_SECONDS);
    if (t->f->key) { /* libcurl sends it to the first host only */
        curl_easy_setopt(c, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER);
        curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, t->f->key);
    }
    if (t->from) { /* not CURLOPT_RESUME_FROM, which fails where the server sends everything again */
        snprintf(t->range, sizeof t->range, "%llu-", (unsigned long long)t->from);
        curl_easy_setopt(c, CURLOPT_RANGE, t->range);
    }
    return c;
}

static bool perform(struct transfer *t, long *status, CURLcode *code, struct err *e)
{
    CURL *c = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? new_handle(t) : NULL;

    if (!c)
        return err_set(e, ERR_IO, "libcurl cannot be started");
    *code = curl_easy_perform(c);
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, status);
    curl_easy_cleanup(c);
    if (*code == CURLE_OK)
        return true;
    if (t->stopped)
        return err_set(e, ERR_INTERRUPTED, "%s: stopped", t->f->url);
    if (t->too_large)
        return err_set(e, ERR_REMOTE, "%s: larger than %llu bytes", t->f->url, (unsigned long long)t->f->max_bytes);
    return err_set(e, t->write_failed ? ERR_IO : ERR_REMOTE, "%s: %s", t->f->url,
                   t->write_failed    ? "the file cannot be written"
                   : t->curl_error[0] ? t->curl_error
                                      : curl_easy_strerror(*code));
}

bool fetch_text(const struct fetch *f, struct strbuf *out, long *status, struct err *e)
{
    struct transfer t = { .f = f, .text = out, .fd = -1 };
    CURLcode code;

    return perform(&t, status, &code, e);
}

/* True if a retry may continue from where this attempt stopped. */
static bool is_transient(const struct transfer *t, CURLcode code, long status)
{
    if (t->stopped || t->too_large || t->write_failed)
        return false;
    return code == CURLE_OK ? status == 429 || status >= 500
                            : code != CURLE_PEER_FAILED_VERIFICATION && code != CURLE_TOO_MANY_REDIRECTS &&
                                  code != CURLE_UNSUPPORTED_PROTOCOL && code != CURLE_URL_MALFORMAT;
}

static double wait_seconds(int attempt)
{
    const char *text = getenv("ASSAY_HTTP_BACKOFF_MS");
    double ms = 1000;

    if (text)
        str_to_double(str_from(text), &ms);
    return ms / 1000 * (1 << attempt);
}

bool fetch_file(const struct fetch *f, const char *path, long *status, struct err *e)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0644);
    bool ok = false;

    if (fd < 0)
        return err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        off_t size = lseek(fd, 0, SEEK_END);
        struct transfer t = { .f = f, .fd = fd, .from = size > 0 ? (uint64_t)size : 0 };
        CURLcode code;
        ok = perform(&t, status, &code, e);
        if (ok && *status == 416 && t.from > 0) { /* nothing is left, or the file has changed: start again */
            ok = ftruncate(fd, 0) == 0 || err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
            if (!ok)
                break;
            continue;
        }
        if ((ok && !is_transient(&t, code, *status)) || (!ok && !is_transient(&t, code, 0)))
            break;
        usleep((useconds_t)(wait_seconds(attempt) * 1e6));
    }
    if (ok && fsync(fd) != 0)
        ok = err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
    close(fd);
    return ok;
}
