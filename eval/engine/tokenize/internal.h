/*
 * internal.h -- shared by the files of the tokenizer (private to tokenize/).
 *
 * Every vocabulary becomes the same pipeline, which is that of Hugging Face's tokenizers library:
 *
 *     text -> added tokens cut out -> normalizers -> pre-tokenizers -> model -> ids
 *     ids  -> token texts -> decoders -> text
 *
 * Steps and models are rows of tables (normalize.c, split.c, decode.c; models: bpe.c, spm.c, unigram.c, wordpiece.c);
 * from_gguf.c and from_json.c only choose rows and fill in arguments.
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

enum { MAX_STEPS = 64, MAX_VOCABULARY = 2000000, MAX_TOKEN_BYTES = 65536, MAX_TEXT_BYTES = 1 << 30, MAX_WARNINGS = 8 };

#define META_SPACE "\xE2\x96\x81" /* U+2581, which replaces a space */

struct token_list {
    int32_t *ids; /* [n] */
    size_t n, cap;
};

/* --- steps ---------------------------------------------------------------- */

enum split_behavior { SPLIT_REMOVED, SPLIT_ISOLATED, SPLIT_WITH_PREVIOUS, SPLIT_WITH_NEXT, SPLIT_CONTIGUOUS };
enum prepend_scheme { PREPEND_ALWAYS, PREPEND_FIRST, PREPEND_NEVER };

struct step; /* a row of a table with its arguments */

struct step_kind {
    const char *type; /* the name in tokenizer.json */
    /* Reads the arguments; NULL if there are none. */
    bool (*parse)(struct step *s, const struct json *v, struct arena *a, struct err *e);
    bool (*normalize)(const struct step *s, struct encoder *enc, str text, str *out, struct err *e);
    bool (*split)(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start, struct err *e);
    /* Converts one token's text; `first`, `last`: it is the first or last of the sequence. */
    bool (*decode)(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e);
};

struct step {
    const struct step_kind *kind;
    str pattern;         /* literal, or empty with `regex` */
    struct regex *regex; /* owned by the tokenizer */
    str content;         /* the text that replaces a match, is prepended, or is stripped */
    enum split_behavior behavior;
    enum prepend_scheme scheme;
    bool invert;
    unsigned flags; /* bits defined by the row */
    int start, stop;
    struct charsmap *map; /* Precompiled */
};

struct steps {
    struct step *list; /* [n] in the tokenizer's arena */
    size_t n;
};

extern const struct step_kind normalizer_kinds[], splitter_kinds[], decoder_kinds[]; /* ended by type NULL */
/* The row of a table by its JSON type; NULL if unknown. */
const struct step_kind *step_kind_find(const struct step_kind *table, str type);
/* Appends a zeroed step of a type that must be in the table; the list lives in the arena. */
struct step *steps_add(struct steps *s, const struct step_kind *table, const char *type, struct arena *a);
/* Frees the steps' regexes. */
void steps_release(struct steps *s);
str concat(struct arena *a, str x, str y); /* either may contain NUL */

/* Reads "pattern", which is {"String": ...} or {"Regex": ...}, and "content". */
bool parse_pattern(struct step *s, const struct json *v, struct arena *a, struct err *e);
/* Reads the base64 of a Precompiled normalizer. */
bool parse_precompiled(struct step *s, const struct json *v, struct arena *a, struct err *e);
/* Runs all normalizers on a text; *out in enc->scratch. */
bool normalize(struct encoder *enc, str text, str *out, struct err *e);
/* Passes a piece to pre-tokenizer `number`, or to the model after the last one. */
bool split_next(struct encoder *enc, size_t number, str piece, bool at_start, struct err *e);
/* Replaces all matches of the step's pattern by its content. */
bool replace_all(const struct step *s, str text, str *out, struct arena *a, struct err *e);
/* Cuts `piece` at matches of the step's pattern and passes the parts on. */
bool split_by_pattern(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start,
                      struct err *e);

/* The only pre-tokenizer, if it is of that type (apart from a spelling of bytes); else NULL. */
struct step *splitter_alone(struct steps *s, const char *type);
/* ByteLevel's add_prefix_space. */
bool byte_level_adds_space(const struct step *s);
void byte_level_set_space(struct step *s, bool on);

/* SentencePiece's normalization table (precompiled.c). */
struct charsmap *charsmap_new(str bytes, struct arena *a, struct err *e);
/* `text` with the table's replacements, in the arena. */
str charsmap_apply(const struct charsmap *m, str text, struct arena *a);

enum { NORMALIZE_CLEAN = 1, NORMALIZE_CHINESE = 2, NORMALIZE_STRIP = 4, NORMALIZE_LOWER = 8, NORMALIZE_BERT_ALL = 15 };

/* --- tries ---------------------------------------------------------------- */

struct trie {
    struct pairs edges; /* (node, byte) -> node */
    int32_t *values;    /* [n] of each node, -1 = none */
    size_t n, cap;
};

/* Adds a key; a key that is already there keeps its value.  trie_release frees the trie. */
void trie_put(struct trie *t, str key, int32_t value);
void trie_release(struct trie *t);

/* The child of a node by one byte, -1 if there is none; the root is 0. */
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
    str *bytes;           /* [n] the bytes of each token inside a text (not at its beginning) */
    const double *scores; /* [n] SPM and Unigram */
    uint32_t *ranks;      /* [n] SPM: rank of each score, highest first; equal scores have equal ranks */
    uint8_t *kinds;       /* [n] enum token_kind */
    size_t n;
    struct map by_text;
    struct map more;     /* BPE: symbols of merges that are not in the vocabulary, numbered from n */
    struct pairs merges; /* BPE: (left, right) -> rank << 32 | result */
    struct trie trie;    /* Unigram: all texts */
    const struct token_model *model;
    struct steps normalizers, splitters, decoders;
    struct added *added; /* [n_added] */
    size_t n_added;
    size_t n_model;       /* tokens of tokenizer.json's model; fewer than its highest id where ids are missing */
    struct map added_ids; /* by text, of the added tokens that the model does not have */
    struct trie added_raw, added_normalized; /* values index `added` */
    int32_t byte_ids[256];                   /* "<0x41>" tokens, -1 if none */
    int32_t byte_symbols[256];               /* BPE on bytes: the one-byte symbols */
    int32_t *prefix, *suffix;                /* [n_prefix], [n_suffix] around a text if ENCODE_ADD_SPECIAL */
    size_t n_prefix, n_suffix;
    int32_t *ends; /* [n_ends] ids that end an answer in addition to `eos` */
    size_t n_ends;
    const char *missing; /* error message of encoding if the checkpoint has no tokenizer; else NULL */
    int bos, eos, unknown;
    bool byte_level;     /* BPE works on bytes */
    bool spells_bytes;   /* the vocabulary spells bytes in GPT-2's alphabet */
    bool splits_special; /* special tokens in a text are never parsed */
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
    uint32_t n;     /* bytes of both symbols: detects that one has changed since */
    int32_t id;
};

/* One call of tokenizer_encode. */
struct encoder {
    const struct tokenizer *t;
    struct token_list *out;
    struct arena *scratch;
    bool parse_special;
    str raw;                /* the whole text */
    const char *input;      /* [raw.n] 1 = user text, where special tokens are not parsed; NULL: none is */
    bool text_is_input;     /* some of the current stretch of ordinary text is user text */
    bool moved;             /* a normalizer removed the beginning of the text */
    bool continued;         /* the stretch continues after an invalid byte: no prefix is added */
    struct symbol *symbols; /* [n_symbols] */
    size_t n_symbols, cap_symbols;
    struct candidate *heap; /* [n_heap] */
    size_t n_heap, cap_heap;
    struct pairs joined; /* SPM: cache of pairs that were looked up before */
    str piece;
    struct strbuf buffer;
    uint64_t steps; /* see tokenizer_steps */
};

/* A token that ordinary text may become: never a special one. */
static inline const int64_t *find_token(const struct tokenizer *t, str text)
{
    const int64_t *id = map_find(&t->by_text, text);
    return id && t->kinds[*id] != TOKEN_CONTROL ? id : NULL;
}

/* Appends an id to the output. */
static inline void emit(struct encoder *enc, int32_t id)
{
    struct token_list *l = enc->out;
    VEC_PUSH(l->ids, l->n, l->cap) = id;
}

/* The result of merging two neighbours, as rank << 32 | id; false if they do not merge. */
typedef bool merge_rule(struct encoder *enc, const struct symbol *a, const struct symbol *b, uint64_t *value);
/* Merges enc->symbols, lowest rank first, until no pair merges. */
void merge_symbols(struct encoder *enc, merge_rule *rule);
/* Starts a piece without symbols; merge_add appends the symbol of `id`, which covers n bytes of the piece from
 * `from`. */
void merge_begin(struct encoder *enc, str piece);
void merge_add(struct encoder *enc, int32_t id, size_t from, size_t n);

/* --- building ------------------------------------------------------------- */

/* Adds the BPE merge of two texts.  A text outside the vocabulary is an error where `must_be_known`; otherwise it
 * becomes a symbol that only merges use. */
bool tokenizer_add_merge(struct tokenizer *t, str left, str right, uint64_t rank, bool must_be_known, struct err *e);
/* Fill an empty tokenizer from the metadata of a GGUF file, or from the text of a tokenizer.json; false on error. */
bool tokenizer_read_gguf(struct tokenizer *t, const struct checkpoint *c, struct err *e);
bool tokenizer_read_json(struct tokenizer *t, str json, struct err *e);
/* The id that the tokenizers library gives an added token, whatever id its file declares: that of its text in the model
 * or among the added tokens, else the next one after as many as the model and the added tokens have. */
int32_t tokenizer_added_id(const struct tokenizer *t, str text);
/* Adds a token to those of tokenizer.json, before tokenizer_index. */
bool tokenizer_put_added(struct tokenizer *t, const struct added *token, struct err *e);
/* declared.c: the tokens of the folder's other files, before tokenizer_index. */
bool tokenizer_add_declared(struct tokenizer *t, const struct checkpoint *c, struct err *e);
/* Notes an unsupported feature; `what` must live as long as the tokenizer. */
void tokenizer_warn(struct tokenizer *t, const char *what);
/* Builds the derived tables once texts, kinds, model, steps and added tokens are set. */
bool tokenizer_index(struct tokenizer *t, struct err *e);
/* Runs the decoders that work on single tokens on one token. */
str tokenizer_decode_one(const struct tokenizer *t, int32_t id, bool first, bool last, struct arena *a);
/* The byte of "<0x41>"; -1 for other texts. */
int byte_token(str text);

struct pretokenizer {
    const char *name;            /* the value of tokenizer.ggml.pre */
    const char *const *patterns; /* [n] applied one after the other */
    size_t n;
    bool whole_words; /* a piece that is a token is not split further, and BOS is added in front */
};
const struct pretokenizer *pretokenizer_find(str name); /* NULL if unknown */

/* GPT-2's printable character of each byte, and the inverse (the text itself if it has another character). */
uint32_t bpe_byte_char(unsigned byte);
str bpe_token_bytes(struct arena *a, str text);

/* Rust's char::is_whitespace and Unicode's \w, as in the tokenizers library. */
bool is_white_space(uint32_t c);
bool is_word_char(uint32_t c);

#endif
