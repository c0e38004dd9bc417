/*
 * mecab.h -- Japanese and Korean tokenization by MeCab, where it is installed; libmecab is loaded on first use.
 */
#ifndef EVAL_TEXT_MECAB_H
#define EVAL_TEXT_MECAB_H

#include "eval/text/words.h"

struct err;
struct mecab;

/* Opens "ja-mecab" (MeCab with the IPA dictionary) or "ko-mecab" (MeCab-ko with mecab-ko-dic), sacreBLEU's tokenizers
 * of these names.  Close with mecab_close; NULL on error. */
struct mecab *mecab_open(str tokenizer, struct err *e);
/* Frees the tagger; NULL is allowed. */
void mecab_close(struct mecab *m);

/* "ja-mecab-0.996-IPA", for signatures; lives as long as m. */
str mecab_signature(const struct mecab *m);

/* The words of `text`.  May be called by several threads, which run one at a time. */
bool mecab_words(struct mecab *m, str text, struct words *out, struct arena *a, struct err *e);

#endif
