/*
 * internal.h -- an answer as the rules of the taxonomy read it: words with stems,
 * numbers, related words, sentences, and word statistics of the test set.
 *
 * A word is *specific* when it says something about its subject: three letters or
 * more (or a digit), not a general English word, and in a test set of four items or
 * more in at most half of its items.
 */
#ifndef JUDGES_TAXONOMY_INTERNAL_H
#define JUDGES_TAXONOMY_INTERNAL_H

#include <stdatomic.h>

#include "eval/base/map.h"
#include "eval/text/gloss_space.h"
#include "eval/text/word_stem.h"
#include "eval/text/wordnet_relations.h"
#include "judges/judge.h"

struct signals;

struct judge_context {
    const struct param_set *params;
    struct map frequency; /* stem -> number of items whose question or references contain it; no other stems */
    size_t n_samples;
    struct map answers; /* key of an answer of the current model -> number of distinct questions with that answer */
    int64_t most_given; /* the largest of these numbers */
    str wordnet_folder;
    struct wordnet *wordnet;  /* NULL where the machine has none: words are near by stem only */
    struct word_table *words; /* the words of questions and references, and some of answers */
    struct item_index *items; /* which item's reference contains a stem */
};

enum { WORD_BASES = 6, WORD_HEAD = 5 };

struct word {
    str low, stem; /* lower-cased; without ending and possessive */
    uint64_t hash; /* of the stem, as by hash64 */
    uint64_t head; /* the first WORD_HEAD bytes of low; 0 = it has fewer */
    /* Of content words, where the context has WordNet: */
    const struct wordnet_relations *relations; /* of words of questions and references; else NULL */
    size_t n_bases;
    const struct wordnet_entry *bases[WORD_BASES];
    uint16_t bits[WORD_BASES]; /* lemma_bit() of the bases */
    _Atomic int32_t *gloss; /* 2 + its place in the gloss space, 1 if unknown there, 0 = not looked up; may be NULL */

    bool specific;
    bool content; /* two letters or more, and not a function word */
    bool function, negation, denial, filler;
    bool light_verb;      /* has so many senses that its antonyms oppose little */
    bool in_opposites;    /* stem_has_opposite(stem) */
    bool may_negate;      /* begins or ends as words_are_opposite_forms requires of one of the two */
    double number;        /* of digits; NaN otherwise */
    double named;         /* number_of_word(low) */
    signed char polarity; /* word_polarity(low) */
    signed char absolute; /* word_absolute(low) */
    signed char axis;     /* word_axis(low) */
    unsigned char pivot;  /* word_pivot(low) */
    bool general;         /* word_is_general(low) */
    bool pronoun;         /* word_is_pronoun(low) */
    uint32_t stem_number; /* the place of its stem in the passage's stems; in the table of words, in ctx->frequency */
    str text;             /* as written */
    size_t at;            /* byte in its passage */
};

/* Words [from, to) of a passage. */
struct span {
    size_t from, to;
};

struct spans {
    const struct span *list;
    size_t n;
};

struct passage {
    str text;
    const struct word *words; /* [n] */
    size_t n;
    struct map stems;     /* stem -> how often */
    struct spans *splits; /* [N_SPLITS] what passage_split found before; NULL lists until then; may be NULL */
};

/* --- two words ----
 * Answers are compared with their references word by word, so these are inline, and most pairs end after a few
 * comparisons of numbers. */
static inline bool same_stem(const struct word *a, const struct word *b)
{
    return a->hash == b->hash && str_equal(a->stem, b->stem);
}

/* "inspect", "inspection": five letters in common and lengths not far apart. */
static inline bool share_prefix(const struct word *a, const struct word *b)
{
    enum { LENGTHS_APART = 4 };
    return a->head == b->head && a->head && a->low.n <= b->low.n + LENGTHS_APART &&
           b->low.n <= a->low.n + LENGTHS_APART;
}

static inline bool any_base_in(const struct word *w, const struct lemmas *list)
{
    for (size_t i = 0; i < w->n_bases; i++)
        if (list->filter[w->bits[i] / 64] >> w->bits[i] % 64 & 1 && lemmas_have(list, w->bases[i]))
            return true;
    return false;
}

/* Same stem, same beginning, or related by WordNet; `known` comes from a question or reference. */
static inline bool words_are_near(const struct word *w, const struct word *known)
{
    return same_stem(w, known) || share_prefix(w, known) ||
           (known->relations && any_base_in(w, &known->relations->near));
}

/* A direct hypernym or hyponym. */
static inline bool word_is_broader(const struct word *w, const struct word *known)
{
    return known->relations && any_base_in(w, &known->relations->broader);
}

/* A number as digits or words: "13 billion", "twenty-five". */
struct number {
    double value; /* in the unit of the text it is compared with, where both are the same quantity */
    double written;
    bool converted;  /* it is such a quantity, in another unit */
    size_t from, to; /* words */
    bool digits;
};

struct numbers {
    const struct number *list;
    size_t n;
};

/* Overlap of answer, question and reference, as shares of distinct specific stems. */
struct overlap {
    size_t n_specific;     /* of the answer */
    size_t n_reference;    /* of the reference */
    size_t n_new;          /* of the reference, not in the question */
    double specific_share; /* of all words of the answer */
    double near_any; /* share of the answer related to a content word of question or reference; rare words weigh more */
    double near_reference; /* share of the answer related to a specific word of the reference */
    double covered;        /* share of the reference related to a word of the answer */
    double covered_new;    /* the same for stems of the reference that are not in the question */
    double near_content;   /* share of all content words of the answer related to one of question or reference */
};

struct analysis {
    const struct judge_context *ctx;
    const struct sample *sample;
    const struct generation *gen;
    struct passage answer, question, reference; /* the reference nearest to the answer */
    struct spans sentences;                     /* of the answer */
    struct numbers numbers, question_numbers, reference_numbers;
    struct overlap overlap;
    struct arena *a;
    struct judge_label *labels; /* candidates, most confident first after the rules */
    size_t max, n;
    double unsupported;       /* unsupported_weight, where find_hallucination weighed it; else NaN */
    const struct map *common; /* of a list in JSON: stems that most entries of the reference have; may be NULL */
    struct signals *weighed;  /* receives the signals of an answer whose content is weighed; NULL: not wanted */
    bool is_weighed;
};

/* --- words.c ---- */
/* The next word of the text from byte *at on, in *bytes; moves *at past it.  False at the end. */
bool word_next(str text, size_t *at, struct span *bytes);
enum { WORD_ROOM = 64 };
/* The lower case of a short ASCII word in `room`; of others in the arena. */
str word_lower(char room[WORD_ROOM], str text, struct arena *a);
/* Words of a text.  `c` may be NULL: then no word is specific.  Release the map. */
void passage_read(struct passage *p, str text, const struct judge_context *c, struct arena *a);
void passage_release(struct passage *p);
/* True if the passage contains the stem. */
bool passage_has(const struct passage *p, str stem);
bool passage_has_word(const struct passage *p, const struct word *w); /* its stem */
str span_text(const struct passage *p, struct span s);
/* Only blanks and hyphens stand between the words from..to, both included. */
bool passage_runs_on(const struct passage *p, size_t from, size_t to);

/* --- word_table.c ---- */
/* Everything about a lower-case word but its place and its relations; `c` may be NULL. */
struct word word_describe(str low, const struct judge_context *c);
struct word_table *word_table_new(struct arena *a);
void word_table_free(struct word_table *x);
/* The word, added if absent, and its stem with it to c->frequency; valid until the next one is added. */
const struct word *word_table_add(struct word_table *x, str low, struct judge_context *c);
/* A word as it was added, or one of the words of answers that the table keeps.  NULL: describe it.  Thread-safe. */
const struct word *word_table_find(const struct word_table *x, str low, const struct judge_context *c);
/* After the last word: which are specific (the context's frequencies are complete), and their relations. */
void word_table_settle(struct word_table *x, const struct judge_context *c);

/* --- split.c ---- */
enum split { SPLIT_SENTENCES, SPLIT_STATEMENTS, SPLIT_CLAUSES, SPLIT_PARTS, SPLIT_PHRASES, N_SPLITS };
/* Sentences end at . ! ? and line ends; statements also at ";"; clauses also at
 * commas, colons, "while", "whereas", "but"; parts are what a reference says one by one. */
struct spans passage_split(const struct passage *p, enum split how, struct arena *a);

/* --- general.c ---- */
bool word_is_general(str low);                     /* function words and words that fit any subject */
bool word_is_filler(str low);                      /* of the general ones: praise, advice, filler */
bool word_is_function(str low);                    /* articles, prepositions, conjunctions, auxiliaries */
bool word_is_negation(str low);                    /* not, never, cannot, -n't */
bool word_is_denial(str stem);                     /* prevent, avoid, refuse, ...: negates its complement */
bool words_are_opposite(str stem, str other_stem); /* a table of the commonest pairs */
bool stem_has_opposite(str stem);                  /* in that table */

/* --- known_names.c ---- */
bool name_is_known(str low); /* a well-known name or abbreviation that WordNet does not have */

/* --- numbers.c ---- */
struct numbers passage_numbers(const struct passage *p, struct arena *a);
/* Numbers of p that are one of `known` rounded, or the other way round, get its value; those that it has are left. */
struct numbers numbers_round(const struct passage *p, struct numbers list, const struct passage *known,
                             struct numbers known_list, struct arena *a);
/* True if the value is in the list. */
bool numbers_have(struct numbers list, double value);
/* 2 for "two", 12 for "twelve"; NaN if the word is not a number. */
double number_of_word(str low);

/* --- meaning.c ---- */
/* Opens the machine's WordNet, if it has one. */
bool meaning_open(struct judge_context *c, struct arena *a, struct err *e);
bool word_may_negate(str low);     /* "un...", "non...", "...ful", "...less" */
bool stem_is_light_verb(str stem); /* "give", "take" */
/* One is the other with a negative prefix or ending: "stable", "unstable". */
bool words_are_opposite_forms(const struct word *w, const struct word *v);
bool words_are_antonyms(const struct word *w, const struct word *known);
/* Nouns with a direct hypernym in common; false without WordNet. */
bool words_are_sisters(const struct judge_context *c, const struct word *w, const struct word *known, struct arena *a);
/* True if one of its senses is a verb; false without WordNet. */
bool word_may_be_verb(const struct judge_context *c, const struct word *w, struct arena *a);
/* --- near.c ---- */
struct overlap overlap_of(const struct analysis *r);

/* --- subject.c ---- */
/* -1..1; a neutral value where the context has no WordNet or a text no known word. */
double subject_nearness(const struct analysis *r);
/* True if the word's definition is near to question and reference; false where the context has no WordNet. */
bool word_fits_subject(const struct analysis *r, const struct word *w);
/* The same for a part of the reference and the clause of the answer that is nearest to it, without the question's
 * words; 0 where the context has no WordNet. */
double part_nearness(const struct analysis *r, struct span part);

/* Share of the answer's sentences, from the second on, that are about the same as an earlier one; 0 with fewer than
 * four sentences, or where the context has no WordNet. */
double restated_subjects(const struct analysis *r);

/* --- other_item.c ---- */
struct item_index;
struct item_index *item_index_new(struct arena *a);
/* Reads question and references of an item of the test set: their words, in how many items their stems occur, and the
 * stems of its first reference.  Items ascend. */
void item_index_learn(struct judge_context *c, size_t item, const struct sample *s, struct arena *scratch);
void item_index_free(struct item_index *x);

/* --- sub_questions.c ---- */
/* A second question or a listed entry of the question (words of it) whose own words the answer has none of. */
bool find_unanswered(const struct analysis *r, struct span *out);

/* Adds a candidate; evidence is text for a person, [from, to) the bytes of the answer it points at (0, 0 = all). */
void add_label(struct analysis *r, const char *category, const char *rule, double confidence, str evidence);
void add_label_at(struct analysis *r, const char *category, const char *rule, double confidence, str evidence,
                  struct span words);
/* True if a candidate of this category was added. */
bool has_label(const struct analysis *r, const char *category);

/* Key of an answer: equal for answers that differ only in case, spacing and punctuation. */
str answer_key(str text, char key[17]);

/* The last `max` bytes, cut between characters. */
str text_tail(str text, size_t max);

size_t count_list_lines(str text); /* lines that begin with a list mark */

/* The form that the task requests, read from question and reference. */
struct requested_form {
    bool json, code_block, code, list; /* code: only code, with or without a block; list: numbered or bulleted */
    bool table, csv;
    int sentences;               /* "in one sentence": 1; 0 = not stated */
    int items;                   /* "name three": 3; 0 = not stated */
    int paragraphs;              /* two or more; 0 = not stated */
    size_t min_words, max_words; /* 0 = not stated */
};
/* --- requested_form.c ---- */
struct requested_form find_requested_form(const struct analysis *r);

/* The rules, one function a category; in the order in which taxonomy.c calls them. */
void find_format(struct analysis *r, const struct requested_form *requested_form);
/* A form stated in words: an opening, headings, one entry per line, nothing else. */
void find_stated_form(struct analysis *r, const struct requested_form *requested_form);
/* A longer list than requested, in an answer without another error (a list that repeats itself is repetitive). */
void find_too_many_items(struct analysis *r, const struct requested_form *requested_form);
void find_json_errors(struct analysis *r); /* all categories of an answer in JSON */
void find_cut(struct analysis *r);
void find_repetitive(struct analysis *r);
void find_announced(struct analysis *r);
/* Far from the length that the task names.  True if so. */
bool find_requested_length_error(struct analysis *r, const struct requested_form *requested_form);
/* Nine words or fewer where the reference is much longer.  True if so. */
bool find_too_short(struct analysis *r);
void find_same_answer(struct analysis *r);
void find_changed_number(struct analysis *r); /* the reference word by word, with another number in it */
void find_generic(struct analysis *r);
void find_content_error(struct analysis *r, const struct requested_form *requested_form);
void find_other_item(struct analysis *r);
void find_off_topic(struct analysis *r);
void find_length_mismatch(struct analysis *r, const struct requested_form *requested_form);
void find_hallucination(struct analysis *r);
void find_technical_error(struct analysis *r);
void find_exchanged_roles(struct analysis *r);
void find_exchanged_words(struct analysis *r);
void find_missing_parts(struct analysis *r, const struct requested_form *requested_form);

#endif
