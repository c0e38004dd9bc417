/*
 * internal.h -- what the tokenizer's files share: the vocabulary.
 */
#ifndef EVAL_ENGINE_TOKENIZE_INTERNAL_H
#define EVAL_ENGINE_TOKENIZE_INTERNAL_H

#include "eval/base/map.h"
#include "eval/base/regex.h"
#include "eval/engine/tokenize/tokenizer.h"

enum token_kind { TOKEN_NORMAL = 1, TOKEN_UNKNOWN, TOKEN_CONTROL, TOKEN_USER, TOKEN_UNUSED, TOKEN_BYTE };

enum { MAX_PATTERNS = 6 };

struct token_list {
    int32_t *ids;
    size_t n, cap;
};

struct tokenizer {
    const str *texts;      /* [n] as stored */
    str *bytes;            /* [n] what each stands for */
    const double *scores;  /* [n] SPM only */
    uint8_t *kinds;        /* [n] enum token_kind */
    size_t n;
    struct map by_text;
    struct map merges;     /* BPE: "left right" -> rank */
    struct regex *patterns[MAX_PATTERNS];
    size_t n_patterns;
    int32_t *specials;     /* control and user tokens, longest first */
    size_t n_specials;
    bool special_start[256];
    int32_t byte_ids[256]; /* token of a single byte, -1 if none */
    int bos, eos, unknown;
    bool add_bos, add_eos, add_space_prefix, ignore_merges, is_spm;
    char kind[64];
    struct arena *mem;
};

/* One stretch of ordinary text, appended to `out`. */
bool bpe_encode(const struct tokenizer *t, str text, struct token_list *out, struct err *e);
bool spm_encode(const struct tokenizer *t, str text, struct token_list *out, struct err *e);

/* Patterns of a named pre-tokenizer; false if unknown. */
bool pretokenizer_find(str name, const char *const **patterns, size_t *n);

/* GPT-2's printable character of each byte, and back. */
uint32_t bpe_byte_char(unsigned byte);
str bpe_token_bytes(struct arena *a, str text);

#endif
