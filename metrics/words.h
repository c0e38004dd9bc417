/*
 * words.h -- texts as lists of numbered words, and clipped n-gram matches,
 * which is what the overlap metrics count.
 */
#ifndef METRICS_WORDS_H
#define METRICS_WORDS_H

#include "eval/base/map.h"
#include "eval/base/str.h"

struct arena;

struct words {
    const str *text;
    int32_t *id; /* equal words, equal numbers, within one vocabulary */
    size_t n;
};

/* White space as Python's str.split() sees it. */
struct words words_split(str text, struct arena *a);
/* rouge_score: lower-case runs of a-z0-9, stemmed when longer than 3. */
struct words words_rouge(str text, bool stem, bool unicode, struct arena *a);
/* sacreBLEU's "13a", "intl", "zh", "char", "none". */
struct words words_bleu(str text, str tokenizer, bool lowercase, struct arena *a);

/* Without white space at the end / at both ends, as Python sees it. */
str text_rstrip(str text);
str text_strip(str text);

/* text_lower, or the text itself where nothing would change. */
str text_lower_fast(struct arena *a, str text);

/* Porter stems of the words, in place of them. */
void words_stem(struct words *w, struct arena *a);

/* Words by number, from 0, in the order in which they are first seen. */
struct vocabulary {
    struct arena *arena;
    const str **slots; /* private */
    int32_t *numbers;  /* private */
    size_t n_slots, n;
};

void words_number(struct words *w, struct vocabulary *v, struct arena *a);

enum { WORDS_MAX_ORDER = 9 };

/* matches[o] = n-grams of order o + 1 of hyp that are in a reference, each
 * counted at most as often as in the reference that has it most often. */
void ngram_matches(const struct words *hyp, const struct words *refs, size_t n_refs, size_t max_order,
                   size_t *matches, struct arena *a);

#endif
