/*
 * meteor15.h -- METEOR 1.5 (Denkowski and Lavie 2014), English, task "rank":
 * meteor.c with version=1.5.
 */
#ifndef METRICS_METEOR_METEOR15_H
#define METRICS_METEOR_METEOR15_H

#include "eval/base/str.h"
#include "eval/text/words.h"

struct arena;
struct err;
struct lexicon;
struct meteor15;

enum { METEOR15_MODULES = 4, METEOR15_STATS = 23 + 1 };

struct meteor15_options {
    size_t n_modules; /* 1 exact, 2 and stem, 3 and synonym, 4 and paraphrase */
    str paraphrases;  /* file of module 4; empty = paraphrase-en or paraphrase-en.gz of the folder */
    double alpha, beta, gamma, delta;
    bool normalize, lowercase, punctuation; /* of the text, in this order */
};

struct meteor15_score {
    double score, precision, recall, penalty;
};

/* Reads the word lists in the folder of METEOR's data: english.words, english.prefixes, english.exceptions; synonyms
 * from english.synsets if it is in the folder, otherwise from WordNet 3.0 in `wordnet`.  NULL on error.  Close with
 * meteor15_close. */
struct meteor15 *meteor15_open(str folder, str wordnet, const struct meteor15_options *o, struct err *e);
/* Frees the word lists; NULL is allowed. */
void meteor15_close(struct meteor15 *m);
/* Path of the folder's paraphrase table; NULL if there is none. */
const char *meteor15_paraphrase_file(str folder, struct arena *a);
size_t meteor15_n_paraphrases(const struct meteor15 *m); /* entries of the table; 0 = the module is not used */

/* METEOR's 23 statistics for the best reference, and the number of chunks for the corpus score (0 for a perfect match):
 * stats[METEOR15_STATS]. */
void meteor15_row(const struct meteor15 *m, str hyp, const str *refs, size_t n_refs, struct lexicon *l, double *stats,
                  struct arena *a);
/* The score of a row or of a sum of rows. */
struct meteor15_score meteor15_score(const struct meteor15 *m, const double *stats);

/* ---- private to meteor15*.c ---- */

struct meteor15_prefixes; /* abbreviations, which keep their final point */

/* Reads English.prefixes of METEOR's data: one abbreviation a line. */
struct meteor15_prefixes *meteor15_prefixes_read(str text);
void meteor15_prefixes_free(struct meteor15_prefixes *p);
/* METEOR's normalizer for English, then lower case. */
struct words meteor15_normalize(str text, const struct meteor15_prefixes *p, bool punctuation, struct arena *a);
/* Words as Java's StringTokenizer splits them, all at once or one at a time off *rest. */
bool meteor15_next_word(str *rest, str *word);
struct words meteor15_split(str text, struct arena *a);

/* A Bloom filter of two words: if either has no common bit, two words share no synset. */
struct meteor15_sketch {
    uint64_t a, b;
};

/* Adds a synset to a word's filter. */
static inline void meteor15_sketch_add(struct meteor15_sketch *s, uint32_t synset)
{
    s->a |= 1ull << (synset * 0x9E3779B9u >> 26);
    s->b |= 1ull << (synset * 0x85EBCA6Bu >> 26);
}

struct meteor15_word {  /* cached in the lexicon */
    int32_t hash, stem; /* Java's String.hashCode: words are compared by it */
    int32_t paraphrase; /* number of the word in the paraphrase table; -1 = none */
    bool function;
    struct meteor15_sketch sketch;
    const uint32_t *synsets; /* ascending */
    size_t n_synsets;
};

struct meteor15_candidate {
    int32_t module;
    int32_t hyp, n_hyp, n_ref; /* first word, numbers of words; more than one only in phrases */
    uint32_t gain;             /* its value in the ranking of paths */
    uint32_t bit;              /* of its first hypothesis word, if not fixed */
    uint64_t mask;             /* all its bits; 0 = not among the first 64 */
};

struct meteor15_list { /* candidates of one reference word */
    struct meteor15_candidate *list;
    size_t n;
    uint32_t max_gain;
    bool fixed;     /* a single candidate that conflicts with no other */
    size_t first;   /* private to meteor15_match.c: index in its array */
    size_t ref;     /* private: a place that has the list */
    uint32_t times; /* private: number of places that have it */
};

struct meteor15_stage {
    size_t n_hyp, n_ref;
    struct meteor15_list *lists; /* [n_lists] */
    size_t n_lists;
    uint32_t *list_of; /* [n_ref] index of the word's list */
    size_t n_shared;   /* bits: hypothesis words that several candidates may cover */
    bool has_phrases;
};

struct meteor15_phrase { /* a paraphrase of n_ref words from `ref` on */
    int32_t ref, n_ref, hyp, n_hyp;
};

struct meteor15_paraphrases;
/* Reads the paraphrase table.  NULL on error; close with meteor15_paraphrases_close. */
struct meteor15_paraphrases *meteor15_paraphrases_open(const char *path, struct err *e);
void meteor15_paraphrases_close(struct meteor15_paraphrases *p);
size_t meteor15_paraphrases_count(const struct meteor15_paraphrases *p);
/* The number of a word that occurs in the table; -1 for others. */
int32_t meteor15_paraphrases_number(const struct meteor15_paraphrases *p, str word);
/* Finds all paraphrases between the two texts: *list [result] in the arena, in METEOR's order. */
size_t meteor15_paraphrases_find(const struct meteor15_paraphrases *p, const struct meteor15_word *const *hyp,
                                 size_t n_hyp, const struct meteor15_word *const *ref, size_t n_ref,
                                 struct meteor15_phrase **list, struct arena *a);

/* Fills the stage, whose lengths are set, with candidates.  False if there are more than METEOR15_MAX_CANDIDATES,
 * counted by place. */
enum { METEOR15_MAX_CANDIDATES = 1 << 26 };
bool meteor15_match(struct meteor15_stage *s, const struct meteor15_word *const *hyp,
                    const struct meteor15_word *const *ref, size_t n_modules, const struct meteor15_phrase *phrases,
                    size_t n_phrases, struct arena *a);

struct meteor15_match { /* of n_ref reference words, at the first of them */
    int32_t module;     /* -1: none */
    int32_t hyp, n_hyp, n_ref;
};

/* The alignment that METEOR's beam search finds: best[n_ref].  Returns the number of chunks. */
size_t meteor15_align(const struct meteor15_stage *st, struct meteor15_match *best, struct arena *a);

#endif
