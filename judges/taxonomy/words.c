/*
 * words.c -- see reading.h: words, stems, sentences, and the words that say
 * nothing about a subject.
 *
 * Stems only undo the commonest English endings, so that "split" meets "splits"
 * and "splitting"; two words that differ afterwards are two words.
 */
#include "judges/taxonomy/reading.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

/* Sorted.  Function words, and words that fit any subject. */
static const char *const general[] = {
    "able",       "about",     "above",   "according", "across",  "actually", "after",     "again",   "against",
    "all",        "almost",    "along",   "already",   "also",    "although", "always",    "am",      "among",
    "an",         "and",       "another", "answer",    "any",     "anyone",   "anything",  "are",     "around",
    "as",         "ask",       "at",      "away",      "back",    "be",       "became",    "because", "become",
    "been",       "before",    "being",   "below",     "best",    "better",   "between",   "both",    "bring",
    "but",        "by",        "call",    "called",    "came",    "can",      "cannot",    "case",    "certain",
    "choice",     "clear",     "come",    "common",    "could",   "create",   "created",   "depend",  "did",
    "different",  "do",        "does",    "doing",     "done",    "down",     "during",    "each",    "easy",
    "effect",     "either",    "else",    "enough",    "etc",     "even",     "ever",      "every",   "everyone",
    "everything", "example",   "explain", "fact",      "far",     "few",      "find",      "first",   "follow",
    "following",  "follows",   "for",     "found",     "from",    "full",     "further",   "gave",    "general",
    "get",        "give",      "given",   "go",        "going",   "good",     "got",       "great",   "had",
    "half",       "has",       "have",    "having",    "he",      "help",     "her",       "here",    "high",
    "him",        "his",       "how",     "however",   "idea",    "if",       "important", "in",      "include",
    "instead",    "into",      "is",      "it",        "its",     "itself",   "just",      "keep",    "kind",
    "know",       "known",     "large",   "last",      "later",   "least",    "less",      "let",     "like",
    "likely",     "list",      "little",  "long",      "look",    "lot",      "made",      "main",    "make",
    "many",       "matter",    "may",     "maybe",     "me",      "mean",     "means",     "might",   "more",
    "moreover",   "most",      "much",    "must",      "my",      "name",     "namely",    "need",    "never",
    "new",        "next",      "no",      "none",      "nor",     "not",      "nothing",   "now",     "number",
    "of",         "off",       "often",   "old",       "on",      "once",     "one",       "ones",    "only",
    "onto",       "or",        "order",   "other",     "our",     "out",      "over",      "own",     "part",
    "people",     "perhaps",   "person",  "place",     "point",   "possible", "provide",   "put",     "question",
    "quite",      "rather",    "really",  "reason",    "result",  "right",    "said",      "same",    "say",
    "second",     "see",       "seem",    "set",       "several", "shall",    "she",       "should",  "show",
    "shown",      "simple",    "simply",  "since",     "single",  "small",    "so",        "some",    "someone",
    "something",  "sometimes", "soon",    "sort",      "start",   "step",     "still",     "such",    "sure",
    "take",       "talk",      "tell",    "than",      "that",    "the",      "their",     "them",    "then",
    "there",      "therefore", "these",   "they",      "thing",   "think",    "third",     "this",    "those",
    "three",      "through",   "thus",    "time",      "to",      "together", "too",       "took",    "try",
    "two",        "type",      "under",   "until",     "up",      "upon",     "us",        "use",     "used",
    "useful",     "using",     "usual",   "usually",   "various", "very",     "want",      "was",     "way",
    "we",         "well",      "went",    "were",      "what",    "when",     "where",     "whether", "which",
    "while",      "who",       "whole",   "whom",      "whose",   "why",      "will",      "with",    "within",
    "without",    "word",      "words",   "work",      "would",   "yes",      "yet",       "you",     "your",
};

static int by_name(const void *key, const void *row)
{
    return strcmp(key, *(const char *const *)row);
}

static bool is_listed(str word)
{
    char name[32];

    if (word.n >= sizeof name)
        return false;
    memcpy(name, word.s, word.n);
    name[word.n] = 0;
    return bsearch(name, general, COUNT_OF(general), sizeof *general, by_name) != NULL;
}

bool word_is_general(str low)
{
    str stem = word_stem(low);
    char with_e[32];

    if (is_listed(low) || is_listed(stem))
        return true;
    if (stem.n + 1 >= sizeof with_e)
        return false;
    memcpy(with_e, stem.s, stem.n); /* "using" -> "us" -> "use" */
    with_e[stem.n] = 'e';
    return is_listed((str){ with_e, stem.n + 1 });
}

static bool has_vowel(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (strchr("aeiouy", s.s[i]))
            return true;
    return false;
}

/* "splitt" -> "split"; "ss", "ll" after one letter and the like stay. */
static str undouble(str s)
{
    bool twice = s.n > 3 && s.s[s.n - 1] == s.s[s.n - 2] && !strchr("aeiousz", s.s[s.n - 1]);
    return twice ? str_slice(s, 0, s.n - 1) : s;
}

static str without(str s, const char *ending)
{
    return str_slice(s, 0, s.n - strlen(ending));
}

str word_stem(str s)
{
    if (s.n > 4 && str_ends(s, S("ies")))
        s = without(s, "es"); /* "queries" -> "queri", as "query" below */
    else if (s.n > 4 &&
             (str_ends(s, S("sses")) || str_ends(s, S("xes")) || str_ends(s, S("ches")) || str_ends(s, S("shes"))))
        s = without(s, "es");
    else if (s.n > 3 && str_ends(s, S("s")) && !str_ends(s, S("ss")) && !str_ends(s, S("us")) && !str_ends(s, S("is")))
        s = without(s, "s");
    if (s.n > 5 && str_ends(s, S("ing")) && has_vowel(without(s, "ing")))
        s = undouble(without(s, "ing"));
    else if (s.n > 4 && str_ends(s, S("ed")) && has_vowel(without(s, "ed")))
        s = undouble(without(s, "ed"));
    else if (s.n > 5 && str_ends(s, S("ly")))
        s = without(s, "ly");
    if (s.n > 3 && (str_ends(s, S("e")) || str_ends(s, S("y")) || str_ends(s, S("i"))))
        s = str_slice(s, 0, s.n - 1);
    return s;
}

/* --- passages --------------------------------------------------------------- */

/* In fewer samples than this, that half of them hold a word says nothing about it. */
enum { FEWEST_SAMPLES = 4 };

static bool is_specific(const struct judge_context *c, const struct word *w)
{
    const int64_t *n = c ? map_find(&c->frequency, w->stem) : NULL;
    bool digit = false;

    for (size_t i = 0; i < w->low.n; i++)
        digit = digit || (w->low.s[i] >= '0' && w->low.s[i] <= '9');
    if (!c || (w->low.n < 3 && !digit) || word_is_general(w->low))
        return false;
    return !n || c->n_samples < FEWEST_SAMPLES || (size_t)*n * 2 <= c->n_samples;
}

static bool is_digit(str text, size_t at)
{
    return at < text.n && text.s[at] >= '0' && text.s[at] <= '9';
}

/* Runs of letters, digits and marks; an apostrophe or underscore inside stays,
 * and so does the point or comma of a number.  `at` is behind c. */
static bool is_inside(str text, size_t at, uint32_t c)
{
    if (unicode_is_letter(c) || unicode_is_number(c) || unicode_category(c)[0] == 'M' || c == '_')
        return true;
    if (c == '.' || c == ',')
        return at >= 2 && is_digit(text, at - 2) && is_digit(text, at);
    if (c != '\'' && c != 0x2019)
        return false;
    uint32_t next = at < text.n ? utf8_next(text, &at) : ' ';
    return unicode_is_letter(next);
}

void passage_read(struct passage *p, str text, const struct judge_context *c, struct arena *a)
{
    struct word *list = ARENA_NEW(a, struct word, text.n / 2 + 2);
    size_t n = 0, start = SIZE_MAX;

    *p = (struct passage){ .text = text, .words = list };
    for (size_t at = 0, from; from = at, from <= text.n;) {
        uint32_t v = from < text.n ? utf8_next(text, &at) : ' ';
        bool inside = from < text.n && is_inside(text, at, v);
        if (inside && start == SIZE_MAX)
            start = from;
        if (!inside && start != SIZE_MAX) {
            struct word *w = &list[n++];
            *w = (struct word){ .text = str_slice(text, start, from), .at = start };
            w->low = text_lower(a, w->text);
            w->stem = word_stem(w->low);
            w->specific = is_specific(c, w);
            (*map_put(&p->stems, w->stem, NULL))++;
            start = SIZE_MAX;
        }
        if (from == text.n)
            break;
    }
    p->n = n;
}

void passage_release(struct passage *p)
{
    map_release(&p->stems);
}

bool passage_has(const struct passage *p, str stem)
{
    return map_find(&p->stems, stem) != NULL;
}

bool passage_has_word(const struct passage *p, const char *low)
{
    for (size_t i = 0; i < p->n; i++)
        if (str_is(p->words[i].low, low))
            return true;
    return false;
}

/* A sentence ends at . ! ? before white space, at a line's end, or at the text's. */
size_t passage_sentences(const struct passage *p, const struct sentence **out, struct arena *a)
{
    struct sentence *list = ARENA_NEW(a, struct sentence, p->n + 1);
    size_t n = 0, from = 0;

    for (size_t i = 0; i < p->n; i++) {
        size_t end = p->words[i].at + p->words[i].text.n, next = i + 1 < p->n ? p->words[i + 1].at : p->text.n;
        bool stop = i + 1 == p->n;
        for (size_t k = end; k < next && !stop; k++)
            stop = p->text.s[k] == '\n' ||
                   (p->text.s[k] && strchr(".!?", p->text.s[k]) && k + 1 < next && p->text.s[k + 1] == ' ');
        if (stop) {
            list[n++] = (struct sentence){ from, i + 1 };
            from = i + 1;
        }
    }
    *out = list;
    return n;
}

size_t specific_stems(const struct passage *p, const struct passage *q, size_t *shared)
{
    struct map seen = { 0 };
    size_t n = 0;

    *shared = 0;
    for (size_t i = 0; i < p->n; i++) {
        bool is_new;
        if (!p->words[i].specific)
            continue;
        map_put(&seen, p->words[i].stem, &is_new);
        n += is_new;
        *shared += is_new && passage_has(q, p->words[i].stem);
    }
    map_release(&seen);
    return n;
}

/* --- evidence --------------------------------------------------------------- */

void add_label(struct reading *r, const char *category, const char *rule, double severity, str evidence)
{
    if (r->n < r->max)
        r->labels[r->n++] = (struct judge_label){ str_from(category), str_from(rule), evidence, severity };
}

str text_tail(str text, size_t max)
{
    size_t from = utf8_next_start(text, text.n > max ? text.n - max : 0);
    for (size_t i = from; from > 0 && i < text.n && i < from + 12; i++)
        if (text.s[i] == ' ')
            return str_slice(text, i + 1, text.n);
    return str_slice(text, from, text.n);
}
