/*
 * batch.h -- queued, running and finished sequences (private to eval/engine/run).
 */
#ifndef EVAL_ENGINE_RUN_BATCH_H
#define EVAL_ENGINE_RUN_BATCH_H

#include "eval/base/err.h"
#include "eval/base/strbuf.h"
#include "eval/engine/run/forward.h"
#include "eval/engine/run/lookup.h"

struct sequence {
    struct engine_request q;
    str *stops;      /* [n_stop] pointing into stop_text */
    char *stop_text; /* all stop strings, concatenated */
    int32_t *tokens; /* [capacity + 1] prompt, then generated */
    size_t n_tokens, n_done, n_generated, capacity;
    size_t rope_class;
    struct rope *rope;              /* rotation of rope_class, or NULL for the model's own */
    float *logprobs, *top_logprobs; /* [n_generated or n_score], [n_generated][n_top] */
    int32_t *top_tokens;            /* [n_generated][n_top] */
    size_t n_known;                 /* scoring: the log-probabilities of the first n_known scored tokens are known */
    size_t n_greedy;                /* scoring: number of scored tokens that were the argmax */
    struct lookup lookup;
    size_t n_sure, n_guessed;   /* tokens before this pass, and guessed rows after them */
    struct token_stream stream; /* bytes of an incomplete UTF-8 character */
    struct strbuf text;
    enum finish finish;
    bool ended, failed;
    struct err error;
    double started, seconds;
    size_t number; /* order of submission */
};

struct slot {
    struct sequence *s; /* NULL = free; the cache keeps the previous sequence's prefix */
    struct kv_cache cache;
    int32_t *cached; /* [n_cached] tokens whose keys and values are in the cache */
    size_t n_cached, rope_class;
    uint64_t used; /* step of the last row, for eviction */
    bool needed;   /* queued sequences begin with the cached prefix */
    struct engine_adapter *adapters[ENGINE_MAX_ADAPTERS];
    size_t n_adapters;
};

enum { MAX_SLOTS = 64, CHUNK_ROWS = 256 /* prompt rows in one pass, besides one row for each decoding sequence */ };

struct engine_batch {
    struct engine_model *m;
    struct workspace *w;
    struct kv_pool pool;
    struct slot slots[MAX_SLOTS];
    size_t n_slots, n_running, max_pages, chunk_rows, work_bytes;
    bool memory_from_option; /* max_memory was given; otherwise the limit comes from free memory */
    int n_threads, context;
    bool no_prefix_cache, no_lookup;
    struct sequence **queue; /* [n_queue] */
    size_t n_queue, cap_queue, n_submitted;
    size_t n_sorted;                         /* the first n_sorted of the queue are sorted */
    struct sequence **finished, **delivered; /* [n_finished], [n_delivered] */
    size_t n_finished, cap_finished, n_delivered, cap_delivered;
    struct engine_counts counts;
};

/* Position of the first scored token in the prompt. */
static inline size_t first_scored(const struct sequence *s)
{
    return s->q.n_prompt - s->q.n_score;
}

/* True if the log-probabilities of all scored tokens are known. */
static inline bool scores_known(const struct sequence *s)
{
    return s->q.n_score > 0 && s->n_known == s->q.n_score;
}

/* Number of positions whose rows are computed; the last token of a scored text is only a target. */
static inline size_t rows_needed(const struct sequence *s)
{
    return s->q.n_score ? s->q.n_prompt - 1 : s->n_tokens;
}

/* schedule.c: assigns free slots to waiting sequences. */
void batch_admit(struct engine_batch *b);
/* KV pages that n_tokens need. */
size_t batch_pages_of(size_t n_tokens);
/* True if the slot's cache was computed with the adapters of s. */
bool same_adapters(const struct slot *slot, const struct sequence *s);
/* Moves a sequence from its slot (or NULL) to the list of finished ones. */
void batch_finish(struct engine_batch *b, struct sequence *s, struct slot *slot);

/* sampling.c.  wants_logits: the logits after `position` are needed.  guess_holds: `token` is the token at `position`,
 * given or correctly guessed. */
bool wants_logits(const struct sequence *s, size_t position);
bool guess_holds(const struct sequence *s, size_t position, int32_t token);
struct sampled_token {
    int32_t token; /* -1: a logit is not finite */
    float logprob;
};
struct sampled_token sample_token(const struct engine_model *m, const struct sequence *s, size_t position,
                                  const float *logits, const struct logit_stats *u);
/* chosen: the result of sample_token for this row, or NULL if it has not been called. */
void apply_logits(struct engine_batch *b, struct slot *slot, size_t position, const float *logits,
                  const struct logit_stats *u, const struct sampled_token *chosen);

#endif
