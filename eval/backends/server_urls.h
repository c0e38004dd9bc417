/*
 * server_urls.h -- the addresses that requests for a model go to: one server, or several equal ones
 * (url="http://a:8000/v1 http://b:8000/v1").
 */
#ifndef EVAL_BACKENDS_SERVER_URLS_H
#define EVAL_BACKENDS_SERVER_URLS_H

#include "eval/base/str.h"

struct arena;
struct err;

enum { MAX_SERVERS = 64 };

/* Splits `list` at blanks and appends `path` to each address, with the model's name, percent-encoded, in place of
 * {name}: urls[*n] in the arena.  Errors: not an address, a key in one, two equal ones, none or more than MAX_SERVERS.
 */
bool server_urls_make(str list, str path, str name, const char ***urls, size_t *n, struct arena *a, struct err *e);

#endif
