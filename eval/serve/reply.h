/*
 * reply.h -- JSON replies, and errors in OpenAI's form.
 */
#ifndef EVAL_SERVE_REPLY_H
#define EVAL_SERVE_REPLY_H

#include "eval/base/str.h"

struct http_exchange;
struct json;

/* Status 200; frees the body. */
void reply_json(struct http_exchange *x, struct json *body);
/* {"error": {"message": ..., "type": ..., "code": STATUS}} */
void reply_error(struct http_exchange *x, unsigned status, const char *fmt, ...) PRINTF(3, 4);

#endif
