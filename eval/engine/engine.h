/*
 * engine.h -- the public interface of the built-in inference engine.
 *
 * A model is an open checkpoint (GGUF file or Hugging Face folder), mapped read-only.  Adapters are LoRA weights for
 * it; they are never merged.  Work is submitted as requests to a batch, which runs many sequences in one forward pass
 * and returns results in the order in which they finish.
 *
 * Guarantee: tokens, log-probabilities and logits of a request depend only on the model, its adapters, the prompt and
 * the decoding options; never on threads, on the other requests of the batch, on order, or on a prefix-cache hit.
 *
 * Conventions: functions that return bool or a pointer and take a struct err set it and return false or NULL on error.
 * A model may be used by several threads once it is open; adapters and batches by one thread each.
 */
#ifndef EVAL_ENGINE_ENGINE_H
#define EVAL_ENGINE_ENGINE_H

#include "eval/base/record.h"
#include "eval/base/str.h"
#include "eval/engine/tokenize/encode_flags.h"

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
    const char *quantize; /* quantize on load: "q8_0", "nf4", ... (files/quantize.h); NULL = as stored */
    size_t max_memory;    /* bytes for cache and workspace; 0 = from free memory */
    int max_batch;        /* max sequences at once; 0 = from memory */
    int context;          /* max tokens per sequence; 0 = the model's context length */
    const char *kv_cache; /* "q8" = keys and values in 8 bits; NULL or "f16" = 16 bits, or 32 for float weights */
    bool no_prefix_cache; /* for tests */
    bool no_lookup;       /* for measurements: no speculative decoding (run/lookup.h) */
};

/* --- models ------------------------------------------------------------------- */

/* Opens the checkpoint at `path`, checks every tensor against its configuration, and reads the tokenizer; o may be
 * NULL.  Weights stay in the mapped file and are packed for the processor during the first passes.
 * Errors: unreadable or damaged files, an unknown architecture, settings that the engine does not implement.
 * Close with engine_model_close. */
struct engine_model *engine_model_open(const char *path, const struct engine_options *o, struct err *e);
void engine_model_close(struct engine_model *m); /* NULL is fine */

struct engine_info {
    str path, name, arch, quantization; /* arch "llama"; quantization "Q8_0", the type of most weight bytes */
    int n_layers, n_embd, n_heads, n_kv_heads, n_ff, n_vocab, context_length;
    uint64_t n_parameters, file_bytes;
    int bos, eos;      /* token ids; -1 if there is none */
    str tokenizer;     /* "bpe (gpt-2)", "spm"; empty if the checkpoint has none */
    str chat_template; /* Jinja source; empty if none */
};
/* The strings live as long as the model.  Always succeeds at present. */
bool engine_model_info(struct engine_model *m, struct engine_info *out, struct err *e);

/* SHA-256 of all files of the checkpoint that can change an answer, as 64 hexadecimal digits; computed by the first
 * call, which reads all of them, and kept. */
bool engine_model_sha256(struct engine_model *m, char hex[65], struct err *e);

/* Warning i about the checkpoint's files; NULL after the last.  Lives as long as the model. */
const char *engine_model_warning(const struct engine_model *m, size_t i);

/* --- adapters ------------------------------------------------------------------- */

/* Opens a PEFT folder or a GGUF LoRA file for the model; `scale` multiplies alpha / rank.
 * Errors: damaged files, shapes that do not fit the model, kinds of adapters that are not implemented.
 * Close with engine_adapter_close before the model is closed. */
struct engine_adapter *engine_adapter_open(struct engine_model *m, const char *path, float scale, struct err *e);
void engine_adapter_close(struct engine_adapter *a); /* NULL is fine */

/* SHA-256 of the adapter's files that can change an answer, as 64 hexadecimal digits. */
bool engine_adapter_sha256(const char *path, char hex[65], struct err *e);

/* Like engine_model_warning. */
const char *engine_adapter_warning(const struct engine_adapter *ad, size_t i);

struct engine_adapter_info {
    int rank;              /* r of the configuration; modules may differ */
    double alpha, scale;   /* scale: the user's factor */
    uint64_t n_parameters; /* of all A and B */
    str targets;           /* "q_proj k_proj v_proj" */
};
/* Rank, scale and targets; the strings live as long as the adapter. */
void engine_adapter_info(const struct engine_adapter *a, struct engine_adapter_info *out);

/* For `assay inspect`: describes a checkpoint, adapter or tokenizer file as a JSON object.  base: the model that an
 * adapter is for, or NULL.  strict: also load it as a run would and read every weight.  Free with json_free. */
struct json *engine_inspect(const char *path, const char *base, bool strict, struct err *e);

/* --- text and tokens -------------------------------------------------------------- */

/* Text to *ids [*n], in the arena; flags: a sum of enum encode_flags.
 * Errors: the checkpoint has no tokenizer; the text is longer than 1 GiB; the vocabulary has no token for it. */
bool engine_tokenize(const struct engine_model *m, str text, unsigned flags, int32_t **ids, size_t *n, struct arena *a,
                     struct err *e);
/* A rendered chat to ids.  Special tokens are parsed except in bytes where input[i] == 1 (user text).
 * input [text.n]; NULL: parse everywhere. */
bool engine_tokenize_chat(const struct engine_model *m, str text, const char *input, int32_t **ids, size_t *n,
                          struct arena *a, struct err *e);

/* A checkpoint's chat template and the tokens that it uses. */
struct engine_chat {
    str source;   /* Jinja source; empty if none */
    str bos, eos; /* texts of the tokens; NULL s if there are none */
    str other;    /* other named tokens as a JSON object {"pad_token": "..."}; may be empty */
};
/* For a model with n adapters (NULL, 0 for none): the last adapter whose
 * folder has its own template or token wins, as in vLLM.  Lives as long as
 * model and adapters. */
struct engine_chat engine_chat(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n);
/* True if the token ends an answer according to the files of the checkpoint or of an adapter. */
bool engine_is_end(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n, int32_t id);
/* The texts of the end-of-answer tokens, separated by spaces, in the arena; empty if there are none. */
str engine_end_tokens(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n, struct arena *a);
/* False with the reason in *e if the checkpoint has no tokenizer; only token ids are accepted then. */
bool engine_reads_text(const struct engine_model *m, struct err *e);
/* Bytes of one token, which may be part of a UTF-8 sequence; lives as long as the model. */
str engine_token_bytes(const struct engine_model *m, int32_t id);

/* Opens a tokenizer without weights: from a checkpoint, a vocabulary-only
 * GGUF file, a folder or a tokenizer.json.  Close with engine_tokenizer_close. */
struct engine_tokenizer *engine_tokenizer_open(const char *path, struct err *e);
void engine_tokenizer_close(struct engine_tokenizer *t); /* NULL is fine */
/* Like engine_tokenize, engine_tokenize_chat, engine_chat and engine_token_bytes. */
bool engine_tokenizer_encode(const struct engine_tokenizer *t, str text, unsigned flags, int32_t **ids, size_t *n,
                             struct arena *a, struct err *e);
bool engine_tokenizer_encode_chat(const struct engine_tokenizer *t, str text, const char *input, int32_t **ids,
                                  size_t *n, struct arena *a, struct err *e);
struct engine_chat engine_tokenizer_chat(const struct engine_tokenizer *t);
str engine_tokenizer_bytes(const struct engine_tokenizer *t, int32_t id);
/* ids [n] to text in the arena, without special tokens; an id outside the vocabulary is an error. */
bool engine_tokenizer_decode(const struct engine_tokenizer *t, const int32_t *ids, size_t n, str *out, struct arena *a,
                             struct err *e);
/* Unsupported features of the tokenizer: *out [result], lives as long as the tokenizer. */
size_t engine_tokenizer_warnings(const struct engine_tokenizer *t, const char *const **out);

/* --- texts to score (rules for boundaries: score.c) ----------------------------------- */

struct engine_pair {
    str context, continuation;
    bool special;      /* the context is a rendered chat: parse its special tokens */
    const char *input; /* [context.n] as in engine_tokenize_chat, or NULL */
};
/* Tokenizes context and continuation to *ids [*n] in the arena; the last *n_score tokens belong to the continuation. */
bool engine_encode_pair(const struct engine_model *m, const struct engine_pair *p, int32_t **ids, size_t *n,
                        size_t *n_score, struct arena *a, struct err *e);
/* Tokenizes a text that is scored as a whole to *ids [*n >= 2] in the arena:
 * the prefix token, then the text.  The first token is not scored. */
bool engine_encode_text(const struct engine_model *m, str text, int32_t **ids, size_t *n, struct arena *a,
                        struct err *e);
int engine_prefix_token(const struct engine_model *m); /* BOS, else EOS, else -1 */

/* Tokens from .. from + n_prompt, of which the last n_score are scored. */
struct engine_window {
    size_t from, n_prompt, n_score;
};
/* Windows of `context` tokens (0: the model's context), advancing by `stride` (0: half a window), over n tokens:
 * *out [result] in the arena.  Together they score every token except the first exactly once.  0 on error: context
 * or stride out of range. */
size_t engine_windows(const struct engine_model *m, size_t n, int context, int stride, struct engine_window **out,
                      struct arena *a, struct err *e);

/* --- batches ------------------------------------------------------------------------ */

enum { ENGINE_MAX_ADAPTERS = 8 };

/* Copied by engine_submit, with the arrays that it points to. */
struct engine_request {
    const int32_t *prompt; /* [n_prompt] */
    size_t n_prompt;
    struct engine_adapter *adapters[ENGINE_MAX_ADAPTERS]; /* [n_adapters] their updates are added in this order */
    size_t n_adapters;

    /* Generation (max_tokens > 0). */
    int max_tokens;
    float temperature; /* 0 = greedy (ties: lowest id) */
    int top_k;         /* 0 = off */
    float top_p;       /* 1 = off */
    uint64_t seed;     /* draws depend on (seed, position) only */
    const str *stop;   /* [n_stop] generation ends before the first of these */
    size_t n_stop;
    bool ignore_eos; /* end tokens do not end the answer */
    int n_top;       /* top log-probabilities to keep per generated token, 0..20 */

    /* Scoring (n_score > 0): log-likelihood of the last n_score prompt tokens. */
    size_t n_score;

    void *user; /* returned with the result */
};

/* Pointers are valid until the next call of engine_step. */
struct engine_result {
    void *user;
    const int32_t *tokens; /* [n_tokens] generated, without the end token */
    size_t n_tokens;
    str text; /* of the tokens, cut off before the stop string */
    enum finish finish;
    const float *logprobs;     /* natural logarithms: [n_tokens] generated, or [n_score] scored */
    double logprob;            /* their sum, in order */
    size_t n_greedy;           /* scoring: number of scored tokens that are the argmax */
    const int32_t *top_tokens; /* [n_tokens][n_top], likeliest first */
    const float *top_logprobs; /* [n_tokens][n_top] */
    size_t n_prompt;
    double seconds;    /* from the first to the last forward pass of this request */
    struct err *error; /* NULL, or why this request has no answer */
};

/* An empty batch; o may be NULL.  Errors: not enough memory for one sequence.  Free with engine_batch_free before the
 * model is closed. */
struct engine_batch *engine_batch_new(struct engine_model *m, const struct engine_options *o, struct err *e);
void engine_batch_free(struct engine_batch *b); /* NULL is fine */

/* Queues a request; false only if it can never run: an empty prompt, one longer than the context, bad token ids. */
bool engine_submit(struct engine_batch *b, const struct engine_request *r, struct err *e);
size_t engine_pending(const struct engine_batch *b); /* queued and running requests */

/* Runs one forward step and copies up to `max` finished results to out; *n_out may be 0. */
bool engine_step(struct engine_batch *b, struct engine_result *out, size_t max, size_t *n_out, struct err *e);

/* The output so far of the running request with this `user`, for streaming: tokens, their log-probabilities, and the
 * text of all complete characters.  False while it is queued and after its result was returned.  Valid until the next
 * call of engine_step. */
bool engine_peek(const struct engine_batch *b, const void *user, struct engine_result *out);
/* Cancels the request with this `user`, running or queued: it ends with an error in one of the next steps. */
void engine_cancel(struct engine_batch *b, const void *user);

/* Totals since engine_batch_new; prompt_tokens without cache hits. */
struct engine_counts {
    uint64_t prompt_tokens, cached_tokens, generated_tokens, steps;
    uint64_t guessed_tokens, right_guesses; /* speculative decoding (run/lookup.h) */
};
struct engine_counts engine_batch_counts(const struct engine_batch *b);

/* Logits after each of tokens [n]: out [n][n_vocab].  Errors: token ids out of range, more tokens than the context. */
bool engine_logits(struct engine_model *m, struct engine_adapter *const *adapters, size_t n_adapters,
                   const int32_t *tokens, size_t n, float *out, struct err *e);

/* --- comparing two models --------------------------------------------------------------- */

struct engine_side {
    struct engine_model *model;
    struct engine_adapter *const *adapters; /* [n_adapters] */
    size_t n_adapters;
};
/* Sums over positions; [0] base, [1] tuned. */
struct engine_divergence {
    size_t n, n_agree;  /* n_agree: both models have the same argmax */
    double kl;          /* KL(base || tuned), in nats */
    double kl_reverse;  /* KL(tuned || base), in nats */
    double js;          /* Jensen-Shannon divergence, 0 to ln 2 per position */
    double logprob[2];  /* log-probability of the next tokens, in nats, as in scoring */
    size_t n_greedy[2]; /* number of those tokens that are the argmax */
};
/* Adds the divergences at the last n_score of tokens [n] to *out (definitions: run/divergence.h).  Both sides may be
 * one model with different adapters.  Errors: different vocabularies, tokens out of range. */
bool engine_divergence(const struct engine_side *base, const struct engine_side *tuned, const int32_t *tokens, size_t n,
                       size_t n_score, struct engine_divergence *out, struct err *e);

/* --- measurements and tools ---------------------------------------------------------------- */

/* Ceilings for `assay bench --roofline`, measured when called. */
struct engine_roofline {
    double int8_ops_per_s, read_bytes_per_s;            /* of the machine's vector units, with this many threads */
    double amx_int8_ops_per_s;                          /* of its matrix units; 0: none, or none in use */
    double ops_per_prompt_token, ops_per_decoded_token; /* of the model: without and with its head */
    double bytes_per_step;                              /* weights read by one decode step */
};
/* Measures with n_threads threads (0: the model's) and the model's kernels. */
void engine_roofline(const struct engine_model *m, int n_threads, struct engine_roofline *out);

/* `assay quantize`: writes the checkpoint at `path` to the GGUF file `output` with its matrices in another type:
 * "q8_0", "q4_0", "q4_k_m", "q6_k" or another of files/quantize.h; n_threads 0 = all cores. */
bool engine_quantize(const char *path, const char *type, const char *output, int n_threads, struct err *e);

/* Names for `assay list archs` and `assay list quants`: [*n], static. */
const char *const *engine_arch_names(size_t *n);
const char *const *engine_quant_names(size_t *n);
/* Instruction set of the kernels in use: "amx", "avx512", "avxvnni", "avx2", "neon", "generic". */
const char *engine_isa(void);

#endif
