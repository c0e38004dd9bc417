/*
 * near.c -- WordNet relations of the test set's words (read once), and the overlap of
 * an answer with its question and reference.
 *
 * The relations of the words of questions and references are read before the first
 * answer and read-only afterwards, so answers can be judged in parallel.
 */
#include "judges/taxonomy/internal.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"

static void add_word_relations(struct judge_context *c, str low, struct wordnet_relations **list, size_t *cap,
                               struct arena *a)
{
    bool is_new;
    int64_t *at = map_put_copy(&c->meanings, low, a, &is_new);

    if (!is_new)
        return;
    *at = (int64_t)c->meanings.n - 1;
    if (c->meanings.n > *cap) {
        size_t more = *cap ? 2 * *cap : 1024;
        struct wordnet_relations *grown = ARENA_NEW(a, struct wordnet_relations, more);
        if (*cap)
            memcpy(grown, *list, *cap * sizeof *grown);
        *list = grown;
        *cap = more;
    }
    (*list)[*at] = wordnet_relate(c->wordnet, low, a);
}

static void add_text_relations(struct judge_context *c, str text, struct wordnet_relations **list, size_t *cap,
                               struct arena *a)
{
    struct arena scratch = { 0 };
    struct passage p;

    passage_read(&p, text, NULL, &scratch);
    for (size_t i = 0; i < p.n; i++)
        if (p.words[i].low.n > 2 && p.words[i].content)
            add_word_relations(c, p.words[i].low, list, cap, a);
    passage_release(&p);
    arena_free(&scratch);
}

bool near_prepare(struct judge_context *c, const struct sample *samples, size_t n, struct arena *a, struct err *e)
{
    str folder = wordnet_folder((str){ "", 0 }, a);
    struct wordnet_relations *list = NULL;
    size_t cap = 0;

    if (!folder.n)
        return true;
    c->wordnet_folder = folder;
    c->wordnet = wordnet_open(folder, e);
    if (!c->wordnet)
        return false;
    for (size_t i = 0; i < n; i++) {
        add_text_relations(c, samples[i].input, &list, &cap, a);
        for (size_t k = 0; k < samples[i].n_refs; k++)
            add_text_relations(c, samples[i].refs[k], &list, &cap, a);
    }
    c->relations = list;
    return true;
}

/* --- overlap -------------------------------------------------------------- */

struct chosen {
    const struct word **list;
    size_t n;
};

enum which { SPECIFIC_WORDS, CONTENT_WORDS };

static bool is_chosen(const struct word *w, enum which which)
{
    return which == SPECIFIC_WORDS ? w->specific : w->content && w->low.n > 2;
}

/* Each stem once, in the order of the text. */
static void choose(struct chosen *out, const struct passage *p, enum which which)
{
    struct map seen = { 0 };

    for (size_t i = 0; i < p->n; i++) {
        bool is_new = false;
        if (is_chosen(&p->words[i], which))
            map_put(&seen, p->words[i].stem, &is_new);
        if (is_new)
            out->list[out->n++] = &p->words[i];
    }
    map_release(&seen);
}

static size_t count_near(const struct analysis *r, const struct chosen *words, const struct chosen *known)
{
    size_t n = 0;

    for (size_t i = 0; i < words->n; i++)
        for (size_t k = 0; k < known->n; k++)
            if (is_near(r, words->list[i], known->list[k])) {
                n++;
                break;
            }
    return n;
}

static bool covers(const struct analysis *r, const struct chosen *words, const struct word *known)
{
    for (size_t i = 0; i < words->n; i++)
        if (is_near(r, words->list[i], known))
            return true;
    return false;
}

static double share(size_t part, size_t whole)
{
    return whole ? (double)part / (double)whole : 0;
}

/* Inverse document frequency over the test set: 1 for a word in no item, approaching 0 for a word in all items. */
static double weight_of(const struct judge_context *c, const struct word *w)
{
    enum { MIN_SAMPLES = 4 };
    const int64_t *df = map_find(&c->frequency, w->stem);
    double n = (double)c->n_samples + 1;

    return c->n_samples < MIN_SAMPLES || !df ? 1 : log(n / (double)*df) / log(n);
}

static double weighted_near(const struct analysis *r, const struct chosen *words, const struct chosen *known)
{
    double near = 0, all = 0;

    for (size_t i = 0; i < words->n; i++) {
        double weight = isnan(words->list[i]->number) ? weight_of(r->ctx, words->list[i])
                                                      : 0; /* numbers have rules of their own */
        all += weight;
        for (size_t k = 0; k < known->n; k++)
            if (is_near(r, words->list[i], known->list[k]) ||
                words_are_near_or_broader(words->list[i], known->list[k])) {
                near += weight;
                break;
            }
    }
    return all > 0 ? near / all : 0;
}

static struct chosen new_chosen(size_t n, struct arena *a)
{
    return (struct chosen){ ARENA_NEW(a, const struct word *, n + 1), 0 };
}

struct overlap overlap_of(const struct analysis *r)
{
    struct chosen ans = new_chosen(r->answer.n, r->a), ref = new_chosen(r->reference.n, r->a),
                  all = new_chosen(r->reference.n + r->question.n, r->a), content = new_chosen(r->answer.n, r->a);
    struct overlap o = { 0 };
    size_t covered = 0, covered_new = 0, n_words = 0;

    choose(&ans, &r->answer, SPECIFIC_WORDS);
    choose(&ref, &r->reference, SPECIFIC_WORDS);
    choose(&all, &r->reference, CONTENT_WORDS);
    choose(&all, &r->question, CONTENT_WORDS);
    for (size_t i = 0; i < r->answer.n; i++) {
        n_words += r->answer.words[i].specific;
        if (is_chosen(&r->answer.words[i], CONTENT_WORDS))
            content.list[content.n++] = &r->answer.words[i];
    }
    for (size_t i = 0; i < ref.n; i++) {
        bool is_new = !passage_has(&r->question, ref.list[i]->stem), is_covered = covers(r, &ans, ref.list[i]);
        o.n_new += is_new;
        covered += is_covered;
        covered_new += is_new && is_covered;
    }
    o.n_specific = ans.n;
    o.n_reference = ref.n;
    o.specific_share = share(n_words, r->answer.n);
    o.near_any = weighted_near(r, &ans, &all);
    o.near_reference = share(count_near(r, &ans, &ref), ans.n);
    o.covered = share(covered, ref.n);
    o.covered_new = share(covered_new, o.n_new);
    o.near_content = share(count_near(r, &content, &all), content.n);
    return o;
}
