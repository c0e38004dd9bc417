/*
 * http_server.h -- an HTTP server in the caller's thread: a function receives each request once its body is complete,
 * and answers it then or later.
 *
 * A reply is given as a whole (http_exchange_reply), or in pieces as they become known (http_exchange_begin, _write and
 * _end; HTTP/1.1 chunks).
 *
 * Limits: a body of max_body bytes (413), 256 connections, 30 s without a byte.
 */
#ifndef EVAL_SERVE_HTTP_SERVER_H
#define EVAL_SERVE_HTTP_SERVER_H

#include "eval/base/str.h"

struct err;
struct http_server;
struct http_exchange; /* one request and its reply */

struct http_server_settings {
    const char *host; /* an IPv4 or IPv6 address */
    int port;         /* 0 = any free one */
    size_t max_body;
    /* Called once a request; must lead to one http_exchange_reply or http_exchange_begin, now or later. */
    void (*handle)(void *user, struct http_exchange *x);
    void *user;
};

/* Listens; every address and port that cannot be bound is an error.  NULL then. */
struct http_server *http_server_open(const struct http_server_settings *s, struct err *e);
/* Exchanges that are not answered yet are dropped; none may be used afterwards. */
void http_server_close(struct http_server *s);
/* The port in use; 0 if it is unknown. */
int http_server_port(const struct http_server *s);

/* Moves bytes; waits up to `milliseconds` for something to do. */
bool http_server_work(struct http_server *s, int milliseconds, struct err *e);

/* Valid until the reply is given. */
str http_exchange_method(const struct http_exchange *x);
str http_exchange_path(const struct http_exchange *x); /* without the query */
str http_exchange_body(const struct http_exchange *x);
str http_exchange_header(const struct http_exchange *x, const char *name); /* NULL s if there is none */

/* Exactly once; the body is copied, and x is no longer valid. */
void http_exchange_reply(struct http_exchange *x, unsigned status, const char *content_type, str body);

/* Begins a reply with status 200 whose length is not known. */
void http_exchange_begin(struct http_exchange *x, const char *content_type);
/* Sends one more piece, copied; false when the client has hung up. */
bool http_exchange_write(struct http_exchange *x, str piece);
/* Ends the reply; x is no longer valid. */
void http_exchange_end(struct http_exchange *x);

#endif
