/*
 * prompts_file.h -- writes the requests of a run as JSON lines, to read them or
 * to have them answered elsewhere (backend replay reads answers by the same
 * ids).
 */
#ifndef EVAL_HARNESS_PROMPTS_FILE_H
#define EVAL_HARNESS_PROMPTS_FILE_H

#include "eval/base/str.h"

struct err;
struct plan;

/* One line per request: {"id", "task", "model", "prompt", "messages", "choices", "max_tokens", "temperature",
 * "top_k", "top_p", "seed", "stop"}; messages only where the backend sends them. */
bool prompts_write(const struct plan *p, str path, struct err *e);

#endif
