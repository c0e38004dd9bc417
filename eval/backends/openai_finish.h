/*
 * openai_finish.h -- finish_reason of OpenAI's chat completions and older completions, which mean the same.
 */
#ifndef EVAL_BACKENDS_OPENAI_FINISH_H
#define EVAL_BACKENDS_OPENAI_FINISH_H

#include "eval/backends/chat_server.h"

/* Sets out->finish by the choice's finish_reason, and out->problem if it says that there is no complete answer, or if
 * the choice has an error of its own.  True if there is no problem. */
bool openai_read_finish(const struct json *choice, struct chat_reply *out, struct arena *a);
/* True for the reasons that mean that max-tokens cut the answer off. */
bool openai_is_length(str reason);

#endif
