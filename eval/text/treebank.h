/*
 * treebank.h -- NLTK's word_tokenize (Penn Treebank style), without its sentence splitter (preserve_line=True).
 */
#ifndef EVAL_TEXT_TREEBANK_H
#define EVAL_TEXT_TREEBANK_H

#include "eval/text/words.h"

struct err;
struct treebank;

/* Compiles the patterns.  Close with treebank_close; NULL on error. */
struct treebank *treebank_open(struct err *e);
/* Frees the patterns; NULL is allowed. */
void treebank_close(struct treebank *t);

/* The words of `text`; invalid UTF-8 becomes U+FFFD. */
struct words treebank_words(const struct treebank *t, str text, struct arena *a);

#endif
