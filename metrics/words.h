/*
 * words.h -- texts as lists of numbered words, which n-gram metrics count.
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
/* sacreBLEU's "13a", "char", "none". */
struct words words_bleu(str text, str tokenizer, bool lowercase, struct arena *a);

/* Numbers the words through `vocabulary`. */
void words_number(struct words *w, struct map *vocabulary, struct arena *a);

#endif
