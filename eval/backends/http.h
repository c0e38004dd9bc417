/*
 * http.h -- concurrent POST requests to one or several equal servers, which are not trusted, with limits on time and
 * size, and retries where they can help (http_flow.h).
 *
 * No redirects, no cookies, no .netrc, no proxy from the environment; only http
 * and https, with certificates checked.  Only complete replies are returned.
 */
#ifndef EVAL_BACKENDS_HTTP_H
#define EVAL_BACKENDS_HTTP_H

#include "eval/backends/http_flow.h"
#include "eval/base/strbuf.h"

struct err;
struct http;

struct http_reply {
    size_t tag;    /* the caller's number */
    size_t server; /* that the last attempt was sent to */
    long status;   /* 0 if there is no complete reply */
    int code;      /* libcurl's CURLcode; 0 = a complete reply */
    str body;      /* valid until the next http_wait */
    str error;     /* why there is no complete reply; empty if there is one */
    int attempts;
    double seconds;                  /* of the last attempt */
    double retry_after;              /* seconds that the server asks to wait; NaN = it says nothing */
    const struct flow_request *flow; /* valid until the next http_wait */
};

enum http_verdict {
    HTTP_FINAL,   /* return it to the caller */
    HTTP_AGAIN,   /* a failure that may pass: retry after a wait, at most `retries` times */
    HTTP_LIMITED, /* the server limits the rate: pause it, then repeat */
    HTTP_REFUSED, /* the server will fail every request: use the others; if there are none, return it to the caller */
};

struct http_settings {
    struct flow_settings flow; /* servers, concurrency, retries, limits */
    double silent_seconds;     /* an attempt ends after this time below two bytes per second */
    double total_seconds; /* and after this time in any case; then it is not repeated, since it would take as long */
    const char *const *headers; /* "Name: value", NULL-terminated; copied */
    /* Called before each attempt, so that the attempt can use what earlier replies have shown.  Returns the address of
     * request `tag` at this server, which must live until http_free, and writes the request's body. */
    const char *(*prepare)(void *user, size_t tag, size_t server, struct strbuf *body);
    /* Optional: may change the usual verdict on a reply (usual: by status and CURLcode), and retry_after where the body
     * says more than the header. */
    enum http_verdict (*judge)(void *user, struct http_reply *r, enum http_verdict usual);
    void *user;
};

/* A client for all requests of a run.  NULL on error; free it with http_free, which cancels requests in flight. */
struct http *http_new(const struct http_settings *settings, struct err *e);
void http_free(struct http *h);

/* "https://host/v1/" + "chat/completions", joined by one slash, before a query.  Errors: not an
 * http(s) address, a user name, or a query that looks like a key. */
bool http_join_url(str base, str path, struct strbuf *out, struct err *e);

/* Queues a POST request; tokens: an estimate of the tokens of its prompt and answer, for tokens_per_minute. */
void http_post(struct http *h, size_t tag, double tokens);

/* Works until at least one reply is complete; *n = 0 if no requests are left, or after about a second, so that the
 * caller can check signals. */
bool http_wait(struct http *h, struct http_reply *out, size_t max, size_t *n, struct err *e);

/* The tokens that the request really used, as counted by the server; the reply must be of the last http_wait. */
void http_used_tokens(struct http *h, const struct http_reply *r, double tokens);

/* Why one of several servers was excluded; empty if it never was.  Lives as long as `h`. */
str http_exclusion_reason(const struct http *h, size_t server);

/* The certificates to trust in place of the system's: the environment's SSL_CERT_FILE, as OpenSSL reads it; or NULL. */
const char *http_ca_file(void);

/* True if the code of a reply is a certificate or TLS error; a host name that does not resolve. */
bool http_is_tls_error(int code);
bool http_is_name_error(int code);

#endif
