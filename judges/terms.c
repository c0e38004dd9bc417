/*
 * terms.c -- counts the technical terms of a text.
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/arena.h"

static bool is_term(const struct passage *p, size_t i)
{
    enum { LONG = 8 };
    const struct word *w = &p->words[i];
    bool opens = i == 0, odd = false;

    if (word_is_general(w->low) || word_is_function(w->low))
        return false;
    for (size_t k = 0; i > 0 && k < w->at - (p->words[i - 1].at + p->words[i - 1].text.n); k++)
        opens = opens || strchr(".!?:\n", p->text.s[p->words[i - 1].at + p->words[i - 1].text.n + k]);
    for (size_t k = 0; k < w->text.n; k++) {
        char c = w->text.s[k];
        odd = odd || (c >= '0' && c <= '9') || c == '_' || (c >= 'A' && c <= 'Z' && (k > 0 || !opens));
    }
    return odd || w->text.n >= LONG;
}

size_t judge_count_terms(str text)
{
    struct map seen = { 0 };
    struct arena a = { 0 };
    struct passage p;

    passage_read(&p, text, NULL, &a);
    for (size_t i = 0; i < p.n; i++)
        if (is_term(&p, i))
            map_put(&seen, p.words[i].stem, NULL);
    size_t n = seen.n;
    map_release(&seen);
    passage_release(&p);
    arena_free(&a);
    return n;
}
