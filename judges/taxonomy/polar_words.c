/*
 * polar_words.c -- English words of a direction (more or less of something, up or down, first or last), absolute words,
 * and pronouns.
 *
 * Entries of a direction of five letters or more match words that begin with them, shorter ones the word itself and its
 * plural.
 */
#include "judges/taxonomy/signals.h"

#include <pthread.h>

enum { MAX_WORDS = 128, LETTERS = 26, WHOLE_BELOW = 5 };

static const char *const up[] = {
    "increas", "rais",     "rise",  "rising",   "risen",  "rose",       "grow",      "grew",      "higher",  "high",
    "highest", "more",     "most",  "larger",   "large",  "largest",    "faster",    "fast",      "fastest", "greater",
    "great",   "longer",   "long",  "stronger", "strong", "strengthen", "expensive", "dearer",    "dear",    "gain",
    "improv",  "boost",    "up",    "above",    "expand", "speed",      "accelerat", "heavier",   "heavy",   "warmer",
    "warm",    "hotter",   "hot",   "maxim",    "many",   "much",       "better",    "best",      "wide",    "wider",
    "deeper",  "deep",     "older", "old",      "later",  "late",       "after",     "all",       "every",   "always",
    "profit",  "add",      "win",   "keep",     "allow",  "enable",     "open",      "start",     "begin",   "easier",
    "easy",    "positive", "new",   "expensiv", "double", "raise",      "appreciat", "encourage", "strict"
};
static const char *const down[] = {
    "decreas",   "reduc",    "lower", "low",     "lowest",    "fall",       "fell",     "fallen",  "drop",   "declin",
    "less",      "least",    "fewer", "few",     "smaller",   "small",      "smallest", "slower",  "slow",   "shorter",
    "short",     "weaker",   "weak",  "weaken",  "cheaper",   "cheap",      "lose",     "loss",    "lost",   "worsen",
    "worse",     "worst",    "down",  "below",   "shrink",    "shrank",     "lighter",  "light",   "cooler", "cool",
    "colder",    "cold",     "minim", "narrow",  "shallow",   "younger",    "young",    "earlier", "early",  "before",
    "none",      "never",    "remov", "prevent", "block",     "close",      "stop",     "end",     "harder", "hard",
    "difficult", "negative", "halv",  "half",    "depreciat", "discourage", "loose"
};
_Static_assert(COUNT_OF(up) <= MAX_WORDS && COUNT_OF(down) <= MAX_WORDS, "places fit");

/* The lists by first letter, built once per process. */
struct by_letter {
    str words[LETTERS][MAX_WORDS];
    size_t n[LETTERS];
};

static struct by_letter ups, downs;
static pthread_once_t made = PTHREAD_ONCE_INIT;

static void fill(struct by_letter *x, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        size_t letter = (size_t)(list[i][0] - 'a');
        x->words[letter][x->n[letter]++] = str_from(list[i]);
    }
}

static void make(void)
{
    fill(&ups, up, COUNT_OF(up));
    fill(&downs, down, COUNT_OF(down));
}

static bool has(const struct by_letter *x, str low)
{
    size_t letter = (size_t)(low.s[0] - 'a');

    for (size_t i = 0; i < x->n[letter]; i++) {
        str w = x->words[letter][i];
        bool plural = low.n == w.n + 1 && low.s[low.n - 1] == 's' && str_starts(low, w);
        if (w.n >= WHOLE_BELOW ? str_starts(low, w) : str_equal(low, w) || plural)
            return true;
    }
    return false;
}

int word_polarity(str low)
{
    if (!low.n || low.s[0] < 'a' || low.s[0] > 'z')
        return 0;
    pthread_once(&made, make);
    return has(&ups, low) ? 1 : has(&downs, low) ? -1 : 0;
}

int word_absolute(str low)
{
    static const char *const absolutes[] = { "all",        "always",  "every",      "everyone",
                                             "everything", "never",   "any",        "regardless",
                                             "whatever",   "exactly", "completely", "entirely",
                                             "guaranteed", "both",    "none",       "no" };
    static const char *const limits[] = { "only", "just", "unless", "except", "single", "sole", "merely", "limited" };

    if (low.n < 2 || !memchr("aenrwcgboljusm", low.s[0], 14))
        return 0; /* most words */
    for (size_t k = 0; k < COUNT_OF(absolutes); k++)
        if (str_is(low, absolutes[k]))
            return (int)k + 1;
    for (size_t k = 0; k < COUNT_OF(limits); k++)
        if (str_is(low, limits[k]))
            return -1;
    return 0;
}

bool word_is_pronoun(str low)
{
    static const char *const words[] = { "you",     "your",     "we",        "our",        "us",       "it",
                                         "its",     "they",     "them",      "their",      "he",       "him",
                                         "his",     "she",      "her",       "i",          "me",       "my",
                                         "who",     "everyone", "everybody", "nobody",     "somebody", "someone",
                                         "anybody", "anyone",   "people",    "whoever",    "it's",     "you're",
                                         "we're",   "they're",  "itself",    "themselves", "yourself" };

    if (low.n == 0 || !memchr("ywouithsmenap", low.s[0], 13))
        return false; /* most words */
    for (size_t k = 0; k < COUNT_OF(words); k++)
        if (str_is(low, words[k]))
            return true;
    return false;
}
