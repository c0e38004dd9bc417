/*
 * sentences.h -- the sentences that the report can say, as its sources hold them, and what the tests saw of them.
 *
 * A sentence has a condition.  A test shows that it holds by data on which the report says the sentence and data on
 * which it does not.  The tests ask by sentence_in, which remembers the answers; test_sentences_listed.c then looks up
 * every sentence of the sources.
 */
#ifndef TESTS_REPORTS_SENTENCES_H
#define TESTS_REPORTS_SENTENCES_H

#include <stdbool.h>
#include <stddef.h>

#include "eval/base/arena.h"
#include "eval/base/str.h"

/* True if `text` has `part`; remembers `part` and the answer. */
bool sentence_in(str text, const char *part);

/* A string literal of a source with at least four words; neighbours are joined. */
struct sentence {
    str file, text; /* %: a place that is filled in */
    int line;
};

/* All of a source file, but for captions and table cells.  Appends to out[*n], at most `max`. */
void sentences_of_file(str file, struct sentence *out, size_t *n, size_t max, struct arena *a);

/* What the tests remembered of it. */
struct sentence_seen {
    bool said, unsaid;
};
struct sentence_seen sentence_look_up(const struct sentence *s);

#endif
