/*
 * meteor15.h -- METEOR 1.5 (Denkowski and Lavie 2014), English, task "rank",
 * without paraphrases: meteor.c with version=1.5.
 */
#ifndef METRICS_METEOR15_H
#define METRICS_METEOR15_H

#include "eval/base/str.h"
#include "metrics/words.h"

struct arena;
struct err;
struct lexicon;
struct meteor15;

enum { METEOR15_MODULES = 4, METEOR15_STATS = 23 + 1 };

struct meteor15_options {
    size_t n_modules; /* 1 exact, 2 and stem, 3 and synonym */
    double alpha, beta, gamma, delta;
    bool normalize, lowercase, punctuation; /* of the text, in this order */
};

struct meteor15_score {
    double score, precision, recall, penalty;
};

/* Word lists from the folder of METEOR's data: english.words, english.prefixes,
 * english.exceptions; synonyms from english.synsets there if it is unpacked,
 * else from WordNet 3.0 in `wordnet`.  Owns: meteor15_close. */
struct meteor15 *meteor15_open(str folder, str wordnet, const struct meteor15_options *o, struct err *e);
void meteor15_close(struct meteor15 *m);

/* METEOR's 23 statistics of the best reference, and the chunks as a corpus
 * counts them (none for a perfect match). */
void meteor15_row(const struct meteor15 *m, str hyp, const str *refs, size_t n_refs, struct lexicon *l, double *stats,
                  struct arena *a);
struct meteor15_score meteor15_score(const struct meteor15 *m, const double *stats);

/* ---- private to meteor15*.c ---- */

struct meteor15_prefixes; /* words before which a final point stays */

struct meteor15_prefixes *meteor15_prefixes_read(str text);
void meteor15_prefixes_free(struct meteor15_prefixes *p);
/* METEOR's normalizer for English, then lower case. */
struct words meteor15_normalize(str text, const struct meteor15_prefixes *p, bool punctuation, struct arena *a);
/* What Java's StringTokenizer cuts. */
struct words meteor15_split(str text, struct arena *a);

struct meteor15_word {  /* of the lexicon's notes */
    int32_t hash, stem; /* Java's String.hashCode: words are compared by it */
    bool function;
    uint64_t sketch;         /* of the synsets; no common bit, none in common */
    const uint32_t *synsets; /* ascending */
    size_t n_synsets;
};

struct meteor15_match {  /* of one reference word */
    int32_t module, hyp; /* module -1: none */
};

/* The alignment METEOR's beam search finds: best[n_ref].  Returns the chunks. */
size_t meteor15_align(const struct meteor15_word *const *hyp, size_t n_hyp, const struct meteor15_word *const *ref,
                      size_t n_ref, size_t n_modules, struct meteor15_match *best, struct arena *a);

#endif
