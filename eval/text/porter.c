/*
 * porter.c -- M. F. Porter, "An algorithm for suffix stripping" (1980), with
 * the extensions of NLTK's default mode: short -ies and -ied, -y after a
 * consonant only, -bli, -alli again, -fulli, -logi, and a list of irregular
 * forms.
 */
#include "eval/text/porter.h"

#include <string.h>

#include "eval/base/text.h"

struct word {
    char *s;
    size_t n;
};

static bool vowel_letter(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* y is a consonant at the start and after a vowel; consecutive y's alternate. */
static bool consonant(const char *w, size_t i)
{
    size_t start = i;

    if (w[i] != 'y')
        return !vowel_letter(w[i]);
    while (start > 0 && w[start - 1] == 'y')
        start--;
    bool first = start == 0 || vowel_letter(w[start - 1]);
    return (i - start) % 2 == 0 ? first : !first;
}

/* m of [C](VC)^m[V] for the first n letters. */
static int measure(const char *w, size_t n)
{
    int m = 0;
    bool before = false;

    for (size_t i = 0; i < n; i++) {
        bool now = w[i] == 'y' ? i == 0 || !before : !vowel_letter(w[i]);
        m += i > 0 && now && !before;
        before = now;
    }
    return m;
}

static bool has_vowel(const char *w, size_t n)
{
    bool before = false;

    for (size_t i = 0; i < n; i++) {
        before = w[i] == 'y' ? i == 0 || !before : !vowel_letter(w[i]);
        if (!before)
            return true;
    }
    return false;
}

static bool double_consonant(const char *w, size_t n)
{
    return n >= 2 && w[n - 1] == w[n - 2] && consonant(w, n - 1);
}

static bool cvc(const char *w, size_t n)
{
    if (n == 2)
        return !consonant(w, 0) && consonant(w, 1);
    return n >= 3 && consonant(w, n - 3) && !consonant(w, n - 2) && consonant(w, n - 1) && !strchr("wxy", w[n - 1]);
}

/* Inlined with literals, so that lengths are known. */
static inline __attribute__((always_inline)) bool ends(const struct word *w, const char *suffix)
{
    size_t n = strlen(suffix);
    return w->n >= n && w->s[w->n - 1] == suffix[n - 1] && memcmp(w->s + w->n - n, suffix, n) == 0;
}

static void replace(struct word *w, const char *suffix, const char *by)
{
    w->n -= strlen(suffix);
    memcpy(w->s + w->n, by, strlen(by));
    w->n += strlen(by);
}

static void step1a(struct word *w)
{
    if (ends(w, "ies") && w->n == 4)
        replace(w, "ies", "ie");
    else if (ends(w, "sses"))
        replace(w, "sses", "ss");
    else if (ends(w, "ies"))
        replace(w, "ies", "i");
    else if (!ends(w, "ss") && ends(w, "s"))
        replace(w, "s", "");
}

static void step1b(struct word *w)
{
    if (ends(w, "ied")) {
        replace(w, "ied", w->n == 4 ? "ie" : "i");
        return;
    }
    if (ends(w, "eed")) {
        if (measure(w->s, w->n - 3) > 0)
            replace(w, "eed", "ee");
        return;
    }
    if (ends(w, "ed") && has_vowel(w->s, w->n - 2))
        w->n -= 2;
    else if (ends(w, "ing") && has_vowel(w->s, w->n - 3))
        w->n -= 3;
    else
        return;
    if (ends(w, "at"))
        replace(w, "at", "ate");
    else if (ends(w, "bl"))
        replace(w, "bl", "ble");
    else if (ends(w, "iz"))
        replace(w, "iz", "ize");
    else if (double_consonant(w->s, w->n)) {
        if (!strchr("lsz", w->s[w->n - 1]))
            w->n--;
    } else if (measure(w->s, w->n) == 1 && cvc(w->s, w->n))
        w->s[w->n++] = 'e';
}

struct rule {
    str suffix, by;
};
#define L(text)                \
    {                          \
        text, sizeof(text) - 1 \
    }
#define R(suffix, by)                   \
    {                                   \
        { suffix, sizeof(suffix) - 1 }, \
        {                               \
            by, sizeof(by) - 1          \
        }                               \
    }

static bool ends_in(const struct word *w, str suffix)
{
    return w->n >= suffix.n && w->s[w->n - 1] == suffix.s[suffix.n - 1] &&
           memcmp(w->s + w->n - suffix.n, suffix.s, suffix.n) == 0;
}

/* The first rule whose suffix matches decides, even if its condition fails. */
static void apply(struct word *w, const struct rule *rules, size_t n, int min)
{
    for (size_t i = 0; i < n; i++) {
        if (!ends_in(w, rules[i].suffix))
            continue;
        size_t kept = w->n - rules[i].suffix.n;
        if (measure(w->s, kept) > min) {
            memcpy(w->s + kept, rules[i].by.s, rules[i].by.n);
            w->n = kept + rules[i].by.n;
        }
        return;
    }
}

static void step2(struct word *w)
{
    static const struct rule rules[] = {
        R("ational", "ate"), R("tional", "tion"), R("enci", "ence"), R("anci", "ance"), R("izer", "ize"),
        R("bli", "ble"),     R("alli", "al"),     R("entli", "ent"), R("eli", "e"),     R("ousli", "ous"),
        R("ization", "ize"), R("ation", "ate"),   R("ator", "ate"),  R("alism", "al"),  R("iveness", "ive"),
        R("fulness", "ful"), R("ousness", "ous"), R("aliti", "al"),  R("iviti", "ive"), R("biliti", "ble"),
        R("fulli", "ful"),
    };
    if (ends(w, "alli") && measure(w->s, w->n - 4) > 0) {
        replace(w, "alli", "al");
        step2(w);
        return;
    }
    if (ends(w, "logi")) {
        if (measure(w->s, w->n - 3) > 0)
            replace(w, "logi", "log");
        return;
    }
    apply(w, rules, COUNT_OF(rules), 0);
}

static void step3(struct word *w)
{
    static const struct rule rules[] = { R("icate", "ic"), R("ative", ""), R("alize", "al"), R("iciti", "ic"),
                                         R("ical", "ic"),  R("ful", ""),   R("ness", "") };
    apply(w, rules, COUNT_OF(rules), 0);
}

static void step4(struct word *w)
{
    static const str suffixes[] = { L("al"),  L("ance"),  L("ence"), L("er"),  L("ic"),  L("able"), L("ible"),
                                    L("ant"), L("ement"), L("ment"), L("ent"), L("ion"), L("ou"),   L("ism"),
                                    L("ate"), L("iti"),   L("ous"),  L("ive"), L("ize") };
    for (size_t i = 0; i < COUNT_OF(suffixes); i++) {
        size_t n = suffixes[i].n;
        if (!ends_in(w, suffixes[i]))
            continue;
        bool ion = str_is(suffixes[i], "ion");
        if (measure(w->s, w->n - n) > 1 && (!ion || (w->n > n && strchr("st", w->s[w->n - n - 1]))))
            w->n -= n;
        return;
    }
}

static void step5(struct word *w)
{
    if (ends(w, "e")) {
        int m = measure(w->s, w->n - 1);
        if (m > 1 || (m == 1 && !cvc(w->s, w->n - 1)))
            w->n--;
    }
    if (ends(w, "ll") && measure(w->s, w->n - 1) > 1)
        w->n--;
}

static bool irregular(struct word *w)
{
    static const struct rule forms[] = {
        R("sky", "sky"),        R("skies", "sky"),       R("dying", "die"),        R("lying", "lie"),
        R("tying", "tie"),      R("news", "news"),       R("innings", "inning"),   R("inning", "inning"),
        R("outings", "outing"), R("outing", "outing"),   R("cannings", "canning"), R("canning", "canning"),
        R("howe", "howe"),      R("proceed", "proceed"), R("exceed", "exceed"),    R("succeed", "succeed"),
    };
    for (size_t i = 0; i < COUNT_OF(forms); i++)
        if (w->n == forms[i].suffix.n && memcmp(w->s, forms[i].suffix.s, w->n) == 0) {
            w->n = forms[i].by.n;
            memcpy(w->s, forms[i].by.s, w->n);
            return true;
        }
    return false;
}

static size_t stem_ascii(char *text, size_t n)
{
    struct word w = { text, n };

    if (irregular(&w) || w.n <= 2)
        return w.n;
    step1a(&w);
    step1b(&w);
    if (ends(&w, "y") && w.n > 2 && consonant(w.s, w.n - 2))
        w.s[w.n - 1] = 'i';
    step2(&w);
    step3(&w);
    step4(&w);
    step5(&w);
    return w.n;
}

enum { MAX_WORD = 256, FOREIGN = 1 };

/* A non-ASCII character counts as one consonant, as in Python; so does an invalid byte, which is kept. */
size_t porter_stem(char *text, size_t n)
{
    char letters[MAX_WORD + 2], rebuilt[MAX_WORD + 2];
    size_t starts[MAX_WORD + 1], count = 0, length = 0;
    bool ascii = true;

    for (size_t i = 0; i < n; i++)
        ascii = ascii && (unsigned char)text[i] < 0x80;
    if (ascii || n > MAX_WORD)
        return ascii ? stem_ascii(text, n) : n;
    for (size_t at = 0; at < n; count++) {
        starts[count] = at;
        uint32_t c = utf8_next((str){ text, n }, &at);
        letters[count] = c < 0x80 && c != FOREIGN ? (char)c : FOREIGN;
    }
    starts[count] = n;
    size_t kept = stem_ascii(letters, count);
    for (size_t i = 0; i < kept; i++) {
        size_t bytes = letters[i] == FOREIGN ? starts[i + 1] - starts[i] : 1;
        memcpy(rebuilt + length, letters[i] == FOREIGN ? text + starts[i] : &letters[i], bytes);
        length += bytes;
    }
    memcpy(text, rebuilt, length);
    return length;
}
