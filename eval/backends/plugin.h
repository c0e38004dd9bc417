/*
 * plugin.h -- a backend as a shared object, without rebuilding assay.
 *
 *     <model id="mine" backend="plugin" path="mine.so" name="any text for open"/>
 *
 * The object exports one function, assay_backend_v1, that returns a table of
 * functions.  tests/backends/plugin/upper.c is a complete example:
 *
 *     gcc -shared -fPIC -I. -o upper.so tests/backends/plugin/upper.c
 *
 * A plugin needs only this header.  A later version of the interface will have a
 * new name (assay_backend_v2); v1 never changes.
 *
 * Rules: one call at a time, from one thread.  Text is UTF-8 and NUL-terminated.
 * Pointers of a request are valid during the call; pointers of a reply must be valid
 * until the next call for the same state.
 */
#ifndef ASSAY_BACKEND_PLUGIN_H
#define ASSAY_BACKEND_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#define ASSAY_BACKEND_VERSION 1

struct assay_message_v1 {
    const char *role, *content; /* role: "system", "user", "assistant" */
};

struct assay_request_v1 {
    const char *item_id, *task_id;
    const char *prompt;                      /* the prompt as one text */
    const struct assay_message_v1 *messages; /* [n_messages] the prompt as a conversation; at least one */
    size_t n_messages;
    int max_tokens, top_k; /* top_k 0 = off */
    double temperature, top_p;
    uint64_t seed;
    const char *const *stop; /* [n_stop] */
    size_t n_stop;
    const char *const *choices; /* [n_choices] for kind choice, which needs choice_logprobs; otherwise n_choices is 0 */
    size_t n_choices;
};

struct assay_reply_v1 {
    const char *text;              /* the answer */
    const char *error;             /* why there is no answer; NULL = there is one */
    const double *choice_logprobs; /* [n_choices] of the request */
    int n_prompt_tokens, n_tokens; /* 0 = unknown */
    int truncated;                 /* 1 = max_tokens ended the answer */
};

struct assay_backend_table_v1 {
    int version;      /* ASSAY_BACKEND_VERSION */
    const char *name; /* for reports */
    /* A text that changes whenever answers may change (a version, a hash). */
    const char *(*identity)(void *state);
    /* Returns the state; on failure NULL, with a message in error[error_size].  name: the model's name= attribute. */
    void *(*open)(const char *name, char *error, size_t error_size);
    /* Returns 0, or 1 if the run must stop; the reply is zeroed before the call. */
    int (*answer)(void *state, const struct assay_request_v1 *request, struct assay_reply_v1 *reply);
    void (*close)(void *state);
};

/* The function that the shared object exports. */
const struct assay_backend_table_v1 *assay_backend_v1(void);

#endif
