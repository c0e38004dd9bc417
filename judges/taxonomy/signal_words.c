/*
 * signal_words.c -- signals of what the answer covers: parts of the reference, words of the question, and words and
 * sentences that neither has.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

#include "eval/base/arena.h"

static double at_most(double a, double b)
{
    return a < b ? a : b;
}

static double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/* Key words of a passage. */
struct keys {
    const struct word **words;
    uint32_t *places;
    bool *in_question; /* the question has its stem */
    size_t n;
};

static struct keys keys_of(const struct passage *p, const struct passage *q, struct arena *a)
{
    struct keys k = { .words = ARENA_UNINIT(a, const struct word *, p->n + 1),
                      .places = ARENA_UNINIT(a, uint32_t, p->n + 1),
                      .in_question = ARENA_UNINIT(a, bool, p->n + 1) };

    for (size_t i = 0; i < p->n; i++)
        if (word_is_key(&p->words[i])) {
            k.words[k.n] = &p->words[i];
            k.in_question[k.n] = p == q || passage_has_word(q, &p->words[i]);
            k.places[k.n++] = (uint32_t)i;
        }
    return k;
}

/* Adds what word i of the answer is related to. */
static void relate(struct relation *v, size_t i, const struct word *w, const struct keys *ref, const struct keys *ask)
{
    for (size_t k = 0; k < ref->n; k++) {
        bool near = words_are_near(w, ref->words[k]);
        if (near)
            v->near[v->n_near++] = (struct near_pair){ (uint32_t)i, ref->places[k] };
        if (near || word_is_broader(w, ref->words[k])) {
            v->ref[ref->places[k]] = true;
            v->ans[i] |= ref->in_question[k] ? RELATED_TO_QUESTION : RELATED_TO_REFERENCE;
        }
    }
    for (size_t k = 0; k < ask->n; k++)
        if (words_are_near(w, ask->words[k])) {
            v->ask[ask->places[k]] = true;
            v->ans[i] |= RELATED_TO_QUESTION;
        }
}

void relation_read(const struct analysis *r, struct relation *v)
{
    const struct passage *a = &r->answer, *b = &r->reference, *q = &r->question;
    struct keys ref = keys_of(b, q, r->a), ask = keys_of(q, q, r->a);
    size_t room = 0;

    *v = (struct relation){ .ans = ARENA_NEW(r->a, unsigned char, a->n + 1),
                            .ref = ARENA_NEW(r->a, bool, b->n + 1),
                            .ask = ARENA_NEW(r->a, bool, q->n + 1) };
    for (size_t i = 0; i < a->n; i++) {
        if (!word_is_key(&a->words[i]))
            continue;
        if (room < v->n_near + ref.n) {
            struct near_pair *more = ARENA_UNINIT(r->a, struct near_pair, 2 * (v->n_near + ref.n));
            if (v->n_near)
                memcpy(more, v->near, v->n_near * sizeof *more);
            v->near = more;
            room = 2 * (v->n_near + ref.n);
        }
        relate(v, i, &a->words[i], &ref, &ask);
    }
    double known = 0;
    for (size_t k = 0; k < ref.n; k++)
        known += ref.in_question[k];
    v->quoted = q->n > 30 && known > 0.4 * (double)ref.n;
}

/* --- parts of the reference ---------------------------------------------------- */

/* Key words of a part that the question does not have, and how many of them the answer covers. */
static double part_words(const struct analysis *r, const struct relation *v, struct span part, bool general,
                         double *hit)
{
    double n = 0;

    *hit = 0;
    for (size_t i = part.from; i < part.to; i++) {
        const struct word *w = &r->reference.words[i];
        if (!word_is_key(w) || (!v->quoted && passage_has_word(&r->question, w)) || (!general && w->general))
            continue;
        n++;
        *hit += v->ref[i];
    }
    return n;
}

static void phrase_signals(const struct analysis *r, const struct relation *v, struct signals *s)
{
    struct spans parts = passage_split(&r->reference, SPLIT_PHRASES, r->a);
    double best = 0, worst = 1, n = 0, none = 0, tail = 0;

    for (size_t k = 0; k < parts.n; k++) {
        double hit, m = part_words(r, v, parts.list[k], false, &hit);
        if (m == 0)
            continue;
        n++;
        best = hit / m > best ? hit / m : best;
        worst = at_most(worst, hit / m);
        none += hit == 0;
        tail = hit == 0 ? tail + 1 : 0;
    }
    s->v[SIGNAL_parts] = at_most(n, 8);
    s->v[SIGNAL_part_best] = n > 0 ? best : 0.5;
    s->v[SIGNAL_part_worst] = n > 0 ? worst : 0.5;
    s->v[SIGNAL_parts_missing] = share(none, n);
    s->v[SIGNAL_parts_missing_n] = at_most(none, 6);
    s->v[SIGNAL_tail_missing] = share(tail, n);
}

static void statement_signals(const struct analysis *r, const struct relation *v, struct signals *s)
{
    static const double COVERED = 0.34;
    struct spans parts = passage_split(&r->reference, SPLIT_STATEMENTS, r->a);
    double n = 0, missing = 0, last = 1;

    for (size_t k = 0; k < parts.n; k++) {
        double hit, m = part_words(r, v, parts.list[k], true, &hit);
        if (m < 2)
            continue;
        n++;
        missing += hit / m < COVERED;
        last = hit / m;
    }
    s->v[SIGNAL_statements_missing] = n >= 2 ? missing / n : 0;
    s->v[SIGNAL_last_statement] = n >= 2 ? last : 1;
}

/* The first and the second half of the reference. */
static void half_signals(const struct analysis *r, const struct relation *v, struct signals *s)
{
    size_t middle = (r->reference.n + 1) / 2;
    double hit[2], n[2];

    n[0] = part_words(r, v, (struct span){ 0, middle }, true, &hit[0]);
    n[1] = part_words(r, v, (struct span){ middle, r->reference.n }, true, &hit[1]);
    s->v[SIGNAL_first_half] = n[0] > 0 ? hit[0] / n[0] : 0.5;
    s->v[SIGNAL_second_half] = n[1] > 0 ? hit[1] / n[1] : 0.5;
    s->v[SIGNAL_half_drop] = share(hit[0], n[0]) - share(hit[1], n[1]);
}

/* --- words of the question ------------------------------------------------------ */

/* Words that question and reference have: how many of them the answer has, too. */
static void asked_signals(const struct analysis *r, const struct relation *v, struct signals *s)
{
    double hit = 0, missing = 0, all = 0, covered = 0;
    bool *seen = ARENA_NEW(r->a, bool, r->question.n + 1); /* by number of the stem */

    for (size_t k = 0; k < r->question.n; k++) {
        const struct word *w = &r->question.words[k];
        bool capitals = w->text.n > 1 && w->text.s[0] >= 'A' && w->text.s[0] <= 'Z' && w->text.s[1] < 'a';
        all += w->specific;
        covered += w->specific && v->ask[k];
        if (seen[w->stem_number] || !(word_is_key(w) || capitals || !isnan(w->number)) ||
            !passage_has_word(&r->reference, w))
            continue;
        seen[w->stem_number] = true;
        bool has = v->ask[k] || passage_has_word(&r->answer, w);
        hit += has;
        missing += !has;
    }
    s->v[SIGNAL_both_hit] = at_most(hit, 5);
    s->v[SIGNAL_both_missing] = at_most(missing, 5);
    s->v[SIGNAL_both_share] = hit + missing > 0 ? missing / (hit + missing) : 0.3;
    s->v[SIGNAL_question_covered] = all > 0 && !v->quoted ? covered / all : 0.5;
}

static bool has_any(const struct passage *p, const char *const *words, size_t n)
{
    for (size_t i = 0; i < p->n; i++)
        for (size_t k = 0; k < n; k++)
            if (str_is(p->words[i].low, words[k]))
                return true;
    return false;
}

static bool is_any(str low, const char *const *words, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (str_is(low, words[k]))
            return true;
    return false;
}

/* "Why" without a reason, "when" or "how many" without a number, an example that is not given; at most 2. */
static double types_missing(const struct analysis *r)
{
    static const char *const reasons[] = { "because", "since",   "as",    "so",        "due",    "therefore", "thus",
                                           "reason",  "reasons", "cause", "causes",    "caused", "by",        "hence",
                                           "for",     "if",      "to",    "otherwise", "means",  "makes" };
    static const char *const times[] = { "when",  "before", "after", "during", "until",   "once",
                                         "while", "early",  "late",  "today",  "century", "if" };
    static const char *const kinds[] = {
        "many", "much", "long", "large", "often", "far", "old", "big", "high", "fast"
    };
    static const char *const examples[] = { "example", "instance", "such", "like", "if", "say", "e" };
    enum { MAX_QUESTION = 60 };
    const struct passage *q = &r->question;
    bool number = r->numbers.n > 0, asks_number = false;
    double n = 0;

    for (size_t i = 0; i < q->n && q->n <= MAX_QUESTION; i++) {
        str low = q->words[i].low, next = i + 1 < q->n ? q->words[i + 1].low : (str){ "", 0 };
        if (!memchr("hwe", low.s[0], 3))
            continue;
        bool how = str_is(low, "how");
        asks_number = asks_number || (how && is_any(next, kinds, COUNT_OF(kinds)));
        n += str_is(low, "why") && !has_any(&r->answer, reasons, COUNT_OF(reasons));
        n += str_is(low, "when") && r->reference_numbers.n && !number && !has_any(&r->answer, times, COUNT_OF(times));
        n += how && asks_number && r->reference_numbers.n && !number;
        n += (str_is(low, "example") || str_is(low, "examples")) && !has_any(&r->answer, examples, COUNT_OF(examples));
    }
    return at_most(n, 2);
}

/* --- words of the answer --------------------------------------------------------- */

static double pronoun_share(const struct passage *p)
{
    double n = 0;

    for (size_t i = 0; i < p->n; i++)
        n += p->words[i].pronoun;
    return p->n ? n / (double)p->n : 0;
}

/* Sentences of three key words or more, and those of them without a word that is new in the reference. */
static void sentence_signals(const struct analysis *r, const struct relation *v, struct signals *s)
{
    double stray = 0, foreign = 0, n = 0, first = 0;

    for (size_t i = 0; i < r->sentences.n; i++) {
        double keys = 0, new = 0, asked = 0;
        for (size_t k = r->sentences.list[i].from; k < r->sentences.list[i].to; k++) {
            keys += word_is_key(&r->answer.words[k]);
            new += v->ans[k] & RELATED_TO_REFERENCE;
            asked += (v->ans[k] & RELATED_TO_QUESTION) > 0;
        }
        if (keys < 3)
            continue;
        first = n > 0 ? first : at_most(asked, 3);
        n++;
        stray += new == 0;
        foreign += new == 0 && asked == 0;
    }
    s->v[SIGNAL_stray_sentences] = share(stray, n);
    s->v[SIGNAL_foreign_sentences] = share(foreign, n);
    s->v[SIGNAL_first_asked] = first;
    s->v[SIGNAL_sentences] = at_most(n, 8);
}

void signals_read_words(const struct analysis *r, const struct relation *v, struct signals *s)
{
    phrase_signals(r, v, s);
    statement_signals(r, v, s);
    half_signals(r, v, s);
    asked_signals(r, v, s);
    sentence_signals(r, v, s);
    s->v[SIGNAL_quoted] = v->quoted;
    s->v[SIGNAL_types_missing] = types_missing(r);
    s->v[SIGNAL_pronouns] = pronoun_share(&r->answer);
}
