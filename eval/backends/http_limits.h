/*
 * http_limits.h -- what the headers of a reply say about a server's rate limits.
 *
 *     Retry-After                        seconds or a date (RFC 9110, 10.2.3); retry-after-ms
 *     x-ratelimit-remaining-requests     and -tokens, with x-ratelimit-reset-...: OpenAI and many others
 *     anthropic-ratelimit-requests-...   and -tokens-, -input-tokens-, -output-tokens-: remaining, reset
 */
#ifndef EVAL_BACKENDS_HTTP_LIMITS_H
#define EVAL_BACKENDS_HTTP_LIMITS_H

#include <time.h>

#include "eval/base/str.h"

enum { RATE_LIMIT_KINDS = 6 };

/* A moment that a header names: a number of seconds from now, or a date. */
struct rate_limit_moment {
    double seconds; /* NaN = none */
    time_t at;      /* 0 = none */
};

struct rate_limits {
    time_t date; /* the server's clock; 0 = unknown */
    struct rate_limit_moment retry;
    bool used_up[RATE_LIMIT_KINDS]; /* nothing is left in the current window */
    struct rate_limit_moment reset[RATE_LIMIT_KINDS];
};

/* Forgets everything read: call it before the headers of a reply. */
void rate_limits_clear(struct rate_limits *l);
/* Reads one header line; any other line changes nothing. */
void rate_limits_read(struct rate_limits *l, str line);

/* The seconds of Retry-After; NaN if there is none or it cannot be read. */
double rate_limits_retry_after(const struct rate_limits *l);
/* The seconds until every window that is used up has been reset; 0 if none is. */
double rate_limits_wait(const struct rate_limits *l);

#endif
