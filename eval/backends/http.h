/*
 * http.h -- POSTs to servers that nobody vouches for: many at once, each with
 * limits on time and size, asked again where asking again can help.
 *
 * No redirects, no cookies, no .netrc, no proxy but one that is asked for, and
 * only http and https with checked certificates.  A reply is handed back only
 * when all of it came.
 */
#ifndef EVAL_BACKENDS_HTTP_H
#define EVAL_BACKENDS_HTTP_H

#include "eval/base/strbuf.h"

struct err;
struct http;

struct http_settings {
    int concurrency;            /* requests in flight */
    int retries;                /* after the first attempt */
    double backoff_seconds;     /* first wait; doubled each time, drawn from [0, it] */
    uint64_t seed;              /* of the waits */
    const char *const *headers; /* "Name: value", NULL-terminated; kept by the caller */
    /* Optional: is it useless to ask again, whatever the status says?  (A used-up quota.) */
    bool (*is_final)(long status, str body);
};

struct http_reply {
    size_t tag;  /* the caller's number */
    long status; /* 0 if no whole reply came */
    str body;    /* valid until the next http_wait */
    str error;   /* why there is no whole reply; empty if there is one */
    int attempts;
    double seconds; /* of the last attempt */
};

struct http *http_new(const struct http_settings *settings, struct err *e);
void http_free(struct http *h);

/* "https://host/v1/" + "chat/completions" with one slash between; what is no
 * plain http(s) address is refused. */
bool http_join_url(str base, const char *path, struct strbuf *out, struct err *e);

/* The body is copied. */
void http_post(struct http *h, const char *url, str body, size_t tag);

/* Works until at least one reply is there; *n = 0 when nothing is left to wait
 * for, or after about a second, so that the caller can look up. */
bool http_wait(struct http *h, struct http_reply *out, size_t max, size_t *n, struct err *e);

#endif
