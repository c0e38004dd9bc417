/*
 * internal.h -- what the tokenizer's files share.
 *
 * Whatever a vocabulary comes from, it becomes one pipeline:
 *
 *     text -> added tokens cut out -> normalizers -> pre-tokenizers -> model -> ids
 *     ids  -> token texts -> decoders -> text
 *
 * Steps and models are rows of tables (normalize.c, split.c, decode.c;
 * models: bpe.c, spm.c, unigram.c, wordpiece.c); from_gguf.c and from_json.c only choose rows and fill arguments.
 */
#ifndef EVAL_ENGINE_TOKENIZE_INTERNAL_H
#define EVAL_ENGINE_TOKENIZE_INTERNAL_H

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/base/regex.h"
#include "eval/engine/tokenize/pairs.h"
#include "eval/engine/tokenize/tokenizer.h"

struct encoder;
struct json;

enum token_kind { TOKEN_NORMAL = 1, TOKEN_UNKNOWN, TOKEN_CONTROL, TOKEN_USER, TOKEN_UNUSED, TOKEN_BYTE };

enum { MAX_STEPS = 64, MAX_VOCABULARY = 2000000, MAX_TOKEN_BYTES = 65536, MAX_TEXT_BYTES = 1 << 30, MAX_WARNINGS = 4 };

#define META_SPACE "\xE2\x96\x81" /* U+2581, which stands for a blank */

struct token_list {
    int32_t *ids;
    size_t n, cap;
};

/* --- steps ---------------------------------------------------------------- */

enum split_behavior { SPLIT_REMOVED, SPLIT_ISOLATED, SPLIT_WITH_PREVIOUS, SPLIT_WITH_NEXT, SPLIT_CONTIGUOUS };
enum prepend_scheme { PREPEND_ALWAYS, PREPEND_FIRST, PREPEND_NEVER };

struct step; /* a row of a table with its arguments */

struct step_kind {
    const char *type; /* as tokenizer.json calls it */
    /* Arguments from JSON; NULL = none. */
    bool (*parse)(struct step *s, const struct json *v, struct arena *a, struct err *e);
    bool (*normalize)(const struct step *s, struct encoder *enc, str text, str *out, struct err *e);
    bool (*split)(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start, struct err *e);
    /* One token's text; `first` and `last` of the sequence. */
    bool (*decode)(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e);
};

struct step {
    const struct step_kind *kind;
    str pattern;         /* literal, or empty with `regex` */
    struct regex *regex; /* owned by the tokenizer */
    str content;         /* what replaces it, is prepended, is stripped */
    enum split_behavior behavior;
    enum prepend_scheme scheme;
    bool invert;
    unsigned flags; /* bits that the row defines */
    int start, stop;
    struct charsmap *map; /* Precompiled */
};

struct steps {
    struct step *list; /* in the tokenizer's arena */
    size_t n;
};

extern const struct step_kind normalizer_kinds[], splitter_kinds[], decoder_kinds[]; /* ended by type NULL */
const struct step_kind *step_kind_find(const struct step_kind *table, str type);
struct step *steps_add(struct steps *s, const struct step_kind *table, const char *type, struct arena *a);
void steps_release(struct steps *s);
str concat(struct arena *a, str x, str y); /* NULs and all */

/* {"String": ...} or {"Regex": ...} under "pattern", and "content". */
bool parse_pattern(struct step *s, const struct json *v, struct arena *a, struct err *e);
bool parse_precompiled(struct step *s, const struct json *v, struct arena *a, struct err *e);
bool normalize(struct encoder *enc, str text, str *out, struct err *e);
bool split_next(struct encoder *enc, size_t number, str piece, bool at_start, struct err *e);
bool replace_all(const struct step *s, str text, str *out, struct arena *a, struct err *e);
/* Cut `piece` at matches of the step's pattern and hand the parts on. */
bool split_by_pattern(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start,
                      struct err *e);

/* SentencePiece's table of normalizations (precompiled.c). */
struct charsmap *charsmap_new(str bytes, struct arena *a, struct err *e);
str charsmap_apply(const struct charsmap *m, str text, struct arena *a);

enum { NORMALIZE_CLEAN = 1, NORMALIZE_CHINESE = 2, NORMALIZE_STRIP = 4, NORMALIZE_LOWER = 8, NORMALIZE_BERT_ALL = 15 };

/* --- tries ---------------------------------------------------------------- */

struct trie {
    struct pairs edges; /* (node, byte) -> node */
    int32_t *values;    /* [n] of each node, -1 = none */
    size_t n, cap;
};

void trie_put(struct trie *t, str key, int32_t value);
void trie_release(struct trie *t);

static inline int64_t trie_step(const struct trie *t, int64_t node, unsigned char byte)
{
    uint64_t child;
    return pairs_find(&t->edges, (uint64_t)node << 8 | byte, &child) ? (int64_t)child : -1;
}

/* --- the tokenizer -------------------------------------------------------- */

struct added {
    int32_t id;
    str text;
    bool special, single_word, lstrip, rstrip, normalized;
};

/* How a piece becomes ids. */
struct token_model {
    const char *name;
    bool (*encode)(struct encoder *enc, str piece, struct err *e);
};

struct tokenizer {
    str *texts;           /* [n] as stored; empty = no such token */
    str *bytes;           /* [n] what each stands for, not at the beginning of a text */
    const double *scores; /* [n] SPM and Unigram */
    uint32_t *ranks;      /* [n] SPM: of the scores, highest first, equal ones equal */
    uint8_t *kinds;       /* [n] enum token_kind */
    size_t n;
    struct map by_text;
    struct map more;     /* BPE: symbols of merges that are not in the vocabulary, numbered from n */
    struct pairs merges; /* BPE: (left, right) -> rank << 32 | result */
    struct trie trie;    /* Unigram: all texts */
    const struct token_model *model;
    struct steps normalizers, splitters, decoders;
    struct added *added;
    size_t n_added;
    struct trie added_raw, added_normalized; /* values index `added` */
    int32_t byte_ids[256];                   /* "<0x41>" tokens, -1 if none */
    int32_t byte_symbols[256];               /* BPE on bytes: the one-byte symbols */
    int32_t *prefix, *suffix;                /* put around a text when special tokens are asked for */
    size_t n_prefix, n_suffix;
    int32_t *ends; /* [n_ends] ids that end an answer besides `eos` */
    size_t n_ends;
    const char *missing; /* the checkpoint has no tokenizer: what encoding says; else NULL */
    int bos, eos, unknown;
    bool byte_level;   /* BPE works on bytes, spelled in GPT-2's alphabet */
    bool spells_bytes; /* the vocabulary is in that alphabet */
    bool ignore_merges, byte_fallback, fuse_unknown, is_gguf;
    str subword_prefix, word_prefix, word_suffix;
    size_t max_word_chars, max_token_bytes;
    double unknown_score;
    char kind[64];
    const char *warnings[MAX_WARNINGS];
    size_t n_warnings;
    struct arena *mem;
};

extern const struct token_model model_bpe, model_spm, model_unigram, model_wordpiece, model_wordlevel;

/* --- encoding ------------------------------------------------------------- */

struct symbol {
    int32_t id;       /* BPE; -1 = outside the vocabulary */
    uint32_t from, n; /* bytes of the piece */
    int prev, next;
};

struct candidate {
    uint64_t order; /* rank << 32 | left symbol: lowest rank first, then leftmost */
    uint32_t n;     /* bytes of both, to see whether they have changed since */
    int32_t id;
};

/* One call of tokenizer_encode. */
struct encoder {
    const struct tokenizer *t;
    struct token_list *out;
    struct arena *scratch;
    bool parse_special;
    str raw;               /* the whole text */
    const char *input;     /* [raw.n] 1 where no special token may be; NULL = nowhere */
    bool stretch_is_input; /* some of the ordinary text in work is */
    bool moved;            /* a normalizer dropped what the text began with */
    bool continued;        /* the stretch goes on after an invalid byte: nothing is put before it */
    struct symbol *symbols;
    size_t n_symbols, cap_symbols;
    struct candidate *heap;
    size_t n_heap, cap_heap;
    struct pairs joined; /* SPM: pairs that were looked up before */
    str piece;
    struct strbuf buffer;
    uint64_t steps; /* see tokenizer_steps */
};

/* A token that text alone may become: never a special one. */
static inline const int64_t *find_token(const struct tokenizer *t, str text)
{
    const int64_t *id = map_find(&t->by_text, text);
    return id && t->kinds[*id] != TOKEN_CONTROL ? id : NULL;
}

static inline void emit(struct encoder *enc, int32_t id)
{
    struct token_list *l = enc->out;
    VEC_PUSH(l->ids, l->n, l->cap) = id;
}

/* What two neighbours become, as rank << 32 | id; false = they never join. */
typedef bool merge_rule(struct encoder *enc, const struct symbol *a, const struct symbol *b, uint64_t *value);
/* Join enc->symbols, cheapest pair first, until no rule applies. */
void merge_symbols(struct encoder *enc, merge_rule *rule);
void merge_begin(struct encoder *enc, str piece);
void merge_add(struct encoder *enc, int32_t id, size_t from, size_t n);

/* --- building ------------------------------------------------------------- */

bool tokenizer_add_merge(struct tokenizer *t, str left, str right, uint64_t rank, bool must_be_known, struct err *e);
bool tokenizer_read_gguf(struct tokenizer *t, const struct checkpoint *c, struct err *e);
bool tokenizer_read_json(struct tokenizer *t, str json, struct err *e);
void tokenizer_warn(struct tokenizer *t, const char *what);
/* Once texts, kinds, model, steps and added tokens are set: all tables that follow from them. */
bool tokenizer_index(struct tokenizer *t, struct err *e);
/* One token through the decoders that work on single tokens. */
str tokenizer_decode_one(const struct tokenizer *t, int32_t id, bool first, bool last, struct arena *a);
/* "<0x41>" as the byte, or -1. */
int byte_token(str text);

struct pretokenizer {
    const char *name;            /* as tokenizer.ggml.pre has it */
    const char *const *patterns; /* [n] applied one after another */
    size_t n;
    bool whole_words; /* a piece that is a token is not cut further, and BOS is put in front */
};
const struct pretokenizer *pretokenizer_find(str name); /* NULL if unknown */

/* GPT-2's printable character of each byte, and back (the text itself if a
 * character is none of them). */
uint32_t bpe_byte_char(unsigned byte);
str bpe_token_bytes(struct arena *a, str text);

/* Rust's char::is_whitespace and Unicode's \w, as the Hugging Face library has them. */
bool is_white_space(uint32_t c);
bool is_word_char(uint32_t c);

#endif
