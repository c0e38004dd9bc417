/*
 * words.h -- tokenizers of the reference tools, and numbers for words, which n-gram counts use.
 */
#ifndef EVAL_TEXT_WORDS_H
#define EVAL_TEXT_WORDS_H

#include "eval/base/map.h"
#include "eval/base/str.h"

struct arena;

/* At least TEXT_PADDING bytes are readable at the start of every word: words are compared 16 bytes at a time. */
struct words {
    const str *text; /* usually slices of a copy of the text */
    int32_t *id;     /* [n] equal words have equal numbers within one vocabulary; NULL before words_number */
    size_t n;
};

/* Split at white space, as by Python's str.split(). */
struct words words_split(str text, struct arena *a);
/* rouge_score: lower-case runs of a-z0-9 (unicode: of all letters, marks and
 * digits, and each Han, kana, Thai, Lao, Khmer or Myanmar character alone). */
struct words words_rouge(str text, bool unicode, struct arena *a);
/* sacreBLEU's "13a", "intl", "zh", "char", "none". */
struct words words_bleu(str text, str tokenizer, bool lowercase, struct arena *a);

/* sacreBLEU's TercomTokenizer. */
struct ter_tokens {
    bool normalized, no_punct, asian, case_sensitive;
};
struct words words_ter(str text, const struct ter_tokens *how, struct arena *a);

/* One word per code point that is not white space; per code point. */
struct words words_characters(str text, struct arena *a);
struct words words_code_points(str text, struct arena *a);

/* Replaces lower-case words by their Porter stems. */
void words_stem(struct words *w, struct arena *a);

/* Python's str.rstrip and str.strip. */
str text_rstrip(str text);
str text_strip(str text);

/* A copy with TEXT_PADDING readable bytes after its end, of which the first is writable. */
enum { TEXT_PADDING = 64 };
str padded_copy(struct arena *a, str text);
/* Like text_lower, but faster, and padded as above. */
str text_lower_fast(struct arena *a, str text);

/* Python's string.punctuation: 32 ASCII characters. */
static inline bool ascii_punctuation(uint32_t c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/* Python's str.isspace of the character at text.s[at]; *next is the offset after it. */
bool text_space_at(str text, size_t at, size_t *next);

/* Numbers words from 0 in order of first occurrence. */
struct vocabulary {
    struct arena *arena;
    struct word_slot *slots; /* private */
    size_t n_slots, n;
};

/* Sets w->id; new words are added to *v, whose table lives in `a`.  Texts are borrowed: they must outlive *v. */
void words_number(struct words *w, struct vocabulary *v, struct arena *a);
/* The same without adding: -1 for unknown words. */
void words_find(struct words *w, const struct vocabulary *v, struct arena *a);

/* Hash and comparison key of a word: its first 16 bytes as two numbers, zero-padded; for a longer word two hashes. */
struct word_key {
    uint64_t low, high;
};

enum { WORD_INLINE = 16 };

/* masks[n]: the first n of 8 bytes, in memory order. */
extern const union word_masks {
    unsigned char bytes[WORD_INLINE + 1][8];
    uint64_t masks[WORD_INLINE + 1];
} word_masks;

/* Up to 8 bytes as a number that determines them, given n. */
static inline uint64_t word_load(const char *p, size_t n)
{
    uint64_t wide;
    uint32_t a, b;

    if (n >= 8) {
        memcpy(&wide, p, 8);
        return wide;
    }
    if (n >= 4) {
        memcpy(&a, p, 4);
        memcpy(&b, p + n - 4, 4);
        return a | (uint64_t)b << 32;
    }
    return n == 0 ? 0
                  : (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[n / 2] << 8 |
                        (uint64_t)(unsigned char)p[n - 1] << 16;
}

/* One step of a multiplicative hash. */
static inline uint64_t word_mix(uint64_t h)
{
    h *= 0x9E3779B97F4A7C15u;
    return h ^ h >> 32;
}

/* A hash of any number of bytes. */
static inline uint64_t word_hash(str w)
{
    uint64_t h = w.n;
    size_t at = 0;

    for (; w.n - at > 8; at += 8)
        h = word_mix(h ^ word_load(w.s + at, 8));
    return word_mix(h + word_mix(word_load(w.s + at, w.n - at)));
}

/* The key of a word; 16 bytes must be readable at its start. */
static inline struct word_key word_key(str w)
{
    struct word_key k;

    if (w.n > WORD_INLINE) {
        k.low = word_hash(w);
        k.high = ~k.low;
        return k;
    }
    memcpy(&k, w.s, sizeof k);
    k.low &= word_masks.masks[w.n]; /* clear the bytes after the word */
    k.high &= w.n > 8 ? word_masks.masks[w.n - 8] : 0;
    return k;
}

/* A hash of a key, for tables. */
static inline uint64_t word_key_hash(struct word_key k)
{
    return word_mix(k.low ^ (k.high << 29 | k.high >> 35) * 0xD6E8FEB86659FD93u);
}

/* Like str_equal, faster for words of at most 16 bytes. */
static inline bool word_equal(str a, str b)
{
    if (a.n != b.n)
        return false;
    if (a.n > 16)
        return memcmp(a.s, b.s, a.n) == 0;
    if (a.n <= 8)
        return word_load(a.s, a.n) == word_load(b.s, a.n);
    return word_load(a.s, 8) == word_load(b.s, 8) && word_load(a.s + a.n - 8, 8) == word_load(b.s + a.n - 8, 8);
}

#endif
