/*
 * treebank.h -- NLTK's word_tokenize (Penn Treebank style), without its sentence splitter (preserve_line=True).
 */
#ifndef EVAL_TEXT_TREEBANK_H
#define EVAL_TEXT_TREEBANK_H

#include "eval/text/words.h"

struct err;
struct treebank;

/* Owns: treebank_close. */
struct treebank *treebank_open(struct err *e);
void treebank_close(struct treebank *t);

struct words treebank_words(const struct treebank *t, str text, struct arena *a);

#endif
