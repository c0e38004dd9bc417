/*
 * server.h -- a loopback server that answers every request with given bytes, one request per connection, and counts
 * requests.
 */
#ifndef TESTS_BACKENDS_SERVER_H
#define TESTS_BACKENDS_SERVER_H

#include "eval/base/str.h"

struct server;

/* Request k gets replies[k]; further requests get the last reply. */
struct server *server_start(const str *replies, size_t n);
void server_stop(struct server *s);
const char *server_url(const struct server *s); /* http://127.0.0.1:PORT/v1 */
int server_requests(struct server *s);
int server_most_at_once(struct server *s);
str server_last_request(struct server *s); /* head and body; valid until the next request */
void server_set_delay(struct server *s, int milliseconds);
/* Requests that contain `text` get this reply instead; they are counted, too.  Call it before the first request. */
void server_set_rule(struct server *s, str text, str reply);

#endif
