/*
 * server_error.h -- what an error of a chat server means for the run: whether every request would fail or only this
 * item, and when the server accepts requests again.  By the documented fields of each provider, not by words that occur
 * in several errors ("billing" is in OpenAI's and Google's messages about limits per minute too).
 */
#ifndef EVAL_BACKENDS_SERVER_ERROR_H
#define EVAL_BACKENDS_SERVER_ERROR_H

#include <stdbool.h>

#include "eval/base/str.h"

struct json;

struct server_error {
    bool refuses_all;   /* the key, the model, the account, or a quota of more than a minute */
    bool of_item;       /* the prompt is too long for the model, or a filter refused it */
    double retry_after; /* seconds that the body asks to wait (Google's RetryInfo); NaN = it says nothing */
};

/* status: of the reply, or the one that an error in a reply with status 200 names.  A body that is not JSON says
 * nothing. */
struct server_error server_error_read(long status, str body);
/* The server's error message; empty if there is none in a place where one is expected. */
str server_error_message(const struct json *root);

#endif
