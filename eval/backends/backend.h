/*
 * backend.h -- where answers come from: the built-in engine, a server, a file.
 *
 * Requests are submitted and replies polled, so that a local batch engine and
 * forty HTTP connections look the same to the harness.  One backend object
 * serves all variants (base and adapters) of one checkpoint or server.
 *
 * To add a backend: eval/backends/NAME.c ending in `const struct backend
 * backend_NAME`, and one row in registry.c.  To add a dialect of chat servers:
 * chat_server.h.
 */
#ifndef EVAL_BACKENDS_BACKEND_H
#define EVAL_BACKENDS_BACKEND_H

#include "eval/base/param.h"
#include "eval/base/record.h"

struct arena;
struct err;

/* One turn of a conversation. */
struct backend_message {
    str role; /* "system", "user", "assistant" */
    str content;
};

/* One model of the suite, as the backend needs to know it. */
struct backend_model {
    str id;
    str path;               /* checkpoint or replay file; resolved */
    str adapter;            /* resolved; empty = none */
    double scale;           /* of the adapter */
    str commit;             /* commit of a hub model; empty = a local model */
    str quantize;           /* empty = as stored */
    str kv_cache;           /* "q8" = 8 bits */
    str url, name, key_env; /* of a server */
    str key_file;           /* file with the key, in place of key_env; resolved */
    str command;            /* of backend process */
    int concurrency;        /* max requests in flight to it */
    str request;            /* JSON object of members for each request to a server; null removes one */
    double requests_per_minute, tokens_per_minute; /* of a server; 0 = no limit */
};

struct backend_options {
    int n_threads;
    int max_batch;
    uint64_t max_memory;
    uint64_t seed;
};

struct backend_request {
    size_t model; /* index in the models given to open */
    str item_id;  /* for replay */
    str task_id;
    str prompt;                             /* rendered text, special tokens parsed if prompt_special */
    const struct backend_message *messages; /* [n_messages] for backends that take messages; none: */
    size_t n_messages;                      /* ... the prompt is one user message */
    bool prompt_special;
    const char *prompt_input; /* [prompt.n] 1 = an item's text, never a special token; NULL = none of it */
    int max_tokens;
    float temperature;
    int top_k;
    float top_p;
    uint64_t seed;
    const str *stop;
    size_t n_stop;
    const str *choices; /* kind choice: continuations to score; else NULL */
    size_t n_choices;
    bool unconditional;                  /* ... and also without the prompt */
    bool whole_text;                     /* kind perplexity: score the whole prompt text */
    const struct backend_model *against; /* ... and compare it with this one's distributions; NULL = none */
    int context, stride; /* ... in windows of `context` tokens, advancing by `stride`; 0 = the model's, half of it */
    size_t index;        /* the caller's number, returned in the reply */
};

struct backend_reply {
    size_t index;
    struct generation gen; /* valid until the next poll */
};

struct backend {
    const char *name, *summary;
    /* Capabilities; the harness checks these and never the name. */
    bool messages;          /* takes the prompt as a chat message and wraps it itself */
    bool likelihoods;       /* computes log-likelihoods of given options and texts */
    bool compares_models;   /* compares next-token distributions of two of its models (`against`) */
    bool answers_by_item;   /* stored answers: each belongs to its item, whatever the prompt */
    bool paid;              /* tokens may cost money */
    bool runs_code;         /* a program named by the suite; `inspect` does not run it */
    bool distributes;       /* computes here: processes that each open it may share the requests of a run */
    bool poll_may_be_empty; /* poll may return without a reply while requests are pending */

    /* `state` is the backend's own object. */
    bool (*open)(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                 struct err *e);
    void (*close)(void *state);

    /* Content identity of model i: equal identity, equal answers. */
    bool (*identity)(void *state, size_t model, char hex[65], struct err *e);
    /* Optional: what is known of model i, as JSON text for the report's set-up table. */
    str (*describe)(void *state, size_t model, struct arena *a);
    /* Chat template source of model i; empty if it has none. */
    str (*chat_template)(void *state, size_t model);
    /* Optional: its BOS and EOS tokens as text; NULL s if there are none. */
    void (*chat_tokens)(void *state, size_t model, str *bos, str *eos);

    /* Optional: warnings, read after a run over all items; NULL s after the last. */
    str (*warning)(void *state, size_t i);

    bool (*submit)(void *state, const struct backend_request *r, struct err *e);
    /* Works until at least one reply is ready, or nothing is left (*n = 0).  An error stops the run; earlier replies
     * are kept. */
    bool (*poll)(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e);
};

size_t backend_count(void);
const struct backend *backend_at(size_t i);
const struct backend *backend_find(str name);

#endif
