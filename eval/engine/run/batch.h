/*
 * batch.h -- sequences in flight; private to eval/engine/run.
 */
#ifndef EVAL_ENGINE_RUN_BATCH_H
#define EVAL_ENGINE_RUN_BATCH_H

#include "eval/base/err.h"
#include "eval/engine/run/forward.h"

struct sequence {
    struct engine_request q;
    str *stops;
    int32_t *tokens; /* prompt, then generated */
    size_t n_tokens, n_done, n_generated, capacity;
    size_t rope_class;
    struct rope *rope; /* of that class, or NULL */
    float *logprobs, *top_logprobs;
    int32_t *top_tokens;
    size_t n_greedy;
    struct token_stream stream; /* bytes of a character that is not complete yet */
    struct strbuf text;
    enum finish finish;
    bool ended, failed;
    struct err error;
    double started, seconds;
    size_t number; /* order of submission */
};

struct slot {
    struct sequence *s; /* NULL = free; the cache keeps the last one's prefix */
    struct kv_cache cache;
    int32_t *held; /* tokens whose keys and values are in the cache */
    size_t n_held, rope_class;
    uint64_t used; /* step of the last row */
    struct engine_adapter *adapters[ENGINE_MAX_ADAPTERS];
    size_t n_adapters;
};

struct engine_batch {
    struct engine_model *m;
    struct workspace *w;
    struct kv_pool pool;
    struct slot slots[64];
    size_t n_slots, n_running, max_pages;
    int n_threads, context;
    bool no_prefix_cache;
    struct sequence **queue;
    size_t n_queue, cap_queue, n_submitted;
    bool sorted;
    struct sequence **finished, **handed;
    size_t n_finished, cap_finished, n_handed, cap_handed;
    struct engine_counts counts;
};

#endif
