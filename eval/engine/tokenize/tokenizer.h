/*
 * tokenizer.h -- text to token ids and back, for every vocabulary a checkpoint brings.
 */
#ifndef EVAL_ENGINE_TOKENIZE_TOKENIZER_H
#define EVAL_ENGINE_TOKENIZE_TOKENIZER_H

#include "eval/base/strbuf.h"
#include "eval/engine/tokenize/encode_flags.h"

struct arena;
struct checkpoint;
struct err;
struct tokenizer;

/* From GGUF metadata (tokenizer.ggml.*), or, where there are none, from the text
 * of a Hugging Face tokenizer.json under the key "tokenizer.huggingface.json",
 * as a folder presents it; then "tokenizer.ggml.bos_token_id", "eos_token_id" (an integer or an array),
 * "add_bos_token", "tokenizer.huggingface.bos_token" and "eos_tokens" say what the folder's other files say.  A folder
 * without tokenizer.json gives a tokenizer that only refuses text.  Keeps pointers into the checkpoint. */
struct tokenizer *tokenizer_new(const struct checkpoint *c, struct err *e);
/* From the text of a Hugging Face tokenizer.json, which is untrusted; nothing
 * is kept of `json`. */
struct tokenizer *tokenizer_open_json(str json, struct err *e);
/* Unsupported or odd features of the file, for people: *out [result], lives as long as the tokenizer. */
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
 * patterns and normalizers read): what a test of its cost counts. */
uint64_t tokenizer_steps(void);
/* Raw bytes of a token ("" for control tokens when text is shown to readers). */
str tokenizer_bytes(const struct tokenizer *t, int32_t id);
bool tokenizer_is_special(const struct tokenizer *t, int32_t id);
bool tokenizer_is_end(const struct tokenizer *t, int32_t id); /* EOS, EOT, EOM ... */
str tokenizer_text(const struct tokenizer *t, int32_t id);    /* as the vocabulary spells it */
/* Prefix-space rules applied, special tokens left out.  Bytes that are not UTF-8 are kept. */
str tokenizer_decode(const struct tokenizer *t, const int32_t *ids, size_t n, struct arena *a);

/* Token by token: what is given out is always whole characters; the bytes of
 * one not yet complete are held back, and those that can never become one are
 * U+FFFD each.  `struct token_stream s = {0};` is ready. */
struct token_stream {
    char held[8];
    size_t n_held;
};
void token_stream_add(struct token_stream *s, const struct tokenizer *t, int32_t id, struct strbuf *out);
void token_stream_end(struct token_stream *s, struct strbuf *out);

/* Why text cannot be encoded; NULL if it can. */
const char *tokenizer_missing(const struct tokenizer *t);
/* The ids that end an answer as the checkpoint names them; *ids [result] lives as long as the tokenizer. */
size_t tokenizer_ends(const struct tokenizer *t, const int32_t **ids);
/* The id of a token by its text, special ones too; -1 if there is none. */
int32_t tokenizer_find(const struct tokenizer *t, str text);
size_t tokenizer_size(const struct tokenizer *t);
int tokenizer_bos(const struct tokenizer *t); /* -1 if none */
int tokenizer_eos(const struct tokenizer *t);
str tokenizer_kind(const struct tokenizer *t); /* "bpe (gpt-2)", "spm" */

#endif
