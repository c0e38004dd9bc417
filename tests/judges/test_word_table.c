/*
 * test_word_table.c -- a word that the table knows is described as if it were read anew, and
 * the filters before exact comparisons reject no pair that they would accept.
 */
#include "tests/test.h"

#include "judges/taxonomy/signals.h"

static const str texts[] = {
    { "Antibiotics kill bacteria; viruses, 25 of them, don't have a cell wall.", 71 },
    { "The mitochondria generate energy, and the ribosomes' proteins weren't inspected twice.", 86 },
    { "An inspection of two buses prevents thirty-five accidents, without exception.", 77 },
};

static bool are_equal(const struct word *a, const struct word *b)
{
    bool same = str_equal(a->low, b->low) && str_equal(a->stem, b->stem) && a->hash == b->hash && a->head == b->head &&
                a->n_bases == b->n_bases && a->specific == b->specific && a->content == b->content &&
                a->function == b->function && a->negation == b->negation && a->denial == b->denial &&
                a->filler == b->filler && a->polarity == b->polarity && a->absolute == b->absolute &&
                a->pronoun == b->pronoun && a->axis == b->axis && a->pivot == b->pivot && a->general == b->general;
    for (size_t i = 0; same && i < a->n_bases; i++)
        same = a->bases[i] == b->bases[i] && a->bits[i] == b->bits[i];
    return same && (isnan(a->number) ? isnan(b->number) : a->number == b->number) &&
           (isnan(a->named) ? isnan(b->named) : a->named == b->named);
}

static void release_context(struct judge_context *c, struct arena *a)
{
    map_release(&c->frequency);
    item_index_free(c->items);
    word_table_free(c->words);
    wordnet_close(c->wordnet);
    arena_free(a);
}

void test_judge_word_table_describes_words(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct judge_context c = { .words = word_table_new(&a), .items = item_index_new(&a), .n_samples = COUNT_OF(texts) };
    struct passage p;

    CHECK(meaning_open(&c, &a, &e));
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        item_index_learn(&c, i, &(struct sample){ .input = texts[i] }, &a);
    word_table_settle(c.words, &c);
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        passage_read(&p, texts[i], &c, &a);
        for (size_t k = 0; k < p.n; k++) {
            struct word w = word_describe(p.words[k].low, &c);
            CHECK_MSG(are_equal(&w, &p.words[k]), STR_FMT, STR_ARG(w.low));
            CHECK(!w.content || w.low.n <= 2 || !c.wordnet || p.words[k].relations);
        }
        passage_release(&p);
    }
    release_context(&c, &a);
}

/* Words of answers that the test set does not have: described once, and again where no slot is free. */
void test_judge_word_table_keeps_words_of_answers(void)
{
    enum { N_WORDS = 40000, ROOM = 16 };
    struct arena a = { 0 };
    struct err e = { 0 };
    struct judge_context c = { .words = word_table_new(&a), .items = item_index_new(&a), .n_samples = 1 };
    size_t n_kept = 0;

    CHECK(meaning_open(&c, &a, &e));
    item_index_learn(&c, 0, &(struct sample){ .input = texts[0] }, &a);
    word_table_settle(c.words, &c);
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < N_WORDS; i++) {
            char text[ROOM];
            snprintf(text, sizeof text, "wall%zus", i);
            const struct word *w = word_table_find(c.words, str_from(text), &c);
            struct word plain = word_describe(str_from(text), &c);
            CHECK(!w || (are_equal(w, &plain) && !w->relations && w->gloss));
            n_kept += round == 1 && w;
        }
    CHECK_MSG(n_kept > 10000 && n_kept <= 16384, "%zu kept", n_kept);
    CHECK(
        !word_table_find(c.words, S("a-word-of-more-than-sixty-four-letters-that-nobody-has-ever-written-before"), &c));
    release_context(&c, &a);
}

/* Letters are tested before the lists are searched: they must be those of every word listed. */
void test_judge_word_lists_are_found(void)
{
    static const char *const absolutes[] = { "all",        "always",  "every",      "everyone",
                                             "everything", "never",   "any",        "regardless",
                                             "whatever",   "exactly", "completely", "entirely",
                                             "guaranteed", "both",    "none",       "no" };
    static const char *const limits[] = { "only", "just", "unless", "except", "single", "sole", "merely", "limited" };
    static const char *const pronouns[] = { "you",    "we",      "our",      "us",     "it",       "its",
                                            "they",   "he",      "him",      "she",    "her",      "i",
                                            "me",     "my",      "who",      "nobody", "somebody", "anyone",
                                            "people", "whoever", "everyone", "it's",   "you're",   "themselves" };

    for (size_t i = 0; i < COUNT_OF(absolutes); i++)
        CHECK(word_absolute(str_from(absolutes[i])) == (int)i + 1);
    for (size_t i = 0; i < COUNT_OF(limits); i++)
        CHECK(word_absolute(str_from(limits[i])) == -1);
    for (size_t i = 0; i < COUNT_OF(pronouns); i++)
        CHECK(word_is_pronoun(str_from(pronouns[i])));
    CHECK(word_absolute(S("mere")) == 0);
    CHECK(!word_is_pronoun(S("item")));
}

static bool search_all(const struct lemmas *l, const struct wordnet_entry *lemma)
{
    for (size_t i = 0; i < l->n; i++)
        if (l->list[i] == lemma)
            return true;
    return false;
}

void test_judge_filters_are_exact(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct judge_context c = { .words = word_table_new(&a), .items = item_index_new(&a) };
    const str text = S(
        "kill destroy bacteria germ bus coach energy power inspect examine protein murder make building");
    struct passage p;
    size_t related = 0;

    CHECK(meaning_open(&c, &a, &e));
    if (!c.wordnet) {
        test_skip("no WordNet");
        return;
    }
    item_index_learn(&c, 0, &(struct sample){ .input = text }, &a);
    word_table_settle(c.words, &c);
    passage_read(&p, text, &c, &a);
    for (size_t i = 0; i < p.n; i++)
        for (size_t k = 0; k < p.n; k++) {
            const struct word *w = &p.words[i], *known = &p.words[k];
            bool any = false;
            for (size_t b = 0; b < w->n_bases; b++)
                any = any || search_all(&known->relations->near, w->bases[b]);
            CHECK(any == any_base_in(w, &known->relations->near));
            related += any && i != k;
        }
    CHECK(related >= 4);
    passage_release(&p);
    release_context(&c, &a);
}
