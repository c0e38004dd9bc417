/*
 * tokenizer.h -- converts text to token ids and back, for the vocabularies of GGUF files and tokenizer.json.
 */
#ifndef EVAL_ENGINE_TOKENIZE_TOKENIZER_H
#define EVAL_ENGINE_TOKENIZE_TOKENIZER_H

#include "eval/base/strbuf.h"
#include "eval/engine/tokenize/encode_flags.h"

struct arena;
struct checkpoint;
struct err;
struct tokenizer;

/* Builds the tokenizer of a checkpoint: from GGUF metadata (tokenizer.ggml.*), or for a folder from the text of its
 * tokenizer.json (key "tokenizer.huggingface.json") and the special tokens of its other files ("tokenizer.ggml.
 * bos_token_id", "eos_token_id", an integer or an array, "add_bos_token", "tokenizer.huggingface.bos_token",
 * "eos_tokens").  For a folder without tokenizer.json, encoding text is an error.  Keeps pointers into the checkpoint,
 * which must outlive it.  Free with tokenizer_free; NULL on error. */
struct tokenizer *tokenizer_new(const struct checkpoint *c, struct err *e);
/* Builds a tokenizer from the text of a tokenizer.json, which is untrusted and not kept. */
struct tokenizer *tokenizer_open_json(str json, struct err *e);
/* Warnings about unsupported or odd features of the file: *out [result], lives as long as the tokenizer. */
size_t tokenizer_warnings(const struct tokenizer *t, const char *const **out);
void tokenizer_free(struct tokenizer *t);

/* Text to *ids [*n], in the arena; flags: a sum of enum encode_flags.  e may be NULL. */
bool tokenizer_encode(const struct tokenizer *t, str text, unsigned flags, int32_t **ids, size_t *n, struct arena *a,
                      struct err *e);
/* A rendered chat.  Special tokens are parsed except in bytes where input[i] == 1 (user text).  input [text.n]; NULL:
 * parse everywhere. */
bool tokenizer_encode_chat(const struct tokenizer *t, str text, const char *input, int32_t **ids, size_t *n,
                           struct arena *a, struct err *e);
/* Steps of the inner loops that this thread's last encoding took (trie nodes, heap levels, candidates, bytes that
 * patterns and normalizers read), so that tests can check its cost. */
uint64_t tokenizer_steps(void);
/* Raw bytes of a token; empty for control tokens.  Lives as long as the tokenizer. */
str tokenizer_bytes(const struct tokenizer *t, int32_t id);
bool tokenizer_is_special(const struct tokenizer *t, int32_t id);
bool tokenizer_is_end(const struct tokenizer *t, int32_t id); /* EOS, EOT, EOM ... */
str tokenizer_text(const struct tokenizer *t, int32_t id);    /* as spelled in the vocabulary */
/* ids [n] to text in the arena: prefix spaces are removed where the vocabulary adds them, special tokens are left out,
 * bytes that are not UTF-8 are kept. */
str tokenizer_decode(const struct tokenizer *t, const int32_t *ids, size_t n, struct arena *a);

/* Decodes token by token.  Output is always whole characters: the bytes of an
 * incomplete character are held back, and bytes that can never become one are
 * U+FFFD each.  Initialize with { 0 }. */
struct token_stream {
    char pending[8];
    size_t n_pending;
};
void token_stream_add(struct token_stream *s, const struct tokenizer *t, int32_t id, struct strbuf *out);
void token_stream_end(struct token_stream *s, struct strbuf *out);

/* The reason why text cannot be encoded; NULL if it can. */
const char *tokenizer_missing(const struct tokenizer *t);
/* The ids that end an answer according to the checkpoint's files; *ids [result] lives as long as the tokenizer. */
size_t tokenizer_ends(const struct tokenizer *t, const int32_t **ids);
/* The id of the token with this text, special tokens included; -1 if there is none. */
int32_t tokenizer_find(const struct tokenizer *t, str text);
size_t tokenizer_size(const struct tokenizer *t);
int tokenizer_bos(const struct tokenizer *t); /* -1 if none */
int tokenizer_eos(const struct tokenizer *t);
str tokenizer_kind(const struct tokenizer *t); /* "bpe (gpt-2)", "spm" */

#endif
