/*
 * chrf.c -- chrF, chrF+ and chrF++ (Popovic 2015, 2017), equal to sacreBLEU 2:
 * precision and recall of character n-grams (order 1 to char_order, white
 * space left out) and word n-grams (order 1 to word_order), averaged over the
 * orders that both sides have, and their F score with recall weighted beta
 * times.  With several references the one with the best score for the segment
 * counts (the first of equals).  A corpus is scored on summed counts.  Scale 0 to 100.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "metrics/metric.h"
#include "eval/text/ngrams.h"
#include "eval/text/words.h"

enum { HYP, REF, MATCH, N_COUNTS, MAX_CHARS = 10, MAX_WORDS = 4, ASCII = 128 };

struct options {
    size_t char_order, word_order;
    double beta;
    bool lowercase, whitespace, eps;
    char label[8];
    struct metric_component component;
};

/* ---- characters as numbers: ASCII codes, others in order of occurrence in the reference ---- */

struct point_slot {
    uint32_t point; /* + 1 */
    int32_t number;
};

struct alphabet { /* beyond ASCII */
    struct point_slot *slots;
    size_t n_slots;
    int32_t n; /* number of characters so far, including all of ASCII */
};

/* Pointer to a character's number; 0 if it has none yet. */
static int32_t *alphabet_at(struct alphabet *t, uint32_t c)
{
    size_t i = word_mix(c) & (t->n_slots - 1);
    while (t->slots[i].point && t->slots[i].point != c + 1)
        i = (i + 1) & (t->n_slots - 1);
    t->slots[i].point = c + 1;
    return &t->slots[i].number;
}

static void alphabet_init(struct alphabet *t, size_t n_points, struct arena *a)
{
    t->n = ASCII;
    t->n_slots = 16;
    while (t->n_slots < 2 * n_points)
        t->n_slots *= 2;
    t->slots = ARENA_NEW(a, struct point_slot, t->n_slots);
}

/* Code points of a text, without white space unless it is kept. */
struct points {
    int32_t *list;       /* [n] */
    size_t n, n_foreign; /* beyond ASCII */
};

static struct points read_points(str text, bool whitespace, struct arena *a)
{
    static const bool ascii_space[ASCII] = { [0x09] = 1, [0x0A] = 1, [0x0B] = 1, [0x0C] = 1, [0x0D] = 1,
                                             [0x1C] = 1, [0x1D] = 1, [0x1E] = 1, [0x1F] = 1, [' '] = 1 };
    struct points p = { ARENA_UNINIT(a, int32_t, text.n + 1), 0, 0 };

    for (size_t at = 0; at < text.n;) {
        unsigned char byte = (unsigned char)text.s[at];
        if (byte < ASCII) { /* the next character overwrites white space */
            p.list[p.n] = byte;
            p.n += whitespace || !ascii_space[byte];
            at++;
            continue;
        }
        uint32_t c = utf8_next(text, &at);
        if (!whitespace && unicode_is_space(c))
            continue;
        p.n_foreign++;
        p.list[p.n++] = (int32_t)c;
    }
    return p;
}

/* ---- words: split at white space, then one punctuation mark split off an end ---- */

static struct words read_words(str text, struct arena *a)
{
    struct words w = words_split(text, a);
    str *list = ARENA_UNINIT(a, str, 2 * w.n);
    size_t n = 0;

    for (size_t i = 0; i < w.n; i++) {
        str word = w.text[i];
        if (word.n > 1 && ascii_punctuation((unsigned char)word.s[word.n - 1])) {
            list[n++] = (str){ word.s, word.n - 1 };
            list[n++] = (str){ word.s + word.n - 1, 1 };
        } else if (word.n > 1 && ascii_punctuation((unsigned char)word.s[0])) {
            list[n++] = (str){ word.s, 1 };
            list[n++] = (str){ word.s + 1, word.n - 1 };
        } else {
            list[n++] = word;
        }
    }
    return (struct words){ list, NULL, n };
}

/* ---- counts ---- */

static void count(struct ids hyp, struct ids ref, size_t n_ids, size_t orders, double *stats, struct arena *a)
{
    size_t matches[NGRAM_MAX_ORDER];

    ngram_matches(hyp, &ref, 1, n_ids, orders, matches, a);
    for (size_t o = 0; o < orders; o++) {
        double *s = stats + N_COUNTS * o;
        s[REF] = ref.n > o ? (double)(ref.n - o) : 0;
        s[HYP] = hyp.n > o && s[REF] > 0 ? (double)(hyp.n - o) : 0; /* 0 if the reference has none */
        s[MATCH] = (double)matches[o];
    }
}

static struct ids number_points(const struct points *p, struct alphabet *t, bool adds, struct arena *a)
{
    if (p->n_foreign == 0)
        return (struct ids){ p->list, p->n };
    int32_t *id = ARENA_UNINIT(a, int32_t, p->n);
    for (size_t i = 0; i < p->n; i++) {
        id[i] = p->list[i];
        if (id[i] < ASCII)
            continue;
        int32_t *number = alphabet_at(t, (uint32_t)p->list[i]);
        if (*number == 0 && adds)
            *number = t->n++;
        id[i] = *number ? *number : -1;
    }
    return (struct ids){ id, p->n };
}

static void count_characters(const struct points *hyp, const struct points *ref, size_t orders, double *stats,
                             struct arena *a)
{
    struct alphabet t;

    alphabet_init(&t, hyp->n_foreign + ref->n_foreign, a);
    struct ids r = number_points(ref, &t, true, a), h = number_points(hyp, &t, false, a);
    count(h, r, (size_t)t.n, orders, stats, a);
}

static void count_words(struct words *hyp, struct words *ref, size_t orders, double *stats, struct arena *a)
{
    struct vocabulary v = { 0 };

    words_number(ref, &v, a);
    words_find(hyp, &v, a);
    count((struct ids){ hyp->id, hyp->n }, (struct ids){ ref->id, ref->n }, v.n, orders, stats, a);
}

static double f_score(const struct options *o, const double *stats)
{
    const double eps = 1e-16;
    size_t order = o->char_order + o->word_order, effective = 0;
    double factor = o->beta * o->beta, sum = 0, precision = 0, recall = 0;

    for (size_t i = 0; i < order; i++) {
        const double *s = stats + N_COUNTS * i;
        double p = s[HYP] > 0 ? s[MATCH] / s[HYP] : eps, r = s[REF] > 0 ? s[MATCH] / s[REF] : eps;
        double below = factor * p + r;
        sum += below > 0 ? (1 + factor) * p * r / below : eps;
        if (s[HYP] > 0 && s[REF] > 0) {
            precision += p;
            recall += r;
            effective++;
        }
    }
    if (o->eps)
        return 100 * sum / (double)order;
    if (effective == 0 || precision + recall == 0)
        return 0;
    precision /= (double)effective;
    recall /= (double)effective;
    return 100 * ((1 + factor) * precision * recall / (factor * precision + recall));
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct options *o = c->args->state;
    str text = o->lowercase ? text_lower_fast(scratch, c->gen->text) : c->gen->text;
    struct points hyp = read_points(text, o->whitespace, scratch);
    struct words hyp_words = { 0 };
    double best = -1;

    (void)e;
    if (o->word_order)
        hyp_words = read_words(text, scratch);
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        double now[N_COUNTS * (MAX_CHARS + MAX_WORDS)], f;
        str line = o->lowercase ? text_lower_fast(scratch, c->sample->refs[k]) : c->sample->refs[k];
        struct points ref = read_points(line, o->whitespace, scratch);
        count_characters(&hyp, &ref, o->char_order, now, scratch);
        if (o->word_order) {
            struct words ref_words = read_words(line, scratch);
            count_words(&hyp_words, &ref_words, o->word_order, now + N_COUNTS * o->char_order, scratch);
        }
        f = c->sample->n_refs > 1 ? f_score(o, now) : 0;
        if (f <= best)
            continue;
        best = f;
        memcpy(stats, now, N_COUNTS * (o->char_order + o->word_order) * sizeof *stats);
    }
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    scores[0] = f_score(args->state, sum);
}

static bool open_chrf(struct metric_args *args, struct err *e)
{
    struct options *o = xcalloc(1, sizeof *o);
    const struct param_set *p = &args->params;

    (void)e;
    o->char_order = (size_t)param_number(p, "char_order");
    o->word_order = (size_t)param_number(p, "word_order");
    o->beta = param_number(p, "beta");
    o->lowercase = param_bool(p, "lowercase");
    o->whitespace = param_bool(p, "whitespace");
    o->eps = param_bool(p, "eps_smoothing");
    snprintf(o->label, sizeof o->label, "chrF%.*s", o->word_order > 2 ? 2 : (int)o->word_order, "++");
    o->component = (struct metric_component){ .name = "chrf",
                                              .label = o->label,
                                              .higher_is_better = true,
                                              .best = 100,
                                              .worst = 0,
                                              .decimals = 1,
                                              .of_the_set = true };
    args->state = o;
    return true;
}

static void close_chrf(struct metric_args *args)
{
    free(args->state);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    *out = &((const struct options *)args->state)->component;
    return 1;
}

static size_t n_stats(const struct metric_args *args)
{
    const struct options *o = args->state;
    return N_COUNTS * (o->char_order + o->word_order);
}

static void sign(const struct metric_args *args, struct strbuf *out)
{
    const struct options *o = args->state;
    strbuf_printf(out, "|case:%s|eff:%s|nc:%zu|nw:%zu|space:%s", o->lowercase ? "lc" : "mixed", o->eps ? "no" : "yes",
                  o->char_order, o->word_order, o->whitespace ? "yes" : "no");
    if (o->beta != 2)
        strbuf_printf(out, "|beta:%g", o->beta);
}

static const struct param params[] = {
    { "word_order", PARAM_INT, "0", "0..4", "longest word n-gram: 0 chrF, 1 chrF+, 2 chrF++", NULL },
    { "char_order", PARAM_INT, "6", "1..10", "longest character n-gram", NULL },
    { "beta", PARAM_NUMBER, "2", "0..100", "weight of recall", NULL },
    { "lowercase", PARAM_BOOL, "false", NULL, "ignore case", NULL },
    { "whitespace", PARAM_BOOL, "false", NULL, "count white space as characters", NULL },
    { "eps_smoothing", PARAM_BOOL, "false", NULL, "average F over all orders, as chrF++.py and NLTK do", NULL },
    { 0 },
};

const struct metric metric_chrf = {
    .name = "chrf",
    .summary = "chrF, chrF++: character and word n-gram F score, equal to sacreBLEU (0-100)",
    .needs = NEEDS_REFS,
    .overlap = true,
    .params = params,
    .open = open_chrf,
    .close = close_chrf,
    .sign = sign,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
