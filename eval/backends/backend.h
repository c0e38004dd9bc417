/*
 * backend.h -- the interface of all sources of answers: the built-in engine,
 * servers, programs, files.
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

/* A model of the suite; members that do not apply to the backend are empty or 0. */
struct backend_model {
    str id;
    str path;                   /* checkpoint or replay file; resolved */
    str adapter;                /* resolved; empty = none */
    double scale;               /* factor on the adapter */
    str commit, adapter_commit; /* for models of the hub; empty = the user's own files */
    str quantize;               /* empty = as stored */
    str kv_cache;               /* "q8" = 8 bits */
    str url, name, key_env;     /* server URL, model name on the server, variable with its key */
    str key_file;               /* file with the key, instead of key_env; resolved */
    str command;                /* command of backend process */
    int concurrency;            /* max requests in flight to it */
    str request;                /* JSON object of members for each request to a server; null removes one */
    double requests_per_minute, tokens_per_minute; /* limits of a server; 0 = no limit */
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
    const struct backend_message *messages; /* [n_messages] for backends that take messages */
    size_t n_messages;                      /* 0: the prompt is one user message */
    bool prompt_special;
    const char *prompt_input; /* [prompt.n] 1 = an item's text, in which no special token is parsed; NULL = none */
    int max_tokens;
    float temperature;
    int top_k;
    float top_p;
    uint64_t seed;
    const str *stop;
    size_t n_stop;
    const str *choices; /* kind choice: continuations to score; else NULL */
    size_t n_choices;
    bool unconditional; /* score the choices also without the prompt */
    bool whole_text;    /* kind perplexity: score the whole prompt text */
    const struct backend_model
        *divergence_base; /* whole_text: compare with this model's distributions; NULL = no model */
    int context,
        stride;   /* whole_text: windows of `context` tokens (0 = the model's), advancing by `stride` (0 = half) */
    size_t index; /* the caller's number, returned in the reply */
};

struct backend_reply {
    size_t index;
    struct generation gen; /* valid until the next poll */
};

struct backend {
    const char *name, *summary;
    /* Capabilities; the harness checks these and never the name. */
    bool messages;          /* takes chat messages and applies the chat template itself */
    bool likelihoods;       /* computes log-likelihoods of choices and texts */
    bool skips_first_token; /* of a text (kind perplexity): its log-likelihood has no first token, its bytes do */
    bool compares_models;   /* compares next-token distributions of two of its models (`divergence_base`) */
    bool answers_by_item;   /* stored answers, which belong to an item and do not depend on the prompt */
    bool paid;              /* tokens may cost money */
    bool runs_code;         /* a program named by the suite; `inspect` does not run it */
    bool distributes;       /* computes in-process: several processes that open it may share a run's requests */
    bool poll_may_be_empty; /* poll may return without a reply while requests are pending */

    /* Opens n models; *state is the backend's object, which all other functions get.  False on error. */
    bool (*open)(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                 struct err *e);
    void (*close)(void *state);

    /* A hash of everything about model i that can change an answer: equal hashes, equal answers. */
    bool (*identity)(void *state, size_t model, char hex[65], struct err *e);
    /* Optional: facts about model i for the report's set-up table, as a JSON object. */
    str (*describe)(void *state, size_t model, struct arena *a);
    /* Chat template source of model i; empty if it has none. */
    str (*chat_template)(void *state, size_t model);
    /* Optional: the texts of its BOS and EOS tokens; s is NULL if there are none.  *other: its other named tokens as a
     * JSON object. */
    void (*chat_tokens)(void *state, size_t model, str *bos, str *eos, str *other);

    /* Optional: warning i, read after a run over all items; s is NULL after the last. */
    str (*warning)(void *state, size_t i);

    /* Queues a request; its texts must live until its reply is polled. */
    bool (*submit)(void *state, const struct backend_request *r, struct err *e);
    /* Works until at least one reply is ready, or nothing is left (*n = 0).  An error stops the run; earlier replies
     * are kept. */
    bool (*poll)(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e);
};

/* The table of backends in the order of `list backends`; i < backend_count(). */
size_t backend_count(void);
const struct backend *backend_at(size_t i);
/* The backend of that name; NULL if unknown. */
const struct backend *backend_find(str name);

#endif
