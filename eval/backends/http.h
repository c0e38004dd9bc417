/*
 * http.h -- concurrent POST requests to untrusted servers, with limits on time and size, and retries where they can
 * help.
 *
 * No redirects, no cookies, no .netrc, no proxy from the environment; only http
 * and https, with certificates checked.  Only complete replies are returned.
 */
#ifndef EVAL_BACKENDS_HTTP_H
#define EVAL_BACKENDS_HTTP_H

#include "eval/base/strbuf.h"

struct err;
struct http;

struct http_reply {
    size_t tag;  /* the caller's number */
    long status; /* 0 if there is no complete reply */
    int code;    /* libcurl's CURLcode; 0 = a complete reply */
    str body;    /* valid until the next http_wait */
    str error;   /* why there is no complete reply; empty if there is one */
    int attempts;
    double seconds; /* of the last attempt */
};

enum http_verdict {
    HTTP_FINAL,   /* return it to the caller */
    HTTP_AGAIN,   /* a transient failure: retry after a wait, at most `retries` times */
    HTTP_LIMITED, /* the server limits the rate: pause the whole queue, then repeat */
};

struct http_settings {
    int concurrency;                               /* max requests in flight */
    int retries;                                   /* of one request after its first attempt */
    double backoff_seconds;                        /* first wait; doubles each time, drawn from [0, it] */
    double silent_seconds;                         /* an attempt ends after this time below two bytes a second */
    uint64_t seed;                                 /* of the waits */
    double requests_per_minute, tokens_per_minute; /* of all requests; 0 = no limit */
    const char *const *headers;                    /* "Name: value", NULL-terminated; copied */
    /* Optional: may change the usual verdict on a reply (usual: by status and CURLcode). */
    enum http_verdict (*judge)(void *user, const struct http_reply *r, enum http_verdict usual);
    void *user;
};

struct http *http_new(const struct http_settings *settings, struct err *e);
void http_free(struct http *h);

/* "https://host/v1/" + "chat/completions", joined by one slash, before a query.  Errors: not an
 * http(s) address, a user name, or a query that looks like a key. */
bool http_join_url(str base, str path, struct strbuf *out, struct err *e);

/* The body is copied. */
void http_post(struct http *h, const char *url, str body, size_t tag);

/* Works until at least one reply is complete; *n = 0 if no requests are left, or after about a second, so that the
 * caller can check signals. */
bool http_wait(struct http *h, struct http_reply *out, size_t max, size_t *n, struct err *e);

/* Counts tokens against tokens_per_minute. */
void http_spend_tokens(struct http *h, double tokens);

/* The certificates to trust in place of the system's: SSL_CERT_FILE of the environment, as OpenSSL reads it; or NULL.
 */
const char *http_ca_file(void);

/* True if the code of a reply is a certificate or TLS error; a host name that does not resolve. */
bool http_is_tls_error(int code);
bool http_is_name_error(int code);

#endif
