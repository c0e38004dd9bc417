/*
 * http_flow.h -- when a request may be sent, to which of several equal servers, and whether it is sent again after a
 * failure.
 *
 * It knows neither the network nor a clock: the caller gives the time, so that tests can simulate minutes.
 */
#ifndef EVAL_BACKENDS_HTTP_FLOW_H
#define EVAL_BACKENDS_HTTP_FLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FLOW_WAIT_CAP_SECONDS = 60 };

struct flow;

struct flow_settings {
    size_t n_servers;
    int concurrency;                               /* max requests in flight to each server */
    int retries;                                   /* retries of one request after its first attempt */
    double backoff_seconds;                        /* first wait; doubles each time, drawn from [0, it] */
    uint64_t seed;                                 /* seed of the random waits */
    double requests_per_minute, tokens_per_minute; /* of all requests; 0 = no limit */
};

/* A request; zero before its first attempt. */
struct flow_request {
    size_t server;          /* of the last attempt */
    int attempts, failures; /* failures: attempts that count against `retries` */
    int n_lost;             /* attempts in a row that met a limit while nothing was answered; they count too */
    int n_limits;           /* attempts that met a limit while others were answered */
    size_t answered_before; /* answers of all servers when it was first sent or last met a limit */
    double not_before, sent;
    double tokens;   /* estimated tokens of its prompt and answer; 0 = unknown */
    double reserved; /* tokens reserved for its last attempt */
};

enum flow_failure {
    FLOW_FAILED,  /* this attempt failed; another one may succeed */
    FLOW_LIMITED, /* the server limits the rate */
    FLOW_REFUSED, /* the server will fail every request */
};

/* Copies the settings; all servers start open.  Free with flow_free (NULL is allowed). */
struct flow *flow_new(const struct flow_settings *settings);
void flow_free(struct flow *f);

/* The request that has lost fewer attempts is sent first, so that a request that meets a limit lets others try. */
int flow_attempts_lost(const struct flow_request *r);

/* One more request is to be sent; the run's budget of retries grows with their number. */
void flow_add(struct flow *f);
/* True if any server takes a request now. */
bool flow_is_open(const struct flow *f, double now);
/* The least loaded server that may get the request now: true with its index. */
bool flow_may_send(const struct flow *f, const struct flow_request *r, double now, size_t *server);
/* The request was sent to `server` at `now`: counts it against concurrency and the limits per minute. */
void flow_sent(struct flow *f, struct flow_request *r, size_t server, double now);

/* The attempt has ended with an answer; `wait`: seconds in which the server takes no more requests. */
void flow_answered(struct flow *f, const struct flow_request *r, double wait, double now);
/* The attempt has ended with a reply that is final, but no answer. */
void flow_ended(struct flow *f, const struct flow_request *r);
/* The attempt has failed; retry_after: seconds that the server asks for, or NaN.  True if it is to be sent again. */
bool flow_failed(struct flow *f, struct flow_request *r, enum flow_failure kind, double retry_after, double now);

/* True if the server gets no requests at present because it failed while others did not. */
bool flow_is_excluded(const struct flow *f, size_t server);

/* Replaces the tokens reserved for its last attempt by those that it really used; later estimates are scaled by how
 * earlier ones compared.  Called at most once for each attempt; without a call the estimate counts. */
void flow_used_tokens(struct flow *f, const struct flow_request *r, double tokens);

#endif
