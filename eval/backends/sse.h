/*
 * sse.h -- reads an event stream of chat completion chunks, for servers that stream although it was not requested.
 */
#ifndef EVAL_BACKENDS_SSE_H
#define EVAL_BACKENDS_SSE_H

#include "eval/base/str.h"

struct err;
struct json;

/* Joins the chunks of choice 0 into one chat completion: {"choices": [{"message": {"content": ...}, "finish_reason":
 * ...}], "usage": ...}; or the stream's error event.  A stream without an end mark is a transient error: a partial
 * answer is never used.  Owns: json_free. */
struct json *sse_join_chat(str body, bool *is_transient, struct err *e);

#endif
