/*
 * engine.h -- the only door to the built-in inference engine.
 *
 * A model is an opened checkpoint (GGUF or Hugging Face folder), mapped and
 * read-only; adapters are LoRA weights for it, never merged.  Work is given as
 * requests to a batch, which runs many sequences in one forward pass and
 * hands back results in the order they finish.
 *
 * Promise: the tokens, log-probabilities and logits of a request depend only
 * on the model, adapters, prompt and decoding options: never on threads, on
 * what else is in the batch, on order, or on a prefix-cache hit.
 */
#ifndef EVAL_ENGINE_ENGINE_H
#define EVAL_ENGINE_ENGINE_H

#include "eval/base/record.h"
#include "eval/base/str.h"

struct arena;
struct err;
struct json;
struct engine_model;
struct engine_adapter;
struct engine_batch;
struct engine_tokenizer;

/* Part of every request id: raised when a change can alter any bit of an answer. */
#define ENGINE_NUMERICS_VERSION "5"

struct engine_options {
    int n_threads;        /* 0 = all cores allowed to this process */
    const char *quantize; /* quantize on load: "q8_0", "nf4"...; NULL = as stored */
    size_t max_memory;    /* bytes for cache and work space; 0 = from the machine */
    int max_batch;        /* most sequences at once; 0 = chosen from memory */
    int context;          /* most tokens a sequence; 0 = the model's own */
    const char *kv_cache; /* of a model: "q8" for keys and values in 8 bits; NULL or "f16" = in 16, or as the weights */
    bool no_prefix_cache; /* for tests */
    bool no_lookup;       /* for measuring: no guesses at what repeats itself (run/lookup.h) */
};

struct engine_model *engine_model_open(const char *path, const struct engine_options *o, struct err *e);
void engine_model_close(struct engine_model *m);

struct engine_info {
    str path, name, arch, quantization; /* "llama", "Q8_0" */
    int n_layers, n_embd, n_heads, n_kv_heads, n_ff, n_vocab, context_length;
    uint64_t n_parameters, file_bytes;
    int bos, eos;      /* -1 if none */
    str tokenizer;     /* "bpe (gpt-2)", "spm" */
    str chat_template; /* source; empty if none */
};
/* Everything in it lives as long as the model. */
bool engine_model_info(struct engine_model *m, struct engine_info *out, struct err *e);
/* Of the checkpoint's files, as read; the first call takes half a second for 1 GB. */
bool engine_model_sha256(struct engine_model *m, char hex[65], struct err *e);
/* SHA-256 of the checkpoint's files, for request ids. */
bool engine_adapter_sha256(const char *path, char hex[65], struct err *e);

/* PEFT folder or GGUF LoRA; `scale` multiplies alpha/r.  Close before the model. */
struct engine_adapter *engine_adapter_open(struct engine_model *m, const char *path, float scale, struct err *e);
void engine_adapter_close(struct engine_adapter *a);

/* What is odd but harmless about the files, in words; NULL behind the last. */
const char *engine_model_warning(const struct engine_model *m, size_t i);
const char *engine_adapter_warning(const struct engine_adapter *ad, size_t i);

struct engine_adapter_info {
    int rank;
    double alpha, scale;
    uint64_t n_parameters;
    str targets; /* "q_proj k_proj v_proj" */
};
void engine_adapter_info(const struct engine_adapter *a, struct engine_adapter_info *out);

/* `assay inspect`: everything known of a checkpoint, adapter or tokenizer file
 * as a JSON object, without running it; base (or NULL) is the model that an
 * adapter is for.  Owns: json_free. */
struct json *engine_inspect(const char *path, const char *base, bool strict, struct err *e);

/* Text to ids.  parse_special: text like "<|im_end|>" becomes its token; add_special:
 * BOS/EOS as the model asks.  ids live in the arena. */
bool engine_tokenize(const struct engine_model *m, str text, bool add_special, bool parse_special, int32_t **ids,
                     size_t *n, struct arena *a, struct err *e);
/* A rendered chat to ids: its special tokens count, but not where `input`, a
 * byte for each of text's, is 1: what a user wrote stays text.  NULL: nowhere. */
bool engine_tokenize_chat(const struct engine_model *m, str text, const char *input, int32_t **ids, size_t *n,
                          struct arena *a, struct err *e);
/* What a chat template needs of a checkpoint. */
struct engine_chat {
    str source;   /* of the template; empty if none */
    str bos, eos; /* as text; NULL s if none */
};
/* Of a model with n adapters: the last adapter whose folder brings its own template or token counts, as vLLM takes it.
 * Lives as long as model and adapters. */
struct engine_chat engine_chat(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n);
/* Does the token end an answer: by the checkpoint's files or an adapter's? */
bool engine_is_end(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n, int32_t id);
/* The tokens that end an answer, as text with a blank between, in the arena; empty if there are none. */
str engine_end_tokens(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n, struct arena *a);
/* False with the reason if the checkpoint has no tokenizer: then only token ids can be given. */
bool engine_reads_text(const struct engine_model *m, struct err *e);
/* Bytes of one token (may be part of a UTF-8 sequence); lives as long as the model. */
str engine_token_bytes(const struct engine_model *m, int32_t id);

/* Scoring (score.c says how boundaries are handled, as the field's harness does). */
struct engine_pair {
    str context, continuation;
    bool special;      /* the context is a rendered chat: its special tokens count */
    const char *input; /* [context.n], see engine_tokenize_chat; NULL = nowhere */
};
/* The tokens of both, of which the last *n_score are the continuation's. */
bool engine_encode_pair(const struct engine_model *m, const struct engine_pair *p, int32_t **ids, size_t *n,
                        size_t *n_score, struct arena *a, struct err *e);
/* A text to score as a whole, behind the token that stands before texts; the first token is not scored. */
bool engine_encode_text(const struct engine_model *m, str text, int32_t **ids, size_t *n, struct arena *a,
                        struct err *e);
int engine_prefix_token(const struct engine_model *m); /* BOS, else EOS, else -1 */
/* Overlapping windows over n tokens, which between them score each but the first once. */
struct engine_window {
    size_t from, n_prompt, n_score;
};
bool engine_windows(const struct engine_model *m, size_t n, int context, int stride, struct engine_window **out,
                    size_t *n_out, struct arena *a, struct err *e);

/* A tokenizer alone, without weights: of a checkpoint, a GGUF that holds only a
 * vocabulary, a folder, or a tokenizer.json. */
struct engine_tokenizer *engine_tokenizer_open(const char *path, struct err *e);
void engine_tokenizer_close(struct engine_tokenizer *t);
bool engine_tokenizer_encode(const struct engine_tokenizer *t, str text, bool add_special, bool parse_special,
                             int32_t **ids, size_t *n, struct arena *a, struct err *e);
bool engine_tokenizer_encode_chat(const struct engine_tokenizer *t, str text, const char *input, int32_t **ids,
                                  size_t *n, struct arena *a, struct err *e);
struct engine_chat engine_tokenizer_chat(const struct engine_tokenizer *t);
bool engine_tokenizer_decode(const struct engine_tokenizer *t, const int32_t *ids, size_t n, str *out, struct arena *a,
                             struct err *e);
str engine_tokenizer_bytes(const struct engine_tokenizer *t, int32_t id);
/* What the file asks for that is not done. */
size_t engine_tokenizer_warnings(const struct engine_tokenizer *t, const char *const **out);

enum { ENGINE_MAX_ADAPTERS = 8 };

struct engine_request {
    const int32_t *prompt; /* [n_prompt], copied */
    size_t n_prompt;
    struct engine_adapter *adapters[ENGINE_MAX_ADAPTERS];
    size_t n_adapters;

    /* Generation (max_tokens > 0). */
    int max_tokens;
    float temperature; /* 0 = greedy (ties: lowest id) */
    int top_k;         /* 0 = off */
    float top_p;       /* 1 = off */
    uint64_t seed;     /* draws depend on (seed, position) only */
    const str *stop;   /* generation ends before the first of these; copied */
    size_t n_stop;
    bool ignore_eos;
    int n_top; /* top log-probabilities per generated token to keep, 0..20 */

    /* Scoring (n_score > 0): log-likelihood of the last n_score prompt tokens. */
    size_t n_score;

    void *user; /* handed back */
};

struct engine_result {
    void *user;
    const int32_t *tokens; /* [n_tokens] generated (without EOS) */
    size_t n_tokens;
    str text; /* stop string cut off */
    enum finish finish;
    const float *logprobs;     /* [n_tokens] generated, or [n_score] for scoring */
    double logprob;            /* their sum, in order */
    size_t n_greedy;           /* scoring: how many of the scored tokens were the argmax */
    const int32_t *top_tokens; /* [n_tokens][n_top] */
    const float *top_logprobs;
    size_t n_prompt;
    double seconds;    /* from first to last forward that it was part of */
    struct err *error; /* NULL, or why this request has no answer */
};

struct engine_batch *engine_batch_new(struct engine_model *m, const struct engine_options *o, struct err *e);
void engine_batch_free(struct engine_batch *b);

/* Queue a request; false only if it can never run (empty prompt, longer than
 * the context, bad token ids). */
bool engine_submit(struct engine_batch *b, const struct engine_request *r, struct err *e);
size_t engine_pending(const struct engine_batch *b); /* queued + running */

/* Run one forward step.  Finished results are copied to out (up to max); what
 * they point to is valid until the next call.  n_out may be 0. */
bool engine_step(struct engine_batch *b, struct engine_result *out, size_t max, size_t *n_out, struct err *e);

/* Totals since the batch was made (prompt_tokens without cache hits). */
struct engine_counts {
    uint64_t prompt_tokens, cached_tokens, generated_tokens, steps;
    uint64_t guessed_tokens, right_guesses; /* run/lookup.h */
};
struct engine_counts engine_batch_counts(const struct engine_batch *b);

/* Logits after every position: out[n][n_vocab]. */
bool engine_logits(struct engine_model *m, struct engine_adapter *const *adapters, size_t n_adapters,
                   const int32_t *tokens, size_t n, float *out, struct err *e);

/* How far two models' next-token distributions lie apart on a text; shift.c. */
struct engine_side {
    struct engine_model *model;
    struct engine_adapter *const *adapters;
    size_t n_adapters;
};
struct engine_divergence {   /* sums over positions, [0] base, [1] tuned */
    size_t n, n_agree;  /* n_agree: both have the same likeliest token */
    double kl;          /* KL(base || tuned), in nats */
    double kl_reverse;  /* KL(tuned || base) */
    double js;          /* Jensen-Shannon divergence, 0 to ln 2 a position */
    double logprob[2];  /* of the tokens that follow, as scoring gives it */
    size_t n_greedy[2]; /* ... of which these were the likeliest */
};
/* Adds the last n_score of n tokens to *out.  Both models need the same
 * vocabulary; they may be one model with different adapters. */
bool engine_divergence(const struct engine_side *base, const struct engine_side *tuned, const int32_t *tokens, size_t n,
                  size_t n_score, struct engine_divergence *out, struct err *e);

/* Ceilings for `assay bench --roofline`, measured when called (about a second). */
struct engine_roofline {
    double int8_ops_per_s, read_bytes_per_s;            /* of the machine, with this many threads */
    double ops_per_prompt_token, ops_per_decoded_token; /* of the model: without and with its head */
    double bytes_per_step;                              /* weights read by one decode step */
};
void engine_roofline(const struct engine_model *m, int n_threads, struct engine_roofline *out);

/* `assay quantize`: a checkpoint with its matrices in another type, as a GGUF file.
 * type: "q8_0", "q4_0", "q4_k_m", "q6_k" or another that files/quantize.h names. */
bool engine_quantize(const char *path, const char *type, const char *output, int n_threads, struct err *e);

/* For `assay list archs|quants` and `doctor`: names, one a line. */
const char *const *engine_arch_names(size_t *n);
const char *const *engine_quant_names(size_t *n);
const char *engine_isa(void); /* kernels in use: "avx512", "avx2", "generic" */

#endif
