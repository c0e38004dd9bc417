/*
 * keywords.c -- see keywords.h.
 */
#include "eval/text/keywords.h"

#include "eval/base/arena.h"

static bool is_stopword(str word)
{
    static const char *const list[] = {
        "a",   "an",   "the", "and", "or",   "but",  "if",    "of",    "at", "by",   "for",   "with", "about",
        "to",  "from", "in",  "on",  "is",   "are",  "was",   "were",  "be", "been", "being", "do",   "does",
        "did", "have", "has", "had", "this", "that", "these", "those", "it", "its",  "as",    "not",  "no",
    };
    for (size_t i = 0; i < COUNT_OF(list); i++)
        if (str_is(word, list[i]))
            return true;
    return false;
}

static str strip_punctuation(str word)
{
    while (word.n && ascii_punctuation((unsigned char)word.s[0]))
        word = str_slice(word, 1, word.n);
    while (word.n && ascii_punctuation((unsigned char)word.s[word.n - 1]))
        word.n--;
    return word;
}

struct words keywords_split(const struct keyword_rule *rule, str text, struct arena *a)
{
    struct words w = words_split(rule->lowercase ? text_lower_fast(a, text) : text, a);
    str *list = ARENA_NEW(a, str, w.n);
    size_t n = 0;

    for (size_t i = 0; i < w.n; i++) {
        str word = rule->words ? strip_punctuation(w.text[i]) : w.text[i];
        if (word.n && !(rule->stopwords && is_stopword(word)))
            list[n++] = word;
    }
    w = (struct words){ list, NULL, n };
    if (rule->stem)
        words_stem(&w, a);
    return w;
}

size_t keywords_matched(const struct keyword_rule *rule, str reference, str answer, struct keyword **out,
                        struct arena *a)
{
    struct words ref = keywords_split(rule, reference, a), hyp = keywords_split(rule, answer, a);
    struct vocabulary v = { 0 };

    words_number(&ref, &v, a);
    words_find(&hyp, &v, a);
    *out = ARENA_NEW(a, struct keyword, v.n);
    for (size_t i = 0; i < ref.n; i++)
        (*out)[ref.id[i]].text = ref.text[i];
    for (size_t i = 0; i < hyp.n; i++)
        if (hyp.id[i] >= 0)
            (*out)[hyp.id[i]].in_answer = true;
    return v.n;
}
