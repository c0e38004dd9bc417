/*
 * reading.h -- an answer as the rules of the taxonomy see it: words with their
 * stems, sentences, and what the test set makes of them.
 *
 * A word is *specific* when it says something about its subject: a word of three
 * letters or more (or with a digit) that is no general English word and that at
 * most half of the test set's texts hold (any, in a set of under four).
 */
#ifndef JUDGES_TAXONOMY_READING_H
#define JUDGES_TAXONOMY_READING_H

#include "eval/base/map.h"
#include "judges/judge.h"

struct judge_context {
    const struct param_set *params;
    struct map frequency; /* stem -> number of samples (question or reference) that hold it */
    size_t n_samples;
    struct map answers; /* hash of an answer of the model at hand -> distinct questions it was given to */
};

struct word {
    str text, low, stem; /* as written; lower-cased; without ending */
    size_t at;           /* byte in its text */
    bool specific;
};

struct passage {
    str text;
    const struct word *words;
    size_t n;
    struct map stems; /* stem -> how often */
};

struct sentence {
    size_t from, to; /* words [from, to) */
};

struct reading {
    const struct judge_context *ctx;
    const struct sample *sample;
    const struct generation *gen;
    struct passage answer, question, reference; /* the first reference */
    size_t n_specific;                          /* distinct specific stems of the answer */
    struct arena *a;
    struct judge_label *labels;
    size_t max, n;
};

/* Words of a text.  `c` may be NULL: then no word is specific.  Release the map. */
void passage_read(struct passage *p, str text, const struct judge_context *c, struct arena *a);
void passage_release(struct passage *p);
bool passage_has(const struct passage *p, str stem);
bool passage_has_word(const struct passage *p, const char *low); /* as spelled, lower case */
size_t passage_sentences(const struct passage *p, const struct sentence **out, struct arena *a);

/* Distinct specific stems of `p`; how many of them `q` holds is put in *shared. */
size_t specific_stems(const struct passage *p, const struct passage *q, size_t *shared);

str word_stem(str low);
bool word_is_general(str low); /* general English: function words and words of any subject */

void add_label(struct reading *r, const char *category, const char *rule, double severity, str evidence);

/* What two answers have in common that differ in case, spacing and punctuation only. */
str answer_key(str text, char key[17]);

/* The last `max` bytes, from the start of a character, and of a word where one starts soon. */
str text_tail(str text, size_t max);

/* The rules, one function a category. */
void find_hallucination(struct reading *r);
void find_generic(struct reading *r);
void find_technical_error(struct reading *r);
void find_length_mismatch(struct reading *r);
void find_incomplete(struct reading *r);
void find_repetitive(struct reading *r);
void find_off_topic(struct reading *r);
void find_format(struct reading *r);

#endif
