/*
 * serve.h -- the built-in engine behind OpenAI's HTTP interface, so that other
 * evaluation programs and clients can use it.
 *
 *     GET  /v1/models              the base and each adapter, by name
 *     POST /v1/chat/completions    messages through the model's chat template
 *     POST /v1/completions         text or token ids; echo, logprobs, max_tokens 0
 *     POST /tokenize, /detokenize  as vLLM's, and GET /tokenizer_info
 *     GET  /health
 *
 *     http_server.c    bytes and connections (libmicrohttpd)
 *     reply.c          JSON replies and errors
 *     serve.c          routes, key, the loop
 *     job_read.c       a request's JSON as a job of engine requests
 *     job_run.c        jobs in the engine's batch
 *     job_reply.c      a finished job as JSON
 *     job_stream.c     a job as an event stream, token by token
 */
#ifndef EVAL_SERVE_SERVE_H
#define EVAL_SERVE_SERVE_H

#include "eval/engine/engine.h"

struct serve_model {
    str name;                       /* as requests name it */
    struct engine_adapter *adapter; /* NULL = the base */
};

struct serve_options {
    const char *host;
    int port;          /* 0 = any free one */
    const char *key;   /* "Authorization: Bearer KEY" is required; NULL = none */
    uint64_t seed;     /* sampling seed, for requests without one */
    str chat_template; /* in place of the model's own; empty = none */
    struct engine_options engine;
    void (*listening)(const char *host, int port); /* called once the port is open */
};

/* Serves until a signal comes: ERR_INTERRUPTED then.  models[0] is the default. */
bool serve_run(struct engine_model *m, const struct serve_model *models, size_t n, const struct serve_options *o,
               struct err *e);

#endif
