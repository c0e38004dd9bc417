/*
 * job.h -- private to eval/serve: one request to /v1/completions or
 * /v1/chat/completions on its way through the engine.
 */
#ifndef EVAL_SERVE_JOB_H
#define EVAL_SERVE_JOB_H

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/serve/http_server.h"
#include "eval/serve/serve.h"

struct chat;
struct json;

enum { JOB_MAX_PARTS = 256, JOB_MAX_STOPS = 16, JOB_MAX_TOP = 20 };

struct job;
struct part;

/* What an engine request is for; stored as its `user`. */
struct request_use {
    struct part *part;
    bool scoring; /* scores the prompt's tokens; else generates an answer */
};

/* One choice of the reply: one prompt, one of its n samples. */
struct part {
    struct job *job;
    const int32_t *ids; /* [n_ids] the prompt */
    size_t n_ids;
    str prompt; /* its text, for echo */
    uint64_t seed;
    struct engine_result scored;    /* scores of the prompt, copied; if echo wants logprobs */
    struct engine_result generated; /* the answer, copied; if max_tokens > 0 */
    struct request_use uses[2];     /* an answer, a scoring */
    int64_t n_chars;                /* characters of the tokens whose logprobs were written (completions) */
    size_t sent_bytes, sent_tokens; /* streaming: amount of the answer already sent */
    bool opened, closed;            /* streaming: the first and the last chunk were sent */
};

struct job {
    struct http_exchange *x;
    struct arena a;
    const struct serve_model *model;
    bool chat, stream, stream_usage, echo;
    int n_top; /* top log-probabilities of each token; 0 = none besides the token's own */
    bool logprobs;
    int max_tokens;
    float temperature, top_p;
    int top_k;
    str stops[JOB_MAX_STOPS];
    size_t n_stops;
    struct part *parts; /* [n_parts] */
    size_t n_parts;
    size_t n_waiting;          /* engine requests without a result */
    bool started, client_gone; /* streaming: the reply has begun; the client has hung up */
    bool failed;
    struct err error; /* of the first request that failed */
    uint64_t number;
};

struct serve {
    struct engine_model *model;
    struct engine_batch *batch;
    struct engine_info info;
    struct chat **chats; /* [n_models] NULL = the model has no chat template */
    const struct serve_model *models;
    size_t n_models;
    const struct serve_options *options;
    struct http_server *http;
    struct job **jobs; /* [n_jobs] under way */
    size_t n_jobs, cap_jobs;
    uint64_t n_requests;
};

/* Parses the request's body as a job; an error is reported to the client. */
bool job_read(struct serve *s, const struct json *body, struct job *j, struct err *e);
/* Queues its engine requests; a job without any is finished immediately. */
void job_submit(struct serve *s, struct job *j);
/* Runs one engine step; replies to jobs that are complete and frees them. */
bool job_step(struct serve *s, struct err *e);
/* Frees the job with its arena; its exchange must have been answered. */
void job_free(struct job *j);
/* job_reply.c: the whole reply. */
void job_reply(struct serve *s, struct job *j);

/* job_stream.c: sends the new parts of the answers; called after each step. */
void job_stream(struct serve *s, struct job *j);
/* Sends the rest and the end of the stream. */
void job_stream_end(struct serve *s, struct job *j);

/* --- parts of replies (job_reply.c); owned by the caller ------------------------ */

/* id, object, created, model */
struct json *job_head(const struct job *j, bool chunk);
/* {"prompt_tokens", "completion_tokens", "total_tokens"} over all parts. */
struct json *job_usage(const struct job *j);
/* Log-probabilities of tokens [from, to) of the answer r, after those of the prompt if with_prompt; null if not
 * requested. */
struct json *job_logprobs(const struct serve *s, struct job *j, struct part *p, bool with_prompt,
                          const struct engine_result *r, size_t from, size_t to);
/* "stop" or "length", as a JSON string. */
struct json *job_finish_reason(const struct job *j, const struct part *p);

#endif
