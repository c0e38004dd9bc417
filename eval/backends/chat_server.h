/*
 * chat_server.h -- the common part of all chat servers: key, retries, limits, errors
 * that stop a run, redaction.  A dialect maps requests and replies to its provider's
 * API, in about 120 lines (openai.c, anthropic.c, gemini.c).
 *
 * To add a dialect: NAME.c with a `struct chat_dialect`, an open function that passes it to chat_server_open, `const
 * struct backend backend_NAME = { ..., .messages = true, CHAT_SERVER_FUNCTIONS }`, and a row in registry.c.  `request`
 * sends all messages (or the prompt), the model's name, max_tokens, temperature, top_p, top_k, seed and stops; `read`
 * fills text, finish, the numbers of tokens and, where there is no answer, problem.  Nothing else is needed: keys,
 * retries, limits, <request>, errors with a status other than 200 (server_error.c knows their shapes) are common.  Its
 * test is a row of tests/backends/test_server_replies.c and a function in test_dialects.c.
 */
#ifndef EVAL_BACKENDS_CHAT_SERVER_H
#define EVAL_BACKENDS_CHAT_SERVER_H

#include "eval/backends/backend.h"

struct chat_server;
struct json;

/* A reply as the dialect has read it. */
struct chat_reply {
    str text;      /* the answer */
    str reasoning; /* reasoning that the server returns separately; not part of the answer */
    enum finish finish;
    str problem;                          /* why there is no answer; empty if there is one */
    bool by_server;                       /* problem: the server failed; else the model gave no answer to this item */
    bool is_transient, limited;           /* problem: retry it; limited: retry after a pause of all requests */
    int n_prompt_tokens, n_cached_tokens; /* cached: prompt tokens read from the server's cache */
    int n_tokens, n_reasoning_tokens;     /* reasoning: tokens of the answer that are reasoning */
    double logprob;                       /* log-likelihood of the answer or the text; NaN if unknown */
    const double *choice_logprobs;        /* [n_choices] of the request, in the arena; NULL = none */
    const int *choice_lengths;            /* [n_choices] bytes */
    const struct scored_text *scored;
    const char
        *missing_feature; /* what the server does not give and what is lost with it, for a warning; NULL = nothing */
};

struct chat_dialect {
    const char *name;                /* part of the identity of answers */
    const char *path;                /* appended to the model's url; {name} is replaced by the model's name */
    const char *default_url;         /* NULL = the suite must give one */
    const char *key_header;          /* the key follows: "Authorization: Bearer "; left out if the model has no key */
    const char *header;              /* one more header, or NULL */
    size_t max_stops;                /* max number of stop strings in a request */
    bool has_top_k, has_likelihoods; /* a suite that needs what is missing is refused */

    /* Builds the body of a request, which the caller frees. */
    struct json *(*request)(const struct chat_server *s, const struct backend_request *q);
    /* Reads a reply with status 200 that is an object without "error".  Texts may be borrowed from `root`. */
    void (*read)(const struct json *root, const struct backend_request *q, struct chat_reply *out, struct arena *a);
    /* Optional: combines an event stream into one object, which the caller frees. */
    struct json *(*join_stream)(str body, bool *is_transient, struct err *e);
    /* Optional: given the reply of a server that rejects a member of the request, returns the flag of the spelling to
     * use instead, which `request` reads by chat_server_flags; 0 = none known. */
    unsigned (*adapt)(const struct json *root);
};

/* To be called by the open function of a dialect. */
bool chat_server_open(const struct chat_dialect *d, const struct backend_model *models, size_t n,
                      const struct backend_options *options, void **state, struct err *e);

/* --- for dialects ------------------------------------------------------------ */

/* The model's name on the server, as the suite gives it; lives as long as the server object. */
str chat_server_model_name(const struct chat_server *s, const struct backend_request *q);
/* The flags that `adapt` has returned for the request's model so far. */
unsigned chat_server_flags(const struct chat_server *s, const struct backend_request *q);

/* The messages of a request; a request without messages is one user message. */
size_t chat_message_count(const struct backend_request *q);
struct backend_message chat_message_at(const struct backend_request *q, size_t i);

/* A non-negative number of tokens at a dotted path; 0 if there is none. */
int chat_token_count(const struct json *root, const char *path);
/* The request's seed in the range that servers accept: 31 bits. */
int64_t chat_seed(const struct backend_request *q);

/* --- the functions of struct backend ------------------------------------------- */

/* Each as the member of the same name in struct backend says; `state` is what chat_server_open returned. */
void chat_server_close(void *state);
bool chat_server_identity(void *state, size_t model, char hex[65], struct err *e);
str chat_server_describe(void *state, size_t model, struct arena *a);
str chat_server_warning(void *state, size_t i);
str chat_server_template(void *state, size_t model); /* empty: the server applies its own */
bool chat_server_submit(void *state, const struct backend_request *q, struct err *e);
bool chat_server_poll(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e);

/* clang-format off */
#define CHAT_SERVER_FUNCTIONS                   \
    .paid = true,                               \
    .poll_may_be_empty = true,                  \
    .close = chat_server_close,                 \
    .identity = chat_server_identity,           \
    .describe = chat_server_describe,           \
    .chat_template = chat_server_template,      \
    .warning = chat_server_warning,             \
    .submit = chat_server_submit,               \
    .poll = chat_server_poll
/* clang-format on */

#endif
