/*
 * wordnet.h -- WordNet (Fellbaum 1998), read from the user's own copy: index.*, data.*, *.exc for nouns, verbs,
 * adjectives and adverbs.
 *
 * A "form" is a word as written in a text, a "lemma" an entry of the index.
 */
#ifndef EVAL_TEXT_WORDNET_H
#define EVAL_TEXT_WORDNET_H

#include "eval/base/str.h"

struct arena;
struct err;
struct wordnet;

/* A set of synsets: part of speech << 28 | byte offset in its data file. */
struct synsets {
    const uint32_t *list; /* [n] */
    size_t n;
};

/* The folder to read: `given` if not empty, otherwise $ASSAY_WORDNET, otherwise Debian's.  Empty if there is none. */
str wordnet_folder(str given, struct arena *a);

/* Reads the indexes.  NULL on error: a file is missing or damaged.  Close with wordnet_close. */
struct wordnet *wordnet_open(str folder, struct err *e);
/* Unmaps the data files and frees the indexes; NULL is allowed. */
void wordnet_close(struct wordnet *w);
str wordnet_version(const struct wordnet *w); /* "3.0" */

/* The entry of a lemma or irregular form; NULL if WordNet has none. */
struct wordnet_entry;
const struct wordnet_entry *wordnet_find(const struct wordnet *w, str word);

/* Synsets of all base forms of a lower-case form, as in NLTK's synsets(): from the exception lists, otherwise by the
 * suffix rules of each part of speech.  `entry`: the result of wordnet_find for the form. */
struct synsets wordnet_of_form(const struct wordnet *w, const struct wordnet_entry *entry, str form, struct arena *a);
/* Synsets that the index lists for exactly this lemma. */
struct synsets wordnet_of_lemma(const struct wordnet *w, const struct wordnet_entry *entry, struct arena *a);

/* The synset's byte offset in Princeton's WordNet 3.0; corrections in Debian's copy have moved some verbs and
 * adjectives. */
uint32_t wordnet_original_offset(const struct wordnet *w, uint32_t synset);

/* True if one of `form`'s synsets lists `word` in this spelling and case; `lemma` are the synsets of `word` as a
 * lemma. */
bool wordnet_lists(const struct wordnet *w, const struct synsets *form, const struct synsets *lemma, str word);

/* The lemmas, in all parts of speech, that `form` may be an inflection of, each once; returns their number (at most
 * max). */
size_t wordnet_bases(const struct wordnet *w, str form, const struct wordnet_entry **out, size_t max);
/* The lemma or form itself; lives as long as the WordNet. */
str wordnet_entry_text(const struct wordnet_entry *entry);

/* The synset's line in its data file, format: wndb(5WN). */
str wordnet_synset_line(const struct wordnet *w, uint32_t synset);
/* All of one data file, part 0..3: nouns, verbs, adjectives, adverbs.  Lines that begin with a space are its licence.
 */
str wordnet_data(const struct wordnet *w, int part);

#endif
