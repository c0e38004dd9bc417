/*
 * backend_request.h -- converts a request of the plan to the form that backends take.
 */
#ifndef EVAL_HARNESS_BACKEND_REQUEST_H
#define EVAL_HARNESS_BACKEND_REQUEST_H

#include "eval/backends/backend.h"

struct plan;

/* Request `index` of the plan; its texts are the plan's. */
struct backend_request backend_request_make(const struct plan *p, size_t index);
/* The answer of a request that its backend did not accept. */
struct backend_reply backend_reply_failed(size_t index, const struct err *why);

#endif
