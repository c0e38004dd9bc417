/*
 * sse.h -- an event stream of chat completion chunks, for servers that stream
 * although nobody asked for it.
 */
#ifndef EVAL_BACKENDS_SSE_H
#define EVAL_BACKENDS_SSE_H

#include "eval/base/str.h"

struct err;
struct json;

/* The chunks of choice 0 as one chat completion: {"choices": [{"message": {"content": ...},
 * "finish_reason": ...}], "usage": ...}; or the stream's error event.  A stream without an end mark
 * is an error that may pass: a part is never an answer.  Owns: json_free. */
struct json *sse_join_chat(str body, bool *may_pass, struct err *e);

#endif
